//! What is said at a step is understood there; what comes of it is a page that everybody can go to, or an answer.

use crate::{page::Page, server::Server};

#[test]
fn what_is_said_at_a_step_leads_on_from_there() {
    let server = Server::start(&[]);
    let here = "/nl/revoke/find-app?v=1";
    for (said, to) in [
        ("gelukt", "/nl/revoke/withdraw?v=1"),
        (
            "de app staat niet in de lijst",
            "/nl/revoke/app-not-in-list?find-app=app-not-in-list&v=1",
        ),
        ("terug", "/nl/revoke/security-center?v=1"),
        ("in het Engels graag", "/en/revoke/find-app?ui=nl&v=1"),
        ("mijn Exact Online is in het Engels", "/nl/revoke/find-app?ui=en&v=1"),
        ("opnieuw beginnen", "/nl/revoke"),
    ] {
        let answer = server.say(here, said).is(303);
        assert_eq!(answer.header("location"), Some(to), "{said}");
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        server.get(to).is(200);
    }
    // A choice by its words or by its number.
    let choose = "/nl/revoke/prove-by-hand?v=1";
    for said in ["de app werkt nog", "2", "de tweede"] {
        let answer = server.say(choose, said).is(303);
        assert_eq!(
            answer.header("location"),
            Some("/nl/revoke/wait-ten-minutes?prove-by-hand=still-works&v=1"),
            "{said}"
        );
    }
    // At the start, too.
    let start = server.say("/nl", "in het Engels graag").is(303);
    assert_eq!(start.header("location"), Some("/en?ui=nl"));
    // Back from the first screen is the start.
    assert_eq!(
        server.say("/nl/revoke", "terug").is(303).header("location"),
        Some("/nl")
    );
}

#[test]
fn what_is_asked_at_a_step_is_answered_with_a_way_back() {
    let server = Server::start(&[]);
    let here = "/nl/revoke/find-app?ui=en&v=1";
    for said in [
        "waarom",
        "ik kom er niet uit",
        "dank je wel",
        "hoe geef ik een app opnieuw toestemming",
    ] {
        let page = Page(server.say(here, said).is(200).text());
        assert!(!page.title().is_empty());
        assert!(
            page.links().iter().any(|link| link == here),
            "{said} leads nowhere back:\n{}",
            page.0
        );
        for link in page.links() {
            server.get(&link).is(200);
        }
    }
    let why = server.say(here, "waarom").text();
    assert!(why.contains("Elke regel is een"), "{why}");
}

#[test]
fn yes_to_an_answer_that_is_sure_begins_it_and_anything_else_is_said_as_ever() {
    let server = Server::start(&[]);
    let question = "hoe krijg ik die oude excel-koppeling eruit";
    let page = server.say("/nl", question).is(200).text();
    let answer = "name=\"answer\" value=\"/nl/revoke\"";
    assert!(page.contains(answer), "{page}");
    let said = |answer: &str, said: &str| {
        let answer = server.say_with(&[("at", "/nl"), ("answer", answer), ("q", said)]);
        answer.header("location").map(str::to_owned)
    };
    for yes in ["ja", "Ja graag", "yes please"] {
        assert_eq!(said("/nl/revoke", yes).as_deref(), Some("/nl/revoke"), "{yes}");
    }
    assert_eq!(said("/nl/revoke", "in het Engels graag").as_deref(), Some("/en?ui=nl"));
    for answer in [
        "",
        "/nl",
        "/nl/nothing",
        "//elsewhere.example/nl/revoke",
        "https://elsewhere.example",
    ] {
        assert_eq!(said(answer, "ja"), None, "{answer}");
    }
}

#[test]
fn what_is_not_understood_changes_nothing_and_what_can_be_chosen_is_still_there() {
    let server = Server::start(&[]);
    let here = "/nl/revoke/prove-by-hand?v=1";
    let page = Page(server.say(here, "xkcd qwrt zzpl").is(200).text());
    let links = page.links();
    let choices = [
        "revoked?prove-by-hand=asks-to-sign-in",
        "wait-ten-minutes?",
        "not-proven?",
    ];
    for to in choices
        .map(|to| format!("/nl/revoke/{to}"))
        .iter()
        .chain([&here.to_owned()])
    {
        assert!(links.iter().any(|link| link.starts_with(to)), "{to}: {links:?}");
    }
    for link in links {
        server.get(&link).is(200);
    }
}

#[test]
fn a_question_leads_to_a_guide_and_to_a_step_of_it() {
    let server = Server::start(&[]);
    let page = Page(
        server
            .say("/nl", "hoe krijg ik die oude excel-koppeling eruit")
            .is(200)
            .text(),
    );
    assert_eq!(page.title(), "Dat lijkt op: Rechten van een app intrekken");
    assert!(page.links().contains(&"/nl/revoke".to_owned()));
    let step = Page(
        server
            .say("/en?ui=nl", "my name is not at the top right")
            .is(200)
            .text(),
    );
    assert!(
        step.links()
            .iter()
            .any(|link| link.contains("name-not-visible") && link.contains("ui=nl")),
        "{}",
        step.0
    );
    for link in page.links().iter().chain(&step.links()) {
        server.get(link).is(200);
    }
}

#[test]
fn a_goodbye_in_a_guide_has_a_way_back() {
    let server = Server::start(&[]);
    for (here, said, all) in [
        ("/nl/revoke/find-app?v=1", "stop maar", "/nl"),
        ("/en/revoke/find-app?v=1", "I want to stop here", "/en"),
    ] {
        let page = Page(server.say(here, said).is(200).text());
        let links = page.links();
        let is_there = |to: &str| {
            links
                .iter()
                .any(|link| link == to || link.starts_with(&format!("{to}?")))
        };
        assert!(is_there(here) && is_there(all), "{said}: {links:?}");
    }
}

/// A page that is no conversation shows what its reader said, unless that may be a secret.
#[test]
fn without_scripts_too_a_reader_sees_what_they_said() {
    let server = Server::start(&[]);
    let here = "/nl/revoke/find-app?v=1";
    let said = |text: &str| {
        let page = server.say(here, text).is(200).text();
        Page(page).between("<p class=\"you\">", "</p>").map(crate::page::words)
    };
    assert_eq!(said("waarom <b>dit</b>").as_deref(), Some("Jij: waarom <b>dit</b>"));
    assert_eq!(said("waarom staat client_secret=9fK2mPq8vXz41LwB er niet bij"), None);
}
