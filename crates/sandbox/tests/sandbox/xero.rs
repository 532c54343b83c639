//! Xero: what an app sees of who connected it, one connection taken away, everything withdrawn, and the way by hand; and
//! the withdrawal that is written in JSON.

use reqwest::Method;
use serde_json::{Value, json};
use wegwijs_sandbox::{PRACTICE_PLAIN_CLIENT_ID, PRACTICE_PLAIN_CLIENT_SECRET};

use crate::{
    browser::{Browser, hidden},
    client::Practice,
    http::Answer,
    plain::{VERIFIER, allowing, code, post, probe, redeem, refresh, text},
};

fn signed_in() -> (Practice, String, String) {
    let practice = Practice::with(allowing);
    let tokens = redeem(&practice, &code(&practice), VERIFIER);
    let (access, refresh) = (text(&tokens, "access_token"), text(&tokens, "refresh_token"));
    (practice, access, refresh)
}

fn listed(practice: &Practice, access: &str) -> Vec<Value> {
    let answer = practice.read("/xero/connections", access);
    assert_eq!(answer.status, 200);
    answer.json().as_array().unwrap().clone()
}

fn remove(practice: &Practice, access: &str, id: &str) -> Answer {
    let url = practice.url(&format!("/xero/connections/{id}"));
    let request = practice.http.request(Method::DELETE, &url).bearer_auth(access);
    practice.http.send(request)
}

#[test]
fn one_connection_is_taken_away_by_its_own_number() {
    let (practice, access, _) = signed_in();
    let all = listed(&practice, &access);
    assert_eq!(all.len(), 3);
    let id = |one: &Value, key: &str| one[key].as_str().unwrap().to_owned();
    assert_eq!(remove(&practice, &access, &id(&all[0], "tenantId")).status, 403);
    assert_eq!(remove(&practice, "nobody", &id(&all[0], "id")).status, 403);
    let gone = remove(&practice, &access, &id(&all[0], "id"));
    assert_eq!((gone.status, gone.body.is_empty()), (204, true));
    assert_eq!(remove(&practice, &access, &id(&all[0], "id")).status, 404);
    assert_eq!(listed(&practice, &access), all[1..]);
}

#[test]
fn after_a_withdrawal_the_old_token_is_taken_and_reaches_nothing() {
    let (practice, access, renewal) = signed_in();
    let answer = post(&practice, "/xero/revocation", &[("token", &renewal)]);
    assert_eq!(answer.status, 200);
    assert_eq!(listed(&practice, &access), Vec::<Value>::new());
    let refused = refresh(&practice, &renewal);
    assert_eq!(
        (refused.status, refused.json()["error"].clone()),
        (400, json!("invalid_grant"))
    );
    practice.advance(3600);
    assert_eq!(practice.read("/xero/connections", &access).status, 401);
}

#[test]
fn an_app_is_taken_off_one_organisation_by_hand() {
    let (practice, access, _) = signed_in();
    let tenant = listed(&practice, &access)[1]["tenantId"].as_str().unwrap().to_owned();
    let mut browser = Browser::new(&practice);
    let apps = format!("/xero/organisations/{tenant}/apps");
    for (path, leads_to) in [
        ("/xero".to_owned(), format!("/xero/organisations/{tenant}")),
        (
            format!("/xero/organisations/{tenant}"),
            format!("/xero/organisations/{tenant}/settings"),
        ),
        (format!("/xero/organisations/{tenant}/settings"), apps.clone()),
        (apps.clone(), format!("{apps}/{PRACTICE_PLAIN_CLIENT_ID}")),
    ] {
        let page = browser.get(&practice.url(&path));
        assert_eq!(page.status, 200, "{path}");
        assert!(page.body.contains(&format!("\"{leads_to}\"")), "{path}: {}", page.body);
    }
    let sure = format!("{apps}/{PRACTICE_PLAIN_CLIENT_ID}");
    let token = hidden(&browser.get(&practice.url(&sure)), "token");
    let done = browser.post(&sure, &[("token", &token)]);
    assert_eq!(done.status, 303);
    assert!(!browser.get(&practice.url(&apps)).body.contains(&sure));
    let left = listed(&practice, &access);
    assert_eq!(left.len(), 2);
    assert!(left.iter().all(|one| one["tenantId"] != tenant.as_str()));
    for nowhere in [
        "/xero/organisations/x",
        "/xero/organisations/x/apps",
        "/xero/organisations/x/apps/y",
    ] {
        assert_eq!(practice.get(nowhere).status, 404, "{nowhere}");
    }
}

#[test]
fn quickbooks_takes_json_and_nothing_else() {
    let (practice, access, renewal) = signed_in();
    let form = post(&practice, "/quickbooks/revoke", &[("token", &renewal)]);
    assert_eq!(
        (form.status, form.json()["error"].clone()),
        (400, json!("invalid_request"))
    );
    assert_eq!(probe(&practice, &access).status, 200);
    let as_json = |secret: &str, body: &Value| {
        let request = practice
            .http
            .request(Method::POST, &practice.url("/quickbooks/revoke"))
            .basic_auth(PRACTICE_PLAIN_CLIENT_ID, Some(secret))
            .header("Content-Type", "application/json")
            .body(body.to_string());
        practice.http.send(request)
    };
    assert_eq!(as_json("wrong", &json!({"token": renewal})).status, 401);
    for bad in [json!({}), json!({"token": 7}), json!([])] {
        assert_eq!(as_json(PRACTICE_PLAIN_CLIENT_SECRET, &bad).status, 400, "{bad}");
    }
    assert_eq!(probe(&practice, &access).status, 200);
    assert_eq!(
        as_json(PRACTICE_PLAIN_CLIENT_SECRET, &json!({"token": renewal})).status,
        200
    );
    assert_eq!(probe(&practice, &access).status, 401);
}
