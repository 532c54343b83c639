//! A provider that describes itself, and does it badly: told in the reader's language, and nothing is kept or sent.

use std::{
    io::{Read, Write},
    net::TcpListener,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use serde_json::{Value, json};
use wegwijs_message::Msg;

use crate::{
    connections::desk::Desk,
    support::{Run, Words},
};

/// What a description is answered with.
enum Said {
    Json(Value),
    Html,
    Elsewhere,
    Huge,
}

/// A server that says the same to everybody, and counts.
struct Describer {
    url: String,
    asked: Arc<AtomicUsize>,
}

impl Describer {
    fn new(say: impl Fn(&str) -> Said) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (said, asked) = (say(&url), Arc::new(AtomicUsize::new(0)));
        let count = Arc::clone(&asked);
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let mut head = [0; 4096];
                let _ = stream.read(&mut head);
                count.fetch_add(1, Ordering::SeqCst);
                let _ = answer(&mut stream, &said);
            }
        });
        Self { url, asked }
    }
}

fn answer(stream: &mut impl Write, said: &Said) -> std::io::Result<()> {
    let whole = |status: &str, head: &str, body: &str| {
        format!(
            "HTTP/1.1 {status}\r\nConnection: close\r\n{head}\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )
    };
    match said {
        Said::Json(json) => {
            stream.write_all(whole("200 x", "Content-Type: application/json", &json.to_string()).as_bytes())
        }
        Said::Html => stream.write_all(whole("200 x", "Content-Type: text/html", "<p>Hello").as_bytes()),
        Said::Elsewhere => stream.write_all(whole("302 x", "Location: http://127.0.0.1:1/", "").as_bytes()),
        Said::Huge => {
            stream
                .write_all(b"HTTP/1.1 200 x\r\nConnection: close\r\nContent-Type: application/json\r\n\r\n{\"x\":\"")?;
            for _ in 0..50 {
                stream.write_all(&vec![b'x'; 1024 * 1024])?;
            }
            Ok(())
        }
    }
}

/// A description that is in order, but for this.
fn described(url: &str, key: &str, value: &str) -> Said {
    let mut json = json!({
        "issuer": url,
        "authorization_endpoint": format!("{url}/authorize"),
        "token_endpoint": format!("{url}/token"),
        "revocation_endpoint": format!("{url}/revoke"),
        "userinfo_endpoint": format!("{url}/me"),
    });
    json[key] = value.into();
    Said::Json(json)
}

fn connect(desk: &Desk, lang: &str) -> Run {
    let args = [
        "connect",
        "book",
        "--lang",
        lang,
        "--provider",
        "odd",
        "--client-id",
        "id",
    ];
    let args = [&args[..], &["--redirect-uri", "https://a.example/klaar"]].concat();
    desk.program(&args).env("WEGWIJS_CLIENT_SECRET", "secret").run()
}

fn configure(desk: &Desk, issuer: &str, more: &str) {
    desk.configure(&format!(
        "vault = \"file\"\n[providers.odd]\nkind = \"oauth2\"\nredirect = \"paste\"\nissuer = \"{issuer}\"\n{more}\n"
    ));
}

#[test]
fn a_description_that_is_none_or_lies_is_told_and_nothing_is_kept() {
    let msg = |id: &str| Msg::error(id).text("name", "odd");
    let bad = |key: &str| msg("discovery-bad-endpoint").text("key", key);
    let http = "http://plain.example/x";
    type Say = fn(&str) -> Said;
    let rows: Vec<(Say, Msg, usize)> = vec![
        (|_| Said::Html, msg("discovery-unreadable"), 2),
        (|_| Said::Elsewhere, msg("discovery-unreadable"), 2),
        (|_| Said::Huge, msg("discovery-unreadable"), 2),
        (|_| Said::Json(json!([])), msg("discovery-unreadable"), 2),
        (
            |url| described(url, "issuer", "https://evil.example"),
            msg("discovery-other-issuer").text("issuer", "https://evil.example"),
            1,
        ),
        (
            |url| described(url, "authorization_endpoint", "http://plain.example/x"),
            bad("authorization_endpoint"),
            1,
        ),
        (
            |url| described(url, "token_endpoint", "http://plain.example/x"),
            bad("token_endpoint"),
            1,
        ),
        (
            |url| described(url, "revocation_endpoint", "http://plain.example/x"),
            bad("revocation_endpoint"),
            1,
        ),
        (
            |url| described(url, "userinfo_endpoint", "http://plain.example/x"),
            bad("userinfo_endpoint"),
            1,
        ),
    ];
    for (lang, (say, msg, asked)) in ["nl", "en"].into_iter().cycle().zip(rows) {
        let words = Words::new(lang);
        let (desk, describer) = (Desk::new(), Describer::new(say));
        configure(&desk, &describer.url, "");
        let run = connect(&desk, lang);
        run.exits(1)
            .says(&[&words.text(&msg), &words.text(&msg.clone().attr("next"))])
            .does_not_say(&[http]);
        assert!(run.stdout.is_empty(), "no address to sign in at: {run}");
        assert_eq!(describer.asked.load(Ordering::SeqCst), asked, "{}", msg.id);
        assert!(!desk.config().contains("[connections"), "{}", msg.id);
        assert!(desk.kept("book").is_none());
        // It is asked again next time: what was not believed is not remembered.
        connect(&desk, lang).exits(1);
        assert_eq!(describer.asked.load(Ordering::SeqCst), 2 * asked, "{}", msg.id);
    }
}

#[test]
fn a_place_of_its_own_is_asked_once_and_what_the_file_says_goes_first() {
    let issuer = "https://oauth.platform.example/op/v1";
    let describer = Describer::new(|url| described(url, "issuer", issuer));
    let desk = Desk::new();
    let place = format!("metadata_url = \"{}/.well-known/openid_configuration\"", describer.url);
    for more in [String::new(), format!("auth_url = \"{}/other\"", describer.url)] {
        configure(&desk, issuer, &format!("{place}\n{more}"));
        let run = connect(&desk, "nl");
        let path = if more.is_empty() { "/authorize?" } else { "/other?" };
        assert!(run.stdout.starts_with(&format!("{}{path}", describer.url)), "{run}");
    }
    assert_eq!(describer.asked.load(Ordering::SeqCst), 1, "kept for a day");
}
