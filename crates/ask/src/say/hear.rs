//! From what was said to what was heard, the nearest first: pointing, labels, what people say here, a new question.

use super::{
    super::{Index, Reason, answer, looks_secret},
    Heard, Hearing, Here,
    candidates::{Candidate, candidates},
    known::Known,
    meaning::ASKED_BACK,
    place::pointed_at,
    words::{said, without_politeness},
};

/// A saying that is like no example more than this is nothing that is known.
const LIKE: f32 = 0.3;
/// One that is less like one is nothing that could be meant.
const LITTLE_LIKE: f32 = 0.15;
/// One that is to be heard at an `input`, or that looks like a question, is more like one.
const VERY_LIKE: f32 = 0.55;
/// A text is a new question from here on; from there on it may be one.
const NEW: f32 = 0.3;
const MAYBE_NEW: f32 = -1.0;
/// A text that is like nothing here is a question, whatever it looks like, where an answer scores so high.
const CLEARLY_ASKED: f32 = 0.8;
/// The share from which on it is heard without asking back.
const SURE: f32 = 0.78;
/// What is asked back about has at least this share.
const LIKELY: f32 = 0.12;
/// A longer text, or one of more lines, is pasted.
const LONGEST: usize = 300;
const MOST_LINES: usize = 2;

/// Hears what a person says at a screen.
pub fn hear(index: &Index, text: &str, here: &Here<'_>) -> Hearing {
    let secret = looks_secret(text);
    let heard = if secret {
        asked(index, text, here)
            .filter(|asked| asked.by_error)
            .map_or(Heard::Unknown, |_| Heard::Ask)
    } else {
        heard(index, text, here)
    };
    Hearing { heard, secret }
}

fn heard(index: &Index, text: &str, here: &Here<'_>) -> Heard {
    let is_input = here.kind == "input";
    if text.len() > LONGEST || text.trim().lines().count() > MOST_LINES {
        return asked(index, text, here).map_or(Heard::Unknown, |_| Heard::Ask);
    }
    let known = Known::new(index);
    let spoken = said(text);
    if is_input && is_name(&known, text, &spoken) {
        return Heard::Input;
    }
    if let Some(at) = pointed_at(&known, text, here.choices.len()) {
        let choice = at.and_then(|at| here.choices.get(at));
        return choice.map_or(Heard::Unknown, |choice| Heard::Choose(choice.id.to_owned()));
    }
    if spoken.is_empty() {
        return Heard::Unknown;
    }
    if let Some(heard) = label(&spoken, here) {
        return heard;
    }
    let words = known.corrected(without_politeness(spoken, known.list("polite-words")));
    let found = candidates(index, &known, &words, here);
    let like = found.first().map_or(0.0, |best| best.nearest);
    let asked = asked(index, text, here);
    let is_new = asked
        .as_ref()
        .map_or(f32::MIN, |asked| newness(asked, like, text, words.len()));
    if is_input {
        if is_new > NEW && text.contains('?') {
            return Heard::Ask;
        }
        let enough = if words.iter().all(|word| known.is_word(word)) {
            LIKE
        } else {
            VERY_LIKE
        };
        let heard = decided(&found).filter(|_| like >= enough);
        let is_no_name = text.split_whitespace().count() == 1;
        return heard.unwrap_or(if is_no_name { Heard::Unknown } else { Heard::Input });
    }
    let heard = decided(&found).filter(|_| like >= LIKE);
    match (heard, asked) {
        _ if is_new > NEW => Heard::Ask,
        (Some(heard), Some(_)) if is_new > MAYBE_NEW => among([heard, Heard::Ask]),
        (Some(heard), _) => heard,
        (None, Some(asked)) => perhaps(&asked, &found, is_question(&known, text, &words), here),
        (None, None) => Heard::Unknown,
    }
}

