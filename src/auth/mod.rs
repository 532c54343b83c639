//! Sign-in flows, token rotation, and the vault that keeps secrets.
//!
//! Knows the providers. No secret leaves this module except to a vault or to the provider that it belongs to.

mod config;
mod durable;
mod lock;
mod secrets;
pub mod vault;

pub use config::{Config, ConfigError, ConfigFault, Connection, Folders, Spot};
pub use lock::Locks;
pub use secrets::{
    Administration, ConnectionName, Guard, InvalidConnectionName, Secret, Secrets, Store,
    StoreError, Tokens,
};
pub use vault::VaultKind;
