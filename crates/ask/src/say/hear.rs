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
/// One that is to be heard at an `input`, or that looks like a question, is more like one.
const VERY_LIKE: f32 = 0.55;
/// The share from which on it is heard without asking back.
const SURE: f32 = 0.6;
/// What is asked back about has at least this share.
const LIKELY: f32 = 0.12;
/// A longer text, or one of more lines, is pasted.
const LONGEST: usize = 300;
const MOST_LINES: usize = 2;
/// A question has so many words, where it has no other sign of one.
const WORDS_OF_QUESTION: usize = 4;

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
    let ask = || asked(index, text, here).map(|_| Heard::Ask);
    if text.len() > LONGEST || text.trim().lines().count() > MOST_LINES {
        return ask().unwrap_or(Heard::Unknown);
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
    let asks = is_question(&known, text, &words);
    let like = found.first().map_or(0.0, |best| best.nearest);
    if is_input {
        if like >= VERY_LIKE
            && let Some(heard) = decided(&found)
        {
            return heard;
        }
        return ask().filter(|_| asks && text.contains('?')).unwrap_or(Heard::Input);
    }
    let enough = if asks { VERY_LIKE } else { LIKE };
    if like >= enough
        && let Some(heard) = decided(&found)
    {
        return heard;
    }
    if asks && let Some(heard) = ask() {
        return heard;
    }
    decided(&found).filter(|_| like >= LIKE).unwrap_or(Heard::Unknown)
}

/// What the candidates come down to; `None` where nothing is likelier than what no guide is about.
fn decided(found: &[Candidate]) -> Option<Heard> {
    let best = found.first()?;
    let heard = best.heard.clone()?;
    if best.share >= SURE {
        return Some(heard);
    }
    let likely = found.iter().filter(|candidate| candidate.share >= LIKELY);
    let mut several: Vec<Heard> = Vec::new();
    for heard in likely.filter_map(|candidate| candidate.heard.clone()) {
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
    if several.len() == 1 {
        several.pop()
    } else {
        Some(Heard::Unsure(several))
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
    text.contains('?') || words.first().is_some_and(asks) || words.len() >= WORDS_OF_QUESTION
}

struct Asked {
    by_error: bool,
}

/// Whether the index knows an answer.
fn asked(index: &Index, text: &str, here: &Here<'_>) -> Option<Asked> {
    let answers = answer(index, text, here.guide);
    let first = answers.answers.first().filter(|_| answers.known)?;
    Some(Asked {
        by_error: matches!(first.because, Reason::Error(_)),
    })
}
