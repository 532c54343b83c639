//! No secret leaves the vault: everything is run, and everything that was written is searched, in encoded forms too.

use std::{collections::BTreeSet, fs};

use base64::{Engine, prelude::*};
use wegwijs_access::auth::Secrets;
use wegwijs_sandbox::{Divisions, Endpoint, Fault, PRACTICE_CLIENT_SECRET, PRACTICE_PLAIN_CLIENT_SECRET, Resource};

use crate::connections::desk::Desk;
use crate::connections::vault::PASSPHRASE;
use crate::support::Run;

/// What may be seen nowhere.
#[derive(Default)]
struct Taboo(BTreeSet<String>);

impl Taboo {
    fn add(&mut self, secret: &str) {
        assert!(secret.len() > 8, "{secret:?} would be found anywhere");
        self.0.insert(secret.to_owned());
    }

    fn add_kept(&mut self, secrets: Option<Secrets>) {
        if let Some(tokens) = secrets.and_then(|secrets| secrets.tokens) {
            self.add(tokens.access.expose());
            self.0.extend(tokens.refresh.map(|token| token.expose().to_owned()));
        }
    }

    /// Each secret in each form in which it could slip out.
    fn forms(&self) -> BTreeSet<String> {
        let mut forms = BTreeSet::new();
        for secret in &self.0 {
            let bytes = secret.as_bytes();
            forms.insert(secret.clone());
            forms.insert(url::form_urlencoded::byte_serialize(bytes).collect());
            let json = serde_json::to_string(secret).unwrap();
            forms.insert(json.trim_matches('"').to_owned());
            forms.insert(bytes.iter().map(|byte| format!("{byte:02x}")).collect());
            forms.insert(format!("{bytes:?}").trim_matches(['[', ']']).to_owned());
            // Base64 at each of the three places where it can begin; the ends depend on what is around it.
            for skip in 0..3 {
                for encoded in [
                    BASE64_STANDARD_NO_PAD.encode(&bytes[skip..]),
                    BASE64_URL_SAFE_NO_PAD.encode(&bytes[skip..]),
                ] {
                    forms.insert(encoded[..encoded.len() - 2].to_owned());
                }
            }
        }
        forms
    }

    fn search(&self, what: &str, text: &str) {
        for form in self.forms() {
            assert!(!text.contains(&form), "{what} holds {form:?}:\n{text}");
        }
    }

    fn search_run(&self, what: &str, run: &Run) {
        self.search(what, &format!("{}\n{}", run.stdout, run.stderr));
    }
}

#[test]
fn the_search_finds_what_it_looks_for() {
    let mut taboo = Taboo::default();
    taboo.add("s3cret/+value=&%41");
    for leak in [
        "Authorization: Bearer s3cret/+value=&%41".to_owned(),
        "token=s3cret%2F%2Bvalue%3D%26%2541&x".to_owned(),
        BASE64_STANDARD.encode("id:s3cret/+value=&%41"),
        BASE64_URL_SAFE.encode("client:s3cret/+value=&%41!"),
    ] {
        assert!(taboo.forms().iter().any(|form| leak.contains(form.as_str())), "{leak}");
    }
}

