//! The world over HTTP, on loopback, on a thread of its own.

mod apps;
mod asking;
mod control;
mod edge;
mod fault_run;
mod faults;
mod forms;
mod lock;
mod log;
mod oauth;
pub(super) mod paths;
mod permissions;
mod plain_provider;
mod problem;
mod product;
mod reply;
mod rest;
mod sent;
mod sessions;
mod shared;
mod signed_in;
mod streams;
mod visit;
mod xero;

use std::{io, net::SocketAddr, sync::Arc, thread};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{any, get, post},
    serve::ListenerExt,
};
use tokio::sync::oneshot;

pub use faults::{Endpoint, Fault, FaultPlan, Gate};
pub use log::{LoggedRequest, TokenClass};
pub use problem::Problem;
pub use shared::{Options, WorldHandle};
pub use signed_in::OnSignIn;

use super::{Situation, World};
use shared::Shared;

/// The most that a form may hold (bytes).
pub const FORM_LIMIT: usize = 64 * 1024;

/// A served world; it stops when dropped, with whatever is under way.
#[derive(Debug)]
pub struct Sandbox {
    address: SocketAddr,
    url: String,
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Sandbox {
    /// Serves a world at an address; port 0 takes a free one.
    ///
    /// # Errors
    /// The address is not a loopback one and [`Options::beyond_loopback`] is not set, or it cannot be had.
    pub fn start(address: SocketAddr, world: World, options: Options) -> io::Result<Self> {
        if !address.ip().is_loopback() && !options.beyond_loopback {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a loopback address"));
        }
        let listener = std::net::TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::new(world, options, address));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let listener = listener.tap_io(|stream| {
            // Only speed is at stake.
            let _ = stream.set_nodelay(true);
        });
        let (stop, stopped) = oneshot::channel();
        let service = router(Arc::clone(&shared)).into_make_service_with_connect_info::<SocketAddr>();
        let thread = thread::Builder::new().name("sandbox".to_owned()).spawn(move || {
            runtime.block_on(async move {
                tokio::select! {
                    _ = axum::serve(listener, service) => {}
                    _ = stopped => {}
                }
            });
        })?;
        Ok(Self {
            address,
            url: format!("http://{address}"),
            shared,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// Where it is, without a slash at the end: `http://127.0.0.1:40123`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address that it is bound to.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The world, to lock, look at and change.
    pub fn world(&self) -> &WorldHandle {
        &self.shared.world
    }

    /// The requests so far, oldest first (the last 10 000).
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.shared.log.all()
    }

    /// The requests that may never be made: anything but GET below `/api/v1`.
    pub fn violations(&self) -> Vec<LoggedRequest> {
        let mut requests = self.requests();
        requests.retain(LoggedRequest::is_violation);
        requests
    }

    /// Starts the log anew.
    pub fn forget_requests(&self) {
        self.shared.log.clear();
    }

    /// Plans a fault: `sandbox.fault(Endpoint::Token, Fault::HtmlUnavailable)` strikes once, before the world hears of
    /// the request; [`FaultPlan`] says otherwise. Several plans for one endpoint strike in the order in which they came.
    pub fn fault(&self, endpoint: Endpoint, plan: impl Into<FaultPlan>) {
        self.shared.faults.plan(endpoint, plan.into());
    }

    /// Makes something go wrong for the practice user and the practice app.
    pub fn provoke(&self, situation: Situation) {
        self.shared.provoke(situation);
    }

    /// Forgets all faults that are planned.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic on that thread was printed there already.
            let _ = thread.join();
        }
    }
}

fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/api/oauth2/auth", get(oauth::authorise))
        .route("/api/oauth2/token", post(oauth::token))
        .route("/api/v1", any(rest::answer))
        .route("/api/v1/{*path}", any(rest::answer))
        .route("/oauth/authorize", get(plain_provider::authorise))
        .route("/oauth/token", post(plain_provider::token))
        .route("/oauth/revoke", post(plain_provider::revoke))
        .route("/oauth/probe", get(plain_provider::probe))
        .route(paths::SIGN_IN, post(forms::sign_in))
        .route(paths::CONSENT, get(forms::show_consent).post(forms::consent))
        .route("/quickbooks/revoke", post(plain_provider::revoke_by_json))
        .merge(xero::routes())
        .merge(product::routes())
        .merge(permissions::routes())
        .merge(apps::routes())
        .merge(control::routes())
        .fallback(edge::not_found)
        .method_not_allowed_fallback(edge::wrong_method)
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), edge::pass))
        .with_state(shared)
}
