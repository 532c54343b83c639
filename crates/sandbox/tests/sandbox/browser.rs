//! A browser, as far as the forms need one.

use crate::{client::Practice, http::Answer};

/// A browser that knows one cookie and finds hidden fields.
pub struct Browser<'a> {
    practice: &'a Practice,
    cookie: Option<String>,
}

impl<'a> Browser<'a> {
    pub fn new(practice: &'a Practice) -> Self {
        Self { practice, cookie: None }
    }

    pub fn keep(&mut self, answer: &Answer) {
        if let Some(cookie) = answer.header("set-cookie") {
            assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
            self.cookie = cookie.split(';').next().map(str::to_owned);
        }
    }

    pub fn get(&mut self, url: &str) -> Answer {
        let mut request = self.practice.http.get(url);
        if let Some(cookie) = &self.cookie {
            request = request.header("Cookie", cookie);
        }
        let answer = self.practice.http.send(request);
        self.keep(&answer);
        answer
    }

    pub fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Answer {
        let mut request = self
            .practice
            .http
            .post(&self.practice.url(path), form)
            .header("Origin", self.practice.sandbox.url());
        if let Some(cookie) = &self.cookie {
            request = request.header("Cookie", cookie);
        }
        let answer = self.practice.http.send(request);
        self.keep(&answer);
        answer
    }

    /// As far as the consent form.
    pub fn as_far_as_consent(&mut self, login: &str) -> Answer {
        let page = self.get(&self.practice.auth_url());
        let form = [
            ("token", hidden(&page, "token")),
            ("provider", hidden(&page, "provider")),
            ("request", hidden(&page, "request")),
            ("user", login.to_owned()),
        ];
        let answer = self.post("/practice/sign-in", &borrow(&form));
        assert_eq!(answer.status, 303, "{answer:?}");
        let next = self.practice.url(answer.header("location").unwrap());
        self.get(&next)
    }

    pub fn decide(&mut self, page: &Answer, choices: &[(&str, &str)]) -> Answer {
        let mut form = vec![
            ("token", hidden(page, "token")),
            ("provider", hidden(page, "provider")),
            ("request", hidden(page, "request")),
        ];
        form.extend(choices.iter().map(|(name, value)| (*name, (*value).to_owned())));
        self.post("/practice/consent", &borrow(&form))
    }
}

fn borrow<'a>(form: &'a [(&'a str, String)]) -> Vec<(&'a str, &'a str)> {
    form.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

pub fn hidden(page: &Answer, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let rest = page
        .body
        .split_once(&start)
        .unwrap_or_else(|| panic!("no {name} in {page:?}"))
        .1;
    rest.split_once('"').unwrap().0.replace("&amp;", "&")
}
