//! The plain mode over a pipe: lines go in, a story and prompts come out.

use crate::support::{Home, Run, Words, number, squeeze, wegwijs};
use unicode_width::UnicodeWidthStr;

const APP: &str = "Excel";
/// The steps of the shortest way through `revoke`, in order. At each, Enter or 1 goes on; at the first, a name.
const STEPS: [&str; 7] = [
    "which-app",
    "open-menu",
    "security-center",
    "find-app",
    "withdraw",
    "prove-by-hand",
    "revoked",
];
const WALK: [&str; 7] = [APP, "1", "1", "1", "1", "1", "1"];

/// Types bytes into the program, and checks what holds for every run: no panic, nothing that is not text, and lines
/// that fit.
#[track_caller]
fn types(home: &Home, args: &[&str], input: impl AsRef<[u8]>) -> Run {
    let run = wegwijs(home, args).input(input).run();
    let text = format!("{}{}", run.stdout, run.stderr);
    let strange = text
        .chars()
        .find(|c| c.is_control() && *c != '\n' || is_direction_mark(*c));
    assert_eq!(strange, None, "not text:\n{run}");
    for line in text.lines() {
        assert!(line.width() <= 80, "too wide: {line:?}");
    }
    run
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// One line each.
fn lines<S: AsRef<str>>(lines: &[S]) -> String {
    lines.iter().map(|line| format!("{}\n", line.as_ref())).collect()
}

/// At `open-menu` of `revoke`, after these lines.
#[track_caller]
fn at_open_menu(lang: &str, typed: &[&str]) -> Run {
    let home = Home::new();
    let address = format!("{lang}/revoke/open-menu");
    types(&home, &["guide", &address], lines(typed))
}

#[test]
fn numbers_lead_from_the_menu_through_revoke_to_its_end() {
    for lang in ["nl", "en"] {
        let home = Home::new();
        let words = Words::new(lang);
        let mut typed = vec![number("revoke").to_string()];
        typed.extend(WALK.map(str::to_owned));
        let run = types(&home, &["--lang", lang], lines(&typed));
        run.exits(0);
        let story = squeeze(&run.stdout);
        let mut from = 0;
        for step in STEPS {
            for text in [words.title(step)].into_iter().chain(words.body(step, Some(APP))) {
                let text = squeeze(&text);
                let at = story[from..].find(&text);
                assert!(at.is_some(), "{step}: {text:?} does not come next\n{run}");
                from += at.unwrap_or_default();
            }
        }
        assert!(
            story.ends_with(&words.app("bye")),
            "a finished guide has no place to keep:\n{run}"
        );
    }
}

#[test]
fn the_story_is_on_stdout_and_the_questions_are_on_stderr() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let run = at_open_menu(lang, &["", "?", "9", "stop"]);
        run.exits(0);
        let done = words.app("choice-done");
        let question = words.default_choice(1, &done);
        assert_eq!(
            squeeze(&run.stderr).matches(&question).count(),
            4,
            "one for each line:\n{run}"
        );
        assert!(!run.stdout.contains("> "), "{run}");
        assert!(!squeeze(&run.stdout).contains(&question), "{run}");
        for step in ["open-menu", "security-center"] {
            assert!(!run.stderr.contains(&words.title(step)), "{run}");
            assert!(run.stdout.contains(&words.title(step)), "{run}");
        }
        assert!(run.stdout.contains(&format!("1. {done}")), "{run}");
    }
}

#[test]
fn a_word_asks_for_what_a_number_cannot() {
    for (lang, back, why, stuck, address, restart, guides, other) in [
        ("nl", "terug", "waarom", "vast", "adres", "opnieuw", "gidsen", "en"),
        ("en", "back", "why", "stuck", "address", "restart", "guides", "nl"),
    ] {
        let (ours, theirs) = (Words::new(lang), Words::new(other));
        let says = |typed: &[&str], texts: &[&str]| {
            at_open_menu(lang, typed).exits(0).says(texts);
        };
        says(&[back], &[&ours.title("which-app")]);
        says(&[&back.to_uppercase()], &[&ours.title("which-app")]);
        says(&[&format!("  {back}  ")], &[&ours.title("which-app")]);
        says(&[why], &[&ours.why("open-menu")[0]]);
        says(&[stuck], &[&ours.app("stuck-title"), &ours.title("name-not-visible")]);
        let here = format!("{lang}/revoke/open-menu?v=");
        says(&[address], &[&here, &format!("wegwijs guide \"{here}")]);
        says(&["", restart], &[&ours.title("which-app")]);
        says(&[guides], &[&ours.app("menu-body"), &ours.guide("reauthorise")]);
        says(&[other], &[&Words::with_labels(other, lang).title("open-menu")]);
        says(
            &[&format!("labels {other}")],
            &[&Words::with_labels(lang, other).title("open-menu")],
        );
        says(&[other, &format!("labels {other}")], &[&theirs.title("open-menu")]);
        // The names that JSON uses are understood in every language.
        says(&["back"], &[&ours.title("which-app")]);
        says(&["restart"], &[&ours.title("which-app")]);
    }
}

