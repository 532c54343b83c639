//! Whoever does only what the answers say comes to an end, in every guide and language.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::{
    client::Client,
    support::{Home, languages},
};

/// What to send next: all that a screen offers.
fn offered(screen: &Value) -> Vec<Value> {
    let mut calls = Vec::new();
    let call = |key: &str, value: &Value| {
        let mut call = json!({ "address": screen["address"], key: value });
        if let Some(answers) = screen.get("answers") {
            call["answers"] = answers.clone();
        }
        call
    };
    let choices = screen["choices"].as_array().into_iter().flatten();
    calls.extend(choices.map(|choice| call("choose", &choice["id"])));
    let commands = screen["commands"].as_array().into_iter().flatten();
    calls.extend(commands.map(|name| call("choose", name)));
    if screen["kind"] == "input" {
        calls.push(call("input", &json!("Excel <Link>")));
    }
    calls
}

#[test]
fn every_offer_on_every_screen_can_be_taken_and_every_guide_ends() {
    let home = Home::new();
    for lang in languages() {
        let mut client = Client::begin(&home, &["--lang", &lang]);
        let guides = client.get("list_guides", json!({}));
        let guides = guides["guides"].as_array().unwrap().clone();
        assert!(guides.len() > 5, "{guides:?}");
        let mut ends: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        // Screens that were seen, by address and what stands over the step.
        let mut seen = BTreeSet::new();
        let mut calls: Vec<Value> = guides
            .iter()
            .map(|guide| json!({ "address": guide["address"] }))
            .collect();
        let mut taken = 0;
        while let Some(call) = calls.pop() {
            let screen = client.get("walk", call.clone());
            taken += 1;
            assert_eq!(screen["lang"], lang.as_str(), "{call}");
            let address = screen["address"].as_str().unwrap();
            assert!(!address.contains("Excel"), "{address}");
            if screen["kind"] == "outcome" {
                let guide = screen["guide"].as_str().unwrap().to_owned();
                ends.entry(guide).or_default().insert(screen["step"].to_string());
            }
            // A step may be reached in many ways; what it offers is the same.
            let place = format!(
                "{} {} {} {}",
                screen["kind"], screen["guide"], screen["step"], screen["title"]
            );
            if seen.insert(place) {
                calls.extend(offered(&screen));
            }
        }
        for guide in &guides {
            let id = guide["guide"].as_str().unwrap();
            assert!(ends.contains_key(id), "{lang}/{id}: no end");
        }
        assert!(taken > 200, "{lang}: only {taken} calls");
        assert_eq!(client.close(), Some(0));
    }
}

#[test]
fn what_was_typed_comes_back_when_it_is_given_back_and_is_in_no_address() {
    let home = Home::new();
    for lang in languages() {
        let mut client = Client::begin(&home, &["--lang", &lang]);
        let first = client.get("walk", json!({ "address": "revoke", "input": "Excel <Link>" }));
        assert_eq!(first["answers"]["which-app"], "Excel <Link>");
        let again = client.get(
            "walk",
            json!({ "address": first["address"], "answers": first["answers"] }),
        );
        assert_eq!(again, first);
        let without = client.get("walk", json!({ "address": first["address"] }));
        assert!(!without.to_string().contains("Excel"), "{without}");
    }
}

#[test]
fn what_is_said_is_heard_at_the_step() {
    let home = Home::new();
    let mut client = Client::begin(&home, &["--lang", "nl"]);
    let at = |step: &str| format!("nl/revoke/{step}");
    let mut say = |step: &str, text: &str| client.get("walk", json!({ "address": at(step), "say": text }));
    let moved = say("open-menu", "gelukt");
    assert_eq!(
        (moved["step"].as_str(), moved["heard"]["as"].as_str()),
        (Some("security-center"), Some("choose"))
    );
    let english = say("find-app", "in het Engels graag");
    assert_eq!(english["lang"], "en");
    assert_eq!(english["address"], "en/revoke/find-app?ui=nl&v=1");
    let unknown = say("find-app", "xyzzy blub");
    assert_eq!(
        (unknown["code"].as_str(), unknown["step"].as_str()),
        (Some("not-understood"), Some("find-app"))
    );
}

#[test]
fn labels_stay_in_the_language_that_the_address_says() {
    let home = Home::new();
    let mut client = Client::begin(&home, &["--lang", "nl"]);
    let first = client.get("walk", json!({ "address": "nl/revoke/open-menu", "ui_lang": "en" }));
    assert_eq!(first["address"], "nl/revoke/open-menu?ui=en&v=1");
    assert!(first["body"].as_str().unwrap().contains("My Exact Online"), "{first}");
    let next = client.get("walk", json!({ "address": first["address"], "choose": "done" }));
    assert_eq!(
        (next["lang"].as_str(), next["ui_lang"].as_str()),
        (Some("nl"), Some("en"))
    );
}

#[test]
fn an_address_that_no_longer_fits_leads_to_the_nearest_step_and_nothing_is_chosen_there() {
    let home = Home::new();
    let mut client = Client::begin(&home, &["--lang", "nl"]);
    let nearest = client.get(
        "walk",
        json!({ "address": "nl/revoke/still-authorised", "choose": "done" }),
    );
    assert_ne!(nearest["step"], "still-authorised");
    let plain = client.get("walk", json!({ "address": "nl/revoke/still-authorised" }));
    assert_eq!(nearest, plain);
    assert!(!plain["notices"].as_array().unwrap().is_empty(), "{plain}");
}
