//! What the token endpoint remembers.

use std::collections::BTreeMap;

/// What became of a refresh token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefreshState {
    /// The newest of its chain.
    Current,
    /// Used: dead \[obs\].
    Used,
    /// The same user authorised the same app again: dead \[claim\].
    Replaced,
    /// The consent was withdrawn.
    Withdrawn,
}

/// What an access token is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessState {
    /// It opens the API.
    Live,
    /// Its time is over.
    Expired,
    /// Withdrawn or replaced before its time was over.
    Dead,
}

#[derive(Debug, Default)]
pub(crate) struct Tokens {
    pub(super) codes: BTreeMap<String, Code>,
    pub(super) refresh: BTreeMap<String, Refresh>,
    pub(super) access: BTreeMap<String, AccessToken>,
    chains: BTreeMap<(String, String), Chain>,
}

#[derive(Debug)]
pub(super) struct Code {
    pub(super) login: String,
    pub(super) client_id: String,
    pub(super) redirect_uri: String,
    pub(super) expires_at: i64,
}

#[derive(Debug, Clone)]
pub(super) struct Refresh {
    pub(super) login: String,
    pub(super) client_id: String,
    pub(super) issued_at: i64,
    pub(super) state: RefreshState,
}

#[derive(Debug, Clone)]
pub(crate) struct AccessToken {
    pub(crate) login: String,
    pub(crate) client_id: String,
    pub(super) expires_at: i64,
    pub(super) alive: bool,
}

#[derive(Debug, Default)]
pub(super) struct Chain {
    pub(super) last_token_at: Option<i64>,
    pub(super) day: i64,
    pub(super) calls: u32,
}

impl Tokens {
    pub(crate) fn withdraw(&mut self, login: &str, client_id: &str, spare_access: bool) {
        self.bury(login, client_id, RefreshState::Withdrawn, spare_access);
        self.codes
            .retain(|_, code| code.login != login || code.client_id != client_id);
    }

    pub(super) fn bury(&mut self, login: &str, client_id: &str, state: RefreshState, spare_access: bool) {
        for token in self.refresh.values_mut() {
            let theirs = token.login == login && token.client_id == client_id;
            if theirs && token.state == RefreshState::Current {
                token.state = state;
            }
        }
        for token in self.access.values_mut() {
            if token.login == login && token.client_id == client_id && !spare_access {
                token.alive = false;
            }
        }
    }

    pub(super) fn chain(&mut self, login: &str, client_id: &str) -> &mut Chain {
        self.chains.entry((login.to_owned(), client_id.to_owned())).or_default()
    }
}
