//! One sitting: takes screens from the engine to a front-end and what the reader does back, and keeps the session.

mod connections;
mod menu;
mod screens;

use std::sync::Arc;

use super::{
    api::{Api, Task},
    failure::{Exit, Failure},
    interrupt::Farewell,
    sandbox::Practice,
    store::{Loaded, Store},
};
use crate::{
    ask::{Answers, LazyIndex},
    auth::ConnectionName,
    engine::{
        self, Address, Arrival, Command, Context, Effect, Event, Guide, GuideId, Msg, Refusal, Session, TERM_CHOICE,
    },
    frontend::{Bad, Frontend, Input},
    i18n::{Catalog, match_language},
    pack::{Pack, io_reason},
};

pub(super) use screens::bare;
use screens::{refuse, refuse_at};

/// What the id of the choice that resumes a guide starts with.
const RESUME_CHOICE: &str = "resume:";

/// A reader, a pack, and where they are in it.
pub struct Conversation<'a> {
    pack: &'a Pack,
    words: Catalog,
    store: Store,
    ctx: Context,
    at: Place,
    api: Option<Api<'a>>,
    tells_plans: bool,
    /// The connection that the reader chose, where there are several.
    connection: Option<ConnectionName>,
    /// What the last question led to, while it is on the screen.
    asked: Option<Answers>,
    index: LazyIndex,
    /// To be told with the next screen.
    notices: Vec<Msg>,
    /// Why the place could not be kept.
    unsaved: Option<Msg>,
    farewell: Farewell,
}

/// Where the reader is.
enum Place {
    Menu,
    Guide(Box<(Guide, Session)>),
}

/// Whether there is more to come.
enum Next {
    Show,
    ShowError(Bad),
    End(Exit),
}

impl<'a> Conversation<'a> {
    /// At the list of guides.
    pub fn new(pack: &'a Pack, words: Catalog, store: Store, index: LazyIndex) -> Self {
        let ctx = Context::default();
        Self {
            pack,
            words,
            store,
            ctx,
            at: Place::Menu,
            api: None,
            tells_plans: false,
            connection: None,
            asked: None,
            index,
            notices: Vec::new(),
            unsaved: None,
            farewell: Farewell::default(),
        }
    }

    /// With somebody who carries out what a guide asks for.
    ///
    /// `tells_plans`: every check comes with its plan. People ask for it; it may need a passphrase.
    pub fn with(mut self, api: Api<'a>, tells_plans: bool) -> Self {
        self.tells_plans = tells_plans;
        self.ctx.connected = !api.names().is_empty();
        self.api = Some(api);
        self
    }

    /// What to say when the process is told to stop; it changes as the conversation goes.
    pub fn farewell(&self) -> Farewell {
        Arc::clone(&self.farewell)
    }

    /// Goes to an address.
    ///
    /// # Errors
    /// There is no such guide, it is broken, or it has no such step.
    pub fn go_to(&mut self, address: &Address) -> Result<(), Failure> {
        let guide = self.pack.guide(&address.guide)?;
        let changed = address.version.is_some_and(|version| version != guide.version());
        if let Some(step) = &address.step
            && guide.step(step.as_str()).is_none()
            && !changed
        {
            return Err(unknown_step(&guide, step));
        }
        let located = engine::locate(&guide, address, &self.ctx);
        let mut session = Session::new(&guide, self.words.lang(), self.words.ui_lang(), located.trail);
        self.recall(&mut session);
        if located.arrival == Arrival::Nearest {
            self.notices.push(Msg::app(if changed {
                "notice-guide-changed"
            } else {
                "notice-nearest"
            }));
        }
        self.at = Place::Guide(Box::new((guide, session)));
        Ok(())
    }

    /// Takes over the answers of an earlier walk: a new walk begins elsewhere, not as somebody else.
    fn recall(&mut self, session: &mut Session) {
        match self.store.load(&session.guide) {
            Ok(Loaded::Session(earlier)) => session.answers = earlier.answers,
            Ok(Loaded::SetAside { path, from_later }) => self.notices.push(set_aside(&path, from_later)),
            Ok(Loaded::None) | Err(_) => {}
        }
    }

