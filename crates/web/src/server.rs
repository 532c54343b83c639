//! Listens, serves, and stops when told: requests that are under way are answered first.

use std::{
    io,
    net::{SocketAddr, TcpListener},
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{Sender, channel},
    },
    thread,
    time::Duration,
};

use axum::{Router, http::header, routing::get};
use axum_server::{Control, Handle, Server, accept::NoDelayAcceptor, tls_rustls::RustlsConfig};
use tokio::{runtime::Runtime, task::JoinHandle};
use wegwijs_pack::Fault;
use wegwijs_store::StoreError;

use crate::{
    about::About,
    edition::Edition,
    guard::{self, Hosts},
    limit::Peer,
    news::News,
    reports::Reports,
    routes::router,
    shared::{Options, Shared},
    voices::Voices,
    watch,
};

/// A client has so long to send its headers.
const HEADERS: Duration = Duration::from_secs(10);
/// After being told to stop, nobody new is sent here for so long.
const LEAVING: Duration = Duration::from_millis(500);
/// And what is under way may take so long.
const ENDING: Duration = Duration::from_secs(19);
/// So many connections wait to be taken.
const BACKLOG: i32 = 4_096;
/// As many files, or connections, as we would like to have open.
const OPEN_FILES: u64 = 65_536;

/// Where to listen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listen {
    /// On an address; port 0 takes a free one.
    Tcp(SocketAddr),
    /// On a Unix socket.
    Unix(PathBuf),
    /// On the socket that systemd hands over.
    Systemd,
}

/// A certificate and its key, as PEM files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tls {
    /// The certificate, with those that vouch for it.
    pub cert: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

/// Why a server cannot start.
#[derive(Debug)]
pub enum StartError {
    /// The address cannot be had.
    Address(io::Error),
    /// The certificate or its key cannot be used.
    Certificate(io::Error),
    /// The pack may not be served.
    Pack(Fault),
    /// The public address is none: only a scheme and a host, and perhaps a port.
    PublicUrl(String),
    /// Readers' reports cannot be kept.
    Store(StoreError),
}

/// How a server was told to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// By whoever runs it: SIGTERM.
    Terminated,
    /// By Ctrl-C.
    Interrupted,
}

/// A server that runs.
pub struct Running {
    url: String,
    address: Option<SocketAddr>,
    metrics: Option<SocketAddr>,
    shared: Arc<Shared>,
    control: Control,
    runtime: Runtime,
    heed: Heed,
    serving: JoinHandle<io::Result<()>>,
    /// Dropped to stop looking at the pack.
    _watching: Sender<()>,
    socket: Option<PathBuf>,
}

/// Starts a server.
///
/// # Errors
/// See [`StartError`].
pub fn start(
    listen: &Listen,
    tls: Option<&Tls>,
    metrics: Option<SocketAddr>,
    options: Options,
    news: impl Fn(News) + Send + Sync + 'static,
) -> Result<Running, StartError> {
    // Where the system allows fewer, fewer will do.
    let _ = rlimit::increase_nofile_limit(OPEN_FILES);
    let watcher = options.pack.watcher();
    let pack = options.pack.checked().map_err(StartError::Pack)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_name("pages")
        .build()
        .map_err(StartError::Address)?;
    let _inside = runtime.enter();
    // Before anybody can find us: who can reach us may tell us to stop.
    let heed = Heed::new().map_err(StartError::Address)?;
    let bound = Bound::new(listen).map_err(StartError::Address)?;
    let (about, hosts) = identity(&options, &bound, tls.is_some())?;
    let edition = Edition::new(1, pack, &about).map_err(|error| StartError::Pack(Fault::Unreadable(error)))?;
    let url = about.origin.clone();
    let reports = options.store.as_ref().map(|at| runtime.block_on(Reports::open(at)));
    let reports = reports.transpose().map_err(StartError::Store)?;
    let shared = Shared::new(options, Arc::new(about), hosts, edition, reports).map_err(StartError::Address)?;
    let shared = Arc::new(shared);
    let news: Arc<dyn Fn(News) + Send + Sync> = Arc::new(news);
    watch_reports(&shared, &news);
    let config = tls
        .map(|tls| runtime.block_on(certificate(tls)))
        .transpose()
        .map_err(StartError::Certificate)?;
    let control = Control::new();
    let metrics = metrics
        .map(|address| serve_metrics(address, &shared, &control))
        .transpose()
        .map_err(StartError::Address)?;
    let (address, socket) = (bound.address(), bound.socket());
    let serving = bound
        .serve(router(Arc::clone(&shared)), config, &control)
        .map_err(StartError::Address)?;
    let (watching, told) = channel();
    let watched = Arc::clone(&shared);
    thread::Builder::new()
        .name("watch".to_owned())
        .spawn(move || watch::watch(watcher, &watched, &told, &*news))
        .map_err(StartError::Address)?;
    drop(_inside);
    Ok(Running {
        url,
        address,
        metrics,
        shared,
        control,
        runtime,
        heed,
        serving,
        _watching: watching,
        socket,
    })
}

