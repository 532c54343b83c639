//! Every page that can be reached: it is there, and says what the JSON front-end says at the same address.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use wegwijs_ask::LazyIndex;
use wegwijs_conversation::Conversation;
use wegwijs_engine::{Address, Guide, Kind};
use wegwijs_message::StepId;
use wegwijs_pack::Pack;
use wegwijs_screen::Screen;
use wegwijs_words::{Catalog, parse};

use crate::{
    page::{Page, squeezed, words},
    server::Server,
};

/// Every page of the embedded pack by its address. Several tests look at them; they are made once.
pub fn all_pages() -> &'static BTreeMap<String, Page> {
    static PAGES: LazyLock<BTreeMap<String, Page>> = LazyLock::new(|| crawl(&Server::start(&[]), |_| true));
    &PAGES
}

/// Every page by its address, from the two start pages on along all links that are followed.
pub fn crawl(server: &Server, is_followed: impl Fn(&str) -> bool) -> BTreeMap<String, Page> {
    let mut pages = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut todo = vec!["/nl".to_owned(), "/en".to_owned()];
    while let Some(path) = todo.pop() {
        let path = path.split('#').next().unwrap().to_owned();
        if !is_followed(&path) || !seen.insert(path.clone()) {
            continue;
        }
        let answer = server.get(&path).is(200);
        let page = Page(answer.text());
        todo.extend(page.links());
        pages.insert(path, page);
    }
    pages
}

/// What the JSON front-end shows at a page's address.
fn screen(path: &str) -> Option<Screen> {
    let pack = Pack::Embedded;
    let languages = pack.languages().unwrap();
    let path = path.trim_start_matches('/');
    if path.starts_with("-/") {
        return None;
    }
    let lang = path.split('/').next().unwrap().split('?').next().unwrap();
    let address = Address::parse(path, |part| languages.iter().any(|lang| lang == part)).ok()?;
    address.step.as_ref()?;
    let ui = path.split(['?', '&']).find_map(|pair| pair.strip_prefix("ui="));
    let words = Catalog::new(&pack, &languages, lang, ui.unwrap_or(lang)).with_constant("site", "Exact Online");
    let mut conversation = Conversation::new(&pack, words, LazyIndex::new(|| None));
    conversation.go_to(&address).unwrap();
    Some(conversation.screen().unwrap())
}

/// CommonMark as words.
fn plain(markdown: &str) -> String {
    let blocks = parse(markdown);
    let texts = blocks.iter().map(|block| {
        block
            .inlines
            .iter()
            .map(|inline| inline.text.as_str())
            .collect::<String>()
    });
    squeezed(&texts.collect::<Vec<_>>().join(" "))
}

/// The steps that a reader can come to in a browser, where no check is made: it says that it cannot tell.
fn reached_without_connection(guide: &Guide) -> BTreeSet<StepId> {
    let mut reached = BTreeSet::new();
    let mut todo = vec![guide.start().clone()];
    while let Some(id) = todo.pop() {
        if !reached.insert(id.clone()) {
            continue;
        }
        let (_, spec) = guide.steps().find(|(step, _)| **step == id).unwrap();
        todo.extend(spec.stuck.iter().cloned());
        match &spec.kind {
            Kind::Instruct { done } => todo.extend(done.clone()),
            Kind::Choose { options } => todo.extend(options.iter().map(|(_, to)| to.clone())),
            Kind::Input { next, .. } => todo.push(next.clone()),
            Kind::Check { on, .. } | Kind::Action { on, .. } => todo.push(on.unknown.clone()),
            Kind::Outcome { .. } => {}
        }
    }
    reached
}

#[test]
fn every_page_says_what_the_json_front_end_says_at_the_same_address() {
    let mut compared = BTreeSet::new();
    for (path, page) in all_pages() {
        assert!(!page.0.contains('\u{e000}'), "{path}");
        let Some(screen) = screen(path) else { continue };
        assert_eq!(page.title(), squeezed(&screen.title), "{path}");
        assert_eq!(page.body(), plain(&screen.body), "{path}");
        let choices: Vec<String> = page.choices().into_iter().map(|(label, _)| label).collect();
        let wanted: Vec<String> = screen.choices.iter().map(|choice| squeezed(&choice.label)).collect();
        assert_eq!(choices, wanted, "{path}");
        if let Some(picture) = &screen.picture {
            let words = words(
                page.between("<desc", "</desc>")
                    .unwrap_or_else(|| panic!("no picture on {path}")),
            );
            assert!(words.ends_with(&squeezed(&picture.alt)), "{path}: {words}");
        }
        compared.insert((screen.guide.unwrap(), screen.step.unwrap(), screen.lang, screen.ui_lang));
    }
    // Every step at which a reader comes to rest, in every pair of languages.
    let mut wanted = BTreeSet::new();
    for id in Pack::Embedded.guides().unwrap() {
        let guide = Pack::Embedded.guide(&id).unwrap();
        for step in reached_without_connection(&guide) {
            let (_, spec) = guide.steps().find(|(id, _)| **id == step).unwrap();
            let is_asked_on_the_way = matches!(spec.kind, Kind::Input { .. });
            if !spec.needs_connection() && !is_asked_on_the_way {
                wanted.insert((id.to_string(), step.to_string()));
            }
        }
    }
    let seen: BTreeSet<(String, String)> = compared
        .iter()
        .map(|(guide, step, ..)| (guide.clone(), step.clone()))
        .collect();
    let missing: Vec<_> = wanted.difference(&seen).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for (lang, ui) in [("nl", "nl"), ("nl", "en"), ("en", "nl"), ("en", "en")] {
        let of_pair = compared.iter().filter(|(_, _, l, u)| l == lang && u == ui).count();
        assert_eq!(of_pair, seen.len(), "{lang} with labels in {ui}");
    }
}

#[test]
fn an_input_step_has_its_own_page_too() {
    let server = Server::start(&[]);
    for lang in ["nl", "en"] {
        let path = format!("/{lang}/revoke/which-app?v=1");
        let page = Page(server.get(&path).is(200).text());
        let screen = screen(&path).unwrap();
        assert_eq!(page.title(), screen.title);
        assert_eq!(page.body(), plain(&screen.body));
        assert_eq!(page.choices().len(), 1);
        assert_eq!(page.choices()[0].1, format!("/{lang}/revoke/open-menu?v=1"));
    }
}

#[test]
fn pages_are_small() {
    for (path, page) in all_pages() {
        let most = if path.contains("/paper/") { 60_000 } else { 30_000 };
        assert!(page.0.len() < most, "{path}: {}", page.0.len());
    }
    let server = Server::start(&[]);
    let start = server.get("/nl").text();
    let script = start.split_once("<script src=\"").unwrap().1.split_once('"').unwrap().0;
    let size = server.get(script).is(200).body.len();
    assert!(size < 10_000, "{size}");
}
