//! Reads `config.toml`: a closed vocabulary; the first fault is reported with its place.

use std::{collections::BTreeMap, ops::Range};

use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use super::{Config, ConfigFault, Connection};
use crate::auth::{secrets::ConnectionName, vault::VaultKind};

type Fault = (Option<Range<usize>>, ConfigFault);
type Key<'d> = Spanned<DeString<'d>>;
type Value<'d> = Spanned<DeValue<'d>>;

/// Understands the text of a configuration.
pub(super) fn config(text: &str) -> Result<Config, Fault> {
    let document = DeTable::parse(text).map_err(|error| syntax(&error))?;
    let mut config = Config::default();
    for (key, value) in in_order(document.get_ref()) {
        match key.get_ref().as_ref() {
            "vault" => config.vault = Some(vault(value)?),
            "connections" => config.connections = connections(value)?,
            "providers" => {
                check_providers(value)?;
                config.providers = providers(text)?;
            }
            _ => return Err(unknown(key, "vault, providers, connections")),
        }
    }
    Ok(config)
}

fn syntax(error: &toml::de::Error) -> Fault {
    let fault = if error.message().starts_with("duplicate key") {
        ConfigFault::DuplicateKey
    } else {
        ConfigFault::Syntax
    };
    (error.span(), fault)
}

fn vault(value: &Value<'_>) -> Result<VaultKind, Fault> {
    VaultKind::from_name(&string(value)?).ok_or((Some(value.span()), ConfigFault::UnknownVault))
}

fn connections(value: &Value<'_>) -> Result<BTreeMap<ConnectionName, Connection>, Fault> {
    let mut connections: BTreeMap<ConnectionName, Connection> = BTreeMap::new();
    for (key, value) in in_order(table(value)?) {
        let name = name(key)?;
        let alike = |other: &&ConnectionName| other.as_str().eq_ignore_ascii_case(name.as_str());
        if let Some(other) = connections.keys().find(alike) {
            let fault = ConfigFault::NamesAlike {
                name: name.to_string(),
                other: other.to_string(),
            };
            return Err((Some(key.span()), fault));
        }
        let connection = connection(key, value)?;
        connections.insert(name, connection);
    }
    Ok(connections)
}

fn connection(key: &Key<'_>, value: &Value<'_>) -> Result<Connection, Fault> {
    let (mut provider, mut client_id, mut redirect_uri) = (None, None, None);
    for (key, value) in in_order(table(value)?) {
        match key.get_ref().as_ref() {
            "provider" => provider = Some(string(value)?),
            "client_id" => client_id = Some(string(value)?),
            "redirect_uri" => redirect_uri = Some(string(value)?),
            _ => return Err(unknown(key, "provider, client_id, redirect_uri")),
        }
    }
    let missing = |name| (Some(key.span()), ConfigFault::MissingKey { key: name });
    Ok(Connection {
        provider: provider.ok_or_else(|| missing("provider"))?,
        client_id: client_id.ok_or_else(|| missing("client_id"))?,
        redirect_uri: redirect_uri.ok_or_else(|| missing("redirect_uri"))?,
    })
}

/// Their contents are for others to understand.
fn check_providers(value: &Value<'_>) -> Result<(), Fault> {
    for (key, value) in in_order(table(value)?) {
        name(key)?;
        table(value)?;
    }
    Ok(())
}

/// The providers' tables, without their places.
fn providers(text: &str) -> Result<BTreeMap<String, toml::Table>, Fault> {
    let document: toml::Table = text.parse().map_err(|error| syntax(&error))?;
    let tables = document.get("providers").and_then(toml::Value::as_table);
    Ok(tables
        .into_iter()
        .flatten()
        .filter_map(|(name, value)| Some((name.clone(), value.as_table()?.clone())))
        .collect())
}

/// As they stand in the file; the map sorts by name.
fn in_order<'a, 'd>(table: &'a DeTable<'d>) -> Vec<(&'a Key<'d>, &'a Value<'d>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

fn name(key: &Key<'_>) -> Result<ConnectionName, Fault> {
    let text = key.get_ref();
    text.parse().map_err(|_| {
        let name = text.to_string();
        (Some(key.span()), ConfigFault::BadName { name })
    })
}

fn table<'a, 'd>(value: &'a Value<'d>) -> Result<&'a DeTable<'d>, Fault> {
    match value.get_ref() {
        DeValue::Table(table) => Ok(table),
        _ => Err(wrong_type(value, "table")),
    }
}

fn string(value: &Value<'_>) -> Result<String, Fault> {
    match value.get_ref() {
        DeValue::String(text) => Ok(text.to_string()),
        _ => Err(wrong_type(value, "text")),
    }
}

fn wrong_type(value: &Value<'_>, wanted: &'static str) -> Fault {
    (Some(value.span()), ConfigFault::WrongType { wanted })
}

fn unknown(key: &Key<'_>, known: &'static str) -> Fault {
    let name = key.get_ref().to_string();
    (Some(key.span()), ConfigFault::UnknownKey { key: name, known })
}
