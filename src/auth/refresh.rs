//! An access token that is good now. The refresh token rotates: whoever uses it twice, or loses its successor, ends the
//! authorisation. So one refresh at a time, also across processes, and the new pair is kept before it is used.

use std::{fmt, sync::LazyLock};

use tokio::sync::watch;

use super::{Connected, Secret, Secrets, StoreError, Tokens, connected::Locked, sign_in::tokens};
use crate::{
    engine::Msg,
    provider::{RENEW_AFTER, TokenError, exchange_refresh},
};

/// An access token is not used in its last seconds: it must survive the way there.
const MARGIN: u64 = 30;
/// How far in the future a token may have been received (seconds) by clocks that differ a little.
const SKEW: i64 = 60;

/// An access token, and how it was come by.
#[derive(Debug, Clone)]
pub struct Access {
    tokens: Tokens,
    /// How it was come by.
    pub renewal: Renewal,
}

/// How an access token was come by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renewal {
    /// It was kept, and is still fresh.
    Kept,
    /// It is new, and kept.
    Renewed,
    /// It is the one that was kept; the product says that it is too early for another.
    TooEarly {
        /// From when there is another: seconds since 1970.
        allowed_from: i64,
    },
}

/// Why there is no access token.
#[derive(Debug)]
pub enum RefreshError {
    /// There are no tokens.
    NotSignedIn,
    /// The access token is no longer good, and there is nothing to renew it with.
    NoRefreshToken,
    /// The vault cannot be locked or read. Nothing was sent.
    Store(StoreError),
    /// The product gave a new pair, and the vault does not take it. The pair in the vault is most likely dead.
    NotKept(StoreError),
    /// The token endpoint gave no tokens. Those in the vault were not touched.
    Token(TokenError),
    /// The program stopped halfway.
    Interrupted,
}

impl Access {
    pub(crate) fn bearer(&self) -> &str {
        self.tokens.access.expose()
    }

    /// When the pair was received (seconds since 1970).
    pub(crate) fn obtained_at(&self) -> i64 {
        self.tokens.obtained_at
    }
}

impl RefreshError {
    /// The vault's own error, which has its own words.
    pub fn store(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) | Self::NotKept(error) => Some(error),
            _ => None,
        }
    }

    /// What happened with `product`, `.why`, and `.next`: what to do.
    pub fn msg(&self, product: &str) -> Msg {
        let msg = |id: &str| Msg::error(id).text("product", product);
        match self {
            Self::NotSignedIn => msg("access-not-signed-in").count("minutes", 0),
            Self::NoRefreshToken => msg("token-no-refresh-token"),
            Self::Store(_) => msg("token-no-vault"),
            Self::NotKept(_) => msg("token-not-kept"),
            Self::Token(error) => error.msg(product),
            Self::Interrupted => msg("token-interrupted"),
        }
    }
}

impl fmt::Display for RefreshError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSignedIn => f.write_str("not-signed-in"),
            Self::NoRefreshToken => f.write_str("no-refresh-token"),
            Self::Store(_) => f.write_str("store"),
            Self::NotKept(_) => f.write_str("not-kept"),
            Self::Token(error) => error.fmt(f),
            Self::Interrupted => f.write_str("interrupted"),
        }
    }
}

impl std::error::Error for RefreshError {}

/// An access token that is good now: the one that is kept, or else a new one.
///
/// Once the request for a new one is sent, its answer is kept even if this future is dropped; see [`settle`].
///
/// # Errors
/// There are no tokens; the vault cannot be used; the product refuses.
pub async fn fresh_access(connected: &Connected) -> Result<Access, RefreshError> {
    obtain(connected, |tokens, now| is_fresh(tokens, now)).await
}

/// An access token other than one that the product does not take (or than any, for `None`): a newer one that somebody
/// else kept meanwhile, or else a new one.
///
/// # Errors
/// As [`fresh_access`].
pub async fn renewed_access(
    connected: &Connected,
    rejected: Option<&Access>,
) -> Result<Access, RefreshError> {
    let rejected = rejected.map(|access| access.tokens.access.clone());
    obtain(connected, move |tokens, now| {
        let is_other = rejected
            .as_ref()
            .is_some_and(|other| *other != tokens.access);
        is_other && is_fresh(tokens, now)
    })
    .await
}

/// Waits until every answer that is on its way is kept. Call it before the program ends, also when it is interrupted:
/// a new pair that is lost ends the authorisation. An exchange takes no longer than the HTTP client's time-out and the
/// vault's.
pub async fn settle() {
    let mut count = IN_FLIGHT.subscribe();
    // The sender is never dropped.
    let _ = count.wait_for(|count| *count == 0).await;
}

async fn obtain(
    connected: &Connected,
    is_good: impl Fn(&Tokens, i64) -> bool,
) -> Result<Access, RefreshError> {
    let locked = connected.lock().await.map_err(RefreshError::Store)?;
    // Read under the lock: somebody else may just have renewed them.
    let decided = match connected.get().await {
        Err(error) => Err(RefreshError::Store(error)),
        Ok(Secrets { tokens: None, .. }) => Err(RefreshError::NotSignedIn),
        Ok(Secrets {
            tokens: Some(tokens),
            ..
        }) if is_good(&tokens, connected.now()) => Ok(Access {
            tokens,
            renewal: Renewal::Kept,
        }),
        Ok(secrets) => return renew(connected.clone(), locked, secrets).await,
    };
    locked.unlock().await;
    decided
}

