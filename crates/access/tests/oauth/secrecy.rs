//! Nothing secret is in anything that is shown, however a product gives it back.

use std::fmt::{Debug, Write};

use base64::{Engine, prelude::*};
use wegwijs_access::action::{authorised, plan_check, plan_revoke, revoke};
use wegwijs_access::auth::{
    Secret,
    redirect::understand,
    refresh::{fresh_access, renewed_access},
    sign_in,
};
use wegwijs_access::provider::Http;

use crate::{
    server::{Answer, answer, expect, html, json},
    support::{
        ACCESS, CLIENT_ID, CLIENT_SECRET, DIVISIONS, ME, NEW_ACCESS, NEW_REFRESH, REFRESH, Scene, TOKEN, exact, oauth2,
        pair, signed_in,
    },
};

const CODE: &str = "stampNL001.c0de/+=%41geheim";
const SECRETS: [&str; 7] = [ACCESS, REFRESH, NEW_ACCESS, NEW_REFRESH, CLIENT_SECRET, CODE, STRANGER];
/// Nobody here knows this token, but it looks like one.
const STRANGER: &str = "gAAAAMYeKcPdL0FBtHDxgkNHbXvdZ-Xk3bGl5nG-Sqe9vDJ_2Jh1DkT5zpQ0rZ8w";

fn form(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02x}")).collect()
}

fn ways(secret: &str) -> [String; 5] {
    let encoded = BASE64_STANDARD_NO_PAD.encode(secret);
    let url_safe = BASE64_URL_SAFE_NO_PAD.encode(secret);
    [secret.to_owned(), form(secret), percent(secret), encoded, url_safe]
}

/// All that was shown.
#[derive(Default)]
struct Shown(String);

impl Shown {
    fn debug(&mut self, value: &impl Debug) {
        write!(self.0, "{value:?}\n{value:#?}\n").unwrap();
    }

    fn json(&mut self, value: &impl serde::Serialize) {
        self.0.push_str(&serde_json::to_string(value).unwrap());
    }

    #[track_caller]
    fn assert_holds_no_secret(&self, more: &[String]) {
        let shown = self.0.to_lowercase();
        assert!(shown.len() > 100, "something was shown");
        for secret in SECRETS.iter().copied().chain(more.iter().map(String::as_str)) {
            for way in ways(secret) {
                let at = shown.find(&way.to_lowercase());
                assert_eq!(at, None, "{way} in {}", self.0);
            }
        }
    }
}

