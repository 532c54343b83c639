//! What the tools are told to be, and what they answer.

use serde_json::{Value, json};

use crate::{
    client::{Client, text},
    support::{Home, languages},
};

const TOOLS: [&str; 7] = [
    "ask",
    "list_guides",
    "show_guide",
    "walk",
    "picture",
    "check_access",
    "plan_revoke",
];

#[test]
fn they_are_told_of_in_the_language_that_was_asked_for() {
    let home = Home::new();
    let mut abouts = Vec::new();
    for lang in languages() {
        let mut client = Client::start(&home, &["--lang", &lang]);
        let told = client.initialize(crate::client::VERSION, json!({}));
        abouts.push(told["instructions"].as_str().unwrap().to_owned());
        let tools = client.ask("tools/list", json!({}));
        let tools = tools["tools"].as_array().unwrap().clone();
        let names: Vec<&str> = tools.iter().map(|tool| tool["name"].as_str().unwrap()).collect();
        assert_eq!(names, TOOLS);
        for tool in &tools {
            abouts.push(tool["description"].as_str().unwrap().to_owned());
            assert_eq!(tool["inputSchema"]["additionalProperties"], false, "{tool}");
            assert_eq!(tool["outputSchema"]["type"], "object", "{tool}");
            assert!(tool["annotations"]["readOnlyHint"].is_boolean(), "{tool}");
            // What withdraws is not among them.
            assert_ne!(tool["annotations"]["destructiveHint"], true, "{tool}");
        }
    }
    let count = abouts.len();
    abouts.sort();
    abouts.dedup();
    assert_eq!(abouts.len(), count, "a text in the wrong language");
}

#[test]
fn a_question_leads_to_a_guide_or_to_none() {
    let home = Home::new();
    let mut client = Client::begin(&home, &["--lang", "nl"]);
    let known = client.get("ask", json!({ "question": "hoe haal ik die koppeling weg" }));
    assert_eq!(
        (&known["known"], known["answers"][0]["guide"].as_str()),
        (&json!(true), Some("revoke"))
    );
    let address = known["answers"][0]["address"].clone();
    assert_eq!(client.get("walk", json!({ "address": address }))["guide"], "revoke");
    let unknown = client.get("ask", json!({ "question": "wat eten we vanavond", "lang": "en" }));
    assert_eq!(unknown, json!({ "known": false, "answers": [] }));
    // What is asked is not repeated: it may hold a password.
    let secret = client.call(
        "ask",
        json!({ "question": "revoke mislukt refresh_token=gAAAAsecretsecretsecret1234" }),
    );
    assert!(!secret.to_string().contains("gAAAAsecret"), "{secret}");
}

#[test]
fn a_guide_and_a_step_are_shown_with_what_is_on_the_screen_and_their_source() {
    let home = Home::new();
    for lang in languages() {
        let mut client = Client::begin(&home, &["--lang", &lang]);
        let guides = client.get("list_guides", json!({}));
        for guide in guides["guides"].as_array().unwrap() {
            let shown = client.get("show_guide", json!({ "guide": guide["address"] }));
            let markdown = shown["markdown"].as_str().unwrap();
            assert!(markdown.contains(guide["title"].as_str().unwrap()), "{guide}");
            let source = shown["sources"][0].as_str().unwrap();
            assert!(markdown.contains(source), "{guide}");
            assert_eq!(shown["lang"], lang.as_str());
        }
        let step = client.get("show_guide", json!({ "guide": "revoke/open-menu" }));
        assert!(step["markdown"].as_str().unwrap().contains('①'), "{step}");
    }
}

#[test]
fn a_picture_is_drawn_with_the_labels_that_were_asked_for() {
    let home = Home::new();
    let mut client = Client::begin(&home, &["--lang", "nl"]);
    let told = client.call("picture", json!({ "address": "nl/revoke/open-menu", "ui_lang": "en" }));
    let drawing = &told["content"][1]["resource"];
    assert_eq!(drawing["mimeType"], "image/svg+xml");
    let svg = drawing["text"].as_str().unwrap();
    assert_eq!(told["structuredContent"]["svg"], svg);
    let document = roxmltree::Document::parse(svg).unwrap();
    let words: String = document.descendants().filter_map(|node| node.text()).collect();
    assert!(words.contains("My Exact Online"), "{words}");
    assert!(text(&told).contains("My Exact Online"));
}

#[test]
fn what_tools_answer_is_as_their_schema_says() {
    let home = Home::new();
    let mut client = Client::begin(&home, &["--lang", "en"]);
    let tools = client.ask("tools/list", json!({}));
    for (name, arguments) in [
        ("ask", json!({ "question": "remove an app" })),
        ("list_guides", json!({})),
        ("show_guide", json!({ "guide": "revoke" })),
        ("walk", json!({ "address": "revoke", "input": "x" })),
        ("picture", json!({ "address": "revoke/open-menu" })),
    ] {
        let told = client.get(name, arguments);
        let tool = tools["tools"]
            .as_array()
            .unwrap()
            .iter()
            .find(|tool| tool["name"] == name);
        fits(&told, &tool.unwrap()["outputSchema"], name);
    }
}

/// As far as the schemas go: types, what is required, and nothing that is not told of.
fn fits(value: &Value, schema: &Value, at: &str) {
    match schema["type"].as_str().unwrap() {
        "string" => assert!(value.is_string(), "{at}: {value}"),
        "number" => assert!(value.is_number(), "{at}: {value}"),
        "boolean" => assert!(value.is_boolean(), "{at}: {value}"),
        "array" => {
            for item in value.as_array().unwrap() {
                fits(item, &schema["items"], at);
            }
        }
        "object" => {
            let map = value.as_object().unwrap();
            let Some(properties) = schema.get("properties") else {
                return;
            };
            for name in schema["required"].as_array().into_iter().flatten() {
                assert!(map.contains_key(name.as_str().unwrap()), "{at}: {name} is lacking");
            }
            for (name, item) in map {
                let known = properties.get(name);
                fits(
                    item,
                    known.unwrap_or_else(|| panic!("{at}: {name} is not told of")),
                    name,
                );
            }
        }
        other => panic!("{at}: {other}"),
    }
}
