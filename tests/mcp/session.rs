//! A long session, a short one, one that is given up.

use serde_json::json;

use crate::{client::Client, support::Home};

#[test]
fn closing_stdin_ends_it_at_any_time_and_leaves_nothing_behind() {
    let home = Home::new();
    assert_eq!(Client::start(&home, &[]).close(), Some(0));
    assert_eq!(Client::begin(&home, &[]).close(), Some(0));
    let mut busy = Client::begin(&home, &[]);
    for _ in 0..20 {
        busy.put("tools/call", json!({ "name": "list_guides", "arguments": {} }));
    }
    assert_eq!(busy.close(), Some(0));
    let mut asked = Client::begin(&home, &[]);
    asked.get("ask", json!({ "question": "hoe trek ik de rechten in" }));
    asked.get("walk", json!({ "address": "nl/revoke", "input": "Excel Link" }));
    assert_eq!(asked.close(), Some(0));
    // No place, no question, no name.
    assert_eq!(home.files(), [""; 0]);
}

#[test]
#[cfg(target_os = "linux")]
fn a_thousand_calls_take_no_more_memory_than_a_few() {
    let home = Home::new();
    let mut client = Client::begin(&home, &["--lang", "nl"]);
    let round = |client: &mut Client| {
        for lang in ["nl", "en"] {
            client.get(
                "ask",
                json!({ "question": "hoe haal ik die koppeling weg", "lang": lang }),
            );
            client.get("list_guides", json!({ "lang": lang }));
            client.get("show_guide", json!({ "guide": "revoke", "lang": lang }));
            client.get("picture", json!({ "address": "revoke/open-menu", "lang": lang }));
            let address = format!("{lang}/revoke/find-app");
            client.get("walk", json!({ "address": address, "say": "hij staat er niet bij" }));
            client.get("walk", json!({ "address": address, "say": "in het Engels graag" }));
            client.get("walk", json!({ "address": address, "choose": "why" }));
            client.ask("resources/read", json!({ "uri": format!("wegwijs://{address}") }));
            client.refused("walk", json!({ "address": "nope" }));
            client.try_ask("tools/call", json!({ "name": "nope" })).unwrap_err();
        }
    };
    let resident = |client: &Client| -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", client.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    // Ten rounds of twenty: the words are read, and the allocator has what it wants.
    for _ in 0..10 {
        round(&mut client);
    }
    let before = resident(&client);
    for _ in 0..50 {
        round(&mut client);
    }
    let after = resident(&client);
    assert!(after < before + 2_048, "{before} KB before, {after} KB after");
}

#[test]
fn many_questions_at_once_are_all_answered() {
    let home = Home::new();
    let mut client = Client::begin(&home, &[]);
    let asked: Vec<u64> = (0..100)
        .map(|_| {
            client.put(
                "tools/call",
                json!({ "name": "walk", "arguments": { "address": "nl/revoke" } }),
            )
        })
        .collect();
    let mut left: Vec<u64> = asked.clone();
    while !left.is_empty() {
        let id = client.next()["id"].as_u64().unwrap();
        left.retain(|one| *one != id);
    }
    client.ask("ping", json!({}));
}

#[test]
fn what_is_given_up_is_not_answered_and_what_comes_after_it_is() {
    let home = Home::new();
    let able = json!({ "elicitation": {} });
    let mut client = Client::able(&home, &["--sandbox", "--lang", "nl"], able);
    // It waits for the person, for as long as it takes.
    let id = client.put("tools/call", json!({ "name": "check_access", "arguments": {} }));
    let question = client.next();
    assert_eq!(question["method"], "elicitation/create", "{question}");
    client.tell(
        "notifications/cancelled",
        json!({ "requestId": id, "reason": "enough" }),
    );
    client.get("list_guides", json!({}));
    let answered = client
        .notices
        .iter()
        .any(|message| message["id"] == id && message.get("result").is_some());
    assert!(!answered, "{:?}", client.notices);
    assert_eq!(client.close(), Some(0));
}
