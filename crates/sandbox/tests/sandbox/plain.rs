//! The plain provider: RFC 6749, 7636, 7009 and 8252.

use serde_json::json;
use url::Url;
use wegwijs_sandbox::{Divisions, PRACTICE_PLAIN_CLIENT_ID, PRACTICE_PLAIN_CLIENT_SECRET, Visitor, World};

use crate::{client::Practice, http::Answer};

pub const REDIRECT: &str = "http://127.0.0.1:45678/callback";
/// The example of RFC 7636, appendix B.
pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

pub fn allowing(world: &mut World) {
    world.visitor = Visitor::Allows {
        user: "ans".to_owned(),
        divisions: Divisions::All,
    };
}

pub fn authorise(practice: &Practice, extra: &[(&str, &str)]) -> Answer {
    let mut url: Url = practice.url("/oauth/authorize").parse().unwrap();
    url.query_pairs_mut()
        .append_pair("client_id", PRACTICE_PLAIN_CLIENT_ID)
        .append_pair("response_type", "code")
        .append_pair("state", "s")
        .extend_pairs(extra);
    practice.http.send(practice.http.get(url.as_str()))
}

pub fn code(practice: &Practice) -> String {
    let asked = [
        ("redirect_uri", REDIRECT),
        ("scope", "openid offline_access"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ];
    authorise(practice, &asked).returned("code").unwrap()
}

pub fn post(practice: &Practice, path: &str, form: &[(&str, &str)]) -> Answer {
    let request = practice
        .http
        .post(&practice.url(path), form)
        .basic_auth(PRACTICE_PLAIN_CLIENT_ID, Some(PRACTICE_PLAIN_CLIENT_SECRET));
    practice.http.send(request)
}

pub fn redeem(practice: &Practice, code: &str, verifier: &str) -> Answer {
    let form = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", REDIRECT),
        ("code_verifier", verifier),
    ];
    post(practice, "/oauth/token", &form)
}

pub fn refresh(practice: &Practice, token: &str) -> Answer {
    post(
        practice,
        "/oauth/token",
        &[("grant_type", "refresh_token"), ("refresh_token", token)],
    )
}

pub fn probe(practice: &Practice, access: &str) -> Answer {
    practice.read("/oauth/probe", access)
}

pub fn text(answer: &Answer, name: &str) -> String {
    answer.json()[name].as_str().unwrap().to_owned()
}

#[test]
fn the_whole_round() {
    let practice = Practice::with(allowing);
    let first = redeem(&practice, &code(&practice), VERIFIER);
    assert_eq!(first.status, 200);
    assert_eq!(first.json()["expires_in"], json!(3600), "a number");
    assert_eq!(first.json()["token_type"], "Bearer");
    assert_eq!(first.json()["scope"], "openid offline_access");
    let (access, refresh_token) = (text(&first, "access_token"), text(&first, "refresh_token"));
    assert_eq!(probe(&practice, &access).json()["name"], "Ans de Vries");

    let second = refresh(&practice, &refresh_token);
    assert_eq!(second.json().get("refresh_token"), None, "the old one stays");
    let newer = text(&second, "access_token");
    practice.advance(3600);
    let expired = probe(&practice, &newer);
    assert_eq!(expired.status, 401);
    assert!(expired.header("www-authenticate").unwrap().starts_with("Bearer"));
    let third = text(&refresh(&practice, &refresh_token), "access_token");

    assert_eq!(
        post(&practice, "/oauth/revoke", &[("token", &refresh_token)]).status,
        200
    );
    assert_eq!(probe(&practice, &third).status, 401, "it takes its access tokens along");
    let dead = refresh(&practice, &refresh_token);
    assert_eq!((dead.status, dead.error().as_str()), (400, "invalid_grant"));
    assert_eq!(post(&practice, "/oauth/revoke", &[("token", "unknown")]).status, 200);
}

#[test]
fn revoking_an_access_token_leaves_the_rest() {
    let practice = Practice::with(allowing);
    let tokens = redeem(&practice, &code(&practice), VERIFIER);
    let access = text(&tokens, "access_token");
    post(
        &practice,
        "/oauth/revoke",
        &[("token", &access), ("token_type_hint", "refresh_token")],
    );
    assert_eq!(probe(&practice, &access).status, 401);
    assert_eq!(refresh(&practice, &text(&tokens, "refresh_token")).status, 200);
}

#[test]
fn it_rotates_on_request_and_reuse_ends_everything() {
    let practice = Practice::with(|world| {
        allowing(world);
        world.rules.plain_rotates = true;
    });
    let tokens = redeem(&practice, &code(&practice), VERIFIER);
    let first = text(&tokens, "refresh_token");
    let second = text(&refresh(&practice, &first), "refresh_token");
    assert_ne!(first, second);
    assert_eq!(refresh(&practice, &first).error(), "invalid_grant");
    assert_eq!(refresh(&practice, &second).error(), "invalid_grant");
}

#[test]
fn a_code_used_twice_ends_what_it_bought() {
    let practice = Practice::with(allowing);
    let code = code(&practice);
    let access = text(&redeem(&practice, &code, VERIFIER), "access_token");
    assert_eq!(redeem(&practice, &code, VERIFIER).error(), "invalid_grant");
    assert_eq!(probe(&practice, &access).status, 401);
}

#[test]
fn pkce_is_required_and_only_s256() {
    let practice = Practice::with(allowing);
    let plain = [("code_challenge", VERIFIER), ("code_challenge_method", "plain")];
    let unnamed = [("code_challenge", CHALLENGE)];
    let no_hash = [("code_challenge", "abc"), ("code_challenge_method", "S256")];
    for wrong in [&[][..], &plain, &unnamed, &no_hash] {
        let mut asked = vec![("redirect_uri", REDIRECT)];
        asked.extend_from_slice(wrong);
        let answer = authorise(&practice, &asked);
        assert_eq!(
            answer.returned("error").as_deref(),
            Some("invalid_request"),
            "{wrong:?}"
        );
    }
    let other = VERIFIER.replace('d', "e");
    assert_eq!(redeem(&practice, &code(&practice), &other).error(), "invalid_grant");
    assert_eq!(redeem(&practice, &code(&practice), "short").error(), "invalid_grant");
    assert_eq!(redeem(&practice, &code(&practice), "").error(), "invalid_grant");
}
