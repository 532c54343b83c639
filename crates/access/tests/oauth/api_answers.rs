//! Every answer of the API that is known, and what it means for a verdict. Each takes one call, and touches no token.

use wegwijs_access::action::{Wiped, authorised, wipe_withdrawn};
use wegwijs_engine::Verdict;

use crate::{
    server::{Answer, answer, expect, html, json},
    support::{ME, NOW, Scene, signed_in},
};

fn reason(reason: &str) -> Answer {
    answer(
        403,
        &[("Content-Type", "application/json"), ("Reason", reason)],
        r#"{"error":{"code":"","message":{"lang":"","value":"Forbidden"}}}"#,
    )
}

fn forbidden(message: &str) -> Answer {
    json(
        403,
        &format!(r#"{{"error":{{"code":"","message":{{"lang":"","value":"{message}"}}}}}}"#),
    )
}

#[tokio::test]
async fn an_answer_of_the_api_makes_a_verdict() {
    let failed = Verdict::Failed;
    let unknown = Verdict::Unknown;
    let rows: Vec<(Answer, &str, Verdict, Option<&str>)> = vec![
        (reason("BlockedUser"), "blocked-user", failed, Some("Forbidden")),
        (reason("InactiveUser"), "inactive-user", failed, Some("Forbidden")),
        (reason("BlockedCustomer"), "blocked-customer", failed, Some("Forbidden")),
        (reason("LicenseExpired"), "licence-expired", failed, Some("Forbidden")),
        (reason("DivisionBlocked"), "division-blocked", failed, Some("Forbidden")),
        (
            reason("NoDivisionAccess"),
            "no-division-access",
            failed,
            Some("Forbidden"),
        ),
        (
            reason("noDivisionaccess"),
            "no-division-access",
            failed,
            Some("Forbidden"),
        ),
        (reason("SomethingNew"), "forbidden", unknown, Some("Forbidden")),
        (
            answer(401, &[("Reason", "BlockedUser")], ""),
            "blocked-user",
            failed,
            Some("BlockedUser"),
        ),
        (
            forbidden("Forbidden - User division is not within division scope"),
            "outside-scope",
            unknown,
            Some("Forbidden - User division is not within division scope"),
        ),
        (
            forbidden("Forbidden - Application Scope Violated. Cannot read Me."),
            "no-data-scope",
            unknown,
            Some("Forbidden - Application Scope Violated. Cannot read Me."),
        ),
        (forbidden("No"), "forbidden", unknown, Some("No")),
        (html(403, "<p>WAF"), "forbidden", unknown, None),
        (json(429, "{}"), "rate-limited", unknown, None),
        (json(500, "{}"), "temporary", unknown, None),
        (html(503, "<p>down"), "temporary", unknown, None),
        (
            json(401, r#"{"fault":{"faultstring":"x"}}"#),
            "temporary",
            unknown,
            Some("x"),
        ),
        (json(404, "{}"), "unreadable", unknown, None),
        (json(400, "{}"), "unreadable", unknown, None),
        (html(200, "<p>Welcome"), "unreadable", unknown, None),
        (json(200, "{}"), "unreadable", unknown, None),
        (json(200, "[]"), "unreadable", unknown, None),
        (json(200, r#"{"d":1}"#), "unreadable", unknown, None),
        (json(200, r#"{"d":{"results":[{"Curr"#), "unreadable", unknown, None),
        (
            answer(301, &[("Location", "https://evil.example/")], ""),
            "unreadable",
            unknown,
            None,
        ),
        (Answer::Hangup, "network", unknown, None),
    ];
    for (answer, code, expected, raw) in rows {
        let scene = Scene::new(signed_in(100), vec![expect(ME, answer)]).await;
        let verdict = authorised(&scene.connected).await.unwrap();
        assert_eq!(verdict.reason.code(), code);
        assert_eq!(verdict.verdict, expected, "{code}");
        assert_eq!(verdict.raw.as_ref().map(|raw| raw.as_str()), raw, "{code}");
        assert_eq!(verdict.asked.len(), 1);
        assert_eq!(verdict.proof.is_some(), expected == Verdict::Failed, "{code}");
        let wiped = wipe_withdrawn(&scene.connected, &verdict).await.unwrap();
        assert_eq!(wiped, Wiped::Kept, "nothing of this is a withdrawal");
        assert_eq!(scene.done(), signed_in(100), "{code}");
    }
}

#[tokio::test]
async fn me_is_understood_in_every_envelope() {
    for (body, name, email) in [
        (
            r#"{"d":{"results":[{"FullName":"Ans","Email":"a@b"}]}}"#,
            Some("Ans"),
            Some("a@b"),
        ),
        (r#"{"d":[{"FullName":"Ans"}]}"#, Some("Ans"), None),
        (
            r#"{"d":{"UserName":"ans@alfa.example"}}"#,
            Some("ans@alfa.example"),
            Some("ans@alfa.example"),
        ),
        (
            r#"{"d":{"FullName":" ","UserName":"ans","Email":null}}"#,
            Some("ans"),
            None,
        ),
        (
            "{\"d\":{\"FullName\":\"A\\u001b[31mns\\u202e\"}}",
            Some("A[31mns"),
            None,
        ),
        (r#"{"d":{"results":[]}}"#, None, None),
    ] {
        let scene = Scene::new(signed_in(100), vec![expect(ME, json(200, body))]).await;
        let verdict = authorised(&scene.connected).await.unwrap();
        assert_eq!(verdict.verdict, Verdict::Passed, "{body}");
        let user = verdict.user.unwrap_or_default();
        assert_eq!((user.name.as_deref(), user.email.as_deref()), (name, email));
        scene.done();
    }
}

#[tokio::test]
async fn limits_are_told_and_absent_is_not_zero() {
    let limited = answer(
        429,
        &[
            ("X-RateLimit-Minutely-Limit", "60"),
            ("X-RateLimit-Minutely-Remaining", "0"),
            ("X-RateLimit-Minutely-Reset", "1700000059001"),
        ],
        "",
    );
    let scene = Scene::new(signed_in(100), vec![expect(ME, limited)]).await;
    let verdict = authorised(&scene.connected).await.unwrap();
    assert_eq!(verdict.retry_at, Some(NOW + 60));
    assert_eq!(verdict.limits.day, None);
    assert_eq!(verdict.limits.minute.unwrap().remaining, Some(0));
    scene.done();
}
