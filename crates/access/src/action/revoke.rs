//! Withdrawing an authorisation, where the provider has a place for it.

use std::fmt;

use super::PlannedRequest;
use crate::auth::{Connected, Secret, Secrets, StoreError, Tokens};
use crate::provider;
use crate::provider::{Credentials, REDACTED, Revocation, RevocationError, TokenKind, revocation};
use wegwijs_message::Msg;

/// What a withdrawal would send. Running it takes the plan itself, so nothing else can be sent.
#[derive(Debug)]
pub struct RevokePlan {
    requests: Vec<PlannedRequest>,
    tokens: Option<Tokens>,
    ends: Vec<String>,
}

impl RevokePlan {
    /// What the app reached when it was last checked, and will not reach any more: names.
    pub fn ends(&self) -> &[String] {
        &self.ends
    }

    /// The requests, in order, to be shown first.
    pub fn requests(&self) -> &[PlannedRequest] {
        &self.requests
    }

    /// Whether there is nothing that can be done: Exact Online offers no withdrawal to programs.
    pub fn is_empty(&self) -> bool {
        self.requests.is_empty()
    }
}

/// Why a withdrawal was not planned, or not carried out to the end.
#[derive(Debug)]
pub enum RevokeError {
    /// There are no tokens here.
    NotSignedIn,
    /// The vault cannot be used.
    Store(StoreError),
    /// The tokens are not those of the plan any more. Nothing was sent.
    Changed,
    /// The provider did not take the request. Nothing is known to be withdrawn.
    Refused(RevocationError),
}

/// A withdrawal that the provider took. What came of it, a check must tell.
#[derive(Debug)]
pub struct Told {
    /// Why the access token was not withdrawn beside the refresh token, whose withdrawal alone may end it (RFC 7009,
    /// 2.1).
    pub access: Option<RevocationError>,
    /// Why the answer to the first request is not known. It may have arrived.
    pub unanswered: Option<RevocationError>,
    /// Whether this provider's yes says anything.
    confirms: bool,
}

impl Told {
    /// Whether the provider confirmed that it withdrew. What came of it a check must tell all the same.
    pub fn is_confirmed(&self) -> bool {
        self.confirms && self.unanswered.is_none()
    }

    /// What the provider said to it: that it took the request, and what it did not withdraw.
    pub fn notices(&self, product: &str) -> Vec<Msg> {
        let msg = |id: &str| Msg::app(id).text("product", product);
        if self.unanswered.is_some() {
            return vec![msg("revoke-unanswered")];
        }
        let Some(error) = &self.access else {
            return vec![msg(if self.confirms { "revoke-done" } else { "revoke-tried" })];
        };
        let raw = error.raw().map(|raw| msg("access-raw").text("raw", raw.as_str()));
        [msg("revoke-access-left")].into_iter().chain(raw).collect()
    }
}

impl RevokeError {
    /// What happened with `product`, `.why`, and `.next`: what to do, with the name of the connection.
    pub fn msg(&self, product: &str, connection: &str) -> Msg {
        let msg = |id: &str| Msg::error(id).text("product", product);
        match self {
            Self::NotSignedIn => msg("access-not-signed-in").text("name", connection).count("minutes", 0),
            Self::Store(error) => error.msg(),
            Self::Changed => msg("access-revoke-changed"),
            Self::Refused(error) => error.msg(product),
        }
    }

