//! What the resources have in them, as JSON in the product's types.

use serde_json::{Map, Value, json};

use super::{Access, Administration, AdministrationStatus, Resource, User, World, clock};
use crate::params::Params;

/// A row: property -> value.
pub(crate) type Row = Map<String, Value>;

impl World {
    /// The rows of a resource for a user of an app in an administration, by code.
    pub(crate) fn rows(&self, resource: Resource, login: &str, client_id: &str, division: u32) -> Vec<(u32, Row)> {
        let Some(user) = self.user(login) else {
            return Vec::new();
        };
        // "Missing rights may give an empty list instead of an error" [doc].
        let rights = self.rights(login, division);
        let sees = rights.is_some_and(|rights| rights.allow(resource.path(), Access::View));
        let customer = self.administration(division).map(|one| &one.subscription);
        let covered = |code: u32| {
            !self.rules.listing_follows_consent
                || self
                    .consent(login, client_id)
                    .is_none_or(|consent| consent.divisions.cover(code))
        };
        let reached = |one: &&Administration| self.rights(login, one.code).is_some();
        match resource {
            Resource::Me => vec![(user.current_division, self.me(user))],
            Resource::UserHasRights => Vec::new(),
            _ if !sees => Vec::new(),
            Resource::Divisions => self
                .administrations()
                .filter(reached)
                .filter(|one| covered(one.code))
                .map(|one| (one.code, self.division(one, user)))
                .collect(),
            Resource::AllDivisions => self
                .administrations()
                .filter(|one| reached(one) || one.subscription == user.subscription)
                .map(|one| (one.code, self.division(one, user)))
                .collect(),
            Resource::HrmDivisions => self
                .administrations()
                .filter(reached)
                .filter(|one| covered(one.code) && Some(&one.subscription) == customer)
                .map(|one| (one.code, hrm_division(one)))
                .collect(),
        }
    }

    /// `UserHasRights(endpoint, action)`: the *user's* right. `None`: the question is incomplete.
    pub(crate) fn user_has_rights(&self, login: &str, division: u32, params: &Params) -> Option<bool> {
        let endpoint = unquoted(params.get("endpoint")?)?;
        let wanted = match unquoted(params.get("action")?)? {
            "GET" => Access::View,
            "POST" | "PUT" | "DELETE" => Access::Manage,
            _ => return None,
        };
        let rights = self.rights(login, division);
        Some(rights.is_some_and(|rights| rights.allow(endpoint, wanted)))
    }

    fn me(&self, user: &User) -> Row {
        let current = self.administration(user.current_division);
        let customer = current.and_then(|one| self.subscription(&one.subscription));
        let accounting = self
            .administrations()
            .find(|one| one.subscription == user.subscription)
            .map(|one| one.code);
        let language = user.language.split('-').next().unwrap_or_default();
        row(json!({
            "UserID": user.id,
            "CurrentDivision": user.current_division,
            "AccountingDivision": accounting,
            "FullName": user.name,
            "UserName": user.login,
            "Email": user.email,
            "Language": language.to_uppercase(),
            "LanguageCode": user.language,
            "DivisionCustomerName": customer.map(|one| &one.customer),
            "CustomerCode": user.subscription,
            "Legislation": current.map(|one| legislation(&one.country)),
        }))
    }

    fn division(&self, one: &Administration, user: &User) -> Row {
        let customer = self.subscription(&one.subscription);
        row(json!({
            "Code": one.code,
            "Description": one.description,
            // A 64-bit number: a string in OData v2.
            "Hid": one.hid.to_string(),
            "CustomerCode": one.subscription,
            "CustomerName": customer.map(|one| &one.customer),
            "Country": one.country,
            "Current": one.code == user.current_division,
            "Status": one.status as u8,
            "BlockingStatus": u8::from(one.blocked),
            "Created": clock::odata_date(one.created_at),
        }))
    }
}

fn hrm_division(one: &Administration) -> Row {
    let archived = one.status == AdministrationStatus::Archived;
    row(json!({
        "Code": one.code,
        "Description": one.description,
        "HID": one.hid.to_string(),
        // Here 0 is a regular one and 1 an archived one [code].
        "Status": u8::from(archived),
    }))
}

fn row(value: Value) -> Row {
    match value {
        Value::Object(row) => row,
        _ => Row::new(),
    }
}

fn legislation(country: &str) -> u8 {
    match country {
        "NL" => 1,
        "BE" => 2,
        _ => 0,
    }
}

/// `'crm/Accounts'` without its quotes.
fn unquoted(text: &str) -> Option<&str> {
    text.strip_prefix('\'')?.strip_suffix('\'')
}
