//! The authorisation request and the token endpoint.

use std::{borrow::Cow, pin::Pin};

use oauth2::{
    AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointNotSet, EndpointSet, HttpRequest,
    HttpResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RefreshToken, RequestTokenError, Scope,
    StandardRevocableToken, TokenUrl,
    basic::{BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse},
};
use url::Url;
use zeroize::Zeroizing;

use super::{
    description::{ClientAuth, Provider},
    failure::Unreadable,
    http::Http,
    token_answer::TokenAnswer,
    token_error::{Asked, TokenError},
};

/// How long a refresh token lives unused (seconds) \[doc\].
pub(crate) const REFRESH_LIVES: i64 = 30 * 24 * 3600;
/// How old an access token must be before there is a new one (seconds) \[doc\].
pub(crate) const RENEW_AFTER: i64 = 570;

/// Who an app is.
#[derive(Clone, Copy)]
pub(crate) struct Credentials<'a> {
    pub(crate) client_id: &'a str,
    pub(crate) client_secret: Option<&'a str>,
    /// The tokens that are kept: no answer that holds one is shown as it is.
    pub(crate) kept: [Option<&'a str>; 2],
}

impl Credentials<'_> {
    /// Everything secret in here, in the ways that it is sent.
    pub(super) fn secrets(&self) -> Vec<Zeroizing<String>> {
        let pair = |client_secret| format!("{}:{client_secret}", self.client_id);
        let tokens = self.kept.into_iter().flatten().map(secret);
        let client_secrets = self.client_secret.map(secret);
        let pairs = self.client_secret.map(pair).map(Zeroizing::new);
        tokens.chain(client_secrets).chain(pairs).collect()
    }
}

/// A request for permission, to be opened in a browser.
pub(crate) struct Authorisation {
    pub(crate) url: Url,
    pub(crate) state: String,
    pub(crate) verifier: Option<String>,
}

/// Makes a request for permission. Its state, and its code verifier where there is one, are new and random.
pub(crate) fn authorise_url(provider: &Provider, client_id: &str, redirect_uri: &RedirectUrl) -> Authorisation {
    let credentials = Credentials {
        client_id,
        client_secret: None,
        kept: [None, None],
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
    (refresh, redirect_uri): (&str, &str),
    http: &Http,
    now: i64,
) -> Result<TokenAnswer, TokenError> {
    let client = client(provider, credentials);
    let token = RefreshToken::new(refresh.to_owned());
    let mut request = client.exchange_refresh_token(&token);
    if provider.refresh_redirect() {
        request = request.add_extra_param("redirect_uri", redirect_uri);
    }
    let mut secrets = credentials.secrets();
    secrets.push(secret(refresh));
    let send = sender(provider, http, secrets, Asked::Refresh, now);
    understand(request.request_async(&send).await)
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
    let (http, to, kind) = (http.clone(), provider.token_url.clone(), provider.kind());
    move |request| {
        let (http, to, secrets) = (http.clone(), to.clone(), secrets.clone());
        Box::pin(async move {
            let answer = http.post(&to, request, secrets).await?;
            match TokenError::of(&answer, asked, kind, now) {
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
