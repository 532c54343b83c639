//! Why there is no such provider.

use super::address::UrlFault;
use wegwijs_message::Msg;

/// Why there is no such provider. Never holds an address: that might hold a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProviderError {
    /// There is no provider with this name.
    Unknown {
        /// The name.
        name: String,
        /// The names that there are.
        known: Vec<String>,
    },
    /// The configuration gives a preset's name to something else.
    Reserved(String),
    /// Exact Online has no site for this country.
    UnknownCountry {
        /// The country.
        country: String,
        /// The countries that it has one for.
        known: String,
    },
    /// A key is missing.
    MissingKey {
        /// The provider.
        provider: String,
        /// The key.
        key: &'static str,
    },
    /// A key does not belong there.
    UnknownKey {
        /// The provider.
        provider: String,
        /// The key.
        key: String,
        /// The keys that do.
        known: Vec<&'static str>,
    },
    /// A value is of the wrong type, or none of those that can be.
    BadValue {
        /// The provider.
        provider: String,
        /// The key.
        key: &'static str,
        /// What can be: the values, or `text`, `true`, `list`.
        known: Vec<&'static str>,
    },
    /// An address that secrets may not be sent to.
    BadUrl {
        /// The provider.
        provider: String,
        /// The key.
        key: &'static str,
        /// What is wrong with it.
        fault: UrlFault,
    },
}

impl ProviderError {
    /// What happened, `.why`, and `.next`: what to do.
    pub fn msg(&self) -> Msg {
        match self {
            Self::Unknown { name, known } => Msg::error("provider-unknown")
                .text("name", name)
                .text("known", known.join(", ")),
            Self::Reserved(name) => Msg::error("provider-reserved").text("name", name),
            Self::UnknownCountry { country, known } => Msg::error("provider-unknown-country")
                .text("country", country)
                .text("known", known),
            Self::MissingKey { provider, key } => Msg::error("provider-missing-key")
                .text("name", provider)
                .text("key", *key),
            Self::UnknownKey { provider, key, known } => Msg::error("provider-unknown-key")
                .text("name", provider)
                .text("key", key)
                .text("known", known.join(", ")),
            Self::BadValue { provider, key, known } => Msg::error("provider-bad-value")
                .text("name", provider)
                .text("key", *key)
                .text("known", known.join(", ")),
            Self::BadUrl { provider, key, fault } => Msg::error(&format!("provider-url-{}", fault.code()))
                .text("name", provider)
                .text("key", *key),
        }
    }
}
