//! A folder's pack, looked at every few seconds: file events miss network disks and editors. What passes the check
//! replaces what is served; what does not is said once, and the old pack stays.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
    sync::{Arc, mpsc::Receiver, mpsc::RecvTimeoutError},
    time::Duration,
};

use wegwijs_pack::{Pack, Severity, check};

use crate::{
    edition::Edition,
    news::{Fault, News},
    shared::Shared,
};

/// Between two looks.
const EVERY: Duration = Duration::from_secs(2);

/// A pack that may be served, as it is now.
///
/// # Errors
/// It cannot be read, or does not pass the check: how many errors, and the first file with one.
pub(crate) fn checked(pack: &Pack) -> Result<Pack, Fault> {
    let snapshot = pack.snapshot().map_err(Fault::Unreadable)?;
    if pack.root().is_none() {
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

/// Looks until it is told to stop: until the other end of the channel is gone.
pub(crate) fn watch(shared: &Arc<Shared>, told: &Receiver<()>, news: &(dyn Fn(News) + Send + Sync)) {
    let Some(root) = shared.options.pack.root().map(Path::to_owned) else {
        return;
    };
    let mut served = state(&shared.options.pack, &root);
    let mut number = 1;
    while told.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
        let now = state(&shared.options.pack, &root);
        if now == served {
            continue;
        }
        let checked = checked(&shared.options.pack);
        // Somebody is still writing: another look tells.
        if state(&shared.options.pack, &root) != now {
            continue;
        }
        served = now;
        number += 1;
        let edition = checked.and_then(|pack| Edition::new(number, pack, &shared.about).map_err(Fault::Unreadable));
        match edition {
            Ok(edition) => {
                shared.replace(edition);
                news(News::Replaced);
            }
            Err(fault) => news(News::NotReplaced(fault)),
        }
    }
}

/// What a pack's files are like: their names, sizes, and when they changed.
fn state(pack: &Pack, root: &Path) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    let logo = pack.site().ok()?.logo.filter(|name| root.join(name).exists());
    for path in pack.files().ok()?.into_iter().chain(logo) {
        let about = fs::metadata(root.join(&path)).ok()?;
        (path, about.len(), about.modified().ok()).hash(&mut hasher);
    }
    Some(hasher.finish())
}
