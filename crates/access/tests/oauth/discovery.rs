//! A provider that describes itself: one line is enough, and a description that lies is not believed.

use toml::Table;
use wegwijs_access::auth::{RedirectError, redirect, sign_in};
use wegwijs_access::provider::{
    Api, Describer, DiscoveryError, Http, Metadata, Provider, ProviderError, Unreadable, discover, issuer_to_ask,
};

use crate::{
    server::{Answer, Expect, Server, answer, expect, html, json},
    support::{CLIENT_ID, presets},
};

const OPENID: &str = "GET /.well-known/openid-configuration";
const OAUTH: &str = "GET /.well-known/oauth-authorization-server";

fn described(base: &str) -> String {
    serde_json::json!({
        "issuer": base,
        "authorization_endpoint": format!("{base}/authorize"),
        "token_endpoint": format!("{base}/token"),
        "revocation_endpoint": format!("{base}/revoke"),
        "userinfo_endpoint": format!("{base}/me"),
        "scopes_supported": ["openid"],
    })
    .to_string()
}

fn of(issuer: &str) -> Describer {
    Describer {
        issuer: issuer.to_owned(),
        metadata_url: None,
    }
}

fn table(text: &str) -> Table {
    text.parse().unwrap()
}

/// What comes of what a server says; everything that was expected came.
async fn found(script: impl Fn(&str) -> Vec<Expect>) -> (String, Result<Metadata, DiscoveryError>) {
    let server = Server::start(Vec::new()).await;
    let base = server.url("");
    server.expect_also(script(&base));
    let found = discover(&of(&base), &Http::new()).await;
    server.done();
    (base, found)
}

#[tokio::test]
async fn one_line_is_enough_and_what_the_file_says_stays() {
    for at_the_other_place in [false, true] {
        let (base, metadata) = found(|base| {
            let there = json(200, &described(base));
            if at_the_other_place {
                vec![expect(OPENID, json(404, "{}")), expect(OAUTH, there)]
            } else {
                vec![expect(OPENID, there)]
            }
        })
        .await;
        let metadata = metadata.unwrap();
        let short = table(&format!("kind = \"oauth2\"\nissuer = \"{base}\""));
        assert_eq!(issuer_to_ask("acme", &short), Ok(Some(of(&base))));
        let provider = Provider::from_table("acme", &metadata.fill(&short)).unwrap();
        assert_eq!(provider.auth_url().as_str(), format!("{base}/authorize"));
        assert_eq!(provider.token_url().as_str(), format!("{base}/token"));
        assert_eq!(provider.revocation_url().unwrap().as_str(), format!("{base}/revoke"));
        let Api::Probe(probe) = provider.api() else {
            panic!("no userinfo");
        };
        assert_eq!(probe.url().to_string(), format!("{base}/me"));
        let own = table(&format!(
            "kind = \"oauth2\"\nissuer = \"{base}\"\ntoken_url = \"{base}/other\"\n[revocation]\nurl = \"{base}/end\"\nmethod = \"DELETE\"\n[access]\nurl = \"{base}/list\""
        ));
        let provider = Provider::from_table("acme", &metadata.fill(&own)).unwrap();
        assert_eq!(provider.token_url().as_str(), format!("{base}/other"));
        assert_eq!(provider.revocation_url().unwrap().as_str(), format!("{base}/end"));
        // Who answers for another is not believed (RFC 9207).
        let pending = sign_in::begin(&provider, CLIENT_ID, "http://127.0.0.1:7/back").unwrap();
        let state = pending.authorise_url().query_pairs().find(|(key, _)| key == "state");
        let state = state.unwrap().1.into_owned();
        let pasted = |issuer: &str| {
            let issuer: String = url::form_urlencoded::byte_serialize(issuer.as_bytes()).collect();
            let address = format!("http://127.0.0.1:7/back?code=c&state={state}&iss={issuer}");
            redirect::understand(&address, &pending)
        };
        assert!(pasted(&base).is_ok());
        for other in ["https://evil.example", "", &format!("{base}/")] {
            assert!(
                matches!(pasted(other), Err(RedirectError::OtherIssuer { .. })),
                "{other}"
            );
        }
    }
}

#[tokio::test]
async fn a_description_that_lies_or_is_none_is_not_believed() {
    let lies = |key: &str, value: &str, base: &str| {
        let mut json: serde_json::Value = serde_json::from_str(&described(base)).unwrap();
        json[key] = value.into();
        vec![expect(OPENID, self::json(200, &json.to_string()))]
    };
    for other in ["https://evil.example", "http://127.0.0.1", ""] {
        let (_, found) = found(|base| lies("issuer", other, base)).await;
        assert!(matches!(found, Err(DiscoveryError::OtherIssuer { issuer }) if issuer == other));
    }
    let (_, found_slash) = found(|base| lies("issuer", &format!("{base}/"), base)).await;
    assert!(matches!(found_slash, Err(DiscoveryError::OtherIssuer { .. })));
    for key in [
        "authorization_endpoint",
        "token_endpoint",
        "revocation_endpoint",
        "userinfo_endpoint",
    ] {
        for address in [
            "http://plain.example/x",
            "javascript:alert(1)",
            "https://me:pw@a.example/",
        ] {
            let (_, found) = found(|base| lies(key, address, base)).await;
            assert_eq!(found, Err(DiscoveryError::BadEndpoint { key }), "{address}");
        }
    }
    // None of these is a description, and there is none at the other place.
    let nothing: Vec<fn() -> Answer> = vec![
        || html(200, "<p>Hello"),
        || json(200, "{}"),
        || json(200, "[1]"),
        || json(200, "{\"issuer\":"),
        || answer(302, &[("Location", "http://127.0.0.1:1/")], ""),
        || json(403, "{}"),
        || json(503, "{}"),
        || {
            Answer::Endless(
                b"HTTP/1.1 200 x\r\nConnection: close\r\n\r\n{".to_vec(),
                50 * 1024 * 1024,
            )
        },
    ];
    for answer in nothing {
        let (_, found) = found(|_| vec![expect(OPENID, answer()), expect(OAUTH, json(404, "{}"))]).await;
        assert_eq!(found, Err(DiscoveryError::Unreadable(Unreadable::Status(404))));
    }
    let (_, found) = found(|_| vec![expect(OPENID, Answer::Hangup)]).await;
    assert!(matches!(found, Err(DiscoveryError::Network(_))));
}

