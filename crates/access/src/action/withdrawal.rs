//! What a check means to somebody who withdraws: whether it is proven, and whether the tokens here may be wiped. Shared
//! by the command and by the guide.

use super::{Reason, Verdict, authorised::authorised};
use crate::auth::{Connected, RefreshError, Renewal, StoreError, Tokens, refresh::renewed_access};
use crate::provider::{Evidence, Kind, LONGEST, TokenError};
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
    /// Where a guide that withdraws goes on: it may say "withdrawn" of a proven withdrawal, or where nothing is left to
    /// see, and of nothing else.
    pub fn of_withdrawal(&self) -> engine::Verdict {
        match self.verdict {
            engine::Verdict::Failed if !self.is_withdrawn() && !self.is_disconnected() => engine::Verdict::Unknown,
            verdict => verdict,
        }
    }

    /// What to say of the withdrawal and of the tokens here; `None` where the verdict says it all.
    pub fn withdrawal_msg(&self, wiped: Wiped) -> Option<Msg> {
        match (self.verdict, wiped) {
            (_, Wiped::Yes) => Some(Msg::app("access-forgotten")),
            (_, Wiped::Newer) => Some(Msg::app("access-newer-kept")),
            (engine::Verdict::Failed, Wiped::Kept) if self.is_disconnected() => {
                Some(Msg::app("revoke-disconnected").text("product", &self.product))
            }
            (engine::Verdict::Passed, Wiped::Kept) if self.is_renewed => {
                Some(Msg::app("revoke-not-withdrawn").text("product", &self.product))
            }
            (engine::Verdict::Passed, Wiped::Kept) if self.is_confirmed && self.outlives == 0 => {
                Some(Msg::app("revoke-still-taken").text("product", &self.product))
            }
            (engine::Verdict::Failed, Wiped::Kept) => Some(Msg::app("revoke-not-proven")),
            (engine::Verdict::Passed, Wiped::Kept) => Some(Msg::app("revoke-not-yet").count("minutes", self.outlives)),
            (engine::Verdict::Unknown, Wiped::Kept) => None,
        }
    }
}

/// As [`authorised`], for somebody who withdrew. An access token may outlive the withdrawal, so where a provider was
/// told by a program, and takes it still, it is asked to renew as well. `is_confirmed`: whether the provider has just
/// said that it withdrew.
///
/// # Errors
/// As [`authorised`].
pub async fn withdrawn(connected: &Connected, is_confirmed: bool) -> Result<Verdict, RefreshError> {
    let mut verdict = authorised(connected).await?;
    verdict.outlives = outlives(connected, verdict.tokens.as_ref());
    verdict.is_confirmed = is_confirmed;
    if let Some(status) = verdict.both_refused().filter(|_| is_confirmed) {
        let raw = verdict.raw.clone();
        verdict.prove(Evidence::refused_after_revocation(status), raw);
    }
    let was_told = connected.provider.revocation().is_some();
    let Some(kept) = verdict.tokens.clone().filter(|_| was_told) else {
        return Ok(verdict);
    };
    // A token that never dies by itself and is taken was not withdrawn, whatever became of the other one.
    let is_taken_for_ever = verdict.verdict == engine::Verdict::Passed && never_dies(connected, &kept);
    let may_be_more = verdict.verdict == engine::Verdict::Passed || verdict.is_disconnected();
    if is_taken_for_ever || !may_be_more || kept.refresh.is_none() || !is_still(connected, &kept).await? {
        return Ok(verdict);
    }
    match renewed_access(connected, None).await {
        // A new pair: nothing was withdrawn.
        Ok(access) => verdict.is_renewed = access.renewal == Renewal::Renewed,
        Err(RefreshError::NotSignedIn | RefreshError::NoRefreshToken) => {}
        Err(RefreshError::Token(TokenError::Proven { evidence, raw })) => verdict.prove(evidence, raw),
        // Nothing is left to see; whether there would be a new pair is not known, and makes no difference to that.
        Err(RefreshError::Token(_)) if verdict.is_disconnected() => {}
        // The old token is still taken, and whether there would be a new one is not known.
        Err(RefreshError::Token(error)) => {
            verdict.doubt(Reason::from(&error), error.raw().cloned(), error.retry_at());
        }
        Err(error) => return Err(error),
    }
    Ok(verdict)
}

/// Whether nothing ends the access token but its withdrawal.
fn never_dies(connected: &Connected, tokens: &Tokens) -> bool {
    tokens.expires_in >= LONGEST && connected.provider.access_token_lives().is_none()
}

impl Verdict {
    /// The status with which a renewal was refused, after the API refused the access token.
    fn both_refused(&self) -> Option<u16> {
        let by_api = self.asked.last().and_then(|asked| asked.status) == Some(401);
        match self.reason {
            Reason::Refused(status @ (400 | 401)) if by_api => Some(status),
            _ => None,
        }
    }
}

/// Whether the check did not renew already.
async fn is_still(connected: &Connected, tokens: &Tokens) -> Result<bool, RefreshError> {
    let now = connected.get().await.map_err(RefreshError::Store)?;
    Ok(now.tokens.as_ref() == Some(tokens))
}

/// How long the access token that is kept may still work (minutes); 0 where nobody told.
fn outlives(connected: &Connected, tokens: Option<&Tokens>) -> usize {
    let lives = match tokens {
        _ if connected.provider.kind() == Kind::ExactOnline => return OUTLIVES,
        Some(tokens) if tokens.expires_in < LONGEST => Some(tokens.expires_in),
        _ => connected.provider.access_token_lives(),
    };
    let (Some(lives), Some(tokens)) = (lives, tokens) else {
        return 0;
    };
    let age = u64::try_from(connected.now().saturating_sub(tokens.obtained_at)).unwrap_or(0);
    usize::try_from(lives.saturating_sub(age).div_ceil(60)).unwrap_or(0)
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
