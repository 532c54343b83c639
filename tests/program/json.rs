//! The JSON contract: one view per line out, one event per line in, and the session stands whatever comes.

use crate::support::{Dialogue, Home, PackFolder, Words, languages, plain, squeeze, wegwijs};
use serde_json::{Value, json};

const APP: &str = "Geheime koppeling 7";

/// Whether a value is what a key should have.
type Fits = fn(&Value) -> bool;

/// The keys that a view may have, each with what its value must be.
const KEYS: [(&str, Fits); 17] = [
    ("kind", is_text),
    ("code", is_code),
    ("guide", is_name),
    ("step", is_name),
    ("lang", is_language),
    ("ui_lang", is_language),
    ("address", is_text),
    ("title", is_text),
    ("body", is_text),
    ("progress", is_progress),
    ("choices", is_choices),
    ("usual", is_text),
    ("commands", is_commands),
    ("picture", is_picture),
    ("plan", is_plan),
    ("notices", is_notices),
    ("label_notes", is_notices),
];

/// The keys that every view of a kind has, besides `kind`, `lang`, `ui_lang` and `title`.
fn required(kind: &str) -> &'static [&'static str] {
    match kind {
        "menu" => &["body", "choices", "commands"],
        "error" => &["code", "body"],
        "bye" => &[],
        "instruct" | "choose" | "input" | "check" | "action" | "outcome" | "explain" | "stuck" => {
            &["guide", "step", "address", "body", "progress", "choices", "commands"]
        }
        other => panic!("there is no kind {other:?}"),
    }
}

/// A view keeps the contract.
#[track_caller]
fn check(view: &Value) -> &Value {
    let object = view.as_object().unwrap();
    let kind = view["kind"].as_str().unwrap();
    for (key, value) in object {
        let known = KEYS.iter().find(|(name, _)| name == key);
        let (_, fits) = known.unwrap_or_else(|| panic!("unknown key {key:?} in {view}"));
        assert!(fits(value), "{key:?} is not what it should be in {view}");
    }
    for key in ["lang", "ui_lang", "title"].iter().chain(required(kind)) {
        assert!(object.contains_key(*key), "{key:?} is missing in {view}");
    }
    assert_eq!(object.contains_key("code"), kind == "error", "{view}");
    assert_eq!(object.contains_key("guide"), object.contains_key("step"), "{view}");
    view
}

fn is_text(value: &Value) -> bool {
    // A line break belongs to CommonMark; no other control character is text.
    let whole = |text: &str| !text.is_empty() && !text.chars().any(|c| c.is_control() && c != '\n');
    value.as_str().is_some_and(whole)
}

fn is_code(value: &Value) -> bool {
    is_name(value)
}

fn is_name(value: &Value) -> bool {
    let kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    value
        .as_str()
        .is_some_and(|text| !text.is_empty() && text.chars().all(kebab))
}

fn is_language(value: &Value) -> bool {
    value
        .as_str()
        .is_some_and(|tag| languages().iter().any(|known| known == tag))
}

fn is_progress(value: &Value) -> bool {
    has_exactly(value, &["done", "min_left", "max_left"])
        && value.as_object().unwrap().values().all(Value::is_u64)
        && value["min_left"].as_u64() <= value["max_left"].as_u64()
}

fn is_choices(value: &Value) -> bool {
    let choices = value.as_array().unwrap();
    !choices.is_empty()
        && choices
            .iter()
            .all(|choice| has_exactly(choice, &["id", "label"]) && is_text(&choice["id"]) && is_text(&choice["label"]))
}

fn is_commands(value: &Value) -> bool {
    const COMMANDS: [&str; 7] = ["stuck", "why", "act", "back", "restart", "menu", "stop"];
    let commands = value.as_array().unwrap();
    !commands.is_empty()
        && commands
            .iter()
            .all(|command| COMMANDS.contains(&command.as_str().unwrap()))
}

fn is_picture(value: &Value) -> bool {
    has_exactly(value, &["alt"]) && is_text(&value["alt"])
}

fn is_plan(value: &Value) -> bool {
    has_exactly(value, &["connection", "requests"]) && value["requests"].is_array()
}

