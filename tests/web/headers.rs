//! Headers and caching: one table for every route.

use crate::server::{Answer, FORM, Server};

const EVERYWHERE: [&str; 4] = [
    "content-security-policy",
    "x-content-type-options",
    "referrer-policy",
    "content-type",
];

/// Path, status, type, caching, whether a search engine may list it.
const ROUTES: [(&str, u16, &str, &str, bool); 18] = [
    ("/", 302, "text/html", "public,no-cache", true),
    ("/nl", 200, "text/html", "public,no-cache", true),
    ("/nl?ui=en", 200, "text/html", "public,no-cache", false),
    ("/en/revoke", 200, "text/html", "public,no-cache", true),
    ("/nl/revoke/open-menu?v=1", 200, "text/html", "public,no-cache", true),
    ("/nl/revoke/find-app?v=1", 200, "text/html", "public,no-cache", false),
    ("/nl/revoke/find-app", 302, "text/html", "public,no-cache", true),
    ("/nl/revoke/revoked?v=1", 200, "text/html", "public,no-cache", false),
    ("/-/paper/nl/revoke", 200, "text/html", "public,no-cache", false),
    ("/-/done/nl", 200, "text/html", "public,no-cache", false),
    ("/-/health/live", 200, "text/plain", "no-store", true),
    ("/-/health/ready", 200, "text/plain", "no-store", true),
    ("/-/sitemap.xml", 200, "application/xml", "no-store", true),
    ("/robots.txt", 200, "text/plain", "no-store", true),
    ("/nl/nothing", 404, "text/html", "no-store", false),
    ("/-/nothing", 404, "text/html", "no-store", false),
    ("/-/say", 405, "text/html", "no-store", false),
    ("/-/assets/nothing.css", 404, "text/html", "no-store", false),
];

fn has(answer: &Answer, name: &str) -> String {
    answer.header(name).unwrap_or_default().to_owned()
}

