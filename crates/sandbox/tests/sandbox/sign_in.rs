//! Authorising and trading the code.

use wegwijs_sandbox::{Divisions, PRACTICE_CLIENT_ID, PRACTICE_REDIRECT_URI, Visitor};

use crate::client::{ME, Pair, Practice};

#[test]
fn a_code_is_long_awkward_and_good_for_one_pair() {
    let practice = Practice::new();
    let code = practice.code("ans", Divisions::All);
    assert!(code.len() >= 600);
    for awkward in ['!', '+', '/', '='] {
        assert!(code.contains(awkward), "no {awkward} in {code}");
    }
    let answer = practice.redeem(&code);
    let json = answer.json();
    assert_eq!(json["token_type"], "bearer");
    assert_eq!(json["expires_in"], "600", "a string");
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let pair = Pair::of(&answer);
    assert_eq!(practice.read(ME, &pair.access).status, 200);

    let again = practice.redeem(&code);
    assert_eq!((again.status, again.error().as_str()), (400, "invalid_grant"));
}

#[test]
fn a_code_lives_three_minutes() {
    let practice = Practice::new();
    let code = practice.code("ans", Divisions::All);
    practice.advance(179);
    Pair::of(&practice.redeem(&code));
    let code = practice.code("ans", Divisions::All);
    practice.advance(180);
    assert_eq!(practice.redeem(&code).error(), "invalid_grant");
}

#[test]
fn a_refusal_is_told_to_the_app() {
    let practice = Practice::with(|world| world.visitor = Visitor::Refuses);
    let answer = practice.http.send(practice.http.get(&practice.auth_url()));
    assert_eq!(answer.returned("error").as_deref(), Some("access_denied"));
    assert_eq!(answer.returned("state").as_deref(), Some("a b&c=+%41"));
    assert_eq!(answer.returned("code"), None);
}

#[test]
fn an_unknown_app_or_address_is_never_redirected_to() {
    let practice = Practice::with(|world| world.visitor = Visitor::Refuses);
    let elsewhere = format!("{PRACTICE_REDIRECT_URI}/");
    for (client_id, redirect_uri, id) in [
        ("nobody", PRACTICE_REDIRECT_URI, "unknown-client"),
        ("", PRACTICE_REDIRECT_URI, "unknown-client"),
        (PRACTICE_CLIENT_ID, elsewhere.as_str(), "redirect-mismatch"),
        (PRACTICE_CLIENT_ID, "https://evil.invalid/", "redirect-mismatch"),
        (PRACTICE_CLIENT_ID, "http://127.0.0.1:1/", "redirect-mismatch"),
        (PRACTICE_CLIENT_ID, "", "redirect-mismatch"),
    ] {
        let answer = practice.get(&format!(
            "/api/oauth2/auth?response_type=code&client_id={client_id}&redirect_uri={redirect_uri}"
        ));
        assert_eq!(answer.status, 400, "{client_id} {redirect_uri}");
        assert_eq!(answer.header("location"), None);
        assert!(answer.body.contains(id), "{id} not in {}", answer.body);
    }
    let twice = practice.get(&format!(
        "/api/oauth2/auth?client_id={PRACTICE_CLIENT_ID}&client_id=x&redirect_uri={PRACTICE_REDIRECT_URI}"
    ));
    assert_eq!(twice.status, 400);
}

#[test]
fn another_response_type_is_told_to_the_app() {
    let practice = Practice::new();
    let query = format!("client_id={PRACTICE_CLIENT_ID}&redirect_uri={PRACTICE_REDIRECT_URI}");
    let token = practice.get(&format!("/api/oauth2/auth?{query}&response_type=token"));
    assert_eq!(token.returned("error").as_deref(), Some("unsupported_response_type"));
    let none = practice.get(&format!("/api/oauth2/auth?{query}"));
    assert_eq!(none.returned("error").as_deref(), Some("invalid_request"));
}

#[test]
fn a_code_belongs_to_its_redirect_uri() {
    let practice = Practice::new();
    let code = practice.code("ans", Divisions::All);
    let answer = practice.post(
        "/api/oauth2/token",
        &[
            ("redirect_uri", "https://wegwijs.invalid/other"),
            ("grant_type", "authorization_code"),
            ("client_id", PRACTICE_CLIENT_ID),
            ("client_secret", wegwijs_sandbox::PRACTICE_CLIENT_SECRET),
            ("code", &code),
        ],
    );
    assert_eq!((answer.status, answer.error().as_str()), (400, "invalid_grant"));
}

#[test]
fn authorising_again_kills_the_earlier_chain_of_that_user_only() {
    let practice = Practice::new();
    let (first, chris) = (practice.ans(), practice.sign_in("chris", Divisions::All));
    let second = practice.ans();
    practice.advance(570);
    let answer = practice.refresh(&first.refresh);
    assert_eq!(answer.status, 401);
    assert_eq!(answer.error(), "unauthorized_client");
    assert_eq!(answer.description(), "Old refresh token used.");
    assert_eq!(practice.read(ME, &first.access).status, 401);
    assert_eq!(practice.read(ME, &second.access).status, 200);
    Pair::of(&practice.refresh(&second.refresh));
    Pair::of(&practice.refresh(&chris.refresh));
}
