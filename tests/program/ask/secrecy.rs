//! A password or a token that was pasted by accident is nowhere repeated and nowhere kept.

use std::fs;

use serde_json::json;

use crate::support::{Home, Run, Words, wegwijs};

/// The part of each text that is secret, and the text.
const PASTED: [(&str, &str); 5] = [
    ("Zomer2026!geheim", "Zomer2026!geheim"),
    (
        "Zomer2026!geheim",
        "mijn wachtwoord: Zomer2026!geheim en de app werkt niet meer",
    ),
    (
        "stampNL001gAAAAIzaSyD4f3Kx8Lq0pQ7vT2",
        "Authorization: Bearer stampNL001gAAAAIzaSyD4f3Kx8Lq0pQ7vT2",
    ),
    (
        "s3cr3tKoppelingAppRechtenIntrekken9",
        "client_secret=s3cr3tKoppelingAppRechtenIntrekken9",
    ),
    (
        "k0ppel1ngR3cht3nT0egang99xx",
        "grant_type=refresh_token&refresh_token=k0ppel1ngR3cht3nT0egang99xx itgenoda060",
    ),
];

fn is_nowhere(secret: &str, home: &Home, run: &Run) {
    assert!(!run.stdout.contains(secret) && !run.stderr.contains(secret), "{run}");
    for file in home.files() {
        let bytes = fs::read(home.path().join(&file)).unwrap_or_default();
        assert!(!String::from_utf8_lossy(&bytes).contains(secret), "{file}");
    }
}

#[test]
fn a_secret_is_not_repeated_by_the_command_and_the_reader_is_warned() {
    for lang in ["nl", "en"] {
        let warning = Words::new(lang).app("ask-secret");
        for (secret, text) in PASTED {
            let home = Home::new();
            let run = wegwijs(&home, ["ask", "--lang", lang, "-v", "--explain"])
                .input(text)
                .run();
            is_nowhere(secret, &home, &run);
            run.exits(0).says(&[&warning]);
            let run = wegwijs(&home, ["ask", "--lang", lang, "--json", text]).run();
            is_nowhere(secret, &home, &run);
            assert_eq!(run.json()[0]["secret"], true);
        }
    }
}

#[test]
fn a_secret_is_not_kept_by_the_assistant() {
    for (secret, text) in PASTED {
        let home = Home::new();
        let run = wegwijs(&home, ["--lang", "nl"])
            .input(format!("{text}\nterug\n{}\n", "stop"))
            .run();
        is_nowhere(secret, &home, &run);
        let events = [
            json!({"choose": "revoke"}),
            json!({"ask": text}),
            json!({"command": "back"}),
        ];
        let input: String = events.iter().map(|event| format!("{event}\n")).collect();
        let run = wegwijs(&home, ["--json", "--lang", "nl"]).input(input).run();
        is_nowhere(secret, &home, &run);
        assert!(run.stdout.contains(&Words::new("nl").app("ask-secret")), "{run}");
    }
}

#[test]
fn an_error_with_a_token_in_it_is_still_recognised() {
    let (_, text) = PASTED[4];
    let run = wegwijs(&Home::new(), ["ask", "--json"]).input(text).run();
    assert_eq!(run.json()[0]["answers"][0]["guide"], "division-scope-error");
}

#[test]
fn a_question_is_kept_nowhere() {
    let home = Home::new();
    wegwijs(&home, ["ask", "hoe trek ik xylofoonkoppeling in"])
        .run()
        .exits(0);
    assert_eq!(home.files(), [""; 0]);
}
