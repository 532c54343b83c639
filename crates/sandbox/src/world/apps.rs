//! App registrations: own apps of a customer, and standard apps that anybody can use.

use url::{Host, Url};

use super::{Access, World, WorldError};

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
