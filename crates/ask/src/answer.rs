//! What a question leads to.

use super::bands::Confidence;

/// So many answers at most.
pub(super) const ANSWERS: usize = 5;

/// Why an answer was given.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// The question holds this code or phrase of an error message.
    Error(String),
    /// These words of our own texts were said, or others like them; what counted most first.
    Words(Vec<String>),
}

/// A place that may answer the question.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The guide.
    pub guide: String,
    /// The step; the guide's first where none fits better.
    pub step: String,
    /// Whether that is the guide's first step.
    pub is_start: bool,
    /// How much speaks for this guide: below zero more speaks against it, and it is no answer.
    pub score: f32,
    /// Why.
    pub because: Reason,
    /// How the score came about.
    pub found: Found,
}

/// How a score came about: its parts add up to it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// What each word of ours that was recognised adds, most first.
    pub words: Vec<(String, f32)>,
    /// What words add that were recognised only in part, and words that say nothing by themselves.
    pub others: f32,
    /// What counts before anything is said.
    pub before: f32,
    /// Because the reader is in this guide.
    pub here: f32,
}

/// Everything that a question leads to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answers {
    /// Whether the first answer is one, or one of the first. Otherwise they are no more than what comes nearest.
    pub known: bool,
    /// How sure that is.
    pub confidence: Confidence,
    /// Best first.
    pub answers: Vec<Answer>,
    /// The question holds what is most likely a password or a token.
    pub secret: bool,
    /// It tells of an error that any product may give, and not whose it is.
    pub is_anybodys_error: bool,
    /// What it is about, where that is known and no guide answers it: a name in `elsewhere.ftl`, or another product's sign.
    pub elsewhere: Option<String>,
    /// What the product is called that the question names, where no guide is about it.
    pub without_guide: Option<String>,
    /// The tag of the language that it is in, where no guide is.
    pub tongue: Option<String>,
}
