//! What a pack says of itself, in `pack.toml` at its root. Optional, and as strict as a guide's file.

use std::collections::BTreeSet;

use wegwijs_message::GuideId;

use super::{
    Diagnostic,
    reader::{Fields, Reader, document},
    site::{self, Site},
};

/// The file, relative to the pack's root.
pub(super) const FILE: &str = "pack.toml";

/// What a pack says of itself; the default stands for a pack that says nothing.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct About {
    /// Guides in the order in which readers see them. Those that are not named come after, by id.
    pub(super) order: Vec<GuideId>,
    /// Who serves it.
    pub(super) site: Site,
}

/// Reads the file. `guides` are the names that the pack has.
pub(super) fn parse(text: &str, guides: &BTreeSet<String>) -> Result<About, Vec<Diagnostic>> {
    let document = document(FILE, text)?;
    let mut reader = Reader::new(FILE, None);
    let mut fields = Fields::of(&document);
    let order = order(&mut reader, &mut fields, guides);
    let site = reader.optional(&mut fields, "site", site::read).unwrap_or_default();
    reader.no_more(fields);
    if reader.faults.is_empty() {
        Ok(About { order, site })
    } else {
        Err(reader.faults)
    }
}

fn order(reader: &mut Reader<'_>, fields: &mut Fields<'_>, guides: &BTreeSet<String>) -> Vec<GuideId> {
    let Some(entry) = fields.take("guides") else {
        return Vec::new();
    };
    let mut order: Vec<GuideId> = Vec::new();
    for item in reader.array(entry.value).unwrap_or_default() {
        let Some(guide) = reader.name::<GuideId>(item) else {
            continue;
        };
        let code = if !guides.contains(guide.as_str()) {
            "unknown-guide"
        } else if order.contains(&guide) {
            "duplicate-guide"
        } else {
            order.push(guide);
            continue;
        };
        let fault = Diagnostic::error(code, FILE).at(item.span());
        reader.fault(fault.with("guide", guide));
    }
    order
}

impl About {
    /// Guides that are sorted by id, in the order in which readers see them.
    pub(super) fn sort(&self, mut guides: Vec<GuideId>) -> Vec<GuideId> {
        let place = |guide: &GuideId| self.order.iter().position(|named| named == guide);
        guides.sort_by_key(|guide| place(guide).unwrap_or(usize::MAX));
        guides
    }
}
