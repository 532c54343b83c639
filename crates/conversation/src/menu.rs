//! The list of guides, and questions in the reader's own words.

use wegwijs_ask as ask;
use wegwijs_engine::{self as engine, Address, Choice, Command, Event, Refusal, TERM_CHOICE, View, ViewKind};
use wegwijs_message::{GuideId, Msg, StepId};
use wegwijs_pack::Group;
use wegwijs_screen::ScreenChoice;

use crate::{
    Conversation,
    host::{Ending, Turn},
    input::{Bad, Input},
    questions, refusal,
    sitting::{Place, is_finished},
};

/// What the id of the choice that resumes a guide starts with.
const RESUME_CHOICE: &str = "resume:";

impl Conversation<'_> {
    /// Whether what is typed is a question, where no step waits for an answer.
    pub(crate) fn takes_questions(&self) -> bool {
        self.asked.is_some() || matches!(self.at, Place::Menu)
    }

    /// Looks for the answer; where the reader is counts. The question itself is kept nowhere.
    pub(crate) fn ask(&mut self, question: &str) -> Turn {
        if !ask::is_question(question) {
            let msg = Msg::error("ask-no-words");
            return Turn::refuse(Bad {
                code: "no-question",
                msg,
            });
        }
        let here = match &self.at {
            Place::Guide(place) => {
                let guide = place.0.id();
                let step = place.1.current(&place.0).map(|(step, _)| format!("{guide}/{step}"));
                Some(step.unwrap_or_else(|| guide.to_string()))
            }
            Place::Menu => None,
        };
        let answered = self.answered.take().filter(|_| here.is_none());
        let index = self.index.get();
        let answer = || index.map(|index| ask::answer(index, question, here.as_deref()));
        let answers = answered.or_else(answer).unwrap_or_default();
        let warning = Msg::app("ask-secret");
        // What is said is warned of when it is heard.
        if answers.secret && !self.notices.contains(&warning) {
            self.notices.push(warning);
        }
        self.notices.extend(questions::remarks(&answers));
        self.explained = None;
        self.asked = Some(answers);
        Turn::show()
    }

    /// As if a question had just surely been answered with this step: for a host that keeps nothing between two
    /// screens, where the reader may say yes to that.
    pub fn was_answered_with(&mut self, guide: &GuideId, step: &StepId) {
        let is_start = |guide: engine::Guide| guide.start() == step;
        let answer = ask::Answer {
            is_start: self.pack.guide(guide).is_ok_and(is_start),
            guide: guide.to_string(),
            step: step.to_string(),
            score: 0.0,
            because: ask::Reason::Words(Vec::new()),
            found: ask::Found::default(),
        };
        self.asked = Some(ask::Answers {
            known: true,
            confidence: ask::Confidence::Sure,
            answers: vec![answer],
            ..ask::Answers::default()
        });
    }

    /// After a word was explained: back to what stood there, or on from there.
    pub(crate) fn follow_explained(&mut self, input: Input) -> Turn {
        self.explained = None;
        match input {
            Input::Command(Command::Back) => Turn::show(),
            Input::Choose(id) if id == questions::RETURN => Turn::show(),
            Input::Command(Command::Menu) => self.leave_to_menu(),
            Input::Choose(id) => match id.strip_prefix(TERM_CHOICE) {
                Some(term) if self.words.has(&Msg::term(term)) => {
                    self.explained = Some(term.to_owned());
                    Turn::show()
                }
                _ => self.take(Input::Choose(id)),
            },
            input => self.take(input),
        }
    }

    pub(crate) fn follow_asked(&mut self, input: Input) -> Turn {
        match input {
            Input::Command(Command::Stop) => self.end(Ending::Stopped),
            Input::Command(Command::Back) => {
                self.asked = None;
                Turn::show()
            }
            Input::Choose(id) if id == questions::RETURN => {
                self.asked = None;
                Turn::show()
            }
            Input::Command(Command::Menu) => self.leave_to_menu(),
            Input::Choose(id) if id == questions::ALL => self.leave_to_menu(),
            Input::Choose(id) => {
                let asked = self.asked.take();
                let turn = self.open_found(id);
                if turn.is_refused() {
                    self.asked = asked;
                }
                turn
            }
            Input::Command(command) => Turn::refuse(refusal::not_in_the_menu(command)),
            _ => Turn::refuse(refusal::of(&Refusal::NoInput)),
        }
    }

    pub(crate) fn leave_to_menu(&mut self) -> Turn {
        self.asked = None;
        self.at = Place::Menu;
        Turn::show()
    }

    pub(crate) fn follow_menu(&mut self, input: Input) -> Turn {
        match input {
            Input::Command(Command::Stop) => self.end(Ending::Stopped),
            Input::Choose(id) => match id.strip_prefix(RESUME_CHOICE).map(str::parse) {
                Some(Ok(guide)) => self.resume(&guide),
                _ => self.open_found(id),
            },
            Input::Command(command) => Turn::refuse(refusal::not_in_the_menu(command)),
            _ => Turn::refuse(refusal::of(&Refusal::NoInput)),
        }
    }

    /// A guide, or a place in it, that was chosen by its address.
    pub(crate) fn open_found(&mut self, id: String) -> Turn {
        let known = match self.pack.guides() {
            Ok(known) => known,
            Err(error) => return Turn::refuse(Bad::failed(error.msg())),
        };
        let address = Address::parse(&id, |_| false).ok();
        let Some(address) = address.filter(|address| known.contains(&address.guide)) else {
            return Turn::refuse(refusal::of(&Refusal::UnknownChoice(id)));
        };
        let Some(step) = address.step else {
            return self.open(&address.guide);
        };
        if let Place::Guide(place) = &self.at
            && place.0.id() == &address.guide
            && let Some((_, here)) = place.1.current(&place.0)
            && here.stuck.contains(&step)
        {
            // Help for this very step: it leads back here.
            let _ = self.turn(Event::Command(Command::Stuck));
            return self.turn(Event::Choose(step.to_string()));
        }
        let guide = match self.pack.guide(&address.guide) {
            Ok(guide) => guide,
            Err(error) => return Turn::refuse(Bad::failed(error.msg())),
        };
        if &step == guide.start() {
            return self.open(&address.guide);
        }
        let exits = engine::way_to(&guide, &step);
        let address = Address {
            step: Some(step),
            exits,
            ..address
        };
        self.go_to(&address)
            .unwrap_or_else(|msg| Turn::refuse(Bad::failed(msg)))
    }

    pub(crate) fn open(&mut self, id: &GuideId) -> Turn {
        match self.pack.guide(id) {
            Ok(guide) => {
                let session = engine::start(&guide, self.words.lang(), self.words.ui_lang(), &self.ctx(&guide));
                self.arrive(guide, session)
            }
            // The reader stays where they are.
            Err(error) => Turn::refuse(Bad::failed(error.msg())),
        }
    }

    pub(crate) fn menu(&self) -> Result<View, Msg> {
        let mut view = View::bare(ViewKind::Menu, Msg::app("menu-title"), Some(Msg::app("menu-body")));
        if let Some(unfinished) = self.unfinished() {
            let label = Msg::app("menu-resume").arg("guide", Msg::guide(&unfinished, None).into());
            view.choices.push(Choice {
                id: format!("{RESUME_CHOICE}{unfinished}"),
                label,
            });
        }
        let guides = self.pack.guides().map_err(|error| error.msg())?;
        if guides.is_empty() {
            return Err(Msg::error("no-guides"));
        }
        let known = |guide: &&GuideId| guides.contains(guide);
        let grouped: Vec<&GuideId> = self.groups().flat_map(|group| &group.guides).filter(known).collect();
        // What came while the reader sits here is at the end.
        let rest = guides.iter().filter(|guide| !grouped.contains(guide));
        view.choices
            .extend(grouped.iter().copied().chain(rest).map(|guide| Choice {
                id: guide.to_string(),
                label: Msg::guide(guide, None),
            }));
        view.commands = vec![Command::Stop];
        Ok(view)
    }

    /// The guides by product: what is connected first, then the pack's own.
    fn groups(&self) -> impl Iterator<Item = &Group> {
        let all = self.groups.get_or_init(|| self.pack.groups().unwrap_or_default());
        let is_connected = |group: &&Group| {
            let mut connections = self.able.connections.iter();
            connections.any(|connection| group.product.is_some() && connection.product_id == group.product)
        };
        let first = all.iter().filter(is_connected);
        first.chain(all.iter().filter(move |group| !is_connected(group)))
    }

    /// Which choice of the menu is the first of each product, with what the product is called.
    pub(crate) fn headings(&self, choices: &[ScreenChoice]) -> Vec<(usize, String)> {
        let heading = |group: &Group| {
            let first = choices
                .iter()
                .position(|choice| group.guides.iter().any(|guide| guide.as_str() == choice.id))?;
            Some((first, self.words.text(&group.msg())))
        };
        let headings: Vec<(usize, String)> = self.groups().filter_map(heading).collect();
        if headings.len() > 1 { headings } else { Vec::new() }
    }

    /// The guide that the reader left in the middle.
    pub(crate) fn unfinished(&self) -> Option<GuideId> {
        let session = self.kept.as_ref()?;
        let guide = self.pack.guide(&session.guide).ok()?;
        (!is_finished(&guide, session)).then(|| session.guide.clone())
    }
}
