//! The manner of a saying: whether it asks or tells, of what was done or of something else, and how much of it is about
//! the step where it is said.

use std::collections::BTreeSet;

use super::{
    super::words::Stems,
    Here,
    known::Known,
    material::{GUESSES, MISSING, NEGATIONS, NO, RESERVATIONS},
    shape::is_participle,
    words::{Polarity, begins_with, said},
};

/// Shorter words are everywhere.
const TELLING: usize = 4;
/// So far from the start a question word makes a question.
const AT_THE_START: usize = 2;

/// So many words stand at least behind a word that takes something back.
const BEHIND: usize = 2;

/// Of so few words is a saying short.
const SHORT: usize = 2;

/// Where a thing is said, as far as that makes a difference.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Screen {
    Choice,
    End,
    /// At help for another step.
    Aside,
    #[default]
    Other,
}

/// Whether a saying takes something back of what it says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Reserves {
    #[default]
    Nothing,
    /// “Gelukt, maar …”.
    Perhaps,
    /// “Alles behalve één”.
    Surely,
}

/// How a thing is said here.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Manner {
    /// It has a question mark, or begins as a question does.
    pub(super) asks: bool,
    /// It has a question mark.
    pub(super) has_mark: bool,
    /// It begins with a word that asks for the reason.
    pub(super) asks_why: bool,
    /// It asks what a word means.
    pub(super) asks_meaning: bool,
    /// It asks nothing and has a verb in the past.
    pub(super) tells_what_was_done: bool,
    /// It says no, or that something is not there.
    pub(super) denies: bool,
    pub(super) polarity: Polarity,
    pub(super) is_short: bool,
    pub(super) reserves: Reserves,
    /// It is a guess, or what somebody else says.
    pub(super) guesses: bool,
    /// It begins with an answer that says no, and something stands behind that.
    pub(super) answers_no: bool,
    pub(super) at: Screen,
    /// How many of its telling words are words of the step: from 0 to 1.
    pub(super) about_the_step: f32,
}

impl Manner {
    pub(super) fn of(known: &Known<'_>, text: &str, words: &[String], here: &Here<'_>) -> Self {
        // With its words of politeness: “maar” is one.
        let all = said(text);
        let is_in = |list: &str, word: &String| known.list(list).contains(word);
        let first = || words.iter().take(AT_THE_START);
        let asks = text.contains('?') || first().any(|word| is_in("question-words", word));
        let was = |word: &String| is_participle(word) || is_in("past-words", word);
        Self {
            asks,
            has_mark: text.contains('?'),
            asks_why: first().any(|word| is_in("why-words", word)),
            asks_meaning: known.list("meaning-words").iter().any(|phrase| has(words, phrase)),
            tells_what_was_done: !asks && words.iter().any(was),
            denies: words.iter().any(|word| is_in(NEGATIONS, word) || is_in(MISSING, word)),
            polarity: Polarity::of(text, words, &known.negations()),
            is_short: words.len() <= SHORT,
            reserves: reserves(known, &all),
            guesses: known.list(GUESSES).iter().any(|phrase| has(&all, phrase)),
            answers_no: begins_with(known.list(NO), text),
            at: match here.kind {
                _ if here.is_aside => Screen::Aside,
                "choose" => Screen::Choice,
                "outcome" => Screen::End,
                _ => Screen::Other,
            },
            about_the_step: about(words, known, here),
        }
    }
}

/// A word such as “maar” does so between what is said and what is taken back of it; some words do so anywhere.
fn reserves(known: &Known<'_>, words: &[String]) -> Reserves {
    let mut anywhere = known.list_of(RESERVATIONS, "anywhere").iter();
    if anywhere.any(|phrase| has(words, phrase)) {
        return Reserves::Surely;
    }
    let between = words.get(1..words.len().saturating_sub(BEHIND)).unwrap_or_default();
    if between.iter().any(|word| known.list(RESERVATIONS).contains(word)) {
        return Reserves::Perhaps;
    }
    Reserves::Nothing
}

/// Whether the words of a phrase stand there, one after the other; [`ANY`] stands for one word, whatever it is.
fn has(words: &[String], phrase: &str) -> bool {
    let phrase: Vec<&str> = phrase.split(' ').collect();
    let is_it = |(word, of_phrase): (&String, &&str)| word == of_phrase || *of_phrase == ANY;
    words
        .windows(phrase.len())
        .any(|window| window.iter().zip(&phrase).all(is_it))
}

/// In a phrase: any word.
const ANY: &str = "anyword";

fn about(words: &[String], known: &Known<'_>, here: &Here<'_>) -> f32 {
    let around: BTreeSet<&String> = known.list("choosing-words").iter().collect();
    let stems = Stems::new();
    let telling = |words: &[String]| {
        let telling = words
            .iter()
            .filter(|word| word.len() >= TELLING && !around.contains(word));
        telling.map(|word| stems.of(word)).collect::<BTreeSet<_>>()
    };
    let said_here = telling(words);
    let of_step: BTreeSet<String> = here
        .texts
        .iter()
        .flat_map(|text| telling(&said(text)))
        .flat_map(|stems| stems.to_vec())
        .collect();
    let shared = said_here
        .iter()
        .filter(|stems| stems.iter().any(|stem| of_step.contains(stem)));
    shared.count() as f32 / said_here.len().max(1) as f32
}
