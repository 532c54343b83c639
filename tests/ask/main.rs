//! Questions and pasted errors: how good the answers are, what `wegwijs ask` and the assistant say, and what nobody
//! repeats.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

#[path = "../support/mod.rs"]
mod support;

mod bad_input;
mod command;
mod conversation;
mod kept;
mod kinds;
mod quality;
mod secrecy;
