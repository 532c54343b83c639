//! The assistant in a browser: `wegwijs serve`.
//!
//! The second host of the conversation. An address is the state, so every page is the same for everybody: it is made
//! once per pack and kept with its headers, and serving it is a look-up. What a reader says goes to a few threads of
//! its own, so that pages never wait for questions. Knows no command line and no exit codes.
//!
//! ```text
//! server   listens, stops            watch    a folder's pack, looked at every few seconds     news  what becomes of it
//! routes   the list of all pages     door     what every request goes through                  guard, limit  its rules
//! reply    a page, or what is wrong  said     what a reader says              form  what a browser sends
//! spot     what an address asks      edition  one pack: its guides, its kept pages             kept  a page, its headers
//! workers  threads with words        desk     makes pages, talks     wording  its words        pages/  what is on them
//! reported whether a step matches    reports  kept, looked at        voices  what pages say    readers  how many from whom
//! health   asks another server how it is
//! tally    what happens with steps   overview what to mend first, behind a key (key)           sums, day
//! ```

mod about;
mod assets;
mod day;
mod desk;
mod door;
mod edition;
mod embed;
mod export;
mod form;
mod guard;
mod health;
mod kept;
mod key;
mod labels;
mod limit;
mod metrics;
mod news;
mod overview;
mod pages;
mod presence;
mod problem;
mod readers;
mod reply;
mod reported;
mod reports;
mod routes;
mod said;
mod server;
mod shared;
mod spot;
mod sums;
mod tally;
mod voices;
mod watch;
mod wording;
mod workers;

pub use export::{ExportError, Exported, export};
pub use health::{Unwell, check};
pub use key::{Key, TooShort};
pub use news::News;
pub use problem::Problem;
pub use server::{Listen, Running, StartError, Tls, Told, start};
pub use shared::Options;
pub use wegwijs_pack::Fault;
