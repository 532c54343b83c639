//! A word of a question -> the words of the index that it may stand for, with how sure that is (0 to 1).

use std::collections::BTreeMap;

use strsim::osa_distance;

use super::{Index, index::is_negated, words::Stems};

/// How sure a match is.
const EXACT: f32 = 1.0;
const SAME_STEM: f32 = 0.92;
const PART: f32 = 0.85;
const SAME_MEANING: f32 = 0.65;
const MISTYPED: f32 = 0.8;
const MISTYPED_TWICE: f32 = 0.6;

/// A word with so many letters may have a typing error; with so many, two.
const MAY_BE_MISTYPED: usize = 5;
const MAY_BE_MISTYPED_TWICE: usize = 9;
/// The shortest part of a compound (letters).
const SHORTEST_PART: usize = 3;
/// A particle may stand this far from its verb: `trek … in` (words).
const REACH: usize = 9;

/// What Dutch verbs are split at: `ik trek de rechten in`.
const PARTICLES: [&str; 18] = [
    "in", "af", "weg", "los", "uit", "op", "toe", "terug", "aan", "bij", "door", "eraf", "eruit", "over", "na", "vast",
    "stop", "mee",
];

/// One word of the question.
#[derive(Debug, Default)]
pub(super) struct Token {
    /// Word of the index -> how sure.
    pub(super) means: BTreeMap<u32, f32>,
    /// How much it counts where nothing is known of it.
    pub(super) is_small: bool,
    pub(super) is_elsewhere: bool,
}

impl Token {
    fn add(&mut self, word: u32, sure: f32) {
        let known = self.means.entry(word).or_default();
        *known = known.max(sure);
    }

    pub(super) fn is_known(&self) -> bool {
        !self.means.is_empty()
    }
}

/// Looks every word up.
pub(super) fn expand(index: &Index<'_>, words: &[String]) -> Vec<Token> {
    let finder = Finder {
        index,
        stems: Stems::new(),
    };
    let mut tokens: Vec<Token> = words.iter().map(|word| finder.simple(word)).collect();
    finder.join(words, &mut tokens);
    for (word, token) in words.iter().zip(&mut tokens) {
        if !token.is_known() && !token.is_small {
            *token = finder.unusual(word);
        }
    }
    let negates = |word: &String| index.exactly(word).is_some_and(|number| index.word(number).negates);
    let negations: Vec<usize> = (0..)
        .zip(words)
        .filter(|(_, word)| negates(word))
        .map(|(at, _)| at)
        .collect();
    for (at, token) in tokens.iter_mut().enumerate() {
        finder.add_meanings(token, is_negated(at, &negations));
    }
    tokens
}

struct Finder<'i, 'b> {
    index: &'i Index<'b>,
    stems: Stems,
}

impl Finder<'_, '_> {
    /// As it is written, or inflected.
    fn simple(&self, word: &str) -> Token {
        let mut token = Token::default();
        if let Some(number) = self.index.exactly(word) {
            let row = self.index.word(number);
            token.is_small = row.is_small;
            token.is_elsewhere = row.is_elsewhere;
            if !row.is_small {
                token.add(number, EXACT);
            }
        }
        if !token.is_small {
            self.add_stems(word, SAME_STEM, &mut token);
        }
        token
    }

    fn add_stems(&self, word: &str, sure: f32, token: &mut Token) {
        for stem in self.stems.of(word) {
            for number in self.index.with_stem(&stem) {
                token.is_elsewhere |= self.index.word(number).is_elsewhere;
                token.add(number, sure);
            }
        }
    }

    /// Verbs in two parts, and compounds that were written apart.
    fn join(&self, words: &[String], tokens: &mut [Token]) {
        for (at, word) in words.iter().enumerate() {
            let is_particle = PARTICLES.contains(&word.as_str());
            let from = at.saturating_sub(if is_particle { REACH } else { 1 });
            let to = if is_particle { (at + 2).min(words.len()) } else { at };
            for other in (from..to).filter(|other| *other != at) {
                let Some(verb) = words.get(other) else { continue };
                let (joined, keeper) = if is_particle {
                    (format!("{word}{verb}"), other)
                } else {
                    (format!("{verb}{word}"), at)
                };
                if joined.len() < 5 {
                    continue;
                }
                let found = self.simple(&joined);
                if !found.is_known() || found.is_small {
                    continue;
                }
                if let Some(token) = tokens.get_mut(keeper) {
                    // Together they say what neither of them says alone.
                    token.is_small = false;
                    token.is_elsewhere = found.is_elsewhere;
                    token.means = found.means;
                }
                let rest = if is_particle { at } else { other };
                if let Some(token) = tokens.get_mut(rest)
                    && is_particle
                {
                    *token = Token {
                        is_small: true,
                        ..Token::default()
                    };
                }
            }
        }
    }

