//! A provider that describes itself (OpenID Connect Discovery 1.0, RFC 8414): what its file does not say is filled in
//! from there. What the file says stays.

use serde::{Deserialize, Serialize};
use toml::{Table, Value};
use url::Url;

use super::{
    address::{ReadUrl, secure},
    failure::{Failed, Network, Unreadable},
    http::Http,
    provider_error::ProviderError,
};
use wegwijs_message::Msg;

/// Where a description stands below an issuer: OpenID's place first, because Xero and Google have no other.
const OPENID: &str = "/.well-known/openid-configuration";
/// RFC 8414, 3: between host and path.
const OAUTH: &str = "/.well-known/oauth-authorization-server";

/// The key of a table that says that the provider's answers name it.
const NAMES_ITSELF: &str = "names_itself";

/// What a provider says of itself, as far as it is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metadata {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    revocation_endpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    userinfo_endpoint: Option<String>,
    /// RFC 9207, 3: whether every answer of its sign-in page names it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    authorization_response_iss_parameter_supported: bool,
}

/// Why a provider's description cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DiscoveryError {
    /// No answer.
    Network(Network),
    /// An answer that cannot be read: too much, no JSON, a redirect, another status.
    Unreadable(Unreadable),
    /// It is the description of another provider (RFC 8414, 3.3).
    OtherIssuer {
        /// The one that it names.
        issuer: String,
    },
    /// An address in it is none that secrets may be sent to.
    BadEndpoint {
        /// The name that the description has for it.
        key: &'static str,
    },
}

impl DiscoveryError {
    /// What happened with the provider `name`, `.why`, and `.next`: what to do.
    pub fn msg(&self, name: &str) -> Msg {
        match self {
            Self::Network(network) => network.msg(name),
            Self::Unreadable(_) => Msg::error("discovery-unreadable").text("name", name),
            Self::OtherIssuer { issuer } => Msg::error("discovery-other-issuer")
                .text("name", name)
                .text("issuer", issuer),
            Self::BadEndpoint { key } => Msg::error("discovery-bad-endpoint")
                .text("name", name)
                .text("key", *key),
        }
    }
}

/// Whom to ask for a description, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Describer {
    /// The issuer identifier that the description must name.
    pub issuer: String,
    /// Where the description stands, if not where it is usual: Intuit's has a place and a host of its own \[SDK\].
    pub metadata_url: Option<String>,
}

/// Whom to ask where a table leaves its addresses to the provider's own description.
///
/// # Errors
/// It is no address that secrets may be sent to.
pub fn issuer_to_ask(name: &str, table: &Table) -> Result<Option<Describer>, ProviderError> {
    let is_whole = table.contains_key("auth_url") && table.contains_key("token_url");
    let text = |key: &str| table.get(key).and_then(Value::as_str);
    let Some(issuer) = text("issuer").filter(|_| !is_whole) else {
        return Ok(None);
    };
    for (key, address) in [("issuer", Some(issuer)), ("metadata_url", text("metadata_url"))] {
        if let Some(Err(fault)) = address.map(secure) {
            return Err(ProviderError::BadUrl {
                provider: name.to_owned(),
                key,
                fault,
            });
        }
    }
    Ok(Some(Describer {
        issuer: issuer.to_owned(),
        metadata_url: text("metadata_url").map(str::to_owned),
    }))
}

/// Asks an issuer for its description: at most two requests, each of one answer of 1 MiB at most, without following a
/// redirect.
///
/// # Errors
/// There is none; it is somebody else's; an address in it is not safe.
pub async fn discover(describer: &Describer, http: &Http) -> Result<Metadata, DiscoveryError> {
    let issuer = describer.issuer.as_str();
    if let Some(place) = &describer.metadata_url {
        let place = secure(place).map_err(|_| DiscoveryError::BadEndpoint { key: "metadata_url" })?;
        return read(place, http).await?.checked(issuer);
    }
    let base = secure(issuer).map_err(|_| DiscoveryError::BadEndpoint { key: "issuer" })?;
    let mut openid = base.clone();
    openid.set_path(&format!("{}{OPENID}", base.path().trim_end_matches('/')));
    let mut oauth = base.clone();
    oauth.set_path(&format!("{OAUTH}{}", base.path().trim_end_matches('/')));
    match read(openid, http).await {
        // Not there: at the other place, perhaps.
        Err(DiscoveryError::Unreadable(_)) => read(oauth, http).await?.checked(issuer),
        read => read?.checked(issuer),
    }
}

async fn read(url: Url, http: &Http) -> Result<Metadata, DiscoveryError> {
    let answer = http
        .get_public(&ReadUrl::new(url))
        .await
        .map_err(|failed| match failed {
            Failed::Network(network) => DiscoveryError::Network(network),
            Failed::Unreadable(unreadable) => DiscoveryError::Unreadable(unreadable),
        })?;
    if answer.status != 200 {
        return Err(DiscoveryError::Unreadable(Unreadable::Status(answer.status)));
    }
    let json = answer.json().map_err(DiscoveryError::Unreadable)?;
    serde_json::from_value(json).map_err(|_| DiscoveryError::Unreadable(Unreadable::NotExpected))
}

impl Metadata {
    /// The same, if it is this issuer's and leads nowhere that secrets may not go.
    ///
    /// # Errors
    /// Another issuer, or an address that is not safe.
    pub fn checked(self, issuer: &str) -> Result<Self, DiscoveryError> {
        if self.issuer != issuer {
            let issuer = self
                .issuer
                .chars()
                .filter(|char| !char.is_control())
                .take(200)
                .collect();
            return Err(DiscoveryError::OtherIssuer { issuer });
        }
        for (key, address) in self.addresses() {
            if address.is_some_and(|address| secure(address).is_err()) {
                return Err(DiscoveryError::BadEndpoint { key });
            }
        }
        Ok(self)
    }

    fn addresses(&self) -> [(&'static str, Option<&str>); 4] {
        [
            ("authorization_endpoint", Some(self.authorization_endpoint.as_str())),
            ("token_endpoint", Some(self.token_endpoint.as_str())),
            ("revocation_endpoint", self.revocation_endpoint.as_deref()),
            ("userinfo_endpoint", self.userinfo_endpoint.as_deref()),
        ]
    }

    /// A provider's table with what it leaves open.
    pub fn fill(&self, table: &Table) -> Table {
        let mut filled = table.clone();
        let mut fill = |key: &str, other: &str, address: Option<&str>| {
            if let Some(address) = address
                && !filled.contains_key(key)
                && !filled.contains_key(other)
            {
                filled.insert(key.to_owned(), Value::String(address.to_owned()));
            }
        };
        let [(_, auth), (_, token), (_, revocation), (_, userinfo)] = self.addresses();
        fill("auth_url", "auth_url", auth);
        fill("token_url", "token_url", token);
        fill("revocation_url", "revocation", revocation);
        fill("probe_url", "access", userinfo);
        if self.authorization_response_iss_parameter_supported && !filled.contains_key(NAMES_ITSELF) {
            filled.insert(NAMES_ITSELF.to_owned(), Value::Boolean(true));
        }
        filled
    }
}