/// What readers say is looked at as long as the server runs; pages on which it changes are made anew.
fn watch_reports(shared: &Arc<Shared>, news: &Arc<dyn Fn(News) + Send + Sync>) {
    let (shared, news) = (Arc::clone(shared), Arc::clone(news));
    tokio::spawn(async move {
        if let (Some(reports), Some(voices)) = (&shared.reports, &shared.about.voices) {
            let forget = |steps: &_| shared.edition.load().forget(steps);
            reports.watch(voices, forget, &*news).await;
        }
    });
}

impl Running {
    /// Where readers find it, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it listens; none for a Unix socket.
    pub fn address(&self) -> Option<SocketAddr> {
        self.address
    }

    /// Where its counts are.
    pub fn metrics(&self) -> Option<SocketAddr> {
        self.metrics
    }

    /// Waits until the process is told to stop, and ends what is under way; told a second time, it ends at once.
    pub fn until_told(mut self) -> Told {
        let told = self.runtime.block_on(async {
            let told = self.heed.told().await;
            self.shared.stop();
            let ending = async {
                if told == Told::Terminated {
                    // Who sends requests here sees that it should not, and nobody is refused meanwhile.
                    tokio::time::sleep(LEAVING).await;
                }
                self.control.graceful_shutdown(Some(ENDING));
                let _ = self.serving.await;
                if let Some(reports) = &self.shared.reports {
                    // Where the store is away, these few counts are lost.
                    let _ = reports.write_counts().await;
                }
            };
            tokio::select! {
                () = ending => {}
                _ = self.heed.told() => {}
            }
            told
        });
        if let Some(socket) = &self.socket {
            let _ = std::fs::remove_file(socket);
        }
        self.runtime.shutdown_background();
        told
    }
}

/// Heeds being told to stop, from when it is made: also what is said before anybody waits for it.
#[cfg(unix)]
struct Heed {
    term: tokio::signal::unix::Signal,
    interrupt: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Heed {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            term: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
        })
    }

    async fn told(&mut self) -> Told {
        tokio::select! {
            _ = self.term.recv() => Told::Terminated,
            _ = self.interrupt.recv() => Told::Interrupted,
        }
    }
}

