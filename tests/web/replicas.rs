//! Several processes, packs that change, and being told to stop.

use std::io::{Read, Write};

use crate::{
    page::Page,
    server::{Answer, Server, until},
    support::PackFolder,
};

#[test]
fn a_walk_goes_on_at_another_process_when_one_is_killed_and_the_pack_replaced() {
    let pack = PackFolder::of_few_examples();
    let start = || Server::start(&["--pack", pack.arg(), "--public-url", "http://help.example.com"]);
    let (one, other) = (start(), start());
    let get = |server: &Server, path: &str| server.get_with(path, &[("host", "help.example.com")]).is(200);
    let mut path = "/en/revoke?ui=nl".to_owned();
    let mut last = None;
    for step in 0..4 {
        let (here, there) = (get(&one, &path), get(&other, &path));
        assert_eq!(here.body, there.body, "{path}");
        assert_eq!(here.header("etag"), there.header("etag"));
        assert_eq!(here.header("set-cookie"), None);
        let page = Page(if step % 2 == 0 { here } else { there }.text());
        path = page.choices()[0].1.clone();
        last = Some(page);
    }
    assert!(
        last.unwrap().0.contains("<span lang=\"nl\">"),
        "the labels' language stays"
    );
    // Killed: no farewell.
    drop(one);
    pack.change(
        "locales/en/guides/revoke.ftl",
        "Does the app ask you to sign in?",
        "Does the app now ask you to sign in?",
    );
    until("the new words are served", || {
        let page = get(&other, &path).text();
        page.contains("Does the app now ask you to sign in?")
    });
    let page = Page(get(&other, &path).text());
    let end = Page(get(&other, &page.choices()[0].1).text());
    assert_eq!(end.title(), "The rights have been withdrawn");
}

#[test]
fn a_pack_that_does_not_pass_its_check_is_not_served() {
    let pack = PackFolder::of_few_examples();
    let mut server = Server::start(&["--pack", pack.arg()]);
    let before = server.get("/nl/revoke").is(200);
    pack.change("guides/revoke.toml", "done = \"security-center\"", "done = \"nowhere\"");
    server.hears("lezers zien nog de oude");
    let after = server.get("/nl/revoke").is(200);
    assert_eq!(before.body, after.body);
    pack.change("guides/revoke.toml", "done = \"nowhere\"", "done = \"security-center\"");
    server.hears("Lezers zien nu de nieuwe");
    server.get("/nl/revoke").is(200);
}

#[test]
fn a_broken_pack_is_not_served_at_all() {
    let pack = PackFolder::of_few_examples();
    pack.change("guides/revoke.toml", "done = \"security-center\"", "done = \"nowhere\"");
    let home = crate::support::Home::new();
    let run = crate::support::wegwijs(
        &home,
        ["serve", "--lang", "nl", "--pack", pack.arg(), "--listen", "127.0.0.1:0"],
    )
    .run();
    run.exits(1)
        .says(&["In de gidsen", "guides/revoke.toml", "wegwijs pack check"]);
}

#[test]
fn what_cannot_be_is_said_at_the_start() {
    let home = crate::support::Home::new();
    let run = |args: &[&str]| crate::support::wegwijs(&home, [&["serve", "--lang", "nl"], args].concat()).run();
    run(&["--listen", "nowhere"])
        .exits(2)
        .says(&["geen adres om op te luisteren"]);
    run(&["--public-url", "https://example.com/path", "--listen", "127.0.0.1:0"])
        .exits(2)
        .says(&["zonder pad"]);
    run(&["--listen", "127.0.0.1:0", "--tls-cert", "/none", "--tls-key", "/none"])
        .exits(1)
        .says(&["Het certificaat"]);
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    run(&["--listen", &address])
        .exits(1)
        .says(&[&address, "Kies een ander adres"]);
}

/// What a server says that wants the body of a request.
#[cfg(unix)]
const CONTINUE: &[u8; 25] = b"HTTP/1.1 100 Continue\r\n\r\n";

#[cfg(unix)]
#[test]
fn being_told_to_stop_ends_what_is_under_way_first() {
    let mut server = Server::start(&[]);
    // A request that is half there.
    let mut stream = server.connect();
    let form = "q=koppeling+weghalen&at=/nl";
    let head = format!(
        "POST /-/say HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-type: {}\r\ncontent-length: {}\r\n\
         expect: 100-continue\r\n\r\n",
        server.address,
        crate::server::FORM,
        form.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    // It is under way when the server asks for the rest.
    let mut goes_on = [0; CONTINUE.len()];
    stream.read_exact(&mut goes_on).unwrap();
    assert_eq!(&goes_on, CONTINUE);
    stream.write_all(&form.as_bytes()[..5]).unwrap();
    server.signal("TERM");
    until("it says that it is leaving", || {
        // At last nobody is let in any more.
        let answer = Server::try_get(&server.address, "/-/health/ready");
        answer.is_none_or(|answer| answer.status == 503)
    });
    stream.write_all(&form.as_bytes()[5..]).unwrap();
    let answer = Answer::read(&mut stream).is(200);
    assert!(answer.text().contains("Dat lijkt op"));
    assert_eq!(server.child.wait().unwrap().code(), Some(0));
}

/// A server on a Unix socket, that can be reached.
#[cfg(unix)]
fn on_a_socket(home: &crate::support::Home, path: &std::path::Path) -> std::process::Child {
    let listen = format!("unix:{}", path.display());
    let child = crate::support::wegwijs(home, ["serve", "--json", "--lang", "nl", "--listen", &listen]);
    let args = ["--public-url", "https://help.example.com"];
    let child = child.command().args(args).spawn().unwrap();
    until("the socket is there", || {
        std::os::unix::net::UnixStream::connect(path).is_ok()
    });
    child
}

#[cfg(unix)]
fn terminate(child: &std::process::Child) {
    let id = child.id().to_string();
    let done = std::process::Command::new("kill").args(["-TERM", &id]).status();
    assert!(done.unwrap().success());
}

#[cfg(unix)]
#[test]
fn who_can_reach_it_can_tell_it_to_stop() {
    // Told before it had said that it runs, it died at once and left its socket behind.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("web.sock");
    for _ in 0..5 {
        let mut child = on_a_socket(&crate::support::Home::new(), &path);
        terminate(&child);
        assert_eq!(child.wait().unwrap().code(), Some(0));
        assert!(!path.exists(), "the socket is cleared away");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_is_no_socket_stays_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("precious.txt");
    std::fs::write(&path, "precious").unwrap();
    let listen = format!("unix:{}", path.display());
    let home = crate::support::Home::new();
    crate::support::wegwijs(&home, ["serve", "--no-open", "--lang", "nl", "--listen", &listen])
        .run()
        .exits(1);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "precious");
}

#[cfg(unix)]
#[test]
fn a_unix_socket_serves_behind_a_proxy() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("web.sock");
    let mut child = on_a_socket(&crate::support::Home::new(), &path);
    let mut stream = std::os::unix::net::UnixStream::connect(&path).unwrap();
    stream
        .write_all(b"GET /nl HTTP/1.1\r\nhost: help.example.com\r\nconnection: close\r\n\r\n")
        .unwrap();
    Answer::read(&mut stream).is(200);
    terminate(&child);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
