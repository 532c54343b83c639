//! The list of all pages.

use std::sync::Arc;

use axum::{
    Router,
    extract::{DefaultBodyLimit, State},
    http::StatusCode,
    middleware,
    response::Response,
    routing::{get, post},
};

use crate::{
    door, embed, form,
    health::{READY, STOPPING},
    overview, reply, reported, said,
    shared::{Handle, Shared},
    spot::{DESK, Place, REPORT, SAY, Spot},
};

/// The most that a form may hold (bytes).
const FORM_LIMIT: usize = 16 * 1024;

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route(SAY, post(said::say))
        .route(REPORT, post(reported::send))
        .route("/-/report/{answer}/{*step}", get(reported::form))
        .route(DESK, get(overview::ask).post(overview::show))
        .route("/-/assets/{name}", get(reply::asset))
        .route("/-/embed.js", get(embed::script))
        .route("/-/health/live", get(live))
        .route("/-/health/ready", get(ready))
        .route("/-/sitemap.xml", get(sitemap))
        .route("/robots.txt", get(robots))
        // Everything else is an address.
        .fallback(reply::page)
        .method_not_allowed_fallback(form::wrong_method)
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), door::pass))
        .with_state(shared)
}

const TEXT: &str = "text/plain; charset=utf-8";

async fn live(State(shared): Handle) -> Response {
    reply::plain(&shared, StatusCode::OK, TEXT, "live\n")
}

/// Says no while the server is stopping, so that nobody new is sent here.
async fn ready(State(shared): Handle) -> Response {
    if shared.is_ready() {
        reply::plain(&shared, StatusCode::OK, TEXT, READY)
    } else {
        reply::plain(&shared, StatusCode::SERVICE_UNAVAILABLE, TEXT, STOPPING)
    }
}

async fn robots(State(shared): Handle) -> Response {
    let origin = &shared.about.origin;
    let text = format!(
        "User-agent: *\nDisallow: {SAY}\nDisallow: {REPORT}\nDisallow: {DESK}\nSitemap: {origin}/-/sitemap.xml\n"
    );
    reply::plain(&shared, StatusCode::OK, TEXT, text)
}

/// The start page and the first page of every guide, each with its other languages.
async fn sitemap(State(shared): Handle) -> Response {
    let edition = shared.edition.load_full();
    let origin = &shared.about.origin;
    let guides = edition.guides().map(|guide| Place::Guide(guide.clone()));
    let places: Vec<Place> = std::iter::once(Place::Start).chain(guides).collect();
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset \
                    xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
                    xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
        .to_owned();
    for place in &places {
        let path = |lang: &str| format!("{origin}{}", Spot::new(lang, lang, place.clone()).path());
        let link = |lang: &String| {
            let href = path(lang);
            format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>")
        };
        let others: String = edition.languages.iter().map(link).collect();
        for lang in &edition.languages {
            text.push_str(&format!("<url><loc>{}</loc>{others}</url>\n", path(lang)));
        }
    }
    text.push_str("</urlset>\n");
    reply::plain(&shared, StatusCode::OK, "application/xml; charset=utf-8", text)
}
