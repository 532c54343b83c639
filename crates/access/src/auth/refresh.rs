//! An access token that is good now. The refresh token rotates: whoever uses it twice, or loses its successor, ends the
//! authorisation. So one refresh at a time, also across processes, and the new pair is kept before it is used.

use std::{fmt, sync::LazyLock};

use tokio::sync::watch;

use super::{
    Connected, Secret, Secrets, StoreError, Tokens,
    connected::Locked,
    freshness::{allowed_from, is_fresh},
    sign_in::tokens,
};
use crate::provider::{Bearer, TokenError, Unreadable, exchange_refresh};
use wegwijs_message::Msg;

/// An access token, and how it was come by.
#[derive(Debug, Clone)]
pub struct Access {
    tokens: Tokens,
    /// Not to be sent with it, but never to be shown either.
    client_secret: Option<Secret>,
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
    pub(crate) fn bearer(&self) -> Bearer<'_> {
        let others = [&self.tokens.refresh, &self.client_secret];
        Bearer {
            token: self.tokens.access.expose(),
            others: others.map(|other| other.as_ref().map(Secret::expose)),
        }
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
            Self::NotSignedIn => msg("token-not-signed-in"),
            Self::NoRefreshToken => msg("token-no-refresh-token"),
            Self::Store(error) => error.msg(),
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
    obtain(connected, is_fresh).await
}

/// An access token other than one that the product does not take (or than any, for `None`): a newer one that somebody
/// else kept meanwhile, or else a new one.
///
/// # Errors
/// As [`fresh_access`].
pub async fn renewed_access(connected: &Connected, rejected: Option<&Access>) -> Result<Access, RefreshError> {
    let rejected = rejected.map(|access| access.tokens.access.clone());
    obtain(connected, move |tokens, now| {
        let is_other = rejected.as_ref().is_some_and(|other| *other != tokens.access);
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

async fn obtain(connected: &Connected, is_good: impl Fn(&Tokens, i64) -> bool) -> Result<Access, RefreshError> {
    let locked = connected.lock().await.map_err(RefreshError::Store)?;
    // Read under the lock: somebody else may just have renewed them.
    let decided = match connected.get().await {
        Err(error) => Err(RefreshError::Store(error)),
        Ok(secrets) => match &secrets.tokens {
            None => Err(RefreshError::NotSignedIn),
            Some(tokens) if is_good(tokens, connected.now()) => Ok(Access {
                tokens: tokens.clone(),
                client_secret: secrets.client_secret.clone(),
                renewal: Renewal::Kept,
            }),
            Some(tokens) => {
                let current = tokens.clone();
                return renew(connected.clone(), locked, secrets, current).await;
            }
        },
    };
    locked.unlock().await;
    decided
}

/// On a task of its own: whoever asked may go away, the answer may not.
async fn renew(
    connected: Connected,
    locked: Locked,
    secrets: Secrets,
    current: Tokens,
) -> Result<Access, RefreshError> {
    let in_flight = InFlight::begin();
    let task = tokio::spawn(async move {
        let access = exchange(&connected, secrets, current).await;
        locked.unlock().await;
        drop(in_flight);
        access
    });
    task.await.unwrap_or(Err(RefreshError::Interrupted))
}

async fn exchange(connected: &Connected, mut secrets: Secrets, current: Tokens) -> Result<Access, RefreshError> {
    let Some(refresh) = current.refresh.as_ref().map(Secret::expose) else {
        return Err(RefreshError::NoRefreshToken);
    };
    let Connected { provider, http, .. } = connected;
    let now = connected.now();
    // Written down before it is sent: whatever happens to the answer, the vault knows that it may be used up. A vault
    // that does not take this would not take the new pair either.
    mark(connected, &mut secrets, Some(now)).await?;
    let credentials = connected.credentials(&secrets);
    let answer = exchange_refresh(provider, credentials, (refresh, &connected.redirect_uri), http, now).await;
    let client_secret = secrets.client_secret.clone();
    match answer {
        Ok(answer) => {
            let tokens = tokens(&answer, provider.kind(), current.refresh.as_ref(), connected.now());
            secrets.tokens = Some(tokens.clone());
            keep(connected, &secrets).await?;
            Ok(Access {
                tokens,
                client_secret,
                renewal: Renewal::Renewed,
            })
        }
        Err(error) if is_lost(&error) => Err(RefreshError::Token(error)),
        Err(error) => {
            // An answer came, and nothing was used up by this request.
            mark(connected, &mut secrets, current.unanswered_since).await?;
            match error {
                TokenError::TooEarly => Ok(Access {
                    renewal: Renewal::TooEarly {
                        allowed_from: allowed_from(current.obtained_at, now),
                    },
                    tokens: current,
                    client_secret,
                }),
                error => Err(RefreshError::Token(doubted(error, current.unanswered_since))),
            }
        }
    }
}

async fn mark(connected: &Connected, secrets: &mut Secrets, since: Option<i64>) -> Result<(), RefreshError> {
    if let Some(tokens) = &mut secrets.tokens {
        tokens.unanswered_since = since;
    }
    connected.put(secrets).await.map_err(RefreshError::Store)
}

/// Whether the provider may have given a new pair that never came here.
fn is_lost(error: &TokenError) -> bool {
    match error {
        TokenError::Network(network) => network.may_have_arrived(),
        TokenError::Unreadable(Unreadable::Status(_)) => false,
        TokenError::Unreadable(_) | TokenError::Temporary { .. } => true,
        _ => false,
    }
}

/// What a refusal proves of a token whose earlier use got no answer.
fn doubted(error: TokenError, unanswered_since: Option<i64>) -> TokenError {
    match error {
        TokenError::Proven { evidence, raw } if unanswered_since.is_some() => TokenError::Proven {
            evidence: evidence.after_loss(),
            raw,
        },
        error => error,
    }
}

/// The old pair is dead by now, so a vault that refuses is asked once more.
async fn keep(connected: &Connected, secrets: &Secrets) -> Result<(), RefreshError> {
    match connected.put(secrets).await {
        Ok(()) => Ok(()),
        Err(_) => connected.put(secrets).await.map_err(RefreshError::NotKept),
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
