//! What a token endpoint's refusals mean.

use std::fmt;

use super::{
    answer::Answer,
    evidence::{self, Evidence, Heard, Kind, Proves, Witness},
    failure::{Failed, Network, Unreadable},
    fault::Fault,
    raw::Raw,
};
use wegwijs_message::Msg;

/// Why a token endpoint gave no tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TokenError {
    /// The previous access token is less than 570 seconds old \[doc\]. Benign: the current one is still good.
    TooEarly,
    /// A refresh is refused, with an answer that proves something about the authorisation.
    Proven {
        /// Which answer.
        evidence: Evidence,
        /// The product's words.
        raw: Option<Raw>,
    },
    /// The client id or the client secret is wrong (RFC 6749).
    InvalidClient {
        /// The product's words.
        raw: Option<Raw>,
    },
    /// The code was used before, or is older than three minutes.
    InvalidGrant {
        /// The product's words.
        raw: Option<Raw>,
    },
    /// The redirect URI is not the one of the registration.
    RedirectMismatch {
        /// The product's words.
        raw: Option<Raw>,
    },
    /// Another refusal. It proves nothing.
    Refused {
        /// The HTTP status.
        status: u16,
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
    /// Down for now \[obs\]: a status of 500 or more, a web page, or a gateway's words. Says nothing about the tokens.
    Temporary {
        /// The HTTP status.
        status: u16,
        /// When to try again: seconds since 1970.
        retry_at: Option<i64>,
        /// The product's words.
        raw: Option<Raw>,
    },
    /// The answer cannot be read.
    Unreadable(Unreadable),
    /// There is no answer.
    Network(Network),
}

/// What was asked of the token endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Code,
    Refresh,
    Revocation,
}

impl TokenError {
    /// Its stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooEarly => "too-early",
            Self::Proven { evidence, .. } => match evidence.proves() {
                Proves::Replaced => "replaced",
                Proves::Expired => "expired",
                _ => "withdrawn-or-unknown",
            },
            Self::InvalidClient { .. } => "wrong-client",
            Self::InvalidGrant { .. } => "invalid-grant",
            Self::RedirectMismatch { .. } => "redirect-mismatch",
            Self::Refused { .. } => "refused",
            Self::RateLimited { .. } => "rate-limited",
            Self::Temporary { .. } => "temporary",
            Self::Unreadable(_) => "unreadable",
            Self::Network(_) => "network",
        }
    }

    /// What the product said, to be quoted after our own words.
    pub fn raw(&self) -> Option<&Raw> {
        match self {
            Self::Proven { raw, .. }
            | Self::InvalidClient { raw }
            | Self::InvalidGrant { raw }
            | Self::RedirectMismatch { raw }
            | Self::Refused { raw, .. }
            | Self::RateLimited { raw, .. }
            | Self::Temporary { raw, .. } => raw.as_ref(),
            Self::TooEarly | Self::Unreadable(_) | Self::Network(_) => None,
        }
    }

    /// When to try again (seconds since 1970), where the product tells.
    pub fn retry_at(&self) -> Option<i64> {
        match self {
            Self::RateLimited { retry_at, .. } | Self::Temporary { retry_at, .. } => *retry_at,
            _ => None,
        }
    }

    /// What happened with `product`, `.why`, and `.next`: what to do.
    pub fn msg(&self, product: &str) -> Msg {
        match self {
            Self::Unreadable(unreadable) => unreadable.msg(product),
            Self::Network(network) => network.msg(product),
            _ => Msg::error(&format!("token-{}", self.code())).text("product", product),
        }
    }

    /// What an answer means; `None` when there are tokens in it. `now`: seconds since 1970.
    pub(super) fn of(answer: &Answer, asked: Asked, kind: Kind, now: i64) -> Option<Self> {
        if answer.is_html() && answer.status != 429 {
            return Some(Self::temporary(answer, None, now));
        }
        if answer.is_success() {
            match answer.json() {
                Ok(json) if json.get("access_token").is_some() => return None,
                Ok(json) if json.get("error").is_some() => {}
                Ok(_) => return Some(Self::Unreadable(Unreadable::NotExpected)),
                Err(unreadable) => return Some(Self::Unreadable(unreadable)),
            }
        }
        Some(Self::of_refusal(answer, asked, kind, now))
    }

    fn of_refusal(answer: &Answer, asked: Asked, kind: Kind, now: i64) -> Self {
        let fault = Fault::of(answer);
        let said = fault.as_ref().ok();
        let raw = match said {
            Some(fault) => answer.raw(&fault.text),
            // Not of a success: there may be tokens in it. A web page is no sentence.
            None if answer.is_success() || answer.is_html() => None,
            None => answer.raw(&answer.text()),
        };
        let is_benign = kind == Kind::ExactOnline && said.is_some_and(is_too_early);
        match (answer.status, fault) {
            (200..500, _) if is_benign => Self::TooEarly,
            (429, _) => Self::RateLimited {
                retry_at: answer.retry_at(now),
                raw,
            },
            (500.., _) => Self::temporary(answer, raw, now),
            (_, Ok(fault)) if fault.is_gateway => Self::temporary(answer, raw, now),
            (status @ (200..300 | 400..500), Ok(fault)) => Self::of_fault(status, &fault, asked, kind, raw),
            (status @ 400..500, Err(_)) => Self::Refused { status, raw },
            (_, Err(unreadable)) if answer.is_success() => Self::Unreadable(unreadable),
            (status, _) => Self::Unreadable(Unreadable::Status(status)),
        }
    }

    fn of_fault(status: u16, fault: &Fault, asked: Asked, kind: Kind, raw: Option<Raw>) -> Self {
        let heard = Heard {
            status,
            fault: Some(fault),
            reason: None,
        };
        let is_client = fault.code == "invalid_client";
        match (asked, evidence::judge(Witness::Token, kind, heard)) {
            (Asked::Refresh, Some(evidence)) => Self::Proven { evidence, raw },
            (Asked::Refresh | Asked::Revocation, _) if is_client => Self::InvalidClient { raw },
            (Asked::Refresh | Asked::Revocation, _) => Self::Refused { status, raw },
            (Asked::Code, _) if is_client || fault.code == "unauthorized_client" => Self::InvalidClient { raw },
            (Asked::Code, _) if fault.says("redirect") => Self::RedirectMismatch { raw },
            (Asked::Code, _) if fault.code == "invalid_grant" || fault.says("code") => Self::InvalidGrant { raw },
            (Asked::Code, _) => Self::Refused { status, raw },
        }
    }

    fn temporary(answer: &Answer, raw: Option<Raw>, now: i64) -> Self {
        Self::Temporary {
            status: answer.status,
            retry_at: answer.retry_at(now),
            raw,
        }
    }
}

/// "Rate limit exceeded: access_token not expired" \[obs\], "Access Token not expired" \[doc\].
fn is_too_early(fault: &Fault) -> bool {
    fault.says("access_token not expired") || fault.says("access token not expired")
}

impl From<Failed> for TokenError {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Network(network) => Self::Network(network),
            Failed::Unreadable(unreadable) => Self::Unreadable(unreadable),
        }
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for TokenError {}
