//! Finding a provider by name.

use std::collections::BTreeMap;

use super::{description::Provider, provider_error::ProviderError, sites::Sites};

/// The provider with this name: one of `presets` (those of a pack), or one of the configuration's own tables. A preset
/// with sites is `<preset>-<country>`, and its own name is the site of `country`, or else its first one.
///
/// # Errors
/// There is none, or its table is not in order.
pub fn find(
    name: &str,
    country: Option<&str>,
    tables: &BTreeMap<String, toml::Table>,
    presets: &BTreeMap<String, toml::Table>,
) -> Result<Provider, ProviderError> {
    match (at_site(name, country, presets)?, tables.get(name)) {
        // A name means one thing: who says "exact-online-nl" never sends a secret anywhere else.
        (Some(_), Some(_)) => Err(ProviderError::Reserved(name.to_owned())),
        (Some(provider), None) => Ok(provider),
        (None, own) => match own.or_else(|| presets.get(name)) {
            Some(table) => Provider::from_table(name, table),
            None => Err(ProviderError::Unknown {
                name: name.to_owned(),
                known: names(tables, presets),
            }),
        },
    }
}

/// Whether this name belongs to a preset with sites: its own, or that of one of its countries, known or not.
pub fn is_of_sites(name: &str, preset: &str) -> bool {
    name.strip_prefix(preset)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

fn at_site(
    name: &str,
    country: Option<&str>,
    presets: &BTreeMap<String, toml::Table>,
) -> Result<Option<Provider>, ProviderError> {
    for (preset, table) in presets.iter().filter(|(preset, _)| is_of_sites(name, preset)) {
        let Some(sites) = Sites::of(preset, table)? else {
            continue;
        };
        let of_name = name
            .strip_prefix(preset.as_str())
            .and_then(|rest| rest.strip_prefix('-'));
        let Some(chosen) = sites.chosen(of_name.or(country)) else {
            match (of_name, country) {
                // Another name that begins alike.
                (Some(_), _) => continue,
                (None, country) => {
                    return Err(ProviderError::UnknownCountry {
                        country: country.unwrap_or_default().to_owned(),
                        known: sites.known(),
                    });
                }
            }
        };
        let table = sites.table(chosen, table);
        return Provider::from_table(&format!("{preset}-{chosen}"), &table).map(Some);
    }
    Ok(None)
}

/// Every name that there is: those of sites first.
fn names(tables: &BTreeMap<String, toml::Table>, presets: &BTreeMap<String, toml::Table>) -> Vec<String> {
    let mut at_sites = Vec::new();
    let mut others = Vec::new();
    for (preset, table) in presets {
        match Sites::of(preset, table) {
            Ok(Some(sites)) => at_sites.extend(sites.countries().map(|country| format!("{preset}-{country}"))),
            _ => others.push(preset.clone()),
        }
    }
    at_sites
        .into_iter()
        .chain(tables.keys().cloned())
        .chain(others)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::{Api, Landing};
    use wegwijs_pack::Pack;

    const NAME: &str = "exact-online";

    fn none() -> BTreeMap<String, toml::Table> {
        BTreeMap::new()
    }

    fn presets() -> BTreeMap<String, toml::Table> {
        let files = Pack::Embedded.providers().unwrap().into_iter();
        files.map(|(name, text)| (name, text.parse().unwrap())).collect()
    }

    #[test]
    fn every_country_has_its_own_site() {
        let sites = Sites::of(NAME, &presets()[NAME]).unwrap().unwrap();
        assert_eq!(sites.known(), "nl, be, de, fr, es, uk, com");
        for country in sites.countries() {
            let host = sites.host(country).unwrap();
            let provider = find(&format!("exact-online-{country}"), None, &none(), &presets()).unwrap();
            for same in [country.to_owned(), country.to_uppercase()] {
                assert_eq!(provider, find(NAME, Some(&same), &none(), &presets()).unwrap());
            }
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
        assert_eq!(find(NAME, None, &none(), &presets()).unwrap().name(), "exact-online-nl");
    }

    #[test]
    fn an_unknown_name_lists_what_there_is_and_a_preset_cannot_be_redefined() {
        let tables = BTreeMap::from([("acme".to_owned(), toml::Table::new())]);
        let Err(ProviderError::Unknown { known, .. }) = find("exact-online-xx", None, &tables, &presets()) else {
            panic!("known");
        };
        assert_eq!(
            known.join(" "),
            "exact-online-nl exact-online-be exact-online-de exact-online-fr exact-online-es exact-online-uk \
             exact-online-com acme mollie moneybird quickbooks xero"
        );
        assert_eq!(
            find(NAME, Some("xx"), &tables, &presets()),
            Err(ProviderError::UnknownCountry {
                country: "xx".to_owned(),
                known: "nl, be, de, fr, es, uk, com".to_owned(),
            })
        );
        for taken in ["exact-online-nl", "exact-online-NL", NAME] {
            let tables = BTreeMap::from([(taken.to_owned(), toml::Table::new())]);
            assert_eq!(
                find(taken, None, &tables, &presets()),
                Err(ProviderError::Reserved(taken.to_owned()))
            );
        }
    }

    #[test]
    fn a_name_that_begins_like_one_with_sites_is_its_own() {
        let own = "kind = \"exact-online\"\nbase_url = \"https://own.example\""
            .parse()
            .unwrap();
        let tables = BTreeMap::from([("exact-online-xx".to_owned(), own)]);
        let provider = find("exact-online-xx", Some("be"), &tables, &presets()).unwrap();
        assert_eq!(provider.token_url().host_str(), Some("own.example"));
    }
}
