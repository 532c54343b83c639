//! The product's screens that change nothing, and the small forms around them.

use std::sync::Arc;

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, Uri, header},
    response::Response,
    routing::{get, post},
};

use super::{
    forms::read,
    paths, reply,
    sent::Sent,
    shared::Shared,
    visit::{change, show},
};
use crate::{Divisions, Permission, Problem, Screen, World};

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/", get(start))
        .route(paths::MY, get(my))
        .route(paths::SECURITY_CENTER, get(security_center))
        .route(paths::IMPORT_EXPORT, get(import_export))
        .route(paths::OPEN, post(open))
        .route(paths::SIGN_OUT, post(sign_out))
        .route(paths::STYLE, get(style))
}

async fn start(State(shared): State<Arc<Shared>>, headers: HeaderMap, uri: Uri) -> Response {
    show(&shared, &headers, uri.query(), |world, login, _| {
        Ok(Screen::Start(world.administrations_of(login).collect()))
    })
}

async fn my(State(shared): State<Arc<Shared>>, headers: HeaderMap, uri: Uri) -> Response {
    show(&shared, &headers, uri.query(), |world, login, _| {
        Ok(if my_opens(world, login) {
            Screen::My
        } else {
            Screen::MyFails
        })
    })
}

async fn security_center(State(shared): State<Arc<Shared>>, headers: HeaderMap, uri: Uri) -> Response {
    show(&shared, &headers, uri.query(), |world, login, _| {
        if !my_opens(world, login) {
            return Ok(Screen::MyFails);
        }
        let own = world.consents_of(login);
        Ok(Screen::SecurityCenter(
            own.filter_map(|one| Permission::of(world, one)).collect(),
        ))
    })
}

/// "My Exact Online" does not open for who let an app reach an administration that they have lost since (topic 718 of
/// forums.invantive.com).
fn my_opens(world: &World, login: &str) -> bool {
    world.consents_of(login).all(|consent| match &consent.divisions {
        Divisions::All => true,
        Divisions::Only(codes) => codes.iter().all(|code| world.rights(login, *code).is_some()),
    })
}

async fn import_export(State(shared): State<Arc<Shared>>, headers: HeaderMap, uri: Uri) -> Response {
    show(&shared, &headers, uri.query(), |_, _, _| Ok(Screen::ImportExport))
}

/// Opens an administration: the API's `CurrentDivision` goes along.
async fn open(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Sent) -> Response {
    change(&shared, &headers, body, |world, visit, form| {
        let code = form.get("administration").and_then(|code| code.parse().ok());
        let code = code.filter(|code| world.rights(&visit.login, *code).is_some());
        let user = world.user_mut(&visit.login).ok_or(Problem::NoSuchUser)?;
        user.current_division = code.ok_or(Problem::BadForm)?;
        Ok("/".to_owned())
    })
}

async fn sign_out(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Sent) -> Response {
    match read(&shared, &headers, &body) {
        Err(problem) => shared.problem(problem),
        Ok((_, session)) => {
            shared.sessions.end(&session);
            reply::see_other("/")
        }
    }
}

async fn style() -> Response {
    let mut answer = reply::css(crate::STYLE);
    reply::set(&mut answer, header::CACHE_CONTROL, "max-age=3600");
    answer
}