#[test]
fn every_route_has_its_headers() {
    let server = Server::start(&[]);
    for (path, status, kind, cached, is_listed) in ROUTES {
        let answer = server.get(path);
        assert_eq!(answer.status, status, "{path}");
        for name in EVERYWHERE {
            assert!(answer.header(name).is_some(), "{name} on {path}");
        }
        assert!(has(&answer, "content-type").starts_with(kind), "{path}");
        assert_eq!(has(&answer, "cache-control"), cached, "{path}");
        assert_eq!(answer.header("x-robots-tag").is_none(), is_listed, "{path}");
        assert_eq!(answer.header("set-cookie"), None, "{path}");
        let policy = has(&answer, "content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
            "{path}: {policy}"
        );
    }
    let asset = server.get(&asset(&server));
    assert_eq!(has(&asset, "cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(has(&asset, "content-type"), "text/css; charset=utf-8");
    let said = server.say("/nl", "koppeling weg").is(200);
    assert_eq!(has(&said, "cache-control"), "no-store");
    assert_eq!(said.header("etag"), None);
}

fn asset(server: &Server) -> String {
    let page = server.get("/nl").text();
    page.split_once("rel=\"stylesheet\" href=\"")
        .unwrap()
        .1
        .split_once('"')
        .unwrap()
        .0
        .to_owned()
}

#[test]
fn a_page_that_is_known_costs_a_304() {
    let server = Server::start(&[]);
    let page = server
        .get_with("/nl/revoke", &[("accept-encoding", "br, gzip")])
        .is(200);
    assert_eq!(has(&page, "content-encoding"), "gzip");
    let plain = server.get("/nl/revoke").is(200);
    assert_eq!(plain.header("content-encoding"), None);
    assert_ne!(page.header("etag"), plain.header("etag"), "two forms are two things");
    let etag = has(&page, "etag");
    let again = server.get_with("/nl/revoke", &[("accept-encoding", "gzip"), ("if-none-match", &etag)]);
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!(has(&again, "etag"), etag);
    let other = server.get_with("/nl/revoke", &[("if-none-match", "\"other\"")]);
    assert_eq!(other.status, 200);
    let refused = server.get_with("/nl/revoke", &[("accept-encoding", "gzip;q=0")]);
    assert_eq!(refused.header("content-encoding"), None);
}

#[test]
fn a_program_reads_markdown() {
    let server = Server::start(&[]);
    let step = server
        .get_with(
            "/nl/revoke/find-app?v=1",
            &[("accept", "text/markdown, text/html;q=0.5")],
        )
        .is(200);
    assert_eq!(has(&step, "content-type"), "text/markdown; charset=utf-8");
    let text = step.text();
    assert!(text.starts_with("# Zoek de app in de lijst\n"), "{text}");
    assert!(
        text.contains(&format!(
            "- [Gelukt, verder](http://{}/nl/revoke/withdraw?v=1)",
            server.address
        )),
        "{text}"
    );
    assert!(text.contains("de regel van de app ④"), "{text}");
    let browser = "text/html,application/xhtml+xml,*/*;q=0.8";
    let page = server
        .get_with("/nl/revoke/find-app?v=1", &[("accept", browser)])
        .is(200);
    assert!(has(&page, "content-type").starts_with("text/html"));
}

#[test]
fn the_start_is_in_the_language_that_the_reader_prefers() {
    let server = Server::start(&[]);
    for (accepted, wanted) in [
        ("en-GB,en;q=0.9,nl;q=0.8", "/en"),
        ("fr, nl-BE;q=0.5, en;q=0.3", "/nl"),
        ("de", "/nl"),
        ("", "/nl"),
        ("nl;q=0, en;q=0.1", "/en"),
    ] {
        let answer = server.get_with("/", &[("accept-language", accepted)]).is(302);
        assert_eq!(answer.header("location"), Some(wanted), "{accepted}");
        assert_eq!(answer.header("vary"), Some("accept-language"));
    }
    let answer = server
        .get_with("/revoke/find-app", &[("accept-language", "en")])
        .is(302);
    assert_eq!(answer.header("location"), Some("/en/revoke/find-app"));
}

#[test]
fn a_public_server_speaks_of_itself_by_its_own_name() {
    let server = Server::start(&["--public-url", "https://help.example.com"]);
    let page = server.get_with("/nl/revoke", &[("host", "help.example.com")]).is(200);
    assert_eq!(page.header("strict-transport-security"), Some("max-age=31536000"));
    let text = page.text();
    assert!(
        text.contains("rel=\"canonical\" href=\"https://help.example.com/nl/revoke\""),
        "{text}"
    );
    assert!(
        text.contains("hreflang=\"en\" href=\"https://help.example.com/en/revoke\""),
        "{text}"
    );
    let map = server.get("/-/sitemap.xml").text();
    assert!(map.contains("<loc>https://help.example.com/en/revoke</loc>"), "{map}");
}

#[test]
fn a_question_is_counted_and_nothing_of_it() {
    let server = Server::start(&[]);
    server.say("/nl", "koppeling Geheimpje weghalen").is(200);
    server.say("/nl", "zzqqxx").is(200);
    server.get("/nl/revoke/find-app?v=1").is(200);
    let counts = Server::raw_at(&server.metrics, "/metrics").is(200).text();
    for line in [
        "wegwijs_said_total{understood=\"true\"} 1",
        "wegwijs_said_total{understood=\"false\"} 1",
        "wegwijs_shown_total{guide=\"revoke\",step=\"find-app\"} 1",
        "wegwijs_requests_total{route=\"Say\",status=\"200\"} 2",
    ] {
        assert!(counts.contains(line), "{line}\n{counts}");
    }
    assert!(
        !counts.contains("Geheimpje") && !counts.contains("127.0.0.1"),
        "{counts}"
    );
    assert_eq!(server.get("/metrics").status, 404, "not for readers");
}

#[test]
fn a_form_is_not_taken_from_another_site() {
    let server = Server::start(&[]);
    let origin = format!("http://{}", server.address);
    let post = |origin: &str| {
        server.request(
            "POST",
            "/-/say",
            &[("content-type", FORM), ("origin", origin)],
            b"q=koppeling+weghalen&at=/nl",
        )
    };
    post(&origin).is(200);
    let refused = post("https://evil.example").is(403).text();
    assert!(refused.contains("Dit formulier kwam van een andere site"), "{refused}");
}
