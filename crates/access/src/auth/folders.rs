//! Where the configuration, the vault and the locks are.

use std::path::PathBuf;

use super::lock::Locks;

/// Where the configuration and the vault are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// The folder of `config.toml`.
    pub config: PathBuf,
    /// The folder of `vault/` and `locks/`.
    pub state: PathBuf,
}

impl Folders {
    /// `config.toml`, which need not be there.
    pub fn config_file(&self) -> PathBuf {
        self.config.join("config.toml")
    }

    /// The folder of the file vault.
    pub fn vault(&self) -> PathBuf {
        self.state.join("vault")
    }

    /// The locks of the vault and its connections.
    pub fn locks(&self) -> Locks {
        Locks::new(self.state.join("locks"))
    }
}
