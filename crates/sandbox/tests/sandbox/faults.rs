//! Everything that goes wrong on the way.

use std::{net::Ipv4Addr, sync::Arc, thread, time::Duration};

use wegwijs_sandbox::{Endpoint, Fault, Gate, Options, RefreshState, Resource, Sandbox, World};

use crate::{
    client::{ME, Pair, Practice},
    http::Http,
};

const AT_ME: Endpoint = Endpoint::Api(Resource::Me);
const LONG_ENOUGH: Duration = Duration::from_secs(60);

#[test]
fn a_token_endpoint_that_is_down_says_so_in_html_or_as_a_gateway() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.advance(570);
    practice.sandbox.fault(Endpoint::Token, Fault::HtmlUnavailable);
    practice.sandbox.fault(Endpoint::Token, Fault::GatewayFault);
    practice.sandbox.fault(Endpoint::Token, Fault::Status(500));
    let html = practice.refresh(&pair.refresh);
    assert_eq!(html.status, 503);
    assert!(html.header("content-type").unwrap().starts_with("text/html"));
    let gateway = practice.refresh(&pair.refresh);
    assert_eq!(gateway.status, 503);
    assert!(gateway.json()["fault"]["faultstring"].is_string());
    assert_eq!(practice.refresh(&pair.refresh).status, 500);
    // Nothing happened to the token meanwhile.
    Pair::of(&practice.refresh(&pair.refresh));
}

#[test]
fn a_fault_strikes_as_often_as_planned_and_only_there() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.sandbox.fault(AT_ME, Fault::Status(502).times(2));
    let other = "/api/v1/310001/system/Divisions?$select=Code";
    assert_eq!(practice.read(other, &pair.access).status, 200);
    assert_eq!(practice.read(ME, &pair.access).status, 502);
    assert_eq!(practice.read(ME, &pair.access).status, 502);
    assert_eq!(practice.read(ME, &pair.access).status, 200);
    practice.sandbox.fault(AT_ME, Fault::Status(500).lasting());
    for _ in 0..5 {
        assert_eq!(practice.read(ME, &pair.access).status, 500);
    }
    practice.sandbox.clear_faults();
    assert_eq!(practice.read(ME, &pair.access).status, 200);
}

#[test]
fn an_answer_can_be_lost_after_the_token_has_rotated() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.advance(570);
    practice.sandbox.fault(Endpoint::Token, Fault::Closed.afterwards());
    let url = practice.url("/api/oauth2/token");
    let lost = practice
        .http
        .try_send(practice.http.post(&url, &Practice::refresh_form(&pair.refresh)));
    assert!(lost.is_err());
    let state = practice.change(|world| world.refresh_state(&pair.refresh));
    assert_eq!(state, Some(RefreshState::Used));
    let log = practice.sandbox.requests();
    assert_eq!(log.last().unwrap().status, None, "nobody got an answer");
    assert_eq!(practice.refresh(&pair.refresh).description(), "Old refresh token used.");
}

#[test]
fn a_connection_can_be_closed_before_anything_happened() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.advance(570);
    practice.sandbox.fault(Endpoint::Token, Fault::Closed);
    let url = practice.url("/api/oauth2/token");
    let form = Practice::refresh_form(&pair.refresh);
    assert!(practice.http.try_send(practice.http.post(&url, &form)).is_err());
    Pair::of(&practice.refresh(&pair.refresh));
}

#[test]
fn a_body_can_be_cut_off() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.sandbox.fault(AT_ME, Fault::Truncated);
    let problem = practice
        .http
        .try_send(practice.read_request(ME, &pair.access))
        .unwrap_err();
    assert!(
        problem.is_body() || problem.is_decode(),
        "the head came through: {problem:?}"
    );
    assert_eq!(practice.sandbox.requests().last().unwrap().status, Some(200));
}

#[test]
fn a_body_can_be_huge() {
    let practice = Practice::new();
    practice.sandbox.fault(AT_ME, Fault::Huge);
    let answer = practice.read(ME, "any");
    assert!(answer.body.len() > 50 * 1024 * 1024);
    assert_eq!(answer.header("content-length"), None);
    assert!(answer.json()["d"]["results"].is_array());
}

