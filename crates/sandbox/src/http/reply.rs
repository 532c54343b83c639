//! The few kinds of answers that there are.

use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use serde_json::{Value, json};

pub(super) fn json(status: u16, value: &Value) -> Response {
    let mut answer = plain(status, value.to_string(), "application/json; charset=utf-8");
    set(&mut answer, header::CACHE_CONTROL, "no-store");
    answer
}

/// The API's error: `{"error":{"code":…,"message":{"lang":…,"value":"…"}}}` \[obs\].
pub(super) fn api_error(status: u16, message: &str) -> Response {
    json(
        status,
        &json!({"error": {"code": "", "message": {"lang": "", "value": message}}}),
    )
}

/// A page. It may show nothing from elsewhere, be shown inside nothing, and be kept nowhere.
pub(super) fn html(status: u16, page: String) -> Response {
    let mut answer = plain(status, page, "text/html; charset=utf-8");
    set(&mut answer, header::CACHE_CONTROL, "no-store");
    set(&mut answer, header::X_FRAME_OPTIONS, "DENY");
    set(&mut answer, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // Not "no-referrer": that makes browsers send "Origin: null" with our own forms. And no form-action: some
    // browsers apply it to the redirect back to the app as well.
    set(&mut answer, header::REFERRER_POLICY, "same-origin");
    set(
        &mut answer,
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; img-src 'self' data:; \
         frame-ancestors 'none'; base-uri 'none'",
    );
    answer
}

pub(super) fn css(text: &'static str) -> Response {
    plain(200, text.to_owned(), "text/css; charset=utf-8")
}

pub(super) fn xml(status: u16, text: String) -> Response {
    plain(status, text, "application/atom+xml; charset=utf-8")
}

/// 302: what OAuth clients know best.
pub(super) fn redirect(address: &str) -> Response {
    to(StatusCode::FOUND, address)
}

/// 303: to a page of our own, after a form.
pub(super) fn see_other(address: &str) -> Response {
    to(StatusCode::SEE_OTHER, address)
}

pub(super) fn set(answer: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
}

fn to(status: StatusCode, address: &str) -> Response {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = status;
    set(&mut answer, header::LOCATION, address);
    set(&mut answer, header::CACHE_CONTROL, "no-store");
    set(&mut answer, header::REFERRER_POLICY, "same-origin");
    answer
}

fn plain(status: u16, body: String, content_type: &'static str) -> Response {
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let content_type = HeaderValue::from_static(content_type);
    answer.headers_mut().insert(header::CONTENT_TYPE, content_type);
    answer
}
