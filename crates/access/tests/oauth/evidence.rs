//! No verdict without its proof, whatever is answered: over all statuses, errors, bodies, types and headers.
//!
//! What may prove something is written down here once more, in other words than the program's table has.

use proptest::prelude::*;
use wegwijs_access::action::{Verdict as Found, Wiped, authorised, plan_revoke, revoke, wipe_withdrawn};
use wegwijs_access::provider::Provider;
use wegwijs_engine::Verdict;

use crate::{
    server::{Expect, answer, expect},
    support::{ME, NEW_ACCESS, Scene, TOKEN, exact, oauth2, signed_in},
};

const CODES: [&str; 24] = [
    "",
    "access_denied",
    "authorization_pending",
    "consent_required",
    "expired_token",
    "insufficient_scope",
    "interaction_required",
    "invalid_client",
    "invalid_dpop_proof",
    "invalid_grant",
    "invalid_request",
    "invalid_scope",
    "invalid_target",
    "invalid_token",
    "login_required",
    "server_error",
    "slow_down",
    "temporarily_unavailable",
    "too_many_requests",
    "unauthorized_client",
    "unmet_authentication_requirements",
    "unsupported_grant_type",
    "unsupported_token_type",
    "use_dpop_nonce",
];

const TEXTS: [&str; 14] = [
    "",
    "Old refresh token used.",
    "The refresh token expired at 10/11/2022 9:18:20 PM and it is now 10/28/2022 4:15:50 PM.",
    "The refresh token has not expired.",
    "Token has been expired or revoked.",
    "The consent was revoked by the user.",
    "The permission was withdrawn.",
    "The grant is not revoked.",
    "We could not find out whether the token was revoked.",
    "Try again in a moment.",
    "grant request is invalid",
    "Authorization has been denied for this request.",
    "Rate limit exceeded: access_token not expired",
    "\u{1b}[31mrevoked\u{0}",
];

const TYPES: [&str; 4] = ["application/json", "text/html; charset=utf-8", "text/plain", "x/y"];

const REASONS: [&str; 6] = [
    "BlockedUser",
    "InactiveUser",
    "BlockedCustomer",
    "LicenseExpired",
    "DivisionBlocked",
    "NoDivisionAccess",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// `{"error":…,"error_description":…}`
    Flat,
    /// `{"error":{"message":{"value":…}}}`
    Api,
    /// A gateway's.
    Gateway,
    /// Only words.
    Words,
    Page,
    CutOff,
    List,
    Empty,
    Tokens,
}

#[derive(Debug, Clone)]
struct Answered {
    status: u16,
    kind: &'static str,
    shape: Shape,
    code: String,
    text: String,
    reason: Option<String>,
}

fn answered() -> impl Strategy<Value = Answered> {
    let status = prop_oneof![
        4 => prop::sample::select(vec![200, 400, 401, 403]),
        2 => 200..600u16,
    ];
    let code = prop_oneof![8 => prop::sample::select(&CODES[..]).prop_map(str::to_owned), 1 => "[a-z_]{1,20}"];
    let text = prop_oneof![6 => prop::sample::select(&TEXTS[..]).prop_map(str::to_owned), 1 => "[ -~]{0,60}"];
    let shape = prop_oneof![
        6 => Just(Shape::Flat),
        4 => prop::sample::select(vec![
            Shape::Api, Shape::Gateway, Shape::Words, Shape::Page, Shape::CutOff, Shape::List, Shape::Empty, Shape::Tokens,
        ]),
    ];
    let reason = prop_oneof![
        2 => Just(None),
        1 => prop::sample::select(&REASONS[..]).prop_map(|reason| Some(reason.to_owned())),
        1 => "[A-Za-z]{1,12}".prop_map(Some),
    ];
    (status, prop::sample::select(&TYPES[..]), shape, code, text, reason).prop_map(
        |(status, kind, shape, code, text, reason)| Answered {
            status,
            kind,
            shape,
            code,
            text,
            reason,
        },
    )
}

