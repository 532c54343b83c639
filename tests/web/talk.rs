//! A walk in a real browser, as a conversation and page by page.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    browser::{Browser, NARROW},
    page::squeezed,
    server::Server,
};

const QUESTION: &str = "hoe krijg ik die oude excel-koppeling eruit";
/// What a reader chooses after the question, until the end.
const WALK: [&str; 6] = [
    "Begin met deze gids",
    "Gelukt, verder",
    "Gelukt, verder",
    "Gelukt, verder",
    "Gelukt, verder",
    "De app vraagt me om in te loggen",
];

const LANGS: [&str; 2] = ["nl", "en"];

/// A browser at a server, with or without scripts.
struct Reader {
    browser: Browser,
    server: Server,
}

impl Reader {
    fn new() -> Option<Self> {
        Some(Self {
            browser: Browser::open()?,
            server: Server::start(&[]),
        })
    }

    fn go(&self, path: &str) {
        self.browser.go(&self.server.url(path));
    }

    fn waits_for(&self, condition: &str) {
        self.browser.waits_for(condition);
    }

    fn title(&self) -> String {
        self.text_of("[...document.querySelectorAll('h1')].at(-1)")
    }

    fn text_of(&self, script: &str) -> String {
        squeezed(
            self.browser
                .run(&format!("return {script}.textContent"))
                .as_str()
                .unwrap(),
        )
    }

    fn path(&self) -> String {
        let url = self.browser.url();
        match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        }
    }

    /// Clicks a choice of the conversation, and waits for the next turn.
    fn chooses(&self, label: &str) {
        let turns = self.turns();
        let script = format!(
            "const all = [...document.querySelectorAll('#talk article:not(.past):not([hidden]) .choices a')];
             all.find(one => one.textContent.trim() === {label:?}).click();"
        );
        self.browser.run(&script);
        self.waits_for(&format!(
            "document.querySelectorAll('#talk > article:not([hidden])').length === {}",
            turns + 1
        ));
    }

    fn says(&self, text: &str) {
        let turns = self.turns();
        self.browser.run(&format!(
            "document.querySelector('.say textarea').value = {text:?}; document.querySelector('form.say').requestSubmit();"
        ));
        self.waits_for(&format!(
            "document.querySelectorAll('#talk > article:not([hidden])').length === {}",
            turns + 1
        ));
    }

    fn links(&self, css: &str) -> Vec<String> {
        let script = format!("return [...document.querySelectorAll({css:?})].map(link => link.getAttribute('href'))");
        serde_json::from_value(self.browser.run(&script)).unwrap()
    }

    /// Whether anything of this kind is in view.
    fn shows(&self, css: &str) -> bool {
        let script = format!("return [...document.querySelectorAll({css:?})].some(node => node.checkVisibility())");
        self.browser.run(&script) == true
    }

    fn turns(&self) -> u64 {
        let script = "return document.querySelectorAll('#talk > article:not([hidden])').length";
        self.browser.run(script).as_u64().unwrap()
    }
}

#[test]
fn from_a_question_to_the_end_in_at_most_nine_actions() {
    let Some(reader) = Reader::new() else { return };
    reader.browser.resize(NARROW);
    reader.go("/nl");
    reader.says(QUESTION);
    for label in WALK {
        reader.chooses(label);
    }
    // With the question itself.
    assert!(WALK.len() < 9);
    assert_eq!(reader.title(), "De rechten zijn ingetrokken");
    assert_eq!(reader.path(), "/nl/revoke/revoked?prove-by-hand=asks-to-sign-in&v=1");
}

