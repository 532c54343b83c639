//! A pasted error message, whole or in part, in any case, encoded, typed over, with log noise around it: found by its
//! code or its phrase.
//!
//! Letters and digits count, in groups: what stands between them differs from log to log.

use std::{borrow::Cow, cmp::Reverse, ops::Range};

use percent_encoding::percent_decode_str;

use super::{
    index::{ErrorRow, Index},
    mistyped,
    standard::is_standard,
    words::squeeze,
};

/// So many words of a phrase in a row are enough to know it by, if they have so many letters.
const ENOUGH_WORDS: usize = 3;
const ENOUGH_IN_A_ROW: usize = 12;
/// So many letters are enough, if they are this much of the phrase: the rest was cut off.
const ENOUGH_LETTERS: usize = 8;
const ENOUGH_OF_IT: f32 = 0.7;
/// One letter of so many may be mistyped.
const LETTERS_PER_MISTAKE: usize = 8;
/// A code that falls apart into words falls into so many.
const MOST_PARTS: usize = 3;
/// A code in words of its own is one beside one of these, or alone: an “inactive user” is something else.
const SIGNS: [&str; 13] = [
    "401",
    "403",
    "http",
    "https",
    "reason",
    "header",
    "exception",
    "forbidden",
    "detail",
    "details",
    "error",
    "fout",
    "reden",
];
/// Looked at closely: so many words at the beginning of a text, and at its end.
const CLOSELY: usize = 1000;
/// So often a text is encoded at most.
const ENCODED: usize = 3;

/// The errors that a text holds, each with how much of the text it explains (letters): what says most first.
pub(super) fn known(index: &Index, text: &str) -> Vec<(ErrorRow, usize)> {
    let text = Text::new(text);
    let rows = index.errors();
    let rows = rows.iter();
    let mut found: Vec<(ErrorRow, usize)> = rows
        .filter_map(|error| {
            let length = text.explained_by(&error.squeezed)?;
            Some((error.clone(), length))
        })
        .collect();
    found.sort_by_key(|(_, length)| Reverse(*length));
    found
}

/// A text without what encodes it.
fn decoded(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    for _ in 0..ENCODED {
        let plain = percent_decode_str(&text).decode_utf8_lossy().into_owned();
        if plain == text {
            break;
        }
        text = Cow::Owned(plain);
    }
    if text.contains(['\\', '&']) {
        text = Cow::Owned(without_escapes(&text));
    }
    text
}

/// `\n`, `\u0027`, `&quot;` and `&#39;` are signs, not letters.
fn without_escapes(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '&']) {
        let (before, escape) = rest.split_at(at);
        plain.push_str(before);
        plain.push(' ');
        let length = match escape.as_bytes() {
            [b'\\', b'u', code @ ..] if code.iter().take(4).filter(|byte| byte.is_ascii_hexdigit()).count() == 4 => 6,
            [b'\\', b'n' | b'r' | b't', ..] => 2,
            [b'&', name @ ..] => match name.iter().position(|byte| *byte == b';') {
                Some(end) if end <= 6 => end + 2,
                _ => 1,
            },
            _ => 1,
        };
        rest = escape.get(length..).unwrap_or_default();
    }
    plain.push_str(rest);
    plain
}

struct Text {
    /// Words, separated by one space.
    squeezed: String,
    /// The same without the spaces, where each word begins, and the end.
    joined: String,
    starts: Vec<usize>,
    /// It tells of an error in other words, too, or there are no others.
    has_signs: bool,
}

impl Text {
    fn new(text: &str) -> Self {
        let squeezed = squeeze(&decoded(text));
        let mut joined = String::with_capacity(squeezed.len());
        let mut starts = Vec::new();
        for word in squeezed.split(' ') {
            starts.push(joined.len());
            joined.push_str(word);
        }
        starts.push(joined.len());
        let is_all = starts.len() <= MOST_PARTS + 1;
        let has_signs = is_all || squeezed.split(' ').any(|word| SIGNS.contains(&word));
        Self {
            squeezed,
            joined,
            starts,
            has_signs,
        }
    }

    /// How much of a phrase (letters) the text holds, where it is enough to know the phrase by.
    fn explained_by(&self, phrase: &str) -> Option<usize> {
        if phrase.is_empty() {
            return None;
        }
        if holds(&self.squeezed, phrase) {
            return Some(letters(phrase));
        }
        let words: Vec<&str> = phrase.split(' ').collect();
        // A part that the text holds has so many words of the text in a row.
        let held = |part: &[&str]| part.iter().all(|word| self.squeezed.contains(word));
        let longest = words.len() * usize::from(words.windows(ENOUGH_WORDS).any(held));
        let in_a_row = (ENOUGH_WORDS..longest).rev().find_map(|length| {
            let parts = words.windows(length).map(|part| part.join(" "));
            parts
                .filter(|part| !is_standard(part) && holds(&self.squeezed, part))
                .map(|part| letters(&part))
                .max()
        });
        in_a_row
            .filter(|letters| *letters >= ENOUGH_IN_A_ROW)
            .max(self.alike(&words))
    }

