//! The apps' own pages, and how one comes back from the consent.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, Uri},
    response::Response,
    routing::get,
};
use url::form_urlencoded::Serializer;

use super::{forms::read, paths, reply, sent::Sent, shared::Shared, visit::open_to_all};
use crate::{App, AppPage, AppState, Credentials, Divisions, Problem, World, params::Params};

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route(paths::APPS, get(all))
        .route("/practice/apps/{app}", get(page).post(act))
        .route("/practice/apps/{app}/back", get(back))
}

async fn all(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    open_to_all(&shared, &headers, |_| {
        let world = shared.world.lock();
        let apps: Vec<&App> = world.apps().collect();
        Ok(shared.options.pages.apps(&apps))
    })
}

async fn page(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    uri: Uri,
    Path(client_id): Path<String>,
) -> Response {
    let query = Params::parse(uri.query().unwrap_or_default());
    open_to_all(&shared, &headers, |session| {
        let world = shared.world.lock();
        let state = match query.get("told") {
            Some("signed-in") => AppState::SignedIn,
            Some("refused") => AppState::Refused,
            Some("fetched") => fetched(&shared, &world, &client_id).unwrap_or(AppState::Idle),
            _ => AppState::Idle,
        };
        let user = shared.apps.user(&client_id);
        Ok(shared.options.pages.app(&AppPage {
            token: &session.token,
            app: world.app(&client_id).ok_or(Problem::NotFound)?,
            user: user.and_then(|login| world.user(&login)),
            state,
        }))
    })
}

/// The data that the app gets: the names of the administrations, where it has access.
fn fetched<'w>(shared: &Shared, world: &'w World, client_id: &str) -> Option<AppState<'w>> {
    let login = shared.apps.user(client_id)?;
    let consent = world.consent(&login, client_id)?;
    let theirs = world.administrations_of(&login).map(|one| one.code);
    let covered: Vec<u32> = match &consent.divisions {
        Divisions::All => theirs.collect(),
        Divisions::Only(codes) => theirs.filter(|code| codes.contains(code)).collect(),
    };
    Some(AppState::Fetched(
        covered
            .into_iter()
            .filter_map(|code| world.administration(code))
            .collect(),
    ))
}

async fn act(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(client_id): Path<String>,
    body: Sent,
) -> Response {
    let (form, _) = match read(&shared, &headers, &body) {
        Ok(read) => read,
        Err(problem) => return shared.problem(problem),
    };
    let world = shared.world.lock();
    let Some(app) = world.app(&client_id) else {
        drop(world);
        return shared.problem(Problem::NotFound);
    };
    let has_access = fetched(&shared, &world, &client_id).is_some();
    if form.get("do") == Some("fetch") && has_access {
        return reply::see_other(&format!("{}?told=fetched", paths::app(&client_id)));
    }
    let query = Serializer::new(String::new())
        .append_pair("client_id", &client_id)
        .append_pair("redirect_uri", app.redirect_uris.first().map_or("", String::as_str))
        .append_pair("response_type", "code")
        .append_pair("force_login", "1")
        .append_pair("state", &shared.apps.begin())
        .finish();
    reply::see_other(&format!("/api/oauth2/auth?{query}"))
}

/// Back from the consent, with a code or without.
async fn back(State(shared): State<Arc<Shared>>, uri: Uri, Path(client_id): Path<String>) -> Response {
    let query = Params::parse(uri.query().unwrap_or_default());
    if !query.get("state").is_some_and(|state| shared.apps.end(state)) {
        return shared.problem(Problem::BadForm);
    }
    let told = match query.get("code") {
        Some(code) if sign_in(&shared, &client_id, code) => "signed-in",
        _ => "refused",
    };
    reply::see_other(&format!("{}?told={told}", paths::app(&client_id)))
}

/// Trades the code, as any app does.
fn sign_in(shared: &Shared, client_id: &str, code: &str) -> bool {
    let mut world = shared.world.lock();
    let Some(app) = world.app(client_id) else {
        return false;
    };
    let (secret, redirect_uri) = (app.secret.clone(), app.redirect_uris.first().cloned());
    let credentials = Credentials {
        client_id,
        secret: &secret,
    };
    let pair = world.redeem_code(credentials, code, &redirect_uri.unwrap_or_default());
    let login = pair
        .as_ref()
        .ok()
        .and_then(|pair| world.access_token(&pair.access))
        .map(|token| token.login.clone());
    let now = world.now();
    drop(world);
    match (pair, login) {
        (Ok(pair), Some(login)) => {
            shared.apps.signed_in(client_id, login);
            shared.options.on_sign_in.tell(client_id, &pair, now);
            true
        }
        _ => false,
    }
}
