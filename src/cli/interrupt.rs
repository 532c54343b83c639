//! Being told to stop: Ctrl-C while no prompt reads keys, a closed window, a kill that can be caught.

use std::{
    future::Future,
    io::{self, IsTerminal, Write},
    sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError},
    thread,
};

use tokio::{runtime::Runtime, sync::watch};

use super::{exit::Exit, terminal::columns};
use crate::frontend::{Look, wrap};
use wegwijs_access::auth::refresh::settle;

/// What to say when the process is told to stop.
pub type Farewell = Arc<Mutex<String>>;

/// Held while a request is under way whose answer must be kept: a new pair of tokens replaces the old one for good.
static IN_FLIGHT: Mutex<()> = Mutex::new(());

/// Whether the process was told to stop.
static TOLD: LazyLock<watch::Sender<bool>> = LazyLock::new(|| watch::Sender::new(false));

/// Says goodbye and goes, after what must be finished first.
pub fn stop_when_told(farewell: Farewell, before: impl Fn() + Send + 'static) {
    // Without a handler the system stops us just the same, only without a word.
    let _ = ctrlc::set_handler(move || {
        TOLD.send_replace(true);
        let _finished = until_finished();
        before();
        let bye = farewell.lock().map(|text| text.clone()).unwrap_or_default();
        let look = Look::new(columns(io::stderr().is_terminal()), false);
        let bye = wrap(&bye, look.width(), "", "").join("\n");
        let _ = io::stderr().write_all(format!("\n{bye}\n").as_bytes());
        std::process::exit(i32::from(Exit::Interrupted.code()));
    });
}

/// Waits for what may be given up when the process is told to stop; a token that is being renewed is still kept.
pub fn wait<F: Future>(runtime: &Runtime, future: F) -> F::Output {
    let finish_first = until_finished();
    let mut told = TOLD.subscribe();
    let output = runtime.block_on(async {
        let output = tokio::select! {
            output = future => Some(output),
            // The sender is never dropped.
            _ = told.wait_for(|told| *told) => None,
        };
        settle().await;
        output
    });
    drop(finish_first);
    match output {
        Some(output) => output,
        None => stand_still(),
    }
}

/// Waits for what must come to its end, even when the process is told to stop.
pub fn wait_to_the_end<F: Future>(runtime: &Runtime, future: F) -> F::Output {
    let _finish_first = until_finished();
    runtime.block_on(async {
        let output = future.await;
        settle().await;
        output
    })
}

fn until_finished() -> MutexGuard<'static, ()> {
    IN_FLIGHT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Until the process is gone: somebody else is saying goodbye.
fn stand_still() -> ! {
    loop {
        thread::park();
    }
}
