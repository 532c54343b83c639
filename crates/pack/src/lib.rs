//! A pack: guides and the words that belong to them, embedded or from a folder. Reads, validates, draws, scaffolds.
//!
//! Knows the engine and what pictures are made of, and no language: what it has to say it says as message ids.

mod about;
mod check;
mod diagnostic;
mod graph;
mod guide_file;
mod kept_index;
mod labels;
mod lock;
mod picture_check;
mod picture_file;
mod reader;
mod says_check;
mod scaffold;
mod search;
mod site;
mod source;
mod title_check;
mod transcript;
mod watch;
mod words;

pub use about::{Group, Products};
pub use check::check;
pub use diagnostic::{Diagnostic, Severity};
pub use graph::{GraphFormat, draw};
pub use labels::{Evidence, Grade, Label};
pub use lock::{Accepted, accept};
pub use scaffold::{ScaffoldError, scaffold};
pub use site::{Colour, DARK, LIGHT, Line, Site, kind_of_logo};
pub use source::{BASE_LANG, Pack, Snapshot, folder_name};
pub use transcript::{Transcript, TranscriptFault};
pub use watch::{Fault, Watcher};

use std::{borrow::Cow, sync::OnceLock};

use wegwijs_disk::ReadError;
use wegwijs_engine::Guide;
use wegwijs_message::{GuideId, Msg, PictureId};
use wegwijs_picture::Picture;

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

impl GuideError {
    /// The error in words.
    pub fn msg(&self) -> Msg {
        match self {
            Self::Unknown(guide) => Msg::error("unknown-guide").text("guide", guide.to_string()),
            Self::Unreadable(error) => error.msg(),
            Self::Invalid(faults) => broken("broken-guide", faults),
        }
    }
}

impl PictureError {
    /// The error in words.
    pub fn msg(&self) -> Msg {
        match self {
            Self::Unknown(picture) => Msg::error("unknown-picture").text("picture", picture.to_string()),
            Self::Unreadable(error) => error.msg(),
            Self::Invalid(faults) => broken("broken-picture", faults),
        }
    }
}

/// Where to look, and for how many faults.
fn broken(id: &str, faults: &[Diagnostic]) -> Msg {
    let path = faults.first().map_or(String::new(), |fault| fault.path.clone());
    Msg::error(id).text("path", path).count("count", faults.len())
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

    /// The words that its glossary explains in a language, in the order of the file; none where it cannot be read.
    pub fn terms(&self, lang: &str) -> Vec<String> {
        let text = self.read(&source::locale_path(lang, "terms")).ok().flatten();
        let text = text.unwrap_or_default();
        let resource = fluent_syntax::parser::parse_runtime(text.as_ref());
        let entries = resource.unwrap_or_else(|(partial, _)| partial).body;
        let ids = entries.into_iter().filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        });
        ids.collect()
    }

    /// The names of its guides, in the order that `pack.toml` gives them, else sorted; files whose names cannot be those
    /// of guides, and a `pack.toml` that is broken, are left to `pack check`.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn guides(&self) -> Result<Vec<GuideId>, ReadError> {
        Ok(self.told()?.guides.clone())
    }

    /// Who serves it, as `pack.toml` says.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn site(&self) -> Result<Site, ReadError> {
        Ok(self.told()?.site.clone())
    }

    /// What it says of itself. Read anew where its files may change, else once.
    fn told(&self) -> Result<Cow<'_, about::Told>, ReadError> {
        static EMBEDDED: OnceLock<about::Told> = OnceLock::new();
        let kept = match self {
            Self::Embedded => &EMBEDDED,
            Self::Snapshot(snapshot) => &snapshot.told,
            Self::Folder(_) => return self.read_told().map(Cow::Owned),
        };
        if let Some(told) = kept.get() {
            return Ok(Cow::Borrowed(told));
        }
        let told = self.read_told()?;
        Ok(Cow::Borrowed(kept.get_or_init(|| told)))
    }

    /// The products that its guides are about, as `pack.toml` says.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn products(&self) -> Result<Products, ReadError> {
        Ok(self.told()?.products.clone())
    }

    /// Its guides by the product that they are about, each in the order in which readers see them: those of its own product
    /// first. One group where it names no others.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn groups(&self) -> Result<Vec<Group>, ReadError> {
        let told = self.told()?;
        Ok(told.groups.get_or_init(|| self.grouped(&told)).clone())
    }

    fn grouped(&self, told: &about::Told) -> Vec<Group> {
        let own = Group {
            product: told.products.own().cloned(),
            is_own: true,
            guides: Vec::new(),
        };
        let others = told.products.ids().filter(|id| Some(*id) != told.products.own());
        let others = others.map(|id| Group {
            product: Some(id.clone()),
            is_own: false,
            guides: Vec::new(),
        });
        let mut groups: Vec<Group> = std::iter::once(own).chain(others).collect();
        let has_others = groups.len() > 1;
        for id in &told.guides {
            // A guide that is broken is left to `pack check`.
            let guide = has_others.then(|| self.guide(id).ok()).flatten();
            let product = guide.as_ref().and_then(Guide::product);
            let at = product.and_then(|product| groups.iter().position(|one| one.product.as_ref() == Some(product)));
            if let Some(group) = groups.get_mut(at.unwrap_or(0)) {
                group.guides.push(id.clone());
            }
        }
        groups.retain(|group| !group.guides.is_empty());
        groups
    }

    /// A `pack.toml` that is broken says nothing: that is left to `pack check`.
    fn read_told(&self) -> Result<about::Told, ReadError> {
        let names = self.guide_names()?;
        let text = self.read(about::FILE).ok().flatten();
        let about = text
            .and_then(|text| about::parse(&text, &names).ok())
            .unwrap_or_default();
        let guides = names.iter().filter_map(|name| name.parse().ok()).collect();
        Ok(about::Told {
            guides: about.sort(guides),
            site: about.site,
            products: about.products,
            groups: OnceLock::new(),
        })
    }
}
