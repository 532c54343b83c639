//! Sign-in flows, token rotation, and the vault that keeps secrets.
//!
//! Knows the providers. No secret leaves this module except to a vault or to the provider that it belongs to.

mod config;
mod connected;
mod folders;
mod freshness;
mod listen;
mod lock;
mod pages;
mod pasted;
mod pending;
pub mod redirect;
pub mod refresh;
mod secrets;
pub mod sign_in;
pub mod vault;

pub use config::{Config, ConfigError, ConfigFault, Connection, Spot};
pub use connected::Connected;
pub use folders::Folders;
pub(crate) use freshness::is_fresh;
pub use listen::{Arrival, DOOR_OPEN, ListenError, Listener};
pub use lock::Locks;
pub use pages::Pages;
pub use pending::{Pending, RedirectUriFault, SignInError};
pub use redirect::{Code, Pasted, RedirectError};
pub use refresh::{Access, RefreshError, Renewal};
pub use secrets::{
    Administration, ConnectionName, Guard, InvalidConnectionName, Secret, Secrets, Store, StoreError, Tokens,
};
pub use vault::VaultKind;
