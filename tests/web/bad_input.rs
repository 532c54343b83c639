//! What cannot be followed gets a page in the reader's language, with the right status and the way on.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use proptest::{prelude::*, test_runner::TestRunner};

use crate::server::{FORM, Server};

#[test]
fn what_is_not_there_is_said_in_the_language_that_was_asked_for() {
    let server = Server::start(&[]);
    for (path, status, title) in [
        ("/nl/nope", 404, "Deze gids is er niet"),
        ("/en/nope", 404, "There is no such guide"),
        ("/nl/revoke/nope?v=1", 404, "Deze stap is er niet"),
        ("/fr/revoke/find-app", 404, "Deze taal spreken we niet"),
        ("/nl/a/b/c", 404, "Deze pagina is er niet"),
        ("/nl/%00", 404, "Deze gids is er niet"),
        ("/nl/../../etc/passwd", 404, "Deze pagina is er niet"),
        ("/-/assets/../../x", 404, "Deze pagina is er niet"),
        ("/-/paper/nl/nope", 404, "Deze gids is er niet"),
        ("/-/done/fr", 404, "Deze taal spreken we niet"),
    ] {
        let answer = server.get(path).is(status);
        let text = answer.text();
        assert!(
            text.contains(&format!("<h1 tabindex=\"-1\">{title}</h1>")),
            "{path}: {text}"
        );
        assert!(text.contains("class=\"choice primary\""), "{path} leads nowhere");
    }
    let english = server
        .get_with("/nothing/at/all/here", &[("accept-language", "en")])
        .is(404)
        .text();
    assert!(english.contains("There is no such page"), "{english}");
}

#[test]
fn an_address_that_no_longer_fits_leads_to_the_nearest_step_and_says_so() {
    let server = Server::start(&[]);
    let late = server.get("/nl/revoke/revoked?v=1").is(200).text();
    assert!(
        late.contains("Het adres wijst naar een latere stap") && late.contains("Vraagt de app om in te loggen?"),
        "{late}"
    );
    let old = server.get("/en/revoke/no-longer-there?v=0").is(200).text();
    assert!(old.contains("This guide has changed"), "{old}");
    let odd = server.get("/nl/revoke/find-app?zzz=1&v=1&app=Excel&ui=fr").is(302);
    assert_eq!(odd.header("location"), Some("/nl/revoke/find-app?v=1"));
    // A verdict is not believed: a proof is made, not quoted.
    let quoted = server.get("/nl/revoke/revoked?proof=failed&v=1").is(200).text();
    assert!(quoted.contains("Vraagt de app om in te loggen?"), "{quoted}");
}

#[test]
fn long_addresses_and_bodies_are_refused() {
    let server = Server::start(&[]);
    let long = format!("/nl/revoke/find-app?{}", "a=b&".repeat(2_100));
    assert!(server.get(&long).is(414).text().contains("Dit adres is te lang"));
    // A megabyte.
    let large = [b"q=".as_slice(), &vec![b'x'; 1_000_000]].concat();
    let refused = server.request("POST", "/-/say", &[("content-type", FORM)], &large);
    assert!(refused.status == 413 || refused.status == 0, "{}", refused.status);
    let fits = [b"q=koppeling+weghalen+".as_slice(), &vec![b'x'; 15_000]].concat();
    server
        .request("POST", "/-/say", &[("content-type", FORM)], &fits)
        .is(200);
    // One that says it is small, and has no end.
    let head = format!(
        "POST /-/say HTTP/1.1\r\nhost: {}\r\ncontent-type: {FORM}\r\ntransfer-encoding: chunked\r\n\r\n",
        server.address
    );
    let mut stream = server.connect();
    stream.write_all(head.as_bytes()).unwrap();
    let chunk = [b"1000\r\n".as_slice(), &[b'x'; 4096], b"\r\n"].concat();
    // Far more than the system itself takes in.
    const MANY: usize = 20_000;
    let mut sent = 0;
    while sent < MANY && stream.write_all(&chunk).is_ok() {
        sent += 1;
    }
    assert!(sent < MANY, "it reads on and on");
    server.get("/nl").is(200);
}

