//! How a saying is built, whatever its words: how it begins and ends, how long it is, and whether a verb in it tells
//! what was done.

use super::{
    super::{
        features::{Feature, features, shape},
        words::Stems,
    },
    words::Polarity,
};

/// What the first part of a split verb may be: `door` in `doorgelopen`.
const PARTICLES: [&str; 24] = [
    "aan", "achter", "af", "bij", "binnen", "dicht", "door", "in", "klaar", "los", "mee", "na", "neer", "om", "op",
    "open", "over", "terug", "toe", "uit", "vast", "voor", "weg", "goed",
];
/// A participle without `ge` begins so.
const UNSTRESSED: [&str; 4] = ["be", "ver", "ont", "her"];
/// Fewer letters are no participle.
const SHORTEST: usize = 5;
/// Words that tell little by themselves are at most so long.
const SMALL: usize = 3;

/// The shapes of a saying, as features of its words.
fn shapes(words: &[String]) -> Vec<Feature> {
    let last = words.len().saturating_sub(1);
    let mut found = Vec::new();
    let mut add = |text: &str, at: usize| found.push(shape(text, at));
    if let (Some(begins), Some(ends)) = (words.first(), words.last()) {
        add(&format!("begins {begins}"), 0);
        add(&format!("ends {ends}"), last);
        let second = words.get(1).map(|second| format!("begins {begins} {second}"));
        second.iter().for_each(|begins| add(begins, 1));
    }
    let long = match words.len() {
        0..=3 => words.len(),
        4..=5 => 4,
        6..=8 => 6,
        _ => 9,
    };
    add(&format!("long {long}"), last);
    if let Some(at) = words.iter().position(|word| is_participle(word)) {
        add("participle", at);
        let others = words.iter().enumerate().filter(|(other, _)| *other != at);
        if others.clone().all(|(_, word)| word.len() <= SMALL) {
            add("little-but-a-participle", at);
        }
        if at == last {
            add("ends-in-a-participle", at);
        }
        if at == 0 {
            add("begins-with-a-participle", at);
        }
    }
    found
}

/// What a saying is compared by.
pub(super) fn all_features(
    words: &[String],
    polarity: Polarity,
    stems: &Stems,
    meanings: impl Fn(&str) -> Vec<String>,
) -> Vec<Feature> {
    let polarity = [polarity.word().to_owned()];
    let mut found = features(&[&polarity, words].concat(), stems, meanings);
    found.extend(shapes(words));
    found
}

/// Whether a word looks like the participle of a verb, in Dutch or in English.
pub(super) fn is_participle(word: &str) -> bool {
    if word.len() < SHORTEST {
        return false;
    }
    let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    let stem = PARTICLES
        .iter()
        .find_map(|particle| word.strip_prefix(particle))
        .unwrap_or(word);
    let has_ge = [word, stem]
        .iter()
        .any(|word| word.starts_with("ge") && word.len() >= SHORTEST);
    let is_unstressed = [word, stem]
        .iter()
        .any(|word| UNSTRESSED.iter().any(|start| word.starts_with(start)));
    has_ge && ends(&["d", "t", "en", "aan", "daan", "zien"]) || is_unstressed && ends(&["d", "t"]) || ends(&["ed"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_a_participle_in_either_language() {
        for word in [
            "gelukt",
            "doorgelopen",
            "opgeslagen",
            "genoteerd",
            "verwijderd",
            "checked",
            "nagekeken",
        ] {
            assert!(is_participle(word), "{word}");
        }
        for word in ["app", "lijst", "waarom", "menu", "administratie", "screen"] {
            assert!(!is_participle(word), "{word}");
        }
    }
}
