//! One thing to choose, as a line of a prompt.

use std::fmt;

use crate::frontend::{Does, layout::wrap};

/// Fewer letters are no word of a label.
const SHORTEST_WORD: usize = 3;

/// One line of a prompt.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) label: String,
    pub(super) does: Does,
}

impl Item {
    pub(super) fn new(label: &str, does: Does) -> Self {
        Self {
            label: label.to_owned(),
            does,
        }
    }

    /// With lines of at most `columns`, below each other.
    pub(super) fn wrapped(self, columns: usize) -> Self {
        Self {
            label: wrap(&self.label, columns, "", "  ").join("\n  "),
            ..self
        }
    }

    /// Whether what is typed is the beginning of the label, or of one of its words.
    pub(super) fn begins_with(&self, typed: &str) -> bool {
        let (typed, label) = (typed.trim().to_lowercase(), self.label.to_lowercase());
        let is_word = typed.chars().count() >= SHORTEST_WORD && !typed.contains(' ');
        label.starts_with(&typed) || is_word && label.split_whitespace().any(|word| word.starts_with(&typed))
    }

    pub(super) fn rows(&self) -> usize {
        self.label.lines().count().max(1)
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label)
    }
}
