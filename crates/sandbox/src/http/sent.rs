//! What a request has in it, if that is not too big.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    response::Response,
};

use super::{problem::Problem, shared::Shared};

/// The body of a request. One that is too big never reaches a handler.
pub(super) struct Sent(pub(super) Bytes);

impl FromRequest<Arc<Shared>> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, shared: &Arc<Shared>) -> Result<Self, Response> {
        match Bytes::from_request(request, shared).await {
            Ok(bytes) => Ok(Self(bytes)),
            Err(_) => Err(shared.problem(Problem::TooBig)),
        }
    }
}
