//! Readers say whether a step matches their screen: without script, in every language, exactly once, and from several
//! servers on one store; what they said is on the page.

use serde_json::{Value, json};

use crate::{
    browser::{Browser, NARROW, WIDE},
    looks::{Eyes, are_valid},
    page::{Page, words},
    server::{Answer, FORM, Server, until},
    support::{Home, PackFolder, wegwijs},
};

/// A folder for the store of one or more servers.
pub fn folder() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data").display().to_string();
    (folder, path)
}

/// A step, by its address.
pub struct Step(pub &'static str);

impl Step {
    /// A new form, as a browser would get it: its nonce.
    pub fn form(&self, server: &Server) -> String {
        nonce(&server.get(&format!("/-/report/no{}", self.0)).is(200).text())
    }

    pub fn send(&self, server: &Server, nonce: &str, verdict: &str, line: &str) -> Answer {
        self.send_with(server, &[], nonce, verdict, line)
    }

    fn send_with(&self, server: &Server, headers: &[(&str, &str)], nonce: &str, verdict: &str, line: &str) -> Answer {
        let pairs = [("at", self.0), ("nonce", nonce), ("verdict", verdict), ("line", line)];
        let form = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs)
            .finish();
        let headers = [&[("content-type", FORM)], headers].concat();
        server.request("POST", "/-/report", &headers, form.as_bytes())
    }

    pub fn report(&self, server: &Server, verdict: &str, line: &str) -> Answer {
        self.send(server, &self.form(server), verdict, line)
    }

    /// What stands under the step about readers.
    pub fn readers(&self, server: &Server) -> String {
        let page = Page(server.get(self.0).is(200).text());
        words(page.between("<div class=\"readers\">", "</div>").unwrap())
    }

    pub fn until_says(&self, server: &Server, text: &str) {
        until(text, || self.readers(server).starts_with(text));
    }
}

fn nonce(page: &str) -> String {
    let page = Page(page.to_owned());
    page.between("name=\"nonce\" value=\"", "\"").unwrap().to_owned()
}

/// What is in a store, as its author gets it.
pub fn told(data: &str) -> Value {
    let run = wegwijs(&Home::new(), ["feedback", "--json", "--data", data]).run();
    run.exits(0);
    run.json().remove(0)
}

/// Of the first step how often each was said.
fn voices(told: &Value) -> [u64; 4] {
    ["matches", "label", "place", "absent"].map(|key| told["steps"][0][key].as_u64().unwrap())
}

const ASKED: &str = "Klopt deze stap met jouw scherm?";

#[test]
fn without_a_store_nobody_is_asked() {
    let server = Server::start(&[]);
    let page = server.get("/nl/revoke").is(200).text();
    assert!(!page.contains("/-/report") && !page.contains("report."));
    for path in ["/-/report/no/nl/revoke", "/-/report/yes/nl/revoke", "/-/desk"] {
        server.get(path).is(404);
    }
    Step("/nl/revoke").send(&server, "x", "matches", "").is(400);
}

