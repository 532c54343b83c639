//! The plain provider over HTTP: what any standard OAuth server does.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, Uri, header},
    response::Response,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::{edge, forms, log::TokenClass, oauth, reply, sent::Sent, shared::Shared};
use crate::{
    PlainTokens, Provider, TokenAnswer, World,
    params::{Params, Repeated},
};

/// `GET /oauth/authorize`
pub(super) async fn authorise(State(shared): State<Arc<Shared>>, headers: HeaderMap, uri: Uri) -> Response {
    let query = uri.query().unwrap_or_default();
    forms::authorise(&shared, Provider::Plain, query, &headers)
}

/// `POST /oauth/token`
pub(super) async fn token(State(shared): State<Arc<Shared>>, headers: HeaderMap, Sent(body): Sent) -> Response {
    let form = form_of(&headers, &body);
    let mut world = shared.world.lock();
    match trade(&mut world, &headers, &form) {
        Ok(tokens) => success(&tokens),
        Err(refusal) => refuse(refusal, &headers),
    }
}

/// `POST /oauth/revoke` (RFC 7009): 200 for every token, known or not.
pub(super) async fn revoke(State(shared): State<Arc<Shared>>, headers: HeaderMap, Sent(body): Sent) -> Response {
    let form = form_of(&headers, &body);
    let mut world = shared.world.lock();
    let outcome = authenticate(&world, &headers, &form).and_then(|client_id| {
        world.plain_revoke(&client_id, need(&form, "token")?);
        Ok(())
    });
    match outcome {
        Ok(()) => reply::json(200, &json!({})),
        Err(refusal) => refuse(refusal, &headers),
    }
}

/// `POST /quickbooks/revoke`: the token in JSON, and nothing else \[doc\].
pub(super) async fn revoke_by_json(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Sent(body): Sent,
) -> Response {
    let is_json = headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    let said: Option<Value> = serde_json::from_slice(&body).ok().filter(|_| is_json);
    let token = said.as_ref().and_then(|said| said.get("token")?.as_str());
    let mut world = shared.world.lock();
    let outcome = authenticate(&world, &headers, &Params::default()).and_then(|client_id| {
        world.plain_revoke(&client_id, token.ok_or(Refusal::InvalidRequest)?);
        Ok(())
    });
    match outcome {
        Ok(()) => reply::json(200, &json!({})),
        Err(refusal) => refuse(refusal, &headers),
    }
}

/// `GET /oauth/probe`: 200 authorised, 401 not.
pub(super) async fn probe(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    let world = shared.world.lock();
    let user = edge::bearer(&headers)
        .and_then(|token| world.plain_probe(token))
        .and_then(|login| world.user(login));
    if let Some(user) = user {
        return reply::json(200, &json!({"sub": user.id, "name": user.name, "email": user.email}));
    }
    let mut answer = reply::json(401, &json!({"error": "invalid_token"}));
    reply::set(&mut answer, header::WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    answer
}

/// The errors of RFC 6749, section 5.2.
#[derive(Clone, Copy)]
enum Refusal {
    InvalidRequest,
    InvalidClient,
    InvalidGrant,
    UnsupportedGrantType,
}

impl From<Repeated> for Refusal {
    fn from(_: Repeated) -> Self {
        Self::InvalidRequest
    }
}

fn trade(world: &mut World, headers: &HeaderMap, form: &Params) -> Result<PlainTokens, Refusal> {
    let client_id = authenticate(world, headers, form)?;
    let tokens = match need(form, "grant_type")? {
        "authorization_code" => world.plain_redeem(
            &client_id,
            need(form, "code")?,
            form.one("redirect_uri")?,
            form.one("code_verifier")?,
        ),
        "refresh_token" => world.plain_refresh(&client_id, need(form, "refresh_token")?),
        _ => return Err(Refusal::UnsupportedGrantType),
    };
    tokens.ok_or(Refusal::InvalidGrant)
}

/// Which client it is: by Basic or in the body, never both; a public client has its id only.
fn authenticate(world: &World, headers: &HeaderMap, form: &Params) -> Result<String, Refusal> {
    let in_body = (form.one("client_id")?, form.one("client_secret")?);
    let (client_id, secret) = if headers.contains_key(header::AUTHORIZATION) {
        let (id, secret) = basic(headers).ok_or(Refusal::InvalidClient)?;
        if in_body.1.is_some() || in_body.0.is_some_and(|other| other != id) {
            return Err(Refusal::InvalidRequest);
        }
        (id, Some(secret))
    } else {
        let id = in_body.0.ok_or(Refusal::InvalidClient)?;
        (id.to_owned(), in_body.1.map(str::to_owned))
    };
    match world.plain_client(&client_id) {
        Some(client) if client.secret == secret => Ok(client_id),
        _ => Err(Refusal::InvalidClient),
    }
}

/// Id and secret, each form-encoded before they were joined (RFC 6749, section 2.3.1).
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let text = String::from_utf8(BASE64_STANDARD.decode(edge::credentials(headers, "basic")?).ok()?).ok()?;
    let (id, secret) = text.split_once(':')?;
    Some((decoded(id), decoded(secret)))
}

fn decoded(text: &str) -> String {
    // One value without a name or `&`: parsed as the name of a pair.
    let pair = text.replace('&', "%26").replace('=', "%3D");
    form_urlencoded::parse(pair.as_bytes())
        .next()
        .map_or_else(String::new, |(name, _)| name.into_owned())
}

fn form_of(headers: &HeaderMap, body: &Bytes) -> Params {
    if oauth::is_form(headers) {
        Params::parse(body)
    } else {
        Params::default()
    }
}

fn need<'a>(form: &'a Params, name: &str) -> Result<&'a str, Refusal> {
    form.one(name)?.ok_or(Refusal::InvalidRequest)
}

fn success(tokens: &PlainTokens) -> Response {
    let mut body = Map::new();
    body.insert("access_token".to_owned(), json!(tokens.access));
    body.insert("token_type".to_owned(), json!("Bearer"));
    body.insert("expires_in".to_owned(), json!(tokens.expires_in));
    if let Some(refresh) = &tokens.refresh {
        body.insert("refresh_token".to_owned(), json!(refresh));
    }
    if let Some(scope) = &tokens.scope {
        body.insert("scope".to_owned(), json!(scope));
    }
    reply::json(200, &body.into())
}

fn refuse(refusal: Refusal, headers: &HeaderMap) -> Response {
    let (status, error) = match refusal {
        Refusal::InvalidRequest => (400, "invalid_request"),
        Refusal::InvalidClient => (401, "invalid_client"),
        Refusal::InvalidGrant => (400, "invalid_grant"),
        Refusal::UnsupportedGrantType => (400, "unsupported_grant_type"),
    };
    let mut answer = oauth::refuse(&TokenAnswer::bare(status, error));
    if status == 401 && headers.contains_key(header::AUTHORIZATION) {
        reply::set(&mut answer, header::WWW_AUTHENTICATE, "Basic");
        answer.extensions_mut().insert(TokenClass::Basic);
    }
    answer
}
