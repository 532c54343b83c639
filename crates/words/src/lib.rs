//! Languages and words: which language, which message, what it says.
//!
//! The only place where text is made. Knows the engine's ids and the pack's files.

mod book;
mod catalog;
mod escape;
mod html;
mod language;
mod text;

pub use catalog::{Catalog, FROM, Wording};
pub use html::to_html;
pub use language::{Language, LanguageError, choose, match_language, parse_tag, requested};
pub use text::{Block, Inline, Link, Style, parse, plain, terms};
