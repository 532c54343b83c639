//! An index of a folder's pack that is kept on disk, so that only the first question has to wait for it.
//!
//! It is only ever an aid: what cannot be kept is made again, and what is older than a file of the pack is not used.

use std::{
    borrow::Cow,
    cell::RefCell,
    fs::{self, DirEntry, File},
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    thread,
    time::{Duration, SystemTime},
};

use sha2::{Digest, Sha256};

use super::folder_name;
use wegwijs_ask::{Index, Source};

type State = [u8; 32];

/// A file that changed so shortly ago may change again without its time telling.
const SETTLED: Duration = Duration::from_secs(2);

/// What this program makes of its own pack stands for how it makes an index: another version does it otherwise.
const MADE_BY: &str = env!("WEGWIJS_INDEX");

/// Where the index of one pack is kept.
pub(super) struct KeptIndex {
    path: PathBuf,
}

impl KeptIndex {
    /// The index of the pack at `root`.
    pub(super) fn new(folder: &Path, root: &Path) -> Self {
        Self {
            path: folder.join("index").join(folder_name(root)),
        }
    }

    /// What the files of these folders are like: name, size, and when they changed. `None` where that cannot be told,
    /// or where one changed just now.
    pub(super) fn state(&self, folders: &[PathBuf]) -> Option<State> {
        let mut entries = Vec::new();
        for folder in folders {
            match fs::read_dir(folder) {
                Ok(found) => entries.extend(found.collect::<io::Result<Vec<_>>>().ok()?),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(_) => return None,
            }
        }
        // To ask after thousands of files takes longer than the question.
        let (one, other) = entries.split_at(entries.len() / 2);
        let (one, other) = thread::scope(|scope| {
            let other = scope.spawn(|| about_all(other));
            (about_all(one), other.join().ok().flatten())
        });
        let sum = one?.wrapping_add(other?);
        Some(digest(&[
            MADE_BY.as_bytes(),
            &entries.len().to_le_bytes(),
            &sum.to_le_bytes(),
        ]))
    }

    /// What was kept, if the files are still like this.
    pub(super) fn open(&self, state: &State) -> Option<Index> {
        let mut file = File::open(&self.path).ok()?;
        let mut known = State::default();
        file.read_exact(&mut known).ok()?;
        Index::open((known == *state).then_some(Kept(RefCell::new(file)))?)
    }

    /// Keeps an index. Where it cannot be kept, the next question makes it again.
    pub(super) fn keep(&self, state: &State, bytes: &[u8]) {
        let _ = self.write(state, bytes);
    }

    fn write(&self, state: &State, bytes: &[u8]) -> io::Result<()> {
        let folder = self.path.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(state)?;
        file.write_all(bytes)?;
        file.persist(&self.path)?;
        Ok(())
    }
}

fn digest(parts: &[&[u8]]) -> State {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part);
    }
    digest.finalize().into()
}

/// The same in whatever order the system lists them.
fn about_all(entries: &[DirEntry]) -> Option<u64> {
    let now = SystemTime::now();
    entries
        .iter()
        .try_fold(0_u64, |sum, entry| Some(sum.wrapping_add(about(entry, now)?)))
}

fn about(entry: &DirEntry, now: SystemTime) -> Option<u64> {
    let mut about = entry.metadata().ok()?;
    if about.is_symlink() {
        // A link is as old as what it leads to.
        about = fs::metadata(entry.path()).ok()?;
    }
    if about.is_dir() {
        // What is in it counts, not when that came and went.
        return Some(0);
    }
    let changed = about.modified().ok()?;
    // What is of tomorrow, by a clock that is wrong, is no older.
    if now.duration_since(changed).unwrap_or_default() < SETTLED {
        return None;
    }
    let mut hasher = DefaultHasher::new();
    (entry.path(), about.len(), changed).hash(&mut hasher);
    Some(hasher.finish())
}

/// The file, behind the state that it begins with.
struct Kept(RefCell<File>);

impl Source for Kept {
    fn part(&self, at: usize, length: usize) -> Cow<'_, [u8]> {
        let mut file = self.0.borrow_mut();
        let start = size_of::<State>() + at;
        let mut bytes = Vec::new();
        let read = file
            .seek(SeekFrom::Start(start as u64))
            .and_then(|_| (&mut *file).take(length as u64).read_to_end(&mut bytes));
        // What cannot be read is not there.
        Cow::Owned(read.map(|_| bytes).unwrap_or_default())
    }
}
