//! What is around every page: the mark of practice above it, and the product's bar below that.

use maud::{DOCTYPE, Markup, html};

use super::{Frame, screens::Notice, words::Words};
use crate::http::paths;
use wegwijs_message::Msg;

/// Whose words a page is in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Voice {
    Product,
    Own,
}

/// A page with a title and, below the mark of practice, a bar.
pub(super) fn document(words: &Words, voice: Voice, title: &str, bar: &Markup, main: &Markup) -> String {
    let lang = match voice {
        Voice::Product => words.ui_lang(),
        Voice::Own => words.own_lang(),
    };
    let page = html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · " (words.own("mark")) }
                link rel="stylesheet" href=(paths::STYLE);
                link rel="icon" href="data:,";
            }
            body {
                a.skip href="#main" lang=(words.own_lang()) { (words.own("skip")) }
                header {
                    (mark(words))
                    (bar)
                }
                main #main tabindex="-1" { (main) }
            }
        }
    };
    page.into_string()
}

/// Nobody may take this for the product.
fn mark(words: &Words) -> Markup {
    html! {
        div.mark lang=(words.own_lang()) {
            p { strong { (words.own("mark")) } " " span { (words.own("mark-why")) } }
            nav aria-label=(words.own("mark-nav")) {
                a href="/" { (words.own("mark-product")) }
                a href=(paths::APPS) { (words.own("mark-apps")) }
                a href=(paths::XERO) { (words.own("xero-title")) }
                a href=(paths::CONTROL) { (words.own("mark-control")) }
            }
        }
    }
}

/// The product's bar: the open administration on the left, the reader's own name on the right, each a menu.
pub(super) fn product_bar(words: &Words, frame: &Frame<'_>) -> Markup {
    let open = frame
        .open
        .map_or_else(|| words.ui("no-administration"), |one| one.description.clone());
    html! {
        div.bar {
            nav.menus aria-label=(words.ui("bar")) {
                details.menu {
                    summary { (open) }
                    ul {
                        li { a href="/" { (words.ui("start")) } }
                        li { a href=(paths::IMPORT_EXPORT) { (words.ui("import-export")) } }
                    }
                }
                details.menu.end {
                    summary { (frame.user.name) }
                    ul {
                        li { a href=(paths::MY) { (words.ui("my-exact-online")) } }
                        li { (sign_out(words, frame.token)) }
                    }
                }
            }
        }
    }
}

fn sign_out(words: &Words, token: &str) -> Markup {
    html! {
        form method="post" action=(paths::SIGN_OUT) {
            (hidden("token", token))
            button { (words.ui("sign-out")) }
        }
    }
}

/// What has just been done.
pub(super) fn notice(words: &Words, frame: &Frame<'_>) -> Markup {
    let text = frame.notice.map(|notice| match notice {
        Notice::Withdrawn(app) => words.ui_msg(&Msg::sandbox("withdrawn").text("app", &app.name)),
        Notice::Saved(app) => words.ui_msg(&Msg::sandbox("saved").text("app", &app.name)),
    });
    html! {
        @if let Some(text) = text {
            p.notice role="status" { (text) }
        }
    }
}

/// A field that a reader does not see.
pub(super) fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// A moment (seconds since 1970, UTC) as a date.
pub(super) fn date(moment: i64) -> String {
    written(moment, "%d-%m-%Y")
}

/// A moment (seconds since 1970, UTC) as a date and a time.
pub(super) fn time(moment: i64) -> String {
    written(moment, "%d-%m-%Y %H:%M")
}

fn written(moment: i64, format: &str) -> String {
    jiff::Timestamp::from_second(moment).map_or_else(|_| String::new(), |moment| moment.strftime(format).to_string())
}