fn is_notices(value: &Value) -> bool {
    value
        .as_array()
        .is_some_and(|notices| !notices.is_empty() && notices.iter().all(is_text))
}

fn has_exactly(value: &Value, keys: &[&str]) -> bool {
    let object = value.as_object();
    object.is_some_and(|object| object.len() == keys.len() && keys.iter().all(|key| object.contains_key(*key)))
}

/// A conversation that starts at an address.
fn talk_at(home: &Home, address: &str) -> Dialogue {
    wegwijs(home, ["guide", address]).talk()
}

/// Sends an event; the view that comes keeps the contract.
#[track_caller]
fn send(talk: &mut Dialogue, event: Value) -> Value {
    let view = talk.send(&event.to_string());
    check(&view);
    view
}

/// Where a view is: guide and step.
fn place(view: &Value) -> String {
    let text = |key: &str| view[key].as_str().unwrap_or_default().to_owned();
    format!("{}/{}", text("guide"), text("step"))
}

#[test]
fn every_view_of_a_long_walk_keeps_the_contract() {
    for lang in ["nl", "en"] {
        let home = Home::new();
        let mut talk = wegwijs(&home, ["--lang", lang]).talk();
        let menu = talk.view();
        check(&menu);
        assert_eq!(menu["kind"], "menu");
        let mut kinds = Vec::new();
        for (event, kind, at) in [
            (json!({"choose": "revoke"}), "input", "revoke/which-app"),
            (json!({"command": "why"}), "explain", "revoke/which-app"),
            (json!({"choose": "continue"}), "input", "revoke/which-app"),
            (json!({"input": APP}), "instruct", "revoke/open-menu"),
            (json!({"command": "back"}), "input", "revoke/which-app"),
            (json!({"choose": "skip"}), "instruct", "revoke/open-menu"),
            (json!({"command": "stuck"}), "stuck", "revoke/open-menu"),
            (
                json!({"choose": "name-not-visible"}),
                "instruct",
                "revoke/name-not-visible",
            ),
            (json!({"choose": "done"}), "instruct", "revoke/open-menu"),
            (json!({"command": "stuck"}), "stuck", "revoke/open-menu"),
            (
                json!({"choose": "withdraw-or-narrow"}),
                "choose",
                "revoke/withdraw-or-narrow",
            ),
            (json!({"choose": "withdraw"}), "instruct", "revoke/withdraw-all"),
            (json!({"choose": "done"}), "instruct", "revoke/open-menu"),
            (json!({"command": "why"}), "explain", "revoke/open-menu"),
            (json!({"choose": "term:consent"}), "explain", "revoke/open-menu"),
            (json!({"command": "back"}), "instruct", "revoke/open-menu"),
            (json!({"lang": "en"}), "instruct", "revoke/open-menu"),
            (json!({"ui_lang": "nl"}), "instruct", "revoke/open-menu"),
            (json!({"choose": "done"}), "instruct", "revoke/security-center"),
            (json!({"choose": "done"}), "instruct", "revoke/find-app"),
            (json!({"choose": "done"}), "instruct", "revoke/withdraw"),
            (json!({"choose": "done"}), "choose", "revoke/prove-by-hand"),
            (json!({"choose": "asks-to-sign-in"}), "outcome", "revoke/revoked"),
            (json!({"choose": "reauthorise"}), "instruct", "reauthorise/start-app"),
            (json!({"command": "menu"}), "menu", "/"),
            (
                json!({"choose": "resume:reauthorise"}),
                "instruct",
                "reauthorise/start-app",
            ),
            (json!({"choose": "done"}), "instruct", "reauthorise/sign-in"),
            (json!({"command": "restart"}), "instruct", "reauthorise/start-app"),
            (json!({"command": "stop"}), "bye", "/"),
        ] {
            let view = send(&mut talk, event.clone());
            assert_eq!(view["kind"], kind, "{event}: {view}");
            assert_eq!(place(&view), at, "{event}: {view}");
            let address = view["address"].as_str().unwrap_or_default();
            assert!(!address.contains('7'), "the name is private: {address}");
            kinds.push(kind);
        }
        assert_eq!(talk.ends(), Some(0));
    }
}