    /// Goes on where the reader stopped last.
    ///
    /// # Errors
    /// There is nothing to resume, or it cannot be read.
    pub fn resume(&mut self) -> Result<(), Failure> {
        let unreadable =
            |error| Failure::error(Msg::error("sessions-unreadable").arg("reason", io_reason(&error).into()));
        let last = self.store.last().map_err(unreadable)?;
        let guide = last.ok_or_else(|| Failure::error(Msg::error("nothing-to-resume")))?;
        self.resume_guide(&guide)
    }

    fn resume_guide(&mut self, id: &GuideId) -> Result<(), Failure> {
        let unreadable =
            |error| Failure::error(Msg::error("sessions-unreadable").arg("reason", io_reason(&error).into()));
        let guide = self.pack.guide(id)?;
        let mut session = match self.store.load(id).map_err(unreadable)? {
            Loaded::Session(session) => *session,
            Loaded::None => return Err(Failure::error(Msg::error("nothing-to-resume"))),
            Loaded::SetAside { path, from_later } => {
                self.notices.push(set_aside(&path, from_later));
                engine::start(&guide, self.words.lang(), self.words.ui_lang(), &self.ctx)
            }
        };
        if engine::resume(&guide, &mut session, &self.ctx) == Arrival::Nearest {
            self.notices.push(Msg::app("notice-guide-changed"));
        }
        session.lang = self.words.lang().to_owned();
        session.ui_lang = self.words.ui_lang().to_owned();
        self.at = Place::Guide(Box::new((guide, session)));
        Ok(())
    }

    /// Shows and asks until the reader stops.
    ///
    /// # Errors
    /// The input or the output fails; what was answered is kept.
    pub fn run(&mut self, frontend: &mut dyn Frontend) -> Result<Exit, Failure> {
        self.tell_practice();
        // Where the reader is now is kept too: a first question may be the last.
        self.save();
        self.prepare_farewell();
        let mut screen = self.screen()?;
        frontend.show(&screen, &self.words)?;
        loop {
            let input = frontend.ask(&screen, &self.words)?;
            let next = match input {
                Input::Connect => self.connect(frontend)?,
                input => self.handle(input)?,
            };
            self.prepare_farewell();
            match next {
                Next::Show => {
                    screen = self.screen()?;
                    frontend.show(&screen, &self.words)?;
                }
                Next::ShowError(bad) => frontend.show(&self.error(&bad, &screen), &self.words)?,
                Next::End(exit) => {
                    frontend.show(&self.bye(), &self.words)?;
                    return Ok(if self.unsaved.is_some() && exit == Exit::Ok {
                        Exit::Error
                    } else {
                        exit
                    });
                }
            }
        }
    }

    /// Offers the practice environment; a reader who stops there gets an exit code.
    ///
    /// # Errors
    /// The input or the output fails.
    pub fn practise(&mut self, practice: &Practice, frontend: &mut dyn Frontend) -> Result<Option<Exit>, Failure> {
        self.prepare_farewell();
        loop {
            let exit = match practice.offer(frontend, &self.words)? {
                Input::Lang(tag) => {
                    self.switch(&tag, true);
                    continue;
                }
                Input::UiLang(tag) => {
                    self.switch(&tag, false);
                    continue;
                }
                Input::Interrupt => Exit::Interrupted,
                Input::End | Input::Command(Command::Stop) => Exit::Ok,
                _ => return Ok(None),
            };
            frontend.show(&self.bye(), &self.words)?;
            return Ok(Some(exit));
        }
    }

