//! What a question led to, as a screen of the assistant.

use wegwijs_ask::{Answer, Answers, Confidence, Reason};
use wegwijs_engine::{self as engine, Address, Choice, Command, Guide, View, ViewKind};
use wegwijs_message::{GuideId, Msg, StepId};
use wegwijs_pack::Pack;

/// The choice of the list of guides.
pub const ALL: &str = "ask:all";
/// The choice of the place where the question was asked.
pub const RETURN: &str = "ask:return";

/// The best answer with its reason and the next best, or the guides where there is none. Asked within a guide there
/// is a way back to it.
pub(crate) fn view(answers: &Answers, guides: &[GuideId], in_guide: bool) -> View {
    let mut view = View::bare(ViewKind::Menu, unknown(answers), None);
    if answers.known {
        let is_sure = answers.confidence == Confidence::Sure;
        for (number, (answer, (guide, step))) in offered(answers).enumerate() {
            let title = Msg::guide(&guide, None);
            let label = match (number, answer.is_start) {
                _ if !is_sure => title.clone(),
                (0, true) => Msg::app("ask-start"),
                (0, false) => Msg::app("ask-step").arg("step", Msg::guide(&guide, Some(&step)).into()),
                _ => Msg::app("ask-else").arg("guide", title.clone().into()),
            };
            if !is_sure {
                view.title = Msg::app("ask-unsure");
            } else if number == 0 {
                view.title = Msg::app("ask-known").arg("guide", title.into());
                view.body = because(answer);
            }
            let id = format!("{guide}/{step}");
            view.choices.push(Choice { id, label });
        }
        let label = Msg::app("ask-all");
        view.choices.push(Choice {
            id: ALL.to_owned(),
            label,
        });
    } else {
        let nearest: Vec<GuideId> = offered(answers).map(|(_, (guide, _))| guide).collect();
        let rest = guides.iter().filter(|guide| !nearest.contains(guide));
        view.choices.extend(nearest.iter().chain(rest).map(|guide| Choice {
            id: guide.to_string(),
            label: Msg::guide(guide, None),
        }));
    }
    if in_guide {
        view.choices.push(Choice {
            id: RETURN.to_owned(),
            label: Msg::app("ask-return"),
        });
    }
    view.commands = vec![Command::Back, Command::Stop];
    view
}

/// What a word of the glossary means, and the way back.
pub(crate) fn explained(term: &str) -> View {
    let body = Msg::term(term).attr("body");
    let mut view = View::bare(ViewKind::Explain, Msg::term(term), Some(body.clone()));
    view.glossary = vec![body];
    view.choices = vec![Choice {
        id: RETURN.to_owned(),
        label: Msg::app("ask-return"),
    }];
    view.commands = vec![Command::Back, Command::Stop];
    view
}

/// That no guide answers it: about anything, or about the product that the question names.
pub fn unknown(answers: &Answers) -> Msg {
    match &answers.without_guide {
        Some(product) => Msg::app("ask-unknown-product").text("product", product),
        None => Msg::app("ask-unknown"),
    }
}

/// So many answers are shown to a person; a program gets them all.
const OFFERED: usize = 3;

/// What is shown to a person, with its place: the best answer and the next best; where it is not sure or not known, three.
pub fn offered(answers: &Answers) -> impl Iterator<Item = (&Answer, (GuideId, StepId))> {
    let is_sure = answers.confidence == Confidence::Sure;
    let shown = answers.answers.iter().take(OFFERED).enumerate();
    let shown = shown.filter(move |(number, answer)| *number < 2 || !is_sure || answer.score > 0.0);
    shown.filter_map(|(_, answer)| Some((answer, place(answer)?)))
}

/// What to say before the answers, in this order: the language that no guide is in, whose error it is, where else to go.
pub fn remarks(answers: &Answers) -> Vec<Msg> {
    let tongue = answers.tongue.as_deref().and_then(|tongue| match tongue {
        "fr" => Some(Msg::app("ask-reads-fr")),
        "de" => Some(Msg::app("ask-reads-de")),
        _ => None,
    });
    let elsewhere = answers.elsewhere.as_deref().and_then(|elsewhere| match elsewhere {
        "users" => Some(Msg::app("ask-elsewhere-users")),
        "other-product" => Some(Msg::app("ask-elsewhere-product")),
        _ => None,
    });
    let whose = answers.is_anybodys_error.then(|| Msg::app("ask-whose"));
    tongue.into_iter().chain(whose).chain(elsewhere).collect()
}

/// The guide and the step of an answer; a broken name leads nowhere.
pub fn place(answer: &Answer) -> Option<(GuideId, StepId)> {
    Some((answer.guide.parse().ok()?, answer.step.parse().ok()?))
}

/// The address of an answer. Other than a detour, a step is only reached by the answers that lead to it.
pub fn way_to(pack: &Pack, lang: &str, guide: &GuideId, step: &StepId) -> Address {
    let checked = pack.guide(guide).ok();
    let is_detour = |checked: &Guide| checked.steps().any(|(_, other)| other.stuck.contains(step));
    let on_the_way = checked.filter(|checked| step != checked.start() && !is_detour(checked));
    Address {
        lang: Some(lang.to_owned()),
        guide: guide.clone(),
        step: Some(step.clone()),
        version: None,
        exits: on_the_way
            .map(|checked| engine::way_to(&checked, step))
            .unwrap_or_default(),
    }
}

/// Why an answer was given: the guide's own words, or the phrase that it lists.
pub fn reasons(answer: &Answer) -> Vec<String> {
    match &answer.because {
        Reason::Error(phrase) => vec![phrase.clone()],
        Reason::Words(words) => words.clone(),
    }
}

/// Why an answer was given, in words; none where no word of the question says it.
pub fn because(answer: &Answer) -> Option<Msg> {
    let reasons = reasons(answer);
    let id = match answer.because {
        Reason::Error(_) => "ask-because-error",
        Reason::Words(_) => "ask-because",
    };
    (!reasons.is_empty()).then(|| Msg::app(id).text("words", reasons.join(" · ")))
}
