//! The authorisation request and the token endpoint.

use std::{borrow::Cow, fmt, pin::Pin, time::Duration};

use oauth2::{
    AccessToken, AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken,
    EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, RefreshToken, RequestTokenError, Scope, StandardRevocableToken, TokenResponse,
    TokenType, TokenUrl,
    basic::{BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse},
};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, Visitor},
};
use url::Url;
use zeroize::Zeroizing;

use super::{
    description::{ClientAuth, Provider},
    failure::Unreadable,
    http::Http,
    token_error::{Asked, TokenError},
};

/// How long an access token lives (seconds) where the product does not tell \[doc\].
pub(crate) const ACCESS_LIVES: u64 = 600;
/// How long a refresh token lives unused (seconds) \[doc\].
pub(crate) const REFRESH_LIVES: i64 = 30 * 24 * 3600;
/// How old an access token must be before there is a new one (seconds) \[doc\].
pub(crate) const RENEW_AFTER: i64 = 570;

/// Longer than any token lives (seconds); keeps sums from overflowing.
const LONGEST: u64 = 10 * 365 * 24 * 3600;

/// Who an app is.
#[derive(Clone, Copy)]
pub(crate) struct Credentials<'a> {
    pub(crate) client_id: &'a str,
    pub(crate) client_secret: Option<&'a str>,
}

impl Credentials<'_> {
    /// The client secret, in the ways that it is sent.
    pub(super) fn secrets(&self) -> Vec<Zeroizing<String>> {
        self.client_secret.map_or_else(Vec::new, |secret| {
            let pair = format!("{}:{secret}", self.client_id);
            vec![Zeroizing::new(secret.to_owned()), Zeroizing::new(pair)]
        })
    }
}

/// A request for permission, to be opened in a browser.
pub(crate) struct Authorisation {
    pub(crate) url: Url,
    pub(crate) state: String,
    pub(crate) verifier: Option<String>,
}

/// Makes a request for permission. Its state, and its code verifier where there is one, are new and random.
pub(crate) fn authorise_url(
    provider: &Provider,
    client_id: &str,
    redirect_uri: &RedirectUrl,
) -> Authorisation {
    let credentials = Credentials {
        client_id,
        client_secret: None,
    };
    let client = client(provider, credentials).set_redirect_uri(redirect_uri.clone());
    let mut request = client
        .authorize_url(CsrfToken::new_random)
        .add_scopes(provider.scopes().iter().cloned().map(Scope::new));
    if let Some(force) = provider.force_login() {
        request = request.add_extra_param("force_login", if force { "1" } else { "0" });
    }
    let mut verifier = None;
    if provider.pkce() {
        let (challenge, secret) = PkceCodeChallenge::new_random_sha256();
        request = request.set_pkce_challenge(challenge);
        verifier = Some(secret.into_secret());
    }
    let (url, state) = request.url();
    Authorisation {
        url,
        state: state.into_secret(),
        verifier,
    }
}

/// Changes a code into tokens. `now`: seconds since 1970.
///
/// # Errors
/// No answer, none that can be read, or a refusal.
pub(crate) async fn exchange_code(
    provider: &Provider,
    credentials: Credentials<'_>,
    code: &str,
    verifier: Option<&str>,
    redirect_uri: &RedirectUrl,
    http: &Http,
    now: i64,
) -> Result<TokenAnswer, TokenError> {
    let client = client(provider, credentials);
    let mut request = client
        .exchange_code(AuthorizationCode::new(code.to_owned()))
        .set_redirect_uri(Cow::Borrowed(redirect_uri));
    let mut secrets = credentials.secrets();
    secrets.extend([code].into_iter().chain(verifier).map(secret));
    if let Some(verifier) = verifier {
        request = request.set_pkce_verifier(PkceCodeVerifier::new(verifier.to_owned()));
    }
    let send = sender(provider, http, secrets, Asked::Code, now);
    understand(request.request_async(&send).await)
}

/// Changes a refresh token into new tokens. Afterwards the refresh token may be dead: keep the new ones first.
/// `now`: seconds since 1970.
///
/// # Errors
/// No answer, none that can be read, or a refusal.
pub(crate) async fn exchange_refresh(
    provider: &Provider,
    credentials: Credentials<'_>,
    refresh: &str,
    http: &Http,
    now: i64,
) -> Result<TokenAnswer, TokenError> {
    let client = client(provider, credentials);
    let token = RefreshToken::new(refresh.to_owned());
    let mut secrets = credentials.secrets();
    secrets.push(secret(refresh));
    let send = sender(provider, http, secrets, Asked::Refresh, now);
    understand(
        client
            .exchange_refresh_token(&token)
            .request_async(&send)
            .await,
    )
}

/// Tokens, as the token endpoint gave them.
#[derive(Deserialize)]
pub(crate) struct TokenAnswer {
    access_token: AccessToken,
    #[serde(default)]
    token_type: Kind,
    #[serde(default, deserialize_with = "seconds")]
    expires_in: Option<u64>,
    #[serde(default)]
    refresh_token: Option<RefreshToken>,
}

