//! A product with a site per country: one file for all of them.

use toml::{Table, Value};
use url::Url;

use super::{fields::Fields, provider_error::ProviderError};

/// The key of a provider's table that holds its sites.
const SITES: &str = "sites";
const KEYS: [&str; 2] = ["country", "base_url"];

/// The sites of a product by country, in the order of its file: the first is that of who names no country.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sites(Vec<Site>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Site {
    country: String,
    base: Url,
}

impl Sites {
    /// The sites in the table of a provider; `None` where it has none.
    ///
    /// # Errors
    /// A key that is missing, unknown or wrong; an address that secrets may not be sent to; a country that is there
    /// twice, or is written otherwise than in lower-case letters.
    pub fn of(name: &str, table: &Table) -> Result<Option<Self>, ProviderError> {
        let Some(tables) = Fields::of(name, table).tables(SITES)? else {
            return Ok(None);
        };
        let mut sites: Vec<Site> = Vec::new();
        for fields in tables {
            fields.only(&KEYS)?;
            let known = ["\"nl\""];
            let country = fields.text("country", &known)?;
            let country = country.ok_or_else(|| fields.missing("country"))?;
            let is_plain = (1..=8).contains(&country.len()) && country.bytes().all(|byte| byte.is_ascii_lowercase());
            if !is_plain || sites.iter().any(|site| site.country == country) {
                return Err(fields.bad("country", &known));
            }
            sites.push(Site {
                country: country.to_owned(),
                base: fields.required_url("base_url")?,
            });
        }
        Ok(Some(Self(sites)))
    }

    /// The countries.
    pub fn countries(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|site| site.country.as_str())
    }

    /// The host in a country, as a reader sees it in an address.
    pub fn host(&self, country: &str) -> Option<&str> {
        self.0.iter().find(|site| site.country == country)?.base.host_str()
    }

    /// The countries, for a reader.
    pub fn known(&self) -> String {
        self.countries().collect::<Vec<_>>().join(", ")
    }

    /// The country that is meant: this one, however it is written, or else the first.
    pub(super) fn chosen(&self, country: Option<&str>) -> Option<&str> {
        let mut countries = self.countries();
        match country {
            Some(country) => countries.find(|known| known.eq_ignore_ascii_case(country)),
            None => countries.next(),
        }
    }

    /// The table of the provider in a country: what the file says for all, at this site.
    pub(super) fn table(&self, country: &str, of_all: &Table) -> Table {
        let mut table = of_all.clone();
        table.remove(SITES);
        if let Some(site) = self.0.iter().find(|site| site.country == country) {
            table.insert("base_url".to_owned(), site.base.as_str().into());
        }
        table
    }
}

/// Adds the sites of `others` to those of `table`, where it has none of that country: what is known stays where it is.
/// Where one of the two has no sites, or has them broken, nothing is added.
pub fn add_sites(name: &str, table: &mut Table, others: &Table) {
    let (Ok(Some(known)), Ok(Some(_))) = (Sites::of(name, table), Sites::of(name, others)) else {
        return;
    };
    let more = others.get(SITES).and_then(Value::as_array).into_iter().flatten();
    let more = more.filter(|site| {
        let country = site.get("country").and_then(Value::as_str);
        country.is_some_and(|country| known.countries().all(|known| known != country))
    });
    if let Some(Value::Array(sites)) = table.get_mut(SITES) {
        sites.extend(more.cloned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        text.parse().unwrap()
    }

    fn site(country: &str, url: &str) -> String {
        format!("[[sites]]\ncountry = \"{country}\"\nbase_url = \"{url}\"\n")
    }

    #[test]
    fn what_is_wrong_with_a_site_is_told_by_its_key() {
        for (text, key) in [
            ("sites = 1".to_owned(), "sites"),
            ("sites = []".to_owned(), "sites"),
            ("sites = [1]".to_owned(), "sites"),
            ("[[sites]]\nbase_url = \"https://a.example\"".to_owned(), "country"),
            ("[[sites]]\ncountry = \"nl\"".to_owned(), "base_url"),
            (site("NL", "https://a.example"), "country"),
            (site("", "https://a.example"), "country"),
            (site("n-l", "https://a.example"), "country"),
            (site("nl", "https://a.example").repeat(2), "country"),
            (site("nl", "http://a.example"), "base_url"),
            (site("nl", "https://a.example") + "colour = 1", "colour"),
        ] {
            let told = match Sites::of("acme", &table(&text)).unwrap_err() {
                ProviderError::UnknownKey { key, .. } => key,
                ProviderError::MissingKey { key, .. }
                | ProviderError::BadValue { key, .. }
                | ProviderError::BadUrl { key, .. } => key.to_owned(),
                other => panic!("{other:?}"),
            };
            assert_eq!(told, key, "{text}");
        }
        assert_eq!(Sites::of("acme", &Table::new()), Ok(None));
    }

    #[test]
    fn sites_are_added_and_none_is_moved() {
        let ours = table(&site("nl", "https://ours.example"));
        let theirs = site("nl", "https://theirs.example") + &site("it", "https://it.example");
        let mut both = ours.clone();
        add_sites("acme", &mut both, &table(&theirs));
        let sites = Sites::of("acme", &both).unwrap().unwrap();
        assert_eq!(sites.known(), "nl, it");
        assert_eq!(
            (sites.host("nl"), sites.host("it")),
            (Some("ours.example"), Some("it.example"))
        );
        for broken in ["", "sites = 1", &site("it", "http://it.example")] {
            let mut same = ours.clone();
            add_sites("acme", &mut same, &table(broken));
            assert_eq!(same, ours, "{broken}");
        }
    }
}
