//! Every request that came in, for tests to count and to forbid.

use std::{
    collections::VecDeque,
    sync::{Mutex, atomic::AtomicU64, atomic::Ordering},
};

use axum::http::{Method, Uri};

use super::lock::lock;
use crate::{AccessState, RefreshState};

/// What a request showed for itself. Never the token itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenClass {
    /// Nothing.
    None,
    /// A client id and secret in a header.
    Basic,
    /// An access token of the simulated Exact Online.
    Access(AccessState),
    /// A refresh token of the simulated Exact Online, as it was before the request.
    Refresh(RefreshState),
    /// An authorisation code, good or not.
    Code,
    /// An access token of the plain provider; whether it is worth something.
    Plain(bool),
    /// A token that was never given out.
    Unknown,
}

/// A request, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedRequest {
    /// When it came (seconds since 1970, by the world's clock).
    pub at: i64,
    /// `GET`, …
    pub method: String,
    /// Without the query; at most 4096 letters.
    pub path: String,
    /// The query, as it came; at most 4096 letters.
    pub query: Option<String>,
    /// What it showed for itself.
    pub token: TokenClass,
    /// The status of the answer; none when there was none (yet): the connection was closed, or still hangs.
    pub status: Option<u16>,
}

impl LoggedRequest {
    /// Whether it is one that may never be made: anything but GET below `/api/v1`.
    pub fn is_violation(&self) -> bool {
        let is_api = self.path == "/api/v1" || self.path.starts_with("/api/v1/");
        is_api && self.method != Method::GET.as_str()
    }
}

const KEPT: usize = 10_000;

#[derive(Debug, Default)]
pub(super) struct Log {
    next: AtomicU64,
    entries: Mutex<VecDeque<(u64, LoggedRequest)>>,
}

impl Log {
    /// A request comes in; the number is for [`Log::end`].
    pub(super) fn begin(&self, at: i64, method: &Method, uri: &Uri, token: TokenClass) -> u64 {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let request = LoggedRequest {
            at,
            method: method.as_str().to_owned(),
            path: cut(uri.path()),
            query: uri.query().map(cut),
            token,
            status: None,
        };
        let mut entries = lock(&self.entries);
        if entries.len() >= KEPT {
            entries.pop_front();
        }
        entries.push_back((number, request));
        number
    }

    /// It was answered, or (`None`) the connection was closed instead.
    pub(super) fn end(&self, number: u64, status: Option<u16>, token: Option<TokenClass>) {
        let mut entries = lock(&self.entries);
        let found = entries.iter_mut().rev().find(|(this, _)| *this == number);
        if let Some((_, request)) = found {
            request.status = status;
            request.token = token.unwrap_or(request.token);
        }
    }

    pub(super) fn all(&self) -> Vec<LoggedRequest> {
        let entries = lock(&self.entries);
        entries.iter().map(|(_, request)| request.clone()).collect()
    }

    pub(super) fn clear(&self) {
        lock(&self.entries).clear();
    }
}

/// Somebody who sends long addresses fills no memory.
fn cut(text: &str) -> String {
    text.chars().take(4096).collect()
}
