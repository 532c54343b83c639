//! A request for authorisation, who may be told what is wrong with it, and what the visitor does.

use url::Url;

use super::{divisions::Divisions, plain::Challenge};

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

impl AuthRequest {
    /// The address that tells the app that the person refused.
    pub fn refused(&self) -> String {
        self.answer("error", "access_denied")
    }

    pub(super) fn told(&self, error: &str) -> AuthProblem {
        AuthProblem::Told(self.answer("error", error))
    }

    pub(super) fn answer(&self, name: &str, value: &str) -> String {
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
