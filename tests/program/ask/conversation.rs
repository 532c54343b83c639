//! Questions in the assistant: at the first prompt and from inside a step.

use serde_json::json;

use crate::support::{Home, Words, number, wegwijs};

#[test]
fn the_first_prompt_takes_a_question_in_plain_and_leads_to_the_guide() {
    for (lang, question) in [
        ("nl", "hoe haal ik die koppeling weg?"),
        ("en", "how do I get rid of that app"),
    ] {
        let words = Words::new(lang);
        let run = wegwijs(&Home::new(), ["--lang", lang])
            .input(format!("{question}\n1\n"))
            .run();
        let title = words.with("ask-known", "guide", &words.guide("revoke"));
        run.exits(0)
            .says(&[&title, &words.app("ask-start"), &words.title("which-app")]);
    }
}

#[test]
fn json_asks_anywhere_and_a_choice_leads_on_or_back() {
    let home = Home::new();
    let mut talk = wegwijs(&home, ["--lang", "en"]).talk();
    talk.view();
    let mut send = |event: serde_json::Value| talk.send(&event.to_string());
    let found = send(json!({"input": "ITGENODA060"}));
    assert_eq!(found["kind"], "menu");
    assert_eq!(found["choices"][0]["id"], "division-scope-error/which-message");
    let step = send(json!({"choose": "division-scope-error/which-message"}));
    assert_eq!(
        (&step["guide"], &step["step"]),
        (&json!("division-scope-error"), &json!("which-message"))
    );
    let unknown = send(json!({"ask": "how do I bake a cake"}));
    let ids: Vec<&str> = unknown["choices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["id"].as_str().unwrap())
        .collect();
    assert!(ids.contains(&"revoke") && ids.contains(&"ask:return"), "{ids:?}");
    assert_eq!(send(json!({"command": "back"}))["step"], "which-message");
    send(json!({"ask": "which apps are connected"}));
    assert_eq!(send(json!({"choose": "ask:return"}))["step"], "which-message");
    send(json!({"ask": "which apps are connected"}));
    assert_eq!(
        send(json!({"choose": "ask:all"}))["choices"].as_array().unwrap().len(),
        wegwijs_pack::Pack::Embedded.guides().unwrap().len() + 1
    );
}

#[test]
fn inside_a_guide_that_guide_counts_and_help_for_the_step_leads_back_to_it() {
    let question = "app staat niet in de lijst";
    let home = Home::new();
    let first = |address: &str| {
        let mut talk = wegwijs(&home, ["guide", address, "--lang", "nl"]).talk();
        talk.view();
        let found = talk.send(&json!({"ask": question}).to_string());
        let id = found["choices"][0]["id"].as_str().unwrap().to_owned();
        let there = talk.send(&json!({"choose": id}).to_string());
        (id, there, talk)
    };
    let (id, there, mut talk) = first("revoke/find-app");
    assert_eq!(id, "revoke/app-not-in-list");
    assert_eq!(there["step"], "app-not-in-list");
    talk.send(&json!({"choose": "other-name"}).to_string());
    let back = talk.send(&json!({"choose": "done"}).to_string());
    assert_eq!(back["step"], "find-app", "a detour leads back to where it was entered");
    let (id, ..) = first("change-administrations/open-app");
    assert_eq!(id, "change-administrations/app-not-in-list");
}

#[test]
fn a_sentence_at_a_step_is_a_question_and_a_word_for_it_asks_for_one() {
    let words = Words::new("nl");
    let ask = words.app("word-ask");
    for typed in [
        "welke apps zijn er gekoppeld".to_owned(),
        format!("{ask} welke apps zijn er gekoppeld"),
        format!("{ask}\nwelke apps zijn er gekoppeld"),
    ] {
        let run = wegwijs(&Home::new(), ["guide", "nl/revoke/open-menu"])
            .input(typed)
            .run();
        run.exits(0)
            .says(&[&words.with("ask-known", "guide", &words.guide("overview"))]);
    }
}

#[test]
fn numbers_still_choose_guides_from_the_menu() {
    let words = Words::new("nl");
    let run = wegwijs(&Home::new(), ["--lang", "nl"])
        .input(format!("{}\n", number("overview")))
        .run();
    run.exits(0).says(&[&words.guide("overview")]);
}

#[cfg(unix)]
#[test]
fn a_terminal_suggests_while_a_question_is_typed() {
    use crate::support::{Key, Tty};
    for (lang, question) in [
        ("nl", "nieuwe bv ontbreekt in powerbi"),
        ("en", "new company missing in power bi"),
    ] {
        let words = Words::new(lang);
        let home = Home::new();
        let mut tty = Tty::start(&wegwijs(&home, ["--lang", lang]), 80, 24);
        tty.sees(&[&words.app("menu-body"), &words.guide("revoke")]);
        tty.type_text(question)
            .sees(&[&words.guide("new-administration-invisible")]);
        tty.press(Key::Enter);
        let title = words.with("ask-known", "guide", &words.guide("new-administration-invisible"));
        tty.wait("the answers", |tty| tty.prompt().is_some() && tty.shows(&[&title]));
        tty.press(Key::CtrlC);
        assert_eq!(tty.end(), 130);
    }
}

#[cfg(unix)]
#[test]
fn a_pasted_log_of_many_lines_is_one_question_also_where_it_is_taller_than_the_window() {
    use crate::support::{Key, Tty};
    let before = "2026-03-01 12:01:33 [main] INFO nothing to see\n";
    let behind = "\n    at stack.Trace.line(Trace.java:12)";
    for (lines, columns, rows) in [(3, 80, 24), (60, 40, 15)] {
        let words = Words::new("nl");
        let home = Home::new();
        let mut tty = Tty::start(&wegwijs(&home, ["--lang", "nl"]), columns, rows);
        tty.wait("the first prompt", |tty| tty.prompt().is_some());
        let log = format!(
            "{}ERROR itgenoda060: Forbidden{}",
            before.repeat(lines),
            behind.repeat(lines)
        );
        tty.paste(&log)
            .wait("the end of it", |tty| tty.shows(&["Trace.java:12"]));
        tty.press(Key::Enter);
        let because = words.with("ask-because-error", "words", "itgenoda060");
        tty.wait("the answer", |tty| tty.prompt().is_some() && tty.shows(&[&because]));
        tty.press(Key::CtrlC);
        assert_eq!(tty.end(), 130);
    }
}
