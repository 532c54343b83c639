//! A vault in memory, for the practice environment: what it keeps opens nothing, and ends with the process.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::auth::{
    lock::PATIENCE,
    secrets::{ConnectionName, Guard, Secrets, Store, StoreError},
};

/// A vault in memory. A clone is the same vault.
#[derive(Clone, Default)]
pub struct MemoryVault(Arc<Shared>);

#[derive(Default)]
struct Shared {
    kept: Mutex<BTreeMap<ConnectionName, Secrets>>,
    locked: Mutex<BTreeSet<ConnectionName>>,
    given_back: Condvar,
}

impl Store for MemoryVault {
    fn get(&self, name: &ConnectionName) -> Result<Option<Secrets>, StoreError> {
        Ok(enter(&self.0.kept).get(name).cloned())
    }

    fn put(&self, name: &ConnectionName, secrets: &Secrets) -> Result<(), StoreError> {
        enter(&self.0.kept).insert(name.clone(), secrets.clone());
        Ok(())
    }

    fn delete(&self, name: &ConnectionName) -> Result<(), StoreError> {
        enter(&self.0.kept).remove(name);
        Ok(())
    }

    fn lock(&self, name: &ConnectionName) -> Result<Box<dyn Guard>, StoreError> {
        let lock = MemoryLock::wait(&self.0, name, PATIENCE).ok_or(StoreError::Busy)?;
        Ok(Box::new(lock))
    }
}

struct MemoryLock {
    of: Arc<Shared>,
    name: ConnectionName,
}

impl MemoryLock {
    fn wait(of: &Arc<Shared>, name: &ConnectionName, patience: Duration) -> Option<Self> {
        let taken = |locked: &mut BTreeSet<ConnectionName>| locked.contains(name);
        let (mut locked, waited) = of
            .given_back
            .wait_timeout_while(enter(&of.locked), patience, taken)
            .unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() {
            return None;
        }
        locked.insert(name.clone());
        Some(Self {
            of: Arc::clone(of),
            name: name.clone(),
        })
    }
}

impl Guard for MemoryLock {}

impl Drop for MemoryLock {
    fn drop(&mut self) {
        enter(&self.of.locked).remove(&self.name);
        self.of.given_back.notify_all();
    }
}

/// Every change here is whole in itself, so a panic elsewhere spoils nothing.
fn enter<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_keeps_forgets_and_lets_one_at_a_time() {
        let (vault, name): (_, ConnectionName) = (MemoryVault::default(), "a".parse().unwrap());
        assert_eq!(vault.get(&name).unwrap(), None);
        vault.put(&name, &Secrets::default()).unwrap();
        assert_eq!(vault.clone().get(&name).unwrap(), Some(Secrets::default()));
        let guard = vault.lock(&name).unwrap();
        assert!(MemoryLock::wait(&vault.0, &name, Duration::ZERO).is_none());
        assert!(vault.lock(&"b".parse().unwrap()).is_ok());
        drop(guard);
        assert!(vault.lock(&name).is_ok());
        vault.delete(&name).unwrap();
        assert_eq!(vault.get(&name).unwrap(), None);
    }
}
