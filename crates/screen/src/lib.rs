//! A view in words: what every front-end shows, its picture with the labels of the reader's own product, and a whole
//! guide as a document.
//!
//! ```
//! use wegwijs_message::Msg;
//! use wegwijs_pack::Pack;
//! use wegwijs_words::Catalog;
//!
//! let pack = Pack::Embedded;
//! let words = Catalog::new(&pack, &["nl".into(), "en".into()], "nl", "en");
//! assert_eq!(wegwijs_screen::language_name("en", &words), "Engels");
//! ```

mod depiction;
mod document;
mod explained;
mod html;
mod markdown;
mod numbers;
mod screen;
mod ways;

pub use depiction::Depiction;
pub use document::{Entry, Part, Sheet, Way};
pub use explained::Explained;
pub use markdown::without_terms;
pub use screen::{
    HeardAs, Plan, PlannedRequest, Screen, ScreenChoice, ScreenPicture, borrowed, illustrate, label_notes,
    language_name, progress, refusal, render,
};
