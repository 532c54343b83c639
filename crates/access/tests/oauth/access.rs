//! "Is it still authorised?", step by step, within its budget.

use wegwijs_access::action::authorised;
use wegwijs_engine::Verdict;

use crate::{
    server::{Answer, Expect, expect, html, json},
    support::{ACCESS, ME, NEW_ACCESS, NOW, Scene, TOKEN, administration, me, pair, signed_in},
};

const LIST: &str = r#"{"d":{"results":[
    {"Code":7095,"Description":"Alfa Holding"},{"Code":"7096","Description":"Alfa BV"}]}}"#;
const MONTH: i64 = 30 * 24 * 3600;

fn me_with(token: &str, answer: Answer) -> Expect {
    expect(
        "GET /api/v1/current/Me?$select=CurrentDivision,FullName,UserName,Email",
        answer,
    )
    .with(&format!("authorization: Bearer {token}"))
    .with("accept: application/json")
}

fn list() -> Expect {
    expect(
        "GET /api/v1/7095/system/Divisions?$select=Code,Description",
        json(200, LIST),
    )
}

fn too_early() -> Answer {
    json(401, r#"{"error":"x","error_description":"access_token not expired"}"#)
}

#[tokio::test]
async fn a_fresh_token_that_is_taken_is_proof() {
    let script = vec![me_with(ACCESS, json(200, me())), list()];
    let scene = Scene::new(signed_in(100), script).await;
    let verdict = authorised(&scene.connected).await.unwrap();
    assert_eq!(verdict.verdict, Verdict::Passed);
    assert_eq!(verdict.reason.code(), "authorised");
    let user = verdict.user.as_ref().unwrap();
    assert_eq!(user.name.as_deref(), Some("Ans de Vries"));
    assert_eq!(user.email.as_deref(), Some("ans@alfa.example"));
    let seen = vec![
        administration("7095", "Alfa Holding"),
        administration("7096", "Alfa BV"),
    ];
    assert_eq!(verdict.administrations.as_ref(), Some(&seen));
    assert!(verdict.added.is_empty() && verdict.gone.is_empty(), "the first time");
    assert_eq!(verdict.refresh_expires_at, Some(NOW - 100 + MONTH));
    assert_eq!(verdict.retry_at, None);
    let asked: Vec<(&str, Option<u16>)> = verdict
        .asked
        .iter()
        .map(|asked| (asked.path.as_str(), asked.status))
        .collect();
    assert_eq!(asked, [("current/Me", Some(200)), ("7095/system/Divisions", Some(200))]);
    assert_eq!(scene.done().administrations, Some(seen));
}

#[tokio::test]
async fn the_json_of_a_verdict_is_the_contract() {
    let script = vec![me_with(ACCESS, json(200, me())), list()];
    let scene = Scene::new(signed_in(0), script).await;
    let verdict = authorised(&scene.connected).await.unwrap();
    let json = serde_json::to_value(&verdict).unwrap();
    for (key, value) in [
        ("verdict", serde_json::json!("passed")),
        ("reason", serde_json::json!("authorised")),
        ("raw", serde_json::Value::Null),
        (
            "user",
            serde_json::json!({"name": "Ans de Vries", "email": "ans@alfa.example"}),
        ),
        (
            "administrations",
            serde_json::json!([{"code": "7095", "name": "Alfa Holding"}, {"code": "7096", "name": "Alfa BV"}]),
        ),
        ("added", serde_json::json!([])),
        ("gone", serde_json::json!([])),
        ("refresh_expires_at", serde_json::json!(NOW + MONTH)),
        ("retry_at", serde_json::Value::Null),
        ("checked_at", serde_json::json!(NOW)),
    ] {
        assert_eq!(json[key], value, "{key}");
    }
    scene.done();
}

#[tokio::test]
async fn a_stale_token_is_renewed_first_and_kept_before_it_is_used() {
    let script = vec![
        expect(TOKEN, json(200, &pair())),
        me_with(NEW_ACCESS, json(200, me())),
        list(),
    ];
    let scene = Scene::new(signed_in(3600), script).await;
    let verdict = authorised(&scene.connected).await.unwrap();
    assert_eq!(verdict.verdict, Verdict::Passed);
    assert_eq!(verdict.refresh_expires_at, Some(NOW + MONTH));
    let log = scene.log.all();
    let at = |what: &str| log.iter().position(|seen| seen == what).unwrap();
    let between = &log[at(TOKEN)..at(ME)];
    assert!(between.iter().any(|what| what == "put"), "{log:?}");
    assert_eq!(log.iter().filter(|what| what.contains(" /")).count(), 3);
    scene.done();
}

#[tokio::test]
async fn a_token_that_is_not_taken_is_renewed_once_and_asked_with_again() {
    let moved = "<html><head><title>Object moved</title></head><body>\
        <h2>Object moved to <a href=\"/docs/Login.aspx?ReturnUrl=%2fapi\">here</a>.</h2></body></html>";
    for refused in [
        json(401, ""),
        html(401, moved),
        html(302, moved),
        html(200, moved),
        crate::server::answer(302, &[("Location", "/docs/Login.aspx?ReturnUrl=x")], ""),
    ] {
        let script = vec![
            me_with(ACCESS, refused),
            expect(TOKEN, json(200, &pair())),
            me_with(NEW_ACCESS, json(200, me())),
        ];
        let scene = Scene::new(signed_in(100), script).await;
        let verdict = authorised(&scene.connected).await.unwrap();
        assert_eq!(verdict.verdict, Verdict::Passed);
        // Two calls are all there is: what it sees is not known, and that is said.
        assert_eq!((verdict.administrations, verdict.list_reason), (None, None));
        assert_eq!(verdict.asked.len(), 2);
        scene.done();
    }
}

#[tokio::test]
async fn a_token_that_is_not_taken_and_a_refresh_that_is_refused_is_the_end() {
    let withdrawn = r#"{"error":"unauthorized_client","error_description":"No longer."}"#;
    let script = vec![me_with(ACCESS, json(401, "")), expect(TOKEN, json(401, withdrawn))];
    let scene = Scene::new(signed_in(100), script).await;
    let verdict = authorised(&scene.connected).await.unwrap();
    assert_eq!(verdict.verdict, Verdict::Failed);
    assert_eq!(verdict.reason.code(), "withdrawn-or-unknown");
    assert_eq!(verdict.raw.unwrap().as_str(), "No longer.");
    assert_eq!(scene.done(), signed_in(100), "the tokens are left for the next check");
}

#[tokio::test]
async fn not_taken_and_too_early_is_unknown_until_a_moment() {
    // The token is fresh by our clock, and was withdrawn, or the clock is wrong.
    let script = vec![me_with(ACCESS, json(401, "")), expect(TOKEN, too_early())];
    let scene = Scene::new(signed_in(100), script).await;
    let verdict = authorised(&scene.connected).await.unwrap();
    assert_eq!(verdict.verdict, Verdict::Unknown);
    assert_eq!(verdict.reason.code(), "too-early");
    assert_eq!(verdict.retry_at, Some(NOW + 470));
    scene.done();
    // The token is stale by our clock; the product says otherwise.
    let script = vec![expect(TOKEN, too_early()), me_with(ACCESS, json(401, ""))];
    let scene = Scene::new(signed_in(-100_000), script).await;
    let verdict = authorised(&scene.connected).await.unwrap();
    assert_eq!(verdict.reason.code(), "too-early");
    assert_eq!(verdict.retry_at, Some(NOW + 570));
    scene.done();
}

#[tokio::test]
async fn too_early_and_taken_is_authorised() {
    let script = vec![expect(TOKEN, too_early()), me_with(ACCESS, json(200, me())), list()];
    let scene = Scene::new(signed_in(100_000), script).await;
    let verdict = authorised(&scene.connected).await.unwrap();
    assert_eq!(verdict.verdict, Verdict::Passed);
    scene.done();
}

#[tokio::test]
async fn a_new_token_that_is_not_taken_is_no_proof_of_anything() {
    let script = vec![expect(TOKEN, json(200, &pair())), me_with(NEW_ACCESS, json(401, ""))];
    let scene = Scene::new(signed_in(3600), script).await;
    let verdict = authorised(&scene.connected).await.unwrap();
    assert_eq!(verdict.verdict, Verdict::Unknown);
    assert_eq!(verdict.reason.code(), "not-accepted");
    scene.done();
}

#[tokio::test]
async fn nobody_who_is_not_signed_in_is_asked_about() {
    let scene = Scene::new(None, vec![]).await;
    let verdict = authorised(&scene.connected).await.unwrap();
    assert_eq!(verdict.verdict, Verdict::Unknown);
    assert_eq!(verdict.reason.code(), "not-signed-in");
    scene.done();
}
