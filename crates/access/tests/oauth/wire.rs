//! Every request that goes to each product, from the browser's first to the withdrawal, compared with its fact sheet:
//! method, address, headers and body. `sheets.toml` holds them.

use std::collections::{BTreeMap, BTreeSet};

use base64::{Engine, prelude::BASE64_STANDARD, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use url::form_urlencoded;
use wegwijs_access::action::{PlannedRequest, authorised, narrow, plan_check, plan_narrow, plan_revoke, revoke};
use wegwijs_access::auth::{Secret, Secrets, redirect, sign_in};
use wegwijs_access::provider::{self, Http, Provider, Sites};

use crate::{
    server::{Answer, Expect, Seen, answer, expect, html, json},
    support::{ACCESS, CLIENT_ID, CLIENT_SECRET, NEW_ACCESS, REFRESH, Scene, administration, pair, presets, signed_in},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    redirect: String,
    sign_in: String,
    exchange: String,
    check: Vec<String>,
    /// What stands at the addresses that a check reads.
    answers: Vec<String>,
    revoke: Vec<String>,
    /// Taking one thing away.
    #[serde(default)]
    only: Vec<String>,
}

/// The sheet of every provider: that of a product with a site per country once for each.
fn sheets() -> BTreeMap<String, Sheet> {
    let sheets: toml::Table = include_str!("sheets.toml").parse().unwrap();
    let mut all = BTreeMap::new();
    for (name, sheet) in sheets {
        let text = toml::to_string(&sheet).unwrap();
        match Sites::of(&name, &presets()[&name]).unwrap() {
            None => {
                all.insert(name, toml::from_str(&text).unwrap());
            }
            Some(sites) => all.extend(sites.countries().map(|country| {
                let text = text.replace("SITE", sites.host(country).unwrap());
                (format!("{name}-{country}"), toml::from_str(&text).unwrap())
            })),
        }
    }
    all
}

/// The provider, with every host a folder of a server here.
fn at(name: &str) -> impl Fn(&str) -> Provider {
    move |base| {
        let presets = presets().into_iter().map(|(name, table)| {
            let text = toml::to_string(&table)
                .unwrap()
                .replace("https://", &format!("{base}/"));
            (name, text.parse().unwrap())
        });
        provider::find(name, None, &BTreeMap::new(), &presets.collect()).unwrap()
    }
}

/// What is expected at a server, by the first line of each request.
fn script(requests: &[String], answers: impl IntoIterator<Item = String>) -> Vec<Expect> {
    let lines = requests
        .iter()
        .map(|request| request.trim_start().lines().next().unwrap());
    let lines: Vec<String> = lines.map(|line| line.replace("https:/", "")).collect();
    let answers: Vec<String> = answers.into_iter().collect();
    assert_eq!(lines.len(), answers.len());
    lines
        .iter()
        .zip(answers)
        .map(|(line, body)| expect(line, json(200, &body)))
        .collect()
}

/// A value by its name.
fn named(value: &str, redirect: &str) -> String {
    let names = [
        (CLIENT_ID, "ID"),
        (CLIENT_SECRET, "SECRET"),
        (REFRESH, "REFRESH"),
        (ACCESS, "ACCESS"),
        (NEW_ACCESS, "NEW"),
        (redirect, "REDIRECT"),
        (CODE, "CODE"),
    ];
    let names = names.iter().find(|(known, _)| *known == value);
    names.map_or_else(|| value.to_owned(), |(_, name)| (*name).to_owned())
}

const CODE: &str = "a/b+c=%41";

/// The fields of a form or of a query, sorted, in lines.
fn fields(encoded: &str, redirect: &str) -> String {
    let pairs = form_urlencoded::parse(encoded.as_bytes()).into_owned();
    let lines = pairs.map(|(key, value)| match key.as_str() {
        "state" => "state=STATE".to_owned(),
        "code_challenge" => "code_challenge=CHALLENGE".to_owned(),
        "code_verifier" => "code_verifier=VERIFIER".to_owned(),
        _ => format!("{key}={}", named(&value, redirect)),
    });
    let mut lines: Vec<String> = lines.collect();
    lines.sort();
    lines.join("\n")
}

/// Who asks, by name.
fn authorization(value: &str, redirect: &str) -> String {
    match value.split_once(' ').unwrap() {
        ("Basic", pair) => {
            let pair = String::from_utf8(BASE64_STANDARD.decode(pair).unwrap()).unwrap();
            let (id, secret) = pair.split_once(':').unwrap();
            let decoded = |text: &str| {
                let mut pairs = form_urlencoded::parse(text.as_bytes());
                pairs.next().unwrap().0.into_owned()
            };
            // RFC 6749, 2.3.1: each is form-encoded before the two are joined.
            format!(
                "Basic {}:{}",
                named(&decoded(id), redirect),
                named(&decoded(secret), redirect)
            )
        }
        (kind, token) => format!("{kind} {}", named(token, redirect)),
    }
}

/// A request as a sheet has it.
fn shown(seen: &Seen, redirect: &str) -> String {
    let (method, path) = seen.line.split_once(' ').unwrap();
    let mut headers = BTreeMap::new();
    for line in seen.head.lines().skip(1) {
        let (name, value) = line.split_once(": ").unwrap();
        match name {
            "host" | "content-length" => {}
            "user-agent" => assert!(value.starts_with("wegwijs/"), "{value}"),
            "accept" => assert_eq!(value, "application/json", "{}", seen.line),
            "authorization" => drop(headers.insert(name, authorization(value, redirect))),
            _ => drop(headers.insert(name, value.to_owned())),
        }
    }
    let mut text = format!("{method} https:/{path}");
    text.extend(headers.iter().map(|(name, value)| format!("\n{name}: {value}")));
    if headers
        .get("content-type")
        .is_some_and(|kind| kind.ends_with("urlencoded"))
    {
        text += &format!("\n\n{}", fields(&seen.body, redirect));
    } else if !seen.body.is_empty() {
        text += &format!("\n\n{}", seen.body.replace(REFRESH, "REFRESH"));
    }
    text
}

/// A request of a plan as a sheet has it: only whether there is a secret is told, not which.
fn planned(request: &PlannedRequest, base: &str) -> String {
    let url = request
        .url
        .replace(&format!("{base}/"), "https://")
        .replace("{division}", "7095");
    let mut text = format!("{} {url}", request.method);
    text.extend(request.headers.iter().map(|(name, value)| format!("\n{name}: {value}")));
    match request.body.as_deref() {
        Some(body) if body.starts_with('{') => text += &format!("\n\n{body}"),
        Some(body) => text += &format!("\n\n{}", fields(body, "")),
        None => {}
    }
    text
}

/// What a plan may show of that.
fn redacted(request: &str) -> String {
    let mut text = request.trim_start().replace("Basic ID:SECRET", "Basic ***");
    for secret in ["SECRET", "REFRESH", "ACCESS", "NEW"] {
        text = text.replace(secret, "***");
    }
    text
}

#[track_caller]
fn are_as_written(seen: &[Seen], sheet: &[String], redirect: &str) {
    let seen: Vec<String> = seen.iter().map(|seen| shown(seen, redirect)).collect();
    let sheet: Vec<&str> = sheet.iter().map(|request| request.trim_start()).collect();
    assert_eq!(seen, sheet);
}

#[test]
fn every_provider_has_a_sheet() {
    let with = sheets();
    let names: BTreeSet<String> = presets()
        .iter()
        .flat_map(|(name, table)| match Sites::of(name, table).unwrap() {
            Some(sites) => sites.countries().map(|country| format!("{name}-{country}")).collect(),
            None => vec![name.clone()],
        })
        .collect();
    assert_eq!(names, with.keys().cloned().collect());
}

#[tokio::test]
async fn a_sign_in_and_its_code_go_out_as_the_sheet_says() {
    for (name, sheet) in sheets() {
        let scene = Scene::at(at(&name), None, script(std::slice::from_ref(&sheet.exchange), [pair()])).await;
        let base = scene.server.url("");
        let pending = sign_in::begin(&scene.connected.provider, CLIENT_ID, &sheet.redirect).unwrap();
        let url = pending.authorise_url();
        let address = url
            .as_str()
            .split('?')
            .next()
            .unwrap()
            .replace(&format!("{base}/"), "https://");
        let query = fields(url.query().unwrap(), &sheet.redirect);
        assert_eq!(format!("GET {address}\n{query}"), sheet.sign_in.trim_start(), "{name}");
        let asked: BTreeMap<String, String> = url.query_pairs().into_owned().collect();
        let code: String = form_urlencoded::byte_serialize(CODE.as_bytes()).collect();
        // What Intuit says beside it is no harm.
        let landed = format!(
            "{}?code={code}&state={}&realmId=4620816365291273970",
            sheet.redirect, asked["state"]
        );
        let code = redirect::understand(&landed, &pending).unwrap();
        let secret = Secret::new(CLIENT_SECRET);
        sign_in::finish(&pending, &code.code, Some(&secret), &Http::new(), &*scene.clock)
            .await
            .unwrap();
        let seen = scene.server.done();
        are_as_written(&seen, &[sheet.exchange], &sheet.redirect);
        // RFC 7636: the one is made of the other.
        if let Some(challenge) = asked.get("code_challenge") {
            let sent: BTreeMap<String, String> = form_urlencoded::parse(seen[0].body.as_bytes()).into_owned().collect();
            let made = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&sent["code_verifier"]));
            assert_eq!(*challenge, made, "{name}");
        }
    }
}

