//! How long `access --all` takes: `cargo run --release --example access-all -- [CONNECTIONS] [LATENCY_MS]`.
//!
//! Signs that many apps in at a simulated Exact Online that answers slowly, and runs the program's release build.

#![allow(clippy::print_stdout, reason = "a tool for who works on the project")]

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fs,
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use reqwest::{Client, header::LOCATION, redirect::Policy};
use wegwijs_access::auth::{
    Config, Connected, Connection, Folders, Secret, VaultKind, redirect, sign_in,
    vault::{self, PassphraseSource},
};
use wegwijs_access::provider;
use wegwijs_access::provider::{Http, SystemClock};
use wegwijs_sandbox::{Divisions, Options, PRACTICE_CLIENT_ID, PRACTICE_REDIRECT_URI, Sandbox, Visitor, World};

const PASSPHRASE: &str = "for a benchmark only";
/// How many the program checks at a time, and what one check asks for.
const AT_ONCE: f64 = 16.0;
const CALLS: f64 = 2.0;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // Somebody else in this process may be first; either is fine.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut args = env::args().skip(1);
    let connections: u32 = args.next().map_or(Ok(200), |arg| arg.parse())?;
    let latency = Duration::from_millis(args.next().map_or(Ok(50), |arg| arg.parse())?);

    let home = tempfile::tempdir()?;
    let sandbox = sandbox(connections, latency)?;
    let folders = Folders {
        config: home.path().to_owned(),
        state: home.path().to_owned(),
    };
    let url = sandbox.url();
    fs::write(
        home.path().join("config.toml"),
        format!("vault = \"file\"\n[providers.slow]\nkind = \"exact-online\"\nbase_url = \"{url}\"\n"),
    )?;
    for number in 0..connections {
        connect(&folders, number).await?;
    }
    sandbox.forget_requests();

    let started = Instant::now();
    let mut child = Command::new(program())
        .args(["access", "--all", "--json"])
        .env("WEGWIJS_HOME", home.path())
        .env("WEGWIJS_VAULT_PASSPHRASE", PASSPHRASE)
        .stdout(Stdio::null())
        .spawn()?;
    let memory = peak_memory(&mut child)?;
    let taken = started.elapsed();
    let ideal = latency.mul_f64(f64::from(connections) * CALLS / AT_ONCE);
    println!(
        "{connections} connections, {latency:?} an answer: {taken:.2?}; ideal {ideal:.2?}; ratio {:.2}; peak memory {memory}",
        taken.as_secs_f64() / ideal.as_secs_f64()
    );
    println!("{} requests; ended with {}", sandbox.requests().len(), child.wait()?);
    Ok(())
}

/// Each connection has an app of its own: a later sign-in of the same app and user replaces the earlier one.
fn sandbox(connections: u32, latency: Duration) -> Result<Sandbox, Box<dyn Error>> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let mut world = World::practice_at(i64::try_from(now)?);
    world.follow_system_clock();
    world.rules.calls_a_minute = u32::MAX;
    world.visitor = Visitor::Allows {
        user: "ans".to_owned(),
        divisions: Divisions::All,
    };
    let model = world.app(PRACTICE_CLIENT_ID).ok_or("no practice app")?.clone();
    for number in 0..connections {
        let mut app = model.clone();
        app.client_id = client_id(number);
        world.add_app(app).map_err(|error| format!("{error:?}"))?;
    }
    let options = Options {
        latency,
        ..Options::default()
    };
    Ok(Sandbox::start(
        SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        world,
        options,
    )?)
}

fn client_id(number: u32) -> String {
    format!("be9c4000-0000-4000-8000-{number:012}")
}

async fn connect(folders: &Folders, number: u32) -> Result<(), Box<dyn Error>> {
    let config = Config::load(folders).map_err(|error| format!("{error:?}"))?;
    let provider =
        provider::find("slow", None, &config.providers, &BTreeMap::new()).map_err(|error| format!("{error:?}"))?;
    let name = format!("app-{number:03}").parse().map_err(|_| "a bad name")?;
    let passphrase = PassphraseSource::new(|_| Some(Secret::new(PASSPHRASE)));
    let connection = Connection {
        provider: "slow".to_owned(),
        client_id: client_id(number),
        redirect_uri: PRACTICE_REDIRECT_URI.to_owned(),
    };
    Config::set_connection(folders, &name, &connection).map_err(|error| format!("{error:?}"))?;
    let connected = Connected {
        provider,
        client_id: connection.client_id,
        redirect_uri: connection.redirect_uri,
        name,
        store: vault::open(VaultKind::File, folders, passphrase)
            .map_err(|error| format!("{error:?}"))?
            .into(),
        clock: Arc::new(SystemClock),
        http: Http::new(),
    };
    let secret = Secret::new("practice-only-secret-1");
    let pending = sign_in::begin(&connected.provider, &connected.client_id, PRACTICE_REDIRECT_URI)
        .map_err(|error| format!("{error:?}"))?;
    let browser = Client::builder().redirect(Policy::none()).build()?;
    let answer = browser.get(pending.authorise_url().clone()).send().await?;
    let landed = answer.headers().get(LOCATION).ok_or("nobody was sent back")?.to_str()?;
    let code = redirect::understand(landed, &pending).map_err(|error| format!("{error:?}"))?;
    let tokens = sign_in::finish(
        &pending,
        &code.code,
        Some(&secret),
        &connected.http,
        connected.clock.as_ref(),
    )
    .await
    .map_err(|error| format!("{error:?}"))?;
    sign_in::keep(&connected, Some(secret), tokens)
        .await
        .map_err(|error| format!("{error:?}"))?;
    Ok(())
}

/// The release build beside this example.
fn program() -> PathBuf {
    let own = env::current_exe().unwrap_or_default();
    let folder = own.parent().and_then(|examples| examples.parent());
    folder.unwrap_or(&own).join("wegwijs")
}

/// Waits for its end; the most that it had in memory, where the system tells.
fn peak_memory(child: &mut Child) -> Result<String, Box<dyn Error>> {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = "unknown".to_owned();
    while child.try_wait()?.is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        peak = line.map_or(peak, |line| line.trim().to_owned());
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(peak)
}
