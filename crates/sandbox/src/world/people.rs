//! Who there is: subscriptions, their administrations, users, and what a user may do in an administration.

use std::collections::BTreeMap;

use super::{World, WorldError};

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

impl World {
    /// Adds or replaces a subscription.
    pub fn add_subscription(&mut self, subscription: Subscription) {
        self.people
            .subscriptions
            .insert(subscription.code.clone(), subscription);
    }

    /// Adds or replaces an administration.
    pub fn add_administration(&mut self, administration: Administration) {
        self.people.administrations.insert(administration.code, administration);
    }

    /// Adds or replaces a user.
    pub fn add_user(&mut self, user: User) {
        self.people.users.insert(user.login.clone(), user);
    }

    /// Gives a user rights in an administration, instead of those they had there.
    ///
    /// # Errors
    /// There is no such user or administration.
    pub fn give_rights(&mut self, login: &str, division: u32, rights: Rights) -> Result<(), WorldError> {
        self.known_user(login)?;
        if !self.people.administrations.contains_key(&division) {
            return Err(WorldError::NoSuchAdministration);
        }
        let theirs = self.people.rights.entry(login.to_owned()).or_default();
        theirs.insert(division, rights);
        Ok(())
    }

    /// Takes a user's rights in an administration away.
    pub fn take_rights(&mut self, login: &str, division: u32) {
        if let Some(theirs) = self.people.rights.get_mut(login) {
            theirs.remove(&division);
        }
    }

    /// Everybody, by login.
    pub fn users(&self) -> impl Iterator<Item = &User> {
        self.people.users.values()
    }

    /// A user.
    pub fn user(&self, login: &str) -> Option<&User> {
        self.people.users.get(login)
    }

    /// A user, to change.
    pub fn user_mut(&mut self, login: &str) -> Option<&mut User> {
        self.people.users.get_mut(login)
    }

    /// A subscription.
    pub fn subscription(&self, code: &str) -> Option<&Subscription> {
        self.people.subscriptions.get(code)
    }

    /// A subscription, to change.
    pub fn subscription_mut(&mut self, code: &str) -> Option<&mut Subscription> {
        self.people.subscriptions.get_mut(code)
    }

    /// All administrations, by code.
    pub fn administrations(&self) -> impl Iterator<Item = &Administration> {
        self.people.administrations.values()
    }

    /// An administration.
    pub fn administration(&self, code: u32) -> Option<&Administration> {
        self.people.administrations.get(&code)
    }

    /// An administration, to change.
    pub fn administration_mut(&mut self, code: u32) -> Option<&mut Administration> {
        self.people.administrations.get_mut(&code)
    }

    /// The administrations that a user has rights in, by code.
    pub fn administrations_of(&self, login: &str) -> impl Iterator<Item = &Administration> {
        let theirs = self.people.rights.get(login);
        self.administrations()
            .filter(move |one| theirs.is_some_and(|theirs| theirs.contains_key(&one.code)))
    }

    /// What a user may do in an administration; `None`: nothing.
    pub fn rights(&self, login: &str, division: u32) -> Option<&Rights> {
        self.people.rights.get(login)?.get(&division)
    }

    pub(crate) fn known_user(&self, login: &str) -> Result<&User, WorldError> {
        self.user(login).ok_or(WorldError::NoSuchUser)
    }
}
