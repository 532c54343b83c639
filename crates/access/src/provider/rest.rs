//! Exact Online's REST API, as far as a check reads it, and the probe of other providers.

use serde_json::Value;

use super::{
    address::ReadUrl,
    answer::Answer,
    api_error::ApiError,
    failure::Unreadable,
    http::{Bearer, Http},
    limits::Limits,
    withdrawing::Probe,
};

const ME: &str = "/current/Me";
const ME_QUERY: &str = "$select=CurrentDivision,FullName,UserName,Email";
const LIST_QUERY: &str = "$select=Code,Description";

/// What came back, and what was told along with it.
#[derive(Debug)]
pub(crate) struct Reply<T> {
    pub(crate) result: Result<T, ApiError>,
    pub(crate) limits: Limits,
    /// The HTTP status; none without an answer.
    pub(crate) status: Option<u16>,
}

/// Whom a token belongs to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Me {
    pub(crate) name: Option<String>,
    pub(crate) email: Option<String>,
    /// The administration that the user has open in the browser: digits.
    pub(crate) division: Option<String>,
    /// What the app reaches, by number and name, where that is what was asked for.
    pub(crate) list: Option<Vec<(String, String)>>,
}

/// Where to read which administrations there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// What the granting user reaches.
    System,
    /// Those of the current customer only.
    Hrm,
}

/// One page of administrations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Page {
    /// Code and name.
    pub(crate) rows: Vec<(String, String)>,
    /// Whether there is another page.
    pub(crate) has_more: bool,
    /// Where, if it is on the same host.
    pub(crate) next: Option<ReadUrl>,
}

impl Place {
    /// Its path, for people.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::System => "system/Divisions",
            Self::Hrm => "hrm/Divisions",
        }
    }

    /// The first page, as an administration sees it. `division`: digits.
    pub(crate) fn first(self, root: &ReadUrl, division: &str) -> ReadUrl {
        root.below(&format!("/{division}/{}", self.path()), LIST_QUERY)
    }
}

/// Where it says whom a token belongs to.
pub(crate) fn me_url(root: &ReadUrl) -> ReadUrl {
    root.below(ME, ME_QUERY)
}

/// Reads whom a token belongs to. `now`: seconds since 1970.
pub(crate) async fn me(http: &Http, root: &ReadUrl, bearer: Bearer<'_>, now: i64) -> Reply<Me> {
    read_api(http, &me_url(root), bearer, now, |answer| {
        let json = answer.json()?;
        let envelope = Envelope::of(&json)?;
        let Some(row) = envelope.rows.first() else {
            // Missing rights may give an empty list; the token was taken all the same.
            return Ok(Me::default());
        };
        let label = |key: &str| {
            let text = row.get(key)?.as_str()?.trim();
            (!text.is_empty()).then(|| answer.label(text))
        };
        Ok(Me {
            name: label("FullName").or_else(|| label("UserName")),
            // The login may be in Email.
            email: label("Email").or_else(|| label("UserName").filter(|name| name.contains('@'))),
            division: row.get("CurrentDivision").and_then(digits),
            list: None,
        })
    })
    .await
}

/// Reads one page of administrations. `now`: seconds since 1970.
pub(crate) async fn list(http: &Http, page: &ReadUrl, bearer: Bearer<'_>, now: i64) -> Reply<Page> {
    read_api(http, page, bearer, now, |answer| {
        let json = answer.json()?;
        let envelope = Envelope::of(&json)?;
        let rows = envelope
            .rows
            .iter()
            .map(|row| {
                // A row that is skipped would later look like an administration that is gone.
                let code = row.get("Code").and_then(digits);
                let name = row.get("Description").and_then(Value::as_str);
                Some((code?, answer.label(name.unwrap_or_default())))
            })
            .collect::<Option<_>>()
            .ok_or(Unreadable::NotExpected)?;
        Ok(Page {
            rows,
            has_more: envelope.next.is_some(),
            next: envelope.next.and_then(|next| page.next(next)),
        })
    })
    .await
}

/// Asks another provider whether a token is good, and what it reaches: a success with data, or without a body, says so.
/// `now`: seconds since 1970.
pub(crate) async fn probe(http: &Http, probe: &Probe, bearer: Bearer<'_>, now: i64) -> Reply<Me> {
    read(http, probe.url(), bearer, |answer| {
        match ApiError::of_probe(answer, now) {
            Some(error) => Err(error),
            None => reached(answer, probe).map_err(ApiError::Unreadable),
        }
    })
    .await
}

