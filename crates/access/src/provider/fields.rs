//! The values of a provider's table, each of its type; what is wrong is told by its key.

use toml::{Table, Value};

use super::{address::secure, provider_error::ProviderError};

/// A table of a provider, or one in it.
pub(super) struct Fields<'t> {
    /// As it is told: `acme`, `acme.revocation`.
    name: String,
    table: &'t Table,
}

impl<'t> Fields<'t> {
    pub(super) fn of(name: &str, table: &'t Table) -> Self {
        let name = name.to_owned();
        Self { name, table }
    }

    /// A table in it.
    pub(super) fn below(&self, key: &'static str) -> Result<Option<Fields<'t>>, ProviderError> {
        match self.table.get(key) {
            None => Ok(None),
            Some(Value::Table(table)) => Ok(Some(Fields {
                name: format!("{}.{key}", self.name),
                table,
            })),
            Some(_) => Err(self.bad(key, &["[…]"])),
        }
    }

    /// The tables of a list, at least one.
    pub(super) fn tables(&self, key: &'static str) -> Result<Option<Vec<Fields<'t>>>, ProviderError> {
        let bad = || self.bad(key, &["[[…]]"]);
        let Some(value) = self.table.get(key) else {
            return Ok(None);
        };
        let values = value.as_array().filter(|values| !values.is_empty()).ok_or_else(bad)?;
        let below = values.iter().map(|value| {
            let table = value.as_table().ok_or_else(bad)?;
            Ok(Fields::of(&format!("{}.{key}", self.name), table))
        });
        below.collect::<Result<_, _>>().map(Some)
    }

    /// No keys but these.
    pub(super) fn only(&self, known: &[&'static str]) -> Result<(), ProviderError> {
        match self.table.keys().find(|key| !known.contains(&key.as_str())) {
            None => Ok(()),
            Some(key) => Err(ProviderError::UnknownKey {
                provider: self.name.clone(),
                key: key.to_owned(),
                known: known.to_vec(),
            }),
        }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    pub(super) fn text(&self, key: &'static str, known: &[&'static str]) -> Result<Option<&'t str>, ProviderError> {
        match self.table.get(key) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.bad(key, known)),
        }
    }

    /// One of these values.
    pub(super) fn choice<T: Copy>(
        &self,
        key: &'static str,
        known: &[(&'static str, T)],
    ) -> Result<Option<T>, ProviderError> {
        let names: Vec<&'static str> = known.iter().map(|(name, _)| *name).collect();
        let Some(text) = self.text(key, &names)? else {
            return Ok(None);
        };
        match known.iter().find(|(name, _)| *name == text) {
            Some((_, value)) => Ok(Some(*value)),
            None => Err(self.bad(key, &names)),
        }
    }

    /// Several of these values, at least one.
    pub(super) fn choices<T: Copy>(
        &self,
        key: &'static str,
        known: &[(&'static str, T)],
    ) -> Result<Option<Vec<T>>, ProviderError> {
        let names: Vec<&'static str> = known.iter().map(|(name, _)| *name).collect();
        if !self.has(key) {
            return Ok(None);
        }
        let texts = self.texts(key)?;
        let value = |text: &String| known.iter().find(|(name, _)| name == text).map(|(_, value)| *value);
        let values: Option<Vec<T>> = texts.iter().map(value).collect();
        match values {
            Some(values) if !values.is_empty() => Ok(Some(values)),
            _ => Err(self.bad(key, &names)),
        }
    }

    pub(super) fn flag(&self, key: &'static str) -> Result<Option<bool>, ProviderError> {
        match self.table.get(key) {
            None => Ok(None),
            Some(Value::Boolean(flag)) => Ok(Some(*flag)),
            Some(_) => Err(self.bad(key, &["true", "false"])),
        }
    }

    /// A number of at least 1.
    pub(super) fn number(&self, key: &'static str) -> Result<Option<u64>, ProviderError> {
        let bad = || self.bad(key, &["1, 2, 3, …"]);
        match self.table.get(key) {
            None => Ok(None),
            Some(Value::Integer(number)) => match u64::try_from(*number) {
                Ok(number) if number > 0 => Ok(Some(number)),
                _ => Err(bad()),
            },
            Some(_) => Err(bad()),
        }
    }

    /// HTTP statuses that refuse.
    pub(super) fn statuses(&self, key: &'static str) -> Result<Vec<u16>, ProviderError> {
        let bad = || self.bad(key, &["[400, …]"]);
        let status = |value: &Value| {
            let status = value.as_integer().and_then(|number| u16::try_from(number).ok());
            status.filter(|status| (400..500).contains(status)).ok_or_else(bad)
        };
        match self.table.get(key) {
            None => Ok(Vec::new()),
            Some(Value::Array(values)) => values.iter().map(status).collect(),
            Some(_) => Err(bad()),
        }
    }

    pub(super) fn texts(&self, key: &'static str) -> Result<Vec<String>, ProviderError> {
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

    /// A place in JSON (RFC 6901).
    pub(super) fn pointer(&self, key: &'static str) -> Result<Option<String>, ProviderError> {
        match self.text(key, &["\"/…\""])? {
            Some(text) if !text.starts_with('/') => Err(self.bad(key, &["\"/…\""])),
            text => Ok(text.map(str::to_owned)),
        }
    }

    /// An address that secrets may be sent to.
    pub(super) fn url(&self, key: &'static str) -> Result<Option<url::Url>, ProviderError> {
        let Some(text) = self.text(key, &["\"https://…\""])? else {
            return Ok(None);
        };
        secure(text).map(Some).map_err(|fault| ProviderError::BadUrl {
            provider: self.name.clone(),
            key,
            fault,
        })
    }

    pub(super) fn required_url(&self, key: &'static str) -> Result<url::Url, ProviderError> {
        self.url(key)?.ok_or_else(|| self.missing(key))
    }

    pub(super) fn missing(&self, key: &'static str) -> ProviderError {
        ProviderError::MissingKey {
            provider: self.name.clone(),
            key,
        }
    }

    /// Two keys that say the same thing.
    pub(super) fn twice(&self, key: &str, known: &[&'static str]) -> ProviderError {
        ProviderError::UnknownKey {
            provider: self.name.clone(),
            key: key.to_owned(),
            known: known.to_vec(),
        }
    }

    pub(super) fn bad(&self, key: &'static str, known: &[&'static str]) -> ProviderError {
        ProviderError::BadValue {
            provider: self.name.clone(),
            key,
            known: known.to_vec(),
        }
    }
}
