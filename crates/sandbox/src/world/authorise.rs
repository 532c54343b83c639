//! The authorisation page's rules: who asks, may they, and where the answer goes.

use super::{AuthProblem, AuthRequest, Provider, World, WorldError, plain::Challenge};
use crate::params::Params;

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

fn matches_exactly(registered: &[String], asked: Option<&str>) -> bool {
    asked.is_some_and(|asked| registered.iter().any(|uri| uri == asked))
}
