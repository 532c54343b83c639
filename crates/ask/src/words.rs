//! A text in words: small letters without accents, and the stems that inflections of a word share.

use std::{cell::RefCell, rc::Rc};

use deunicode::deunicode;
use rustc_hash::FxHashMap;
use snowball_stemmers_rs::{Algorithm, Stemmer};

/// A question is read up to this many words.
pub(super) const MAX_WORDS: usize = 300;
/// A longer row of letters is no word.
const MAX_LETTERS: usize = 40;

/// Letters and digits alike in any case, with or without accents.
pub(super) fn fold(text: &str) -> String {
    if text.contains(ESCAPE) {
        return fold(&without_escapes(text));
    }
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    deunicode(text).to_ascii_lowercase()
}

const ESCAPE: char = '\u{1b}';

/// Without what colours a log.
fn without_escapes(text: &str) -> String {
    let mut parts = text.split(ESCAPE);
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.strip_prefix('[').map(|codes| {
            let rest = codes.trim_start_matches(|code: char| code.is_ascii_digit() || code == ';');
            rest.get(1..).unwrap_or_default()
        });
        plain.push(' ');
        plain.push_str(rest.unwrap_or(part));
    }
    plain
}

/// Whether a text has at least one word to go by.
pub fn is_question(text: &str) -> bool {
    let plain = without_escapes(text);
    let mut words = plain.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| word.chars().nth(1).is_some())
}

/// The words of a text that was folded, in order. An apostrophe joins: `app's` is `apps`.
pub(super) fn words(folded: &str) -> impl Iterator<Item = String> + '_ {
    folded
        .split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '\'')
        .map(|word| word.replace('\'', ""))
        .filter(|word| word.len() >= 2 && word.len() <= MAX_LETTERS)
}

/// Only letters and digits, words separated by one space: line breaks, signs and quotes differ from log to log.
pub(super) fn squeeze(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    for letter in fold(text).chars() {
        if matches!(letter, '\'' | '_') {
            // They join: `don't` is `dont`, `blocked_user` is `BlockedUser`.
        } else if letter.is_ascii_alphanumeric() {
            squeezed.push(letter);
        } else if !squeezed.is_empty() && !squeezed.ends_with(' ') {
            squeezed.push(' ');
        }
    }
    squeezed.truncate(squeezed.trim_end().len());
    squeezed
}

/// Finds the stems of words, in both languages: a reader mixes them, whatever their language is set to.
pub(super) struct Stems {
    stemmers: [Stemmer; 3],
    /// Those of the words that were asked for: examples have the same words over and over.
    known: RefCell<FxHashMap<String, Rc<[String]>>>,
}

impl Stems {
    pub(super) fn new() -> Self {
        // Two for Dutch: one knows participles (gekoppeld, koppelen), the other ends of nouns (machtiging, machtigen).
        // Each is named where it is made: what the program does not name, the tables of forty languages, is left out of it.
        let stemmers = [
            Stemmer::create(Algorithm::Dutch),
            Stemmer::create(Algorithm::DutchPorter),
            Stemmer::create(Algorithm::English),
        ];
        Self {
            stemmers,
            known: RefCell::default(),
        }
    }

    /// What the word may be an inflection of.
    pub(super) fn of(&self, word: &str) -> Rc<[String]> {
        if let Some(known) = self.known.borrow().get(word) {
            return Rc::clone(known);
        }
        let stems: Rc<[String]> = self.found(word).into();
        self.known.borrow_mut().insert(word.to_owned(), Rc::clone(&stems));
        stems
    }

    fn found(&self, word: &str) -> Vec<String> {
        let mut stems: Vec<String> = Vec::with_capacity(3);
        for stemmer in &self.stemmers {
            let stem = stemmer.stem(word);
            if stem.len() >= 3 && !stems.iter().any(|known| *known == stem) {
                stems.push(stem.into_owned());
            }
        }
        if stems.is_empty() {
            stems.push(word.to_owned());
        }
        stems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_make_no_difference() {
        assert_eq!(fold("Één ÜBER-koppeling’s"), "een uber-koppeling's");
        let found: Vec<String> = words("app's & e-mail, 403! x").collect();
        assert_eq!(found, ["apps", "mail", "403"]);
    }

    #[test]
    fn inflections_share_a_stem() {
        let stems = Stems::new();
        for (one, other) in [
            ("gekoppeld", "koppelen"),
            ("weggehaald", "weghalen"),
            ("machtiging", "machtigen"),
            ("administraties", "administratie"),
            ("revoked", "revoking"),
            ("companies", "company"),
            ("permissions", "permission"),
        ] {
            let (one, other) = (stems.of(one), stems.of(other));
            assert!(one.iter().any(|stem| other.contains(stem)), "{one:?} {other:?}");
        }
    }
}
