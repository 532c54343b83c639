//! A browser, as far as signing in needs one: it follows, and keeps cookies.

use std::collections::BTreeMap;

use crate::http::{Answer, Http};

pub struct Browser {
    http: Http,
    /// By host and port, by name.
    cookies: BTreeMap<String, BTreeMap<String, String>>,
}

impl Browser {
    pub fn new() -> Self {
        Self {
            http: Http::new(),
            cookies: BTreeMap::new(),
        }
    }

    /// Where it ends.
    pub fn visit(&mut self, url: &str) -> Answer {
        self.follow(url, None)
            .unwrap_or_else(|address| panic!("it left for {address}"))
    }

    /// The address below this one that it is sent to, which it does not ask for.
    pub fn lands(&mut self, url: &str, below: &str) -> String {
        match self.follow(url, Some(below)) {
            Ok(answer) => panic!("it ends elsewhere: {answer:?}"),
            Err(address) => address,
        }
    }

    fn follow(&mut self, url: &str, stop: Option<&str>) -> Result<Answer, String> {
        let mut url: url::Url = url.parse().unwrap();
        for _ in 0..12 {
            let jar = self.cookies.entry(url.authority().to_owned()).or_default();
            let cookies: Vec<String> = jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let request = self.http.get(url.as_str()).header("Cookie", cookies.join("; "));
            let answer = self.http.send(request);
            for cookie in answer.headers.get_all("set-cookie") {
                let pair = cookie.to_str().unwrap().split(';').next().unwrap();
                let (name, value) = pair.split_once('=').unwrap();
                if value.is_empty() {
                    jar.remove(name);
                } else {
                    jar.insert(name.to_owned(), value.to_owned());
                }
            }
            if !(300..400).contains(&answer.status) {
                return Ok(answer);
            }
            url = url.join(answer.header("location").unwrap()).unwrap();
            if stop.is_some_and(|stop| url.as_str().starts_with(stop)) {
                return Err(url.into());
            }
        }
        panic!("it goes round in circles: {url}")
    }
}
