//! Asks a server that runs whether it takes readers: for a container, or for whoever watches over one.

use std::time::Duration;

use reqwest::{Client, Url, redirect};

/// A server that is well answers sooner.
const PATIENCE: Duration = Duration::from_secs(5);

/// Why nobody should be sent there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unwell {
    /// It is no address of a server: `http://` or `https://`, a host, and perhaps a port.
    Address,
    /// Nobody answers there, or not within 5 seconds.
    Silent,
    /// It is being stopped.
    Stopping,
    /// Something else answers, with this status.
    Other(u16),
}

/// Asks the server at this address; its certificate is checked, and no proxy or redirect is followed.
///
/// # Errors
/// See [`Unwell`].
pub fn check(url: &str) -> Result<(), Unwell> {
    let mut url: Url = url.parse().map_err(|_| Unwell::Address)?;
    let is_bare = matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none();
    let is_anonymous = url.username().is_empty() && url.password().is_none();
    if !matches!(url.scheme(), "http" | "https") || !is_bare || !is_anonymous {
        return Err(Unwell::Address);
    }
    url.set_path("/-/health/ready");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|_| Unwell::Silent)?;
    runtime.block_on(ask(url)).unwrap_or(Err(Unwell::Silent))
}

async fn ask(url: Url) -> reqwest::Result<Result<(), Unwell>> {
    // Somebody may have chosen one already; it is the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = Client::builder()
        .timeout(PATIENCE)
        .no_proxy()
        .redirect(redirect::Policy::none());
    // There may be no certificates beside the program at all.
    let builder = if url.scheme() == "http" {
        builder.tls_certs_only([])
    } else {
        builder
    };
    let answer = builder.build()?.get(url).send().await?;
    let status = answer.status().as_u16();
    Ok(match (status, answer.text().await?.as_str()) {
        (200, READY) => Ok(()),
        (503, STOPPING) => Err(Unwell::Stopping),
        _ => Err(Unwell::Other(status)),
    })
}

/// What a server says that takes readers.
pub(crate) const READY: &str = "ready\n";
/// What it says to send nobody new.
pub(crate) const STOPPING: &str = "stopping\n";
