//! A saying in words.

use super::super::words::fold;

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

/// What a saying is compared by: its words, and before them whether one of them says no. That turns the meaning around,
/// and is one word among many otherwise.
pub(super) fn with_polarity(words: &[String], negations: &[String]) -> Vec<String> {
    std::iter::once(polarity(words, negations).to_owned())
        .chain(words.iter().cloned())
        .collect()
}

/// The word that tells whether a saying says no.
pub(super) fn polarity(words: &[String], negations: &[String]) -> &'static str {
    let says_no = words.iter().any(|word| negations.contains(word));
    if says_no { NEGATED } else { AFFIRMED }
}

const NEGATED: &str = "negated";
const AFFIRMED: &str = "affirmed";
