//! The list of guides, and questions in the reader's own words.

use super::{
    Conversation, Next, Place, RESUME_CHOICE, is_finished,
    screens::{bare, cannot, not_in_the_menu, refuse},
};
use crate::{
    ask,
    cli::{
        ask::remarks,
        failure::{Exit, Failure},
        questions,
    },
    engine::{self, Address, Choice, Command, Event, GuideId, Msg, Refusal, View, ViewKind},
    frontend::{Bad, Input},
};

impl Conversation<'_> {
    /// Whether what is typed is a question, where no step waits for an answer.
    pub(super) fn takes_questions(&self) -> bool {
        self.asked.is_some() || matches!(self.at, Place::Menu)
    }

    /// Looks for the answer; where the reader is counts. The question itself is kept nowhere.
    pub(super) fn ask(&mut self, question: &str) -> Next {
        if !ask::is_question(question) {
            let msg = Msg::error("ask-no-words");
            return Next::ShowError(Bad {
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
        let index = self.index.get();
        let answers = index.map(|index| ask::answer(index, question, here.as_deref()));
        let answers = answers.unwrap_or_default();
        if answers.secret {
            self.notices.push(Msg::app("ask-secret"));
        }
        self.notices.extend(remarks(&answers));
        self.asked = Some(answers);
        Next::Show
    }

    pub(super) fn handle_asked(&mut self, input: Input) -> Result<Next, Failure> {
        match input {
            Input::Command(Command::Stop) => Ok(self.end(Exit::Ok)),
            Input::Command(Command::Back) => {
                self.asked = None;
                Ok(Next::Show)
            }
            Input::Choose(id) if id == questions::RETURN => {
                self.asked = None;
                Ok(Next::Show)
            }
            Input::Command(Command::Menu) => Ok(self.leave_to_menu()),
            Input::Choose(id) if id == questions::ALL => Ok(self.leave_to_menu()),
            Input::Choose(id) => {
                let next = self.open_found(id)?;
                if matches!(next, Next::Show) {
                    self.asked = None;
                }
                Ok(next)
            }
            Input::Command(command) => Ok(not_in_the_menu(command)),
            _ => Ok(refuse(&Refusal::NoInput)),
        }
    }

    pub(super) fn leave_to_menu(&mut self) -> Next {
        self.asked = None;
        self.at = Place::Menu;
        Next::Show
    }

    pub(super) fn handle_menu(&mut self, input: Input) -> Result<Next, Failure> {
        match input {
            Input::Command(Command::Stop) => Ok(self.end(Exit::Ok)),
            Input::Choose(id) => {
                if let Some(Ok(guide)) = id.strip_prefix(RESUME_CHOICE).map(str::parse) {
                    return Ok(self.resume_guide(&guide).map_or_else(cannot, |()| Next::Show));
                }
                self.open_found(id)
            }
            Input::Command(command) => Ok(not_in_the_menu(command)),
            _ => Ok(refuse(&Refusal::NoInput)),
        }
    }

    /// A guide, or a place in it, that was chosen by its address.
    pub(super) fn open_found(&mut self, id: String) -> Result<Next, Failure> {
        let known = self.pack.guides()?;
        let address = Address::parse(&id, |_| false).ok();
        let Some(address) = address.filter(|address| known.contains(&address.guide)) else {
            return Ok(refuse(&Refusal::UnknownChoice(id)));
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
            self.turn(Event::Command(Command::Stuck))?;
            return self.turn(Event::Choose(step.to_string()));
        }
        let guide = match self.pack.guide(&address.guide) {
            Ok(guide) => guide,
            Err(error) => return Ok(cannot(error.into())),
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
        let opened = self.go_to(&address);
        self.save();
        Ok(opened.map_or_else(cannot, |()| Next::Show))
    }

    pub(super) fn open(&mut self, id: &GuideId) -> Result<Next, Failure> {
        let guide = match self.pack.guide(id) {
            Ok(guide) => guide,
            // The reader stays where they are.
            Err(error) => return Ok(cannot(error.into())),
        };
        let mut session = engine::start(&guide, self.words.lang(), self.words.ui_lang(), &self.ctx);
        self.recall(&mut session);
        self.at = Place::Guide(Box::new((guide, session)));
        self.save();
        Ok(Next::Show)
    }

    pub(super) fn menu(&self) -> Result<View, Failure> {
        let mut view = bare(ViewKind::Menu, Msg::app("menu-title"), Some(Msg::app("menu-body")));
        if let Some(unfinished) = self.unfinished() {
            let label = Msg::app("menu-resume").arg("guide", Msg::guide(&unfinished, None).into());
            view.choices.push(Choice {
                id: format!("{RESUME_CHOICE}{unfinished}"),
                label,
            });
        }
        let guides = self.pack.guides()?;
        if guides.is_empty() {
            return Err(Failure::error(Msg::error("no-guides")));
        }
        view.choices.extend(guides.iter().map(|guide| Choice {
            id: guide.to_string(),
            label: Msg::guide(guide, None),
        }));
        view.commands = vec![Command::Stop];
        Ok(view)
    }

    /// The guide that the reader left in the middle. An unreadable home must not keep anybody from the list.
    pub(super) fn unfinished(&self) -> Option<GuideId> {
        let last = self.store.last().ok().flatten()?;
        let guide = self.pack.guide(&last).ok()?;
        let finished = self
            .store
            .peek(&last)
            .is_some_and(|session| is_finished(&guide, &session));
        (!finished).then_some(last)
    }
}
