//! Where no secret may be.

use std::{fmt::Write, fs, path::Path};

use base64::{Engine, prelude::*};
use wegwijs_access::auth::{
    Config, Connection, Folders, Locks, Secret, Secrets, Store, StoreError, Tokens, VaultKind, vault::PassphraseSource,
};

use super::home::{Home, PASSPHRASE, name};

const SECRETS: [&str; 4] = [
    "client/secret+with=signs&more",
    "gAAAA!IkE2.access-token_0123456789",
    "<refresh token>\u{e9}\u{1f600}~",
    PASSPHRASE,
];

fn secrets() -> Secrets {
    Secrets {
        client_secret: Some(Secret::new(SECRETS[0])),
        tokens: Some(Tokens {
            access: Secret::new(SECRETS[1]),
            refresh: Some(Secret::new(SECRETS[2])),
            obtained_at: 1,
            expires_in: 600,
            unanswered_since: None,
        }),
        administrations: None,
        connected_at: None,
    }
}

#[test]
fn no_file_shows_a_secret() {
    let home = Home::empty();
    let vault = home.vault();
    vault.put(&name("acme"), &secrets()).unwrap();
    vault.put(&name("acme"), &secrets()).unwrap();
    assert_eq!(vault.get(&name("acme")).unwrap(), Some(secrets()));
    let connection = Connection {
        provider: "test".to_owned(),
        client_id: "id".to_owned(),
        redirect_uri: "https://example.org/".to_owned(),
    };
    Config::set_connection(&home.folders, &name("acme"), &connection).unwrap();
    Config::set_vault(&home.folders, VaultKind::File).unwrap();
    let files = everything(&home.folders.state);
    assert!(files.len() >= 5, "{}", files.len());
    for secret in SECRETS {
        for form in forms(secret) {
            for file in &files {
                let found = file.windows(form.len()).any(|bytes| bytes == form);
                assert!(!found, "{}", String::from_utf8_lossy(&form));
            }
        }
    }
    // What is looked for would be found.
    assert!(forms(SECRETS[0]).contains(&b"client%2Fsecret%2Bwith%3Dsigns%26more".to_vec()));
    assert!(forms("light work.").contains(&b"bGlnaHQgd29yay".to_vec()));
}

#[test]
fn debug_shows_no_secret() {
    let home = Home::quick();
    let vault = home.vault();
    vault.put(&name("acme"), &secrets()).unwrap();
    fs::write(
        home.folders.config_file(),
        format!("[providers.mine]\nclient_secret = \"{}\"\n", SECRETS[0]),
    )
    .unwrap();
    let config = Config::load(&home.folders).unwrap();
    assert_eq!(config.providers.len(), 1);
    fs::write(
        home.folders.config_file(),
        format!(
            "vault = \"{}\"\n[connections.a]\nclient_secret = \"{}\"\n",
            SECRETS[0], SECRETS[1]
        ),
    )
    .unwrap();
    let fault = Config::load(&home.folders).unwrap_err();
    let source = PassphraseSource::new(|_| Some(Secret::new(PASSPHRASE)));
    let folders: &Folders = &home.folders;
    let locks: &Locks = &folders.locks();
    let mut shown = String::new();
    write!(shown, "{vault:?} {config:?} {fault:?} {:?} ", fault.msg()).unwrap();
    write!(shown, "{:?} {source:?} {folders:?} {locks:?}", secrets()).unwrap();
    write!(shown, "{:?}", StoreError::WrongPassphrase.msg()).unwrap();
    assert!(shown.contains("[redacted]") && shown.contains("mine"));
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{shown}");
    }
}

fn everything(folder: &Path) -> Vec<Vec<u8>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(everything(&path));
        } else {
            files.push(fs::read(path).unwrap());
        }
    }
    files
}

/// A text as it is, as JSON, percent-encoded, in hex, and in base64 at each of the three places in a group.
fn forms(secret: &str) -> Vec<Vec<u8>> {
    let bytes = secret.as_bytes();
    let json = serde_json::to_string(secret).unwrap();
    let mut forms = vec![bytes.to_vec(), json.trim_matches('"').as_bytes().to_vec()];
    let percent: String = bytes
        .iter()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => (*byte as char).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect();
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    forms.extend([percent.to_lowercase(), percent, hex.to_uppercase(), hex].map(String::into_bytes));
    for skipped in 0..3 {
        for encoding in [BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD] {
            let mut encoded = encoding.encode(&bytes[skipped..]);
            // The last letter of a group that is not full depends on what follows.
            encoded.truncate(encoded.len() - usize::from(!bytes[skipped..].len().is_multiple_of(3)));
            forms.push(encoded.into_bytes());
        }
    }
    forms
}
