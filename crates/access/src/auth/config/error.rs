//! What can be wrong with `config.toml`, and in words.

use std::{
    io,
    ops::Range,
    path::{Path, PathBuf},
};

use wegwijs_disk::ReadError;
use wegwijs_message::Msg;
use wegwijs_message::io_reason;

/// A larger file is no configuration (bytes).
pub(super) const MAX_BYTES: u64 = 1024 * 1024;

/// Why the configuration cannot be read or changed.
#[derive(Debug)]
pub enum ConfigError {
    /// No UTF-8, from this byte on.
    NotUtf8 {
        /// The file.
        path: PathBuf,
        /// The first bad byte.
        offset: usize,
    },
    /// More than 1 MiB.
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// The operating system refuses; or a folder stands there.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The operating system refuses a change.
    NotWritten {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// Somebody else is changing it, and does not finish.
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// It breaks a rule.
    Invalid {
        /// The file.
        path: PathBuf,
        /// Where.
        spot: Spot,
        /// Which rule.
        fault: ConfigFault,
    },
}

/// A place in a text, as an editor counts: from 1, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// A rule of `config.toml` that is broken. Values are not repeated: one may be a secret in the wrong place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConfigFault {
    /// No TOML.
    Syntax,
    /// The same name twice.
    DuplicateKey,
    /// A name that means nothing here.
    UnknownKey {
        /// The name.
        key: String,
        /// The names that do, with commas.
        known: &'static str,
    },
    /// A name that has to be here.
    MissingKey {
        /// The name.
        key: &'static str,
    },
    /// Another type of value.
    WrongType {
        /// `table` or `text`.
        wanted: &'static str,
    },
    /// No kind of vault.
    UnknownVault,
    /// No name for a connection or a provider.
    BadName {
        /// The text.
        name: String,
    },
    /// Two connections whose names differ in their capitals alone.
    NamesAlike {
        /// The one.
        name: String,
        /// The other.
        other: String,
    },
}

impl ConfigError {
    pub(super) fn invalid(path: &Path, text: &str, span: Option<Range<usize>>, fault: ConfigFault) -> Self {
        Self::Invalid {
            path: path.to_owned(),
            spot: Spot::of(text, span.map_or(0, |span| span.start)),
            fault,
        }
    }

    pub(super) fn syntax(path: &Path, text: &str, span: Option<Range<usize>>) -> Self {
        Self::invalid(path, text, span, ConfigFault::Syntax)
    }

    /// The error in words; its `.why` says where, its `.next` what to do.
    pub fn msg(&self) -> Msg {
        let path_of = |path: &Path| path.display().to_string();
        match self {
            Self::NotUtf8 { path, offset } => ReadError::NotUtf8 {
                path: path_of(path),
                offset: *offset,
            }
            .msg(),
            Self::TooLarge { path } => Msg::error("file-too-large")
                .text("path", path_of(path))
                .count("mib", (MAX_BYTES / 1024 / 1024) as usize),
            Self::Unreadable { path, error } if error.kind() == io::ErrorKind::IsADirectory => {
                ReadError::IsFolder { path: path_of(path) }.msg()
            }
            Self::Unreadable { path, error } => Msg::error("file-unreadable")
                .text("path", path_of(path))
                .arg("reason", io_reason(error).into()),
            Self::NotWritten { path, error } => Msg::error("file-not-written")
                .text("path", path_of(path))
                .arg("reason", io_reason(error).into()),
            Self::Busy { path } => Msg::error("config-busy").text("path", path_of(path)),
            Self::Invalid { path, spot, fault } => fault
                .msg()
                .text("path", path_of(path))
                .text("line", spot.line.to_string())
                .text("column", spot.column.to_string()),
        }
    }
}

impl ConfigFault {
    fn msg(&self) -> Msg {
        match self {
            Self::Syntax => Msg::error("config-syntax"),
            Self::DuplicateKey => Msg::error("config-duplicate-key"),
            Self::UnknownKey { key, known } => Msg::error("config-unknown-key").text("key", key).text("known", *known),
            Self::MissingKey { key } => Msg::error("config-missing-key").text("key", *key),
            Self::WrongType { wanted } => Msg::error("config-wrong-type").text("wanted", *wanted),
            Self::UnknownVault => Msg::error("config-unknown-vault"),
            Self::BadName { name } => Msg::error("config-bad-name").text("name", name),
            Self::NamesAlike { name, other } => {
                Msg::error("config-names-alike").text("name", name).text("other", other)
            }
        }
    }
}

impl Spot {
    /// The place of a byte; of the end, when there are fewer.
    fn of(text: &str, byte: usize) -> Self {
        let before = text
            .char_indices()
            .take_while(|(index, _)| *index < byte)
            .map(|(_, char)| char);
        let start = Self { line: 1, column: 1 };
        before.fold(start, |Self { line, column }, char| match char {
            '\n' => Self {
                line: line + 1,
                column: 1,
            },
            // Shown by no editor.
            '\u{feff}' => Self { line, column },
            _ => Self {
                line,
                column: column + 1,
            },
        })
    }
}
