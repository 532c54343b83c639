//! What is wrong on this side: files, folders, and being told to stop.

use std::{
    fs,
    io::Read,
    process::{Child, Stdio},
    time::Duration,
};

use wegwijs_sandbox::{Endpoint, Fault, Gate, Resource};

use crate::connections::desk::Desk;
use crate::support::{DEADLINE, Words};

#[test]
fn settings_that_are_no_settings_are_pointed_at_and_left_alone() {
    let words = Words::new("nl");
    for (config, id) in [
        ("vault = ", "config-syntax"),
        ("vault = \"safe\"", "config-unknown-vault"),
        ("color = \"blue\"", "config-unknown-key"),
    ] {
        let desk = Desk::signed_in();
        desk.configure(config);
        let run = desk.run(&["access", "book", "--lang", "nl"]);
        let said = words.text(&wegwijs_message::Msg::error(id).text("key", "color"));
        run.exits(1).says(&[&said, "config.toml"]);
        assert_eq!(desk.config(), config);
        // The guides do without.
        let run = desk.program(&["guide", "nl/revoke", "--plain"]).input("").run();
        run.exits(0).says(&[&words.title("which-app")]);
    }
}

#[test]
fn a_wrong_passphrase_and_a_damaged_vault_lose_nothing() {
    let words = Words::new("nl");
    let desk = Desk::signed_in();
    let run = desk
        .program(&["access", "book", "--lang", "nl"])
        .env("WEGWIJS_VAULT_PASSPHRASE", "guess")
        .run();
    run.exits(1).says(&[&words.error("vault-wrong-passphrase")]);
    // What is connected can still be seen.
    let run = desk
        .program(&["connections", "--lang", "nl"])
        .env("WEGWIJS_VAULT_PASSPHRASE", "guess")
        .run();
    run.exits(1)
        .says(&["book", "practice", &words.error("vault-wrong-passphrase")]);
    let file = desk.home.path().join("vault/book.age");
    let whole = fs::read(&file).unwrap();
    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    desk.run(&["access", "book", "--lang", "nl"])
        .exits(1)
        .says(&[&words.error("vault-corrupt")]);
    assert_eq!(
        fs::read(&file).unwrap(),
        whole[..whole.len() / 2],
        "set aside by nobody"
    );
    fs::write(&file, &whole).unwrap();
    assert_eq!(desk.access("book").1, 0);
}

#[test]
fn a_new_pair_that_cannot_be_kept_is_told_and_exits_with_an_error() {
    let desk = Desk::signed_in();
    desk.age();
    // A folder where the file of this connection should be replaced.
    let file = desk.home.path().join("vault/book.age");
    let whole = fs::read(&file).unwrap();
    let run = desk
        .program(&["access", "book", "--lang", "nl"])
        // No file may grow beyond nothing: a full disk.
        .through_shell("ulimit -f 0; exec \"$@\"")
        .run();
    assert_ne!(run.code, Some(0), "{run}");
    assert_eq!(fs::read(&file).unwrap(), whole);
}

#[test]
fn a_host_that_is_not_there_is_no_verdict() {
    let desk = Desk::signed_in();
    let config = desk.config();
    let closed = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().port()
    };
    let before = desk.kept("book");
    desk.configure(&config.replace(desk.sandbox.url(), &format!("http://127.0.0.1:{closed}")));
    let (verdict, code) = desk.access("book");
    assert_eq!((verdict["reason"].as_str(), code), (Some("network"), 5), "{verdict}");
    // A name that exists nowhere (RFC 2606), behind a proxy that is not there either.
    desk.configure(&config.replace(desk.sandbox.url(), "https://start.wegwijs.invalid"));
    let (verdict, code) = desk.access("book");
    assert_eq!((verdict["reason"].as_str(), code), (Some("network"), 5), "{verdict}");
    let run = desk
        .program(&["access", "book", "--lang", "nl"])
        .env("HTTPS_PROXY", format!("http://127.0.0.1:{closed}"))
        .run();
    run.exits(5);
    // Something that answers, but not with TLS.
    let port = desk.sandbox.address().port();
    desk.configure(&config.replace(desk.sandbox.url(), &format!("https://127.0.0.1:{port}")));
    let (verdict, code) = desk.access("book");
    assert_eq!((verdict["reason"].as_str(), code), (Some("network"), 5), "{verdict}");
    assert_eq!(desk.kept("book"), before, "nothing is lost");
}

#[cfg(unix)]
#[test]
fn told_to_stop_in_the_middle_it_keeps_a_new_pair_first() {
    for signal in ["INT", "TERM"] {
        let desk = Desk::signed_in();
        desk.age();
        let before = desk.kept("book").unwrap().tokens;
        let gate = Gate::new();
        desk.sandbox.fault(
            Endpoint::Token,
            wegwijs_sandbox::FaultPlan::from(Fault::Hang(gate.clone())),
        );
        let child = start(&desk, &["access", "book"]);
        assert!(gate.wait_for(1, DEADLINE), "no refresh");
        tell(&child, signal);
        // It cannot stop: the pair that it holds is being replaced.
        gate.open();
        assert_eq!(ends(child), Some(130));
        let after = desk.kept("book").unwrap().tokens;
        assert_ne!(after, before, "the new pair is kept");
        assert_eq!(desk.access("book").1, 0);
    }
}

#[cfg(unix)]
#[test]
fn told_to_stop_while_it_reads_it_stops_at_once() {
    let desk = Desk::signed_in();
    let gate = Gate::new();
    desk.sandbox.fault(
        Endpoint::Api(Resource::Me),
        wegwijs_sandbox::FaultPlan::from(Fault::Hang(gate.clone())),
    );
    let child = start(&desk, &["access", "book"]);
    assert!(gate.wait_for(1, DEADLINE));
    tell(&child, "INT");
    // Nobody opens the gate.
    assert_eq!(ends(child), Some(130));
    gate.open();
    assert_eq!(desk.access("book").1, 0);
}

#[cfg(unix)]
#[test]
fn told_to_stop_during_a_sign_in_it_keeps_nothing() {
    let desk = Desk::new();
    let mut child = desk
        .program(&[
            "connect",
            "book",
            "--provider",
            "practice",
            "--client-id",
            wegwijs_sandbox::PRACTICE_CLIENT_ID,
            "--redirect-uri",
            wegwijs_sandbox::PRACTICE_REDIRECT_URI,
        ])
        .command()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut one = [0];
    child.stdout.as_mut().unwrap().read_exact(&mut one).unwrap();
    tell(&child, "INT");
    assert_eq!(ends(child), Some(130));
    assert!(!desk.config().contains("connections"));
    assert!(desk.kept("book").is_none_or(|secrets| secrets.tokens.is_none()));
}

fn start(desk: &Desk, args: &[&str]) -> Child {
    desk.program(args)
        .command()
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn tell(child: &Child, signal: &str) {
    let told = std::process::Command::new("kill")
        .args([format!("-{signal}"), child.id().to_string()])
        .status();
    assert!(told.unwrap().success());
}

/// Its exit code; it is killed when it hangs.
fn ends(mut child: Child) -> Option<i32> {
    let id = child.id();
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        sender.send(child.wait().unwrap().code())
    });
    receiver.recv_timeout(DEADLINE).unwrap_or_else(|_| {
        let _ = std::process::Command::new("kill")
            .args(["-KILL", &id.to_string()])
            .status();
        panic!("it does not end within {:?}", Duration::from_secs(DEADLINE.as_secs()))
    })
}
