//! Every answer of a token endpoint that is known, and what it means for a refresh, for a code, and for a verdict.

use wegwijs_access::action::{Wiped, authorised, wipe_withdrawn};
use wegwijs_access::auth::{RefreshError, Secrets, redirect, refresh::fresh_access, sign_in};
use wegwijs_access::provider::Http;
use wegwijs_engine::Verdict;

use crate::{
    server::{Answer, answer, expect, html, json},
    support::{CLIENT_ID, NOW, Scene, TOKEN, exact, signed_in, unanswered},
};

struct Row {
    answer: fn() -> Answer,
    refresh: &'static str,
    code: &'static str,
    verdict: Verdict,
    raw: Option<&'static str>,
}

fn error(status: u16, error: &str, description: &str) -> Answer {
    json(
        status,
        &format!(r#"{{"error":"{error}","error_description":"{description}"}}"#),
    )
}

const EXPIRED: &str = "The refresh token expired at 10/11/2022 9:18:20 PM and it is now 10/28/2022 4:15:50 PM.";

const ROWS: &[Row] = &[
    // Replaced, whatever the status.
    Row {
        answer: || error(401, "unauthorized_client", "Old refresh token used."),
        refresh: "replaced",
        code: "wrong-client",
        verdict: Verdict::Failed,
        raw: Some("Old refresh token used."),
    },
    Row {
        answer: || error(400, "invalid_grant", "old refresh token used"),
        refresh: "replaced",
        code: "invalid-grant",
        verdict: Verdict::Failed,
        raw: Some("old refresh token used"),
    },
    Row {
        answer: || error(400, "invalid_request", EXPIRED),
        refresh: "expired",
        code: "refused",
        verdict: Verdict::Failed,
        raw: Some(EXPIRED),
    },
    // No longer authorised, or something that is not known.
    Row {
        answer: || json(400, r#"{"error":"invalid_request"}"#),
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: Some("invalid_request"),
    },
    Row {
        answer: || error(401, "unauthorized_client", "This app is not authorized."),
        refresh: "withdrawn-or-unknown",
        code: "wrong-client",
        verdict: Verdict::Failed,
        raw: Some("This app is not authorized."),
    },
    Row {
        answer: || error(400, "invalid_grant", ""),
        refresh: "withdrawn-or-unknown",
        code: "invalid-grant",
        verdict: Verdict::Failed,
        raw: Some("invalid_grant"),
    },
    Row {
        answer: || json(401, r#"{"Message":"Authorization has been denied."}"#),
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: Some("Authorization has been denied."),
    },
    Row {
        answer: || json(200, r#"{"error":"invalid_grant"}"#),
        refresh: "refused",
        code: "invalid-grant",
        verdict: Verdict::Unknown,
        raw: Some("invalid_grant"),
    },
    // Other refusals say nothing about the authorisation: when the server is well again, the tokens work.
    Row {
        answer: || {
            error(
                400,
                "temporarily_unavailable",
                "The refresh token expired or was revoked. Old refresh token used.",
            )
        },
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: Some("The refresh token expired or was revoked. Old refresh token used."),
    },
    Row {
        answer: || error(400, "server_error", "We could not tell whether it was revoked."),
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: Some("We could not tell whether it was revoked."),
    },
    Row {
        answer: || json(400, r#"{"error":"slow_down"}"#),
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: Some("slow_down"),
    },
    Row {
        answer: || json(400, r#"{"error":"unsupported_grant_type"}"#),
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: Some("unsupported_grant_type"),
    },
    Row {
        answer: || json(400, r#"{"error":"invalid_scope"}"#),
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: Some("invalid_scope"),
    },
    Row {
        answer: || error(400, "interaction_required", "Consent was revoked."),
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: Some("Consent was revoked."),
    },
    Row {
        answer: || json(401, ""),
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: None,
    },
    Row {
        answer: || json(403, r#"{"error":"invalid_grant"}"#),
        refresh: "refused",
        code: "invalid-grant",
        verdict: Verdict::Unknown,
        raw: Some("invalid_grant"),
    },
    // In words, where the code does not contradict them.
    Row {
        answer: || error(400, "invalid_request", "The consent was revoked by the user."),
        refresh: "withdrawn-or-unknown",
        code: "refused",
        verdict: Verdict::Failed,
        raw: Some("The consent was revoked by the user."),
    },
    Row {
        answer: || error(400, "invalid_request", "It is not revoked."),
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: Some("It is not revoked."),
    },
    // A wrong client says nothing about the authorisation.
    Row {
        answer: || error(401, "invalid_client", "Unknown client."),
        refresh: "wrong-client",
        code: "wrong-client",
        verdict: Verdict::Unknown,
        raw: Some("Unknown client."),
    },
    Row {
        answer: || error(400, "invalid_request", "The redirect_uri does not match."),
        refresh: "refused",
        code: "redirect-mismatch",
        verdict: Verdict::Unknown,
        raw: Some("The redirect_uri does not match."),
    },
    Row {
        answer: || error(400, "invalid_request", "The code was used before."),
        refresh: "refused",
        code: "invalid-grant",
        verdict: Verdict::Unknown,
        raw: Some("The code was used before."),
    },
    // Down for now: never read as withdrawn.
    Row {
        answer: || json(503, r#"{"fault":{"faultstring":"No backend"}}"#),
        refresh: "temporary",
        code: "temporary",
        verdict: Verdict::Unknown,
        raw: Some("No backend"),
    },
    Row {
        answer: || json(401, r#"{"fault":{"faultstring":"Spike arrest"}}"#),
        refresh: "temporary",
        code: "temporary",
        verdict: Verdict::Unknown,
        raw: Some("Spike arrest"),
    },
    Row {
        answer: || html(503, "<h1>Service Unavailable</h1>"),
        refresh: "temporary",
        code: "temporary",
        verdict: Verdict::Unknown,
        raw: None,
    },
    Row {
        answer: || html(401, "<title>Maintenance</title>"),
        refresh: "temporary",
        code: "temporary",
        verdict: Verdict::Unknown,
        raw: None,
    },
    Row {
        answer: || answer(200, &[], "\n <!DOCTYPE html><p>Maintenance"),
        refresh: "temporary",
        code: "temporary",
        verdict: Verdict::Unknown,
        raw: None,
    },
    Row {
        answer: || json(500, "{}"),
        refresh: "temporary",
        code: "temporary",
        verdict: Verdict::Unknown,
        raw: None,
    },
    Row {
        answer: || answer(429, &[("Retry-After", "90")], "{}"),
        refresh: "rate-limited",
        code: "rate-limited",
        verdict: Verdict::Unknown,
        raw: None,
    },
    Row {
        answer: || html(429, "<p>Slow down"),
        refresh: "rate-limited",
        code: "rate-limited",
        verdict: Verdict::Unknown,
        raw: None,
    },
    // Nothing that can be read.
    Row {
        answer: || json(401, r#"{"error":"unauth"#),
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: Some(r#"{"error":"unauth"#),
    },
    Row {
        answer: || json(200, r#"{"access_token":"abc"#),
        refresh: "unreadable",
        code: "unreadable",
        verdict: Verdict::Unknown,
        raw: None,
    },
    Row {
        answer: || json(400, ""),
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: None,
    },
    Row {
        answer: || json(400, "Bad Request"),
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: Some("Bad Request"),
    },
    Row {
        answer: || json(200, r#"{"token_type":"bearer"}"#),
        refresh: "unreadable",
        code: "unreadable",
        verdict: Verdict::Unknown,
        raw: None,
    },
    Row {
        answer: || json(200, r#"{"access_token":"abc","token_type":"mac"}"#),
        refresh: "unreadable",
        code: "unreadable",
        verdict: Verdict::Unknown,
        raw: None,
    },
    Row {
        answer: || json(200, r#"{"access_token":["abc"]}"#),
        refresh: "unreadable",
        code: "unreadable",
        verdict: Verdict::Unknown,
        raw: None,
    },
    Row {
        answer: || json(200, r#"{"access_token":"a\nb"}"#),
        refresh: "unreadable",
        code: "unreadable",
        verdict: Verdict::Unknown,
        raw: None,
    },
    Row {
        answer: || answer(302, &[("Location", "/elsewhere")], ""),
        refresh: "unreadable",
        code: "unreadable",
        verdict: Verdict::Unknown,
        raw: None,
    },
    Row {
        answer: || json(404, r#"{"error":"not_found"}"#),
        refresh: "refused",
        code: "refused",
        verdict: Verdict::Unknown,
        raw: Some("not_found"),
    },
    Row {
        answer: || Answer::Hangup,
        refresh: "network",
        code: "network",
        verdict: Verdict::Unknown,
        raw: None,
    },
];

/// What is kept after it: as it was, and whether the answer may have been lost with a new pair in it.
fn kept(row: &Row) -> Secrets {
    let is_redirect = matches!((row.answer)(), Answer::Bytes(bytes) if bytes.starts_with(b"HTTP/1.1 302"));
    match row.refresh {
        "temporary" | "unreadable" | "network" if !is_redirect => unanswered(3600),
        _ => signed_in(3600),
    }
}

#[tokio::test]
async fn a_refused_refresh_says_why_and_leaves_the_tokens_alone() {
    for row in ROWS {
        let scene = Scene::new(signed_in(3600), vec![expect(TOKEN, (row.answer)())]).await;
        let Err(RefreshError::Token(error)) = fresh_access(&scene.connected).await else {
            panic!("{}", row.refresh);
        };
        assert_eq!(error.code(), row.refresh, "{:?}", row.raw);
        assert_eq!(error.raw().map(|raw| raw.as_str()), row.raw);
        assert_eq!(scene.done(), kept(row));
    }
}

#[tokio::test]
async fn a_verdict_follows_from_one_refusal_without_asking_the_api() {
    for row in ROWS {
        let scene = Scene::new(signed_in(3600), vec![expect(TOKEN, (row.answer)())]).await;
        let verdict = authorised(&scene.connected).await.unwrap();
        assert_eq!(verdict.verdict, row.verdict, "{}: {:?}", row.refresh, row.raw);
        assert_eq!(verdict.reason.code(), row.refresh);
        assert_eq!(verdict.raw.as_ref().map(|raw| raw.as_str()), row.raw);
        assert_eq!(verdict.checked_at, NOW);
        assert!(verdict.asked.is_empty() && verdict.administrations.is_none());
        assert_eq!(verdict.proof.is_some(), row.verdict == Verdict::Failed, "{:?}", row.raw);
        assert_eq!(
            wipe_withdrawn(&scene.connected, &verdict).await.unwrap(),
            match row.refresh {
                "withdrawn-or-unknown" => Wiped::Yes,
                _ => Wiped::Kept,
            }
        );
        let tokens = (row.refresh != "withdrawn-or-unknown")
            .then(|| kept(row).tokens)
            .flatten();
        assert_eq!(scene.done(), Secrets { tokens, ..kept(row) });
    }
}

#[tokio::test]
async fn a_refused_code_says_why() {
    for row in ROWS {
        let scene = Scene::new(None, vec![expect(TOKEN, (row.answer)())]).await;
        let provider = exact(&scene.server.url(""));
        let pending = sign_in::begin(&provider, CLIENT_ID, "https://alfa.example/cb").unwrap();
        let code = redirect::understand("stampNL001.abc", &pending).unwrap();
        let result = sign_in::finish(&pending, &code.code, None, &Http::new(), &*scene.clock).await;
        assert_eq!(result.unwrap_err().code(), row.code, "{:?}", row.raw);
        scene.done();
    }
}

#[tokio::test]
async fn a_limit_says_when_to_try_again() {
    let limited = answer(
        429,
        &[
            ("X-RateLimit-Minutely-Limit", "60"),
            ("X-RateLimit-Minutely-Remaining", "0"),
            ("X-RateLimit-Minutely-Reset", "1700000030000"),
        ],
        "",
    );
    let scene = Scene::new(signed_in(3600), vec![expect(TOKEN, limited)]).await;
    let verdict = authorised(&scene.connected).await.unwrap();
    assert_eq!(verdict.reason.code(), "rate-limited");
    assert_eq!(verdict.retry_at, Some(NOW + 30));
    scene.done();
}
