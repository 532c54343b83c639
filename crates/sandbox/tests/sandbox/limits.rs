//! How often, and how often wrong.

use wegwijs_sandbox::{Endpoint, Fault, PRACTICE_CLIENT_ID, Resource, Rules};

use crate::client::{ME, Practice};

const WRONG: &str = "/api/v1/310001/system/Divisions";

#[test]
fn the_headers_tell_what_is_left_and_until_when() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.read(ME, &pair.access);
    let answer = practice.read(ME, &pair.access);
    let now = practice.change(|world| world.now());
    assert_eq!(answer.header("X-RateLimit-Limit"), Some("5000"));
    assert_eq!(answer.header("X-RateLimit-Remaining"), Some("4998"));
    let midnight = (now / 86_400 + 1) * 86_400;
    assert_eq!(
        answer.header("X-RateLimit-Reset"),
        Some(format!("{midnight}000").as_str())
    );
    assert_eq!(answer.header("X-RateLimit-Minutely-Limit"), Some("60"));
    assert_eq!(answer.header("X-RateLimit-Minutely-Remaining"), Some("58"));
    let minute = (now / 60 + 1) * 60;
    assert_eq!(
        answer.header("X-RateLimit-Minutely-Reset"),
        Some(format!("{minute}000").as_str())
    );
}

#[test]
fn an_exhausted_minute_is_a_429_with_the_minutely_headers_only() {
    let practice = Practice::with(|world| world.rules.calls_a_minute = 2);
    let pair = practice.ans();
    practice.read(ME, &pair.access);
    practice.read(ME, &pair.access);
    let answer = practice.read(ME, &pair.access);
    assert_eq!(answer.status, 429);
    assert_eq!(answer.header("X-RateLimit-Minutely-Remaining"), Some("0"));
    assert_eq!(answer.header("X-RateLimit-Remaining"), None);
    practice.advance(60);
    assert_eq!(practice.read(ME, &pair.access).status, 200);
}

#[test]
fn an_exhausted_day_is_a_429_with_all_headers() {
    let practice = Practice::with(|world| world.rules.calls_a_day = 1);
    let pair = practice.ans();
    practice.read(ME, &pair.access);
    let answer = practice.read(ME, &pair.access);
    assert_eq!(
        (answer.status, answer.header("X-RateLimit-Remaining")),
        (429, Some("0"))
    );
    // Another administration has its own.
    let other = "/api/v1/310002/system/Divisions?$select=Code";
    assert_eq!(practice.read(other, &pair.access).status, 200);
}

#[test]
fn the_tenth_error_blocks_the_endpoint_for_an_hour_and_then_for_longer() {
    let practice = Practice::with(|world| {
        world.rules.access_lifetime = 100_000;
        assert_eq!(world.rules.errors_an_hour, 10);
    });
    let pair = practice.ans();
    let ten_errors = || {
        for _ in 0..10 {
            assert_eq!(practice.read(WRONG, &pair.access).status, 400);
        }
    };
    ten_errors();
    let right = format!("{WRONG}?$select=Code");
    assert_eq!(practice.read(&right, &pair.access).status, 429);
    assert_eq!(practice.read(ME, &pair.access).status, 200, "another endpoint");
    practice.advance(3599);
    assert_eq!(practice.read(&right, &pair.access).status, 429);
    practice.advance(1);
    assert_eq!(practice.read(&right, &pair.access).status, 200);

    ten_errors();
    practice.advance(3600);
    assert_eq!(practice.read(&right, &pair.access).status, 429);
    practice.advance(3600);
    assert_eq!(practice.read(&right, &pair.access).status, 200);
}

#[test]
fn errors_are_forgotten_after_an_hour() {
    let practice = Practice::with(|world| world.rules.access_lifetime = 100_000);
    let pair = practice.ans();
    for _ in 0..3 {
        for _ in 0..9 {
            assert_eq!(practice.read(WRONG, &pair.access).status, 400);
        }
        practice.advance(3600);
    }
}

#[test]
fn polling_a_dead_authorisation_is_blocked_too() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.change(|world| world.withdraw("ans", PRACTICE_CLIENT_ID));
    for _ in 0..10 {
        assert_eq!(practice.read(ME, &pair.access).status, 401);
    }
    assert_eq!(practice.read(ME, &pair.access).status, 429);
}

#[test]
fn a_429_can_be_provoked() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.sandbox.fault(Endpoint::Api(Resource::Me), Fault::Status(429));
    assert_eq!(practice.read(ME, &pair.access).status, 429);
    assert_eq!(practice.read(ME, &pair.access).status, 200);
    assert_eq!(Rules::default().calls_a_minute, 60);
}
