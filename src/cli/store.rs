//! Saved sessions: one file per guide, written atomically, readable by their owner alone. Or in memory, to practise.
//!
//! What cannot be read is set aside, never deleted. What a later Wegwijs wrote is left where it is.

use std::{
    cell::RefCell,
    fs, io,
    io::{Read, Write},
    path::{Path, PathBuf},
    rc::Rc,
    time::SystemTime,
};

use serde::{Deserialize, Serialize};

use wegwijs_engine::Session;
use wegwijs_message::{GuideId, Msg, io_reason};
use wegwijs_pack::folder_name;

/// The format of the file; a higher one is from a later Wegwijs.
const FORMAT: u32 = 1;
/// A longer file is no session (bytes).
const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// The sessions of one pack.
#[derive(Debug, Clone)]
pub struct Store(Place);

#[derive(Debug, Clone)]
enum Place {
    Folder(PathBuf),
    /// The one that was saved last at the end.
    Memory(Rc<RefCell<Vec<Session>>>),
}

#[derive(Serialize, Deserialize)]
struct Saved {
    format: u32,
    session: Session,
}

#[derive(Deserialize)]
struct Format {
    format: u32,
}

/// A saved session, or what became of it.
#[derive(Debug)]
pub enum Loaded {
    /// There is none.
    None,
    /// As it was saved.
    Session(Box<Session>),
    /// It could not be understood; this is its new name.
    SetAside(PathBuf),
    /// A later Wegwijs wrote it, here; it was left alone.
    FromLater(PathBuf),
}

/// Why a session was not kept.
#[derive(Debug)]
pub enum NotKept {
    /// The folder cannot be written.
    Io(io::Error),
    /// A later Wegwijs keeps a place there, which is not ours to replace.
    FromLater,
}

impl NotKept {
    /// In words, to stand after “because”.
    pub fn reason(&self) -> Msg {
        match self {
            Self::Io(error) => io_reason(error),
            Self::FromLater => Msg::error("kept-by-later"),
        }
    }
}

impl From<io::Error> for NotKept {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl Store {
    /// The sessions under `home` for the pack at `root`, or for the embedded one.
    pub fn new(home: &Path, root: Option<&Path>) -> Self {
        let sessions = home.join("sessions");
        let folder = match root {
            None => sessions,
            // Guides of different packs may share a name.
            Some(root) => sessions.join(folder_name(root)),
        };
        Self(Place::Folder(folder))
    }

    /// Sessions that end with the process.
    pub fn in_memory() -> Self {
        Self(Place::Memory(Rc::default()))
    }

    /// Whether what is saved is there another time.
    pub fn lasts(&self) -> bool {
        matches!(self.0, Place::Folder(_))
    }

    /// Keeps a session: all of it, or, when that fails, what was there before.
    ///
    /// # Errors
    /// See [`NotKept`].
    pub fn save(&self, session: &Session) -> Result<(), NotKept> {
        let folder = match &self.0 {
            Place::Folder(folder) => folder,
            Place::Memory(sessions) => {
                let mut sessions = sessions.borrow_mut();
                sessions.retain(|other| other.guide != session.guide);
                sessions.push(session.clone());
                return Ok(());
            }
        };
        create_private_folder(folder)?;
        let path = path(folder, &session.guide);
        let saved = Saved {
            format: FORMAT,
            session: session.clone(),
        };
        let bytes = serde_json::to_vec(&saved).map_err(io::Error::from)?;
        match read(&path) {
            Ok(there) if is_from_later(&there) => return Err(NotKept::FromLater),
            // Nothing is new but when: writing it again would wait for the disk.
            Ok(there) if there == bytes && touch(&path).is_ok() => return Ok(()),
            _ => {}
        }
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(&bytes)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(io::Error::from)?;
        Ok(())
    }

    /// The session of one guide, if it can be understood; changes nothing.
    pub fn peek(&self, guide: &GuideId) -> Option<Session> {
        match &self.0 {
            Place::Folder(folder) => read(&path(folder, guide))
                .ok()
                .and_then(|bytes| understand(&bytes, guide)),
            Place::Memory(sessions) => sessions
                .borrow()
                .iter()
                .find(|session| session.guide == *guide)
                .cloned(),
        }
    }

    /// The session of one guide.
    ///
    /// # Errors
    /// The file is there but cannot be read or set aside.
    pub fn load(&self, guide: &GuideId) -> io::Result<Loaded> {
        let Place::Folder(folder) = &self.0 else {
            let session = self.peek(guide).map(Box::new);
            return Ok(session.map_or(Loaded::None, Loaded::Session));
        };
        let path = path(folder, guide);
        let bytes = match read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Loaded::None),
            Err(error) => return Err(error),
        };
        match understand(&bytes, guide) {
            Some(session) => Ok(Loaded::Session(Box::new(session))),
            None if is_from_later(&bytes) => Ok(Loaded::FromLater(path)),
            None => Ok(Loaded::SetAside(set_aside(&path)?)),
        }
    }

    /// The guide whose session was saved last.
    ///
    /// # Errors
    /// The folder is there but cannot be read.
    pub fn last(&self) -> io::Result<Option<GuideId>> {
        let folder = match &self.0 {
            Place::Folder(folder) => folder,
            Place::Memory(sessions) => return Ok(sessions.borrow().last().map(|session| session.guide.clone())),
        };
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let mut last: Option<(bool, SystemTime, GuideId)> = None;
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name();
            let Some(guide) = name
                .to_str()
                .and_then(|n| n.strip_suffix(".json"))
                .and_then(|n| n.parse().ok())
            else {
                continue;
            };
            let about = entry.metadata()?;
            // A folder is no place where anybody was: it is told of where there is nothing else.
            let this = (!about.is_dir(), about.modified()?, guide);
            if last.as_ref().is_none_or(|last| (this.0, this.1) > (last.0, last.1)) {
                last = Some(this);
            }
        }
        Ok(last.map(|(_, _, guide)| guide))
    }
}

fn path(folder: &Path, guide: &GuideId) -> PathBuf {
    folder.join(format!("{guide}.json"))
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    // Opening what is no file may wait for ever.
    let about = fs::metadata(path)?;
    if !about.is_file() && !about.is_dir() {
        return Err(io::ErrorKind::Unsupported.into());
    }
    // A hint only: a growing file has no size.
    let hint = about.len().min(MAX_BYTES) as usize + 1;
    let mut bytes = Vec::with_capacity(hint);
    fs::File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Makes a file the one that was saved last.
fn touch(path: &Path) -> io::Result<()> {
    // Of a link it would be what it leads to.
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(io::ErrorKind::Unsupported.into());
    }
    let file = fs::OpenOptions::new().append(true).open(path)?;
    file.set_modified(SystemTime::now())
}

fn understand(bytes: &[u8], guide: &GuideId) -> Option<Session> {
    let saved: Saved = serde_json::from_slice(bytes).ok()?;
    let whole = saved.format == FORMAT && saved.session.guide == *guide && !saved.session.trail.is_empty();
    whole.then_some(saved.session)
}

fn is_from_later(bytes: &[u8]) -> bool {
    serde_json::from_slice::<Format>(bytes).is_ok_and(|saved| saved.format > FORMAT)
}

/// Gives a file a name that no session has and no other file yet.
fn set_aside(path: &Path) -> io::Result<PathBuf> {
    for number in 1.. {
        let aside = path.with_extension(format!("json.aside-{number}"));
        if !aside.try_exists()? {
            fs::rename(path, &aside)?;
            return Ok(aside);
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn create_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
