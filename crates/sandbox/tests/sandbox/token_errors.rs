//! What the token endpoint does not take, and how often it is asked.

use wegwijs_sandbox::{PRACTICE_CLIENT_ID, PRACTICE_CLIENT_SECRET};

use crate::client::{Pair, Practice};

const DAY: i64 = 86_400;

#[test]
fn a_wrong_secret_or_an_unknown_app_is_an_invalid_client() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.advance(570);
    for (client_id, secret) in [(PRACTICE_CLIENT_ID, "guess"), ("nobody", PRACTICE_CLIENT_SECRET)] {
        let answer = practice.post(
            "/api/oauth2/token",
            &[
                ("refresh_token", &pair.refresh),
                ("grant_type", "refresh_token"),
                ("client_id", client_id),
                ("client_secret", secret),
            ],
        );
        assert_eq!((answer.status, answer.error().as_str()), (401, "invalid_client"));
    }
    Pair::of(&practice.refresh(&pair.refresh));
}

#[test]
fn what_is_missing_doubled_or_unheard_of_is_an_invalid_request() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.advance(570);
    let whole = Practice::refresh_form(&pair.refresh);
    for left_out in 0..whole.len() {
        let mut form = whole.to_vec();
        form.remove(left_out);
        let answer = practice.post("/api/oauth2/token", &form);
        assert_eq!(
            (answer.status, answer.json()),
            (400, serde_json::json!({"error": "invalid_request"}))
        );
    }
    let mut doubled = whole.to_vec();
    doubled.push(("refresh_token", "x"));
    assert_eq!(practice.post("/api/oauth2/token", &doubled).error(), "invalid_request");
    assert_eq!(practice.refresh("never-given").error(), "invalid_request");
    let form = [
        ("grant_type", "password"),
        ("client_id", PRACTICE_CLIENT_ID),
        ("client_secret", PRACTICE_CLIENT_SECRET),
    ];
    assert_eq!(
        practice.post("/api/oauth2/token", &form).error(),
        "unsupported_grant_type"
    );
    Pair::of(&practice.refresh(&pair.refresh));
}

#[test]
fn the_secret_belongs_in_the_body_and_the_body_is_a_form() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.advance(570);
    let url = practice.url("/api/oauth2/token");
    let form = Practice::refresh_form(&pair.refresh);
    let basic = practice.http.send(
        practice
            .http
            .post(&url, &form[..2])
            .basic_auth(PRACTICE_CLIENT_ID, Some(PRACTICE_CLIENT_SECRET)),
    );
    assert_eq!((basic.status, basic.error().as_str()), (400, "invalid_request"));
    let json = practice.http.send(
        practice
            .http
            .request(reqwest::Method::POST, &url)
            .header("Content-Type", "application/json")
            .body(serde_json::to_string(&form).unwrap()),
    );
    assert_eq!((json.status, json.error().as_str()), (400, "invalid_request"));
    assert_eq!(practice.get("/api/oauth2/token").status, 405);
    Pair::of(&practice.refresh(&pair.refresh));
}

#[test]
fn two_hundred_token_calls_a_day() {
    let practice = Practice::with(|world| world.rules.token_calls_a_day = 3);
    let pair = practice.ans();
    practice.refresh(&pair.refresh);
    practice.refresh(&pair.refresh);
    practice.advance(570);
    assert_eq!(practice.refresh(&pair.refresh).status, 429);
    practice.advance(DAY);
    Pair::of(&practice.refresh(&pair.refresh));
    assert_eq!(wegwijs_sandbox::Rules::default().token_calls_a_day, 200);
}

#[test]
fn another_app_cannot_use_the_token() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.advance(570);
    let other = practice.change(|world| {
        let other = world.apps().find(|app| app.client_id != PRACTICE_CLIENT_ID);
        other.cloned().unwrap()
    });
    let answer = practice.post(
        "/api/oauth2/token",
        &[
            ("refresh_token", &pair.refresh),
            ("grant_type", "refresh_token"),
            ("client_id", &other.client_id),
            ("client_secret", &other.secret),
        ],
    );
    assert_eq!(answer.error(), "invalid_request");
    Pair::of(&practice.refresh(&pair.refresh));
}
