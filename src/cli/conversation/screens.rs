//! What is shown: steps, the menu, errors, goodbyes.

use super::{Conversation, Next, Place, is_finished};
use crate::{
    cli::{failure::Failure, questions},
    frontend::Bad,
};
use wegwijs_engine as engine;
use wegwijs_engine::{Command, Guide, Kind, Refusal, Session, View, ViewKind};
use wegwijs_message::Msg;
use wegwijs_screen::{Screen, render};

impl Conversation<'_> {
    /// Every answer is saved already, or could not be: only the words are left to say.
    pub(super) fn prepare_farewell(&self) {
        let msg = self.parting("bye-interrupted").unwrap_or_else(|| Msg::app("bye"));
        if let Ok(mut farewell) = self.farewell.lock() {
            *farewell = self.words.text(&msg);
        }
    }

    pub(super) fn screen(&mut self) -> Result<Screen, Failure> {
        let notices = std::mem::take(&mut self.notices);
        if let Some(answers) = &self.asked {
            let view = questions::view(answers, &self.pack.guides()?, matches!(self.at, Place::Guide(_)));
            let mut screen = render(&view, None, &notices, &self.words);
            screen.takes_questions = !answers.known;
            screen.is_kept = self.keeps_a_place();
            return Ok(screen);
        }
        match &self.at {
            Place::Menu => {
                let mut screen = render(&self.menu()?, None, &notices, &self.words);
                screen.takes_questions = true;
                screen.is_kept = self.keeps_a_place();
                Ok(screen)
            }
            Place::Guide(place) => {
                let (guide, session) = place.as_ref();
                let view = engine::view(guide, session, &self.ctx)
                    .ok_or_else(|| Failure::error(Msg::error("broken-session")))?;
                let address = Some(session.address().to_string());
                let mut notices = notices;
                if !self.ctx.connected && self.api.is_some() && skipped_check(guide, session) {
                    notices.push(Msg::app("notice-could-check"));
                }
                let mut screen = render(&view, address, &notices, &self.words);
                self.offer_connections(&mut screen, session.current(guide).map(|(_, step)| &step.kind));
                screen.can_connect = self.api.is_some() && !self.ctx.connected;
                screen.is_kept = self.keeps_a_place();
                Ok(screen)
            }
        }
    }

    /// Whether there is a place, and it is there another time.
    fn keeps_a_place(&self) -> bool {
        let has_place = matches!(self.at, Place::Guide(_)) || self.unfinished().is_some();
        self.store.lasts() && has_place
    }

    /// What happened, why if known, what to do next: a paragraph each.
    pub(super) fn error(&self, bad: &Bad, screen: &Screen) -> Screen {
        let view = bare(ViewKind::Error, Msg::app("error-title"), Some(bad.msg.clone()));
        let mut error = render(&view, screen.address.clone(), &[], &self.words);
        for attr in ["why", "next"].map(|attr| bad.msg.clone().attr(attr)) {
            // An attribute of a step has none of its own: those are the step's.
            if bad.msg.attr.is_none() && self.words.has(&attr) {
                error.body.push_str("\n\n");
                error.body.push_str(&self.words.markdown(&attr));
            }
        }
        let (guide, step) = (screen.guide.clone(), screen.step.clone());
        Screen {
            code: Some(bad.code.to_owned()),
            guide,
            step,
            ..error
        }
    }

    pub(super) fn bye(&self) -> Screen {
        let body = self.parting("bye-resume");
        let address = match &self.at {
            Place::Guide(place) if body.is_some() && self.unsaved.is_none() && self.store.lasts() => {
                Some(place.1.address().to_string())
            }
            _ => None,
        };
        render(&bare(ViewKind::Bye, Msg::app("bye"), body), address, &[], &self.words)
    }
    /// What becomes of the reader's place, where they have one; `kept` says that it is kept.
    pub(super) fn parting(&self, kept: &str) -> Option<Msg> {
        match (&self.unsaved, &self.at) {
            (Some(reason), _) => Some(Msg::app("bye-not-saved").arg("reason", reason.clone().into())),
            (None, Place::Menu) => None,
            (None, Place::Guide(_)) if !self.store.lasts() => Some(Msg::app("bye-practice")),
            (None, Place::Guide(place)) if is_finished(&place.0, &place.1) => None,
            (None, Place::Guide(_)) => Some(Msg::app(kept)),
        }
    }
}

/// Whether a check was passed by on the way here, because nothing is connected.
pub(super) fn skipped_check(guide: &Guide, session: &Session) -> bool {
    let before = session.trail.iter().rev().nth(1).filter(|visit| visit.auto);
    let step = before.and_then(|visit| guide.step(visit.step.as_str()));
    step.is_some_and(|step| matches!(step.kind, Kind::Check { .. }))
}

pub(in crate::cli) fn bare(kind: ViewKind, title: Msg, body: Option<Msg>) -> View {
    View {
        kind,
        place: None,
        title,
        body,
        choices: Vec::new(),
        usual: None,
        commands: Vec::new(),
        progress: None,
        picture: None,
        glossary: Vec::new(),
    }
}

pub(super) fn not_in_the_menu(command: Command) -> Next {
    let msg = Msg::error("not-in-the-menu").text("name", command.name());
    Next::ShowError(Bad { code: "not-here", msg })
}

pub(super) fn refuse(refusal: &Refusal) -> Next {
    let (code, msg) = match refusal {
        Refusal::UnknownChoice(id) => ("unknown-choice", Msg::error("unknown-choice").text("id", id)),
        Refusal::NoInput => ("no-input-here", Msg::error("no-input-here")),
        Refusal::InputTooLong(_) => ("input-too-long", Msg::error("no-input-here")),
        Refusal::AtStart => ("at-start", Msg::error("at-start")),
        Refusal::Barrier => ("barrier", Msg::error("barrier")),
        Refusal::NothingToDo => ("nothing-to-do", Msg::error("nothing-to-do")),
        Refusal::NotConnected => ("not-connected", Msg::error("not-connected")),
        Refusal::NothingToResolve | Refusal::OtherGuide => ("not-here", Msg::error("nothing-to-do")),
    };
    Next::ShowError(Bad { code, msg })
}

/// Something failed, and the conversation goes on.
pub(super) fn cannot(failure: Failure) -> Next {
    Next::ShowError(Bad {
        code: "failed",
        msg: failure.into_msg(),
    })
}

/// Where the step has words of its own for what is wrong, those.
pub(super) fn refuse_at(guide: &Guide, refusal: &Refusal) -> Next {
    match refusal {
        Refusal::InputTooLong(step) => Next::ShowError(Bad {
            code: "input-too-long",
            msg: Msg::guide(guide.id(), Some(step)).attr("err-too-long"),
        }),
        refusal => refuse(refusal),
    }
}
