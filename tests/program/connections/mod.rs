//! Connections from end to end: the program, a vault on disk, and the simulated Exact Online over real HTTP.
//!
//! Nothing here sleeps: time passes by moving the product's clock, and requests wait at a gate.
mod access;
mod connect;
pub mod desk;
mod discovery;
mod faults;
mod guided;
#[path = "../../../crates/sandbox/tests/sandbox/http.rs"]
#[allow(dead_code, reason = "its own tests use the rest")]
mod http;
mod only;
mod proof;
mod races;
mod revoke;
mod secrecy;
mod sign_in;
#[path = "../../../crates/access/tests/vault/home.rs"]
#[allow(dead_code, reason = "its own tests use the rest")]
pub mod vault;
