//! A door on this computer for a browser to bring the code to, where a provider allows it. Opened for one sign-in.

use std::{
    io::{self, ErrorKind},
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, Method, StatusCode, Uri, header},
    response::Response,
};
use tokio::{
    net::TcpListener,
    sync::{oneshot, watch},
};
use url::{Host, Url};

use super::{
    Code, Pages, Pending, RedirectError,
    pages::page,
    redirect::{is_ours, of_query},
};
use crate::provider::is_loopback;
use wegwijs_message::Msg;

/// How often another free port is tried, when a port is free in one of the two protocols only.
const TRIES: usize = 16;
/// How long a browser may take to receive its page.
const GOODBYE: Duration = Duration::from_secs(2);

/// Why the door cannot open.
#[derive(Debug)]
pub enum ListenError {
    /// The redirect URI is not on this computer.
    NotLoopback,
    /// Another program has the port that the redirect URI names.
    PortTaken(u16),
    /// The system does not allow it.
    Io(io::Error),
    /// The door was closed before anybody came.
    Closed,
}

impl ListenError {
    /// What happened, `.why`, and `.next`: what to do.
    pub fn msg(&self) -> Msg {
        match self {
            Self::NotLoopback => Msg::error("sign-in-redirect-not-loopback"),
            Self::PortTaken(port) => Msg::error("sign-in-port-taken").text("port", port.to_string()),
            Self::Io(_) | Self::Closed => Msg::error("sign-in-no-listener"),
        }
    }
}

/// The door. Close it by dropping it.
#[derive(Debug)]
pub struct Listener {
    sockets: Vec<TcpListener>,
    redirect_uri: String,
}

impl Listener {
    /// Opens a door at a redirect URI such as `http://127.0.0.1/callback`, on the port that it names or else on a free
    /// one; in both protocols for `localhost`.
    ///
    /// # Errors
    /// The redirect URI is not on this computer; its port is taken; the system does not allow it.
    pub async fn bind(redirect_uri: &str) -> Result<Self, ListenError> {
        let url = Url::parse(redirect_uri.trim()).map_err(|_| ListenError::NotLoopback)?;
        if url.scheme() != "http" || !is_loopback(&url) {
            return Err(ListenError::NotLoopback);
        }
        let sockets = match url.port() {
            Some(port) => sockets(&url, port).await.map_err(|error| match error.kind() {
                ErrorKind::AddrInUse => ListenError::PortTaken(port),
                _ => ListenError::Io(error),
            })?,
            None => free_sockets(&url).await.map_err(ListenError::Io)?,
        };
        let port = sockets
            .first()
            .ok_or(ListenError::Closed)?
            .local_addr()
            .map_err(ListenError::Io)?
            .port();
        Ok(Self {
            sockets,
            redirect_uri: with_port(redirect_uri.trim(), &url, port),
        })
    }

    /// The redirect URI with the port that it has now: begin the sign-in with this one.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Waits for the browser to bring what belongs to this sign-in. Whatever else knocks is sent away. To give up, drop
    /// the future.
    ///
    /// # Errors
    /// The inner one: permission was refused. The outer one: the door was closed.
    pub async fn wait(self, pending: Arc<Pending>, pages: Pages) -> Result<Result<Code, RedirectError>, ListenError> {
        let (found, mut code) = oneshot::channel();
        let (stop, stopped) = watch::channel(());
        let door = Arc::new(Door {
            pending,
            pages,
            found: Mutex::new(Some(found)),
        });
        let app = Router::new().fallback(knock).with_state(door);
        let mut sockets = self.sockets.into_iter().map(|socket| {
            let mut stopped = stopped.clone();
            axum::serve(socket, app.clone())
                .with_graceful_shutdown(async move {
                    // An error is a stop too: nobody waits any longer.
                    let _ = stopped.changed().await;
                })
                .into_future()
        });
        let (one, other) = (sockets.next(), sockets.next());
        drop(sockets);
        let serve = async {
            tokio::join!(
                async {
                    if let Some(one) = one {
                        let _ = one.await;
                    }
                },
                async {
                    if let Some(other) = other {
                        let _ = other.await;
                    }
                },
            )
        };
        let mut serve = std::pin::pin!(serve);
        let found = tokio::select! {
            found = &mut code => found.map_err(|_| ListenError::Closed),
            _ = &mut serve => Err(ListenError::Closed),
        };
        drop(stop);
        // The browser gets its page; one that does not take it is not waited for.
        let _ = tokio::time::timeout(GOODBYE, serve).await;
        found
    }
}

struct Door {
    pending: Arc<Pending>,
    pages: Pages,
    found: Mutex<Option<oneshot::Sender<Result<Code, RedirectError>>>>,
}

async fn knock(State(door): State<Arc<Door>>, method: Method, uri: Uri, headers: HeaderMap) -> Response {
    let pages = &door.pages;
    let is_ours = is_ours(&door.pending, uri.path(), host(&headers));
    if method != Method::GET || !is_ours {
        return page(StatusCode::NOT_FOUND, &pages.lang, &pages.nothing_here);
    }
    let found = match of_query(uri.query().unwrap_or_default(), &door.pending) {
        // Somebody else's: it does not end this sign-in.
        Err(RedirectError::ForeignState | RedirectError::NoState | RedirectError::NoCode) => {
            return page(StatusCode::BAD_REQUEST, &pages.lang, &pages.nothing_here);
        }
        found => found,
    };
    let sender = door.found.lock().unwrap_or_else(PoisonError::into_inner).take();
    let (Some(sender), text) = (sender, if found.is_ok() { &pages.done } else { &pages.refused }) else {
        return page(StatusCode::GONE, &pages.lang, &pages.nothing_here);
    };
    // Nobody who waits: the answer is the same.
    let _ = sender.send(found);
    page(StatusCode::OK, &pages.lang, text)
}

/// The host that the browser thinks it speaks to: a website that points its name at this computer is not let in.
fn host(headers: &HeaderMap) -> &str {
    headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default()
}

/// Where to listen. A browser may take either protocol for `localhost`: who holds only one of them leaves the other to
/// whoever comes.
fn addresses(url: &Url) -> Vec<IpAddr> {
    match url.host() {
        Some(Host::Ipv4(address)) => vec![address.into()],
        Some(Host::Ipv6(address)) => vec![address.into()],
        _ => vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()],
    }
}

async fn sockets(url: &Url, mut port: u16) -> io::Result<Vec<TcpListener>> {
    let mut sockets = Vec::new();
    for address in addresses(url) {
        match TcpListener::bind((address, port)).await {
            Ok(socket) => {
                port = socket.local_addr()?.port();
                sockets.push(socket);
            }
            // A computer without the second protocol has nobody there either.
            Err(error) if error.kind() != ErrorKind::AddrInUse && !sockets.is_empty() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(sockets)
}

async fn free_sockets(url: &Url) -> io::Result<Vec<TcpListener>> {
    let mut tries = 1;
    loop {
        match sockets(url, 0).await {
            Err(error) if error.kind() == ErrorKind::AddrInUse && tries < TRIES => tries += 1,
            sockets => return sockets,
        }
    }
}

/// The redirect URI as it was given, with a port.
fn with_port(redirect_uri: &str, url: &Url, port: u16) -> String {
    let mut with_port = url.clone();
    if url.port() == Some(port) || with_port.set_port(Some(port)).is_err() {
        return redirect_uri.to_owned();
    }
    with_port.to_string()
}
