//! Withdrawing a token at its provider (RFC 7009).

use std::fmt;

use base64::{Engine, prelude::BASE64_STANDARD};
use oauth2::{
    HttpRequest,
    http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue},
};
use url::form_urlencoded::{Serializer, byte_serialize};
use zeroize::Zeroizing;

use super::{
    description::{ClientAuth, Provider},
    evidence::{self, Heard, Witness},
    failure::Unreadable,
    fault::Fault,
    http::Http,
    raw::Raw,
    token::Credentials,
    token_error::{Asked, TokenError},
};
use wegwijs_message::Msg;

/// What stands for a secret in what is shown.
pub(crate) const REDACTED: &str = "***";

/// Which of the two tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    Refresh,
    Access,
}

/// Why a token was not withdrawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RevocationError {
    /// The provider has no place for it.
    NoEndpoint,
    /// The provider does not withdraw tokens of this kind.
    UnsupportedTokenType {
        /// The provider's words.
        raw: Option<Raw>,
    },
    /// As with any other request to the provider.
    Token(TokenError),
}

impl RevocationError {
    /// What the provider said, to be quoted after our own words.
    pub fn raw(&self) -> Option<&Raw> {
        match self {
            Self::NoEndpoint => None,
            Self::UnsupportedTokenType { raw } => raw.as_ref(),
            Self::Token(error) => error.raw(),
        }
    }

    /// When to try again (seconds since 1970), where the provider tells.
    pub fn retry_at(&self) -> Option<i64> {
        match self {
            Self::Token(error) => error.retry_at(),
            _ => None,
        }
    }

    /// What happened with `product`, `.why`, and `.next`: what to do.
    pub fn msg(&self, product: &str) -> Msg {
        match self {
            Self::NoEndpoint => Msg::error("access-revoke-no-endpoint").text("product", product),
            Self::UnsupportedTokenType { .. } => Msg::error("access-revoke-unsupported").text("product", product),
            Self::Token(error) => error.msg(product),
        }
    }
}

impl fmt::Display for RevocationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoEndpoint => f.write_str("no-endpoint"),
            Self::UnsupportedTokenType { .. } => f.write_str("unsupported-token-type"),
            Self::Token(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for RevocationError {}

impl TokenKind {
    fn hint(self) -> &'static str {
        match self {
            Self::Refresh => "refresh_token",
            Self::Access => "access_token",
        }
    }
}

/// The form that withdraws a token. With [`REDACTED`] for the secrets it is what a plan shows.
pub(crate) fn revocation_form(
    provider: &Provider,
    credentials: Credentials<'_>,
    kind: TokenKind,
    token: &str,
) -> String {
    let mut form = Serializer::new(String::new());
    form.append_pair("token", token);
    form.append_pair("token_type_hint", kind.hint());
    if basic(provider, credentials).is_none() {
        form.append_pair("client_id", credentials.client_id);
        if let Some(secret) = credentials.client_secret {
            form.append_pair("client_secret", secret);
        }
    }
    form.finish()
}

/// Withdraws a token. A token that the provider does not know is fine. `now`: seconds since 1970.
///
/// # Errors
/// No answer, none that can be read, or a refusal.
pub(crate) async fn revoke(
    provider: &Provider,
    credentials: Credentials<'_>,
    kind: TokenKind,
    token: &str,
    http: &Http,
    now: i64,
) -> Result<(), RevocationError> {
    let to = provider.revocation_url.as_ref().ok_or(RevocationError::NoEndpoint)?;
    let form = revocation_form(provider, credentials, kind, token);
    let mut request = HttpRequest::new(form.into_bytes());
    let headers = request.headers_mut();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    let form_type = HeaderValue::from_static("application/x-www-form-urlencoded");
    headers.insert(CONTENT_TYPE, form_type);
    if let Some(Ok(value)) = basic(provider, credentials).map(HeaderValue::try_from) {
        headers.insert(AUTHORIZATION, value);
    }
    let mut secrets = credentials.secrets();
    secrets.push(Zeroizing::new(token.to_owned()));
    let answer = http
        .post(to, request, secrets)
        .await
        .map_err(|failed| RevocationError::Token(failed.into()))?;
    let heard = Heard {
        status: answer.status,
        fault: None,
        reason: None,
    };
    if evidence::judge(Witness::Revocation, provider.kind(), heard).is_some() {
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
fn basic(provider: &Provider, credentials: Credentials<'_>) -> Option<String> {
    let secret = credentials.client_secret?;
    if provider.client_auth() == ClientAuth::Body {
        return None;
    }
    let encode = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
    let pair = format!("{}:{}", encode(credentials.client_id), encode(secret));
    Some(format!("Basic {}", BASE64_STANDARD.encode(pair)))
}
