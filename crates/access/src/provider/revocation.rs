//! Withdrawing a token at its provider: by RFC 7009, or as the provider's file says that it differs.

use std::collections::BTreeMap;

use base64::{Engine, prelude::BASE64_STANDARD};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use serde_json::{Map, Value};
use url::form_urlencoded::{Serializer, byte_serialize};
use zeroize::Zeroizing;

use super::{
    address::WithdrawUrl,
    description::{ClientAuth, Provider},
    evidence::{self, Heard, Witness},
    failure::Unreadable,
    fault::Fault,
    http::Http,
    revocation_error::RevocationError,
    token::Credentials,
    token_error::{Asked, TokenError},
    withdrawing::{Format, Method, Revocation, RevocationAuth, TokenKind},
};

/// What stands for a secret in what is shown.
pub(crate) const REDACTED: &str = "***";

/// A request that withdraws a token. With [`REDACTED`] for the secrets it is what a plan shows.
pub(crate) struct Request<'p> {
    pub(super) to: &'p WithdrawUrl,
    pub(crate) method: Method,
    pub(super) format: Format,
    authorization: Option<String>,
    /// What it says.
    pub(crate) body: String,
}

/// How a token is withdrawn. `access`: the access token, where that is how an app proves who it is.
pub(crate) fn revocation<'p>(
    provider: &Provider,
    how: &'p Revocation,
    credentials: Credentials<'_>,
    (kind, token): (TokenKind, &str),
    access: &str,
) -> Request<'p> {
    let mut pairs = vec![("token", token)];
    if how.hint {
        pairs.push(("token_type_hint", kind.hint()));
    }
    let is_known_by = how.auth.unwrap_or(match provider.client_auth() {
        ClientAuth::Basic => RevocationAuth::Basic,
        ClientAuth::Body => RevocationAuth::Body,
    });
    let authorization = match is_known_by {
        RevocationAuth::Basic => basic(credentials),
        RevocationAuth::Bearer => Some(format!("Bearer {access}")),
        RevocationAuth::Body | RevocationAuth::None => None,
    };
    // Who has no secret says at least who it is (RFC 7009, 2.1).
    if authorization.is_none() && is_known_by != RevocationAuth::None {
        pairs.push(("client_id", credentials.client_id));
        pairs.extend(credentials.client_secret.map(|secret| ("client_secret", secret)));
    }
    Request {
        to: &how.url,
        method: how.method,
        format: how.format,
        authorization,
        body: written(&pairs, how.format),
    }
}

fn written(pairs: &[(&str, &str)], format: Format) -> String {
    match format {
        Format::Form => {
            let mut form = Serializer::new(String::new());
            form.extend_pairs(pairs);
            form.finish()
        }
        Format::Json => {
            let fields: Map<String, Value> = pairs
                .iter()
                .map(|(key, value)| ((*key).to_owned(), (*value).into()))
                .collect();
            Value::Object(fields).to_string()
        }
    }
}

impl Request<'_> {
    /// Where to.
    pub(crate) fn url(&self) -> String {
        self.to.url().to_string()
    }

    /// Its headers as a plan shows them: of what proves who the app is, only how it does.
    pub(crate) fn shown_headers(&self) -> BTreeMap<String, String> {
        let scheme = self.authorization.as_deref().and_then(|value| value.split(' ').next());
        let authorization = scheme.map(|scheme| (AUTHORIZATION.to_string(), format!("{scheme} {REDACTED}")));
        let content_type = (CONTENT_TYPE.to_string(), self.format.content_type().to_owned());
        authorization.into_iter().chain([content_type]).collect()
    }

    pub(super) fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.format.content_type()));
        if let Some(Ok(value)) = self.authorization.as_deref().map(HeaderValue::try_from) {
            headers.insert(AUTHORIZATION, value);
        }
        headers
    }
}

/// Withdraws a token. A token that the provider does not know is fine. `now`: seconds since 1970.
///
/// # Errors
/// No answer, none that can be read, or a refusal.
pub(crate) async fn revoke(
    provider: &Provider,
    credentials: Credentials<'_>,
    token: (TokenKind, &str),
    access: &str,
    http: &Http,
    now: i64,
) -> Result<(), RevocationError> {
    let how = provider.revocation().ok_or(RevocationError::NoEndpoint)?;
    let request = revocation(provider, how, credentials, token, access);
    let mut secrets = credentials.secrets();
    secrets.extend([token.1, access].map(|secret| Zeroizing::new(secret.to_owned())));
    let answer = http
        .withdraw(
            request.to,
            request.method,
            request.headers(),
            request.body.clone(),
            secrets,
        )
        .await
        .map_err(|failed| RevocationError::Token(failed.into()))?;
    let heard = Heard {
        status: answer.status,
        fault: None,
        reason: None,
    };
    if how.gone.contains(&answer.status) || evidence::judge(Witness::Revocation, provider.kind(), heard).is_some() {
        return Ok(());
    }
    match Fault::of(&answer) {
        Ok(fault) if fault.code == "unsupported_token_type" => Err(RevocationError::UnsupportedTokenType {
            raw: answer.raw(&fault.text),
        }),
        _ => {
            let error = TokenError::of(&answer, Asked::Revocation, provider.kind(), now);
            // Tokens are no answer to a withdrawal.
            let error = error.unwrap_or(TokenError::Unreadable(Unreadable::NotExpected));
            Err(RevocationError::Token(error))
        }
    }
}

/// The `Authorization` header, where that is how an app proves who it is (RFC 6749, 2.3.1).
fn basic(credentials: Credentials<'_>) -> Option<String> {
    let secret = credentials.client_secret?;
    let encode = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
    let pair = format!("{}:{}", encode(credentials.client_id), encode(secret));
    Some(format!("Basic {}", BASE64_STANDARD.encode(pair)))
}
