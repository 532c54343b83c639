//! Readers say whether a step matches their screen: without script, in every language, exactly once, and from several
//! servers on one store; what they said is on the page, and for the author.

use std::{io::Write, time::Instant};

use crate::{
    page::{Page, words},
    server::{Answer, FORM, Server},
    support::{DEADLINE, Home, PackFolder, wegwijs},
};

/// A folder for the store of one or more servers.
fn folder() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data").display().to_string();
    (folder, path)
}

struct Step {
    at: String,
}

impl Step {
    fn new(at: &str) -> Self {
        Self { at: at.to_owned() }
    }

    /// A new form, as a browser would get it: its nonce.
    fn form(&self, server: &Server) -> String {
        let page = Page(server.get(&format!("/-/report{}", self.at)).is(200).text());
        page.between("name=\"nonce\" value=\"", "\"").unwrap().to_owned()
    }

    fn send(&self, server: &Server, nonce: &str, verdict: &str, line: &str) -> Answer {
        let pairs = [("at", self.at.as_str()), ("nonce", nonce), ("verdict", verdict), ("line", line)];
        let form = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        server.request("POST", "/-/report", &[("content-type", FORM)], form.as_bytes())
    }

    fn report(&self, server: &Server, verdict: &str, line: &str) -> Answer {
        self.send(server, &self.form(server), verdict, line)
    }

    /// What stands under the step about readers.
    fn readers(&self, server: &Server) -> String {
        let page = Page(server.get(&self.at).is(200).text());
        words(page.between("<p class=\"readers\">", "</p>").unwrap())
    }

    fn until_says(&self, server: &Server, text: &str) {
        let started = Instant::now();
        while !self.readers(server).contains(text) {
            assert!(started.elapsed() < DEADLINE, "{text}: {}", self.readers(server));
        }
    }
}

fn feedback(data: &str, args: &[&str], stdin: &[u8]) -> std::process::Output {
    let home = Home::new();
    let args = [&["feedback", "--data", data], args].concat();
    let mut command = wegwijs(&home, args).command();
    let mut child = command
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    // Who is refused early reads nothing.
    let _ = child.stdin.take().unwrap().write_all(stdin);
    child.wait_with_output().unwrap()
}

fn rows(data: &str) -> Vec<serde_json::Value> {
    let done = feedback(data, &["--json"], b"");
    assert!(done.status.success(), "{done:?}");
    serde_json::from_slice(&done.stdout).unwrap()
}

#[test]
fn without_a_store_nobody_is_asked() {
    let server = Server::start(&[]);
    let page = server.get("/nl/revoke").is(200).text();
    assert!(!page.contains("/-/report"));
    server.get("/-/report/nl/revoke").is(404);
    let step = Step::new("/nl/revoke");
    step.send(&server, "x", "matches", "").is(400);
}

#[test]
fn what_readers_say_of_a_step_stands_under_it_in_their_language_at_every_server() {
    let (_folder, data) = folder();
    let (one, other) = (Server::start(&["--data", &data]), Server::start(&["--data", &data]));
    let (nl, en) = (Step::new("/nl/revoke"), Step::new("/en/revoke?ui=nl"));
    let before = one.get(&nl.at).is(200);
    assert_eq!(nl.readers(&one), "Ziet jouw scherm er ook zo uit?");
    assert_eq!(en.readers(&one), "Does your screen look like this too?");
    for server in [&one, &other, &one] {
        let thanks = nl.report(server, "matches", "").is(200);
        assert_eq!(thanks.header("cache-control"), Some("no-store"));
        assert_eq!(thanks.header("set-cookie"), None);
    }
    for server in [&one, &other] {
        nl.until_says(server, "Bevestigd door 3 lezers, laatst op ");
        en.until_says(server, "Confirmed by 3 readers, last on ");
        // The labels that a reader sees are others there.
        assert_eq!(Step::new("/nl/revoke?ui=en").readers(server), "Ziet jouw scherm er ook zo uit?");
    }
    let after = one.get(&nl.at).is(200);
    assert_eq!(after.header("cache-control"), before.header("cache-control"));
    assert_ne!(after.header("etag"), before.header("etag"));
    for verdict in ["label", "place", "absent", "label"] {
        en.report(&other, verdict, "").is(200);
    }
    for server in [&one, &other] {
        nl.until_says(server, "Lezers melden dat dit scherm veranderd is.");
        en.until_says(server, "Readers report that this screen has changed.");
    }
    let rows = rows(&data);
    assert_eq!(rows.len(), 1);
    let numbers = ["matches", "label", "place", "absent"].map(|key| rows[0][key].as_u64().unwrap());
    assert_eq!((numbers, rows[0]["standing"].as_str()), ([3, 2, 1, 1], Some("changed")));
}

