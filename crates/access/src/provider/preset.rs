//! Exact Online per country, and finding a provider by name.

use std::collections::BTreeMap;

use url::Url;

use super::{
    address::{FormUrl, ReadUrl, join},
    description::{Api, ClientAuth, Landing, Provider},
    provider_error::ProviderError,
    sites::{SITES, site},
};

const NAME: &str = "exact-online";
const TITLE: &str = "Exact Online";

/// Whether the program itself says what this name means.
pub fn is_built_in(name: &str) -> bool {
    name == NAME || name.strip_prefix(NAME).is_some_and(|rest| rest.starts_with('-'))
}

/// The provider with this name: `exact-online` (of `country`, else of the Netherlands), `exact-online-<country>`, one of
/// the configuration's own tables, or one of `presets`: those of a pack.
///
/// # Errors
/// There is none, or its table is not in order.
pub fn find(
    name: &str,
    country: Option<&str>,
    tables: &BTreeMap<String, toml::Table>,
    presets: &BTreeMap<String, toml::Table>,
) -> Result<Provider, ProviderError> {
    let preset = match name.strip_prefix(NAME) {
        Some("") => Some(country.unwrap_or("nl")),
        Some(rest) => rest.strip_prefix('-').filter(|rest| site(rest).is_some()),
        None => None,
    };
    match (preset, tables.get(name).or_else(|| presets.get(name))) {
        // A name means one thing: who says "exact-online-nl" never sends a secret anywhere else.
        (Some(_), Some(_)) => Err(ProviderError::Reserved(name.to_owned())),
        (Some(country), None) => exact_online(country),
        (None, Some(table)) => Provider::from_table(name, table),
        (None, None) => Err(ProviderError::Unknown {
            name: name.to_owned(),
            known: SITES
                .iter()
                .map(|(country, _)| format!("{NAME}-{country}"))
                .chain(tables.keys().chain(presets.keys()).cloned())
                .collect(),
        }),
    }
}

fn exact_online(country: &str) -> Result<Provider, ProviderError> {
    let unknown = || ProviderError::UnknownCountry(country.to_owned());
    let site = site(country).ok_or_else(unknown)?;
    let base = Url::parse(&format!("https://{site}")).map_err(|_| unknown())?;
    Ok(exact_online_at(
        &format!("{NAME}-{}", country.to_ascii_lowercase()),
        &base,
    ))
}

/// Exact Online's paths under any host \[code\]. It offers no revocation endpoint, takes the secret in the form, has the
/// scope set on the registration, and refuses a redirect URI on this computer as far as is known; whether it knows PKCE
/// is not known.
pub(super) fn exact_online_at(name: &str, base: &Url) -> Provider {
    Provider {
        name: name.to_owned(),
        title: TITLE.to_owned(),
        issuer: None,
        names_itself: false,
        auth_url: join(base, "/api/oauth2/auth"),
        token_url: FormUrl::new(join(base, "/api/oauth2/token")),
        revocation: None,
        api: Api::ExactOnline(ReadUrl::new(join(base, "/api/v1"))),
        scopes: Vec::new(),
        pkce: false,
        client_auth: ClientAuth::Body,
        landing: Landing::Paste,
        force_login: Some(false),
        refresh_redirect: false,
        access_token_lives: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::COUNTRIES;

    fn none() -> BTreeMap<String, toml::Table> {
        BTreeMap::new()
    }

    #[test]
    fn every_country_has_its_own_site() {
        assert_eq!(COUNTRIES.len(), SITES.len());
        for (country, (known, host)) in COUNTRIES.iter().zip(SITES) {
            assert_eq!(*country, known);
            let provider = find(&format!("exact-online-{country}"), None, &none(), &none()).unwrap();
            assert_eq!(provider, find(NAME, Some(country), &none(), &none()).unwrap());
            assert_eq!(provider.name(), format!("exact-online-{country}"));
            assert_eq!(provider.title(), "Exact Online");
            assert_eq!(provider.auth_url().as_str(), format!("https://{host}/api/oauth2/auth"));
            assert_eq!(
                provider.token_url().as_str(),
                format!("https://{host}/api/oauth2/token")
            );
            assert_eq!(provider.revocation_url(), None);
            assert_eq!(provider.landing(), Landing::Paste);
            assert!(!provider.pkce());
            let Api::ExactOnline(root) = provider.api() else {
                panic!("no REST API");
            };
            assert_eq!(root.url().as_str(), format!("https://{host}/api/v1"));
        }
        assert_eq!(find(NAME, None, &none(), &none()).unwrap().name(), "exact-online-nl");
    }

    #[test]
    fn an_unknown_name_lists_what_there_is_and_a_preset_cannot_be_redefined() {
        let tables = BTreeMap::from([("acme".to_owned(), toml::Table::new())]);
        let Err(ProviderError::Unknown { known, .. }) = find("exact-online-xx", None, &tables, &none()) else {
            panic!("known");
        };
        assert!(known.contains(&"acme".to_owned()) && known.contains(&"exact-online-nl".to_owned()));
        assert_eq!(
            find(NAME, Some("xx"), &tables, &none()),
            Err(ProviderError::UnknownCountry("xx".to_owned()))
        );
        let tables = BTreeMap::from([("exact-online-nl".to_owned(), toml::Table::new())]);
        assert_eq!(
            find("exact-online-nl", None, &tables, &none()),
            Err(ProviderError::Reserved("exact-online-nl".to_owned()))
        );
    }
}
