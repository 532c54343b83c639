//! `revoke NAME --only ORGANISATION` at Xero: the plan, one connection gone, the list that proves it; and Xero's and
//! QuickBooks' own ways of withdrawing everything.

use serde_json::{Value, json};
use wegwijs_message::Msg;
use wegwijs_sandbox::{Endpoint, Fault};

use crate::{
    connections::desk::Desk,
    support::{Run, Words},
};

/// A desk with an app of Xero that is signed in and was looked at once.
fn xero() -> Desk {
    let desk = Desk::new();
    let url = desk.sandbox.url();
    desk.configure(&format!(
        "{}\n[providers.xero]\nkind = \"oauth2\"\ntitle = \"Xero\"\nauth_url = \"{url}/oauth/authorize\"\n\
         token_url = \"{url}/oauth/token\"\npkce = true\nclient_auth = \"basic\"\nredirect = \"loopback\"\n\
         access_token_lives = 1800\n\
         [providers.xero.revocation]\nurl = \"{url}/xero/revocation\"\ntokens = [\"refresh\"]\nhint = false\n\
         [providers.xero.access]\nurl = \"{url}/xero/connections\"\nlist = \"connections\"\nempty = \"failed\"\n\
         remove = true\nid = \"/id\"\nname = \"/tenantName\"\n",
        desk.config()
    ));
    desk.sign_in_at("xero", "books");
    desk
}

fn looked_at() -> Desk {
    let desk = xero();
    assert_eq!(desk.access("books").1, 0);
    desk.sandbox.forget_requests();
    desk
}

fn only(desk: &Desk, wanted: &str, more: &[&str]) -> Run {
    let args = [&["revoke", "books", "--only", wanted, "--lang", "en"], more].concat();
    desk.run(&args)
}

fn names(verdict: &Value) -> Vec<&str> {
    let all = verdict["administrations"].as_array().unwrap();
    all.iter().map(|one| one["name"].as_str().unwrap()).collect()
}

#[test]
fn a_dry_run_shows_exactly_what_goes_out_and_sends_nothing() {
    let desk = looked_at();
    let run = only(&desk, "demo bv", &["--dry-run", "--json"]);
    run.exits(0);
    let plan = run.json().pop().unwrap()["plan"].clone();
    let base = format!("{}/xero/connections", desk.sandbox.url());
    let number = desk.kept("books").unwrap().administrations.unwrap()[0].code.clone();
    let expected = json!([
        {"method": "DELETE", "url": format!("{base}/{number}"), "headers": {"authorization": "Bearer ***"}},
        {"method": "GET", "url": base},
    ]);
    assert_eq!(plan, expected);
    let words = Words::new("en");
    let said = Msg::app("revoke-only-plan")
        .text("one", "Demo BV")
        .text("stays", "Stichting Demo, Alfa Holding")
        .count("count", 2);
    only(&desk, "Demo BV", &["--dry-run"])
        .exits(0)
        .says(&[&words.text(&said)]);
    assert!(desk.asked().is_empty(), "{:?}", desk.asked());
    // Exactly that, in that order.
    only(&desk, "Demo BV", &["--yes"]).exits(0);
    assert_eq!(
        desk.asked(),
        [
            format!("DELETE /xero/connections/{number}"),
            "GET /xero/connections".to_owned()
        ]
    );
}

#[test]
fn one_organisation_goes_and_the_list_proves_it() {
    let desk = looked_at();
    let words = Words::new("en");
    let run = only(&desk, "Stichting Demo", &["--yes"]);
    let done = Msg::app("revoke-only-done")
        .text("one", "Stichting Demo")
        .text("product", "Xero");
    run.exits(0).says(&[&words.text(&done)]);
    let (verdict, code) = desk.access("books");
    assert_eq!((names(&verdict), code), (vec!["Demo BV", "Alfa Holding"], 0));
    // By its number, in JSON.
    let number = verdict["administrations"][1]["code"].as_str().unwrap();
    let run = only(&desk, number, &["--yes", "--json"]);
    run.exits(0);
    let told = run.json().pop().unwrap();
    assert_eq!(
        (&told["is_gone"], &told["only"]["name"]),
        (&json!(true), &json!("Alfa Holding"))
    );
    // The last one: nothing is left to see, and the tokens stay.
    only(&desk, "Demo BV", &["--yes"]).exits(0);
    let (verdict, code) = desk.access("books");
    assert_eq!((verdict["reason"].as_str(), code), (Some("no-connections"), 3));
    assert!(desk.kept("books").unwrap().tokens.is_some());
}

