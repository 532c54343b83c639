//! A proof is never false, and nothing is wiped without one: from the command line and from inside the guide.

use wegwijs_access::provider::{Evidence, Proof};
use wegwijs_message::Msg;
use wegwijs_sandbox::{Endpoint, Fault, FaultPlan, Resource, Situation, TokenAnswer, UserStatus};

use crate::{
    connections::desk::Desk,
    connections::guided::to_proof,
    support::{Run, Words},
};

fn answers(status: u16, content_type: &str, body: &str) -> Fault {
    Fault::Answer {
        status,
        content_type: content_type.to_owned(),
        body: body.to_owned(),
    }
}

fn error(status: u16, code: &str) -> Fault {
    answers(status, "application/json", &format!("{{\"error\":\"{code}\"}}"))
}

/// What a token endpoint says that is out of order or asked the wrong way. The consent is untouched.
fn doubts() -> Vec<(&'static str, Fault)> {
    vec![
        ("temporarily_unavailable", error(400, "temporarily_unavailable")),
        ("server_error", error(400, "server_error")),
        ("slow_down", error(400, "slow_down")),
        ("invalid_request", error(400, "invalid_request")),
        ("unsupported_grant_type", error(400, "unsupported_grant_type")),
        ("invalid_scope", error(400, "invalid_scope")),
        ("interaction_required", error(400, "interaction_required")),
        ("invalid_client", error(401, "invalid_client")),
        ("", answers(401, "text/plain", "")),
        ("", Fault::HtmlUnavailable),
        ("", Fault::Closed),
    ]
}

#[test]
fn a_server_that_is_not_well_proves_nothing_and_afterwards_the_tokens_work() {
    let words = Words::new("en");
    for (said, fault) in doubts() {
        let desk = Desk::signed_in();
        desk.age();
        desk.sandbox.fault(Endpoint::Token, fault.clone().lasting());
        let run = desk.run(&["revoke", "book", "--yes", "--lang", "en"]);
        run.exits(5);
        assert!(run.stdout.contains(said), "{said}: {run}");
        assert!(!run.stdout.contains(&words.app("access-forgotten")), "{run}");
        let (verdict, code) = desk.access("book");
        assert_eq!(
            (verdict["verdict"].as_str(), code),
            (Some("unknown"), 5),
            "{said}: {verdict}"
        );
        assert!(verdict["proof"].is_null(), "{verdict}");
        desk.sandbox.clear_faults();
        assert_eq!(
            desk.access("book").1,
            0,
            "{said}: the tokens work when it is well again"
        );
    }
}

#[test]
fn another_provider_is_doubted_in_the_same_way() {
    for (said, fault) in doubts() {
        let desk = Desk::new();
        desk.sign_in_plain("portal");
        desk.world(|world| world.advance(3600));
        desk.sandbox.fault(Endpoint::PlainToken, fault.lasting());
        let (verdict, code) = desk.access("portal");
        assert_eq!(
            (verdict["verdict"].as_str(), code),
            (Some("unknown"), 5),
            "{said}: {verdict}"
        );
        desk.sandbox.clear_faults();
        assert_eq!(desk.access("portal").1, 0, "{said}");
    }
}

type Happen = fn(&Desk);

/// What takes access away and is no withdrawal: the reason, and what proves that.
fn obstacles() -> Vec<(&'static str, &'static str, Happen)> {
    vec![
        ("blocked-user", "reason-header", |desk| {
            desk.world(|world| world.user_mut("ans").unwrap().status = UserStatus::Blocked);
        }),
        ("licence-expired", "reason-header", |desk| {
            desk.world(|world| {
                let code = world.user("ans").unwrap().subscription.clone();
                world.subscription_mut(&code).unwrap().licence_expired = true;
            });
        }),
        ("expired", "said-expired", |desk| {
            desk.world(|world| world.advance(31 * 86_400))
        }),
        ("replaced", "old-refresh-token", |desk| {
            desk.age();
            let client = wegwijs_sandbox::PRACTICE_CLIENT_ID;
            desk.world(|world| world.sign_in("ans", client).map(drop).unwrap());
        }),
    ]
}

#[test]
fn who_is_blocked_has_not_withdrawn_anything() {
    for (reason, proof, happen) in obstacles() {
        for lang in ["nl", "en"] {
            let words = Words::new(lang);
            let desk = Desk::signed_in();
            let kept = desk.kept("book").unwrap().tokens;
            happen(&desk);
            let run = desk.run(&["revoke", "book", "--yes", "--lang", lang]);
            run.exits(3).says(&[&words.app("revoke-not-proven")]);
            assert_eq!(desk.kept("book").unwrap().tokens, kept, "{reason}: {run}");
            let (verdict, code) = desk.access("book");
            assert_eq!((verdict["reason"].as_str(), code), (Some(reason), 3), "{verdict}");
            assert_eq!(verdict["proof"]["answer"], proof, "{verdict}");
        }
    }
}

