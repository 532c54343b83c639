//! Every kind of page: accessible, valid, within its window, and fit to print.

use std::{fs, path::PathBuf, process::Command};

use serde_json::Value;

use crate::{
    browser::{Browser, NARROW, WIDE, leave_out},
    pages::all_pages,
    server::Server,
};

/// One of each kind.
const KINDS: [(&str, &str); 12] = [
    ("start", "/nl"),
    ("start-english", "/en"),
    ("first", "/nl/revoke"),
    ("input", "/nl/revoke/which-app?v=1"),
    ("step", "/nl/revoke/find-app?v=1"),
    ("step-english-labels", "/nl/revoke/find-app?ui=en&v=1"),
    ("choose", "/en/revoke/prove-by-hand?v=1"),
    ("end", "/nl/revoke/revoked?prove-by-hand=asks-to-sign-in&v=1"),
    ("nearest", "/nl/revoke/revoked?v=1"),
    ("paper", "/-/paper/nl/revoke"),
    ("done", "/-/done/nl"),
    ("problem", "/nl/nothing"),
];

/// A file of an npm package, where `.ci/run` puts them.
fn npm(file: &str) -> Option<PathBuf> {
    let found = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("target/npm/node_modules")
        .join(file);
    if !found.exists() {
        leave_out("npm install --prefix target/npm axe-core html-validate");
        return None;
    }
    Some(found)
}

#[test]
fn every_kind_of_page_is_accessible_and_fits() {
    let Some(browser) = Browser::open() else { return };
    let axe = npm("axe-core/axe.min.js").map(|path| fs::read_to_string(path).unwrap());
    let server = Server::start(&[]);
    for (name, path) in KINDS {
        for (size, suffix) in [(WIDE, "wide"), (NARROW, "narrow")] {
            browser.resize(size);
            browser.go(&server.url(path));
            looks_well(&browser, axe.as_deref(), &format!("{name}-{suffix}"));
            // Everything that is folded up, too.
            browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
            looks_well(&browser, axe.as_deref(), &format!("{name}-{suffix}-open"));
            keep_picture(&browser, &format!("{name}-{suffix}"), size);
            // Letters twice as large.
            browser.run("document.documentElement.style.fontSize = '200%'");
            looks_well(&browser, None, &format!("{name}-{suffix}-large"));
            keep_picture(&browser, &format!("{name}-{suffix}-large"), size);
        }
    }
    // As a conversation.
    for (size, suffix) in [(WIDE, "wide"), (NARROW, "narrow")] {
        browser.resize(size);
        browser.go(&server.url("/nl/revoke"));
        for turn in ["ik zie mijn naam niet", "app werkt nog"] {
            let turns = "document.querySelectorAll('#talk > article').length";
            let before = browser.run(&format!("return {turns}"));
            browser.run(&format!(
                "document.querySelector('.say textarea').value = {turn:?};
                 document.querySelector('form.say').requestSubmit();"
            ));
            browser.waits_for(&format!("{turns} > {before}"));
        }
        looks_well(&browser, axe.as_deref(), &format!("talk-{suffix}"));
        keep_picture(&browser, &format!("talk-{suffix}"), size);
    }
}

/// Whoever has set their system to dark reads as well.
#[test]
fn in_the_dark_every_kind_of_page_is_as_readable() {
    let Some(browser) = Browser::open() else { return };
    let axe = npm("axe-core/axe.min.js").map(|path| fs::read_to_string(path).unwrap());
    let server = Server::start(&[]);
    browser.in_the_dark();
    for (name, path) in KINDS {
        browser.go(&server.url(path));
        let background = "return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)[0]";
        assert!(browser.run(background).as_u64().unwrap() < 64, "{name} is not dark");
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        looks_well(&browser, axe.as_deref(), &format!("{name}-dark"));
        keep_picture(&browser, &format!("{name}-dark"), NARROW);
    }
}

/// Looks at pages of other tests, too.
pub struct Eyes(Option<String>);

impl Eyes {
    pub fn new() -> Self {
        Self(npm("axe-core/axe.min.js").map(|path| fs::read_to_string(path).unwrap()))
    }

    /// Accessible, and within its window; a picture of it is kept where they are wanted.
    pub fn look(&self, browser: &Browser, name: &str, size: (u32, u32)) {
        looks_well(browser, self.0.as_deref(), name);
        keep_picture(browser, name, size);
    }
}

