//! Signing in: whose code it is, when the browser is told that it worked, and how long the door stays open.

use wegwijs_message::Msg;
use wegwijs_sandbox::{Divisions, Endpoint, Fault, PRACTICE_CLIENT_ID};

use crate::{connections::desk::Desk, support::Words};

/// The code in an address.
fn code_of(landed: &str) -> String {
    let (_, query) = landed.split_once("code=").unwrap();
    query.split('&').next().unwrap().to_owned()
}

#[test]
fn a_program_cannot_bring_a_code_that_may_be_anybodys() {
    for (lang, args) in [("nl", &[][..]), ("en", &["--json"])] {
        for form in ["", "code="] {
            let desk = Desk::new();
            desk.visitor_allows(Divisions::All);
            let connecting = desk.connect("book", &[args, &["--lang", lang]].concat());
            let url = match serde_json::from_str::<serde_json::Value>(&connecting.url) {
                Ok(line) => line["authorise_url"].as_str().unwrap().to_owned(),
                Err(_) => connecting.url.clone(),
            };
            let landed = desk.visit(&url).location().to_string();
            let run = connecting.paste(&format!("{form}{}", code_of(&landed)));
            run.exits(1).says(&[&Words::new(lang).error_about("sign-in-unbound")]);
            assert_eq!(desk.count("/token"), 0, "nothing is sent");
            assert!(desk.kept("book").is_none());
        }
    }
}

#[cfg(unix)]
#[test]
fn a_person_is_told_what_a_code_alone_means_and_may_agree() {
    use crate::support::{Key, Tty};

    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let desk = Desk::new();
        desk.visitor_allows(Divisions::All);
        let args = [
            "connect",
            "book",
            "--lang",
            lang,
            "--provider",
            "practice",
            "--client-id",
            PRACTICE_CLIENT_ID,
            "--redirect-uri",
            wegwijs_sandbox::PRACTICE_REDIRECT_URI,
        ];
        let program = desk
            .program(&args)
            .env("WEGWIJS_CLIENT_SECRET", wegwijs_sandbox::PRACTICE_CLIENT_SECRET);
        let mut tty = Tty::start(&program, 100, 40);
        let question = words.app("connect-ask-redirected");
        tty.wait("the address", |tty| {
            tty.shows(&[&question, &words.app("rich-hint-line")])
        });
        let written = String::from_utf8_lossy(tty.raw()).into_owned();
        let from = written.find(desk.sandbox.url()).unwrap();
        let url = written[from..].split_whitespace().next().unwrap().to_owned();
        let code = code_of(desk.visit(&url).location().as_str());
        let own = words.app("connect-code-own");
        for answer in ["connect-code-again", "connect-code-own"] {
            tty.type_text(&code).press(Key::Enter);
            tty.wait("a warning", |tty| tty.shows(&[&words.app("connect-code-title"), &own]));
            assert_eq!(desk.count("/token"), 0, "nothing is sent before they agree");
            tty.choose(&words.app(answer));
            if answer == "connect-code-again" {
                tty.wait("the question", |tty| {
                    !tty.is_at(&own) && tty.shows(&[&words.app("rich-hint-line")])
                });
            }
        }
        assert_eq!(tty.end(), 0, "{}", tty.screen());
        assert!(desk.kept("book").unwrap().tokens.is_some());
    }
}

#[test]
fn the_browser_hears_that_it_worked_after_it_did() {
    let words = Words::new("en");
    for (fault, page, exit) in [
        (None, "connect-page-done", 0),
        (Some(Fault::Status(503)), "connect-page-failed", 1),
        (Some(Fault::Closed), "connect-page-failed", 1),
    ] {
        let desk = Desk::new();
        desk.visitor_allows(Divisions::All);
        if let Some(fault) = fault {
            desk.sandbox.fault(Endpoint::PlainToken, fault.lasting());
        }
        let connecting = desk.connect_plain("portal");
        let landed = desk.visit(&connecting.url).location().to_string();
        let shown = desk.visit(&landed);
        assert!(shown.body.contains(&words.app(page)), "{}", shown.body);
        let run = connecting.ends();
        run.exits(exit);
        assert_eq!(desk.kept("portal").is_some(), exit == 0, "{run}");
        // How long the door is open was said.
        let said = words.text(&Msg::app("connect-listening").count("minutes", 2));
        assert!(run.stderr.contains(&said), "{said}: {run}");
    }
}

#[test]
fn a_registered_port_is_the_port() {
    let desk = Desk::new();
    desk.visitor_allows(Divisions::All);
    let port = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().port()
    };
    let redirect = format!("http://127.0.0.1:{port}/callback");
    let args = [
        "connect",
        "portal",
        "--provider",
        "acme",
        "--client-id",
        wegwijs_sandbox::PRACTICE_PLAIN_CLIENT_ID,
        "--redirect-uri",
        &redirect,
    ];
    let program = desk
        .program(&args)
        .env("WEGWIJS_CLIENT_SECRET", wegwijs_sandbox::PRACTICE_PLAIN_CLIENT_SECRET);
    let connecting = crate::connections::desk::Connecting::start(&program);
    let landed = desk.visit(&connecting.url).location().to_string();
    assert!(landed.starts_with(&redirect), "{landed}");
    desk.visit(&landed);
    connecting.ends().exits(0);
}

#[test]
fn an_answer_of_another_issuer_is_refused() {
    let desk = Desk::new();
    let config = desk.config().replace(
        "[providers.acme]\nkind = \"oauth2\"\n",
        "[providers.acme]\nkind = \"oauth2\"\nissuer = \"https://acme.example\"\n",
    );
    desk.configure(&config);
    desk.visitor_allows(Divisions::All);
    let connecting = desk.connect_plain("portal");
    let landed = desk.visit(&connecting.url).location().to_string();
    let shown = desk.visit(&format!("{landed}&iss=https%3A%2F%2Fevil.example"));
    let words = Words::new("en");
    assert!(shown.body.contains(&words.app("connect-page-failed")), "{}", shown.body);
    let msg = Msg::error("sign-in-other-issuer").text("issuer", "https://evil.example");
    connecting.ends().exits(1).says(&[&words.text(&msg)]);
    assert!(desk.kept("portal").is_none());
}
