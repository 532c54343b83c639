//! One thread's words of one edition: makes pages, and hears what is said. Words cannot be shared between threads.

use std::{borrow::Cow, cell::RefCell, collections::HashMap};

use wegwijs_ask::{Index, LazyIndex, Source};
use wegwijs_conversation::Conversation;

use crate::{
    about::About,
    edition::{Edition, IndexBytes},
    kept::Kept,
    pages,
    spot::Spot,
    wording::Wordings,
};

/// Words, and who is at them.
pub(crate) struct Desk<'e> {
    pub(crate) words: Wordings<'e>,
    talks: RefCell<HashMap<(String, String), Conversation<'e>>>,
    index: LazyIndex,
}

impl<'e> Desk<'e> {
    pub(crate) fn new(edition: &'e Edition, about: &'e About) -> Self {
        // The bytes are shared by all threads; an index of its own belongs to each.
        let index = edition.index();
        Self {
            words: Wordings::new(edition, about),
            talks: RefCell::default(),
            index: LazyIndex::new(move || Index::open(Shared(index()))),
        }
    }

    /// Has a conversation in these languages, with nobody in it yet. What was said in it is forgotten.
    pub(crate) fn talk<T>(&self, spot: &Spot, talk: impl FnOnce(&mut Conversation<'e>) -> T) -> T {
        let key = (spot.lang.clone(), spot.ui.clone());
        let known = self.talks.borrow_mut().remove(&key);
        let mut conversation = known.unwrap_or_else(|| {
            let words = self.words.catalog(&spot.lang, &spot.ui);
            Conversation::new(&self.words.edition.pack, words, self.index.clone())
        });
        let result = talk(&mut conversation);
        let is_as_before = conversation.words().lang() == spot.lang && conversation.words().ui_lang() == spot.ui;
        if is_as_before && self.words.are_few() {
            self.talks.borrow_mut().insert(key, conversation.anew());
        }
        result
    }

    /// Makes a page.
    pub(crate) fn make(&self, spot: &Spot) -> Option<Kept> {
        let made = pages::make(&self.words, spot)?;
        Some(Kept::new(made, &self.words.edition.presence.headers))
    }
}

/// Bytes that others read too.
struct Shared(IndexBytes);

impl Source for Shared {
    fn part(&self, at: usize, length: usize) -> Cow<'_, [u8]> {
        let end = at.saturating_add(length).min(self.0.len());
        Cow::Borrowed(self.0.get(at..end).unwrap_or_default())
    }
}
