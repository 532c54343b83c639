//! `access`: the verdict, on whose behalf, what is seen, what changed; and what it costs.

use serde_json::json;
use wegwijs_sandbox::{
    Access, DataScope, Divisions, Endpoint, Fault, PRACTICE_CLIENT_ID, Resource, TokenAnswer, UserStatus, World,
};

use crate::connections::desk::Desk;
use crate::support::Words;

#[test]
fn it_says_as_whom_what_it_sees_and_until_when() {
    let desk = Desk::signed_in();
    let (verdict, code) = desk.access("book");
    assert_eq!(code, 0);
    assert_eq!(verdict["connection"], "book");
    assert_eq!(verdict["verdict"], "passed");
    assert_eq!(verdict["reason"], "authorised");
    assert_eq!(verdict["user"]["name"], "Ans de Vries");
    let codes: Vec<&str> = list(&verdict["administrations"], "code");
    assert_eq!(codes, ["310001", "310002", "310003", "310004"]);
    assert_eq!((&verdict["added"], &verdict["gone"]), (&json!([]), &json!([])));
    let (expires, checked) = (verdict["refresh_expires_at"].as_i64(), verdict["checked_at"].as_i64());
    let days = (expires.unwrap() - checked.unwrap()) / 86_400;
    assert!((29..=30).contains(&days), "{days}");
    // A fresh token needs no renewal: two reads, nothing else.
    assert_eq!(
        desk.asked(),
        ["GET /api/v1/current/Me", "GET /api/v1/310001/system/Divisions"]
    );
}

#[test]
fn people_read_it_in_their_own_language() {
    let desk = Desk::signed_in();
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let run = desk.run(&["access", "book", "--lang", lang]);
        run.exits(0).says(&[
            &words.error_about("access-authorised"),
            "Ans de Vries",
            "Alfa Holding",
            "Alfa Vastgoed",
        ]);
        assert!(run.stderr.is_empty(), "{run}");
    }
}

#[test]
fn with_one_connection_its_name_is_not_needed() {
    let desk = Desk::signed_in();
    desk.run(&["access"]).exits(0);
    desk.sign_in("second");
    desk.run(&["access"]).exits(2).says(&["book", "second"]);
    desk.run(&["access", "third"]).exits(4).says(&["third"]);
    let empty = Desk::new();
    empty.run(&["access"]).exits(4);
    empty.run(&["access", "--all"]).exits(4);
}

#[test]
fn what_changed_since_the_last_time_is_told_once() {
    let desk = Desk::signed_in();
    desk.access("book");
    let narrow = |codes: &[u32]| {
        let divisions = Divisions::only(codes.iter().copied());
        desk.world(|world| world.change_divisions("ans", PRACTICE_CLIENT_ID, divisions).unwrap());
    };
    narrow(&[310_001, 310_003]);
    let (verdict, _) = desk.access("book");
    assert_eq!(list(&verdict["gone"], "code"), ["310002", "310004"]);
    assert_eq!(list(&verdict["gone"], "name"), ["Alfa Verkoop", "Alfa Archief"]);
    narrow(&[310_001, 310_002, 310_003]);
    let (verdict, _) = desk.access("book");
    assert_eq!(list(&verdict["added"], "code"), ["310002"]);
    let (verdict, _) = desk.access("book");
    assert_eq!((&verdict["added"], &verdict["gone"]), (&json!([]), &json!([])));
}

#[test]
fn an_old_token_is_renewed_once_and_the_budget_holds() {
    let desk = Desk::signed_in();
    let before = desk.kept("book").unwrap().tokens;
    desk.age();
    let (verdict, code) = desk.access("book");
    assert_eq!((verdict["verdict"].as_str(), code), (Some("passed"), 0), "{verdict}");
    assert_eq!(desk.count("/token"), 1);
    let reads = desk
        .asked()
        .iter()
        .filter(|asked| asked.starts_with("GET /api/v1"))
        .count();
    assert!(reads <= 2, "{:?}", desk.asked());
    assert_ne!(desk.kept("book").unwrap().tokens, before);
    assert!(desk.sandbox.violations().is_empty());
}

/// Something that happens to the product, what is said of it, and how the command ends.
type Row = (&'static str, fn(&Desk), &'static str, i32);

