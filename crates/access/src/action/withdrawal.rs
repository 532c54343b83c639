//! What a check means to somebody who withdraws: whether it is proven, and whether the tokens here may be wiped. Shared
//! by the command and by the guide.

use super::{Reason, Verdict, authorised::authorised};
use crate::auth::{Connected, RefreshError, StoreError, Tokens, refresh::renewed_access};
use crate::provider::{Kind, LONGEST, Proves, TokenError};
use wegwijs_engine as engine;
use wegwijs_message::Msg;

/// How long access that was handed out just before may outlive a withdrawal at Exact Online (minutes) \[doc\].
const OUTLIVES: usize = 10;

/// What became of the tokens here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wiped {
    /// The withdrawal is proven, and they are gone.
    Yes,
    /// The withdrawal is proven, and there are others here by now: somebody signed in again.
    Newer,
    /// Nothing is proven that makes them worthless.
    Kept,
}

impl Verdict {
    /// Whether the authorisation is proven to be withdrawn. A block, an expired sign-in or a replaced token is not that.
    pub fn is_withdrawn(&self) -> bool {
        self.proof.is_some_and(|proof| proof.proves() == Proves::Withdrawn)
    }

    /// Where a guide that withdraws goes on: it may say "withdrawn" of a proven withdrawal and of nothing else.
    pub fn of_withdrawal(&self) -> engine::Verdict {
        match self.verdict {
            engine::Verdict::Failed if !self.is_withdrawn() => engine::Verdict::Unknown,
            verdict => verdict,
        }
    }

    /// What to say of the withdrawal and of the tokens here; `None` where the verdict says it all.
    pub fn withdrawal_msg(&self, wiped: Wiped) -> Option<Msg> {
        match (self.verdict, wiped) {
            (_, Wiped::Yes) => Some(Msg::app("access-forgotten")),
            (_, Wiped::Newer) => Some(Msg::app("access-newer-kept")),
            (engine::Verdict::Failed, Wiped::Kept) => Some(Msg::app("revoke-not-proven")),
            (engine::Verdict::Passed, Wiped::Kept) => Some(Msg::app("revoke-not-yet").count("minutes", self.outlives)),
            (engine::Verdict::Unknown, Wiped::Kept) => None,
        }
    }
}

/// As [`authorised`], for somebody who withdrew. An access token may outlive the withdrawal, so where a provider was
/// told by a program, and takes it still, it is asked to renew as well.
///
/// # Errors
/// As [`authorised`].
pub async fn withdrawn(connected: &Connected) -> Result<Verdict, RefreshError> {
    let mut verdict = authorised(connected).await?;
    verdict.outlives = outlives(connected, verdict.tokens.as_ref());
    let was_told = connected.provider.revocation_url().is_some();
    let Some(kept) = verdict.tokens.clone().filter(|_| was_told) else {
        return Ok(verdict);
    };
    if verdict.verdict != engine::Verdict::Passed || kept.refresh.is_none() || !is_still(connected, &kept).await? {
        return Ok(verdict);
    }
    match renewed_access(connected, None).await {
        // A new pair: nothing was withdrawn.
        Ok(_) | Err(RefreshError::NotSignedIn | RefreshError::NoRefreshToken) => {}
        Err(RefreshError::Token(TokenError::Proven { evidence, raw })) => {
            let reason = Reason::from(evidence);
            verdict.verdict = reason.verdict();
            verdict.reason = reason;
            verdict.proof = Some(evidence);
            verdict.raw = raw;
        }
        Err(RefreshError::Token(error)) => {
            // The old token is still taken, and whether there would be a new one is not known.
            verdict.verdict = engine::Verdict::Unknown;
            verdict.reason = Reason::from(&error);
            verdict.proof = None;
            verdict.raw = error.raw().cloned();
            verdict.retry_at = error.retry_at();
        }
        Err(error) => return Err(error),
    }
    Ok(verdict)
}

/// Whether the check did not renew already.
async fn is_still(connected: &Connected, tokens: &Tokens) -> Result<bool, RefreshError> {
    let now = connected.get().await.map_err(RefreshError::Store)?;
    Ok(now.tokens.as_ref() == Some(tokens))
}

/// How long the access token that is kept may still work (minutes); 0 where nobody told.
fn outlives(connected: &Connected, tokens: Option<&Tokens>) -> usize {
    match (connected.provider.kind(), tokens) {
        (Kind::ExactOnline, _) => OUTLIVES,
        (Kind::OAuth2, Some(tokens)) if tokens.expires_in < LONGEST => {
            let age = u64::try_from(connected.now().saturating_sub(tokens.obtained_at)).unwrap_or(0);
            usize::try_from(tokens.expires_in.saturating_sub(age).div_ceil(60)).unwrap_or(0)
        }
        (Kind::OAuth2, _) => 0,
    }
}

/// Wipes the tokens that a verdict is about, if it proves that the authorisation was withdrawn. Others that were kept
/// meanwhile stay; and so does the connection, to be signed in again.
///
/// # Errors
/// The vault cannot be locked, read or written.
pub async fn wipe_withdrawn(connected: &Connected, verdict: &Verdict) -> Result<Wiped, StoreError> {
    if !verdict.is_withdrawn() {
        return Ok(Wiped::Kept);
    }
    let locked = connected.lock().await?;
    let wiped = async {
        let mut secrets = connected.get().await?;
        if secrets.tokens.is_some() && secrets.tokens != verdict.tokens {
            return Ok(Wiped::Newer);
        }
        secrets.tokens = None;
        connected.put(&secrets).await?;
        Ok(Wiped::Yes)
    }
    .await;
    locked.unlock().await;
    wiped
}
