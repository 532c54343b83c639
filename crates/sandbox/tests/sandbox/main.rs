//! The simulated Exact Online, over real HTTP.
//!
//! Nothing here sleeps: time passes by moving the world's clock, and requests wait at a gate.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod api;
mod browser;
mod client;
mod faults;
mod forms;
mod http;
mod limits;
mod pages;
mod plain;
mod plain_clients;
mod reach;
mod refresh;
mod safety;
mod sign_in;
mod token_errors;
mod xero;
