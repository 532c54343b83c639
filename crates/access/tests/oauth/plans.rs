//! What would be sent is shown first, and exactly that is sent.

use wegwijs_access::action::{RevokeError, authorised, plan_check, plan_revoke, revoke};
use wegwijs_access::auth::{Secret, Secrets};
use wegwijs_access::provider::{Provider, RevocationError, TokenError};

use crate::{
    server::{Answer, Expect, answer, expect, html, json},
    support::{
        ACCESS, CLIENT_ID, CLIENT_SECRET, DIVISIONS, ME, REFRESH, Scene, TOKEN, exact, me, oauth2, pair, signed_in,
    },
};

const REVOKE: &str = "POST /revoke";

fn revocable(base: &str) -> Provider {
    oauth2(
        base,
        &format!("client_auth = \"body\"\nrevocation_url = \"{base}/revoke\""),
    )
}

fn revocable_with_basic(base: &str) -> Provider {
    oauth2(base, &format!("revocation_url = \"{base}/revoke\""))
}

/// What was sent, with the secrets as a plan shows them.
fn redacted(body: &str) -> String {
    let pairs: Vec<(String, String)> = url::form_urlencoded::parse(body.as_bytes())
        .map(|(key, value)| {
            let is_secret = [ACCESS, REFRESH, CLIENT_SECRET].contains(&&*value);
            let value = if is_secret { "***" } else { &value };
            (key.into_owned(), value.to_owned())
        })
        .collect();
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

#[tokio::test]
async fn a_check_sends_what_its_plan_shows() {
    let script = vec![
        expect(TOKEN, json(200, &pair())),
        expect(ME, json(200, me())),
        expect(DIVISIONS, json(200, r#"{"d":[]}"#)),
    ];
    let scene = Scene::new(signed_in(3600), script).await;
    let plan = plan_check(&scene.connected).await.unwrap();
    authorised(&scene.connected).await.unwrap();
    let base = scene.server.url("");
    let sent: Vec<(String, Option<String>)> = scene
        .server
        .done()
        .iter()
        .map(|seen| {
            let (method, path) = seen.line.split_once(' ').unwrap();
            let body = (method == "POST").then(|| redacted(&seen.body));
            (format!("{method} {base}{path}"), body)
        })
        .collect();
    let planned: Vec<(String, Option<String>)> = plan
        .iter()
        .map(|request| {
            let url = request.url.replace("{division}", "7095");
            (format!("{} {url}", request.method), request.body.clone())
        })
        .collect();
    assert_eq!(planned, sent);
    assert!(plan.iter().all(|request| !request.if_needed));
}

#[tokio::test]
async fn a_plan_says_what_is_sent_only_if_needed() {
    let scene = Scene::new(signed_in(100), vec![]).await;
    let plan = plan_check(&scene.connected).await.unwrap();
    let needed: Vec<bool> = plan.iter().map(|request| request.if_needed).collect();
    assert_eq!(needed, [true, false, false]);
    let json = serde_json::to_value(&plan[0]).unwrap();
    let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["body", "method", "url"]);
    scene.done();
    let scene = Scene::new(None, vec![]).await;
    assert!(plan_check(&scene.connected).await.unwrap().is_empty());
    scene.done();
}

#[tokio::test]
async fn exact_online_offers_no_withdrawal_and_nothing_is_sent() {
    let scene = Scene::at(exact, signed_in(100), vec![]).await;
    let plan = plan_revoke(&scene.connected).await.unwrap();
    assert!(plan.is_empty() && plan.requests().is_empty());
    let error = revoke(plan, &scene.connected).await.unwrap_err();
    let RevokeError::Refused(error) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error, RevocationError::NoEndpoint);
    scene.done();
}

#[tokio::test]
async fn a_withdrawal_sends_its_plan_the_refresh_token_first() {
    for provider in [revocable, revocable_with_basic] {
        let script = vec![
            expect(REVOKE, answer(200, &[], "")).with("token_type_hint=refresh_token"),
            expect(REVOKE, json(200, "not even JSON")).with("token_type_hint=access_token"),
        ];
        let scene = Scene::at(provider, signed_in(100), script).await;
        let plan = plan_revoke(&scene.connected).await.unwrap();
        let shown: Vec<String> = plan
            .requests()
            .iter()
            .map(|request| request.body.clone().unwrap())
            .collect();
        assert_eq!(plan.requests()[0].url, scene.server.url("/revoke"));
        revoke(plan, &scene.connected).await.unwrap();
        assert_eq!(scene.store.kept(), Some(signed_in(100)), "for the proof");
        let seen = scene.server.done();
        let sent: Vec<String> = seen.iter().map(|seen| redacted(&seen.body)).collect();
        assert_eq!(shown, sent);
        let is_basic = seen[0].head.contains("authorization: Basic ");
        assert_eq!(is_basic, !seen[0].body.contains(CLIENT_ID));
    }
}

#[tokio::test]
async fn a_plan_for_other_tokens_is_not_run() {
    let scene = Scene::at(revocable, signed_in(100), vec![]).await;
    let plan = plan_revoke(&scene.connected).await.unwrap();
    let mut changed = signed_in(100);
    changed.tokens.as_mut().unwrap().access = Secret::new("newer");
    wegwijs_access::auth::Store::put(&*scene.store, &scene.connected.name, &changed).unwrap();
    let error = revoke(plan, &scene.connected).await.unwrap_err();
    assert!(matches!(error, RevokeError::Changed));
    scene.done();
    let scene = Scene::at(revocable, Secrets::default(), vec![]).await;
    let error = plan_revoke(&scene.connected).await.unwrap_err();
    assert!(matches!(error, RevokeError::NotSignedIn));
    scene.done();
}

#[tokio::test]
async fn a_withdrawal_that_is_refused_says_so() {
    let refused = |error: &str| json(400, &format!(r#"{{"error":"{error}"}}"#));
    type Expected = fn(&RevocationError) -> bool;
    let rows: Vec<(Answer, Expected)> = vec![
        (refused("unsupported_token_type"), |error| {
            matches!(error, RevocationError::UnsupportedTokenType { raw: Some(_) })
        }),
        (refused("invalid_client"), |error| {
            matches!(error, RevocationError::Token(TokenError::InvalidClient { .. }))
        }),
        (refused("invalid_request"), |error| {
            matches!(error, RevocationError::Token(TokenError::Refused { .. }))
        }),
        (answer(503, &[("Retry-After", "5")], "{}"), |error| {
            matches!(
                error,
                RevocationError::Token(TokenError::Temporary { retry_at: Some(_), .. })
            )
        }),
        (html(503, "<p>Maintenance"), |error| {
            matches!(error, RevocationError::Token(TokenError::Temporary { .. }))
        }),
        (json(202, "{}"), |error| {
            matches!(error, RevocationError::Token(TokenError::Unreadable(_)))
        }),
        (json(404, "{}"), |error| {
            matches!(error, RevocationError::Token(TokenError::Refused { status: 404, .. }))
        }),
    ];
    for (answer, is_right) in rows {
        let script: Vec<Expect> = vec![expect(REVOKE, answer)];
        let scene = Scene::at(revocable, signed_in(100), script).await;
        let plan = plan_revoke(&scene.connected).await.unwrap();
        let error = revoke(plan, &scene.connected).await.unwrap_err();
        let RevokeError::Refused(error) = error else {
            panic!("{error:?}");
        };
        assert!(is_right(&error), "{error:?}");
        scene.done();
    }
}

#[tokio::test]
async fn a_first_request_without_an_answer_is_for_the_check_to_tell() {
    let scene = Scene::at(revocable, signed_in(100), vec![expect(REVOKE, Answer::Hangup)]).await;
    let plan = plan_revoke(&scene.connected).await.unwrap();
    let told = revoke(plan, &scene.connected).await.unwrap();
    assert!(!told.is_confirmed() && told.unanswered.is_some());
    assert_eq!(told.notices("Acme")[0].id, "revoke-unanswered");
    assert_eq!(scene.done(), signed_in(100));
}

#[tokio::test]
async fn any_200_is_a_success_whatever_is_in_it() {
    // django-oauth-toolkit answers with an empty page.
    for taken in [
        || html(200, ""),
        || html(200, "<p>Maintenance"),
        || json(200, r#"{"error":"none"}"#),
        || answer(200, &[("Content-Type", "text/plain")], "ok"),
        || answer(204, &[], ""),
    ] {
        let script = vec![expect(REVOKE, taken()), expect(REVOKE, taken())];
        let scene = Scene::at(revocable, signed_in(100), script).await;
        let plan = plan_revoke(&scene.connected).await.unwrap();
        let told = revoke(plan, &scene.connected).await.unwrap();
        assert!(told.access.is_none());
        scene.done();
    }
}

#[tokio::test]
async fn once_the_refresh_token_went_the_rest_is_for_the_check_to_tell() {
    for left in [
        json(
            400,
            r#"{"error":"unsupported_token_type","error_description":"It ends by itself."}"#,
        ),
        json(503, "{}"),
        Answer::Hangup,
    ] {
        let script = vec![expect(REVOKE, answer(200, &[], "")), expect(REVOKE, left)];
        let scene = Scene::at(revocable, signed_in(100), script).await;
        let plan = plan_revoke(&scene.connected).await.unwrap();
        let told = revoke(plan, &scene.connected).await.unwrap();
        let notices = told.notices("Acme");
        assert_eq!(notices[0].id, "revoke-access-left");
        assert_eq!(notices.len() == 2, told.access.unwrap().raw().is_some());
        scene.done();
    }
}
