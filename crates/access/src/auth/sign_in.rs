//! Signing in: a request for permission in the browser, and the code that comes back changed into tokens.

use std::fmt;

use oauth2::RedirectUrl;
use url::Url;

use super::{Code, Connected, Secret, StoreError, Tokens};
use crate::provider::{
    Clock, Credentials, Http, Kind, Landing, Provider, TokenAnswer, TokenError, authorise_url, exchange_code,
    is_loopback,
};
use wegwijs_message::Msg;

/// A sign-in that waits for its code. Its state and its code verifier are new and random.
pub struct Pending {
    provider: Provider,
    client_id: String,
    redirect_uri: RedirectUrl,
    authorise_url: Url,
    state: Secret,
    verifier: Option<Secret>,
}

/// Why a sign-in cannot begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInError {
    /// The client id is empty.
    NoClientId,
    /// The redirect URI cannot be used.
    RedirectUri(RedirectUriFault),
}

/// What is wrong with a redirect URI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RedirectUriFault {
    /// It is no absolute URL of a website.
    NotAUrl,
    /// It is not https, and not on this computer: the code would travel for all to read.
    NotHttps,
    /// It is not on this computer, where this provider's code must come back.
    NotLoopback,
    /// It holds a `#`.
    Fragment,
}

impl SignInError {
    /// What happened, `.why`, and `.next`: what to do.
    pub fn msg(&self) -> Msg {
        Msg::error(match self {
            Self::NoClientId => "sign-in-no-client-id",
            Self::RedirectUri(RedirectUriFault::NotAUrl) => "sign-in-redirect-not-a-url",
            Self::RedirectUri(RedirectUriFault::NotHttps) => "sign-in-redirect-not-https",
            Self::RedirectUri(RedirectUriFault::NotLoopback) => "sign-in-redirect-not-loopback",
            Self::RedirectUri(RedirectUriFault::Fragment) => "sign-in-redirect-fragment",
        })
    }
}

impl fmt::Debug for Pending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the address: the state is in it.
        f.debug_struct("Pending")
            .field("provider", &self.provider.name())
            .field("client_id", &self.client_id)
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}

impl Pending {
    /// The address to open in a browser. For the person who signs in, and nobody else.
    pub fn authorise_url(&self) -> &Url {
        &self.authorise_url
    }

    /// The redirect URI, exactly as it is registered.
    pub fn redirect_uri(&self) -> &str {
        self.redirect_uri.as_str()
    }

    pub(super) fn redirect_url(&self) -> &Url {
        self.redirect_uri.url()
    }

    /// Who must have answered, where that is known.
    pub(super) fn issuer(&self) -> Option<&str> {
        self.provider.issuer()
    }

    pub(super) fn state(&self) -> &Secret {
        &self.state
    }
}

/// Begins a sign-in. The redirect URI is sent exactly as it is given: providers compare it so \[code\].
///
/// # Errors
/// The client id is empty; the redirect URI cannot be used with this provider.
pub fn begin(provider: &Provider, client_id: &str, redirect_uri: &str) -> Result<Pending, SignInError> {
    let (client_id, redirect_uri) = (client_id.trim(), redirect_uri.trim());
    if client_id.is_empty() {
        return Err(SignInError::NoClientId);
    }
    let redirect_uri = redirect_url(redirect_uri, provider.landing()).map_err(SignInError::RedirectUri)?;
    let request = authorise_url(provider, client_id, &redirect_uri);
    Ok(Pending {
        provider: provider.clone(),
        client_id: client_id.to_owned(),
        redirect_uri,
        authorise_url: request.url,
        state: Secret::new(request.state),
        verifier: request.verifier.map(Secret::new),
    })
}

/// Changes the code into tokens. A code is good once, and at Exact Online for 3 minutes; after a failure on the way
/// there ([`TokenError::Network`], [`TokenError::Temporary`]) it may be tried again.
///
/// # Errors
/// No answer, none that can be read, or a refusal.
pub async fn finish(
    pending: &Pending,
    code: &Code,
    client_secret: Option<&Secret>,
    http: &Http,
    clock: &dyn Clock,
) -> Result<Tokens, TokenError> {
    let credentials = Credentials {
        client_id: &pending.client_id,
        client_secret: client_secret.map(Secret::expose),
        kept: [None, None],
    };
    let answer = exchange_code(
        &pending.provider,
        credentials,
        code.expose(),
        pending.verifier.as_ref().map(Secret::expose),
        &pending.redirect_uri,
        http,
        clock.now(),
    )
    .await?;
    Ok(tokens(&answer, pending.provider.kind(), None, clock.now()))
}

/// Keeps the tokens of a sign-in, under the connection's lock. What the connection saw before is kept too, so that the
/// next check can tell what changed.
///
/// # Errors
/// The vault cannot be locked, read or written; what was there stays.
pub async fn keep(connected: &Connected, client_secret: Option<Secret>, tokens: Tokens) -> Result<(), StoreError> {
    let locked = connected.lock().await?;
    let mut secrets = connected.get().await?;
    secrets.client_secret = client_secret;
    secrets.tokens = Some(tokens);
    secrets.connected_at = Some(connected.now());
    let kept = connected.put(&secrets).await;
    locked.unlock().await;
    kept
}

/// The pair in an answer; the earlier refresh token stays where there is no new one.
pub(super) fn tokens(answer: &TokenAnswer, kind: Kind, earlier: Option<&Secret>, now: i64) -> Tokens {
    Tokens {
        access: Secret::new(answer.access()),
        refresh: answer.refresh().map(Secret::new).or_else(|| earlier.cloned()),
        obtained_at: now,
        expires_in: answer.expires_in(kind),
        unanswered_since: None,
    }
}

fn redirect_url(text: &str, landing: Landing) -> Result<RedirectUrl, RedirectUriFault> {
    let uri = RedirectUrl::new(text.to_owned()).map_err(|_| RedirectUriFault::NotAUrl)?;
    let url = uri.url();
    if !matches!(url.scheme(), "https" | "http") || url.host().is_none() {
        return Err(RedirectUriFault::NotAUrl);
    }
    if url.fragment().is_some() {
        return Err(RedirectUriFault::Fragment);
    }
    match (landing, url.scheme(), is_loopback(url)) {
        (Landing::Paste, "https", _) | (_, "http", true) => Ok(uri),
        (Landing::Paste, ..) => Err(RedirectUriFault::NotHttps),
        (Landing::Loopback, ..) => Err(RedirectUriFault::NotLoopback),
    }
}
