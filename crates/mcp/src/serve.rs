//! The threads: this one has the words, another speaks the protocol, a third looks at a folder's pack.

use std::{
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc::{Receiver, channel},
    thread,
};

use rmcp::{
    service::serve_server,
    transport::{async_rw::AsyncRwTransport, io::stdio_pipes},
};
use tokio::sync::watch;
use wegwijs_disk::ReadError;
use wegwijs_pack::Pack;

use crate::{
    clerk::{Clerk, Job},
    connections::Connections,
    desk::Desk,
    handler::Handler,
    info::Info,
    options::Options,
    transport::Patient,
};

/// A longer line is no message (bytes).
const LONGEST: usize = 1024 * 1024;

/// Serves the client at the other end of stdin and stdout, until it closes stdin.
///
/// # Errors
/// The pack cannot be read, or the system has no thread to give.
pub fn serve(options: &Options, connections: &dyn Connections) -> Result<(), ServeError> {
    let watcher = options.pack.watcher();
    let mut pack = options.pack.snapshot()?;
    let info = {
        let desk = Desk::new(&pack, options, pack.lazy_index(options.caches.clone()))?;
        Info::new(&desk, options.pack.root().is_some())
    };
    let (sender, jobs) = channel();
    let (told, changes) = watch::channel(());
    let clerk = Clerk::new(sender.clone());
    let (stop, stopped) = channel();
    let protocol = thread::Builder::new().name("protocol".to_owned()).spawn(move || {
        speak(clerk, info, changes);
        drop(stop);
    })?;
    let watching = thread::Builder::new().name("pack".to_owned()).spawn(move || {
        watcher.run(&stopped, |checked| {
            // What does not pass its check changes nothing: somebody is at work on it.
            let _ = checked.map(|pack| sender.send(Job::Replace(pack)));
        });
    })?;
    while let Some(next) = at_desk(&pack, options, connections, &jobs)? {
        pack = next;
        told.send_replace(());
    }
    // They have nothing left to do: they held the other end of the jobs.
    let _ = protocol.join();
    let _ = watching.join();
    Ok(())
}

/// Why nothing can be served.
#[derive(Debug)]
pub enum ServeError {
    /// The pack cannot be read.
    Pack(ReadError),
    /// The system has no thread to give.
    System(io::Error),
}

impl From<ReadError> for ServeError {
    fn from(error: ReadError) -> Self {
        Self::Pack(error)
    }
}

impl From<io::Error> for ServeError {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Does what comes, with the words of one pack; the result is the pack that comes after it.
fn at_desk(
    pack: &Pack,
    options: &Options,
    connections: &dyn Connections,
    jobs: &Receiver<Job>,
) -> Result<Option<Pack>, ReadError> {
    let mut desk = Desk::new(pack, options, pack.lazy_index(options.caches.clone()))?;
    while let Ok(job) = jobs.recv() {
        match job {
            Job::Replace(next) => return Ok(Some(next)),
            Job::Work(work) => {
                let done = catch_unwind(AssertUnwindSafe(|| work(&desk, connections)));
                if done.is_err() {
                    // The words may be in the middle of something.
                    desk = Desk::new(pack, options, pack.lazy_index(options.caches.clone()))?;
                }
            }
        }
    }
    Ok(None)
}

fn speak(clerk: Clerk, info: Info, changes: watch::Receiver<()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    // Without one there is nobody to speak to.
    let Ok(runtime) = runtime else { return };
    runtime.block_on(async {
        let (stdin, stdout) = stdio_pipes();
        let transport = Patient::new(AsyncRwTransport::new(stdin, stdout).with_max_line_length(LONGEST));
        let handler = Handler::new(clerk, info, changes.clone());
        // A client that goes before it has begun has had enough.
        if let Ok(running) = serve_server(handler, transport).await {
            let peer = running.peer().clone();
            let watching = tokio::spawn(crate::handler::tell_of_changes(peer, changes));
            let _ = running.waiting().await;
            watching.abort();
        }
    });
}
