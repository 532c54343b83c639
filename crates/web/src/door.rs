//! What every request goes through: is it for us, does it come from us, how long did it take.

use std::time::Instant;

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};

use crate::{guard, metrics::Route, reply, shared::Handle};

pub(crate) async fn pass(State(shared): Handle, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let route = Route::of(request.uri().path());
    let answer = match guard::check(&shared.hosts, route, request.method(), request.uri(), request.headers()) {
        Err(problem) => reply::problem(&shared, problem, None, request.headers()).await,
        Ok(()) => next.run(request).await,
    };
    shared.metrics.answered(route, answer.status(), started.elapsed());
    answer
}
