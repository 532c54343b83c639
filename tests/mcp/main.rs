//! The server of the Model Context Protocol, over real pipes, by a client that knows nothing of it but the protocol.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly, and says what it left out"
)]

#[path = "../support/mod.rs"]
mod support;

mod access;
mod bad_input;
mod client;
mod others;
mod resources;
mod session;
mod tools;
mod walks;
