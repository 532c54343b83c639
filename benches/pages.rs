//! How soon a page of the practice environment is there, over HTTP on this computer: `cargo bench --bench pages`.

#![allow(
    clippy::expect_used,
    missing_docs,
    reason = "a benchmark may fail loudly, and criterion's macros write functions without docs"
)]

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpStream},
};

use criterion::{Criterion, criterion_group, criterion_main};
use wegwijs_sandbox::{Options, PRACTICE_USER, Sandbox, World};

/// A browser that has signed in, on one connection.
struct Browser {
    stream: BufReader<TcpStream>,
    address: SocketAddr,
    cookie: String,
}

impl Browser {
    fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).expect("it listens");
        stream.set_nodelay(true).expect("a socket");
        let mut browser = Self {
            stream: BufReader::new(stream),
            address,
            cookie: String::new(),
        };
        let page = browser.ask("GET", "/", "");
        let token = page.split("name=\"token\" value=\"").nth(1).expect("a form");
        let token = token.split('"').next().unwrap_or_default().to_owned();
        browser.ask(
            "POST",
            "/practice/sign-in",
            &format!("token={token}&user={PRACTICE_USER}"),
        );
        browser
    }

    fn ask(&mut self, method: &str, path: &str, form: &str) -> String {
        let Self { address, cookie, .. } = self;
        let length = form.len();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nContent-Length: {length}\r\n\r\n{form}"
        );
        self.stream.get_mut().write_all(request.as_bytes()).expect("sent");
        let mut length = 0;
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).expect("a header");
            let (name, value) = line.split_once(": ").unwrap_or_default();
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().expect("a length");
            } else if name.eq_ignore_ascii_case("set-cookie") {
                self.cookie = value.split(';').next().unwrap_or_default().to_owned();
            }
            if line == "\r\n" {
                break;
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).expect("a body");
        String::from_utf8(body).expect("text")
    }
}

fn pages(c: &mut Criterion) {
    let here = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let sandbox = Sandbox::start(here, World::practice(), Options::default()).expect("a free port");
    let mut browser = Browser::open(sandbox.address());
    for (name, path) in [
        ("start page", "/"),
        ("security center", "/my/security-center"),
        ("control page", "/practice/control"),
    ] {
        assert!(browser.ask("GET", path, "").contains("</html>"), "{path}");
        c.bench_function(name, |b| b.iter(|| browser.ask("GET", path, "")));
    }
}

criterion_group!(benches, pages);
criterion_main!(benches);
