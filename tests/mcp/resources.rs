//! Guides and steps to read, prompts, and word of changes.

use serde_json::json;

use crate::{
    client::Client,
    support::{Home, PackFolder, languages},
};

#[test]
fn every_resource_that_is_listed_can_be_read_and_so_can_every_step() {
    let home = Home::new();
    let mut client = Client::begin(&home, &["--lang", "nl"]);
    let listed = client.ask("resources/list", json!({}));
    let listed = listed["resources"].as_array().unwrap().clone();
    let guides = client.get("list_guides", json!({}))["guides"].as_array().unwrap().len();
    assert_eq!(listed.len(), guides * languages().len());
    for resource in &listed {
        let read = client.ask("resources/read", json!({ "uri": resource["uri"] }));
        let contents = &read["contents"][0];
        assert_eq!(
            (&contents["uri"], &contents["mimeType"]),
            (&resource["uri"], &json!("text/markdown"))
        );
        assert!(
            contents["text"]
                .as_str()
                .unwrap()
                .contains(resource["title"].as_str().unwrap())
        );
    }
    let templates = client.ask("resources/templates/list", json!({}));
    for template in templates["resourceTemplates"].as_array().unwrap() {
        let uri = template["uriTemplate"].as_str().unwrap();
        let uri = uri
            .replace("{lang}", "en")
            .replace("{guide}", "revoke")
            .replace("{step}", "open-menu");
        client.ask("resources/read", json!({ "uri": uri }));
    }
    for uri in [
        "wegwijs://nl/nope",
        "wegwijs://nl/revoke/nope",
        "file:///etc/passwd",
        "",
        "wegwijs://xx/revoke",
    ] {
        let error = client.try_ask("resources/read", json!({ "uri": uri })).unwrap_err();
        assert_eq!(error["code"], -32002, "{uri}: {error}");
    }
}

#[test]
fn there_is_a_prompt_for_every_guide() {
    let home = Home::new();
    let mut client = Client::begin(&home, &["--lang", "nl"]);
    let prompts = client.ask("prompts/list", json!({}));
    let prompts = prompts["prompts"].as_array().unwrap().clone();
    assert!(prompts.len() > 5);
    for prompt in &prompts {
        let got = client.ask(
            "prompts/get",
            json!({ "name": prompt["name"], "arguments": { "lang": "en" } }),
        );
        let text = got["messages"][0]["content"]["text"].as_str().unwrap();
        let address = format!("en/{}", prompt["name"].as_str().unwrap());
        assert!(text.contains(&address), "{text}");
        client.get("walk", json!({ "address": address }));
    }
    for params in [
        json!({ "name": "nope" }),
        json!({ "name": "revoke", "arguments": { "nope": "x" } }),
    ] {
        let error = client.try_ask("prompts/get", params).unwrap_err();
        assert_eq!(error["code"], -32602, "{error}");
    }
}

#[test]
fn a_pack_that_changes_is_told_of_and_served() {
    let home = Home::new();
    let pack = PackFolder::new();
    let mut client = Client::start(&home, &["--lang", "en", "--pack", pack.arg()]);
    let told = client.initialize(crate::client::VERSION, json!({}));
    assert_eq!(told["capabilities"]["resources"]["listChanged"], true);
    let before = client.get("list_guides", json!({}));
    let title = before["guides"][0]["title"].as_str().unwrap().to_owned();
    let file = format!(
        "locales/en/guides/{}.ftl",
        before["guides"][0]["guide"].as_str().unwrap()
    );
    pack.change(&file, &title, "A title that is new");
    let mut methods = vec![client.next()["method"].clone(), client.next()["method"].clone()];
    methods.sort_by_key(|method| method.to_string());
    assert_eq!(
        methods,
        [
            "notifications/prompts/list_changed",
            "notifications/resources/list_changed"
        ]
    );
    let after = client.get("list_guides", json!({}));
    assert_eq!(after["guides"][0]["title"], "A title that is new");
    assert_eq!(client.close(), Some(0));
}

#[test]
fn who_asks_to_be_told_of_changes_is_told() {
    let home = Home::new();
    let pack = PackFolder::new();
    let mut client = Client::newer(&home, &["--lang", "en", "--pack", pack.arg()], &json!({}));
    let filter = json!({ "resourcesListChanged": true });
    let asked = client.put("subscriptions/listen", json!({ "notifications": filter }));
    let acknowledged = client.next();
    assert_eq!(
        acknowledged["method"], "notifications/subscriptions/acknowledged",
        "{acknowledged}"
    );
    pack.change(
        "locales/en/guides/revoke.ftl",
        "Withdraw the rights of an app",
        "A title that is new",
    );
    let told = client.next();
    assert_eq!(told["method"], "notifications/resources/list_changed", "{asked} {told}");
}
