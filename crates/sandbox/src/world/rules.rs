//! The product's numbers and whims, each of which a test may change.

use std::collections::BTreeSet;

use super::{Resource, clock::DAY};

/// Numbers (seconds unless said otherwise) and choices where the product is known to vary, or is not known.
#[derive(Debug, Clone)]
pub struct Rules {
    /// How long an authorisation code lives \[code\].
    pub code_lifetime: i64,
    /// How long an access token lives \[doc\].
    pub access_lifetime: i64,
    /// How long a refresh token lives unused \[doc\].
    pub refresh_lifetime: i64,
    /// The least time between a token and the next refresh \[doc\].
    pub token_window: i64,
    /// Token calls per app, user and UTC day \[claim\].
    pub token_calls_a_day: u32,
    /// API calls per app, administration and minute \[doc\].
    pub calls_a_minute: u32,
    /// API calls per app, administration and UTC day \[doc\].
    pub calls_a_day: u32,
    /// Errors (400, 401, 403, 404) per app, user, administration and endpoint in an hour; then the block \[doc\].
    pub errors_an_hour: u32,
    /// How long the first block lasts; every next one lasts twice as long \[doc: "growing"; the factor is ours\].
    pub error_block: i64,
    /// Rows on a page \[doc: 60, bulk 1000\].
    pub page_size: usize,
    /// What a refresh that comes too early hears.
    pub too_early: TokenAnswer,
    /// What an old refresh token hears.
    pub old_token: TokenAnswer,
    /// What a refresh after a withdrawal hears. No real body is known; this is RFC 6749's.
    pub withdrawn: TokenAnswer,
    /// Access tokens outlive a withdrawal until they expire. The seed says "effective at once", so: no.
    pub access_survives_withdrawal: bool,
    /// How the API refuses an expired or withdrawn access token.
    pub expired_access: ExpiredAccess,
    /// How lists and objects are wrapped.
    pub envelope: Envelope,
    /// `system/Divisions` shows only what the consent covers. Not established, so: a choice.
    pub listing_follows_consent: bool,
    /// `current/Me` too insists on a current administration within the consent. Not established.
    pub me_follows_consent: bool,
    /// `$select` must be there \[obs\].
    pub select_mandatory: bool,
    /// Resources that are no longer there: 404.
    pub gone: BTreeSet<Resource>,
    /// The plain provider: how long its access tokens live.
    pub plain_access_lifetime: i64,
    /// The plain provider gives a new refresh token at every refresh; if not, the answer has none and the old one stays.
    pub plain_rotates: bool,
}

impl Default for Rules {
    fn default() -> Self {
        let [too_early, ..] = TokenAnswer::too_early_variants();
        Self {
            code_lifetime: 180,
            access_lifetime: 600,
            refresh_lifetime: 30 * DAY,
            token_window: 570,
            token_calls_a_day: 200,
            calls_a_minute: 60,
            calls_a_day: 5000,
            errors_an_hour: 10,
            error_block: 3600,
            page_size: 60,
            too_early,
            old_token: TokenAnswer::new(401, "unauthorized_client", "Old refresh token used."),
            withdrawn: TokenAnswer::bare(400, "invalid_grant"),
            access_survives_withdrawal: false,
            expired_access: ExpiredAccess::Html,
            envelope: Envelope::Results,
            listing_follows_consent: true,
            me_follows_consent: false,
            select_mandatory: true,
            gone: BTreeSet::new(),
            plain_access_lifetime: 3600,
            plain_rotates: false,
        }
    }
}

/// An error of the token endpoint: `{"error":…,"error_description":…}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The `error` field.
    pub error: String,
    /// The `error_description` field, where there is one.
    pub description: Option<String>,
}

impl TokenAnswer {
    /// An error with a description.
    pub fn new(status: u16, error: &str, description: impl Into<String>) -> Self {
        Self {
            description: Some(description.into()),
            ..Self::bare(status, error)
        }
    }

    /// An error without a description.
    pub fn bare(status: u16, error: &str) -> Self {
        Self {
            status,
            error: error.to_owned(),
            description: None,
        }
    }

    /// The benign "too early" answer in every form to reckon with: both statuses, both spellings, `error` varies
    /// \[obs/doc\].
    pub fn too_early_variants() -> [Self; 4] {
        const LONG: &str = "Rate limit exceeded: access_token not expired";
        const SHORT: &str = "Access Token not expired";
        [
            Self::new(400, "invalid_request", LONG),
            Self::new(401, "unauthorized_client", LONG),
            Self::new(400, "invalid_grant", SHORT),
            Self::new(401, "access_denied", SHORT),
        ]
    }
}

/// How the API refuses an expired or withdrawn access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpiredAccess {
    /// A 401 with an HTML page, "Object moved … /docs/Login.aspx?ReturnUrl=…" \[obs\].
    Html,
    /// A 401 with the API's JSON error \[doc\].
    Json,
}

/// The forms in which `d` comes \[code\].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Envelope {
    /// `{"d":{"results":[…]}}`.
    Results,
    /// `{"d":[…]}`; it has no room for `__next`, so a list of several pages comes as [`Envelope::Results`].
    Bare,
    /// `{"d":{…}}` where there is exactly one row; otherwise [`Envelope::Results`].
    Object,
}
