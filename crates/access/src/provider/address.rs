//! Which addresses secrets may be sent to, and what may be sent there.
//!
//! An address is of one of three kinds, and the kind decides the method: forms are posted to a [`FormUrl`], a
//! [`ReadUrl`] is only ever read, a [`WithdrawUrl`] is where a provider's own file says that an authorisation ends.
//! Nothing turns one into the other but [`WithdrawUrl::one_of`], for a list of which that file says that things are taken
//! away from it; so nothing but GET can reach the rest of a product's REST API.

use std::fmt;

use url::{Host, Url};

/// Why a text is no address that secrets may be sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UrlFault {
    /// It is no absolute URL of a website.
    NotAUrl,
    /// It is not https, and not on this computer.
    NotHttps,
    /// It holds a user name or a password.
    Credentials,
    /// It holds a `#`.
    Fragment,
}

impl UrlFault {
    /// Its stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotAUrl => "not-a-url",
            Self::NotHttps => "not-https",
            Self::Credentials => "credentials",
            Self::Fragment => "fragment",
        }
    }
}

/// Where forms are posted: the token endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormUrl(Url);

impl FormUrl {
    pub(super) fn new(url: Url) -> Self {
        Self(url)
    }

    pub(super) fn url(&self) -> &Url {
        &self.0
    }
}

/// Where an authorisation is withdrawn, or one thing is taken away from it: the only places that a DELETE goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawUrl(Url);

impl WithdrawUrl {
    pub(super) fn new(url: Url) -> Self {
        Self(url)
    }

    /// One thing of a list, by its number. `None`: that could lead elsewhere.
    pub(super) fn one_of(list: &ReadUrl, id: &str) -> Option<Self> {
        let is_plain =
            (1..=64).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        is_plain.then(|| Self(join(&list.0, &format!("/{id}"))))
    }

    pub(super) fn url(&self) -> &Url {
        &self.0
    }
}

/// What is only ever read: the REST API and the probe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadUrl(Url);

impl ReadUrl {
    pub(super) fn new(url: Url) -> Self {
        Self(url)
    }

    pub(super) fn url(&self) -> &Url {
        &self.0
    }

    /// A resource below this one. The query is taken as it is: `$` and `,` stay readable.
    pub(super) fn below(&self, path: &str, query: &str) -> Self {
        let mut url = join(&self.0, path);
        url.set_query(Some(query));
        Self(url)
    }

    /// The address of a next page, if it is on the same host: a token goes nowhere else.
    pub(super) fn next(&self, address: &str) -> Option<Self> {
        let next = Url::parse(address).ok()?;
        (next.origin() == self.0.origin()).then_some(Self(next))
    }
}

impl fmt::Display for ReadUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An address with a path added to it.
pub(super) fn join(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.set_query(None);
    url.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
    url
}

/// An address that secrets may be sent to: https, or http on this computer.
pub(crate) fn secure(text: &str) -> Result<Url, UrlFault> {
    let url = Url::parse(text.trim()).map_err(|_| UrlFault::NotAUrl)?;
    if !matches!(url.scheme(), "https" | "http") || url.host().is_none() {
        return Err(UrlFault::NotAUrl);
    }
    if url.scheme() == "http" && !is_loopback(&url) {
        return Err(UrlFault::NotHttps);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(UrlFault::Credentials);
    }
    if url.fragment().is_some() {
        return Err(UrlFault::Fragment);
    }
    Ok(url)
}

/// Whether an address is on this computer.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// Whether two addresses lead to the same place: scheme, host, port and path. A closing `/` makes no difference.
pub(crate) fn is_same_place(one: &Url, other: &Url) -> bool {
    let path = |url: &Url| url.path().trim_end_matches('/').to_owned();
    one.origin() == other.origin() && path(one) == path(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_computer_goes_without_https() {
        for fine in [
            "https://start.exactonline.nl",
            "http://127.0.0.1:8123",
            "http://127.9.9.9",
            "http://[::1]:1",
            "http://localhost:80/x",
            " https://a.example/x?y=z ",
        ] {
            assert!(secure(fine).is_ok(), "{fine}");
        }
        for (text, fault) in [
            ("http://start.exactonline.nl", UrlFault::NotHttps),
            ("http://localhost.evil.example", UrlFault::NotHttps),
            ("http://127.0.0.1.nip.io", UrlFault::NotHttps),
            ("http://0.0.0.0", UrlFault::NotHttps),
            ("http://[::2]", UrlFault::NotHttps),
            ("ftp://127.0.0.1", UrlFault::NotAUrl),
            ("javascript:alert(1)", UrlFault::NotAUrl),
            ("start.exactonline.nl", UrlFault::NotAUrl),
            ("", UrlFault::NotAUrl),
            ("https://me:pw@a.example", UrlFault::Credentials),
            ("https://a.example/#x", UrlFault::Fragment),
        ] {
            assert_eq!(secure(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn one_of_a_list_is_below_it_and_nowhere_else() {
        let list = ReadUrl::new(Url::parse("https://a.example/connections?x=y").unwrap());
        let one = WithdrawUrl::one_of(&list, "e1eede29-f875").unwrap();
        assert_eq!(one.url().as_str(), "https://a.example/connections/e1eede29-f875");
        for elsewhere in [
            "",
            "..",
            "../users",
            "a/b",
            "a?b",
            "a#b",
            "%2e%2e",
            "a b",
            &"x".repeat(65),
        ] {
            assert_eq!(WithdrawUrl::one_of(&list, elsewhere), None, "{elsewhere}");
        }
    }

    #[test]
    fn a_next_page_is_followed_as_it_is_and_on_the_same_host_only() {
        let root = ReadUrl::new(Url::parse("https://a.example/api/v1").unwrap());
        let here = root.below("/7/system/Divisions", "$select=Code,Description");
        assert_eq!(
            here.url().as_str(),
            "https://a.example/api/v1/7/system/Divisions?$select=Code,Description"
        );
        let next = "https://a.example/api/v1/7/system/Divisions?$skiptoken=guid%271%2D2%27";
        assert_eq!(here.next(next).unwrap().url().as_str(), next);
        for elsewhere in [
            "https://b.example/api/v1",
            "http://a.example/api/v1",
            "https://a.example:8443/api/v1",
            "https://a.example@b.example/",
            "/api/v1/relative",
            "",
        ] {
            assert_eq!(here.next(elsewhere), None, "{elsewhere}");
        }
    }
}