#[test]
fn a_conversation_keeps_what_was_said_and_tells_where_it_is() {
    let Some(reader) = Reader::new() else { return };
    reader.go("/nl");
    reader.says(QUESTION);
    assert_eq!(
        reader.text_of("document.querySelector('.you')"),
        format!("Jij: {QUESTION}")
    );
    reader.chooses("Begin met deze gids");
    reader.chooses("Gelukt, verder");
    assert_eq!(reader.path(), "/nl/revoke/security-center?v=1");
    // The focus is on the new step's title, and a screen reader hears where that is.
    assert_eq!(
        reader.text_of("document.activeElement"),
        "Ga naar “Beveiligingscentrum”"
    );
    let announced = reader.text_of("document.getElementById('announce')");
    assert_eq!(announced, "Ga naar “Beveiligingscentrum”, stap 2, nog 3 tot 5");
    assert_eq!(
        reader.browser.run("return document.title.split(' · ')[0]"),
        "Ga naar “Beveiligingscentrum”"
    );
    // One title of the first rank, and no id twice.
    assert_eq!(reader.browser.run("return document.querySelectorAll('h1').length"), 1);
    let twice = "const ids = [...document.querySelectorAll('[id]')].map(node => node.id);
                 return ids.filter((id, at) => ids.indexOf(id) !== at)";
    assert_eq!(reader.browser.run(twice), Value::Array(Vec::new()));
    // Back and forward.
    reader.browser.run("history.back()");
    reader.waits_for("document.activeElement.textContent === 'Open “Mijn Exact Online”'");
    assert_eq!((reader.path().as_str(), reader.turns()), ("/nl/revoke", 3));
    reader.browser.run("history.forward()");
    reader.waits_for("document.activeElement.textContent === 'Ga naar “Beveiligingscentrum”'");
    assert_eq!(
        (reader.path().as_str(), reader.turns()),
        ("/nl/revoke/security-center?v=1", 4)
    );
    // From an earlier step on another way: what came after it is gone.
    reader.browser.run("history.back()");
    reader.waits_for("document.activeElement.textContent === 'Open “Mijn Exact Online”'");
    reader
        .browser
        .run("document.querySelector('article:not(.past) details.stuck').open = true");
    reader.chooses("Ik zie mijn naam of het menu niet");
    assert_eq!(reader.turns(), 4);
    reader.chooses("Terug naar de stap waar ik was");
    assert_eq!(reader.path(), "/nl/revoke/open-menu?v=1");
    // A page that is loaded anew is the page of its address.
    let path = reader.path();
    reader.go(&path);
    assert_eq!(
        (reader.title().as_str(), reader.turns()),
        ("Open “Mijn Exact Online”", 1)
    );
}

#[test]
fn another_language_goes_on_in_the_same_conversation() {
    let Some(reader) = Reader::new() else { return };
    reader.go("/nl/revoke/security-center?v=1");
    reader.says("in het Engels graag");
    reader.waits_for("document.documentElement.lang === 'en'");
    assert_eq!(reader.path(), "/en/revoke/security-center?ui=nl&v=1");
    assert_eq!(reader.turns(), 2);
    reader.says("done");
    reader.waits_for("document.querySelectorAll('#talk > article').length === 3");
    assert_eq!(reader.path(), "/en/revoke/find-app?ui=nl&v=1");
    let languages = "return [...document.querySelectorAll('#talk > article')].map(it => it.lang).join()";
    assert_eq!(reader.browser.run(languages), "nl,en,en");
    assert_eq!(
        reader.text_of("[...document.querySelectorAll('.you')].at(-1)"),
        "You: done"
    );
    // Back is back in Dutch.
    reader.browser.run("history.go(-2)");
    reader.waits_for("document.documentElement.lang === 'nl'");
}

