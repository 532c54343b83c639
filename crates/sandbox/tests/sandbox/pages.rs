//! The pages over bare HTTP: who may do what, and what bad requests get.

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};

use reqwest::Method;
use wegwijs_message::Msg;
use wegwijs_pack::Pack;
use wegwijs_sandbox::{FORM_LIMIT, Options, PRACTICE_CLIENT_ID, Pages, Problem, Sandbox, World};
use wegwijs_words::Catalog;

use crate::{
    browser::{Browser, hidden},
    client::Practice,
    http::{Answer, Http},
};

/// Every address that a form can be sent to.
fn forms() -> Vec<String> {
    let app = PRACTICE_CLIENT_ID;
    vec![
        "/practice/sign-in".to_owned(),
        "/practice/sign-out".to_owned(),
        "/practice/open".to_owned(),
        "/practice/consent".to_owned(),
        "/practice/control".to_owned(),
        format!("/practice/apps/{app}"),
        format!("/permissions/{app}/ans/withdraw"),
        format!("/permissions/{app}/ans/administrations"),
        format!(
            "/xero/organisations/7e000000-0000-4000-8000-000000000001/apps/{}",
            wegwijs_sandbox::PRACTICE_PLAIN_CLIENT_ID
        ),
    ]
}

/// What each form can ask for, all at once.
const EVERYTHING: [(&str, &str); 9] = [
    ("user", "ans"),
    ("administration", "310002"),
    ("decision", "allow"),
    ("reach", "all"),
    ("do", "save"),
    ("ahead", "600"),
    ("provoke", "withdrawn"),
    ("anew", "yes"),
    ("request", ""),
];

/// Everything that there is in the world.
fn state(practice: &Practice) -> String {
    practice.change(|world| format!("{world:?}"))
}

fn words(lang: &str) -> Catalog {
    let languages = Pack::Embedded.languages().unwrap();
    Catalog::new(&Pack::Embedded, &languages, lang, lang)
}

#[track_caller]
fn tells(answer: &Answer, problem: Problem) {
    assert_eq!(answer.status, problem.status(), "{answer:?}");
    let title = words("en").text(&Msg::sandbox(&format!("problem-{}", problem.id())));
    let next = words("en").text(&Msg::sandbox(&format!("problem-{}-next", problem.id())));
    assert!(
        answer.body.contains(&title) && answer.body.contains(&next),
        "{answer:?}"
    );
    assert_eq!(answer.header("x-frame-options"), Some("DENY"));
}

/// A browser in which Ans has signed in at the product.
fn signed_in<'p>(practice: &'p Practice, login: &str) -> (Browser<'p>, String) {
    let mut browser = Browser::new(practice);
    let page = browser.get(&practice.url("/"));
    let token = hidden(&page, "token");
    let answer = browser.post("/practice/sign-in", &[("token", &token), ("user", login)]);
    assert_eq!((answer.status, answer.header("location")), (303, Some("/")));
    let page = browser.get(&practice.url("/"));
    assert_eq!(page.status, 200);
    (browser, hidden(&page, "token"))
}

#[test]
fn a_form_without_its_token_gets_a_clear_page_and_changes_nothing() {
    let practice = Practice::new();
    let (mut browser, _) = signed_in(&practice, "ans");
    let (_, of_another) = signed_in(&practice, "ans");
    let before = state(&practice);
    for path in forms() {
        for token in [None, Some(""), Some("guess"), Some(of_another.as_str())] {
            let mut form = EVERYTHING.to_vec();
            form.extend(token.map(|token| ("token", token)));
            tells(&browser.post(&path, &form), Problem::FormToken);
        }
        // Nor does a stranger, who has no session at all.
        tells(&Browser::new(&practice).post(&path, &EVERYTHING), Problem::FormToken);
    }
    assert_eq!(state(&practice), before);
}