#[tokio::test]
async fn a_renewal_and_a_check_go_out_as_the_sheet_says_and_as_the_plan_shows() {
    for (name, sheet) in sheets() {
        let answers = [pair()].into_iter().chain(sheet.answers.clone());
        let mut scene = Scene::at(at(&name), signed_in(100_000), script(&sheet.check, answers)).await;
        scene.connected.redirect_uri.clone_from(&sheet.redirect);
        let plan = plan_check(&scene.connected).await.unwrap();
        let base = scene.server.url("");
        authorised(&scene.connected).await.unwrap();
        are_as_written(&scene.server.done(), &sheet.check, &sheet.redirect);
        // Of a plan to read nothing but where and what is shown.
        for (request, written) in plan.iter().zip(&sheet.check) {
            let (line, fields) = (written.trim_start().lines().next().unwrap(), written.split_once("\n\n"));
            let shown = planned(request, &base);
            assert_eq!(shown.lines().next().unwrap(), line, "{name}");
            let body = shown
                .split_once("\n\n")
                .map(|(_, body)| body.replace(&sheet.redirect, "REDIRECT"));
            assert_eq!(body, fields.map(|(_, body)| redacted(body)), "{name}");
        }
        assert_eq!(plan.len(), sheet.check.len(), "{name}");
    }
}

