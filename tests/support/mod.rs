//! What the end-to-end tests share: a home of their own, a clean environment, the program, and a terminal.
//!
//! Nothing here waits for a clock: everything waits for what the program does, and a deadline fires only when it hangs.

#![allow(dead_code, unused_imports, reason = "every test file uses its own part of this")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of tests may fail loudly, as the tests themselves"
)]

mod commands;
mod home;
mod program;
#[cfg(unix)]
mod tty;
mod words;

pub use commands::{commands, described};
pub use home::{Home, PackFolder, copy_folder};
pub use program::{Dialogue, Program, Run, wegwijs};
#[cfg(unix)]
pub use tty::{Key, Tty};
pub use words::{Words, languages, number, plain, sentences, squeeze};

use std::time::Duration;

/// How long something may take before it counts as hanging. Nothing comes near it.
pub const DEADLINE: Duration = Duration::from_secs(180);