#[test]
fn every_row_of_the_table_of_errors_has_its_verdict() {
    let rows: [Row; 13] = [
        ("withdrawn", |desk| desk.withdraw(), "withdrawn-or-unknown", 3),
        (
            "replaced",
            |desk| {
                // The pair is used up elsewhere: a copy of the vault, somebody else's program.
                desk.age();
                let kept = desk.kept("book").unwrap();
                desk.access("book");
                put_back(desk, &kept);
                desk.age();
            },
            "replaced",
            3,
        ),
        (
            "expired",
            |desk| desk.world(|world| world.advance(31 * 86_400)),
            "expired",
            3,
        ),
        (
            "blocked user",
            |desk| desk.world(|world| world.user_mut("ans").unwrap().status = UserStatus::Blocked),
            "blocked-user",
            3,
        ),
        (
            "inactive user",
            |desk| desk.world(|world| world.user_mut("ans").unwrap().status = UserStatus::Inactive),
            "inactive-user",
            3,
        ),
        (
            "wrong client",
            |desk| {
                desk.age();
                let answer = TokenAnswer::bare(401, "invalid_client");
                fail_token(desk, answer.status, r#"{"error":"invalid_client"}"#);
            },
            "wrong-client",
            5,
        ),
        ("gateway", |desk| me_fails(desk, Fault::GatewayFault), "temporary", 5),
        (
            "html 503",
            |desk| me_fails(desk, Fault::HtmlUnavailable),
            "temporary",
            5,
        ),
        ("429", |desk| me_fails(desk, Fault::Status(429)), "rate-limited", 5),
        ("not json", |desk| me_fails(desk, Fault::NotJson), "unreadable", 5),
        ("truncated", |desk| me_fails(desk, Fault::Truncated), "unreadable", 5),
        ("huge", |desk| me_fails(desk, Fault::Huge), "unreadable", 5),
        ("closed", |desk| me_fails(desk, Fault::Closed), "network", 5),
    ];
    for (what, happen, reason, exit) in rows {
        let desk = Desk::signed_in();
        happen(&desk);
        let kept = desk.kept("book");
        desk.sandbox.forget_requests();
        let (verdict, code) = desk.access("book");
        assert_eq!(
            (verdict["reason"].as_str(), code),
            (Some(reason), exit),
            "{what}: {verdict}"
        );
        let expected = match exit {
            0 => "passed",
            3 => "failed",
            _ => "unknown",
        };
        assert_eq!(verdict["verdict"], expected, "{what}");
        assert!(desk.count("/token") <= 1, "{what}: {:?}", desk.asked());
        assert!(desk.asked().len() <= 4, "{what}: {:?}", desk.asked());
        // Nothing is lost: whatever was said, the tokens are still there.
        assert!(desk.kept("book").unwrap().tokens.is_some(), "{what}");
        if exit == 5 && desk.count("/token") == 0 {
            assert_eq!(desk.kept("book"), kept, "{what}");
        }
        // The same for people: ours first, the product's own words quoted.
        for lang in ["nl", "en"] {
            let run = desk.run(&["access", "book", "--lang", lang]);
            assert!(!run.stdout.trim().is_empty(), "{what}: {run}");
        }
    }
}

#[test]
fn a_consent_without_scopes_or_administrations_is_still_a_consent() {
    let desk = Desk::signed_in();
    desk.world(|world| {
        world.app_mut(PRACTICE_CLIENT_ID).unwrap().data_scopes = vec![DataScope::new("financial.ledger", Access::View)];
    });
    let (verdict, code) = desk.access("book");
    assert_ne!(code, 3, "{verdict}");
    assert_ne!(verdict["verdict"], "failed", "{verdict}");
}

#[test]
fn a_clock_that_is_an_hour_off_changes_no_verdict() {
    for seconds in [-3600, 3600] {
        let desk = Desk::signed_in();
        desk.world(|world| world.advance(seconds));
        let (verdict, code) = desk.access("book");
        assert_eq!(
            (verdict["verdict"].as_str(), code),
            (Some("passed"), 0),
            "{seconds}: {verdict}"
        );
        assert!(desk.count("/token") <= 1);
    }
}

#[test]
fn a_next_page_on_another_host_is_not_fetched() {
    let desk = Desk::signed_in();
    let elsewhere = Desk::new();
    let next = format!("{}/api/v1/310001/system/Divisions", elsewhere.sandbox.url());
    desk.sandbox
        .fault(Endpoint::Api(Resource::Divisions), Fault::NextElsewhere(next).lasting());
    let (verdict, _) = desk.access("book");
    assert_eq!(verdict["verdict"], "passed", "{verdict}");
    assert!(elsewhere.asked().is_empty());
}

#[test]
fn a_redirect_is_not_followed_with_a_token() {
    let elsewhere = Desk::new();
    for endpoint in [Endpoint::Api(Resource::Me), Endpoint::Token] {
        let desk = Desk::signed_in();
        desk.age();
        let target = format!("{}/api/v1/current/Me", elsewhere.sandbox.url());
        desk.sandbox.fault(endpoint, Fault::RedirectTo(target).lasting());
        let (verdict, code) = desk.access("book");
        assert_eq!((verdict["verdict"].as_str(), code), (Some("unknown"), 5), "{verdict}");
        assert!(elsewhere.asked().is_empty());
    }
}

#[test]
fn escapes_in_a_name_do_nothing() {
    let desk = Desk::with(
        |world: &mut World| {
            let administration = world.administration_mut(310_001).unwrap();
            administration.description = "Alfa\u{1b}[2J\u{1b}]0;owned\u{7} \u{202e}gnidloH\r\nnext".to_owned();
        },
        wegwijs_sandbox::Options::default(),
    );
    desk.sign_in("book");
    for args in [
        &["access", "book"][..],
        &["access", "book", "--json"],
        &["access", "--all"],
    ] {
        let run = desk.run(args);
        run.exits(0);
        let control = run
            .stdout
            .chars()
            .find(|c| (c.is_control() && *c != '\n') || *c == '\u{202e}');
        assert_eq!(control, None, "{run}");
    }
}

#[test]
fn several_connections_are_checked_at_once() {
    let desk = Desk::new();
    desk.sign_in_plain("portal");
    desk.sign_in("book");
    desk.run(&["access", "--all", "--lang", "nl"])
        .exits(0)
        .says(&["book", "portal", "Ans de Vries"]);
    desk.withdraw();
    let run = desk.run(&["access", "--all", "--json"]);
    run.exits(3);
    let rows = run.json().pop().unwrap();
    let verdicts: Vec<(&str, &str)> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["connection"].as_str().unwrap(), row["verdict"].as_str().unwrap()))
        .collect();
    assert_eq!(verdicts, [("book", "failed"), ("portal", "passed")]);
}