    /// A compound, or a typing error.
    fn unusual(&self, word: &str) -> Token {
        let mistyped = self.mistyped(word);
        if mistyped.is_known() {
            return mistyped;
        }
        let mut token = Token::default();
        let parts = self.parts(word);
        // The last part says what kind of thing it is.
        token.is_elsewhere = parts.last().is_some_and(|part| part.is_elsewhere);
        for part in parts {
            for (number, sure) in part.means {
                token.add(number, sure * PART);
            }
        }
        token
    }

    /// The parts of a compound that are known: both, or the last one, which says what kind of thing it is.
    fn parts(&self, word: &str) -> Vec<Token> {
        let cuts = SHORTEST_PART..=word.len().saturating_sub(SHORTEST_PART);
        let mut best: (usize, Vec<Token>) = (0, Vec::new());
        for cut in cuts.filter(|cut| word.is_char_boundary(*cut)) {
            let (first, last) = word.split_at(cut);
            let last = self.simple(last);
            if !last.is_known() {
                continue;
            }
            // With and without a letter that joins: `toestemming-s-scherm`.
            let links = [first, first.trim_end_matches('s'), first.trim_end_matches("en")];
            let firsts = links.map(|first| {
                if first.len() >= SHORTEST_PART {
                    self.first_part(first)
                } else {
                    Token::default()
                }
            });
            let first = firsts.into_iter().find(Token::is_known);
            let covered = word.len() - cut + if first.is_some() { cut } else { 0 };
            let is_enough = first.is_some() || word.len() - cut >= 6;
            if is_enough && covered > best.0 {
                best = (covered, first.into_iter().chain([last]).collect());
            }
        }
        best.1
    }

    /// A first part may miss its ending: `boekhoud-koppeling`.
    fn first_part(&self, part: &str) -> Token {
        let token = self.simple(part);
        if token.is_known() || part.len() < 5 {
            return token;
        }
        let mut token = Token::default();
        for (number, text) in self.index.beginning(part) {
            if text.len() <= part.len() + 3 {
                token.is_elsewhere |= self.index.word(number).is_elsewhere;
                token.add(number, SAME_STEM);
            }
        }
        token
    }

    fn mistyped(&self, word: &str) -> Token {
        let mut token = Token::default();
        let allowed = match word.len() {
            0..MAY_BE_MISTYPED => return token,
            MAY_BE_MISTYPED..MAY_BE_MISTYPED_TWICE => 1,
            _ => 2,
        };
        let mut nearest = allowed;
        let mut found: Vec<(u32, usize)> = Vec::new();
        let first = word.get(..1).unwrap_or_default();
        for (number, text) in self.index.beginning(first) {
            if text.len().abs_diff(word.len()) > nearest || text.len() < MAY_BE_MISTYPED - 1 {
                continue;
            }
            let distance = osa_distance(text, word);
            if distance <= nearest {
                nearest = distance;
                found.push((number, distance));
            }
        }
        for (number, _) in found.into_iter().filter(|(_, distance)| *distance == nearest) {
            let row = self.index.word(number);
            token.is_elsewhere |= row.is_elsewhere;
            token.is_small |= row.is_small;
            let sure = if nearest <= 1 { MISTYPED } else { MISTYPED_TWICE };
            token.add(number, sure);
            let text = row.text.to_owned();
            self.add_stems(&text, sure * SAME_STEM, &mut token);
        }
        token
    }

    fn add_meanings(&self, token: &mut Token, is_negated: bool) {
        let known: Vec<(u32, f32)> = token.means.iter().map(|(number, sure)| (*number, *sure)).collect();
        for (number, sure) in known {
            for meaning in self.index.standing_for_meanings_of(number) {
                let opposite = self.index.opposite(meaning).filter(|_| is_negated);
                if opposite.is_some() {
                    // `niet zichtbaar` is not about what is visible.
                    token.means.remove(&number);
                }
                token.add(opposite.unwrap_or(meaning), sure * SAME_MEANING);
            }
        }
    }
}