#[tokio::test]
async fn an_issuer_is_asked_only_where_it_is_safe_and_needed() {
    let whole = table(
        "kind = \"oauth2\"\nissuer = \"https://a.example\"\nauth_url = \"https://a.example/a\"\ntoken_url = \"https://a.example/t\"",
    );
    assert_eq!(issuer_to_ask("acme", &whole), Ok(None));
    let plain = table("kind = \"oauth2\"\nissuer = \"http://a.example\"");
    assert!(matches!(
        issuer_to_ask("acme", &plain),
        Err(ProviderError::BadUrl { key: "issuer", .. })
    ));
    let nothing = discover(&of("http://a.example"), &Http::new()).await;
    assert_eq!(nothing, Err(DiscoveryError::BadEndpoint { key: "issuer" }));
}

#[tokio::test]
async fn a_description_may_stand_elsewhere_and_must_name_the_same_issuer() {
    // Intuit's: an underscore, another host, and an issuer with a path.
    let issuer = "https://oauth.platform.example/op/v1";
    for (named, is_right) in [(issuer, true), ("https://evil.example", false)] {
        let server = Server::start(Vec::new()).await;
        let base = server.url("");
        let mut json: serde_json::Value = serde_json::from_str(&described(&base)).unwrap();
        json["issuer"] = named.into();
        let place = "/.well-known/openid_configuration";
        server.expect_also(vec![expect(
            &format!("GET {place}"),
            self::json(200, &json.to_string()),
        )]);
        let short = table(&format!(
            "kind = \"oauth2\"\nissuer = \"{issuer}\"\nmetadata_url = \"{base}{place}\""
        ));
        let describer = issuer_to_ask("acme", &short).unwrap().unwrap();
        let found = discover(&describer, &Http::new()).await;
        server.done();
        assert_eq!(found.is_ok(), is_right, "{found:?}");
        if let Ok(metadata) = found {
            let provider = Provider::from_table("acme", &metadata.fill(&short)).unwrap();
            assert_eq!(provider.issuer(), Some(issuer));
        }
    }
    let plain = table("kind = \"oauth2\"\nissuer = \"https://a.example\"\nmetadata_url = \"http://a.example/x\"");
    assert!(matches!(
        issuer_to_ask("acme", &plain),
        Err(ProviderError::BadUrl {
            key: "metadata_url",
            ..
        })
    ));
}

#[tokio::test]
async fn who_promises_to_say_who_answers_must_say_it() {
    for promises in [true, false] {
        let (base, metadata) = found(|base| {
            let mut json: serde_json::Value = serde_json::from_str(&described(base)).unwrap();
            json["authorization_response_iss_parameter_supported"] = promises.into();
            vec![expect(OPENID, self::json(200, &json.to_string()))]
        })
        .await;
        let short = table(&format!("kind = \"oauth2\"\nissuer = \"{base}\""));
        let provider = Provider::from_table("acme", &metadata.unwrap().fill(&short)).unwrap();
        let pending = sign_in::begin(&provider, CLIENT_ID, "http://127.0.0.1:7/back").unwrap();
        let state = pending.authorise_url().query_pairs().find(|(key, _)| key == "state");
        let state = state.unwrap().1.into_owned();
        let missing = redirect::understand(&format!("http://127.0.0.1:7/back?code=c&state={state}"), &pending);
        assert_eq!(missing.is_err(), promises, "{missing:?}");
        if promises {
            assert!(matches!(missing, Err(RedirectError::NoIssuer)));
        }
    }
}

#[test]
fn what_intuit_says_of_itself_is_what_its_preset_says_and_the_preset_goes_first() {
    let preset = &presets()["quickbooks"];
    assert_eq!(issuer_to_ask("quickbooks", preset), Ok(None), "nobody is asked");
    let mut short = preset.clone();
    short.remove("auth_url");
    short.remove("token_url");
    let describer = issuer_to_ask("quickbooks", &short).unwrap().unwrap();
    let place = "https://developer.api.intuit.com/.well-known/openid_configuration";
    assert_eq!(describer.metadata_url.as_deref(), Some(place));
    let says: Metadata = serde_json::from_value(serde_json::json!({
        "issuer": "https://oauth.platform.intuit.com/op/v1",
        "authorization_endpoint": "https://appcenter.intuit.com/connect/oauth2",
        "token_endpoint": "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer",
        "revocation_endpoint": "https://developer.api.intuit.com/v2/oauth2/tokens/revoke",
        "userinfo_endpoint": "https://accounts.platform.intuit.com/v1/openid_connect/userinfo",
    }))
    .unwrap();
    let filled = says.checked(&describer.issuer).unwrap().fill(&short);
    let of = |table| Provider::from_table("quickbooks", table).unwrap();
    // Its own way to withdraw and its own name for a person stay, too.
    assert_eq!(of(&filled), of(preset));
}
