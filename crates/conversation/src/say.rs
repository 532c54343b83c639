//! What a person says at a screen: heard, followed, asked back, and taken back again.
//!
//! What may be meant is what the screen offers; see [`wegwijs_ask::say`]. Nothing that is sent or cannot be undone
//! happens on a saying alone: it shows the plan, and the plan is accepted with a choice.

use wegwijs_ask::say::{Heard, Hearing, hear, is_no_name, named};
use wegwijs_engine::{self as engine, Command, Event, Kind};
use wegwijs_message::Msg;
use wegwijs_screen::{HeardAs, progress};

use crate::{
    Conversation,
    host::{Then, Turn},
    input::{Bad, Input},
    sitting::Place,
};

impl Conversation<'_> {
    /// Follows what a person says here. The saying itself is kept nowhere.
    pub(crate) fn say(&mut self, text: &str) -> Turn {
        if text.trim().is_empty() {
            return Turn::refuse(not_understood());
        }
        if self.is_told_to_connect(text) {
            return self.take(Input::Connect);
        }
        let Some(Hearing { mut heard, answers, .. }) = self.hear_at_screen(text) else {
            return self.as_ever(text);
        };
        self.answered = answers;
        if let Some(meant) = self.unsure.take() {
            match heard {
                Heard::Choose(id) => return self.follow_unsure(meant, Input::Choose(id)),
                // Not one of those that may have been meant: something else, said at the step.
                _ => {
                    heard = self
                        .hear_at_screen(text)
                        .map_or(Heard::Unknown, |hearing| hearing.heard)
                }
            }
        }
        let before = self.place();
        // Who goes back does not take that back: saying it again leads further back.
        let goes_back = heard == Heard::Command("back");
        let turn = self.follow_heard(heard, Some(text));
        self.answered = None;
        let moved = matches!(turn.then, Some(Then::Show)) && self.has_moved(&before) && !goes_back;
        self.before = moved.then_some(before);
        turn
    }

    /// Said as it is written: a notice of a step tells to choose this, wherever the choice stands.
    fn is_told_to_connect(&self, text: &str) -> bool {
        let is_at_step = matches!(self.at, Place::Guide(_)) && self.asked.is_none();
        let plain = |text: &str| {
            text.trim_matches(|letter: char| !letter.is_alphanumeric())
                .to_lowercase()
        };
        let labels = || self.tongues().in_every(&Msg::app("command-connect"));
        is_at_step && !self.waits_for_answer() && labels().iter().any(|label| plain(label) == plain(text))
    }

    /// What it was heard as; `None` where nothing can be.
    fn hear_at_screen(&mut self, text: &str) -> Option<Hearing> {
        let index = self.index.clone();
        let hearing = self.here(|here| Some(hear(index.get()?, text, here)))?;
        // What answers a step is used and kept, whatever it looks like: an app may be called so.
        let warning = if self.waits_for_answer() {
            Msg::app("ask-secret-answer")
        } else {
            Msg::app("ask-secret")
        };
        if hearing.secret && !self.notices.contains(&warning) {
            self.notices.push(warning);
        }
        Some(hearing)
    }

    /// Where nothing can be understood: an answer to a step that waits for one, or a question.
    fn as_ever(&mut self, text: &str) -> Turn {
        if self.waits_for_answer() {
            self.turn(Event::Input(text.to_owned()))
        } else {
            self.ask(text)
        }
    }

    /// At the list of guides, with nothing over it.
    fn is_at_the_list(&self) -> bool {
        matches!(self.at, Place::Menu) && self.asked.is_none() && self.explained.is_none()
    }

    fn waits_for_answer(&self) -> bool {
        match &self.at {
            Place::Guide(place) => is_input(place) && self.asked.is_none(),
            Place::Menu => false,
        }
    }

    /// Does what was heard; `text` is what was said, where it was.
    pub(crate) fn follow_heard(&mut self, heard: Heard, text: Option<&str>) -> Turn {
        let heard = self.or_answer(heard, text);
        if !matches!(heard, Heard::Choose(_) | Heard::Command(_) | Heard::Unsure(_)) {
            self.explained = None;
        }
        self.heard = Some(told(&heard));
        match heard {
            Heard::Choose(id) => self.choose_heard(id),
            Heard::Command("back") if self.before.is_some() => self.take_back(),
            // The list of guides is what it leads to.
            Heard::Command("menu" | "restart" | "back") if self.is_at_the_list() => Turn::show(),
            Heard::Command("why" | "stuck" | "act") if self.is_at_the_list() => self.ask(text.unwrap_or_default()),
            Heard::Command("act") => self.show_plan(),
            Heard::Command(name) => match Command::from_name(name) {
                Some(command) => self.take(Input::Command(command)),
                None => Turn::refuse(not_understood()),
            },
            Heard::Stuck(detour) => {
                let _ = self.turn(Event::Command(Command::Stuck));
                self.turn(Event::Choose(detour))
            }
            Heard::Lang(tag) => self.switch(&tag, true),
            Heard::UiLang(tag) => self.switch(&tag, false),
            Heard::Term(term) if matches!(self.at, Place::Guide(_)) && self.asked.is_none() => {
                self.turn(Event::Explain(term))
            }
            Heard::Input => {
                let text = text.unwrap_or_default();
                let name = self.index.get().map_or(text, |index| named(index, text));
                self.turn(Event::Input(name.to_owned()))
            }
            Heard::Term(term) if self.takes_questions() => {
                self.explained = Some(term);
                Turn::show()
            }
            Heard::Term(_) | Heard::Ask => self.ask_heard(text.unwrap_or_default()),
            Heard::Courtesy(what) => {
                let is_at_step = matches!(self.at, Place::Guide(_)) && self.asked.is_none();
                let progress = || self.view_below().and_then(|view| progress(&view));
                self.notices.push(match (what, is_at_step) {
                    ("thanks", _) => Msg::app("say-thanks"),
                    ("wait", _) => Msg::app("say-wait"),
                    ("who", _) => Msg::app("say-who"),
                    ("partly", true) => Msg::app("say-partly"),
                    ("length", true) => match progress() {
                        Some(progress) => Msg::app("say-length").arg("progress", progress.into()),
                        None => Msg::app("say-courtesy"),
                    },
                    (_, true) => Msg::app("say-courtesy"),
                    (_, false) => Msg::app("say-courtesy-menu"),
                });
                Turn::show()
            }
            Heard::Unsure(meant) => {
                self.unsure = Some(meant);
                Turn::show()
            }
            // At the list of guides, and after an answer, what is typed is a question before it is nothing.
            Heard::Unknown if self.takes_questions() => self.ask(text.unwrap_or_default()),
            Heard::Unknown => Turn::refuse(not_understood()),
        }
    }

    /// Where an answer is waited for, what is typed is one, unless it is clearly something else.
    fn or_answer(&self, heard: Heard, text: Option<&str>) -> Heard {
        let is_none = |text: &str| {
            let index = self.index.get();
            index.is_none_or(|index| is_no_name(index, text, &heard))
        };
        match text.filter(|_| self.waits_for_answer()) {
            Some(text) if !is_none(text) => Heard::Input,
            _ => heard,
        }
    }

    /// A choice of this screen. One that sends something is asked for with its plan first.
    fn choose_heard(&mut self, id: String) -> Turn {
        let task = id.split(':').next().unwrap_or_default();
        let sends = matches!(task, "check" | "act") && self.asked.is_none() && self.task().is_some();
        if sends {
            let plan = id.replacen(task, "plan", 1);
            return self.take(Input::Choose(plan));
        }
        self.take(Input::Choose(id))
    }

    /// What would be sent, where something can be.
    fn show_plan(&mut self) -> Turn {
        match self.task() {
            Some(_) if self.at_hand().next().is_some() => self.take(Input::Choose("plan".to_owned())),
            // Says why not.
            _ => self.take(Input::Command(Command::Act)),
        }
    }

    /// A question, where a guide answers it; else it is not understood, and the reader stays where they are.
    fn ask_heard(&mut self, text: &str) -> Turn {
        let turn = self.ask(text);
        match &self.asked {
            Some(answers) if answers.known => {
                let guide = answers.answers.first().map(|answer| answer.guide.clone());
                if let Some(heard) = &mut self.heard {
                    heard.id = guide;
                }
                turn
            }
            _ if matches!(self.at, Place::Menu) => turn,
            _ => {
                self.asked = None;
                self.heard = Some(told(&Heard::Unknown));
                Turn::refuse(not_understood())
            }
        }
    }
}

fn is_input(place: &(engine::Guide, engine::Session)) -> bool {
    let here = place.1.current(&place.0);
    here.is_some_and(|(_, step)| matches!(step.kind, Kind::Input { .. }))
}

fn not_understood() -> Bad {
    Bad {
        code: "not-understood",
        msg: Msg::error("not-understood"),
    }
}

/// As JSON tells it.
fn told(heard: &Heard) -> HeardAs {
    let (kind, id) = match heard {
        Heard::Choose(id) => ("choose", Some(id.clone())),
        Heard::Command(name) => ("command", Some((*name).to_owned())),
        Heard::Stuck(detour) => ("stuck", Some(detour.clone())),
        Heard::Lang(tag) => ("lang", Some(tag.clone())),
        Heard::UiLang(tag) => ("ui_lang", Some(tag.clone())),
        Heard::Term(term) => ("term", Some(term.clone())),
        Heard::Input => ("input", None),
        Heard::Ask => ("ask", None),
        Heard::Courtesy(_) => ("courtesy", None),
        Heard::Unsure(_) => ("unsure", None),
        Heard::Unknown => ("unknown", None),
    };
    HeardAs { kind, id }
}
