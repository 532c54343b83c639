//! Goodbye: the end of a walk that leads nowhere else.

use axum::http::StatusCode;
use maud::html;
use wegwijs_message::Msg;

use super::layout::{Page, all_guides};
use crate::{kept::Made, spot::Spot, wording::Wordings};

pub(super) fn page(desk: &Wordings<'_>, spot: &Spot) -> Made {
    let wording = desk.wording(&spot.lang, &spot.ui);
    let words = &wording.words;
    let word = |id: &str| words.text(&Msg::web(id));
    let article = html! {
        article .done {
            h1 tabindex="-1" { (words.text(&Msg::app("bye"))) }
            p { (word("done-body")) }
            nav .choices aria-label=(word("choices")) {
                a .choice href=(all_guides(spot)) { (words.text(&Msg::app("command-menu"))) }
            }
        }
    };
    let page = Page {
        spot,
        title: words.text(&Msg::app("bye")),
        description: word("done-body"),
        canonical: None,
        switches: true,
        class: "done",
    };
    Made {
        status: StatusCode::OK,
        html: page.around(desk, words, &article, &html! {}),
        markdown: None,
        is_listed: false,
        counted: None,
    }
}
