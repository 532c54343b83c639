//! Lets a planned fault happen to a request.

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::Response,
};
use serde_json::{Value, json};

use super::{
    faults::{Fault, FaultPlan},
    reply, streams,
};

/// Marks a response that nobody gets: the connection is closed instead.
#[derive(Debug, Clone, Copy)]
pub(super) struct NoAnswer;

/// No real answer is longer.
const LONGEST: usize = 16 * 1024 * 1024;

pub(super) async fn run(plan: FaultPlan, request: Request, next: Next) -> Response {
    let before = !plan.after;
    match plan.fault {
        Fault::Delay(time) => {
            if before {
                tokio::time::sleep(time).await;
                return next.run(request).await;
            }
            let answer = next.run(request).await;
            tokio::time::sleep(time).await;
            answer
        }
        Fault::Hang(gate) => {
            if before {
                gate.pass().await;
                return next.run(request).await;
            }
            let answer = next.run(request).await;
            gate.pass().await;
            answer
        }
        Fault::Truncated => truncate(next.run(request).await).await,
        Fault::NextElsewhere(address) => send_elsewhere(next.run(request).await, &address).await,
        fault => {
            let class = if before {
                None
            } else {
                let answer = next.run(request).await;
                answer.extensions().get::<super::TokenClass>().copied()
            };
            let mut answer = instead(fault);
            if let Some(class) = class {
                answer.extensions_mut().insert(class);
            }
            answer
        }
    }
}

/// The answer of a fault that needs no real one.
fn instead(fault: Fault) -> Response {
    match fault {
        Fault::Answer {
            status,
            content_type,
            body,
        } => {
            let mut answer = Response::new(Body::from(body));
            *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
            if let Ok(content_type) = HeaderValue::from_str(&content_type) {
                answer.headers_mut().insert(header::CONTENT_TYPE, content_type);
            }
            answer
        }
        Fault::Status(status) => reply::api_error(status, &format!("Error {status}")),
        Fault::GatewayFault => reply::json(
            503,
            &json!({"fault": {
                "faultstring": "The Service is temporarily unavailable",
                "detail": {"errorcode": "messaging.adaptors.http.flow.ServiceUnavailable"},
            }}),
        ),
        Fault::RetryAfter(seconds) => {
            let mut answer = reply::json(503, &json!({"error": "temporarily_unavailable"}));
            answer
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            answer
        }
        Fault::HtmlUnavailable => reply::html(
            503,
            "<!DOCTYPE html><html><head><title>Service Unavailable</title></head>\
             <body><h2>Service Unavailable</h2><p>HTTP Error 503.</p></body></html>"
                .to_owned(),
        ),
        Fault::NotJson => {
            let mut answer = reply::json(200, &Value::Null);
            *answer.body_mut() = Body::from("<this is no JSON>");
            answer
        }
        Fault::Huge => {
            let mut answer = reply::json(200, &Value::Null);
            *answer.body_mut() = Body::from_stream(streams::Pieces::huge_json());
            answer
        }
        Fault::RedirectTo(address) => reply::redirect(&address),
        Fault::Closed => {
            let mut answer = Response::new(Body::from_stream(streams::Broken::at_once()));
            answer.extensions_mut().insert(NoAnswer);
            answer
        }
        // These have a real answer.
        Fault::Truncated | Fault::NextElsewhere(_) | Fault::Delay(_) | Fault::Hang(_) => Response::new(Body::empty()),
    }
}

async fn truncate(answer: Response) -> Response {
    let (mut head, body) = answer.into_parts();
    let body = to_bytes(body, LONGEST).await.unwrap_or_default();
    // Even an empty body promises something here.
    let promised = body.len().max(2);
    head.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(promised));
    let half = body.slice(..body.len() / 2);
    Response::from_parts(head, Body::from_stream(streams::Broken::after(half)))
}

async fn send_elsewhere(answer: Response, address: &str) -> Response {
    let (mut head, body) = answer.into_parts();
    let body = to_bytes(body, LONGEST).await.unwrap_or_default();
    let mut value: Value = serde_json::from_slice(&body).unwrap_or_default();
    if let Some(d) = value.get_mut("d") {
        let results = match d.take() {
            Value::Object(mut fields) => fields.remove("results").unwrap_or_else(|| json!([fields])),
            list => list,
        };
        *d = json!({"results": results, "__next": address});
    }
    head.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(head, Body::from(value.to_string()))
}
