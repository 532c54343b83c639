//! The sitting itself: where the reader is, and what an input or the host's news changes.

use std::{
    cell::{OnceCell, RefCell},
    rc::Rc,
};

use wegwijs_ask::{Answers, LazyIndex, say::Heard};
use wegwijs_engine::{self as engine, Address, Arrival, Effect, Event, Guide, Kind, Session, TERM_CHOICE, Verdict};
use wegwijs_message::{GuideId, Msg, StepId};
use wegwijs_pack::{Group, Pack, Products};
use wegwijs_screen::{HeardAs, Plan};
use wegwijs_words::{Catalog, match_language};

use crate::{
    host::{Able, Duty, Ending, Task, Then, Turn},
    input::{Bad, Input},
    refusal,
    tongues::Tongues,
};

/// A reader, a pack, and where they are in it.
pub struct Conversation<'p> {
    pub(crate) pack: &'p Pack,
    pub(crate) words: Catalog,
    pub(crate) index: LazyIndex,
    pub(crate) products: OnceCell<Products>,
    pub(crate) groups: OnceCell<Vec<Group>>,
    pub(crate) at: Place,
    pub(crate) able: Able,
    /// The connection that the reader chose, where there are several.
    pub(crate) connection: Option<String>,
    /// What a task would send, as the host said last.
    pub(crate) plan: Option<(String, Task, Option<Plan>)>,
    /// What the last question led to, while it is on the screen.
    pub(crate) asked: Option<Answers>,
    /// What a saying led to as a question, while it is followed.
    pub(crate) answered: Option<Answers>,
    /// The word of the glossary that is explained at the list of guides or over an answer.
    pub(crate) explained: Option<String>,
    /// What the last saying may have meant, while the reader is asked.
    pub(crate) unsure: Option<Vec<Heard>>,
    /// Where the last saying moved the reader away from, until they do something else.
    pub(crate) before: Option<Before>,
    /// What the last saying was heard as, to be told with the next screen.
    pub(crate) heard: Option<HeardAs>,
    /// The walk that was kept last.
    pub(crate) kept: Option<Session>,
    /// To be told with the next screen.
    pub(crate) notices: Vec<Msg>,
    /// Why the place could not be kept.
    pub(crate) unsaved: Option<Msg>,
    /// The words of every language, when they were needed.
    pub(crate) tongues: RefCell<Option<Rc<Tongues>>>,
}

/// Where the reader was before a saying moved them.
pub(crate) struct Before {
    pub(crate) at: Place,
    pub(crate) asked: Option<Answers>,
    pub(crate) lang: String,
    pub(crate) ui_lang: String,
}

/// Where the reader is.
pub(crate) enum Place {
    Menu,
    Guide(Box<(Guide, Session)>),
}

impl<'p> Conversation<'p> {
    /// At the list of guides, with a host that can do nothing.
    pub fn new(pack: &'p Pack, words: Catalog, index: LazyIndex) -> Self {
        Self {
            pack,
            words,
            index,
            products: OnceCell::new(),
            groups: OnceCell::new(),
            at: Place::Menu,
            able: Able::default(),
            connection: None,
            plan: None,
            asked: None,
            answered: None,
            explained: None,
            unsure: None,
            before: None,
            heard: None,
            kept: None,
            notices: Vec::new(),
            unsaved: None,
            tongues: RefCell::default(),
        }
    }

    /// The same words with nobody in it: what was said and typed is forgotten.
    pub fn anew(self) -> Self {
        Self {
            tongues: self.tongues,
            ..Self::new(self.pack, self.words, self.index)
        }
    }

    /// With a host that can do this.
    pub fn with(mut self, able: Able) -> Self {
        self.able = able;
        self
    }

    /// With the walk that was kept last, for the list of guides to offer.
    pub fn after(mut self, kept: Option<Session>) -> Self {
        self.kept = kept;
        self
    }

    /// Uses one connection for all that is checked and done.
    pub fn choose_connection(&mut self, connection: &str) {
        self.connection = Some(connection.to_owned());
    }

    /// Has something told with the next screen.
    pub fn notice(&mut self, msg: Msg) {
        self.notices.push(msg);
    }

