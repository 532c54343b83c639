//! Signing in and consenting by hand, in a browser.

use url::form_urlencoded;
use wegwijs_sandbox::{Divisions, PRACTICE_CLIENT_ID, PRACTICE_REDIRECT_URI};

use crate::{
    browser::{Browser, hidden},
    client::{ME, Pair, Practice},
};

/// Bram has not allowed the practice app yet.
#[test]
fn a_person_signs_in_chooses_administrations_and_allows() {
    let practice = Practice::new();
    let mut browser = Browser::new(&practice);
    let page = browser.as_far_as_consent("bram");
    assert!(page.body.contains("Excel Link") && page.body.contains("Bram Jansen"));
    assert!(page.body.contains("Alfa Verkoop") && !page.body.contains("Alfa Vastgoed"));
    assert!(
        page.header("content-security-policy")
            .unwrap()
            .contains("default-src 'none'")
    );
    let answer = browser.decide(
        &page,
        &[("decision", "allow"), ("reach", "chosen"), ("division", "310002")],
    );
    assert_eq!(answer.returned("state").as_deref(), Some("a b&c=+%41"));
    let pair = Pair::of(&practice.redeem(&answer.returned("code").unwrap()));
    assert_eq!(practice.read(ME, &pair.access).status, 200);
    practice.change(|world| {
        let consent = world.consent("bram", PRACTICE_CLIENT_ID).unwrap();
        assert_eq!(consent.divisions, Divisions::only([310_002]));
    });
}

#[test]
fn a_person_refuses() {
    let practice = Practice::new();
    let mut browser = Browser::new(&practice);
    let page = browser.as_far_as_consent("bram");
    let answer = browser.decide(&page, &[("decision", "refuse")]);
    assert_eq!(answer.returned("error").as_deref(), Some("access_denied"));
    practice.change(|world| assert!(world.consent("bram", PRACTICE_CLIENT_ID).is_none()));
}

#[test]
fn who_allowed_the_app_before_is_not_asked_again_until_it_is_withdrawn() {
    let practice = Practice::new();
    let mut browser = Browser::new(&practice);
    assert!(browser.as_far_as_consent("ans").returned("code").is_some());
    let url = practice.auth_url().replace("force_login=1", "force_login=0");
    assert!(browser.get(&url).returned("code").is_some());
    assert!(browser.get(&practice.auth_url()).body.contains("name=\"user\""));
    practice.change(|world| world.withdraw("ans", PRACTICE_CLIENT_ID));
    assert!(browser.get(&url).body.contains("name=\"decision\""));
}

#[test]
fn an_own_app_offers_no_choice_of_administrations() {
    let practice = Practice::with(|world| {
        world.app_mut(PRACTICE_CLIENT_ID).unwrap().kind = wegwijs_sandbox::AppKind::Own;
    });
    let mut browser = Browser::new(&practice);
    let page = browser.as_far_as_consent("bram");
    assert!(!page.body.contains("name=\"division\""));
    assert!(
        browser
            .decide(&page, &[("decision", "allow")])
            .returned("code")
            .is_some()
    );
}

#[test]
fn a_choice_must_be_made_and_be_ones_own() {
    let practice = Practice::new();
    let mut browser = Browser::new(&practice);
    let page = browser.as_far_as_consent("bram");
    for wrong in [
        &[][..],
        &[("decision", "maybe")],
        &[("decision", "allow"), ("reach", "chosen")],
        &[("decision", "allow"), ("reach", "chosen"), ("division", "x")],
        &[("decision", "allow"), ("reach", "chosen"), ("division", "310003")],
    ] {
        let answer = browser.decide(&page, wrong);
        assert_eq!(answer.status, 400, "{wrong:?}");
        assert!(answer.body.contains("nothing-chosen"));
    }
}

#[test]
fn a_form_without_its_token_or_session_does_nothing() {
    let practice = Practice::new();
    let mut browser = Browser::new(&practice);
    let page = browser.as_far_as_consent("bram");
    let request = hidden(&page, "request");
    let form = [("token", "guess"), ("request", &request), ("decision", "allow")];
    assert_eq!(browser.post("/practice/consent", &form).status, 403);
    let mut stranger = Browser::new(&practice);
    assert_eq!(stranger.decide(&page, &[("decision", "allow")]).status, 403);
    assert_eq!(stranger.post("/practice/sign-in", &[("user", "ans")]).status, 403);
    let encoded: String = form_urlencoded::byte_serialize(request.as_bytes()).collect();
    let address = format!("/practice/consent?request={encoded}");
    assert_eq!(practice.get(&address).status, 403);
    practice.change(|world| assert!(world.consent("bram", PRACTICE_CLIENT_ID).is_none()));

    // A session that has not signed in cannot consent.
    let page = stranger.get(&practice.auth_url());
    assert_eq!(stranger.decide(&page, &[("decision", "allow")]).status, 403);
}

#[test]
fn a_form_cannot_be_made_to_redirect_elsewhere() {
    let practice = Practice::new();
    let mut browser = Browser::new(&practice);
    let page = browser.as_far_as_consent("bram");
    let token = hidden(&page, "token");
    let request = format!("client_id={PRACTICE_CLIENT_ID}&redirect_uri=https://evil.invalid/&response_type=code");
    let form = [("token", token.as_str()), ("request", &request), ("decision", "allow")];
    let answer = browser.post("/practice/consent", &form);
    assert_eq!((answer.status, answer.header("location")), (400, None));
    let unknown = [("token", token.as_str()), ("request", ""), ("user", "<script>")];
    assert_eq!(browser.post("/practice/sign-in", &unknown).status, 400);
}

#[test]
fn what_others_type_is_escaped() {
    let practice = Practice::with(|world| {
        world.app_mut(PRACTICE_CLIENT_ID).unwrap().name = "<b>\"&'".to_owned();
    });
    let mut browser = Browser::new(&practice);
    let page = browser.as_far_as_consent("bram");
    assert!(page.body.contains("&lt;b&gt;&quot;&amp;"));
    let url = format!(
        "/api/oauth2/auth?client_id={PRACTICE_CLIENT_ID}&redirect_uri={PRACTICE_REDIRECT_URI}&response_type=code&state=\"><script>"
    );
    let page = browser.get(&practice.url(&url));
    assert!(!page.body.contains("<script>"));
}