#[test]
fn the_guide_says_withdrawn_of_a_withdrawal_only() {
    for (reason, _, happen) in obstacles() {
        let desk = Desk::signed_in();
        let (mut talk, _) = to_proof(&desk);
        happen(&desk);
        let kept = desk.kept("book").unwrap().tokens;
        let view = talk.send(r#"{"choose":"check"}"#);
        assert_eq!(view["step"], "prove-by-hand", "{reason}: {view}");
        let said = Words::new("nl").app("revoke-not-proven");
        assert!(view["notices"].to_string().contains(&said), "{view}");
        assert_eq!(desk.kept("book").unwrap().tokens, kept, "{reason}");
    }
}

#[test]
fn a_verdict_says_which_answer_proves_it_in_words_and_in_json() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let desk = Desk::signed_in();
        desk.withdraw();
        let evidence = Evidence {
            proof: Proof::InvalidGrant,
            status: Some(400),
        };
        let said = words.text(&evidence.msg("Exact Online"));
        desk.run(&["access", "book", "--lang", lang]).exits(3).says(&[&said]);
        let run = desk.run(&["revoke", "book", "--yes", "--lang", lang]);
        run.exits(0).says(&[&said, &words.app("access-forgotten")]);
    }
    let desk = Desk::signed_in();
    let passed = desk.access("book").0;
    let taken = serde_json::json!({"answer": "token-taken", "from": "api", "status": 200, "proves": "authorised"});
    assert_eq!(passed["proof"], taken);
    desk.withdraw();
    let run = desk.run(&["revoke", "book", "--yes", "--json"]);
    let refused = serde_json::json!(
        {"answer": "invalid-grant", "from": "token-endpoint", "status": 400, "proves": "withdrawn"}
    );
    assert_eq!(run.json().pop().unwrap()["proof"], refused, "{run}");
}

/// The plain provider, told to withdraw, with something else for an answer to the first and the second request.
fn told(first: Option<FaultPlan>, second: Option<FaultPlan>) -> (Desk, Run) {
    let desk = Desk::new();
    desk.sign_in_plain("portal");
    // The real answer.
    let as_it_is = || FaultPlan::from(Fault::Delay(std::time::Duration::ZERO));
    for plan in [first, second] {
        desk.sandbox.fault(Endpoint::PlainRevoke, plan.unwrap_or_else(as_it_is));
    }
    let run = desk.run(&["revoke", "portal", "--yes", "--lang", "en"]);
    (desk, run)
}

#[test]
fn a_200_is_a_success_whatever_its_body_and_type() {
    let empty = || answers(200, "text/html; charset=utf-8", "").afterwards();
    let (desk, run) = told(Some(empty()), Some(empty()));
    run.exits(0);
    assert!(desk.kept("portal").unwrap().tokens.is_none());
}

#[test]
fn an_access_token_that_is_not_withdrawn_is_no_only_a_part() {
    let words = Words::new("en");
    let unsupported = answers(
        400,
        "application/json",
        r#"{"error":"unsupported_token_type","error_description":"It ends by itself."}"#,
    );
    for second in [unsupported.into(), FaultPlan::from(Fault::Closed)] {
        let (desk, run) = told(None, Some(second));
        run.exits(0)
            .says(&[&words.with("revoke-access-left", "product", "acme")]);
        assert!(desk.kept("portal").unwrap().tokens.is_none());
    }
}

#[test]
fn a_200_that_did_nothing_is_no_proof() {
    let nothing = || FaultPlan::from(answers(200, "application/json", "{}"));
    let (desk, run) = told(Some(nothing()), Some(nothing()));
    run.exits(1);
    assert!(desk.kept("portal").unwrap().tokens.is_some(), "{run}");
    // It gave a new token after its yes: that is told, and no waiting is asked for.
    let words = Words::new("en");
    let said = words.with("revoke-not-withdrawn", "product", "acme");
    assert!(run.stderr.contains(&said), "{said}: {run}");
}

