//! What a request for permission holds, and what a code is changed into.

use std::collections::BTreeMap;

use wegwijs_access::auth::{Pending, RedirectUriFault, Secret, SignInError, redirect::understand, sign_in};
use wegwijs_access::provider;
use wegwijs_access::provider::{Http, Provider, ProviderError, UrlFault};

use crate::{
    server::{Answer, expect, html, json},
    support::{
        ACCESS, CLIENT_ID, CLIENT_SECRET, NEW_ACCESS, NEW_REFRESH, NOW, REFRESH, Scene, TOKEN, administration, exact,
        oauth2, pair, presets, signed_in,
    },
};

const REDIRECT: &str = "https://alfa.example/cb?app=Excel";

fn parameters(pending: &Pending) -> BTreeMap<String, String> {
    pending.authorise_url().query_pairs().into_owned().collect()
}

#[track_caller]
fn begin(provider: &Provider) -> Pending {
    sign_in::begin(provider, CLIENT_ID, REDIRECT).unwrap()
}

fn paste(pending: &Pending) -> String {
    let state = &parameters(pending)["state"];
    format!("{REDIRECT}&code=a%2Fb%2Bc%3D%2541&state={state}")
}

#[test]
fn exact_online_is_asked_for_a_code_without_scope_or_pkce() {
    let provider = provider::find("exact-online-nl", None, &BTreeMap::new(), &presets()).unwrap();
    let pending = begin(&provider);
    let asked = parameters(&pending);
    let keys: Vec<&str> = asked.keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        ["client_id", "force_login", "redirect_uri", "response_type", "state"]
    );
    assert_eq!(asked["client_id"], CLIENT_ID);
    assert_eq!(asked["redirect_uri"], REDIRECT, "to the letter");
    assert_eq!(asked["response_type"], "code");
    assert_eq!(asked["force_login"], "0");
    assert!(asked["state"].len() >= 22, "128 bits");
    assert_ne!(asked["state"], parameters(&begin(&provider))["state"]);
    assert_eq!(pending.authorise_url().host_str(), Some("start.exactonline.nl"));
    let forced = begin(&provider.with_force_login(true));
    assert_eq!(parameters(&forced)["force_login"], "1");
}

#[test]
fn another_provider_is_asked_for_its_scopes_with_pkce_unless_it_has_none() {
    let base = "https://acme.example";
    let provider = oauth2(base, "scopes = [\"openid\", \"offline_access\"]\nredirect = \"paste\"");
    let asked = parameters(&begin(&provider));
    assert_eq!(asked["scope"], "openid offline_access");
    assert_eq!(asked["code_challenge_method"], "S256");
    assert_eq!(asked["code_challenge"].len(), 43);
    assert!(!asked.contains_key("force_login"));
    let without = oauth2(base, "pkce = false\nredirect = \"paste\"");
    assert!(!parameters(&begin(&without)).contains_key("code_challenge"));
}

#[test]
fn a_redirect_uri_that_cannot_be_used_is_refused_before_the_browser_opens() {
    let exact = exact("https://start.example");
    let looped = oauth2("https://acme.example", "");
    let fault = |provider, uri| match sign_in::begin(provider, CLIENT_ID, uri) {
        Ok(_) => None,
        Err(SignInError::RedirectUri(fault)) => Some(fault),
        Err(error) => panic!("{error:?}"),
    };
    assert_eq!(fault(&exact, "https://alfa.example"), None);
    assert_eq!(fault(&exact, "http://127.0.0.1:9/cb"), None, "the practice environment");
    assert_eq!(fault(&exact, "http://alfa.example"), Some(RedirectUriFault::NotHttps));
    assert_eq!(
        fault(&exact, "https://alfa.example/#x"),
        Some(RedirectUriFault::Fragment)
    );
    assert_eq!(fault(&exact, "alfa.example/cb"), Some(RedirectUriFault::NotAUrl));
    assert_eq!(
        fault(&exact, "urn:ietf:wg:oauth:2.0:oob"),
        Some(RedirectUriFault::NotAUrl)
    );
    assert_eq!(fault(&looped, "http://127.0.0.1/cb"), None);
    assert_eq!(
        fault(&looped, "https://alfa.example/cb"),
        Some(RedirectUriFault::NotLoopback)
    );
    let error = sign_in::begin(&exact, " ", "https://alfa.example").unwrap_err();
    assert_eq!(error, SignInError::NoClientId);
}

