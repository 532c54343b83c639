//! What an error's body says, in any of the shapes that are known.

use reqwest::header::WWW_AUTHENTICATE;
use serde_json::Value;

use super::{answer::Answer, failure::Unreadable};

/// What an error's body says.
#[derive(Default)]
pub(super) struct Fault {
    /// OAuth's `error`.
    pub(super) code: String,
    /// Everything that it says, in one text.
    pub(super) text: String,
    /// Whether it is the gateway that speaks, not the product.
    pub(super) is_gateway: bool,
}

impl Fault {
    /// Reads a token error (flat `error` and `error_description`), an API error (`error.message.value`), a gateway's
    /// (`fault.faultstring`), or a bare `message`.
    pub(super) fn of(answer: &Answer) -> Result<Self, Unreadable> {
        let json = answer.json()?;
        if let Some(fault) = json.get("fault") {
            return Ok(Self {
                text: first_text(fault, &["faultstring", "message"]),
                is_gateway: true,
                ..Self::default()
            });
        }
        if !json.is_object() {
            return Err(Unreadable::NotExpected);
        }
        let error = json.get("error").unwrap_or(&Value::Null);
        let description = first_text(&json, &["error_description", "message", "Message", "detail"]);
        let code = error.as_str().unwrap_or_default().to_owned();
        let text = match error.get("message") {
            Some(Value::String(message)) => message.clone(),
            Some(message) => first_text(message, &["value"]),
            None if description.is_empty() => code.clone(),
            None => description,
        };
        Ok(Self {
            code,
            text,
            is_gateway: false,
        })
    }

    /// What a 401 says in its body, or else in its `WWW-Authenticate` header (RFC 6750, 3).
    pub(super) fn of_bearer(answer: &Answer) -> Self {
        let body = Self::of(answer).unwrap_or_default();
        let Some(challenge) = answer.header(WWW_AUTHENTICATE.as_str()) else {
            return body;
        };
        let parameter = |name: &str| {
            let (_, rest) = challenge.split_once(&format!("{name}=\""))?;
            Some(rest.split('"').next().unwrap_or_default().to_owned())
        };
        Self {
            code: parameter("error").unwrap_or(body.code),
            text: parameter("error_description").unwrap_or(body.text),
            is_gateway: body.is_gateway,
        }
    }

    /// Whether it says this, in code or text, in any case.
    pub(super) fn says(&self, what: &str) -> bool {
        [&self.code, &self.text]
            .into_iter()
            .any(|said| said.to_ascii_lowercase().contains(what))
    }
}

fn first_text(json: &Value, keys: &[&str]) -> String {
    keys.iter()
        .find_map(|key| json.get(key)?.as_str())
        .unwrap_or_default()
        .to_owned()
}
