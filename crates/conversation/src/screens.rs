//! What is shown: steps, the menu, errors, goodbyes.

use wegwijs_engine::{self as engine, Guide, Kind, Session, View, ViewKind};
use wegwijs_message::Msg;
use wegwijs_screen::{Screen, refusal, render};

use crate::{
    Conversation,
    input::Bad,
    questions,
    sitting::{Place, is_finished},
};

impl Conversation<'_> {
    /// What to say when the process is told to stop: every answer is kept already, or could not be.
    pub fn farewell(&self) -> String {
        let msg = self.parting("bye-interrupted").unwrap_or_else(|| Msg::app("bye"));
        self.words.text(&msg)
    }

    /// Whether the place could not be kept.
    pub fn is_unsaved(&self) -> bool {
        self.unsaved.is_some()
    }

    /// What there is to see now. Notices are told once.
    ///
    /// # Errors
    /// The pack cannot be read, or has no guides.
    pub fn screen(&mut self) -> Result<Screen, Msg> {
        let notices = std::mem::take(&mut self.notices);
        let mut screen = match (&self.asked, &self.at) {
            _ if self.unsure.is_some() => {
                let view = self.unsure_view(self.unsure.as_deref().unwrap_or_default());
                let mut screen = render(&view, self.address(), &notices, &self.words);
                screen.takes_questions = true;
                screen
            }
            _ if self.explained.is_some() => {
                let view = questions::explained(self.explained.as_deref().unwrap_or_default());
                let mut screen = render(&view, None, &notices, &self.words);
                screen.takes_questions = true;
                screen
            }
            (Some(answers), at) => {
                let guides = self.pack.guides().map_err(|error| error.msg())?;
                let view = questions::view(answers, &guides, matches!(at, Place::Guide(_)));
                let mut screen = render(&view, None, &notices, &self.words);
                screen.takes_questions = !answers.known;
                screen
            }
            (None, Place::Menu) => {
                let mut screen = render(&self.menu()?, None, &notices, &self.words);
                screen.groups = self.headings(&screen.choices);
                screen.takes_questions = true;
                screen
            }
            (None, Place::Guide(place)) => self.at_step(&place.0, &place.1, notices)?,
        };
        screen.is_kept = self.keeps_a_place();
        if let Some(guide) = self.guide() {
            screen.product = self.words.text(&guide.product_msg());
            let products = self.products();
            screen
                .label_languages
                .retain(|lang| products.may_switch_to(guide, lang));
        }
        screen.heard = self.heard.take();
        Ok(screen)
    }

    /// The address of the step where the reader is.
    pub fn address(&self) -> Option<String> {
        match &self.at {
            Place::Guide(place) => Some(place.1.address().to_string()),
            Place::Menu => None,
        }
    }

    fn at_step(&self, guide: &Guide, session: &Session, mut notices: Vec<Msg>) -> Result<Screen, Msg> {
        let ctx = self.ctx(guide);
        let view = engine::view(guide, session, &ctx).ok_or_else(|| Msg::error("broken-session"))?;
        let can_connect = self.able.connects && !ctx.connected;
        if can_connect && skipped_check(guide, session) {
            notices.push(Msg::app("notice-could-check"));
        }
        let mut screen = render(&view, Some(session.address().to_string()), &notices, &self.words);
        self.offer_connections(&mut screen);
        screen.can_connect = can_connect;
        Ok(screen)
    }

    /// Whether there is a place, and it is there another time.
    fn keeps_a_place(&self) -> bool {
        let has_place = matches!(self.at, Place::Guide(_)) || self.unfinished().is_some();
        self.able.keeps && has_place
    }

    /// What happened, why if known, what to do next: a paragraph each.
    pub fn error(&mut self, bad: &Bad, screen: &Screen) -> Screen {
        let (guide, step) = (screen.guide.clone(), screen.step.clone());
        Screen {
            heard: self.heard.take(),
            code: Some(bad.code.to_owned()),
            guide,
            step,
            ..refusal(&bad.msg, screen.address.clone(), &self.words)
        }
    }

    /// Goodbye, and what becomes of the place.
    pub fn bye(&self) -> Screen {
        let body = self.parting("bye-resume");
        let address = match &self.at {
            Place::Guide(place) if body.is_some() && self.unsaved.is_none() && self.able.keeps => {
                Some(place.1.address().to_string())
            }
            _ => None,
        };
        render(
            &View::bare(ViewKind::Bye, Msg::app("bye"), body),
            address,
            &[],
            &self.words,
        )
    }

    /// What becomes of the reader's place, where they have one; `kept` says that it is kept.
    fn parting(&self, kept: &str) -> Option<Msg> {
        match (&self.unsaved, &self.at) {
            (Some(reason), _) => Some(Msg::app("bye-not-saved").arg("reason", reason.clone().into())),
            (None, Place::Menu) => None,
            (None, Place::Guide(_)) if !self.able.keeps => Some(Msg::app("bye-practice")),
            (None, Place::Guide(place)) if is_finished(&place.0, &place.1) => None,
            (None, Place::Guide(_)) => Some(Msg::app(kept)),
        }
    }
}

/// Whether a check was passed by on the way here, because nothing is connected.
fn skipped_check(guide: &Guide, session: &Session) -> bool {
    let before = session.trail.iter().rev().nth(1).filter(|visit| visit.auto);
    let step = before.and_then(|visit| guide.step(visit.step.as_str()));
    step.is_some_and(|step| matches!(step.kind, Kind::Check { .. }))
}