#[test]
fn an_access_token_that_outlives_the_withdrawal_does_not_hide_it() {
    // As a signed token does: nobody looks whether it was withdrawn.
    let desk = Desk::new();
    desk.sign_in_plain("portal");
    let lives = answers(200, "application/json", r#"{"sub":"ans"}"#);
    desk.sandbox.fault(Endpoint::PlainProbe, lives.lasting());
    let run = desk.run(&["revoke", "portal", "--yes", "--json"]);
    run.exits(0);
    assert_eq!(run.json().pop().unwrap()["proof"]["answer"], "invalid-grant", "{run}");
    assert!(desk.kept("portal").unwrap().tokens.is_none());
}

#[test]
fn a_withdrawal_that_was_refused_is_told_in_the_words_of_the_provider() {
    let busy = answers(
        400,
        "application/json",
        r#"{"error":"server_error","error_description":"Come back on Monday."}"#,
    );
    let (desk, run) = told(Some(busy.into()), None);
    run.exits(1).says(&["Come back on Monday."]);
    assert!(desk.kept("portal").unwrap().tokens.is_some());
}

#[test]
fn a_renewal_whose_answer_was_lost_and_whose_token_is_refused_then_is_replaced() {
    let words = Words::new("en");
    let desk = Desk::new();
    desk.world(|world| world.rules.plain_rotates = true);
    desk.sign_in_plain("portal");
    desk.world(|world| world.advance(3600));
    desk.sandbox.fault(Endpoint::PlainToken, Fault::Closed.afterwards());
    assert_eq!(desk.access("portal").0["reason"], "network");
    // The provider ends the chain: somebody uses a token twice.
    for _ in 0..2 {
        let (verdict, code) = desk.access("portal");
        assert_eq!((verdict["reason"].as_str(), code), (Some("replaced"), 3), "{verdict}");
        assert_eq!(verdict["proof"]["answer"], "refused-after-loss");
    }
    let run = desk.run(&["access", "portal", "--lang", "en"]);
    run.exits(3).says(&["wegwijs connect"]);
    let probably = words.text(&Msg::error("access-withdrawn-or-unknown").text("product", "acme"));
    assert!(!run.stdout.contains(&probably), "{run}");
    desk.run(&["revoke", "portal", "--yes"]).exits(3);
    assert!(desk.kept("portal").unwrap().tokens.is_some());
}

#[test]
fn a_block_while_the_api_is_asked_by_the_guide_loses_nothing_and_a_withdrawal_afterwards_is_seen() {
    let desk = Desk::signed_in();
    desk.world(|world| world.user_mut("ans").unwrap().status = UserStatus::Blocked);
    desk.run(&["revoke", "book", "--yes"]).exits(3);
    desk.world(|world| world.user_mut("ans").unwrap().status = UserStatus::Active);
    assert_eq!(desk.access("book").1, 0, "unblocked, it goes on");
    desk.world(|world| world.rules.withdrawn = TokenAnswer::new(400, "invalid_request", "The consent was revoked."));
    desk.withdraw();
    desk.sandbox.fault(
        Endpoint::Api(Resource::Me),
        FaultPlan::from(Fault::Delay(std::time::Duration::ZERO)),
    );
    let run = desk.run(&["revoke", "book", "--yes", "--json"]);
    run.exits(0);
    assert_eq!(run.json().pop().unwrap()["proof"]["answer"], "said-withdrawn");
}

#[test]
fn the_practice_environment_can_provoke_what_another_provider_answers() {
    let words = Words::new("en");
    for (situation, exit) in [
        (Situation::RevokePage, 0),
        (Situation::RevokePartly, 0),
        (Situation::RevokeBusy, 1),
    ] {
        let desk = Desk::new();
        desk.sign_in_plain("portal");
        desk.sandbox.provoke(situation);
        let run = desk.run(&["revoke", "portal", "--yes", "--lang", "en"]);
        run.exits(exit);
        assert_eq!(desk.kept("portal").unwrap().tokens.is_none(), exit == 0, "{run}");
        if situation == Situation::RevokeBusy {
            // What was said, and when to try again.
            let retry = words.text(&Msg::app("access-retry").text("time", ""));
            run.says(&["temporarily_unavailable", retry.trim()]);
        }
        // The next one is the real answer.
        desk.run(&["revoke", "portal", "--yes"])
            .exits(if exit == 0 { 4 } else { 0 });
    }
    let desk = Desk::new();
    desk.sign_in_plain("portal");
    desk.sandbox.provoke(Situation::ChainEnded);
    assert_eq!(desk.access("portal").0["reason"], "network");
    assert_eq!(desk.access("portal").0["reason"], "replaced");
}

#[test]
fn the_practice_environment_can_lose_an_answer() {
    let desk = Desk::signed_in();
    desk.sandbox.provoke(Situation::LostAnswer);
    assert_eq!(desk.access("book").0["reason"], "network");
    let (verdict, code) = desk.access("book");
    assert_eq!((verdict["reason"].as_str(), code), (Some("replaced"), 3), "{verdict}");
    desk.run(&["revoke", "book", "--yes"]).exits(3);
    assert!(desk.kept("book").unwrap().tokens.is_some());
}
