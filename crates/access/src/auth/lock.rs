//! The locks of the vault and of its connections.

use std::{path::PathBuf, time::Duration};

use wegwijs_disk::{FileLock, LockError, acquire, create_private_folder};

use super::secrets::{ConnectionName, Guard, StoreError};

/// How long to wait for somebody else. Longer than any provider takes to answer.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);

/// The folder with the lock files.
///
/// A lock file is never removed. Whoever waits for it has it open already: had it been removed, that one would get the
/// lock of a file without a name, while the next makes a new file of that name and locks that. Both would go on.
#[derive(Debug, Clone)]
pub struct Locks {
    folder: PathBuf,
    patience: Duration,
}

impl Locks {
    /// The locks in this folder, which is made when it is needed.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            patience: PATIENCE,
        }
    }

    /// With another patience than a minute.
    pub fn with_timeout(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// The lock of one connection. Whoever has it must not ask for it again.
    ///
    /// # Errors
    /// `Busy` when somebody else keeps it too long, `Io` when there can be no lock file.
    pub fn connection(&self, name: &ConnectionName) -> Result<Box<dyn Guard>, StoreError> {
        Ok(Box::new(self.acquire(&format!("{name}.lock"))?))
    }

    /// The turn of one writer among those of the vault. No connection's name starts with `_`.
    pub(super) fn turn(&self) -> Result<FileLock, StoreError> {
        Ok(self.acquire("_vault.lock")?)
    }

    fn acquire(&self, file: &str) -> Result<FileLock, LockError> {
        create_private_folder(&self.folder)?;
        acquire(&self.folder.join(file), self.patience)
    }
}

impl From<LockError> for StoreError {
    fn from(error: LockError) -> Self {
        match error {
            LockError::Busy => Self::Busy,
            LockError::Io(error) => Self::Io(error),
        }
    }
}

impl Guard for FileLock {}
