//! What a person means who says something at a screen: one of its choices, a detour, a command, a language, a word of
//! the glossary, a new question, or nothing that is known. Pure; knows nobody.
//!
//! What can be meant is what the screen offers ([`Here`]), in the words of its labels, of the examples of people's
//! sayings that the pack holds, and of what holds at every screen. Nothing is moved here: who calls decides what to do
//! with what was heard.

mod candidates;
mod decide;
mod hear;
mod kinds;
mod known;
mod manner;
mod material;
mod meaning;
mod mentioned;
mod name;
mod place;
mod posting;
mod score;
mod shape;
mod weigh;
mod words;
mod write;

use std::borrow::Cow;

use super::Answers;

pub use hear::{hear, measures};
pub use material::{LISTS, VARIABLES};
pub use meaning::{MEANINGS, meant};
pub use name::{is_no_name, named};
pub use weigh::{MEASURES, Measures, WEIGHTS};

pub(super) use known::Read;
pub(super) use material::{ELSEWHERE, Sayings};
pub(super) use write::learn_sayings;

/// What can be meant at a screen, in the order in which it is shown.
pub struct Here<'a> {
    /// The language of the texts, a BCP 47 tag.
    pub lang: &'a str,
    /// The language of the product's labels, a BCP 47 tag.
    pub ui_lang: &'a str,
    /// The languages that the texts can be in.
    pub languages: &'a [String],
    /// The languages that the labels can be in.
    pub ui_languages: &'a [String],
    /// The guide that the reader is in.
    pub guide: Option<&'a str>,
    /// The step that the reader is at, or that lies under what is shown.
    pub step: Option<&'a str>,
    /// `instruct`, `choose`, `input`, `check`, `action`, `outcome`, `menu`, `explain` or `stuck`.
    pub kind: &'a str,
    /// What the screen says, in every language of the pack.
    pub texts: &'a [String],
    /// The screen's own choices.
    pub choices: &'a [Offered<'a>],
    /// The detours of the step: the id is the detour's step, the labels are its titles.
    pub detours: &'a [Offered<'a>],
    /// Words of the glossary: those that the texts here link to, then all others.
    pub terms: &'a [Offered<'a>],
    /// The choices after which the guide concludes that it worked.
    pub conclude: &'a [&'a str],
    /// Where an answer led to the end of a guide: the other answers of that step. One of them takes it back.
    pub instead: Option<Instead<'a>>,
    /// Of `back`, `why`, `stuck`, `restart`, `menu`, `stop` and `act`, those that can be asked for here.
    pub commands: &'a [&'a str],
    /// The choice that a plain “yes” makes, where nothing is asked that has yes for an answer.
    pub usual: Option<&'a str>,
    /// Whether the step is help for another one.
    pub is_aside: bool,
    /// Whether the last turn was a saying that moved the reader: a “no” then takes it back.
    pub just_moved: bool,
}

/// The answers of a step that were not given.
#[derive(Debug, Clone, Copy)]
pub struct Instead<'a> {
    /// The step.
    pub step: &'a str,
    /// The ids of its options.
    pub options: &'a [&'a str],
}

/// One thing that a screen offers.
pub struct Offered<'a> {
    /// What an event says.
    pub id: &'a str,
    /// What it is called, in every language of the pack; the one that is shown comes first.
    pub labels: Vec<Cow<'a, str>>,
}

/// What a saying was heard as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// The choice with this id.
    Choose(String),
    /// `back`, `why`, `stuck`, `restart`, `menu`, `stop` or `act`.
    Command(&'static str),
    /// The detour with this id.
    Stuck(String),
    /// The texts in this language.
    Lang(String),
    /// The product's labels in this language.
    UiLang(String),
    /// What this word of the glossary means.
    Term(String),
    /// The answer to an `input`, as it was typed.
    Input,
    /// A new question.
    Ask,
    /// `thanks`, `hello` or `wait`: a word in passing, and the reader stays.
    Courtesy(&'static str),
    /// One of these two or three, the likeliest first: ask back.
    Unsure(Vec<Heard>),
    /// Nothing that is known.
    Unknown,
}

/// What was heard, and how carefully it is to be treated.
#[derive(Debug, Clone)]
pub struct Hearing {
    /// What was meant.
    pub heard: Heard,
    /// It may hold a password or a token: it is never shown again, kept, or sent.
    pub secret: bool,
    /// What the text led to as a question of somebody who is in no guide, where that was looked up.
    pub answers: Option<Answers>,
}
