//! Other providers: an address that says whether a token is good, or nothing but a renewal.

use wegwijs_access::action::authorised;
use wegwijs_access::auth::{Secrets, Tokens};
use wegwijs_access::provider::Provider;
use wegwijs_engine::Verdict;

use crate::{
    server::{Expect, expect, json},
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
    let with = |token: &str, status| expect(PROBE, json(status, "{}")).with(&format!("authorization: Bearer {token}"));
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
        (Verdict::Failed, "withdrawn-or-unknown")
    );
    let only = verdict(probed, alone(100), vec![with(ACCESS, 401)]).await;
    assert_eq!(only, (Verdict::Failed, "withdrawn-or-unknown"));
    let stale = verdict(probed, alone(3600), vec![]).await;
    assert_eq!(stale, (Verdict::Unknown, "no-refresh-token"));
    let forbidden = verdict(probed, signed_in(100), vec![with(ACCESS, 403)]).await;
    assert_eq!(forbidden, (Verdict::Unknown, "forbidden"));
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
    let early = expect(TOKEN, json(400, r#"{"error":"access_token not expired"}"#));
    assert_eq!(
        verdict(bare, signed_in(100), vec![early]).await,
        (Verdict::Unknown, "too-early")
    );
    assert_eq!(verdict(bare, alone(100), vec![]).await, (Verdict::Unknown, "no-probe"));
}
