//! `wegwijs serve --check`: whoever watches over a server hears how it is, by the exit code and in words.

use std::{
    io::{Read, Write},
    net::TcpListener,
    thread,
};

use wegwijs_message::Msg;

use crate::{
    server::Server,
    support::{Home, Words, wegwijs},
};

/// A server that gives one answer.
fn stranger(answer: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        // Somebody who is gone already has what they wanted.
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(answer.as_bytes());
    });
    url
}

#[test]
fn a_server_that_is_ready_is_well_in_both_languages() {
    let server = Server::start(&["--public-url", "https://hulp.example.nl"]);
    let home = Home::new();
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let said = |url: &str| words.text(&Msg::app("serve-well").text("url", url));
        for url in [server.url(""), server.url("/")] {
            let run = wegwijs(&home, ["serve", "--no-open", "--lang", lang, "--check", &url]).run();
            run.exits(0).says(&[&said(&url)]);
        }
    }
    let run = wegwijs(&home, ["serve", "--check", &server.url(""), "--json"]).run();
    assert_eq!(run.exits(0).json()[0]["ready"], true);
    assert_eq!(home.files(), [""; 0], "asking leaves nothing behind");
}

#[test]
fn whoever_should_not_be_sent_readers_is_found_out() {
    let closed = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let stopping = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 9\r\n\r\nstopping\n";
    let other = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello";
    let elsewhere = "HTTP/1.1 302 Found\r\nlocation: /\r\ncontent-length: 0\r\n\r\n";
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let home = Home::new();
        let check = |url: &str, code: i32, msg: Msg| {
            let msg = msg.text("url", url);
            let next = words.text(&msg.clone().attr("next"));
            let run = wegwijs(&home, ["serve", "--lang", lang, "--check", url]).run();
            run.exits(code).says(&[&words.text(&msg), &next]);
        };
        check(&closed, 1, Msg::error("serve-silent"));
        check(&stranger(stopping), 1, Msg::error("serve-stopping"));
        check(&stranger("nonsense"), 1, Msg::error("serve-silent"));
        check(&stranger(other), 1, Msg::error("serve-other").text("status", "200"));
        check(&stranger(elsewhere), 1, Msg::error("serve-other").text("status", "302"));
        for url in [
            "127.0.0.1:8080",
            "ftp://localhost",
            "http://a:b@localhost",
            "http://localhost/nl",
            "https://hulp.example.nl/wegwijs/",
            "http://localhost:8080/?lang=nl",
            "http://localhost/#stap",
            "http://",
        ] {
            check(url, 2, Msg::error("serve-bad-check"));
        }
        let run = wegwijs(
            &home,
            ["serve", "--lang", lang, "--check", &closed, "--listen", "127.0.0.1:0"],
        )
        .run();
        run.exits(2);
    }
}
