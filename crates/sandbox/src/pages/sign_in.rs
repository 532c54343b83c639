//! Signing in, and the consent.

use maud::{Markup, html};

use super::{
    Pages,
    layout::{Voice, document, hidden},
    permissions::scopes,
    words::Words,
};
use crate::{Administration, DataScope, User};
use wegwijs_message::Msg;

/// What is needed to ask who somebody is.
#[derive(Debug)]
pub struct SignInPage<'a> {
    /// Where the form goes.
    pub action: &'a str,
    /// The form token.
    pub token: &'a str,
    /// Whose authorisation page it is: given back as it is.
    pub provider: &'a str,
    /// The request for authorisation, given back as it is; empty where nobody asks for one.
    pub request: &'a str,
    /// The users to choose from.
    pub users: Vec<&'a User>,
}

/// What is needed to ask whether an app is allowed.
#[derive(Debug)]
pub struct ConsentPage<'a> {
    /// Where the form goes.
    pub action: &'a str,
    /// The form token.
    pub token: &'a str,
    /// Whose authorisation page it is: given back as it is.
    pub provider: &'a str,
    /// The request for authorisation: given back as it is.
    pub request: &'a str,
    /// Who is asked.
    pub user: &'a User,
    /// What the app is called.
    pub app: &'a str,
    /// The kinds of data that it asks for.
    pub scopes: &'a [DataScope],
    /// The administrations to choose from; none where there is no choice.
    pub administrations: Option<Vec<&'a Administration>>,
}

impl Pages {
    /// "Who are you?" A form: POST to `action` with `token`, `provider`, `request` and `user` (a login).
    pub fn sign_in(&self, page: &SignInPage<'_>) -> String {
        let words = self.words();
        let title = words.ui("sign-in");
        let main = html! {
            div.card.narrow {
                h1 { (title) }
                @if !page.request.is_empty() {
                    p { (words.ui("sign-in-for-app")) }
                }
                form method="post" action=(page.action) {
                    (hidden("token", page.token))
                    (hidden("provider", page.provider))
                    (hidden("request", page.request))
                    fieldset.people {
                        legend { (words.ui("sign-in-who")) }
                        @for (index, user) in page.users.iter().enumerate() {
                            label.person {
                                input type="radio" name="user" value=(user.login) checked[index == 0];
                                span { strong { (user.name) } small { (user.email) } }
                            }
                        }
                    }
                    button.main { (title) }
                }
                p.aside lang=(words.own_lang()) {
                    (words.own(if page.request.is_empty() { "sign-in-practice" } else { "sign-in-practice-app" }))
                }
            }
        };
        document(&words, Voice::Product, &title, &html! {}, &main)
    }

    /// "May this app …?" A form: POST to `action` with `token`, `provider`, `request`, `decision` (`allow` or
    /// `refuse`) and, where there is a choice, `reach` (`all` or `chosen`) with `division` for each one chosen.
    pub fn consent(&self, page: &ConsentPage<'_>) -> String {
        let words = self.words();
        let title = words.ui_msg(&Msg::sandbox("consent").text("app", page.app));
        let main = html! {
            div.card.narrow {
                h1 { (title) }
                p { (words.ui_msg(&Msg::sandbox("consent-as").text("user", &page.user.name))) }
                form method="post" action=(page.action) {
                    (hidden("token", page.token))
                    (hidden("provider", page.provider))
                    (hidden("request", page.request))
                    // An own app has no data scoping, and no division scoping: there is nothing to check or choose.
                    @if let Some(administrations) = &page.administrations {
                        h2 { (words.ui("consent-data")) }
                        (scopes(&words, page.scopes))
                        (choice(&words, administrations))
                    }
                    p.actions {
                        button.main name="decision" value="allow" { (words.ui("consent-allow")) }
                        button name="decision" value="refuse" { (words.ui("consent-refuse")) }
                    }
                }
            }
        };
        document(&words, Voice::Product, &title, &html! {}, &main)
    }
}

fn choice(words: &Words, administrations: &[&Administration]) -> Markup {
    html! {
        fieldset {
            legend { (words.ui("consent-administrations")) }
            label { input type="radio" name="reach" value="all" checked; (words.ui("all-administrations")) }
            label { input type="radio" name="reach" value="chosen"; (words.ui("consent-chosen")) }
            ul.ticks {
                @for one in administrations {
                    li { label {
                        input type="checkbox" name="division" value=(one.code); (one.description)
                    } }
                }
            }
        }
    }
}
