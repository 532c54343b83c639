//! A desk's own look, its pages as files, and its own site with the help in it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    thread,
};

use serde_json::Value;

use crate::{
    browser::{Browser, NARROW},
    page::Page,
    server::Server,
    support::{Home, PackFolder, wegwijs},
};

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"32\" height=\"32\"><circle r=\"9\"/></svg>";

/// A pack of a desk, whose pages may be shown inside these sites.
fn of_desk(embed: &[&str]) -> PackFolder {
    let pack = PackFolder::of_few_examples();
    let site = format!(
        "[site]\nname = \"Servicedesk Jansen & Co\"\naccent = \"#7a1fa2\"\naccent-dark = \"#d9a8f0\"\nlogo = \"logo.svg\"\n\
         contact = {{ nl = \"Mail help@jansen.example of bel 020.\", en = \"Mail help@jansen.example or call 020.\" }}\n\
         privacy = {{ nl = \"Wij bewaren niets.\", en = \"We keep nothing.\" }}\nembed = {embed:?}\n"
    );
    let about = pack.read("pack.toml");
    pack.write("pack.toml", about + "\n" + &site);
    pack.write("logo.svg", LOGO);
    pack
}

#[test]
fn pages_look_like_the_desk_and_name_it() {
    let pack = of_desk(&[]);
    let server = Server::start(&["--pack", pack.arg()]);
    for (lang, contact, privacy) in [
        ("nl", "bel 020.", "Wij bewaren niets."),
        ("en", "call 020.", "We keep nothing."),
    ] {
        let page = server.get(&format!("/{lang}/revoke/find-app?v=1")).is(200).text();
        for wanted in ["Servicedesk Jansen &amp; Co", contact, privacy] {
            assert!(page.contains(wanted), "{wanted}");
        }
        // A mail begins with where the reader is.
        let (_, mail) = page.split_once("href=\"mailto:help@jansen.example?subject=").unwrap();
        let mail = mail.split_once('"').unwrap().0;
        assert!(
            mail.contains(&format!("%2F{lang}%2Frevoke%2Ffind%2Dapp%3Fv%3D1")),
            "{mail}"
        );
        let asset = |start: &str, end: &str| {
            let (_, rest) = page.split_once(start).unwrap();
            format!("{start}{}{end}", rest.split_once(end).unwrap().0)
        };
        let style = server.get(&asset("/-/assets/site.", ".css")).is(200);
        assert!(style.text().contains("#7a1fa2") && style.text().contains("#d9a8f0"));
        let logo = server.get(&asset("/-/assets/logo.", ".svg")).is(200);
        assert_eq!(logo.text(), LOGO);
        for file in [style, logo] {
            assert_eq!(
                file.header("cache-control"),
                Some("public, max-age=31536000, immutable")
            );
        }
    }
    let Some(browser) = Browser::open() else { return };
    browser.go(&server.url("/nl/revoke"));
    let colour = "return getComputedStyle(document.querySelector('.choice.primary')).backgroundColor";
    assert_eq!(browser.run(colour), "rgb(122, 31, 162)");
    browser.in_the_dark();
    assert_eq!(browser.run(colour), "rgb(217, 168, 240)");
    assert_eq!(browser.console(), Vec::<String>::new());
}

/// The colours that `pack check` compares a desk's with are those of the pages.
#[test]
fn contrast_is_checked_with_the_colours_of_the_pages() {
    let style = fs::read_to_string(format!(
        "{}/crates/web/src/assets/style.css",
        env!("CARGO_MANIFEST_DIR")
    ))
    .unwrap();
    let (light, dark) = style.split_once("prefers-color-scheme: dark").unwrap();
    for (part, names, colours) in [
        (light, &["paper", "ground"][..], &wegwijs_pack::LIGHT[..]),
        (dark, &["paper", "ground", "act-ink"], &wegwijs_pack::DARK),
    ] {
        let found: Vec<&str> = names
            .iter()
            .map(|name| {
                part.split_once(&format!("--{name}: "))
                    .unwrap()
                    .1
                    .split_once(';')
                    .unwrap()
                    .0
            })
            .collect();
        let wanted: Vec<String> = colours.iter().map(ToString::to_string).collect();
        assert_eq!(found, wanted);
    }
}

