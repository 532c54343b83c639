//! The passphrase: which one, who asks for it, and how often.

use std::{
    fs,
    sync::{Arc, Mutex},
};

use wegwijs_access::auth::{
    Secret, Secrets, Store, StoreError, VaultKind,
    vault::{self, PassphraseSource, Purpose},
};

use super::{
    child::Other,
    home::{Home, PASSPHRASE, kept, name, sample},
};

#[test]
fn a_new_vault_is_opened_by_another_process() {
    let home = Home::empty();
    let source = PassphraseSource::new(|_| Some(Secret::new(PASSPHRASE)));
    let vault = vault::open(VaultKind::File, &home.folders, source).unwrap();
    assert_eq!(vault.get(&name("acme")).unwrap(), None);
    vault.put(&name("acme"), &sample("here", 42)).unwrap();
    assert_eq!(kept(&*vault, "acme"), ("here".to_owned(), 42));
    assert_eq!(Other::start(&home, "get").finish(), ["here 42"]);
    vault.put(&name("empty"), &Secrets::default()).unwrap();
    let empty = vault.get(&name("empty")).unwrap();
    assert_eq!(empty, Some(Secrets::default()));

    let identity = String::from_utf8_lossy(&fs::read(home.identity()).unwrap()).into_owned();
    let stanza = identity.lines().nth(1).unwrap();
    assert!(stanza.starts_with("-> scrypt ") && stanza.ends_with(" 16"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(home.folders.vault()), 0o700);
        assert_eq!(mode(home.identity()), 0o600);
        assert_eq!(mode(home.file("acme")), 0o600);
        assert_eq!(mode(home.folders.state.join("locks")), 0o700);
    }
}

#[test]
fn a_wrong_passphrase_reads_nothing_and_writes_nothing() {
    let home = Home::quick();
    home.vault().put(&name("acme"), &sample("a", 1)).unwrap();
    let before = [home.identity(), home.file("acme")].map(|path| fs::read(path).unwrap());
    let wrong = home.vault_with(Some("correct horse battery staples"));
    for _ in 0..2 {
        let result = wrong.get(&name("acme"));
        assert!(matches!(result, Err(StoreError::WrongPassphrase)));
        for of in ["acme", "other"] {
            let result = wrong.put(&name(of), &sample("b", 2));
            assert!(matches!(result, Err(StoreError::WrongPassphrase)));
        }
    }
    let after = [home.identity(), home.file("acme")].map(|path| fs::read(path).unwrap());
    assert_eq!(before, after);
    assert_eq!(home.names(), ["_identity.age", "acme.age"]);
    assert_eq!(wrong.get(&name("other")).unwrap(), None);
}

#[test]
fn who_forgot_the_passphrase_forgets_the_connections_and_begins_again() {
    let home = Home::quick();
    home.vault().put(&name("a"), &sample("a", 1)).unwrap();
    home.vault().put(&name("b"), &sample("b", 1)).unwrap();
    let stranger = home.vault_with(None);
    stranger.delete(&name("a")).unwrap();
    stranger.delete(&name("never-there")).unwrap();
    assert_eq!(home.names(), ["_identity.age", "b.age"]);
    stranger.delete(&name("b")).unwrap();
    assert!(home.names().is_empty());
    let fresh = home.vault_with(Some("another"));
    fresh.put(&name("a"), &sample("a", 2)).unwrap();
    assert_eq!(kept(&fresh, "a"), ("a".to_owned(), 2));
    assert!(matches!(home.vault().get(&name("a")), Err(StoreError::WrongPassphrase)));
}

#[test]
fn without_a_passphrase_there_is_no_vault() {
    let home = Home::quick();
    home.vault().put(&name("acme"), &sample("a", 1)).unwrap();
    for passphrase in [None, Some("")] {
        let vault = home.vault_with(passphrase);
        let (got, put) = (vault.get(&name("acme")), vault.put(&name("x"), &sample("a", 1)));
        assert!(matches!(got, Err(StoreError::NoPassphrase)));
        assert!(matches!(put, Err(StoreError::NoPassphrase)));
    }
    assert_eq!(home.names(), ["_identity.age", "acme.age"]);
}

#[test]
fn the_passphrase_is_asked_once_and_only_when_it_is_needed() {
    let home = Home::quick();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let purposes = Arc::clone(&asked);
    let source = PassphraseSource::new(move |purpose| {
        purposes.lock().unwrap().push(purpose);
        Some(Secret::new(PASSPHRASE))
    });
    let open = || vault::open(VaultKind::File, &home.folders, source.clone()).unwrap();
    let vault = open();
    assert_eq!(vault.get(&name("acme")).unwrap(), None);
    vault.delete(&name("acme")).unwrap();
    assert_eq!(*asked.lock().unwrap(), []);
    vault.put(&name("acme"), &sample("a", 1)).unwrap();
    assert_eq!(kept(&*vault, "acme"), ("a".to_owned(), 1));
    assert_eq!(kept(&*open(), "acme"), ("a".to_owned(), 1));
    assert_eq!(asked.lock().unwrap().len(), 1);
}

#[test]
fn a_new_vault_is_asked_for_as_such() {
    for (home, expected) in [(Home::empty(), Purpose::Create), (Home::quick(), Purpose::Open)] {
        let asked = Arc::new(Mutex::new(None));
        let purpose = Arc::clone(&asked);
        let source = PassphraseSource::new(move |asked_for| {
            *purpose.lock().unwrap() = Some(asked_for);
            None
        });
        // An empty vault that was left behind still has its passphrase.
        fs::write(home.folders.state.join("unrelated"), "").unwrap();
        let vault = vault::open(VaultKind::File, &home.folders, source).unwrap();
        let result = vault.put(&name("acme"), &sample("a", 1));
        assert!(matches!(result, Err(StoreError::NoPassphrase)));
        assert_eq!(*asked.lock().unwrap(), Some(expected));
    }
}

#[test]
fn two_who_make_the_vault_at_once_do_not_make_two() {
    let home = Home::empty();
    let others = ["one", "two"].map(|passphrase| Other::start_with(&home, "try-put", passphrase));
    let mut said = others.map(|other| other.finish().remove(0));
    said.sort();
    assert_eq!(said, ["WrongPassphrase", "put"]);
    assert_eq!(home.names(), ["_identity.age", "acme.age"]);
}
