//! A saying in words.

use std::collections::BTreeMap;

use super::{
    super::words::fold,
    material::{MISSING, NEGATIONS, NO, YES},
};

/// A saying is read up to this many words; who types more tells a story or pastes a log.
pub(super) const MAX_SAID: usize = 60;
/// A longer row of letters is no word.
const MAX_LETTERS: usize = 40;
/// A text is read up to this many bytes.
const MAX_BYTES: usize = 4096;

/// The words of a text, small and without accents; letters that were held down are let go of.
pub(super) fn said(text: &str) -> Vec<String> {
    let ends = (0..=MAX_BYTES.min(text.len())).rev();
    let start = ends.into_iter().find_map(|end| text.get(..end));
    let text = start.unwrap_or_default();
    let folded = fold(text);
    let pieces = folded.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '\'');
    let words = pieces.map(without_runs);
    // A number says which, however short it is.
    let all = words.filter(|word| word.len() >= 2 || word.starts_with(|letter: char| letter.is_ascii_digit()));
    all.filter(|word| word.len() <= MAX_LETTERS).take(MAX_SAID).collect()
}

/// At most two of the same letter after each other, and no apostrophe.
fn without_runs(word: &str) -> String {
    let mut kept = String::with_capacity(word.len());
    let (mut before, mut run) = (None, 0);
    for letter in word.chars().filter(|letter| *letter != '\'') {
        run = if before == Some(letter) { run + 1 } else { 1 };
        before = Some(letter);
        if run <= 2 || letter.is_ascii_digit() {
            kept.push(letter);
        }
    }
    kept
}

/// Without the words that only make it polite, where others remain.
pub(super) fn without_politeness(words: Vec<String>, polite: &[String]) -> Vec<String> {
    let is_polite = |word: &String| polite.contains(word);
    if words.iter().all(is_polite) {
        return words;
    }
    words.into_iter().filter(|word| !is_polite(word)).collect()
}

/// Whether a saying says no, and of what. That turns the meaning around, and is one word among many otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Polarity {
    #[default]
    Affirmed,
    /// It says no, or that something is not there: “niet”, “kwijt”.
    Negated,
    /// It says no of what is not there: “niet kwijt”.
    NegatedTwice,
}

/// The words that make a polarity.
pub(super) struct Negations<'l> {
    /// Those that say no.
    pub(super) no: &'l [String],
    /// Those that say that something is not there, or not well.
    pub(super) missing: &'l [String],
    /// Answers that another sentence may stand behind: “nee, hij is weg” says once that it is gone.
    pub(super) answers: [&'l [String]; 2],
}

impl<'l> Negations<'l> {
    /// From the lists of a pack, by name.
    pub(super) fn of(list: impl Fn(&str) -> &'l [String]) -> Self {
        Self {
            no: list(NEGATIONS),
            missing: list(MISSING),
            answers: [YES, NO].map(list),
        }
    }
}

impl Polarity {
    /// Of a text and its words.
    pub(super) fn of(text: &str, words: &[String], negations: &Negations<'_>) -> Self {
        let is_answer = negations.answers.iter().any(|answers| begins_with(answers, text));
        let words = words.get(usize::from(is_answer)..).unwrap_or_default();
        let has = |list: &[String]| words.iter().any(|word| list.contains(word));
        match (has(negations.no), has(negations.missing)) {
            (false, false) => Self::Affirmed,
            (true, true) => Self::NegatedTwice,
            _ => Self::Negated,
        }
    }

    /// The word that stands for it before the words of a saying.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Affirmed => "affirmed",
            Self::Negated => "negated",
            Self::NegatedTwice => "negatedtwice",
        }
    }
}

/// Whether a text begins with one of these answers, set apart from what stands behind it.
pub(super) fn begins_with(answers: &[String], text: &str) -> bool {
    text.split_whitespace().next().is_some_and(|first| {
        let is_set_apart = first.ends_with([',', '.', '!', ';', ':']) && text.trim() != first;
        is_set_apart && said(first).iter().all(|word| answers.contains(word))
    })
}

/// The words that tell something of a saying, each with whether a word that says no stands right before it: of “geen 403
/// maar Forbidden” the first is denied, the second is not.
pub(super) fn told<'w>(words: &'w [String], no: &[String], breaks: &[String]) -> BTreeMap<&'w str, bool> {
    let mut told = BTreeMap::new();
    let mut left = 0;
    for word in words {
        if no.contains(word) {
            left = DENIED;
            continue;
        }
        if breaks.contains(word) {
            left = 0;
            continue;
        }
        if word.len() >= TELLING || word.starts_with(|letter: char| letter.is_ascii_digit()) {
            told.insert(word.as_str(), left > 0);
        }
        left = usize::saturating_sub(left, 1);
    }
    told
}

/// So many words are denied by the one that says no before them.
const DENIED: usize = 3;
/// Shorter words tell little by themselves.
const TELLING: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_right_behind_a_no_is_denied_and_not_what_stands_behind_a_but() {
        let [no, breaks] = [["geen", "niet"], ["maar", "alleen"]].map(|list| list.map(str::to_owned));
        let words = said("ik zie geen 403 maar Forbidden, niet een eigen app");
        let told = told(&words, &no, &breaks);
        let expected = [("403", true), ("forbidden", false), ("eigen", true)];
        assert_eq!(told, BTreeMap::from(expected));
    }
}
