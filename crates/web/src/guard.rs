//! Is a request for us, does it come from us; and what every answer says of itself.

use std::net::IpAddr;

use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};

use crate::{metrics::Route, problem::Problem};

/// Nothing from elsewhere, and no script but ours.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors ";

/// The policy of pages that these sites may show inside their own: `https://` and a host, each.
pub(crate) fn policy(embed: &[String]) -> String {
    if embed.is_empty() {
        return format!("{POLICY}'none'");
    }
    format!("{POLICY}'self' {}", embed.join(" "))
}

/// By which names we are called.
#[derive(Debug, Clone, Default)]
pub(crate) struct Hosts {
    /// Names with their ports, in small letters.
    pub(crate) names: Vec<String>,
    /// Any numeric address with this port: who listens on all of them cannot know which.
    pub(crate) any_ip: Option<u16>,
}

impl Hosts {
    fn are(&self, host: &str) -> bool {
        let is_named = self.names.iter().any(|name| name.eq_ignore_ascii_case(host));
        let is_number = |port: u16| {
            let address = host.strip_suffix(&format!(":{port}"));
            let bare = address.map(|address| address.trim_start_matches('[').trim_end_matches(']'));
            bare.is_some_and(|bare| bare.parse::<IpAddr>().is_ok())
        };
        is_named || self.any_ip.is_some_and(is_number)
    }
}

/// The headers that every answer has.
pub(crate) fn headers(is_https: bool) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let mut set = |name: HeaderName, value: &'static str| headers.insert(name, HeaderValue::from_static(value));
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // Not "no-referrer": that makes browsers send "Origin: null" with our own forms.
    set(header::REFERRER_POLICY, "same-origin");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=()",
    );
    if is_https {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    headers
}

/// Whether a request is for us, and comes from us.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn check(
    hosts: &Hosts,
    route: Route,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
) -> Result<(), Problem> {
    // Whoever asks after our health does so by any name.
    if route == Route::Health {
        return Ok(());
    }
    let mut named = headers.get_all(header::HOST).iter();
    let (first, second) = (named.next(), named.next());
    let host = match (first, second, uri.authority()) {
        (Some(host), None, None) => host.to_str().unwrap_or_default(),
        (Some(host), None, Some(name)) if host.as_bytes() == name.as_str().as_bytes() => name.as_str(),
        (None, None, Some(name)) => name.as_str(),
        _ => return Err(Problem::Host),
    };
    if !hosts.are(host) {
        return Err(Problem::Host);
    }
    if method == Method::GET || method == Method::HEAD {
        return Ok(());
    }
    // A browser always says where a form comes from; other programs say nothing, and nobody is signed in here.
    let is_own = |origin: &HeaderValue| {
        let name = origin.as_bytes();
        let name = name.strip_prefix(b"https://").or_else(|| name.strip_prefix(b"http://"));
        name == Some(host.as_bytes())
    };
    let is_foreign = headers.get_all(header::ORIGIN).iter().any(|origin| !is_own(origin));
    let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    let crosses = site.is_some_and(|site| site != b"same-origin" && site != b"none");
    if is_foreign || crosses {
        Err(Problem::Origin)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn checked(method: &Method, pairs: &[(&'static str, &'static str)]) -> Result<(), Problem> {
        let hosts = Hosts {
            names: vec!["help.example.com".to_owned()],
            any_ip: Some(8080),
        };
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_static(value));
        }
        check(&hosts, Route::Step, method, &Uri::from_static("/nl"), &headers)
    }

    #[test]
    fn a_foreign_host_is_refused() {
        for host in ["help.example.com", "HELP.example.com", "10.0.0.1:8080", "[::1]:8080"] {
            assert_eq!(checked(&Method::GET, &[("host", host)]), Ok(()), "{host}");
        }
        for host in ["evil.example", "help.example.com.evil", "10.0.0.1:81", "x:8080", ""] {
            assert_eq!(checked(&Method::GET, &[("host", host)]), Err(Problem::Host), "{host}");
        }
        assert_eq!(checked(&Method::GET, &[]), Err(Problem::Host));
        let twice = [("host", "help.example.com"), ("host", "help.example.com")];
        assert_eq!(checked(&Method::GET, &twice), Err(Problem::Host));
    }

    #[test]
    fn a_form_comes_from_our_own_pages_or_from_a_program() {
        let host = ("host", "help.example.com");
        let post = |more: &[(&'static str, &'static str)]| checked(&Method::POST, &[&[host], more].concat());
        assert_eq!(post(&[]), Ok(()));
        assert_eq!(post(&[("origin", "https://help.example.com")]), Ok(()));
        for origin in [
            "null",
            "https://evil.example",
            "https://help.example.com.evil",
            "file://",
        ] {
            assert_eq!(post(&[("origin", origin)]), Err(Problem::Origin), "{origin}");
        }
        assert_eq!(post(&[("sec-fetch-site", "cross-site")]), Err(Problem::Origin));
        assert_eq!(post(&[("sec-fetch-site", "same-origin")]), Ok(()));
    }
}