fn export(pack: &PackFolder, folder: &Path, more: &[&str]) -> Value {
    let home = Home::new();
    let args = [
        "export",
        folder.to_str().unwrap(),
        "--json",
        "--lang",
        "nl",
        "--pack",
        pack.arg(),
    ];
    let output = wegwijs(&home, args.iter().chain(more)).command().output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(here) = todo.pop() {
        for entry in fs::read_dir(here).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                todo.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    found
}

#[test]
fn pages_as_files_lead_to_each_other_and_are_the_same_each_time() {
    // Small, and every kind of step and of link is in it.
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/kitchen-sink");
    let pack = PackFolder::of(&fixture);
    pack.write("pack.toml", "[site]\nlogo = \"logo.svg\"\naccent = \"#7a1fa2\"\n");
    pack.write("logo.svg", LOGO);
    let parent = tempfile::tempdir().unwrap();
    let (one, other) = (parent.path().join("one"), parent.path().join("deep/other"));
    let said = export(&pack, &one, &[]);
    export(&pack, &other, &[]);
    let made = files(&one);
    assert!(made == files(&other), "the same bytes");
    assert_eq!(
        made.keys().filter(|name| name.ends_with(".html")).count() as u64,
        said["pages"]
    );
    let mut seen = BTreeSet::new();
    for (name, bytes) in made.iter().filter(|(name, _)| name.ends_with(".html")) {
        let html = String::from_utf8(bytes.clone()).unwrap();
        let left = [" href=\"/", " src=\"/", " action="];
        assert!(!left.iter().any(|mark| html.contains(mark)), "{name}");
        for part in html.split(" href=\"").chain(html.split(" src=\"")).skip(1) {
            let link = part.split('"').next().unwrap();
            if link.starts_with('<') || link.starts_with('#') || link.contains(":") {
                continue;
            }
            let (file, fragment) = link
                .split_once('#')
                .map_or((link, None), |(file, part)| (file, Some(part)));
            let mut path: Vec<&str> = name.split('/').collect();
            path.pop();
            for step in file.split('/') {
                if step == ".." {
                    path.pop();
                } else {
                    path.push(step);
                }
            }
            let to = path.join("/");
            let there = made.get(&to).unwrap_or_else(|| panic!("{name} leads to {to}"));
            if let Some(fragment) = fragment {
                let there = String::from_utf8_lossy(there);
                assert!(there.contains(&format!("id=\"{fragment}\"")), "{name}: {link}");
            }
            seen.insert(to);
        }
    }
    // Nothing stands there that nobody comes to.
    let alone: Vec<_> = made.keys().filter(|name| !seen.contains(*name)).collect();
    assert_eq!(alone, [".wegwijs-export", "index.html"]);
    // An export is replaced, anything else is not touched.
    pack.change("locales/en/guides/kitchen-sink.ftl", "Unblock a sink", "Clear a sink");
    export(&pack, &one, &["--public-url", "https://help.jansen.example/"]);
    let start = String::from_utf8(files(&one)["en/index.html"].clone()).unwrap();
    assert!(start.contains("Clear a sink") && start.contains("href=\"https://help.jansen.example/en\""));
    let theirs = parent.path().join("theirs");
    fs::create_dir(&theirs).unwrap();
    fs::write(theirs.join("letter.txt"), "dear").unwrap();
    let home = Home::new();
    let refused = wegwijs(&home, ["export", theirs.to_str().unwrap(), "--lang", "nl"])
        .command()
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("niet van een eerdere export"));
    assert_eq!(fs::read_dir(&theirs).unwrap().count(), 1);
}

#[test]
fn pages_open_from_a_folder() {
    let Some(browser) = Browser::open() else { return };
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("help & co");
    export(&of_desk(&[]), &folder, &[]);
    let url = url::Url::from_file_path(folder.join("index.html")).unwrap();
    browser.go(url.as_str());
    browser.only(".guides strong", "Rechten van een app intrekken").click();
    for _ in 0..4 {
        browser.only("article .on > .choices a", "Gelukt, verder").click();
    }
    browser
        .only("article .on > .choices a", "De app vraagt me om in te loggen")
        .click();
    assert!(browser.text().contains("De rechten zijn ingetrokken"));
    assert_eq!(browser.console(), Vec::<String>::new());
}

/// A site of its own on this computer: each page has the script, and a link to the other.
fn host_site(script: impl Fn() -> String + Send + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let _ = serve(stream.unwrap(), &script());
        }
    });
    port
}

fn serve(mut stream: TcpStream, script: &str) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
    }
    let body = format!(
        "<!doctype html><html lang=\"nl\"><title>Intranet</title><h1>Intranet</h1><p><a href=\"/other\">Verder</a></p>\
         <script src=\"{script}\" data-guide=\"revoke\" data-lang=\"nl\" async></script>"
    );
    write!(
        stream,
        "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    )
}

const IN_HELP: &str = "document.querySelector('wegwijs-help').shadowRoot";

