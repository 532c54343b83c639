//! Signing in: a request for permission in the browser, and the code that comes back changed into tokens.

pub use super::pending::begin;

use super::{Code, Connected, Pending, Secret, StoreError, Tokens};
use crate::provider::{Clock, Credentials, Http, Kind, TokenAnswer, TokenError, exchange_code};

/// Changes the code into tokens. A code is good once, and at Exact Online for 3 minutes; after a failure on the way
/// there ([`TokenError::Network`], [`TokenError::Temporary`]) it may be tried again.
///
/// # Errors
/// No answer, none that can be read, or a refusal.
pub async fn finish(
    pending: &Pending,
    code: &Code,
    client_secret: Option<&Secret>,
    http: &Http,
    clock: &dyn Clock,
) -> Result<Tokens, TokenError> {
    let credentials = Credentials {
        client_id: &pending.client_id,
        client_secret: client_secret.map(Secret::expose),
        kept: [None, None],
    };
    let answer = exchange_code(
        &pending.provider,
        credentials,
        code.expose(),
        pending.verifier.as_ref().map(Secret::expose),
        &pending.redirect_uri,
        http,
        clock.now(),
    )
    .await?;
    Ok(tokens(&answer, pending.provider.kind(), None, clock.now()))
}

/// Keeps the tokens of a sign-in, under the connection's lock. What the connection saw before is kept too, so that the
/// next check can tell what changed.
///
/// # Errors
/// The vault cannot be locked, read or written; what was there stays.
pub async fn keep(connected: &Connected, client_secret: Option<Secret>, tokens: Tokens) -> Result<(), StoreError> {
    let locked = connected.lock().await?;
    let mut secrets = connected.get().await?;
    secrets.client_secret = client_secret;
    secrets.tokens = Some(tokens);
    secrets.connected_at = Some(connected.now());
    let kept = connected.put(&secrets).await;
    locked.unlock().await;
    kept
}

/// The pair in an answer; the earlier refresh token stays where there is no new one.
pub(super) fn tokens(answer: &TokenAnswer, kind: Kind, earlier: Option<&Secret>, now: i64) -> Tokens {
    Tokens {
        access: Secret::new(answer.access()),
        refresh: answer.refresh().map(Secret::new).or_else(|| earlier.cloned()),
        obtained_at: now,
        expires_in: answer.expires_in(kind),
        unanswered_since: None,
    }
}
