//! Who a plain client is, where it is called back, and how it proves that a code is its own.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use url::{Host, Url};

use crate::params::Params;

/// A client of the plain provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainClient {
    /// Its id.
    pub client_id: String,
    /// Its secret; a public client has none.
    pub secret: Option<String>,
    /// Its name, as people see it.
    pub name: String,
    /// Where it may be called back: to the letter, but on a loopback address with any port (RFC 8252, section 7.3).
    pub redirect_uris: Vec<String>,
}

/// The SHA-256 of a verifier that the client keeps to itself (RFC 7636).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Challenge([u8; 32]);

impl PlainClient {
    /// Whether it may be called back at this address.
    pub fn accepts(&self, asked: Option<&str>) -> bool {
        let Some(asked) = asked else { return false };
        self.redirect_uris
            .iter()
            .any(|uri| uri == asked || is_same_but_for_port(uri, asked))
    }
}

fn is_same_but_for_port(registered: &str, asked: &str) -> bool {
    let (Ok(registered), Ok(mut asked)) = (Url::parse(registered), Url::parse(asked)) else {
        return false;
    };
    let is_loopback = match registered.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        _ => false,
    };
    is_loopback && registered.scheme() == "http" && asked.set_port(registered.port()).is_ok() && asked == registered
}

impl Challenge {
    /// Only S256, and only what can be a SHA-256.
    pub(crate) fn of_request(params: &Params) -> Option<Self> {
        if params.get("code_challenge_method") != Some("S256") {
            return None;
        }
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(params.get("code_challenge")?).ok()?;
        Some(Self(bytes.try_into().ok()?))
    }

    pub(super) fn of_verifier(verifier: &str) -> Option<Self> {
        let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        let is_verifier = (43..=128).contains(&verifier.len()) && verifier.bytes().all(letters);
        is_verifier.then(|| Self(Sha256::digest(verifier).into()))
    }
}
