//! A sign-in that has begun and waits for its code.

use std::fmt;

use oauth2::RedirectUrl;
use url::Url;

use super::Secret;
use crate::provider::{Landing, Provider, authorise_url, is_loopback};
use wegwijs_message::Msg;

/// A sign-in that waits for its code. Its state and its code verifier are new and random.
pub struct Pending {
    pub(super) provider: Provider,
    pub(super) client_id: String,
    pub(super) redirect_uri: RedirectUrl,
    authorise_url: Url,
    state: Secret,
    pub(super) verifier: Option<Secret>,
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

    /// Whether the answer must say who that is.
    pub(super) fn needs_issuer(&self) -> bool {
        self.provider.names_itself()
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
