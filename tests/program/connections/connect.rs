//! `connect`: from a registration to tokens in the vault, and everything that can be pasted.

use wegwijs_sandbox::{Divisions, Endpoint, Fault, PRACTICE_REDIRECT_URI, Visitor};

use crate::connections::desk::{Connecting, Desk};
use crate::support::{Words, wegwijs};

#[test]
fn a_sign_in_over_a_pipe_keeps_the_connection_and_its_tokens() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let desk = Desk::new();
        desk.visitor_allows(Divisions::All);
        let connecting = desk.connect("book", &["--lang", lang]);
        assert!(connecting.url.starts_with(desk.sandbox.url()), "{}", connecting.url);
        let landed = desk.visit(&connecting.url).location().to_string();
        let run = connecting.paste(&landed);
        run.exits(0);
        // The address is alone on stdout; what is said is on stderr.
        assert_eq!(run.stdout.lines().count(), 1, "{run}");
        assert!(
            run.stderr.contains(&words.with("connect-done", "name", "book")),
            "{run}"
        );
        assert_eq!(desk.count("/token"), 1);
        let kept = desk.kept("book").unwrap();
        assert!(kept.tokens.is_some() && kept.client_secret.is_some());
        let config = desk.config();
        assert!(config.contains("[connections.book]"), "{config}");
        let (verdict, code) = desk.access("book");
        assert_eq!((verdict["verdict"].as_str(), code), (Some("passed"), 0), "{verdict}");
    }
}

#[test]
fn json_gives_the_address_as_json() {
    let desk = Desk::new();
    desk.visitor_allows(Divisions::All);
    let connecting = desk.connect("book", &["--json"]);
    let line: serde_json::Value = serde_json::from_str(&connecting.url).unwrap();
    let landed = desk.visit(line["authorise_url"].as_str().unwrap()).location();
    connecting.paste(landed.as_str()).exits(0);
    assert!(desk.kept("book").unwrap().tokens.is_some());
}

#[test]
fn what_is_pasted_is_understood_or_refused_with_a_reason_and_nothing_is_kept() {
    let words = Words::new("nl");
    // What is pasted, made of the address where the browser ended, and the message for it.
    type Pasted = fn(&str) -> String;
    let fine: [(&str, Pasted); 4] = [
        ("whole", str::to_owned),
        ("blanks", |url| format!("  \t{url}  ")),
        ("only the query", |url| url.split_once('?').unwrap().1.to_owned()),
        ("quoted", |url| format!("<{url}>")),
    ];
    for (what, paste) in fine {
        let desk = Desk::new();
        desk.visitor_allows(Divisions::All);
        let connecting = desk.connect("book", &["--lang", "nl"]);
        let landed = desk.visit(&connecting.url).location().to_string();
        let run = connecting.paste(&paste(&landed));
        assert_eq!(run.code, Some(0), "{what}: {run}");
    }
    let bad: [(&str, Pasted); 5] = [
        ("sign-in-paste-empty", |_| String::new()),
        ("sign-in-foreign-state", |url| {
            let (before, _) = url.split_once("state=").unwrap();
            format!("{before}state=somebody-else")
        }),
        ("sign-in-other-site", |_| {
            "https://www.example.org/?code=abc&state=def".to_owned()
        }),
        ("sign-in-denied", |url| {
            let state = url
                .split_once("state=")
                .unwrap()
                .1
                .split('&')
                .next()
                .unwrap()
                .to_owned();
            format!("{PRACTICE_REDIRECT_URI}?error=access_denied&state={state}")
        }),
        ("token-invalid-grant", |url| {
            let (_, query) = url.split_once("code=").unwrap();
            let code = query.split('&').next().unwrap();
            url.replace(code, "not-a-code-at-all")
        }),
    ];
    for (id, paste) in bad {
        let desk = Desk::new();
        let before = desk.config();
        desk.visitor_allows(Divisions::All);
        let connecting = desk.connect("book", &["--lang", "nl"]);
        let landed = desk.visit(&connecting.url).location().to_string();
        let run = connecting.paste(&paste(&landed));
        assert_eq!(run.code, Some(1), "{id}: {run}");
        let said = words.error_about(id);
        assert!(run.stderr.contains(&said), "{id}: {said:?} is not said: {run}");
        assert_eq!(desk.config(), before);
        assert!(desk.kept("book").is_none(), "{id}");
    }
}

#[test]
fn a_code_is_good_for_three_minutes_and_once() {
    let desk = Desk::new();
    desk.visitor_allows(Divisions::All);
    let connecting = desk.connect("late", &[]);
    let landed = desk.visit(&connecting.url).location().to_string();
    desk.world(|world| world.advance(181));
    connecting.paste(&landed).exits(1);
    assert!(desk.kept("late").is_none());
}

