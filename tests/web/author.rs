//! What readers report is there for who writes the guides: in the terminal, at `/-/desk` behind a key, and to move.

use std::{fs, path::Path, time::Instant};

use serde_json::json;

use crate::{
    browser::{Browser, NARROW, WIDE},
    looks::{Eyes, are_valid},
    page::words,
    reports::{Step, folder, told},
    server::{Answer, FORM, Server, until},
    support::{Home, Run, wegwijs},
};

const KEY: &str = "een-lange-sleutel-voor-de-servicedesk";

fn feedback(args: &[&str], stdin: &str) -> Run {
    wegwijs(&Home::new(), [&["feedback"], args].concat()).input(stdin).run()
}

/// A server with a key to what readers report.
fn with_key(data: &str, folder: &Path) -> Server {
    let file = folder.join("desk.key");
    fs::write(&file, format!("{KEY}\n")).unwrap();
    Server::start(&["--data", data, "--desk-key-file", file.to_str().unwrap()])
}

/// In a language by what a browser prefers, or by the form itself.
fn open(server: &Server, key: &str, accepted: &str, lang: &str) -> Answer {
    let form: String = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("key", key)
        .append_pair("lang", lang)
        .finish();
    let headers = [("content-type", FORM), ("accept-language", accepted)];
    server.request("POST", "/-/desk", &headers, form.as_bytes())
}

#[test]
fn the_author_sees_what_to_mend_first_and_no_escapes() {
    let (_folder, data) = folder();
    let server = Server::start(&["--data", &data]);
    Step("/nl/revoke").report(&server, "matches", "").is(200);
    Step("/en/reauthorise")
        .report(&server, "label", "\u{1b}[31mred\u{202e} <b>")
        .is(200);
    let table = feedback(&["--lang", "en", "--data", &data], "");
    table.exits(0).says(&["Step", "Other name", "[31mred <b>"]);
    assert!(
        table.stdout.lines().nth(1).unwrap().starts_with("reauthorise/"),
        "{table}"
    );
    assert!(!table.stdout.contains(['\u{1b}', '\u{202e}']), "{table}");
    feedback(&["--lang", "nl", "--data", &data], "")
        .exits(0)
        .says(&["Stap", "Andere naam"]);
    feedback(&["--since", "2999-01-01", "--data", &data, "--lang", "nl"], "")
        .exits(0)
        .says(&["Sinds 2999-01-01 heeft geen lezer iets gemeld."]);
}

#[test]
fn what_happens_with_steps_is_counted_and_no_question_is() {
    let (_folder, data) = folder();
    let server = Server::start(&["--data", &data]);
    for path in [
        "/nl/revoke",
        "/nl/revoke/security-center?v=1",
        "/nl/revoke/revoked?prove-by-hand=asks-to-sign-in&v=1",
    ] {
        server.get(path).is(200);
    }
    server.get("/nl/revoke").is(200);
    let page = crate::page::Page(server.get("/nl/revoke").is(200).text());
    let (_, detour) = page
        .between("<details class=\"stuck\">", "</details>")
        .and_then(|stuck| stuck.split_once("<a class=\"choice\" href=\""))
        .unwrap();
    server
        .get(&detour.split('"').next().unwrap().replace("&amp;", "&"))
        .is(200);
    let question = "qwxz plork zzyzxq";
    server.say("/nl/revoke", question).is(200);
    server.say("/nl", question).is(200);
    let walk = || {
        let told = told(&data);
        let guides = told["guides"].as_array().unwrap().clone();
        let walk = guides.into_iter().find(|guide| guide["guide"] == "revoke");
        (walk, told["unanswered"].clone())
    };
    let expected = json!({
        "guide": "revoke", "shown": 6, "finished": 1, "unanswered": 1,
        "stuck": [{ "step": "open-menu", "number": 1 }]
    });
    until("it is written", || walk() == (Some(expected.clone()), json!(1)));
    let all = feedback(&["export", "--data", &data], "");
    all.exits(0).does_not_say(&["zzyzxq", "127.0.0.1"]);
    let files = fs::read_dir(&data)
        .unwrap()
        .map(|entry| fs::read(entry.unwrap().path()).unwrap());
    for file in files {
        assert!(!file.windows(6).any(|part| part == b"zzyzxq"));
    }
}

