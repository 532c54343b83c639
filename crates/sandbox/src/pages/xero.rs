//! Xero's screens, as far as an app is taken off an organisation there. They are in English alone: their words are labels.

use maud::{Markup, html};

use super::{
    Pages,
    layout::{Voice, document, hidden},
    words::Words,
};
use crate::{PlainClient, XeroOrganisation, http::paths};
use wegwijs_message::Msg;

/// A screen of Xero.
#[derive(Debug)]
pub enum XeroScreen<'w> {
    /// The organisations to open.
    Organisations(&'w [XeroOrganisation]),
    /// An organisation.
    Start,
    /// Its settings.
    Settings,
    /// Its connected apps.
    Apps(&'w [PlainClient]),
    /// Sure?
    Disconnect {
        /// The form token.
        token: &'w str,
        /// The app.
        app: &'w PlainClient,
    },
}

impl Pages {
    /// A screen of Xero, of an organisation that is open.
    pub fn xero(&self, open: Option<&XeroOrganisation>, screen: &XeroScreen<'_>) -> String {
        let words = &self.words();
        let tenant = open.map_or("", |open| open.tenant_id.as_str());
        let main = match screen {
            XeroScreen::Organisations(all) => organisations(words, all),
            XeroScreen::Start => html! { h1 { (open.map_or("", |open| &open.name)) } },
            XeroScreen::Settings => html! {
                h1 { (words.ui("xero-settings")) }
                ul.plain { li { a href=(paths::xero_apps(tenant)) { (words.ui("xero-connected-apps")) } } }
            },
            XeroScreen::Apps(apps) => connected(words, tenant, apps),
            XeroScreen::Disconnect { token, app } => sure(words, tenant, token, app),
        };
        document(
            words,
            Voice::Product,
            &words.own("xero-title"),
            &bar(words, open),
            &main,
        )
    }
}

/// The name of the organisation is a menu.
fn bar(words: &Words, open: Option<&XeroOrganisation>) -> Markup {
    html! {
        @if let Some(open) = open {
            div.bar {
                nav.menus aria-label=(words.own("xero-title")) {
                    details.menu {
                        summary { (open.name) }
                        ul { li { a href=(format!("{}/settings", paths::xero(&open.tenant_id))) { (words.ui("xero-settings")) } } }
                    }
                }
            }
        }
    }
}

fn organisations(words: &Words, all: &[XeroOrganisation]) -> Markup {
    html! {
        h1 { (words.own("xero-title")) }
        p { (words.own("xero-body")) }
        ul.tiles {
            @for one in all {
                li.card { a href=(paths::xero(&one.tenant_id)) { strong { (one.name) } } }
            }
        }
    }
}

fn connected(words: &Words, tenant: &str, apps: &[PlainClient]) -> Markup {
    html! {
        h1 { (words.ui("xero-connected-apps")) }
        ul.rows {
            @for app in apps {
                li {
                    span { strong { (app.name) } }
                    details.menu.end {
                        summary { "⋮" }
                        ul { li { a href=(paths::xero_app(tenant, &app.client_id)) { (words.ui("xero-disconnect")) } } }
                    }
                }
            }
        }
    }
}

fn sure(words: &Words, tenant: &str, token: &str, app: &PlainClient) -> Markup {
    html! {
        form.card.narrow method="post" action=(paths::xero_app(tenant, &app.client_id)) {
            (hidden("token", token))
            h1 { (words.own_msg(&Msg::sandbox("xero-sure").text("app", &app.name))) }
            p.actions {
                button.main { (words.ui("xero-disconnect-app")) }
                a href=(paths::xero_apps(tenant)) { (words.own("xero-back")) }
            }
        }
    }
}
