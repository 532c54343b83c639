//! The assistant in a browser: over bare HTTP, and in a real browser.
//!
//! What needs Chromium, its driver, axe-core or html-validate is left out, with a line that says so, where those are
//! not installed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

#[path = "../pages/browser.rs"]
#[allow(dead_code, reason = "these tests use a part of it")]
mod browser;
#[path = "../support/mod.rs"]
mod support;

mod author;
mod bad_input;
mod desk;
mod headers;
mod health;
mod looks;
mod page;
mod pages;
mod replicas;
mod reports;
mod saying;
mod server;
mod talk;
