//! The products that a pack has guides for, as an index keeps them.

use super::source::items;

/// All of them.
#[derive(Debug)]
pub(super) struct Products {
    pub(super) all: Vec<Product>,
    /// The words before a product's name that make a place of it.
    pub(super) place_words: Vec<String>,
    /// Those behind it.
    pub(super) place_nouns: Vec<String>,
    /// The guides of the pack's own product that people ask for in the words in which they ask about a product that is
    /// also an app.
    pub(super) asked_elsewhere: Vec<String>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Product {
    /// The one that questions are about where none is named.
    pub(super) is_own: bool,
    /// At the pack's own product there are apps of this name, too.
    pub(super) is_app: bool,
    /// Where the head of its guides is; 0: there are none.
    pub(super) head: u32,
    /// As [`squeeze`](super::words::squeeze) leaves them.
    pub(super) names: Vec<String>,
    /// What it is called.
    pub(super) called: String,
    /// The names of its guides.
    pub(super) guides: Vec<String>,
}

impl Products {
    /// From the lines of an index; `guides` knows which a product has.
    pub(super) fn read(text: &str, guides: impl Fn(&Product) -> Vec<String>) -> Self {
        let product = |line| {
            let mut product = Product::read(line)?;
            product.guides = guides(&product);
            Some(product)
        };
        let mut last = text.lines().last().unwrap_or_default().split('\t').map(items);
        let mut next = || last.next().unwrap_or_default();
        Self {
            all: text.lines().filter_map(product).collect(),
            place_words: next(),
            place_nouns: next(),
            asked_elsewhere: next(),
        }
    }
}

impl Product {
    fn read(line: &str) -> Option<Self> {
        let mut cells = line.splitn(5, '\t');
        Some(Self {
            is_own: cells.next()? == "1",
            is_app: cells.next()? == "1",
            head: cells.next()?.parse().ok()?,
            called: cells.next()?.to_owned(),
            names: items(cells.next()?),
            guides: Vec::new(),
        })
    }
}
