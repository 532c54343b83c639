//! What would be sent, for a person to see first.

use std::collections::BTreeMap;

use serde::Serialize;
use url::form_urlencoded::Serializer;

use crate::auth::{Connected, StoreError, is_fresh};
use crate::provider::{Api, ClientAuth, Place, Provider, REDACTED, me_url};

/// A request that would be sent. Secrets in it are `***`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlannedRequest {
    /// The method.
    pub method: &'static str,
    /// Where to.
    pub url: String,
    /// The headers that matter, secrets redacted; none where they are the usual ones.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// What it says; none for a request that only reads.
    pub body: Option<String>,
    /// Whether it is sent only if what comes before it makes it necessary.
    #[serde(skip)]
    pub if_needed: bool,
}

/// What [`authorised`](super::authorised) would send, at most. `{division}` stands for the number of the administration
/// that the first answer tells.
///
/// # Errors
/// The vault cannot be read.
pub async fn plan_check(connected: &Connected) -> Result<Vec<PlannedRequest>, StoreError> {
    let secrets = connected.get().await?;
    let Some(tokens) = &secrets.tokens else {
        return Ok(Vec::new());
    };
    let provider = &connected.provider;
    let is_fresh = is_fresh(tokens, connected.now());
    let renewal = tokens.refresh.as_ref().map(|_| PlannedRequest {
        method: "POST",
        url: provider.token_url().to_string(),
        body: Some(renewal_form(provider, connected, secrets.client_secret.is_some())),
        headers: BTreeMap::new(),
        if_needed: is_fresh,
    });
    let reads: Vec<PlannedRequest> = match provider.api() {
        Api::ExactOnline(root) => {
            let list = Place::System.first(root, "DIVISION").to_string();
            vec![
                get(me_url(root).to_string()),
                get(list.replacen("/DIVISION/", "/{division}/", 1)),
            ]
        }
        Api::Probe(probe) => vec![get(probe.url().to_string())],
        Api::None => Vec::new(),
    };
    Ok(renewal
        .map(|renewal| PlannedRequest {
            // Where nothing can be asked, the renewal is the check.
            if_needed: renewal.if_needed && !reads.is_empty(),
            ..renewal
        })
        .into_iter()
        .chain(reads)
        .collect())
}

fn get(url: String) -> PlannedRequest {
    PlannedRequest {
        method: "GET",
        url,
        headers: BTreeMap::new(),
        body: None,
        if_needed: false,
    }
}

fn renewal_form(provider: &Provider, connected: &Connected, has_secret: bool) -> String {
    let mut form = Serializer::new(String::new());
    form.append_pair("grant_type", "refresh_token");
    form.append_pair("refresh_token", REDACTED);
    if provider.client_auth() == ClientAuth::Body || !has_secret {
        form.append_pair("client_id", &connected.client_id);
        if has_secret {
            form.append_pair("client_secret", REDACTED);
        }
    }
    if provider.refresh_redirect() {
        form.append_pair("redirect_uri", &connected.redirect_uri);
    }
    form.finish()
}
