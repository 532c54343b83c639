//! A sitting on this computer: a conversation at a terminal, over a pipe or in JSON, and what it needs of its host.
//!
//! Places are files, connections are in the vault, and whoever sits here can be asked.

use std::collections::VecDeque;

use super::{
    api::Api,
    connect,
    exit::Exit,
    failure::Failure,
    host::Host,
    interrupt::{Farewell, stop_when_told},
    store::{Loaded, Store},
};
use crate::frontend::{self, Frontend};
use wegwijs_access::auth::ConnectionName;
use wegwijs_conversation::{Conversation, Duty, Earlier, Ending, Input, News, Report, Task, Then, Turn};
use wegwijs_engine::{Address, Command, Verdict};
use wegwijs_message::{GuideId, Msg, io_reason};
use wegwijs_screen::Plan;
use wegwijs_words::Catalog;

/// A conversation with its host.
pub struct Sitting<'h> {
    host: &'h Host,
    conversation: Conversation<'h>,
    store: Store,
    api: Option<Api<'h>>,
    farewell: Farewell,
}

impl<'h> Sitting<'h> {
    /// At the list of guides, with the reader's connections where there are any.
    pub fn new(host: &'h Host, words: Catalog, store: Store) -> Self {
        let api = match Api::new(host) {
            Ok(api) => Some(api),
            // The guides do without connections; what is wrong with them is told once.
            Err(failure) => {
                failure.report(host.words());
                None
            }
        };
        Self::with(host, words, store, api)
    }

    /// The same with connections that are open already, or with none.
    pub fn with(host: &'h Host, words: Catalog, store: Store, api: Option<Api<'h>>) -> Self {
        let mut able = api.as_ref().map(Api::able).unwrap_or_default();
        able.keeps = store.lasts();
        // An unreadable home must not keep anybody from the list.
        let last = store.last().ok().flatten().and_then(|guide| store.peek(&guide));
        let conversation = Conversation::new(host.pack(), words, host.lazy_index());
        Self {
            host,
            conversation: conversation.with(able).after(last),
            store,
            api,
            farewell: Farewell::default(),
        }
    }

    /// Goes to an address.
    ///
    /// # Errors
    /// It leads nowhere.
    pub fn go_to(&mut self, address: &Address) -> Result<(), Failure> {
        let turn = self.conversation.go_to(address).map_err(Failure::error)?;
        self.arrive(turn)
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
        let turn = self.conversation.resume(&guide);
        self.arrive(turn)
    }

    /// Has something told with the first screen.
    pub fn notice(&mut self, msg: Msg) {
        self.conversation.notice(msg);
    }

    /// As [`Sitting::talk`], with one connection for all that is checked and done: what the last check said is how it
    /// ends.
    ///
    /// # Errors
    /// As there.
    pub fn withdraw(mut self, connection: &ConnectionName, frontend: &mut dyn Frontend) -> Result<Exit, Failure> {
        self.conversation.choose_connection(connection.as_str());
        let exit = self.talk_on(frontend)?;
        Ok(match (exit, self.conversation.proof()) {
            (Exit::Ok, Some(Verdict::Failed)) => Exit::Ok,
            (Exit::Ok, Some(Verdict::Passed)) => Exit::Error,
            (Exit::Ok, Some(Verdict::Unknown)) => Exit::CannotTell,
            // Nothing was proven, and nothing was asked.
            (Exit::Ok, None) => Exit::Interrupted,
            (exit, _) => exit,
        })
    }

    /// Before anybody can be asked: what takes no asking.
    fn arrive(&mut self, turn: Turn) -> Result<(), Failure> {
        match self.perform(turn, None)? {
            Then::Refuse(bad) => Err(Failure::error(bad.msg)),
            Then::Show | Then::End(_) => Ok(()),
        }
    }

    /// Shows and asks until the reader stops.
    ///
    /// # Errors
    /// The input or the output fails; what was answered is kept.
    pub fn talk(mut self, frontend: &mut dyn Frontend) -> Result<Exit, Failure> {
        self.talk_on(frontend)
    }

    fn talk_on(&mut self, frontend: &mut dyn Frontend) -> Result<Exit, Failure> {
        let before = if self.host.is_json() || self.host.terminal().is_plain() {
            || {}
        } else {
            frontend::restore_terminal
        };
        stop_when_told(Farewell::clone(&self.farewell), before);
        if let Some(exit) = self.practise(frontend)? {
            return Ok(exit);
        }
        let turn = self.conversation.begin();
        self.perform(turn, Some(frontend))?;
        let mut screen = self.conversation.screen().map_err(Failure::error)?;
        frontend.show(&screen, self.conversation.words())?;
        loop {
            let input = frontend.ask(&screen, self.conversation.words())?;
            let turn = self.conversation.follow(input);
            match self.perform(turn, Some(frontend))? {
                Then::Show => {
                    screen = self.conversation.screen().map_err(Failure::error)?;
                    frontend.show(&screen, self.conversation.words())?;
                }
                Then::Refuse(bad) => {
                    let error = self.conversation.error(&bad, &screen);
                    frontend.show(&error, self.conversation.words())?;
                }
                Then::End(ending) => {
                    frontend.show(&self.conversation.bye(), self.conversation.words())?;
                    return Ok(match ending {
                        Ending::Interrupted => Exit::Interrupted,
                        Ending::Stopped if self.conversation.is_unsaved() => Exit::Error,
                        Ending::Stopped => Exit::Ok,
                    });
                }
            }
        }
    }

