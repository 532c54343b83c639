//! Where readers' reports are kept: by an option or by the environment, for who serves and for who reads them.

use std::path::PathBuf;

use clap::ArgMatches;
use wegwijs_message::Msg;
use wegwijs_store::{At, StoreError};

use super::{args::text, failure::Failure};

/// For an address with a password in it, which others could read on the command line.
const ENVIRONMENT: &str = "WEGWIJS_DATABASE_URL";

/// The store that was named; none where none was.
pub fn named(matches: &ArgMatches) -> Option<At> {
    if let Some(folder) = matches.get_one::<PathBuf>("data") {
        return Some(At::Folder(folder.clone()));
    }
    let given = text(matches, "database-url").map(str::to_owned);
    let url = given.or_else(|| std::env::var(ENVIRONMENT).ok().filter(|url| !url.is_empty()));
    url.map(At::Database)
}

/// Why a store cannot be used, in words.
pub fn failed(error: StoreError) -> Failure {
    let msg = match error {
        StoreError::Address => return Failure::usage(Msg::error("store-address")),
        StoreError::Away => Msg::error("store-away"),
        StoreError::Busy => Msg::error("store-busy"),
        StoreError::Full => Msg::error("store-full"),
        StoreError::ReadOnly => Msg::error("store-read-only"),
        StoreError::Broken => Msg::error("store-broken"),
        StoreError::Newer => Msg::error("store-newer"),
        StoreError::Other => Msg::error("store-other"),
    };
    Failure::error(msg)
}
