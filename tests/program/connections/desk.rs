//! Somebody's desk: a home with a vault, and a product within reach.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, SocketAddr},
    process::{Child, ChildStdout, Stdio},
    time::{SystemTime, UNIX_EPOCH},
};

use wegwijs_access::auth::{Secrets, Store};
use wegwijs_sandbox::{
    Divisions, Options, PRACTICE_CLIENT_ID, PRACTICE_CLIENT_SECRET, PRACTICE_PLAIN_CLIENT_ID,
    PRACTICE_PLAIN_CLIENT_SECRET, PRACTICE_REDIRECT_URI, Sandbox, Visitor, World,
};

use super::http::{Answer, Http};
use super::vault::{self, PASSPHRASE};
use crate::support::{Home, Program, Run, wegwijs};

/// Where the plain provider's code comes back.
pub const LOOPBACK: &str = "http://127.0.0.1/callback";

pub struct Desk {
    pub home: Home,
    pub sandbox: Sandbox,
    pub http: Http,
}

impl Desk {
    pub fn new() -> Self {
        Self::with(|_| {}, Options::default())
    }

    pub fn with(change: impl FnOnce(&mut World), options: Options) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let mut world = World::practice_at(i64::try_from(now).unwrap());
        world.follow_system_clock();
        change(&mut world);
        let here = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let desk = Self {
            home: Home::new(),
            sandbox: Sandbox::start(here, world, options).unwrap(),
            http: Http::new(),
        };
        vault::plant_identity(&vault::Home::at(desk.home.path().into()).folders);
        let url = desk.sandbox.url();
        desk.configure(&format!(
            "vault = \"file\"\n\
             [providers.practice]\nkind = \"exact-online\"\nbase_url = \"{url}\"\n\
             [providers.acme]\nkind = \"oauth2\"\nauth_url = \"{url}/oauth/authorize\"\n\
             token_url = \"{url}/oauth/token\"\nrevocation_url = \"{url}/oauth/revoke\"\n\
             probe_url = \"{url}/oauth/probe\"\nscopes = [\"openid\", \"offline_access\"]\n\
             pkce = true\nclient_auth = \"basic\"\nredirect = \"loopback\"\n"
        ));
        desk
    }

    /// With the practice app signed in as `book`.
    pub fn signed_in() -> Self {
        let desk = Self::new();
        desk.sign_in("book");
        desk
    }

    pub fn configure(&self, config: &str) {
        fs::write(self.home.path().join("config.toml"), config).unwrap();
    }

    pub fn config(&self) -> String {
        fs::read_to_string(self.home.path().join("config.toml")).unwrap()
    }

    /// The program, with the passphrase of the vault.
    pub fn program(&self, args: &[&str]) -> Program {
        wegwijs(&self.home, args)
            .env("WEGWIJS_VAULT_PASSPHRASE", PASSPHRASE)
            // Opens nothing.
            .env("BROWSER", "true")
    }

    pub fn run(&self, args: &[&str]) -> Run {
        self.program(args).run()
    }

    /// `connect NAME` for the practice app, waiting for the address that the browser ends up at.
    pub fn connect(&self, name: &str, extra: &[&str]) -> Connecting {
        let args = [
            &[
                "connect",
                name,
                "--provider",
                "practice",
                "--client-id",
                PRACTICE_CLIENT_ID,
                "--redirect-uri",
                PRACTICE_REDIRECT_URI,
            ],
            extra,
        ]
        .concat();
        Connecting::start(&self.program(&args).env("WEGWIJS_CLIENT_SECRET", PRACTICE_CLIENT_SECRET))
    }

    /// `connect NAME` with the plain provider.
    pub fn connect_plain(&self, name: &str) -> Connecting {
        self.connect_at("acme", name)
    }

    fn connect_at(&self, provider: &str, name: &str) -> Connecting {
        let args = [
            "connect",
            name,
            "--provider",
            provider,
            "--client-id",
            PRACTICE_PLAIN_CLIENT_ID,
            "--redirect-uri",
            LOOPBACK,
        ];
        let program = self.program(&args);
        Connecting::start(&program.env("WEGWIJS_CLIENT_SECRET", PRACTICE_PLAIN_CLIENT_SECRET))
    }

    /// Signs the practice app in as Ans, with all administrations.
    pub fn sign_in(&self, name: &str) {
        self.visitor_allows(Divisions::All);
        let connecting = self.connect(name, &[]);
        let landed = self.visit(&connecting.url).location().to_string();
        connecting.paste(&landed).exits(0);
        self.sandbox.forget_requests();
    }

    /// Signs in with the plain provider.
    pub fn sign_in_plain(&self, name: &str) {
        self.sign_in_at("acme", name);
    }

    /// The same, as an app of one of the pack's other products.
    pub fn sign_in_as(&self, product: &str, name: &str) {
        let config = self.config();
        let (_, plain) = config.split_once("[providers.acme]").unwrap();
        let (plain, _) = plain.split_once("\n[").unwrap_or((plain, ""));
        self.configure(&format!("{config}\n[providers.{product}]{plain}"));
        self.sign_in_at(product, name);
    }

    /// The same at any provider of the configuration.
    pub fn sign_in_at(&self, provider: &str, name: &str) {
        self.visitor_allows(Divisions::All);
        let connecting = self.connect_at(provider, name);
        let landed = self.visit(&connecting.url).location().to_string();
        assert_eq!(self.visit(&landed).status, 200);
        connecting.ends().exits(0);
        self.sandbox.forget_requests();
    }

    pub fn visitor_allows(&self, divisions: Divisions) {
        self.world(|world| {
            world.visitor = Visitor::Allows {
                user: "ans".to_owned(),
                divisions,
            };
        });
    }

    /// As a browser does.
    pub fn visit(&self, url: &str) -> Answer {
        self.http.send(self.http.get(url))
    }

    pub fn world<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        change(&mut self.sandbox.world().lock())
    }

    pub fn withdraw(&self) {
        assert!(self.world(|world| world.withdraw("ans", PRACTICE_CLIENT_ID)));
    }

    /// So long that the access token must be renewed, on the product's clock alone.
    pub fn age(&self) {
        self.world(|world| world.advance(700));
    }

    /// The requests so far: method and path.
    pub fn asked(&self) -> Vec<String> {
        let requests = self.sandbox.requests();
        requests.iter().map(|r| format!("{} {}", r.method, r.path)).collect()
    }

    pub fn count(&self, path: &str) -> usize {
        self.sandbox
            .requests()
            .iter()
            .filter(|r| r.path.ends_with(path))
            .count()
    }

    /// What the vault keeps of a connection.
    pub fn kept(&self, name: &str) -> Option<Secrets> {
        vault::Home::at(self.home.path().into())
            .vault()
            .get(&vault::name(name))
            .unwrap()
    }

    /// What `access NAME --json` says, and its exit code.
    pub fn access(&self, name: &str) -> (serde_json::Value, i32) {
        let run = self.run(&["access", name, "--json"]);
        let verdict = run.json().pop().unwrap_or_else(|| panic!("no verdict: {run}"));
        (verdict, run.code.unwrap())
    }
}

