//! Who there is: subscriptions, their administrations, users, and what a user may do in an administration.

use std::collections::BTreeMap;

/// A customer of the product: a licence with administrations and users.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// The customer's number.
    pub code: String,
    /// The customer's name.
    pub customer: String,
    /// The customer is blocked: 403, `Reason: BlockedCustomer` \[doc\].
    pub blocked: bool,
    /// The licence has run out: 403, `Reason: LicenseExpired` \[doc\].
    pub licence_expired: bool,
}

/// An administration ("division" in the API).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Administration {
    /// The number in API addresses.
    pub code: u32,
    /// Its name.
    pub description: String,
    /// The number that people see.
    pub hid: u64,
    /// The subscription that it belongs to.
    pub subscription: String,
    /// `NL`, `BE`, …
    pub country: String,
    /// Whether it is in use.
    pub status: AdministrationStatus,
    /// It is blocked: 403, `Reason: DivisionBlocked` \[doc\].
    pub blocked: bool,
    /// When it was made (seconds since 1970).
    pub created_at: i64,
}

/// Whether an administration is in use; the numbers are those of `system/Divisions` \[doc\].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AdministrationStatus {
    /// Not in use.
    Inactive = 0,
    /// In use.
    Active = 1,
    /// Kept for reading.
    Archived = 2,
}

/// Somebody who signs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// `UserID` in the API: a GUID.
    pub id: String,
    /// What they sign in with; also their name throughout the world.
    pub login: String,
    /// Their full name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// `nl-NL`, `en-GB`, …
    pub language: String,
    /// The subscription that they belong to.
    pub subscription: String,
    /// The administration that is open in their browser.
    pub current_division: u32,
    /// Whether they can use the product.
    pub status: UserStatus,
    /// They may manage the subscription, so they see and withdraw the consents of all its users.
    pub manages_subscription: bool,
}

/// Whether a user can use the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UserStatus {
    /// They can.
    Active,
    /// 403, `Reason: BlockedUser` \[doc\].
    Blocked,
    /// 403, `Reason: InactiveUser` \[doc\].
    Inactive,
}

/// How far a right or a data scope goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// Look only.
    View,
    /// Change too.
    Manage,
}

/// What a user may do in an administration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rights {
    /// Everything.
    Full,
    /// These endpoints (`crm/Accounts`) and no others: a list that is not here comes back empty.
    Only(BTreeMap<String, Access>),
}

impl Rights {
    /// Whether this covers an endpoint.
    pub fn allow(&self, endpoint: &str, wanted: Access) -> bool {
        match self {
            Self::Full => true,
            Self::Only(endpoints) => endpoints.get(endpoint).is_some_and(|has| *has >= wanted),
        }
    }
}

/// Everyone and everything, by name.
#[derive(Debug, Default)]
pub(crate) struct People {
    pub(crate) subscriptions: BTreeMap<String, Subscription>,
    pub(crate) administrations: BTreeMap<u32, Administration>,
    pub(crate) users: BTreeMap<String, User>,
    pub(crate) rights: BTreeMap<String, BTreeMap<u32, Rights>>,
}
