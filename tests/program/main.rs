//! The program from outside: the command line, every front-end, questions, and connections from end to end.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

#[path = "../support/mod.rs"]
mod support;

mod ask;
mod cli;
mod connections;
mod dutch;
mod json;
mod labels;
mod lazy;
mod older_home;
mod other_products;
mod plain;
mod providers;
mod rich;
mod sessions;