impl TokenAnswer {
    pub(crate) fn access(&self) -> &str {
        self.access_token.secret()
    }

    /// The next refresh token; none where the provider does not rotate.
    pub(crate) fn refresh(&self) -> Option<&str> {
        let token = self.refresh_token.as_ref()?.secret().as_str();
        (!token.is_empty()).then_some(token)
    }

    /// How long the access token lives (seconds).
    pub(crate) fn expires_in(&self) -> u64 {
        self.expires_in.unwrap_or(ACCESS_LIVES)
    }

    /// Whether this can be used: a bearer token that fits in a header.
    fn is_usable(&self) -> bool {
        let is_token = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic());
        self.token_type.0.eq_ignore_ascii_case("bearer") && is_token(self.access())
    }
}

impl fmt::Debug for TokenAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenAnswer")
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}

/// Asked for by [`TokenResponse`]; says nothing.
impl Serialize for TokenAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl TokenResponse for TokenAnswer {
    type TokenType = Kind;

    fn access_token(&self) -> &AccessToken {
        &self.access_token
    }

    fn token_type(&self) -> &Kind {
        &self.token_type
    }

    fn expires_in(&self) -> Option<Duration> {
        self.expires_in.map(Duration::from_secs)
    }

    fn refresh_token(&self) -> Option<&RefreshToken> {
        self.refresh_token.as_ref()
    }

    fn scopes(&self) -> Option<&Vec<Scope>> {
        None
    }
}

/// A token's type, in any case; a bearer token where none is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Kind(String);

impl Default for Kind {
    fn default() -> Self {
        Self("bearer".to_owned())
    }
}

impl TokenType for Kind {}

/// A number of seconds, as a number or as text \[obs\]. What makes no sense counts as not told.
fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    struct Seconds;

    impl<'de> Visitor<'de> for Seconds {
        type Value = Option<u64>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("seconds")
        }

        fn visit_u64<E: de::Error>(self, seconds: u64) -> Result<Self::Value, E> {
            Ok(Some(seconds.min(LONGEST)))
        }

        fn visit_i64<E: de::Error>(self, seconds: i64) -> Result<Self::Value, E> {
            Ok(u64::try_from(seconds)
                .ok()
                .map(|seconds| seconds.min(LONGEST)))
        }

        fn visit_f64<E: de::Error>(self, seconds: f64) -> Result<Self::Value, E> {
            let is_sensible = seconds.is_finite() && seconds >= 0.0;
            // A float becomes the nearest number that fits.
            Ok(is_sensible.then_some((seconds as u64).min(LONGEST)))
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
            text.trim()
                .parse()
                .map_or(Ok(None), |seconds| self.visit_f64(seconds))
        }

        fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_bool<E: de::Error>(self, _: bool) -> Result<Self::Value, E> {
            Ok(None)
        }
    }

    deserializer.deserialize_any(Seconds)
}

type Client = oauth2::Client<
    BasicErrorResponse,
    TokenAnswer,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

fn client(provider: &Provider, credentials: Credentials<'_>) -> Client {
    let client = oauth2::Client::new(ClientId::new(credentials.client_id.to_owned()))
        .set_auth_uri(AuthUrl::from_url(provider.auth_url().clone()))
        .set_token_uri(TokenUrl::from_url(provider.token_url().clone()))
        .set_auth_type(match provider.client_auth() {
            ClientAuth::Basic => AuthType::BasicAuth,
            ClientAuth::Body => AuthType::RequestBody,
        });
    match credentials.client_secret {
        Some(secret) => client.set_client_secret(ClientSecret::new(secret.to_owned())),
        None => client,
    }
}

type Sent = Pin<Box<dyn Future<Output = Result<HttpResponse, TokenError>> + Send>>;

/// Sends a form, and lets through only what has tokens in it: the errors of `oauth2` hold whole bodies.
fn sender(
    provider: &Provider,
    http: &Http,
    secrets: Vec<Zeroizing<String>>,
    asked: Asked,
    now: i64,
) -> impl Fn(HttpRequest) -> Sent {
    let (http, to) = (http.clone(), provider.token_url.clone());
    move |request| {
        let (http, to, secrets) = (http.clone(), to.clone(), secrets.clone());
        Box::pin(async move {
            let answer = http.post(&to, request, secrets).await?;
            match TokenError::of(&answer, asked, now) {
                Some(error) => Err(error),
                None => Ok(HttpResponse::new(answer.bytes().to_vec())),
            }
        })
    }
}

fn understand(
    result: Result<TokenAnswer, RequestTokenError<TokenError, BasicErrorResponse>>,
) -> Result<TokenAnswer, TokenError> {
    let not_expected = TokenError::Unreadable(Unreadable::NotExpected);
    match result {
        Ok(answer) if answer.is_usable() => Ok(answer),
        Err(RequestTokenError::Request(error)) => Err(error),
        Err(RequestTokenError::Parse(_, body)) => {
            drop(Zeroizing::new(body));
            Err(not_expected)
        }
        Ok(_) | Err(_) => Err(not_expected),
    }
}

fn secret(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}
