//! Sign-in, token rotation and checks, against a scripted server on this computer.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the helpers of tests may fail loudly, as the tests themselves"
)]

mod access;
mod administrations;
mod api_answers;
mod discovery;
mod door;
mod evidence;
mod network;
mod pasted;
mod plans;
mod presets;
mod probe;
mod refresh;
mod secrecy;
mod server;
mod sign_in;
mod support;
mod token_answers;
mod wire;
mod words;
