//! The providers that come with a pack: read from their files, and checked.

use std::collections::BTreeMap;

use super::host::Host;
use wegwijs_access::provider::{Provider, ProviderError, is_built_in, issuer_to_ask};
use wegwijs_disk::ReadError;
use wegwijs_pack::{Diagnostic, Pack, Severity};

/// Their tables by name. A file that is broken is left to `pack check`. A name that comes with the program means the same
/// with every pack: a connection's secrets go where they went when it was made.
pub fn presets(host: &Host) -> BTreeMap<String, toml::Table> {
    let mut tables = tables(host.pack());
    tables.extend(self::tables(&Pack::Embedded));
    tables
}

fn tables(pack: &Pack) -> BTreeMap<String, toml::Table> {
    let files = pack.providers().unwrap_or_default().into_iter();
    files
        .filter_map(|(name, text)| Some((name, text.parse().ok()?)))
        .collect()
}

/// What to call a preset, where its file tells.
pub fn title(name: &str, table: &toml::Table) -> String {
    let title = table.get("title").and_then(toml::Value::as_str);
    title.unwrap_or(name).to_owned()
}

/// What is wrong with a pack's providers.
///
/// # Errors
/// The folder cannot be read.
pub fn check(pack: &Pack) -> Result<Vec<Diagnostic>, ReadError> {
    let files = pack.providers()?.into_iter();
    Ok(files.filter_map(|(name, text)| fault(&name, &text)).collect())
}

fn fault(name: &str, text: &str) -> Option<Diagnostic> {
    let path = format!("providers/{name}.toml");
    let fault = |code, args: Vec<(&'static str, String)>| Diagnostic {
        code,
        severity: Severity::Error,
        path: path.clone(),
        span: None,
        args,
        raw: None,
    };
    let name_of = |key: &str| ("key", key.to_owned());
    if is_built_in(name) {
        return Some(fault("provider-reserved", vec![("name", name.to_owned())]));
    }
    let table: toml::Table = match text.parse() {
        Ok(table) => table,
        Err(error) => {
            let error: toml::de::Error = error;
            return Some(Diagnostic {
                span: error.span(),
                raw: Some(error.message().to_owned()),
                ..fault("provider-syntax", Vec::new())
            });
        }
    };
    let mut table = table;
    if let Ok(Some(describer)) = issuer_to_ask(name, &table) {
        // Its own description tells these.
        for key in ["auth_url", "token_url"] {
            table.entry(key).or_insert_with(|| describer.issuer.clone().into());
        }
    }
    match Provider::from_table(name, &table).err()? {
        ProviderError::MissingKey { key, .. } => Some(fault("provider-missing-key", vec![name_of(key)])),
        ProviderError::UnknownKey { key, known, .. } => Some(fault(
            "provider-unknown-key",
            vec![name_of(&key), ("known", known.join(", "))],
        )),
        ProviderError::BadValue { key, known, .. } => Some(fault(
            "provider-bad-value",
            vec![name_of(key), ("known", known.join(", "))],
        )),
        ProviderError::BadUrl { key, .. } => Some(fault("provider-bad-url", vec![name_of(key)])),
        ProviderError::Unknown { .. } | ProviderError::Reserved(_) | ProviderError::UnknownCountry(_) => None,
    }
}
