//! What can be meant at a screen, in every language of the pack: what [`wegwijs_ask::say::hear`] is given.

use std::borrow::Cow;

use wegwijs_ask::say::{Here, Offered};
use wegwijs_engine::{self as engine, View};
use wegwijs_message::{Msg, StepId};
use wegwijs_words::Catalog;

use crate::{Conversation, questions, sitting::Place};

impl Conversation<'_> {
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
        match (&self.asked, &self.at) {
            (Some(answers), at) => {
                let guides = self.pack.guides().ok()?;
                Some(questions::view(answers, &guides, matches!(at, Place::Guide(_))))
            }
            (None, Place::Menu) => self.menu().ok(),
            (None, Place::Guide(place)) => engine::view(&place.0, &place.1, &self.ctx),
        }
    }
}

/// All that can be meant at a screen, in every language of the pack.
struct Offers {
    kind: &'static str,
    guide: Option<String>,
    step: Option<String>,
    choices: Vec<(String, Vec<String>)>,
    detours: Vec<(String, Vec<String>)>,
    terms: Vec<(String, Vec<String>)>,
    commands: Vec<&'static str>,
}

impl Offers {
    /// Those of where the reader is now.
    fn of(conversation: &Conversation<'_>) -> Self {
        let words = spoken(&conversation.words);
        let in_every = |msg: &Msg| words.iter().map(|words| words.text(msg)).collect::<Vec<_>>();
        let view = conversation.view();
        let place = match &conversation.at {
            Place::Guide(place) if conversation.asked.is_none() => Some(place.as_ref()),
            _ => None,
        };
        let current = place.and_then(|(guide, session)| Some((guide, session, session.current(guide)?)));
        let mut detours = Vec::new();
        if let Some((guide, session, (_, step))) = &current {
            let titled = |detour: &StepId| (detour.to_string(), in_every(&engine::title(guide, session, detour)));
            detours = step.stuck.iter().map(titled).collect();
        }
        let terms = conversation.pack.terms(conversation.words.lang());
        Self {
            kind: view.as_ref().map_or("menu", |view| view.kind.name()),
            guide: current.as_ref().map(|(guide, ..)| guide.id().to_string()),
            step: current.as_ref().map(|(_, _, (step, _))| step.to_string()),
            choices: view
                .iter()
                .flat_map(|view| &view.choices)
                .map(|choice| (choice.id.clone(), in_every(&choice.label)))
                .collect(),
            detours,
            terms: terms
                .into_iter()
                .map(|term| (term.clone(), in_every(&Msg::term(&term))))
                .collect(),
            commands: view
                .map(|view| view.commands.iter().map(|command| command.name()).collect())
                .unwrap_or_default(),
        }
    }

    /// As what hears takes them.
    fn with<T>(&self, conversation: &Conversation<'_>, then: impl FnOnce(&Here<'_>) -> T) -> T {
        let (choices, detours, terms) = (offered(&self.choices), offered(&self.detours), offered(&self.terms));
        then(&Here {
            lang: conversation.words.lang(),
            ui_lang: conversation.words.ui_lang(),
            languages: conversation.words.languages(),
            ui_languages: conversation.words.label_languages(),
            guide: self.guide.as_deref(),
            step: self.step.as_deref(),
            kind: self.kind,
            choices: &choices,
            detours: &detours,
            terms: &terms,
            commands: &self.commands,
            just_moved: conversation.before.is_some(),
        })
    }
}

fn offered(all: &[(String, Vec<String>)]) -> Vec<Offered<'_>> {
    all.iter()
        .map(|(id, labels)| Offered {
            id,
            labels: labels.iter().map(|label| Cow::from(label.as_str())).collect(),
        })
        .collect()
}

/// The words that are shown, and those of every other language of the pack.
fn spoken(words: &Catalog) -> Vec<Catalog> {
    let others = words.languages().iter().filter(|tag| *tag != words.lang());
    let mut all = vec![words.switched(words.lang(), words.ui_lang())];
    all.extend(others.map(|tag| words.switched(tag, tag)));
    all
}
