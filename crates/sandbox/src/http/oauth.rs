//! The simulated Exact Online's authorisation page and token endpoint.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, Uri, header},
    response::Response,
};
use serde_json::json;

use super::{forms, log::TokenClass, reply, sent::Sent, shared::Shared};
use crate::{Credentials, Provider, TokenAnswer, TokenPair, TokenRefusal, World, params::Params};

/// `GET /api/oauth2/auth`
pub(super) async fn authorise(State(shared): State<Arc<Shared>>, headers: HeaderMap, uri: Uri) -> Response {
    let query = uri.query().unwrap_or_default();
    forms::authorise(&shared, Provider::Exact, query, &headers)
}

/// `POST /api/oauth2/token`
pub(super) async fn token(State(shared): State<Arc<Shared>>, headers: HeaderMap, Sent(body): Sent) -> Response {
    // No client uses Basic [code]; a header beside the body is one way too many to say who you are (RFC 6749, 2.3).
    let basic = headers.contains_key(header::AUTHORIZATION);
    let form = if basic || !is_form(&headers) {
        Params::default()
    } else {
        Params::parse(&body)
    };
    let mut world = shared.world.lock();
    let class = if basic {
        TokenClass::Basic
    } else {
        class_of(&world, &form)
    };
    let mut answer = match trade(&mut world, &form) {
        Ok(pair) => success(&pair),
        Err(refusal) => refuse(&world.token_answer(refusal)),
    };
    drop(world);
    reply::set(&mut answer, header::PRAGMA, "no-cache");
    answer.extensions_mut().insert(class);
    answer
}

/// Whether the body says that it is a form.
pub(super) fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// `{"error":…,"error_description":…}`
pub(super) fn refuse(answer: &TokenAnswer) -> Response {
    let mut body = json!({"error": answer.error});
    if let (Some(text), Some(fields)) = (&answer.description, body.as_object_mut()) {
        fields.insert("error_description".to_owned(), json!(text));
    }
    reply::json(answer.status, &body)
}

fn trade(world: &mut World, form: &Params) -> Result<TokenPair, TokenRefusal> {
    let need = |name| form.get(name).ok_or(TokenRefusal::InvalidRequest);
    let credentials = Credentials {
        client_id: need("client_id")?,
        secret: need("client_secret")?,
    };
    match need("grant_type")? {
        "authorization_code" => world.redeem_code(credentials, need("code")?, need("redirect_uri")?),
        "refresh_token" => world.refresh(credentials, need("refresh_token")?),
        _ => Err(TokenRefusal::UnsupportedGrantType),
    }
}

fn success(pair: &TokenPair) -> Response {
    reply::json(
        200,
        &json!({
            "access_token": pair.access,
            "token_type": "bearer",
            // A string [obs].
            "expires_in": pair.expires_in.to_string(),
            "refresh_token": pair.refresh,
        }),
    )
}

fn class_of(world: &World, form: &Params) -> TokenClass {
    match (form.get("refresh_token"), form.get("code")) {
        (Some(token), _) => world
            .refresh_state(token)
            .map_or(TokenClass::Unknown, TokenClass::Refresh),
        (None, Some(_)) => TokenClass::Code,
        (None, None) => TokenClass::None,
    }
}
