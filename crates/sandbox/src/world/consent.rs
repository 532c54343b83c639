//! Giving, changing and withdrawing consents.

use super::{AppKind, Consent, Divisions, World, WorldError};

impl World {
    /// A user allows an app; this replaces an earlier consent of the same user. An own app has no division scoping
    /// \[doc\], so there it is always "all".
    ///
    /// # Errors
    /// There is no such user or app, or the user has no rights in a chosen administration.
    pub fn approve(&mut self, login: &str, client_id: &str, divisions: Divisions) -> Result<(), WorldError> {
        let divisions = self.choosable(login, client_id, divisions)?;
        let consent = Consent {
            user: login.to_owned(),
            client_id: client_id.to_owned(),
            divisions,
            granted_at: self.now(),
            last_used: None,
        };
        self.consents.insert(key(login, client_id), consent);
        Ok(())
    }

    /// Changes which administrations a consent covers, at once and without signing in again.
    ///
    /// # Errors
    /// There is no such consent, or the user has no rights in a chosen administration.
    pub fn change_divisions(&mut self, login: &str, client_id: &str, divisions: Divisions) -> Result<(), WorldError> {
        let divisions = self.choosable(login, client_id, divisions)?;
        let consent = self
            .consents
            .get_mut(&key(login, client_id))
            .ok_or(WorldError::NoConsent)?;
        consent.divisions = divisions;
        Ok(())
    }

    /// Withdraws a consent, at once. Its tokens die with it (see [`super::Rules::access_survives_withdrawal`]).
    /// Returns whether there was one.
    pub fn withdraw(&mut self, login: &str, client_id: &str) -> bool {
        let was_there = self.consents.remove(&key(login, client_id)).is_some();
        if was_there {
            let spare_access = self.rules.access_survives_withdrawal;
            self.tokens.withdraw(login, client_id, spare_access);
        }
        was_there
    }

    /// A consent.
    pub fn consent(&self, login: &str, client_id: &str) -> Option<&Consent> {
        self.consents.get(&key(login, client_id))
    }

    /// A consent, to change.
    pub fn consent_mut(&mut self, login: &str, client_id: &str) -> Option<&mut Consent> {
        self.consents.get_mut(&key(login, client_id))
    }

    /// What a user sees under "Permissions for my apps": their own consents.
    pub fn consents_of(&self, login: &str) -> impl Iterator<Item = &Consent> {
        self.consents.values().filter(move |consent| consent.user == login)
    }

    /// What a user sees under "App permissions": the consents of all users of the subscription for who may manage it,
    /// and nothing for others.
    pub fn consents_managed_by(&self, login: &str) -> impl Iterator<Item = &Consent> {
        self.consents
            .values()
            .filter(move |consent| self.may_manage(login, &consent.user))
    }

    /// Whether somebody may withdraw another user's consent.
    pub fn may_manage(&self, login: &str, other: &str) -> bool {
        match (self.user(login), self.user(other)) {
            (Some(user), Some(other)) => user.manages_subscription && user.subscription == other.subscription,
            _ => false,
        }
    }

    pub(crate) fn used(&mut self, login: &str, client_id: &str) {
        let now = self.now();
        if let Some(consent) = self.consent_mut(login, client_id) {
            consent.last_used = Some(now);
        }
    }

    fn choosable(&self, login: &str, client_id: &str, divisions: Divisions) -> Result<Divisions, WorldError> {
        self.known_user(login)?;
        if self.known_app(client_id)?.kind == AppKind::Own {
            return Ok(Divisions::All);
        }
        if let Divisions::Only(codes) = &divisions
            && !codes.iter().all(|code| self.rights(login, *code).is_some())
        {
            return Err(WorldError::NoRights);
        }
        Ok(divisions)
    }
}

fn key(login: &str, client_id: &str) -> (String, String) {
    (login.to_owned(), client_id.to_owned())
}