#[test]
fn what_readers_say_of_a_step_stands_under_it_in_their_language_at_every_server() {
    let (_folder, data) = folder();
    let (one, other) = (Server::start(&["--data", &data]), Server::start(&["--data", &data]));
    let (nl, en) = (Step("/nl/revoke"), Step("/en/revoke?ui=nl"));
    let before = one.get(nl.0).is(200);
    assert!(nl.readers(&one).starts_with(ASKED));
    assert!(en.readers(&one).starts_with("Does this step match your screen?"));
    for server in [&one, &other, &one] {
        let thanks = nl.report(server, "matches", "").is(200);
        assert_eq!(thanks.header("cache-control"), Some("no-store"));
        assert_eq!(thanks.header("set-cookie"), None);
    }
    for server in [&one, &other] {
        nl.until_says(server, "Bevestigd door 3 lezers, laatst op ");
        en.until_says(server, "Confirmed by 3 readers, last on ");
        // The labels that a reader sees are others there.
        assert!(Step("/nl/revoke?ui=en").readers(server).starts_with(ASKED));
    }
    let after = one.get(nl.0).is(200);
    assert_eq!(after.header("cache-control"), before.header("cache-control"));
    assert_ne!(after.header("etag"), before.header("etag"));
    let tag = after.header("etag").unwrap();
    one.get_with(nl.0, &[("if-none-match", tag)]).is(304);
    for verdict in ["label", "place", "absent", "label"] {
        en.report(&other, verdict, "").is(200);
    }
    for server in [&one, &other] {
        nl.until_says(server, "Lezers melden dat dit scherm veranderd is.");
        en.until_says(server, "Readers report that this screen has changed.");
    }
    let told = told(&data);
    assert_eq!(told["steps"].as_array().unwrap().len(), 1);
    assert_eq!(voices(&told), [3, 2, 1, 1]);
    assert_eq!(told["steps"][0]["standing"], "changed");
    // The same stands beside the guide, for who reads that as JSON.
    let run = |args: &[&str]| wegwijs(&Home::new(), args).run();
    let shown = run(&["show", "revoke", "--json", "--data", &data])
        .exits(0)
        .json()
        .remove(0);
    assert_eq!(shown["readers"], told["steps"]);
    let other = run(&["show", "choose", "--json", "--data", &data])
        .exits(0)
        .json()
        .remove(0);
    assert_eq!(other["readers"], json!([]));
    let alone = run(&["show", "revoke", "--json"]).exits(0).json().remove(0);
    assert_eq!(alone.get("readers"), None);
    assert_eq!(alone["steps"], shown["steps"]);
    run(&["show", "revoke", "--data", &data]).exits(2).says(&["--json"]);
    run(&["list", "--json", "--data", "nowhere"]).exits(1);
}

#[test]
fn a_list_of_guides_tells_how_readers_get_on_with_each() {
    let (_folder, data) = folder();
    let server = Server::start(&["--data", &data]);
    server.get("/nl/revoke").is(200);
    let list = || {
        let run = wegwijs(&Home::new(), ["list", "--json", "--data", &data]).run();
        run.exits(0).json().remove(0)
    };
    let of = |list: &Value, guide: &str| {
        let guides = list.as_array().unwrap();
        guides.iter().find(|row| row["guide"] == guide).unwrap().clone()
    };
    until("it was counted that a step was shown", || {
        of(&list(), "revoke").get("readers").is_some()
    });
    let readers = &of(&list(), "revoke")["readers"];
    assert_eq!((&readers["shown"], &readers["finished"]), (&json!(1), &json!(0)));
    assert_eq!(of(&list(), "choose").get("readers"), None);
}

#[test]
fn a_form_that_is_sent_again_is_one_report_also_at_another_server() {
    let (_folder, data) = folder();
    let (one, other) = (Server::start(&["--data", &data]), Server::start(&["--data", &data]));
    let step = Step("/nl/revoke");
    let form = step.form(&one);
    for server in [&one, &other, &one] {
        step.send(server, &form, "absent", "hij staat er niet").is(200);
    }
    // Forged: of another day, of no day, far too long. What was chosen stays, and a new form is there.
    let long_ago = format!("2020-01-01{}", &form[10..]);
    for forged in ["", "x", long_ago.as_str(), &"a".repeat(9_000)] {
        let again = step.send(&one, forged, "matches", "").is(400).text();
        assert!(again.contains("Deze pagina stond te lang open"));
        step.send(&one, &nonce(&again), "matches", "").is(200);
    }
    let told = told(&data);
    assert_eq!(voices(&told), [4, 0, 0, 1]);
    let line = json!([{ "verdict": "absent", "line": "hij staat er niet" }]);
    assert_eq!(told["steps"][0]["lines"], line);
}

