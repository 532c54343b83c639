//! The reader's configuration and vault: in their folders, or in memory while they practise.

use std::sync::Arc;

use super::{failure::Failure, host::Host};
use wegwijs_access::auth::{
    Config, ConfigError, Connection, ConnectionName, Folders, Store, VaultKind,
    vault::{self, MemoryVault, PassphraseSource},
};

/// What the configuration says, and where it and the vault are.
pub struct Settings {
    config: Config,
    place: Place,
}

enum Place {
    Folders(Folders),
    /// Nowhere: it ends with the command.
    Memory(MemoryVault),
}

impl Settings {
    /// Reads the configuration; opens no vault.
    ///
    /// # Errors
    /// The configuration is broken.
    pub fn load(host: &Host) -> Result<Self, Failure> {
        if let Some(practice) = host.practice() {
            return Ok(Self {
                config: practice.config().clone(),
                place: Place::Memory(practice.vault().clone()),
            });
        }
        let folders = host.folders()?;
        Ok(Self {
            config: Config::load(&folders).map_err(failed)?,
            place: Place::Folders(folders),
        })
    }

    /// What the configuration says.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The vault that was chosen: the system's keyring where nothing was.
    ///
    /// # Errors
    /// It does not open.
    pub fn vault(&self, passphrase: PassphraseSource) -> Result<Arc<dyn Store>, Failure> {
        match &self.place {
            Place::Memory(vault) => Ok(Arc::new(vault.clone())),
            Place::Folders(folders) => {
                let kind = self.config.vault.unwrap_or(VaultKind::Keyring);
                let vault = vault::open(kind, folders, passphrase)?;
                Ok(vault.into())
            }
        }
    }

    /// Chooses a vault.
    ///
    /// # Errors
    /// The configuration cannot be changed.
    pub fn set_vault(&mut self, kind: VaultKind) -> Result<(), Failure> {
        self.change(
            |folders| Config::set_vault(folders, kind),
            |config| config.vault = Some(kind),
        )
    }

    /// Adds a connection, or replaces the one of that name.
    ///
    /// # Errors
    /// The configuration cannot be changed.
    pub fn set_connection(&mut self, name: &ConnectionName, connection: &Connection) -> Result<(), Failure> {
        self.change(
            |folders| Config::set_connection(folders, name, connection),
            |config| drop(config.connections.insert(name.clone(), connection.clone())),
        )
    }

    /// Removes a connection. Nothing there is fine.
    ///
    /// # Errors
    /// The configuration cannot be changed.
    pub fn remove_connection(&mut self, name: &ConnectionName) -> Result<(), Failure> {
        self.change(
            |folders| Config::remove_connection(folders, name),
            |config| drop(config.connections.remove(name)),
        )
    }

    /// Changes the file, and reads it again: somebody else may have changed it too.
    fn change(
        &mut self,
        on_disk: impl FnOnce(&Folders) -> Result<(), ConfigError>,
        in_memory: impl FnOnce(&mut Config),
    ) -> Result<(), Failure> {
        match &self.place {
            Place::Folders(folders) => {
                on_disk(folders).map_err(failed)?;
                self.config = Config::load(folders).map_err(failed)?;
            }
            Place::Memory(_) => in_memory(&mut self.config),
        }
        Ok(())
    }
}

fn failed(error: ConfigError) -> Failure {
    Failure::error(error.msg())
}
