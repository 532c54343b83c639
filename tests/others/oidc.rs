//! What only oidc-provider is tried with, in Dutch: it describes itself, asks for PKCE, names itself in every answer, and
//! knows people who refuse. A wrong `iss` cannot be had from it: it always tells its own, so that one is put in on the
//! way, in what is pasted and in what comes to the door.

use wegwijs_access::auth::{Secret, Store};
use wegwijs_message::Msg;

use crate::{
    browser::Browser,
    desk::Connecting,
    rounds::Table,
    server::{OIDC_PROVIDER, Other},
    support::{Run, Words, squeeze},
    vault,
};

const LOOPBACK: &str = "http://127.0.0.1/callback";
const PASTED: &str = "https://wegwijs.example/klaar";

fn with(round: impl Fn(&Table)) {
    if let Some(other) = Other::start(OIDC_PROVIDER) {
        round(&Table::set(other));
    }
}

/// With one line where it has three, and nothing between the program and the server.
fn describe_itself(table: &Table, issuer: &str, more: &str) {
    let scopes: Vec<String> = table
        .other
        .told
        .scope
        .split(' ')
        .map(|scope| format!("\"{scope}\""))
        .collect();
    let config = format!(
        "vault = \"file\"\n[providers.other]\nkind = \"oauth2\"\nissuer = \"{issuer}\"\nscopes = [{}]\n{more}\n",
        scopes.join(", ")
    );
    std::fs::write(table.home.path().join("config.toml"), config).unwrap();
}

/// `connect book`, until it waits for the browser.
fn connecting(table: &Table, redirect_uri: &str, client_id: &str, secret: Option<&str>) -> Connecting {
    let args = [
        "connect",
        "book",
        "--lang",
        "nl",
        "--provider",
        "other",
        "--client-id",
        client_id,
    ];
    let program = table.program(&[&args[..], &["--redirect-uri", redirect_uri]].concat());
    Connecting::start(&match secret {
        Some(secret) => program.env("WEGWIJS_CLIENT_SECRET", secret),
        None => program.without_env("WEGWIJS_CLIENT_SECRET"),
    })
}

/// A parameter of an address.
fn part(url: &str, key: &str) -> String {
    let url: url::Url = url.parse().unwrap();
    let mut pairs = url.query_pairs();
    pairs.find(|(name, _)| name == key).unwrap().1.into_owned()
}

/// For the client with a secret.
fn known(table: &Table, redirect_uri: &str) -> Connecting {
    let told = &table.other.told;
    connecting(table, redirect_uri, &told.client_id, Some(&told.client_secret))
}

/// An error about this server, in Dutch.
fn error(id: &str) -> String {
    let msg = Msg::error(id)
        .text("product", "other")
        .text("name", "book")
        .text("issuer", OTHER);
    Words::new("nl").text(&msg)
}

const OTHER: &str = "https://evil.example";

/// Nothing came of it, and that is told.
fn came_to_nothing(table: &Table, run: &Run, id: &str) {
    run.exits(1).says(&[&error(id)]);
    assert!(
        squeeze(&run.stderr).contains(&squeeze(&Words::new("nl").text(&Msg::error(id).attr("next")))),
        "{run}"
    );
    let home = vault::Home::at(table.home.path().into());
    let kept = home.vault().get(&vault::name("book")).unwrap();
    assert!(kept.is_none_or(|kept| kept.tokens.is_none()));
    table.run(&["access", "book", "--lang", "nl"]).exits(4);
}

/// Connected, looked at, withdrawn with proof; each told in Dutch.
fn is_whole(table: &Table) {
    table
        .run(&["access", "book", "--lang", "nl"])
        .exits(0)
        .says(&[&error("access-authorised")]);
    table
        .run(&["revoke", "book", "--yes", "--lang", "nl"])
        .exits(0)
        .says(&[&error("access-withdrawn")]);
    assert!(!table.is_signed_in());
    table.run(&["access", "book", "--lang", "nl"]).exits(4);
}

#[test]
fn a_provider_that_describes_itself_needs_one_line() {
    with(describes_itself);
}

