//! Why a token was not withdrawn.

use std::fmt;

use super::{raw::Raw, token_error::TokenError};
use wegwijs_message::Msg;

/// Why a token was not withdrawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RevocationError {
    /// The provider has no place for it.
    NoEndpoint,
    /// The provider does not withdraw tokens of this kind.
    UnsupportedTokenType {
        /// The provider's words.
        raw: Option<Raw>,
    },
    /// As with any other request to the provider.
    Token(TokenError),
}

impl RevocationError {
    /// What the provider said, to be quoted after our own words.
    pub fn raw(&self) -> Option<&Raw> {
        match self {
            Self::NoEndpoint => None,
            Self::UnsupportedTokenType { raw } => raw.as_ref(),
            Self::Token(error) => error.raw(),
        }
    }

    /// When to try again (seconds since 1970), where the provider tells.
    pub fn retry_at(&self) -> Option<i64> {
        match self {
            Self::Token(error) => error.retry_at(),
            _ => None,
        }
    }

    /// Whether the request may have arrived, and its answer got lost.
    pub fn may_have_arrived(&self) -> bool {
        matches!(self, Self::Token(TokenError::Network(network)) if network.may_have_arrived())
    }

    /// What happened with `product`, `.why`, and `.next`: what to do.
    pub fn msg(&self, product: &str) -> Msg {
        match self {
            Self::NoEndpoint => Msg::error("access-revoke-no-endpoint").text("product", product),
            Self::UnsupportedTokenType { .. } => Msg::error("access-revoke-unsupported").text("product", product),
            Self::Token(error) => error.msg(product),
        }
    }
}

impl fmt::Display for RevocationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoEndpoint => f.write_str("no-endpoint"),
            Self::UnsupportedTokenType { .. } => f.write_str("unsupported-token-type"),
            Self::Token(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for RevocationError {}