#[test]
fn a_connection_that_is_signed_out_says_so() {
    let desk = Desk::signed_in();
    desk.withdraw();
    desk.run(&["revoke", "book", "--yes"]).exits(0);
    let (verdict, code) = desk.access("book");
    assert_eq!(
        (verdict["reason"].as_str(), code),
        (Some("not-signed-in"), 4),
        "{verdict}"
    );
    let run = desk.run(&["connections", "--json"]);
    assert_eq!(run.json().pop().unwrap()[0]["signed_in"], false);
}

#[test]
fn connections_are_listed_and_forgotten() {
    let desk = Desk::signed_in();
    desk.sign_in_plain("portal");
    for lang in ["nl", "en"] {
        desk.run(&["connections", "--lang", lang])
            .exits(0)
            .says(&["book", "portal", "practice", "acme"]);
    }
    let run = desk.run(&["connections", "--json"]);
    let rows = run.json().pop().unwrap();
    assert_eq!(list(&rows, "connection"), ["book", "portal"]);
    assert!(rows[0]["refresh_expires_at"].is_i64(), "{rows}");
    desk.run(&["disconnect", "nobody"]).exits(4);
    desk.run(&["disconnect", "book"]).exits(0);
    assert!(desk.kept("book").is_none());
    assert!(!desk.config().contains("book"));
    // It is forgotten here; the product was not told.
    assert!(desk.world(|world| world.consent("ans", PRACTICE_CLIENT_ID).is_some()));
    desk.run(&["access", "book"]).exits(4);
    assert_eq!(desk.access("portal").1, 0);
}

fn list<'v>(rows: &'v serde_json::Value, key: &str) -> Vec<&'v str> {
    rows.as_array()
        .unwrap_or_else(|| panic!("no list: {rows}"))
        .iter()
        .map(|row| row[key].as_str().unwrap())
        .collect()
}

fn me_fails(desk: &Desk, fault: Fault) {
    desk.sandbox.fault(Endpoint::Api(Resource::Me), fault.lasting());
}

fn fail_token(desk: &Desk, status: u16, body: &str) {
    let answer = Fault::Answer {
        status,
        content_type: "application/json".to_owned(),
        body: body.to_owned(),
    };
    desk.sandbox.fault(Endpoint::Token, answer.lasting());
}

fn put_back(desk: &Desk, secrets: &wegwijs_access::auth::Secrets) {
    use wegwijs_access::auth::Store;
    let home = crate::connections::vault::Home::at(desk.home.path().into());
    home.vault()
        .put(&crate::connections::vault::name("book"), secrets)
        .unwrap();
}
