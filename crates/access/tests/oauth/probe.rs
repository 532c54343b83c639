//! Other providers: an address that says whether a token is good, or nothing but a renewal.

use wegwijs_access::action::authorised;
use wegwijs_access::auth::{Secrets, Tokens};
use wegwijs_access::provider::Provider;
use wegwijs_engine::Verdict;

use crate::{
    server::{Expect, answer, expect, html, json},
    support::{ACCESS, NEW_ACCESS, Scene, oauth2, pair, signed_in},
};

const TOKEN: &str = "POST /token";
const PROBE: &str = "GET /userinfo";

fn probed(base: &str) -> Provider {
    oauth2(base, &format!("probe_url = \"{base}/userinfo\""))
}

fn bare(base: &str) -> Provider {
    oauth2(base, "")
}

fn alone(age: i64) -> Secrets {
    let secrets = signed_in(age);
    Secrets {
        tokens: secrets.tokens.map(|tokens| Tokens {
            refresh: None,
            ..tokens
        }),
        ..signed_in(age)
    }
}

async fn verdict(provider: fn(&str) -> Provider, secrets: Secrets, script: Vec<Expect>) -> (Verdict, &'static str) {
    let scene = Scene::at(provider, secrets, script).await;
    let verdict = authorised(&scene.connected).await.unwrap();
    assert_eq!((&verdict.administrations, verdict.refresh_expires_at), (&None, None));
    scene.done();
    (verdict.verdict, verdict.reason.code())
}

#[tokio::test]
async fn a_probe_decides() {
    let with = |token: &str, status| {
        expect(PROBE, json(status, r#"{"sub":"ans"}"#)).with(&format!("authorization: Bearer {token}"))
    };
    let passed = verdict(probed, signed_in(100), vec![with(ACCESS, 200)]).await;
    assert_eq!(passed, (Verdict::Passed, "authorised"));
    let empty = verdict(probed, signed_in(100), vec![expect(PROBE, json(204, ""))]).await;
    assert_eq!(empty, (Verdict::Passed, "authorised"));
    let renewed = vec![
        with(ACCESS, 401),
        expect(TOKEN, json(200, &pair())),
        with(NEW_ACCESS, 200),
    ];
    assert_eq!(
        verdict(probed, signed_in(100), renewed).await,
        (Verdict::Passed, "authorised")
    );
    let refused = vec![
        with(ACCESS, 401),
        expect(TOKEN, json(200, &pair())),
        with(NEW_ACCESS, 401),
    ];
    assert_eq!(
        verdict(probed, signed_in(100), refused).await,
        (Verdict::Unknown, "not-accepted"),
        "who gives a new token has not withdrawn anything"
    );
    let only = verdict(probed, alone(100), vec![with(ACCESS, 401)]).await;
    assert_eq!(only, (Verdict::Failed, "withdrawn-or-unknown"));
    let stale = verdict(probed, alone(3600), vec![]).await;
    assert_eq!(stale, (Verdict::Unknown, "no-refresh-token"));
    let forbidden = verdict(probed, signed_in(100), vec![with(ACCESS, 403)]).await;
    assert_eq!(forbidden, (Verdict::Unknown, "forbidden"));
}

#[tokio::test]
async fn a_success_without_an_answer_to_the_question_is_no_yes() {
    for (body, answer) in [
        ("an empty list", json(200, "[]")),
        ("an error", json(200, r#"{"error":"invalid_token"}"#)),
        ("a page", html(200, "<p>Sign in to the guest network")),
        ("words", answer(200, &[], "OK")),
        ("nothing in it", json(200, "{}")),
        ("false", json(200, "false")),
    ] {
        let found = verdict(probed, signed_in(100), vec![expect(PROBE, answer)]).await;
        assert_eq!(found, (Verdict::Unknown, "unreadable"), "{body}");
    }
}

#[tokio::test]
async fn a_401_proves_a_withdrawal_only_of_the_only_token_within_its_time() {
    let bearer = |challenge: &str| answer(401, &[("WWW-Authenticate", challenge)], "");
    for (answer, found) in [
        (
            bearer("Bearer error=\"invalid_token\""),
            (Verdict::Failed, "withdrawn-or-unknown"),
        ),
        (
            bearer("Bearer error=\"invalid_token\", error_description=\"The access token expired\""),
            (Verdict::Unknown, "not-accepted"),
        ),
        (
            bearer("Bearer error=\"insufficient_scope\""),
            (Verdict::Unknown, "not-accepted"),
        ),
        (
            json(401, r#"{"error":"server_error"}"#),
            (Verdict::Unknown, "not-accepted"),
        ),
        (html(401, "<p>Proxy"), (Verdict::Unknown, "not-accepted")),
        (
            answer(401, &[("Reason", "BlockedUser")], ""),
            (Verdict::Failed, "withdrawn-or-unknown"),
        ),
        (
            answer(403, &[("Reason", "BlockedUser")], ""),
            (Verdict::Unknown, "forbidden"),
        ),
    ] {
        assert_eq!(verdict(probed, alone(100), vec![expect(PROBE, answer)]).await, found);
    }
}

#[tokio::test]
async fn a_token_whose_time_nobody_told_is_good_until_it_is_refused() {
    let told = r#"{"access_token":"new","token_type":"bearer"}"#;
    let script = vec![
        expect(TOKEN, json(200, told)),
        expect(PROBE, json(200, r#"{"sub":"ans"}"#)),
    ];
    let scene = Scene::at(probed, signed_in(3600), script).await;
    authorised(&scene.connected).await.unwrap();
    assert!(scene.done().tokens.unwrap().expires_in > 9 * 365 * 24 * 3600);
}

#[tokio::test]
async fn without_a_probe_a_new_pair_is_proof() {
    let passed = verdict(bare, signed_in(100), vec![expect(TOKEN, json(200, &pair()))]).await;
    assert_eq!(passed, (Verdict::Passed, "authorised"));
    let refused = expect(TOKEN, json(400, r#"{"error":"invalid_grant"}"#));
    assert_eq!(
        verdict(bare, signed_in(100), vec![refused]).await,
        (Verdict::Failed, "withdrawn-or-unknown")
    );
    // Words of Exact Online, which mean nothing here.
    for body in [
        r#"{"error":"access_token not expired"}"#,
        r#"{"error":"unauthorized_client","error_description":"Old refresh token used."}"#,
        r#"{"error":"invalid_request","error_description":"The token was revoked."}"#,
    ] {
        let other = expect(TOKEN, json(400, body));
        let found = verdict(bare, signed_in(100), vec![other]).await;
        assert_eq!(found, (Verdict::Unknown, "refused"), "{body}");
    }
    let expired = r#"{"error":"invalid_grant","error_description":"Token has expired."}"#;
    let found = verdict(bare, signed_in(100), vec![expect(TOKEN, json(400, expired))]).await;
    assert_eq!(found, (Verdict::Failed, "expired"));
    let either = r#"{"error":"invalid_grant","error_description":"Token has been expired or revoked."}"#;
    let found = verdict(bare, signed_in(100), vec![expect(TOKEN, json(400, either))]).await;
    assert_eq!(found, (Verdict::Failed, "withdrawn-or-unknown"));
    assert_eq!(verdict(bare, alone(100), vec![]).await, (Verdict::Unknown, "no-probe"));
}
