//! A question or a pasted error message -> the guide and the step that answer it. Pure; knows nobody.
//!
//! What is known beforehand is put in an [`Index`] of bytes: for the embedded pack when the program is built (the
//! build script includes this module), for another pack when it is first asked. Nothing is taken out of the bytes
//! before a question needs it.
//!
//! ```text
//! files of a pack --material--> texts per guide and step --index--> bytes
//! question --errors--> a place, by code or phrase
//!          --words, expand--> words of the index --rank--> places, or "unknown"
//! ```

mod errors;
mod expand;
mod index;
mod lazy;
mod material;
mod rank;
mod secret;
mod words;

pub use index::{Index, build};
pub use lazy::LazyIndex;
pub use material::Material;
pub use rank::{Answer, Answers, Found, Reason, answer, plain_ranking};
pub use secret::looks_secret;
pub use words::is_question;
