//! From what was said to what was heard, the nearest first: pointing, labels, what people say here, a new question.

use std::cell::OnceCell;

use super::{
    super::{Answers, Index, Reason, answer, looks_secret, product_of},
    Heard, Hearing, Here,
    candidates::{Candidate, Candidates, measured},
    known::Known,
    manner::{Manner, Reserves},
    meaning::ASKED_BACK,
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
/// The share from which on it is heard without asking back.
const SURE: f32 = 0.51;
/// The same for what only shows something, at the same place: that it was not meant is as soon seen as asked.
const SURE_TO_SHOW: f32 = 0.34;
/// The same for that the step is done: the reader is led on, and what is wrong there is left behind.
const SURE_OF_DONE: f32 = 0.61;
/// The same for what makes a guide conclude that it worked: that rights are gone is taken from no vague saying.
const SURE_TO_CONCLUDE: f32 = 0.85;
/// The same for a choice that is told with a reservation: “everything but one” is like “everything”. What leads on or
/// concludes is taken from none that surely is one.
const SURE_THOUGH_RESERVED: f32 = 0.75;
const SURE_OF_DONE_THOUGH_RESERVED: f32 = 0.98;
/// From so much on a saying says no of what it is like, or the other way round: “niet een eigen app” is like “een eigen
/// app”, and is asked about.
const TURNED: f32 = 0.1;
/// From so much on, where only one other answer is left, it is that one.
const SURELY_TURNED: f32 = 0.2;
/// The same for what ends the conversation: nobody is sent away by half a word.
const SURE_TO_END: f32 = 0.8;
/// That nothing is meant, where it is nearly as likely as the likeliest.
const NEARLY: f32 = 0.5;
/// So much less is enough where nothing else is likely.
const ALONE: f32 = 0.1;
/// What is asked back about has at least this share.
const LIKELY: f32 = 0.12;
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
    // Who asks whether it is done has not done it.
    let is_asked_whether = |heard: &Heard| found.manner.has_mark && leads_on(heard, here);
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
        let said_here =
            decided(&found, here, manner).filter(|heard| matches!(heard, Heard::Choose(_) | Heard::Stuck(_)));
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
        let heard = decided(&found, here, manner).filter(|heard| like >= enough || *heard == Heard::Ask && is_asked);
        let is_no_name = text.split_whitespace().count() == 1;
        return heard.unwrap_or(if is_no_name { Heard::Unknown } else { Heard::Input });
    }
    let is_like_nothing =
        like < LITTLE_LIKE && !is_about_the_step && found.first().is_none_or(|best| best.heard != Some(Heard::Ask));
    let heard = decided(&found, here, manner).filter(|_| !is_like_nothing);
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

/// Whether a guide concludes from it that it worked.
fn concludes(heard: &Heard, here: &Here<'_>) -> bool {
    matches!(heard, Heard::Choose(id) if here.conclude.contains(&id.as_str()))
}

/// Whether the reader leaves a step behind with it, or a guide concludes from it.
fn leads_on(heard: &Heard, here: &Here<'_>) -> bool {
    concludes(heard, here) || matches!(heard, Heard::Choose(id) if id == "done")
}

/// The answer that is left where a step has two and it is not this one; none where that would lead on.
fn only_other(heard: &Heard, here: &Here<'_>) -> Option<Heard> {
    let [one, other] = here.choices else { return None };
    let is = |id: &str| *heard == Heard::Choose(id.to_owned());
    let other = match (is(one.id), is(other.id)) {
        (true, _) => other,
        (_, true) => one,
        _ => return None,
    };
    let other = Heard::Choose(other.id.to_owned());
    (!leads_on(&other, here)).then_some(other)
}

/// What the candidates come down to; `None` where nothing is likelier than what no guide is about.
fn decided(found: &[Candidate], here: &Here<'_>, manner: Manner) -> Option<Heard> {
    let best = found.first()?;
    let heard = best.heard.clone()?;
    let concludes = concludes(&heard, here);
    let reserves = if manner.has_mark && leads_on(&heard, here) {
        Reserves::Surely
    } else {
        manner.reserves
    };
    let is_turned = best.turned >= TURNED && matches!(heard, Heard::Choose(_));
    if let Some(only) = only_other(&heard, here).filter(|_| is_turned && best.turned >= SURELY_TURNED) {
        return Some(only);
    }
    let is_reserved = reserves != Reserves::Nothing && matches!(heard, Heard::Choose(_));
    let sure = match &heard {
        _ if is_turned => f32::INFINITY,
        Heard::Choose(_) if is_reserved && leads_on(&heard, here) => match reserves {
            Reserves::Surely => f32::INFINITY,
            _ => SURE_OF_DONE_THOUGH_RESERVED,
        },
        _ if is_reserved => SURE_THOUGH_RESERVED,
        _ if concludes => SURE_TO_CONCLUDE,
        Heard::Choose(id) if id == "finish" => SURE_TO_END,
        Heard::Command("stop") => SURE_TO_END,
        Heard::Choose(id) if id == "done" => SURE_OF_DONE,
        Heard::Term(_) | Heard::Courtesy(_) | Heard::Command("why") | Heard::Ask => SURE_TO_SHOW,
        _ => SURE,
    };
    if best.share >= sure {
        return Some(heard);
    }
    // Who says no of an answer means another one, and who tells with a reservation that it worked something else first.
    let asked_back = |mut likely: Vec<Heard>| {
        if (is_reserved || is_turned) && !likely.is_empty() {
            likely.rotate_left(1);
        }
        if is_turned && here.kind == "choose" && likely.len() > ASKED_BACK - 1 {
            likely.retain(|likely| *likely != heard);
        }
        among(likely)
    };
    if (concludes || is_reserved || is_turned) && best.share >= SURE {
        // Asked back with what else can be chosen; a step that has one choice may have gone wrong.
        let others = here.choices.iter().map(|choice| Heard::Choose(choice.id.to_owned()));
        let is_only = here.choices.len() < 2 && here.commands.contains(&"stuck");
        let stuck = is_only.then_some(Heard::Command("stuck"));
        let others = others.filter(|other| *other != heard).chain(stuck).take(ASKED_BACK - 1);
        return Some(asked_back([heard.clone()].into_iter().chain(others).collect()));
    }
    let nothing = found.iter().find(|candidate| candidate.heard.is_none());
    if nothing.is_some_and(|nothing| nothing.share >= best.share * NEARLY) {
        return None;
    }
    let likely = found.iter().filter(|candidate| candidate.share >= LIKELY);
    let likely: Vec<Heard> = likely.filter_map(|candidate| candidate.heard.clone()).collect();
    // What is by far the likeliest, and yet not likely enough, had better be said again.
    let is_enough = likely.len() > 1 || best.share >= sure - ALONE;
    is_enough.then(|| asked_back(likely))
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