#[test]
fn the_name_of_the_app_stays_in_the_browser() {
    let Some(reader) = Reader::new() else { return };
    let name = "Ge<b>heim</b>\u{202e} & Co";
    reader.go("/nl/revoke");
    reader.browser.run(&format!(
        "window.sent = [];
         const was = window.fetch;
         window.fetch = (...request) => {{ sent.push(String(request[0]) + ' ' + (request[1]?.body ?? '')); return was(...request); }};
         document.querySelector('form.field input').value = {name:?};
         document.querySelector('form.field').requestSubmit();"
    ));
    let shown = "“Ge<b>heim</b>  & Co”";
    let squeezed_shown = squeezed(shown);
    assert!(
        reader.browser.text().contains(&squeezed_shown),
        "{}",
        reader.browser.text()
    );
    reader.chooses("Gelukt, verder");
    reader.chooses("Gelukt, verder");
    assert!(squeezed(&reader.browser.text()).contains(&format!("de regel van {squeezed_shown} ④")));
    reader.says("hij staat er niet bij");
    let sent = reader
        .browser
        .run("return sent.join('\\n')")
        .as_str()
        .unwrap()
        .to_owned();
    assert!(
        sent.contains("/-/say") && !sent.to_lowercase().contains("heim"),
        "{sent}"
    );
    assert!(!reader.browser.url().as_str().to_lowercase().contains("heim"));
    // In the same tab it is there on any page, also one that is loaded anew; in the next guide, too.
    reader.go("/nl/revoke/withdraw?v=1");
    assert!(squeezed(&reader.browser.text()).contains(&squeezed_shown));
    let long = "x".repeat(300);
    reader.go("/nl/revoke/which-app?v=1");
    reader.browser.run(&format!(
        "document.querySelector('form.field input').value = {long:?}; document.querySelector('form.field').requestSubmit();"
    ));
    reader.go("/nl/revoke");
    let text = reader.browser.text();
    assert!(text.contains(&"x".repeat(100)) && !text.contains(&"x".repeat(101)));
}

/// Every guide by its own links, with scripts: each choice is taken once, and leads to the page that stands there
/// without. Each guide in one of the languages, and in the other one without scripts: that they say the same in both is
/// held without a browser.
#[test]
fn every_guide_can_be_walked_as_a_conversation() {
    let Some(reader) = Reader::new() else { return };
    for (at, lang) in LANGS.into_iter().enumerate() {
        reader.go(&format!("/{lang}"));
        for guide in reader.links(".guides a").into_iter().skip(at).step_by(LANGS.len()) {
            walk(&reader, &guide);
        }
    }
}

/// Walks on by the first choice not taken yet, and then again from where another one was left.
fn walk(reader: &Reader, guide: &str) {
    let mut taken: BTreeSet<(String, String)> = BTreeSet::new();
    let mut left = vec![guide.to_owned()];
    while let Some(from) = left.pop() {
        reader.go(&from);
        loop {
            let here = reader.path();
            let script =
                "return [...document.querySelectorAll('#talk article:not(.past):not([hidden]) .on > .choices a')]
                              .map(link => [link.textContent.trim(), link.getAttribute('href')])";
            let choices: Vec<(String, String)> = serde_json::from_value(reader.browser.run(script)).unwrap();
            let key = |label: &String| (step_of(&here), label.clone());
            let mut fresh = choices
                .iter()
                .filter(|(label, to)| to.starts_with(&format!("{guide}/")) && !taken.contains(&key(label)));
            let Some((label, to)) = fresh.next() else { break };
            if fresh.next().is_some() {
                left.push(here.clone());
            }
            taken.insert(key(label));
            reader.chooses(label);
            assert_eq!(&reader.path(), to);
            let page = crate::page::Page(reader.server.get(to).is(200).text());
            assert_eq!(reader.title(), page.title());
        }
    }
    assert!(!taken.is_empty(), "{guide}");
}

/// A page's address without the answers that led there: once by whichever way, for those are compared elsewhere.
fn step_of(path: &str) -> String {
    path.split('?').next().unwrap().to_owned()
}

