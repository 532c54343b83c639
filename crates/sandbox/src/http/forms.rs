//! Signing in and consenting: what happens with the two forms of either provider.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, Uri, header},
    response::Response,
};
use url::form_urlencoded;

use super::{
    asking::{ask, ask_who},
    paths, reply,
    sent::Sent,
    sessions::Session,
    shared::Shared,
};
use crate::{AuthProblem, AuthRequest, Divisions, Problem, Provider, Visitor, World, params::Params};

/// The authorisation page of a provider.
pub(super) fn authorise(shared: &Shared, provider: Provider, query: &str, headers: &HeaderMap) -> Response {
    let request = match check(shared, provider, query) {
        Ok(request) => request,
        Err(problem) => return tell(shared, problem),
    };
    let visitor = shared.world.lock().visitor.clone();
    match visitor {
        Visitor::Refuses => reply::redirect(&shared.apps.landing(&request, &request.refused())),
        Visitor::Allows { user, divisions } => {
            let mut world = shared.world.lock();
            let address = allow(&mut world, &request, &user, divisions);
            drop(world);
            address.map_or_else(
                |problem| shared.problem(problem),
                |to| reply::redirect(&shared.apps.landing(&request, &to)),
            )
        }
        Visitor::Person => {
            let session = shared.sessions.of(headers);
            match session {
                Some(session) if session.user.is_some() && !request.force_login => {
                    ask(shared, &session, &request, query)
                }
                session => {
                    let session = session.unwrap_or_else(|| shared.sessions.begin(None));
                    ask_who(shared, &session, provider, query)
                }
            }
        }
    }
}

/// The sign-in form was sent.
pub(super) async fn sign_in(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Sent) -> Response {
    let (form, _) = match read(&shared, &headers, &body) {
        Ok(read) => read,
        Err(problem) => return shared.problem(problem),
    };
    let login = form.get("user").unwrap_or_default();
    if shared.world.lock().user(login).is_none() {
        return shared.problem(Problem::NoSuchUser);
    }
    let session = shared.sessions.begin(Some(login.to_owned()));
    if form.get("request").is_none() {
        let mut answer = reply::see_other("/");
        reply::set(&mut answer, header::SET_COOKIE, &session.cookie());
        return answer;
    }
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("provider", form.get("provider").unwrap_or_default())
        .append_pair("request", form.get("request").unwrap_or_default())
        .finish();
    let mut answer = reply::see_other(&format!("{}?{query}", paths::CONSENT));
    reply::set(&mut answer, header::SET_COOKIE, &session.cookie());
    answer
}

/// Somebody has just signed in.
pub(super) async fn show_consent(State(shared): State<Arc<Shared>>, headers: HeaderMap, uri: Uri) -> Response {
    let params = Params::parse(uri.query().unwrap_or_default());
    let query = params.get("request").unwrap_or_default();
    match (
        shared.sessions.of(&headers),
        check(&shared, provider_of(&params), query),
    ) {
        (_, Err(problem)) => tell(&shared, problem),
        (Some(session), Ok(request)) => ask(&shared, &session, &request, query),
        (None, Ok(_)) => shared.problem(Problem::NotSignedIn),
    }
}

/// The consent form was sent.
pub(super) async fn consent(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Sent) -> Response {
    let (form, session) = match read(&shared, &headers, &body) {
        Ok(read) => read,
        Err(problem) => return shared.problem(problem),
    };
    let Some(login) = session.user else {
        return shared.problem(Problem::NotSignedIn);
    };
    let query = form.get("request").unwrap_or_default();
    let request = match check(&shared, provider_of(&form), query) {
        Ok(request) => request,
        Err(problem) => return tell(&shared, problem),
    };
    match form.get("decision") {
        Some("refuse") => reply::redirect(&shared.apps.landing(&request, &request.refused())),
        Some("allow") => {
            let divisions = chosen(&form);
            let address = divisions.and_then(|divisions| allow(&mut shared.world.lock(), &request, &login, divisions));
            address.map_or_else(
                |problem| shared.problem(problem),
                |to| reply::redirect(&shared.apps.landing(&request, &to)),
            )
        }
        _ => shared.problem(Problem::NothingChosen),
    }
}

fn allow(world: &mut World, request: &AuthRequest, login: &str, divisions: Divisions) -> Result<String, Problem> {
    if request.provider == Provider::Exact {
        world
            .approve(login, &request.client_id, divisions)
            .map_err(|_| Problem::NothingChosen)?;
    }
    world.grant(request, login).map_err(|_| Problem::NoSuchUser)
}

fn check(shared: &Shared, provider: Provider, query: &str) -> Result<AuthRequest, AuthProblem> {
    let world = shared.world.lock();
    world.check_authorisation(provider, &Params::parse(query))
}

/// Tells whoever is to be told.
fn tell(shared: &Shared, problem: AuthProblem) -> Response {
    match problem {
        AuthProblem::UnknownClient => shared.problem(Problem::UnknownClient),
        AuthProblem::RedirectMismatch => shared.problem(Problem::RedirectMismatch),
        AuthProblem::Told(address) => reply::redirect(&address),
    }
}

/// The session of a request, or a new one; and whether it is new.
pub(super) fn own_session(shared: &Shared, headers: &HeaderMap) -> (Session, bool) {
    match shared.sessions.of(headers) {
        Some(session) => (session, false),
        None => (shared.sessions.begin(None), true),
    }
}

/// A form, if it is one of ours.
pub(super) fn read(shared: &Shared, headers: &HeaderMap, body: &Sent) -> Result<(Params, Session), Problem> {
    let form = Params::parse(&body.0);
    let session = shared.sessions.of(headers).ok_or(Problem::FormToken)?;
    if form.get("token") != Some(session.token.as_str()) {
        return Err(Problem::FormToken);
    }
    Ok((form, session))
}

fn chosen(form: &Params) -> Result<Divisions, Problem> {
    if form.get("reach") != Some("chosen") {
        return Ok(Divisions::All);
    }
    let codes: Result<Vec<u32>, _> = form.all("division").map(str::parse).collect();
    match codes {
        Ok(codes) if !codes.is_empty() => Ok(Divisions::only(codes)),
        _ => Err(Problem::NothingChosen),
    }
}

fn provider_of(params: &Params) -> Provider {
    if params.get("provider") == Some("plain") {
        Provider::Plain
    } else {
        Provider::Exact
    }
}
