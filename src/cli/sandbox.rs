//! `--sandbox` and `wegwijs sandbox`: the practice environment, with an app that is connected already.
//!
//! It lives in memory and ends with the command: no configuration, no vault, no place is kept.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
};

use clap::ArgMatches;

use super::{
    args::text,
    conversation::bare,
    failure::{Exit, Failure},
    host::Host,
    list::to_json,
    terminal::write_stdout,
};
use crate::{
    auth::{Config, Connection, ConnectionName, Secret, Secrets, Store, Tokens, VaultKind, vault::MemoryVault},
    engine::{Choice, Msg, ViewKind},
    frontend::{Frontend, Input},
    i18n::{Catalog, render},
    pack::io_reason,
    provider::{Clock, SystemClock},
    sandbox::{
        Options, PRACTICE_CLIENT_ID, PRACTICE_CLIENT_SECRET, PRACTICE_REDIRECT_URI, Sandbox, TokenPair, World,
        WorldHandle,
    },
};

/// What the practice environment is called among the providers.
const PROVIDER: &str = "sandbox";
/// The connection that is there from the start: the app of [`PRACTICE_CLIENT_ID`], allowed by [`USER`].
const CONNECTION: &str = "excel-link";
const USER: &str = "ans";

/// A practice environment, and what a reader has there.
pub struct Practice {
    sandbox: Sandbox,
    config: Config,
    vault: MemoryVault,
}

impl Practice {
    /// Starts one on a free port of this computer, with a connection that is signed in.
    ///
    /// # Errors
    /// There is no port.
    pub fn start() -> Result<Self, Failure> {
        let sandbox = serve(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        let vault = MemoryVault::default();
        let config = connected(&sandbox, &vault).ok_or_else(|| Failure::error(Msg::error("sandbox-broken")))?;
        Ok(Self { sandbox, config, vault })
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        self.sandbox.url()
    }

    /// The configuration to begin with.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Where its secrets are.
    pub fn vault(&self) -> &MemoryVault {
        &self.vault
    }

    /// Its time.
    pub fn clock(&self) -> Arc<dyn Clock> {
        Arc::new(PracticeClock(self.sandbox.world().clone()))
    }

    /// Says what it is and where, on stderr.
    pub fn announce(&self, host: &Host) {
        host.say(&Msg::app("sandbox-started").text("url", self.url()));
    }

    /// Offers to open it.
    ///
    /// # Errors
    /// The input or the output fails.
    pub fn offer(&self, frontend: &mut dyn Frontend, words: &Catalog) -> Result<(), Failure> {
        let body = Msg::app("sandbox-offer").text("url", self.url());
        let mut view = bare(ViewKind::Choose, Msg::app("sandbox-title"), Some(body));
        view.choices = ["open", "later"]
            .map(|id| Choice {
                id: id.to_owned(),
                label: Msg::app(&format!("sandbox-{id}")),
            })
            .into();
        let screen = render(&view, None, &[], words);
        frontend.show(&screen, words)?;
        if let Input::Choose(id) = frontend.ask(&screen, words)?
            && id == "open"
        {
            // Where no browser opens, the address is on the screen.
            let _ = webbrowser::open(self.url());
        }
        Ok(())
    }
}

/// The practice environment's own time, which can be moved.
struct PracticeClock(WorldHandle);

impl Clock for PracticeClock {
    fn now(&self) -> i64 {
        self.0.lock().now()
    }
}

/// Keeps a practice environment running until it is told to stop.
///
/// # Errors
/// The address is none, or cannot be had.
pub fn run(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    let address = match text(matches, "listen") {
        None => SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        Some(listen) => listen
            .parse()
            .map_err(|_| Failure::usage(Msg::error("sandbox-bad-address").text("address", listen)))?,
    };
    let sandbox = serve(address)?;
    super::interrupt::stop_when_told(host.farewell(), || {});
    let url = sandbox.url();
    if host.is_json() {
        write_stdout(&to_json(&serde_json::json!({ "url": url }))?)?;
    } else {
        host.say(&Msg::app("sandbox-serving").text("url", url));
    }
    if !address.ip().is_loopback() {
        host.say(&Msg::app("sandbox-beyond-loopback"));
    }
    loop {
        std::thread::park();
    }
}

fn serve(address: SocketAddr) -> Result<Sandbox, Failure> {
    let mut world = World::practice_at(SystemClock.now());
    world.follow_system_clock();
    let options = Options {
        // Somebody named the address.
        beyond_loopback: !address.ip().is_loopback(),
        ..Options::default()
    };
    Sandbox::start(address, world, options).map_err(|error| {
        Failure::error(
            Msg::error("sandbox-no-address")
                .text("address", address.to_string())
                .arg("reason", io_reason(&error).into()),
        )
    })
}

/// Signs the practice app in, and makes the configuration that belongs to it.
fn connected(sandbox: &Sandbox, vault: &MemoryVault) -> Option<Config> {
    let name: ConnectionName = CONNECTION.parse().ok()?;
    let mut world = sandbox.world().lock();
    let pair = world.sign_in(USER, PRACTICE_CLIENT_ID).ok()?;
    let now = world.now();
    drop(world);
    vault.put(&name, &secrets(&pair, now)).ok()?;
    let connection = Connection {
        provider: PROVIDER.to_owned(),
        client_id: PRACTICE_CLIENT_ID.to_owned(),
        redirect_uri: PRACTICE_REDIRECT_URI.to_owned(),
    };
    let table = [("kind", "exact-online"), ("base_url", sandbox.url())];
    let table = table.map(|(key, value)| (key.to_owned(), value.into()));
    Some(Config {
        // Not asked for: there is nothing to choose.
        vault: Some(VaultKind::File),
        providers: [(PROVIDER.to_owned(), table.into_iter().collect())].into(),
        connections: [(name, connection)].into(),
    })
}

/// What a vault keeps after signing in.
fn secrets(pair: &TokenPair, now: i64) -> Secrets {
    let secret = |text: &str| Secret::new(text);
    Secrets {
        client_secret: Some(secret(PRACTICE_CLIENT_SECRET)),
        tokens: Some(Tokens {
            access: secret(&pair.access),
            refresh: Some(secret(&pair.refresh)),
            obtained_at: now,
            expires_in: pair.expires_in.unsigned_abs(),
        }),
        administrations: None,
        connected_at: Some(now),
    }
}