#[test]
fn the_address_of_every_step_leads_back_to_it() {
    let home = Home::new();
    let mut talk = talk_at(&home, "nl/revoke");
    let mut views = vec![talk.view()];
    for event in [
        json!({"input": APP}),
        json!({"choose": "done"}),
        json!({"ui_lang": "en"}),
        json!({"choose": "done"}),
        json!({"command": "stuck"}),
        json!({"choose": "app-not-in-list"}),
        json!({"choose": "other-name"}),
        json!({"choose": "done"}),
        json!({"choose": "done"}),
        json!({"choose": "done"}),
        json!({"choose": "still-works"}),
        json!({"choose": "done"}),
        json!({"choose": "still-works"}),
    ] {
        views.push(send(&mut talk, event));
    }
    assert_eq!(place(views.last().unwrap()), "revoke/another-consent");
    for view in views.iter().filter(|view| view["kind"] != "stuck") {
        let address = view["address"].as_str().unwrap();
        let home = Home::new();
        let mut elsewhere = talk_at(&home, address);
        let there = elsewhere.view();
        assert_eq!(place(&there), place(view), "{address}");
        assert_eq!(there["address"], view["address"]);
        assert_eq!(there["kind"], view["kind"]);
        // Nothing went wrong on the way.
        assert_eq!(there.get("notices"), view.get("notices"), "{there}");
    }
}

#[test]
fn a_language_switch_shows_the_same_step_in_other_words() {
    let home = Home::new();
    let mut talk = talk_at(&home, "nl/revoke/security-center");
    let dutch = talk.view();
    assert_eq!(dutch["title"], Words::new("nl").title("security-center"));

    let labels = send(&mut talk, json!({"ui_lang": "en"}));
    let mixed = Words::with_labels("nl", "en");
    assert_eq!(labels["title"], mixed.title("security-center"));
    assert_eq!((&labels["lang"], &labels["ui_lang"]), (&json!("nl"), &json!("en")));

    let english = send(&mut talk, json!({"lang": "en"}));
    assert_eq!(english["title"], Words::new("en").title("security-center"));
    assert_eq!((&english["lang"], &english["ui_lang"]), (&json!("en"), &json!("en")));

    // A region does not matter; what matters stays.
    let belgian = send(&mut talk, json!({"lang": "nl-BE"}));
    assert_eq!(belgian["lang"], "nl");
    for view in [&labels, &english, &belgian] {
        assert_eq!(place(view), place(&dutch));
        assert_eq!(view["progress"], dutch["progress"]);
    }
}

/// The lines that cannot be followed at `revoke/open-menu`, each with its code.
fn bad_lines() -> Vec<(Vec<u8>, &'static str)> {
    let mut bad: Vec<(Vec<u8>, &str)> = Vec::new();
    for line in [
        &b"{"[..],
        b"}",
        b"hello",
        b"done",
        b"'done'",
        b"\xff\xfe",
        b"{\"input\":\"\xff\"}",
        b"\x00",
        b"\x1b[2J",
        b"{\"choose\":\"done\"",
        b"{\"choose\":\"done\"}{\"choose\":\"done\"}",
        b"{\"choose\":\"done\",}",
        b"{\"input\":\"a\tb\"}",
        b"{\"input\":\"\\ud800\"}",
        b"NaN",
        b"// {\"choose\":\"done\"}",
    ] {
        bad.push((line.to_vec(), "bad-json"));
    }
    bad.push(("[".repeat(60_000).into_bytes(), "bad-json"));
    for event in [
        json!([]),
        json!({}),
        json!(null),
        json!(1),
        json!("done"),
        json!([{"choose": "done"}]),
        json!({"choose": 1}),
        json!({"choose": null}),
        json!({"choose": ["done"]}),
        json!({"Choose": "done"}),
        json!({"choose": "done", "input": "x"}),
        json!({"event": {"choose": "done"}}),
        json!({"uiLang": "en"}),
    ] {
        bad.push((event.to_string().into_bytes(), "unknown-event"));
    }
    for (event, code) in [
        (json!({"choose": "x"}), "unknown-choice"),
        (json!({"choose": ""}), "unknown-choice"),
        (json!({"choose": "DONE"}), "unknown-choice"),
        (json!({"choose": "name-not-visible"}), "unknown-choice"),
        (json!({"choose": "term:nothing"}), "unknown-choice"),
        (json!({"choose": "resume:revoke"}), "unknown-choice"),
        (json!({"choose": "../../etc/passwd"}), "unknown-choice"),
        (json!({"choose": "\u{0}\u{1b}[31m"}), "unknown-choice"),
        (json!({"choose": "x".repeat(60_000)}), "unknown-choice"),
        (json!({"input": APP}), "no-input-here"),
        (json!({"command": "explode"}), "unknown-command"),
        (json!({"command": "Back"}), "unknown-command"),
        (json!({"command": ""}), "unknown-command"),
        (json!({"command": "terug"}), "unknown-command"),
        (json!({"command": "act"}), "not-connected"),
        (json!({"lang": "fr"}), "unknown-language"),
        (json!({"lang": ""}), "unknown-language"),
        (json!({"lang": "../nl"}), "unknown-language"),
        (json!({"ui_lang": "x y"}), "unknown-language"),
        (json!({"ui_lang": "tlh-Latn"}), "unknown-language"),
    ] {
        bad.push((event.to_string().into_bytes(), code));
    }
    bad
}

