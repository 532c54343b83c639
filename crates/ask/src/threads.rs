//! What is learned side by side.

use std::{panic::resume_unwind, thread::ScopedJoinHandle};

/// What a thread made; a panic there is one here.
pub(super) fn finished<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| resume_unwind(panic))
}
