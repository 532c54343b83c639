//! What is wrong with a request, in words, with the way on. What is wrong with us shows nothing of our inside.

use maud::html;
use wegwijs_message::Msg;

use super::layout::{Page, all_guides, say_form};
use crate::{kept::Made, problem::Problem, spot::Spot, wording::Wordings};

pub(super) fn page(desk: &Wordings<'_>, spot: &Spot, problem: Problem) -> Made {
    let wording = desk.wording(&spot.lang, &spot.ui);
    let words = &wording.words;
    let title = words.text(&Msg::web(&format!("problem-{}", problem.id())));
    let next = words.text(&Msg::web(&format!("problem-{}-next", problem.id())));
    let article = html! {
        article .problem {
            h1 tabindex="-1" { (title) }
            p { (next) }
            nav .choices aria-label=(words.text(&Msg::web("choices"))) {
                a .choice.primary href=(all_guides(spot)) { (words.text(&Msg::app("command-menu"))) }
            }
        }
    };
    let start = Spot::start(&spot.lang, &spot.ui);
    let can_ask = matches!(
        problem,
        Problem::Page | Problem::Guide | Problem::Step | Problem::Language | Problem::Form
    );
    let below = html! {
        @if can_ask { (say_form(desk.about, words, &start, &words.text(&Msg::web("start-question")), 2)) }
    };
    let page = Page {
        spot,
        description: next.clone(),
        title,
        canonical: None,
        switches: false,
        class: "problem",
    };
    Made {
        status: problem.status(),
        html: page.around(desk, words, &article, &below),
        markdown: None,
        is_listed: false,
        counted: None,
    }
}
