//! Which product a question is about. A pack may have guides for several, and one product's answer is never given for
//! another's.
//!
//! A name alone does not say it: who asks how to take “Mollie” off may mean an app at the pack's own product. So a
//! product that is also an app elsewhere is meant where it is named as a place, and asked for what its guides answer.

use super::{
    index::Index,
    products::{Product, Products},
    words::{fold, squeeze},
};

/// Which product a question is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meant {
    /// The pack's own: none other is named, or not in a way that says so.
    Own,
    /// The pack's own, most likely; but this one, counted from 0, is named too.
    OwnBeside(usize),
    /// This one is named as a place, but is also an app: meant if its guides answer such a question.
    AsPlace(usize),
    /// This one, by its name.
    Other(usize),
}

/// A product's name in a question.
struct Mention {
    product: usize,
    /// Named as a place where something is to be done: “bij Xero”, “Xero: …”, “Xero-account”.
    as_place: bool,
}

/// The product that a question is about. `here` is that of the guide that the reader is in.
pub(super) fn meant(index: &Index, question: &str, here: Option<usize>) -> Meant {
    let known = index.products();
    let products = known.all.as_slice();
    let of_reader = || match here {
        Some(here) if products.get(here).is_some_and(|product| !product.is_own) => Meant::Other(here),
        _ => Meant::Own,
    };
    if products.len() < 2 {
        return of_reader();
    }
    let mentions = mentions(&known, question);
    let named = |as_place: bool, test: fn(&Product) -> bool| {
        let mut found = mentions
            .iter()
            .filter(|mention| !as_place || mention.as_place)
            .map(|mention| mention.product);
        found.find(|product| products.get(*product).is_some_and(test))
    };
    if let Some(other) = named(true, |product| !product.is_own && !product.is_app)
        && named(true, |product| product.is_own).is_none()
    {
        return Meant::Other(other);
    }
    if named(true, |product| product.is_own).is_some() {
        return Meant::Own;
    }
    if let Some(other) = named(true, |product| product.is_app) {
        return match here {
            Some(here) if here == other => Meant::Other(other),
            _ => Meant::AsPlace(other),
        };
    }
    if named(false, |product| product.is_own).is_some() {
        return Meant::Own;
    }
    match (
        named(false, |product| !product.is_own && !product.is_app),
        named(false, |product| product.is_app),
    ) {
        (Some(other), _) => Meant::Other(other),
        (None, Some(app)) if here == Some(app) => Meant::Other(app),
        (None, Some(app)) if of_reader() == Meant::Own => Meant::OwnBeside(app),
        _ => of_reader(),
    }
}

fn mentions(known: &Products, question: &str) -> Vec<Mention> {
    let is_in = |words: &[String], said: Option<&&str>| said.is_some_and(|said| words.iter().any(|word| word == said));
    let squeezed = squeeze(question);
    let said: Vec<&str> = squeezed.split(' ').collect();
    let folded = fold(question);
    let mut mentions = Vec::new();
    for (number, product) in known.all.iter().enumerate() {
        for name in &product.names {
            let words: Vec<&str> = name.split(' ').collect();
            for (at, window) in said.windows(words.len()).enumerate() {
                if !is_name(window, &words) {
                    continue;
                }
                let before = at.checked_sub(1).and_then(|before| said.get(before));
                let after_sign = folded
                    .trim_start()
                    .strip_prefix(name.as_str())
                    .is_some_and(|rest| rest.starts_with(':'));
                let behind = said.get(at + words.len());
                let as_place =
                    (at == 0 && after_sign) || is_in(&known.place_words, before) || is_in(&known.place_nouns, behind);
                mentions.push(Mention {
                    product: number,
                    as_place,
                });
            }
        }
    }
    mentions
}

/// Whether words are a name; its last one may have an s: “Xero's”.
fn is_name(said: &[&str], name: &[&str]) -> bool {
    let mut pairs = said.iter().zip(name).rev();
    let last = pairs
        .next()
        .is_some_and(|(said, name)| said == name || said.strip_suffix('s') == Some(name));
    last && pairs.all(|(said, name)| said == name)
}
