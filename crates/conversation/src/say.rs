//! What a person says at a screen: heard, followed, asked back, and taken back again.
//!
//! What may be meant is what the screen offers; see [`wegwijs_ask::say`]. Nothing that is sent or cannot be undone
//! happens on a saying alone: it shows the plan, and the plan is accepted with a choice.

use std::borrow::Cow;

use wegwijs_ask::say::{Heard, Here, Offered, hear};
use wegwijs_engine::{self as engine, Choice, Command, Event, Kind, Refusal, View, ViewKind};
use wegwijs_message::{Msg, StepId};
use wegwijs_screen::HeardAs;
use wegwijs_words::Catalog;

use crate::{
    Conversation,
    host::{Then, Turn},
    input::{Bad, Input},
    questions, refusal,
    sitting::{Before, Place},
};

/// What the id of a choice starts with that answers what was meant.
const MEANT: &str = "say:";
/// The choice of none of what may have been meant.
const NONE_OF_THESE: &str = "say:none";

impl Conversation<'_> {
    /// Follows what a person says here. The saying itself is kept nowhere.
    pub(crate) fn say(&mut self, text: &str) -> Turn {
        if text.trim().is_empty() {
            return Turn::refuse(not_understood());
        }
        let Some(mut heard) = self.hear_at_screen(text) else {
            return self.as_ever(text);
        };
        if let Some(meant) = self.unsure.take() {
            match heard {
                Heard::Choose(id) => return self.follow_unsure(meant, Input::Choose(id)),
                // Not one of those that may have been meant: something else, said at the step.
                _ => heard = self.hear_at_screen(text).unwrap_or(Heard::Unknown),
            }
        }
        let before = self.place();
        let turn = self.follow_heard(heard, Some(text));
        let moved = matches!(turn.then, Some(Then::Show)) && self.has_moved(&before);
        self.before = moved.then_some(before);
        turn
    }

    /// What it was heard as; `None` where nothing can be.
    fn hear_at_screen(&mut self, text: &str) -> Option<Heard> {
        let index = self.index.clone();
        let offers = Offers::of(self);
        let hearing = offers.with(self, |here| Some(hear(index.get()?, text, here)))?;
        let warning = Msg::app("ask-secret");
        if hearing.secret && !self.notices.contains(&warning) {
            self.notices.push(warning);
        }
        Some(hearing.heard)
    }

    /// Where nothing can be understood: an answer to a step that waits for one, or a question.
    fn as_ever(&mut self, text: &str) -> Turn {
        if self.waits_for_answer() {
            self.turn(Event::Input(text.to_owned()))
        } else {
            self.ask(text)
        }
    }

    fn waits_for_answer(&self) -> bool {
        match &self.at {
            Place::Guide(place) => is_input(place) && self.asked.is_none(),
            Place::Menu => false,
        }
    }

    fn follow_heard(&mut self, heard: Heard, text: Option<&str>) -> Turn {
        let heard = self.or_answer(heard, text);
        self.heard = Some(told(&heard));
        match heard {
            Heard::Choose(id) => self.choose_heard(id),
            Heard::Command("back") if self.before.is_some() => self.take_back(),
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
            Heard::Input => self.turn(Event::Input(text.unwrap_or_default().to_owned())),
            Heard::Term(_) | Heard::Ask => self.ask_heard(text.unwrap_or_default()),
            Heard::Courtesy => {
                self.notices.push(Msg::app("say-courtesy"));
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

    /// Where an answer is waited for, what is typed is one, unless it is clearly something else: a question has a mark.
    fn or_answer(&self, heard: Heard, text: Option<&str>) -> Heard {
        let Some(text) = text.filter(|_| self.waits_for_answer()) else {
            return heard;
        };
        match heard {
            // Marks that nobody speaks belong to a name.
            _ if !is_speech(text) => Heard::Input,
            Heard::Ask | Heard::Term(_) if text.trim_end().ends_with('?') => heard,
            Heard::Ask | Heard::Term(_) | Heard::Unsure(_) | Heard::Courtesy | Heard::Unknown => Heard::Input,
            heard => heard,
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
            Some(_) if self.ctx.connected => self.take(Input::Choose("plan".to_owned())),
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

    fn place(&self) -> Before {
        Before {
            at: match &self.at {
                Place::Menu => Place::Menu,
                Place::Guide(place) => Place::Guide(place.clone()),
            },
            asked: self.asked.clone(),
            lang: self.words.lang().to_owned(),
            ui_lang: self.words.ui_lang().to_owned(),
        }
    }

    fn has_moved(&self, before: &Before) -> bool {
        let same_place = match (&self.at, &before.at) {
            (Place::Menu, Place::Menu) => true,
            (Place::Guide(now), Place::Guide(then)) => {
                now.1.guide == then.1.guide && now.1.trail == then.1.trail && now.1.overlay == then.1.overlay
            }
            _ => false,
        };
        let same_words = (self.words.lang(), self.words.ui_lang()) == (&before.lang, &before.ui_lang);
        !same_place || !same_words || self.asked.is_some() != before.asked.is_some()
    }

    /// To where the reader was before the last saying. What was answered stays, as with going back.
    fn take_back(&mut self) -> Turn {
        let Some(before) = self.before.take() else {
            return Turn::refuse(refusal::of(&Refusal::AtStart));
        };
        self.words = self.words.switched(&before.lang, &before.ui_lang);
        self.asked = before.asked;
        let answers = match &mut self.at {
            Place::Guide(place) => Some((place.0.id().clone(), std::mem::take(&mut place.1.answers))),
            Place::Menu => None,
        };
        self.at = before.at;
        if let (Place::Guide(place), Some((guide, answers))) = (&mut self.at, answers)
            && place.0.id() == &guide
        {
            place.1.answers = answers;
        }
        self.keep(Turn::show())
    }

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
            if let Some(label) = self.label_of(heard) {
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
            Heard::UiLang(tag) => Some(Msg::app("switch-labels").text("language", self.language(tag))),
            Heard::Term(term) => {
                let word = self.words.text(&Msg::term(term));
                Some(Msg::app("choice-term").text("word", word))
            }
            Heard::Ask => Some(Msg::app("command-ask")),
            Heard::Input | Heard::Courtesy | Heard::Unsure(_) | Heard::Unknown => None,
        }
    }

    fn language(&self, tag: &str) -> String {
        wegwijs_screen::language_name(tag, &self.words)
    }

    /// What there is to see, without words; `None` where the pack cannot be read.
    fn view(&self) -> Option<View> {
        match &self.unsure {
            Some(meant) => Some(self.unsure_view(meant)),
            None => self.view_below(),
        }
    }

    /// The same, but for what the reader is asked about their saying.
    fn view_below(&self) -> Option<View> {
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
pub(crate) struct Offers {
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
    pub(crate) fn of(conversation: &Conversation<'_>) -> Self {
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
    pub(crate) fn with<T>(&self, conversation: &Conversation<'_>, then: impl FnOnce(&Here<'_>) -> T) -> T {
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

fn is_input(place: &(engine::Guide, engine::Session)) -> bool {
    let here = place.1.current(&place.0);
    here.is_some_and(|(_, step)| matches!(step.kind, Kind::Input { .. }))
}

/// Words, as a person types them.
fn is_speech(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_alphanumeric() || c.is_whitespace() || ".,;:!?'’\"“”-…".contains(c))
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
        Heard::Courtesy => ("courtesy", None),
        Heard::Unsure(_) => ("unsure", None),
        Heard::Unknown => ("unknown", None),
    };
    HeardAs { kind, id }
}
