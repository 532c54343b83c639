//! The practice environment: a simulated Exact Online on loopback, and a plain OAuth provider beside it.
//!
//! [`World`] is a state machine without I/O; [`Sandbox`] serves it over HTTP; [`Pages`] draws what a person sees, and is
//! the only one here that knows the words.

pub mod http;
mod pages;
pub mod params;
mod situations;
pub mod world;

pub use http::*;
pub use pages::*;
pub use situations::Situation;
pub use world::*;
