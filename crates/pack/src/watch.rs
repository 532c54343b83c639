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

    /// Watches from here on. What is served is read *after* this: a change between the two is told of as well.
    pub fn watcher(&self) -> Watcher {
        let state = self.root().and_then(|root| self.state(root));
        Watcher {
            pack: self.clone(),
            served: state,
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

/// Knows what a pack was like when it was last served.
pub struct Watcher {
    pack: Pack,
    served: Option<u64>,
}

impl Watcher {
    /// Looks until it is told to stop: until the other end of the channel is gone. Tells of every change, and what the
    /// pack is from there on. What is compiled in does not change.
    pub fn run(mut self, told: &Receiver<()>, mut changed: impl FnMut(Result<Pack, Fault>)) {
        let Some(root) = self.pack.root() else { return };
        while told.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
            let now = self.pack.state(root);
            if now == self.served {
                continue;
            }
            let checked = self.pack.checked();
            // Somebody is still writing: another look tells.
            if self.pack.state(root) != now {
                continue;
            }
            self.served = now;
            changed(checked);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, sync::mpsc::channel};

    use crate::Pack;

    #[test]
    fn what_changes_before_the_first_look_is_told_of() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("guides")).unwrap();
        let watcher = Pack::Folder(folder.path().to_owned()).watcher();
        fs::write(folder.path().join("pack.toml"), "default = \"nl\"\n").unwrap();
        let (stop, stopped) = channel();
        let mut stop = Some(stop);
        let mut told = 0;
        watcher.run(&stopped, |_| {
            told += 1;
            stop.take();
        });
        assert_eq!(told, 1);
    }
}
