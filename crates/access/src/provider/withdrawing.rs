//! How a provider is told to withdraw, and how it tells what an app reaches: the words that a provider's file has for
//! it. What differs between products is in here; there is no other way to differ.

use super::address::{ReadUrl, WithdrawUrl};

/// The method of a withdrawal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// RFC 7009.
    Post,
    /// Mollie \[doc\].
    Delete,
}

/// How a withdrawal is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A form (RFC 7009).
    Form,
    /// JSON: QuickBooks \[doc\].
    Json,
}

/// How an app proves who it is when it withdraws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RevocationAuth {
    /// In the `Authorization` header.
    Basic,
    /// In the body.
    Body,
    /// Not at all.
    None,
    /// With the access token.
    Bearer,
}

/// Which of the two tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// What buys the next pair.
    Refresh,
    /// What opens the API.
    Access,
}

/// How a provider is told to withdraw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revocation {
    pub(super) url: WithdrawUrl,
    /// The method.
    pub method: Method,
    /// How it is written.
    pub format: Format,
    /// Which tokens are sent, in order.
    pub tokens: Vec<TokenKind>,
    /// How the app proves who it is; `None`: as at the token endpoint.
    pub auth: Option<RevocationAuth>,
    /// Whether the kind of token is named.
    pub hint: bool,
    /// HTTP statuses that say that the token is gone already. A check tells whether that is so.
    pub gone: Vec<u16>,
    /// Whether its yes says anything: Moneybird says yes to whatever is sent \[one source\].
    pub confirms: bool,
}

/// What a list of access is a list of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListOf {
    /// Organisations that a person connected.
    Connections,
    /// Administrations.
    Administrations,
}

/// What an empty list says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Empty {
    /// The app reaches nothing any more.
    Failed,
    /// Nothing: the scopes may be too narrow.
    Unknown,
}

/// An address that a good token reads, and what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Probe {
    pub(super) url: ReadUrl,
    /// A list of these; `None`: one thing.
    pub list: Option<ListOf>,
    /// What an empty list says.
    pub empty: Empty,
    /// Whether one of the list is taken away with a DELETE of its own address: Xero \[doc\].
    pub removes: bool,
    /// Where a row has its number (RFC 6901).
    pub(super) id: String,
    /// Where a row, or the one thing, has its name (RFC 6901).
    pub(super) name: String,
}

impl Revocation {
    /// A request with either token, the refresh token first: its withdrawal alone ends the authorisation.
    pub(super) fn of_rfc_7009(url: WithdrawUrl) -> Self {
        Self {
            url,
            method: Method::Post,
            format: Format::Form,
            tokens: vec![TokenKind::Refresh, TokenKind::Access],
            auth: None,
            hint: true,
            gone: Vec::new(),
            confirms: true,
        }
    }
}

impl Probe {
    /// The address.
    pub fn url(&self) -> &ReadUrl {
        &self.url
    }
}

impl Method {
    /// As HTTP has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

impl Format {
    /// The type of the body.
    pub(super) fn content_type(self) -> &'static str {
        match self {
            Self::Form => "application/x-www-form-urlencoded",
            Self::Json => "application/json",
        }
    }
}

impl TokenKind {
    /// As RFC 7009 has it.
    pub(super) fn hint(self) -> &'static str {
        match self {
            Self::Refresh => "refresh_token",
            Self::Access => "access_token",
        }
    }
}
