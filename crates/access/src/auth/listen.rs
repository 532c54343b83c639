//! A door on this computer for a browser to bring the code to, where a provider allows it. Opened for one sign-in.

use std::{
    fmt,
    io::{self, ErrorKind},
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    pin::Pin,
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
/// How long the door stays open.
pub const DOOR_OPEN: Duration = Duration::from_secs(120);
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
    /// Nobody came in time.
    TooLate,
}

impl ListenError {
    /// What happened, `.why`, and `.next`: what to do.
    pub fn msg(&self) -> Msg {
        match self {
            Self::NotLoopback => Msg::error("sign-in-redirect-not-loopback"),
            Self::PortTaken(port) => Msg::error("sign-in-port-taken").text("port", port.to_string()),
            Self::Io(_) | Self::Closed => Msg::error("sign-in-no-listener"),
            Self::TooLate => Msg::error("sign-in-too-late"),
        }
    }
}

/// The browser brought the code, and waits for its page.
pub struct Arrival {
    /// The code.
    pub code: Code,
    is_signed_in: watch::Sender<Option<bool>>,
    serve: Pin<Box<dyn Future<Output = ()> + Send>>,
    stop: watch::Sender<()>,
}

impl fmt::Debug for Arrival {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arrival").finish_non_exhaustive()
    }
}

impl Arrival {
    /// Shows the browser what came of the sign-in, and closes the door. A browser that does not take its page is not
    /// waited for.
    pub async fn answer(self, is_signed_in: bool) {
        self.is_signed_in.send_replace(Some(is_signed_in));
        drop(self.stop);
        let _ = tokio::time::timeout(GOODBYE, self.serve).await;
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
        let sockets = match named_port(redirect_uri, &url) {
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

    /// Waits for the browser to bring what belongs to this sign-in, for so long. Whatever else knocks is sent away. To
    /// give up, drop the future.
    ///
    /// # Errors
    /// The inner one: permission was refused. The outer one: the door was closed, or nobody came in time.
    pub async fn wait(
        self,
        pending: Arc<Pending>,
        pages: Pages,
        patience: Duration,
    ) -> Result<Result<Arrival, RedirectError>, ListenError> {
        let (found, mut code) = oneshot::channel();
        let (stop, stopped) = watch::channel(());
        let (is_signed_in, outcome) = watch::channel(None);
        let door = Arc::new(Door {
            pending,
            pages,
            found: Mutex::new(Some(found)),
            outcome,
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
        let serve = async move {
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
            );
        };
        let mut serve: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(serve);
        let found = tokio::select! {
            found = &mut code => found.map_err(|_| ListenError::Closed)?,
            () = &mut serve => return Err(ListenError::Closed),
            () = tokio::time::sleep(patience) => return Err(ListenError::TooLate),
        };
        match found {
            Ok(code) => Ok(Ok(Arrival {
                code,
                is_signed_in,
                serve,
                stop,
            })),
            Err(error) => {
                drop(stop);
                let _ = tokio::time::timeout(GOODBYE, serve).await;
                Ok(Err(error))
            }
        }
    }
}

struct Door {
    pending: Arc<Pending>,
    pages: Pages,
    found: Mutex<Option<oneshot::Sender<Result<Code, RedirectError>>>>,
    /// Whether the code was changed into tokens; nothing yet before that.
    outcome: watch::Receiver<Option<bool>>,
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
    let Some(sender) = sender else {
        return page(StatusCode::GONE, &pages.lang, &pages.nothing_here);
    };
    // An answer that is not believed says nothing about the person's.
    let without_code = match &found {
        Ok(_) => None,
        Err(RedirectError::Denied) => Some(&pages.refused),
        Err(_) => Some(&pages.failed),
    };
    // Nobody who waits: the answer is the same.
    let _ = sender.send(found);
    if let Some(text) = without_code {
        return page(StatusCode::OK, &pages.lang, text);
    }
    let mut outcome = door.outcome.clone();
    let is_signed_in = outcome
        .wait_for(Option::is_some)
        .await
        .is_ok_and(|told| *told == Some(true));
    let text = if is_signed_in { &pages.done } else { &pages.failed };
    page(StatusCode::OK, &pages.lang, text)
}

/// The port that a redirect URI names; also the one that goes without saying, where it is written out.
fn named_port(redirect_uri: &str, url: &Url) -> Option<u16> {
    let default = || {
        let port = url.port_or_known_default()?;
        let (_, rest) = redirect_uri.split_once("://")?;
        let authority = rest.split(['/', '?', '#']).next()?;
        authority.trim().ends_with(&format!(":{port}")).then_some(port)
    };
    url.port().or_else(default)
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
    if named_port(redirect_uri, url) == Some(port) || with_port.set_port(Some(port)).is_err() {
        return redirect_uri.to_owned();
    }
    with_port.to_string()
}
