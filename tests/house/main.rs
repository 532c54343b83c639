//! What holds for every guide, every word and every line of code: generated from them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

#[path = "../common/mod.rs"]
mod common;

mod circles;
mod guides;
mod house_rules;
mod pack_rules;
mod walks;
mod words;