#[test]
fn tokens_codes_and_secrets_appear_nowhere_outside_the_vault() {
    let desk = Desk::new();
    let mut taboo = Taboo::default();
    for secret in [PRACTICE_CLIENT_SECRET, PRACTICE_PLAIN_CLIENT_SECRET, PASSPHRASE] {
        taboo.add(secret);
    }
    let mut runs: Vec<(String, Run)> = Vec::new();

    // Sign-ins, good and bad.
    desk.visitor_allows(Divisions::All);
    for extra in [&["-vvv"][..], &["--json", "-vvv"]] {
        let connecting = desk.connect("book", extra);
        let url = connecting
            .url
            .trim_start_matches("{\"authorise_url\":\"")
            .trim_end_matches("\"}");
        let landed = desk.visit(url).location();
        let code = landed
            .query_pairs()
            .find(|(key, _)| key == "code")
            .unwrap()
            .1
            .into_owned();
        taboo.add(&code);
        let again = desk.connect("again", &["-vvv"]);
        runs.push(("connect".to_owned(), connecting.paste(landed.as_str())));
        taboo.add_kept(desk.kept("book"));
        // The same code, another sign-in: a foreign state; then as a code alone: used.
        runs.push(("connect, foreign".to_owned(), again.paste(landed.as_str())));
        runs.push((
            "connect, used".to_owned(),
            desk.connect("again", &["-vvv"]).paste(&code),
        ));
    }
    let connecting = desk.connect_plain("portal");
    let landed = desk.visit(&connecting.url).location();
    taboo.add(&landed.query_pairs().find(|(key, _)| key == "code").unwrap().1);
    desk.visit(landed.as_str());
    runs.push(("connect, loopback".to_owned(), connecting.ends()));
    taboo.add_kept(desk.kept("portal"));

    // Every command, well and with every fault that echoes something.
    let echo = |status: u16, secret: &str| Fault::Answer {
        status,
        content_type: "application/json".to_owned(),
        body: format!("{{\"error\":\"invalid_grant\",\"error_description\":\"no: {secret}\"}}"),
    };
    // What each of the two providers can know, and say back.
    let both = |fault: Fault| Some((fault.clone(), fault));
    let echoes = |status| {
        let (own, plain) = (PRACTICE_CLIENT_SECRET, PRACTICE_PLAIN_CLIENT_SECRET);
        Some((echo(status, own), echo(status, plain)))
    };
    let commands: [&[&str]; 9] = [
        &["access", "book", "-vvv"],
        &["access", "book", "--json", "-vvv"],
        &["access", "--all", "-vvv"],
        &["access", "--all", "--json"],
        &["connections", "-vvv"],
        &["connections", "--json"],
        &["revoke", "portal", "--dry-run", "-vvv"],
        &["revoke", "portal", "--dry-run", "--json"],
        &["revoke", "book", "--yes", "-vvv"],
    ];
    let faults = [
        None,
        both(Fault::NotJson),
        both(Fault::Truncated),
        echoes(400),
        echoes(401),
    ];
    for fault in faults {
        desk.age();
        if let Some((own, plain)) = fault.clone() {
            for endpoint in [Endpoint::Token, Endpoint::Api(Resource::Me)] {
                desk.sandbox.fault(endpoint, own.clone().lasting());
            }
            for endpoint in [Endpoint::PlainToken, Endpoint::PlainProbe] {
                desk.sandbox.fault(endpoint, plain.clone().lasting());
            }
        }
        for args in commands {
            runs.push((format!("{args:?} with {fault:?}"), desk.run(args)));
            for name in ["book", "portal"] {
                taboo.add_kept(desk.kept(name));
            }
        }
        desk.sandbox.clear_faults();
    }
    // A guide that checks and withdraws, in each front-end.
    for (args, input) in [
        (
            &["guide", "nl/revoke", "--json", "-vvv"][..],
            "{\"input\":\"x\"}\n{\"choose\":\"plan:portal\"}\n{\"choose\":\"act:portal\"}\n{\"choose\":\"check\"}\n",
        ),
        (&["guide", "nl/revoke", "--plain", "-vvv"], "x\n1\n1\n1\n"),
    ] {
        runs.push((format!("{args:?}"), desk.program(args).input(input).run()));
    }
    runs.push(("revoke".to_owned(), desk.run(&["revoke", "portal", "--yes", "-vvv"])));
    runs.push(("disconnect".to_owned(), desk.run(&["disconnect", "portal", "-vvv"])));

    for (what, run) in &runs {
        taboo.search_run(what, run);
    }
    let mut files = 0;
    for file in desk.home.files() {
        let bytes = fs::read(desk.home.path().join(&file)).unwrap();
        taboo.search(&file, &String::from_utf8_lossy(&bytes));
        files += 1;
    }
    assert!(files > 3, "{:?}", desk.home.files());
    assert!(taboo.0.len() > 10, "{}", taboo.0.len());
}
