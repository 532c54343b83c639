//! What a pack's guides can be found by.

use std::{
    borrow::Cow,
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use wegwijs_disk::ReadError;

use super::{
    Pack, about,
    kept_index::KeptIndex,
    source::{GUIDES, LOCALES, QUESTIONS, guide_path},
};
use wegwijs_ask as ask;
use wegwijs_ask::{Index, LazyIndex, Material};

/// Made when the program was.
static EMBEDDED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/ask.index"));

/// What readers ask and say in general; the embedded ones stand in.
const GENERAL: [&str; 3] = ["ask.ftl", "elsewhere.ftl", "says.ftl"];

impl Pack {
    /// The index that questions about the pack are answered with. That of a folder is made when it is first needed, and
    /// kept in `kept`, where that is given, until a file of the pack changes. `None` for a kept one that is broken.
    ///
    /// # Errors
    /// A folder of the pack cannot be read.
    pub fn index(&self, kept: Option<&Path>) -> Result<Option<Index>, ReadError> {
        let root = match self {
            Self::Embedded => return Ok(Index::open(Cow::Borrowed(EMBEDDED))),
            Self::Snapshot(_) => return Ok(Index::open(self.index_bytes()?)),
            Self::Folder(root) => root,
        };
        let kept = kept.map(|folder| KeptIndex::new(folder, root));
        let folders = self.folders_of_material()?;
        let state = kept.as_ref().and_then(|kept| kept.state(&folders));
        if let (Some(kept), Some(state)) = (&kept, &state)
            && let Some(index) = kept.open(state)
        {
            return Ok(Some(index));
        }
        let bytes = ask::build(&self.material()?);
        if let (Some(kept), Some(state)) = (&kept, &state) {
            kept.keep(state, &bytes);
        }
        Ok(Index::open(Cow::Owned(bytes)))
    }

    /// The same as bytes, for who opens it several times.
    ///
    /// # Errors
    /// As there.
    pub fn index_bytes(&self) -> Result<Cow<'static, [u8]>, ReadError> {
        match self {
            Self::Embedded => Ok(Cow::Borrowed(EMBEDDED)),
            _ => Ok(Cow::Owned(ask::build(&self.material()?))),
        }
    }

    /// The same, when it is first needed. A pack whose folders cannot be read finds nothing.
    pub fn lazy_index(&self, kept: Option<PathBuf>) -> LazyIndex {
        let pack = self.clone();
        LazyIndex::new(move || pack.index(kept.as_deref()).ok().flatten())
    }

    /// The folders that [`material`](Self::material) reads files of.
    fn folders_of_material(&self) -> Result<Vec<PathBuf>, ReadError> {
        let mut folders = vec![String::new(), GUIDES.to_owned(), LOCALES.to_owned()];
        for lang in self.languages()? {
            let of_lang = ["", "/guides", "/questions"].map(|folder| format!("{LOCALES}/{lang}{folder}"));
            folders.extend(of_lang);
        }
        let root = self.root().unwrap_or(Path::new(""));
        Ok(folders.iter().map(|folder| root.join(folder)).collect())
    }

    fn material(&self) -> Result<Material, ReadError> {
        let mut material = Material::default();
        // What cannot be read is left to `pack check`.
        let mut add = |pack: &Self, path: &str| {
            let text = pack.read(path).ok().flatten();
            if let Some(text) = &text {
                material.add(path, text);
            }
            text.is_some()
        };
        add(self, about::FILE);
        let own = self.languages()?;
        let ours = Self::Embedded.languages().unwrap_or_default();
        for lang in own.iter().chain(&ours).collect::<BTreeSet<_>>() {
            for path in GENERAL.map(|file| format!("{LOCALES}/{lang}/{file}")) {
                if !add(self, &path) {
                    add(&Self::Embedded, &path);
                }
            }
        }
        for lang in own {
            for file in ["labels", "common"] {
                add(self, &format!("{LOCALES}/{lang}/{file}.ftl"));
            }
            for folder in [GUIDES, QUESTIONS].map(|folder| format!("{LOCALES}/{lang}/{folder}")) {
                for file in self.list(&folder)? {
                    add(self, &format!("{folder}/{file}"));
                }
            }
        }
        for guide in self.guides()? {
            add(self, &guide_path(guide.as_str()));
        }
        Ok(material)
    }
}
