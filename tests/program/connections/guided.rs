//! The guides with a connection: "do it for me", and the proof, with every verdict leading somewhere.

use serde_json::Value;
use wegwijs_sandbox::{Divisions, Endpoint, Fault, PRACTICE_CLIENT_ID, Resource};

use crate::connections::desk::Desk;
use crate::support::{Dialogue, Home, Words, squeeze, wegwijs};

const DONE: &str = r#"{"choose":"done"}"#;

/// At the proof of `revoke`, by hand.
#[track_caller]
pub fn to_proof(desk: &Desk) -> (Dialogue, Value) {
    let mut talk = desk.program(&["guide", "nl/revoke"]).talk();
    assert_eq!(talk.view()["step"], "which-app");
    let view = talk.send(r#"{"input":"Excel Link"}"#);
    assert_eq!(
        (view["kind"].as_str(), view["step"].as_str()),
        (Some("action"), Some("for-me"))
    );
    let mut view = talk.send(r#"{"choose":"by-hand"}"#);
    for step in ["open-menu", "security-center", "find-app", "withdraw"] {
        assert_eq!(view["step"], step, "{view}");
        view = talk.send(DONE);
    }
    assert_eq!(
        (view["kind"].as_str(), view["step"].as_str()),
        (Some("check"), Some("proof"))
    );
    (talk, view)
}

fn ids(view: &Value) -> Vec<&str> {
    let choices = view["choices"].as_array().unwrap();
    choices.iter().map(|choice| choice["id"].as_str().unwrap()).collect()
}

#[test]
fn a_check_shows_its_plan_and_sends_nothing_before_it_is_asked_to() {
    let desk = Desk::signed_in();
    let (mut talk, view) = to_proof(&desk);
    let plan = view["plan"]["requests"].as_array().or(view["plan"].as_array());
    let plan = plan.unwrap_or_else(|| panic!("no plan: {view}"));
    assert!(plan.iter().any(|request| request["method"] == "GET"), "{view}");
    assert!(
        !view["plan"]
            .to_string()
            .contains(&desk.kept("book").unwrap().tokens.unwrap().access.expose().to_owned())
    );
    assert!(desk.asked().is_empty(), "{:?}", desk.asked());
    assert!(ids(&view).contains(&"check"), "{view}");
    desk.withdraw();
    let view = talk.send(r#"{"choose":"check"}"#);
    assert_eq!(view["step"], "revoked", "{view}");
    assert!(!desk.asked().is_empty());
    assert!(desk.kept("book").unwrap().tokens.is_none(), "forgotten after the proof");
    assert!(desk.sandbox.violations().is_empty());
}

#[test]
fn every_verdict_leads_somewhere() {
    type Happen = fn(&Desk);
    let rows: [(Happen, &str); 3] = [
        (|_| {}, "still-authorised"),
        (|desk| desk.withdraw(), "revoked"),
        (
            |desk| {
                desk.sandbox
                    .fault(Endpoint::Api(Resource::Me), Fault::HtmlUnavailable.lasting());
            },
            "prove-by-hand",
        ),
    ];
    for (happen, step) in rows {
        let desk = Desk::signed_in();
        let (mut talk, _) = to_proof(&desk);
        happen(&desk);
        let view = talk.send(r#"{"choose":"check"}"#);
        assert_eq!(view["step"], step, "{view}");
        // What was found is told with the step that it leads to.
        assert!(
            view["notices"].as_array().is_some_and(|notices| !notices.is_empty()),
            "{view}"
        );
        let kept = desk.kept("book").unwrap().tokens.is_some();
        assert_eq!(kept, step != "revoked");
    }
}

#[test]
fn exact_online_cannot_be_told_and_the_guide_goes_on_by_hand() {
    let desk = Desk::signed_in();
    let words = Words::new("nl");
    let mut talk = desk.program(&["guide", "nl/revoke"]).talk();
    talk.view();
    let said = words.with("revoke-no-api", "product", "Exact Online");
    let view = talk.send(r#"{"input":"Excel Link"}"#);
    assert_eq!(ids(&view), ["by-hand"], "what cannot be done is not offered");
    assert!(view["notices"].to_string().contains(&said), "{view}");
    // Who asks for it all the same is told, and shown the way.
    let view = talk.send(r#"{"command":"act"}"#);
    assert_eq!(view["step"], "open-menu", "{view}");
    assert!(view["notices"].to_string().contains(&said), "{view}");
    assert!(desk.asked().is_empty());
    assert!(desk.world(|world| world.consent("ans", PRACTICE_CLIENT_ID).is_some()));
}

#[test]
fn a_provider_that_can_be_told_is_told_from_inside_the_guide_of_its_product() {
    for (product, done) in [
        ("mollie", "withdrawn"),
        ("moneybird", "withdrawn"),
        ("quickbooks", "disconnected"),
    ] {
        let desk = Desk::new();
        desk.sign_in_as(product, "portal");
        let mut talk = desk.program(&["guide", &format!("nl/{product}-revoke")]).talk();
        talk.view();
        let view = talk.send(r#"{"input":"Delta Portal"}"#);
        assert_eq!(view["plan"]["requests"].as_array().map(Vec::len), Some(2), "{view}");
        assert!(desk.asked().is_empty());
        let view = talk.send(r#"{"choose":"act"}"#);
        assert_eq!(view["step"], "proof", "{view}");
        assert_eq!(desk.count("/oauth/revoke"), 2);
        let view = talk.send(r#"{"choose":"check"}"#);
        assert_eq!(view["step"], done, "{view}");
        assert!(!view.to_string().contains("Exact Online"), "{view}");
        assert!(
            desk.kept("portal").unwrap().tokens.is_none(),
            "forgotten after the proof"
        );
        // What was withdrawn stays withdrawn: there is no way back before it.
        let view = talk.send(r#"{"command":"back"}"#);
        assert_ne!(view["step"], "for-me", "{view}");
    }
}

#[test]
fn what_a_product_promised_and_did_not_do_is_told() {
    let desk = Desk::new();
    desk.sign_in_as("mollie", "portal");
    let yes = || Fault::Answer {
        status: 200,
        content_type: "application/json".to_owned(),
        body: "{}".to_owned(),
    };
    desk.sandbox.fault(Endpoint::PlainRevoke, yes().lasting());
    let mut talk = desk.program(&["guide", "nl/mollie-revoke"]).talk();
    talk.view();
    talk.send(r#"{"input":"Delta Portal"}"#);
    talk.send(r#"{"choose":"act"}"#);
    let view = talk.send(r#"{"choose":"check"}"#);
    assert_eq!(view["step"], "still-allowed", "{view}");
    let said = Words::new("nl").with("revoke-not-withdrawn", "product", "mollie");
    assert!(view["notices"].to_string().contains(&said), "{view}");
    assert!(desk.kept("portal").unwrap().tokens.is_some());
}

#[test]
fn with_several_connections_the_reader_says_which() {
    let desk = Desk::new();
    desk.sign_in("book");
    desk.sign_in("other");
    let (mut talk, view) = to_proof(&desk);
    assert!(
        ids(&view).contains(&"check:book") && ids(&view).contains(&"check:other"),
        "{view}"
    );
    let view = talk.send(r#"{"choose":"check:other"}"#);
    assert_eq!(view["step"], "still-authorised", "{view}");
    assert!(desk.count("/current/Me") > 0);
}

#[test]
fn a_step_offers_the_connections_of_its_product_alone() {
    let desk = Desk::signed_in();
    desk.sign_in_plain("acme");
    desk.sign_in_as("mollie", "shop");
    let (mut talk, view) = to_proof(&desk);
    let own = ids(&view);
    assert!(own.contains(&"check"), "the only one of this product: {view}");
    for other in ["acme", "shop"] {
        assert!(!view.to_string().contains(other), "{view}");
        let asked = talk.send(&format!(r#"{{"choose":"check:{other}"}}"#));
        assert_eq!(asked["kind"], "error", "{asked}");
    }
    assert!(desk.asked().is_empty());
    let mut talk = desk.program(&["guide", "nl/mollie-revoke"]).talk();
    talk.view();
    let view = talk.send(r#"{"input":"Delta Portal"}"#);
    assert_eq!(view["step"], "for-me", "{view}");
    assert!(view.to_string().contains("shop"), "{view}");
    assert!(!view.to_string().contains("book"), "{view}");
    // Nothing of this product is connected: the guide goes by hand.
    let mut talk = desk.program(&["guide", "nl/moneybird-revoke"]).talk();
    talk.view();
    let view = talk.send(r#"{"input":"Delta Portal"}"#);
    assert_eq!(view["step"], "open-page", "{view}");
}

#[test]
fn the_other_guides_prove_what_they_did() {
    // Granted again: the connection works.
    let desk = Desk::signed_in();
    let mut talk = desk.program(&["guide", "nl/reauthorise"]).talk();
    let view = walk_to_check(&mut talk);
    assert_eq!(view["step"], "proof", "{view}");
    let view = talk.send(r#"{"choose":"check"}"#);
    assert_eq!(view["step"], "authorised", "{view}");

    // Narrowed: what is seen now is told, and the reader decides.
    let desk = Desk::signed_in();
    desk.access("book");
    let mut talk = desk.program(&["guide", "nl/change-administrations"]).talk();
    let view = walk_to_check(&mut talk);
    assert_eq!(view["step"], "proof", "{view}");
    let narrow = Divisions::only([310_001]);
    desk.world(|world| world.change_divisions("ans", PRACTICE_CLIENT_ID, narrow).unwrap());
    let view = talk.send(r#"{"choose":"check"}"#);
    assert_eq!(view["step"], "prove-by-hand", "{view}");
    let notices = view["notices"].to_string();
    assert!(
        notices.contains("Alfa Verkoop") && notices.contains("Alfa Holding"),
        "{notices}"
    );
}

/// The usual way, until there is something to check.
fn walk_to_check(talk: &mut Dialogue) -> Value {
    let mut view = talk.view();
    for _ in 0..30 {
        view = match view["kind"].as_str().unwrap() {
            "check" => return view,
            "input" => talk.send(r#"{"input":"Excel Link"}"#),
            _ => {
                let first = ids(&view)[0].to_owned();
                talk.send(&format!("{{\"choose\":\"{first}\"}}"))
            }
        };
    }
    panic!("no check: {view}")
}

#[test]
fn without_a_connection_the_proof_is_by_hand_and_connecting_is_offered() {
    let words = Words::new("nl");
    let home = Home::new();
    let run = wegwijs(&home, ["guide", "nl/revoke", "--plain"])
        .input("Excel Link\n1\n1\n1\n1\n")
        .run();
    run.exits(0).says(&[&words.app("notice-could-check")]);
    let shown = squeeze(&run.stdout);
    assert!(shown.contains(&words.title("prove-by-hand")), "{run}");
}
