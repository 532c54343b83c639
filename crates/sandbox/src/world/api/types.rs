//! A read of the API and its answer, as values.

use crate::{
    params::Params,
    world::{Rate, Resource, rows::Row},
};

/// A read of the API.
#[derive(Debug, Clone, Copy)]
pub struct ApiAsk<'a> {
    /// The access token.
    pub bearer: Option<&'a str>,
    /// The administration in the address; none for `current/Me`.
    pub division: Option<u32>,
    /// The resource, if it is simulated.
    pub resource: Option<Resource>,
    /// The path of the resource, simulated or not: errors are counted for it.
    pub endpoint: &'a str,
    /// The query.
    pub query: &'a Params,
}

/// What comes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiReply {
    /// The budgets, where the call counted.
    pub rate: Option<Rate>,
    /// The rows, or why not.
    pub outcome: Result<ApiRows, ApiRefusal>,
}

/// What a read gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ApiRows {
    /// One page of a list.
    List {
        /// The rows, with the properties that were asked for.
        rows: Vec<Row>,
        /// The `$skiptoken` of the next page.
        next: Option<u32>,
    },
    /// The value of a function.
    Value(bool),
}

/// Why a read is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ApiRefusal {
    /// No token, or one that was never given out: 401.
    UnknownToken,
    /// An expired or withdrawn token: 401, mostly as HTML \[doc/obs\].
    DeadToken,
    /// 403 with a `Reason` header \[doc\].
    Reason(Reason),
    /// 403: the administration is not in the consent \[B\].
    DivisionScope,
    /// 403: the registration lacks the data scope \[obs\].
    DataScope(&'static str),
    /// 404.
    NotFound,
    /// 400, with what is wrong with the query.
    BadQuery(String),
    /// 429: a budget is exhausted \[code\].
    TooManyCalls,
    /// 429: too many errors here \[doc; the status is not known\].
    TooManyErrors,
}

/// The values of the `Reason` header \[doc\].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the product's own words, and all that is known of them")]
pub enum Reason {
    BlockedUser,
    InactiveUser,
    BlockedCustomer,
    LicenseExpired,
    DivisionBlocked,
    NoDivisionAccess,
}

impl ApiReply {
    pub(super) fn refused(why: ApiRefusal) -> Self {
        Self {
            rate: None,
            outcome: Err(why),
        }
    }
}

impl ApiRefusal {
    /// The HTTP status.
    pub fn status(&self) -> u16 {
        match self {
            Self::UnknownToken | Self::DeadToken => 401,
            Self::Reason(_) | Self::DivisionScope | Self::DataScope(_) => 403,
            Self::NotFound => 404,
            Self::BadQuery(_) => 400,
            Self::TooManyCalls | Self::TooManyErrors => 429,
        }
    }

    /// The text in `error.message.value`; only the two about scopes are the product's own, as far as is known.
    pub fn message(&self) -> String {
        match self {
            Self::UnknownToken | Self::DeadToken => "Unauthorized".to_owned(),
            Self::Reason(reason) => format!("Forbidden - {}", reason.as_str()),
            Self::DivisionScope => "Forbidden - User division is not within division scope".to_owned(),
            Self::DataScope(area) => {
                format!("Forbidden - Application Scope Violated. Cannot read {area}")
            }
            Self::NotFound => "Resource not found".to_owned(),
            Self::BadQuery(what) => format!("Bad Request - {what}"),
            Self::TooManyCalls => "Too many requests".to_owned(),
            Self::TooManyErrors => "Too many errors".to_owned(),
        }
    }
}

impl Reason {
    /// The header's value.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BlockedUser => "BlockedUser",
            Self::InactiveUser => "InactiveUser",
            Self::BlockedCustomer => "BlockedCustomer",
            Self::LicenseExpired => "LicenseExpired",
            Self::DivisionBlocked => "DivisionBlocked",
            Self::NoDivisionAccess => "NoDivisionAccess",
        }
    }
}