    /// How the provider refused, where that is what happened.
    pub fn refused(&self) -> Option<&RevocationError> {
        match self {
            Self::Refused(error) => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for RevokeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSignedIn => f.write_str("not-signed-in"),
            Self::Store(_) => f.write_str("store"),
            Self::Changed => f.write_str("changed"),
            Self::Refused(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for RevokeError {}

/// Plans a withdrawal: the refresh token first, because its withdrawal alone ends the authorisation. Empty where the
/// provider offers none.
///
/// # Errors
/// There are no tokens; the vault cannot be read.
pub async fn plan_revoke(connected: &Connected) -> Result<RevokePlan, RevokeError> {
    let Some(how) = connected.provider.revocation() else {
        return Ok(RevokePlan {
            requests: Vec::new(),
            tokens: None,
            ends: Vec::new(),
        });
    };
    let secrets = connected.get().await.map_err(RevokeError::Store)?;
    let credentials = Credentials {
        client_secret: secrets.client_secret.as_ref().map(|_| REDACTED),
        ..connected.credentials(&secrets)
    };
    let tokens = secrets.tokens.clone().ok_or(RevokeError::NotSignedIn)?;
    let requests = steps(how, &tokens)
        .map(|(kind, _)| {
            let request = revocation(&connected.provider, how, credentials, (kind, REDACTED), REDACTED);
            PlannedRequest {
                method: request.method.name(),
                url: request.url(),
                headers: request.shown_headers(),
                body: Some(request.body),
                if_needed: false,
            }
        })
        .collect();
    let ends = secrets.administrations.unwrap_or_default();
    Ok(RevokePlan {
        requests,
        tokens: Some(tokens),
        ends: ends.into_iter().map(|ended| ended.name).collect(),
    })
}

/// Carries out a plan that was shown and accepted. The tokens stay in the vault: a check can prove with them that they
/// are refused.
///
/// # Errors
/// The plan is empty; the tokens are others than those of the plan; the vault cannot be used; the provider refuses the
/// first token of the plan.
pub async fn revoke(plan: RevokePlan, connected: &Connected) -> Result<Told, RevokeError> {
    let Some(planned) = plan.tokens else {
        return Err(RevokeError::Refused(RevocationError::NoEndpoint));
    };
    // Under the lock: nobody renews what is being withdrawn.
    let locked = connected.lock().await.map_err(RevokeError::Store)?;
    let result = run(&planned, connected).await;
    locked.unlock().await;
    result
}

async fn run(planned: &Tokens, connected: &Connected) -> Result<Told, RevokeError> {
    let secrets = as_planned(planned, connected).await?;
    let Connected { provider, http, .. } = connected;
    let credentials = connected.credentials(&secrets);
    let Some(how) = provider.revocation() else {
        return Err(RevokeError::Refused(RevocationError::NoEndpoint));
    };
    let mut told = Told {
        access: None,
        unanswered: None,
        confirms: how.confirms,
    };
    let access = planned.access.expose();
    for (done, (kind, token)) in steps(how, planned).enumerate() {
        let token = (kind, token.expose());
        match provider::revoke(provider, credentials, token, access, http, connected.now()).await {
            Ok(()) => {}
            // It may be done: only a check can tell.
            Err(error) if done == 0 && error.may_have_arrived() => {
                told.unanswered = Some(error);
                return Ok(told);
            }
            Err(error) if done == 0 => return Err(RevokeError::Refused(error)),
            Err(error) => {
                told.access = Some(error);
                return Ok(told);
            }
        }
    }
    Ok(told)
}

/// What is kept, if the tokens are still those of a plan.
pub(super) async fn as_planned(planned: &Tokens, connected: &Connected) -> Result<Secrets, RevokeError> {
    let secrets = connected.get().await.map_err(RevokeError::Store)?;
    if secrets.tokens.as_ref() == Some(planned) {
        Ok(secrets)
    } else {
        Err(RevokeError::Changed)
    }
}

/// The tokens that there are, of those that the provider wants.
fn steps<'t>(how: &'t Revocation, tokens: &'t Tokens) -> impl Iterator<Item = (TokenKind, &'t Secret)> {
    how.tokens.iter().filter_map(|kind| match kind {
        TokenKind::Refresh => Some((*kind, tokens.refresh.as_ref()?)),
        TokenKind::Access => Some((*kind, &tokens.access)),
    })
}
