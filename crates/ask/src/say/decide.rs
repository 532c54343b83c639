//! From what may be meant to what was heard: how sure it must be depends on what would come of it.

use super::{
    Heard, Here,
    candidates::Candidate,
    known::Known,
    manner::{Manner, Reserves},
    material::{RESERVATIONS, YES},
    meaning::ASKED_BACK,
    words::{begins_with, said, told},
};

/// The share from which on a thing is heard without asking back.
const SURE: f32 = 0.51;
/// What only shows something, at the same place: that it was not meant is as soon seen as asked.
const SURE_TO_SHOW: f32 = 0.34;
/// That the step is done: the reader is led on, and what is wrong there is left behind.
const SURE_OF_DONE: f32 = 0.61;
/// What ends the conversation: nobody is sent away by half a word.
const SURE_TO_END: f32 = 0.8;
/// What makes a guide conclude that it worked: that rights are gone is taken from no vague saying.
const SURE_TO_CONCLUDE: f32 = 0.85;
/// A choice that is told with a reservation: “everything but one” is like “everything”.
const SURE_THOUGH_RESERVED: f32 = 0.75;
/// The same, where it leads on or concludes; and never where that surely is one.
const SURE_OF_DONE_THOUGH_RESERVED: f32 = 0.98;
const NEVER: f32 = f32::INFINITY;
/// From so much on a saying says no of what it is like, or the other way round: “niet een eigen app” is like “een eigen
/// app”, and is asked about.
const TURNED: f32 = 0.1;
/// From so much on, where only one other answer is left, it is that one.
const SURELY_TURNED: f32 = 0.2;
/// What is so like those that say no as it does is what they mean, whatever words it denies.
const ALIKE: f32 = 0.5;
/// That nothing is meant, where it is nearly as likely as the likeliest.
const NEARLY: f32 = 0.5;
/// So much less is enough where nothing else is likely.
const ALONE: f32 = 0.1;
/// What is asked back about has at least this share.
const LIKELY: f32 = 0.12;

/// What speaks against a choice though it is the likeliest.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Doubt {
    None,
    /// Something is taken back of it.
    Perhaps,
    Surely,
    /// It is denied.
    Turned,
}

/// What the candidates come down to; `None` where nothing is likelier than what no guide is about.
pub(super) fn decided(
    known: &Known<'_>,
    words: &[String],
    found: &[Candidate],
    here: &Here<'_>,
    manner: Manner,
) -> Option<Heard> {
    let best = found.first()?;
    let heard = best.heard.clone()?;
    let doubt = doubt(known, words, best, &heard, here, manner);
    if let Some(only) = only_other(&heard, here)
        && doubt == Doubt::Turned
        && best.turned >= SURELY_TURNED
    {
        return Some(only);
    }
    let sure = sure_of(&heard, doubt, here);
    if best.share >= sure {
        return Some(heard);
    }
    if (doubt != Doubt::None || concludes(&heard, here)) && best.share >= SURE {
        // Asked back with what else can be chosen; a step that has one choice may have gone wrong.
        let others = here.choices.iter().map(|choice| Heard::Choose(choice.id.to_owned()));
        let is_only = here.choices.len() < 2 && here.commands.contains(&"stuck");
        let stuck = is_only.then_some(Heard::Command("stuck"));
        let others = others.filter(|other| *other != heard).chain(stuck).take(ASKED_BACK - 1);
        return Some(asked_back(
            [heard.clone()].into_iter().chain(others).collect(),
            doubt,
            here,
        ));
    }
    let nothing = found.iter().find(|candidate| candidate.heard.is_none());
    if nothing.is_some_and(|nothing| nothing.share >= best.share * NEARLY) {
        return None;
    }
    let likely = found.iter().filter(|candidate| candidate.share >= LIKELY);
    let likely: Vec<Heard> = likely.filter_map(|candidate| candidate.heard.clone()).collect();
    // What is by far the likeliest, and yet not likely enough, had better be said again.
    let is_enough = likely.len() > 1 || best.share >= sure - ALONE;
    is_enough.then(|| asked_back(likely, doubt, here))
}

