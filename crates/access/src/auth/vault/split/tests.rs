//! A keyring in memory that can break at any call.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

use zeroize::Zeroizing;

use super::{Keyring, delete, get, put};
use crate::auth::secrets::StoreError;

const ACCOUNT: &str = "acme";

#[derive(Default)]
struct Memory {
    limit: Option<usize>,
    entries: RefCell<BTreeMap<String, Vec<u8>>>,
    /// How many calls still work.
    left: Cell<Option<usize>>,
}

impl Memory {
    fn with_limit(limit: usize) -> Self {
        Self {
            limit: Some(limit),
            ..Self::default()
        }
    }

    fn call(&self) -> Result<(), StoreError> {
        match self.left.get() {
            Some(0) => Err(StoreError::KeyringRefused),
            left => {
                self.left.set(left.map(|left| left - 1));
                Ok(())
            }
        }
    }

    fn value(&self) -> Option<Vec<u8>> {
        get(self, ACCOUNT).unwrap().map(|value| value.to_vec())
    }

    fn accounts(&self) -> Vec<String> {
        self.entries.borrow().keys().cloned().collect()
    }
}

impl Keyring for Memory {
    fn connect(&self) -> Result<(), StoreError> {
        self.call()
    }

    fn limit(&self) -> Option<usize> {
        self.limit
    }

    fn get(&self, account: &str) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        self.call()?;
        Ok(self.entries.borrow().get(account).cloned().map(Zeroizing::new))
    }

    fn set(&self, account: &str, value: &[u8]) -> Result<(), StoreError> {
        self.call()?;
        assert!(value.len() <= self.limit.unwrap_or(usize::MAX));
        let mut entries = self.entries.borrow_mut();
        entries.insert(account.to_owned(), value.to_vec());
        Ok(())
    }

    fn delete(&self, account: &str) -> Result<(), StoreError> {
        self.call()?;
        self.entries.borrow_mut().remove(account);
        Ok(())
    }
}

/// Values of these lengths, every one different.
fn values() -> Vec<Vec<u8>> {
    [1, 99, 100, 101, 250, 1000, 20, 301, 300, 700]
        .iter()
        .enumerate()
        .map(|(number, length)| (0..*length).map(|at| (at * 31 + number) as u8).collect())
        .collect()
}

#[test]
fn a_value_of_any_length_comes_back() {
    for memory in [Memory::with_limit(100), Memory::default()] {
        assert_eq!(memory.value(), None);
        for value in values() {
            put(&memory, ACCOUNT, &value).unwrap();
            assert_eq!(memory.value(), Some(value.clone()));
            // The entry itself, and parts only where they are needed.
            let parts = value.len().div_ceil(100);
            let expected = if memory.limit.is_none() || parts == 1 {
                1
            } else {
                1 + parts
            };
            assert_eq!(memory.accounts().len(), expected, "{:?}", memory.accounts());
        }
        delete(&memory, ACCOUNT).unwrap();
        assert_eq!(memory.value(), None);
        assert!(memory.accounts().is_empty());
        delete(&memory, ACCOUNT).unwrap();
    }
}

#[test]
fn wherever_a_put_breaks_off_the_value_is_the_old_or_the_new_one() {
    for old in values() {
        for new in values() {
            for calls in 0.. {
                let memory = Memory::with_limit(100);
                put(&memory, ACCOUNT, &old).unwrap();
                memory.left.set(Some(calls));
                let result = put(&memory, ACCOUNT, &new);
                let is_over = memory.left.get() != Some(0);
                memory.left.set(None);
                match memory.value() {
                    Some(found) if found == new => {}
                    found => {
                        assert_eq!(found.as_deref(), Some(old.as_slice()));
                        assert!(result.is_err());
                    }
                }
                // The next one works, and leaves nothing of this.
                put(&memory, ACCOUNT, b"next").unwrap();
                assert_eq!(memory.value().as_deref(), Some(b"next".as_slice()));
                assert_eq!(memory.accounts(), [ACCOUNT]);
                if is_over {
                    break;
                }
            }
        }
    }
}

#[test]
fn wherever_a_delete_breaks_off_the_value_is_whole_or_gone() {
    for old in values() {
        for calls in 0.. {
            let memory = Memory::with_limit(100);
            put(&memory, ACCOUNT, &old).unwrap();
            memory.left.set(Some(calls));
            let result = delete(&memory, ACCOUNT);
            let is_over = memory.left.get() != Some(0);
            memory.left.set(None);
            let found = memory.value();
            assert!(found.is_none() || (found.as_ref() == Some(&old) && result.is_err()));
            delete(&memory, ACCOUNT).unwrap();
            assert!(memory.accounts().is_empty());
            if is_over {
                break;
            }
        }
    }
}

#[test]
fn parts_that_do_not_belong_together_are_corrupt_and_left_as_they_are() {
    type Entries = BTreeMap<String, Vec<u8>>;
    let damages: [fn(&mut Entries); 4] = [
        |entries| drop(entries.remove("acme/a/1")),
        |entries| entries.get_mut("acme/a/1").unwrap()[0] ^= 1,
        |entries| drop(entries.insert("acme/a/1".to_owned(), Vec::new())),
        |entries| drop(entries.insert(ACCOUNT.to_owned(), b"split a 2 00".to_vec())),
    ];
    for damage in damages {
        let memory = Memory::with_limit(100);
        put(&memory, ACCOUNT, &[7; 250]).unwrap();
        damage(&mut memory.entries.borrow_mut());
        let before = memory.entries.borrow().clone();
        let result = get(&memory, ACCOUNT);
        assert!(matches!(result, Err(StoreError::Corrupt)));
        assert_eq!(*memory.entries.borrow(), before);
        put(&memory, ACCOUNT, &[8; 150]).unwrap();
        assert_eq!(memory.value(), Some(vec![8; 150]));
    }
}

#[test]
fn accounts_do_not_touch_each_other() {
    let memory = Memory::with_limit(100);
    put(&memory, "a", &[1; 250]).unwrap();
    put(&memory, "b", &[2; 250]).unwrap();
    put(&memory, "a", &[3; 50]).unwrap();
    delete(&memory, "a").unwrap();
    let value = get(&memory, "b").unwrap().unwrap();
    assert_eq!(*value, [2; 250]);
}