    fn handle(&mut self, input: Input) -> Result<Next, Failure> {
        match (input, &self.at) {
            (Input::Bad(bad), _) => Ok(Next::ShowError(bad)),
            (Input::Interrupt, _) => Ok(self.end(Exit::Interrupted)),
            (Input::End, _) => Ok(self.end(Exit::Ok)),
            // Needs the front-end: see `run`.
            (Input::Connect, _) => Ok(refuse(&Refusal::NotConnected)),
            (Input::Lang(tag), _) => Ok(self.switch(&tag, true)),
            (Input::UiLang(tag), _) => Ok(self.switch(&tag, false)),
            (Input::Ask(question), _) => Ok(self.ask(&question)),
            (Input::Text(question), _) if self.takes_questions() => Ok(self.ask(&question)),
            (input, _) if self.asked.is_some() => self.handle_asked(input),
            (input, Place::Menu) => self.handle_menu(input),
            (Input::Choose(id), _) => match id.strip_prefix(TERM_CHOICE) {
                Some(term) if self.words.has(&Msg::term(term)) => self.turn(Event::Explain(term.to_owned())),
                _ => self.choose(id),
            },
            (Input::Text(text), _) => self.turn(Event::Input(text)),
            (Input::Command(command), _) => self.turn(Event::Command(command)),
        }
    }

    fn turn(&mut self, event: Event) -> Result<Next, Failure> {
        let Place::Guide(place) = &mut self.at else {
            return Ok(Next::Show);
        };
        let (guide, session) = place.as_mut();
        let turn = engine::apply(guide, session.clone(), event, &self.ctx);
        *session = turn.session;
        if let Some(refusal) = &turn.refusal {
            return Ok(refuse_at(guide, refusal));
        }
        let mut next = Next::Show;
        for effect in turn.effects {
            match effect {
                Effect::Save => self.save(),
                Effect::Stop => next = self.end(Exit::Ok),
                Effect::Menu => self.at = Place::Menu,
                Effect::Open(id) => next = self.open(&id)?,
                Effect::Run(check) => next = self.carry(Task::Check(check))?,
                Effect::Carry(action) => next = self.carry(Task::Act(action))?,
            }
        }
        Ok(next)
    }

    fn switch(&mut self, tag: &str, texts: bool) -> Next {
        let languages = if texts {
            self.words.languages()
        } else {
            self.words.label_languages()
        };
        let Some(found) = match_language(tag, languages) else {
            let known = languages.join(", ");
            let msg = Msg::error("unknown-language").text("tag", tag).text("known", known);
            return Next::ShowError(Bad {
                code: "unknown-language",
                msg,
            });
        };
        let (lang, ui_lang) = if texts {
            (found.clone(), self.words.ui_lang().to_owned())
        } else {
            (self.words.lang().to_owned(), found.clone())
        };
        self.words = self.words.switched(&lang, &ui_lang);
        self.tell_practice();
        let event = if texts {
            Event::Lang(found)
        } else {
            Event::UiLang(found)
        };
        // In the menu there is no session to tell.
        self.turn(event).unwrap_or(Next::Show)
    }

    /// The practice environment speaks as the reader does.
    fn tell_practice(&self) {
        if let Some(practice) = self.api.as_ref().and_then(Api::practice) {
            practice.speak(&self.words);
        }
    }

    fn end(&mut self, exit: Exit) -> Next {
        self.save();
        Next::End(exit)
    }

    fn save(&mut self) {
        let Place::Guide(place) = &self.at else {
            return;
        };
        match self.store.save(&place.1) {
            Ok(()) => self.unsaved = None,
            Err(error) => {
                let reason = io_reason(&error);
                if self.unsaved.is_none() {
                    self.notices
                        .push(Msg::app("notice-not-saved").arg("reason", reason.clone().into()));
                }
                self.unsaved = Some(reason);
            }
        }
    }
}

/// Whether there is nothing left to go on with.
fn is_finished(guide: &Guide, session: &Session) -> bool {
    let here = session.current(guide);
    here.is_some_and(|(_, step)| matches!(step.kind, engine::Kind::Outcome { .. }))
}

pub(super) fn unknown_step(guide: &Guide, step: &engine::StepId) -> Failure {
    Failure::error(
        Msg::error("unknown-step")
            .text("guide", guide.id().to_string())
            .text("step", step.to_string()),
    )
}

fn set_aside(path: &std::path::Path, from_later: bool) -> Msg {
    let id = if from_later {
        "notice-session-from-later"
    } else {
        "notice-session-set-aside"
    };
    Msg::app(id).text("path", path.display().to_string())
}
