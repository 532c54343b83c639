//! What a pack says of itself, in `pack.toml` at its root. Optional, and as strict as a guide's file.

use std::{collections::BTreeSet, ops::Range};

use toml::{Spanned, de::DeValue};
use wegwijs_message::{GuideId, ProductId};

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
    /// The products that the pack knows of, in the order in which readers see them.
    pub(super) products: Vec<ProductId>,
    /// The product that questions and guides are about where none is named.
    pub(super) default: Option<ProductId>,
}

/// What a pack says of itself, with the guides that it has.
#[derive(Debug, Clone)]
pub(super) struct Told {
    /// In the order in which readers see them.
    pub(super) guides: Vec<GuideId>,
    pub(super) site: Site,
}

/// Reads the file. `guides` are the names that the pack has.
pub(super) fn parse(text: &str, guides: &BTreeSet<String>) -> Result<About, Vec<Diagnostic>> {
    let document = document(FILE, text)?;
    let mut reader = Reader::new(FILE, None);
    let mut fields = Fields::of(&document);
    let order = order(&mut reader, &mut fields, guides);
    let products = products(&mut reader, &mut fields);
    let default = default(&mut reader, &mut fields, &products);
    let site = reader.optional(&mut fields, "site", site::read).unwrap_or_default();
    reader.no_more(fields);
    if reader.faults.is_empty() {
        Ok(About {
            order,
            products,
            default,
            site,
        })
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

/// `[[products]]`: `id`, the `names` that people call it by, and whether it is `also_an_app` at the default product.
fn products(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Vec<ProductId> {
    let Some(entry) = fields.take("products") else {
        return Vec::new();
    };
    let mut products: Vec<ProductId> = Vec::new();
    for item in reader.array(entry.value).unwrap_or_default() {
        let Some((id, span)) = product(reader, item) else {
            continue;
        };
        if products.contains(&id) {
            let fault = Diagnostic::error("duplicate-product", FILE).at(span);
            reader.fault(fault.with("product", &id));
        } else {
            products.push(id);
        }
    }
    products
}

fn product(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>) -> Option<(ProductId, Range<usize>)> {
    let mut fields = reader.table(value)?;
    let id = reader.required(&mut fields, "id", |reader, value| {
        Some((reader.name(value)?, value.span()))
    });
    reader.required(&mut fields, "names", Reader::texts);
    reader.optional(&mut fields, "also_an_app", Reader::switch);
    reader.no_more(fields);
    id
}

fn default(reader: &mut Reader<'_>, fields: &mut Fields<'_>, products: &[ProductId]) -> Option<ProductId> {
    let Some(entry) = fields.take("default") else {
        if !products.is_empty() {
            reader.missing(fields, "default");
        }
        return None;
    };
    let default: ProductId = reader.name(entry.value)?;
    if !products.contains(&default) {
        let fault = Diagnostic::error("unknown-product", FILE).at(entry.value.span());
        reader.fault(fault.with("product", &default));
    }
    Some(default)
}

impl About {
    /// Guides that are sorted by id, in the order in which readers see them.
    pub(super) fn sort(&self, mut guides: Vec<GuideId>) -> Vec<GuideId> {
        let place = |guide: &GuideId| self.order.iter().position(|named| named == guide);
        guides.sort_by_key(|guide| place(guide).unwrap_or(usize::MAX));
        guides
    }
}