    /// The same for a phrase that was cut off, mistyped, or put together or apart.
    fn alike(&self, phrase: &[&str]) -> Option<usize> {
        let letters = phrase.concat();
        let is_code = phrase.len() == 1;
        let is_apart = self.has_signs || letters.contains(|letter: char| letter.is_ascii_digit());
        let most = match phrase.len() {
            1 if is_apart => MOST_PARTS,
            length => length + usize::from(!is_code),
        };
        let words = self.starts.len() - 1;
        let near_the_ends = (0..words.min(CLOSELY)).chain(words.saturating_sub(CLOSELY).max(CLOSELY)..words);
        let windows =
            near_the_ends.flat_map(|first| (first + 1..=(first + most).min(words)).map(move |last| first..last));
        // One whole word of several is no phrase that was cut off.
        let is_one_of_them =
            |window: &Range<usize>| !is_code && self.part(window).is_some_and(|part| phrase.contains(&part));
        windows
            .filter(|window| !is_one_of_them(window))
            .filter_map(|window| self.part_alike(window, &letters))
            .max()
    }

    /// These words of the text, put together.
    fn part(&self, words: &Range<usize>) -> Option<&str> {
        let (start, end) = (self.starts.get(words.start)?, self.starts.get(words.end)?);
        self.joined.get(*start..*end)
    }

    /// How many letters of a phrase these words of the text are.
    fn part_alike(&self, words: Range<usize>, phrase: &str) -> Option<usize> {
        let part = self.part(&words)?;
        if part == phrase || (words.len() == 1 && phrase.len() >= ENOUGH_LETTERS && part.contains(phrase)) {
            return Some(letters(phrase));
        }
        let mistakes = phrase.len() / LETTERS_PER_MISTAKE;
        let is_enough = part.len() as f32 >= ENOUGH_OF_IT * phrase.len() as f32;
        if part.len() < ENOUGH_LETTERS || !is_enough || part.len() > phrase.len() + mistakes {
            return None;
        }
        // Numbers are neither left out nor mistyped: another one is another error.
        let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
        if digits(part) != digits(phrase) {
            return None;
        }
        if phrase.contains(part) {
            return Some(letters(part));
        }
        if part.len().abs_diff(phrase.len()) > mistakes || digits(phrase) > 0 {
            return None;
        }
        mistyped::mistakes(part, phrase, mistakes).map(|distance| letters(phrase) - distance)
    }
}

/// Digits do not count: a status is the same for many errors.
fn letters(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_alphabetic).count()
}

/// Whether a text holds a part as whole words.
pub(super) fn holds(text: &str, part: &str) -> bool {
    if part.is_empty() {
        return false;
    }
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

    fn knows(phrase: &str, text: &str) -> bool {
        Text::new(text).explained_by(&squeeze(phrase)).is_some()
    }

    #[test]
    fn a_part_of_a_phrase_is_enough_where_it_says_enough() {
        let phrase = "Forbidden - User division is not within division scope";
        for text in [
            "FORBIDDEN - USER DIVISION IS NOT WITHIN DIVISION SCOPE",
            "2026-01-01 [err] \"Forbidden – User division is not\nwithin division scope.\" at x",
            "user division is not within",
        ] {
            assert!(knows(phrase, text), "{text}");
        }
        for text in ["forbidden", "is not", "the user division"] {
            assert!(!knows(phrase, text), "{text}");
        }
        assert!(knows("itgenoda060", "code: ITGENODA 060"));
        assert!(knows("itgenoda060", "code: ITGENODA-060"));
        for text in ["itgenoda061", "itgeneor060", "itgen"] {
            assert!(!knows("itgenoda060", text), "{text}");
        }
    }

    #[test]
    fn nothing_is_no_part_of_a_text() {
        // Of an index that is broken a phrase may be empty.
        assert!(!holds("forbidden", "") && !holds("", "") && !knows("", "forbidden"));
    }

    #[test]
    fn encoded_mistyped_and_cut_off_phrases_are_known() {
        for (phrase, text) in [
            ("BlockedUser", "status%3D403%26Reason%3DBlockedUser%26x"),
            ("BlockedUser", "%257B%2522Reason%2522%253A%2522BlockedUser%2522"),
            ("BlockedUser", "curl: Reason: BlockedU"),
            ("BlockedUser", "WARN blocked_user, skipped"),
            ("BlockedCustomer", "BLOCKED_CUSTOMER on every call"),
            ("BlockedCustomer", "ason: BlockedCustom|Date"),
            ("InactiveUser", "Reason: Inactive\\nUser"),
            ("InactiveUser", "I read: Reason InactveUser"),
            ("InactiveUser", "InactiveUserException at line 3"),
            ("Application Scope Violated", "ApplicationScopeViolatedException"),
            ("Application Scope Violated", "aplication scope violatd, cannot read"),
            ("Application Scope Violated", "\\u0027Application\\u0020Scope Viol"),
            ("invalid_client", "&quot;error&quot;:&#39;invalid_client&#39;"),
            ("invalid_client", "nvalid_client\",\"x"),
            ("401 Unauthorized", "[401] Unauth\\norized"),
            ("access_token not expired", "AccessTokenNotExpiredException"),
        ] {
            assert!(knows(phrase, text), "{phrase}: {text}");
        }
    }

    #[test]
    fn everyday_words_are_no_codes() {
        for (phrase, text) in [
            ("InactiveUser", "how do I make an inactive user active again"),
            ("LicenseExpired", "our license expired, what does a new one cost"),
            ("BlockedUser", "the user is blocked"),
            ("invalid_client", "that client is not valid"),
            ("401 Unauthorized", "page 401 of the manual"),
            (
                "Callback URI",
                "https://app.example/callback?error=access_denied&state=x",
            ),
        ] {
            assert!(!knows(phrase, text), "{phrase}: {text}");
        }
    }
}
