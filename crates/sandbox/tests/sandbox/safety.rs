//! It is a server on somebody's computer: it listens to nobody else, and nothing topples it.

use std::{
    io::{Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpStream},
};

use reqwest::Method;
use wegwijs_sandbox::{FORM_LIMIT, Options, PRACTICE_START, Sandbox, World};

use crate::{
    client::{ME, Practice},
    http::Http,
};

#[test]
fn only_loopback_unless_told_otherwise() {
    let everywhere = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    let refused = Sandbox::start(everywhere, World::practice(), Options::default());
    assert_eq!(refused.unwrap_err().kind(), std::io::ErrorKind::InvalidInput);
    let options = Options {
        beyond_loopback: true,
        ..Options::default()
    };
    assert!(Sandbox::start(everywhere, World::practice(), options).is_ok());
}

#[test]
fn dropped_is_stopped() {
    let practice = Practice::new();
    let address = practice.sandbox.address();
    assert_eq!(practice.get("/").status, 200);
    drop(practice);
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn a_request_for_another_host_is_misdirected() {
    let practice = Practice::new();
    let port = practice.sandbox.address().port();
    let here = format!("127.0.0.1:{port}");
    for (host, status) in [
        (here.as_str(), 404),
        (&format!("localhost:{port}"), 404),
        (&format!("LOCALHOST:{port}"), 404),
        ("evil.invalid", 421),
        ("127.0.0.1", 421),
        (&format!("127.0.0.1:{}", port ^ 1), 421),
        (&format!("evil.invalid:{port}"), 421),
    ] {
        let answer = raw(
            &practice,
            &format!("GET /x HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"),
        );
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{host}: {answer}");
    }
    let none = raw(&practice, "GET /x HTTP/1.1\r\nConnection: close\r\n\r\n");
    assert!(none.starts_with("HTTP/1.1 4"), "{none}");
    let two = raw(
        &practice,
        &format!("GET /x HTTP/1.1\r\nHost: {here}\r\nHost: evil.invalid\r\nConnection: close\r\n\r\n"),
    );
    assert!(
        two.starts_with("HTTP/1.1 4") && !two.starts_with("HTTP/1.1 404"),
        "{two}"
    );
    let absolute = raw(
        &practice,
        &format!("GET http://evil.invalid/x HTTP/1.1\r\nHost: {here}\r\nConnection: close\r\n\r\n"),
    );
    assert!(absolute.starts_with("HTTP/1.1 421 "), "{absolute}");
}

#[test]
fn a_form_from_elsewhere_is_refused() {
    let practice = Practice::new();
    let url = practice.url("/api/oauth2/token");
    let port = practice.sandbox.address().port();
    for (origin, status) in [
        (practice.sandbox.url().to_owned(), 400),
        ("https://evil.invalid".to_owned(), 403),
        ("null".to_owned(), 403),
        (format!("http://localhost:{port}"), 403),
    ] {
        let request = practice.http.post(&url, &[]).header("Origin", &origin);
        assert_eq!(practice.http.send(request).status, status, "{origin}");
    }
}

#[test]
fn a_form_is_at_most_64_kib() {
    let practice = Practice::new();
    for path in [
        "/api/oauth2/token",
        "/oauth/token",
        "/oauth/revoke",
        "/practice/sign-in",
        "/practice/consent",
    ] {
        let form = |length: usize| {
            practice
                .http
                .request(Method::POST, &practice.url(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body("x".repeat(length))
        };
        assert_eq!(practice.http.send(form(FORM_LIMIT + 1)).status, 413, "{path}");
        assert!(
            matches!(practice.http.send(form(FORM_LIMIT)).status, 400..=403),
            "{path}"
        );
    }
}

#[test]
fn anything_but_get_is_a_violation_of_the_api() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.sandbox.forget_requests();
    for method in ["POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "MERGE"] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let request = practice
            .http
            .request(method, &practice.url("/api/v1/310001/crm/Accounts"))
            .bearer_auth(&pair.access);
        let answer = practice.http.send(request);
        assert_eq!((answer.status, answer.header("allow")), (405, Some("GET")));
    }
    practice.read(ME, &pair.access);
    assert_eq!(practice.sandbox.violations().len(), 7);
    assert_eq!(practice.sandbox.requests().len(), 8);
}

#[test]
fn odd_input_is_answered_and_topples_nothing() {
    let practice = Practice::new();
    let here = practice.sandbox.address();
    for target in [
        "/%",
        "/%00",
        "/%ff%fe",
        "//",
        "/..%2f..%2fetc",
        "/api/v1/%ff/system/Divisions",
        "/api/v1//current/Me",
        "/api/v1/-1/system/Divisions?$select=%ff",
        "/api/oauth2/auth?%ff=%&client_id=%00&redirect_uri=%zz",
        "/oauth/authorize?client_id=practice-plain&redirect_uri=http://[",
        "/practice/consent?provider=&request=%26%3D",
    ] {
        let answer = raw(
            &practice,
            &format!(
                "GET {target} HTTP/1.1\r\nHost: {here}\r\nAuthorization: Bearer \u{e9}\r\nCookie: ;;=;x\r\nConnection: close\r\n\r\n"
            ),
        );
        assert!(answer.starts_with("HTTP/1.1 4"), "{target}: {answer}");
    }
    for rubbish in [
        "\r\n\r\n",
        "GARBAGE\r\n\r\n",
        "\u{16}\u{3}\u{1}",
        "GET / HTTP/1.1\r\nHost",
    ] {
        let mut stream = TcpStream::connect(here).unwrap();
        stream.write_all(rubbish.as_bytes()).unwrap();
    }
    assert_eq!(practice.get("/nothing").status, 404);
    assert!(practice.get("/nothing").body.contains("not-found"));
    let pair = practice.ans();
    assert_eq!(practice.read(ME, &pair.access).status, 200);
}

#[test]
fn a_world_can_follow_the_system_clock() {
    let practice = Practice::new();
    assert_eq!(practice.change(|world| world.now()), PRACTICE_START);
    practice.change(World::follow_system_clock);
    practice.change(|world| world.advance(1_000_000_000));
    assert!(practice.change(|world| world.now()) > 2_700_000_000);
}

#[test]
fn it_serves_localhost_by_name_with_addresses_of_that_name() {
    let practice = Practice::with(|world| world.rules.page_size = 1);
    let pair = practice.ans();
    let port = practice.sandbox.address().port();
    let http = Http::new();
    let request = http
        .get(&practice.url("/api/v1/310001/system/Divisions?$select=Code"))
        .header("Host", format!("localhost:{port}"))
        .header("Accept", "application/json")
        .bearer_auth(&pair.access);
    let page = http.send(request).json();
    let next = page["d"]["__next"].as_str().unwrap();
    assert!(next.starts_with(&format!("http://localhost:{port}/api/v1/")), "{next}");
}

fn raw(practice: &Practice, request: &str) -> String {
    let mut stream = TcpStream::connect(practice.sandbox.address()).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}
