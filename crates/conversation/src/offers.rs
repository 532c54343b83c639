//! What can be meant at a screen, in every language of the pack: what [`wegwijs_ask::say::hear`] is given.

use std::{borrow::Cow, rc::Rc};

use wegwijs_ask::{
    Confidence,
    say::{Here, Instead, Offered},
};
use wegwijs_engine::{self as engine, Command, Exit, Guide, Kind, OutcomeResult, Session, StepSpec, View};
use wegwijs_message::{Msg, StepId};

use crate::{Conversation, questions, sitting::Place, tongues::Tongues};

impl Conversation<'_> {
    /// The words of every language: taken in once, for what is said again and again.
    pub(crate) fn tongues(&self) -> Rc<Tongues> {
        let known = self.tongues.borrow().clone().filter(|known| known.is_of(&self.words));
        known.unwrap_or_else(|| {
            let tongues = Rc::new(Tongues::of(self.pack, &self.words));
            *self.tongues.borrow_mut() = Some(Rc::clone(&tongues));
            tongues
        })
    }

    /// Calls with all that can be meant where the reader is now.
    pub fn here<T>(&self, then: impl FnOnce(&Here<'_>) -> T) -> T {
        Offers::of(self).with(self, then)
    }

    /// What there is to see, without words; `None` where the pack cannot be read.
    fn view(&self) -> Option<View> {
        match &self.unsure {
            Some(meant) => Some(self.unsure_view(meant)),
            None => self.view_below(),
        }
    }

    /// The same, but for what the reader is asked about their saying.
    pub(crate) fn view_below(&self) -> Option<View> {
        if let Some(term) = &self.explained {
            return Some(questions::explained(term));
        }
        match (&self.asked, &self.at) {
            (Some(answers), at) => {
                let guides = self.pack.guides().ok()?;
                Some(questions::view(answers, &guides, matches!(at, Place::Guide(_))))
            }
            (None, Place::Menu) => self.menu().ok(),
            (None, Place::Guide(place)) => engine::view(&place.0, &place.1, &self.ctx(&place.0)),
        }
    }
}

/// All that can be meant at a screen, in every language of the pack.
struct Offers {
    kind: &'static str,
    guide: Option<String>,
    step: Option<String>,
    /// Whether the step is help for another one.
    is_aside: bool,
    /// What the screen says, in every language.
    texts: Vec<String>,
    choices: Vec<(String, Vec<String>)>,
    detours: Vec<(String, Vec<String>)>,
    /// The choices after which the guide says that it worked.
    conclude: Vec<String>,
    /// The step whose answer led to this end, and its other answers.
    instead: Option<(String, Vec<String>)>,
    /// What the first answer to a question leads to, where it is sure.
    usual: Option<String>,
    /// The words of every language, and those of the glossary.
    tongues: Rc<Tongues>,
    commands: Vec<&'static str>,
}

impl Offers {
    /// Those of where the reader is now.
    fn of(conversation: &Conversation<'_>) -> Self {
        let tongues = conversation.tongues();
        let in_every = |msg: &Msg| tongues.in_every(msg);
        let view = conversation.view();
        let place = match &conversation.at {
            Place::Guide(place) if conversation.asked.is_none() => Some(place.as_ref()),
            _ => None,
        };
        let current = place.and_then(|(guide, session)| Some((guide, session, session.current(guide)?)));
        let asked = conversation.asked.as_ref();
        let is_sure = asked.is_some_and(|asked| asked.confidence == Confidence::Sure);
        let can_go_back = view.as_ref().is_some_and(|view| view.commands.contains(&Command::Back));
        let mut detours = Vec::new();
        if let Some((guide, session, (_, step))) = &current {
            let titled = |detour: &StepId| (detour.to_string(), in_every(&engine::title(guide, session, detour)));
            detours = step.stuck.iter().map(titled).collect();
        }
        Self {
            kind: view.as_ref().map_or("menu", |view| view.kind.name()),
            guide: current.as_ref().map(|(guide, ..)| guide.id().to_string()),
            step: current.as_ref().map(|(_, _, (step, _))| step.to_string()),
            is_aside: current
                .as_ref()
                .is_some_and(|(guide, _, (step, _))| !guide.is_main(step)),
            texts: view
                .iter()
                .flat_map(|view| std::iter::once(&view.title).chain(&view.body))
                .flat_map(in_every)
                .collect(),
            choices: view
                .iter()
                .flat_map(|view| &view.choices)
                .map(|choice| (choice.id.clone(), in_every(&choice.label)))
                .collect(),
            detours,
            conclude: current
                .as_ref()
                .map(|(guide, _, (_, step))| concluding(guide, step))
                .unwrap_or_default(),
            instead: current
                .as_ref()
                .filter(|_| can_go_back)
                .and_then(|(guide, session, _)| answers_instead(guide, session)),
            usual: view
                .as_ref()
                .filter(|_| is_sure)
                .and_then(|view| view.choices.first())
                .map(|choice| choice.id.clone()),
            tongues,
            commands: view
                .as_ref()
                .map(|view| view.commands.iter().map(|command| command.name()).collect())
                .unwrap_or_default(),
        }
    }

