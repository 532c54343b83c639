//! Signs in a text: whose error it tells of, and a language that no guide is in.
//!
//! A status of HTTP and a code of OAuth are the same in every product. They lead somewhere only where something else says
//! that they are Exact Online's.

use super::{errors::holds, index::Index, words::squeeze};

/// What signs are of, in the pack's `ask.ftl`; what else stands there is a language.
const OURS: &str = "ours";
const OTHERS: &str = "others";
/// A sign that ends so is the beginning of a word.
pub(super) const BEGINNING: char = '*';
/// So many words of another language, and more than of ours, tell it.
const ENOUGH: usize = 2;

/// Whose something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    Ours,
    Others,
    Unsaid,
}

/// What the signs in a text say.
pub(super) struct Signs {
    pub(super) whose: Whose,
    /// A language that no guide is in, by its tag.
    pub(super) tongue: Option<String>,
}

impl Signs {
    pub(super) fn of(index: &Index, text: &str) -> Self {
        let squeezed = squeeze(text);
        let listed = index.signs();
        let signs = listed.lines().filter_map(|line| line.split_once('\t'));
        let said: Vec<&str> = signs
            .filter(|(_, sign)| says(&squeezed, sign))
            .map(|(of, _)| of)
            .collect();
        let count = |of: &str| said.iter().filter(|known| **known == of).count();
        let whose = match (count(OURS), count(OTHERS)) {
            (0, 0) => Whose::Unsaid,
            (0, _) => Whose::Others,
            _ => Whose::Ours,
        };
        Self {
            whose,
            tongue: tongue(&said, &squeezed, index),
        }
    }
}

fn says(text: &str, sign: &str) -> bool {
    match sign.strip_suffix(BEGINNING) {
        Some(beginning) => text.split(' ').any(|word| word.starts_with(beginning)),
        None => holds(text, sign),
    }
}

/// The language that most words are of, where they are more than those that are small words of ours.
fn tongue(said: &[&str], squeezed: &str, index: &Index) -> Option<String> {
    let others = said.iter().filter(|of| ![OURS, OTHERS].contains(of));
    let best = others.max_by_key(|of| said.iter().filter(|known| known == of).count())?;
    let words = said.iter().filter(|known| *known == best).count();
    let ours = squeezed.split(' ').filter(|word| index.is_small(word)).count();
    (words >= ENOUGH && words > ours).then(|| (*best).to_owned())
}
