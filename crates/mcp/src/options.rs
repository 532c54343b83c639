//! What is served, and how.

use std::path::PathBuf;

use wegwijs_pack::Pack;

/// What is served, and how.
pub struct Options {
    /// The guides and their words.
    pub pack: Pack,
    /// The language of the texts, where a client asks for none.
    pub lang: String,
    /// The language of the product's labels.
    pub ui_lang: String,
    /// What readers call the place where they sign in.
    pub site: String,
    /// Where an index that was made once may be kept.
    pub caches: Option<PathBuf>,
}
