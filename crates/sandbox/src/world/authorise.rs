//! The authorisation page's rules: who asks, may they, and where the answer goes.

use url::Url;

use super::{Divisions, World, WorldError, plain::Challenge};
use crate::params::Params;

/// Whose authorisation page it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provider {
    /// The simulated Exact Online.
    Exact,
    /// The plain provider beside it.
    Plain,
}

/// What happens when somebody comes to the authorisation page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Visitor {
    /// They get forms to fill in.
    #[default]
    Person,
    /// This user allows whatever is asked, at once.
    Allows {
        /// Their login.
        user: String,
        /// The administrations that they choose.
        divisions: Divisions,
    },
    /// They refuse: the app is told `access_denied`.
    Refuses,
}

/// A request for authorisation that may be answered by a redirect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthRequest {
    /// Whose page it is.
    pub provider: Provider,
    /// The app that asks.
    pub client_id: String,
    /// Where the answer goes.
    pub redirect_uri: String,
    /// Given back as it came.
    pub state: Option<String>,
    /// Ask who it is, also of somebody who is signed in.
    pub force_login: bool,
    /// The scope that a plain client asks for.
    pub scope: Option<String>,
    pub(crate) challenge: Option<Challenge>,
}

/// Why a request for authorisation is not shown to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuthProblem {
    /// No such client id. Told to the person, never by redirect (RFC 9700).
    UnknownClient,
    /// The redirect URI is not the registered one. Told to the person, never by redirect (RFC 9700).
    RedirectMismatch,
    /// The app is told, at this address.
    Told(String),
}

impl World {
    /// Checks a request for authorisation.
    ///
    /// # Errors
    /// It cannot be granted, and who is to be told.
    pub fn check_authorisation(&self, provider: Provider, params: &Params) -> Result<AuthRequest, AuthProblem> {
        let client_id = params.get("client_id").ok_or(AuthProblem::UnknownClient)?;
        let redirect_uri = params.get("redirect_uri");
        let matches = match provider {
            Provider::Exact => self
                .app(client_id)
                .map(|app| matches_exactly(&app.redirect_uris, redirect_uri)),
            Provider::Plain => self.plain_client(client_id).map(|client| client.accepts(redirect_uri)),
        };
        let redirect_uri = match (matches, redirect_uri) {
            (None, _) => return Err(AuthProblem::UnknownClient),
            (Some(true), Some(uri)) => uri,
            _ => return Err(AuthProblem::RedirectMismatch),
        };
        let mut request = AuthRequest {
            provider,
            client_id: client_id.to_owned(),
            redirect_uri: redirect_uri.to_owned(),
            state: params.get("state").map(str::to_owned),
            force_login: params.get("force_login") == Some("1"),
            scope: params.get("scope").map(str::to_owned),
            challenge: None,
        };
        match params.one("response_type") {
            Ok(Some("code")) => {}
            Ok(Some(_)) => return Err(request.told("unsupported_response_type")),
            _ => return Err(request.told("invalid_request")),
        }
        if provider == Provider::Plain {
            let challenge = Challenge::of_request(params);
            request.challenge = Some(challenge.ok_or_else(|| request.told("invalid_request"))?);
        }
        Ok(request)
    }

    /// The address with a new authorisation code in it, for a user who allowed the app.
    ///
    /// # Errors
    /// There is no such user, or they have not allowed it.
    pub fn grant(&mut self, request: &AuthRequest, login: &str) -> Result<String, WorldError> {
        self.known_user(login)?;
        let code = match request.provider {
            Provider::Exact => self.issue_code(request, login)?,
            Provider::Plain => self.plain_issue_code(request, login),
        };
        Ok(request.answer("code", &code))
    }
}

impl AuthRequest {
    /// The address that tells the app that the person refused.
    pub fn refused(&self) -> String {
        self.answer("error", "access_denied")
    }

    fn told(&self, error: &str) -> AuthProblem {
        AuthProblem::Told(self.answer("error", error))
    }

    fn answer(&self, name: &str, value: &str) -> String {
        // A registered address always parses; if ever not, the app gets its own address back without an answer.
        let Ok(mut address) = Url::parse(&self.redirect_uri) else {
            return self.redirect_uri.clone();
        };
        address.query_pairs_mut().append_pair(name, value);
        if let Some(state) = &self.state {
            address.query_pairs_mut().append_pair("state", state);
        }
        address.into()
    }
}

fn matches_exactly(registered: &[String], asked: Option<&str>) -> bool {
    asked.is_some_and(|asked| registered.iter().any(|uri| uri == asked))
}
