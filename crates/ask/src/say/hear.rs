//! From what was said to what was heard, the nearest first: pointing, labels, what people say here, a new question.

use std::cell::OnceCell;

use super::{
    super::{Answers, Index, Reason, answer, looks_secret, product_of},
    Heard, Hearing, Here,
    candidates::{Candidates, measured},
    decide::{decided, is_asked_whether},
    known::Known,
    manner::Manner,
    mentioned::Glossary,
    name::{A_QUESTION, LONGEST_NAME, is_name, is_told, named_in, without_tail},
    place::pointed_at,
    weigh::{Measures, Question},
    words::{said, without_politeness},
};

/// A saying that is like no example more than this is nothing that is known.
const LIKE: f32 = 0.3;
/// One that is less like any means nothing.
const LITTLE_LIKE: f32 = 0.12;
/// One that is to be heard at an `input`, or that looks like a question, is more like one.
const VERY_LIKE: f32 = 0.55;
/// What is nothing that is said here is a question where an answer scores so high.
const CLEARLY_ASKED: f32 = 0.8;
/// A longer text, or one of more lines, is pasted.
const LONGEST: usize = 300;
const MOST_LINES: usize = 2;

/// Hears what a person says at a screen.
pub fn hear(index: &Index, text: &str, here: &Here<'_>) -> Hearing {
    let secret = looks_secret(text);
    let question = Asking::new(index, text, here);
    let heard = if secret {
        question
            .asked()
            .filter(|asked| asked.by_error)
            .map_or(Heard::Unknown, |_| Heard::Ask)
    } else {
        heard(index, text, here, &question)
    };
    Hearing {
        heard,
        secret,
        answers: question.answers.into_inner().filter(|_| here.guide.is_none()),
    }
}

