//! App registrations: own apps of a customer, and standard apps that anybody can use.

use super::people::Access;

/// An app registration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// Its client id: a GUID.
    pub client_id: String,
    /// Its client secret.
    pub secret: String,
    /// Its name, as people see it.
    pub name: String,
    /// Who keeps the registration.
    pub publisher: String,
    /// One sentence about it.
    pub description: String,
    /// Own or standard.
    pub kind: AppKind,
    /// Where it may be called back: compared to the letter.
    pub redirect_uris: Vec<String>,
    /// Which kinds of data it asks for. An own app has no data scoping: this is for show only.
    pub data_scopes: Vec<DataScope>,
    /// Its publisher shares data with third parties.
    pub shares_data: bool,
    /// The mark "attention required", for which the product gives no reason.
    pub attention_required: bool,
}

/// Own or standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppKind {
    /// Registered by the customer: neither division scoping nor data scoping.
    Own,
    /// Published: the user chooses administrations, the registration limits the data.
    Standard,
}

/// A kind of data that an app reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataScope {
    /// `organization.administration`, `crm.accounts`, …: ids in the style of the product's, spelled by us.
    pub area: String,
    /// View only, or change too.
    pub access: Access,
}

impl DataScope {
    /// A data scope.
    pub fn new(area: &str, access: Access) -> Self {
        Self {
            area: area.to_owned(),
            access,
        }
    }
}

impl App {
    /// Whether the registration lets the app read an area.
    pub fn may_read(&self, area: &str) -> bool {
        self.kind == AppKind::Own || self.data_scopes.iter().any(|scope| scope.area == area)
    }
}