#[test]
fn stop_says_goodbye_and_where_to_go_on() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let run = at_open_menu(lang, &["stop", "1", "1"]);
        run.exits(0)
            .says(&[&words.app("bye"), &words.app("bye-resume")])
            .does_not_say(&[&words.title("security-center")]);
    }
}

#[test]
fn a_question_mark_lists_every_word_with_what_it_does() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let run = at_open_menu(lang, &["?"]);
        run.exits(0);
        for command in ["back", "why", "stuck", "address", "restart", "menu", "stop"] {
            let word = words.app(&format!("word-{command}"));
            let label = words.app(&format!("command-{command}"));
            assert!(
                run.stderr.contains(&format!("{word}: {label}")),
                "{command} is not offered:\n{run}"
            );
        }
        let other = if lang == "nl" { "en" } else { "nl" };
        let switch = Words::new(other).app("switch-language");
        run.says(&[
            &format!("{other}: {switch}"),
            &format!("labels {other}: {}", words.switch_labels(other)),
        ]);
    }
}

#[test]
fn where_an_answer_is_typed_a_word_is_an_answer_and_a_question_mark_makes_it_a_word() {
    let words = Words::new("nl");
    let typed = |line: &str| {
        let home = Home::new();
        types(&home, &["guide", "nl/revoke"], lines(&[line]))
    };
    typed("stop")
        .exits(0)
        .says(&[&words.title("open-menu"), &words.body("open-menu", Some("stop"))[0]]);
    // No app is called that.
    typed("waarom wil je dat weten")
        .exits(0)
        .says(&[&words.why("which-app")[0]]);
    typed("?waarom").exits(0).says(&[&words.why("which-app")[0]]);
    typed("? waarom").exits(0).says(&[&words.why("which-app")[0]]);
    typed("?").exits(0).says(&["?waarom: ", "?stop: "]);
    typed("?stop")
        .exits(0)
        .says(&[&words.app("bye-resume")])
        .does_not_say(&[&words.title("open-menu")]);
    typed("?en").exits(0).says(&[&Words::new("en").title("which-app")]);
    // What is no word is an answer.
    typed("?hulp")
        .exits(0)
        .says(&[&words.body("open-menu", Some("?hulp"))[0]]);
}

#[test]
fn enter_alone_does_what_the_question_says() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let back = words.app("word-back");
        let done = words.app("choice-done");
        at_open_menu(lang, &[""])
            .exits(0)
            .says(&[&words.default_choice(1, &done), &words.title("security-center")]);

        // Where there is no usual choice, Enter alone is none.
        let home = Home::new();
        let proof = format!("{lang}/revoke/prove-by-hand");
        types(&home, &["guide", &proof], "\n")
            .exits(0)
            .says(&[&words.not_a_choice("", 3)])
            .does_not_say(&[&words.title("revoked")]);
        // After an answer, that one is.
        let home = Home::new();
        let works = words.option("prove-by-hand", "still-works");
        types(&home, &["guide", &proof], lines(&["2", &back, ""]))
            .exits(0)
            .says(&[&words.default_choice(2, &works)]);
        let run = types(&home, &["guide"], "");
        run.exits(0).says(&[&words.title("wait-ten-minutes")]);

        // A typed answer is kept too.
        let home = Home::new();
        let revoke = format!("{lang}/revoke");
        let run = types(&home, &["guide", &revoke], lines(&[APP, &back, "", ""]));
        run.exits(0).says(&[&words.title("security-center")]);
        assert_eq!(
            squeeze(&run.stdout)
                .matches(&words.body("open-menu", Some(APP))[0])
                .count(),
            2,
            "the name is still there:\n{run}"
        );
        // Without a name, Enter alone goes on without one.
        let home = Home::new();
        types(&home, &["guide", &revoke], "\n")
            .exits(0)
            .says(&[&words.body("open-menu", None)[0]]);
    }
}