#[test]
fn a_bad_event_gets_its_code_and_the_session_stands() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let home = Home::new();
        let mut talk = talk_at(&home, &format!("{lang}/revoke"));
        talk.view();
        send(&mut talk, json!({"input": APP}));
        let saved = std::fs::read(home.session("revoke")).unwrap();
        for (line, code) in bad_lines() {
            let shown = String::from_utf8_lossy(&line).chars().take(60).collect::<String>();
            let view = talk.send_bytes(&line);
            check(&view);
            assert_eq!(view["kind"], "error", "{shown:?}");
            assert_eq!(view["code"], code, "{shown:?}");
            assert_eq!(view["title"], words.app("error-title"), "{shown:?}");
            assert_eq!(view["lang"], lang, "{shown:?}");
            assert_eq!(place(&view), "revoke/open-menu", "{shown:?}");
        }
        assert_eq!(std::fs::read(home.session("revoke")).unwrap(), saved);
        let view = send(&mut talk, json!({"choose": "done"}));
        assert_eq!(place(&view), "revoke/security-center");
        let (bye, code) = talk.close();
        check(&bye);
        assert_eq!(code, Some(0));
    }
}

#[test]
fn an_error_does_not_repeat_what_may_be_private() {
    let home = Home::new();
    let mut talk = talk_at(&home, "nl/revoke");
    talk.view();
    for line in [
        json!({"imput": APP}).to_string(),
        json!({"choose": "done", "input": APP}).to_string(),
        format!("{{\"input\":\"{APP}\""),
        json!({"input": format!("{APP}{}", "x".repeat(100))}).to_string(),
    ] {
        let view = talk.send(&line);
        assert_eq!(view["kind"], "error", "{line}");
        assert!(!view.to_string().contains(APP), "{view}");
    }
}

#[test]
fn the_menu_refuses_what_belongs_to_a_guide() {
    let home = Home::new();
    let mut talk = wegwijs(&home, ["--lang", "nl"]).talk();
    talk.view();
    for (event, code) in [
        (json!({"command": "back"}), "not-here"),
        (json!({"command": "why"}), "not-here"),
        (json!({"command": "stuck"}), "not-here"),
        (json!({"command": "act"}), "not-here"),
        (json!({"command": "menu"}), "not-here"),
        (json!({"command": "restart"}), "not-here"),
        (json!({"input": "?"}), "no-question"),
        (json!({"choose": "done"}), "unknown-choice"),
        (json!({"choose": "nosuch"}), "unknown-choice"),
        (json!({"choose": "no such"}), "unknown-choice"),
        (json!({"choose": "resume:x y"}), "unknown-choice"),
        (json!({"lang": "fr"}), "unknown-language"),
    ] {
        let view = send(&mut talk, event.clone());
        assert_eq!(view["code"], code, "{event}: {view}");
    }
    let view = send(&mut talk, json!({"lang": "en"}));
    assert_eq!((&view["kind"], &view["lang"]), (&json!("menu"), &json!("en")));
    let view = send(&mut talk, json!({"choose": "revoke"}));
    assert_eq!(place(&view), "revoke/which-app");
    let view = send(&mut talk, json!({"command": "back"}));
    assert_eq!(view["code"], "at-start");
    let view = send(&mut talk, json!({"choose": "resume:revoke"}));
    assert_eq!(view["code"], "unknown-choice");
}