#[test]
fn what_is_not_one_thing_is_told_and_nothing_is_sent() {
    let words = Words::new("en");
    let said = |run: &Run, msg: Msg| {
        run.exits(2)
            .says(&[&words.text(&msg), &words.text(&msg.clone().attr("next"))]);
    };
    // Never looked at: what there is is not known.
    let desk = xero();
    let product = |id: &str| Msg::error(id).text("product", "Xero").text("name", "books");
    said(&only(&desk, "Demo BV", &["--yes"]), product("narrow-not-listed"));
    let desk = looked_at();
    let known = "Demo BV, Stichting Demo, Alfa Holding";
    let unknown = Msg::error("narrow-unknown").text("one", "Demo").text("known", known);
    said(&only(&desk, "Demo", &["--yes", "--dry-run"]), unknown);
    only(&desk, "Demo BV", &[]).exits(2).says(&["--yes"]);
    assert!(desk.asked().is_empty());
    desk.sign_in_plain("portal");
    let run = desk.run(&["revoke", "portal", "--only", "x", "--yes", "--lang", "en"]);
    said(&run, Msg::error("narrow-unsupported").text("product", "acme"));
    let run = desk.run(&["revoke", "nobody", "--only", "x", "--yes"]);
    run.exits(4);
}

#[test]
fn what_was_gone_already_is_gone_and_a_doubt_stays_one() {
    // Taken away at the product between the plan and the run.
    let desk = looked_at();
    let tenant = desk.world(|world| world.xero_organisations()[0].tenant_id.clone());
    desk.world(|world| world.xero_disconnect(&tenant, wegwijs_sandbox::PRACTICE_PLAIN_CLIENT_ID));
    only(&desk, "Demo BV", &["--yes"]).exits(0);
    // Refused: said so, and nothing is taken for done.
    for status in [400, 401, 403, 429, 503] {
        let desk = looked_at();
        desk.sandbox.fault(Endpoint::XeroConnections, Fault::Status(status));
        only(&desk, "Demo BV", &["--yes"]).exits(1);
        assert_eq!(names(&desk.access("books").0).len(), 3, "{status}");
    }
    // No answer: a look at the list tells.
    let desk = looked_at();
    desk.sandbox.fault(Endpoint::XeroConnections, Fault::Closed);
    only(&desk, "Demo BV", &["--yes"]).exits(1);
    // A yes that did nothing.
    let desk = looked_at();
    let yes = Fault::Answer {
        status: 204,
        content_type: "application/json".to_owned(),
        body: String::new(),
    };
    desk.sandbox.fault(Endpoint::XeroConnections, yes);
    let words = Words::new("en");
    let still = Msg::app("revoke-only-still")
        .text("one", "Demo BV")
        .text("product", "Xero");
    only(&desk, "Demo BV", &["--yes"]).exits(1).says(&[&words.text(&still)]);
    // The list cannot be read afterwards.
    let desk = looked_at();
    desk.sandbox
        .fault(Endpoint::XeroConnections, Fault::Delay(std::time::Duration::ZERO));
    desk.sandbox.fault(Endpoint::XeroConnections, Fault::HtmlUnavailable);
    only(&desk, "Demo BV", &["--yes"]).exits(5);
}