#[test]
fn forms_that_are_none_are_refused_and_odd_ones_are_read() {
    let server = Server::start(&[]);
    let post = |kind: &str, body: &str| server.request("POST", "/-/say", &[("content-type", kind)], body.as_bytes());
    assert!(
        post("text/plain", "hello")
            .is(400)
            .text()
            .contains("Je vraag is niet goed aangekomen")
    );
    post(FORM, "q=a&q=b").is(400);
    let hundred: String = (0..100).map(|number| format!("f{number}=x&")).collect();
    let answer = post(FORM, &format!("{hundred}q=koppeling+weghalen&at=/en"))
        .is(200)
        .text();
    assert!(answer.contains("lang=\"en\""), "{answer}");
    let empty = post(FORM, "q=%20%20&at=/nl/revoke").is(200).text();
    assert!(empty.contains("data-wrong"), "{empty}");
    let nowhere = post(FORM, "q=koppeling&at=https://evil.example/").is(200).text();
    assert!(!nowhere.contains("evil"), "{nowhere}");
    let marked = post(FORM, "q=%3Cscript%3Ealert(1)%3C/script%3E&at=/nl").is(200).text();
    assert!(!marked.contains("alert"), "what was said is not repeated");
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS"] {
        let answer = server.request(method, "/nl/revoke", &[], b"").is(405);
        assert_eq!(answer.header("allow"), Some("GET,HEAD"));
    }
    assert_eq!(server.get("/-/say").is(405).header("allow"), Some("POST"));
    let head = server.request("HEAD", "/nl/revoke", &[], b"").is(200);
    assert!(head.body.is_empty() && head.header("content-length") != Some("0"));
}

#[test]
fn a_foreign_host_is_refused_but_anybody_may_ask_after_our_health() {
    let server = Server::start(&[]);
    let answer = server.get_with("/nl", &[("host", "evil.example")]).is(421).text();
    assert!(answer.contains("Deze pagina staat op een ander adres"), "{answer}");
    server.get_with("/-/health/ready", &[("host", "10.1.2.3:8080")]).is(200);
    server.raw(b"GET /nl HTTP/1.1\r\nconnection: close\r\n\r\n").is(421);
}

#[test]
fn half_open_connections_and_half_sent_requests_do_not_keep_others_waiting() {
    let server = Server::start(&[]);
    let open = |bytes: &[u8]| {
        let mut stream = server.connect();
        stream.write_all(bytes).unwrap();
        stream
    };
    let mut half: Vec<TcpStream> = (0..500).map(|_| open(b"")).collect();
    half.extend((0..500).map(|_| open(b"GET /nl HTTP/1.1\r\nhost: x")));
    for _ in 0..20 {
        server.get("/nl/revoke").is(200);
    }
    // And they are cut off: nothing more comes, and the connection ends.
    let mut last = half.pop().unwrap();
    let mut rest = Vec::new();
    let _ = last.read_to_end(&mut rest);
    assert!(!rest.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&rest));
}

#[test]
fn a_burst_of_questions_does_not_keep_pages_waiting() {
    let server = Server::start(&[]);
    std::thread::scope(|scope| {
        let asked: Vec<_> = (0..60)
            .map(|number| {
                let server = &server;
                scope.spawn(move || server.say("/nl", &format!("koppeling {number} weghalen")).status)
            })
            .collect();
        for _ in 0..20 {
            server.get("/nl/revoke").is(200);
        }
        for one in asked {
            let status = one.join().unwrap();
            assert!(status == 200 || status == 503, "{status}");
        }
    });
}

#[test]
fn any_path_and_query_answers_below_500() {
    let server = Server::start(&[]);
    let part = prop_oneof![
        Just("nl".to_owned()),
        Just("en".to_owned()),
        Just("revoke".to_owned()),
        Just("find-app".to_owned()),
        Just("app-not-in-list".to_owned()),
        Just("-".to_owned()),
        Just("paper".to_owned()),
        Just("".to_owned()),
        "[a-z-]{1,12}",
        "[!-~&&[^?# /]]{1,20}",
        "(%[0-9a-fA-F]{2}){1,4}",
    ];
    let pair = prop_oneof![
        Just("v=1".to_owned()),
        Just("v=99999999999".to_owned()),
        Just("ui=en".to_owned()),
        Just("ui=xx".to_owned()),
        Just("find-app=app-not-in-list".to_owned()),
        Just("open-menu=screen-does-not-open".to_owned()),
        Just("prove-by-hand=still-works".to_owned()),
        "[a-z-]{0,8}=[a-z-]{0,8}",
        "[!-~&&[^# ]]{0,20}",
    ];
    let paths = (prop::collection::vec(part, 0..5), prop::collection::vec(pair, 0..5));
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    runner
        .run(&paths, |(parts, pairs)| {
            let query = if pairs.is_empty() {
                String::new()
            } else {
                format!("?{}", pairs.join("&"))
            };
            let path = format!("/{}{query}", parts.join("/"));
            let answer = server.get(&path);
            prop_assert!((200..500).contains(&answer.status), "{path}: {}", answer.status);
            // Who is sent elsewhere arrives: no way leads round in circles.
            let mut at = answer;
            for _ in 0..4 {
                let Some(to) = at.header("location").map(str::to_owned) else {
                    break;
                };
                at = server.get(&to);
            }
            prop_assert!(at.header("location").is_none(), "{path} leads round and round");
            Ok(())
        })
        .unwrap();
}
