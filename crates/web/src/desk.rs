//! One thread's words of one edition: makes pages, and hears what is said. Words cannot be shared between threads.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::Rc,
};

use std::borrow::Cow;

use wegwijs_ask::{Index, LazyIndex, Source};
use wegwijs_conversation::Conversation;
use wegwijs_words::Catalog;

use crate::{
    edition::Edition,
    kept::{Kept, Made},
    pages::{self, Labels},
    shared::About,
    spot::Spot,
};

/// With more guides than this, words are not kept for all of them.
const FEW_GUIDES: usize = 100;
/// So many pages are made with the same words, then.
const PAGES_PER_CATALOG: usize = 64;

/// Words, and who is at them.
pub(crate) struct Desk<'e> {
    pub(crate) edition: &'e Edition,
    pub(crate) about: &'e About,
    wordings: RefCell<HashMap<(String, String), Rc<Wording>>>,
    talks: RefCell<HashMap<(String, String), Conversation<'e>>>,
    index: LazyIndex,
}

/// The words of a pair of languages.
pub(crate) struct Wording {
    pub(crate) words: Catalog,
    /// The product's labels, where they are in another language than the texts.
    pub(crate) labels: Labels,
    uses: Cell<usize>,
}

impl<'e> Desk<'e> {
    pub(crate) fn new(edition: &'e Edition, about: &'e About) -> Self {
        // The bytes are shared by all threads; an index of its own belongs to each.
        let index = edition.index();
        Self {
            edition,
            about,
            wordings: RefCell::default(),
            talks: RefCell::default(),
            index: LazyIndex::new(move || Index::open(Shared(index()))),
        }
    }

    /// The words of these languages.
    pub(crate) fn wording(&self, lang: &str, ui: &str) -> Rc<Wording> {
        let key = (lang.to_owned(), ui.to_owned());
        let mut wordings = self.wordings.borrow_mut();
        if let Some(known) = wordings.get(&key)
            && (self.edition.guides().count() <= FEW_GUIDES || known.uses.get() < PAGES_PER_CATALOG)
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

    fn catalog(&self, lang: &str, ui: &str) -> Catalog {
        Catalog::new(&self.edition.pack, &self.edition.languages, lang, ui).with_constant("site", &self.about.site)
    }

    /// Has a conversation in these languages, with nobody in it yet. What was said in it is forgotten.
    pub(crate) fn talk<T>(&self, spot: &Spot, talk: impl FnOnce(&mut Conversation<'e>) -> T) -> T {
        let key = (spot.lang.clone(), spot.ui.clone());
        let known = self.talks.borrow_mut().remove(&key);
        let mut conversation = known.unwrap_or_else(|| {
            let words = self.catalog(&spot.lang, &spot.ui);
            Conversation::new(&self.edition.pack, words, self.index.clone())
        });
        let result = talk(&mut conversation);
        let is_as_before = conversation.words().lang() == spot.lang && conversation.words().ui_lang() == spot.ui;
        if is_as_before && self.edition.guides().count() <= FEW_GUIDES {
            self.talks.borrow_mut().insert(key, conversation.anew());
        }
        result
    }

    /// Makes a page.
    pub(crate) fn make(&self, spot: &Spot) -> Option<Kept> {
        let made: Made = pages::make(self, spot)?;
        Some(Kept::new(made, &self.about.headers))
    }
}

/// Bytes that others read too.
struct Shared(std::sync::Arc<Cow<'static, [u8]>>);

impl Source for Shared {
    fn part(&self, at: usize, length: usize) -> Cow<'_, [u8]> {
        let end = at.saturating_add(length).min(self.0.len());
        Cow::Borrowed(self.0.get(at..end).unwrap_or_default())
    }
}