#[tokio::test]
async fn a_withdrawal_goes_out_as_the_sheet_says_and_as_its_plan_shows() {
    for (name, sheet) in sheets() {
        let lines = sheet
            .revoke
            .iter()
            .map(|request| request.trim_start().lines().next().unwrap());
        let script = lines
            .map(|line| expect(&line.replace("https:/", ""), answer(200, &[], "")))
            .collect();
        let scene = Scene::at(at(&name), signed_in(100), script).await;
        let base = scene.server.url("");
        let plan = plan_revoke(&scene.connected).await.unwrap();
        let shown: Vec<String> = plan.requests().iter().map(|request| planned(request, &base)).collect();
        let written: Vec<String> = sheet.revoke.iter().map(|request| redacted(request)).collect();
        assert_eq!(shown, written, "{name}");
        assert_eq!(plan.is_empty(), sheet.revoke.is_empty(), "{name}");
        if !plan.is_empty() {
            revoke(plan, &scene.connected).await.unwrap();
        }
        are_as_written(&scene.server.done(), &sheet.revoke, &sheet.redirect);
    }
}

/// What each product may answer instead of a yes, and nothing at all.
#[tokio::test]
async fn a_withdrawal_that_is_not_taken_is_never_told_as_one_and_loses_nothing() {
    let unhappy: [fn() -> Answer; 8] = [
        || json(400, r#"{"error":"invalid_request"}"#),
        || json(401, r#"{"error":"invalid_client"}"#),
        || json(403, "{}"),
        || html(404, "<p>Not here"),
        || answer(429, &[("Retry-After", "90")], "{}"),
        || answer(503, &[("Retry-After", "90")], "{}"),
        || Answer::Hangup,
        || Answer::Silence,
    ];
    for (name, sheet) in sheets() {
        let Some(first) = sheet.revoke.first() else { continue };
        let line = first.trim_start().lines().next().unwrap().replace("https:/", "");
        for (number, answer) in unhappy.iter().enumerate() {
            let mut scene = Scene::at(at(&name), signed_in(100), vec![expect(&line, answer())]).await;
            let short = std::time::Duration::from_millis(100);
            scene.connected.http = Http::with_time_outs(short, short);
            let plan = plan_revoke(&scene.connected).await.unwrap();
            match revoke(plan, &scene.connected).await {
                Ok(told) => {
                    assert!(number >= 6 && told.unanswered.is_some(), "{name}, {number}");
                    assert!(!told.is_confirmed());
                }
                Err(error) => {
                    let refused = error.refused().unwrap();
                    assert!(number < 6, "{name}, {number}: {refused:?}");
                    assert_eq!(
                        refused.retry_at().is_some(),
                        [4, 5].contains(&number),
                        "{name}, {refused:?}"
                    );
                }
            }
            assert_eq!(scene.done(), signed_in(100), "{name}, {number}");
        }
    }
}

#[tokio::test]
async fn taking_one_thing_away_goes_out_as_the_sheet_says_where_there_is_a_place_for_it() {
    for (name, sheet) in sheets() {
        let lines = sheet
            .only
            .iter()
            .map(|request| request.trim_start().lines().next().unwrap());
        let script = lines
            .map(|line| expect(&line.replace("https:/", ""), answer(204, &[], "")))
            .collect();
        let secrets = Secrets {
            administrations: Some(vec![
                administration("c-1", "Alfa Holding"),
                administration("c-2", "Beta BV"),
            ]),
            ..signed_in(100)
        };
        let scene = Scene::at(at(&name), secrets, script).await;
        let base = scene.server.url("");
        let plan = plan_narrow(&scene.connected, "Beta BV").await;
        assert_eq!(plan.is_ok(), !sheet.only.is_empty(), "{name}");
        if let Ok(plan) = plan {
            let shown = planned(&plan.requests()[0], &base);
            assert_eq!(shown, redacted(&sheet.only[0]), "{name}");
            narrow(&plan, &scene.connected).await.unwrap();
        }
        are_as_written(&scene.server.done(), &sheet.only, &sheet.redirect);
    }
}
