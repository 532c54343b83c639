//! Where readers' reports are kept: by an option or by the environment, for who serves and for who reads them.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use wegwijs_message::{Msg, io_reason};
use wegwijs_store::{At, StoreError};
use wegwijs_web::{Key, TooShort};

use super::{args::text, failure::Failure};

/// For an address with a password in it, which others could read on the command line.
const ENVIRONMENT: &str = "WEGWIJS_DATABASE_URL";
/// The key itself, where it does not come from a file.
const KEY: &str = "WEGWIJS_DESK_KEY";

/// The store that was named; none where none was.
pub fn named(matches: &ArgMatches) -> Option<At> {
    let by_environment = || std::env::var(ENVIRONMENT).ok().filter(|url| !url.is_empty());
    named_by_option(matches).or_else(|| by_environment().map(At::Database))
}

/// The same for who can do without: a store is only opened where it is asked for.
pub fn named_by_option(matches: &ArgMatches) -> Option<At> {
    if let Some(folder) = matches.get_one::<PathBuf>("data") {
        return Some(At::Folder(folder.clone()));
    }
    text(matches, "database-url").map(str::to_owned).map(At::Database)
}

/// The key to what readers say of all steps; none where there is none.
///
/// # Errors
/// It cannot be read, it could be guessed, or there is nothing that it could be the key to.
pub fn desk_key(matches: &ArgMatches) -> Result<Option<Key>, Failure> {
    let text = match matches.get_one::<PathBuf>("desk-key-file") {
        Some(file) => read_file(file)?,
        None => match std::env::var(KEY).ok().filter(|key| !key.is_empty()) {
            Some(key) => key,
            None => return Ok(None),
        },
    };
    if named(matches).is_none() {
        return Err(Failure::usage(Msg::error("desk-key-alone")));
    }
    let short = |TooShort(least)| Failure::usage(Msg::error("desk-key-short").count("least", least));
    Key::new(&text).map(Some).map_err(short)
}

fn read_file(file: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(file).map_err(|error| {
        let file = file.display().to_string();
        let reason = io_reason(&error).into();
        Failure::error(Msg::error("desk-key-unread").text("file", file).arg("reason", reason))
    })
}

/// Why a store cannot be used, in words.
pub fn failed(error: StoreError) -> Failure {
    match error {
        StoreError::Address => Failure::usage(reason(error)),
        _ => Failure::error(reason(error)),
    }
}

/// The same, as a part of what else is said.
pub fn reason(error: StoreError) -> Msg {
    match error {
        StoreError::Address => Msg::error("store-address"),
        StoreError::Away => Msg::error("store-away"),
        StoreError::Busy => Msg::error("store-busy"),
        StoreError::Full => Msg::error("store-full"),
        StoreError::ReadOnly => Msg::error("store-read-only"),
        StoreError::Broken => Msg::error("store-broken"),
        StoreError::Newer => Msg::error("store-newer"),
        StoreError::Other => Msg::error("store-other"),
    }
}