#[cfg(windows)]
struct Heed(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Heed {
    fn new() -> io::Result<Self> {
        tokio::signal::windows::ctrl_c().map(Self)
    }

    async fn told(&mut self) -> Told {
        self.0.recv().await;
        Told::Interrupted
    }
}

/// A listener, before it serves.
enum Bound {
    Tcp(TcpListener, SocketAddr),
    #[cfg(unix)]
    Unix(std::os::unix::net::UnixListener, Option<PathBuf>),
}

impl Bound {
    fn new(listen: &Listen) -> io::Result<Self> {
        match listen {
            Listen::Tcp(address) => {
                let socket = if address.is_ipv4() {
                    tokio::net::TcpSocket::new_v4()?
                } else {
                    tokio::net::TcpSocket::new_v6()?
                };
                // A server that is started again has its address back at once.
                #[cfg(unix)]
                socket.set_reuseaddr(true)?;
                socket.bind(*address)?;
                let listener = socket.listen(BACKLOG.unsigned_abs())?.into_std()?;
                let address = listener.local_addr()?;
                Ok(Self::Tcp(listener, address))
            }
            #[cfg(unix)]
            Listen::Unix(path) => {
                use std::os::unix::{
                    fs::FileTypeExt,
                    net::{UnixListener, UnixStream},
                };
                // Anything else that stands there is somebody's, and stays.
                let is_socket = std::fs::symlink_metadata(path).is_ok_and(|there| there.file_type().is_socket());
                let is_refused =
                    || UnixStream::connect(path).is_err_and(|error| error.kind() == io::ErrorKind::ConnectionRefused);
                if is_socket && is_refused() {
                    std::fs::remove_file(path)?;
                }
                Ok(Self::Unix(UnixListener::bind(path)?, Some(path.clone())))
            }
            #[cfg(not(unix))]
            Listen::Unix(_) => Err(io::ErrorKind::Unsupported.into()),
            Listen::Systemd => Self::handed_over(),
        }
    }

    fn handed_over() -> io::Result<Self> {
        let mut handed = listenfd::ListenFd::from_env();
        if let Ok(Some(listener)) = handed.take_tcp_listener(0) {
            let address = listener.local_addr()?;
            return Ok(Self::Tcp(listener, address));
        }
        #[cfg(unix)]
        if let Ok(Some(listener)) = handed.take_unix_listener(0) {
            return Ok(Self::Unix(listener, None));
        }
        Err(io::ErrorKind::NotFound.into())
    }

    fn address(&self) -> Option<SocketAddr> {
        match self {
            Self::Tcp(_, address) => Some(*address),
            #[cfg(unix)]
            Self::Unix(..) => None,
        }
    }

    /// The file to remove at the end.
    fn socket(&self) -> Option<PathBuf> {
        match self {
            Self::Tcp(..) => None,
            #[cfg(unix)]
            Self::Unix(_, path) => path.clone(),
        }
    }

    fn serve(
        self,
        router: Router,
        tls: Option<RustlsConfig>,
        control: &Control,
    ) -> io::Result<JoinHandle<io::Result<()>>> {
        let service = router.into_make_service_with_connect_info::<Peer>();
        Ok(match self {
            Self::Tcp(listener, _) => {
                let server = axum_server::from_tcp(listener)?.handle(Handle::with_control(control.clone()));
                let mut server = server.acceptor(NoDelayAcceptor::new()).first_request_timeout(HEADERS);
                server.http_builder().http1().header_read_timeout(HEADERS);
                match tls {
                    Some(config) => tokio::spawn(encrypted(server, config).serve(service)),
                    None => tokio::spawn(server.http1_only().serve(service)),
                }
            }
            #[cfg(unix)]
            Self::Unix(listener, _) => {
                let mut server = axum_server::from_unix(listener)?
                    .handle(Handle::with_control(control.clone()))
                    .first_request_timeout(HEADERS);
                server.http_builder().http1().header_read_timeout(HEADERS);
                tokio::spawn(server.http1_only().serve(service))
            }
        })
    }
}

type Encrypted = axum_server::tls_rustls::RustlsAcceptor<NoDelayAcceptor>;

fn encrypted(server: Server<SocketAddr, NoDelayAcceptor>, config: RustlsConfig) -> Server<SocketAddr, Encrypted> {
    server.map(|acceptor| axum_server::tls_rustls::RustlsAcceptor::new(config).acceptor(acceptor))
}

async fn certificate(tls: &Tls) -> io::Result<RustlsConfig> {
    // Somebody may have chosen one already; it is the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
    RustlsConfig::from_pem_file(&tls.cert, &tls.key).await
}

/// Who we are to readers, and by which names.
fn identity(options: &Options, bound: &Bound, is_tls: bool) -> Result<(About, Hosts), StartError> {
    let scheme = if is_tls { "https" } else { "http" };
    let mut hosts = Hosts::default();
    let mut origin = format!("{scheme}://localhost");
    match bound {
        Bound::Tcp(_, address) => {
            let port = address.port();
            let shown = if address.ip().is_unspecified() {
                hosts.any_ip = Some(port);
                format!("localhost:{port}")
            } else {
                address.to_string()
            };
            origin = format!("{scheme}://{shown}");
            hosts.names.extend([shown, format!("localhost:{port}")]);
        }
        #[cfg(unix)]
        Bound::Unix(..) => hosts.names.push("localhost".to_owned()),
    }
    if let Some(url) = &options.public_url {
        let url = url.trim_end_matches('/');
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        let is_host = |host: &&str| {
            !host.is_empty()
                && host
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte))
        };
        let host = host
            .filter(is_host)
            .ok_or_else(|| StartError::PublicUrl(url.to_owned()))?;
        hosts.names.push(host.to_ascii_lowercase());
        origin = url.to_owned();
    }
    let headers = guard::headers(origin.starts_with("https://"));
    let site = options.site.clone();
    let voices = options.store.as_ref().map(|_| Arc::new(Voices::default()));
    let about = About {
        origin,
        site,
        headers,
        is_export: false,
        voices,
    };
    Ok((about, hosts))
}

/// Counts are for whoever runs the server: on an address of their own.
fn serve_metrics(address: SocketAddr, shared: &Arc<Shared>, control: &Control) -> io::Result<SocketAddr> {
    const TEXT: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    let listener = TcpListener::bind(address)?;
    let address = listener.local_addr()?;
    let counts = Arc::clone(shared);
    let text = move || {
        let text = counts.metrics.text();
        async move { ([(header::CONTENT_TYPE, TEXT)], text) }
    };
    let router = Router::new().route("/metrics", get(text));
    let mut server = axum_server::from_tcp(listener)?.handle(Handle::with_control(control.clone()));
    server.http_builder().http1().header_read_timeout(HEADERS);
    tokio::spawn(server.http1_only().serve(router.into_make_service()));
    Ok(address)
}
