//! The guides and steps that answer a question, best first, or the honest answer that none does.

use super::{
    bands::{self, Confidence},
    bare::is_bare,
    errors,
    index::{ErrorRow, Index},
    question::Question,
    secret::looks_secret,
    signs::{Signs, Whose, is_standard},
};

/// So many answers at most.
pub(super) const ANSWERS: usize = 5;
/// The scores of errors that were recognised, on the scale of words: certainly ours; maybe ours, though another product is
/// named; and one that any product may give.
const CERTAIN: f32 = 2.0;
const OTHERS_TOO: f32 = 0.4;
const ANYBODYS: f32 = 0.1;
/// Each letter that an error explains adds a part of this.
const LETTERS: f32 = 1000.0;

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
    /// The tag of the language that it is in, where no guide is.
    pub tongue: Option<String>,
}

/// Stands for what another product is about, among the topics of `elsewhere.ftl`.
const OTHER_PRODUCT: &str = "other-product";

/// Looks for the answer; `here` is the guide that the reader is in, or `guide/step`.
pub fn answer(index: &Index, question: &str, here: Option<&str>) -> Answers {
    let Signs { whose, tongue } = Signs::of(index, question);
    let (here, step) = here.map(|here| here.split_once('/').unwrap_or((here, ""))).unzip();
    let here = here.and_then(|here| index.number_of(here));
    let mut read = Question::read(index, question);
    if let (Some(here), Some(step)) = (here, step) {
        let place = index.places(here).find(|place| index.step(*place) == step);
        read.is_asked_at(place);
    }
    let (errors, is_anybodys_error) = by_error(index, question, whose);
    let is_error = !errors.is_empty();
    let mut answers = errors;
    if answers.is_empty() {
        answers = read.by_title(question, here);
    }
    let is_certain = answers.first().is_some_and(|first| first.score >= CERTAIN);
    for answer in read.ranked(here) {
        if answers.iter().all(|known| known.guide != answer.guide) {
            answers.push(answer);
        }
    }
    if !is_error || is_certain {
        answers.sort_by(|one, other| other.score.total_cmp(&one.score));
    }
    answers.truncate(ANSWERS);
    // To be in a guide makes it likelier, not an answer to anything.
    let scores: Vec<f32> = answers.iter().map(|answer| answer.score - answer.found.here).collect();
    let confidence = match () {
        () if is_anybodys_error => Confidence::Unsure,
        () if is_error => bands::of_error(&scores),
        // What a program said is recognised, or not known.
        () if whose == Whose::Others || tongue.is_some() || is_bare(question) => Confidence::Unknown,
        () if read
            .topic()
            .is_some_and(|(topic, _)| scores.iter().all(|score| *score < topic)) =>
        {
            Confidence::Unknown
        }
        () => bands::of(&scores),
    };
    let known = confidence != Confidence::Unknown;
    let other = || (whose == Whose::Others).then(|| OTHER_PRODUCT.to_owned());
    Answers {
        known,
        confidence,
        answers,
        secret: looks_secret(question),
        is_anybodys_error,
        elsewhere: if known {
            None
        } else {
            other().or_else(|| Some(read.topic()?.1))
        },
        tongue,
    }
}

/// What codes and phrases of errors lead to, and whether they may be anybody's.
fn by_error(index: &Index, question: &str, whose: Whose) -> (Vec<Answer>, bool) {
    let mut answers: Vec<Answer> = Vec::new();
    let mut known: Vec<(ErrorRow, f32)> = Vec::new();
    for (error, length) in errors::known(index, question) {
        let more = length as f32 / LETTERS;
        match (is_standard(&error.squeezed), whose) {
            (true, Whose::Others) => {}
            (true, Whose::Unsaid) => known.push((error, ANYBODYS + more)),
            (false, Whose::Others) => known.push((error, OTHERS_TOO + more)),
            _ => known.push((error, CERTAIN + more)),
        }
    }
    known.sort_by(|one, other| other.1.total_cmp(&one.1));
    for (error, score) in known {
        let (guide, start) = (index.guide(error.guide), start(index, error.guide));
        if answers.iter().any(|answer| answer.guide == guide) {
            continue;
        }
        answers.push(Answer {
            is_start: error.step.as_ref().is_none_or(|step| *step == start),
            step: error.step.unwrap_or(start),
            guide,
            score,
            because: Reason::Error(error.phrase),
            found: Found::default(),
        });
    }
    let is_anybodys = answers.first().is_some_and(|first| first.score < OTHERS_TOO);
    (answers, is_anybodys)
}

fn start(index: &Index, guide: usize) -> String {
    index.step(index.places(guide).start)
}
