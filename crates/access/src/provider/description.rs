//! A provider: where its endpoints are and what it expects.

use url::Url;

use super::{
    address::{FormUrl, ReadUrl},
    evidence::Kind,
    withdrawing::{Probe, Revocation},
};

/// What is behind the tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Api {
    /// Exact Online's REST API, at this root.
    ExactOnline(ReadUrl),
    /// An address that says 200 to a token that is good and 401 to one that is not.
    Probe(Probe),
    /// Nothing that can be asked.
    None,
}

/// How an app proves who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientAuth {
    /// In the `Authorization` header.
    Basic,
    /// In the form.
    Body,
}

/// How the code comes back from the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Landing {
    /// The person pastes the address that the browser ends at.
    Paste,
    /// The browser comes back to this computer.
    Loopback,
}

/// A provider: where its endpoints are and what it expects. Every address is https, or http on this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) issuer: Option<String>,
    pub(super) names_itself: bool,
    pub(super) auth_url: Url,
    pub(super) token_url: FormUrl,
    pub(super) revocation: Option<Revocation>,
    pub(super) api: Api,
    pub(super) scopes: Vec<String>,
    pub(super) pkce: bool,
    pub(super) client_auth: ClientAuth,
    pub(super) landing: Landing,
    pub(super) force_login: Option<bool>,
    pub(super) refresh_redirect: bool,
    pub(super) access_token_lives: Option<u64>,
}

impl Provider {
    /// Its name on the command line and in the configuration.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What to call it in a sentence.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Its issuer identifier, where it is known (RFC 9207).
    pub fn issuer(&self) -> Option<&str> {
        self.issuer.as_deref()
    }

    /// Whether every answer of its sign-in page names it (RFC 9207, 2.4): one that does not is somebody else's.
    pub fn names_itself(&self) -> bool {
        self.names_itself
    }

    /// Where a person gives permission.
    pub fn auth_url(&self) -> &Url {
        &self.auth_url
    }

    /// Where tokens come from.
    pub fn token_url(&self) -> &Url {
        self.token_url.url()
    }

    /// How it is told to withdraw, if it can be.
    pub fn revocation(&self) -> Option<&Revocation> {
        self.revocation.as_ref()
    }

    /// Where tokens can be withdrawn, if anywhere.
    pub fn revocation_url(&self) -> Option<&Url> {
        self.revocation.as_ref().map(|revocation| revocation.url.url())
    }

    /// Whether a renewal names the redirect URI that the code was asked with.
    pub fn refresh_redirect(&self) -> bool {
        self.refresh_redirect
    }

    /// How long an access token lives, at most (seconds), where the provider's file tells.
    pub fn access_token_lives(&self) -> Option<u64> {
        self.access_token_lives
    }

    /// What is behind the tokens.
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// What kind of provider it is, and so what its answers prove.
    pub fn kind(&self) -> Kind {
        match self.api {
            Api::ExactOnline(_) => Kind::ExactOnline,
            Api::Probe(_) | Api::None => Kind::OAuth2,
        }
    }

    /// The scopes to ask for.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// Whether the code is bound to this sign-in (RFC 7636, S256).
    pub fn pkce(&self) -> bool {
        self.pkce
    }

    /// How an app proves who it is.
    pub fn client_auth(&self) -> ClientAuth {
        self.client_auth
    }

    /// How the code comes back from the browser.
    pub fn landing(&self) -> Landing {
        self.landing
    }

    /// Whether Exact Online is told to ask (or not to ask) for the password again; `None` for others.
    pub fn force_login(&self) -> Option<bool> {
        self.force_login
    }

    /// The same, with Exact Online asking for the password again, or not. Of no effect for others.
    pub fn with_force_login(mut self, force: bool) -> Self {
        self.force_login = self.force_login.map(|_| force);
        self
    }
}