fn heard(index: &Index, text: &str, here: &Here<'_>, question: &Asking<'_>) -> Heard {
    let is_input = here.kind == "input";
    if text.len() > LONGEST || text.trim().lines().count() > MOST_LINES {
        return question.asked().map_or(Heard::Unknown, |_| Heard::Ask);
    }
    let known = Known::new(index);
    let spoken = said(text);
    if is_input {
        // “Silverfin, denk ik” is one word and what stands behind it.
        let name = without_tail(&known, text);
        if is_name(&known, name, &said(name)) || named_in(&known, text) != text {
            return Heard::Input;
        }
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
    let words = known.corrected(without_politeness(spoken.clone(), known.list("polite-words")));
    let glossary = Glossary::of(&known, here.terms, &[&spoken, &words]);
    let term = glossary.named_in(&spoken);
    // A word alone is looked for at the list of guides, and explained at a step.
    let term = term.alone().filter(|_| here.guide.is_some());
    let term = term.map(|id| Heard::Term(id.to_owned()));
    let asked = question.asked();
    if let Some(heard) = asked.as_ref().and_then(|asked| by_error(asked, here)) {
        return heard;
    }
    let found = all(index, &known, text, &words, here, &glossary, asked.as_ref());
    // At the list of guides a word is looked for, unless it is asked what it means.
    let asks_meaning = found.manner.asks_meaning;
    let is_only_named = |heard: &Heard| matches!(heard, Heard::Term(_)) && here.guide.is_none() && !asks_meaning;
    // What is known as it stands leaves nothing to weigh; but what an answer is waited for may be called anything.
    let is_no_answer = |heard: &Heard| is_input && *heard == Heard::Unknown;
    let is_asked_whether = |heard: &Heard| is_asked_whether(found.manner, heard, here);
    let just_so = found.just_so();
    if let Some(heard) =
        just_so.filter(|heard| !is_only_named(heard) && !is_no_answer(heard) && !is_asked_whether(heard))
    {
        return heard;
    }
    let like = found.nearest();
    let is_about_the_step = found.manner.about_the_step > 0.0;
    let manner = found.manner;
    let found = found.weighed();
    if term.is_some() {
        // Unless it is what people say for a choice here.
        let said_here = decided(&known, &words, &found, here, manner)
            .filter(|heard| matches!(heard, Heard::Choose(_) | Heard::Stuck(_)));
        return said_here.or(term).unwrap_or(Heard::Unknown);
    }
    if is_input && (manner.asks || !is_told(&known, text)) {
        // A few words may be a name, whatever they are.
        let may_be_name = text.split_whitespace().count() <= LONGEST_NAME;
        let enough = if may_be_name || !words.iter().all(|word| known.is_word(word)) {
            VERY_LIKE
        } else {
            LIKE
        };
        let is_asked = manner.asks || manner.has_mark;
        // No app is called “hoe trek ik een app in”.
        if manner.asks && words.len() >= A_QUESTION && asked.is_some_and(|asked| asked.score >= CLEARLY_ASKED) {
            return Heard::Ask;
        }
        let heard = decided(&known, &words, &found, here, manner)
            .filter(|heard| like >= enough || *heard == Heard::Ask && is_asked);
        let is_no_name = text.split_whitespace().count() == 1;
        return heard.unwrap_or(if is_no_name { Heard::Unknown } else { Heard::Input });
    }
    let is_like_nothing =
        like < LITTLE_LIKE && !is_about_the_step && found.first().is_none_or(|best| best.heard != Some(Heard::Ask));
    // Who tells something where a name is waited for has not chosen by half a word.
    let is_by_half = |heard: &Heard| is_input && matches!(heard, Heard::Choose(_)) && like < VERY_LIKE;
    let heard = decided(&known, &words, &found, here, manner).filter(|heard| !is_like_nothing && !is_by_half(heard));
    match (heard, asked) {
        (Some(heard), _) if is_only_named(&heard) => Heard::Ask,
        // Where no step says what may be meant, what has an answer is a question, unless it is to go elsewhere.
        (Some(Heard::Choose(_) | Heard::Unsure(_)) | None, Some(_)) if here.guide.is_none() => Heard::Ask,
        (None, Some(asked)) if asked.score >= CLEARLY_ASKED && !asked.is_here => Heard::Ask,
        (heard, _) => heard.unwrap_or(Heard::Unknown),
    }
}

/// An error message that is known: help for this very step where that is the answer, else a question about another
/// guide. What a step of this guide is about may as well be said of it.
fn by_error(asked: &Asked, here: &Here<'_>) -> Option<Heard> {
    let asked = Some(asked).filter(|asked| asked.by_error)?;
    if asked.is_here && here.detours.iter().any(|detour| detour.id == asked.step) {
        return Some(Heard::Stuck(asked.step.clone()));
    }
    (!asked.is_here).then_some(Heard::Ask)
}

/// All that can be meant, a new question among it where it has an answer.
fn all(
    index: &Index,
    known: &Known<'_>,
    text: &str,
    words: &[String],
    here: &Here<'_>,
    glossary: &Glossary<'_>,
    asked: Option<&Asked>,
) -> Candidates {
    let manner = Manner::of(known, text, words, here);
    let found = measured(index, known, (text, words), manner, here, glossary);
    let Some(asked) = asked else { return found };
    // A choice may lead to the guide that answers.
    let leads_there = here.choices.iter().any(|choice| choice.id == asked.guide);
    let heard = if leads_there {
        Heard::Choose(asked.guide.clone())
    } else {
        Heard::Ask
    };
    let question = Question {
        score: asked.score,
        words: words.len(),
        has_mark: text.contains('?'),
        is_here: asked.is_here,
        is_of_other_product: asked.is_of_other_product,
        like_here: found.nearest(),
        heard,
    };
    found.with_question(question)
}

/// What may be meant by a text at a screen, each with its measures: for who learns what these count.
pub fn measures(index: &Index, text: &str, here: &Here<'_>) -> Vec<(Option<Heard>, Measures)> {
    let known = Known::new(index);
    let words = known.corrected(without_politeness(said(text), known.list("polite-words")));
    let asked = Asking::new(index, text, here).asked();
    let glossary = Glossary::of(&known, here.terms, &[&words]);
    let found = all(index, &known, text, &words, here, &glossary, asked.as_ref());
    found
        .measured
        .into_iter()
        .map(|(heard, _, measures)| (heard, measures))
        .collect()
}

/// What is called exactly this.
fn label(spoken: &[String], here: &Here<'_>) -> Option<Heard> {
    let called = |labels: &[std::borrow::Cow<'_, str>]| labels.iter().any(|label| said(label) == spoken);
    let choice = here.choices.iter().find(|choice| called(&choice.labels));
    let choice = choice.map(|choice| Heard::Choose(choice.id.to_owned()));
    let detour = || here.detours.iter().find(|detour| called(&detour.labels));
    choice.or_else(|| detour().map(|detour| Heard::Stuck(detour.id.to_owned())))
}

struct Asked {
    by_error: bool,
    /// How much speaks for the answer, whatever guide the reader is in.
    score: f32,
    /// It is in the guide that the reader is in.
    is_here: bool,
    /// It is about another product than that guide.
    is_of_other_product: bool,
    guide: String,
    step: String,
}

/// A text as a new question: answered once, and only where that matters.
struct Asking<'a> {
    index: &'a Index,
    text: &'a str,
    guide: Option<&'a str>,
    answers: OnceCell<Answers>,
}

impl<'a> Asking<'a> {
    fn new(index: &'a Index, text: &'a str, here: &Here<'a>) -> Self {
        Self {
            index,
            text,
            guide: here.guide,
            answers: OnceCell::new(),
        }
    }

    /// Whether the index knows an answer.
    fn asked(&self) -> Option<Asked> {
        let answers = self.answers.get_or_init(|| answer(self.index, self.text, self.guide));
        let first = answers.answers.first().filter(|_| answers.known)?;
        Some(Asked {
            by_error: matches!(first.because, Reason::Error(_)),
            score: first.score - first.found.here,
            is_here: self.guide == Some(first.guide.as_str()),
            is_of_other_product: self
                .guide
                .is_some_and(|guide| product_of(self.index, guide) != product_of(self.index, &first.guide)),
            guide: first.guide.clone(),
            step: first.step.clone(),
        })
    }
}
