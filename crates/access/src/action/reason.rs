//! Why a verdict is what it is.

use serde::{Serialize, Serializer};

use crate::provider::{ApiError, Block, Evidence, Network, Proof, Proves, TokenError, Unreadable};
use wegwijs_engine as engine;
use wegwijs_message::Msg;

/// Why a verdict is what it is. Its code is stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The product takes the app's token.
    Authorised,
    /// The product refuses the app's token: as it does after a withdrawal, though it seldom says so in words.
    WithdrawnOrUnknown,
    /// The app is known, and sees nothing any more.
    Disconnected,
    /// The app was signed in again elsewhere, or a new token got lost.
    Replaced,
    /// The app was not used for 30 days \[doc\].
    Expired,
    /// The user, the customer or the licence is in the way \[doc\].
    Blocked(Block),
    /// The product does not take the token, and it is too early for another.
    TooEarly,
    /// The product refuses, and nothing is known to follow from that: its HTTP status.
    Refused(u16),
    /// Too many requests.
    RateLimited,
    /// The product is down for now.
    Temporary,
    /// No answer.
    Network(Network),
    /// An answer that cannot be read.
    Unreadable(Unreadable),
    /// There are no tokens here.
    NotSignedIn,
    /// The access token is no longer good, and there is nothing to renew it with.
    NoRefreshToken,
    /// The product does not know the client id or the client secret: that says nothing about the authorisation.
    WrongClient,
    /// The product gave a token and does not take it.
    NotAccepted,
    /// The administration is not among those that the app may see.
    OutsideScope,
    /// The app may not read this kind of data.
    NoDataScope,
    /// Forbidden for a reason that is not told.
    Forbidden,
    /// There is nothing that can be asked.
    NoProbe,
}

impl Reason {
    /// Its stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Authorised => "authorised",
            Self::WithdrawnOrUnknown => "withdrawn-or-unknown",
            Self::Disconnected => "no-connections",
            Self::Replaced => "replaced",
            Self::Expired => "expired",
            Self::Blocked(Block::BlockedUser) => "blocked-user",
            Self::Blocked(Block::InactiveUser) => "inactive-user",
            Self::Blocked(Block::BlockedCustomer) => "blocked-customer",
            Self::Blocked(Block::LicenceExpired) => "licence-expired",
            Self::Blocked(Block::DivisionBlocked) => "division-blocked",
            Self::Blocked(Block::NoDivisionAccess) => "no-division-access",
            Self::TooEarly => "too-early",
            Self::Refused(_) => "refused",
            Self::RateLimited => "rate-limited",
            Self::Temporary => "temporary",
            Self::Network(_) => "network",
            Self::Unreadable(_) => "unreadable",
            Self::NotSignedIn => "not-signed-in",
            Self::NoRefreshToken => "no-refresh-token",
            Self::WrongClient => "wrong-client",
            Self::NotAccepted => "not-accepted",
            Self::OutsideScope => "outside-scope",
            Self::NoDataScope => "no-data-scope",
            Self::Forbidden => "forbidden",
            Self::NoProbe => "no-probe",
        }
    }

    /// What it says about the authorisation. Only what the product itself said about it decides; all else is unknown.
    pub fn verdict(self) -> engine::Verdict {
        match self {
            Self::Authorised => engine::Verdict::Passed,
            Self::WithdrawnOrUnknown | Self::Disconnected | Self::Replaced | Self::Expired | Self::Blocked(_) => {
                engine::Verdict::Failed
            }
            _ => engine::Verdict::Unknown,
        }
    }

    /// What happened with `product`, `.why`: what it means, and `.next`: what to do, with the name of the connection.
    /// `minutes`: how long to wait, 0 where that is not known.
    pub fn msg(self, product: &str, connection: &str, minutes: usize) -> Msg {
        match self {
            Self::Network(network) => network.msg(product),
            Self::Unreadable(unreadable) => unreadable.msg(product),
            Self::Refused(status) => Msg::error("access-refused")
                .text("product", product)
                .text("status", status.to_string()),
            _ => Msg::error(&format!("access-{}", self.code()))
                .text("product", product)
                .text("name", connection)
                .count("minutes", minutes),
        }
    }
}

impl From<Evidence> for Reason {
    fn from(evidence: Evidence) -> Self {
        match (evidence.proves(), evidence.proof) {
            (Proves::Authorised, _) => Self::Authorised,
            (Proves::Withdrawn, _) => Self::WithdrawnOrUnknown,
            (Proves::Disconnected, _) => Self::Disconnected,
            (Proves::Replaced, _) => Self::Replaced,
            (Proves::Expired, _) => Self::Expired,
            (_, Proof::Reason(block)) => Self::Blocked(block),
            (Proves::Blocked | Proves::Nothing, _) => Self::NoProbe,
        }
    }
}

impl From<&TokenError> for Reason {
    fn from(error: &TokenError) -> Self {
        match error {
            TokenError::TooEarly => Self::TooEarly,
            TokenError::Proven { evidence, .. } => Self::from(*evidence),
            TokenError::InvalidClient { .. } => Self::WrongClient,
            // Only of a code, which proves nothing of tokens.
            TokenError::InvalidGrant { .. } | TokenError::RedirectMismatch { .. } => Self::Refused(400),
            TokenError::Refused { status, .. } => Self::Refused(*status),
            TokenError::RateLimited { .. } => Self::RateLimited,
            TokenError::Temporary { .. } => Self::Temporary,
            TokenError::Unreadable(unreadable) => Self::Unreadable(*unreadable),
            TokenError::Network(network) => Self::Network(*network),
        }
    }
}

impl From<&ApiError> for Reason {
    fn from(error: &ApiError) -> Self {
        match error {
            ApiError::Unauthorised { .. } => Self::NotAccepted,
            ApiError::Blocked { block, .. } => Self::Blocked(*block),
            ApiError::OutsideScope { .. } => Self::OutsideScope,
            ApiError::NoDataScope { .. } => Self::NoDataScope,
            ApiError::Forbidden { .. } => Self::Forbidden,
            ApiError::NotFound { .. } => Self::Unreadable(Unreadable::Status(404)),
            ApiError::Status { status, .. } => Self::Unreadable(Unreadable::Status(*status)),
            ApiError::RateLimited { .. } => Self::RateLimited,
            ApiError::Temporary { .. } => Self::Temporary,
            ApiError::Unreadable(unreadable) => Self::Unreadable(*unreadable),
            ApiError::Network(network) => Self::Network(*network),
        }
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}