    /// The words of the languages in use now.
    pub fn words(&self) -> &Catalog {
        &self.words
    }

    /// The guide that the reader is in.
    pub fn guide(&self) -> Option<&Guide> {
        match &self.at {
            Place::Guide(place) => Some(&place.0),
            Place::Menu => None,
        }
    }

    /// The step where the reader is.
    pub fn step(&self) -> Option<&StepId> {
        match &self.at {
            Place::Guide(place) => place.1.current(&place.0).map(|(step, _)| step),
            Place::Menu => None,
        }
    }

    /// What the reader typed in the guide that they are in, and that no address holds: by the step that asked.
    pub fn private(&self) -> impl Iterator<Item = (&StepId, &str)> {
        let session = match &self.at {
            Place::Guide(place) => Some(&place.1),
            Place::Menu => None,
        };
        let answers = session.into_iter().flat_map(|session| &session.answers);
        answers.filter_map(|(step, answer)| match answer {
            engine::Answer::Text(text) => Some((step, text.as_str())),
            _ => None,
        })
    }

    /// Takes what was typed at another time for this guide; see [`Conversation::private`].
    pub fn remember(&mut self, private: impl IntoIterator<Item = (StepId, String)>) {
        if let Place::Guide(place) = &mut self.at {
            let texts = private
                .into_iter()
                .map(|(step, text)| (step, engine::Answer::Text(text)));
            place.1.answers.extend(texts);
        }
    }

    /// Speaks these languages from here on, where the pack has them.
    pub fn speak(&mut self, lang: &str, ui_lang: &str) -> Turn {
        let texts = self.switch(lang, true);
        let labels = self.switch(ui_lang, false);
        texts.followed_by(labels)
    }

    /// Begins: where the reader is now is kept too, for a first question may be the last.
    pub fn begin(&mut self) -> Turn {
        let turn = self.keep(Turn::show());
        self.with_plan(turn)
    }

    /// Goes to an address.
    ///
    /// # Errors
    /// There is no such guide, it is broken, or it has no such step.
    pub fn go_to(&mut self, address: &Address) -> Result<Turn, Msg> {
        let guide = self.pack.guide(&address.guide).map_err(|error| error.msg())?;
        let changed = address.version.is_some_and(|version| version != guide.version());
        if let Some(step) = &address.step
            && guide.step(step.as_str()).is_none()
            && !changed
        {
            return Err(Msg::error("unknown-step")
                .text("guide", guide.id().to_string())
                .text("step", step.to_string()));
        }
        let located = engine::locate(&guide, address, &self.ctx(&guide));
        let session = Session::new(&guide, self.words.lang(), self.words.ui_lang(), located.trail);
        if located.arrival == Arrival::Nearest {
            self.notices.push(Msg::app(if changed {
                "notice-guide-changed"
            } else {
                "notice-nearest"
            }));
        }
        Ok(self.arrive(guide, session))
    }

    /// Goes on with a guide where it was left.
    pub fn resume(&self, guide: &GuideId) -> Turn {
        Turn::default().and(Duty::Resume(guide.clone()))
    }

    /// In a guide, with the answers of an earlier walk: a new walk begins elsewhere, not as somebody else.
    pub(crate) fn arrive(&mut self, guide: Guide, session: Session) -> Turn {
        let id = guide.id().clone();
        self.at = Place::Guide(Box::new((guide, session)));
        Turn::show().and(Duty::Recall(id))
    }

    /// Follows what the reader did.
    pub fn follow(&mut self, input: Input) -> Turn {
        self.plan = None;
        self.heard = None;
        let turn = match input {
            Input::Say(text) => self.say(&text),
            input => {
                self.before = None;
                match self.unsure.take() {
                    Some(meant) => self.follow_unsure(meant, input),
                    None => self.take(input),
                }
            }
        };
        self.with_plan(turn)
    }

