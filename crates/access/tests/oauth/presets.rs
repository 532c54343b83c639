//! The providers of the pack, as stand-ins: no verdict goes without its proof, whatever they answer.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use proptest::prelude::*;
use wegwijs_access::action::{
    Told, Verdict as Found, Wiped, authorised, plan_revoke, revoke, wipe_withdrawn, withdrawn,
};
use wegwijs_access::auth::{Secrets, Tokens};
use wegwijs_access::provider::{Proof, Provider};
use wegwijs_engine::Verdict;
use wegwijs_pack::Pack;

use crate::{
    server::{Expect, answer, expect, json},
    support::{ACCESS, NEW_ACCESS, REDIRECT, Scene, oauth2, pair, signed_in},
};

const INVALID_GRANT: &str = r#"{"error":"invalid_grant"}"#;
/// The shape of Mollie's errors: no code in it.
const NO_CODE: &str = r#"{"error":{"type":"request","message":"The token is no good","field":"refresh_token"}}"#;

/// Where a preset withdraws, by its fact sheet: every host stands as a folder of the stand-in. All that is sent stands in
/// `sheets.toml`.
struct Sheet {
    name: &'static str,
    line: &'static str,
    probe: &'static str,
    renewal: &'static str,
    /// What stands at the probe for a good token.
    reached: &'static str,
}

const SHEETS: [Sheet; 4] = [
    Sheet {
        name: "mollie",
        line: "DELETE /api.mollie.com/oauth2/tokens",
        probe: "GET /api.mollie.com/v2/organizations/me",
        renewal: "POST /api.mollie.com/oauth2/tokens",
        reached: r#"{"id":"org_1","name":"Alfa Holding"}"#,
    },
    Sheet {
        name: "moneybird",
        line: "POST /moneybird.com/oauth/revoke",
        probe: "GET /moneybird.com/api/v2/administrations.json",
        renewal: "POST /moneybird.com/oauth/token",
        reached: r#"[{"id":"123","name":"Alfa Holding"}]"#,
    },
    Sheet {
        name: "quickbooks",
        line: "POST /developer.api.intuit.com/v2/oauth2/tokens/revoke",
        probe: "GET /accounts.platform.intuit.com/v1/openid_connect/userinfo",
        renewal: "POST /oauth.platform.intuit.com/oauth2/v1/tokens/bearer",
        reached: r#"{"sub":"1","email":"ans@alfa.example"}"#,
    },
    Sheet {
        name: "xero",
        line: "POST /identity.xero.com/connect/revocation",
        probe: "GET /api.xero.com/connections",
        renewal: "POST /identity.xero.com/connect/token",
        reached: r#"[{"id":"c-1","tenantId":"t-1","tenantName":"Alfa Holding"},{"id":"c-2","tenantId":"t-2","tenantName":"Beta BV"}]"#,
    },
];

fn sheet(name: &str) -> &'static Sheet {
    SHEETS.iter().find(|sheet| sheet.name == name).unwrap()
}

/// A preset whose hosts are folders of a server here.
fn preset(name: &'static str) -> impl Fn(&str) -> Provider {
    move |base| {
        let text = Pack::Embedded.providers().unwrap()[name].replace("https://", &format!("{base}/"));
        Provider::from_table(name, &text.parse().unwrap()).unwrap()
    }
}

/// Tokens as the preset gives them: Moneybird's do not die.
fn kept(name: &str) -> Secrets {
    let mut secrets = signed_in(100);
    if name == "moneybird" {
        secrets.tokens.as_mut().unwrap().expires_in = 10 * 365 * 24 * 3600;
    }
    secrets
}

#[test]
fn every_provider_of_the_pack_is_in_order_and_has_a_sheet() {
    let providers = Pack::Embedded.providers().unwrap();
    let withdrawing = providers.iter().filter(|(_, text)| text.contains("[revocation]"));
    let names: Vec<&str> = withdrawing.clone().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, SHEETS.map(|sheet| sheet.name));
    for (name, text) in withdrawing {
        let provider = Provider::from_table(name, &text.parse().unwrap()).unwrap();
        assert_ne!(provider.title(), name, "a product has a name of its own");
        assert!(!text.contains("http://"));
    }
}

struct Outcome {
    told: Option<Told>,
    found: Found,
    wiped: Wiped,
    kept: Option<Tokens>,
}

/// Withdraws and checks.
async fn withdraw(name: &'static str, script: Vec<Expect>) -> Outcome {
    run(Scene::at(preset(name), kept(name), script).await).await
}

