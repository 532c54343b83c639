//! The practice environment: a simulated Exact Online on loopback, and a plain OAuth provider beside it.
//!
//! [`World`] is a state machine without I/O; [`Sandbox`] serves it over HTTP. Calls nobody else in this crate.

pub mod http;
pub mod params;
pub mod world;

pub use http::*;
pub use world::*;
