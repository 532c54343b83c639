//! Fills the two forms: who are you, and may this app?

use axum::{http::header, response::Response};

use super::{paths, reply, sessions::Session, shared::Shared};
use crate::{AppKind, AuthRequest, ConsentPage, Problem, Provider, SignInPage, World};

/// Asks who it is.
pub(super) fn ask_who(shared: &Shared, session: &Session, provider: Provider, query: &str) -> Response {
    let world = shared.world.lock();
    let page = shared.options.pages.sign_in(&SignInPage {
        action: paths::SIGN_IN,
        token: &session.token,
        provider: name_of(provider),
        request: query,
        users: world.users().collect(),
    });
    drop(world);
    let mut answer = reply::html(200, page);
    reply::set(&mut answer, header::SET_COOKIE, &session.cookie());
    answer
}

/// Asks whether the app is allowed; somebody who allowed it before is not asked again.
pub(super) fn ask(shared: &Shared, session: &Session, request: &AuthRequest, query: &str) -> Response {
    let mut world = shared.world.lock();
    let Some(login) = session.user.as_deref() else {
        drop(world);
        return shared.problem(Problem::NotSignedIn);
    };
    if request.provider == Provider::Exact
        && world.consent(login, &request.client_id).is_some()
        && let Ok(address) = world.grant(request, login)
    {
        return reply::redirect(&shared.apps.landing(request, &address));
    }
    let page = consent_page(&world, session, login, request, query).map(|page| shared.options.pages.consent(&page));
    drop(world);
    page.map_or_else(|| shared.problem(Problem::NotSignedIn), |page| reply::html(200, page))
}

fn consent_page<'a>(
    world: &'a World,
    session: &'a Session,
    login: &str,
    request: &AuthRequest,
    query: &'a str,
) -> Option<ConsentPage<'a>> {
    let app = match request.provider {
        Provider::Exact => world.app(&request.client_id),
        Provider::Plain => None,
    };
    let plain = world.plain_client(&request.client_id);
    let name = app.map(|app| &app.name).or(plain.map(|plain| &plain.name));
    let has_choice = app.is_some_and(|app| app.kind == AppKind::Standard);
    Some(ConsentPage {
        action: paths::CONSENT,
        token: &session.token,
        provider: name_of(request.provider),
        request: query,
        user: world.user(login)?,
        app: name?,
        scopes: app.map_or(&[], |app| &app.data_scopes),
        administrations: has_choice.then(|| world.administrations_of(login).collect()),
    })
}

fn name_of(provider: Provider) -> &'static str {
    match provider {
        Provider::Exact => "exact",
        Provider::Plain => "plain",
    }
}
