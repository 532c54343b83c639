//! The apps themselves: invented, each with a page that fetches data or has somebody sign in.

use maud::html;

use super::{
    Pages,
    layout::{Voice, document, hidden},
};
use crate::{Administration, App, User, http::paths};
use wegwijs_message::Msg;

/// An app's own page.
#[derive(Debug)]
pub struct AppPage<'w> {
    /// The form token.
    pub token: &'w str,
    /// The app.
    pub app: &'w App,
    /// Who signed it in last.
    pub user: Option<&'w User>,
    /// What has just happened.
    pub state: AppState<'w>,
}

/// What an app's own page tells.
#[derive(Debug)]
pub enum AppState<'w> {
    /// Nothing has happened yet.
    Idle,
    /// Data came in, of these administrations.
    Fetched(Vec<&'w Administration>),
    /// Somebody just signed it in.
    SignedIn,
    /// Whoever was asked refused, or the product did.
    Refused,
}

impl Pages {
    /// All apps.
    pub fn apps(&self, apps: &[&App]) -> String {
        let words = &self.words();
        let title = words.own("apps-title");
        let main = html! {
            h1 { (title) }
            p { (words.own("apps-body")) }
            ul.tiles {
                @for app in apps {
                    li.card { a href=(paths::app(&app.client_id)) { strong { (app.name) } } small { (app.publisher) } }
                }
            }
        };
        document(words, Voice::Own, &title, &html! {}, &main)
    }

    /// One app.
    pub fn app(&self, page: &AppPage<'_>) -> String {
        let words = &self.words();
        let (name, user) = (&page.app.name, page.user.map_or("", |user| &user.name));
        let told = |id: &str| words.own_msg(&Msg::sandbox(id).text("app", name).text("user", user));
        let main = html! {
            h1 { (name) }
            p { (told("app-body")) }
            @match &page.state {
                AppState::Idle => {}
                AppState::SignedIn => { p.notice role="status" { (told("app-signed-in")) } }
                AppState::Refused => { p.notice.fault role="alert" { (told("app-refused")) } }
                AppState::Fetched(administrations) => {
                    div.notice role="status" {
                        p { (told("app-fetched")) }
                        ul { @for one in administrations { li { (one.description) } } }
                    }
                }
            }
            form.card method="post" action=(paths::app(&page.app.client_id)) {
                (hidden("token", page.token))
                p { (if page.user.is_some() { told("app-works-for") } else { told("app-works-for-nobody") }) }
                p.actions {
                    button.main name="do" value="fetch" { (words.own("app-fetch")) }
                    button name="do" value="connect" { (words.own("app-connect")) }
                }
            }
            p { a href=(paths::APPS) { (words.own("apps-all")) } }
        };
        document(words, Voice::Own, name, &html! {}, &main)
    }
}
