//! What the conversation needs of its host, and what the host tells it. The host is a terminal, a pipe, a browser: it
//! has the files, the connections and the network; the conversation has none of them.

use wegwijs_engine::{Action, Check, Session, Verdict};
use wegwijs_message::{GuideId, Msg, ProductId};
use wegwijs_screen::Plan;

use crate::input::Bad;

/// What the host can do for this reader. The default: nothing; the guides do without.
#[derive(Debug, Clone, Default)]
pub struct Able {
    /// Whether an app can be connected here.
    pub connects: bool,
    /// What is connected, by name.
    pub connections: Vec<Connection>,
    /// Whether every check comes with its plan. People ask for it; it may need a passphrase.
    pub tells_plans: bool,
    /// Whether a place that is kept is there another time.
    pub keeps: bool,
}

/// One connected app, as far as a conversation has to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// What the reader calls it.
    pub name: String,
    /// What the product is called that it is an app of; empty where that is not known.
    pub product: String,
    /// Which of the pack's products that is; none where it is none of them.
    pub product_id: Option<ProductId>,
    /// Whether the product can be told by a program to withdraw.
    pub can_withdraw: bool,
}

/// Something that a step asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Establish something, read-only.
    Check(Check),
    /// Carry something out.
    Act(Action),
}

/// What the host must do, in order; what comes of it is told with
/// [`Conversation::told`](crate::Conversation::told).
#[derive(Debug, Clone, PartialEq)]
pub enum Duty {
    /// Keep the reader's place: [`News::Kept`].
    Keep(Box<Session>),
    /// Look for an earlier walk through this guide; its answers are taken over: [`News::Recalled`].
    Recall(GuideId),
    /// Look for the walk that this guide was left on, to go on with it: [`News::Resumed`].
    Resume(GuideId),
    /// Say what a task would send, and send nothing: [`News::Planned`].
    Plan {
        /// The connection's name.
        connection: String,
        /// What it is for.
        task: Task,
    },
    /// Carry a task out, whose plan the reader could see: [`News::Ran`].
    Run {
        /// The connection's name.
        connection: String,
        /// What to do.
        task: Task,
        /// The guide that asks for it.
        guide: GuideId,
    },
    /// Have the reader connect an app: [`News::Connected`].
    Connect,
}

/// What came of a duty.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    /// The place that was kept, or why it could not be.
    Kept(Result<Box<Session>, Msg>),
    /// What is known of an earlier walk through this guide.
    Recalled(GuideId, Earlier),
    /// The walk to go on with.
    Resumed(GuideId, Earlier),
    /// What a task would send; the connection and the task it is for.
    Planned(String, Task, Option<Plan>),
    /// What became of a task, or why it could not be done.
    Ran(Result<Report, Msg>),
    /// What is connected now, and the new one's name; or why none was.
    Connected(Vec<Connection>, Result<Option<String>, Msg>),
}

/// An earlier walk.
#[derive(Debug, Clone, PartialEq)]
pub enum Earlier {
    /// There is none.
    None,
    /// As it was kept.
    Session(Box<Session>),
    /// It could not be understood, and was set aside: this is where it is now.
    SetAside(String),
    /// A later Wegwijs wrote it, here; it was left alone.
    FromLater(String),
    /// It is there and cannot be read.
    Unreadable(Msg),
}

/// What became of a task.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Where the guide goes on.
    pub verdict: Verdict,
    /// Whether something may have been changed out there.
    pub committed: bool,
    /// What the reader must know.
    pub notices: Vec<Msg>,
}

/// What comes of an input: duties first, then what to show.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Turn {
    /// What the host must do, in order.
    pub duties: Vec<Duty>,
    /// What then; nothing where a duty's news changes nothing.
    pub then: Option<Then>,
}

/// What to show.
#[derive(Debug, Clone, PartialEq)]
pub enum Then {
    /// The screen as it is now.
    Show,
    /// What was wrong; the screen before it stands.
    Refuse(Bad),
    /// Goodbye.
    End(Ending),
}

/// How a sitting ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The reader stopped, or is done.
    Stopped,
    /// The reader pressed Ctrl-C.
    Interrupted,
}

impl Turn {
    /// The screen as it is now.
    pub(crate) fn show() -> Self {
        Self {
            duties: Vec::new(),
            then: Some(Then::Show),
        }
    }

    /// Whether it cannot be followed.
    pub(crate) fn is_refused(&self) -> bool {
        matches!(self.then, Some(Then::Refuse(_)))
    }

    /// Something that cannot be followed.
    pub(crate) fn refuse(bad: Bad) -> Self {
        Self {
            duties: Vec::new(),
            then: Some(Then::Refuse(bad)),
        }
    }

    /// With what comes of another turn behind it; what is shown then is for the later one to say.
    pub(crate) fn followed_by(mut self, later: Self) -> Self {
        self.duties.extend(later.duties);
        self.then = later.then.or(self.then);
        self
    }

    /// With something for the host to do.
    pub(crate) fn and(mut self, duty: Duty) -> Self {
        self.duties.push(duty);
        self
    }
}
