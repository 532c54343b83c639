//! Every page, with axe-core: no violation, in either language, on a wide and a narrow screen.
//!
//! `WEGWIJS_PICTURES=FOLDER` keeps a picture of each.

use std::{fs, path::PathBuf};

use serde_json::Value;
use wegwijs_sandbox::PRACTICE_CLIENT_ID;

use crate::{
    browser::{Browser, NARROW, WIDE, leave_out},
    walk::{LANGS, Walk},
};

/// Where `.ci/run` puts it; elsewhere `WEGWIJS_AXE` names the file.
const AXE: &str = "target/npm/node_modules/axe-core/axe.min.js";

fn axe() -> Option<String> {
    let path = std::env::var_os("WEGWIJS_AXE").map_or_else(|| PathBuf::from(AXE), PathBuf::from);
    let text = fs::read_to_string(&path).ok();
    if text.is_none() {
        leave_out("accessibility of the pages: there is no axe-core (npm install --prefix target/npm axe-core)");
    }
    text
}

#[test]
fn every_page_is_accessible_and_fits() {
    let axe = axe();
    for lang in LANGS {
        let Some(walk) = Walk::begin(lang, lang) else { return };
        let look = |name: &str| {
            for (size, suffix) in [(WIDE, "wide"), (NARROW, "narrow")] {
                walk.browser.resize(size);
                fits(&walk.browser, name);
                if let Some(axe) = &axe {
                    has_no_violation(&walk.browser, axe, name);
                }
                keep_picture(&walk.browser, &format!("{lang}-{name}-{suffix}"), size);
            }
            walk.browser.resize(WIDE);
            let source = walk.browser.source();
            let missing = ["problem-", "situation-", "scope-", "[control", "[my-"]
                .map(|id| format!("[{}", id.trim_start_matches('[')));
            assert!(
                !missing.iter().any(|id| source.contains(id)),
                "a message is missing on {name}"
            );
            assert!(
                source.contains(&walk.own("mark")),
                "{name} does not say that it is practice"
            );
            assert!(!source.contains("<script"), "{name} has a script");
        };
        let visit = |name: &str, path: &str| {
            walk.browser.go(&walk.url(path));
            look(name);
        };
        visit("sign-in", "/");
        if let Some(axe) = &axe {
            finds_what_is_wrong(&walk.browser, axe);
        }
        visit("apps", "/practice/apps");
        visit("app", &format!("/practice/apps/{PRACTICE_CLIENT_ID}"));
        visit("control", "/practice/control");
        visit("not-found", "/nothing-here");
        walk.sign_in("Ans de Vries");
        visit("start", "/");
        walk.browser.first("summary").click();
        look("menu-left");
        visit("start-again", "/");
        walk.click("Ans de Vries");
        look("menu-right");
        visit("my", "/my");
        visit("security-center", "/my/security-center");
        visit("withdraw", &format!("/permissions/{PRACTICE_CLIENT_ID}/ans/withdraw"));
        visit("import-export", "/import-export");
        visit("app-permissions", "/import-export/apps");
        visit("app-permission", &format!("/import-export/apps/{PRACTICE_CLIENT_ID}"));
        visit(
            "administrations",
            &format!("/permissions/{PRACTICE_CLIENT_ID}/ans/administrations"),
        );
        walk.start_app("Excel Link");
        look("app-fetched");
        walk.browser
            .go(&walk.url(&format!("/practice/apps/{PRACTICE_CLIENT_ID}")));
        walk.browser.only("main button", &walk.own("app-connect")).click();
        look("sign-in-for-app");
        walk.pick("Bram Jansen");
        look("consent");
        walk.browser.only("main button", &walk.ui("consent-refuse")).click();
        look("app-refused");
        walk.sign_in_again();
        walk.provoke("screen-fails");
        look("control-done");
        visit("my-fails", "/my");
        walk.end();
    }
}

/// Nothing sticks out at the side.
fn fits(browser: &Browser, name: &str) {
    let over = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assert_eq!(over, 0, "{name} is too wide");
}

/// A picture without a text is a violation: what finds none elsewhere does look.
fn finds_what_is_wrong(browser: &Browser, axe: &str) {
    browser.run("document.querySelector('main').append(document.createElement('img'))");
    let found = violations(browser, axe);
    assert!(
        found[0].as_str().is_some_and(|found| found.starts_with("image-alt")),
        "{found}"
    );
}

fn has_no_violation(browser: &Browser, axe: &str, name: &str) {
    assert_eq!(violations(browser, axe), Value::Array(Vec::new()), "{name}");
}

fn violations(browser: &Browser, axe: &str) -> Value {
    browser.run(axe);
    browser.run_async(
        "const done = arguments[arguments.length - 1];
         axe.run(document, {resultTypes: ['violations']}).then(
             found => done(found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' | '))),
             error => done([String(error)]));",
    )
}

fn keep_picture(browser: &Browser, name: &str, size: (u32, u32)) {
    let Some(folder) = std::env::var_os("WEGWIJS_PICTURES") else {
        return;
    };
    fs::create_dir_all(&folder).unwrap();
    fs::write(PathBuf::from(folder).join(format!("{name}.png")), browser.picture(size)).unwrap();
}