fn looks_well(browser: &Browser, axe: Option<&str>, name: &str) {
    let wide = "const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) return [];
        return [...document.querySelectorAll('body *')].filter(node => node.checkVisibility() && node.getBoundingClientRect().right > width + 1)
            .map(node => node.outerHTML.slice(0, 200))";
    assert_eq!(
        browser.run(wide),
        Value::Array(Vec::new()),
        "{name} is wider than its window"
    );
    let small = "return [...document.querySelectorAll('main a, main button, main summary, header a, input, textarea')]
        .filter(node => node.checkVisibility() && getComputedStyle(node).display !== 'inline')
        .filter(node => { const box = node.getBoundingClientRect(); return box.height < 24 || box.width < 24; })
        .map(node => node.outerHTML)";
    assert_eq!(browser.run(small), Value::Array(Vec::new()), "{name} has small targets");
    if let Some(axe) = axe {
        let script = format!(
            "{axe}\nconst done = arguments[arguments.length - 1];
             axe.run(document, {{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }})
                .then(found => done(found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' | '))));"
        );
        let found = browser.run_async(&script);
        assert_eq!(found, Value::Array(Vec::new()), "{name}");
    }
}

/// `WEGWIJS_PICTURES=FOLDER` keeps a picture of each.
fn keep_picture(browser: &Browser, name: &str, size: (u32, u32)) {
    if let Some(folder) = std::env::var_os("WEGWIJS_PICTURES") {
        fs::write(PathBuf::from(folder).join(format!("{name}.png")), browser.picture(size)).unwrap();
    }
}

#[test]
fn pages_are_valid_html() {
    let server = Server::start(&[]);
    let mut pages: Vec<(&str, Vec<u8>)> = KINDS.map(|(name, path)| (name, server.get(path).body)).into();
    pages.push(("answer", server.say("/nl/revoke", "koppeling weghalen").body));
    are_valid(&pages);
}

/// Pages, each with a name, as html-validate sees them.
pub fn are_valid(pages: &[(&str, Vec<u8>)]) {
    let Some(validator) = npm(".bin/html-validate") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    // How it is written is a matter of taste; whether it is right is not.
    let rules = "{\"root\":true,\"extends\":[\"html-validate:standard\",\"html-validate:a11y\"],\
                 \"rules\":{\"long-title\":\"off\",\"no-redundant-role\":\"off\"}}";
    fs::write(folder.path().join(".htmlvalidate.json"), rules).unwrap();
    for (name, page) in pages {
        fs::write(folder.path().join(format!("{name}.html")), page).unwrap();
    }
    let run = Command::new(validator)
        .current_dir(folder.path())
        .args(["--formatter", "text", "*.html"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout).into_owned() + &String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{said}");
}

#[test]
fn labels_in_another_language_say_so() {
    for (path, page) in all_pages() {
        let labels_differ = path.contains("ui=");
        if labels_differ && page.0.contains("class=\"text\"") {
            let text = page.between("<div class=\"text\">", "</div>").unwrap();
            for part in text.split('“').skip(1) {
                let label = part.split('”').next().unwrap();
                let is_label = label.starts_with("<span lang=") || label.contains("data-field");
                // What the product says in every language alike, and what is quoted besides, needs no mark.
                let is_known = server_labels(path).iter().any(|known| known == label);
                assert!(is_label || !is_known, "{path}: {label}");
            }
        }
        if !labels_differ {
            assert!(!page.0.contains("<span lang="), "{path}");
        }
    }
}

/// The labels in the language that an address names.
fn server_labels(path: &str) -> Vec<String> {
    let lang = if path.contains("ui=en") { "en" } else { "nl" };
    let file = fs::read_to_string(format!("{}/locales/{lang}/labels.ftl", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let labels = file
        .lines()
        .filter_map(|line| line.strip_prefix("-ui-")?.split_once(" = "));
    labels.map(|(_, label)| label.to_owned()).collect()
}

#[test]
fn a_page_prints_as_what_a_person_needs_in_hand() {
    let Some(browser) = Browser::open() else { return };
    let server = Server::start(&[]);
    browser.go(&server.url("/-/paper/nl/revoke"));
    let text = browser.text();
    for absent in ["Typ de naam", "Wat kan ik voor je doen?", "kan ik dit nakijken"] {
        assert!(!text.contains(absent), "{absent}");
    }
    assert!(text.contains("Zoek de app in de lijst"));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("guide.pdf");
    let printed = Command::new("chromium")
        .args(["--headless=new", "--no-sandbox", "--disable-gpu"])
        .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
        .arg(format!("--print-to-pdf={}", file.display()))
        .arg(server.url("/-/paper/nl/revoke"))
        .output();
    if printed.is_ok() {
        let pdf = fs::read(file).unwrap();
        assert!(pdf.starts_with(b"%PDF-") && pdf.len() > 10_000, "{}", pdf.len());
    }
}
