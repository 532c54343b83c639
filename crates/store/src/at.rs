//! Where a store is.

use std::{
    fmt,
    path::{Path, PathBuf},
};

/// The file in the folder that was named.
const FILE: &str = "feedback.db";

/// Where a store is.
#[derive(Clone, PartialEq, Eq)]
pub enum At {
    /// A SQLite file in this folder, which is made where it is not there.
    Folder(PathBuf),
    /// A PostgreSQL database: `postgres://user:password@host/name`.
    Database(String),
}

impl At {
    pub(crate) fn url(&self) -> String {
        match self {
            Self::Folder(folder) => format!("sqlite://{}?mode=rwc", escaped(&folder.join(FILE))),
            Self::Database(url) => url.clone(),
        }
    }

    /// The address of a file that is there, to be read only: not even a log beside it is written back.
    pub(crate) fn url_to_look(&self) -> Option<String> {
        match self {
            Self::Folder(folder) => {
                let file = folder.join(FILE);
                file.is_file().then(|| format!("sqlite://{}?mode=ro", escaped(&file)))
            }
            Self::Database(_) => None,
        }
    }

    /// Whether there is anything to look at yet; of a database only it itself can tell.
    pub fn is_there(&self) -> bool {
        match self {
            Self::Folder(folder) => folder.join(FILE).exists(),
            Self::Database(_) => true,
        }
    }

    /// Whether it may be opened at all: nothing but PostgreSQL is reached by an address.
    pub(crate) fn is_known(&self) -> bool {
        match self {
            Self::Folder(_) => true,
            Self::Database(url) => url.starts_with("postgres://") || url.starts_with("postgresql://"),
        }
    }
}

/// An address may hold a password.
impl fmt::Debug for At {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => formatter.debug_tuple("Folder").field(folder).finish(),
            Self::Database(_) => formatter.write_str("Database(…)"),
        }
    }
}

/// A path as a part of an address.
fn escaped(path: &Path) -> String {
    let text = path.as_os_str().as_encoded_bytes();
    let one = |byte: &u8| match byte {
        b'/' | b'.' | b'-' | b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(*byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.iter().map(one).collect()
}
