//! A provider from its table: a file of a pack's `providers/`, or a part of the configuration. One vocabulary for both.

use toml::Table;

use super::{
    address::{FormUrl, ReadUrl, WithdrawUrl, join},
    description::{Api, ClientAuth, Landing, Provider},
    fields::Fields,
    provider_error::ProviderError,
    withdrawing::{Empty, Format, ListOf, Method, Probe, Revocation, RevocationAuth, TokenKind},
};

#[derive(Clone, Copy)]
enum Written {
    ExactOnline,
    OAuth2,
}

const KINDS: [(&str, Written); 2] = [("exact-online", Written::ExactOnline), ("oauth2", Written::OAuth2)];
const REDIRECTS: [(&str, Landing); 2] = [("loopback", Landing::Loopback), ("paste", Landing::Paste)];
const CLIENT_AUTHS: [(&str, ClientAuth); 2] = [("basic", ClientAuth::Basic), ("body", ClientAuth::Body)];
const METHODS: [(&str, Method); 2] = [("POST", Method::Post), ("DELETE", Method::Delete)];
const FORMATS: [(&str, Format); 2] = [("form", Format::Form), ("json", Format::Json)];
const TOKENS: [(&str, TokenKind); 2] = [("refresh", TokenKind::Refresh), ("access", TokenKind::Access)];
const AUTHS: [(&str, RevocationAuth); 4] = [
    ("basic", RevocationAuth::Basic),
    ("body", RevocationAuth::Body),
    ("none", RevocationAuth::None),
    ("bearer", RevocationAuth::Bearer),
];
const LISTS: [(&str, ListOf); 2] = [
    ("connections", ListOf::Connections),
    ("administrations", ListOf::Administrations),
];
const EMPTIES: [(&str, Empty); 2] = [("failed", Empty::Failed), ("unknown", Empty::Unknown)];

const EXACT_ONLINE_KEYS: [&str; 4] = ["kind", "base_url", "pkce", "force_login"];
const OAUTH2_KEYS: [&str; 17] = [
    "kind",
    "title",
    "issuer",
    "metadata_url",
    "names_itself",
    "auth_url",
    "token_url",
    "revocation_url",
    "revocation",
    "probe_url",
    "access",
    "scopes",
    "pkce",
    "client_auth",
    "redirect",
    "refresh_redirect",
    "access_token_lives",
];
const REVOCATION_KEYS: [&str; 8] = ["url", "method", "format", "tokens", "auth", "hint", "gone", "confirms"];
const ACCESS_KEYS: [&str; 6] = ["url", "list", "empty", "remove", "id", "name"];

impl Provider {
    /// A provider from its table.
    ///
    /// # Errors
    /// A key that is missing, unknown or wrong; an address that secrets may not be sent to.
    pub fn from_table(name: &str, table: &Table) -> Result<Self, ProviderError> {
        let fields = Fields::of(name, table);
        match fields.choice("kind", &KINDS)? {
            Some(Written::ExactOnline) => exact_online(name, &fields),
            Some(Written::OAuth2) => oauth2(name, &fields),
            None => Err(fields.missing("kind")),
        }
    }
}

fn exact_online(name: &str, fields: &Fields<'_>) -> Result<Provider, ProviderError> {
    fields.only(&EXACT_ONLINE_KEYS)?;
    let mut provider = exact_online_at(name, &fields.required_url("base_url")?);
    provider.pkce = fields.flag("pkce")?.unwrap_or(provider.pkce);
    provider.force_login = fields.flag("force_login")?.or(provider.force_login);
    Ok(provider)
}