#[test]
fn a_store_moves_whole_and_what_is_there_stays_once() {
    let (_folder, data) = folder();
    let server = Server::start(&["--data", &data]);
    Step("/nl/revoke").report(&server, "matches", "").is(200);
    Step("/en/reauthorise").report(&server, "label", "“other”").is(200);
    drop(server);
    let moved = feedback(&["export", "--data", &data], "");
    moved.exits(0);
    let (_other, other) = folder();
    for new in ["2 nieuw", "0 nieuw"] {
        let run = feedback(&["import", "--lang", "nl", "--data", &other], &moved.stdout);
        run.exits(0);
        if new == "0 nieuw" {
            run.says(&[new]);
        }
        assert_eq!(told(&other), told(&data));
    }
    let again = feedback(&["export", "--data", &other], "");
    assert_eq!(again.stdout, moved.stdout);
    let lines = moved.stdout.lines().count() + 1;
    let long = format!("{{\"guide\":\"{}\"}}\n", "x".repeat(40_000));
    for broken in [
        "{\"guide\":1}\n",
        "\n",
        "{}",
        "[",
        long.as_str(),
        "{\"guide\":\"revoke\",\"step\":\"a\",\"day\":\"2026-13-01\",\"what\":\"shown\",\"number\":1}",
        "{\"guide\":\"revoke\",\"step\":\"a\",\"day\":\"2026-11-01\",\"what\":\"killed\",\"number\":1}",
        "{\"guide\":\"../x\",\"step\":\"a\",\"day\":\"2026-11-01\",\"what\":\"shown\",\"number\":1}",
    ] {
        for (lang, said) in [("nl", "Regel"), ("en", "Line")] {
            let input = format!("{}{broken}", moved.stdout);
            let run = feedback(&["import", "--lang", lang, "--data", &other], &input);
            run.exits(1).says(&[&format!("{said} {lines} ")]);
        }
    }
    assert_eq!(told(&other), told(&data));
}

#[test]
fn what_cannot_be_is_refused_in_both_languages() {
    let (_folder, data) = folder();
    for (lang, where_is, day, nothing) in [
        ("nl", "waar de meldingen", "geen dag", "Daar staan geen meldingen"),
        ("en", "where the readers", "is not a day", "There are no readers"),
    ] {
        feedback(&["--lang", lang], "").exits(2).says(&[where_is]);
        let args = ["--lang", lang, "--data", data.as_str()];
        feedback(&[&args[..], &["--since", "gisteren"]].concat(), "")
            .exits(2)
            .says(&[day]);
        // Who only looks makes nothing.
        feedback(&args, "").exits(1).says(&[nothing]);
        assert!(!Path::new(&data).exists());
        let url = ["--lang", lang, "--database-url", "mysql://a:geheim@b/c"];
        feedback(&url, "").exits(2).does_not_say(&["geheim"]);
        let both = [&args[..], &["--database-url", "postgres://x"]].concat();
        feedback(&both, "").exits(2);
    }
    let environment = wegwijs(&Home::new(), ["feedback", "--lang", "nl"])
        .env("WEGWIJS_DATABASE_URL", "postgres://a:geheim@127.0.0.1:1/c")
        .run();
    environment.exits(1).says(&["antwoordt niet"]).does_not_say(&["geheim"]);
}

#[test]
fn a_store_that_cannot_be_opened_stops_the_server_and_is_not_touched() {
    let (_folder, data) = folder();
    fs::create_dir_all(&data).unwrap();
    let file = Path::new(&data).join("feedback.db");
    let letter = b"this is a letter, not a database".repeat(100);
    fs::write(&file, &letter).unwrap();
    let serve = |lang: &str, more: &[&str]| {
        let args = ["serve", "--lang", lang, "--listen", "127.0.0.1:0", "--no-open"];
        wegwijs(&Home::new(), [&args[..], more].concat()).run()
    };
    for (lang, damaged, short, alone) in [
        ("nl", "beschadigd", "te kort", "niets bewaard"),
        ("en", "damaged", "too short", "nothing is kept"),
    ] {
        serve(lang, &["--data", &data]).exits(1).says(&[damaged]);
        let inside = file.join("under").display().to_string();
        serve(lang, &["--data", &inside]).exits(1);
        let key = |text: &str| {
            let key = file.with_file_name("key");
            fs::write(&key, text).unwrap();
            key.display().to_string()
        };
        let (_new, new) = folder();
        serve(lang, &["--data", &new, "--desk-key-file", &key("geheim")])
            .exits(2)
            .says(&[short])
            .does_not_say(&["geheim"]);
        serve(lang, &["--desk-key-file", &key(KEY)]).exits(2).says(&[alone]);
        serve(lang, &["--data", &new, "--desk-key-file", &inside]).exits(1);
    }
    assert!(fs::read(&file).unwrap() == letter);
}

