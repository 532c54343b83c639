//! Locks that hold across threads and processes, and that end with the process that has them.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::{Condvar, Mutex, MutexGuard, PoisonError, mpsc},
    thread,
    time::{Duration, Instant},
};

/// Why there is no lock.
#[derive(Debug)]
pub enum LockError {
    /// Somebody else keeps it too long.
    Busy,
    /// There can be no lock file.
    Io(io::Error),
}

impl From<io::Error> for LockError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// A lock, while it lives.
#[derive(Debug)]
pub struct FileLock {
    file: fs::File,
    /// Given back after the file's lock.
    _claim: Claim,
}

impl Drop for FileLock {
    fn drop(&mut self) {
        // A program that is being started may still have a copy of the file: closing ours would not be enough. If it
        // cannot be unlocked, closing is what is left.
        let _ = self.file.unlock();
    }
}

/// Waits for the lock on this file; its folder must be there.
///
/// # Errors
/// `Busy` when somebody else keeps it for longer than `patience`, `Io` when there can be no lock file.
pub fn acquire(path: &Path, patience: Duration) -> Result<FileLock, LockError> {
    let started = Instant::now();
    let left = || patience.saturating_sub(started.elapsed());
    let claim = Claim::wait(path, left)?;
    let mut options = fs::OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(FileLock { file, _claim: claim }),
        Err(fs::TryLockError::WouldBlock) => wait(file, claim, left()),
        Err(fs::TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Waits on a thread of its own, for the system's own waiting knows no end. When time is up, that thread still gets the
/// lock some day, finds nobody to give it to, and lets go.
fn wait(file: fs::File, claim: Claim, left: Duration) -> Result<FileLock, LockError> {
    let (give, take) = mpsc::channel();
    thread::Builder::new().name("lock".to_owned()).spawn(move || {
        let locked = loop {
            match file.lock() {
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
