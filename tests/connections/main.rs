//! Connections from end to end: the program, a vault on disk, and the simulated Exact Online over real HTTP.
//!
//! Nothing here sleeps: time passes by moving the product's clock, and requests wait at a gate.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod access;
mod connect;
mod desk;
mod faults;
mod guided;
#[path = "../sandbox/http.rs"]
#[allow(dead_code, reason = "its own tests use the rest")]
mod http;
mod proof;
mod races;
mod revoke;
mod secrecy;
mod sign_in;
#[path = "../support/mod.rs"]
mod support;
#[path = "../vault/home.rs"]
#[allow(dead_code, reason = "its own tests use the rest")]
mod vault;