async fn run(scene: Scene) -> Outcome {
    let plan = plan_revoke(&scene.connected).await.unwrap();
    let told = revoke(plan, &scene.connected).await.ok();
    let is_confirmed = told.as_ref().is_some_and(Told::is_confirmed);
    let found = withdrawn(&scene.connected, is_confirmed).await.unwrap();
    let wiped = wipe_withdrawn(&scene.connected, &found).await.unwrap();
    let kept = scene.done().tokens;
    Outcome {
        told,
        found,
        wiped,
        kept,
    }
}

impl Outcome {
    #[track_caller]
    fn is_withdrawn(&self, proof: Proof) {
        assert_eq!(self.found.verdict, Verdict::Failed, "{:?}", self.found);
        assert_eq!(self.found.proof.unwrap().proof, proof);
        assert_eq!((self.wiped, &self.kept), (Wiped::Yes, &None));
    }

    fn said(&self) -> Option<String> {
        self.found.withdrawal_msg(self.wiped).map(|msg| msg.id)
    }
}

#[tokio::test]
async fn mollie_confirms_with_204_and_then_refuses_without_a_code() {
    let mollie = sheet("mollie");
    let script = vec![
        expect(mollie.line, answer(204, &[], "")),
        expect(
            mollie.probe,
            json(401, r#"{"status":401,"title":"Unauthorized Request"}"#),
        ),
        expect(mollie.renewal, json(400, NO_CODE)).with(&format!(
            "redirect_uri={}",
            url::form_urlencoded::byte_serialize(REDIRECT.as_bytes()).collect::<String>()
        )),
    ];
    let outcome = withdraw("mollie", script).await;
    outcome.is_withdrawn(Proof::RefusedAfterRevocation);
    assert_eq!(outcome.found.msg().id, "access-withdrawn");
    // The same refusals prove nothing by themselves.
    let script = vec![
        expect(mollie.probe, json(401, "{}")),
        expect(mollie.renewal, json(400, NO_CODE)),
    ];
    let scene = Scene::at(preset("mollie"), kept("mollie"), script).await;
    let found = withdrawn(&scene.connected, false).await.unwrap();
    assert_eq!(found.verdict, Verdict::Unknown);
    scene.done();
}

#[tokio::test]
async fn xero_is_withdrawn_when_the_refresh_token_is_refused() {
    let xero = sheet("xero");
    let script = vec![
        expect(xero.line, answer(200, &[], "")),
        expect(xero.probe, json(200, "[]")),
        expect(xero.renewal, json(400, INVALID_GRANT)),
    ];
    let outcome = withdraw("xero", script).await;
    outcome.is_withdrawn(Proof::InvalidGrant);
    assert_eq!(outcome.found.msg().id, "access-withdrawn");
    // The access token lives on, and the list is not up to date.
    let script = vec![
        expect(xero.line, answer(200, &[], "")),
        expect(xero.probe, json(200, xero.reached)),
        expect(xero.renewal, json(400, INVALID_GRANT)),
    ];
    withdraw("xero", script).await.is_withdrawn(Proof::InvalidGrant);
}

#[tokio::test]
async fn an_empty_list_at_xero_is_no_access_and_keeps_the_tokens() {
    let xero = sheet("xero");
    let scene = Scene::at(preset("xero"), kept("xero"), vec![expect(xero.probe, json(200, "[]"))]).await;
    let found = authorised(&scene.connected).await.unwrap();
    assert_eq!(
        (found.verdict, found.reason.code()),
        (Verdict::Failed, "no-connections")
    );
    assert!(!found.is_withdrawn());
    scene.done();
    // Disconnected by hand: the tokens still buy new ones.
    let script = vec![
        expect(xero.probe, json(200, "[]")),
        expect(xero.renewal, json(200, &pair())),
    ];
    let scene = Scene::at(preset("xero"), kept("xero"), script).await;
    let found = withdrawn(&scene.connected, false).await.unwrap();
    let wiped = wipe_withdrawn(&scene.connected, &found).await.unwrap();
    assert_eq!((found.of_withdrawal(), wiped), (Verdict::Failed, Wiped::Kept));
    assert_eq!(found.withdrawal_msg(wiped).unwrap().id, "revoke-disconnected");
    assert_eq!(scene.done().tokens.unwrap().access.expose(), NEW_ACCESS);
}

#[tokio::test]
async fn what_xero_lists_is_named_kept_and_in_the_plan() {
    let xero = sheet("xero");
    let scene = Scene::at(
        preset("xero"),
        kept("xero"),
        vec![expect(xero.probe, json(200, xero.reached))],
    )
    .await;
    let found = authorised(&scene.connected).await.unwrap();
    assert_eq!(found.verdict, Verdict::Passed);
    let names: Vec<String> = found.administrations.unwrap().into_iter().map(|a| a.name).collect();
    assert_eq!(names, ["Alfa Holding", "Beta BV"]);
    let plan = plan_revoke(&scene.connected).await.unwrap();
    assert_eq!(plan.ends(), names);
    scene.done();
}

#[tokio::test]
async fn moneybird_proves_it_with_a_refusal_and_its_yes_is_none() {
    let moneybird = sheet("moneybird");
    let yes = || expect(moneybird.line, answer(200, &[], "{}"));
    let script = vec![
        yes(),
        yes(),
        expect(moneybird.probe, json(401, "{}")),
        expect(moneybird.renewal, json(401, INVALID_GRANT)),
    ];
    let outcome = withdraw("moneybird", script).await;
    outcome.is_withdrawn(Proof::InvalidGrant);
    assert_eq!(outcome.told.unwrap().notices("Moneybird")[0].id, "revoke-tried");
    // It said yes and did nothing: the key stays alive, so it stays here.
    let script = vec![yes(), yes(), expect(moneybird.probe, json(200, moneybird.reached))];
    let outcome = withdraw("moneybird", script).await;
    assert_eq!(outcome.found.verdict, Verdict::Passed);
    assert_eq!(outcome.wiped, Wiped::Kept);
    assert!(outcome.kept.is_some());
    // Scopes that are too narrow are no withdrawal and no access.
    let scene = Scene::at(
        preset("moneybird"),
        kept("moneybird"),
        vec![expect(moneybird.probe, json(200, "[]"))],
    )
    .await;
    let found = authorised(&scene.connected).await.unwrap();
    assert_eq!(
        (found.verdict, found.reason.code()),
        (Verdict::Unknown, "no-data-scope")
    );
    scene.done();
}

#[tokio::test]
async fn quickbooks_takes_json_and_refuses_afterwards() {
    let quickbooks = sheet("quickbooks");
    let script = vec![
        expect(quickbooks.line, answer(200, &[], "")),
        expect(quickbooks.probe, json(401, "{}")),
        expect(quickbooks.renewal, json(400, INVALID_GRANT)),
    ];
    withdraw("quickbooks", script).await.is_withdrawn(Proof::InvalidGrant);
}

#[tokio::test]
async fn a_product_that_takes_the_refresh_token_alone_is_not_withdrawn_in_part() {
    let alone = |base: &str| {
        oauth2(
            base,
            &format!("[revocation]\nurl = \"{base}/revoke\"\ntokens = [\"refresh\"]\n[access]\nurl = \"{base}/me\"\n"),
        )
    };
    let script = vec![
        expect("POST /revoke", json(200, r#"{"revoked":true}"#)),
        expect("GET /me", json(401, "{}")),
        expect("POST /token", json(400, INVALID_GRANT)),
    ];
    let outcome = run(Scene::at(alone, signed_in(100), script).await).await;
    outcome.is_withdrawn(Proof::InvalidGrant);
    assert_eq!(outcome.told.unwrap().notices("Acme")[0].id, "revoke-done");
}

#[tokio::test]
async fn a_yes_after_which_there_is_a_new_token_is_told_as_no_withdrawal() {
    let xero = sheet("xero");
    let script = vec![
        expect(xero.line, answer(200, &[], "")),
        expect(xero.probe, json(200, xero.reached)),
        expect(xero.renewal, json(200, &pair())),
    ];
    let outcome = withdraw("xero", script).await;
    assert_eq!(outcome.found.verdict, Verdict::Passed);
    assert_eq!(outcome.said().as_deref(), Some("revoke-not-withdrawn"));
    assert!(outcome.kept.is_some());
}

#[tokio::test]
async fn a_token_that_is_gone_already_is_no_refusal_where_the_file_says_so() {
    let gone = |base: &str| {
        oauth2(
            base,
            &format!(
                "[revocation]\nurl = \"{base}/revoke\"\nmethod = \"DELETE\"\nauth = \"bearer\"\ntokens = [\"access\"]\ngone = [404]\n[access]\nurl = \"{base}/me\"\n"
            ),
        )
    };
    let script = vec![
        expect("DELETE /revoke", json(404, "{}")).with(&format!("authorization: Bearer {ACCESS}")),
        expect("GET /me", json(401, "{}")),
        expect("POST /token", json(400, INVALID_GRANT)),
    ];
    run(Scene::at(gone, signed_in(100), script).await)
        .await
        .is_withdrawn(Proof::InvalidGrant);
}

/// What one address answers, always.
#[derive(Debug, Clone)]
struct Always {
    status: u16,
    body: String,
}

impl Always {
    fn response(&self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap();
        (status, [("Content-Type", "application/json")], self.body.clone()).into_response()
    }

    fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Something stands there, of the kind that the preset has. Where that is no list, a 200 says it, whatever the body is.
    fn reaches(&self, sheet: &Sheet) -> bool {
        self.is_success() && (self.body == sheet.reached || sheet.reached.starts_with('{'))
    }
}

fn always(bodies: Vec<String>) -> impl Strategy<Value = Always> {
    let status = prop_oneof![
        4 => prop::sample::select(vec![200, 400, 401]),
        2 => prop::sample::select(vec![204, 302, 403, 404, 429, 500, 503]),
    ];
    (status, prop::sample::select(bodies)).prop_map(|(status, body)| Always {
        status,
        // There is none with a 204.
        body: if status == 204 { String::new() } else { body },
    })
}

#[derive(Debug, Clone)]
struct Answers {
    sheet: usize,
    revocation: Always,
    probe: Always,
    renewal: Always,
}

fn answers() -> impl Strategy<Value = Answers> {
    (0..SHEETS.len()).prop_flat_map(|sheet| {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let reached = SHEETS[sheet].reached;
        let pair = pair();
        (
            always(texts(&["", "{}", INVALID_GRANT, NO_CODE])),
            always(texts(&[
                reached,
                reached,
                "[]",
                "{}",
                "",
                "[1]",
                "<p>",
                NO_CODE,
                "[{\"x\":1}]",
            ])),
            always(texts(&[
                INVALID_GRANT,
                NO_CODE,
                &pair,
                r#"{"error":"invalid_client"}"#,
                "<p>",
                "",
            ])),
        )
            .prop_map(move |(revocation, probe, renewal)| Answers {
                sheet,
                revocation,
                probe,
                renewal,
            })
    })
}

type Shared = Arc<Mutex<Answers>>;

async fn at_the_stand_in(State(answers): State<Shared>, request: Request) -> Response {
    let answers = answers.lock().unwrap().clone();
    let sheet = &SHEETS[answers.sheet];
    let line = format!("{} {}", request.method(), request.uri().path());
    if line == sheet.line {
        answers.revocation.response()
    } else if line == sheet.probe {
        answers.probe.response()
    } else if line == sheet.renewal {
        answers.renewal.response()
    } else {
        StatusCode::IM_A_TEAPOT.into_response()
    }
}

async fn outcome_of(given: &Answers) -> Outcome {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let router = Router::new()
        .fallback(at_the_stand_in)
        .with_state(Arc::new(Mutex::new(given.clone())));
    let serving = tokio::spawn(async move { axum::serve(listener, router).await });
    let name = SHEETS[given.sheet].name;
    let mut scene = Scene::at(preset(name), kept(name), vec![]).await;
    scene.connected.provider = preset(name)(&base);
    let outcome = run(scene).await;
    serving.abort();
    outcome
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_preset_says_passed_or_withdrawn_without_its_proof(given in answers()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let outcome = runtime.block_on(outcome_of(&given));
        let (found, sheet) = (&outcome.found, &SHEETS[given.sheet]);
        let is_taken = matches!(given.revocation.status, 200 | 204);
        prop_assert_eq!(outcome.told.is_some(), is_taken);
        prop_assert_eq!(outcome.kept.is_none(), found.is_withdrawn(), "wiped after a withdrawal only");
        prop_assert_eq!(found.proof.is_none(), found.verdict == Verdict::Unknown);
        if found.verdict == Verdict::Passed {
            prop_assert!(given.probe.reaches(sheet), "{found:?}");
            prop_assert!(!(is_taken && given.renewal.body == INVALID_GRANT
                && matches!(given.renewal.status, 400 | 401) && sheet.name != "moneybird"), "{found:?}");
        }
        if found.is_withdrawn() {
            prop_assert!(matches!(given.renewal.status, 400 | 401), "{found:?}");
            let in_words = given.renewal.body == INVALID_GRANT;
            let confirmed = is_taken && sheet.name != "moneybird" && given.probe.status == 401
                && !given.renewal.body.contains("invalid_client");
            prop_assert!(in_words || confirmed, "{found:?}");
            prop_assert!(!(sheet.name == "moneybird" && given.probe.reaches(sheet)), "a live key: {found:?}");
        }
        if found.is_disconnected() {
            prop_assert!(sheet.name == "xero" && given.probe.is_success() && given.probe.body == "[]", "{found:?}");
        }
        if found.msg().id == "access-withdrawn" {
            prop_assert!(is_taken && found.is_withdrawn() && sheet.name != "moneybird", "{found:?}");
        }
    }
}