/// What stands where a provider's file says that it stands. A list with a row that is none tells nothing: half of it
/// would later look like something that is gone.
fn reached(answer: &Answer, probe: &Probe) -> Result<Me, Unreadable> {
    let text = |row: &Value, pointer: &str| {
        let text = match row.pointer(pointer).filter(|_| !pointer.is_empty())? {
            Value::Number(number) => number.to_string(),
            Value::String(text) => text.trim().to_owned(),
            _ => return None,
        };
        (!text.is_empty()).then(|| answer.label(&text))
    };
    if probe.list.is_none() {
        is_yes(answer)?;
        let json = answer.json().unwrap_or_default();
        // OpenID Connect Core, 5.1: as whom.
        let pointers = if probe.name.is_empty() {
            ["/name", "/preferred_username"]
        } else {
            [probe.name.as_str(), ""]
        };
        return Ok(Me {
            name: pointers.into_iter().find_map(|pointer| text(&json, pointer)),
            email: text(&json, "/email"),
            ..Me::default()
        });
    }
    let Value::Array(rows) = answer.json()? else {
        return Err(Unreadable::NotExpected);
    };
    let rows = rows.iter().map(|row| {
        let id = text(row, &probe.id)?;
        let name = text(row, &probe.name);
        Some((id, name.unwrap_or_default()))
    });
    let list: Option<Vec<(String, String)>> = rows.collect();
    Ok(Me {
        list: Some(list.ok_or(Unreadable::NotExpected)?),
        ..Me::default()
    })
}

/// A page that asks to sign in, or an empty list of what the app may see, is a success for HTTP and no yes.
fn is_yes(answer: &Answer) -> Result<(), Unreadable> {
    if answer.bytes().trim_ascii().is_empty() {
        return Ok(());
    }
    match answer.json()? {
        Value::Object(fields) if !fields.is_empty() && !fields.contains_key("error") => Ok(()),
        Value::Array(rows) if !rows.is_empty() => Ok(()),
        _ => Err(Unreadable::NotExpected),
    }
}

/// Reads from Exact Online. `now`: seconds since 1970.
async fn read_api<T>(
    http: &Http,
    url: &ReadUrl,
    bearer: Bearer<'_>,
    now: i64,
    parse: impl FnOnce(&Answer) -> Result<T, Unreadable>,
) -> Reply<T> {
    read(http, url, bearer, |answer| match ApiError::of(answer, now) {
        Some(error) => Err(error),
        None => parse(answer).map_err(ApiError::Unreadable),
    })
    .await
}

async fn read<T>(
    http: &Http,
    url: &ReadUrl,
    bearer: Bearer<'_>,
    understand: impl FnOnce(&Answer) -> Result<T, ApiError>,
) -> Reply<T> {
    match http.get(url, bearer).await {
        Err(failed) => Reply {
            result: Err(failed.into()),
            limits: Limits::default(),
            status: None,
        },
        Ok(answer) => Reply {
            result: understand(&answer),
            limits: answer.limits(),
            status: Some(answer.status),
        },
    }
}

/// OData's envelope: `d` is a list, an object with a list, or one object.
struct Envelope<'j> {
    rows: Vec<&'j Value>,
    next: Option<&'j str>,
}

impl<'j> Envelope<'j> {
    fn of(json: &'j Value) -> Result<Self, Unreadable> {
        let d = json.get("d").ok_or(Unreadable::NotExpected)?;
        let rows = match (d, d.get("results")) {
            (Value::Array(rows), _) | (_, Some(Value::Array(rows))) => rows.iter().collect(),
            (Value::Object(_), None) => vec![d],
            _ => return Err(Unreadable::NotExpected),
        };
        Ok(Self {
            rows,
            next: d.get("__next").and_then(Value::as_str).filter(|next| !next.is_empty()),
        })
    }
}

/// A code: a number, or text of digits. Nothing else goes into an address.
fn digits(value: &Value) -> Option<String> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => return None,
    };
    let is_code = !text.is_empty() && text.len() <= 20 && text.bytes().all(|b| b.is_ascii_digit());
    is_code.then_some(text)
}