#[test]
fn nonsense_is_answered_in_words_and_the_step_stands() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let numbers = ["0", "2", "-1", "+2", "1.5", "99999999999999999999999", "２"];
        let sayings = ["\"", "“”", "{ $x }", "qwxz plork"];
        let of_numbers = numbers.map(|line| (line, words.not_a_choice(line, 1)));
        let of_sayings = sayings.map(|line| (line, words.error("not-understood")));
        for (nonsense, answer) in of_numbers.into_iter().chain(of_sayings) {
            let run = at_open_menu(lang, &[nonsense, "1"]);
            run.exits(0).says(&[
                &answer,
                // The step stands: the next line goes on from it.
                &words.title("security-center"),
            ]);
        }
    }
}

#[test]
fn control_characters_are_taken_out_of_an_answer_and_of_an_echo() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let home = Home::new();
        let revoke = format!("{lang}/revoke");
        let name = b"A\x00B\x1b[31mC\x07\x9b\xff\xfe\x08\x7f\xe2\x80\xaeD\tE\n";
        types(&home, &["guide", &revoke], name)
            .exits(0)
            .says(&[&words.title("open-menu"), "AB[31mC"]);
        let home = Home::new();
        let menu = format!("{lang}/revoke/open-menu");
        types(&home, &["guide", &menu], b"\x1b[2J\x00\xff\n\x00\n1\r\n")
            .exits(0)
            .says(&[
                &words.error_attribute("not-understood", "title"),
                &words.title("security-center"),
            ]);
    }
}

#[test]
fn a_line_of_a_megabyte_is_refused_and_the_step_stands() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let refusal = words.line_too_long();
        for address in ["revoke", "revoke/open-menu"] {
            let home = Home::new();
            let address = format!("{lang}/{address}");
            let mut input = vec![b'x'; 1024 * 1024];
            input.extend_from_slice(b"\n1\n");
            let run = types(&home, &["guide", &address], &input);
            run.exits(0).says(&[&refusal]);
            assert!(run.stdout.len() < 10_000, "the line is not echoed");
            // The same line without an end.
            input.truncate(1024 * 1024);
            let home = Home::new();
            types(&home, &["guide", &address], &input)
                .exits(0)
                .says(&[&refusal, &words.app("bye")]);
        }
    }
}

#[test]
fn an_answer_of_more_than_a_hundred_characters_is_refused_in_words() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let home = Home::new();
        let revoke = format!("{lang}/revoke");
        let typed = ["é".repeat(101), "é".repeat(100)];
        types(&home, &["guide", &revoke], lines(&typed))
            .exits(0)
            .says(&[&words.attribute("which-app", "err-too-long"), &words.title("open-menu")]);
    }
}

#[test]
fn the_end_of_the_input_stops_at_any_step_and_the_guide_goes_on_there() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        for (answered, step) in STEPS.into_iter().enumerate() {
            let home = Home::new();
            let revoke = format!("{lang}/revoke");
            let run = types(&home, &["guide", &revoke], lines(&WALK[..answered]));
            run.exits(0).says(&[&words.title(step), &words.app("bye")]);
            let finished = step == "revoked";
            assert_eq!(
                squeeze(&run.stdout).contains(&words.app("bye-resume")),
                !finished,
                "{step}:\n{run}"
            );
            let resumed = types(&home, &["guide"], "");
            resumed.exits(0).says(&[&words.title(step)]);
            let body = words.body(step, (answered > 0).then_some(APP));
            resumed.says(&body.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
}

#[test]
fn a_last_line_without_a_line_break_counts_and_so_does_one_from_windows() {
    let words = Words::new("en");
    let home = Home::new();
    types(&home, &["guide", "en/revoke"], "Excel\r\n1")
        .exits(0)
        .says(&[&words.title("security-center"), "“Excel”"]);
}

#[test]
fn stuck_offers_detours_that_lead_back_to_the_step() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let stuck = words.app("word-stuck");
        let run = at_open_menu(lang, &[&stuck, "1", "1", "1"]);
        run.exits(0)
            .says(&[&words.title("name-not-visible"), &words.title("security-center")]);
        // What is wrong cannot be guessed: Enter alone is no choice.
        at_open_menu(lang, &[&stuck, ""])
            .exits(0)
            .says(&[&words.app("error-title")])
            .does_not_say(&[&words.body("name-not-visible", None)[0]]);
    }
}

#[test]
fn a_glossary_word_can_be_asked_for_where_the_text_uses_it() {
    let words = Words::new("nl");
    let run = at_open_menu("nl", &["waarom", "2", "1"]);
    run.exits(0)
        .says(&["Wat betekent “toestemming”?", &words.term("consent")[0]]);
    assert_eq!(
        run.stdout.matches(&words.title("open-menu")).count(),
        3,
        "the step, its reason, and the step again:\n{run}"
    );
}
