//! What a browser shows that came to our own door.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// What the browser shows, in plain text.
#[derive(Debug, Clone)]
pub struct Pages {
    /// The language of the texts: a tag such as `nl`.
    pub lang: String,
    /// The code was changed into tokens, and they are kept.
    pub done: String,
    /// Signing in did not work, and not because permission was refused.
    pub failed: String,
    /// Permission was refused.
    pub refused: String,
    /// This is no place to be.
    pub nothing_here: String,
}

/// A page with one sentence, for nobody to keep.
pub(super) fn page(status: StatusCode, lang: &str, text: &str) -> Response {
    let (lang, text) = (escape(lang), escape(text));
    let html = format!(
        "<!doctype html><html lang=\"{lang}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\">\
         <title>{text}</title><p>{text}</p></html>"
    );
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'"),
        (header::CONNECTION, "close"),
    ];
    (status, headers, html).into_response()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
