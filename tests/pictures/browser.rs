//! Pages and pictures in a real browser: what it finds wrong with them. Left out, aloud, where there is no Chromium.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{common::own, documents::pages, drawings::shown};
use wegwijs_screen::Depiction;

/// Opens a page, and returns what it has become when its scripts are done.
fn dump(page: &Path) -> Option<String> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let profile = tempfile::tempdir().unwrap();
    for name in names {
        let run = Command::new(name)
            .args([
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--dump-dom",
                "--virtual-time-budget=20000",
            ])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg(format!("file://{}", page.display()))
            .output();
        if let Ok(output) = run {
            return Some(String::from_utf8_lossy(&output.stdout).into_owned());
        }
    }
    println!("left out: there is no Chromium here");
    None
}

/// A file of an npm package, where `.ci/run` puts them.
fn npm(file: &str) -> Option<PathBuf> {
    let elsewhere = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let targets = std::iter::once(crate::common::root().join("target")).chain(elsewhere);
    let found = targets
        .map(|target| target.join("npm/node_modules").join(file))
        .find(|path| path.exists());
    if found.is_none() {
        println!("left out: npm install --prefix target/npm axe-core html-validate");
    }
    found
}

/// Writes a page with a script at its end that puts its findings into the body.
fn findings(page: &str, script: &str) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.html");
    let reports = "const report = text => { const at = document.createElement('pre'); at.id = 'found'; \
                   at.textContent = text; document.body.append(at); };";
    fs::write(
        &path,
        page.replace("</body>", &format!("<script>{reports}{script}</script></body>")),
    )
    .unwrap();
    let after = dump(&path)?;
    let (_, found) = after.split_once("<pre id=\"found\">").expect("the script has run");
    Some(found.split("</pre>").next().unwrap().to_owned())
}

#[test]
fn no_words_of_a_picture_are_cut_or_covered_in_a_browser() {
    // Every text within its drawing, none on top of another, none under a mark.
    const SCRIPT: &str = "
        const wrong = [];
        for (const svg of document.querySelectorAll('svg')) {
            const frame = svg.getBoundingClientRect();
            const boxes = [...svg.querySelectorAll('text, circle[fill=\"#c8102e\"]')]
                .filter(node => node.getAttribute('text-anchor') !== 'middle')
                .map(node => [node.getBoundingClientRect(), node.textContent || 'mark']);
            boxes.forEach(([a, name], index) => {
                if (a.left < frame.left || a.right > frame.right || a.bottom > frame.bottom) wrong.push(name + ' is cut');
                for (const [b, other] of boxes.slice(index + 1)) {
                    const apart = a.right <= b.left + 1 || b.right <= a.left + 1
                        || a.bottom <= b.top + 4 || b.bottom <= a.top + 4;
                    if (!apart) wrong.push(name + ' meets ' + other);
                }
            });
        }
        report(document.querySelectorAll('svg').length + ' ' + wrong.join('; '));";
    let mut page = "<!DOCTYPE html><meta charset=utf-8><body>".to_owned();
    let mut count = 0;
    for id in own().guides().unwrap() {
        let guide = own().guide(&id).unwrap();
        for words in crate::common::every_wording(&own()) {
            for (step, _) in guide.steps().filter(|(_, step)| step.picture.is_some()) {
                let shown = shown(&guide, step, &words);
                let depiction = Depiction::new(&shown, &words).unwrap();
                for width in [400, 640] {
                    page.push_str(&depiction.svg("-", &format!("x{count}"), width).unwrap());
                    count += 1;
                }
            }
        }
    }
    page.push_str("</body>");
    if let Some(found) = findings(&page, SCRIPT) {
        assert_eq!(found, format!("{count} "));
    }
}

#[test]
fn pages_have_no_violations_of_accessibility() {
    let Some(axe) = npm("axe-core/axe.min.js") else {
        return;
    };
    let axe = fs::read_to_string(axe).unwrap().replace("</script", "<\\/script");
    let script = format!(
        "{axe}\naxe.run().then(found => report(found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(' ')).join('\\n') || 'none'));"
    );
    for (name, page) in pages() {
        if let Some(found) = findings(&page, &script) {
            assert_eq!(found, "none", "{name}");
        }
    }
}

#[test]
fn pages_are_valid_html() {
    let Some(validator) = npm(".bin/html-validate") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    // How it is written is a matter of taste; whether it is right is not.
    fs::write(folder.path().join(".htmlvalidate.json"), "{\"root\":true,\"extends\":[\"html-validate:standard\",\"html-validate:a11y\"],\"rules\":{\"long-title\":\"off\",\"no-inline-style\":\"off\"}}").unwrap();
    for (name, page) in pages() {
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
