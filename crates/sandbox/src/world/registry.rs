//! Who and what there is in a world: to add, to find and to change.

use url::{Host, Url};

use super::{Administration, App, Rights, Subscription, User, World, WorldError};

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

impl World {
    /// Adds or replaces an app registration.
    ///
    /// # Errors
    /// A redirect URI is not https, or is this computer: the product most likely refuses those too \[code\].
    pub fn add_app(&mut self, app: App) -> Result<(), WorldError> {
        if !app.redirect_uris.iter().all(|uri| is_public(uri)) {
            return Err(WorldError::RedirectRefused);
        }
        self.apps.insert(app.client_id.clone(), app);
        Ok(())
    }

    /// All app registrations, by client id.
    pub fn apps(&self) -> impl Iterator<Item = &App> {
        self.apps.values()
    }

    /// An app registration.
    pub fn app(&self, client_id: &str) -> Option<&App> {
        self.apps.get(client_id)
    }

    /// An app registration, to change.
    pub fn app_mut(&mut self, client_id: &str) -> Option<&mut App> {
        self.apps.get_mut(client_id)
    }

    pub(crate) fn known_app(&self, client_id: &str) -> Result<&App, WorldError> {
        self.app(client_id).ok_or(WorldError::NoSuchApp)
    }
}

fn is_public(uri: &str) -> bool {
    let Ok(uri) = Url::parse(uri) else {
        return false;
    };
    let elsewhere = match uri.host() {
        Some(Host::Domain(name)) => name != "localhost" && !name.ends_with(".localhost"),
        Some(Host::Ipv4(ip)) => !ip.is_loopback(),
        Some(Host::Ipv6(ip)) => !ip.is_loopback(),
        None => false,
    };
    uri.scheme() == "https" && uri.fragment().is_none() && elsewhere
}