/// The same without scripts, a page at a time, in a real browser: every link of every step leads on.
#[test]
fn every_guide_can_be_walked_page_by_page_without_scripts() {
    let Some(reader) = Reader::new() else { return };
    reader.browser.without_scripts();
    let mut seen = BTreeSet::new();
    for (at, lang) in LANGS.into_iter().enumerate() {
        reader.go(&format!("/{lang}"));
        let guides = reader.links(".guides a");
        assert!(guides.len() >= 7, "{guides:?}");
        for guide in guides.into_iter().skip(1 - at).step_by(LANGS.len()) {
            let mut todo = vec![guide.clone()];
            while let Some(path) = todo.pop() {
                if !seen.insert(step_of(&path)) {
                    continue;
                }
                reader.go(&path);
                let page = crate::page::Page(reader.server.get(&path).is(200).text());
                assert_eq!(reader.title(), page.title(), "{path}");
                assert!(
                    !reader.shows("form[data-keeps]") && !reader.shows("[data-copies]"),
                    "{path}"
                );
                // What is folded up opens without a script, and what it holds leads on.
                let on = reader.links("#talk article .choices a");
                todo.extend(on.into_iter().filter(|to| to.starts_with(&format!("{guide}/"))));
            }
        }
        // A question, too, and what is said at a step.
        reader.go(&format!("/{lang}/revoke"));
        reader.browser.run(
            "document.querySelector('.say textarea').value = 'gelukt'; document.querySelector('.say button').click()",
        );
        reader.waits_for("location.pathname.endsWith('/revoke/security-center')");
    }
    assert!(seen.len() > 100, "{}", seen.len());
    assert_eq!(reader.browser.console(), Vec::<String>::new());
}

#[test]
fn nothing_is_asked_of_anybody_else_and_the_console_is_empty() {
    let Some(reader) = Reader::new() else { return };
    for path in [
        "/nl",
        "/nl/revoke",
        "/nl/revoke/find-app?ui=en&v=1",
        "/-/paper/nl/revoke",
        "/nl/revoke/revoked?prove-by-hand=asks-to-sign-in&v=1",
        "/-/done/nl",
    ] {
        reader.go(path);
        let script = "return performance.getEntriesByType('resource').map(entry => entry.name)";
        let asked: Vec<String> = serde_json::from_value(reader.browser.run(script)).unwrap();
        assert!(asked.len() >= 2, "{asked:?}");
        for url in asked {
            assert!(url.starts_with(&reader.server.url("/-/assets/")), "{url}");
        }
        assert_eq!(reader.browser.run("return history.state?.turn"), 0, "{path}");
        assert_eq!(reader.browser.console(), Vec::<String>::new(), "{path}");
    }
    // A conversation, with an answer that is not understood and one that leads elsewhere.
    reader.go("/nl/revoke");
    reader.says("gelukt");
    reader.says("qwxz plork");
    reader.says("koppeling weghalen");
    assert_eq!(reader.browser.console(), Vec::<String>::new());
    // The console is heard at all: a page that is not there says so, and nothing else.
    reader.go("/nl/nothing");
    let said = reader.browser.console();
    assert!(said.len() == 1 && said[0].contains("404"), "{said:?}");
}

#[test]
fn the_guides_of_a_list_begin_in_the_conversation() {
    let Some(reader) = Reader::new() else { return };
    reader.go("/nl/revoke/security-center?v=1");
    reader.says("stop maar");
    reader.chooses("Alle gidsen");
    reader
        .browser
        .run("[...document.querySelectorAll('.guides a')].at(-1).click()");
    reader.waits_for("document.querySelectorAll('#talk > article:not([hidden])').length === 4");
    assert!(reader.path().starts_with("/nl/quickbooks-revoke"), "{}", reader.path());
}

#[test]
fn a_name_that_was_given_at_one_product_is_none_at_another() {
    let Some(reader) = Reader::new() else { return };
    let gives = |guide: &str, name: &str| {
        reader.go(&format!("/nl/{guide}"));
        reader.browser.run(&format!(
            "document.querySelector('form.field input').value = {name:?}; document.querySelector('form.field').requestSubmit();"
        ));
        reader.browser.text()
    };
    assert!(gives("revoke", "Basecone").contains("Basecone"));
    reader.go("/nl/xero-revoke");
    assert!(!reader.browser.text().contains("Basecone"));
    assert!(gives("xero-revoke", "Dext").contains("Dext"));
    reader.go("/nl/revoke");
    let text = reader.browser.text();
    assert!(text.contains("Basecone") && !text.contains("Dext"), "{text}");
}
