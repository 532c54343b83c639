//! What holds at every screen: the meanings that `says.ftl` has examples of, and what each comes down to at a screen.

use super::{
    super::Index,
    Heard, Here, Offered,
    known::Known,
    mentioned::{self, Glossary},
    words::said,
};

/// The messages of `says.ftl` that are examples.
pub const MEANINGS: [&str; 28] = [
    "done",
    "yes",
    "no",
    "back",
    "why",
    "stuck",
    "restart",
    "menu",
    "stop",
    "act",
    "thanks",
    "hello",
    "wait",
    "partly",
    "who",
    "length",
    "skip",
    "check",
    "plan",
    "by-hand",
    "finish",
    "continue",
    "lang",
    "lang-not",
    "ui-lang",
    "ui-lang-not",
    "term",
    "nonsense",
];
/// Those whose examples have a language or a word of the glossary in them.
pub(super) const OF_LANGUAGE: [&str; 4] = ["lang", "lang-not", "ui-lang", "ui-lang-not"];
pub(super) const OF_TERM: &str = "term";
/// Meanings that are only there where the screen has a choice of that name.
pub(super) const OF_CHOICE: [&str; 6] = ["skip", "check", "plan", "by-hand", "finish", "continue"];
const COMMANDS: [&str; 7] = ["back", "why", "stuck", "restart", "menu", "stop", "act"];
/// So many things can be asked back about.
pub(super) const ASKED_BACK: usize = 3;

/// What a meaning comes down to here. `None`: it says nothing here.
pub(super) fn come_down(known: &Known<'_>, meaning: &str, here: &Here<'_>) -> Option<Heard> {
    let choice = |id: &str| here.choices.iter().any(|choice| choice.id == id);
    let choose = |id: &str| Heard::Choose(id.to_owned());
    match meaning {
        "thanks" => Some(Heard::Courtesy("thanks")),
        "hello" => Some(Heard::Courtesy("hello")),
        "wait" => Some(Heard::Courtesy("wait")),
        "partly" => Some(Heard::Courtesy("partly")),
        "who" => Some(Heard::Courtesy("who")),
        "length" => here.guide.map(|_| Heard::Courtesy("length")),
        "act" if choice("act") => Some(choose("act")),
        "act" if choice("check") && !here.commands.contains(&"act") => Some(choose("check")),
        "done" | "yes" => {
            let by_itself: &[&str] = if meaning == "yes" {
                &["done", "continue", "act", "check"]
            } else {
                &["done", "continue", "finish", "skip"]
            };
            let by_itself = by_itself
                .iter()
                .copied()
                .chain(here.usual)
                .find(|id| choice(id))
                .map(choose);
            // That it went well answers no question: “great” is no proof that an app asks to sign in.
            let says_yes = || (meaning == "yes").then(|| answered(known, "yes", here)).flatten();
            by_itself.or_else(says_yes).or_else(|| all_choices(here))
        }
        "no" if here.just_moved => Some(Heard::Command("back")),
        "no" if choice("finish") => Some(choose("finish")),
        "no" if here.kind == "choose" => answered(known, "no", here).or_else(|| all_choices(here)),
        "no" if here.usual.is_some() => other_choices(here),
        // No step is there that it could be about.
        "no" if here.guide.is_none() && !here.commands.contains(&"stuck") => Some(Heard::Courtesy("hello")),
        "no" if choice("by-hand") => Some(Heard::Unsure(vec![choose("by-hand"), Heard::Command("back")])),
        "no" => Some(Heard::Unsure(vec![Heard::Command("stuck"), Heard::Command("back")])),
        id if OF_CHOICE.contains(&id) => choice(id).then(|| choose(id)),
        id => COMMANDS
            .iter()
            .find(|command| **command == id)
            .map(|command| Heard::Command(command)),
    }
}

/// What a text with one of [`MEANINGS`] comes down to at a screen: for who measures what is understood.
pub fn meant(index: &Index, meaning: &str, text: &str, here: &Here<'_>) -> Option<Heard> {
    let known = Known::new(index);
    let words = said(text);
    if OF_LANGUAGE.contains(&meaning) {
        mentioned::asked_for(meaning, &mentioned::languages(&known, text, &words).named, here)
    } else if meaning == OF_TERM {
        Glossary::of(&known, here.terms, &[&words])
            .named_in(&words)
            .named
            .first()
            .map(|id| Heard::Term(id.clone()))
    } else {
        come_down(&known, meaning, here)
    }
}

/// The choice whose label answers a question with yes, or with no; several are asked back about.
fn answered(known: &Known<'_>, answer: &str, here: &Here<'_>) -> Option<Heard> {
    let words = known.list_of("answer-words", answer);
    let answers = |offered: &&Offered<'_>| {
        offered.labels.iter().any(|label| {
            let first = super::words::said(label).into_iter().next();
            first.is_some_and(|first| words.contains(&first))
        })
    };
    let found = here
        .choices
        .iter()
        .filter(answers)
        .map(|choice| Heard::Choose(choice.id.to_owned()));
    one_or_several(found.collect())
}

/// Any of the choices but the one that yes makes.
fn other_choices(here: &Here<'_>) -> Option<Heard> {
    let others = here.choices.iter().filter(|choice| Some(choice.id) != here.usual);
    one_or_several(others.map(|choice| Heard::Choose(choice.id.to_owned())).collect())
}

/// Any of the choices, where there are several.
fn all_choices(here: &Here<'_>) -> Option<Heard> {
    let all = here.choices.iter().map(|choice| Heard::Choose(choice.id.to_owned()));
    one_or_several(all.collect()).filter(|heard| matches!(heard, Heard::Unsure(_)))
}

fn one_or_several(mut found: Vec<Heard>) -> Option<Heard> {
    found.truncate(ASKED_BACK);
    match found.len() {
        0 => None,
        1 => found.pop(),
        _ => Some(Heard::Unsure(found)),
    }
}
