//! What the plain provider keeps.

use std::collections::BTreeMap;

use super::{super::auth_request::AuthRequest, client::PlainClient, connected::Xero};

/// Clients, what was granted to them, and what was given out for that.
#[derive(Debug, Default)]
pub(crate) struct Plain {
    pub(super) clients: BTreeMap<String, PlainClient>,
    pub(super) grants: Vec<Grant>,
    pub(super) codes: BTreeMap<String, PlainCode>,
    pub(super) refresh: BTreeMap<String, (usize, bool)>,
    pub(super) access: BTreeMap<String, PlainAccess>,
    pub(super) xero: Xero,
}

#[derive(Debug)]
pub(crate) struct Grant {
    pub(super) login: String,
    pub(super) client_id: String,
    pub(super) scope: Option<String>,
    pub(super) alive: bool,
}

#[derive(Debug)]
pub(crate) struct PlainCode {
    pub(super) request: AuthRequest,
    pub(super) login: String,
    pub(super) expires_at: i64,
    /// The grant that it was traded for: a second use withdraws that (RFC 6749, section 4.1.2).
    pub(super) used_for: Option<usize>,
}

#[derive(Debug)]
pub(crate) struct PlainAccess {
    pub(super) grant: usize,
    pub(super) expires_at: i64,
    pub(super) alive: bool,
}
