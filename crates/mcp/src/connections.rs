//! What the reader has connected, as far as a chat client may ask for it. No secret passes here.

use wegwijs_conversation::Task;
use wegwijs_message::Msg;
use wegwijs_screen::Plan;

/// The reader's connections. The caller has them: its configuration, its vault, its network.
pub trait Connections {
    /// Their names, sorted.
    ///
    /// # Errors
    /// The configuration is broken.
    fn names(&self) -> Result<Vec<String>, Msg>;

    /// What the product of a connection is called.
    ///
    /// # Errors
    /// There is no such connection; the configuration is broken.
    fn product(&self, name: &str) -> Result<String, Msg>;

    /// What a task would send, secrets redacted. Sends nothing.
    ///
    /// # Errors
    /// There is no such connection; the vault does not open.
    fn plan(&self, name: &str, task: Task) -> Result<Plan, Msg>;

    /// A check that is ready to be run, on a thread of its own. Sends nothing yet.
    ///
    /// # Errors
    /// There is no such connection; the vault does not open.
    fn checker(&self, name: &str) -> Result<Checker, Msg>;
}

/// A check that is ready to be run: at most one renewal and two reads.
pub type Checker = Box<dyn FnOnce() -> Result<Found, Msg> + Send>;

/// What a check found.
pub struct Found {
    /// The verdict, as `wegwijs access --json` prints it.
    pub verdict: serde_json::Value,
    /// The same for people; what has no words is left out.
    pub told: Vec<Msg>,
}
