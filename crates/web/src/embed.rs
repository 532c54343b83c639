//! The script that puts a button and a panel on a desk's own site, with its words in every language of the pack.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use wegwijs_message::Msg;

use crate::{
    problem::Problem,
    reply,
    shared::Handle,
    wording::Wordings,
    workers::{NotDone, Urgency},
};

const SCRIPT: &str = include_str!("assets/embed.js");
const STYLE: &str = include_str!("assets/embed.css");
/// The button's colour where the desk names none; the `--act` of light pages.
const ACCENT: &str = "#0b57a4";

/// The script; not there where no site may show the pages inside its own.
pub(crate) async fn script(State(shared): Handle, headers: HeaderMap) -> Response {
    let edition = shared.edition.load_full();
    if edition.presence.site.embed.is_empty() {
        return reply::problem(&shared, Problem::Page, None, &headers).await;
    }
    let text = match edition.embed.get() {
        Some(known) => Arc::clone(known),
        None => match shared
            .workers
            .run(&edition, Urgency::Page, |desk| made(&desk.words))
            .await
        {
            Ok(text) => Arc::clone(edition.embed.get_or_init(|| text.into())),
            Err(NotDone::Busy) => return reply::problem(&shared, Problem::Busy, None, &headers).await,
            Err(NotDone::Broken) => return reply::problem(&shared, Problem::Ours, None, &headers).await,
        },
    };
    let mut answer = reply::plain(
        &shared,
        StatusCode::OK,
        "text/javascript; charset=utf-8",
        text.to_string(),
    );
    let mut set =
        |name: HeaderName, value: &'static str| answer.headers_mut().insert(name, HeaderValue::from_static(value));
    // Its name stays the same when it changes, so nobody keeps it for long.
    set(header::CACHE_CONTROL, "public, max-age=300");
    set(HeaderName::from_static("cross-origin-resource-policy"), "cross-origin");
    answer
}

fn made(desk: &Wordings<'_>) -> String {
    let words: BTreeMap<&String, BTreeMap<&str, String>> = desk
        .edition
        .languages
        .iter()
        .map(|lang| {
            let wording = desk.wording(lang, lang);
            let word = |id: &str| wording.words.text(&Msg::web(id));
            let words = [
                ("open", word("embed-open")),
                ("close", word("embed-close")),
                ("frame", word("embed-frame")),
            ];
            (lang, words.into_iter().collect())
        })
        .collect();
    let accent = desk.edition.presence.site.accent.map(|colour| colour.to_string());
    let style = STYLE.replace("ACCENT", accent.as_deref().unwrap_or(ACCENT));
    let quoted = |value: serde_json::Result<String>| value.unwrap_or_else(|_| "{}".to_owned());
    SCRIPT
        .replace("WORDS", &quoted(serde_json::to_string(&words)))
        .replace("STYLE", &quoted(serde_json::to_string(&style)))
}
