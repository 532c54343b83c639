//! What pages say of what readers reported, for who makes pages.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use arc_swap::ArcSwap;
use wegwijs_store::{Screen, Standing};

/// What pages say about screens.
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
    pub(crate) fn replace(&self, new: BTreeMap<Screen, Standing>) -> BTreeSet<(String, String)> {
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

#[cfg(test)]
mod tests {
    use super::*;

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
