//! What a pack's guides can be found by.

use std::borrow::Cow;

use super::{
    Pack, ReadError,
    source::{GUIDES, LOCALES, guide_path},
};
use crate::ask::{self, LazyIndex, Material};

/// Made when the program was.
static EMBEDDED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/ask.index"));

impl Pack {
    /// The index that questions about the pack are answered with: see [`ask::Index::open`].
    ///
    /// # Errors
    /// A folder of the pack cannot be read.
    pub fn index(&self) -> Result<Cow<'static, [u8]>, ReadError> {
        match self {
            Self::Embedded => Ok(Cow::Borrowed(EMBEDDED)),
            Self::Folder(_) => Ok(Cow::Owned(ask::build(&self.material()?))),
        }
    }

    /// The same, when it is first needed. A pack whose folders cannot be read finds nothing.
    pub fn lazy_index(&self) -> LazyIndex {
        let pack = self.clone();
        LazyIndex::new(move || pack.index().unwrap_or_default())
    }

    fn material(&self) -> Result<Material, ReadError> {
        let mut material = Material::default();
        let mut add = |pack: &Self, path: &str| {
            // What cannot be read is left to `pack check`.
            if let Ok(Some(text)) = pack.read(path) {
                material.add(path, &text);
            }
        };
        let ours = Self::Embedded.languages().unwrap_or_default();
        for lang in &ours {
            add(&Self::Embedded, &format!("{LOCALES}/{lang}/ask.ftl"));
        }
        for lang in self.languages()? {
            add(self, &format!("{LOCALES}/{lang}/ask.ftl"));
            add(self, &format!("{LOCALES}/{lang}/labels.ftl"));
            for file in self.list(&format!("{LOCALES}/{lang}/{GUIDES}"))? {
                add(self, &format!("{LOCALES}/{lang}/{GUIDES}/{file}"));
            }
        }
        for guide in self.guides()? {
            add(self, &guide_path(guide.as_str()));
        }
        Ok(material)
    }
}