/// On a task of its own: whoever asked may go away, the answer may not.
async fn renew(
    connected: Connected,
    locked: Locked,
    secrets: Secrets,
) -> Result<Access, RefreshError> {
    let in_flight = InFlight::begin();
    let task = tokio::spawn(async move {
        let access = exchange(&connected, secrets).await;
        locked.unlock().await;
        drop(in_flight);
        access
    });
    task.await.unwrap_or(Err(RefreshError::Interrupted))
}

async fn exchange(connected: &Connected, mut secrets: Secrets) -> Result<Access, RefreshError> {
    let current = secrets.tokens.take().ok_or(RefreshError::NotSignedIn)?;
    let Some(refresh) = current.refresh.as_ref().map(Secret::expose) else {
        return Err(RefreshError::NoRefreshToken);
    };
    let Connected { provider, http, .. } = connected;
    let credentials = connected.credentials(&secrets);
    let now = connected.now();
    let answer = match exchange_refresh(provider, credentials, refresh, http, now).await {
        Ok(answer) => answer,
        Err(TokenError::TooEarly) => {
            let renewal = Renewal::TooEarly {
                allowed_from: allowed_from(current.obtained_at, now),
            };
            return Ok(Access {
                tokens: current,
                renewal,
            });
        }
        Err(error) => return Err(RefreshError::Token(error)),
    };
    let tokens = tokens(&answer, current.refresh.as_ref(), connected.now());
    secrets.tokens = Some(tokens.clone());
    keep(connected, &secrets).await?;
    Ok(Access {
        tokens,
        renewal: Renewal::Renewed,
    })
}

/// The old pair is dead by now, so a vault that refuses is asked once more.
async fn keep(connected: &Connected, secrets: &Secrets) -> Result<(), RefreshError> {
    match connected.put(secrets).await {
        Ok(()) => Ok(()),
        Err(_) => connected.put(secrets).await.map_err(RefreshError::NotKept),
    }
}

/// A token from the future was received by another clock: how old it is, nobody knows.
pub(crate) fn is_fresh(tokens: &Tokens, now: i64) -> bool {
    let age = now.saturating_sub(tokens.obtained_at);
    let margin = MARGIN.min(tokens.expires_in / 2);
    let fresh_for = i64::try_from(tokens.expires_in.saturating_sub(margin)).unwrap_or(i64::MAX);
    (-SKEW..fresh_for).contains(&age)
}

/// From when a refresh is allowed \[doc\]. The product has just said that it is too early, so a clock that says otherwise
/// is wrong; then it is allowed at the latest when a token of this very moment would be old enough.
fn allowed_from(obtained_at: i64, now: i64) -> i64 {
    let at_the_latest = now.saturating_add(RENEW_AFTER);
    let allowed = obtained_at.saturating_add(RENEW_AFTER);
    if (now + 1..at_the_latest).contains(&allowed) {
        allowed
    } else {
        at_the_latest
    }
}

static IN_FLIGHT: LazyLock<watch::Sender<usize>> = LazyLock::new(|| watch::Sender::new(0));

/// An exchange whose answer is not kept yet.
struct InFlight;

impl InFlight {
    fn begin() -> Self {
        IN_FLIGHT.send_modify(|count| *count += 1);
        Self
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        IN_FLIGHT.send_modify(|count| *count = count.saturating_sub(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_700_000_000;

    fn tokens(age: i64, expires_in: u64) -> Tokens {
        Tokens {
            access: Secret::new("a"),
            refresh: None,
            obtained_at: NOW.saturating_sub(age),
            expires_in,
        }
    }

    #[test]
    fn a_token_is_fresh_until_shortly_before_its_end() {
        for (age, expires_in, fresh) in [
            (0, 600, true),
            (569, 600, true),
            (570, 600, false),
            (-60, 600, true),
            (-61, 600, false),
            (-100_000, 600, false),
            (i64::MAX, 600, false),
            (i64::MIN, 600, false),
            (4, 10, true),
            (5, 10, false),
            (0, 0, false),
            (1_000_000, u64::MAX, true),
        ] {
            assert_eq!(
                is_fresh(&tokens(age, expires_in), NOW),
                fresh,
                "{age} of {expires_in}"
            );
        }
    }

    #[test]
    fn a_wrong_clock_never_makes_the_wait_longer_than_it_can_be() {
        for (obtained_at, allowed) in [
            (NOW - 100, NOW + 470),
            (NOW, NOW + 570),
            (NOW - 569, NOW + 1),
            (NOW - 570, NOW + 570),
            (NOW - 1_000_000, NOW + 570),
            (NOW + 1_000_000, NOW + 570),
            (i64::MIN, NOW + 570),
            (i64::MAX, NOW + 570),
        ] {
            assert_eq!(allowed_from(obtained_at, NOW), allowed, "{obtained_at}");
        }
    }
}