#[test]
fn a_client_may_hang_up_on_a_huge_body() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.sandbox.fault(AT_ME, Fault::Huge);
    // The answer is dropped unread.
    let answer = practice.http.head_only(practice.read_request(ME, &pair.access));
    assert_eq!(answer, 200);
    assert_eq!(practice.read(ME, &pair.access).status, 200);
}

#[test]
fn an_answer_can_be_anything_but_what_it_says() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.sandbox.fault(AT_ME, Fault::NotJson);
    let answer = practice.read(ME, &pair.access);
    assert!(answer.header("content-type").unwrap().starts_with("application/json"));
    assert!(serde_json::from_str::<serde_json::Value>(&answer.body).is_err());

    practice
        .sandbox
        .fault(AT_ME, Fault::RedirectTo("http://elsewhere.invalid/".to_owned()));
    assert_eq!(
        practice.read(ME, &pair.access).location().as_str(),
        "http://elsewhere.invalid/"
    );

    let odd = Fault::Answer {
        status: 418,
        content_type: "text/plain".to_owned(),
        body: "\u{1b}[31mno".to_owned(),
    };
    practice.sandbox.fault(AT_ME, odd);
    let answer = practice.read(ME, &pair.access);
    assert_eq!((answer.status, answer.body.as_str()), (418, "\u{1b}[31mno"));
}

#[test]
fn a_next_page_can_be_on_another_host() {
    let practice = Practice::new();
    let pair = practice.ans();
    let elsewhere = "http://evil.invalid/api/v1/next";
    let list = "/api/v1/310001/system/Divisions?$select=Code";
    practice.sandbox.fault(
        Endpoint::Api(Resource::Divisions),
        Fault::NextElsewhere(elsewhere.to_owned()),
    );
    let page = practice.read(list, &pair.access).json();
    assert_eq!(page["d"]["__next"], elsewhere);
    assert_eq!(page["d"]["results"].as_array().unwrap().len(), 4);
}

#[test]
fn an_answer_can_be_late() {
    let practice = Practice::new();
    let pair = practice.ans();
    let soon = Duration::from_millis(1);
    practice.sandbox.fault(AT_ME, Fault::Delay(soon));
    practice.sandbox.fault(AT_ME, Fault::Delay(soon).afterwards());
    assert_eq!(practice.read(ME, &pair.access).status, 200);
    assert_eq!(practice.read(ME, &pair.access).status, 200);

    let options = Options {
        latency: soon,
        ..Options::default()
    };
    let slow = Sandbox::start((Ipv4Addr::LOCALHOST, 0).into(), World::practice(), options);
    let url = format!("{}{ME}", slow.as_ref().unwrap().url());
    assert_eq!(practice.http.send(practice.http.get(&url)).status, 401);
}

#[test]
fn two_processes_that_refresh_at_once_lose_one_of_them() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.advance(570);
    let gate = Gate::new();
    practice
        .sandbox
        .fault(Endpoint::Token, Fault::Hang(gate.clone()).times(2));
    let url: Arc<str> = practice.url("/api/oauth2/token").into();
    let refreshers: Vec<_> = (0..2)
        .map(|_| {
            let (url, refresh) = (Arc::clone(&url), pair.refresh.clone());
            thread::spawn(move || {
                let http = Http::new();
                http.send(http.post(&url, &Practice::refresh_form(&refresh))).status
            })
        })
        .collect();
    assert!(gate.wait_for(2, LONG_ENOUGH), "both are waiting");
    gate.open();
    let mut statuses: Vec<_> = refreshers.into_iter().map(|one| one.join().unwrap()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 401]);
}

#[test]
fn stopping_does_not_wait_for_what_hangs() {
    let practice = Practice::new();
    let gate = Gate::new();
    practice.sandbox.fault(AT_ME, Fault::Hang(gate.clone()));
    let url = practice.url(ME);
    let caller = thread::spawn(move || {
        let http = Http::new();
        http.try_send(http.get(&url)).is_err()
    });
    assert!(gate.wait_for(1, LONG_ENOUGH));
    drop(practice);
    assert!(caller.join().unwrap(), "the connection went away");
}
