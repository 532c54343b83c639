//! What is connected: the plan first, a check when the person says so, a withdrawal never. Against the practice
//! environment, over real HTTP.

use serde_json::{Value, json};

use crate::{
    client::{Client, text},
    support::{Home, languages},
};

fn able() -> Value {
    json!({ "elicitation": { "form": {} } })
}

/// Answers the question that comes; what it was.
fn say(client: &mut Client, result: Value) -> Value {
    let question = client.next();
    assert_eq!(question["method"], "elicitation/create", "{question}");
    client.send(&json!({ "jsonrpc": "2.0", "id": question["id"], "result": result }));
    question["params"].clone()
}

fn yes() -> Value {
    json!({ "action": "accept", "content": { "consent": true } })
}

#[test]
fn who_cannot_be_asked_gets_the_plan_and_the_command() {
    let home = Home::new();
    for lang in languages() {
        let mut client = Client::begin(&home, &["--sandbox", "--lang", &lang]);
        let told = client.call("check_access", json!({}));
        let planned = &told["structuredContent"];
        assert_eq!(planned["ran"], false, "{told}");
        assert_eq!(
            planned["command"],
            format!("wegwijs access {}", planned["connection"].as_str().unwrap())
        );
        assert!(planned["plan"].as_array().unwrap().len() > 1, "{told}");
        assert!(text(&told).contains(planned["command"].as_str().unwrap()), "{told}");
        holds_no_secret(&told);
    }
}

#[test]
fn a_check_runs_when_the_person_says_so_and_not_otherwise() {
    let home = Home::new();
    let mut client = Client::able(&home, &["--sandbox", "--lang", "nl"], able());
    for no in [
        json!({ "action": "decline" }),
        json!({ "action": "cancel" }),
        json!({ "action": "accept" }),
        json!({ "action": "accept", "content": { "consent": false } }),
        json!({ "action": "accept", "content": { "consent": "true" } }),
    ] {
        let id = client.put("tools/call", json!({ "name": "check_access", "arguments": {} }));
        let question = say(&mut client, no.clone());
        assert!(
            question["message"].as_str().unwrap().contains("GET "),
            "the plan is shown: {question}"
        );
        let told = client.answer(id).unwrap();
        assert_eq!(told["structuredContent"]["ran"], false, "{no}: {told}");
        assert!(told["structuredContent"].get("found").is_none(), "{no}: {told}");
    }
    let id = client.put(
        "tools/call",
        json!({ "name": "check_access", "arguments": { "lang": "en" } }),
    );
    say(&mut client, yes());
    let told = client.answer(id).unwrap();
    let checked = &told["structuredContent"];
    assert_eq!(
        (&checked["ran"], &checked["found"]["verdict"]),
        (&json!(true), &json!("passed")),
        "{told}"
    );
    holds_no_secret(&told);
}

#[test]
fn a_client_of_the_newer_protocol_is_told_what_is_lacking_and_answers_once() {
    let home = Home::new();
    let mut client = Client::newer(&home, &["--sandbox", "--lang", "nl"], &able());
    let call = || json!({ "name": "check_access", "arguments": {} });
    let lacking = client.ask("tools/call", call());
    assert_eq!(lacking["resultType"], "input_required", "{lacking}");
    assert_eq!(lacking["inputRequests"]["consent"]["method"], "elicitation/create");
    let with = |said: Value| {
        let mut call = call();
        call["inputResponses"] = json!({ "consent": said });
        call["requestState"] = lacking["requestState"].clone();
        call
    };
    let told = client.ask("tools/call", with(yes()));
    assert_eq!(told["structuredContent"]["found"]["verdict"], "passed", "{told}");
    // A yes is for one question.
    let again = client.ask("tools/call", with(yes()));
    assert_eq!(again["resultType"], "input_required", "{again}");
}

#[test]
fn a_withdrawal_is_planned_and_never_done() {
    let home = Home::new();
    let mut client = Client::able(&home, &["--sandbox", "--lang", "nl"], able());
    let told = client.call("plan_revoke", json!({}));
    let planned = &told["structuredContent"];
    assert!(
        planned["command"].as_str().unwrap().starts_with("wegwijs revoke "),
        "{told}"
    );
    holds_no_secret(&told);
    let id = client.put("tools/call", json!({ "name": "check_access", "arguments": {} }));
    say(&mut client, yes());
    let told = client.answer(id).unwrap();
    assert_eq!(told["structuredContent"]["found"]["verdict"], "passed", "{told}");
}

/// Nothing of what opens a door.
fn holds_no_secret(told: &Value) {
    let text = told.to_string();
    for part in ["Bearer", "eyJ", "gAAAA", "stamp"] {
        assert!(!text.contains(part), "{part}: {text}");
    }
    for planned in told["structuredContent"]["plan"].as_array().unwrap() {
        let body = planned["body"].as_str().unwrap_or_default();
        for pair in body
            .split('&')
            .filter(|pair| pair.contains("token=") || pair.contains("secret="))
        {
            assert!(pair.ends_with("=***") || pair.ends_with("=%2A%2A%2A"), "{body}");
        }
    }
}
