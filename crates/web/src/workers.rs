//! Threads that have words: pages are made here, and questions answered. Pages come first: they never wait for
//! questions.

use std::{
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
};

use tokio::sync::oneshot;

use crate::{about::About, desk::Desk, edition::Edition};

/// So many questions wait; who asks then is told to ask again.
const MAX_QUESTIONS: usize = 200;

type Work = Box<dyn FnOnce(&Desk<'_>) + Send>;

struct Job {
    edition: Arc<Edition>,
    work: Work,
}

#[derive(Default)]
struct Queue {
    pages: VecDeque<Job>,
    questions: VecDeque<Job>,
    /// The edition that is served now.
    current: u64,
    is_closed: bool,
}

struct Shared {
    queue: Mutex<Queue>,
    news: Condvar,
}

/// The threads; they end when this is dropped.
pub(crate) struct Workers {
    shared: Arc<Shared>,
}

/// What to do first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Urgency {
    Page,
    Question,
}

/// The work cannot be done: too many wait, or it broke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotDone {
    Busy,
    Broken,
}

impl Workers {
    /// Starts one thread per core.
    ///
    /// # Errors
    /// The system has no thread to give.
    pub(crate) fn start(about: &Arc<About>) -> std::io::Result<Self> {
        let shared = Arc::new(Shared {
            queue: Mutex::default(),
            news: Condvar::new(),
        });
        let workers = Self { shared };
        let count = thread::available_parallelism().map_or(2, usize::from);
        for number in 0..count {
            let (shared, about) = (Arc::clone(&workers.shared), Arc::clone(about));
            thread::Builder::new()
                .name(format!("words-{number}"))
                .spawn(move || work(&shared, &about))?;
        }
        Ok(workers)
    }

    /// From here on this is the edition; what is kept for another is let go.
    pub(crate) fn now(&self, edition: &Edition) {
        self.shared.lock().current = edition.number;
        self.shared.news.notify_all();
    }

    /// Has something done.
    ///
    /// # Errors
    /// Too many questions wait, or the work broke.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        edition: &Arc<Edition>,
        urgency: Urgency,
        work: impl FnOnce(&Desk<'_>) -> T + Send + 'static,
    ) -> Result<T, NotDone> {
        let (sender, done) = oneshot::channel();
        let job = Job {
            edition: Arc::clone(edition),
            work: Box::new(move |desk| {
                // Who asked may have gone.
                if !sender.is_closed() {
                    let _ = sender.send(work(desk));
                }
            }),
        };
        {
            let mut queue = self.shared.lock();
            match urgency {
                Urgency::Page => queue.pages.push_back(job),
                Urgency::Question if queue.questions.len() >= MAX_QUESTIONS => return Err(NotDone::Busy),
                Urgency::Question => queue.questions.push_back(job),
            }
        }
        self.shared.news.notify_one();
        done.await.map_err(|_| NotDone::Broken)
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        self.shared.lock().is_closed = true;
        self.shared.news.notify_all();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next job. None at the end, and where somebody waits with words (`holding`) of an edition that is over.
    fn next(&self, holding: Option<u64>) -> Option<Job> {
        let mut queue = self.lock();
        loop {
            if queue.is_closed {
                return None;
            }
            if let Some(job) = queue.pages.pop_front() {
                return Some(job);
            }
            if let Some(job) = queue.questions.pop_front() {
                return Some(job);
            }
            if holding.is_some_and(|number| number != queue.current) {
                return None;
            }
            queue = self.news.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn is_closed(&self) -> bool {
        self.lock().is_closed
    }
}

fn work(shared: &Shared, about: &About) {
    let mut next = shared.next(None);
    while let Some(job) = next.take() {
        next = at_desk(shared, about, job);
        if next.is_none() && !shared.is_closed() {
            next = shared.next(None);
        }
    }
}

/// Works on one edition for as long as there is work on it; the result is a job of another.
fn at_desk(shared: &Shared, about: &About, first: Job) -> Option<Job> {
    let edition = Arc::clone(&first.edition);
    let desk = Desk::new(&edition, about);
    let mut job = first;
    loop {
        let done = catch_unwind(AssertUnwindSafe(|| (job.work)(&desk)));
        // After a panic the words may be in the middle of something.
        let holding = done.ok().map(|()| edition.number);
        job = shared.next(Some(holding?))?;
        if job.edition.number != edition.number {
            return Some(job);
        }
    }
}
