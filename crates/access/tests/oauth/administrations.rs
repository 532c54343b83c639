//! Which administrations an app sees, what changed, and how far is read.

use wegwijs_access::action::{Verdict, authorised, authorised_within};
use wegwijs_access::auth::{Administration, Secrets};

use crate::{
    server::{Answer, Expect, answer, expect, json},
    support::{DIVISIONS, ME, Scene, administration, me, signed_in},
};

const HRM: &str = "GET /api/v1/7095/hrm/Divisions";

fn rows(codes: &[u32], next: Option<&str>) -> Answer {
    json(200, &body(codes, next))
}

fn body(codes: &[u32], next: Option<&str>) -> String {
    let rows: Vec<String> = codes
        .iter()
        .map(|code| format!(r#"{{"Code":{code},"Description":"A{code}"}}"#))
        .collect();
    let next = next.map_or(String::new(), |next| format!(r#","__next":"{next}""#));
    format!(r#"{{"d":{{"results":[{}]{next}}}}}"#, rows.join(","))
}

fn these(codes: &[u32]) -> Vec<Administration> {
    codes
        .iter()
        .map(|code| administration(&code.to_string(), &format!("A{code}")))
        .collect()
}

fn before(codes: &[u32]) -> Secrets {
    Secrets {
        administrations: Some(these(codes)),
        ..signed_in(100)
    }
}

async fn check(secrets: Secrets, list: Vec<Expect>, calls: usize) -> (Verdict, Secrets) {
    let mut script = vec![expect(ME, json(200, me()))];
    script.extend(list);
    let scene = Scene::new(secrets, script).await;
    let verdict = authorised_within(&scene.connected, calls).await.unwrap();
    (verdict, scene.done())
}

#[tokio::test]
async fn what_was_added_and_what_is_gone_is_told_and_kept_for_next_time() {
    let list = vec![expect(DIVISIONS, rows(&[2, 3, 4, 4], None))];
    let (verdict, kept) = check(before(&[1, 2, 3]), list, 2).await;
    assert_eq!(verdict.administrations, Some(these(&[2, 3, 4])), "each once");
    assert_eq!(verdict.added, these(&[4]));
    assert_eq!(verdict.gone, these(&[1]));
    assert_eq!(kept.administrations, Some(these(&[2, 3, 4])));
    assert_eq!(kept.tokens, signed_in(100).tokens);
}

#[tokio::test]
async fn another_name_is_no_other_administration() {
    let mut known = before(&[1]);
    known.administrations = Some(vec![administration("1", "Oude naam")]);
    let (verdict, kept) = check(known, vec![expect(DIVISIONS, rows(&[1], None))], 2).await;
    assert!(verdict.added.is_empty() && verdict.gone.is_empty());
    assert_eq!(kept.administrations, Some(these(&[1])));
}

#[tokio::test]
async fn nothing_is_written_when_nothing_changed() {
    let script = vec![expect(ME, json(200, me())), expect(DIVISIONS, rows(&[1, 2], None))];
    let scene = Scene::new(before(&[1, 2]), script).await;
    authorised(&scene.connected).await.unwrap();
    assert_eq!(scene.log.count("put"), 0);
    scene.done();
}

#[tokio::test]
async fn half_a_list_and_an_empty_one_say_nothing_about_what_is_gone() {
    let next = "http://127.0.0.1:1/api/v1/elsewhere";
    for (answer, has_more, seen) in [
        (rows(&[2], Some(next)), true, these(&[2])),
        (rows(&[], None), false, Vec::new()),
    ] {
        let (verdict, kept) = check(before(&[1]), vec![expect(DIVISIONS, answer)], 9).await;
        assert_eq!(verdict.has_more, has_more);
        assert_eq!(verdict.administrations, Some(seen));
        assert!(verdict.added.is_empty() && verdict.gone.is_empty());
        assert_eq!(kept, before(&[1]));
    }
}

/// A list in pages of 60, each leading to the next on this server.
fn in_pages(scene: &Scene, codes: &[u32]) -> Vec<Expect> {
    let address = |page: usize| format!("/api/v1/7095/system/Divisions?$skiptoken={page}");
    let count = codes.len().div_ceil(60);
    let pages = codes.chunks(60).zip(1..);
    let pages = pages.map(|(codes, page)| {
        let next = (page < count).then(|| scene.server.url(&address(page)));
        let asked = match page {
            1 => DIVISIONS.to_owned(),
            page => format!("GET {}", address(page - 1)),
        };
        expect(&asked, rows(codes, next.as_deref()))
    });
    pages.collect()
}

async fn check_pages(secrets: Secrets, codes: &[u32], pages: usize) -> (Verdict, Secrets) {
    let scene = Scene::new(secrets, vec![]).await;
    let mut script = vec![expect(ME, json(200, me()))];
    script.extend(in_pages(&scene, codes).into_iter().take(pages));
    scene.server.expect_also(script);
    let verdict = authorised(&scene.connected).await.unwrap();
    (verdict, scene.done())
}

#[tokio::test]
async fn narrowing_is_proven_among_six_hundred_administrations() {
    let all: Vec<u32> = (1..=600).collect();
    let narrowed: Vec<u32> = all.iter().copied().filter(|code| *code != 437).collect();
    let (verdict, kept) = check_pages(before(&all), &narrowed, 10).await;
    assert!(!verdict.has_more);
    assert_eq!(verdict.gone, these(&[437]));
    assert!(verdict.added.is_empty());
    assert_eq!(verdict.administrations, Some(these(&narrowed)));
    assert_eq!(kept.administrations, Some(these(&narrowed)));
    assert_eq!(verdict.asked.len(), 11, "whose, and ten pages");
}

#[tokio::test]
async fn a_longer_list_than_twenty_pages_is_not_compared() {
    let all: Vec<u32> = (1..=1260).collect();
    let (verdict, kept) = check_pages(before(&[1]), &all, 20).await;
    assert!(verdict.has_more);
    assert_eq!(verdict.administrations.unwrap().len(), 1200);
    assert!(verdict.added.is_empty() && verdict.gone.is_empty());
    assert_eq!(kept, before(&[1]));
}

#[tokio::test]
async fn half_of_what_may_be_asked_in_a_minute_is_left_to_others() {
    for (remaining, has_more) in [("30", false), ("29", true)] {
        let scene = Scene::new(before(&[1, 2]), vec![]).await;
        let second = "/api/v1/7095/system/Divisions?$skiptoken=1";
        let limits = [
            ("Content-Type", "application/json"),
            ("X-RateLimit-Minutely-Limit", "60"),
            ("X-RateLimit-Minutely-Remaining", remaining),
        ];
        let first = answer(200, &limits, &body(&[1], Some(&scene.server.url(second))));
        let mut script = vec![expect(ME, json(200, me())), expect(DIVISIONS, first)];
        if !has_more {
            script.push(expect(&format!("GET {second}"), rows(&[2], None)));
        }
        scene.server.expect_also(script);
        let verdict = authorised(&scene.connected).await.unwrap();
        assert_eq!(verdict.has_more, has_more, "{remaining}");
        scene.done();
    }
}

#[tokio::test]
async fn a_next_page_is_asked_for_as_it_is() {
    let scene = Scene::new(signed_in(100), vec![]).await;
    let second = "/api/v1/7095/system/Divisions?$skiptoken=guid%27a%2D1%27&$select=Code";
    let next = scene.server.url(second);
    scene.server.expect_also(vec![
        expect(ME, json(200, me())),
        expect(DIVISIONS, rows(&[1], Some(&next))),
        expect(&format!("GET {second}"), rows(&[2], None)),
    ]);
    let verdict = authorised(&scene.connected).await.unwrap();
    assert_eq!(verdict.administrations, Some(these(&[1, 2])));
    assert!(!verdict.has_more);
    scene.done();
}

#[tokio::test]
async fn a_page_that_leads_to_itself_is_left_at_once() {
    let scene = Scene::new(before(&[1]), vec![]).await;
    let here = scene.server.url("/api/v1/7095/system/Divisions?again");
    let page = || rows(&[1], Some(&here));
    scene.server.expect_also(vec![
        expect(ME, json(200, me())),
        expect(DIVISIONS, page()),
        expect("GET /api/v1/7095/system/Divisions?again", page()),
    ]);
    let verdict = authorised(&scene.connected).await.unwrap();
    assert!(verdict.has_more);
    assert_eq!(verdict.administrations, Some(these(&[1])));
    scene.done();
}

#[tokio::test]
async fn the_other_place_is_tried_only_within_the_budget() {
    let no_data_scope = r#"{"error":{"message":{"value":"Application Scope Violated."}}}"#;
    for refused in [json(404, "{}"), json(403, "{}"), json(403, no_data_scope)] {
        let list = vec![expect(DIVISIONS, refused), expect(HRM, rows(&[1], None))];
        let (verdict, _) = check(signed_in(100), list, 3).await;
        assert_eq!(verdict.administrations, Some(these(&[1])));
        let paths: Vec<&str> = verdict.asked.iter().map(|asked| asked.path.as_str()).collect();
        assert_eq!(paths, ["current/Me", "7095/system/Divisions", "7095/hrm/Divisions"]);
    }
    let list = vec![expect(DIVISIONS, json(403, "{}"))];
    let (verdict, _) = check(signed_in(100), list, 2).await;
    assert_eq!(verdict.reason.code(), "authorised");
    assert_eq!(verdict.administrations, None);
    assert_eq!(verdict.list_reason.unwrap().code(), "forbidden");
}

#[tokio::test]
async fn an_administration_outside_the_scope_is_said_and_not_probed_elsewhere() {
    let body = r#"{"error":{"message":{"value":"Forbidden - User division is not within division scope"}}}"#;
    let list = vec![expect(DIVISIONS, json(403, body))];
    let (verdict, kept) = check(before(&[1]), list, 9).await;
    assert_eq!(verdict.reason.code(), "authorised");
    assert_eq!(verdict.list_reason.unwrap().code(), "outside-scope");
    assert!(verdict.list_raw.is_some() && verdict.list_msg().is_some());
    assert_eq!((verdict.administrations, kept), (None, before(&[1])));
}

#[tokio::test]
async fn a_list_that_fails_does_not_make_the_app_less_authorised() {
    for (refused, code) in [
        (answer(429, &[("Retry-After", "5")], ""), "rate-limited"),
        (json(503, "{}"), "temporary"),
        (json(401, "{}"), "not-accepted"),
        (Answer::Hangup, "network"),
        (
            json(200, r#"{"d":{"results":[{"Description":"no code"}]}}"#),
            "unreadable",
        ),
        (json(200, r#"{"d":{"results":[{"Code":"../7"}]}}"#), "unreadable"),
    ] {
        let (verdict, kept) = check(before(&[1]), vec![expect(DIVISIONS, refused)], 2).await;
        assert_eq!(verdict.reason.code(), "authorised");
        assert_eq!(verdict.list_reason.unwrap().code(), code);
        assert_eq!(kept, before(&[1]));
    }
}

#[tokio::test]
async fn a_division_that_is_no_number_is_put_in_no_address() {
    for division in [r#""../../x""#, r#""""#, "null", "-1", "{}"] {
        let body = format!(r#"{{"d":{{"FullName":"Ans","CurrentDivision":{division}}}}}"#);
        let scene = Scene::new(signed_in(100), vec![expect(ME, json(200, &body))]).await;
        let verdict = authorised(&scene.connected).await.unwrap();
        assert_eq!(verdict.reason.code(), "authorised");
        assert_eq!(verdict.administrations, None);
        scene.done();
    }
}
