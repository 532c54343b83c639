//! How often one address may ask: many questions in a row, and one a second from then on.

use std::{
    net::{IpAddr, Ipv6Addr},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use axum::{
    extract::connect_info::Connected,
    http::{HeaderMap, HeaderValue},
};
use quick_cache::sync::Cache;

/// So many questions in a row.
const IN_A_ROW: u64 = 60;
/// Between questions from then on (milliseconds).
const EACH: u64 = 1_000;
/// So many addresses are remembered.
const ADDRESSES: usize = 10_000;

/// Who is at the other end; nobody with an address for a Unix socket.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub(crate) Option<IpAddr>);

impl Connected<std::net::SocketAddr> for Peer {
    fn connect_info(address: std::net::SocketAddr) -> Self {
        Self(Some(address.ip().to_canonical()))
    }
}

#[cfg(unix)]
impl Connected<std::os::unix::net::SocketAddr> for Peer {
    fn connect_info(_: std::os::unix::net::SocketAddr) -> Self {
        Self(None)
    }
}

/// Remembers when each address may ask again.
pub(crate) struct Limit {
    started: Instant,
    /// By address: when all that was asked is paid for (milliseconds since the start).
    paid: Cache<IpAddr, Arc<AtomicU64>>,
}

impl Default for Limit {
    fn default() -> Self {
        Self {
            started: Instant::now(),
            paid: Cache::new(ADDRESSES),
        }
    }
}

impl Limit {
    /// Whether a question may be asked now. Who is on this very computer may always, and so may a proxy that is not
    /// named: it stands for everybody.
    pub(crate) fn allows(&self, peer: Peer, headers: &HeaderMap, trusted: &[IpAddr]) -> bool {
        let now = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        reader(peer, headers, trusted).is_none_or(|address| self.takes(address, now))
    }

    fn takes(&self, address: IpAddr, now: u64) -> bool {
        let known = self.paid.get(&address).unwrap_or_else(|| {
            let new = Arc::new(AtomicU64::new(0));
            self.paid.insert(address, Arc::clone(&new));
            new
        });
        let spend = |paid: u64| {
            let then = paid.max(now) + EACH;
            (then - now <= IN_A_ROW * EACH).then_some(then)
        };
        known.fetch_update(Ordering::Relaxed, Ordering::Relaxed, spend).is_ok()
    }
}

/// Whose question it is: the last address that is no proxy of ours.
pub(crate) fn reader(Peer(peer): Peer, headers: &HeaderMap, trusted: &[IpAddr]) -> Option<IpAddr> {
    let peer = peer?;
    if !trusted.contains(&peer) {
        return (!peer.is_loopback()).then(|| whole(peer));
    }
    let named = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value: &HeaderValue| value.to_str().ok());
    let named: Vec<IpAddr> = named
        .flat_map(|list| list.split(','))
        .filter_map(|one| one.trim().parse().ok())
        .collect();
    let reader = named.into_iter().rev().find(|address| !trusted.contains(address));
    Some(whole(reader.unwrap_or(peer)))
}

/// A household has one address of the older kind, and a whole network of the newer.
fn whole(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let network = u128::from(address) >> 64 << 64;
            IpAddr::V6(Ipv6Addr::from(network))
        }
        older => older,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn after_a_row_of_questions_there_is_one_a_second() {
        let limit = Limit::default();
        let asked = |address: &str, now: u64| limit.takes(ip(address), now);
        assert_eq!((0..100).filter(|_| asked("10.0.0.1", 5)).count(), 60);
        assert!(!asked("10.0.0.1", 900));
        assert!(asked("10.0.0.1", 1_005));
        assert!(!asked("10.0.0.1", 1_006));
        assert!(asked("10.0.0.2", 1_006), "somebody else");
    }

    #[test]
    fn only_a_proxy_that_is_named_says_who_asks() {
        let mut headers = HeaderMap::new();
        headers.insert(
            "x-forwarded-for",
            HeaderValue::from_static("6.6.6.6, 192.0.2.7, 10.0.0.9"),
        );
        let trusted = [ip("127.0.0.1"), ip("10.0.0.9")];
        let of = |peer: &str, trusted: &[IpAddr]| reader(Peer(Some(ip(peer))), &headers, trusted);
        assert_eq!(of("127.0.0.1", &trusted), Some(ip("192.0.2.7")));
        assert_eq!(of("192.0.2.8", &trusted), Some(ip("192.0.2.8")));
        assert_eq!(of("127.0.0.1", &[]), None);
        assert_eq!(of("2001:db8::1:2", &[]), Some(ip("2001:db8::")));
    }
}
