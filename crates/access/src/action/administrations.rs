//! Which administrations a connection sees, and what changed since last time.

use super::{Reason, budget::Check};
use crate::auth::{Access, Administration, Connected, StoreError};
use crate::provider;
use crate::provider::{ApiError, Place, ReadUrl};

/// Reads as far as the budget goes, and compares.
pub(super) async fn read(check: &mut Check<'_>, root: &ReadUrl, division: &str, access: &Access) {
    if check.calls_left == 0 {
        return;
    }
    match list(check, root, division, access).await {
        Err(error) => {
            check.verdict.list_reason = Some(Reason::from(&error));
            check.verdict.list_raw = error.raw().cloned();
            check.verdict.retry_at = error.retry_at();
        }
        Ok(list) => {
            // Half a list tells nothing about what is gone; and missing rights may give an empty one.
            if !list.has_more && !list.seen.is_empty() {
                // A vault that refuses does not change what was seen; next time is compared with the time before.
                let changes = remember(check.connected, &list.seen).await;
                (check.verdict.added, check.verdict.gone) = changes.unwrap_or_default();
            }
            check.verdict.has_more = list.has_more;
            check.verdict.administrations = Some(list.seen);
        }
    }
}

/// A list that came in one piece: kept, and compared with the time before.
pub(super) async fn found(check: &mut Check<'_>, rows: Vec<(String, String)>) {
    let seen: Vec<Administration> = rows
        .into_iter()
        .map(|(code, name)| Administration { code, name })
        .collect();
    if !seen.is_empty() {
        let changes = remember(check.connected, &seen).await;
        (check.verdict.added, check.verdict.gone) = changes.unwrap_or_default();
    }
    check.verdict.administrations = Some(seen);
}

struct List {
    seen: Vec<Administration>,
    has_more: bool,
}

async fn list(check: &mut Check<'_>, root: &ReadUrl, division: &str, access: &Access) -> Result<List, ApiError> {
    let mut place = Place::System;
    let mut page = place.first(root, division);
    let mut seen: Vec<Administration> = Vec::new();
    loop {
        let (http, now) = (&check.connected.http, check.connected.now());
        let reply = provider::list(http, &page, access.bearer(), now).await;
        let path = format!("{division}/{}", place.path());
        match check.asked(&path, reply) {
            Ok(read) => {
                for (code, name) in read.rows {
                    if seen.iter().all(|known| known.code != code) {
                        seen.push(Administration { code, name });
                    }
                }
                match read.next {
                    Some(next) if check.calls_left > 0 => page = next,
                    _ => {
                        let has_more = read.has_more;
                        return Ok(List { seen, has_more });
                    }
                }
            }
            Err(error) if place == Place::System && may_be_elsewhere(&error) && check.calls_left > 0 => {
                place = Place::Hrm;
                page = place.first(root, division);
                seen.clear();
            }
            Err(error) if seen.is_empty() => return Err(error),
            Err(_) => {
                let has_more = true;
                return Ok(List { seen, has_more });
            }
        }
    }
}

/// Not where the administration itself is forbidden: it would be at the other place too, and errors are counted.
fn may_be_elsewhere(error: &ApiError) -> bool {
    matches!(
        error,
        ApiError::Forbidden { .. } | ApiError::NoDataScope { .. } | ApiError::NotFound { .. }
    )
}

/// Keeps what was seen for next time; the result is what was added and what is gone since last time.
async fn remember(
    connected: &Connected,
    seen: &[Administration],
) -> Result<(Vec<Administration>, Vec<Administration>), StoreError> {
    let locked = connected.lock().await?;
    let changes = async {
        let mut secrets = connected.get().await?;
        let before = secrets.administrations.take();
        let changes = before.as_ref().map_or_else(Default::default, |before| {
            (missing_in(before, seen), missing_in(seen, before))
        });
        // Nothing is kept for a connection that was forgotten meanwhile.
        if secrets.tokens.is_some() && before.as_deref() != Some(seen) {
            secrets.administrations = Some(seen.to_vec());
            connected.put(&secrets).await?;
        }
        Ok(changes)
    }
    .await;
    locked.unlock().await;
    changes
}

/// Those of `these` whose code is not in `those`. Another name is no other administration.
fn missing_in(those: &[Administration], these: &[Administration]) -> Vec<Administration> {
    these
        .iter()
        .filter(|this| those.iter().all(|that| that.code != this.code))
        .cloned()
        .collect()
}
