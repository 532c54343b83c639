//! Organisations of Xero, and which app may use each.

/// An organisation of Xero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct XeroOrganisation {
    /// Its number, which is not that of a connection.
    pub tenant_id: String,
    /// Its name.
    pub name: String,
}

/// What an app may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct XeroConnection {
    /// Its own number.
    pub id: String,
    /// The organisation's.
    pub tenant_id: String,
    /// For whom, as the plain provider counts.
    pub(super) grant: usize,
}

/// Organisations, and what is connected to which app.
#[derive(Debug, Default)]
pub(crate) struct Xero {
    pub(super) organisations: Vec<XeroOrganisation>,
    pub(super) connections: Vec<XeroConnection>,
    pub(super) given_out: usize,
}
