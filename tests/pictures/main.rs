//! The pictures of our own guides, as every reader sees them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly, and says what it left out"
)]
#![allow(
    clippy::duplicate_mod,
    reason = "the helpers of the packs and those of the program share the one of folders"
)]

#[path = "../common/mod.rs"]
mod common;
#[path = "../support/mod.rs"]
mod support;

mod browser;
mod documents;
mod drawings;
#[cfg(unix)]
mod window;
