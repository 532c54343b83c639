//! What a person sees. This is the seam: handlers decide, [`Pages`] draws. [`PlainPages`] is bare on purpose.

use std::fmt;

use crate::sandbox::{Administration, DataScope, User};

/// Draws the pages. A page is a whole HTML document; everything in the arguments is text and must be escaped.
pub trait Pages: Send + Sync + fmt::Debug {
    /// "Who are you?" A form: POST to `action` with `token`, `provider`, `request` and `user` (a login).
    fn sign_in(&self, page: &SignInPage<'_>) -> String;
    /// "May this app …?" A form: POST to `action` with `token`, `provider`, `request`, `decision` (`allow` or
    /// `refuse`) and, where there is a choice, `reach` (`all` or `chosen`) with `division` for each one chosen.
    fn consent(&self, page: &ConsentPage<'_>) -> String;
    /// What is wrong.
    fn problem(&self, problem: Problem) -> String;
}

/// What is needed to ask who somebody is.
#[derive(Debug)]
pub struct SignInPage<'a> {
    /// Where the form goes.
    pub action: &'a str,
    /// The form token.
    pub token: &'a str,
    /// Whose authorisation page it is: given back as it is.
    pub provider: &'a str,
    /// The request for authorisation: given back as it is.
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

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// There is no such page.
    NotFound,
    /// The page cannot be asked like that.
    WrongMethod,
    /// The request is for another host.
    WrongHost,
    /// The form comes from elsewhere.
    WrongOrigin,
    /// The form token is missing, or not of this session.
    FormToken,
    /// The form is too big.
    TooBig,
    /// No app has this client id.
    UnknownClient,
    /// The app is not registered for this redirect URI.
    RedirectMismatch,
    /// Nobody has signed in.
    NotSignedIn,
    /// Nobody has that login.
    NoSuchUser,
    /// Neither allowed nor refused, or no administration chosen, or one that is not theirs.
    NothingChosen,
}

impl Problem {
    /// The HTTP status.
    pub fn status(self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::WrongMethod => 405,
            Self::WrongHost => 421,
            Self::WrongOrigin | Self::FormToken | Self::NotSignedIn => 403,
            Self::TooBig => 413,
            Self::UnknownClient | Self::RedirectMismatch | Self::NoSuchUser | Self::NothingChosen => 400,
        }
    }

    /// A stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::WrongMethod => "wrong-method",
            Self::WrongHost => "wrong-host",
            Self::WrongOrigin => "wrong-origin",
            Self::FormToken => "form-token",
            Self::TooBig => "too-big",
            Self::UnknownClient => "unknown-client",
            Self::RedirectMismatch => "redirect-mismatch",
            Self::NotSignedIn => "not-signed-in",
            Self::NoSuchUser => "no-such-user",
            Self::NothingChosen => "nothing-chosen",
        }
    }
}

/// Forms with ids for labels.
#[derive(Debug, Clone, Copy)]
pub struct PlainPages;

impl Pages for PlainPages {
    fn sign_in(&self, page: &SignInPage<'_>) -> String {
        let users: String = page.users.iter().map(|user| option(&user.login, &user.name)).collect();
        let hidden = hidden(page.token, page.provider, page.request);
        document(
            "sign-in",
            &format!(
                "<form method=\"post\" action=\"{}\">{hidden}<label>user <select name=\"user\">{users}</select></label>\
                 <button>sign-in</button></form>",
                escape(page.action)
            ),
        )
    }

    fn consent(&self, page: &ConsentPage<'_>) -> String {
        let scopes: String = page
            .scopes
            .iter()
            .map(|scope| format!("<li>{} {:?}</li>", escape(&scope.area), scope.access))
            .collect();
        let choice = page.administrations.as_ref().map_or(String::new(), |all| {
            let boxes: String = all.iter().map(|one| checkbox(one)).collect();
            format!(
                "<label><input type=\"radio\" name=\"reach\" value=\"all\" checked> all</label>\
                 <label><input type=\"radio\" name=\"reach\" value=\"chosen\"> chosen</label>{boxes}"
            )
        });
        let hidden = hidden(page.token, page.provider, page.request);
        document(
            "consent",
            &format!(
                "<p>{} - {}</p><ul>{scopes}</ul><form method=\"post\" action=\"{}\">{hidden}{choice}\
                 <button name=\"decision\" value=\"allow\">allow</button>\
                 <button name=\"decision\" value=\"refuse\">refuse</button></form>",
                escape(page.app),
                escape(&page.user.name),
                escape(page.action)
            ),
        )
    }

    fn problem(&self, problem: Problem) -> String {
        document(problem.id(), "")
    }
}

/// Text that is safe in HTML, also inside a quoted attribute.
pub fn escape(text: &str) -> String {
    text.chars().fold(String::new(), |mut safe, letter| {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
        safe
    })
}

fn hidden(token: &str, provider: &str, request: &str) -> String {
    [("token", token), ("provider", provider), ("request", request)]
        .map(|(name, value)| {
            let value = escape(value);
            format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\">")
        })
        .concat()
}

fn option(value: &str, text: &str) -> String {
    format!("<option value=\"{}\">{}</option>", escape(value), escape(text))
}

fn checkbox(one: &Administration) -> String {
    let (code, name) = (one.code, escape(&one.description));
    format!("<label><input type=\"checkbox\" name=\"division\" value=\"{code}\"> {name}</label>")
}

fn document(title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{title}</title></head>\
         <body><h1>{title}</h1>{body}</body></html>"
    )
}
