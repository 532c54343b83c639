//! The plain provider: which client it is, and where it is called back.

use reqwest::Method;
use wegwijs_sandbox::{PRACTICE_PLAIN_CLIENT_ID, PRACTICE_PLAIN_CLIENT_SECRET, PlainClient, Visitor};

use crate::{
    client::Practice,
    plain::{VERIFIER, allowing, authorise, code, post, redeem, refresh, text},
};

#[test]
fn a_loopback_address_may_have_any_port_and_nothing_else_may_differ() {
    let practice = Practice::with(|world| world.visitor = Visitor::Refuses);
    for (uri, fine) in [
        ("http://127.0.0.1/callback", true),
        ("http://127.0.0.1:1/callback", true),
        ("http://[::1]:65535/callback", true),
        ("http://127.0.0.2:1/callback", false),
        ("http://localhost:1/callback", false),
        ("https://127.0.0.1:1/callback", false),
        ("http://127.0.0.1:1/callback/", false),
        ("http://127.0.0.1:1/callback?x=1", false),
        ("http://evil.invalid/callback", false),
        ("not an address", false),
    ] {
        let answer = authorise(&practice, &[("redirect_uri", uri)]);
        assert_eq!(answer.status, if fine { 302 } else { 400 }, "{uri}");
    }
}

#[test]
fn who_the_client_is() {
    let practice = Practice::with(allowing);
    let url = practice.url("/oauth/token");
    let form = [("grant_type", "refresh_token"), ("refresh_token", "x")];
    let wrong = practice
        .http
        .post(&url, &form)
        .basic_auth(PRACTICE_PLAIN_CLIENT_ID, Some("guess"));
    let wrong = practice.http.send(wrong);
    assert_eq!((wrong.status, wrong.error().as_str()), (401, "invalid_client"));
    assert_eq!(wrong.header("www-authenticate"), Some("Basic"));
    let nobody = practice.post("/oauth/token", &form);
    assert_eq!((nobody.status, nobody.error().as_str()), (401, "invalid_client"));
    let garbage = practice.http.post(&url, &form).header("Authorization", "Basic %%%");
    assert_eq!(practice.http.send(garbage).error(), "invalid_client");

    let mut in_body = form.to_vec();
    in_body.push(("client_id", PRACTICE_PLAIN_CLIENT_ID));
    in_body.push(("client_secret", PRACTICE_PLAIN_CLIENT_SECRET));
    assert_eq!(practice.post("/oauth/token", &in_body).error(), "invalid_grant");
    assert_eq!(
        post(&practice, "/oauth/token", &in_body).error(),
        "invalid_request",
        "both ways"
    );
    assert_eq!(post(&practice, "/oauth/token", &[]).error(), "invalid_request");
    let odd = [("grant_type", "password")];
    assert_eq!(post(&practice, "/oauth/token", &odd).error(), "unsupported_grant_type");
    assert_eq!(post(&practice, "/oauth/revoke", &[]).error(), "invalid_request");
    assert_eq!(practice.post("/oauth/revoke", &[("token", "x")]).status, 401);
}

#[test]
fn a_secret_is_form_encoded_before_it_becomes_basic_and_a_public_client_has_none() {
    let practice = Practice::with(|world| {
        for (id, secret) in [("odd id", Some("a:b&c=%+d")), ("public", None)] {
            world.add_plain_client(PlainClient {
                client_id: id.to_owned(),
                secret: secret.map(str::to_owned),
                name: id.to_owned(),
                redirect_uris: Vec::new(),
            });
        }
    });
    let url = practice.url("/oauth/token");
    let form = [("grant_type", "refresh_token"), ("refresh_token", "x")];
    let encoded = practice
        .http
        .post(&url, &form)
        .basic_auth("odd+id", Some("a%3Ab%26c%3D%25%2Bd"));
    assert_eq!(practice.http.send(encoded).error(), "invalid_grant");
    let mut public = form.to_vec();
    public.push(("client_id", "public"));
    assert_eq!(practice.post("/oauth/token", &public).error(), "invalid_grant");
}

#[test]
fn somebody_elses_token_is_left_alone() {
    let practice = Practice::with(|world| {
        allowing(world);
        world.add_plain_client(PlainClient {
            client_id: "other".to_owned(),
            secret: None,
            name: "Other".to_owned(),
            redirect_uris: Vec::new(),
        });
    });
    let tokens = redeem(&practice, &code(&practice), VERIFIER);
    let token = text(&tokens, "refresh_token");
    let revoked = practice.post("/oauth/revoke", &[("token", &token), ("client_id", "other")]);
    assert_eq!(revoked.status, 200);
    assert_eq!(refresh(&practice, &token).status, 200);
    practice.change(|world| world.plain_withdraw("ans", PRACTICE_PLAIN_CLIENT_ID));
    assert_eq!(refresh(&practice, &token).error(), "invalid_grant");
    let wrong = practice.http.request(Method::PUT, &practice.url("/oauth/token"));
    assert_eq!(practice.http.send(wrong).status, 405);
}
