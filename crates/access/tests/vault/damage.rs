//! Files that are damaged, missing, in each other's place, or not to be had.

use std::{fs, path::Path};

use wegwijs_access::auth::{Store, StoreError};

use super::home::{Home, kept, name, sample};

/// Shorter files, files with another byte (at every third place), and some others.
fn damages(whole: &[u8]) -> Vec<Vec<u8>> {
    let places = || (0..whole.len()).step_by(3);
    let mut damages: Vec<Vec<u8>> = places().map(|end| whole[..end].to_vec()).collect();
    damages.extend(places().map(|index| {
        let mut bytes = whole.to_vec();
        bytes[index] ^= 1;
        bytes
    }));
    let longer = [whole, b"\n"].concat();
    let garbage = (0..1000).map(|n| (n * 7 % 251) as u8).collect();
    damages.extend([longer, garbage, b"{}".to_vec(), vec![0; 4096]]);
    damages
}

#[test]
fn a_damaged_connection_is_corrupt_and_left_as_it_is() {
    let home = Home::quick();
    let vault = home.vault();
    vault.put(&name("acme"), &sample("a", 0)).unwrap();
    vault.put(&name("other"), &sample("b", 1)).unwrap();
    let path = home.file("acme");
    for damage in damages(&fs::read(&path).unwrap()) {
        fs::write(&path, &damage).unwrap();
        let result = vault.get(&name("acme"));
        assert!(matches!(result, Err(StoreError::Corrupt)), "{result:?}");
        assert_eq!(fs::read(&path).unwrap(), damage);
    }
    assert_eq!(kept(&vault, "other"), ("b".to_owned(), 1));
    vault.put(&name("acme"), &sample("a", 2)).unwrap();
    assert_eq!(kept(&vault, "acme"), ("a".to_owned(), 2));
}

#[test]
fn a_damaged_key_opens_nothing_and_is_left_as_it_is() {
    let home = Home::quick();
    home.vault().put(&name("acme"), &sample("a", 0)).unwrap();
    let path = home.identity();
    let whole = fs::read(&path).unwrap();
    for damage in damages(&whole) {
        fs::write(&path, &damage).unwrap();
        let vault = home.vault();
        // A key that the passphrase does not open may be damaged or another's: nobody can tell.
        let refused = |error| matches!(error, StoreError::Corrupt | StoreError::WrongPassphrase);
        assert!(vault.get(&name("acme")).is_err_and(refused));
        assert!(vault.put(&name("new"), &sample("a", 1)).is_err_and(refused));
        assert_eq!(fs::read(&path).unwrap(), damage);
    }
    for damage in [&whole[..0], &whole[..whole.len() / 2], b"garbage"] {
        fs::write(&path, damage).unwrap();
        let result = home.vault().get(&name("acme"));
        assert!(matches!(result, Err(StoreError::Corrupt)));
    }
    fs::write(&path, whole).unwrap();
    assert_eq!(kept(&home.vault(), "acme"), ("a".to_owned(), 0));
    assert_eq!(home.names(), ["_identity.age", "acme.age"]);
}

#[test]
fn a_key_that_is_gone_is_not_replaced() {
    let home = Home::quick();
    let vault = home.vault();
    vault.put(&name("acme"), &sample("a", 1)).unwrap();
    fs::remove_file(home.identity()).unwrap();
    assert!(matches!(vault.get(&name("acme")), Err(StoreError::Corrupt)));
    let result = vault.put(&name("new"), &sample("a", 2));
    assert!(matches!(result, Err(StoreError::Corrupt)));
    assert_eq!(home.names(), ["acme.age"]);
    vault.delete(&name("acme")).unwrap();
    vault.put(&name("new"), &sample("a", 2)).unwrap();
    assert_eq!(kept(&home.vault(), "new"), ("a".to_owned(), 2));
}

#[test]
fn one_connections_file_is_not_anothers() {
    let home = Home::quick();
    let vault = home.vault();
    vault.put(&name("acme"), &sample("a", 1)).unwrap();
    fs::copy(home.file("acme"), home.file("evil")).unwrap();
    let result = vault.get(&name("evil"));
    assert!(matches!(result, Err(StoreError::Corrupt)));
}

#[test]
fn a_file_of_another_vault_is_corrupt() {
    let (home, other) = (Home::quick(), Home::quick());
    other.vault().put(&name("acme"), &sample("a", 1)).unwrap();
    fs::copy(other.file("acme"), home.file("acme")).unwrap();
    let result = home.vault().get(&name("acme"));
    assert!(matches!(result, Err(StoreError::Corrupt)));
}

#[test]
fn what_a_later_wegwijs_keeps_is_refused_and_left_as_it_is() {
    let home = Home::quick();
    for value in [r#"{"format":2,"connection":"acme","secrets":{}}"#, r#"{"format":99}"#] {
        home.plant("acme", value.as_bytes());
        let before = fs::read(home.file("acme")).unwrap();
        let result = home.vault().get(&name("acme"));
        assert!(matches!(result, Err(StoreError::Newer)), "{result:?}");
        assert_eq!(fs::read(home.file("acme")).unwrap(), before);
    }
}

#[test]
fn a_vault_that_cannot_be_reached_says_so() {
    let refuses = |home: &Home| {
        let vault = home.vault();
        let results = [
            vault.get(&name("acme")).map(drop),
            vault.put(&name("acme"), &sample("a", 1)),
            vault.delete(&name("acme")),
        ];
        for result in results {
            assert!(matches!(result, Err(StoreError::Io(_))), "{result:?}");
        }
    };
    let under_a_file = |path: &Path| {
        let file = path.join("file");
        fs::write(&file, "").unwrap();
        Home::at(file)
    };
    let home = Home::empty();
    refuses(&under_a_file(&home.folders.state));

    // A file where the folder should be.
    let home = Home::empty();
    fs::write(home.folders.vault(), "").unwrap();
    refuses(&home);

    // A folder where the file should be.
    let home = Home::quick();
    home.vault().put(&name("other"), &sample("a", 1)).unwrap();
    fs::create_dir(home.file("acme")).unwrap();
    refuses(&home);
    assert_eq!(kept(&home.vault(), "other"), ("a".to_owned(), 1));
    assert_eq!(home.names(), ["_identity.age", "acme.age", "other.age"]);
}
