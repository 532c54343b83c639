//! A keyring that is missing, silent, refuses, or works.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError, mpsc},
    time::Duration,
};

use zeroize::Zeroizing;

use super::{KeyringVault, PROBE, Worker};
use crate::auth::{
    lock::Locks,
    secrets::{ConnectionName, Secret, Secrets, Store, StoreError, Tokens},
    vault::split::Keyring,
};

const LONG: Duration = Duration::from_secs(60);
/// What a test waits for something that never comes.
const SHORT: Duration = Duration::from_millis(30);

type Entries = Arc<Mutex<BTreeMap<String, Vec<u8>>>>;
type Hook = Box<dyn Fn(&str) -> Result<(), StoreError> + Send>;

/// Entries that other tests of this process can look into, and what happens before each call.
struct Fake {
    entries: Entries,
    limit: Option<usize>,
    before: Hook,
}

impl Fake {
    fn new(before: impl Fn(&str) -> Result<(), StoreError> + Send + 'static) -> (Self, Entries) {
        let entries = Entries::default();
        let fake = Self {
            entries: Arc::clone(&entries),
            limit: Some(2560),
            before: Box::new(before),
        };
        (fake, entries)
    }

    fn entries(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keyring for Fake {
    fn connect(&self) -> Result<(), StoreError> {
        (self.before)("connect")
    }

    fn limit(&self) -> Option<usize> {
        self.limit
    }

    fn get(&self, account: &str) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        (self.before)("get")?;
        Ok(self.entries().get(account).cloned().map(Zeroizing::new))
    }

    fn set(&self, account: &str, value: &[u8]) -> Result<(), StoreError> {
        (self.before)("set")?;
        self.entries().insert(account.to_owned(), value.to_vec());
        Ok(())
    }

    fn delete(&self, account: &str) -> Result<(), StoreError> {
        (self.before)("delete")?;
        self.entries().remove(account);
        Ok(())
    }
}

fn name() -> ConnectionName {
    "acme".parse().unwrap()
}

fn secrets(length: usize) -> Secrets {
    Secrets {
        tokens: Some(Tokens {
            access: Secret::new("a".repeat(length)),
            refresh: Some(Secret::new("r".repeat(length))),
            obtained_at: 1,
            expires_in: 600,
            unanswered_since: None,
        }),
        ..Secrets::default()
    }
}

fn locks() -> (Locks, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (Locks::new(folder.path()), folder)
}

#[test]
fn what_is_put_comes_back_and_is_forgotten() {
    let (fake, entries) = Fake::new(|_| Ok(()));
    let (locks, _folder) = locks();
    let vault = KeyringVault::open(fake, locks.clone()).unwrap();
    assert!(entries.lock().unwrap().is_empty(), "the probe is gone");
    assert_eq!(vault.get(&name()).unwrap(), None);
    for length in [10, 1200, 5000, 40] {
        vault.put(&name(), &secrets(length)).unwrap();
        assert_eq!(vault.get(&name()).unwrap(), Some(secrets(length)));
        let entries = entries.lock().unwrap();
        assert!(entries.contains_key("acme"));
        assert!(entries.values().all(|value| value.len() <= 2560));
    }
    vault.delete(&name()).unwrap();
    assert!(entries.lock().unwrap().is_empty());

    let _guard = vault.lock(&name()).unwrap();
    let hasty = locks.with_timeout(SHORT).connection(&name());
    assert!(matches!(hasty, Err(StoreError::Busy)));
}

#[test]
fn what_is_no_value_is_corrupt_and_left_as_it_is() {
    let (fake, entries) = Fake::new(|_| Ok(()));
    let (locks, _folder) = locks();
    let vault = KeyringVault::open(fake, locks).unwrap();
    vault.put(&name(), &secrets(10)).unwrap();
    let others = entries.lock().unwrap()["acme"].clone();
    for value in [&b""[..], b"garbage", b"split c 1 00", b"{}", b"\xff"] {
        let before = BTreeMap::from([("acme".to_owned(), value.to_vec())]);
        entries.lock().unwrap().clone_from(&before);
        assert!(matches!(vault.get(&name()), Err(StoreError::Corrupt)));
        assert_eq!(*entries.lock().unwrap(), before);
    }
    entries.lock().unwrap().insert("other".to_owned(), others);
    let result = vault.get(&"other".parse().unwrap());
    assert!(matches!(result, Err(StoreError::Corrupt)));
}

#[test]
fn what_a_later_wegwijs_keeps_is_refused_and_left_as_it_is() {
    let (fake, entries) = Fake::new(|_| Ok(()));
    let (locks, _folder) = locks();
    let vault = KeyringVault::open(fake, locks).unwrap();
    for value in [r#"{"format":2,"connection":"acme","secrets":{}}"#, r#"{"format":99}"#] {
        let before = BTreeMap::from([("acme".to_owned(), value.as_bytes().to_vec())]);
        entries.lock().unwrap().clone_from(&before);
        assert!(matches!(vault.get(&name()), Err(StoreError::Newer)));
        assert_eq!(*entries.lock().unwrap(), before);
    }
}

#[test]
fn a_keyring_that_is_missing_or_refuses_is_not_opened() {
    for (call, error) in [
        ("connect", StoreError::NoKeyring),
        ("set", StoreError::KeyringRefused),
        ("get", StoreError::KeyringRefused),
        ("delete", StoreError::KeyringRefused),
    ] {
        let refused = matches!(error, StoreError::KeyringRefused);
        let (fake, _) = Fake::new(move |called| match called == call {
            true if refused => Err(StoreError::KeyringRefused),
            true => Err(StoreError::NoKeyring),
            false => Ok(()),
        });
        let found = KeyringVault::open(fake, locks().0).unwrap_err();
        assert_eq!(format!("{found:?}"), format!("{error:?}"), "{call}");
    }
}

#[test]
fn a_keyring_that_forgets_is_not_opened() {
    let (fake, entries) = Fake::new(|_| Ok(()));
    let forgetful = Fake {
        before: Box::new(move |_| {
            entries.lock().unwrap().clear();
            Ok(())
        }),
        ..fake
    };
    let result = KeyringVault::open(forgetful, locks().0);
    assert!(matches!(result, Err(StoreError::NoKeyring)));
}

#[test]
fn a_keyring_that_hangs_is_no_keyring() {
    for call in ["connect", "set", "get", "delete"] {
        let (fake, _hold) = hanging_at(call);
        let result = KeyringVault::open_within(fake, locks().0, SHORT, SHORT);
        assert!(matches!(result, Err(StoreError::NoKeyring)), "{call}");
    }
}

#[test]
fn what_hangs_is_not_waited_for_twice_and_what_was_given_up_is_not_begun() {
    let (fake, hold) = hanging_at("get");
    let entries = Arc::clone(&fake.entries);
    let worker = Worker::start(fake).unwrap();
    let read = |patience| worker.run(patience, |keyring| keyring.get("x").map(drop));
    assert!(matches!(read(SHORT), Err(StoreError::NoKeyring)));
    // A minute of patience, and no wait.
    assert!(matches!(read(LONG), Err(StoreError::NoKeyring)));
    let write = worker.run(LONG, |keyring| keyring.set("late", b""));
    assert!(matches!(write, Err(StoreError::NoKeyring)));
    // It answers at last: then it is a keyring again.
    drop(hold);
    while read(LONG).is_err() {
        std::thread::yield_now();
    }
    assert!(entries.lock().unwrap().is_empty());
}

#[test]
fn a_keyring_whose_code_panics_is_no_keyring() {
    let (fake, _) = Fake::new(|called| match called {
        "set" => panic!("on purpose"),
        _ => Ok(()),
    });
    let worker = Worker::start(fake).unwrap();
    let write = worker.run(LONG, |keyring| keyring.set("x", b""));
    assert!(matches!(write, Err(StoreError::NoKeyring)));
    let read = worker.run(LONG, |keyring| keyring.get("x").map(drop));
    assert!(matches!(read, Err(StoreError::NoKeyring)));
}

#[test]
fn a_put_that_was_given_up_keeps_other_writers_out_until_it_ends() {
    let (turns, turn) = mpsc::channel();
    let turn = Mutex::new(turn);
    let (fake, entries) = Fake::new(move |called| {
        if called == "set" {
            let _ = turn.lock().unwrap().recv();
        }
        Ok(())
    });
    let (locks, _folder) = locks();
    turns.send(()).unwrap();
    let vault = KeyringVault::open_within(fake, locks.clone(), LONG, LONG).unwrap();
    let vault = KeyringVault { answer: SHORT, ..vault };
    let result = vault.put(&name(), &secrets(10));
    assert!(matches!(result, Err(StoreError::NoKeyring)));
    let hasty = locks.clone().with_timeout(SHORT).turn();
    assert!(hasty.is_err());
    drop(turns);
    drop(locks.turn().unwrap());
    assert!(entries.lock().unwrap().contains_key("acme"));
}

#[test]
fn no_connection_is_named_like_the_probe() {
    assert!(PROBE.parse::<ConnectionName>().is_err());
}

/// Hangs in this call while the other end lives.
fn hanging_at(call: &'static str) -> (Fake, mpsc::Sender<()>) {
    let (hold, held) = mpsc::channel::<()>();
    let held = Mutex::new(held);
    let (fake, _) = Fake::new(move |called| {
        if called == call {
            let _ = held.lock().unwrap().recv();
        }
        Ok(())
    });
    (fake, hold)
}
