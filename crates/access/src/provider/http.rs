//! The one HTTP client. It posts forms to a [`FormUrl`], reads a [`ReadUrl`] and withdraws at a [`WithdrawUrl`], and can
//! do nothing else.

use std::{
    fmt,
    sync::{Arc, OnceLock},
    time::Duration,
};

use oauth2::HttpRequest;
use reqwest::{
    Client, RequestBuilder, Response,
    header::{ACCEPT, CONTENT_LENGTH, HeaderMap, HeaderValue},
    redirect, retry,
};
use zeroize::Zeroizing;

use super::{
    address::{FormUrl, ReadUrl, WithdrawUrl, is_loopback},
    answer::Answer,
    failure::{Failed, Network, Unreadable},
    withdrawing::Method,
};

const MAX_BODY_BYTES: usize = 1024 * 1024;
const USER_AGENT: &str = concat!("wegwijs/", env!("CARGO_PKG_VERSION"));
const CONNECT_TIME_OUT: Duration = Duration::from_secs(10);
const TOTAL_TIME_OUT: Duration = Duration::from_secs(30);

/// The HTTP client: certificates are checked as the operating system does, proxies come from the environment,
/// redirects are not followed, nothing is tried twice, and an answer is at most 1 MiB.
#[derive(Clone)]
pub struct Http(Arc<Clients>);

struct Clients {
    connect: Duration,
    total: Duration,
    /// To this computer: around proxies, and without needing certificates.
    near: OnceLock<Option<Client>>,
    far: OnceLock<Option<Client>>,
}

/// An access token, and the secrets that belong to it: no answer that holds one is shown as it is.
#[derive(Clone, Copy)]
pub(crate) struct Bearer<'a> {
    pub(crate) token: &'a str,
    pub(crate) others: [Option<&'a str>; 2],
}

impl Default for Http {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Http")
    }
}

impl Http {
    /// A client that waits 10 seconds for a connection and 30 seconds for an answer.
    pub fn new() -> Self {
        Self::with_time_outs(CONNECT_TIME_OUT, TOTAL_TIME_OUT)
    }

    /// A client that waits this long for a connection, and this long for an answer in all.
    pub fn with_time_outs(connect: Duration, total: Duration) -> Self {
        Self(Arc::new(Clients {
            connect,
            total,
            near: OnceLock::new(),
            far: OnceLock::new(),
        }))
    }

    /// Posts a form that was made elsewhere; only its headers and body are used. `secrets` are what is in it.
    pub(super) async fn post(
        &self,
        to: &FormUrl,
        request: HttpRequest,
        secrets: Vec<Zeroizing<String>>,
    ) -> Result<Answer, Failed> {
        let (parts, body) = request.into_parts();
        let mut headers = parts.headers;
        for value in headers.values_mut() {
            value.set_sensitive(true);
        }
        let url = to.url().clone();
        let is_near = is_near(&url);
        let post = self.client(is_near)?.post(url).headers(headers).body(body);
        send(post, secrets).await
    }

    /// Withdraws. `secrets` are what is in it.
    pub(super) async fn withdraw(
        &self,
        to: &WithdrawUrl,
        method: Method,
        mut headers: HeaderMap,
        body: String,
        secrets: Vec<Zeroizing<String>>,
    ) -> Result<Answer, Failed> {
        for value in headers.values_mut() {
            value.set_sensitive(true);
        }
        let url = to.url().clone();
        let client = self.client(is_near(&url))?;
        let request = match method {
            Method::Post => client.post(url),
            Method::Delete => client.delete(url),
        };
        let request = request.headers(headers);
        let request = if body.is_empty() { request } else { request.body(body) };
        send(request, secrets).await
    }

    /// Reads, as whom the token belongs to.
    pub(super) async fn get(&self, from: &ReadUrl, bearer: Bearer<'_>) -> Result<Answer, Failed> {
        let url = from.url().clone();
        let is_near = is_near(&url);
        let get = self
            .client(is_near)?
            .get(url)
            .header(ACCEPT, HeaderValue::from_static("application/json"))
            .bearer_auth(bearer.token);
        let others = bearer.others.into_iter().flatten();
        let secrets = others.chain([bearer.token]).map(str::to_owned);
        send(get, secrets.map(Zeroizing::new).collect()).await
    }

    /// Reads what is for everybody.
    pub(super) async fn get_public(&self, from: &ReadUrl) -> Result<Answer, Failed> {
        let url = from.url().clone();
        let client = self.client(is_near(&url))?;
        let get = client
            .get(url)
            .header(ACCEPT, HeaderValue::from_static("application/json"));
        send(get, Vec::new()).await
    }

    fn client(&self, is_near: bool) -> Result<&Client, Failed> {
        let Clients { near, far, .. } = &*self.0;
        let slot = if is_near { near } else { far };
        slot.get_or_init(|| self.build(is_near))
            .as_ref()
            // The only thing that can fail is what TLS needs: the system's certificates.
            .ok_or(Failed::Network(Network::Tls))
    }

    fn build(&self, is_near: bool) -> Option<Client> {
        // Fails when it was done before, which is fine.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let builder = Client::builder()
            .user_agent(USER_AGENT)
            .connect_timeout(self.0.connect)
            .timeout(self.0.total)
            .redirect(redirect::Policy::none())
            .referer(false)
            .retry(retry::never())
            // A verdict takes three requests at most. Without a pool none is ever sent twice.
            .pool_max_idle_per_host(0);
        let builder = if is_near {
            builder.no_proxy().tls_certs_only([])
        } else {
            builder
        };
        builder.build().ok()
    }
}

/// Whether an address is on this computer and needs no certificate.
fn is_near(url: &url::Url) -> bool {
    url.scheme() == "http" && is_loopback(url)
}

async fn send(request: RequestBuilder, secrets: Vec<Zeroizing<String>>) -> Result<Answer, Failed> {
    let response = request
        .send()
        .await
        .map_err(|error| Failed::Network(Network::of(&error)))?;
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    let body = read(response).await?;
    Ok(Answer {
        status,
        headers,
        body,
        secrets,
    })
}

async fn read(mut response: Response) -> Result<Zeroizing<Vec<u8>>, Failed> {
    let too_large = Err(Failed::Unreadable(Unreadable::TooLarge));
    let announced = response
        .headers()
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| length > MAX_BODY_BYTES as u64) {
        return too_large;
    }
    let mut body = Zeroizing::new(Vec::new());
    loop {
        match response.chunk().await {
            Ok(None) => return Ok(body),
            Ok(Some(chunk)) if body.len() + chunk.len() > MAX_BODY_BYTES => return too_large,
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Err(error) if error.is_timeout() => return Err(Failed::Network(Network::Timeout)),
            Err(_) => return Err(Failed::Unreadable(Unreadable::Truncated)),
        }
    }
}
