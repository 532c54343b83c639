//! The few kinds of answers that there are.

use std::sync::Arc;

use axum::{
    body::{Body, Bytes},
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    response::Response,
};
use wegwijs_words::match_language;

use crate::{
    assets,
    edition::Edition,
    kept::{Form, HTML, Kept},
    pages,
    problem::Problem,
    shared::{Handle, Shared},
    spot::{self, Found, Notice, Place, Spot},
    workers::{NotDone, Urgency},
};

/// Any page: a look-up where it was made before.
pub(crate) async fn page(State(shared): Handle, method: Method, uri: Uri, headers: HeaderMap) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return wrong_method(State(shared), headers).await;
    }
    let edition = shared.edition.load();
    let asked = uri.path_and_query().map_or("/", |asked| asked.as_str());
    if let Some(page) = edition.page(asked) {
        return kept(&shared, &page, &headers);
    }
    let edition = Arc::clone(&edition);
    match spot::find(&edition, uri.path(), uri.query()) {
        Found::Page(spot) => match make(&shared, &edition, &spot).await {
            Ok(page) => kept(&shared, &page, &headers),
            Err(problem) => self::problem(&shared, problem, Some(&spot.lang), &headers).await,
        },
        Found::Nearest(spot, notice) => nearest(&shared, &edition, &spot, notice, &headers).await,
        Found::Elsewhere(spot) => redirect(&shared, StatusCode::FOUND, &spot.path()),
        Found::Preferred(place) => {
            let lang = preferred(&shared, &edition, &headers);
            let to = Spot::new(&lang, &lang, place).switched(&lang, &lang);
            let mut answer = redirect(&shared, StatusCode::FOUND, &to.path());
            answer
                .headers_mut()
                .insert(header::VARY, HeaderValue::from_static("accept-language"));
            answer
        }
        Found::Nothing(problem, lang) => self::problem(&shared, problem, lang.as_deref(), &headers).await,
    }
}

/// A file that pages use.
pub(crate) async fn asset(State(shared): Handle, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let edition = shared.edition.load_full();
    let ours = assets::named_so(&name).map(|asset| (asset.kind, Bytes::from_static(asset.body.as_bytes())));
    let theirs = || edition.presence.file(&name).map(|file| (file.kind, file.body.clone()));
    let Some((kind, body)) = ours.or_else(theirs) else {
        return problem(&shared, Problem::Page, None, &headers).await;
    };
    let mut answer = plain(&shared, StatusCode::OK, kind, body);
    let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
    answer.headers_mut().insert(header::CACHE_CONTROL, forever);
    answer
}

/// There is such a page, and this is not what can be done with it.
pub(crate) async fn wrong_method(State(shared): Handle, headers: HeaderMap) -> Response {
    let mut answer = problem(&shared, Problem::Method, None, &headers).await;
    answer
        .headers_mut()
        .insert(header::ALLOW, HeaderValue::from_static("GET,HEAD"));
    answer
}

/// What is wrong, in the reader's language.
pub(crate) async fn problem(
    shared: &Arc<Shared>,
    problem: Problem,
    lang: Option<&str>,
    headers: &HeaderMap,
) -> Response {
    let edition = shared.edition.load_full();
    let lang = lang.map_or_else(|| preferred(shared, &edition, headers), str::to_owned);
    let spot = Spot::new(&lang, &lang, Place::Problem(problem));
    let mut answer = match make(shared, &edition, &spot).await {
        Ok(page) => kept(shared, &page, &HeaderMap::new()),
        // Not even that can be said.
        Err(_) => plain(shared, problem.status(), HTML, Bytes::new()),
    };
    answer.headers_mut().remove(header::ETAG);
    if matches!(problem, Problem::Busy | Problem::Often) {
        answer
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
    }
    answer
}

/// A page, made where it was not yet.
async fn make(shared: &Arc<Shared>, edition: &Arc<Edition>, spot: &Spot) -> Result<Arc<Kept>, Problem> {
    let address = spot.path();
    if let Some(page) = edition.page(&address) {
        return Ok(page);
    }
    let wanted = spot.clone();
    let voices = || shared.about.voices.as_ref().map(|voices| voices.number());
    let before = voices();
    let made = shared
        .workers
        .run(edition, Urgency::Page, move |desk| desk.make(&wanted))
        .await;
    match made {
        Ok(Some(mut page)) => {
            let tally = shared.reports.as_ref().map(|reports| &reports.tally);
            page.count_as(&shared.metrics, tally);
            let page = Arc::new(page);
            edition.keep(address.clone(), Arc::clone(&page));
            // Made while readers said something else: the next one who asks has it made anew.
            if voices() != before {
                edition.let_go(&address);
            }
            Ok(page)
        }
        Ok(None) | Err(NotDone::Broken) => Err(Problem::Ours),
        Err(NotDone::Busy) => Err(Problem::Busy),
    }
}

