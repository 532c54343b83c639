//! The product's screens: which is drawn how, and the plain ones among them.

use maud::{Markup, html};

use super::{
    Pages,
    layout::{Voice, document, hidden, notice, product_bar},
    permissions,
    screens::{Frame, Screen},
    words::Words,
};
use crate::{Administration, http::paths};
use wegwijs_message::Msg;

impl Pages {
    /// A screen of the product.
    pub fn product(&self, frame: &Frame<'_>, screen: &Screen<'_>) -> String {
        let words = &self.words();
        let (title, main) = match screen {
            Screen::Start(administrations) => (words.ui("start"), start(words, frame, administrations)),
            Screen::My => (words.ui("my-exact-online"), my(words, frame)),
            Screen::MyFails => (words.ui("my-fails"), my_fails(words)),
            Screen::SecurityCenter(rows) => (words.ui("security-center"), security_center(words, frame, rows)),
            Screen::Withdraw { permission, from } => (
                words.ui("revoke"),
                permissions::withdraw(words, frame.token, permission, *from),
            ),
            Screen::ImportExport => (words.ui("import-export"), import_export(words)),
            Screen::Apps { rows, of_all_users } => (
                words.ui("app-permissions"),
                permissions::apps(words, frame, rows, *of_all_users),
            ),
            Screen::App(app) => (app.app.name.clone(), permissions::app(words, frame, app)),
            Screen::Administrations(choice) => (
                words.ui("manage-administrations"),
                permissions::administrations(words, frame.token, choice),
            ),
            Screen::AllowAll(permission) => (
                words.ui("allow-all"),
                permissions::allow_all(words, frame.token, permission),
            ),
        };
        document(words, Voice::Product, &title, &product_bar(words, frame), &main)
    }
}

fn start(words: &Words, frame: &Frame<'_>, administrations: &[&Administration]) -> Markup {
    html! {
        h1 { (words.ui_msg(&Msg::sandbox("welcome").text("name", &frame.user.name))) }
        div.columns {
            section.card aria-labelledby="administrations" {
                h2 #administrations { (words.ui("my-administrations")) }
                ul.rows {
                    @for one in administrations {
                        li {
                            span { strong { (one.description) } " " small { (one.code) " · " (one.country) } }
                            @if frame.open.is_some_and(|open| open.code == one.code) {
                                span.tag { (words.ui("opened")) }
                            } @else {
                                (open(words, frame.token, one))
                            }
                        }
                    }
                }
            }
            section.card aria-labelledby="news" {
                h2 #news { (words.ui("news")) }
                p { (words.ui("news-1")) }
                p { (words.ui("news-2")) }
            }
        }
    }
}

fn open(words: &Words, token: &str, one: &Administration) -> Markup {
    html! {
        form method="post" action=(paths::OPEN) {
            (hidden("token", token))
            button.small name="administration" value=(one.code)
                aria-label=(words.ui_msg(&Msg::sandbox("open-named").text("name", &one.description))) {
                (words.ui("open"))
            }
        }
    }
}

/// The menu on the left of "My Exact Online".
fn my_frame(words: &Words, here: &str, main: &Markup) -> Markup {
    let tabs = [(paths::MY, "my-details"), (paths::SECURITY_CENTER, "security-center")];
    html! {
        h1 { (words.ui("my-exact-online")) }
        div.with-menu {
            nav.side aria-label=(words.ui("my-exact-online")) {
                ul {
                    @for (path, label) in tabs {
                        li { a href=(path) aria-current=[(path == here).then_some("page")] { (words.ui(label)) } }
                    }
                }
            }
            div.beside { (main) }
        }
    }
}

fn my(words: &Words, frame: &Frame<'_>) -> Markup {
    let main = html! {
        section.card aria-labelledby="details" {
            h2 #details { (words.ui("my-details")) }
            dl {
                dt { (words.ui("name")) } dd { (frame.user.name) }
                dt { (words.ui("email")) } dd { (frame.user.email) }
                dt { (words.ui("language")) } dd { (frame.user.language) }
            }
        }
    };
    my_frame(words, paths::MY, &main)
}

fn my_fails(words: &Words) -> Markup {
    html! {
        div.card.narrow.fault {
            h1 { (words.ui("my-fails")) }
            p { (words.ui("my-fails-body")) }
            p { a href="/" { (words.ui("to-start")) } }
        }
    }
}

fn security_center(words: &Words, frame: &Frame<'_>, rows: &[super::Permission<'_>]) -> Markup {
    let main = html! {
        (notice(words, frame))
        section.card aria-labelledby="sign-ins" {
            h2 #sign-ins { (words.ui("my-sign-in")) }
            p { (words.ui_msg(&Msg::sandbox("my-sign-in-body").text("email", &frame.user.email))) }
        }
        section.card aria-labelledby="safety" {
            h2 #safety { (words.ui("my-safety")) }
            p { (words.ui("my-safety-body")) }
        }
        (permissions::own(words, rows))
    };
    my_frame(words, paths::SECURITY_CENTER, &main)
}

fn import_export(words: &Words) -> Markup {
    html! {
        h1 { (words.ui("import-export")) }
        div.columns {
            @for (heading, items) in [("import", ["import-1", "import-2"]), ("export", ["export-1", "export-2"])] {
                section.card aria-labelledby=(heading) {
                    h2 id=(heading) { (words.ui(heading)) }
                    ul.plain { @for item in items { li.muted { (words.ui(item)) } } }
                }
            }
            section.card aria-labelledby="other" {
                h2 #other { (words.ui("other")) }
                ul.plain {
                    li { a href=(paths::APP_PERMISSIONS) { (words.ui("app-permissions")) } }
                }
            }
        }
    }
}
