//! Authorisation codes, access tokens and rotating refresh tokens.

mod refusal;
mod store;

pub use refusal::TokenRefusal;
pub use store::{AccessState, RefreshState};

pub(crate) use store::Tokens;

use super::{AuthRequest, World, WorldError, clock};
use store::{AccessToken, Code, Refresh};

/// Letters in a code or token, besides its prefix; real codes have 600 and more \[obs\].
const CODE_LENGTH: usize = 620;
const TOKEN_LENGTH: usize = 680;

/// How an app shows who it is: in the form's body \[code\].
#[derive(Debug, Clone, Copy)]
pub struct Credentials<'a> {
    /// The client id.
    pub client_id: &'a str,
    /// The client secret.
    pub secret: &'a str,
}

/// A new pair of tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenPair {
    /// Opens the API.
    pub access: String,
    /// Buys the next pair, once.
    pub refresh: String,
    /// How long the access token lives (seconds).
    pub expires_in: i64,
}

impl World {
    /// Trades an authorisation code for a pair; the code is used up, whatever comes of it.
    ///
    /// # Errors
    /// Why not; [`World::token_answer`] has the words.
    pub fn redeem_code(
        &mut self,
        credentials: Credentials<'_>,
        code: &str,
        redirect_uri: &str,
    ) -> Result<TokenPair, TokenRefusal> {
        self.check_client(credentials)?;
        let now = self.now();
        let code = self.tokens.codes.remove(code).ok_or(TokenRefusal::InvalidGrant)?;
        self.count_token_call(&code.login, &code.client_id)?;
        let fits =
            code.client_id == credentials.client_id && code.redirect_uri == redirect_uri && now < code.expires_at;
        if !fits {
            return Err(TokenRefusal::InvalidGrant);
        }
        self.tokens
            .bury(&code.login, &code.client_id, RefreshState::Replaced, false);
        Ok(self.issue_pair(&code.login, &code.client_id))
    }

    /// A pair for an app that a user allowed, as after signing in.
    ///
    /// # Errors
    /// The user has not allowed the app.
    pub fn sign_in(&mut self, login: &str, client_id: &str) -> Result<TokenPair, WorldError> {
        if self.consent(login, client_id).is_none() {
            return Err(WorldError::NoConsent);
        }
        self.tokens.bury(login, client_id, RefreshState::Replaced, false);
        Ok(self.issue_pair(login, client_id))
    }

    /// Trades a refresh token for the next pair; it is dead afterwards.
    ///
    /// # Errors
    /// Why not; [`World::token_answer`] has the words. Nothing has changed then.
    pub fn refresh(&mut self, credentials: Credentials<'_>, token: &str) -> Result<TokenPair, TokenRefusal> {
        self.check_client(credentials)?;
        let now = self.now();
        let found = self
            .tokens
            .refresh
            .get(token)
            .filter(|found| found.client_id == credentials.client_id)
            .cloned()
            .ok_or(TokenRefusal::InvalidRequest)?;
        self.count_token_call(&found.login, &found.client_id)?;
        match found.state {
            RefreshState::Current => {}
            RefreshState::Used | RefreshState::Replaced => return Err(TokenRefusal::Old),
            RefreshState::Withdrawn => return Err(TokenRefusal::Withdrawn),
        }
        let expires_at = found.issued_at.saturating_add(self.rules.refresh_lifetime);
        if now >= expires_at {
            return Err(TokenRefusal::Expired { at: expires_at });
        }
        let window = self.rules.token_window;
        let chain = self.tokens.chain(&found.login, &found.client_id);
        if chain
            .last_token_at
            .is_some_and(|last| now < last.saturating_add(window))
        {
            return Err(TokenRefusal::TooEarly);
        }
        if let Some(used) = self.tokens.refresh.get_mut(token) {
            used.state = RefreshState::Used;
        }
        self.used(&found.login, &found.client_id);
        Ok(self.issue_pair(&found.login, &found.client_id))
    }

    /// What became of a refresh token; `None`: never given out.
    pub fn refresh_state(&self, token: &str) -> Option<RefreshState> {
        self.tokens.refresh.get(token).map(|found| found.state)
    }

    /// What an access token is worth; `None`: never given out.
    pub fn access_state(&self, token: &str) -> Option<AccessState> {
        let found = self.tokens.access.get(token)?;
        Some(if self.now() >= found.expires_at {
            AccessState::Expired
        } else if found.alive {
            AccessState::Live
        } else {
            AccessState::Dead
        })
    }

    pub(crate) fn access_token(&self, token: &str) -> Option<&AccessToken> {
        self.tokens.access.get(token)
    }

    pub(crate) fn issue_code(&mut self, request: &AuthRequest, login: &str) -> Result<String, WorldError> {
        if self.consent(login, &request.client_id).is_none() {
            return Err(WorldError::NoConsent);
        }
        let now = self.now();
        self.tokens.codes.retain(|_, code| now < code.expires_at);
        let text = self.random.awkward(CODE_LENGTH);
        let code = Code {
            login: login.to_owned(),
            client_id: request.client_id.clone(),
            redirect_uri: request.redirect_uri.clone(),
            expires_at: now.saturating_add(self.rules.code_lifetime),
        };
        self.tokens.codes.insert(text.clone(), code);
        Ok(text)
    }

    fn issue_pair(&mut self, login: &str, client_id: &str) -> TokenPair {
        let now = self.now();
        let expires_in = self.rules.access_lifetime;
        let pair = TokenPair {
            access: self.random.plain(TOKEN_LENGTH),
            refresh: self.random.awkward(TOKEN_LENGTH),
            expires_in,
        };
        let (login, client_id) = (login.to_owned(), client_id.to_owned());
        self.tokens.chain(&login, &client_id).last_token_at = Some(now);
        self.tokens.refresh.insert(
            pair.refresh.clone(),
            Refresh {
                login: login.clone(),
                client_id: client_id.clone(),
                issued_at: now,
                state: RefreshState::Current,
            },
        );
        self.tokens.access.insert(
            pair.access.clone(),
            AccessToken {
                login,
                client_id,
                expires_at: now.saturating_add(expires_in),
                alive: true,
            },
        );
        pair
    }

    fn check_client(&self, credentials: Credentials<'_>) -> Result<(), TokenRefusal> {
        match self.app(credentials.client_id) {
            Some(app) if app.secret == credentials.secret => Ok(()),
            _ => Err(TokenRefusal::InvalidClient),
        }
    }

    fn count_token_call(&mut self, login: &str, client_id: &str) -> Result<(), TokenRefusal> {
        let today = self.now().div_euclid(clock::DAY);
        let limit = self.rules.token_calls_a_day;
        let chain = self.tokens.chain(login, client_id);
        if chain.day != today {
            (chain.day, chain.calls) = (today, 0);
        }
        if chain.calls >= limit {
            return Err(TokenRefusal::TooManyCalls);
        }
        chain.calls += 1;
        Ok(())
    }
}
