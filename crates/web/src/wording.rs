//! The words of one edition, by languages. They belong to one thread.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::Rc,
};

use wegwijs_words::Catalog;

use crate::{about::About, edition::Edition, labels::Labels};

/// With more guides than this, words are not kept for all of them.
const FEW_GUIDES: usize = 100;
/// So many pages are made with the same words, then.
const PAGES_PER_CATALOG: usize = 64;

/// What pages are made from.
pub(crate) struct Wordings<'e> {
    pub(crate) edition: &'e Edition,
    pub(crate) about: &'e About,
    known: RefCell<HashMap<(String, String), Rc<Wording>>>,
}

/// The words of a pair of languages.
pub(crate) struct Wording {
    pub(crate) words: Catalog,
    /// The product's labels, where they are in another language than the texts.
    pub(crate) labels: Labels,
    uses: Cell<usize>,
}

impl<'e> Wordings<'e> {
    pub(crate) fn new(edition: &'e Edition, about: &'e About) -> Self {
        Self {
            edition,
            about,
            known: RefCell::default(),
        }
    }

    /// Whether words of all guides may be kept.
    pub(crate) fn are_few(&self) -> bool {
        self.edition.guides().count() <= FEW_GUIDES
    }

    /// The words of these languages.
    pub(crate) fn wording(&self, lang: &str, ui: &str) -> Rc<Wording> {
        let key = (lang.to_owned(), ui.to_owned());
        let mut wordings = self.known.borrow_mut();
        if let Some(known) = wordings.get(&key)
            && (self.are_few() || known.uses.get() < PAGES_PER_CATALOG)
        {
            known.uses.set(known.uses.get() + 1);
            return Rc::clone(known);
        }
        let words = self.catalog(lang, ui);
        let labels = Labels::new(&self.edition.pack, &words);
        let wording = Rc::new(Wording {
            words,
            labels,
            uses: Cell::new(0),
        });
        wordings.insert(key, Rc::clone(&wording));
        wording
    }

    /// The same, for who keeps them.
    pub(crate) fn catalog(&self, lang: &str, ui: &str) -> Catalog {
        Catalog::new(&self.edition.pack, &self.edition.languages, lang, ui).with_constant("site", &self.about.site)
    }
}
