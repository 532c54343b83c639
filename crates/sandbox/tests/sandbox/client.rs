//! A practice world, and what an app does with it.

use std::net::{Ipv4Addr, SocketAddr};

use reqwest::RequestBuilder;
use url::Url;
use wegwijs_sandbox::{
    Divisions, Options, PRACTICE_CLIENT_ID, PRACTICE_CLIENT_SECRET, PRACTICE_REDIRECT_URI, Sandbox, Visitor, World,
};

use crate::http::{Answer, Http};

/// A pair of tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    pub access: String,
    pub refresh: String,
}

impl Pair {
    pub fn of(answer: &Answer) -> Self {
        assert_eq!(answer.status, 200, "{answer:?}");
        let json = answer.json();
        let text = |name: &str| json[name].as_str().unwrap().to_owned();
        Self {
            access: text("access_token"),
            refresh: text("refresh_token"),
        }
    }
}

/// A served practice world.
pub struct Practice {
    pub sandbox: Sandbox,
    pub http: Http,
}

impl Practice {
    pub fn new() -> Self {
        Self::with(|_| {})
    }

    /// With a changed world.
    pub fn with(change: impl FnOnce(&mut World)) -> Self {
        let mut world = World::practice();
        world.seed(1);
        change(&mut world);
        let here = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        Self {
            sandbox: Sandbox::start(here, world, Options::default()).unwrap(),
            http: Http::new(),
        }
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.url())
    }

    pub fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        change(&mut self.sandbox.world().lock())
    }

    pub fn advance(&self, seconds: i64) {
        self.change(|world| world.advance(seconds));
    }

    pub fn get(&self, path: &str) -> Answer {
        self.http.send(self.http.get(&self.url(path)))
    }

    pub fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        self.http.send(self.http.post(&self.url(path), form))
    }

    /// The authorisation page's address for the practice app.
    pub fn auth_url(&self) -> String {
        let mut url: Url = self.url("/api/oauth2/auth").parse().unwrap();
        url.query_pairs_mut()
            .append_pair("client_id", PRACTICE_CLIENT_ID)
            .append_pair("redirect_uri", PRACTICE_REDIRECT_URI)
            .append_pair("response_type", "code")
            .append_pair("state", "a b&c=+%41")
            .append_pair("force_login", "1");
        url.into()
    }

    /// A new authorisation code.
    pub fn code(&self, login: &str, divisions: Divisions) -> String {
        self.change(|world| {
            world.visitor = Visitor::Allows {
                user: login.to_owned(),
                divisions,
            };
        });
        let answer = self.http.send(self.http.get(&self.auth_url()));
        assert_eq!(answer.returned("state").as_deref(), Some("a b&c=+%41"));
        answer.returned("code").unwrap()
    }

    pub fn redeem(&self, code: &str) -> Answer {
        self.post(
            "/api/oauth2/token",
            &[
                ("redirect_uri", PRACTICE_REDIRECT_URI),
                ("grant_type", "authorization_code"),
                ("client_id", PRACTICE_CLIENT_ID),
                ("client_secret", PRACTICE_CLIENT_SECRET),
                ("code", code),
            ],
        )
    }

    /// Signs in.
    pub fn sign_in(&self, login: &str, divisions: Divisions) -> Pair {
        Pair::of(&self.redeem(&self.code(login, divisions)))
    }

    /// Signs Ans in with everything.
    pub fn ans(&self) -> Pair {
        self.sign_in("ans", Divisions::All)
    }

    pub fn refresh_form(refresh: &str) -> [(&str, &str); 4] {
        [
            ("refresh_token", refresh),
            ("grant_type", "refresh_token"),
            ("client_id", PRACTICE_CLIENT_ID),
            ("client_secret", PRACTICE_CLIENT_SECRET),
        ]
    }

    pub fn refresh(&self, refresh: &str) -> Answer {
        self.post("/api/oauth2/token", &Self::refresh_form(refresh))
    }

    pub fn read_request(&self, path: &str, access: &str) -> RequestBuilder {
        let url = if path.starts_with("http") {
            path.to_owned()
        } else {
            self.url(path)
        };
        self.http
            .get(&url)
            .header("Accept", "application/json")
            .bearer_auth(access)
    }

    /// Reads the API.
    pub fn read(&self, path: &str, access: &str) -> Answer {
        self.http.send(self.read_request(path, access))
    }
}

/// `current/Me` with what a client asks for.
pub const ME: &str = "/api/v1/current/Me?$select=UserID,FullName,Email,CurrentDivision";
