//! A client that follows nothing and forgives nothing.

use reqwest::{Method, RequestBuilder, header::HeaderMap, redirect::Policy};
use serde_json::Value;
use tokio::runtime::Runtime;
use url::Url;

/// An HTTP client for tests that block.
pub struct Http {
    runtime: Runtime,
    client: reqwest::Client,
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Http {
    pub fn new() -> Self {
        // Somebody else in this process may have been first; either is fine.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self {
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap(),
            client: reqwest::Client::builder()
                .redirect(Policy::none())
                .no_proxy()
                .pool_max_idle_per_host(0)
                .build()
                .unwrap(),
        }
    }

    pub fn request(&self, method: Method, url: &str) -> RequestBuilder {
        self.client.request(method, url)
    }

    pub fn get(&self, url: &str) -> RequestBuilder {
        self.request(Method::GET, url)
    }

    pub fn post(&self, url: &str, form: &[(&str, &str)]) -> RequestBuilder {
        self.request(Method::POST, url).form(form)
    }

    pub fn send(&self, request: RequestBuilder) -> Answer {
        self.try_send(request).unwrap()
    }

    /// The status; the body is left unread and the connection closed.
    pub fn head_only(&self, request: RequestBuilder) -> u16 {
        self.runtime
            .block_on(async { request.send().await.unwrap().status().as_u16() })
    }

    pub fn try_send(&self, request: RequestBuilder) -> reqwest::Result<Answer> {
        self.runtime.block_on(async {
            let answer = request.send().await?;
            Ok(Answer {
                status: answer.status().as_u16(),
                headers: answer.headers().clone(),
                body: answer.text().await?,
            })
        })
    }
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|problem| panic!("{problem} in {}", self.body))
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// Where a redirect goes.
    pub fn location(&self) -> Url {
        assert!(matches!(self.status, 302 | 303), "no redirect: {self:?}");
        self.header("location").unwrap().parse().unwrap()
    }

    /// A parameter of where a redirect goes.
    pub fn returned(&self, name: &str) -> Option<String> {
        let address = self.location();
        let mut pairs = address.query_pairs();
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }

    /// `error` of a token endpoint.
    pub fn error(&self) -> String {
        self.json()["error"].as_str().unwrap().to_owned()
    }

    /// `error_description` of a token endpoint.
    pub fn description(&self) -> String {
        let json = self.json();
        json["error_description"].as_str().unwrap_or_default().to_owned()
    }

    /// `error.message.value` of the API.
    pub fn message(&self) -> String {
        self.json()["error"]["message"]["value"].as_str().unwrap().to_owned()
    }
}
