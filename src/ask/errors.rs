//! A pasted error message, whole or in part, in any case, with log noise around it: found by its code or its phrase.

use super::{Index, words::squeeze};

/// So many words of a phrase in a row are enough to know it by.
const ENOUGH_WORDS: usize = 3;

/// Where an error leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known<'i> {
    pub(super) guide: usize,
    /// None: the guide as a whole.
    pub(super) step: Option<&'i str>,
    /// The code or phrase, as the guide has it.
    pub(super) phrase: &'i str,
    /// How much of the text it explains: a longer part of a phrase says more (letters).
    pub(super) length: usize,
}

/// The errors that a text holds, what says most first.
pub(super) fn known<'i>(index: &Index<'i>, text: &str) -> Vec<Known<'i>> {
    let text = squeeze(text);
    let mut found: Vec<Known<'i>> = index
        .errors()
        .filter_map(|error| {
            let length = part_in(&squeeze(error.phrase), &text)?;
            Some(Known { length, ..error })
        })
        .collect();
    found.sort_by_key(|error| std::cmp::Reverse(error.length));
    found
}

/// How long the part of a phrase is that a text holds, where it is enough to know the phrase by.
fn part_in(phrase: &str, text: &str) -> Option<usize> {
    if holds(text, phrase) {
        return Some(phrase.len());
    }
    let words: Vec<&str> = phrase.split(' ').collect();
    let longest = (ENOUGH_WORDS..words.len()).rev().find_map(|length| {
        let parts = words.windows(length).map(|part| part.join(" "));
        parts.filter(|part| holds(text, part)).map(|part| part.len()).max()
    });
    longest.or_else(|| {
        // A code that was typed over with a space or a sign in it.
        let is_code = words.len() == 1 && phrase.chars().any(|letter| letter.is_ascii_digit());
        let mut pairs = text.split(' ').zip(text.split(' ').skip(1));
        (is_code && pairs.any(|(one, next)| phrase.strip_prefix(one) == Some(next))).then_some(phrase.len())
    })
}

/// Whether a text holds a part as whole words.
fn holds(text: &str, part: &str) -> bool {
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(part)) {
        let (start, end) = (from + at, from + at + part.len());
        let is_edge = |byte: Option<&u8>| byte.is_none_or(|byte| *byte == b' ');
        let bytes = text.as_bytes();
        if is_edge(start.checked_sub(1).and_then(|before| bytes.get(before))) && is_edge(bytes.get(end)) {
            return true;
        }
        from = end;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_phrase_is_enough_where_it_says_enough() {
        let phrase = squeeze("Forbidden - User division is not within division scope");
        for text in [
            "FORBIDDEN - USER DIVISION IS NOT WITHIN DIVISION SCOPE",
            "2026-01-01 [err] \"Forbidden – User division is not\nwithin division scope.\" at x",
            "user division is not within",
        ] {
            assert!(part_in(&phrase, &squeeze(text)).is_some(), "{text}");
        }
        for text in ["forbidden", "is not", "the user division"] {
            assert!(part_in(&phrase, &squeeze(text)).is_none(), "{text}");
        }
        assert!(part_in("itgenoda060", &squeeze("code: ITGENODA 060")).is_some());
        assert!(part_in("itgenoda060", &squeeze("xitgenoda0601")).is_none());
    }
}
