//! What the REST API's refusals mean.

use std::fmt;

use super::{
    answer::Answer,
    evidence::{self, Block, Evidence, Heard, Kind, Proof, Witness},
    failure::{Failed, Network, Unreadable},
    fault::Fault,
    raw::Raw,
};

/// Why the REST API, or a probe, gave no data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ApiError {
    /// The access token is no good \[doc\]; sometimes a web page says so \[obs\].
    Unauthorised {
        /// What that proves of a token that cannot be renewed and should still be good.
        evidence: Option<Evidence>,
        /// The product's words.
        raw: Option<Raw>,
    },
    /// The user, the customer or the licence is in the way \[doc\].
    Blocked {
        /// What is in the way.
        block: Block,
        /// Which answer says so.
        evidence: Evidence,
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
    NotFound {
        /// The product's words.
        raw: Option<Raw>,
    },
    /// Too many requests \[code\].
    RateLimited {
        /// When to try again: seconds since 1970.
        retry_at: Option<i64>,
        /// The product's words.
        raw: Option<Raw>,
    },
    /// Down for now. Says nothing about the tokens.
    Temporary {
        /// The HTTP status.
        status: u16,
        /// When to try again: seconds since 1970.
        retry_at: Option<i64>,
        /// The product's words.
        raw: Option<Raw>,
    },
    /// A status that means nothing here.
    Status {
        /// The HTTP status.
        status: u16,
        /// The product's words.
        raw: Option<Raw>,
    },
    /// The answer cannot be read.
    Unreadable(Unreadable),
    /// There is no answer.
    Network(Network),
}

impl ApiError {
    /// What the product said, to be quoted after our own words.
    pub fn raw(&self) -> Option<&Raw> {
        match self {
            Self::Unauthorised { raw, .. }
            | Self::Blocked { raw, .. }
            | Self::OutsideScope { raw }
            | Self::NoDataScope { raw }
            | Self::Forbidden { raw }
            | Self::NotFound { raw }
            | Self::RateLimited { raw, .. }
            | Self::Temporary { raw, .. }
            | Self::Status { raw, .. } => raw.as_ref(),
            Self::Unreadable(_) | Self::Network(_) => None,
        }
    }

    /// When to try again (seconds since 1970), where the product tells.
    pub fn retry_at(&self) -> Option<i64> {
        match self {
            Self::RateLimited { retry_at, .. } | Self::Temporary { retry_at, .. } => *retry_at,
            _ => None,
        }
    }

    /// What an answer of Exact Online's API means; `None` when it is a success. `now`: seconds since 1970.
    pub(super) fn of(answer: &Answer, now: i64) -> Option<Self> {
        let reason = answer.header("reason").filter(|reason| !reason.is_empty());
        if let (401 | 403, Some(reason)) = (answer.status, reason) {
            let fault = Fault::of(answer).unwrap_or_default();
            let raw = answer.raw(&fault.text).or_else(|| answer.raw(reason));
            let heard = Heard {
                status: answer.status,
                fault: None,
                reason: Some(reason),
            };
            return Some(match evidence::judge(Witness::Api, Kind::ExactOnline, heard) {
                Some(
                    evidence @ Evidence {
                        proof: Proof::Reason(block),
                        ..
                    },
                ) => Self::Blocked { block, evidence, raw },
                _ => Self::Forbidden { raw },
            });
        }
        Self::of_status(answer, now)
    }

    /// What a probe's answer means; `None` when it is a success. `now`: seconds since 1970.
    pub(super) fn of_probe(answer: &Answer, now: i64) -> Option<Self> {
        let error = Self::of_status(answer, now)?;
        let Self::Unauthorised { raw, .. } = error else {
            return Some(error);
        };
        // A web page is somebody else's: a proxy, a firewall.
        let fault = (!answer.is_html()).then(|| Fault::of_bearer(answer));
        let heard = Heard {
            status: answer.status,
            fault: fault.as_ref(),
            reason: None,
        };
        Some(Self::Unauthorised {
            evidence: evidence::judge(Witness::Probe, Kind::OAuth2, heard),
            raw: raw.or_else(|| answer.raw(&fault.as_ref()?.text)),
        })
    }

    fn of_status(answer: &Answer, now: i64) -> Option<Self> {
        let fault = Fault::of(answer).ok();
        let raw = fault.as_ref().and_then(|fault| answer.raw(&fault.text));
        let says = |what| fault.as_ref().is_some_and(|fault| fault.says(what));
        let retry_at = answer.retry_at(now);
        let is_gateway = !answer.is_success() && fault.as_ref().is_some_and(|f| f.is_gateway);
        let status = answer.status;
        let is_sign_in = status < 400 && answer.is_sign_in_page();
        let evidence = None;
        Some(match status {
            429 => Self::RateLimited { retry_at, raw },
            500.. => Self::Temporary { status, retry_at, raw },
            _ if is_gateway => Self::Temporary { status, retry_at, raw },
            401 => Self::Unauthorised { evidence, raw },
            _ if is_sign_in => Self::Unauthorised { evidence, raw: None },
            403 if says("division scope") => Self::OutsideScope { raw },
            403 if says("scope violated") => Self::NoDataScope { raw },
            403 => Self::Forbidden { raw },
            404 => Self::NotFound { raw },
            200..300 => return None,
            _ => Self::Status { status, raw },
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
            Self::NotFound { .. } => "not-found",
            Self::RateLimited { .. } => "rate-limited",
            Self::Temporary { .. } => "temporary",
            Self::Status { .. } => "status",
            Self::Unreadable(_) => "unreadable",
            Self::Network(_) => "network",
        })
    }
}

impl std::error::Error for ApiError {}