/// Its own description is enough, also for a client without a secret; another one's is not believed.
fn describes_itself(table: &Table) {
    let told = &table.other.told;
    let (issuer, public) = (told.issuer.clone().unwrap(), told.public_client_id.clone().unwrap());
    describe_itself(table, &format!("{issuer}/"), "");
    let args = [
        "--provider",
        "other",
        "--client-id",
        &public,
        "--redirect-uri",
        "http://127.0.0.1/callback",
    ];
    let run = table.run(&[&["connect", "book", "--lang", "nl"][..], &args].concat());
    let other = Msg::error("discovery-other-issuer")
        .text("name", "other")
        .text("issuer", &issuer);
    run.exits(1).says(&[&Words::new("nl").text(&other)]);
    describe_itself(table, &issuer, "");
    for (client_id, secret) in [
        (told.client_id.as_str(), Some(told.client_secret.as_str())),
        (&public, None),
    ] {
        table.connect_as(client_id, secret);
        let (verdict, code) = table.access();
        assert_eq!((verdict["reason"].as_str(), code), (Some("authorised"), 0), "{verdict}");
        let plan = table
            .run(&["revoke", "book", "--dry-run", "--json"])
            .json()
            .pop()
            .unwrap();
        let request = &plan["plan"][0];
        assert_eq!(request["url"], format!("{issuer}{}", told.revoke), "{plan}");
        assert_eq!(
            request["headers"]["authorization"] == "Basic ***",
            secret.is_some(),
            "{plan}"
        );
        table.run(&["revoke", "book", "--yes"]).exits(0);
        assert!(!table.is_signed_in(), "withdrawn with proof, and forgotten");
    }
    // What was withdrawn elsewhere is seen, whoever told where to ask.
    table.connect_as(&public, None);
    table.withdraw_elsewhere();
    let (verdict, code) = table.access();
    assert_eq!(
        (verdict["proof"]["answer"].as_str(), code),
        (Some("invalid-grant"), 3),
        "{verdict}"
    );
}

#[test]
fn what_is_pasted_and_what_comes_to_the_door_are_as_good_with_a_secret_and_without() {
    with(|table| {
        let told = &table.other.told;
        let issuer = told.issuer.clone().unwrap();
        let public = told.public_client_id.clone().unwrap();
        for (id, secret) in [(&told.client_id, Some(told.client_secret.as_str())), (&public, None)] {
            describe_itself(table, &issuer, "redirect = \"paste\"");
            let waiting = connecting(table, PASTED, id, secret);
            assert!(waiting.url.contains("code_challenge_method=S256"), "{}", waiting.url);
            let landed = Browser::new().lands(&waiting.url, PASTED);
            waiting.paste(&landed).exits(0);
            is_whole(table);
            describe_itself(table, &issuer, "");
            let waiting = connecting(table, LOOPBACK, id, secret);
            let page = Browser::new().visit(&waiting.url);
            assert!(
                page.body.contains(&Words::new("nl").app("connect-page-done")),
                "{}",
                page.body
            );
            waiting.ends().exits(0);
            is_whole(table);
        }
    });
}

#[test]
fn who_does_not_bind_a_code_to_its_sign_in_is_refused_by_the_server() {
    with(|table| {
        let issuer = table.other.told.issuer.clone().unwrap();
        describe_itself(table, &issuer, "redirect = \"paste\"\npkce = false");
        let waiting = known(table, PASTED);
        let landed = Browser::new().lands(&waiting.url, PASTED);
        let refused = Msg::error("sign-in-refused").text("error", "invalid_request");
        let run = waiting.paste(&landed);
        run.exits(1).says(&[&Words::new("nl").text(&refused), "PKCE"]);
        // A code of another sign-in, with our state: the server sees that it is not of this one.
        describe_itself(table, &issuer, "redirect = \"paste\"");
        let (first, second) = (known(table, PASTED), known(table, PASTED));
        let theirs = Browser::new().lands(&first.url, PASTED);
        let ours = Browser::new().lands(&second.url, PASTED);
        let mixed = ours.replace(&part(&ours, "code"), &part(&theirs, "code"));
        assert_ne!(mixed, ours);
        came_to_nothing(table, &second.paste(&mixed), "token-invalid-grant");
        first.paste("").exits(1);
    });
}

#[test]
fn who_refuses_in_the_browser_has_nothing_connected() {
    with(|table| {
        let told = &table.other.told;
        let issuer = told.issuer.clone().unwrap();
        assert_eq!(Browser::new().visit(&format!("{}/test/refuse", told.url)).status, 200);
        describe_itself(table, &issuer, "redirect = \"paste\"");
        let waiting = known(table, PASTED);
        let landed = Browser::new().lands(&waiting.url, PASTED);
        assert!(landed.contains("error=access_denied"), "{landed}");
        came_to_nothing(table, &waiting.paste(&landed), "sign-in-denied");
        describe_itself(table, &issuer, "");
        let waiting = known(table, LOOPBACK);
        let page = Browser::new().visit(&waiting.url);
        assert!(
            page.body.contains(&Words::new("nl").app("connect-page-refused")),
            "{}",
            page.body
        );
        came_to_nothing(table, &waiting.ends(), "sign-in-denied");
    });
}

