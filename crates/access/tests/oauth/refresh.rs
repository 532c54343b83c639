//! Rotation: one refresh at a time, kept before it is used, and never more than one.

use wegwijs_access::action::{Wiped, authorised, wipe_withdrawn};
use wegwijs_access::auth::{
    Access, RefreshError, Renewal, Secrets, Tokens,
    refresh::{fresh_access, renewed_access, settle},
};
use wegwijs_access::provider::{Proof, TokenError};
use wegwijs_engine::Verdict;

use crate::{
    server::{Answer, Expect, expect, html, json},
    support::{
        ACCESS, CLIENT_ID, CLIENT_SECRET, NEW_ACCESS, NEW_REFRESH, NOW, REFRESH, Scene, TOKEN, oauth2, pair, signed_in,
        tokens, unanswered,
    },
};

fn form(key: &str, value: &str) -> String {
    let value: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
    format!("{key}={value}")
}

/// A refresh with what is kept.
fn refresh(answer: Answer) -> Expect {
    expect(TOKEN, answer)
        .with("grant_type=refresh_token")
        .with(&form("refresh_token", REFRESH))
        .with(&form("client_id", CLIENT_ID))
        .with(&form("client_secret", CLIENT_SECRET))
}

fn too_early() -> Answer {
    json(
        400,
        r#"{"error":"invalid_request","error_description":"Rate limit exceeded: access_token not expired"}"#,
    )
}

#[track_caller]
fn assert_new(secrets: &Secrets) {
    let tokens = secrets.tokens.as_ref().unwrap();
    assert_eq!(tokens.access.expose(), NEW_ACCESS);
    assert_eq!(tokens.refresh.as_ref().unwrap().expose(), NEW_REFRESH);
    assert_eq!((tokens.obtained_at, tokens.expires_in), (NOW, 600));
    assert!(secrets.client_secret.is_some() && secrets.connected_at.is_some());
}

#[tokio::test]
async fn a_fresh_token_is_used_as_it_is() {
    let scene = Scene::new(signed_in(100), vec![]).await;
    let access = fresh_access(&scene.connected).await.unwrap();
    assert_eq!(access.renewal, Renewal::Kept);
    assert_eq!(scene.log.all(), ["lock", "get", "unlock"]);
    assert_eq!(scene.done(), signed_in(100));
}

#[tokio::test]
async fn the_new_pair_is_kept_under_the_lock_before_it_is_used() {
    let scene = Scene::new(signed_in(3600), vec![refresh(json(200, &pair()))]).await;
    let access = fresh_access(&scene.connected).await.unwrap();
    assert_eq!(access.renewal, Renewal::Renewed);
    assert_eq!(scene.log.all(), ["lock", "get", "put", TOKEN, "put", "unlock"]);
    assert_new(&scene.done());
}

#[tokio::test]
async fn eight_at_once_send_one_request() {
    let scene = Scene::new(signed_in(3600), vec![refresh(json(200, &pair()))]).await;
    let tasks: Vec<_> = (0..8)
        .map(|_| {
            let connected = scene.connected.clone();
            tokio::spawn(async move { fresh_access(&connected).await })
        })
        .collect();
    let mut renewed = 0;
    for task in tasks {
        let access = task.await.unwrap().unwrap();
        renewed += usize::from(access.renewal == Renewal::Renewed);
    }
    assert_eq!(renewed, 1);
    assert_eq!(scene.log.count(TOKEN), 1);
    assert_new(&scene.done());
}

#[tokio::test]
async fn too_early_is_benign_and_says_from_when() {
    // (age of the kept pair, from when a refresh is allowed)
    for (age, allowed_from) in [
        (575, NOW + 570),
        (3600, NOW + 570),
        (10_000_000, NOW + 570),
        (-3600, NOW + 570),
    ] {
        let scene = Scene::new(signed_in(age), vec![refresh(too_early())]).await;
        let access = fresh_access(&scene.connected).await.unwrap();
        assert_eq!(access.renewal, Renewal::TooEarly { allowed_from });
        assert_eq!(scene.done(), signed_in(age), "the tokens are as they were");
    }
    let scene = Scene::new(signed_in(100), vec![refresh(too_early())]).await;
    let access = renewed_access(&scene.connected, None).await.unwrap();
    let allowed_from = NOW + 470;
    assert_eq!(access.renewal, Renewal::TooEarly { allowed_from });
    scene.done();
}

