//! `revoke`: the plan, the go-ahead, the withdrawal, the proof; and nothing before a plan was accepted.

use wegwijs_message::Msg;
use wegwijs_sandbox::{Endpoint, Fault, PRACTICE_CLIENT_ID};

use crate::connections::desk::Desk;
use crate::support::{Key, Tty, Words};

#[test]
fn a_dry_run_sends_nothing_and_hides_every_secret() {
    let desk = Desk::new();
    desk.sign_in_plain("portal");
    let run = desk.run(&["revoke", "portal", "--dry-run", "--json"]);
    run.exits(0);
    let plan = run.json().pop().unwrap();
    let requests = plan["plan"].as_array().unwrap();
    assert_eq!(requests.len(), 2, "{plan}");
    for (request, kind) in requests.iter().zip(["refresh_token", "access_token"]) {
        assert_eq!(request["method"], "POST");
        assert!(request["url"].as_str().unwrap().ends_with("/oauth/revoke"));
        let body = request["body"].as_str().unwrap();
        assert!(
            body.contains(&format!("token_type_hint={kind}")) && body.contains("***"),
            "{body}"
        );
    }
    desk.run(&["revoke", "portal", "--dry-run"])
        .exits(0)
        .says(&["/oauth/revoke", "***"]);
    assert!(desk.asked().is_empty(), "{:?}", desk.asked());
    assert!(desk.kept("portal").unwrap().tokens.is_some());
}

#[test]
fn without_a_terminal_nothing_happens_without_yes() {
    let desk = Desk::new();
    desk.sign_in_plain("portal");
    desk.run(&["revoke", "portal"]).exits(2).says(&["--yes"]);
    desk.run(&["revoke", "nobody", "--yes"]).exits(4);
    assert!(desk.asked().is_empty());
}

#[test]
fn a_provider_that_can_be_told_is_told_and_the_result_is_proven() {
    let desk = Desk::new();
    desk.sign_in_plain("portal");
    let run = desk.run(&["revoke", "portal", "--yes", "--json"]);
    run.exits(0);
    assert_eq!(run.json().pop().unwrap()["verdict"], "failed", "{run}");
    assert_eq!(desk.count("/oauth/revoke"), 2);
    assert!(
        desk.kept("portal").unwrap().tokens.is_none(),
        "the tokens are forgotten"
    );
    assert_eq!(desk.access("portal").1, 4);
}

#[test]
fn a_refused_withdrawal_keeps_the_tokens() {
    for fault in [Fault::Status(503), Fault::Closed, Fault::Status(400)] {
        let desk = Desk::new();
        desk.sign_in_plain("portal");
        desk.sandbox.fault(Endpoint::PlainRevoke, fault.lasting());
        let run = desk.run(&["revoke", "portal", "--yes"]);
        assert_ne!(run.code, Some(0), "{run}");
        assert!(desk.kept("portal").unwrap().tokens.is_some(), "{run}");
        desk.sandbox.clear_faults();
        desk.run(&["revoke", "portal", "--yes"]).exits(0);
    }
}

#[test]
fn exact_online_is_not_told_and_the_program_does_not_pretend() {
    let desk = Desk::signed_in();
    let words = Words::new("en");
    let plan = desk.run(&["revoke", "book", "--dry-run", "--json"]);
    assert_eq!(plan.json().pop().unwrap()["plan"], serde_json::json!([]));
    assert!(desk.asked().is_empty());
    // Nobody withdrew anything: the app still has access, and that is what is said.
    let run = desk.run(&["revoke", "book", "--yes", "--lang", "en"]);
    run.exits(1).says(&[
        &words.with("revoke-no-api", "product", "Exact Online"),
        &words.text(&Msg::app("revoke-not-yet").count("minutes", 10)),
    ]);
    assert!(desk.kept("book").unwrap().tokens.is_some());
    assert!(desk.world(|world| world.consent("ans", PRACTICE_CLIENT_ID).is_some()));
    assert!(desk.sandbox.violations().is_empty());
    // A verdict that says nothing forgets nothing.
    desk.sandbox.fault(
        Endpoint::Api(wegwijs_sandbox::Resource::Me),
        Fault::HtmlUnavailable.lasting(),
    );
    desk.run(&["revoke", "book", "--yes"]).exits(5);
    assert!(desk.kept("book").unwrap().tokens.is_some());
    desk.sandbox.clear_faults();
    // Once it is withdrawn by hand, it is proven and forgotten.
    desk.withdraw();
    desk.run(&["revoke", "book", "--yes"]).exits(0);
    assert!(desk.kept("book").unwrap().tokens.is_none());
}

/// Reads on until the first choice is this one, and takes it.
#[cfg(unix)]
fn take(tty: &mut Tty, words: &Words, choice: &str) {
    let more = words.app("rich-more");
    tty.wait(choice, |tty| tty.is_at(choice) || tty.is_at(&more));
    while tty.is_at(&more) {
        tty.press(Key::Enter)
            .wait(choice, |tty| tty.is_at(choice) || tty.is_at(&more));
    }
    tty.press(Key::Enter);
}

#[cfg(unix)]
#[test]
fn a_person_walks_the_guide_with_the_connection_and_the_last_check_is_how_it_ends() {
    for (lang, size) in [("nl", (80, 24)), ("en", (80, 50))] {
        let words = Words::new(lang);
        let desk = Desk::signed_in();
        let mut tty = Tty::start(&desk.program(&["revoke", "book", "--lang", lang]), size.0, size.1);
        let (done, check) = (
            words.app("choice-done"),
            words.with("choice-check-with", "connection", "book"),
        );
        take(&mut tty, &words, &words.app("choice-by-hand"));
        for _ in ["open-menu", "security-center", "find-app", "withdraw"] {
            take(&mut tty, &words, &done);
        }
        assert!(desk.asked().is_empty(), "nothing is sent before the go-ahead");
        // Said too early: the app still has access, and the reader may ask again.
        take(&mut tty, &words, &check);
        take(&mut tty, &words, &done);
        assert!(desk.kept("book").unwrap().tokens.is_some());
        desk.withdraw();
        take(&mut tty, &words, &check);
        take(&mut tty, &words, &words.app("choice-finish"));
        assert_eq!(tty.end(), 0, "{}", tty.screen());
        assert!(tty.is_restored());
        assert!(desk.kept("book").unwrap().tokens.is_none());
    }
}

#[cfg(unix)]
#[test]
fn a_person_who_stops_has_sent_nothing() {
    let words = Words::new("nl");
    let desk = Desk::new();
    desk.sign_in_plain("portal");
    let mut tty = Tty::start(&desk.program(&["revoke", "portal", "--lang", "nl"]), 80, 40);
    let act = words.with("choice-act-with", "connection", "portal");
    tty.wait("the plan", |tty| tty.is_at(&act));
    assert!(tty.shows(&["/oauth/revoke", "***"]), "{}", tty.screen());
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
    assert!(desk.asked().is_empty());
    assert!(desk.kept("portal").unwrap().tokens.is_some());
}