/// Gives back everything that it was told, in every way that text can be written, and in every place.
fn echoes(told: &[&str]) -> Vec<Answer> {
    let all = told.iter().chain([&STRANGER]).flat_map(|secret| ways(secret));
    let pair = BASE64_STANDARD_NO_PAD.encode(format!("{CLIENT_ID}:{CLIENT_SECRET}"));
    let split = told[0].replace('.', "\\u0007.");
    let mut echoes = Vec::new();
    for text in all.chain([pair, split]) {
        let description = format!("Bad: {text}; '{text}' \\u001b{text}");
        for body in [
            format!(r#"{{"error":"invalid_request","error_description":"{description}"}}"#),
            format!(r#"{{"error":"{description}"}}"#),
            format!(r#"{{"error":{{"code":"","message":{{"value":"{description}"}}}}}}"#),
            format!(r#"{{"fault":{{"faultstring":"{description}"}}}}"#),
        ] {
            for status in [400, 401, 403, 503] {
                echoes.push(json(status, &body));
            }
        }
        echoes.push(html(200, &format!("<p>{text}")));
        echoes.push(json(200, &format!(r#"{{"access_token":"{text}"#)));
        echoes.push(json(200, &format!(r#"{{"access_token":["{text}"]}}"#)));
        echoes.push(answer(403, &[("Reason", &text)], ""));
        echoes.push(answer(302, &[("Location", &format!("https://x/?{text}"))], ""));
    }
    echoes
}

#[tokio::test]
async fn no_refused_refresh_shows_a_secret() {
    let mut shown = Shown::default();
    for echo in echoes(&[ACCESS, REFRESH, CLIENT_SECRET]) {
        let scene = Scene::new(signed_in(3600), vec![expect(TOKEN, echo)]).await;
        match fresh_access(&scene.connected).await {
            Ok(access) => shown.debug(&access),
            Err(error) => {
                writeln!(shown.0, "{error} {:?}", error.msg("Exact Online")).unwrap();
                shown.debug(&error);
            }
        }
        scene.done();
    }
    shown.assert_holds_no_secret(&[]);
}

#[tokio::test]
async fn no_verdict_shows_a_secret() {
    let mut shown = Shown::default();
    for echo in echoes(&[NEW_ACCESS, NEW_REFRESH, CLIENT_SECRET]) {
        let script = vec![expect(TOKEN, json(200, &pair())), expect(ME, echo)];
        let scene = Scene::new(signed_in(3600), script).await;
        let verdict = authorised(&scene.connected).await.unwrap();
        shown.debug(&verdict);
        shown.json(&verdict);
        shown.debug(&verdict.msg());
        scene.done();
    }
    for text in ways(ACCESS) {
        let me = format!(r#"{{"d":{{"CurrentDivision":7095,"FullName":"{text}","Email":"{text}@x"}}}}"#);
        let list = format!(r#"{{"d":[{{"Code":1,"Description":"{text}"}}]}}"#);
        let script = vec![expect(ME, json(200, &me)), expect(DIVISIONS, json(200, &list))];
        let scene = Scene::new(signed_in(100), script).await;
        let verdict = authorised(&scene.connected).await.unwrap();
        shown.debug(&verdict);
        shown.json(&verdict);
        scene.done();
    }
    shown.assert_holds_no_secret(&[]);
}

#[tokio::test]
async fn no_sign_in_shows_a_secret() {
    let mut shown = Shown::default();
    let mut states = Vec::new();
    for echo in echoes(&[CODE, CLIENT_SECRET]) {
        let scene = Scene::new(None, vec![expect(TOKEN, echo)]).await;
        let provider = exact(&scene.server.url(""));
        let pending = sign_in::begin(&provider, CLIENT_ID, "https://alfa.example/cb").unwrap();
        let state = pending.authorise_url().query_pairs().find(|(key, _)| key == "state");
        states.push(state.unwrap().1.into_owned());
        let code = understand(&percent(CODE), &pending).unwrap();
        let secret = Secret::new(CLIENT_SECRET);
        let result = sign_in::finish(&pending, &code.code, Some(&secret), &Http::new(), &*scene.clock).await;
        shown.debug(&pending);
        shown.debug(&code);
        shown.debug(&result.map_err(|error| error.msg("Exact Online")));
        scene.done();
    }
    let pending = sign_in::begin(&exact("https://a.example"), CLIENT_ID, "https://alfa.example/cb");
    let pending = pending.unwrap();
    for wrong in ["state=x&code=", "https://evil.example/?code=", "code=\u{e9}"] {
        let pasted = format!("{wrong}{}", form(CODE));
        shown.debug(&understand(&pasted, &pending));
    }
    shown.assert_holds_no_secret(&states);
}

#[tokio::test]
async fn no_plan_and_no_connection_shows_a_secret() {
    let mut shown = Shown::default();
    let provider = |base: &str| oauth2(base, &format!("revocation_url = \"{base}/revoke\""));
    let refused = json(400, &format!(r#"{{"error":"no","error_description":"{REFRESH}"}}"#));
    let script = vec![expect("POST /revoke", refused)];
    let scene = Scene::at(provider, signed_in(100), script).await;
    let plan = plan_check(&scene.connected).await.unwrap();
    shown.debug(&plan);
    shown.json(&plan);
    let plan = plan_revoke(&scene.connected).await.unwrap();
    shown.debug(&plan);
    shown.json(&plan.requests());
    shown.debug(&revoke(plan, &scene.connected).await);
    shown.debug(&scene.connected);
    shown.debug(&signed_in(100));
    scene.done();
    let scene = Scene::new(signed_in(100), vec![expect(TOKEN, json(200, &pair()))]).await;
    let access = renewed_access(&scene.connected, None).await;
    shown.debug(&access);
    scene.done();
    shown.assert_holds_no_secret(&[]);
}
