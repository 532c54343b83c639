//! `config.toml`: which vault, which providers, which connections. No secrets.
//!
//! Written by people and by us. Knows the disk and the pack's words for its faults.

mod contents;
mod edit;
mod error;
mod read;

use std::path::Path;

pub use contents::{Config, Connection};
pub use error::{ConfigError, ConfigFault, Spot};

use super::{folders::Folders, lock, secrets::ConnectionName, vault::VaultKind};
use error::MAX_BYTES;

impl Config {
    /// Reads it; a file that is not there is an empty configuration.
    ///
    /// # Errors
    /// The file cannot be read, or breaks rules.
    pub fn load(folders: &Folders) -> Result<Self, ConfigError> {
        let path = folders.config_file();
        match text(&path)? {
            Some(text) => parse(&path, &text),
            None => Ok(Self::default()),
        }
    }

    /// Chooses a vault.
    ///
    /// # Errors
    /// As [`Config::load`]; and the file cannot be written. Then nothing was changed.
    pub fn set_vault(folders: &Folders, kind: VaultKind) -> Result<(), ConfigError> {
        change(folders, |text| edit::set_vault(text, kind))
    }

    /// Adds a connection, or replaces the one of that name.
    ///
    /// # Errors
    /// As [`Config::set_vault`]; and there is a connection whose name differs in its capitals alone.
    pub fn set_connection(
        folders: &Folders,
        name: &ConnectionName,
        connection: &Connection,
    ) -> Result<(), ConfigError> {
        change(folders, |text| edit::set_connection(text, name, connection))
    }

    /// Removes a connection. Nothing there is fine.
    ///
    /// # Errors
    /// As [`Config::set_vault`].
    pub fn remove_connection(folders: &Folders, name: &ConnectionName) -> Result<(), ConfigError> {
        change(folders, |text| edit::remove_connection(text, name))
    }
}

/// Changes the file under a lock, from what it says then: two who change it do not undo each other's work.
fn change(
    folders: &Folders,
    edit: impl FnOnce(&str) -> Result<String, toml_edit::TomlError>,
) -> Result<(), ConfigError> {
    let path = folders.config_file();
    let not_written = |error| ConfigError::NotWritten {
        path: path.clone(),
        error,
    };
    wegwijs_disk::create_private_folder(&folders.config).map_err(not_written)?;
    // Next to the file that it guards: who shares that, shares the lock.
    let lock = folders.config.join(".config.lock");
    let _lock = wegwijs_disk::acquire(&lock, lock::PATIENCE).map_err(|error| match error {
        wegwijs_disk::LockError::Busy => ConfigError::Busy { path: path.clone() },
        wegwijs_disk::LockError::Io(error) => not_written(error),
    })?;
    let old = text(&path)?.unwrap_or_default();
    parse(&path, &old)?;
    let new = edit(&old).map_err(|error| ConfigError::syntax(&path, &old, error.span()))?;
    // What we write we can read.
    parse(&path, &new)?;
    if new == old {
        return Ok(());
    }
    // Where the file is a link, its target is replaced and not the link.
    let target = path.canonicalize().unwrap_or_else(|_| path.clone());
    wegwijs_disk::remove_leftovers(target.parent().unwrap_or(&folders.config));
    wegwijs_disk::replace(&target, new.as_bytes()).map_err(not_written)
}

fn text(path: &Path) -> Result<Option<String>, ConfigError> {
    let bytes = wegwijs_disk::read(path, MAX_BYTES).map_err(|error| ConfigError::Unreadable {
        path: path.to_owned(),
        error,
    })?;
    let Some(bytes) = bytes else { return Ok(None) };
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ConfigError::TooLarge { path: path.to_owned() });
    }
    let text = String::from_utf8(bytes).map_err(|error| ConfigError::NotUtf8 {
        path: path.to_owned(),
        offset: error.utf8_error().valid_up_to(),
    })?;
    Ok(Some(text))
}

fn parse(path: &Path, text: &str) -> Result<Config, ConfigError> {
    read::config(text).map_err(|(span, fault)| ConfigError::invalid(path, text, span, fault))
}
