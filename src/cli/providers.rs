//! The providers that come with a pack: read from their files, and checked.

use std::collections::{BTreeMap, BTreeSet};

use wegwijs_access::provider::{Provider, ProviderError, Sites, add_sites, find, is_of_sites, issuer_to_ask};
use wegwijs_disk::ReadError;
use wegwijs_pack::{Diagnostic, Pack, Severity};

/// What a pack calls Exact Online, whose sites `--country` chooses from.
const EXACT_ONLINE: &str = "exact-online";
/// The key of a preset with a site per country.
const SITES: &str = "sites";

/// Their tables by name. A file that is broken is left to `pack check`. A name that comes with the program means the same
/// with every pack: a connection's secrets go where they went when it was made. A pack may know more sites.
pub fn presets(pack: &Pack) -> BTreeMap<String, toml::Table> {
    let mut tables = tables(pack);
    for (name, mut ours) in self::tables(&Pack::Embedded) {
        if let Some(theirs) = tables.get(&name) {
            add_sites(&name, &mut ours, theirs);
        }
        tables.insert(name, ours);
    }
    tables
}

/// The sites of Exact Online: the program's, and those that a pack adds.
pub fn sites(pack: &Pack) -> Sites {
    let mut ours = table(&Pack::Embedded, EXACT_ONLINE).unwrap_or_default();
    if *pack != Pack::Embedded
        && let Some(theirs) = table(pack, EXACT_ONLINE)
    {
        add_sites(EXACT_ONLINE, &mut ours, &theirs);
    }
    Sites::of(EXACT_ONLINE, &ours).ok().flatten().unwrap_or_default()
}

fn table(pack: &Pack, name: &str) -> Option<toml::Table> {
    pack.provider(name).ok()??.parse().ok()
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
    let with_sites: BTreeSet<String> = tables(pack)
        .into_iter()
        .chain(tables(&Pack::Embedded))
        .filter(|(_, table)| table.contains_key(SITES))
        .map(|(name, _)| name)
        .collect();
    let files = pack.providers()?.into_iter();
    Ok(files
        .filter_map(|(name, text)| fault(&name, &text, &with_sites))
        .collect())
}

fn fault(name: &str, text: &str, with_sites: &BTreeSet<String>) -> Option<Diagnostic> {
    let path = format!("providers/{name}.toml");
    let fault = |code, args: Vec<(&'static str, String)>| Diagnostic {
        code,
        severity: Severity::Error,
        path: path.clone(),
        span: None,
        args,
        raw: None,
    };
    if with_sites
        .iter()
        .any(|preset| preset != name && is_of_sites(name, preset))
    {
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
    if with_sites.contains(name) && !table.contains_key(SITES) {
        return Some(fault("provider-sites-alone", vec![("name", name.to_owned())]));
    }
    let (code, args) = told(understand(name, table).err()?)?;
    Some(fault(code, args))
}

/// As it will be understood when somebody connects.
fn understand(name: &str, mut table: toml::Table) -> Result<(), ProviderError> {
    let presets = |table| BTreeMap::from([(name.to_owned(), table)]);
    if let Some(sites) = Sites::of(name, &table)? {
        let presets = presets(table);
        let known = |country| find(name, Some(country), &BTreeMap::new(), &presets).map(drop);
        return sites.countries().try_for_each(known);
    }
    if let Ok(Some(describer)) = issuer_to_ask(name, &table) {
        // Its own description tells these.
        for key in ["auth_url", "token_url"] {
            table.entry(key).or_insert_with(|| describer.issuer.clone().into());
        }
    }
    Provider::from_table(name, &table).map(drop)
}

/// The code of a fault in a file, and what it is about.
fn told(error: ProviderError) -> Option<(&'static str, Vec<(&'static str, String)>)> {
    let name_of = |key: &str| ("key", key.to_owned());
    match error {
        ProviderError::MissingKey { key, .. } => Some(("provider-missing-key", vec![name_of(key)])),
        ProviderError::UnknownKey { key, known, .. } => {
            Some(("provider-unknown-key", vec![name_of(&key), ("known", known.join(", "))]))
        }
        ProviderError::BadValue { key, known, .. } => {
            Some(("provider-bad-value", vec![name_of(key), ("known", known.join(", "))]))
        }
        ProviderError::BadUrl { key, .. } => Some(("provider-bad-url", vec![name_of(key)])),
        ProviderError::Unknown { .. } | ProviderError::Reserved(_) | ProviderError::UnknownCountry { .. } => None,
    }
}