impl Answered {
    fn body(&self) -> String {
        let (code, text) = (&self.code, &self.text);
        match self.shape {
            Shape::Flat => serde_json::json!({"error": code, "error_description": text}).to_string(),
            Shape::Api => serde_json::json!({"error": {"code": code, "message": {"value": text}}}).to_string(),
            Shape::Gateway => serde_json::json!({"fault": {"faultstring": text}, "error": code}).to_string(),
            Shape::Words => format!("{code} {text}"),
            Shape::Page => format!("<p>{code} {text}</p>"),
            Shape::CutOff => format!("{{\"error\":\"{code}\",\"error_desc"),
            Shape::List => serde_json::json!([code, text]).to_string(),
            Shape::Empty => String::new(),
            Shape::Tokens => serde_json::json!({"access_token": NEW_ACCESS, "token_type": "Bearer"}).to_string(),
        }
    }

    fn expect(&self, line: &str) -> Expect {
        let mut headers = vec![("Content-Type", self.kind)];
        headers.extend(self.reason.as_ref().map(|reason| ("Reason", reason.as_str())));
        expect(line, answer(self.status, &headers, &self.body()))
    }

    /// 204 and 304 have no body, and a page is a page by its type or by how it starts.
    fn is_page(&self) -> bool {
        self.kind.contains("html") || (self.shape == Shape::Page && !matches!(self.status, 204 | 304))
    }

    fn is_error_in_json(&self) -> bool {
        matches!(self.shape, Shape::Flat | Shape::Api) && !self.is_page()
    }

    fn says(&self, words: &str) -> bool {
        self.text.to_lowercase().contains(words)
    }

    /// OAuth's `error`, where the shape has one.
    fn error(&self) -> &str {
        if self.shape == Shape::Flat { &self.code } else { "" }
    }

    /// All that may end a verdict at a token endpoint.
    fn may_prove_at_token(&self, is_exact: bool) -> bool {
        let words = is_exact
            && ["old refresh token used", "expired", "revoked", "withdrawn"]
                .iter()
                .any(|words| self.says(words))
            && !["not ", "whether"].iter().any(|hedge| self.says(hedge))
            && matches!(
                self.error(),
                "" | "access_denied" | "invalid_grant" | "invalid_request" | "invalid_token" | "unauthorized_client"
            );
        let codes = self.error() == "invalid_grant" || (is_exact && self.error() == "unauthorized_client");
        matches!(self.status, 400 | 401) && self.is_error_in_json() && (codes || words)
    }

    fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

fn bare(base: &str) -> Provider {
    oauth2(base, "")
}

fn probed(base: &str) -> Provider {
    oauth2(base, &format!("probe_url = \"{base}/probe\""))
}

fn revocable(base: &str) -> Provider {
    oauth2(base, &format!("revocation_url = \"{base}/revoke\""))
}

/// What is found, and that nothing is lost by it.
fn found(provider: fn(&str) -> Provider, age: i64, is_alone: bool, answers: Vec<Expect>) -> Found {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut secrets = signed_in(age);
        if is_alone {
            secrets.tokens.as_mut().unwrap().refresh = None;
        }
        let scene = Scene::at(provider, secrets.clone(), answers).await;
        let found = authorised(&scene.connected).await.unwrap();
        let wiped = wipe_withdrawn(&scene.connected, &found).await.unwrap();
        assert_eq!(wiped == Wiped::Yes, found.is_withdrawn());
        let kept = scene.done().tokens;
        assert_eq!(kept.is_none(), found.is_withdrawn(), "wiped after a withdrawal only");
        if let (Some(kept), Verdict::Unknown) = (&kept, found.verdict) {
            let before = secrets.tokens.unwrap();
            assert_eq!((&kept.access, &kept.refresh), (&before.access, &before.refresh));
        }
        // For programs, too, there is a proof with every verdict, and none without.
        let json = serde_json::to_value(&found).unwrap();
        assert_eq!(json["proof"].is_null(), json["verdict"] == "unknown", "{json}");
        if let Some(proof) = found.proof {
            assert_eq!(json["proof"]["answer"], proof.proof.code());
            assert_eq!(json["proof"]["proves"], proof.proves().code());
        }
        assert_eq!(found.proof_msg().is_some(), found.verdict == Verdict::Failed);
        if found.is_withdrawn() {
            assert_eq!(found.of_withdrawal(), Verdict::Failed);
        } else {
            assert_ne!(found.of_withdrawal(), Verdict::Failed, "no guide says withdrawn");
        }
        found
    })
}

