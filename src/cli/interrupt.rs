//! Being told to stop: Ctrl-C while no prompt reads keys, a closed window, a kill that can be caught.

use std::{
    io::{self, IsTerminal, Write},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{failure::Exit, terminal::columns};
use crate::frontend::{Look, wrap};

/// What to say when the process is told to stop.
pub type Farewell = Arc<Mutex<String>>;

/// Held while a request is under way whose answer must be kept: a new pair of tokens replaces the old one for good.
static IN_FLIGHT: Mutex<()> = Mutex::new(());

/// Until this is dropped the process does not stop by itself.
pub fn finish_first() -> MutexGuard<'static, ()> {
    IN_FLIGHT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Says goodbye and goes, after what must be finished first.
pub fn stop_when_told(farewell: Farewell, before: impl Fn() + Send + 'static) {
    // Without a handler the system stops us just the same, only without a word.
    let _ = ctrlc::set_handler(move || {
        let _finished = finish_first();
        before();
        let bye = farewell.lock().map(|text| text.clone()).unwrap_or_default();
        let look = Look::new(columns(io::stderr().is_terminal()), false);
        let bye = wrap(&bye, look.width(), "", "").join("\n");
        let _ = io::stderr().write_all(format!("\n{bye}\n").as_bytes());
        std::process::exit(i32::from(Exit::Interrupted.code()));
    });
}