#[test]
fn a_form_from_elsewhere_for_elsewhere_or_too_big_changes_nothing() {
    let practice = Practice::new();
    let (_, token) = signed_in(&practice, "ans");
    let before = state(&practice);
    let mut form = EVERYTHING.to_vec();
    form.push(("token", &token));
    for path in forms() {
        let url = practice.url(&path);
        for origin in ["https://evil.invalid", "null", "http://localhost:1"] {
            let request = practice.http.post(&url, &form).header("Origin", origin);
            tells(&practice.http.send(request), Problem::WrongOrigin);
        }
        for host in ["evil.invalid", "127.0.0.1", "127.0.0.1:1"] {
            let request = practice.http.post(&url, &form).header("Host", host);
            tells(&practice.http.send(request), Problem::WrongHost);
        }
        for length in [FORM_LIMIT + 1, 1024 * 1024] {
            let request = practice
                .http
                .request(Method::POST, &url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body("x".repeat(length));
            tells(&practice.http.send(request), Problem::TooBig);
        }
    }
    assert_eq!(state(&practice), before);
}

#[test]
fn what_is_not_there_and_what_is_not_theirs_gets_a_clear_page() {
    let practice = Practice::new();
    let (mut bram, token) = signed_in(&practice, "bram");
    let before = state(&practice);
    for path in [
        "/nothing",
        "/my/x",
        "/import-export/apps/x/y",
        "/practice/apps/nobody",
        "/%ff",
    ] {
        tells(&bram.get(&practice.url(path)), Problem::NotFound);
    }
    let ans = format!("/permissions/{PRACTICE_CLIENT_ID}/ans");
    for path in [
        format!("{ans}/withdraw"),
        format!("{ans}/administrations"),
        "/permissions/x/bram/withdraw".to_owned(),
        format!("/permissions/{PRACTICE_CLIENT_ID}/nobody/withdraw"),
        format!("/permissions/{PRACTICE_CLIENT_ID}/%3Cb%3E/administrations"),
    ] {
        tells(&bram.get(&practice.url(&path)), Problem::NoSuchPermission);
        let form = [("token", token.as_str()), ("do", "save"), ("reach", "all")];
        tells(&bram.post(&path, &form), Problem::NoSuchPermission);
    }
    tells(
        &bram.get(&practice.url("/import-export/apps/x")),
        Problem::NoSuchPermission,
    );
    for (path, form) in [
        ("/practice/open", vec![]),
        ("/practice/open", vec![("administration", "310003")]),
        ("/practice/open", vec![("administration", "x")]),
        ("/practice/control", vec![]),
        ("/practice/control", vec![("ahead", "1")]),
        ("/practice/control", vec![("ahead", "-600")]),
        ("/practice/control", vec![("provoke", "everything")]),
    ] {
        let form = [&[("token", token.as_str())][..], &form].concat();
        tells(&bram.post(path, &form), Problem::BadForm);
    }
    for path in forms() {
        let request = practice.http.request(Method::DELETE, &practice.url(&path));
        tells(&practice.http.send(request), Problem::WrongMethod);
    }
    for back in ["", "?code=x", "?state=x&code=y", "?state=%ff"] {
        let url = practice.url(&format!("/practice/apps/{PRACTICE_CLIENT_ID}/back{back}"));
        tells(&bram.get(&url), Problem::BadForm);
    }
    assert_eq!(state(&practice), before);
}

#[test]
fn an_own_app_has_no_administrations_to_choose_and_a_choice_is_among_ones_own() {
    let practice = Practice::new();
    let (mut ans, token) = signed_in(&practice, "ans");
    let own = "/permissions/5c0ffee0-0000-4000-8000-000000000002/ans/administrations";
    tells(&ans.get(&practice.url(own)), Problem::NoSuchPermission);
    let before = state(&practice);
    let path = format!("/permissions/{PRACTICE_CLIENT_ID}/ans/administrations");
    for wrong in [
        &[("do", "save"), ("reach", "chosen")][..],
        &[("do", "save"), ("reach", "chosen"), ("selected", "420001")],
        &[("do", "save"), ("reach", "chosen"), ("selected", "x")],
        // An arrow alone saves nothing.
        &[("do", "add"), ("add", "310003"), ("selected", "310001")],
        &[("do", "remove"), ("remove", "310001"), ("selected", "310001")],
    ] {
        let form = [&[("token", token.as_str())][..], wrong].concat();
        assert_eq!(ans.post(&path, &form).status, 200, "{wrong:?}");
    }
    tells(&ans.post(&path, &[("token", &token)]), Problem::BadForm);
    assert_eq!(state(&practice), before);
}

#[test]
fn who_has_signed_out_is_asked_who_they_are() {
    let practice = Practice::new();
    let (mut ans, token) = signed_in(&practice, "ans");
    assert!(ans.get(&practice.url("/my")).body.contains("Ans de Vries"));
    ans.post("/practice/sign-out", &[("token", &token)]);
    for path in ["/", "/my", "/my/security-center", "/import-export/apps"] {
        assert!(ans.get(&practice.url(path)).body.contains("name=\"user\""), "{path}");
    }
    tells(&ans.post("/practice/open", &[("token", &token)]), Problem::FormToken);
}

#[test]
fn every_problem_is_told_in_every_language() {
    let languages = Pack::Embedded.languages().unwrap();
    for lang in &languages {
        let pages = Pages::new(&Pack::Embedded, &languages, lang, lang);
        for problem in Problem::ALL {
            let title = words(lang).text(&Msg::sandbox(&format!("problem-{}", problem.id())));
            assert!(!title.starts_with('['), "{title}");
            let page = pages.problem(problem);
            assert!(page.contains(&title) && page.contains(&format!("lang=\"{lang}\"")));
        }
    }
}

/// From another computer the pages can be used, but not operated.
#[test]
fn the_controls_are_for_this_computer_only() {
    let probe = UdpSocket::bind("0.0.0.0:0").unwrap();
    // Nothing is sent: this only asks which of our addresses would be used.
    let ours = probe.connect("192.0.2.1:9").and_then(|()| probe.local_addr());
    let Some(ours) = ours.ok().filter(|at| !at.ip().is_loopback()) else {
        eprintln!("left out: this computer has no address but loopback");
        return;
    };
    let everywhere = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    let options = Options {
        beyond_loopback: true,
        ..Options::default()
    };
    let sandbox = Sandbox::start(everywhere, World::practice(), options).unwrap();
    let (http, port) = (Http::new(), sandbox.address().port());
    let get = |host: &str, path: &str| http.send(http.get(&format!("http://{host}:{port}{path}")));
    let outside = ours.ip().to_string();
    assert_eq!(get(&outside, "/").status, 200);
    tells(&get(&outside, "/practice/control"), Problem::OnlyFromHere);
    assert_eq!(get("127.0.0.1", "/practice/control").status, 200);
    let named = http
        .get(&format!("http://127.0.0.1:{port}/"))
        .header("Host", format!("evil.invalid:{port}"));
    tells(&http.send(named), Problem::WrongHost);
}

#[test]
fn all_administrations_are_allowed_by_one_link_in_ones_own_list_and_a_yes() {
    let practice = Practice::new();
    let (mut ans, token) = signed_in(&practice, "ans");
    let labels = words("en");
    let list = ans.get(&practice.url("/my/security-center")).body;
    let link = format!("/permissions/{PRACTICE_CLIENT_ID}/ans/administrations?allow=all");
    assert!(list.contains(&format!("href=\"{link}\"")), "{list}");
    assert!(list.contains(&labels.label("allow-all")), "{list}");

    let before = state(&practice);
    let sure = ans.get(&practice.url(&link)).body;
    assert!(sure.contains(&format!(">{}</button>", labels.label("yes"))), "{sure}");
    assert_eq!(state(&practice), before, "asking changes nothing");

    let (path, _) = link.split_once('?').unwrap();
    let form = [("token", token.as_str()), ("reach", "all"), ("do", "save")];
    assert_eq!(ans.post(path, &form).status, 303);
    let list = ans.get(&practice.url("/my/security-center")).body;
    assert!(list.contains(&labels.label("all-administrations")), "{list}");
}