/// What was said is shown wherever there are words in it.
fn assert_words(found: &Found, given: &Answered) {
    let has_words = given.text.chars().any(|c| c.is_ascii_alphanumeric()) && given.text.len() < 40;
    if found.verdict == Verdict::Unknown
        && has_words
        && given.is_error_in_json()
        && !given.says("access_token not expired")
        && (400..600).contains(&given.status)
    {
        assert!(found.raw.is_some(), "{given:?}: {found:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_token_endpoint_proves_what_is_in_the_table(given in answered(), is_exact in any::<bool>()) {
        // After these the API is asked; that is another answer.
        let is_too_early = given.says("access_token not expired");
        prop_assume!(!(is_exact && (given.shape == Shape::Tokens || is_too_early)));
        let (provider, line): (fn(&str) -> Provider, _) = if is_exact { (exact, TOKEN) } else { (bare, "POST /token") };
        let found = found(provider, 3600, false, vec![given.expect(line)]);
        match found.verdict {
            Verdict::Failed => prop_assert!(given.may_prove_at_token(is_exact), "{found:?}"),
            Verdict::Passed => prop_assert!(
                given.is_success() && given.shape == Shape::Tokens && !given.is_page() && given.status != 204,
                "{found:?}"
            ),
            Verdict::Unknown => prop_assert!(
                given.error() != "invalid_grant" || !matches!(given.status, 400 | 401) || given.is_page()
                    || given.says("access_token not expired"),
                "{found:?}"
            ),
        }
        assert_words(&found, &given);
    }

    #[test]
    fn the_api_of_exact_online_proves_what_is_in_the_table(given in answered()) {
        // A 401 asks for a renewal first; that is another answer.
        prop_assume!(given.status != 401 || given.reason.is_some());
        let found = found(exact, 100, false, vec![given.expect(ME)]);
        match found.verdict {
            Verdict::Failed => {
                let reason = given.reason.as_deref().unwrap_or_default();
                prop_assert!(matches!(given.status, 401 | 403), "{found:?}");
                prop_assert!(REASONS.iter().any(|known| known.eq_ignore_ascii_case(reason)), "{found:?}");
                prop_assert!(!found.is_withdrawn());
            }
            Verdict::Passed => prop_assert!(false, "none of this has the data that was asked for: {found:?}"),
            Verdict::Unknown => {}
        }
        assert_words(&found, &given);
    }

    #[test]
    fn a_probe_proves_what_is_in_the_table(given in answered()) {
        let found = found(probed, 100, true, vec![given.expect("GET /probe")]);
        match found.verdict {
            Verdict::Failed => {
                prop_assert_eq!(given.status, 401);
                prop_assert!(!given.is_page() && given.shape != Shape::Gateway, "{found:?}");
                prop_assert!(matches!(given.error(), "" | "invalid_token"), "{found:?}");
            }
            Verdict::Passed => prop_assert!(
                given.is_success() && !(given.is_page() && given.status != 204 && given.shape == Shape::Page),
                "{found:?}"
            ),
            Verdict::Unknown => {}
        }
        assert_words(&found, &given);
    }

    #[test]
    fn a_revocation_endpoint_takes_a_request_with_a_200_and_proves_nothing(given in answered()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (is_taken, kept) = runtime.block_on(async {
            let mut answers = vec![given.expect("POST /revoke")];
            if matches!(given.status, 200 | 204) {
                answers.push(given.expect("POST /revoke"));
            }
            let scene = Scene::at(revocable, signed_in(100), answers).await;
            let plan = plan_revoke(&scene.connected).await.unwrap();
            let result = revoke(plan, &scene.connected).await;
            (result.is_ok(), scene.done())
        });
        prop_assert_eq!(is_taken, matches!(given.status, 200 | 204));
        prop_assert_eq!(kept, signed_in(100));
    }
}