/// Exact Online's paths under any host \[code\]. It offers no revocation endpoint, takes the secret in the form, has the
/// scope set on the registration, and refuses a redirect URI on this computer as far as is known; whether it knows PKCE
/// is not known.
fn exact_online_at(name: &str, base: &url::Url) -> Provider {
    Provider {
        name: name.to_owned(),
        title: "Exact Online".to_owned(),
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

fn oauth2(name: &str, fields: &Fields<'_>) -> Result<Provider, ProviderError> {
    fields.only(&OAUTH2_KEYS)?;
    fields.url("metadata_url")?;
    let title = fields.text("title", &["\"…\""])?.map(str::trim);
    Ok(Provider {
        name: name.to_owned(),
        title: title.filter(|title| !title.is_empty()).unwrap_or(name).to_owned(),
        // As it is written: issuers compare to the letter.
        issuer: match (fields.text("issuer", &["\"https://…\""])?, fields.url("issuer")?) {
            (Some(issuer), Some(_)) => Some(issuer.to_owned()),
            _ => None,
        },
        names_itself: fields.flag("names_itself")?.unwrap_or(false),
        auth_url: fields.required_url("auth_url")?,
        token_url: FormUrl::new(fields.required_url("token_url")?),
        revocation: revocation(fields)?,
        api: probe(fields)?.map_or(Api::None, Api::Probe),
        scopes: fields.texts("scopes")?,
        pkce: fields.flag("pkce")?.unwrap_or(true),
        client_auth: fields
            .choice("client_auth", &CLIENT_AUTHS)?
            .unwrap_or(ClientAuth::Basic),
        landing: fields.choice("redirect", &REDIRECTS)?.unwrap_or(Landing::Loopback),
        force_login: None,
        refresh_redirect: fields.flag("refresh_redirect")?.unwrap_or(false),
        access_token_lives: fields.number("access_token_lives")?,
    })
}

/// `revocation_url` is the short way: RFC 7009 to the letter.
fn revocation(fields: &Fields<'_>) -> Result<Option<Revocation>, ProviderError> {
    let short = fields.url("revocation_url")?;
    let Some(table) = fields.below("revocation")? else {
        return Ok(short.map(|url| Revocation::of_rfc_7009(WithdrawUrl::new(url))));
    };
    if short.is_some() {
        return Err(fields.twice("revocation_url", &["revocation"]));
    }
    table.only(&REVOCATION_KEYS)?;
    let plain = Revocation::of_rfc_7009(WithdrawUrl::new(table.required_url("url")?));
    Ok(Some(Revocation {
        method: table.choice("method", &METHODS)?.unwrap_or(plain.method),
        format: table.choice("format", &FORMATS)?.unwrap_or(plain.format),
        tokens: table.choices("tokens", &TOKENS)?.unwrap_or(plain.tokens),
        auth: table.choice("auth", &AUTHS)?.or(plain.auth),
        hint: table.flag("hint")?.unwrap_or(plain.hint),
        gone: table.statuses("gone")?,
        confirms: table.flag("confirms")?.unwrap_or(plain.confirms),
        url: plain.url,
    }))
}

/// `probe_url` is the short way: whatever stands there, a good token reads it.
fn probe(fields: &Fields<'_>) -> Result<Option<Probe>, ProviderError> {
    let short = fields.url("probe_url")?;
    let Some(table) = fields.below("access")? else {
        return Ok(short.map(|url| Probe {
            url: ReadUrl::new(url),
            list: None,
            empty: Empty::Unknown,
            removes: false,
            id: String::new(),
            name: String::new(),
        }));
    };
    if short.is_some() {
        return Err(fields.twice("probe_url", &["access"]));
    }
    table.only(&ACCESS_KEYS)?;
    let list = table.choice("list", &LISTS)?;
    let pointers = |key, usual: &str| {
        let usual = if list.is_some() { usual } else { "" };
        table
            .pointer(key)
            .map(|pointer| pointer.unwrap_or_else(|| usual.to_owned()))
    };
    let removes = table.flag("remove")?.unwrap_or(false);
    if removes && list.is_none() {
        return Err(table.missing("list"));
    }
    Ok(Some(Probe {
        removes,
        url: ReadUrl::new(table.required_url("url")?),
        list,
        empty: table.choice("empty", &EMPTIES)?.unwrap_or(Empty::Unknown),
        id: pointers("id", "/id")?,
        name: pointers("name", "/name")?,
    }))
}
