//! What may have been meant: asked back, and what comes of the answer. Nothing has moved until then.

use wegwijs_ask::say::Heard;
use wegwijs_engine::{self as engine, Choice, Command, Refusal, View, ViewKind};
use wegwijs_message::Msg;

use crate::{Conversation, host::Turn, input::Input, refusal, sitting::Place};

/// What the id of a choice starts with that answers what was meant.
const MEANT: &str = "say:";
/// The choice of none of what may have been meant.
const NONE_OF_THESE: &str = "say:none";

impl Conversation<'_> {
    /// What the reader did while they were asked what they meant. Saying something else is heard anew.
    pub(crate) fn follow_unsure(&mut self, meant: Vec<Heard>, input: Input) -> Turn {
        match input {
            Input::Choose(id) if id == NONE_OF_THESE => Turn::show(),
            Input::Choose(id) => {
                let chosen = id.strip_prefix(MEANT).and_then(|number| number.parse::<usize>().ok());
                match chosen.and_then(|number| meant.get(number).cloned()) {
                    Some(heard) => self.follow_heard(heard, None),
                    None => {
                        self.unsure = Some(meant);
                        Turn::refuse(refusal::of(&Refusal::UnknownChoice(id)))
                    }
                }
            }
            Input::Command(Command::Back) => Turn::show(),
            input => self.take(input),
        }
    }

    /// What may have been meant, to choose from.
    pub(crate) fn unsure_view(&self, meant: &[Heard]) -> View {
        let mut view = View::bare(ViewKind::Menu, Msg::app("say-unsure"), None);
        for (number, heard) in meant.iter().enumerate() {
            // What is called the same is the same to who reads it.
            let is_new = |label: &Msg| view.choices.iter().all(|choice| choice.label != *label);
            if let Some(label) = self.label_of(heard).filter(is_new) {
                let id = format!("{MEANT}{number}");
                view.choices.push(Choice { id, label });
            }
        }
        let label = Msg::app("say-none");
        view.choices.push(Choice {
            id: NONE_OF_THESE.to_owned(),
            label,
        });
        view.commands = vec![Command::Back, Command::Stop];
        view
    }

    /// What something that was heard is called on the screen.
    fn label_of(&self, heard: &Heard) -> Option<Msg> {
        match heard {
            Heard::Choose(id) => {
                let view = self.view_below()?;
                let choice = view.choices.into_iter().find(|choice| choice.id == *id)?;
                Some(choice.label)
            }
            Heard::Command(name) => Some(Msg::app(&format!("command-{name}"))),
            Heard::Stuck(detour) => match &self.at {
                Place::Guide(place) => Some(engine::title(&place.0, &place.1, &detour.parse().ok()?)),
                Place::Menu => None,
            },
            Heard::Lang(tag) => Some(Msg::app("say-lang").text("language", self.language(tag))),
            Heard::UiLang(tag) => Some(
                Msg::app("switch-labels")
                    .arg("product", self.product_msg().into())
                    .text("language", self.language(tag)),
            ),
            Heard::Term(term) => {
                let word = self.words.text(&Msg::term(term));
                Some(Msg::app("choice-term").text("word", word))
            }
            Heard::Ask => Some(Msg::app("command-ask")),
            Heard::Input | Heard::Courtesy(_) | Heard::Unsure(_) | Heard::Unknown => None,
        }
    }

    fn language(&self, tag: &str) -> String {
        wegwijs_screen::language_name(tag, &self.words)
    }
}
