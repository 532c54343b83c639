//! Files of text, read as a whole and never without a limit.

use std::{borrow::Cow, fs, io, io::Read, path::Path};

use wegwijs_message::{Msg, io_reason};

/// A larger file is no guide and no translation.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// A lock of tens of thousands of guides is smaller than this.
const MAX_LOCK_BYTES: u64 = 64 * 1024 * 1024;

/// Why a file or folder cannot be read.
#[derive(Debug)]
pub enum ReadError {
    /// No UTF-8, from this byte on.
    NotUtf8 {
        /// The file.
        path: String,
        /// The first bad byte.
        offset: usize,
    },
    /// More than [`MAX_FILE_BYTES`].
    TooLarge {
        /// The file.
        path: String,
    },
    /// A folder stands where a file should.
    IsFolder {
        /// The folder.
        path: String,
    },
    /// A pipe, a device or a socket: to read it may take for ever.
    NotPlain {
        /// The file.
        path: String,
    },
    /// The operating system refuses.
    Io {
        /// The file or folder.
        path: String,
        /// Why.
        error: io::Error,
    },
}

impl ReadError {
    /// The error in words.
    pub fn msg(&self) -> Msg {
        match self {
            Self::NotUtf8 { path, offset } => Msg::error("file-not-utf8")
                .text("path", path)
                .text("offset", offset.to_string()),
            Self::TooLarge { path } => Msg::error("file-too-large")
                .text("path", path)
                .count("mib", (MAX_FILE_BYTES / 1024 / 1024) as usize),
            Self::IsFolder { path } => Msg::error("file-is-folder").text("path", path),
            Self::NotPlain { path } => Msg::error("file-not-plain").text("path", path),
            Self::Io { path, error } => Msg::error("file-unreadable")
                .text("path", path)
                .arg("reason", io_reason(error).into()),
        }
    }
}

/// A file's bytes; `None` when there is no such file. `path` is what it is called in errors.
///
/// # Errors
/// It is there but cannot be read, is a folder or no plain file, or is larger than [`MAX_FILE_BYTES`].
pub fn read_file(path: &str, file: &Path) -> Result<Option<Vec<u8>>, ReadError> {
    let io = |error| ReadError::Io {
        path: path.to_owned(),
        error,
    };
    // To open a pipe that nobody writes to waits for ever, so what it is comes first.
    match fs::metadata(file) {
        Ok(about) if about.is_dir() => return Err(ReadError::IsFolder { path: path.to_owned() }),
        Ok(about) if !about.is_file() => return Err(ReadError::NotPlain { path: path.to_owned() }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Ok(_) => {}
        Err(error) => return Err(io(error)),
    }
    let opened = match fs::File::open(file) {
        Ok(opened) => opened,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(io(error)),
    };
    // A lock grows with the number of guides, unlike everything else.
    let limit = if path.ends_with("/lock.toml") {
        MAX_LOCK_BYTES
    } else {
        MAX_FILE_BYTES
    };
    let mut bytes = Vec::new();
    // Not the size that the file system tells: a growing file has none.
    opened.take(limit + 1).read_to_end(&mut bytes).map_err(io)?;
    if bytes.len() as u64 > limit {
        return Err(ReadError::TooLarge { path: path.to_owned() });
    }
    Ok(Some(bytes))
}

/// Bytes as text, without a byte order mark.
///
/// # Errors
/// They are no UTF-8.
pub fn utf8(path: &str, bytes: Cow<'static, [u8]>) -> Result<Cow<'static, str>, ReadError> {
    let bad = |error: std::str::Utf8Error| ReadError::NotUtf8 {
        path: path.to_owned(),
        offset: error.valid_up_to(),
    };
    match bytes {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes)
            .map(|text| Cow::Borrowed(strip_bom(text)))
            .map_err(bad),
        Cow::Owned(bytes) => {
            let text = String::from_utf8(bytes).map_err(|error| bad(error.utf8_error()))?;
            Ok(match text.strip_prefix('\u{feff}') {
                Some(rest) => Cow::Owned(rest.to_owned()),
                None => Cow::Owned(text),
            })
        }
    }
}

fn strip_bom(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}
