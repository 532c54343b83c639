//! Every error has words, in every language: what happened, and what to do.

use std::io;

use wegwijs_access::auth::{ConfigError, ConfigFault, Spot, StoreError};
use wegwijs_message::Msg;
use wegwijs_pack::Pack;
use wegwijs_words::Catalog;

fn store_errors() -> Vec<Msg> {
    let io = io::Error::from(io::ErrorKind::PermissionDenied);
    [
        StoreError::NoKeyring,
        StoreError::KeyringRefused,
        StoreError::NoPassphrase,
        StoreError::WrongPassphrase,
        StoreError::Corrupt,
        StoreError::Newer,
        StoreError::Busy,
        StoreError::Io(io),
    ]
    .iter()
    .map(StoreError::msg)
    .collect()
}

fn config_errors() -> Vec<Msg> {
    let path = || "/home/me/config.toml".into();
    let error = |kind: io::ErrorKind| kind.into();
    let name = || "Acme".to_owned();
    let faults = [
        ConfigFault::Syntax,
        ConfigFault::DuplicateKey,
        ConfigFault::UnknownKey {
            key: name(),
            known: "vault",
        },
        ConfigFault::MissingKey { key: "provider" },
        ConfigFault::WrongType { wanted: "table" },
        ConfigFault::WrongType { wanted: "text" },
        ConfigFault::UnknownVault,
        ConfigFault::BadName { name: name() },
        ConfigFault::NamesAlike {
            name: name(),
            other: "acme".to_owned(),
        },
    ];
    let invalid = faults.map(|fault| ConfigError::Invalid {
        path: path(),
        spot: Spot { line: 1234, column: 5 },
        fault,
    });
    let others = [
        ConfigError::NotUtf8 {
            path: path(),
            offset: 7,
        },
        ConfigError::TooLarge { path: path() },
        ConfigError::Unreadable {
            path: path(),
            error: error(io::ErrorKind::IsADirectory),
        },
        ConfigError::Unreadable {
            path: path(),
            error: error(io::ErrorKind::PermissionDenied),
        },
        ConfigError::NotWritten {
            path: path(),
            error: error(io::ErrorKind::StorageFull),
        },
        ConfigError::Busy { path: path() },
    ];
    invalid.iter().chain(&others).map(ConfigError::msg).collect()
}

#[test]
fn every_error_says_what_happened_and_what_to_do_in_every_language() {
    let pack = Pack::Embedded;
    let languages = pack.languages().unwrap();
    assert!(languages.len() >= 2);
    for lang in &languages {
        let words = Catalog::new(&pack, &languages, lang, lang);
        for msg in store_errors().into_iter().chain(config_errors()) {
            let what = words.text(&msg);
            let next = words.maybe(&msg.clone().attr("next"));
            let why = words.maybe(&msg.clone().attr("why"));
            let id = &msg.id;
            assert!(next.is_some(), "{lang}: {id} has no .next");
            for text in [Some(what), next, why].into_iter().flatten() {
                assert!(!text.contains(['{', '}']) && !text.contains(id.as_str()));
                assert!(text.ends_with('.') || text.contains(": "), "{text}");
            }
        }
        assert!(words.take_borrowed().is_empty(), "{lang} lacks words");
    }
}

#[test]
fn a_fault_in_the_settings_says_where_it_is() {
    let pack = Pack::Embedded;
    let languages = pack.languages().unwrap();
    let words = Catalog::new(&pack, &languages, "nl", "nl");
    let msg = config_errors().remove(0).attr("why");
    let why = words.maybe(&msg).unwrap();
    assert_eq!(why, "In /home/me/config.toml, regel 1234, kolom 5.");
}