    /// Offers the practice environment; a reader who stops there gets an exit code.
    fn practise(&mut self, frontend: &mut dyn Frontend) -> Result<Option<Exit>, Failure> {
        let Some(practice) = self.host.practice().filter(|_| self.host.can_offer()) else {
            return Ok(None);
        };
        self.tell_host();
        loop {
            let words = self.conversation.words();
            let (lang, ui_lang) = (words.lang().to_owned(), words.ui_lang().to_owned());
            let exit = match practice.offer(frontend, words)? {
                Input::Lang(tag) => {
                    self.conversation.speak(&tag, &ui_lang);
                    continue;
                }
                Input::UiLang(tag) => {
                    self.conversation.speak(&lang, &tag);
                    continue;
                }
                Input::Interrupt => Exit::Interrupted,
                Input::End | Input::Command(Command::Stop) => Exit::Ok,
                _ => return Ok(None),
            };
            frontend.show(&self.conversation.bye(), self.conversation.words())?;
            return Ok(Some(exit));
        }
    }

    /// Does the duties of a turn, and what comes of them, in order.
    fn perform(&mut self, turn: Turn, mut frontend: Option<&mut dyn Frontend>) -> Result<Then, Failure> {
        let mut then = turn.then;
        let mut duties = VecDeque::from(turn.duties);
        while let Some(duty) = duties.pop_front() {
            let news = match duty {
                Duty::Keep(session) => {
                    let kept = self.store.save(&session);
                    News::Kept(kept.map(|()| session).map_err(|error| error.reason()))
                }
                Duty::Recall(guide) => News::Recalled(guide.clone(), self.earlier(&guide)),
                Duty::Resume(guide) => News::Resumed(guide.clone(), self.earlier(&guide)),
                Duty::Plan { connection, task } => {
                    let plan = self.plan(&connection, task);
                    News::Planned(connection, task, plan)
                }
                Duty::Run {
                    connection,
                    task,
                    guide,
                } => News::Ran(self.run(&connection, task, &guide)),
                Duty::Connect => match &mut frontend {
                    Some(frontend) => self.connect(&mut **frontend),
                    None => continue,
                },
            };
            let told = self.conversation.told(news);
            then = told.then.or(then);
            for duty in told.duties.into_iter().rev() {
                duties.push_front(duty);
            }
        }
        self.tell_host();
        Ok(then.unwrap_or(Then::Show))
    }

    /// The last word, and the practice environment, speak as the reader does.
    fn tell_host(&self) {
        if let Ok(mut farewell) = self.farewell.lock() {
            *farewell = self.conversation.farewell();
        }
        if let Some(practice) = self.host.practice() {
            practice.speak(self.conversation.words());
        }
    }

    fn earlier(&self, guide: &GuideId) -> Earlier {
        match self.store.load(guide) {
            Ok(Loaded::None) => Earlier::None,
            Ok(Loaded::Session(session)) => Earlier::Session(session),
            Ok(Loaded::SetAside(path)) => Earlier::SetAside(path.display().to_string()),
            Ok(Loaded::FromLater(path)) => Earlier::FromLater(path.display().to_string()),
            Err(error) => Earlier::Unreadable(io_reason(&error)),
        }
    }

    /// The network and the vault, and the connection of that name.
    fn reach(&self, connection: &str) -> Option<(&Api<'h>, ConnectionName)> {
        Some((self.api.as_ref()?, connection.parse().ok()?))
    }

    fn plan(&self, connection: &str, task: Task) -> Option<Plan> {
        let (api, name) = self.reach(connection)?;
        api.plan(&name, task).ok()
    }

    fn run(&self, connection: &str, task: Task, guide: &GuideId) -> Result<Report, Msg> {
        let unknown = || Msg::error("unknown-connection").text("name", connection);
        let (api, name) = self.reach(connection).ok_or_else(unknown)?;
        let guide = self.host.pack().guide(guide).map_err(|error| error.msg())?;
        api.run(&name, task, &guide).map_err(Failure::into_msg)
    }

    fn connect(&mut self, frontend: &mut dyn Frontend) -> News {
        let Some(api) = &mut self.api else {
            return News::Connected(Vec::new(), Ok(None));
        };
        let words = self.conversation.words();
        let mut words = words.switched(words.lang(), words.ui_lang());
        let connected = connect::interactively(api, &connect::Options::default(), frontend, &mut words);
        let connections = api.told();
        // They may have switched language on the way; the place is kept in it with the next answer.
        self.conversation.speak(words.lang(), words.ui_lang());
        let name = connected.map(|name| name.map(|name| name.to_string()));
        News::Connected(connections, name.map_err(Failure::into_msg))
    }
}
