//! A product's own words, made fit to be shown: harmless, short, and without anything secret.

use std::fmt;

use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD};
use serde::Serialize;
use url::form_urlencoded::byte_serialize;
use zeroize::Zeroizing;

use wegwijs_message::sanitise;

const MAX_CHARS: usize = 500;
/// A run this long of the characters that tokens are made of is taken for one.
const TOKEN_CHARS: usize = 40;
const GONE: &str = "[…]";

/// What a product said, to be quoted: no control characters, at most 500 characters, no token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Raw(String);

impl Raw {
    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// From a product's words; `secrets` are what it was sent. `None` when nothing is left.
    pub(crate) fn new(text: &str, secrets: &[Zeroizing<String>]) -> Option<Self> {
        let text = without_long_runs(&scrub(text, secrets));
        let text = cap(text.trim(), MAX_CHARS);
        (!text.is_empty()).then_some(Self(text))
    }
}

impl fmt::Display for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A name or a mail address from a product: harmless, at most 200 characters, without what it was sent.
pub(super) fn label(text: &str, secrets: &[Zeroizing<String>]) -> String {
    cap(scrub(text, secrets).trim(), 200)
}

/// Without control characters, and without the secrets in any way that they may be written. In this order: a control
/// character in the middle does not hide a secret.
fn scrub(text: &str, secrets: &[Zeroizing<String>]) -> String {
    let mut text = sanitise(text).into_owned();
    for secret in secrets.iter().filter(|secret| secret.len() >= 4) {
        for written in ways_to_write(secret) {
            text = without(&text, &written);
        }
    }
    text
}

fn ways_to_write(secret: &str) -> [Zeroizing<String>; 5] {
    let form: String = byte_serialize(secret.as_bytes()).collect();
    let percent: String = secret.bytes().map(|byte| format!("%{byte:02X}")).collect();
    // Without padding: also found where there is padding.
    let base64 = BASE64_STANDARD_NO_PAD.encode(secret);
    let url_safe = base64.replace('+', "-").replace('/', "_");
    [secret.to_owned(), form, percent, base64, url_safe].map(Zeroizing::new)
}

/// Without a needle, in upper or lower case.
fn without(text: &str, needle: &str) -> String {
    // Changes ASCII only, so that places stay the same.
    let (lower, needle) = (text.to_ascii_lowercase(), needle.to_ascii_lowercase());
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for (at, found) in lower.match_indices(&needle) {
        kept.push_str(text.get(from..at).unwrap_or_default());
        kept.push_str(GONE);
        from = at + found.len();
    }
    kept.push_str(text.get(from..).unwrap_or_default());
    kept
}

fn without_long_runs(text: &str) -> String {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "+/=_-.~%!".contains(c);
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c| !is_token(c)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        let is_long = run.len() >= TOKEN_CHARS
            && run.contains(|c: char| c.is_ascii_digit())
            && run.contains(|c: char| c.is_ascii_alphabetic());
        kept.push_str(if is_long { GONE } else { run });
        let mut others = after.chars();
        kept.extend(others.next());
        rest = others.as_str();
    }
    kept
}

fn cap(text: &str, max: usize) -> String {
    match text.char_indices().nth(max) {
        None => text.to_owned(),
        Some(_) => text.chars().take(max.saturating_sub(1)).chain(['…']).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "Gv1.r+fr/esh=token%41!";

    fn raw(text: &str) -> String {
        let secrets = [Zeroizing::new(SECRET.to_owned())];
        Raw::new(text, &secrets).map_or(String::new(), |raw| raw.0)
    }

    #[test]
    fn ordinary_words_stay_as_they_are() {
        let said = "The refresh token expired at 10/11/2022 9:18:20 PM and it is now 10/28/2022 4:15:50 PM.";
        assert_eq!(raw(said), said);
        assert_eq!(
            raw(" Forbidden - User division is not within division scope "),
            "Forbidden - User division is not within division scope"
        );
        assert_eq!(raw("\u{1b}[31mred\r\n\u{202e}x"), "[31mred  x");
        assert_eq!(Raw::new(" \n ", &[]), None);
    }

    #[test]
    fn what_was_sent_does_not_come_back_however_it_is_written() {
        for written in ways_to_write(SECRET) {
            for written in [written.to_string(), written.to_lowercase(), written.to_uppercase()] {
                assert_eq!(raw(&format!("bad token '{written}' used")), "bad token '[…]' used");
            }
        }
        assert_eq!(raw("Gv1.r+fr\u{0}/esh=token%41!"), "[…]");
        let cut = format!("{} {SECRET}", "x ".repeat(245));
        assert!(!raw(&cut).contains("Gv1"), "a secret is not cut in two");
    }

    #[test]
    fn anything_that_looks_like_a_token_goes() {
        let token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc_def-123";
        assert_eq!(raw(&format!("token {token}: bad")), "token […]: bad");
        let word = "Hottentottententententoonstellingenbezoek";
        assert_eq!(raw(word), word);
        assert_eq!(raw(&"é ".repeat(400)).chars().count(), MAX_CHARS);
    }
}
