//! What is tried with every server. No verdict without its proof, no token lost, every exit code from the table.

use std::fs;

use serde_json::Value;
use wegwijs_access::auth::{Secrets, Store};

use crate::{
    browser::Browser,
    desk::Connecting,
    proxy::{Fault, Proxy},
    server::Other,
    support::{Home, Program, Run, Words, wegwijs},
    vault::{self, PASSPHRASE},
};

const JSON: &str = "Content-Type: application/json\r\n";
const HTML: &str = "Content-Type: text/html; charset=utf-8\r\n";
const BEARER: &str = "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n";

/// A home with a vault, a server within reach, and a proxy between them.
pub struct Table {
    pub other: Other,
    pub proxy: Proxy,
    pub home: Home,
}

impl Table {
    pub fn set(other: Other) -> Self {
        let home = Home::new();
        vault::plant_identity(&vault::Home::at(home.path().into()).folders);
        let table = Self {
            proxy: Proxy::before(&other.told.url),
            other,
            home,
        };
        table.configure(true);
        table
    }

    /// With or without a place to withdraw.
    fn configure(&self, can_withdraw: bool) {
        let (told, proxy) = (&self.other.told, &self.proxy);
        let scopes: Vec<String> = told.scope.split(' ').map(|scope| format!("\"{scope}\"")).collect();
        let mut config = format!(
            "vault = \"file\"\n\
             [connections.book]\nprovider = \"other\"\nclient_id = \"{id}\"\nredirect_uri = \"http://127.0.0.1/callback\"\n\
             [providers.other]\nkind = \"oauth2\"\nauth_url = \"{url}{authorise}\"\ntoken_url = \"{token}\"\n\
             probe_url = \"{probe}\"\nscopes = [{scopes}]\npkce = true\nclient_auth = \"basic\"\nredirect = \"loopback\"\n",
            id = told.client_id,
            url = told.url,
            authorise = told.authorise,
            token = proxy.url(&told.token),
            probe = proxy.url(&told.probe),
            scopes = scopes.join(", "),
        );
        if let Some(issuer) = &told.issuer {
            config += &format!("issuer = \"{issuer}\"\n");
        }
        if can_withdraw {
            config += &format!("revocation_url = \"{}\"\n", proxy.url(&told.revoke));
        }
        fs::write(self.home.path().join("config.toml"), config).unwrap();
    }

    pub fn program(&self, args: &[&str]) -> Program {
        wegwijs(&self.home, args)
            .env("WEGWIJS_VAULT_PASSPHRASE", PASSPHRASE)
            .env("WEGWIJS_CLIENT_SECRET", &self.other.told.client_secret)
            // Opens nothing.
            .env("BROWSER", "true")
    }

    pub fn run(&self, args: &[&str]) -> Run {
        self.program(args).run()
    }

    /// Signs in, as Ans, in a browser.
    fn connect(&self) {
        let told = &self.other.told;
        self.connect_as(&told.client_id, Some(&told.client_secret));
    }

    /// Signs a client in, with its secret where it has one.
    pub fn connect_as(&self, client_id: &str, secret: Option<&str>) {
        self.proxy.clear();
        let args = [
            "connect",
            "book",
            "--lang",
            "en",
            "--provider",
            "other",
            "--client-id",
            client_id,
            "--redirect-uri",
            "http://127.0.0.1/callback",
        ];
        let program = wegwijs(&self.home, args)
            .env("WEGWIJS_VAULT_PASSPHRASE", PASSPHRASE)
            // Opens nothing.
            .env("BROWSER", "true");
        let connecting = Connecting::start(&match secret {
            Some(secret) => program.env("WEGWIJS_CLIENT_SECRET", secret),
            None => program,
        });
        let page = Browser::new().visit(&connecting.url);
        connecting.ends().exits(0);
        let done = Words::new("en").app("connect-page-done");
        assert!(page.body.contains(&done), "{}", page.body);
        self.proxy.clear();
    }

    /// What `access book --json` says, and how it ends.
    pub fn access(&self) -> (Value, i32) {
        let run = self.run(&["access", "book", "--json"]);
        let verdict = run.json().pop().unwrap_or_else(|| panic!("no verdict: {run}"));
        assert_eq!(verdict["proof"].is_null(), verdict["verdict"] == "unknown", "{verdict}");
        (verdict, run.code.unwrap())
    }

    /// Has the access token refused, so that it must be renewed.
    pub fn must_renew(&self) {
        self.proxy.plan(&self.other.told.probe, Fault::Instead(401, BEARER, ""));
    }

    pub fn withdraw_elsewhere(&self) {
        let url = format!("{}/test/withdraw", self.other.told.url);
        assert_eq!(Browser::new().visit(&url).status, 200);
    }

    pub fn kept(&self) -> Secrets {
        let home = vault::Home::at(self.home.path().into());
        home.vault().get(&vault::name("book")).unwrap().unwrap()
    }

    pub fn is_signed_in(&self) -> bool {
        self.kept().tokens.is_some()
    }
}

pub fn connect_access_revoke(table: &Table) {
    table.connect();
    let (verdict, code) = table.access();
    assert_eq!((verdict["reason"].as_str(), code), (Some("authorised"), 0), "{verdict}");
    assert_eq!(verdict["proof"]["answer"], "token-taken");
    // A renewal, too, and what it gives is taken.
    table.must_renew();
    let before = table.kept().tokens;
    assert_eq!(table.access().1, 0);
    assert_ne!(table.kept().tokens, before);
    table.proxy.clear();
    let run = table.run(&["revoke", "book", "--yes", "--json"]);
    run.exits(0);
    let verdict = run.json().pop().unwrap();
    assert_eq!(verdict["verdict"], "failed", "{verdict}");
    assert_eq!(verdict["proof"]["proves"], "withdrawn", "{verdict}");
    assert_eq!(table.proxy.count(&table.other.told.revoke), 2);
    assert!(!table.is_signed_in(), "the tokens are forgotten");
    assert_eq!(table.access().1, 4);
}

