//! What happens with steps, counted here until it is written to the store. Whose it was is not known.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use wegwijs_store::What;

/// What happened, the guide and the step. In this order for every replica, so that none waits for another in a circle.
type Key = (What, String, String);

/// A count that its holder adds to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tick(Arc<AtomicU64>);

impl Tick {
    pub(crate) fn add(&self, number: u64) {
        self.0.fetch_add(number, Ordering::Relaxed);
    }
}

/// All counts.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    counts: Mutex<BTreeMap<Key, Tick>>,
}

impl Tally {
    /// The count of something at a step.
    pub(crate) fn of(&self, what: What, guide: &str, step: &str) -> Tick {
        let key = (what, guide.to_owned(), step.to_owned());
        self.lock().entry(key).or_default().clone()
    }

    /// What was counted since the last time.
    pub(crate) fn take(&self) -> Vec<(Key, u64)> {
        let counts = self.lock();
        let taken = counts
            .iter()
            .map(|(key, tick)| (key.clone(), tick.0.swap(0, Ordering::Relaxed)));
        taken.filter(|(_, number)| *number > 0).collect()
    }

    /// It could not be written: it still counts.
    pub(crate) fn give_back(&self, taken: Vec<(Key, u64)>) {
        for ((what, guide, step), number) in taken {
            self.of(what, &guide, &step).add(number);
        }
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Key, Tick>> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_and_not_written_counts_once() {
        let tally = Tally::default();
        let shown = tally.of(What::Shown, "revoke", "a");
        shown.add(2);
        tally.of(What::Shown, "revoke", "a").add(1);
        tally.of(What::Stuck, "revoke", "a").add(0);
        let taken = tally.take();
        let key = (What::Shown, "revoke".to_owned(), "a".to_owned());
        assert_eq!(taken, [(key.clone(), 3)]);
        assert_eq!(tally.take(), []);
        shown.add(1);
        tally.give_back(taken);
        assert_eq!(tally.take(), [(key, 4)]);
    }
}