#[test]
fn a_plain_provider_sends_its_code_to_this_computer() {
    let desk = Desk::new();
    desk.visitor_allows(Divisions::All);
    let connecting = desk.connect_plain("portal");
    assert!(
        connecting.url.contains("code_challenge_method=S256"),
        "{}",
        connecting.url
    );
    let landed = desk.visit(&connecting.url).location().to_string();
    assert!(landed.starts_with("http://127.0.0.1:"), "{landed}");
    // Somebody else's page cannot sign in for the reader.
    let forged = landed.split("state=").next().unwrap().to_owned() + "state=forged";
    assert_ne!(desk.visit(&forged).status, 200);
    assert_eq!(desk.visit(&landed).status, 200);
    connecting.ends().exits(0);
    let (verdict, code) = desk.access("portal");
    assert_eq!((verdict["verdict"].as_str(), code), (Some("passed"), 0), "{verdict}");
}

#[test]
fn a_refusal_in_the_browser_is_told_and_keeps_nothing() {
    let desk = Desk::new();
    desk.world(|world| world.visitor = Visitor::Refuses);
    let connecting = desk.connect_plain("portal");
    let landed = desk.visit(&connecting.url).location().to_string();
    desk.visit(&landed);
    connecting
        .ends()
        .exits(1)
        .says(&[&Words::new("en").error_about("sign-in-denied")]);
    assert!(desk.kept("portal").is_none());
}

#[test]
fn a_wrong_secret_and_a_wrong_redirect_uri_are_told_apart() {
    let words = Words::new("nl");
    let desk = Desk::new();
    desk.visitor_allows(Divisions::All);
    let args = |redirect: &'static str| {
        [
            "connect",
            "book",
            "--lang",
            "nl",
            "--provider",
            "practice",
            "--client-id",
            wegwijs_sandbox::PRACTICE_CLIENT_ID,
            "--redirect-uri",
            redirect,
        ]
    };
    let program = desk
        .program(&args(PRACTICE_REDIRECT_URI))
        .env("WEGWIJS_CLIENT_SECRET", "guess");
    let connecting = Connecting::start(&program);
    let landed = desk.visit(&connecting.url).location().to_string();
    connecting
        .paste(&landed)
        .exits(1)
        .says(&[&words.error_about("token-wrong-client")]);
    // The product's own page says that a redirect URI is wrong; here nothing comes back.
    let program = desk
        .program(&args("https://wegwijs.invalid/other"))
        .env("WEGWIJS_CLIENT_SECRET", "x");
    let connecting = Connecting::start(&program);
    assert_eq!(desk.visit(&connecting.url).status, 400);
    connecting.paste("").exits(1);
    assert!(desk.kept("book").is_none());
}

#[test]
fn what_is_missing_is_named_and_nothing_is_sent() {
    let desk = Desk::new();
    for (args, missing) in [
        (&["connect", "book"][..], "--provider"),
        (&["connect", "book", "--provider", "practice"], "--client-id"),
        (
            &["connect", "book", "--provider", "practice", "--client-id", "x"],
            "--redirect-uri",
        ),
    ] {
        desk.run(args).exits(2).says(&[missing]);
    }
    desk.run(&["connect", "a/b", "--provider", "practice"]).exits(2);
    desk.run(&[
        "connect",
        "book",
        "--provider",
        "nobody",
        "--client-id",
        "x",
        "--redirect-uri",
        "https://x.invalid/",
    ])
    .exits(2)
    .says(&["nobody"]);
    assert!(desk.asked().is_empty());
}

#[test]
fn a_vault_that_does_not_open_is_found_before_anybody_signs_in() {
    let desk = Desk::new();
    for (passphrase, id) in [("wrong", "vault-wrong-passphrase"), ("", "vault-no-passphrase")] {
        let program = desk
            .program(&[
                "connect",
                "book",
                "--lang",
                "nl",
                "--provider",
                "practice",
                "--client-id",
                "x",
                "--redirect-uri",
                PRACTICE_REDIRECT_URI,
            ])
            .env("WEGWIJS_VAULT_PASSPHRASE", passphrase);
        let run = program.run();
        run.exits(1).says(&[&Words::new("nl").error_about(id)]);
        assert!(run.stdout.is_empty(), "{run}");
    }
    // Without a keyring the reader is told of the other kind; it is not used silently.
    desk.configure(&desk.config().replace("vault = \"file\"", "vault = \"keyring\""));
    let run = wegwijs(
        &desk.home,
        ["connect", "book", "--lang", "nl", "--provider", "practice"],
    )
    .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    let run = run.input("").run();
    assert_eq!(run.code, Some(2), "{run}");
    let run = wegwijs(
        &desk.home,
        [
            "connect",
            "book",
            "--lang",
            "nl",
            "--provider",
            "practice",
            "--client-id",
            "x",
            "--redirect-uri",
            PRACTICE_REDIRECT_URI,
        ],
    )
    .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    .run();
    assert_eq!(run.code, Some(1), "{run}");
    assert!(run.stdout.is_empty() && run.stderr.contains("file"), "{run}");
    assert!(desk.asked().is_empty());
}