#[test]
fn a_button_on_a_desks_site_opens_the_help_and_keeps_the_place() {
    let Some(browser) = Browser::open() else { return };
    // The site has to be named before the server starts, and the script after.
    let (send, receive) = std::sync::mpsc::channel::<String>();
    let address = std::sync::Mutex::new((receive, None));
    let port = host_site(move || {
        let mut known = address.lock().unwrap();
        if known.1.is_none() {
            known.1 = Some(known.0.recv().unwrap());
        }
        known.1.clone().unwrap()
    });
    let host = format!("http://localhost:{port}");
    let pack = of_desk(&[&host]);
    let server = Server::start(&["--pack", pack.arg()]);
    send.send(server.url("/-/embed.js")).unwrap();
    browser.resize(NARROW);
    browser.go(&host);
    let wait = |condition: &str| browser.waits_for(condition);
    wait(&format!(
        "{IN_HELP}.querySelector('.opener').textContent === 'Hulp nodig?'"
    ));
    assert_eq!(
        browser.run(&format!("return {IN_HELP}.querySelector('iframe')")),
        Value::Null,
        "nothing before it is asked for"
    );
    browser.run(&format!("{IN_HELP}.querySelector('.opener').click()"));
    let place = "JSON.parse(sessionStorage.getItem('wegwijs:/nl/revoke'))";
    wait(&format!(
        "{place}.path === '/nl/revoke' && parseFloat({IN_HELP}.querySelector('iframe').style.height) > 300"
    ));
    assert_eq!(
        browser.run("return document.activeElement.localName"),
        "wegwijs-help",
        "the focus is in the panel"
    );
    let wide = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    assert_eq!(browser.run(wide), true);
    // In the frame the reader goes on, and the host's page knows where.
    browser.in_frame(&format!("{IN_HELP}.querySelector('iframe')"), |frame| {
        assert!(frame.text().contains("Open “Mijn Exact Online”"));
        frame.run("[...document.querySelectorAll('.on > .choices a')].find(one => one.textContent.trim() === 'Gelukt, verder').click()");
    });
    wait(&format!("{place}.path.startsWith('/nl/revoke/security-center')"));
    // Over pages of the host's site.
    browser.go(&format!("{host}/other"));
    wait(&format!(
        "{IN_HELP}.querySelector('iframe').src.includes('/nl/revoke/security-center')"
    ));
    browser.in_frame(&format!("{IN_HELP}.querySelector('iframe')"), |frame| {
        assert!(
            frame.text().contains("Ga naar “Beveiligingscentrum”"),
            "{}",
            frame.text()
        );
        // Esc closes, also from within.
        frame.run("document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))");
    });
    wait(&format!(
        "{IN_HELP}.querySelector('.panel').hidden && !{IN_HELP}.querySelector('.opener').hidden"
    ));
    assert_eq!(
        browser.run(&format!("return {IN_HELP}.activeElement.className")),
        "opener",
        "the focus is back"
    );
    assert_eq!(browser.run(&format!("return {place}.open")), false);
    assert_eq!(browser.console(), Vec::<String>::new());
}

#[test]
fn only_sites_that_are_named_may_show_the_pages() {
    let policy = |server: &Server| {
        server
            .get("/nl/revoke")
            .header("content-security-policy")
            .unwrap()
            .to_owned()
    };
    let nobody = Server::start(&[]);
    assert!(policy(&nobody).ends_with("frame-ancestors 'none'"));
    assert_eq!(nobody.get("/-/embed.js").status, 404);
    let pack = of_desk(&["https://intranet.example.com", "https://other.example"]);
    let server = Server::start(&["--pack", pack.arg()]);
    assert!(policy(&server).ends_with("frame-ancestors 'self' https://intranet.example.com https://other.example"));
    let script = server.get("/-/embed.js").is(200);
    assert_eq!(script.header("cross-origin-resource-policy"), Some("cross-origin"));
    let page = Page(server.get("/nl/revoke").text());
    assert!(page.title().contains("Mijn Exact Online"));
    let Some(browser) = Browser::open() else { return };
    // A site that is not named gets an empty frame.
    let script = server.url("/-/embed.js");
    let port = host_site(move || script.clone());
    browser.go(&format!("http://localhost:{port}"));
    browser.waits_for(&format!("{IN_HELP}.querySelector('.opener')"));
    browser.run(&format!(
        "const help = {IN_HELP};
         help.querySelector('.opener').click();
         help.querySelector('iframe').addEventListener('load', () => {{ window.loaded = true; }});"
    ));
    browser.waits_for("window.loaded");
    assert_eq!(
        browser.run("return sessionStorage.getItem('wegwijs:/nl/revoke').includes('path')"),
        true
    );
    let said = browser.console().join("\n");
    assert!(said.contains("frame-ancestors"), "{said}");
}