#[test]
fn a_database_that_is_away_stops_no_page_and_who_reports_is_told() {
    let mut server = Server::start(&["--database-url", "postgres://a:geheim@127.0.0.1:1/c"]);
    server.hears("wordt nu niet bewaard");
    for (step, told) in [
        (Step("/nl/revoke"), "Dit is niet bewaard. Probeer het straks weer"),
        (Step("/en/revoke"), "This has not been kept. Try again later"),
    ] {
        // However often: what was not kept does not count.
        for _ in 0..12 {
            let answer = step.report(&server, "label", "mijn regel").is(503);
            assert!(answer.text().contains(told));
            assert!(answer.text().contains("mijn regel") && answer.text().contains("checked"));
        }
        server.get(step.0).is(200);
    }
    server.get("/-/health/ready").is(200);
}

#[test]
fn without_the_key_nobody_sees_anything_and_waits() {
    let (folder, data) = folder();
    let server = with_key(&data, folder.path());
    Step("/nl/revoke").report(&server, "label", "<b>vet</b>").is(200);
    let asks = server.get("/-/desk").is(200);
    assert_eq!(asks.header("cache-control"), Some("no-store"));
    let started = Instant::now();
    let mut refused: Vec<Answer> = ["", "x", &KEY[1..], &KEY.to_uppercase()]
        .map(|key| open(&server, key, "nl", "").is(403))
        .into();
    // Slowly: a guess takes a second.
    assert!(started.elapsed().as_secs() >= 4);
    refused.iter_mut().for_each(|answer| answer.headers.clear());
    for answer in &refused {
        assert_eq!(answer.body, refused[0].body, "no hint");
        assert!(!answer.text().contains("vet"));
    }
    let foreign = [("content-type", FORM), ("origin", "https://evil.example")];
    let form = format!("key={KEY}");
    server.request("POST", "/-/desk", &foreign, form.as_bytes()).is(403);
    server.request("PUT", "/-/desk", &[], b"").is(405);
    for (lang, title) in [("nl", "Wat lezers melden"), ("en", "What readers report")] {
        until("it is looked at", || {
            open(&server, KEY, lang, "").is(200).text().contains("vet")
        });
        let page = open(&server, KEY, lang, "").is(200);
        assert_eq!(
            open(&server, KEY, "en", lang).is(200).body,
            open(&server, KEY, "nl", lang).body
        );
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert_eq!(page.header("x-robots-tag"), Some("noindex"));
        let text = page.text();
        assert!(
            text.contains("&lt;b&gt;vet&lt;/b&gt;") && words(&text).contains(title),
            "{text}"
        );
    }
    let robots = server.get("/robots.txt").text();
    assert!(robots.contains("Disallow: /-/desk"));
}

#[test]
fn the_desks_page_opens_in_a_browser_and_is_accessible() {
    let (folder, data) = folder();
    let server = with_key(&data, folder.path());
    for _ in 0..3 {
        Step("/nl/revoke").report(&server, "matches", "").is(200);
        Step("/nl/revoke/find-app?v=1")
            .report(&server, "absent", "De lijst staat nu onder een tandwiel, rechtsboven")
            .is(200);
    }
    Step("/en/reauthorise")
        .report(&server, "label", "The button says “Allow”")
        .is(200);
    let detour = "/nl/revoke/name-not-visible?open-menu=name-not-visible&v=1";
    server.get(detour).is(200);
    server.say("/nl", "qwxz plork").is(200);
    until("it is written", || {
        open(&server, KEY, "nl", "")
            .text()
            .contains("kreeg 1 vraag geen antwoord")
    });
    are_valid(&[
        ("key", server.get("/-/desk").body),
        ("wrong", open(&server, "x", "nl", "").body),
        ("desk", open(&server, KEY, "nl", "").body),
    ]);
    let Some(browser) = Browser::open() else { return };
    let eyes = Eyes::new();
    for (size, suffix) in [(WIDE, "wide"), (NARROW, "narrow")] {
        browser.resize(size);
        browser.go(&server.url("/-/desk?lang=nl"));
        eyes.look(&browser, &format!("desk-key-{suffix}"), size);
        browser.run(&format!(
            "document.getElementById('key').value = '{KEY}'; document.querySelector('.key button').click()"
        ));
        browser.waits_for("document.querySelector('table')");
        assert!(browser.text().contains("Lezers melden dat dit scherm veranderd is."));
        assert!(!browser.url().as_str().contains("sleutel"));
        eyes.look(&browser, &format!("desk-{suffix}"), size);
    }
    assert_eq!(browser.console(), Vec::<String>::new());
}
