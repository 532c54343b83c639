//! A folder's pack, looked at every few seconds: file events miss network disks and editors. What passes the check may
//! replace what is served; what does not is said once.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
    sync::mpsc::{Receiver, RecvTimeoutError},
    time::Duration,
};

use wegwijs_disk::ReadError;

use crate::{Pack, Severity, check};

/// Between two looks.
const EVERY: Duration = Duration::from_secs(2);

/// Why a pack may not be served.
#[derive(Debug)]
pub enum Fault {
    /// A folder or a file cannot be read.
    Unreadable(ReadError),
    /// It breaks rules; `wegwijs pack check` shows them.
    Broken {
        /// The first file that does.
        path: String,
        /// How many errors there are.
        count: usize,
    },
}

impl Pack {
    /// A pack that may be served, as it is now.
    ///
    /// # Errors
    /// It cannot be read, or does not pass the check: how many errors, and the first file with one.
    pub fn checked(&self) -> Result<Self, Fault> {
        let snapshot = self.snapshot().map_err(Fault::Unreadable)?;
        if self.root().is_none() {
            // What is compiled in was checked before.
            return Ok(snapshot);
        }
        let found = check(&snapshot).map_err(Fault::Unreadable)?;
        let errors = found.iter().filter(|one| one.severity == Severity::Error);
        let count = errors.clone().count();
        match errors.map(|one| one.path.clone()).next() {
            Some(path) => Err(Fault::Broken { path, count }),
            None => Ok(snapshot),
        }
    }

    /// Looks until it is told to stop: until the other end of the channel is gone. Tells of every change, and what the
    /// pack is from there on. What is compiled in does not change.
    pub fn watch(&self, told: &Receiver<()>, mut changed: impl FnMut(Result<Self, Fault>)) {
        let Some(root) = self.root() else { return };
        let mut served = self.state(root);
        while told.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
            let now = self.state(root);
            if now == served {
                continue;
            }
            let checked = self.checked();
            // Somebody is still writing: another look tells.
            if self.state(root) != now {
                continue;
            }
            served = now;
            changed(checked);
        }
    }

    /// What its files are like: their names, sizes, and when they changed.
    fn state(&self, root: &Path) -> Option<u64> {
        let mut hasher = DefaultHasher::new();
        let logo = self.site().ok()?.logo.filter(|name| root.join(name).exists());
        for path in self.files().ok()?.into_iter().chain(logo) {
            let about = fs::metadata(root.join(&path)).ok()?;
            (path, about.len(), about.modified().ok()).hash(&mut hasher);
        }
        Some(hasher.finish())
    }
}