/// A kept page in the form that is asked for, or word that it is still the same.
fn kept(shared: &Shared, page: &Kept, headers: &HeaderMap) -> Response {
    page.shown();
    let form = match &page.markdown {
        Some(markdown) if prefers_markdown(headers) => markdown,
        _ if takes_gzip(headers) => &page.gzip,
        _ => &page.html,
    };
    if page.status == StatusCode::OK && is_known(headers, form) {
        let mut answer = Response::new(Body::empty());
        *answer.status_mut() = StatusCode::NOT_MODIFIED;
        *answer.headers_mut() = shared.headers();
        for name in [header::ETAG, header::CACHE_CONTROL, header::VARY] {
            if let Some(value) = form.headers.get(&name) {
                answer.headers_mut().insert(name, value.clone());
            }
        }
        return answer;
    }
    let mut answer = Response::new(Body::from(form.body.clone()));
    *answer.status_mut() = page.status;
    *answer.headers_mut() = form.headers.clone();
    answer
}

async fn nearest(
    shared: &Arc<Shared>,
    edition: &Arc<Edition>,
    spot: &Spot,
    why: Notice,
    headers: &HeaderMap,
) -> Response {
    let page = match make(shared, edition, spot).await {
        Ok(page) => page,
        Err(problem) => return self::problem(shared, problem, Some(&spot.lang), headers).await,
    };
    let at = spot.clone();
    let notice = shared
        .workers
        .run(edition, Urgency::Page, move |desk| pages::notice(&desk.words, &at, why))
        .await;
    let mut answer = Response::new(Body::from(page.with_notice(&notice.unwrap_or_default())));
    *answer.headers_mut() = page.html.headers.clone();
    answer.headers_mut().remove(header::ETAG);
    answer
}

/// To another page.
pub(crate) fn redirect(shared: &Shared, status: StatusCode, to: &str) -> Response {
    let mut answer = plain(shared, status, HTML, Bytes::new());
    if let Ok(to) = HeaderValue::from_str(to) {
        answer.headers_mut().insert(header::LOCATION, to);
    }
    let cached = if status == StatusCode::FOUND {
        "public,no-cache"
    } else {
        "no-store"
    };
    answer
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static(cached));
    answer
}

/// Something that is kept nowhere.
pub(crate) fn plain(shared: &Shared, status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Response {
    let mut answer = Response::new(Body::from(body.into()));
    *answer.status_mut() = status;
    *answer.headers_mut() = shared.headers();
    answer
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    answer
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// The language that a reader likes best among those of the pack.
pub(crate) fn preferred(shared: &Shared, edition: &Edition, headers: &HeaderMap) -> String {
    let accepted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    let mut wanted: Vec<(&str, f32)> = accepted.unwrap_or_default().split(',').map(with_weight).collect();
    wanted.retain(|(_, weight)| *weight > 0.0);
    wanted.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let found = wanted
        .iter()
        .find_map(|(tag, _)| match_language(tag, &edition.languages));
    let own = || {
        edition
            .languages
            .iter()
            .find(|lang| **lang == shared.options.lang)
            .cloned()
    };
    found
        .or_else(own)
        .or_else(|| edition.languages.first().cloned())
        .unwrap_or_default()
}

/// `text/html;q=0.8` in two.
fn with_weight(part: &str) -> (&str, f32) {
    let (name, rest) = part.split_once(';').unwrap_or((part, ""));
    let weight = rest
        .trim()
        .strip_prefix("q=")
        .and_then(|weight| weight.trim().parse().ok());
    (name.trim(), weight.unwrap_or(1.0))
}

fn texts<'h>(headers: &'h HeaderMap, name: &header::HeaderName) -> impl Iterator<Item = &'h str> {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|list| list.split(','))
}

fn takes_gzip(headers: &HeaderMap) -> bool {
    texts(headers, &header::ACCEPT_ENCODING)
        .map(with_weight)
        .any(|(name, weight)| name == "gzip" && weight > 0.0)
}

/// Whether somebody rather reads Markdown than HTML. A browser never says so.
fn prefers_markdown(headers: &HeaderMap) -> bool {
    let weight_of = |wanted: &str| {
        let weights = texts(headers, &header::ACCEPT)
            .map(with_weight)
            .filter(|(name, _)| *name == wanted);
        weights.map(|(_, weight)| weight).fold(0.0, f32::max)
    };
    let markdown = weight_of("text/markdown");
    markdown > 0.0 && markdown >= weight_of("text/html")
}

/// Whether a browser has this very form already.
fn is_known(headers: &HeaderMap, form: &Form) -> bool {
    let mut known = texts(headers, &header::IF_NONE_MATCH).map(|tag| tag.trim().trim_start_matches("W/"));
    known.any(|tag| tag == "*" || tag.as_bytes() == form.etag.as_bytes())
}
