//! A plain OAuth provider: RFC 6749 with RFC 7636 (S256, required), RFC 7009 and loopback addresses by RFC 8252.

mod client;
mod connected;
mod store;
mod xero;

pub use client::PlainClient;
pub use connected::{XeroConnection, XeroOrganisation};
pub use xero::XeroRemoval;

pub(crate) use client::Challenge;
pub(crate) use store::Plain;

use super::{AuthRequest, World};
use store::{Grant, PlainAccess, PlainCode};

/// What the token endpoint gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainTokens {
    /// Opens the probe.
    pub access: String,
    /// Absent when the old refresh token stays.
    pub refresh: Option<String>,
    /// How long the access token lives (seconds).
    pub expires_in: i64,
    /// The scope that was asked for.
    pub scope: Option<String>,
}

const LENGTH: usize = 43;

impl World {
    /// Adds or replaces a client of the plain provider.
    pub fn add_plain_client(&mut self, client: PlainClient) {
        self.plain.clients.insert(client.client_id.clone(), client);
    }

    /// A client of the plain provider.
    pub fn plain_client(&self, client_id: &str) -> Option<&PlainClient> {
        self.plain.clients.get(client_id)
    }

    /// A user withdraws everything that they allowed a plain client.
    pub fn plain_withdraw(&mut self, login: &str, client_id: &str) {
        for grant in &mut self.plain.grants {
            if grant.login == login && grant.client_id == client_id {
                grant.alive = false;
            }
        }
    }

    pub(crate) fn plain_issue_code(&mut self, request: &AuthRequest, login: &str) -> String {
        let now = self.now();
        let day_ago = now.saturating_sub(super::clock::DAY);
        self.plain.codes.retain(|_, code| day_ago < code.expires_at);
        let text = self.random.plain(LENGTH);
        let code = PlainCode {
            request: request.clone(),
            login: login.to_owned(),
            expires_at: now.saturating_add(self.rules.code_lifetime),
            used_for: None,
        };
        self.plain.codes.insert(text.clone(), code);
        text
    }

    /// Trades a code and its verifier for tokens. `None`: `invalid_grant`.
    pub(crate) fn plain_redeem(
        &mut self,
        client_id: &str,
        code: &str,
        redirect_uri: Option<&str>,
        verifier: Option<&str>,
    ) -> Option<PlainTokens> {
        let now = self.now();
        let found = self.plain.codes.get_mut(code)?;
        if found.request.client_id != client_id {
            return None;
        }
        if let Some(grant) = found.used_for {
            let grant = self.plain.grants.get_mut(grant)?;
            grant.alive = false;
            return None;
        }
        let fits = now < found.expires_at
            && Some(found.request.redirect_uri.as_str()) == redirect_uri
            && found.request.challenge == verifier.and_then(Challenge::of_verifier);
        if !fits {
            return None;
        }
        let grant = self.plain.grants.len();
        found.used_for = Some(grant);
        let scope = found.request.scope.clone();
        self.plain.grants.push(Grant {
            login: found.login.clone(),
            client_id: client_id.to_owned(),
            scope,
            alive: true,
        });
        self.xero_connect(grant);
        Some(self.plain_tokens(grant, true))
    }

    /// Trades a refresh token for an access token. `None`: `invalid_grant`.
    pub(crate) fn plain_refresh(&mut self, client_id: &str, token: &str) -> Option<PlainTokens> {
        let rotates = self.rules.plain_rotates;
        let (grant, current) = self.plain.refresh.get_mut(token)?;
        let index = *grant;
        let grant = self.plain.grants.get_mut(index)?;
        if grant.client_id != client_id || !grant.alive {
            return None;
        }
        if !*current {
            // Somebody uses a token that was replaced: nobody keeps the grant (RFC 9700, section 4.14.2).
            grant.alive = false;
            return None;
        }
        *current = !rotates;
        Some(self.plain_tokens(index, rotates))
    }

    /// Revokes a token: a refresh token takes its access tokens along (RFC 7009, section 2.1). Unknown ones, and those
    /// of somebody else's, are left alone.
    pub(crate) fn plain_revoke(&mut self, client_id: &str, token: &str) {
        let plain = &mut self.plain;
        if let Some((grant, _)) = plain.refresh.get(token)
            && let Some(grant) = plain.grants.get_mut(*grant)
            && grant.client_id == client_id
        {
            grant.alive = false;
        } else if let Some(access) = plain.access.get_mut(token)
            && let Some(grant) = plain.grants.get(access.grant)
            && grant.client_id == client_id
        {
            access.alive = false;
        }
    }

    /// Whose access token this is, if it is worth something.
    pub(crate) fn plain_probe(&self, token: &str) -> Option<&str> {
        let access = self.plain.access.get(token)?;
        let grant = self.plain.grants.get(access.grant)?;
        (access.alive && grant.alive && self.now() < access.expires_at).then_some(grant.login.as_str())
    }

    /// Whether a token was ever given out.
    pub(crate) fn plain_knows(&self, token: &str) -> bool {
        self.plain.access.contains_key(token)
    }

    fn plain_tokens(&mut self, grant: usize, with_refresh: bool) -> PlainTokens {
        let expires_in = self.rules.plain_access_lifetime;
        let access = self.random.plain(LENGTH);
        let refresh = with_refresh.then(|| self.random.plain(LENGTH));
        if let Some(refresh) = &refresh {
            self.plain.refresh.insert(refresh.clone(), (grant, true));
        }
        let expires_at = self.now().saturating_add(expires_in);
        self.plain.access.insert(
            access.clone(),
            PlainAccess {
                grant,
                expires_at,
                alive: true,
            },
        );
        let grant = self.plain.grants.get(grant);
        PlainTokens {
            access,
            refresh,
            expires_in,
            scope: grant.and_then(|grant| grant.scope.clone()),
        }
    }
}
