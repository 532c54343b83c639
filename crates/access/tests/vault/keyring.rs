//! The system's keyring, where there is none.

/// Its Secret Service is looked for in the environment, which is another process's own.
#[cfg(target_os = "linux")]
#[test]
fn without_a_secret_service_there_is_no_keyring() {
    use super::{child::Other, home::Home};

    let home = Home::empty();
    let said = Other::start(&home, "open-keyring").finish();
    assert_eq!(said, ["NoKeyring"]);
    // Nothing was done instead.
    assert_eq!(std::fs::read_dir(&home.folders.state).unwrap().count(), 0);
}
