//! The assistant in a browser: `wegwijs serve`.
//!
//! The second host of the conversation. An address is the state, so every page is the same for everybody: it is made
//! once per pack and kept with its headers, and serving it is a look-up. What a reader says goes to a few threads of
//! its own, so that pages never wait for questions. Knows no command line and no exit codes.
//!
//! ```text
//! server     listens, stops          watch    a folder's pack, looked at every few seconds
//! routes     the list of all pages   guard    is it for us, does it come from us     limit   how often
//! spot       what an address asks    edition  one pack: its guides, its kept pages   kept    a page with its headers
//! workers    threads with words      desk     makes pages, hears what is said        pages/  what is on them
//! ```

mod assets;
mod desk;
mod edition;
mod guard;
mod kept;
mod limit;
mod metrics;
mod pages;
mod reply;
mod routes;
mod said;
mod server;
mod shared;
mod spot;
mod watch;
mod workers;

pub use pages::Problem;
pub use server::{Fault, Listen, News, Running, StartError, Tls, Told, start};
pub use shared::Options;
