//! A provider from a table in the configuration.

use toml::{Table, Value};

use super::{
    address::{FormUrl, ReadUrl, secure},
    description::{Api, ClientAuth, Landing, Provider},
    preset,
    provider_error::ProviderError,
};

const KINDS: [&str; 2] = ["exact-online", "oauth2"];
const REDIRECTS: [&str; 2] = ["loopback", "paste"];
const CLIENT_AUTHS: [&str; 2] = ["basic", "body"];
const EXACT_ONLINE_KEYS: [&str; 4] = ["kind", "base_url", "pkce", "force_login"];
const OAUTH2_KEYS: [&str; 10] = [
    "kind",
    "issuer",
    "auth_url",
    "token_url",
    "revocation_url",
    "probe_url",
    "scopes",
    "pkce",
    "client_auth",
    "redirect",
];

impl Provider {
    /// A provider from its table in the configuration.
    ///
    /// # Errors
    /// A key that is missing, unknown or wrong; an address that secrets may not be sent to.
    pub fn from_table(name: &str, table: &Table) -> Result<Self, ProviderError> {
        let reader = Reader { name, table };
        match reader.choice("kind", &KINDS)? {
            Some("exact-online") => reader.exact_online(),
            Some(_) => reader.oauth2(),
            None => Err(reader.missing("kind")),
        }
    }
}

struct Reader<'t> {
    name: &'t str,
    table: &'t Table,
}

impl Reader<'_> {
    fn exact_online(&self) -> Result<Provider, ProviderError> {
        self.only(&EXACT_ONLINE_KEYS)?;
        let base = self.url("base_url")?.ok_or_else(|| self.missing("base_url"))?;
        let mut provider = preset::exact_online_at(self.name, &base);
        provider.pkce = self.flag("pkce")?.unwrap_or(provider.pkce);
        provider.force_login = self.flag("force_login")?.or(provider.force_login);
        Ok(provider)
    }

    fn oauth2(&self) -> Result<Provider, ProviderError> {
        self.only(&OAUTH2_KEYS)?;
        let required = |key| self.url(key)?.ok_or_else(|| self.missing(key));
        Ok(Provider {
            name: self.name.to_owned(),
            title: self.name.to_owned(),
            // As it is written: issuers compare to the letter.
            issuer: match (self.text("issuer", &["\"https://…\""])?, self.url("issuer")?) {
                (Some(issuer), Some(_)) => Some(issuer.to_owned()),
                _ => None,
            },
            auth_url: required("auth_url")?,
            token_url: FormUrl::new(required("token_url")?),
            revocation_url: self.url("revocation_url")?.map(FormUrl::new),
            api: self
                .url("probe_url")?
                .map_or(Api::None, |url| Api::Probe(ReadUrl::new(url))),
            scopes: self.texts("scopes")?,
            pkce: self.flag("pkce")?.unwrap_or(true),
            client_auth: match self.choice("client_auth", &CLIENT_AUTHS)? {
                Some("body") => ClientAuth::Body,
                _ => ClientAuth::Basic,
            },
            landing: match self.choice("redirect", &REDIRECTS)? {
                Some("paste") => Landing::Paste,
                _ => Landing::Loopback,
            },
            force_login: None,
        })
    }

    fn only(&self, known: &[&'static str]) -> Result<(), ProviderError> {
        match self.table.keys().find(|key| !known.contains(&key.as_str())) {
            None => Ok(()),
            Some(key) => Err(ProviderError::UnknownKey {
                provider: self.name.to_owned(),
                key: key.clone(),
                known: known.to_vec(),
            }),
        }
    }

    fn text(&self, key: &'static str, known: &[&'static str]) -> Result<Option<&str>, ProviderError> {
        match self.table.get(key) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.bad(key, known)),
        }
    }

    fn choice(&self, key: &'static str, known: &[&'static str]) -> Result<Option<&'static str>, ProviderError> {
        let Some(text) = self.text(key, known)? else {
            return Ok(None);
        };
        match known.iter().find(|value| **value == text) {
            Some(value) => Ok(Some(value)),
            None => Err(self.bad(key, known)),
        }
    }

    fn flag(&self, key: &'static str) -> Result<Option<bool>, ProviderError> {
        match self.table.get(key) {
            None => Ok(None),
            Some(Value::Boolean(flag)) => Ok(Some(*flag)),
            Some(_) => Err(self.bad(key, &["true", "false"])),
        }
    }

    fn texts(&self, key: &'static str) -> Result<Vec<String>, ProviderError> {
        let bad = || self.bad(key, &["[\"…\"]"]);
        match self.table.get(key) {
            None => Ok(Vec::new()),
            Some(Value::Array(values)) => values
                .iter()
                .map(|value| value.as_str().map(str::to_owned).ok_or_else(bad))
                .collect(),
            Some(_) => Err(bad()),
        }
    }

    fn url(&self, key: &'static str) -> Result<Option<url::Url>, ProviderError> {
        let Some(text) = self.text(key, &["\"https://…\""])? else {
            return Ok(None);
        };
        secure(text).map(Some).map_err(|fault| ProviderError::BadUrl {
            provider: self.name.to_owned(),
            key,
            fault,
        })
    }

    fn missing(&self, key: &'static str) -> ProviderError {
        ProviderError::MissingKey {
            provider: self.name.to_owned(),
            key,
        }
    }

    fn bad(&self, key: &'static str, known: &[&'static str]) -> ProviderError {
        ProviderError::BadValue {
            provider: self.name.to_owned(),
            key,
            known: known.to_vec(),
        }
    }
}