/// A sign-in that waits for the browser.
pub struct Connecting {
    pub url: String,
    child: Child,
    stdout: BufReader<ChildStdout>,
}

impl Connecting {
    pub fn start(program: &Program) -> Self {
        let mut child = program
            .command()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut url = String::new();
        stdout.read_line(&mut url).unwrap();
        Self {
            url: url.trim_end().to_owned(),
            child,
            stdout,
        }
    }

    /// Pastes a line.
    pub fn paste(mut self, line: &str) -> Run {
        let mut stdin = self.child.stdin.take().unwrap();
        // A program that ended early does not read.
        let _ = stdin.write_all(format!("{line}\n").as_bytes());
        drop(stdin);
        self.ends()
    }

    /// Pastes a line and leaves the rest to the program.
    pub fn paste_and_go(mut self, line: &str) -> Child {
        let mut stdin = self.child.stdin.take().unwrap();
        let _ = stdin.write_all(format!("{line}\n").as_bytes());
        self.child
    }

    /// Waits for its end.
    pub fn ends(mut self) -> Run {
        let mut stdout = self.url.clone() + "\n";
        self.stdout.read_to_string(&mut stdout).unwrap();
        let mut stderr = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        let code = self.child.wait().unwrap().code();
        assert!(!stderr.contains("panicked at"), "a panic: {stderr}");
        Run { stdout, stderr, code }
    }
}
