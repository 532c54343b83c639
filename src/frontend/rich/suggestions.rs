//! What a question suggests while it is typed.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use inquire::{Autocomplete, CustomUserError, autocompletion::Replacement};

use super::item::Item;
use crate::frontend::{Does, Input, MORE, layout::shorten};
use wegwijs_ask as ask;
use wegwijs_ask::LazyIndex;
use wegwijs_message::{GuideId, Msg, StepId};
use wegwijs_words::Catalog;

/// So many answers are suggested.
const ANSWERS: usize = 3;
/// A longer text was pasted: it is answered when it is sent (bytes).
const MAX_TYPED: usize = 400;

/// Labels of what can be chosen, and what each of them does.
#[derive(Clone)]
pub(super) struct Suggestions<'s> {
    words: &'s Catalog,
    index: &'s LazyIndex,
    items: Vec<Item>,
    columns: usize,
    offered: Rc<RefCell<BTreeMap<String, Does>>>,
    /// What stands there now.
    typed: Rc<RefCell<String>>,
}

impl<'s> Suggestions<'s> {
    pub(super) fn new(words: &'s Catalog, index: &'s LazyIndex, items: Vec<Item>, columns: usize) -> Self {
        Self {
            words,
            index,
            items,
            columns,
            offered: Rc::default(),
            typed: Rc::default(),
        }
    }

    /// What is being typed.
    pub(super) fn typed(&self) -> String {
        self.typed.borrow().clone()
    }

    /// What a label does; any other text is a question.
    pub(super) fn does(&self, text: String) -> Does {
        if text.trim() == MORE {
            return Does::More;
        }
        let offered = self.offered.borrow_mut().remove(&text);
        offered.unwrap_or(Does::Input(Input::Ask(text)))
    }

    fn offer(&self, label: &str, does: Does) -> String {
        let label = shorten(label, self.columns);
        self.offered.borrow_mut().insert(label.clone(), does);
        label
    }

    fn answers(&self, question: &str) -> Vec<String> {
        if question.is_empty() || question.len() > MAX_TYPED {
            return Vec::new();
        }
        let Some(index) = self.index.get() else {
            return Vec::new();
        };
        let found = ask::answer(index, question, None);
        if !found.known {
            return Vec::new();
        }
        let labels = found.answers.iter().take(ANSWERS).filter_map(|answer| {
            let (guide, step): (GuideId, StepId) = (answer.guide.parse().ok()?, answer.step.parse().ok()?);
            let mut label = self.words.text(&Msg::guide(&guide, None));
            if !answer.is_start {
                label = [label, self.words.text(&Msg::guide(&guide, Some(&step)))].join(" · ");
            }
            let id = format!("{guide}/{step}");
            Some(self.offer(&label, Does::Input(Input::Choose(id))))
        });
        labels.collect()
    }
}

impl Autocomplete for Suggestions<'_> {
    fn get_suggestions(&mut self, typed: &str) -> Result<Vec<String>, CustomUserError> {
        self.typed.replace(typed.trim().to_owned());
        let typed = typed.trim().to_lowercase();
        let mut labels = self.answers(&typed);
        for item in &self.items {
            let label = item.label.to_lowercase();
            let begins = label.split_whitespace().any(|word| word.starts_with(&typed));
            if (typed.is_empty() || begins) && item.does != Does::Ask {
                let label = self.offer(&item.label, item.does.clone());
                if !labels.contains(&label) {
                    labels.push(label);
                }
            }
        }
        Ok(labels)
    }

    fn get_completion(&mut self, _: &str, highlighted: Option<String>) -> Result<Replacement, CustomUserError> {
        Ok(highlighted)
    }
}
