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

/// A guide: where it is, its title, and what it is for.
type Row = (Spot, String, String);

pub(super) fn page(desk: &Wordings<'_>, spot: &Spot) -> Made {
    let wording = desk.wording(&spot.lang, &spot.ui);
    let words = &wording.words;
    let word = |id: &str| words.text(&Msg::web(id));
    let lead = if desk.about.is_export {
        "export-start-body"
    } else {
        "start-body"
    };
    let groups: Vec<(String, Vec<Row>)> = desk
        .edition
        .groups()
        .iter()
        .map(|group| {
            let rows = group.guides.iter().map(|guide| row(desk, spot, guide));
            (words.text(&group.msg()), rows.collect())
        })
        .collect();
    // Where there is one product its name says nothing.
    let has_several = groups.len() > 1;
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
            @for (product, rows) in &groups {
                @if has_several { h3 { (product) } }
                ul {
                    @for (to, title, summary) in rows {
                        li { a href=(to.path()) { strong { (title) } span { (summary) } } }
                    }
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
    let list = groups.iter().map(|(product, rows)| {
        let rows = rows
            .iter()
            .map(|(to, title, summary)| format!("- [{title}]({}{}): {summary}\n", desk.about.origin, to.path()));
        let heading = if has_several {
            format!("\n## {product}\n\n")
        } else {
            String::new()
        };
        heading + &rows.collect::<String>()
    });
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
pub(super) fn row(desk: &Wordings<'_>, spot: &Spot, guide: &GuideId) -> Row {
    let wording = desk.wording(&spot.lang, &spot.ui);
    let msg = Msg::guide(guide, None);
    let summary = wording.words.text(&msg.clone().attr("summary"));
    (spot.at(Place::Guide(guide.clone())), wording.words.text(&msg), summary)
}
