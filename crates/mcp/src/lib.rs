//! The guides for AI chat clients: a server of the Model Context Protocol, `wegwijs mcp`.
//!
//! The third host of the conversation. It keeps nothing between two calls: an address is the state, as it is in the
//! browser. Words belong to one thread, the caller's; the protocol has a thread of its own and sends it work. What the
//! reader has connected is behind a door ([`Connections`]) that the caller opens; nothing here withdraws anything.
//!
//! ```text
//! serve     the threads                clerk     from one to the other        transport  what comes before a beginning
//! handler   what a client can ask      info      what a client is told        consent    asking the person
//! desk      words, conversations       arguments what a call was given        refused    why it cannot be done
//! tools/    one file per tool (answer)  resources guides and steps to read     prompts    one per guide
//! ```

mod access;
mod answer;
mod arguments;
mod clerk;
mod connections;
mod consent;
mod desk;
mod handler;
mod info;
mod options;
mod prompts;
mod refused;
mod resources;
mod serve;
mod tools;
mod transport;

pub use connections::{Checker, Connections, Found};
pub use options::Options;
pub use serve::{ServeError, serve};
