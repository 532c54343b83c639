//! What readers report is kept, and what it adds up to is looked at every few seconds, or soon after a report here.

use std::{
    collections::{BTreeMap, BTreeSet, hash_map::RandomState},
    hash::BuildHasher,
    sync::{Arc, OnceLock},
    time::{Duration, SystemTime},
};

use arc_swap::ArcSwapOption;
use tokio::{sync::Notify, time};
use wegwijs_store::{At, Kept, Report, Screen, Standing, Store, StoreError, Visits, standings};

use crate::{
    day,
    news::News,
    readers::Readers,
    sums::{Past, Sums},
    tally::Tally,
    voices::Voices,
};

/// Between two looks: other replicas share the store.
const EVERY: Duration = Duration::from_secs(5);
/// However many reports arrive, not more often than this.
const AT_MOST: Duration = Duration::from_millis(500);
/// Reports are kept so long (days); then only how many there were.
const REMEMBERED: i32 = 180;
/// A form may lie open for so long (days).
const OPEN: i32 = 1;

/// Where reports go.
pub(crate) struct Reports {
    at: At,
    /// None until it was there once.
    store: OnceLock<Store>,
    pub(crate) readers: Readers,
    pub(crate) tally: Tally,
    past: Past,
    /// As they were at the last look.
    latest: ArcSwapOption<Sums>,
    came: Notify,
}

impl Reports {
    /// Opens the store. A database that is away may come back; pages do not wait for that.
    ///
    /// # Errors
    /// The store cannot be used.
    pub(crate) async fn open(at: &At) -> Result<Self, StoreError> {
        let store = match (Store::open(at).await, at) {
            (Ok(store), _) => OnceLock::from(store),
            (Err(StoreError::Away | StoreError::Busy), At::Database(_)) => OnceLock::new(),
            (Err(error), _) => return Err(error),
        };
        Ok(Self {
            at: at.clone(),
            store,
            readers: Readers::default(),
            tally: Tally::default(),
            past: Past::default(),
            latest: ArcSwapOption::empty(),
            came: Notify::new(),
        })
    }

    /// Where reports are.
    ///
    /// # Errors
    /// It was not there yet.
    pub(crate) fn store(&self) -> Result<&Store, StoreError> {
        self.store.get().ok_or(StoreError::Away)
    }

    /// What readers said, added up at the last look, a few seconds ago at most.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(crate) async fn sums(&self) -> Result<Arc<Sums>, StoreError> {
        match self.latest.load_full() {
            Some(sums) => Ok(sums),
            None => Ok(Arc::new(self.past.and_now(self.store()?).await?)),
        }
    }

    /// Keeps a report.
    ///
    /// # Errors
    /// It is not kept.
    pub(crate) async fn keep(&self, report: &Report) -> Result<Kept, StoreError> {
        let kept = self.store()?.keep(report).await?;
        self.came.notify_one();
        Ok(kept)
    }

    /// Looks again and again at what readers say; `changed` is told of which guides and steps it is another thing.
    pub(crate) async fn watch(
        &self,
        voices: &Voices,
        changed: impl Fn(&BTreeSet<(String, String)>),
        news: &(dyn Fn(News) + Send + Sync),
    ) {
        let (mut cleaned, mut trouble) = (String::new(), None);
        loop {
            let looked = self.look(&mut cleaned).await;
            let found = looked.as_ref().err().copied();
            match found {
                Some(error) if trouble.is_none() => news(News::NotKept(error)),
                None if trouble.is_some() => news(News::KeptAgain),
                _ => {}
            }
            trouble = found;
            // While the store is away pages say what they said.
            if let Ok(now) = looked {
                let differs = voices.replace(now);
                if !differs.is_empty() {
                    changed(&differs);
                }
            }
            let soon = time::Instant::now() + AT_MOST;
            tokio::select! {
                () = self.came.notified() => time::sleep_until(soon).await,
                () = time::sleep(EVERY) => {}
            }
        }
    }

    /// Opens the store where it was away, writes what was counted, forgets what is old, and reads what is said.
    async fn look(&self, cleaned: &mut String) -> Result<BTreeMap<Screen, Standing>, StoreError> {
        if self.store.get().is_none() {
            let store = Store::open(&self.at).await?;
            let _ = self.store.set(store);
        }
        let store = self.store()?;
        self.write_counts().await?;
        let today = day::ago(0);
        if *cleaned != today {
            store.forget_before(&day::ago(REMEMBERED)).await?;
            *cleaned = today;
        }
        let sums = Arc::new(self.past.and_now(store).await?);
        self.latest.store(Some(Arc::clone(&sums)));
        Ok(standings(&sums.confirmed, &sums.changed))
    }

    /// Writes what was counted since the last time.
    ///
    /// # Errors
    /// It could not be written; then it still counts.
    pub(crate) async fn write_counts(&self) -> Result<(), StoreError> {
        let counted = self.tally.take();
        if counted.is_empty() {
            return Ok(());
        }
        let day = day::ago(0);
        let visits = |(what, guide, step): &(_, String, String), number: u64| Visits {
            what: *what,
            guide: guide.clone(),
            step: step.clone(),
            day: day.clone(),
            number,
        };
        let all: Vec<Visits> = counted.iter().map(|(key, number)| visits(key, *number)).collect();
        let done = match self.store() {
            Ok(store) => store.add(&all).await,
            Err(error) => Err(error),
        };
        if done.is_err() {
            self.tally.give_back(counted);
        }
        done
    }
}

/// A new form's name: the day, and what no other form has.
pub(crate) fn nonce() -> String {
    // Each has keys of its own, which began with what the system gave.
    let random = || RandomState::new().hash_one(SystemTime::now());
    format!("{}-{:016x}{:016x}", day::ago(0), random(), random())
}

/// Whether a form was made here and not too long ago: once its report is forgotten, it could be sent again.
pub(crate) fn is_open(nonce: &str) -> bool {
    let (Some(day), Some(rest)) = (nonce.get(..10), nonce.get(10..)) else {
        return false;
    };
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let is_random = rest.len() == 33 && rest.starts_with('-') && rest.bytes().skip(1).all(is_digit);
    // Another replica's clock may be ahead.
    is_random && day >= day::ago(OPEN).as_str() && day <= day::ago(-1).as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_open_today_and_tomorrow_and_never_again() {
        let (one, other) = (nonce(), nonce());
        assert_ne!(one, other);
        assert!(is_open(&one) && is_open(&other));
        let of = |days: i32| format!("{}{}", day::ago(days), one.get(10..).unwrap_or_default());
        assert!(is_open(&of(1)));
        for not in [
            of(2),
            of(-2),
            of(500),
            String::new(),
            "é".repeat(30),
            one.replace('-', "_"),
            format!("{one}0"),
            one.to_uppercase() + "A",
        ] {
            assert!(!is_open(&not), "{not}");
        }
    }
}
