//! What `config.toml` says.

use std::{collections::BTreeMap, fmt};

use crate::auth::{secrets::ConnectionName, vault::VaultKind};

/// One app registration of one user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// The name of a preset, or of one of the config's own providers.
    pub provider: String,
    /// The app registration's client id.
    pub client_id: String,
    /// Where the provider sends the user back to.
    pub redirect_uri: String,
}

/// What `config.toml` says.
#[derive(Clone, Default, PartialEq)]
pub struct Config {
    /// The vault that was chosen; none is no choice.
    pub vault: Option<VaultKind>,
    /// The config's own providers, as they stand in the file.
    pub providers: BTreeMap<String, toml::Table>,
    /// The connections. No two names differ in their capitals alone: not every vault and file system sees those.
    pub connections: BTreeMap<ConnectionName, Connection>,
}

/// A provider's table may hold what its writer should have kept to themselves.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("vault", &self.vault)
            .field("providers", &self.providers.keys())
            .field("connections", &self.connections)
            .finish()
    }
}