fn doubt(
    known: &Known<'_>,
    words: &[String],
    best: &Candidate,
    heard: &Heard,
    here: &Here<'_>,
    manner: Manner,
) -> Doubt {
    if !matches!(heard, Heard::Choose(_)) {
        return Doubt::None;
    }
    // How near those are that say no as this does.
    let alike = best.nearest - best.turned;
    // What somebody guesses has nobody seen.
    let is_guessed = manner.guesses && concludes(heard, here);
    match manner.reserves {
        _ if best.turned >= TURNED => Doubt::Turned,
        _ if manner.answers_no && says_yes(known, heard, here) => Doubt::Turned,
        _ if alike < ALIKE && denies(known, words, heard, here) => Doubt::Turned,
        _ if is_asked_whether(manner, heard, here) || is_guessed => Doubt::Surely,
        Reserves::Nothing => Doubt::None,
        Reserves::Perhaps => Doubt::Perhaps,
        Reserves::Surely => Doubt::Surely,
    }
}

fn sure_of(heard: &Heard, doubt: Doubt, here: &Here<'_>) -> f32 {
    let leads_on = leads_on(heard, here);
    match (doubt, heard) {
        (Doubt::Turned, _) => NEVER,
        (Doubt::Surely, _) if leads_on => NEVER,
        (Doubt::Perhaps, _) if leads_on => SURE_OF_DONE_THOUGH_RESERVED,
        (Doubt::Surely | Doubt::Perhaps, _) => SURE_THOUGH_RESERVED,
        (Doubt::None, _) if concludes(heard, here) => SURE_TO_CONCLUDE,
        (Doubt::None, Heard::Command("stop")) => SURE_TO_END,
        (Doubt::None, Heard::Choose(id)) if id == "finish" => SURE_TO_END,
        (Doubt::None, Heard::Choose(id)) if id == "done" => SURE_OF_DONE,
        (Doubt::None, Heard::Term(_) | Heard::Courtesy(_) | Heard::Command("why") | Heard::Ask) => SURE_TO_SHOW,
        (Doubt::None, _) => SURE,
    }
}

/// One of these, the likeliest first. Who says no of an answer means another one, and who tells with a reservation that
/// it worked means something else first.
fn asked_back(mut likely: Vec<Heard>, doubt: Doubt, here: &Here<'_>) -> Heard {
    if doubt != Doubt::None && !likely.is_empty() {
        likely.rotate_left(1);
    }
    if doubt == Doubt::Turned && here.kind == "choose" && likely.len() > ASKED_BACK - 1 {
        likely.pop();
    }
    among(likely)
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

/// Whether it is an answer that says yes.
fn says_yes(known: &Known<'_>, heard: &Heard, here: &Here<'_>) -> bool {
    let yes = known.list(YES);
    labels(heard, here).any(|label| begins_with(yes, label))
}

/// Whether what a saying has in common with the answer's label is denied there, and not in the label: “geen Forbidden”.
fn denies(known: &Known<'_>, words: &[String], heard: &Heard, here: &Here<'_>) -> bool {
    let (no, breaks) = (known.negations().no, known.list(RESERVATIONS));
    let said_here = told(words, no, breaks);
    labels(heard, here).any(|label| {
        let label = said(label);
        let label = told(&label, no, breaks);
        let mut shared = said_here
            .iter()
            .filter(|(word, _)| label.contains_key(*word))
            .peekable();
        shared.peek().is_some() && shared.all(|(word, denied)| *denied && label.get(word) == Some(&false))
    })
}

/// What the answer is called, in every language.
fn labels<'h>(heard: &'h Heard, here: &'h Here<'_>) -> impl Iterator<Item = &'h str> {
    let is_it = |id: &str| matches!(heard, Heard::Choose(heard) if heard == id);
    let choices = here.choices.iter().filter(move |choice| is_it(choice.id));
    choices.flat_map(|choice| &choice.labels).map(AsRef::as_ref)
}

/// Whether a guide concludes from it that it worked.
fn concludes(heard: &Heard, here: &Here<'_>) -> bool {
    matches!(heard, Heard::Choose(id) if here.conclude.contains(&id.as_str()))
}

/// Who asks whether it is done has not done it.
pub(super) fn is_asked_whether(manner: Manner, heard: &Heard, here: &Here<'_>) -> bool {
    manner.has_mark && leads_on(heard, here)
}

/// Whether the reader leaves a step behind with it, or a guide concludes from it.
fn leads_on(heard: &Heard, here: &Here<'_>) -> bool {
    concludes(heard, here) || matches!(heard, Heard::Choose(id) if id == "done")
}