#[test]
fn signing_in_again_replaces_the_tokens_and_keeps_what_was_seen() {
    let desk = Desk::signed_in();
    desk.access("book");
    let before = desk.kept("book").unwrap();
    desk.sign_in("book");
    let after = desk.kept("book").unwrap();
    assert_ne!(before.tokens, after.tokens);
    assert_eq!(before.administrations, after.administrations);
    // A sign-in that fails leaves what was there.
    desk.sandbox.fault(Endpoint::Token, Fault::Closed.lasting());
    let connecting = desk.connect("book", &[]);
    let landed = desk.visit(&connecting.url).location().to_string();
    connecting.paste(&landed).exits(1);
    desk.sandbox.clear_faults();
    assert_eq!(desk.kept("book").unwrap(), after);
}

#[cfg(unix)]
#[test]
fn a_person_is_asked_for_everything_and_a_wrong_answer_is_asked_again() {
    use crate::support::{Key, Tty};

    for (lang, size) in [("nl", (80, 40)), ("en", (40, 40))] {
        let words = Words::new(lang);
        let desk = Desk::new();
        desk.visitor_allows(Divisions::All);
        let mut tty = Tty::start(&desk.program(&["connect", "--lang", lang]), size.0, size.1);
        let answer = |tty: &mut Tty, question: &str, text: &str| {
            tty.wait(question, |tty| {
                tty.shows(&[&words.app(question), &words.app("rich-hint-line")])
            });
            tty.type_text(text).press(Key::Enter);
        };
        answer(&mut tty, "connect-ask-name", "a/b");
        tty.sees(&[&words.text(&wegwijs_message::Msg::error("bad-connection-name").text("name", "a/b"))]);
        answer(&mut tty, "connect-ask-name", "book");
        let own = words.with("connect-own-provider", "name", "practice");
        // Whatever else is said at a choice is told to be none of them.
        tty.wait("the choices", |tty| tty.shows(&[&own]));
        tty.type_text("xkcd zorp").press(Key::Enter);
        tty.sees(&[&words.error_about("not-understood")]);
        tty.choose(&own);
        answer(&mut tty, "connect-ask-client-id", wegwijs_sandbox::PRACTICE_CLIENT_ID);
        answer(&mut tty, "connect-ask-redirect-uri", PRACTICE_REDIRECT_URI);
        answer(&mut tty, "connect-ask-secret", wegwijs_sandbox::PRACTICE_CLIENT_SECRET);
        tty.wait("the address", |tty| tty.shows(&[&words.app("connect-ask-redirected")]));
        assert!(
            !tty.has_written(wegwijs_sandbox::PRACTICE_CLIENT_SECRET),
            "the secret is shown"
        );
        // The address stands unbroken in what was written, however narrow the window.
        let written = String::from_utf8_lossy(tty.raw()).into_owned();
        let from = written.find(desk.sandbox.url()).unwrap();
        let url = written[from..].split_whitespace().next().unwrap().to_owned();
        let landed = desk.visit(&url).location().to_string();
        answer(&mut tty, "connect-ask-redirected", "https://www.example.org/?code=1");
        tty.sees(&[&words.error_about("sign-in-other-site")]);
        answer(&mut tty, "connect-ask-redirected", &landed);
        assert_eq!(tty.end(), 0, "{}", tty.screen());
        assert!(tty.is_restored());
        assert!(desk.kept("book").unwrap().tokens.is_some());
    }
}

#[cfg(unix)]
#[test]
fn a_person_who_stops_leaves_everything_as_it_was() {
    use crate::support::{Key, Tty};

    for key in [Key::Esc, Key::CtrlC] {
        let words = Words::new("nl");
        let desk = Desk::new();
        let before = desk.config();
        let mut tty = Tty::start(&desk.program(&["connect", "book", "--lang", "nl"]), 80, 24);
        tty.choose(&words.with("connect-own-provider", "name", "practice"));
        tty.sees(&[&words.app("connect-ask-client-id"), &words.app("rich-hint-line")]);
        tty.press(key);
        assert_eq!(tty.end(), 130);
        assert!(tty.shows(&[&words.app("connect-stopped")]), "{}", tty.screen());
        assert!(tty.is_restored());
        assert_eq!(desk.config(), before);
        assert!(desk.asked().is_empty());
    }
}
