//! Many at once, and sudden death: no refresh token is used twice, and none is lost.

use std::{
    process::{Child, Stdio},
    time::{Duration, Instant},
};

use wegwijs_sandbox::{Endpoint, Fault, FaultPlan, Gate, Options};

use crate::connections::desk::Desk;
use crate::support::DEADLINE;

/// Deaths; `WEGWIJS_DEATHS` asks for more.
const DEATHS: usize = 60;

fn start(desk: &Desk, args: &[&str]) -> Child {
    let mut command = desk.program(args).command();
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command.spawn().unwrap()
}

#[test]
fn eight_processes_at_once_refresh_once() {
    let desk = Desk::signed_in();
    desk.age();
    // The first holds the lock while the others arrive.
    let gate = Gate::new();
    desk.sandbox
        .fault(Endpoint::Token, FaultPlan::from(Fault::Hang(gate.clone())));
    let children: Vec<Child> = (0..8).map(|_| start(&desk, &["access", "book", "--json"])).collect();
    assert!(gate.wait_for(1, DEADLINE));
    gate.open();
    for child in children {
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{said}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert!(said.contains("\"passed\""), "{said}");
    }
    assert_eq!(desk.count("/token"), 1, "{:?}", desk.asked());
    assert_eq!(desk.access("book").1, 0);
}

#[test]
fn sudden_death_leaves_a_vault_that_works_or_an_honest_word() {
    let deaths = std::env::var("WEGWIJS_DEATHS").ok();
    let deaths = deaths.and_then(|text| text.parse().ok()).unwrap_or(DEATHS);
    let latency = Duration::from_millis(3);
    let desk = Desk::with(
        |world| {
            world.rules.calls_a_minute = u32::MAX;
            world.rules.token_calls_a_day = u32::MAX;
            world.rules.errors_an_hour = u32::MAX;
        },
        Options {
            latency,
            ..Options::default()
        },
    );
    desk.sign_in("book");
    // How long one takes from its start to its end, so that death comes at any moment of it.
    desk.age();
    let started = Instant::now();
    start(&desk, &["access", "book"]).wait().unwrap();
    let whole = started.elapsed();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let (mut worked, mut lost) = (0, 0);
    for death in 0..deaths {
        let victim = if death % 3 == 0 {
            sign_in_and_die(&desk, &mut random, whole)
        } else {
            desk.age();
            let child = start(&desk, &["access", "book"]);
            die(child, &mut random, whole);
            "access"
        };
        // It is readable, always: never a corrupt one, never a lock that stays.
        let kept = desk.kept("book").unwrap_or_else(|| panic!("{victim} {death}: empty"));
        assert!(kept.client_secret.is_some(), "{victim} {death}");
        let (verdict, code) = desk.access("book");
        match verdict["verdict"].as_str() {
            Some("passed") => worked += 1,
            // The answer was on its way when the process died: nobody can know the new pair.
            _ => {
                assert_eq!(verdict["reason"], "replaced", "{victim} {death} {code}: {verdict}");
                assert_eq!(code, 3);
                lost += 1;
                desk.sign_in("book");
            }
        }
    }
    println!("{deaths} deaths: {worked} times it worked on, {lost} times the answer died with the process");
    assert!(worked > deaths / 2, "{worked} of {deaths}");
}

fn sign_in_and_die(desk: &Desk, random: &mut Random, whole: Duration) -> &'static str {
    desk.visitor_allows(wegwijs_sandbox::Divisions::All);
    let connecting = desk.connect("book", &[]);
    let landed = desk.visit(&connecting.url).location().to_string();
    let child = connecting.paste_and_go(&landed);
    die(child, random, whole);
    "connect"
}

fn die(mut child: Child, random: &mut Random, at_most: Duration) {
    random.spin(at_most);
    child.kill().unwrap();
    child.wait().unwrap();
}

/// The same numbers every time, so that a failure can be had again.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn spin(&mut self, most: Duration) {
        let most = u64::try_from(most.as_nanos()).unwrap();
        let moment = Duration::from_nanos(self.next() % most.max(1));
        let start = Instant::now();
        while start.elapsed() < moment {
            std::thread::yield_now();
        }
    }
}
