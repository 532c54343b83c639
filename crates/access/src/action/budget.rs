//! A check that is under way, and how much it may still ask.

use super::{Asked, Reason, Verdict};
use crate::auth::{Connected, Tokens};
use crate::provider::{Api, ApiError, Limits, ListOf, Reply};

/// A check that is under way: what it may still ask, and what it found so far.
pub(super) struct Check<'c> {
    pub(super) connected: &'c Connected,
    pub(super) calls_left: usize,
    pub(super) verdict: Verdict,
    /// Whether the token cannot be renewed.
    pub(super) is_last_token: bool,
}

impl<'c> Check<'c> {
    pub(super) fn new(connected: &'c Connected, calls_left: usize, tokens: Option<Tokens>) -> Self {
        Self {
            connected,
            calls_left,
            is_last_token: false,
            verdict: Verdict {
                verdict: Reason::NoProbe.verdict(),
                reason: Reason::NoProbe,
                proof: None,
                raw: None,
                user: None,
                administrations: None,
                added: Vec::new(),
                gone: Vec::new(),
                has_more: false,
                list_reason: None,
                list_raw: None,
                asked: Vec::new(),
                limits: Limits::default(),
                refresh_expires_at: None,
                retry_at: None,
                checked_at: connected.now(),
                product: connected.provider.title().to_owned(),
                connection: connected.name.to_string(),
                lists: match connected.provider.api() {
                    Api::Probe(probe) => probe.list.unwrap_or(ListOf::Administrations),
                    Api::ExactOnline(_) | Api::None => ListOf::Administrations,
                },
                is_confirmed: false,
                is_renewed: false,
                tokens,
                outlives: 0,
            },
        }
    }

    /// Counts a call, and remembers what was told along with its answer.
    pub(super) fn asked<T>(&mut self, path: &str, reply: Reply<T>) -> Result<T, ApiError> {
        self.calls_left = self.calls_left.saturating_sub(1);
        self.verdict.limits = reply.limits.over(self.verdict.limits);
        self.verdict.asked.push(Asked {
            path: path.to_owned(),
            status: reply.status,
        });
        reply.result
    }
}
