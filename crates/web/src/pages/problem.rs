//! What is wrong with a request, in words, with the way on. What is wrong with us shows nothing of our inside.

use axum::http::StatusCode;
use maud::html;
use wegwijs_message::Msg;

use super::layout::{Page, all_guides, say_form};
use crate::{desk::Desk, kept::Made, spot::Spot};

macro_rules! problems {
    ($($name:ident => $id:literal, $status:ident;)+) => {
        /// What can be wrong with a request.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Problem {
            $(
                #[doc = concat!("`web.ftl`: problem-", $id)]
                $name,
            )+
        }

        impl Problem {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// What its messages are called by: `problem-<id>` and `problem-<id>-next`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }

            /// Its status.
            pub fn status(self) -> StatusCode {
                match self { $(Self::$name => StatusCode::$status),+ }
            }
        }
    };
}

problems! {
    Page => "page", NOT_FOUND;
    Guide => "guide", NOT_FOUND;
    Step => "step", NOT_FOUND;
    Language => "language", NOT_FOUND;
    Long => "long", URI_TOO_LONG;
    Method => "method", METHOD_NOT_ALLOWED;
    Host => "host", MISDIRECTED_REQUEST;
    Origin => "origin", FORBIDDEN;
    Form => "form", BAD_REQUEST;
    Large => "large", PAYLOAD_TOO_LARGE;
    Slow => "slow", REQUEST_TIMEOUT;
    Often => "often", TOO_MANY_REQUESTS;
    Busy => "busy", SERVICE_UNAVAILABLE;
    Ours => "ours", INTERNAL_SERVER_ERROR;
}

pub(super) fn page(desk: &Desk<'_>, spot: &Spot, problem: Problem) -> Made {
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
        @if can_ask { (say_form(words, &start, &words.text(&Msg::web("start-question")), 2)) }
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
