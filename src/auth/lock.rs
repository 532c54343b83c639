//! Locks that hold across threads and processes, and that end with the process that has them. Knows only the disk.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::{Condvar, Mutex, MutexGuard, PoisonError, mpsc},
    thread,
    time::{Duration, Instant},
};

use fs4::fs_std::FileExt;

use super::{
    durable,
    secrets::{ConnectionName, Guard, StoreError},
};

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
        durable::create_private_folder(&self.folder)?;
        acquire(&self.folder.join(file), self.patience)
    }
}

/// Why there is no lock.
#[derive(Debug)]
pub(super) enum LockError {
    Busy,
    Io(io::Error),
}

impl From<io::Error> for LockError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
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

/// A lock, while it lives.
#[derive(Debug)]
pub(super) struct FileLock {
    file: fs::File,
    /// Given back after the file's lock.
    _claim: Claim,
}

impl Guard for FileLock {}

impl Drop for FileLock {
    fn drop(&mut self) {
        // A program that is being started may still have a copy of the file: closing ours would not be enough. If it
        // cannot be unlocked, closing is what is left.
        let _ = FileExt::unlock(&self.file);
    }
}

/// Waits for the lock on this file; its folder must be there.
pub(super) fn acquire(path: &Path, patience: Duration) -> Result<FileLock, LockError> {
    let started = Instant::now();
    let left = || patience.saturating_sub(started.elapsed());
    let claim = Claim::wait(path, left)?;
    let mut options = fs::OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    if FileExt::try_lock_exclusive(&file)? {
        return Ok(FileLock { file, _claim: claim });
    }
    wait(file, claim, left())
}

/// Waits on a thread of its own, for the system's own waiting knows no end. When time is up, that thread still gets the
/// lock some day, finds nobody to give it to, and lets go.
fn wait(file: fs::File, claim: Claim, left: Duration) -> Result<FileLock, LockError> {
    let (give, take) = mpsc::channel();
    thread::Builder::new().name("lock".to_owned()).spawn(move || {
        let locked = loop {
            match FileExt::lock_exclusive(&file) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => break Err(LockError::Io(error)),
                Ok(()) => {
                    break Ok(FileLock { file, _claim: claim });
                }
            }
        };
        let _ = give.send(locked);
    })?;
    take.recv_timeout(left).unwrap_or(Err(LockError::Busy))
}

/// What this process holds or waits for at the system. On some file systems a lock belongs to the process, and
/// closing any copy of the file ends it: so within the process one at a time may touch the file.
static CLAIMED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
static GIVEN_BACK: Condvar = Condvar::new();

#[derive(Debug)]
struct Claim(PathBuf);

impl Claim {
    fn wait(path: &Path, left: impl Fn() -> Duration) -> Result<Self, LockError> {
        let mut claimed = claimed();
        while claimed.contains(path) {
            let left = left();
            if left.is_zero() {
                return Err(LockError::Busy);
            }
            claimed = GIVEN_BACK
                .wait_timeout(claimed, left)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
        claimed.insert(path.to_owned());
        Ok(Self(path.to_owned()))
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        claimed().remove(&self.0);
        GIVEN_BACK.notify_all();
    }
}

fn claimed() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    CLAIMED.lock().unwrap_or_else(PoisonError::into_inner)
}