#[test]
fn a_form_that_is_sent_again_is_one_report_also_at_another_server() {
    let (_folder, data) = folder();
    let (one, other) = (Server::start(&["--data", &data]), Server::start(&["--data", &data]));
    let step = Step::new("/nl/revoke");
    let nonce = step.form(&one);
    for server in [&one, &other, &one] {
        step.send(server, &nonce, "absent", "hij staat er niet").is(200);
    }
    // Forged: of another day, of no day, far too long.
    let yesterday = format!("2020-01-01{}", &nonce[10..]);
    for forged in ["", "x", yesterday.as_str(), &"a".repeat(9_000)] {
        let again = Page(step.send(&one, forged, "absent", "").is(400).text());
        assert!(step.send(&one, again.between("name=\"nonce\" value=\"", "\"").unwrap(), "matches", "").status == 200);
    }
    let rows = rows(&data);
    assert_eq!((&rows[0]["absent"], &rows[0]["matches"]), (&1.into(), &4.into()));
    assert_eq!(rows[0]["lines"], serde_json::json!(["hij staat er niet"]));
}

#[test]
fn what_cannot_be_kept_is_told_and_what_was_entered_stays() {
    let (_folder, data) = folder();
    let server = Server::start(&["--data", &data]);
    for (lang, choose, long, secret) in [
        ("nl", "Kies wat je ziet", "300", "wachtwoord"),
        ("en", "Choose what you see", "300", "password"),
    ] {
        let step = Step::new(&format!("/{lang}/revoke"));
        let text = |answer: Answer| words(Page(answer.text()).between("role=\"alert\">", "</p>").unwrap());
        assert!(text(step.report(&server, "", "").is(400)).contains(choose));
        assert!(text(step.report(&server, "perhaps", "").is(400)).contains(choose));
        assert!(text(step.report(&server, "label", &"é".repeat(301)).is(400)).contains(long));
        let told = step.report(&server, "label", "wachtwoord=Geheim123!").is(400).text();
        assert!(!told.contains("Geheim123"));
        assert!(words(&told).contains(secret), "{told}");
        let kept = step.report(&server, "", "<b>mijn regel</b>").is(400).text();
        assert!(kept.contains("&lt;b&gt;mijn regel&lt;/b&gt;"));
    }
    Step::new("/nl/nothing").send(&server, "x", "label", "").is(400);
    let step = Step::new("/nl/revoke");
    step.report(&server, "label", &"x".repeat(20_000)).is(413);
    let foreign = [("content-type", FORM), ("origin", "https://evil.example")];
    server.request("POST", "/-/report", &foreign, b"at=/nl/revoke").is(403);
    server.get("/-/report").is(405);
    assert_eq!(rows(&data), [] as [serde_json::Value; 0]);
    step.report(&server, "label", &"é".repeat(300)).is(200);
    assert_eq!(rows(&data).len(), 1);
}

