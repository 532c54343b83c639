//! Everything that a person may paste after giving permission.

use wegwijs_access::auth::{Pending, RedirectError, redirect::understand, sign_in};
use wegwijs_access::provider::Http;

use crate::{
    server::{expect, json},
    support::{CLIENT_ID, Scene, TOKEN, exact, oauth2, pair},
};

const REDIRECT: &str = "https://www.alfa.example/cb";
/// As long as those of Exact Online, and with every character that can go wrong.
const CODE: &str = "stampNL001.Ab/+=%41!~*'()%2Fx";
const ENCODED: &str = "stampNL001.Ab%2F%2B%3D%2541%21~%2A%27%28%29%252Fx";

fn pending() -> Pending {
    sign_in::begin(&exact("https://start.example"), CLIENT_ID, REDIRECT).unwrap()
}

fn state(pending: &Pending) -> String {
    let url = pending.authorise_url();
    let state = url.query_pairs().find(|(key, _)| key == "state");
    state.unwrap().1.into_owned()
}

fn long(text: &str) -> String {
    format!("{}{text}", "Kx9".repeat(210))
}

/// The code reaches the token endpoint as it was given.
#[tokio::test]
async fn the_code_is_found_in_every_form_that_it_comes_in() {
    let forms: [fn(&str, &str) -> String; 20] = [
        |code, state| format!("{REDIRECT}?code={code}&state={state}"),
        |code, state| format!("{REDIRECT}?state={state}&code={code}"),
        |code, state| format!("  {REDIRECT}?code={code}&state={state}\r\n"),
        |code, state| format!("\"{REDIRECT}?code={code}&state={state}\""),
        |code, state| format!("“{REDIRECT}?code={code}&state={state}”"),
        |code, state| format!("<{REDIRECT}?code={code}&state={state}>"),
        |code, state| format!("{REDIRECT}/?code={code}&state={state}#"),
        |code, state| format!("{REDIRECT}?code={code}&state={state}#_=_"),
        |code, state| format!("{REDIRECT}#code={code}&state={state}"),
        |code, state| format!("{REDIRECT}?code={code}&amp;state={state}"),
        |code, state| format!("HTTPS://WWW.ALFA.EXAMPLE:443/cb?code={code}&state={state}"),
        |code, state| format!("www.alfa.example/cb?code={code}&state={state}"),
        |code, state| format!("code={code}&state={state}"),
        |code, state| format!("?code={code}&state={state}"),
        |code, state| format!("state={state}&code={code}"),
        |code, _| format!("code={code}"),
        |code, _| code.to_owned(),
        |code, _| format!(" '{code}' "),
        |code, _| format!("\u{feff}{code}\u{200b}\n"),
        |code, state| wrapped(&format!("{REDIRECT}?code={code}&state={state}")),
    ];
    let script = forms.iter().map(|_| expect(TOKEN, json(200, &pair()))).collect();
    let scene = Scene::new(None, script).await;
    let http = Http::new();
    let provider = &scene.connected.provider;
    for form in forms {
        let pending = sign_in::begin(provider, CLIENT_ID, REDIRECT).unwrap();
        let pasted = form(&long(ENCODED), &state(&pending));
        let code = understand(&pasted, &pending).unwrap_or_else(|e| panic!("{e:?}: {pasted}"));
        sign_in::finish(&pending, &code.code, None, &http, &*scene.clock)
            .await
            .unwrap();
    }
    for seen in scene.server.done() {
        let form: Vec<(String, String)> = url::form_urlencoded::parse(seen.body.as_bytes()).into_owned().collect();
        assert!(form.contains(&("code".to_owned(), long(CODE))), "{form:?}");
    }
}

/// As a mail program quotes a long line.
fn wrapped(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let lines = letters.chunks(72).map(|line| line.iter().collect::<String>());
    lines.map(|line| format!("> {line} \r\n")).collect()
}

#[test]
fn a_code_that_was_decoded_already_stays_as_it_is() {
    let pending = pending();
    for code in ["stampNL001.a/b+c=d", "50%off", "a%2", "a%zz%41"] {
        assert!(understand(code, &pending).is_ok(), "{code}");
    }
    let state = state(&pending);
    // What is in an address is as it is there: a plus is no blank.
    let address = format!("{REDIRECT}?code=a+b/c=&state={state}");
    assert!(understand(&address, &pending).is_ok());
}

#[test]
fn a_code_without_a_state_is_not_known_to_be_ours() {
    let pending = pending();
    let state = state(&pending);
    for (pasted, is_ours) in [
        (format!("{REDIRECT}?code=x&state={state}"), true),
        (format!("code=x&state={state}"), true),
        ("code=x".to_owned(), false),
        ("?code=x".to_owned(), false),
        ("x".to_owned(), false),
    ] {
        assert_eq!(understand(&pasted, &pending).unwrap().is_ours, is_ours, "{pasted}");
    }
}

