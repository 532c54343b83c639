//! A pack: guides and the words that belong to them, embedded or from a folder. Reads, validates, draws, scaffolds.
//!
//! Knows the engine and what pictures are made of, and no language: what it has to say it says as message ids.

mod check;
mod diagnostic;
mod graph;
mod guide_file;
mod kept_index;
mod lock;
mod picture_check;
mod picture_file;
mod reader;
mod says_check;
mod scaffold;
mod search;
mod source;
mod transcript;
mod words;

pub use check::check;
pub use diagnostic::{Diagnostic, Severity};
pub use graph::{GraphFormat, draw};
pub use lock::{Accepted, accept};
pub use scaffold::{ScaffoldError, scaffold};
pub use source::{BASE_LANG, MAX_FILE_BYTES, Pack, ReadError, folder_name, io_reason};
pub use transcript::{Transcript, TranscriptFault};

use crate::{
    engine::{Guide, GuideId, PictureId},
    picture::Picture,
};

/// Why a guide cannot be used.
#[derive(Debug)]
pub enum GuideError {
    /// The pack has no such guide.
    Unknown(GuideId),
    /// Its file cannot be read.
    Unreadable(ReadError),
    /// Its file breaks rules; `wegwijs pack check` shows them.
    Invalid(Vec<Diagnostic>),
}

/// Why a picture cannot be drawn.
#[derive(Debug)]
pub enum PictureError {
    /// The pack has no such picture.
    Unknown(PictureId),
    /// Its file cannot be read.
    Unreadable(ReadError),
    /// Its file breaks rules; `wegwijs pack check` shows them.
    Invalid(Vec<Diagnostic>),
}

impl Pack {
    /// Reads and checks one guide.
    ///
    /// # Errors
    /// Unknown, unreadable, or broken; see [`GuideError`].
    pub fn guide(&self, id: &GuideId) -> Result<Guide, GuideError> {
        let path = source::guide_path(id.as_str());
        let text = self
            .read(&path)
            .map_err(GuideError::Unreadable)?
            .ok_or_else(|| GuideError::Unknown(id.clone()))?;
        guide_file::parse(&path, &text).map_err(GuideError::Invalid)
    }

    /// Reads and checks one picture.
    ///
    /// # Errors
    /// Unknown, unreadable, or broken; see [`PictureError`].
    pub fn picture(&self, id: &PictureId) -> Result<Picture, PictureError> {
        let path = source::picture_path(id.as_str());
        let text = self
            .read(&path)
            .map_err(PictureError::Unreadable)?
            .ok_or_else(|| PictureError::Unknown(id.clone()))?;
        let (picture, _) = picture_file::parse(&path, &text).map_err(PictureError::Invalid)?;
        Ok(picture)
    }

    /// The names of its guides, sorted; files whose names cannot be those of guides are left to `pack check`.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn guides(&self) -> Result<Vec<GuideId>, ReadError> {
        let names = self.list(source::GUIDES)?;
        Ok(names
            .iter()
            .filter_map(|name| name.strip_suffix(".toml")?.parse().ok())
            .collect())
    }
}
