//! Whatever a client sends, it is told what is wrong, and the server stands.

use serde_json::{Value, json};

use crate::{
    client::{Client, NEWER, VERSION},
    support::{Home, languages},
};

/// That it still answers.
#[track_caller]
fn stands(client: &mut Client) {
    assert!(client.get("list_guides", json!({}))["guides"].is_array());
}

#[test]
fn an_unknown_tool_is_an_error_of_the_protocol_and_a_wrong_argument_one_of_the_tool() {
    let home = Home::new();
    let mut said = Vec::new();
    for lang in languages() {
        let mut client = Client::begin(&home, &["--lang", &lang]);
        for name in ["", "nope", "revoke", "walk "] {
            let error = client
                .try_ask("tools/call", json!({ "name": name, "arguments": {} }))
                .unwrap_err();
            assert_eq!(error["code"], -32602, "{error}");
            said.push(format!("{name} {error}"));
        }
        for (tool, arguments) in [
            ("walk", json!({})),
            ("walk", json!({ "addres": "nl" })),
            ("walk", json!({ "address": 3 })),
            ("walk", json!({ "address": "nl/revoke", "answers": "x" })),
            ("walk", json!({ "address": "nl/revoke", "answers": { "which-app": 1 } })),
            ("walk", json!({ "address": "Hoe trek ik in" })),
            ("walk", json!({ "address": "nl/a/b/c" })),
            ("walk", json!({ "address": "nl/nope" })),
            ("walk", json!({ "address": "nl/revoke/nope" })),
            ("walk", json!({ "address": "xx/revoke/open-menu" })),
            ("walk", json!({ "address": "nl/revoke", "lang": "xx" })),
            ("walk", json!({ "address": "nl/revoke", "ui_lang": "?" })),
            ("walk", json!({ "address": "nl/revoke/open-menu", "choose": "nope" })),
            ("walk", json!({ "address": "nl/revoke/open-menu", "input": "x" })),
            ("walk", json!({ "address": "nl/revoke", "input": "x".repeat(100_000) })),
            ("walk", json!({ "address": "a".repeat(100_000) })),
            ("ask", json!({ "question": "" })),
            ("ask", json!({ "question": "\u{0}\u{1b}[31m ?!" })),
            ("show_guide", json!({ "guide": "nl" })),
            ("picture", json!({ "address": "nl/revoke" })),
            ("picture", json!({ "address": "nl/revoke/which-app" })),
            ("check_access", json!({ "connection": "nope" })),
            ("check_access", json!({ "consent": "yes" })),
            ("plan_revoke", json!({ "yes": "true" })),
        ] {
            let words = client.refused(tool, arguments.clone());
            assert!(
                words.len() > 10 && !words.contains("mcp-"),
                "{tool} {arguments}: {words}"
            );
        }
        stands(&mut client);
        assert_eq!(client.close(), Some(0));
    }
    let count = said.len();
    said.sort();
    said.dedup();
    assert_eq!(said.len(), count, "a text in the wrong language");
}

#[test]
fn what_is_no_message_is_passed_over() {
    let home = Home::new();
    let mut client = Client::start(&home, &["--lang", "nl"]);
    let noise: [&[u8]; 9] = [
        b"\n",
        b"\r\n",
        b"{\n",
        b"no json at all\n",
        b"\xff\xfe\x00\n",
        b"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/nope\"}\n",
        b"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n",
        b"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":7}}\n",
        b"{\"jsonrpc\":\"2.0\",\"id\":99,\"result\":{}}\n",
    ];
    // Before a beginning, and after it.
    for bytes in noise {
        client.write(bytes);
    }
    client.initialize(VERSION, json!({}));
    for bytes in noise {
        client.write(bytes);
    }
    stands(&mut client);
}

#[test]
fn what_is_json_and_no_message_is_refused() {
    let home = Home::new();
    let mut client = Client::begin(&home, &["--lang", "nl"]);
    for text in ["[]", "{}", "3", "\"x\"", r#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#] {
        client.write(format!("{text}\n").as_bytes());
        assert_eq!(client.next()["error"]["code"], -32600, "{text}");
    }
    let error = client.try_ask("nope/nope", json!({})).unwrap_err();
    assert_eq!(error["code"], -32601, "{error}");
    for params in [json!({}), json!({ "name": 3 }), json!([])] {
        client.put("tools/call", params.clone());
        // Where it cannot be read, nobody knows whose it is.
        let code = client.next()["error"]["code"].clone();
        assert!(code == -32600 || code == -32602, "{params}: {code}");
    }
    stands(&mut client);
}

#[test]
fn a_message_that_is_too_long_is_passed_over_and_a_long_one_is_not() {
    let home = Home::new();
    let mut client = Client::begin(&home, &["--lang", "nl"]);
    let long = "koppeling ".repeat(50_000);
    client.get("ask", json!({ "question": long }));
    client.put(
        "tools/call",
        json!({ "name": "ask", "arguments": { "question": "x".repeat(5_000_000) } }),
    );
    stands(&mut client);
}

#[test]
fn every_version_of_the_protocol_is_answered() {
    let home = Home::new();
    for (asked, answered) in [
        ("2024-11-05", "2024-11-05"),
        ("2025-06-18", "2025-06-18"),
        (VERSION, VERSION),
        // What nobody knows is answered with what we know.
        ("1999-01-01", VERSION),
        ("nonsense", VERSION),
        ("", VERSION),
    ] {
        let mut client = Client::start(&home, &["--lang", "nl"]);
        let told = client.initialize(asked, json!({}));
        assert_eq!(told["protocolVersion"], answered, "{asked}");
        stands(&mut client);
    }
}

#[test]
fn a_client_of_the_newer_protocol_begins_with_whatever_it_likes() {
    let home = Home::new();
    let mut client = Client::newer(&home, &["--lang", "nl"], &json!({}));
    let told = client.ask("server/discover", json!({}));
    let versions = told["supportedVersions"].as_array().unwrap();
    assert!(versions.contains(&Value::from(NEWER)), "{told}");
    stands(&mut client);
    let mut wrong = Client::start(&home, &["--lang", "nl"]);
    let params = json!({ "_meta": {
        "io.modelcontextprotocol/protocolVersion": "1999-01-01",
        "io.modelcontextprotocol/clientInfo": { "name": "test", "version": "1" },
        "io.modelcontextprotocol/clientCapabilities": {},
    } });
    let error = wrong.try_ask("tools/list", params).unwrap_err();
    assert!(error["data"]["supported"].is_array(), "{error}");
    wrong.initialize(VERSION, json!({}));
    stands(&mut wrong);
}
