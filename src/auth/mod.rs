//! Sign-in flows, token rotation, and the vault that keeps secrets.
//!
//! Knows the providers. No secret leaves this module except to a vault or to the provider that it belongs to.

mod secrets;

pub use secrets::{
    Administration, ConnectionName, Guard, InvalidConnectionName, Secret, Secrets, Store,
    StoreError, Tokens,
};
