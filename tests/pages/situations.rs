//! What can be made to go wrong: what the assistant makes of each, from the options of the command line.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    process::Stdio,
};

use serde_json::Value;
use wegwijs_sandbox::Situation;

use crate::{
    support::{Home, wegwijs},
    walk::LANGS,
};

/// The verdict, its reason, and why there is no list of administrations.
fn expected(situation: Situation) -> (&'static str, &'static str, Option<&'static str>) {
    use Situation as S;
    match situation {
        S::Withdrawn => ("failed", "withdrawn-or-unknown", None),
        S::Unspecified
        | S::Busy
        | S::ServerError
        | S::SlowDown
        | S::WrongGrant
        | S::WrongScope
        | S::AsksPerson
        | S::EmptyRefusal => ("unknown", "refused", None),
        S::Expired => ("failed", "expired", None),
        S::Replaced => ("failed", "replaced", None),
        S::TooEarly => ("unknown", "too-early", None),
        S::WrongSecret => ("unknown", "wrong-client", None),
        S::TokensDown | S::GatewayDown | S::ApiDown => ("unknown", "temporary", None),
        S::OutsideScope => ("unknown", "outside-scope", None),
        S::BlockedUser => ("failed", "blocked-user", None),
        S::InactiveUser => ("failed", "inactive-user", None),
        S::BlockedCustomer => ("failed", "blocked-customer", None),
        S::LicenceExpired => ("failed", "licence-expired", None),
        S::RateLimited => ("unknown", "rate-limited", None),
        S::Unreadable => ("unknown", "unreadable", None),
        S::NoAnswer | S::LostAnswer => ("unknown", "network", None),
        S::NoDataScope => ("passed", "authorised", Some("no-data-scope")),
        S::DivisionBlocked => ("passed", "authorised", Some("division-blocked")),
        S::NoDivisionAccess => ("passed", "authorised", Some("no-division-access")),
        // These are for the sign-in, the clock and the screens.
        S::Refused | S::AccessExpired | S::Outlives | S::ScreenFails | S::OwnApp => ("passed", "authorised", None),
        // These are the other provider's.
        S::RevokePage | S::RevokePartly | S::RevokeBusy | S::ChainEnded => ("passed", "authorised", None),
    }
}

#[test]
fn each_is_understood_by_the_assistant() {
    for situation in Situation::ALL {
        let args = ["--sandbox", "--provoke", situation.id(), "--json", "access"];
        let run = wegwijs(&Home::new(), args).run();
        let found: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{run}"));
        let told = (&found["verdict"], &found["reason"], &found["list_reason"]);
        let (verdict, reason, list_reason) = expected(situation);
        assert_eq!(told.0, verdict, "{} {found}", situation.id());
        assert_eq!(told.1, reason, "{}", situation.id());
        assert_eq!(told.2.as_str(), list_reason, "{}", situation.id());
    }
}

#[test]
fn the_clock_can_be_moved() {
    for (ahead, verdict) in [
        ("10m", "passed"),
        ("29d", "passed"),
        ("31d", "failed"),
        ("745h", "failed"),
    ] {
        let run = wegwijs(&Home::new(), ["--sandbox", "--ahead", ahead, "--json", "access"]).run();
        let found: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{run}"));
        assert_eq!(found["verdict"], verdict, "{ahead}");
    }
}

#[test]
fn options_that_make_no_sense_are_told() {
    for lang in LANGS {
        for args in [
            &["--provoke", "withdrawn", "access"][..],
            &["--ahead", "1d"],
            &["--sandbox", "--provoke", "everything"],
            &["--sandbox", "--ahead", "tomorrow"],
            &["--sandbox", "--ahead", "-1d"],
            &["--sandbox", "--ahead", "99999999999999d"],
            &["sandbox", "--listen", "here"],
            &["sandbox", "--listen", "127.0.0.1"],
        ] {
            let run = wegwijs(&Home::new(), [args, &["--lang", lang]].concat()).run();
            run.exits(2);
            assert!(run.stdout.is_empty(), "{run}");
        }
        // An address of the documentation (RFC 5737): nobody has it.
        let args = ["sandbox", "--listen", "192.0.2.1:8123", "--lang", lang];
        wegwijs(&Home::new(), args).run().exits(1).says(&["192.0.2.1:8123"]);
    }
}

#[test]
fn it_stays_until_it_is_told_to_stop() {
    let args = ["sandbox", "--listen", "127.0.0.1:0", "--json", "--provoke", "withdrawn"];
    let mut child = wegwijs(&Home::new(), args)
        .command()
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let told: Value = serde_json::from_str(&line).unwrap();
    let url = told["url"].as_str().unwrap();
    let address: SocketAddr = url.strip_prefix("http://").unwrap().parse().unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    let request = format!("GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut page = String::new();
    stream.read_to_string(&mut page).unwrap();
    assert!(
        page.starts_with("HTTP/1.1 200") && page.contains("Ans de Vries"),
        "{page}"
    );
    assert_eq!(child.try_wait().unwrap(), None, "it is still there");
    child.kill().unwrap();
    child.wait().unwrap();
}
