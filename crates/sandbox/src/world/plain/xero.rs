//! What the users of Xero connected to an app of the plain provider: one connection per organisation, each with a number
//! of its own. Facts: XeroAPI/Xero-OpenAPI and its issue 585.

use super::{
    super::World,
    client::PlainClient,
    connected::{XeroConnection, XeroOrganisation},
};

/// What came of taking a connection away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum XeroRemoval {
    /// It is gone.
    Removed,
    /// There is none of that number.
    Unknown,
    /// It is the number of an organisation, or the token is worth nothing.
    Forbidden,
}

impl World {
    /// Adds an organisation of Xero. Who signs in with the plain provider from here on connects it.
    pub fn add_xero_organisation(&mut self, name: &str) {
        let number = self.plain.xero.organisations.len() + 1;
        self.plain.xero.organisations.push(XeroOrganisation {
            tenant_id: format!("7e000000-0000-4000-8000-{number:012}"),
            name: name.to_owned(),
        });
    }

    /// The organisations of Xero.
    pub fn xero_organisations(&self) -> &[XeroOrganisation] {
        &self.plain.xero.organisations
    }

    /// An organisation of Xero.
    pub fn xero_organisation(&self, tenant_id: &str) -> Option<&XeroOrganisation> {
        self.xero_organisations().iter().find(|one| one.tenant_id == tenant_id)
    }

    /// The apps that may use an organisation.
    pub fn xero_apps(&self, tenant_id: &str) -> Vec<&PlainClient> {
        let connected = |client: &&PlainClient| {
            let mut all = self.plain.xero.connections.iter();
            all.any(|one| one.tenant_id == tenant_id && self.is_of(one, &client.client_id))
        };
        self.plain.clients.values().filter(connected).collect()
    }

    /// A person takes an app off an organisation, on the screen: for all its users.
    pub fn xero_disconnect(&mut self, tenant_id: &str, client_id: &str) {
        let grants = &self.plain.grants;
        self.plain.xero.connections.retain(|one| {
            let is_of = grants.get(one.grant).is_some_and(|grant| grant.client_id == client_id);
            one.tenant_id != tenant_id || !is_of
        });
    }

    /// What an access token reaches. It is a signed one: it goes on being taken until it expires, and then reaches
    /// nothing. `None`: it is not taken.
    pub fn xero_connections(&self, token: &str) -> Option<Vec<&XeroConnection>> {
        let access = self.plain.access.get(token)?;
        let is_alive = self.plain.grants.get(access.grant)?.alive;
        let reached = self.plain.xero.connections.iter();
        let reached = reached.filter(|one| is_alive && one.grant == access.grant);
        (self.now() < access.expires_at).then(|| reached.collect())
    }

    /// An app takes a connection away.
    pub(crate) fn xero_remove(&mut self, token: &str, id: &str) -> XeroRemoval {
        let is_organisation = self.xero_organisation(id).is_some();
        match self.xero_connections(token) {
            None => return XeroRemoval::Forbidden,
            Some(_) if is_organisation => return XeroRemoval::Forbidden,
            Some(reached) if reached.iter().all(|one| one.id != id) => return XeroRemoval::Unknown,
            Some(_) => {}
        }
        self.plain.xero.connections.retain(|one| one.id != id);
        XeroRemoval::Removed
    }

    /// Somebody let an app in: it may use every organisation.
    pub(super) fn xero_connect(&mut self, grant: usize) {
        let xero = &mut self.plain.xero;
        for organisation in &xero.organisations {
            xero.given_out += 1;
            xero.connections.push(XeroConnection {
                id: format!("c0000000-0000-4000-8000-{:012}", xero.given_out),
                tenant_id: organisation.tenant_id.clone(),
                grant,
            });
        }
    }

    fn is_of(&self, connection: &XeroConnection, client_id: &str) -> bool {
        let grant = self.plain.grants.get(connection.grant);
        grant.is_some_and(|grant| grant.alive && grant.client_id == client_id)
    }
}
