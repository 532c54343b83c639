//! What a text is recognised by: its words, their stems, what they mean, pieces of them, and words that stand together.
//!
//! Pieces make typing errors, compounds and inflections that no stemmer knows look like what they are meant to be.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::words::Stems;

/// Letters of a piece.
const PIECE: usize = 4;
/// Words this far from each other stand together (words).
const NEAR: usize = 4;
/// What Dutch verbs are split at: `ik trek de rechten in`.
const PARTICLES: [&str; 18] = [
    "in", "af", "weg", "los", "uit", "op", "toe", "terug", "aan", "bij", "door", "eraf", "eruit", "over", "na", "vast",
    "stop", "mee",
];
/// A particle may stand this far from its verb (words).
const REACH: usize = 9;

/// One thing that a text is recognised by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Feature {
    /// The same for the same feature of any text.
    pub(super) key: u64,
    /// The word that it comes from; of words that stand together, the last.
    pub(super) word: usize,
}

/// The features of the words of a text, each once. `meanings` tells what words with a stem mean.
pub(super) fn features(words: &[String], stems: &Stems, meanings: impl Fn(&str) -> Vec<String>) -> Vec<Feature> {
    let mut found = Found::default();
    let stemmed: Vec<Rc<[String]>> = words.iter().map(|word| stems.of(word)).collect();
    for (at, (word, stems_of)) in words.iter().zip(&stemmed).enumerate() {
        found.add(Kind::Word, word, at);
        found.add_stems(stems_of, at, &meanings);
        found.add_pieces(word, at);
        for before in stemmed.get(at.saturating_sub(NEAR)..at).unwrap_or_default() {
            if let (Some(before), Some(stem)) = (before.first(), stems_of.first()) {
                found.add(Kind::Together, &format!("{before} {stem}"), at);
            }
        }
        if PARTICLES.contains(&word.as_str()) {
            for verb in words.get(at.saturating_sub(REACH)..at).unwrap_or_default() {
                found.add_stems(&stems.of(&format!("{word}{verb}")), at, &meanings);
            }
        }
    }
    found.features
}

/// Features of different kinds differ, whatever their text.
#[derive(Clone, Copy)]
enum Kind {
    Word,
    Stem,
    Meaning,
    Piece,
    Together,
    Whole,
    Shape,
}

/// The key of a text as a whole, as [`squeeze`](super::words::squeeze) leaves it.
pub(super) fn whole(squeezed: &str) -> u64 {
    key(Kind::Whole, squeezed)
}

/// The key of a word that stands in a text.
pub(super) fn key_of_word(word: &str) -> u64 {
    key(Kind::Word, word)
}

/// A feature of how a text is built, by its name.
pub(super) fn shape(name: &str, word: usize) -> Feature {
    let key = key(Kind::Shape, name);
    Feature { key, word }
}

#[derive(Default)]
struct Found {
    features: Vec<Feature>,
    keys: FxHashSet<u64>,
}

impl Found {
    fn add(&mut self, kind: Kind, text: &str, word: usize) {
        let key = key(kind, text);
        if self.keys.insert(key) {
            self.features.push(Feature { key, word });
        }
    }

    fn add_stems(&mut self, stems: &[String], word: usize, meanings: impl Fn(&str) -> Vec<String>) {
        for stem in stems {
            self.add(Kind::Stem, stem, word);
            for meaning in meanings(stem) {
                self.add(Kind::Meaning, &meaning, word);
            }
        }
    }

    fn add_pieces(&mut self, text: &str, word: usize) {
        if text.len() < PIECE {
            return;
        }
        let text = format!("^{text}$");
        // Folded words are ASCII: a letter is a byte.
        for start in 0..=text.len().saturating_sub(PIECE) {
            if let Some(piece) = text.get(start..start + PIECE) {
                self.add(Kind::Piece, piece, word);
            }
        }
    }
}

impl Feature {
    /// Which kind it is: counted from 0, in the order of [`KINDS`].
    pub(super) fn kind(self) -> usize {
        (self.key & KIND) as usize
    }

    /// Whether it is a word or of one: it tells something even where it is seen once.
    pub(super) fn is_of_word(self) -> bool {
        is_of_word(self.key)
    }
}

fn is_of_word(key: u64) -> bool {
    key & KIND < Kind::Piece as u64
}

/// The features that many texts have, in a fixed order, each with a number.
pub(super) struct Numbered {
    /// Sorted; the number of each is its place.
    pub(super) keys: Vec<u64>,
    /// In how many texts each is.
    pub(super) counts: Vec<usize>,
    numbers: FxHashMap<u64, u32>,
}

impl Numbered {
    /// Of those that are found in at least so many texts; words, and what is of them, in any.
    pub(super) fn new<'f>(found: impl Iterator<Item = &'f Feature>, least: usize) -> Self {
        let mut counts: FxHashMap<u64, usize> = FxHashMap::default();
        for feature in found {
            *counts.entry(feature.key).or_default() += 1;
        }
        let mut often: Vec<(u64, usize)> = counts
            .into_iter()
            .filter(|(key, count)| *count >= least || is_of_word(*key))
            .collect();
        often.sort_unstable();
        let (keys, counts): (Vec<u64>, Vec<usize>) = often.into_iter().unzip();
        let numbers = keys.iter().copied().zip(0..).collect();
        Self { keys, counts, numbers }
    }

    /// The number of a feature.
    pub(super) fn number(&self, feature: &Feature) -> Option<u32> {
        self.numbers.get(&feature.key).copied()
    }

    /// The numbers of those features that have one.
    pub(super) fn numbers<'s>(&'s self, found: &'s [Feature]) -> impl Iterator<Item = u32> + 's {
        found.iter().filter_map(|feature| self.number(feature))
    }
}

/// The bits of a key that tell its kind.
const KIND: u64 = 7;

/// FNV-1a: the same on every machine, in every version.
fn key(kind: Kind, text: &str) -> u64 {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let hash = text
        .bytes()
        .fold(START, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME));
    hash & !KIND | kind as u64
}

/// Strengths in proportion, so that their squares are one together.
pub(super) fn normalised<F>(mut strengths: Vec<(F, f32)>) -> Vec<(F, f32)> {
    let length = strengths
        .iter()
        .map(|(_, strength)| strength * strength)
        .sum::<f32>()
        .sqrt();
    for (_, strength) in &mut strengths {
        *strength /= length;
    }
    strengths
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn shared(one: &str, other: &str) -> usize {
        let stems = Stems::new();
        let of = |text: &str| -> BTreeSet<u64> {
            let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
            let meanings = |stem: &str| match stem {
                "intrek" | "verwijder" => vec!["remove".to_owned()],
                _ => Vec::new(),
            };
            features(&words, &stems, meanings)
                .iter()
                .map(|feature| feature.key)
                .collect()
        };
        of(one).intersection(&of(other)).count()
    }

    #[test]
    fn what_is_alike_shares_features() {
        assert!(shared("koppelling", "koppeling") > 5, "a typing error");
        assert!(shared("boekhoudkoppeling", "koppeling") > 5, "a compound");
        assert!(shared("trek rechten in", "intrekken") > 0, "a verb in two parts");
        assert!(
            shared("intrekken", "verwijderen") > shared("intrekken", "toevoegen"),
            "a meaning"
        );
        assert_eq!(shared("factuur", "koppeling"), 0);
    }
}