    /// As what hears takes them.
    fn with<T>(&self, conversation: &Conversation<'_>, then: impl FnOnce(&Here<'_>) -> T) -> T {
        let (choices, detours, terms) = (
            offered(&self.choices),
            offered(&self.detours),
            offered(&self.tongues.terms),
        );
        let conclude: Vec<&str> = self.conclude.iter().map(String::as_str).collect();
        let instead = self.instead.as_ref();
        let others: Vec<&str> = instead
            .iter()
            .flat_map(|(_, options)| options)
            .map(String::as_str)
            .collect();
        let instead = instead.map(|(step, _)| (step.as_str(), others.as_slice()));
        then(&Here {
            lang: conversation.words.lang(),
            ui_lang: conversation.words.ui_lang(),
            languages: conversation.words.languages(),
            ui_languages: conversation.words.label_languages(),
            guide: self.guide.as_deref(),
            step: self.step.as_deref(),
            kind: self.kind,
            texts: &self.texts,
            choices: &choices,
            detours: &detours,
            terms: &terms,
            conclude: &conclude,
            instead: instead.map(|(step, options)| Instead { step, options }),
            commands: &self.commands,
            usual: self.usual.as_deref(),
            is_aside: self.is_aside,
            just_moved: conversation.before.is_some(),
        })
    }
}

/// The answers that were not given at the step before, where an answer to it ended the guide.
fn answers_instead(guide: &Guide, session: &Session) -> Option<(String, Vec<String>)> {
    let [.., before, last] = session.trail.as_slice() else {
        return None;
    };
    let ends = matches!(guide.step(last.step.as_str())?.kind, Kind::Outcome { .. });
    let (Kind::Choose { options }, Some(Exit::Option(given))) = (&guide.step(before.step.as_str())?.kind, &last.via)
    else {
        return None;
    };
    let others = options
        .iter()
        .filter(|(option, to)| option != given && *to != last.step);
    let others: Vec<String> = others.map(|(option, _)| option.to_string()).collect();
    ends.then(|| (before.step.to_string(), others))
}

/// The choices of a step after which the guide says that it worked.
fn concluding(guide: &Guide, step: &StepSpec) -> Vec<String> {
    let Kind::Choose { options } = &step.kind else {
        return Vec::new();
    };
    let ends = |to: &StepId| {
        let to = guide.step(to.as_str());
        let works = |kind: &Kind| matches!(kind, Kind::Outcome { result, .. } if *result == OutcomeResult::Success);
        to.is_some_and(|to| works(&to.kind))
    };
    let options = options.iter().filter(|(_, to)| ends(to));
    options.map(|(option, _)| option.to_string()).collect()
}

fn offered(all: &[(String, Vec<String>)]) -> Vec<Offered<'_>> {
    all.iter()
        .map(|(id, labels)| Offered {
            id,
            labels: labels.iter().map(|label| Cow::from(label.as_str())).collect(),
        })
        .collect()
}
