//! What readers report is kept, and what it adds up to is looked at every few seconds, or at once after a report here.

use std::{
    collections::{BTreeMap, BTreeSet, hash_map::RandomState},
    hash::BuildHasher,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use arc_swap::ArcSwap;
use tokio::sync::Notify;
use wegwijs_store::{Kept, Report, Screen, Standing, Store, StoreError, Window, standings};

use crate::{day, readers::Readers};

/// Between two looks: other replicas share the store.
const EVERY: Duration = Duration::from_secs(5);
/// Reports are kept so long (days); then only how many there were.
const REMEMBERED: i32 = 180;
/// A form may lie open for so long (days).
const OPEN: i32 = 1;

/// What pages say about screens, for who makes pages.
#[derive(Debug, Default)]
pub(crate) struct Voices {
    now: ArcSwap<BTreeMap<Screen, Standing>>,
    /// Told apart from what was before.
    number: AtomicU64,
}

impl Voices {
    /// What is said of a screen, if anything.
    pub(crate) fn of(&self, screen: &Screen) -> Option<Standing> {
        self.now.load().get(screen).cloned()
    }

    /// Changes when anything does.
    pub(crate) fn number(&self) -> u64 {
        self.number.load(Ordering::SeqCst)
    }

    /// Takes over what is said now; of which guides and steps it is not what it was.
    fn replace(&self, new: BTreeMap<Screen, Standing>) -> BTreeSet<(String, String)> {
        let old = self.now.load_full();
        let is_other = |screen: &&Screen| old.get(*screen) != new.get(*screen);
        let changed: BTreeSet<_> = old
            .keys()
            .chain(new.keys())
            .filter(is_other)
            .map(|screen| (screen.guide.clone(), screen.step.clone()))
            .collect();
        if !changed.is_empty() {
            self.now.store(Arc::new(new));
            self.number.fetch_add(1, Ordering::SeqCst);
        }
        changed
    }
}

/// Where reports go.
pub(crate) struct Reports {
    store: Store,
    pub(crate) readers: Readers,
    came: Notify,
}

impl Reports {
    pub(crate) fn new(store: Store) -> Self {
        Self {
            store,
            readers: Readers::default(),
            came: Notify::new(),
        }
    }

    /// Keeps a report.
    ///
    /// # Errors
    /// It is not kept.
    pub(crate) async fn keep(&self, report: &Report) -> Result<Kept, StoreError> {
        let kept = self.store.keep(report).await?;
        self.came.notify_one();
        Ok(kept)
    }

    /// Looks again and again at what readers say; `changed` is told of which guides and steps it is another thing.
    pub(crate) async fn watch(&self, voices: &Voices, changed: impl Fn(&BTreeSet<(String, String)>)) {
        let mut cleaned = String::new();
        loop {
            // While the store is away pages say what they said.
            if let Ok(now) = self.standings().await {
                let differs = voices.replace(now);
                if !differs.is_empty() {
                    changed(&differs);
                }
            }
            let today = day::ago(0);
            if cleaned != today && self.store.forget_before(&day::ago(REMEMBERED)).await.is_ok() {
                cleaned = today;
            }
            tokio::select! {
                () = self.came.notified() => {}
                () = tokio::time::sleep(EVERY) => {}
            }
        }
    }

    async fn standings(&self) -> Result<BTreeMap<Screen, Standing>, StoreError> {
        let confirmed = self.store.sums(&day::ago(Window::CONFIRMED)).await?;
        let changed = self.store.sums(&day::ago(Window::CHANGED)).await?;
        Ok(standings(&confirmed, &changed))
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
    let is_random = rest.len() == 33 && rest.starts_with('-') && rest.bytes().skip(1).all(|byte| byte.is_ascii_hexdigit());
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
        for not in [of(2), of(-2), of(500), String::new(), "é".repeat(30), one.replace('-', "_"), format!("{one}0")] {
            assert!(!is_open(&not), "{not}");
        }
    }

    #[test]
    fn only_what_changed_is_told() {
        let voices = Voices::default();
        let screen = |step: &str| Screen {
            guide: "revoke".to_owned(),
            step: step.to_owned(),
            version: 1,
            ui: "nl".to_owned(),
        };
        let with = |steps: &[&str]| steps.iter().map(|step| (screen(step), Standing::Changed)).collect();
        let names = |found: BTreeSet<(String, String)>| found.into_iter().map(|(_, step)| step).collect::<Vec<_>>();
        assert_eq!(names(voices.replace(with(&["a", "b"]))), ["a", "b"]);
        let number = voices.number();
        assert_eq!(names(voices.replace(with(&["a", "b"]))), [""; 0]);
        assert_eq!(voices.number(), number);
        assert_eq!(names(voices.replace(with(&["b", "c"]))), ["a", "c"]);
        assert_eq!(voices.of(&screen("a")), None);
        assert!(voices.number() > number);
    }
}
