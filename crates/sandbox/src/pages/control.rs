//! The page to operate the practice environment: its clock, and what is to go wrong.

use maud::{Markup, html};

use super::{
    Pages,
    layout::{Voice, document, hidden, time},
    words::Words,
};
use crate::{PRACTICE_CLIENT_ID, PRACTICE_CLIENT_SECRET, PRACTICE_REDIRECT_URI, Situation, http::paths};
use wegwijs_message::Msg;

/// How far the clock can be moved at once (seconds), and what that is called.
pub const STEPS: [(i64, &str); 4] = [
    (600, "control-10-minutes"),
    (3600, "control-hour"),
    (86_400, "control-day"),
    (31 * 86_400, "control-31-days"),
];

/// What is needed to operate the practice environment.
#[derive(Debug)]
pub struct ControlPage<'a> {
    /// The form token.
    pub token: &'a str,
    /// The practice environment's time (seconds since 1970).
    pub now: i64,
    /// Its address.
    pub url: &'a str,
    /// What has just been done.
    pub done: Option<Done>,
}

/// What has just been done.
#[derive(Debug, Clone, Copy)]
pub enum Done {
    /// The clock was moved.
    Moved,
    /// Something was made to go wrong.
    Provoked(Situation),
    /// Everything began anew.
    Restarted,
}

impl Pages {
    /// The page to operate the practice environment.
    pub fn control(&self, page: &ControlPage<'_>) -> String {
        let words = &self.words();
        let title = words.own("control");
        let main = html! {
            h1 { (title) }
            @if let Some(done) = page.done { p.notice role="status" { (told(words, done)) } }
            section.card aria-labelledby="clock" {
                h2 #clock { (words.own("control-clock")) }
                p { (words.own_msg(&Msg::sandbox("control-now").text("time", time(page.now)))) }
                form method="post" action=(paths::CONTROL) {
                    (hidden("token", page.token))
                    p.actions {
                        @for (seconds, label) in STEPS {
                            button name="ahead" value=(seconds) { (words.own(label)) }
                        }
                    }
                }
            }
            section.card aria-labelledby="situations" {
                h2 #situations { (words.own("control-situations")) }
                p { (words.own("control-situations-body")) }
                (situations(words, page.token))
            }
            section.card aria-labelledby="anew" {
                h2 #anew { (words.own("control-anew")) }
                p { (words.own("control-anew-body")) }
                form method="post" action=(paths::CONTROL) {
                    (hidden("token", page.token))
                    p.actions { button.danger name="anew" value="yes" { (words.own("control-anew")) } }
                }
            }
            section.card aria-labelledby="connect" {
                h2 #connect { (words.own("control-connect")) }
                p { (words.own("control-connect-body")) }
                dl {
                    dt { (words.own("control-address")) } dd { code { (page.url) } }
                    dt { (words.own("control-client-id")) } dd { code { (PRACTICE_CLIENT_ID) } }
                    dt { (words.own("control-secret")) } dd { code { (PRACTICE_CLIENT_SECRET) } }
                    dt { (words.own("control-redirect")) } dd { code { (PRACTICE_REDIRECT_URI) } }
                }
            }
        };
        document(words, Voice::Own, &title, &html! {}, &main)
    }
}

fn situations(words: &Words, token: &str) -> Markup {
    html! {
        ul.rows {
            @for one in Situation::ALL {
                @let title = words.own(&format!("situation-{}", one.id()));
                li {
                    span {
                        strong { (title) } " " small { code { (one.id()) } }
                        br;
                        (words.own(&format!("situation-{}-body", one.id())))
                    }
                    form method="post" action=(paths::CONTROL) {
                        (hidden("token", token))
                        button.small name="provoke" value=(one.id())
                            aria-label=(words.own_msg(&Msg::sandbox("control-provoke-named").text("title", &title))) {
                            (words.own("control-provoke"))
                        }
                    }
                }
            }
        }
    }
}

fn told(words: &Words, done: Done) -> String {
    match done {
        Done::Moved => words.own("control-moved"),
        Done::Restarted => words.own("control-restarted"),
        Done::Provoked(situation) => {
            let title = words.own(&format!("situation-{}", situation.id()));
            words.own_msg(&Msg::sandbox("control-provoked").text("title", title))
        }
    }
}
