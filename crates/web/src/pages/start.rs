//! The start page: the question first, the guides below.

use axum::http::StatusCode;
use maud::html;
use wegwijs_message::{GuideId, Msg};

use super::layout::{GUIDES, Page, say_form, site_name};
use crate::{
    kept::Made,
    spot::{Place, Spot},
    wording::Wordings,
};

pub(super) fn page(desk: &Wordings<'_>, spot: &Spot) -> Made {
    let wording = desk.wording(&spot.lang, &spot.ui);
    let words = &wording.words;
    let word = |id: &str| words.text(&Msg::web(id));
    let lead = if desk.about.is_export {
        "export-start-body"
    } else {
        "start-body"
    };
    let rows: Vec<(Spot, String, String)> = desk.edition.guides().map(|guide| row(desk, spot, guide)).collect();
    let article = html! {
        article .start {
            h1 tabindex="-1" { (word("start-title")) }
            p .lead { (word(lead)) }
        }
    };
    let below = html! {
        (say_form(desk.about, words, spot, &word("start-question"), 2))
        section .guides id=(GUIDES) {
            h2 { (word("start-guides")) }
            ul {
                @for (to, title, summary) in &rows {
                    li { a href=(to.path()) { strong { (title) } span { (summary) } } }
                }
            }
        }
    };
    let page = Page {
        spot,
        title: site_name(desk, words, spot),
        description: word("start-body"),
        canonical: Some(Spot::start(&spot.lang, &spot.lang)),
        switches: true,
        class: "start",
    };
    let list = rows
        .iter()
        .map(|(to, title, summary)| format!("- [{title}]({}{}): {summary}\n", desk.about.origin, to.path()));
    let markdown =
        format!("# {}\n\n{}\n\n", site_name(desk, words, spot), word("start-body")) + &list.collect::<String>();
    Made {
        status: StatusCode::OK,
        html: page.around(desk, words, &article, &below),
        markdown: Some(markdown),
        is_listed: spot.ui == spot.lang,
        counted: None,
    }
}

/// A guide with its title and what it is for.
pub(super) fn row(desk: &Wordings<'_>, spot: &Spot, guide: &GuideId) -> (Spot, String, String) {
    let wording = desk.wording(&spot.lang, &spot.ui);
    let msg = Msg::guide(guide, None);
    let summary = wording.words.text(&msg.clone().attr("summary"));
    (spot.at(Place::Guide(guide.clone())), wording.words.text(&msg), summary)
}
