//! The practice environment's pages, in a real browser and over bare HTTP.
//!
//! What needs Chromium, its driver or axe-core is left out, with a line that says so, where those are not installed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

#[path = "../support/mod.rs"]
mod support;

mod accessibility;
#[allow(dead_code, reason = "the pages in the browser use the rest of it")]
mod browser;
mod guides;
mod situations;
mod stuck;
mod walk;
