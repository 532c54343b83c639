//! What is to be said, without words: which message, with which arguments, about which names.
//!
//! The ground that every other room stands on; calls none of them. Words are found for it elsewhere, in the reader's
//! language.
//!
//! ```
//! use wegwijs_message::{Msg, Source};
//!
//! let msg = Msg::error("unknown-guide").text("guide", "revoke");
//! assert_eq!((msg.source, msg.id.as_str()), (Source::Errors, "unknown-guide"));
//! ```

mod ids;
mod io;
mod message;
mod sanitise;

pub use ids::{FieldId, GuideId, InvalidId, OptionId, PictureId, ProductId, StepId};
pub use io::io_reason;
pub use message::{Arg, Msg, Source};
pub use sanitise::sanitise;
