//! What a pack says of itself, in `pack.toml` at its root. Optional, and as strict as a guide's file.

use std::{collections::BTreeSet, ops::Range, sync::OnceLock};

use toml::{Spanned, de::DeValue};
use wegwijs_engine::Guide;
use wegwijs_message::{GuideId, Msg, ProductId};

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
    /// The products that the pack knows of.
    pub(super) products: Products,
}

/// The products of a pack, in the order in which readers see them; none where it names none: then there is one, without
/// a name.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Products {
    all: Vec<Product>,
    default: Option<ProductId>,
}

/// One product of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    id: ProductId,
    screens: Option<Vec<String>>,
}

/// The guides that are about one product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Which product; none where the pack names none.
    pub product: Option<ProductId>,
    /// Whether it is the pack's own.
    pub is_own: bool,
    /// Its guides.
    pub guides: Vec<GuideId>,
}

impl Group {
    /// What the product is called.
    pub fn msg(&self) -> Msg {
        match &self.product {
            Some(product) if !self.is_own => Msg::term(product.as_str()),
            _ => Msg::app("own-product"),
        }
    }
}

impl Products {
    /// Their names.
    pub fn ids(&self) -> impl Iterator<Item = &ProductId> {
        self.all.iter().map(|product| &product.id)
    }

    /// The one of this name.
    pub fn named(&self, name: &str) -> Option<&ProductId> {
        self.ids().find(|id| id.as_str() == name)
    }

    /// The one that questions and guides are about where none is named.
    pub fn own(&self) -> Option<&ProductId> {
        self.default.as_ref()
    }

    /// The one that a guide is about; none where the pack names none.
    pub fn of<'p>(&'p self, guide: &'p Guide) -> Option<&'p ProductId> {
        guide.product().or(self.own())
    }

    /// Whether a reader may have the screens of a guide's product in this language as well as in another.
    pub fn may_switch_to(&self, guide: &Guide, lang: &str) -> bool {
        let product = self
            .of(guide)
            .and_then(|id| self.all.iter().find(|product| product.id == *id));
        let screens = product.and_then(|product| product.screens.as_ref());
        screens.is_none_or(|screens| screens.len() > 1 && screens.iter().any(|known| known == lang))
    }
}

/// What a pack says of itself, with the guides that it has.
#[derive(Debug, Clone)]
pub(super) struct Told {
    /// In the order in which readers see them.
    pub(super) guides: Vec<GuideId>,
    pub(super) site: Site,
    pub(super) products: Products,
    /// Its guides by product: every guide is read for that, so it is done once, and only when it is asked for.
    pub(super) groups: OnceLock<Vec<Group>>,
}

/// Reads the file. `guides` are the names that the pack has.
pub(super) fn parse(text: &str, guides: &BTreeSet<String>) -> Result<About, Vec<Diagnostic>> {
    let document = document(FILE, text)?;
    let mut reader = Reader::new(FILE, None);
    let mut fields = Fields::of(&document);
    let order = order(&mut reader, &mut fields, guides);
    let mut products = products(&mut reader, &mut fields);
    products.default = default(&mut reader, &mut fields, &products);
    let site = reader.optional(&mut fields, "site", site::read).unwrap_or_default();
    reader.no_more(fields);
    if reader.faults.is_empty() {
        Ok(About { order, products, site })
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

/// `[[products]]`: `id`, the `names` that people call it by, whether it is `also_an_app` at the default product, and the
/// languages of its `screens` where those are not all.
fn products(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Products {
    let mut products = Products::default();
    let Some(entry) = fields.take("products") else {
        return products;
    };
    for item in reader.array(entry.value).unwrap_or_default() {
        let Some((product, span)) = product(reader, item) else {
            continue;
        };
        if products.ids().any(|id| *id == product.id) {
            let fault = Diagnostic::error("duplicate-product", FILE).at(span);
            reader.fault(fault.with("product", &product.id));
        } else {
            products.all.push(product);
        }
    }
    products
}

fn product(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>) -> Option<(Product, Range<usize>)> {
    let mut fields = reader.table(value)?;
    let id = reader.required(&mut fields, "id", |reader, value| {
        Some((reader.name(value)?, value.span()))
    });
    reader.required(&mut fields, "names", Reader::texts);
    reader.optional(&mut fields, "also_an_app", Reader::switch);
    let screens = reader.optional(&mut fields, "screens", Reader::texts);
    reader.no_more(fields);
    id.map(|(id, span)| (Product { id, screens }, span))
}

fn default(reader: &mut Reader<'_>, fields: &mut Fields<'_>, products: &Products) -> Option<ProductId> {
    let Some(entry) = fields.take("default") else {
        if !products.all.is_empty() {
            reader.missing(fields, "default");
        }
        return None;
    };
    let default: ProductId = reader.name(entry.value)?;
    if products.named(default.as_str()).is_none() {
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
