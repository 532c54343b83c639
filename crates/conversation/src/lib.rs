//! One sitting: what a reader does -> what to show, and what the host must do for it.
//!
//! No file, no terminal, no network, no clock: a host (the terminal, a pipe, a browser) takes an [`Input`] here, does
//! the [`Duty`]s that come of it, tells the [`News`], and shows the screen. A conversation can be made anew from an
//! address, the languages and what was typed: that is all there is to it.
//!
//! ```
//! use wegwijs_ask::LazyIndex;
//! use wegwijs_conversation::{Conversation, Input};
//! use wegwijs_engine::Address;
//! use wegwijs_pack::Pack;
//! use wegwijs_words::Catalog;
//!
//! let pack = Pack::Embedded;
//! let words = Catalog::new(&pack, &["en".to_owned(), "nl".to_owned()], "en", "en");
//! let mut conversation = Conversation::new(&pack, words, LazyIndex::new(|| None));
//! let address = Address::parse("revoke/open-menu", |_| false).unwrap();
//! conversation.go_to(&address).unwrap();
//! conversation.follow(Input::Choose("done".to_owned()));
//! let screen = conversation.screen().unwrap();
//! assert_eq!(screen.address.as_deref(), Some("en/revoke/security-center?v=1"));
//! ```

mod before;
mod connections;
mod host;
mod input;
mod menu;
mod news;
mod offers;
mod pick;
mod questions;
mod refusal;
mod say;
mod screens;
mod sitting;
mod tongues;
mod unsure;

pub use host::{Able, Connection, Duty, Earlier, Ending, News, Report, Task, Then, Turn};
pub use input::{Bad, Input};
pub use questions::{ALL, RETURN, because, offered, place, reasons, remarks, unknown, way_to};
pub use sitting::Conversation;