/// What was said is like nothing here, and the index knows an answer to it: one of the detours here, a question, or
/// neither for certain.
fn perhaps(asked: &Asked, found: &[Candidate], is_question: bool, here: &Here<'_>) -> Heard {
    if asked.is_here && here.detours.iter().any(|detour| detour.id == asked.step) {
        return Heard::Stuck(asked.step.clone());
    }
    if is_question && !asked.is_here {
        return Heard::Ask;
    }
    let best = found.first().filter(|best| best.nearest >= LITTLE_LIKE);
    let best = best.and_then(|best| best.heard.clone());
    match best {
        Some(best) => among([best, Heard::Ask]),
        None if is_question || asked.score >= CLEARLY_ASKED => Heard::Ask,
        None => Heard::Unknown,
    }
}

/// How much a text that the index knows an answer to is a new question, rather than something said here: longer, less
/// like what is said here, more like what is asked. Weights by logistic regression over the questions that `ask` was
/// tuned with, and over the examples of what is said, each left out of what it was compared with.
fn newness(asked: &Asked, like: f32, text: &str, words: usize) -> f32 {
    if asked.by_error {
        return if asked.is_here && like >= LIKE {
            f32::MIN
        } else {
            f32::MAX
        };
    }
    // Who is in the guide already most likely says something about this step.
    let same = if asked.is_here { 3.0 } else { 0.0 };
    let mark = if text.contains('?') { 2.5 } else { 0.0 };
    2.1 * asked.score.min(2.0) + 0.6 * words.min(15) as f32 + mark - same - 6.9 * like - 3.5
}

/// What the candidates come down to; `None` where nothing is likelier than what no guide is about.
fn decided(found: &[Candidate]) -> Option<Heard> {
    let best = found.first()?;
    let heard = best.heard.clone()?;
    if best.share >= SURE {
        return Some(heard);
    }
    let likely = found.iter().filter(|candidate| candidate.share >= LIKELY);
    Some(among(likely.filter_map(|candidate| candidate.heard.clone())))
}

/// One of these: of several two or three are asked back about.
fn among(likely: impl IntoIterator<Item = Heard>) -> Heard {
    let mut several: Vec<Heard> = Vec::new();
    for heard in likely {
        let more = if let Heard::Unsure(more) = heard {
            more
        } else {
            vec![heard]
        };
        for heard in more {
            if !several.contains(&heard) && several.len() < ASKED_BACK {
                several.push(heard);
            }
        }
    }
    match several.len() {
        0 => Heard::Unknown,
        1 => several.pop().unwrap_or(Heard::Unknown),
        _ => Heard::Unsure(several),
    }
}

/// What is called exactly this.
fn label(spoken: &[String], here: &Here<'_>) -> Option<Heard> {
    let called = |labels: &[std::borrow::Cow<'_, str>]| labels.iter().any(|label| said(label) == spoken);
    let choice = here.choices.iter().find(|choice| called(&choice.labels));
    let choice = choice.map(|choice| Heard::Choose(choice.id.to_owned()));
    let detour = || here.detours.iter().find(|detour| called(&detour.labels));
    let term = || here.terms.iter().find(|term| called(&term.labels));
    choice
        .or_else(|| detour().map(|detour| Heard::Stuck(detour.id.to_owned())))
        .or_else(|| term().map(|term| Heard::Term(term.id.to_owned())))
}

/// One word is the name of an app, except what no app is called.
fn is_name(known: &Known<'_>, text: &str, spoken: &[String]) -> bool {
    let is_one = text.split_whitespace().count() == 1;
    is_one && !spoken.iter().any(|word| known.list("no-app").contains(word)) && text.chars().any(char::is_alphanumeric)
}

fn is_question(known: &Known<'_>, text: &str, words: &[String]) -> bool {
    let asks = |word: &String| known.list("question-words").contains(word);
    text.contains('?') || words.first().is_some_and(asks)
}

struct Asked {
    by_error: bool,
    /// How much speaks for the answer, whatever guide the reader is in.
    score: f32,
    /// It is in the guide that the reader is in.
    is_here: bool,
    step: String,
}

/// Whether the index knows an answer.
fn asked(index: &Index, text: &str, here: &Here<'_>) -> Option<Asked> {
    let answers = answer(index, text, here.guide);
    let first = answers.answers.first().filter(|_| answers.known)?;
    Some(Asked {
        by_error: matches!(first.because, Reason::Error(_)),
        score: first.score - first.found.here,
        is_here: here.guide == Some(first.guide.as_str()),
        step: first.step.clone(),
    })
}
