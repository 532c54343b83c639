//! What the REST API's refusals mean.

use std::fmt;

use super::{
    answer::Answer,
    failure::{Failed, Network, Unreadable},
    fault::Fault,
    raw::Raw,
};

/// Why the REST API gave no data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ApiError {
    /// The access token is no good \[doc\]; sometimes a web page says so \[obs\].
    Unauthorised {
        /// The product's words.
        raw: Option<Raw>,
    },
    /// The user, the customer or the licence is in the way \[doc\].
    Blocked {
        /// What is in the way.
        block: Block,
        /// The product's words.
        raw: Option<Raw>,
    },
    /// The administration is not among those that the app may see.
    OutsideScope {
        /// The product's words.
        raw: Option<Raw>,
    },
    /// The app may not read this kind of data \[obs\].
    NoDataScope {
        /// The product's words.
        raw: Option<Raw>,
    },
    /// Forbidden for another reason.
    Forbidden {
        /// The product's words.
        raw: Option<Raw>,
    },
    /// It is not there.
    NotFound,
    /// Too many requests \[code\].
    RateLimited {
        /// When to try again: seconds since 1970.
        retry_at: Option<i64>,
    },
    /// Down for now. Says nothing about the tokens.
    Temporary {
        /// The HTTP status.
        status: u16,
        /// When to try again: seconds since 1970.
        retry_at: Option<i64>,
    },
    /// The answer cannot be read.
    Unreadable(Unreadable),
    /// There is no answer.
    Network(Network),
}

/// What the header `Reason` says is in the way \[doc\].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block {
    /// The user is blocked.
    BlockedUser,
    /// The user is not active.
    InactiveUser,
    /// The customer is blocked.
    BlockedCustomer,
    /// The licence has expired.
    LicenceExpired,
    /// The administration is blocked.
    DivisionBlocked,
    /// The user has no access to the administration.
    NoDivisionAccess,
    /// A reason that is not known here.
    Other,
}

impl Block {
    fn of(reason: &str) -> Self {
        match reason.to_ascii_lowercase().as_str() {
            "blockeduser" => Self::BlockedUser,
            "inactiveuser" => Self::InactiveUser,
            "blockedcustomer" => Self::BlockedCustomer,
            "licenseexpired" | "licenceexpired" => Self::LicenceExpired,
            "divisionblocked" => Self::DivisionBlocked,
            "nodivisionaccess" => Self::NoDivisionAccess,
            _ => Self::Other,
        }
    }
}

impl ApiError {
    /// What the product said, to be quoted after our own words.
    pub fn raw(&self) -> Option<&Raw> {
        match self {
            Self::Unauthorised { raw }
            | Self::Blocked { raw, .. }
            | Self::OutsideScope { raw }
            | Self::NoDataScope { raw }
            | Self::Forbidden { raw } => raw.as_ref(),
            _ => None,
        }
    }

    /// When to try again (seconds since 1970), where the product tells.
    pub fn retry_at(&self) -> Option<i64> {
        match self {
            Self::RateLimited { retry_at } | Self::Temporary { retry_at, .. } => *retry_at,
            _ => None,
        }
    }

    /// What an answer means; `None` when it is a success. `now`: seconds since 1970.
    pub(super) fn of(answer: &Answer, now: i64) -> Option<Self> {
        let fault = Fault::of(answer).ok();
        let raw = fault.as_ref().and_then(|fault| answer.raw(&fault.text));
        let says = |what| fault.as_ref().is_some_and(|fault| fault.says(what));
        let retry_at = answer.retry_at(now);
        let is_gateway = !answer.is_success() && fault.as_ref().is_some_and(|f| f.is_gateway);
        let status = answer.status;
        let is_sign_in = status < 400 && answer.is_sign_in_page();
        Some(match status {
            429 => Self::RateLimited { retry_at },
            500.. => Self::Temporary { status, retry_at },
            _ if is_gateway => Self::Temporary { status, retry_at },
            401 | 403 if answer.header("reason").is_some_and(|reason| !reason.is_empty()) => {
                let reason = answer.header("reason").unwrap_or_default();
                Self::Blocked {
                    block: Block::of(reason),
                    raw: raw.or_else(|| answer.raw(reason)),
                }
            }
            401 => Self::Unauthorised { raw },
            _ if is_sign_in => Self::Unauthorised { raw: None },
            403 if says("division scope") => Self::OutsideScope { raw },
            403 if says("scope violated") => Self::NoDataScope { raw },
            403 => Self::Forbidden { raw },
            404 => Self::NotFound,
            200..300 => return None,
            _ => Self::Unreadable(Unreadable::Status(status)),
        })
    }
}

impl From<Failed> for ApiError {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Network(network) => Self::Network(network),
            Failed::Unreadable(unreadable) => Self::Unreadable(unreadable),
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unauthorised { .. } => "unauthorised",
            Self::Blocked { .. } => "blocked",
            Self::OutsideScope { .. } => "outside-scope",
            Self::NoDataScope { .. } => "no-data-scope",
            Self::Forbidden { .. } => "forbidden",
            Self::NotFound => "not-found",
            Self::RateLimited { .. } => "rate-limited",
            Self::Temporary { .. } => "temporary",
            Self::Unreadable(_) => "unreadable",
            Self::Network(_) => "network",
        })
    }
}

impl std::error::Error for ApiError {}