#[test]
fn a_wrong_secret_is_told_and_says_nothing_about_the_consent() {
    with(|table| {
        let told = &table.other.told;
        describe_itself(table, &told.issuer.clone().unwrap(), "");
        let waiting = connecting(table, LOOPBACK, &told.client_id, Some("verkeerd"));
        let page = Browser::new().visit(&waiting.url);
        assert!(
            page.body.contains(&Words::new("nl").app("connect-page-failed")),
            "{}",
            page.body
        );
        came_to_nothing(table, &waiting.ends(), "token-wrong-client");
        // It was replaced since: what is kept stays, whatever is tried.
        let waiting = known(table, LOOPBACK);
        Browser::new().visit(&waiting.url);
        waiting.ends().exits(0);
        let home = vault::Home::at(table.home.path().into());
        let mut secrets = table.kept();
        secrets.client_secret = Some(Secret::new("oud"));
        home.vault().put(&vault::name("book"), &secrets).unwrap();
        let run = table.run(&["revoke", "book", "--yes", "--lang", "nl"]);
        run.exits(1).says(&[&error("token-wrong-client")]);
        assert_eq!(table.kept(), secrets);
        secrets.tokens.as_mut().unwrap().obtained_at = 0;
        home.vault().put(&vault::name("book"), &secrets).unwrap();
        let (verdict, code) = table.access();
        assert_eq!((verdict["verdict"].as_str(), code), (Some("unknown"), 5), "{verdict}");
        let run = table.run(&["access", "book", "--lang", "nl"]);
        run.exits(5).says(&[&error("access-wrong-client")]);
        assert!(table.is_signed_in());
        secrets.client_secret = Some(Secret::new(&*told.client_secret));
        home.vault().put(&vault::name("book"), &secrets).unwrap();
        is_whole(table);
    });
}

#[test]
fn an_answer_in_the_name_of_another_or_of_nobody_is_refused() {
    with(|table| {
        let issuer = table.other.told.issuer.clone().unwrap();
        let named: String = url::form_urlencoded::byte_serialize(issuer.as_bytes()).collect();
        let other: String = url::form_urlencoded::byte_serialize(OTHER.as_bytes()).collect();
        type Change<'c> = &'c dyn Fn(&str) -> String;
        let wrong: Change<'_> = &|url| url.replace(&format!("iss={named}"), &format!("iss={other}"));
        let nobody: Change<'_> = &|url| url.replace(&format!("iss={named}"), "x=y");
        for (change, id) in [(wrong, "sign-in-other-issuer"), (nobody, "sign-in-no-issuer")] {
            describe_itself(table, &issuer, "redirect = \"paste\"");
            let waiting = known(table, PASTED);
            let landed = Browser::new().lands(&waiting.url, PASTED);
            let changed = change(&landed);
            assert_ne!(changed, landed, "it names itself");
            came_to_nothing(table, &waiting.paste(&changed), id);
            describe_itself(table, &issuer, "");
            let waiting = known(table, LOOPBACK);
            let door = part(&waiting.url, "redirect_uri");
            let landed = Browser::new().lands(&waiting.url, &door);
            let page = Browser::new().visit(&change(&landed));
            assert!(
                page.body.contains(&Words::new("nl").app("connect-page-failed")),
                "{}",
                page.body
            );
            came_to_nothing(table, &waiting.ends(), id);
        }
    });
}

#[test]
fn a_renewal_brings_another_refresh_token_and_what_was_withdrawn_elsewhere_is_told() {
    with(|table| {
        describe_itself(table, &table.other.told.issuer.clone().unwrap(), "");
        let waiting = known(table, LOOPBACK);
        Browser::new().visit(&waiting.url);
        waiting.ends().exits(0);
        let home = vault::Home::at(table.home.path().into());
        let mut before = table.kept();
        before.tokens.as_mut().unwrap().obtained_at = 0;
        home.vault().put(&vault::name("book"), &before).unwrap();
        assert_eq!(table.access().1, 0);
        let refresh = |secrets: &wegwijs_access::auth::Secrets| {
            secrets
                .tokens
                .as_ref()
                .unwrap()
                .refresh
                .as_ref()
                .unwrap()
                .expose()
                .to_owned()
        };
        assert_ne!(refresh(&before), refresh(&table.kept()));
        table.withdraw_elsewhere();
        table
            .run(&["access", "book", "--lang", "nl"])
            .exits(3)
            .says(&[&error("access-withdrawn-or-unknown")]);
        assert!(table.is_signed_in(), "who only looks forgets nothing");
        // What is dead already: there is nothing left to withdraw, and that is proven.
        table.run(&["revoke", "book", "--yes", "--lang", "nl"]).exits(0);
        assert!(!table.is_signed_in());
    });
}
