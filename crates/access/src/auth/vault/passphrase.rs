//! The passphrase of a file vault: asked for when it is needed, and once. Knows nobody.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use crate::auth::secrets::{Secret, StoreError};

const VARIABLE: &str = "WEGWIJS_VAULT_PASSPHRASE";

/// What a passphrase is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To open a vault that is there.
    Open,
    /// To make a vault: this will be its passphrase from now on, so let it be typed twice.
    Create,
}

/// Where the passphrase comes from. Its copies share one answer, so that nobody is asked twice.
#[derive(Clone)]
pub struct PassphraseSource(Arc<Mutex<Asking>>);

struct Asking {
    ask: Box<dyn FnMut(Purpose) -> Option<Secret> + Send>,
    answer: Option<Option<Secret>>,
}

impl PassphraseSource {
    /// Asks this closure, at most once; `None` when there is nobody to ask or nobody answers.
    pub fn new(ask: impl FnMut(Purpose) -> Option<Secret> + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(Asking {
            ask: Box::new(ask),
            answer: None,
        })))
    }

    /// Looks in `WEGWIJS_VAULT_PASSPHRASE` and asks nobody.
    pub fn environment() -> Self {
        Self::new(|_| passphrase_from_environment())
    }

    /// The passphrase. Whoever else needs it meanwhile waits for the same answer.
    pub(super) fn get(&self, purpose: Purpose) -> Result<Secret, StoreError> {
        let mut asking = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Asking { ask, answer } = &mut *asking;
        answer
            .get_or_insert_with(|| ask(purpose).filter(|answer| !answer.expose().is_empty()))
            .clone()
            .ok_or(StoreError::NoPassphrase)
    }
}

impl fmt::Debug for PassphraseSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PassphraseSource")
    }
}

/// `WEGWIJS_VAULT_PASSPHRASE`, unless it is empty.
pub fn passphrase_from_environment() -> Option<Secret> {
    std::env::var(VARIABLE)
        .ok()
        .filter(|text| !text.is_empty())
        .map(Secret::new)
}
