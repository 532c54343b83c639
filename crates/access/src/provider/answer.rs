//! An answer, before anybody knows what it means.

use std::fmt;

use reqwest::header::{CONTENT_TYPE, HeaderMap, LOCATION};
use serde_json::Value;
use zeroize::Zeroizing;

use super::{
    failure::Unreadable,
    limits::{self, Limits},
    raw::{self, Raw},
};

/// An answer. Its body is shown to nobody: there may be tokens in it.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Zeroizing<Vec<u8>>,
    /// What was sent, and must not come back in what is shown.
    pub(super) secrets: Vec<Zeroizing<String>>,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl Answer {
    pub(super) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Whether it is a web page: by its type, or by how it starts.
    pub(super) fn is_html(&self) -> bool {
        let is_html = |kind: &str| kind.to_ascii_lowercase().contains("html");
        let by_type = self.header(CONTENT_TYPE.as_str()).is_some_and(is_html);
        by_type || self.text().trim_start().starts_with('<')
    }

    /// Whether it sends a browser to the page for signing in: how the API may answer to a token that is no good.
    pub(super) fn is_sign_in_page(&self) -> bool {
        const PAGE: &str = "login.aspx";
        let leads_there = |to: &str| to.to_ascii_lowercase().contains(PAGE);
        self.header(LOCATION.as_str()).is_some_and(leads_there) || (self.is_html() && leads_there(&self.text()))
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok().map(str::trim)
    }

    pub(super) fn json(&self) -> Result<Value, Unreadable> {
        let body = self.bytes();
        serde_json::from_slice(body).map_err(|error| {
            let stops = error.is_eof() && !body.trim_ascii().is_empty();
            if stops {
                Unreadable::Truncated
            } else {
                Unreadable::NotJson
            }
        })
    }

    /// The body, without the byte order mark that some servers start with.
    pub(super) fn bytes(&self) -> &[u8] {
        let body = self.body.as_slice();
        body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
    }

    pub(super) fn limits(&self) -> Limits {
        Limits::of(&self.headers)
    }

    /// When to try again (seconds since 1970), as far as the answer tells.
    pub(super) fn retry_at(&self, now: i64) -> Option<i64> {
        limits::retry_at(&self.headers, now)
    }

    /// Words from the answer, fit to be quoted.
    pub(super) fn raw(&self, text: &str) -> Option<Raw> {
        Raw::new(text, &self.secrets)
    }

    /// A name from the answer, fit to be shown.
    pub(super) fn label(&self, text: &str) -> String {
        raw::label(text, &self.secrets)
    }

    /// The body as text; there may be tokens in it.
    pub(super) fn text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(self.bytes())
    }
}