#[test]
fn a_guide_that_cannot_be_resumed_is_told_and_the_menu_stands() {
    let home = Home::new();
    let mut talk = wegwijs(&home, ["--lang", "nl"]).talk();
    talk.view();
    let view = send(&mut talk, json!({"choose": "resume:revoke"}));
    assert_eq!(view["kind"], "error", "nothing was saved: {view}");
    let view = send(&mut talk, json!({"choose": "revoke"}));
    assert_eq!(place(&view), "revoke/which-app");
}

#[test]
fn a_broken_guide_is_told_and_the_menu_stands() {
    let pack = PackFolder::new();
    pack.write("guides/reauthorise.toml", "id = \"reauthorise\"\nversion = nonsense");
    let home = Home::new();
    let mut talk = wegwijs(&home, ["--lang", "nl", "--pack", pack.arg()]).talk();
    let menu = talk.view();
    check(&menu);
    let view = send(&mut talk, json!({"choose": "reauthorise"}));
    assert_eq!(view["code"], "failed", "{view}");
    let view = send(&mut talk, json!({"choose": "revoke"}));
    assert_eq!(place(&view), "revoke/which-app");
}

#[test]
fn a_line_of_a_megabyte_is_refused_and_the_session_stands() {
    for size in [64 * 1024 + 1, 1024 * 1024, 8 * 1024 * 1024] {
        let home = Home::new();
        let mut talk = talk_at(&home, "nl/revoke");
        talk.view();
        let view = talk.send(&"x".repeat(size));
        check(&view);
        assert_eq!(view["code"], "event-too-long");
        let huge = json!({"input": "x".repeat(size)}).to_string();
        assert_eq!(talk.send(&huge)["code"], "event-too-long");
        let view = send(&mut talk, json!({"input": "x".repeat(101)}));
        assert_eq!(view["code"], "input-too-long");
        assert_eq!(
            plain(view["body"].as_str().unwrap()),
            [Words::new("nl").attribute("which-app", "err-too-long")]
        );
        let view = send(&mut talk, json!({"input": "x".repeat(100)}));
        assert_eq!(place(&view), "revoke/open-menu");
    }
}

#[test]
fn empty_lines_are_no_events() {
    let home = Home::new();
    let input = "\n  \n\r\n\t\n{\"input\":\"\"}\r\n\n";
    let run = wegwijs(&home, ["guide", "nl/revoke", "--json"]).input(input).run();
    let views = run.exits(0).json();
    let kinds: Vec<&str> = views.iter().filter_map(|view| view["kind"].as_str()).collect();
    assert_eq!(kinds, ["input", "instruct", "bye"]);
}

#[test]
fn text_in_an_answer_cannot_control_a_terminal_or_the_layout() {
    let home = Home::new();
    let mut talk = talk_at(&home, "nl/revoke");
    talk.view();
    let name = "A\u{0}B\u{1b}[31mC\u{7f}\u{9b}\u{202e}D\n\nE [x](y) **b** <i> { $site }";
    let view = send(&mut talk, json!({"input": name}));
    let body = plain(view["body"].as_str().unwrap());
    let shown = "AB[31mCD E [x](y) **b** <i> { $site }";
    assert!(squeeze(&body[0]).contains(shown), "{body:?}");
    // Going back, it is offered to be mended, and just as harmless.
    let view = send(&mut talk, json!({"command": "back"}));
    assert!(view["usual"].is_string(), "{view}");
}

#[test]
fn the_end_of_the_input_says_goodbye_and_keeps_the_place() {
    for lang in ["nl", "en"] {
        let home = Home::new();
        let mut talk = talk_at(&home, &format!("{lang}/revoke"));
        talk.view();
        send(&mut talk, json!({"input": APP}));
        let last = send(&mut talk, json!({"choose": "done"}));
        let (bye, code) = talk.close();
        check(&bye);
        assert_eq!((&bye["kind"], code), (&json!("bye"), Some(0)));
        assert_eq!(bye["title"], Words::new(lang).app("bye"));
        assert_eq!(bye["address"], last["address"]);

        let mut talk = wegwijs(&home, ["guide"]).talk();
        let view = talk.view();
        check(&view);
        assert_eq!(view, last, "the same view as before");
    }
    // Without a guide there is no place to keep.
    let home = Home::new();
    let run = wegwijs(&home, ["--json"]).run();
    let views = run.exits(0).json();
    assert_eq!(views.len(), 2);
    assert_eq!(views[1]["kind"], "bye");
    assert!(home.files().is_empty(), "{:?}", home.files());
}

