//! Names: an answer to a step that waits for one, and what is no name whatever it looks like.

use super::{
    super::Index,
    Heard,
    known::Known,
    material::{MISSING, NAME_BEFORE, NAME_BEHIND, NEGATIONS, ONESELF},
    words::said,
};

/// The longest name, in words, that is looked for in a sentence.
pub(super) const LONGEST_NAME: usize = 3;
/// Of so many words is what asks no name, and what somebody tells of themselves.
pub(super) const A_QUESTION: usize = 4;
/// What stands between and behind words that are spoken.
const SPOKEN: &str = ".,;:!?'’\"“”-…";

/// One word is the name of an app, and so are a few that each begin with a capital; except what no app is called.
pub(super) fn is_name(known: &Known<'_>, text: &str, spoken: &[String]) -> bool {
    let pieces = || text.split_whitespace();
    let is_proper = |piece: &str| piece.starts_with(|letter: char| letter.is_uppercase() || letter.is_numeric());
    // Who shouts tells no names.
    let are_proper = || pieces().all(is_proper) && text.chars().any(char::is_lowercase);
    let no_app = known.list("no-app");
    let is_no_app = |word: &String| no_app.contains(word);
    let is_called = match pieces().count() {
        1 => !spoken.iter().any(is_no_app),
        2..=LONGEST_NAME => are_proper() && !spoken.iter().all(is_no_app),
        _ => false,
    };
    is_called && text.chars().any(char::is_alphanumeric)
}

/// Whether what is said where a name is waited for is none: what answers a step is its name otherwise, whatever it was
/// heard as.
pub fn is_no_name(index: &Index, text: &str, heard: &Heard) -> bool {
    let (known, spoken) = (Known::new(index), said(text));
    let pieces = text.split_whitespace().count();
    // Marks that nobody speaks belong to a name.
    let is_speech = |letter: char| letter.is_alphanumeric() || letter.is_whitespace() || SPOKEN.contains(letter);
    if !text.chars().all(is_speech) {
        return false;
    }
    let is_asked = text.trim_end().ends_with('?');
    let is_of_itself = match heard {
        Heard::Courtesy(_) => is_asked || pieces == 1,
        // No app is called “wat is een administratie”, or “hoe haal ik een app weg”.
        Heard::Ask | Heard::Term(_) => is_asked || pieces >= A_QUESTION,
        Heard::Unsure(_) | Heard::Unknown => is_asked && pieces > 1,
        _ => true,
    };
    let no_app = known.list("no-app");
    is_of_itself || !spoken.is_empty() && spoken.iter().all(|word| no_app.contains(word)) || is_told(&known, text)
}

/// Whether somebody tells something in so many words, of themselves or of what is not so: “ik vraag het even aan mijn
/// collega”, “nee, dat is het niet”.
pub(super) fn is_told(known: &Known<'_>, text: &str) -> bool {
    let telling = [known.list(ONESELF), known.list(NEGATIONS)].concat();
    let tells = |piece: &str| telling.iter().any(|word| is_said(piece, word));
    let pieces = || text.split_whitespace();
    pieces().count() >= A_QUESTION && pieces().take(A_QUESTION).any(tells) && told_name(known, text) == text
}

/// Whether a piece of a text is this word; letters alone are words here.
fn is_said(piece: &str, word: &str) -> bool {
    said(piece) == [word] || piece.eq_ignore_ascii_case(word)
}

/// What a text names that answers an `input`: “het gaat om Basecone, denk ik” names Basecone. Else the text as it is.
pub fn named<'t>(index: &Index, text: &'t str) -> &'t str {
    told_name(&Known::new(index), text)
}

fn told_name<'t>(known: &Known<'_>, text: &'t str) -> &'t str {
    without_tail(known, named_in(known, text))
}

/// Without what stands behind a name.
pub(super) fn without_tail<'t>(known: &Known<'_>, named: &'t str) -> &'t str {
    let before = |phrase: &String| {
        let mut rest = named.trim();
        for word in phrase.split(' ').rev() {
            let (before, last) = rest.rsplit_once(char::is_whitespace)?;
            rest = before.trim_end();
            if !is_said(last, word) {
                return None;
            }
        }
        let rest = rest.trim_end_matches([',', '?']);
        (!said(rest).is_empty()).then_some(rest)
    };
    let found = known.list(NAME_BEHIND).iter().filter_map(before);
    found.min_by_key(|rest| rest.len()).unwrap_or(named)
}

pub(super) fn named_in<'t>(known: &Known<'_>, text: &'t str) -> &'t str {
    let no_name = [known.list("no-app"), known.list(NEGATIONS), known.list(MISSING)].concat();
    let rest_behind = |phrase: &String| {
        let mut rest = text.trim();
        for word in phrase.split(' ') {
            let (first, behind) = rest.split_once(char::is_whitespace)?;
            rest = behind.trim_start();
            if !is_said(first, word) {
                return None;
            }
        }
        // “Yuki, van die lui uit Rotterdam”.
        let rest = rest.split(',').next().unwrap_or(rest).trim_end();
        let spoken = said(rest);
        let is_short = rest.split_whitespace().count() <= LONGEST_NAME && !rest.contains('?');
        (is_short && !spoken.is_empty() && !spoken.iter().any(|word| no_name.contains(word))).then_some(rest)
    };
    let found = known.list(NAME_BEFORE).iter().filter_map(rest_behind);
    found.min_by_key(|rest| rest.len()).unwrap_or(text)
}
