//! Taking one thing away from what an app reaches, where the provider's file says that its list is made for that.

use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue};
use zeroize::Zeroizing;

use super::{
    address::WithdrawUrl,
    evidence::{self, Heard, Kind, Witness},
    failure::Unreadable,
    http::{Bearer, Http},
    revocation_error::RevocationError,
    token_error::{Asked, TokenError},
    withdrawing::{Method, Probe},
};

/// It is not in the list any more (Xero: "404 unknown") \[doc\]. A look at the list tells.
const GONE: u16 = 404;

/// Where one thing of the list is taken away, for a plan; `None` where that cannot be done.
pub(crate) fn removal_url(probe: &Probe, id: &str) -> Option<String> {
    Some(one(probe, id)?.url().to_string())
}

fn one(probe: &Probe, id: &str) -> Option<WithdrawUrl> {
    WithdrawUrl::one_of(probe.url(), id).filter(|_| probe.removes)
}

/// Takes it away. `now`: seconds since 1970.
///
/// # Errors
/// There is no such place, no answer, none that can be read, or a refusal.
pub(crate) async fn remove(
    http: &Http,
    probe: &Probe,
    id: &str,
    bearer: Bearer<'_>,
    now: i64,
) -> Result<(), RevocationError> {
    let to = one(probe, id).ok_or(RevocationError::NoEndpoint)?;
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    if let Ok(value) = HeaderValue::try_from(format!("Bearer {}", bearer.token)) {
        headers.insert(AUTHORIZATION, value);
    }
    let others = bearer.others.into_iter().flatten();
    let secrets = others.chain([bearer.token]).map(str::to_owned).map(Zeroizing::new);
    let answer = http
        .withdraw(&to, Method::Delete, headers, String::new(), secrets.collect())
        .await
        .map_err(|failed| RevocationError::Token(failed.into()))?;
    let heard = Heard {
        status: answer.status,
        fault: None,
        reason: None,
    };
    if answer.status == GONE || evidence::judge(Witness::Revocation, Kind::OAuth2, heard).is_some() {
        return Ok(());
    }
    let error = TokenError::of(&answer, Asked::Revocation, Kind::OAuth2, now);
    // Tokens are no answer to this.
    let error = error.unwrap_or(TokenError::Unreadable(Unreadable::NotExpected));
    Err(RevocationError::Token(error))
}
