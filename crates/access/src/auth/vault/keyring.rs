//! A vault in the keyring of the operating system: service `wegwijs`, the connection's name as account.
//!
//! A keyring may be missing, locked, or silent for ever. All its work is done on one thread of its own, in order, and
//! whoever waits for it waits for so long and no longer.

use std::{
    fmt,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering::SeqCst},
        mpsc,
    },
    thread,
    time::Duration,
};

use super::{
    kept,
    split::{self, Keyring},
};
use crate::auth::{
    lock::Locks,
    secrets::{ConnectionName, Guard, Secrets, Store, StoreError},
};

/// How long a keyring may take to be there at all.
const CONNECT: Duration = Duration::from_secs(3);
/// How long it may take to do something; the user may have to unlock it first.
const ANSWER: Duration = Duration::from_secs(10);

/// The account that is tried out; no connection's name starts with `_`.
const PROBE: &str = "_probe";

/// The keyring of the operating system.
pub(super) struct KeyringVault<K> {
    worker: Worker<K>,
    locks: Locks,
    answer: Duration,
}

impl<K: Keyring + 'static> KeyringVault<K> {
    /// Tries the keyring out: writes an entry, reads it back, removes it.
    pub(super) fn open(keyring: K, locks: Locks) -> Result<Self, StoreError> {
        Self::open_within(keyring, locks, CONNECT, ANSWER)
    }

    fn open_within(keyring: K, locks: Locks, connect: Duration, answer: Duration) -> Result<Self, StoreError> {
        let worker = Worker::start(keyring)?;
        worker.run(connect, |keyring| keyring.connect())?;
        worker.run(answer, probe)?;
        Ok(Self { worker, locks, answer })
    }
}

fn probe(keyring: &impl Keyring) -> Result<(), StoreError> {
    static PROBES: AtomicU32 = AtomicU32::new(0);
    // A name of its own: somebody else may be trying it out at this moment.
    let account = format!("{PROBE}-{}-{}", std::process::id(), PROBES.fetch_add(1, SeqCst));
    let value = account.as_bytes();
    keyring.set(&account, value)?;
    let found = keyring.get(&account);
    keyring.delete(&account)?;
    if found?.is_some_and(|found| *found == value) {
        Ok(())
    } else {
        Err(StoreError::NoKeyring)
    }
}

impl<K: Keyring + 'static> Store for KeyringVault<K> {
    fn get(&self, name: &ConnectionName) -> Result<Option<Secrets>, StoreError> {
        let account = name.to_string();
        let value = self
            .worker
            .run(self.answer, move |keyring| split::get(keyring, &account))?;
        value.map(|bytes| kept::from_bytes(name, &bytes)).transpose()
    }

    fn put(&self, name: &ConnectionName, secrets: &Secrets) -> Result<(), StoreError> {
        let value = kept::to_bytes(name, secrets)?;
        let account = name.to_string();
        let turn = self.locks.turn()?;
        self.worker.run(self.answer, move |keyring| {
            // Ends with the work, also when nobody waits for that any more.
            let _turn = turn;
            split::put(keyring, &account, &value)
        })
    }

    fn delete(&self, name: &ConnectionName) -> Result<(), StoreError> {
        let account = name.to_string();
        let turn = self.locks.turn()?;
        self.worker.run(self.answer, move |keyring| {
            let _turn = turn;
            split::delete(keyring, &account)
        })
    }

    fn lock(&self, name: &ConnectionName) -> Result<Box<dyn Guard>, StoreError> {
        self.locks.connection(name)
    }
}

impl<K> fmt::Debug for KeyringVault<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyringVault")
    }
}

type Job<K> = Box<dyn FnOnce(&K) + Send>;

/// The thread that works with the keyring. One, so that work that was given up cannot overtake later work.
struct Worker<K> {
    jobs: Mutex<Jobs<K>>,
    /// How many jobs are done.
    done: Arc<AtomicU64>,
}

struct Jobs<K> {
    queue: mpsc::Sender<Job<K>>,
    sent: u64,
    /// The number of the last job that took too long.
    given_up: u64,
}

impl<K: Keyring + 'static> Worker<K> {
    fn start(keyring: K) -> Result<Self, StoreError> {
        let (queue, jobs) = mpsc::channel::<Job<K>>();
        let done = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&done);
        thread::Builder::new().name("keyring".to_owned()).spawn(move || {
            for job in jobs {
                job(&keyring);
                counter.fetch_add(1, SeqCst);
            }
        })?;
        Ok(Self {
            jobs: Mutex::new(Jobs {
                queue,
                sent: 0,
                given_up: 0,
            }),
            done,
        })
    }

    /// Does this, or gives up: then it is not begun any more, but what was begun may still be finished.
    fn run<T: Send + 'static>(
        &self,
        patience: Duration,
        work: impl FnOnce(&K) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (give, take) = mpsc::channel();
        let wanted = Arc::new(AtomicBool::new(true));
        let still_wanted = Arc::clone(&wanted);
        let job: Job<K> = Box::new(move |keyring| {
            if still_wanted.load(SeqCst) {
                let _ = give.send(work(keyring));
            }
        });
        let number = self.send(job)?;
        match take.recv_timeout(patience) {
            Ok(result) => result,
            // Too late; or the thread is gone, because the keyring's code panicked.
            Err(_) => {
                wanted.store(false, SeqCst);
                let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
                jobs.given_up = jobs.given_up.max(number);
                Err(StoreError::NoKeyring)
            }
        }
    }

    /// The job's number. Who finds the keyring hanging does not wait for it again.
    fn send(&self, job: Job<K>) -> Result<u64, StoreError> {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        if jobs.given_up > self.done.load(SeqCst) {
            return Err(StoreError::NoKeyring);
        }
        jobs.queue.send(job).map_err(|_| StoreError::NoKeyring)?;
        jobs.sent += 1;
        Ok(jobs.sent)
    }
}

#[cfg(test)]
mod tests;