#[test]
fn diagnostics_stay_out_of_the_data() {
    let home = Home::new();
    let run = wegwijs(&home, ["--json", "--lang", "fr", "-v"]).input("{}\n").run();
    let views = run.exits(0).json();
    for view in &views {
        check(view);
    }
    assert!(run.stderr.contains("fr"), "{run}");
    let run = wegwijs(&home, ["guide", "nl/nosuch", "--json"]).run();
    run.exits(1);
    assert!(run.stdout.is_empty(), "{run}");
}

#[test]
fn a_guide_on_paper_has_the_views_of_its_steps() {
    for (args, count) in [
        (&["show", "nl/revoke", "--format", "json"][..], None),
        (&["show", "nl/revoke", "--json"], None),
        (&["show", "nl/revoke/proof", "--format", "json"], Some(1)),
    ] {
        let run = wegwijs(&Home::new(), args).run();
        let values = run.exits(0).json();
        let [shown] = values.as_slice() else {
            panic!("one line of JSON:\n{run}")
        };
        assert!(has_exactly(shown, &["guide", "lang", "steps"]), "{shown}");
        assert_eq!((&shown["guide"], &shown["lang"]), (&json!("revoke"), &json!("nl")));
        let steps = shown["steps"].as_array().unwrap();
        let kinds: Vec<&Value> = steps.iter().map(|step| &step["kind"]).collect();
        match count {
            Some(count) => assert_eq!(steps.len(), count),
            None => {
                for kind in ["input", "action", "instruct", "check", "choose", "outcome"] {
                    assert!(kinds.contains(&&json!(kind)), "{kind}");
                }
            }
        }
        for step in steps {
            let mut step = step.clone();
            // How far along depends on the way there, and on paper there is none.
            assert!(step.get("progress").is_none(), "{step}");
            step["progress"] = json!({"done": 0, "min_left": 0, "max_left": 0});
            check(&step);
        }
    }
}

#[test]
fn the_list_of_guides_has_names_titles_and_summaries() {
    for lang in ["nl", "en"] {
        let run = wegwijs(&Home::new(), ["list", "--json", "--lang", lang]).run();
        let values = run.exits(0).json();
        let [list] = values.as_slice() else {
            panic!("one line of JSON:\n{run}")
        };
        let rows = list.as_array().unwrap();
        assert!(rows.len() >= 3);
        for row in rows {
            assert!(has_exactly(row, &["guide", "title", "summary"]), "{row}");
            assert!(is_name(&row["guide"]) && is_text(&row["title"]) && is_text(&row["summary"]));
        }
        let revoke = rows.iter().find(|row| row["guide"] == "revoke").unwrap();
        assert_eq!(revoke["title"], Words::new(lang).guide("revoke"));
    }
}

#[test]
fn what_is_wrong_with_a_pack_comes_with_a_code_and_a_spot() {
    let pack = PackFolder::new();
    pack.change("guides/revoke.toml", "next = \"for-me\"", "next = \"nowhere\"");
    let run = wegwijs(&Home::new(), ["pack", "check", "--json", "--pack", pack.arg()]).run();
    let values = run.exits(1).json();
    let faults = values[0].as_array().unwrap();
    let fault = faults.iter().find(|fault| fault["code"] == "unknown-target").unwrap();
    assert_eq!(fault["path"], "guides/revoke.toml");
    assert_eq!(fault["severity"], "error");
    let line = usize::try_from(fault["line"].as_u64().unwrap()).unwrap();
    let text = pack.read("guides/revoke.toml");
    assert!(text.lines().nth(line - 1).unwrap().contains("nowhere"), "{fault}");
    assert!(is_text(&fault["message"]) && is_text(&fault["help"]), "{fault}");
}