pub fn withdrawn_elsewhere(table: &Table) {
    table.connect();
    assert_eq!(table.access().1, 0);
    table.withdraw_elsewhere();
    let (verdict, code) = table.access();
    assert_eq!(
        (verdict["reason"].as_str(), code),
        (Some("withdrawn-or-unknown"), 3),
        "{verdict}"
    );
    assert_eq!(verdict["proof"]["answer"], "invalid-grant", "{verdict}");
    assert!(table.is_signed_in(), "who only looks forgets nothing");
    table.run(&["revoke", "book", "--yes"]).exits(0);
    assert!(!table.is_signed_in());
}

/// What a token endpoint says that says nothing about the consent, and a word of it.
const DOUBTS: [(u16, &str, &str, &str); 11] = [
    (
        400,
        JSON,
        r#"{"error":"temporarily_unavailable"}"#,
        "temporarily_unavailable",
    ),
    (400, JSON, r#"{"error":"server_error"}"#, "server_error"),
    (400, JSON, r#"{"error":"slow_down"}"#, "slow_down"),
    (400, JSON, r#"{"error":"invalid_request"}"#, "invalid_request"),
    (
        400,
        JSON,
        r#"{"error":"unsupported_grant_type"}"#,
        "unsupported_grant_type",
    ),
    (400, JSON, r#"{"error":"invalid_scope"}"#, "invalid_scope"),
    (400, JSON, r#"{"error":"interaction_required"}"#, "interaction_required"),
    (401, JSON, r#"{"error":"invalid_client"}"#, "invalid_client"),
    (401, "", "", ""),
    (503, HTML, "<p>Maintenance", ""),
    (429, "Retry-After: 90\r\n", "{}", ""),
];

pub fn doubts(table: &Table) {
    table.connect();
    // Nobody tells the server to withdraw: as with a product that has no place for it.
    table.configure(false);
    let token = &table.other.told.token;
    for (status, headers, body, said) in DOUBTS {
        table.proxy.always(token, Fault::Instead(status, headers, body));
        table.must_renew();
        let (verdict, code) = table.access();
        assert_eq!(
            (verdict["verdict"].as_str(), code),
            (Some("unknown"), 5),
            "{body}: {verdict}"
        );
        assert!(
            verdict["raw"].as_str().unwrap_or_default().contains(said),
            "{body}: {verdict}"
        );
        table.must_renew();
        let run = table.run(&["revoke", "book", "--yes"]);
        run.exits(5);
        assert!(table.is_signed_in(), "{body}: {run}");
        table.proxy.clear();
        // When the server is well again, the tokens work: also the refresh token.
        table.must_renew();
        let (verdict, code) = table.access();
        assert_eq!(
            (verdict["verdict"].as_str(), code),
            (Some("passed"), 0),
            "{body}: {verdict}"
        );
        table.proxy.clear();
    }
}

pub fn revocations(table: &Table) {
    let revoke = table.other.told.revoke.clone();
    let words = Words::new("en");
    let plan = |first: Fault, second: Fault| {
        table.connect();
        table.proxy.plan(&revoke, first);
        table.proxy.plan(&revoke, second);
        table.run(&["revoke", "book", "--yes", "--lang", "en"])
    };
    // Not now: what was said and when to try again is shown, and nothing is lost.
    let busy = Fault::Instead(
        503,
        "Content-Type: application/json\r\nRetry-After: 90\r\n",
        r#"{"error":"busy"}"#,
    );
    let run = plan(busy, Fault::Pass);
    let retry = words.text(&wegwijs_message::Msg::app("access-retry").text("time", ""));
    run.exits(1).says(&["busy", retry.trim()]);
    assert!(table.is_signed_in());
    table.proxy.clear();
    assert_eq!(table.access().1, 0);
    // A 200 that did nothing is no proof.
    let nothing = || Fault::Instead(200, HTML, "");
    plan(nothing(), nothing()).exits(1);
    assert!(table.is_signed_in());
    // The access token after the refresh token: refused, or not answered. What is, the check tells.
    let unsupported = Fault::Instead(400, JSON, r#"{"error":"unsupported_token_type"}"#);
    for second in [unsupported, Fault::Lose] {
        let run = plan(Fault::Pass, second);
        run.exits(0)
            .says(&[&words.with("revoke-access-left", "product", "other")]);
        assert!(!table.is_signed_in(), "{run}");
    }
}

pub fn lost_renewal(table: &Table) {
    table.connect();
    table.must_renew();
    table.proxy.plan(&table.other.told.token, Fault::Lose);
    let (verdict, code) = table.access();
    assert_eq!((verdict["reason"].as_str(), code), (Some("network"), 5), "{verdict}");
    // The same token again: the server ends the chain.
    for _ in 0..2 {
        table.must_renew();
        let (verdict, code) = table.access();
        assert_eq!((verdict["reason"].as_str(), code), (Some("replaced"), 3), "{verdict}");
        assert_eq!(verdict["proof"]["answer"], "refused-after-loss", "{verdict}");
    }
    table.run(&["revoke", "book", "--yes"]).exits(3);
    assert!(table.is_signed_in());
    // Connected again, all is well.
    table.connect();
    assert_eq!(table.access().1, 0);
}
