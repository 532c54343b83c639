//! The language that a reader asks for, on the command line or with the system.

use std::ffi::OsString;

use wegwijs_pack::Pack;
use wegwijs_words::{match_language, parse_tag, requested};

/// The language that a tag asks for: one of the pack's, or one that we speak ourselves. A reader of a pack without
/// their language has its texts in another one, but not our own buttons and errors.
pub fn spoken(tag: &str, languages: &[String]) -> Option<String> {
    match_language(tag, languages).or_else(|| {
        let ours = Pack::Embedded.languages().unwrap_or_default();
        match_language(tag, &ours)
    })
}

/// What the system is set to.
pub fn environment_language() -> Option<String> {
    requested(|name| std::env::var(name).ok())
}

/// `--lang`, read without understanding the rest.
pub fn asked_in(argv: &[OsString]) -> Option<String> {
    let args: Vec<&str> = argv.iter().filter_map(|arg| arg.to_str()).collect();
    let given = args
        .iter()
        .enumerate()
        .find_map(|(index, arg)| match arg.strip_prefix("--lang") {
            Some("") => args.get(index + 1).copied(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        });
    // What is no language is an option that came too early.
    given.filter(|tag| parse_tag(tag).is_ok()).map(str::to_owned)
}
