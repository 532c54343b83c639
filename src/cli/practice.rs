//! `--sandbox`: the practice environment, with an app that is connected already.
//!
//! It lives in memory and ends with the command: no configuration, no vault, no place is kept.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
};

use clap::ArgMatches;

use super::failure::Failure;
use crate::frontend::Frontend;
use wegwijs_access::auth::{
    Administration, Config, Connection, ConnectionName, Secret, Secrets, Store, Tokens, VaultKind, vault::MemoryVault,
};
use wegwijs_access::provider::{Clock, SystemClock};
use wegwijs_conversation::Input;
use wegwijs_engine::{Choice, View, ViewKind};
use wegwijs_message::Msg;
use wegwijs_message::io_reason;
use wegwijs_sandbox::{
    OnSignIn, Options, PRACTICE_CLIENT_ID, PRACTICE_CLIENT_SECRET, PRACTICE_REDIRECT_URI, PRACTICE_USER, Pages,
    Sandbox, Situation, TokenPair, World, WorldHandle,
};
use wegwijs_screen::render;
use wegwijs_words::Catalog;

/// What the practice environment is called among the providers.
const PROVIDER: &str = "sandbox";
/// The connection that is there from the start: the app of [`PRACTICE_CLIENT_ID`], allowed by [`PRACTICE_USER`].
const CONNECTION: &str = "excel-link";

/// A practice environment, and what a reader has there.
pub struct Practice {
    sandbox: Sandbox,
    config: Config,
    vault: MemoryVault,
    pages: Pages,
}

impl Practice {
    /// Starts one on a free port of this computer, with a connection that is signed in.
    ///
    /// # Errors
    /// There is no port.
    pub fn start(pages: Pages, trouble: &Trouble) -> Result<Self, Failure> {
        let vault = MemoryVault::default();
        let shared = vault.clone();
        let on_sign_in = OnSignIn::new(move |client_id, pair, now| take_over(&shared, client_id, pair, now));
        let options = Options {
            pages: pages.clone(),
            on_sign_in,
            ..Options::default()
        };
        let sandbox = serve(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), options)?;
        let config = connected(&sandbox, &vault).ok_or_else(|| Failure::error(Msg::error("sandbox-broken")))?;
        trouble.make(&sandbox);
        Ok(Self {
            sandbox,
            config,
            vault,
            pages,
        })
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

    /// Speaks as the reader does from here on.
    pub fn speak(&self, words: &Catalog) {
        self.pages.speak(words.lang(), words.ui_lang());
    }

    /// Offers to open it, once; the result is what the reader did.
    ///
    /// # Errors
    /// The input or the output fails.
    pub fn offer(&self, frontend: &mut dyn Frontend, words: &Catalog) -> Result<Input, Failure> {
        let body = Msg::app("sandbox-offer").text("url", self.url());
        let mut view = View::bare(ViewKind::Choose, Msg::app("sandbox-title"), Some(body));
        view.choices = ["open", "later"]
            .map(|id| Choice {
                id: id.to_owned(),
                label: Msg::app(&format!("sandbox-{id}")),
            })
            .into();
        let screen = render(&view, None, &[], words);
        frontend.show(&screen, words)?;
        let input = frontend.ask(&screen, words)?;
        if matches!(&input, Input::Choose(id) if id == "open") {
            // Where no browser opens, the address is on the screen.
            let _ = webbrowser::open(self.url());
        }
        Ok(input)
    }
}

/// What `--provoke` and `--ahead` ask for.
#[derive(Default)]
pub struct Trouble {
    situations: Vec<Situation>,
    /// How far the clock is moved (seconds).
    ahead: i64,
}

impl Trouble {
    /// Reads the options.
    ///
    /// # Errors
    /// They are there without a practice environment, or the time is none.
    pub fn read(matches: &ArgMatches) -> Result<Self, Failure> {
        let situations = matches.get_many::<String>("provoke").into_iter().flatten();
        let ahead = matches.get_one::<String>("ahead").map(String::as_str);
        let trouble = Self {
            situations: situations.filter_map(|id| Situation::from_id(id)).collect(),
            ahead: ahead.map_or(Ok(0), seconds)?,
        };
        let practises = matches.get_flag("sandbox") || matches.subcommand_name() == Some("sandbox");
        if !practises && (ahead.is_some() || !trouble.situations.is_empty()) {
            return Err(Failure::usage(Msg::error("sandbox-needed")));
        }
        Ok(trouble)
    }

    /// Makes it.
    pub(super) fn make(&self, sandbox: &Sandbox) {
        sandbox.world().lock().advance(self.ahead);
        for situation in &self.situations {
            sandbox.provoke(*situation);
        }
    }
}

/// `10m`, `3h` or `31d`, at most ten years.
fn seconds(text: &str) -> Result<i64, Failure> {
    const MOST: i64 = 3650 * 86_400;
    let units = [("m", 60), ("h", 3600), ("d", 86_400)];
    let found = units.iter().find_map(|(unit, seconds)| {
        text.strip_suffix(unit)?
            .parse::<u32>()
            .ok()
            .map(|n| i64::from(n) * seconds)
    });
    found
        .filter(|seconds| *seconds <= MOST)
        .ok_or_else(|| Failure::usage(Msg::error("sandbox-bad-time").text("time", text)))
}

/// The practice environment's own time, which can be moved.
struct PracticeClock(WorldHandle);

impl Clock for PracticeClock {
    fn now(&self) -> i64 {
        self.0.lock().now()
    }
}

/// A practice environment at an address, with the clock of this computer.
///
/// # Errors
/// The address cannot be had.
pub(super) fn serve(address: SocketAddr, options: Options) -> Result<Sandbox, Failure> {
    let mut world = World::practice_at(SystemClock.now());
    world.follow_system_clock();
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
    let pair = world.sign_in(PRACTICE_USER, PRACTICE_CLIENT_ID).ok()?;
    let now = world.now();
    let seen = world.consent(PRACTICE_USER, PRACTICE_CLIENT_ID).map(|consent| {
        let covered = world
            .administrations_of(PRACTICE_USER)
            .filter(|one| consent.divisions.cover(one.code));
        let seen = covered.map(|one| Administration {
            code: one.code.to_string(),
            name: one.description.clone(),
        });
        seen.collect()
    });
    drop(world);
    let mut secrets = secrets(&pair, now);
    // As if it had been checked before: what changes from here on can be told.
    secrets.administrations = seen;
    vault.put(&name, &secrets).ok()?;
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

/// The app's own page signed it in: the connection, which is the same app, goes along.
fn take_over(vault: &MemoryVault, client_id: &str, pair: &TokenPair, now: i64) {
    let Ok(name) = CONNECTION.parse::<ConnectionName>() else {
        return;
    };
    // No lock: whoever has it may be waiting for an answer from the very thread that calls this.
    if client_id == PRACTICE_CLIENT_ID
        && let Ok(Some(before)) = vault.get(&name)
    {
        let mut secrets = secrets(pair, now);
        secrets.administrations = before.administrations;
        // A vault in memory does not refuse.
        let _ = vault.put(&name, &secrets);
    }
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
            unanswered_since: None,
        }),
        administrations: None,
        connected_at: Some(now),
    }
}
