//! The rules for pictures: what they name exists, they fit a narrow terminal in every language, their marks are those
//! of the texts, and each is used.

use std::collections::{BTreeMap, BTreeSet};

use wegwijs_disk::ReadError;

use super::{
    Diagnostic, Pack,
    picture_file::{self, NameSpots},
    source::{PICTURES, locale_path, picture_path},
    words::{Shared, Words},
};
use wegwijs_engine::Guide;
use wegwijs_message::PictureId;
use wegwijs_picture::{MIN_COLUMNS, Name, Picture, mark_of, terminal};

/// A name that somebody may have typed: no shorter one takes more room.
const LONG_NAME: &str = "MMMMMMMMMMMMMMMM";

/// The pictures of a pack, by name.
#[derive(Default)]
pub(super) struct Pictures {
    known: BTreeMap<String, Known>,
}

struct Known {
    /// `None` for a picture that is broken.
    marks: Option<BTreeSet<u8>>,
    is_used: bool,
}

impl Pictures {
    /// Reads and checks all of them.
    pub(super) fn check(
        pack: &Pack,
        shared: &BTreeMap<&str, &Shared>,
        base: Option<&str>,
        faults: &mut Vec<Diagnostic>,
    ) -> Result<Self, ReadError> {
        let mut known = BTreeMap::new();
        let mut values = BTreeSet::new();
        for name in pack
            .list(PICTURES)?
            .iter()
            .filter_map(|name| name.strip_suffix(".toml"))
        {
            let path = picture_path(name);
            let marks = match pack.read(&path) {
                Ok(Some(text)) => match picture_file::parse(&path, &text) {
                    Ok((picture, names)) => {
                        faults.extend(unknown_names(&path, &names, shared, base));
                        faults.extend(too_wide(&path, &picture, shared));
                        values.extend(names.into_iter().map(|(name, _)| name));
                        Some(picture.marks().into_iter().collect())
                    }
                    Err(found) => {
                        faults.extend(found);
                        None
                    }
                },
                Ok(None) => continue,
                Err(error) => {
                    faults.push(error.into());
                    None
                }
            };
            let is_used = false;
            known.insert(name.to_owned(), Known { marks, is_used });
        }
        // What a broken picture says is not known.
        if known.values().all(|known| known.marks.is_some()) {
            faults.extend(orphaned(shared, base, &values));
        }
        Ok(Self { known })
    }

    /// Notes that a step shows a picture; `false` where there is none.
    pub(super) fn uses(&mut self, picture: &PictureId) -> bool {
        let known = self.known.get_mut(picture.as_str());
        known.is_some_and(|known| {
            known.is_used = true;
            true
        })
    }

    /// Notes what a guide that cannot be read may show: every picture that its file names, or any at all.
    pub(super) fn may_use(&mut self, text: Option<&str>) {
        for (name, known) in &mut self.known {
            known.is_used |= text.is_none_or(|text| text.contains(&format!("\"{name}\"")));
        }
    }

    /// Those that no step shows.
    pub(super) fn unused(&self) -> impl Iterator<Item = Diagnostic> {
        let unused = self.known.iter().filter(|(_, known)| !known.is_used);
        unused.map(|(name, _)| Diagnostic::warning("unused-picture", &picture_path(name)).with("picture", name))
    }

    /// The marks of pictures that a step's text does not mention, and the reverse.
    pub(super) fn marks(&self, guide: &Guide, words: &Words, path: &str) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        for (step, spec) in guide.steps() {
            let body = format!("{}_{step}.body", guide.id());
            let drawn = spec
                .picture
                .as_ref()
                .and_then(|picture| Some((picture, self.known.get(picture.as_str())?.marks.as_ref()?)));
            let (Some((picture, drawn)), Some(text)) = (drawn, words.texts.get(&body)) else {
                continue;
            };
            let mentioned: BTreeSet<u8> = text.plain.chars().filter_map(mark_of).collect();
            let at = |code| {
                let fault = Diagnostic::error(code, path).at(text.span.clone());
                fault.with("id", &body).with("picture", picture)
            };
            let missing = drawn.difference(&mentioned);
            faults.extend(missing.map(|mark| at("mark-not-mentioned").with("mark", mark)));
            let extra = mentioned.difference(drawn);
            faults.extend(extra.map(|mark| at("mark-not-drawn").with("mark", mark)));
        }
        faults
    }
}

/// Labels and values that the language of the originals does not have; the others are compared with it.
fn unknown_names(
    path: &str,
    names: &NameSpots,
    shared: &BTreeMap<&str, &Shared>,
    base: Option<&str>,
) -> Vec<Diagnostic> {
    let Some(words) = base.and_then(|base| shared.get(base)) else {
        return Vec::new();
    };
    let mut faults = Vec::new();
    for (name, span) in names {
        let fault = match name {
            Name::Label(label) => {
                let id = format!("-ui-{label}");
                let is_known = words.labels.sources.contains_key(&id);
                (!is_known).then(|| Diagnostic::error("unknown-label", path).with("label", id))
            }
            Name::Value(value) => {
                let is_known = words.pictures.texts.contains_key(value);
                (!is_known).then(|| Diagnostic::error("unknown-value", path).with("value", value))
            }
        };
        faults.extend(fault.map(|fault| fault.at(span.clone())));
    }
    faults
}

/// Languages in whose words the picture does not fit the narrowest terminal, whatever people call their app.
fn too_wide(path: &str, picture: &Picture, shared: &BTreeMap<&str, &Shared>) -> Vec<Diagnostic> {
    let fits = |words: &Shared, typed: bool| {
        let text = |name: &Name| match name {
            Name::Label(label) => plain(&words.labels, &format!("-ui-{label}")),
            Name::Value(_) if typed => LONG_NAME.to_owned(),
            Name::Value(value) => plain(&words.pictures, value),
        };
        terminal(picture, &text, MIN_COLUMNS).is_some()
    };
    let narrow = shared
        .iter()
        .filter(|(_, words)| !fits(words, false) || !fits(words, true));
    narrow
        .map(|(lang, _)| {
            let fault = Diagnostic::error("picture-too-wide", path);
            fault.with("lang", lang).with("columns", MIN_COLUMNS)
        })
        .collect()
}

fn plain(words: &Words, id: &str) -> String {
    words.texts.get(id).map(|text| text.plain.clone()).unwrap_or_default()
}

/// Words that no picture uses.
fn orphaned(shared: &BTreeMap<&str, &Shared>, base: Option<&str>, used: &BTreeSet<Name>) -> Vec<Diagnostic> {
    let Some((lang, words)) = base.and_then(|base| shared.get_key_value(base)) else {
        return Vec::new();
    };
    let path = locale_path(lang, "pictures");
    let is_used = |id: &str| used.contains(&Name::Value(id.to_owned()));
    let orphans = words.pictures.texts.iter().filter(|(id, _)| !is_used(id));
    orphans
        .map(|(id, text)| {
            let fault = Diagnostic::error("orphaned-message", &path);
            fault.at(text.span.clone()).with("id", id)
        })
        .collect()
}
