//! Why there is no answer, or none that can be read.

use std::error::Error;

use wegwijs_message::Msg;

/// What went wrong on the way to or from a provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// The name of the host is not known here.
    Dns,
    /// The connection is not safe: the certificate, or the way to check it.
    Tls,
    /// The host does not take the connection.
    Connect,
    /// A proxy is in the way.
    Proxy,
    /// No answer in time.
    Timeout,
    /// The connection broke, or something else.
    Other,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// More than 1 MiB.
    TooLarge,
    /// It stops halfway.
    Truncated,
    /// It is no JSON.
    NotJson,
    /// It is JSON, but not what was asked for.
    NotExpected,
    /// A status that means nothing here.
    Status(u16),
}

/// There is no answer, or none that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failed {
    /// No answer.
    Network(Network),
    /// An answer that cannot be read.
    Unreadable(Unreadable),
}

impl Network {
    /// Its stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dns => "dns",
            Self::Tls => "tls",
            Self::Connect => "connect",
            Self::Proxy => "proxy",
            Self::Timeout => "timeout",
            Self::Other => "other",
        }
    }

    /// Whether the request may have arrived all the same.
    pub(crate) fn may_have_arrived(self) -> bool {
        matches!(self, Self::Timeout | Self::Other)
    }

    /// What happened with `product`, and `.next`: what to do.
    pub fn msg(self, product: &str) -> Msg {
        Msg::error(&format!("api-network-{}", self.code())).text("product", product)
    }

    /// What kind of failure the HTTP client means.
    pub(super) fn of(error: &reqwest::Error) -> Self {
        if error.is_timeout() {
            Self::Timeout
        } else if chain(error).any(is_tunnel) {
            Self::Proxy
        } else if error.is_dns() || chain(error).any(is_bad_name) {
            Self::Dns
        } else if chain(error).any(is_tls) {
            Self::Tls
        } else if error.is_connect() {
            Self::Connect
        } else {
            Self::Other
        }
    }
}

impl Unreadable {
    /// Its stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::Truncated => "truncated",
            Self::NotJson => "not-json",
            Self::NotExpected => "not-expected",
            Self::Status(_) => "status",
        }
    }

    /// What happened with `product`, and `.next`: what to do.
    pub fn msg(self, product: &str) -> Msg {
        let msg = Msg::error(&format!("api-unreadable-{}", self.code())).text("product", product);
        match self {
            Self::Status(status) => msg.text("status", status.to_string()),
            _ => msg,
        }
    }
}

fn chain<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |error| (*error).source())
}

/// A proxy that does not open the tunnel. The type is not public, its words are.
fn is_tunnel(error: &(dyn Error + 'static)) -> bool {
    error.to_string().starts_with("tunnel error")
}

/// A host whose name cannot be one.
fn is_bad_name(error: &(dyn Error + 'static)) -> bool {
    error.is::<rustls::pki_types::InvalidDnsNameError>()
}

/// What an I/O error wraps is not its source, and there may be one in another.
fn is_tls(error: &(dyn Error + 'static)) -> bool {
    let wrapped = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    error.is::<rustls::Error>() || wrapped.is_some_and(|inner| is_tls(inner))
}