#[test]
fn the_issuer_is_compared_where_it_is_known() {
    let with = |issuer: &str| oauth2("https://start.example", &format!("redirect = \"paste\"\n{issuer}"));
    let begin = |provider| sign_in::begin(&provider, CLIENT_ID, REDIRECT).unwrap();
    let known = begin(with("issuer = \"https://start.example\""));
    let other = |issuer: &str| RedirectError::OtherIssuer {
        issuer: issuer.to_owned(),
    };
    for (told, error) in [
        ("&iss=https%3A%2F%2Fstart.example", None),
        // An issuer that says nothing is let be: not every provider has RFC 9207.
        ("", None),
        (
            "&iss=https%3A%2F%2Fstart.example%2F",
            Some(other("https://start.example/")),
        ),
        ("&iss=https%3A%2F%2Fevil.example", Some(other("https://evil.example"))),
        ("&iss=", Some(other(""))),
    ] {
        let pasted = format!("{REDIRECT}?code=x&state={}{told}", state(&known));
        assert_eq!(understand(&pasted, &known).err(), error, "{told}");
        let refused = format!("{REDIRECT}?error=access_denied&state={}{told}", state(&known));
        assert_eq!(
            understand(&refused, &known).err(),
            Some(error.unwrap_or(RedirectError::Denied)),
            "{told}"
        );
    }
    let unknown = begin(with(""));
    let pasted = format!(
        "{REDIRECT}?code=x&state={}&iss=https%3A%2F%2Fx.example",
        state(&unknown)
    );
    assert!(understand(&pasted, &unknown).is_ok());
}

#[test]
fn every_mistake_has_its_own_answer() {
    let pending = pending();
    let state = state(&pending);
    let other_site = |host: &str| RedirectError::OtherSite { host: host.to_owned() };
    let authorise = pending.authorise_url().to_string();
    for (pasted, error) in [
        (String::new(), RedirectError::Empty),
        (" \u{200b}\r\n\"\" ".to_owned(), RedirectError::Empty),
        ("x".repeat(1024 * 1024), RedirectError::TooLong),
        (format!("{REDIRECT}?code=x&state=other"), RedirectError::ForeignState),
        (format!("{REDIRECT}?code=x&state="), RedirectError::ForeignState),
        (format!("{REDIRECT}?code=x&state={state}x"), RedirectError::ForeignState),
        ("code=x&state=other".to_owned(), RedirectError::ForeignState),
        (format!("{REDIRECT}?code=x"), RedirectError::NoState),
        (
            format!("{REDIRECT}?error=access_denied&state={state}"),
            RedirectError::Denied,
        ),
        (format!("{REDIRECT}?error=access_denied"), RedirectError::Denied),
        ("error=access_denied".to_owned(), RedirectError::Denied),
        (
            format!("{REDIRECT}?error=access_denied&state=other"),
            RedirectError::ForeignState,
        ),
        (
            format!("https://evil.example/cb?code=x&state={state}"),
            other_site("evil.example"),
        ),
        (
            format!("https://www.alfa.example/cb2?code=x&state={state}"),
            other_site("www.alfa.example"),
        ),
        (
            format!("http://www.alfa.example/cb?code=x&state={state}"),
            other_site("www.alfa.example"),
        ),
        (
            format!("https://www.alfa.example@evil.example/cb?code=x&state={state}"),
            other_site("evil.example"),
        ),
        (authorise, RedirectError::AuthoriseUrl),
        (
            "https://start.example/docs/Login.aspx?code=1".to_owned(),
            RedirectError::AuthoriseUrl,
        ),
        (REDIRECT.to_owned(), RedirectError::NoCode),
        (format!("{REDIRECT}?state={state}"), RedirectError::NoCode),
        (format!("{REDIRECT}?code=&state={state}"), RedirectError::NoCode),
        (format!("{REDIRECT}?code=%C3%A9&state={state}"), RedirectError::NoCode),
        (format!("{REDIRECT}?code=%FF&state={state}"), RedirectError::NoCode),
        ("I do not know".to_owned(), RedirectError::NoCode),
        ("https://".to_owned(), RedirectError::NoCode),
        ("ftp://x/y".to_owned(), RedirectError::NoCode),
    ] {
        let shown: String = pasted.chars().take(100).collect();
        assert_eq!(understand(&pasted, &pending), Err(error), "{shown}");
    }
}

#[test]
fn another_refusal_is_quoted() {
    let pending = pending();
    let state = state(&pending);
    let pasted = format!("{REDIRECT}?error=invalid_scope&error_description=No+such%20scope%0A%1B%5B31m&state={state}");
    let Err(refused @ RedirectError::Refused { .. }) = understand(&pasted, &pending) else {
        panic!("no refusal");
    };
    assert_eq!(refused.raw().unwrap().as_str(), "No such scope [31m");
    let RedirectError::Refused { error, .. } = refused else {
        panic!("no refusal");
    };
    assert_eq!(error, "invalid_scope");
}
