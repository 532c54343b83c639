//! What a browser sends from one of our forms.

use std::time::Duration;

use axum::{
    Form,
    extract::{FromRequest, Request, State, rejection::FormRejection},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use serde::de::DeserializeOwned;

use crate::{
    problem::Problem,
    reply,
    shared::Handle,
    spot::{DESK, REPORT, SAY},
};

/// A body that takes longer is given up.
const DEADLINE: Duration = Duration::from_secs(10);

/// What stands in a form.
///
/// # Errors
/// It is none of ours, it is too large, or it takes too long.
pub(crate) async fn read<T: DeserializeOwned>(request: Request) -> Result<T, Problem> {
    let form = tokio::time::timeout(DEADLINE, Form::<T>::from_request(request, &())).await;
    match form {
        Err(_) => Err(Problem::Slow),
        Ok(Ok(Form(form))) => Ok(form),
        Ok(Err(FormRejection::BytesRejection(rejection))) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            Err(Problem::Large)
        }
        Ok(Err(_)) => Err(Problem::Form),
    }
}

/// Something else can be done there.
pub(crate) async fn wrong_method(State(shared): Handle, request: Request) -> Response {
    let mut answer = reply::wrong_method(State(shared), request.headers().clone()).await;
    let allowed = match request.uri().path() {
        SAY | REPORT => "POST",
        DESK => "GET,HEAD,POST",
        _ => return answer,
    };
    answer
        .headers_mut()
        .insert(header::ALLOW, HeaderValue::from_static(allowed));
    answer
}