#[test]
fn one_reader_may_report_some_and_then_no_more_today() {
    let (_folder, data) = folder();
    let server = Server::start(&["--data", &data, "--trusted-proxy", "127.0.0.1"]);
    let step = Step::new("/nl/revoke");
    let send = |reader: &str| {
        let form = format!("at={}&nonce={}&verdict=matches", step.at, step.form(&server));
        let headers = [("content-type", FORM), ("x-forwarded-for", reader)];
        server.request("POST", "/-/report", &headers, form.as_bytes()).status
    };
    let answers: Vec<u16> = (0..12).map(|_| send("192.0.2.7")).collect();
    assert_eq!(answers.iter().filter(|status| **status == 200).count(), 10);
    assert_eq!(answers.iter().filter(|status| **status == 429).count(), 2);
    assert_eq!(send("192.0.2.8"), 200);
}

#[test]
fn the_author_sees_what_to_mend_first_and_no_escapes_and_can_move_it() {
    let (_folder, data) = folder();
    let server = Server::start(&["--data", &data]);
    Step::new("/nl/revoke").report(&server, "matches", "").is(200);
    let worst = Step::new("/en/reauthorise");
    worst.report(&server, "label", "\u{1b}[31mred <b>").is(200);
    let table = feedback(&data, &["--lang", "en"], b"");
    let text = String::from_utf8(table.stdout).unwrap();
    assert!(text.lines().nth(1).unwrap().starts_with("reauthorise/"), "{text}");
    assert!(text.contains("[31mred <b>") && !text.contains('\u{1b}'), "{text}");

    let moved = feedback(&data, &["export"], b"").stdout;
    assert_eq!(moved.split(|byte| *byte == b'\n').count(), 3);
    let (_other, other) = folder();
    for _ in 0..2 {
        assert!(feedback(&other, &["import"], &moved).status.success());
        assert_eq!(rows(&other), rows(&data));
    }
    let broken = [moved.as_slice(), b"{\"guide\":1}\n"].concat();
    for (lang, said) in [("nl", "Regel 3"), ("en", "Line 3")] {
        let refused = feedback(&other, &["import", "--lang", lang], &broken);
        assert_eq!(refused.status.code(), Some(1));
        assert!(String::from_utf8(refused.stderr).unwrap().contains(said));
    }
    assert_eq!(feedback(&data, &["--since", "gisteren"], b"").status.code(), Some(2));
    let home = Home::new();
    assert_eq!(wegwijs(&home, ["feedback"]).command().output().unwrap().status.code(), Some(2));
}

#[test]
fn a_store_that_cannot_be_opened_stops_the_server_in_both_languages_and_is_not_touched() {
    let (_folder, data) = folder();
    std::fs::create_dir_all(&data).unwrap();
    let file = std::path::Path::new(&data).join("feedback.db");
    let letter = b"this is a letter, not a database".repeat(100);
    std::fs::write(&file, &letter).unwrap();
    for (lang, said) in [("nl", "beschadigd"), ("en", "damaged")] {
        let home = Home::new();
        let args = ["serve", "--lang", lang, "--listen", "127.0.0.1:0", "--no-open", "--data", &data];
        let done = wegwijs(&home, args).command().output().unwrap();
        assert_eq!(done.status.code(), Some(1));
        assert!(String::from_utf8(done.stderr).unwrap().contains(said));
        let args = ["serve", "--lang", lang, "--no-open", "--database-url", "mysql://a:geheim@b/c"];
        let done = wegwijs(&home, args).command().output().unwrap();
        assert_eq!(done.status.code(), Some(2));
        assert!(!String::from_utf8(done.stderr).unwrap().contains("geheim"));
    }
    assert!(std::fs::read(&file).unwrap() == letter);
}

#[test]
fn a_new_version_of_a_guide_starts_without_voices() {
    let (_folder, data) = folder();
    let pack = PackFolder::new();
    let server = Server::start(&["--pack", pack.arg(), "--data", &data]);
    let step = Step::new("/nl/revoke");
    for _ in 0..3 {
        step.report(&server, "matches", "").is(200);
    }
    step.until_says(&server, "Bevestigd");
    pack.change("guides/revoke.toml", "version = 1", "version = 2");
    step.until_says(&server, "Ziet jouw scherm er ook zo uit?");
    let started = Instant::now();
    while step.readers(&server).contains("Bevestigd") {
        assert!(started.elapsed() < DEADLINE);
    }
}
