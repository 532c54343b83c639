//! What all requests share, and what a server is told.

use std::{
    net::IpAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use arc_swap::ArcSwap;
use axum::http::HeaderMap;
use wegwijs_pack::Pack;
use wegwijs_store::At;

use crate::{
    about::About, edition::Edition, guard::Hosts, key::Key, limit::Limit, metrics::Metrics, reports::Reports,
    workers::Workers,
};

/// What to serve, and as whom.
#[derive(Debug, Clone)]
pub struct Options {
    /// The guides and their words.
    pub pack: Pack,
    /// The language of who asks for none that the pack speaks.
    pub lang: String,
    /// The address of the product's site, for texts that name it.
    pub site: String,
    /// Where readers find this server, `https://help.example.com`; none for the address that it listens on.
    pub public_url: Option<String>,
    /// Proxies whose word counts about where a request comes from.
    pub trusted_proxies: Vec<IpAddr>,
    /// Where readers' reports are kept; none: they are not asked for any.
    pub store: Option<At>,
    /// Who has this sees what they add up to; none: nobody.
    pub desk_key: Option<Key>,
}

/// Everything.
pub(crate) struct Shared {
    pub(crate) about: Arc<About>,
    pub(crate) options: Options,
    pub(crate) edition: ArcSwap<Edition>,
    pub(crate) workers: Workers,
    pub(crate) hosts: Hosts,
    pub(crate) limit: Limit,
    pub(crate) metrics: Metrics,
    pub(crate) reports: Option<Reports>,
    is_stopping: AtomicBool,
}

impl Shared {
    pub(crate) fn new(
        options: Options,
        about: Arc<About>,
        hosts: Hosts,
        edition: Edition,
        reports: Option<Reports>,
    ) -> std::io::Result<Self> {
        let workers = Workers::start(&about)?;
        workers.now(&edition);
        Ok(Self {
            workers,
            about,
            hosts,
            limit: Limit::default(),
            metrics: Metrics::new(),
            edition: ArcSwap::from_pointee(edition),
            reports,
            is_stopping: AtomicBool::new(false),
            options,
        })
    }

    /// The headers that every answer has.
    pub(crate) fn headers(&self) -> HeaderMap {
        self.edition.load().presence.headers.clone()
    }

    /// Serves another edition from the next request on.
    pub(crate) fn replace(&self, edition: Edition) {
        self.workers.now(&edition);
        self.edition.store(Arc::new(edition));
    }

    /// Says that no more requests should be sent here.
    pub(crate) fn stop(&self) {
        self.is_stopping.store(true, Ordering::Relaxed);
    }

    /// Whether requests may be sent here.
    pub(crate) fn is_ready(&self) -> bool {
        !self.is_stopping.load(Ordering::Relaxed)
    }
}

/// What handlers take.
pub(crate) type Handle = axum::extract::State<Arc<Shared>>;
