//! What every request goes through: is it for us, does it come from us, what goes wrong, and the log.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, Uri, header},
    middleware::Next,
    response::Response,
};

use super::{
    fault_run::{self, NoAnswer},
    faults::Endpoint,
    log::TokenClass,
    problem::Problem,
    reply,
    shared::Shared,
};
use crate::World;

pub(super) async fn pass(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let (at, class) = {
        let world = shared.world.lock();
        (world.now(), class_of(&world, request.headers()))
    };
    let number = shared.log.begin(at, &method, &uri, class);
    let mut answer = match check(&shared, &method, &uri, request.headers()) {
        Err(problem) => shared.problem(problem),
        Ok(()) => {
            if !shared.options.latency.is_zero() {
                tokio::time::sleep(shared.options.latency).await;
            }
            let plan = Endpoint::of(uri.path()).and_then(|at| shared.faults.take(at));
            match plan {
                Some(plan) => fault_run::run(plan, request, next).await,
                None => next.run(request).await,
            }
        }
    };
    let class = answer.extensions_mut().remove::<TokenClass>();
    let was_answered = answer.extensions().get::<NoAnswer>().is_none();
    let status = was_answered.then_some(answer.status().as_u16());
    shared.log.end(number, status, class);
    answer
}

pub(super) async fn not_found(State(shared): State<Arc<Shared>>) -> Response {
    shared.problem(Problem::NotFound)
}

pub(super) async fn wrong_method(State(shared): State<Arc<Shared>>) -> Response {
    shared.problem(Problem::WrongMethod)
}

impl Shared {
    /// An error page.
    pub(super) fn problem(&self, problem: Problem) -> Response {
        reply::html(problem.status(), self.options.pages.problem(problem))
    }
}

/// The `Authorization: Bearer` token.
pub(super) fn bearer(headers: &HeaderMap) -> Option<&str> {
    credentials(headers, "bearer")
}

/// The credentials of a scheme, whose name may be in any case.
pub(super) fn credentials<'a>(headers: &'a HeaderMap, scheme: &str) -> Option<&'a str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (name, rest) = value.split_once(' ')?;
    name.eq_ignore_ascii_case(scheme).then(|| rest.trim())
}

/// The `Host` header of a request that came through here.
pub(super) fn host(headers: &HeaderMap) -> &str {
    let host = headers.get(header::HOST);
    host.and_then(|host| host.to_str().ok()).unwrap_or_default()
}

fn check(shared: &Shared, method: &Method, uri: &Uri, headers: &HeaderMap) -> Result<(), Problem> {
    let only_one = headers.get_all(header::HOST).iter().count() == 1;
    let host = host(headers);
    let named = uri.authority().is_none_or(|name| name.as_str() == host);
    if !only_one || !named || !shared.is_our_host(host) {
        return Err(Problem::WrongHost);
    }
    // A browser always says where a form comes from; other programs, and some text browsers, say nothing, and the
    // form token holds for them too.
    let reads = method == Method::GET || method == Method::HEAD;
    let foreign = headers
        .get_all(header::ORIGIN)
        .iter()
        .any(|origin| origin.as_bytes() != format!("http://{host}").as_bytes());
    if !reads && foreign {
        return Err(Problem::WrongOrigin);
    }
    Ok(())
}

fn class_of(world: &World, headers: &HeaderMap) -> TokenClass {
    if !headers.contains_key(header::AUTHORIZATION) {
        return TokenClass::None;
    }
    if credentials(headers, "basic").is_some() {
        return TokenClass::Basic;
    }
    let Some(token) = bearer(headers) else {
        return TokenClass::Unknown;
    };
    match world.access_state(token) {
        Some(state) => TokenClass::Access(state),
        None if world.plain_knows(token) => TokenClass::Plain(world.plain_probe(token).is_some()),
        None => TokenClass::Unknown,
    }
}
