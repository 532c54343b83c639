//! What a conversation can have done for it, and by whom: the seam between the guides and the API.

use super::failure::Failure;
use crate::{
    auth::ConnectionName,
    engine::{Action, Check, Guide, Msg, Verdict},
    frontend::Frontend,
    i18n::{Catalog, Plan},
};

/// Something that a step asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Establish something, read-only.
    Check(Check),
    /// Carry something out.
    Act(Action),
}

/// What became of a task.
#[derive(Debug)]
pub struct Report {
    /// Where the guide goes on.
    pub verdict: Verdict,
    /// Whether something may have been changed out there.
    pub committed: bool,
    /// What the reader must know.
    pub notices: Vec<Msg>,
}

/// The reader's connections. Nothing is sent but by `run`, and only after its plan could be seen.
pub trait Connected {
    /// The connections that are signed in.
    fn names(&self) -> Vec<ConnectionName>;

    /// What a task would send.
    ///
    /// # Errors
    /// The connection is not there any more, or its provider is broken.
    fn plan(&self, name: &ConnectionName, task: Task) -> Result<Plan, Failure>;

    /// Carries a task out.
    ///
    /// # Errors
    /// The vault or the configuration fails. What the network or the product says is a verdict.
    fn run(&mut self, name: &ConnectionName, task: Task, guide: &Guide) -> Result<Report, Failure>;

    /// Signs an app registration in, asking for what it needs. `None` when the reader thought better of it.
    ///
    /// # Errors
    /// It does not work; nothing is kept.
    fn connect(&mut self, frontend: &mut dyn Frontend, words: &Catalog) -> Result<Option<ConnectionName>, Failure>;
}
