//! What readers said, added up. Of days that are over the sums are read now and then only: with a million reports that takes
//! a while, and they hardly change.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use tokio::sync::Mutex;
use wegwijs_store::{Count, EVER, Store, StoreError, Visits, Window};

use crate::day;

/// What was moved here from another store shows after so long at the latest.
const AGAIN: Duration = Duration::from_secs(60 * 60);

/// The sums of each window, in parts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sums {
    /// Over [`Window::CONFIRMED`].
    pub(crate) confirmed: Vec<Count>,
    /// Over [`Window::CHANGED`].
    pub(crate) changed: Vec<Count>,
    /// Over [`Window::CONFIRMED`].
    pub(crate) visits: Vec<Visits>,
}

/// The sums of what is over.
#[derive(Debug, Default)]
pub(crate) struct Past {
    known: Mutex<Option<Arc<Known>>>,
}

#[derive(Debug)]
struct Known {
    /// The first day that is not in it.
    before: String,
    read: Instant,
    sums: Sums,
}

impl Past {
    /// The sums as they are now.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(crate) async fn and_now(&self, store: &Store) -> Result<Sums, StoreError> {
        // At another replica it may be yesterday still.
        let recent = day::ago(1);
        let past = self.of(store, &recent).await?;
        let mut sums = past.sums.clone();
        let now = store.sums(&recent, EVER).await?;
        sums.confirmed.extend_from_slice(&now);
        sums.changed.extend(now);
        sums.visits.extend(store.visit_sums(&recent, EVER).await?);
        Ok(sums)
    }

    async fn of(&self, store: &Store, before: &str) -> Result<Arc<Known>, StoreError> {
        let mut known = self.known.lock().await;
        let is_fresh = |known: &&Arc<Known>| known.before == before && known.read.elapsed() < AGAIN;
        if let Some(known) = known.as_ref().filter(is_fresh) {
            return Ok(Arc::clone(known));
        }
        let since = day::ago(Window::CONFIRMED);
        let read = Arc::new(Known {
            before: before.to_owned(),
            read: Instant::now(),
            sums: Sums {
                confirmed: store.sums(&since, before).await?,
                changed: store.sums(&day::ago(Window::CHANGED), before).await?,
                visits: store.visit_sums(&since, before).await?,
            },
        });
        *known = Some(Arc::clone(&read));
        Ok(read)
    }
}