#[test]
fn everything_at_xero_is_withdrawn_and_proven() {
    let desk = looked_at();
    let run = desk.run(&["revoke", "books", "--yes", "--json"]);
    run.exits(0);
    assert_eq!(run.json().pop().unwrap()["proof"]["proves"], "withdrawn", "{run}");
    assert_eq!(desk.count("/xero/revocation"), 1);
    assert!(desk.kept("books").unwrap().tokens.is_none());
    // Inside the guide: what is left is told, and one organisation less is no withdrawal.
    let desk = looked_at();
    let mut talk = desk.program(&["guide", "nl/xero-revoke"]).talk();
    talk.view();
    talk.send(r#"{"input":"Delta Portal"}"#);
    let mut view = talk.send(r#"{"choose":"by-hand"}"#);
    for step in ["open-settings", "connected-apps", "disconnect"] {
        assert_eq!(view["step"], step, "{view}");
        view = talk.send(r#"{"choose":"done"}"#);
    }
    let tenant = desk.world(|world| world.xero_organisations()[0].tenant_id.clone());
    desk.world(|world| world.xero_disconnect(&tenant, wegwijs_sandbox::PRACTICE_PLAIN_CLIENT_ID));
    let view = talk.send(r#"{"choose":"check"}"#);
    assert_eq!(view["step"], "which-are-left", "{view}");
    let notices = view["notices"].to_string();
    assert!(
        notices.contains("Stichting Demo") && notices.contains("Alfa Holding"),
        "{notices}"
    );
    assert!(desk.kept("books").unwrap().tokens.is_some());
}

/// A desk with an app of QuickBooks that is signed in.
fn quickbooks() -> Desk {
    let desk = Desk::new();
    let url = desk.sandbox.url();
    desk.configure(&format!(
        "{}\n[providers.quickbooks]\nkind = \"oauth2\"\nauth_url = \"{url}/oauth/authorize\"\n\
         token_url = \"{url}/oauth/token\"\npkce = true\nclient_auth = \"basic\"\nredirect = \"loopback\"\n\
         [providers.quickbooks.revocation]\nurl = \"{url}/quickbooks/revoke\"\nformat = \"json\"\n\
         tokens = [\"refresh\"]\nhint = false\n\
         [providers.quickbooks.access]\nurl = \"{url}/oauth/probe\"\nname = \"/email\"\n",
        desk.config()
    ));
    desk.sign_in_at("quickbooks", "books");
    desk
}

#[test]
fn quickbooks_is_told_in_json() {
    let desk = quickbooks();
    let run = desk.run(&["revoke", "books", "--dry-run", "--json"]);
    let request = &run.json().pop().unwrap()["plan"][0];
    assert_eq!(request["body"], r#"{"token":"***"}"#);
    assert_eq!(request["headers"]["content-type"], "application/json");
    assert!(desk.asked().is_empty());
    desk.run(&["revoke", "books", "--yes"]).exits(0);
    assert!(desk.kept("books").unwrap().tokens.is_none());
}

#[test]
fn a_step_that_withdraws_says_what_ends_once_the_app_was_looked_at() {
    for (lang, is_known) in [("nl", true), ("en", false)] {
        let words = Words::new(lang);
        let desk = if is_known { looked_at() } else { xero() };
        let ends = Msg::app("revoke-ends")
            .text("product", "Xero")
            .text("names", "Demo BV, Stichting Demo, Alfa Holding");
        let ends = words.text(&ends);
        let mut talk = desk.program(&["guide", &format!("{lang}/xero-revoke")]).talk();
        talk.view();
        let view = talk.send(r#"{"input":"Delta Portal"}"#);
        let notices = view["notices"].as_array().cloned().unwrap_or_default();
        assert_eq!(notices.contains(&json!(ends)), is_known, "{view}");
        let known = json!(["Demo BV", "Stichting Demo", "Alfa Holding"]);
        assert_eq!(view["plan"].get("ends"), is_known.then_some(&known), "{view}");
        // The same as a dry run says, and a reader without JSON.
        let run = desk.run(&["revoke", "books", "--dry-run", "--lang", lang]);
        assert_eq!(run.stderr.contains(&ends), is_known, "{run}");
        let plain = desk.program(&["guide", &format!("{lang}/xero-revoke"), "--plain"]);
        let run = plain.input("Delta Portal\n").run();
        let said = crate::support::squeeze(&(run.stdout.clone() + &run.stderr));
        assert_eq!(said.contains(&crate::support::squeeze(&ends)), is_known, "{run}");
        assert!(desk.asked().is_empty(), "{:?}", desk.asked());
    }
}

#[cfg(unix)]
#[test]
fn who_sits_at_a_terminal_sees_what_ends_before_the_go_ahead() {
    use crate::support::{Key, Tty};

    let words = Words::new("nl");
    let desk = looked_at();
    let mut tty = Tty::start(&desk.program(&["revoke", "books", "--lang", "nl"]), 80, 40);
    let act = words.with("choice-act-with", "connection", "books");
    tty.wait("the plan", |tty| tty.is_at(&act));
    let seen = ["Demo BV", "Stichting Demo", "Alfa Holding", "/xero/revocation", "***"];
    assert!(tty.shows(&seen), "{}", tty.screen());
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
    assert!(desk.asked().is_empty());
}

/// The same app, on another computer.
fn withdraw_elsewhere(desk: &Desk) {
    let refresh = desk.kept("books").unwrap().tokens.unwrap().refresh.unwrap();
    let form = [
        ("client_id", wegwijs_sandbox::PRACTICE_PLAIN_CLIENT_ID),
        ("client_secret", wegwijs_sandbox::PRACTICE_PLAIN_CLIENT_SECRET),
        ("token", refresh.expose()),
    ];
    let url = format!("{}/oauth/revoke", desk.sandbox.url());
    assert_eq!(desk.http.send(desk.http.post(&url, &form)).status, 200);
}

/// RFC 7009, Xero's way and QuickBooks': what happened, what it means and what to do, and nothing is lost.
#[test]
fn a_withdrawal_that_is_not_taken_is_told_for_what_it_is() {
    let plain = || {
        let desk = Desk::new();
        desk.sign_in_plain("books");
        desk
    };
    let desks: [(&str, &dyn Fn() -> Desk); 3] = [("acme", &plain), ("Xero", &xero), ("quickbooks", &quickbooks)];
    let words = Words::new("nl");
    let about = |id: &str, product: &str| Msg::error(id).text("product", product).text("name", "books");
    for (product, desk) in desks {
        let desk = desk();
        for (status, id) in [
            (400, "token-refused"),
            (401, "token-refused"),
            (403, "token-refused"),
            (404, "token-refused"),
            (429, "token-rate-limited"),
            (503, "token-temporary"),
        ] {
            let before = desk.kept("books");
            desk.sandbox.forget_requests();
            desk.sandbox
                .fault(Endpoint::PlainRevoke, Fault::Status(status).lasting());
            let run = desk.run(&["revoke", "books", "--yes", "--lang", "nl"]);
            let msg = about(id, product);
            run.exits(1).says(&[&words.text(&msg), &words.text(&msg.attr("next"))]);
            run.does_not_say(&[&words.text(&about("access-withdrawn", product))]);
            assert_eq!(desk.asked().len(), 1, "{product}, {status}: {:?}", desk.asked());
            assert_eq!(desk.kept("books"), before, "{product}, {status}");
            desk.sandbox.clear_faults();
        }
        // No answer: it may have arrived, and a check tells that it did nothing.
        desk.sandbox.fault(Endpoint::PlainRevoke, Fault::Closed.lasting());
        let run = desk.run(&["revoke", "books", "--yes", "--lang", "nl"]);
        run.exits(1)
            .says(&[&words.with("revoke-unanswered", "product", product)]);
        assert!(desk.kept("books").unwrap().tokens.is_some());
        desk.sandbox.clear_faults();
        // Withdrawn at the product between the plan and the run.
        desk.run(&["revoke", "books", "--dry-run"]).exits(0);
        withdraw_elsewhere(&desk);
        let run = desk.run(&["revoke", "books", "--yes", "--lang", "nl"]);
        run.exits(0).says(&[&words.text(&about("access-withdrawn", product))]);
        assert!(desk.kept("books").unwrap().tokens.is_none());
    }
}
