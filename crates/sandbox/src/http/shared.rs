//! What the handlers share.

use std::{
    fmt,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use super::{
    faults::Faults,
    lock::lock,
    log::Log,
    sessions::Sessions,
    signed_in::{Apps, OnSignIn},
};
use crate::{Pages, World};

/// How a world is served.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Other addresses than loopback are fine. Off unless somebody means it.
    pub beyond_loopback: bool,
    /// Hosts, with their port, that a request may be for besides the bound address and localhost.
    pub extra_hosts: Vec<String>,
    /// How long every answer takes at least.
    pub latency: Duration,
    /// Draws what a person sees.
    pub pages: Pages,
    /// Is told when an app's own page signs it in.
    pub on_sign_in: OnSignIn,
}

/// A world that somebody else is using too. Do not make a request while holding the lock: it would wait forever.
#[derive(Clone)]
pub struct WorldHandle(Arc<Mutex<World>>);

impl WorldHandle {
    /// The world, for as long as the guard lives. Its clock, if it follows the system's, is right.
    pub fn lock(&self) -> MutexGuard<'_, World> {
        let mut world = lock(&self.0);
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH);
        let seconds = since_1970.map_or(0, |elapsed| elapsed.as_secs());
        world.observe(i64::try_from(seconds).unwrap_or(i64::MAX));
        world
    }
}

impl fmt::Debug for WorldHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WorldHandle")
    }
}

#[derive(Debug)]
pub(super) struct Shared {
    pub(super) world: WorldHandle,
    pub(super) options: Options,
    pub(super) log: Log,
    pub(super) faults: Faults,
    pub(super) sessions: Sessions,
    pub(super) apps: Apps,
    /// Its own address.
    pub(super) url: String,
    hosts: Vec<String>,
    any_ip: Option<u16>,
}

impl Shared {
    pub(super) fn new(world: World, options: Options, address: SocketAddr) -> Self {
        let mut hosts = options.extra_hosts.clone();
        hosts.push(address.to_string());
        hosts.push(format!("localhost:{}", address.port()));
        let any_ip = address.ip().is_unspecified().then(|| address.port());
        Self {
            apps: Apps::of(&world),
            url: format!("http://{address}"),
            any_ip,
            world: WorldHandle(Arc::new(Mutex::new(world))),
            options,
            log: Log::default(),
            faults: Faults::default(),
            sessions: Sessions::default(),
            hosts,
        }
    }

    /// Whether a request for this host is meant for us: a page elsewhere can make a browser ask us under its own name
    /// (DNS rebinding).
    pub(super) fn is_our_host(&self, host: &str) -> bool {
        // Bound to every address of this computer, any of them is meant; none of them is a name that can be moved.
        let is_address = || {
            host.parse::<SocketAddr>()
                .is_ok_and(|at| Some(at.port()) == self.any_ip)
        };
        self.hosts.iter().any(|ours| ours.eq_ignore_ascii_case(host)) || is_address()
    }
}
