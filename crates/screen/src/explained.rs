//! What stands behind a document: its glossary words, and what there is to know of the labels that it names.

use super::{document::Sheet, label_notes};
use wegwijs_message::Msg;
use wegwijs_words::{parse, terms};

/// A glossary word with what it means.
pub struct Explained {
    /// Its name in links.
    pub term: String,
    /// The word.
    pub word: String,
    /// What it means, CommonMark.
    pub body: String,
}

impl Sheet<'_> {
    /// The glossary words that the document uses, and those that their explanations use.
    pub fn explained(&self, mut terms_used: Vec<String>) -> Vec<Explained> {
        let mut explained = Vec::new();
        let mut next = 0;
        while let Some(term) = terms_used.get(next).cloned() {
            next += 1;
            let msg = Msg::term(&term);
            if self.words.has(&msg) {
                let body = self.words.markdown(&msg.clone().attr("body"));
                for linked in terms(&parse(&body)) {
                    if !terms_used.contains(&linked) {
                        terms_used.push(linked);
                    }
                }
                let word = self.word(&msg);
                explained.push(Explained { term, word, body });
            }
        }
        explained
    }

    /// Labels in the document that nobody has seen, or that are called something else sometimes: each once.
    pub fn label_notes(&self) -> Vec<String> {
        let steps = self.parts().into_iter().flat_map(|part| part.steps);
        let views = steps.filter_map(|(id, _)| self.view(id));
        let said: Vec<Msg> = views
            .flat_map(|view| {
                let labels = view.choices.into_iter().map(|choice| choice.label);
                let alt = view.picture.map(|picture| picture.alt);
                std::iter::once(view.title).chain(view.body).chain(labels).chain(alt)
            })
            .collect();
        label_notes(&said, self.words)
    }
}
