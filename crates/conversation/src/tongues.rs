//! The words of every language of a pack: what is said may be in any of them.

use wegwijs_message::Msg;
use wegwijs_pack::Pack;
use wegwijs_words::Catalog;

/// The words that are shown and those of every other language of the pack, for as long as nothing is switched.
pub(crate) struct Tongues {
    /// The language that is shown comes first.
    all: Vec<Catalog>,
    /// The glossary in all of them.
    pub(crate) terms: Vec<(String, Vec<String>)>,
}

impl Tongues {
    pub(crate) fn of(pack: &Pack, words: &Catalog) -> Self {
        let others = words.languages().iter().filter(|tag| *tag != words.lang());
        let mut all = vec![words.switched(words.lang(), words.ui_lang())];
        all.extend(others.map(|tag| words.switched(tag, tag)));
        let mut this = Self { all, terms: Vec::new() };
        let terms = pack.terms(words.lang()).into_iter();
        this.terms = terms
            .map(|term| {
                let labels = this.in_every(&Msg::term(&term));
                (term, labels)
            })
            .collect();
        this
    }

    pub(crate) fn in_every(&self, msg: &Msg) -> Vec<String> {
        self.all.iter().map(|words| words.text(msg)).collect()
    }

    /// Whether these are the words that are shown.
    pub(crate) fn is_of(&self, words: &Catalog) -> bool {
        let shown = self.all.first();
        shown.is_some_and(|shown| (shown.lang(), shown.ui_lang()) == (words.lang(), words.ui_lang()))
    }
}