    pub(crate) fn take(&mut self, input: Input) -> Turn {
        match (input, &self.at) {
            (Input::Bad(bad), _) => Turn::refuse(bad),
            (Input::Interrupt, _) => self.end(Ending::Interrupted),
            (Input::End, _) => self.end(Ending::Stopped),
            (Input::Connect, _) if self.able.connects => Turn::default().and(Duty::Connect),
            (Input::Connect, _) => Turn::refuse(refusal::of(&engine::Refusal::NotConnected)),
            (Input::Lang(tag), _) => self.switch(&tag, true),
            (Input::UiLang(tag), _) => self.switch(&tag, false),
            (Input::Ask(question), _) => self.ask(&question),
            (Input::Say(text), _) => self.say(&text),
            (input, _) if self.explained.is_some() => self.follow_explained(input),
            (Input::Text(question), _) if self.takes_questions() => self.ask(&question),
            (input, _) if self.asked.is_some() => self.follow_asked(input),
            (input, Place::Menu) => self.follow_menu(input),
            (Input::Choose(id), _) => match id.strip_prefix(TERM_CHOICE) {
                Some(term) if self.words.has(&Msg::term(term)) => self.turn(Event::Explain(term.to_owned())),
                _ => self.choose(id),
            },
            (Input::Text(text), _) => self.turn(Event::Input(text)),
            (Input::Command(command), _) => self.turn(Event::Command(command)),
        }
    }

    /// One move of the engine.
    pub(crate) fn turn(&mut self, event: Event) -> Turn {
        let Some(ctx) = self.guide().map(|guide| self.ctx(guide)) else {
            return Turn::show();
        };
        let Place::Guide(place) = &mut self.at else {
            return Turn::show();
        };
        let (guide, session) = place.as_mut();
        let moved = engine::apply(guide, session.clone(), event, &ctx);
        *session = moved.session;
        if let Some(refused) = &moved.refusal {
            return Turn::refuse(refusal::at(guide, refused));
        }
        let mut turn = Turn::show();
        for effect in moved.effects {
            turn = match effect {
                Effect::Save => self.keep(turn),
                Effect::Stop => Turn {
                    then: Some(Then::End(Ending::Stopped)),
                    ..turn
                },
                Effect::Menu => {
                    self.at = Place::Menu;
                    turn
                }
                Effect::Open(id) => {
                    let opened = self.open(&id);
                    turn.followed_by(opened)
                }
                Effect::Run(check) => turn.followed_by(self.carry(Task::Check(check))),
                Effect::Carry(action) => turn.followed_by(self.carry(Task::Act(action))),
            };
        }
        turn
    }

    pub(crate) fn switch(&mut self, tag: &str, texts: bool) -> Turn {
        let languages = if texts {
            self.words.languages()
        } else {
            self.words.label_languages()
        };
        let Some(found) = match_language(tag, languages) else {
            let known = languages.join(", ");
            let msg = Msg::error("unknown-language").text("tag", tag).text("known", known);
            return Turn::refuse(Bad {
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
        let event = if texts {
            Event::Lang(found)
        } else {
            Event::UiLang(found)
        };
        // In the menu there is no session to tell.
        self.turn(event)
    }

    pub(crate) fn end(&mut self, ending: Ending) -> Turn {
        let turn = Turn {
            then: Some(Then::End(ending)),
            ..Turn::default()
        };
        self.keep(turn)
    }

    /// Has the place kept.
    pub(crate) fn keep(&mut self, turn: Turn) -> Turn {
        let Place::Guide(place) = &self.at else {
            return turn;
        };
        turn.and(Duty::Keep(Box::new(place.1.clone())))
    }

    /// What the last proof said, on the way here.
    pub fn proof(&self) -> Option<Verdict> {
        let Place::Guide(place) = &self.at else {
            return None;
        };
        let (guide, session) = place.as_ref();
        let mut before = session.trail.iter().rev().skip(1).zip(session.trail.iter().rev());
        before.find_map(|(from, to)| match (&guide.step(from.step.as_str())?.kind, &to.via) {
            (Kind::Check { .. }, Some(engine::Exit::Verdict(verdict))) if !from.auto => Some(*verdict),
            _ => None,
        })
    }
}

/// Whether there is nothing left to go on with.
pub(crate) fn is_finished(guide: &Guide, session: &Session) -> bool {
    let here = session.current(guide);
    here.is_some_and(|(_, step)| matches!(step.kind, Kind::Outcome { .. }))
}