#[test]
fn what_cannot_be_kept_is_told_and_what_was_entered_stays() {
    let (_folder, data) = folder();
    let server = Server::start(&["--data", &data]);
    let cases = [
        (Step("/nl/revoke"), "Kies wat je ziet", "300", "wachtwoord"),
        (Step("/en/revoke"), "Choose what you see", "300", "password"),
    ];
    for (step, choose, long, secret) in cases {
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
    for nowhere in [
        "/nl/nothing",
        "/nl",
        "/nl/revoke/revoked?prove-by-hand=asks-to-sign-in&v=1",
        "",
    ] {
        Step(nowhere).send(&server, "x", "label", "").is(400);
    }
    let step = Step("/nl/revoke");
    step.report(&server, "label", &"x".repeat(20_000)).is(413);
    let foreign = [("origin", "https://evil.example")];
    let form = step.form(&server);
    step.send_with(&server, &foreign, &form, "label", "").is(403);
    let get = server.get("/-/report").is(405);
    assert_eq!(get.header("allow"), Some("POST"));
    for nothing in [
        "/-/report/maybe/nl/revoke",
        "/-/report/no/nl/nothing",
        "/-/report/no/nl",
    ] {
        server.get(nothing).is(404);
    }
    assert_eq!(told(&data)["steps"], json!([]));
    step.report(&server, "label", &"é".repeat(300)).is(200);
    assert_eq!(told(&data)["steps"].as_array().unwrap().len(), 1);
}

#[test]
fn one_reader_may_report_some_and_then_no_more_today() {
    let (_folder, data) = folder();
    let server = Server::start(&["--data", &data, "--trusted-proxy", "127.0.0.1"]);
    let step = Step("/nl/revoke");
    let send = |reader: &str| {
        let form = step.form(&server);
        step.send_with(&server, &[("x-forwarded-for", reader)], &form, "matches", "")
            .status
    };
    let answers: Vec<u16> = (0..12).map(|_| send("192.0.2.7")).collect();
    assert_eq!(answers.iter().filter(|status| **status == 200).count(), 10);
    assert_eq!(answers.iter().filter(|status| **status == 429).count(), 2);
    assert_eq!(send("192.0.2.8"), 200);
}

#[test]
fn a_new_version_of_a_guide_starts_without_voices() {
    let (_folder, data) = folder();
    let pack = PackFolder::new();
    let server = Server::start(&["--pack", pack.arg(), "--data", &data]);
    let step = Step("/nl/revoke");
    for _ in 0..3 {
        step.report(&server, "matches", "").is(200);
    }
    step.until_says(&server, "Bevestigd");
    pack.change("guides/revoke.toml", "version = 1", "version = 2");
    step.until_says(&server, ASKED);
    // Voices of the version before do not hold it up.
    for _ in 0..3 {
        step.report(&server, "place", "").is(200);
    }
    step.until_says(&server, "Lezers melden");
    let run = wegwijs(
        &Home::new(),
        ["feedback", "--json", "--pack", pack.arg(), "--data", &data],
    )
    .run();
    let steps = run.exits(0).json()[0]["steps"].clone();
    let versions = [&steps[0], &steps[1]].map(|step| (step["version"].clone(), step["current"].clone()));
    assert_eq!(versions, [(json!(2), json!(true)), (json!(1), json!(false))]);
}

/// Every step of a guide, as readers see them, and no end of one. Which language the labels are in changes nothing of that.
#[test]
fn steps_ask_and_ends_do_not() {
    let (_folder, data) = folder();
    let server = Server::start(&["--data", &data]);
    for (path, page) in crate::pages::crawl(&server, |path| !path.contains("ui=")) {
        let kind = page.between("data-kind=\"", "\"").unwrap_or_default();
        let asks = page.0.contains("class=\"readers\"");
        assert_eq!(asks, ["instruct", "choose"].contains(&kind), "{path}");
    }
}

#[test]
fn without_scripts_a_reader_says_yes_or_what_is_different() {
    let Some(browser) = Browser::open() else { return };
    browser.without_scripts();
    let (_folder, data) = folder();
    let server = Server::start(&["--data", &data]);
    let click = |css: &str, next: &str| {
        browser.run(&format!("document.querySelector({css:?}).click()"));
        browser.waits_for(&format!("document.querySelector('h1').textContent === {next:?}"));
    };
    browser.go(&server.url("/nl/revoke"));
    click(".asks a", "Klopt deze stap met jouw scherm?");
    click(".opinion button", "Bedankt");
    click("article a", "Open “Mijn Exact Online”");
    click(".asks a + a", "Klopt deze stap met jouw scherm?");
    browser.run(
        "document.querySelector('[value=label]').click();
         document.querySelector('textarea').value = 'Er staat “Mijn Exact”';",
    );
    click(".opinion button", "Bedankt");
    assert_eq!(voices(&told(&data)), [1, 1, 0, 0]);
    assert_eq!(browser.console(), Vec::<String>::new());
}

#[test]
fn with_scripts_it_is_said_in_place_and_the_conversation_goes_on() {
    let Some(browser) = Browser::open() else { return };
    let (_folder, data) = folder();
    let server = Server::start(&["--data", &data]);
    browser.go(&server.url("/nl/revoke"));
    let here = "document.querySelector('article:not(.past) .readers')";
    let click = |css: &str| {
        browser.run(&format!("{here}.querySelector({css:?}).click()"));
    };
    // Who clicks twice has said it once.
    browser.run(&format!(
        "{here}.querySelector('a').click(); {here}.querySelector('a').click()"
    ));
    browser.waits_for(&format!(
        "{here}.querySelector('[role=status]') === document.activeElement"
    ));
    assert!(browser.text().contains("Je melding is bewaard"));
    browser.run("document.querySelector('.on > .choices a').click()");
    browser.waits_for("location.pathname === '/nl/revoke/security-center'");
    click("a + a");
    browser.waits_for(&format!(
        "{here}.querySelector('[type=radio]') === document.activeElement"
    ));
    browser.run(&format!(
        "{here}.querySelector('[value=place]').click();
         {here}.querySelector('textarea').value = 'wachtwoord=Geheim123!';"
    ));
    click("button");
    browser.waits_for(&format!(
        "{here}.querySelector('[role=alert]') === document.activeElement"
    ));
    let line = format!("return {here}.querySelector('textarea').value");
    assert_eq!(browser.run(&line), "");
    browser.run(&format!("{here}.querySelector('textarea').value = 'nu linksboven'"));
    click("button");
    browser.waits_for(&format!(
        "{here}.querySelector('[role=status]') === document.activeElement"
    ));
    // The conversation is as it was.
    assert_eq!(
        browser.run("return document.querySelectorAll('#talk > article').length"),
        2
    );
    let twice = "const ids = [...document.querySelectorAll('[id]')].map(node => node.id);
                 return ids.filter((id, at) => ids.indexOf(id) !== at)";
    assert_eq!(browser.run(twice), json!([]));
    let told = told(&data);
    let found: Vec<(&str, u64, u64)> = ["open-menu", "security-center"]
        .into_iter()
        .map(|step| {
            let steps = told["steps"].as_array().unwrap();
            let one = steps.iter().find(|one| one["step"] == step).unwrap();
            (step, one["matches"].as_u64().unwrap(), one["place"].as_u64().unwrap())
        })
        .collect();
    assert_eq!(found, [("open-menu", 1, 0), ("security-center", 0, 1)]);
    // What was refused is said by the browser, too; nothing else is.
    let said = browser.console();
    assert!(said.len() == 1 && said[0].contains("400"), "{said:?}");
}

#[test]
fn what_readers_are_asked_is_valid_and_accessible_and_fits() {
    let (_folder, data) = folder();
    let server = Server::start(&["--data", &data]);
    for _ in 0..3 {
        Step("/nl/revoke").report(&server, "matches", "").is(200);
        Step("/nl/revoke/find-app?v=1").report(&server, "absent", "").is(200);
    }
    Step("/nl/revoke").until_says(&server, "Bevestigd");
    Step("/nl/revoke/find-app?v=1").until_says(&server, "Lezers melden");
    let pages = [
        ("confirmed", "/nl/revoke"),
        ("changed", "/nl/revoke/find-app?v=1"),
        ("report-yes", "/-/report/yes/nl/revoke"),
        ("report-no", "/-/report/no/en/revoke"),
    ];
    let mut all: Vec<(&str, Vec<u8>)> = pages.map(|(name, path)| (name, server.get(path).is(200).body)).into();
    let step = Step("/nl/revoke");
    all.push(("refused", step.report(&server, "", "een regel").is(400).body));
    all.push(("thanks", step.report(&server, "matches", "").is(200).body));
    are_valid(&all);
    let Some(browser) = Browser::open() else { return };
    let eyes = Eyes::new();
    for (size, suffix) in [(WIDE, "wide"), (NARROW, "narrow")] {
        browser.resize(size);
        for (name, path) in pages {
            browser.go(&server.url(path));
            eyes.look(&browser, &format!("{name}-{suffix}"), size);
        }
        // In place.
        browser.go(&server.url("/nl/revoke"));
        browser.run("document.querySelector('.asks a + a').click()");
        browser.waits_for("document.querySelector('.readers [type=radio]') === document.activeElement");
        eyes.look(&browser, &format!("report-in-place-{suffix}"), size);
    }
}