#[tokio::test]
async fn too_early_is_known_however_it_is_written() {
    for (status, body) in [
        (
            401,
            r#"{"error":"unauthorized_client","error_description":"access_token not expired"}"#,
        ),
        (400, r#"{"error":"Access Token not expired"}"#),
        (
            429,
            r#"{"error":"x","error_description":"Rate limit exceeded: access_token not expired"}"#,
        ),
        (
            400,
            r#"{"error":{"code":"","message":{"lang":"","value":"Access token not expired."}}}"#,
        ),
    ] {
        let scene = Scene::new(signed_in(3600), vec![refresh(json(status, body))]).await;
        let access = fresh_access(&scene.connected).await.unwrap();
        assert!(matches!(access.renewal, Renewal::TooEarly { .. }), "{body}");
        scene.done();
    }
}

#[tokio::test]
async fn a_wrong_clock_leads_to_one_refresh_and_then_to_none() {
    for age in [-100_000, 100_000] {
        let scene = Scene::new(signed_in(age), vec![refresh(json(200, &pair()))]).await;
        let first = fresh_access(&scene.connected).await.unwrap();
        let second = fresh_access(&scene.connected).await.unwrap();
        assert_eq!((first.renewal, second.renewal), (Renewal::Renewed, Renewal::Kept));
        assert_new(&scene.done());
    }
}

#[tokio::test]
async fn a_token_that_is_not_taken_is_renewed_unless_somebody_did_so_meanwhile() {
    let scene = Scene::new(signed_in(100), vec![refresh(json(200, &pair()))]).await;
    let old: Access = fresh_access(&scene.connected).await.unwrap();
    let one = renewed_access(&scene.connected, Some(&old)).await.unwrap();
    let other = renewed_access(&scene.connected, Some(&old)).await.unwrap();
    assert_eq!((one.renewal, other.renewal), (Renewal::Renewed, Renewal::Kept));
    assert_new(&scene.done());
}

#[tokio::test]
async fn the_answer_is_kept_even_if_nobody_waits_for_it() {
    let scene = Scene::new(signed_in(3600), vec![refresh(json(200, &pair()))]).await;
    let connected = scene.connected.clone();
    let asking = tokio::spawn(async move { fresh_access(&connected).await });
    // Until the request is on its way: the lock is held, and the vault was read.
    while scene.log.count(TOKEN) == 0 {
        tokio::task::yield_now().await;
    }
    asking.abort();
    assert!(asking.await.unwrap_err().is_cancelled());
    settle().await;
    assert_new(&scene.done());
}

#[tokio::test]
async fn a_vault_that_refuses_once_is_asked_again() {
    let scene = Scene::new(signed_in(3600), vec![refresh(json(200, &pair()))]).await;
    scene.store.refuse_puts(1, 1);
    assert!(fresh_access(&scene.connected).await.is_ok());
    assert_eq!(
        scene.log.all(),
        ["lock", "get", "put", TOKEN, "put refused", "put", "unlock"]
    );
    assert_new(&scene.done());
}

#[tokio::test]
async fn a_pair_that_cannot_be_kept_is_not_used() {
    let scene = Scene::new(signed_in(3600), vec![refresh(json(200, &pair()))]).await;
    scene.store.refuse_puts(1, 2);
    let error = fresh_access(&scene.connected).await.unwrap_err();
    assert!(matches!(error, RefreshError::NotKept(_)) && error.store().is_some());
    assert_eq!(scene.done(), unanswered(3600));
}

#[tokio::test]
async fn a_vault_that_would_not_take_the_new_pair_is_found_before_anything_is_sent() {
    let scene = Scene::new(signed_in(3600), vec![]).await;
    scene.store.refuse_puts(0, 1);
    let error = fresh_access(&scene.connected).await.unwrap_err();
    assert!(matches!(error, RefreshError::Store(_)));
    assert_eq!(scene.done(), signed_in(3600));
}

#[tokio::test]
async fn a_refusal_after_an_answer_that_was_lost_means_replaced_and_proves_no_withdrawal() {
    let refused = || json(400, r#"{"error":"invalid_grant"}"#);
    for lost in [
        Answer::Hangup,
        json(504, "{}"),
        html(200, "<p>Sign in to the guest network"),
        json(200, r#"{"access_token":"abc"#),
    ] {
        let script = vec![refresh(lost), refresh(refused()), refresh(refused())];
        let scene = Scene::new(signed_in(3600), script).await;
        let first = authorised(&scene.connected).await.unwrap();
        assert_eq!(first.verdict, Verdict::Unknown);
        for _ in 0..2 {
            let found = authorised(&scene.connected).await.unwrap();
            assert_eq!(found.reason.code(), "replaced");
            assert_eq!(found.proof.unwrap().proof, Proof::RefusedAfterLoss);
            assert_eq!(wipe_withdrawn(&scene.connected, &found).await.unwrap(), Wiped::Kept);
        }
        assert_eq!(scene.done(), unanswered(3600));
    }
    // An answer that came leaves no doubt behind; nor does a new pair.
    let early = json(429, "{}");
    let script = vec![refresh(early), refresh(refused())];
    let scene = Scene::new(signed_in(3600), script).await;
    authorised(&scene.connected).await.unwrap();
    let found = authorised(&scene.connected).await.unwrap();
    assert_eq!(found.proof.unwrap().proof, Proof::InvalidGrant);
    assert_eq!(scene.done(), signed_in(3600));
    let scene = Scene::new(unanswered(3600), vec![refresh(json(200, &pair()))]).await;
    fresh_access(&scene.connected).await.unwrap();
    assert_eq!(scene.done().tokens.unwrap().unanswered_since, None);
}

#[tokio::test]
async fn without_tokens_nothing_is_sent() {
    for secrets in [None, Some(Secrets::default())] {
        let scene = Scene::new(secrets, vec![]).await;
        let error = fresh_access(&scene.connected).await.unwrap_err();
        assert!(matches!(error, RefreshError::NotSignedIn));
        scene.done();
    }
    let alone = Tokens {
        refresh: None,
        ..tokens(3600)
    };
    let secrets = Secrets {
        tokens: Some(alone),
        ..signed_in(3600)
    };
    let scene = Scene::new(secrets, vec![]).await;
    let error = fresh_access(&scene.connected).await.unwrap_err();
    assert!(matches!(error, RefreshError::NoRefreshToken));
    scene.done();
}

#[tokio::test]
async fn a_provider_that_does_not_rotate_keeps_its_refresh_token() {
    let body = format!(r#"{{"access_token":"{NEW_ACCESS}","token_type":"Bearer","expires_in":60}}"#);
    let script = vec![
        expect("POST /token", json(200, &body))
            .with("authorization: Basic ")
            .with(&form("refresh_token", REFRESH)),
    ];
    let scene = Scene::at(|base| oauth2(base, ""), signed_in(3600), script).await;
    fresh_access(&scene.connected).await.unwrap();
    let tokens = scene.done().tokens.unwrap();
    assert_eq!(tokens.access.expose(), NEW_ACCESS);
    assert_eq!(tokens.refresh.unwrap().expose(), REFRESH);
    assert_eq!(tokens.expires_in, 60);
    assert_ne!(ACCESS, NEW_ACCESS);
}

#[tokio::test]
async fn a_lifetime_comes_as_text_or_as_a_number() {
    for (told, understood) in [
        (r#""600""#, 600),
        ("600", 600),
        ("600.0", 600),
        (r#"" 599 ""#, 599),
        ("null", 600),
        (r#""soon""#, 600),
        ("-1", 600),
        ("true", 600),
        ("18446744073709551615", 315_360_000),
    ] {
        let kind = if understood == 599 { "BEARER" } else { "Bearer" };
        let body = format!(
            "\u{feff}{{\"access_token\":\"x\",\"token_type\":\"{kind}\",\"expires_in\":{told},\"refresh_token\":\"y\"}}"
        );
        let scene = Scene::new(signed_in(3600), vec![refresh(json(200, &body))]).await;
        fresh_access(&scene.connected).await.unwrap();
        assert_eq!(scene.done().tokens.unwrap().expires_in, understood, "{told}");
    }
}

#[tokio::test]
async fn a_network_that_fails_leaves_the_tokens_alone_and_is_not_tried_again() {
    let scene = Scene::new(signed_in(3600), vec![refresh(Answer::Hangup)]).await;
    let error = fresh_access(&scene.connected).await.unwrap_err();
    assert!(matches!(error, RefreshError::Token(TokenError::Network(_))));
    assert_eq!(scene.done(), unanswered(3600));
}
