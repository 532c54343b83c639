//! The read-only API in OData's clothes.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, Method, Uri, header},
    response::Response,
};
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::{edge, reply, shared::Shared};
use crate::{ApiAsk, ApiRefusal, ApiRows, Envelope, ExpiredAccess, Rate, Resource, params::Params};

/// Everything below `/api/v1`.
pub(super) async fn answer(
    State(shared): State<Arc<Shared>>,
    method: Method,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    if method != Method::GET {
        let mut answer = reply::api_error(405, "Method Not Allowed");
        reply::set(&mut answer, header::ALLOW, "GET");
        return answer;
    }
    let query = Params::parse(uri.query().unwrap_or_default());
    let address = Address::of(uri.path());
    let ask = ApiAsk {
        bearer: edge::bearer(&headers),
        division: address.division,
        resource: address.resource,
        endpoint: address.endpoint,
        query: &query,
    };
    let mut world = shared.world.lock();
    let read = world.read(&ask);
    let (envelope, expired) = (world.rules.envelope, world.rules.expired_access);
    drop(world);
    let mut answer = match (read.outcome, address.resource) {
        (Err(ApiRefusal::DeadToken), _) if expired == ExpiredAccess::Html => object_moved(&uri),
        (Err(refusal), _) => refuse(&refusal),
        (Ok(_), _) if !wants_json(&headers) => atom(),
        (Ok(ApiRows::Value(value)), resource) => {
            let name = resource.map_or("value", |resource| {
                resource.path().rsplit('/').next().unwrap_or_default()
            });
            reply::json(200, &json!({"d": {name: value}}))
        }
        (Ok(ApiRows::List { rows, next }), resource) => {
            let base = format!("http://{}{}", edge::host(&headers), uri.path());
            let rows = rows.into_iter().map(|row| labelled(row, resource, &base));
            let next = next.map(|after| next_page(&base, &query, after));
            reply::json(200, &wrap(rows.collect(), next, envelope))
        }
    };
    if let Some(rate) = read.rate {
        set_rate(&mut answer, &rate);
    }
    answer
}

/// What the path says.
struct Address<'a> {
    division: Option<u32>,
    resource: Option<Resource>,
    endpoint: &'a str,
}

impl<'a> Address<'a> {
    fn of(path: &'a str) -> Self {
        let below = path.strip_prefix("/api/v1").unwrap_or(path);
        let below = below.trim_start_matches('/');
        if below == Resource::Me.path() {
            return Self {
                division: None,
                resource: Some(Resource::Me),
                endpoint: below,
            };
        }
        let (division, endpoint) = below.split_once('/').unwrap_or((below, ""));
        let division = division.parse().ok();
        Self {
            division,
            resource: Resource::ALL
                .into_iter()
                .find(|one| division.is_some() && *one != Resource::Me && one.path() == endpoint),
            endpoint,
        }
    }
}

fn wrap(mut rows: Vec<Value>, next: Option<String>, envelope: Envelope) -> Value {
    match (envelope, next, rows.len()) {
        (Envelope::Bare, None, _) => json!({"d": rows}),
        (Envelope::Object, None, 1) => json!({"d": rows.pop()}),
        (_, None, _) => json!({"d": {"results": rows}}),
        (_, Some(next), _) => json!({"d": {"results": rows, "__next": next}}),
    }
}

fn labelled(mut row: Map<String, Value>, resource: Option<Resource>, base: &str) -> Value {
    let kind = resource.map(Resource::kind);
    row.insert("__metadata".to_owned(), json!({"uri": base, "type": kind}));
    Value::Object(row)
}

fn next_page(base: &str, query: &Params, after: u32) -> String {
    let mut next = form_urlencoded::Serializer::new(String::new());
    if let Some(select) = query.get("$select") {
        next.append_pair("$select", select);
    }
    next.append_pair("$skiptoken", &after.to_string());
    format!("{base}?{}", next.finish())
}

fn refuse(refusal: &ApiRefusal) -> Response {
    let mut answer = reply::api_error(refusal.status(), &refusal.message());
    if let ApiRefusal::Reason(reason) = refusal {
        reply::set(&mut answer, HeaderName::from_static("reason"), reason.as_str());
    }
    answer
}

/// Sent to the sign-in page, with the status of a refusal \[obs\].
fn object_moved(uri: &Uri) -> Response {
    let wanted = uri.path_and_query().map_or("/", |wanted| wanted.as_str());
    let wanted: String = form_urlencoded::byte_serialize(wanted.as_bytes()).collect();
    reply::html(
        401,
        format!(
            "<html><head><title>Object moved</title></head><body>\r\n\
             <h2>Object moved to <a href=\"/docs/Login.aspx?ReturnUrl={wanted}\">here</a>.</h2>\r\n\
             </body></html>\r\n"
        ),
    )
}

/// Who does not ask for JSON gets what OData v2 gives by default.
fn atom() -> Response {
    reply::xml(
        200,
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"/>".to_owned(),
    )
}

fn wants_json(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .any(|value| value.contains("application/json"))
}

fn set_rate(answer: &mut Response, rate: &Rate) {
    let day = rate
        .day
        .map(|day| (["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"], day));
    let minute = (
        [
            "x-ratelimit-minutely-limit",
            "x-ratelimit-minutely-remaining",
            "x-ratelimit-minutely-reset",
        ],
        rate.minute,
    );
    for (names, budget) in day.into_iter().chain([minute]) {
        let values = [i64::from(budget.limit), i64::from(budget.remaining), budget.reset_ms];
        for (name, value) in names.into_iter().zip(values) {
            reply::set(answer, HeaderName::from_static(name), &value.to_string());
        }
    }
}
