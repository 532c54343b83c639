//! Which app a user allowed to reach which administrations.

use std::collections::BTreeSet;

/// The administrations that a consent covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Divisions {
    /// All current and future ones.
    All,
    /// These.
    Only(BTreeSet<u32>),
}

impl Divisions {
    /// These administrations.
    pub fn only(codes: impl IntoIterator<Item = u32>) -> Self {
        Self::Only(codes.into_iter().collect())
    }

    /// Whether an administration is covered.
    pub fn cover(&self, division: u32) -> bool {
        match self {
            Self::All => true,
            Self::Only(codes) => codes.contains(&division),
        }
    }
}

/// A user's permission for an app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// Who gave it: a login.
    pub user: String,
    /// The app.
    pub client_id: String,
    /// What it covers.
    pub divisions: Divisions,
    /// When it was given (seconds since 1970).
    pub granted_at: i64,
    /// When the app last used it (seconds since 1970).
    pub last_used: Option<i64>,
}