#[tokio::test]
async fn a_code_is_changed_into_tokens_with_the_secret_in_the_form() {
    let script = vec![
        expect(TOKEN, json(200, &pair()))
            .with("grant_type=authorization_code")
            .with("code=a%2Fb%2Bc%3D%2541")
            .with("redirect_uri=https%3A%2F%2Falfa.example%2Fcb%3Fapp%3DExcel")
            .with(&format!("client_id={CLIENT_ID}"))
            .with("client_secret=kl1ent%2Bgeheim%2F%3D%26%25")
            .with("user-agent: wegwijs/"),
    ];
    let scene = Scene::new(signed_in(9999), script).await;
    let pending = begin(&scene.connected.provider);
    let code = understand(&paste(&pending), &pending).unwrap();
    let secret = Secret::new(CLIENT_SECRET);
    let http = Http::new();
    let tokens = sign_in::finish(&pending, &code.code, Some(&secret), &http, &*scene.clock)
        .await
        .unwrap();
    assert_eq!(tokens.access.expose(), NEW_ACCESS);
    assert_eq!(tokens.refresh.as_ref().unwrap().expose(), NEW_REFRESH);
    assert_eq!((tokens.obtained_at, tokens.expires_in), (NOW, 600));
    sign_in::keep(&scene.connected, Some(secret), tokens.clone())
        .await
        .unwrap();
    assert_eq!(scene.log.all(), [TOKEN, "lock", "get", "put", "unlock"]);
    let kept = scene.done();
    assert_eq!(kept.tokens, Some(tokens));
    assert_eq!(kept.connected_at, Some(NOW));
    assert_ne!((ACCESS, REFRESH), (NEW_ACCESS, NEW_REFRESH));
}

#[tokio::test]
async fn signing_in_again_keeps_what_was_seen_before() {
    let mut before = signed_in(9999);
    before.administrations = Some(vec![administration("1", "Alfa")]);
    let scene = Scene::new(before.clone(), vec![]).await;
    let tokens = before.tokens.clone().unwrap();
    sign_in::keep(&scene.connected, None, tokens).await.unwrap();
    let kept = scene.done();
    assert_eq!(kept.administrations, before.administrations);
    assert_eq!(kept.client_secret, None);
}

#[tokio::test]
async fn pkce_is_proven_and_the_secret_goes_where_the_provider_wants_it() {
    for (more, secret, has, has_not) in [
        ("", Some("s"), "authorization: Basic YjgxY2M0", "client_secret"),
        ("client_auth = \"body\"", Some("s"), "client_secret=s", "authorization:"),
        ("", None, "client_id=b81cc4de", "authorization:"),
    ] {
        let script = vec![
            expect("POST /token", json(200, &pair()))
                .with("code_verifier=")
                .with(has),
        ];
        let more = format!("redirect = \"paste\"\n{more}");
        let scene = Scene::at(|base| oauth2(base, &more), None, script).await;
        let pending = begin(&scene.connected.provider);
        let code = understand(&paste(&pending), &pending).unwrap();
        let secret = secret.map(Secret::new);
        let http = Http::new();
        sign_in::finish(&pending, &code.code, secret.as_ref(), &http, &*scene.clock)
            .await
            .unwrap();
        let seen = scene.server.done();
        let sent = format!("{}\n{}", seen[0].head, seen[0].body);
        assert!(!sent.contains(has_not), "{sent}");
    }
}

#[tokio::test]
async fn a_code_may_be_tried_again_after_a_failure_on_the_way() {
    let script = vec![
        expect(TOKEN, Answer::Hangup),
        expect(TOKEN, html(503, "<p>down")),
        expect(TOKEN, json(200, &pair())),
    ];
    let scene = Scene::new(None, script).await;
    let pending = begin(&scene.connected.provider);
    let code = understand(&paste(&pending), &pending).unwrap();
    let http = Http::new();
    let mut codes = Vec::new();
    for _ in 0..3 {
        let result = sign_in::finish(&pending, &code.code, None, &http, &*scene.clock).await;
        codes.push(result.map_or_else(|error| error.code(), |_| "tokens"));
    }
    assert_eq!(codes, ["network", "temporary", "tokens"]);
    scene.done();
}

#[test]
fn a_provider_that_is_not_in_order_is_refused() {
    let error = |table: &str| Provider::from_table("acme", &table.parse().unwrap()).unwrap_err();
    let oauth2 = "kind = \"oauth2\"\nauth_url = \"https://a.example/\"\n";
    assert!(matches!(error(""), ProviderError::MissingKey { key: "kind", .. }));
    assert!(matches!(
        error("kind = \"saml\""),
        ProviderError::BadValue { key: "kind", .. }
    ));
    assert!(matches!(
        error(oauth2),
        ProviderError::MissingKey { key: "token_url", .. }
    ));
    let keys = "kind = \"exact-online\"\nbase_url = \"https://a.example\"\ntoken_url = \"x\"";
    assert!(matches!(error(keys), ProviderError::UnknownKey { .. }));
    for (line, fault) in [
        ("token_url = \"http://a.example\"", UrlFault::NotHttps),
        ("token_url = \"https://me:pw@a.example\"", UrlFault::Credentials),
        ("token_url = \"https://a.example/#\"", UrlFault::Fragment),
        ("token_url = \"a.example\"", UrlFault::NotAUrl),
    ] {
        let error = error(&format!("{oauth2}{line}"));
        assert!(matches!(&error, ProviderError::BadUrl { fault: f, .. } if *f == fault));
        assert!(!format!("{error:?}").contains("pw"));
    }
    let oauth2 = format!("{oauth2}token_url = \"https://a.example\"\n");
    for line in [
        "pkce = \"yes\"",
        "scopes = \"openid\"",
        "scopes = [1]",
        "client_auth = \"jwt\"",
        "redirect = \"popup\"",
        "revocation_url = 1",
    ] {
        let error = error(&format!("{oauth2}{line}"));
        assert!(matches!(error, ProviderError::BadValue { .. }), "{line}");
    }
}
