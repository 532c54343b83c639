//! From the thread of the protocol to the thread that has words.

use std::sync::mpsc::Sender;

use rmcp::ErrorData;
use tokio::sync::oneshot;
use wegwijs_pack::Pack;

use crate::{connections::Connections, desk::Desk};

/// What is done at the desk.
pub(crate) type Work = Box<dyn FnOnce(&Desk<'_>, &dyn Connections) + Send>;

/// What the thread that has words is sent.
pub(crate) enum Job {
    /// Something to do.
    Work(Work),
    /// From here on this is the pack.
    Replace(Pack),
}

/// Has things done at the desk.
#[derive(Clone)]
pub(crate) struct Clerk {
    jobs: Sender<Job>,
}

impl Clerk {
    pub(crate) fn new(jobs: Sender<Job>) -> Self {
        Self { jobs }
    }

    /// Has something done. Who gives up waiting leaves it undone, where it was not begun.
    ///
    /// # Errors
    /// It broke.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Desk<'_>, &dyn Connections) -> T + Send + 'static,
    ) -> Result<T, ErrorData> {
        let broken = || ErrorData::internal_error("internal", None);
        let (sender, done) = oneshot::channel();
        let work: Work = Box::new(move |desk, connections| {
            if !sender.is_closed() {
                let _ = sender.send(work(desk, connections));
            }
        });
        self.jobs.send(Job::Work(work)).map_err(|_| broken())?;
        done.await.map_err(|_| broken())
    }
}
