//! One sitting: takes screens from the engine to a front-end and what the reader does back, and keeps the session.

use std::sync::Arc;

use super::{
    api::{Api, Task},
    connect,
    failure::{Exit, Failure},
    interrupt::Farewell,
    questions,
    sandbox::Practice,
    store::{Loaded, Store},
};
use crate::{
    ask::{Answers, Index, LazyIndex},
    auth::ConnectionName,
    engine::{
        self, Address, Arrival, Choice, Command, Context, Effect, Event, Guide, GuideId, Kind, Msg, Refusal, Session,
        TERM_CHOICE, View, ViewKind,
    },
    frontend::{Bad, Frontend, Input},
    i18n::{Catalog, Screen, ScreenChoice, match_language, render},
    pack::{Pack, io_reason},
};

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
    pub fn new(pack: &'a Pack, words: Catalog, store: Store) -> Self {
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
            index: pack.lazy_index(),
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

    /// Whether what is typed is a question, where no step waits for an answer.
    fn takes_questions(&self) -> bool {
        self.asked.is_some() || matches!(self.at, Place::Menu)
    }

    /// Looks for the answer; where the reader is counts. The question itself is kept nowhere.
    fn ask(&mut self, question: &str) -> Next {
        if !crate::ask::is_question(question) {
            let msg = Msg::error("ask-no-words");
            return Next::ShowError(Bad {
                code: "no-question",
                msg,
            });
        }
        let here = match &self.at {
            Place::Guide(place) => Some(place.0.id().to_string()),
            Place::Menu => None,
        };
        let index = Index::open(self.index.bytes());
        let answers = index.map(|index| crate::ask::answer(&index, question, here.as_deref()));
        let answers = answers.unwrap_or_default();
        if answers.secret {
            self.notices.push(Msg::app("ask-secret"));
        }
        self.asked = Some(answers);
        Next::Show
    }

    fn handle_asked(&mut self, input: Input) -> Result<Next, Failure> {
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

    fn leave_to_menu(&mut self) -> Next {
        self.asked = None;
        self.at = Place::Menu;
        Next::Show
    }

    fn handle_menu(&mut self, input: Input) -> Result<Next, Failure> {
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
    fn open_found(&mut self, id: String) -> Result<Next, Failure> {
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

    fn open(&mut self, id: &GuideId) -> Result<Next, Failure> {
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

    /// A choice; where there are several connections it may name one.
    fn choose(&mut self, id: String) -> Result<Next, Failure> {
        if let Some((task, name)) = id.split_once(':')
            && matches!(task, "check" | "act" | "plan")
            && let Some(name) = self.connections().into_iter().find(|known| known.as_str() == name)
        {
            self.connection = Some(name);
            return self.turn(Event::Choose(task.to_owned()));
        }
        self.turn(Event::Choose(id))
    }

    fn connections(&self) -> Vec<ConnectionName> {
        self.api.as_ref().map(Api::names).unwrap_or_default()
    }

    /// The connection to use: the one that was chosen, or the only one.
    fn connection(&self) -> Option<ConnectionName> {
        let names = self.connections();
        match (&self.connection, names.as_slice()) {
            (Some(chosen), _) if names.contains(chosen) => Some(chosen.clone()),
            (_, [only]) => Some(only.clone()),
            _ => None,
        }
    }

    /// Has a task carried out and goes where its verdict leads.
    fn carry(&mut self, task: Task) -> Result<Next, Failure> {
        let Some(name) = self.connection() else {
            let known: Vec<String> = self.connections().iter().map(ToString::to_string).collect();
            let msg = Msg::error("which-connection").text("known", known.join(", "));
            return Ok(Next::ShowError(Bad {
                code: "which-connection",
                msg,
            }));
        };
        let (Some(api), Place::Guide(place)) = (&self.api, &self.at) else {
            return Ok(refuse(&Refusal::NotConnected));
        };
        match api.run(&name, task, &place.0) {
            Ok(report) => {
                let told = report.notices.into_iter().filter(|notice| self.words.has(notice));
                self.notices.extend(told);
                self.turn(Event::Resolved {
                    verdict: report.verdict,
                    committed: report.committed,
                })
            }
            Err(failure) => Ok(cannot(failure)),
        }
    }

    fn connect(&mut self, frontend: &mut dyn Frontend) -> Result<Next, Failure> {
        let Some(api) = &mut self.api else {
            return Ok(refuse(&Refusal::NotConnected));
        };
        let mut words = self.words.switched(self.words.lang(), self.words.ui_lang());
        let connected = connect::interactively(api, &connect::Options::default(), frontend, &mut words);
        for (tag, texts) in [(words.lang(), true), (words.ui_lang(), false)] {
            let _ = self.switch(tag, texts);
        }
        match connected {
            Ok(Some(name)) => {
                self.ctx.connected = true;
                self.notices
                    .push(Msg::app("notice-connected").text("connection", name.as_str()));
                self.connection = Some(name);
                Ok(Next::Show)
            }
            Ok(None) => Ok(Next::Show),
            Err(failure) => Ok(cannot(failure)),
        }
    }

    fn switch(&mut self, tag: &str, texts: bool) -> Next {
        let Some(found) = match_language(tag, self.words.languages()) else {
            let known = self.words.languages().join(", ");
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

    /// Every answer is saved already, or could not be: only the words are left to say.
    fn prepare_farewell(&self) {
        let msg = self.parting("bye-interrupted").unwrap_or_else(|| Msg::app("bye"));
        if let Ok(mut farewell) = self.farewell.lock() {
            *farewell = self.words.text(&msg);
        }
    }

    fn screen(&mut self) -> Result<Screen, Failure> {
        let notices = std::mem::take(&mut self.notices);
        if let Some(answers) = &self.asked {
            let view = questions::view(answers, &self.pack.guides()?, matches!(self.at, Place::Guide(_)));
            let mut screen = render(&view, None, &notices, &self.words);
            screen.takes_questions = !answers.known;
            screen.is_kept = self.store.lasts();
            return Ok(screen);
        }
        match &self.at {
            Place::Menu => {
                let mut screen = render(&self.menu()?, None, &notices, &self.words);
                screen.takes_questions = true;
                screen.is_kept = self.store.lasts();
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
                screen.is_kept = self.store.lasts();
                Ok(screen)
            }
        }
    }

    /// Says with which connection a check or an action is done, and what it would send.
    fn offer_connections(&self, screen: &mut Screen, kind: Option<&Kind>) {
        let task = match kind {
            Some(Kind::Check { check, .. }) => Task::Check(*check),
            Some(Kind::Action { action, .. }) => Task::Act(*action),
            _ => return,
        };
        let label = |id: &str, name: &ConnectionName| match id {
            "check" | "act" => self
                .words
                .text(&Msg::app(&format!("choice-{id}-with")).text("connection", name.as_str())),
            _ => self
                .words
                .text(&Msg::app("choice-plan-with").text("connection", name.as_str())),
        };
        let of_connection = |choice: &ScreenChoice| matches!(choice.id.as_str(), "check" | "act" | "plan");
        let mut names = self.connections();
        if let (Task::Act(_), Some(api)) = (task, &self.api) {
            names.retain(|name| api.can_withdraw(name));
            if names.is_empty() {
                // Nothing to offer, and nothing to pretend.
                screen.choices.retain(|choice| !of_connection(choice));
                let product = api.product(self.connection().as_ref());
                screen
                    .notices
                    .push(self.words.text(&Msg::app("revoke-no-api").text("product", product)));
                return;
            }
        }
        if let Some(name) = self.connection().filter(|name| names.contains(name)) {
            let is_asked = self.tells_plans || screen.kind == "explain" || matches!(task, Task::Act(_));
            if let Some(api) = self.api.as_ref().filter(|_| is_asked) {
                screen.plan = api.plan(&name, task).ok();
            }
            for choice in screen
                .choices
                .iter_mut()
                .filter(|choice| matches!(choice.id.as_str(), "check" | "act"))
            {
                choice.label = label(&choice.id, &name);
            }
        } else {
            let (one, other): (Vec<_>, Vec<_>) = screen.choices.drain(..).partition(of_connection);
            let each = one.iter().flat_map(|choice| {
                names.iter().map(|name| ScreenChoice {
                    id: format!("{}:{name}", choice.id),
                    label: label(&choice.id, name),
                })
            });
            screen.choices = each.chain(other).collect();
        }
    }

    fn menu(&self) -> Result<View, Failure> {
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
    fn unfinished(&self) -> Option<GuideId> {
        let last = self.store.last().ok().flatten()?;
        let guide = self.pack.guide(&last).ok()?;
        let finished = self
            .store
            .peek(&last)
            .is_some_and(|session| is_finished(&guide, &session));
        (!finished).then_some(last)
    }

    /// What happened, why if known, what to do next: a paragraph each.
    fn error(&self, bad: &Bad, screen: &Screen) -> Screen {
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

    fn bye(&self) -> Screen {
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
    fn parting(&self, kept: &str) -> Option<Msg> {
        match (&self.unsaved, &self.at) {
            (Some(reason), _) => Some(Msg::app("bye-not-saved").arg("reason", reason.clone().into())),
            (None, Place::Menu) => None,
            (None, Place::Guide(_)) if !self.store.lasts() => Some(Msg::app("bye-practice")),
            (None, Place::Guide(place)) if is_finished(&place.0, &place.1) => None,
            (None, Place::Guide(_)) => Some(Msg::app(kept)),
        }
    }
}

/// Whether there is nothing left to go on with.
fn is_finished(guide: &Guide, session: &Session) -> bool {
    let here = session.current(guide);
    here.is_some_and(|(_, step)| matches!(step.kind, engine::Kind::Outcome { .. }))
}

/// Whether a check was passed by on the way here, because nothing is connected.
fn skipped_check(guide: &Guide, session: &Session) -> bool {
    let before = session.trail.iter().rev().nth(1).filter(|visit| visit.auto);
    let step = before.and_then(|visit| guide.step(visit.step.as_str()));
    step.is_some_and(|step| matches!(step.kind, Kind::Check { .. }))
}

pub(super) fn bare(kind: ViewKind, title: Msg, body: Option<Msg>) -> View {
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

fn not_in_the_menu(command: Command) -> Next {
    let msg = Msg::error("not-in-the-menu").text("name", command.name());
    Next::ShowError(Bad { code: "not-here", msg })
}

fn refuse(refusal: &Refusal) -> Next {
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
fn cannot(failure: Failure) -> Next {
    Next::ShowError(Bad {
        code: "failed",
        msg: failure.into_msg(),
    })
}

/// Where the step has words of its own for what is wrong, those.
fn refuse_at(guide: &Guide, refusal: &Refusal) -> Next {
    match refusal {
        Refusal::InputTooLong(step) => Next::ShowError(Bad {
            code: "input-too-long",
            msg: Msg::guide(guide.id(), Some(step)).attr("err-too-long"),
        }),
        refusal => refuse(refusal),
    }
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
