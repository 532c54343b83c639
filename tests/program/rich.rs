//! The rich mode on a real terminal: keys go in, a screen comes out.

#![cfg(unix)]

use std::fs;

use crate::support::{Home, Key, Program, Tty, Words, number, squeeze, wegwijs};

const SIZES: [(u16, u16); 2] = [(80, 24), (40, 15)];
const APP: &str = "Excel";

/// The program in a window, at the list of guides.
fn start(home: &Home, lang: &str, (columns, rows): (u16, u16)) -> (Tty, Words) {
    let tty = Tty::start(&wegwijs(home, ["--lang", lang]), columns, rows);
    (tty, Words::new(lang))
}

/// Picks `revoke` and names the app.
#[track_caller]
fn begin(tty: &mut Tty, words: &Words) {
    to_input(tty, words);
    tty.type_text(APP).sees(&[APP]).press(Key::Enter);
}

/// Picks `revoke`.
#[track_caller]
fn to_input(tty: &mut Tty, words: &Words) {
    tty.choose(&words.guide("revoke"));
    at_input(tty, words);
}

/// Waits for the question for the app's name: all of it, and the last paragraph above it.
#[track_caller]
fn at_input(tty: &mut Tty, words: &Words) {
    let last = words.body("which-app", None).pop().unwrap_or_default();
    at_input_with(tty, words, &[&last]);
}

/// Waits for the question for the app's name: all of it, and these texts on the screen with it.
#[track_caller]
fn at_input_with(tty: &mut Tty, words: &Words, texts: &[&str]) {
    let asks = |tty: &Tty| shows_hint(tty, words, "rich-hint-input");
    let more = words.app("rich-more");
    tty.wait("a question", |tty| tty.is_at(&more) || asks(tty));
    while tty.is_at(&more) {
        tty.press(Key::Enter)
            .wait("a question", |tty| tty.is_at(&more) || asks(tty));
    }
    assert!(
        tty.shows(texts) && tty.shows(&[&words.app("rich-prompt-input")]),
        "the question and {texts:?} are not on the screen together:\n{}",
        tty.screen()
    );
}

/// Reads a step of `revoke` to its end. The whole prompt, with `choice` highlighted, and the last paragraph are on the
/// screen together.
#[track_caller]
fn at_step(tty: &mut Tty, words: &Words, step: &str, choice: &str) {
    at_step_about(tty, words, step, choice, Some(APP));
}

#[track_caller]
fn at_step_about(tty: &mut Tty, words: &Words, step: &str, choice: &str, app: Option<&str>) {
    reads(tty, words, choice, &words.title(step), &words.body(step, app));
}

/// Reads a title and paragraphs to their end.
#[track_caller]
fn reads(tty: &mut Tty, words: &Words, choice: &str, title: &str, body: &[String]) {
    read_on(tty, words);
    let last = body.last().map_or("", String::as_str);
    let whole =
        tty.is_at(choice) && shows_question(tty, words) && shows_hint(tty, words, "rich-hint") && tty.shows(&[last]);
    assert!(
        whole,
        "{title:?}: the prompt with {choice:?} and {last:?} are not on the screen together:\n{}",
        tty.screen()
    );
    let story = squeeze(&tty.story());
    for text in body.iter().map(String::as_str).chain([title]) {
        let text = squeeze(text);
        assert!(story.contains(&text), "{text:?} was never shown:\n{story}");
    }
}

/// Waits for a prompt, and reads what does not fit the window part by part.
#[track_caller]
fn read_on(tty: &mut Tty, words: &Words) {
    loop {
        tty.wait("a prompt", |tty| tty.prompt().is_some());
        if !tty.is_at(&words.app("rich-more")) {
            return;
        }
        tty.press(Key::Enter);
    }
}

fn shows_question(tty: &Tty, words: &Words) -> bool {
    ["rich-prompt", "rich-prompt-outcome"]
        .iter()
        .any(|id| tty.shows(&[&words.app(id)]))
}

/// The hint, or the shorter one of a narrow window.
fn shows_hint(tty: &Tty, words: &Words, id: &str) -> bool {
    [id.to_owned(), format!("{id}-narrow")]
        .iter()
        .any(|id| tty.shows(&[&format!("[{}]", words.app(id))]))
}

/// The steps of the shortest way through `revoke` after the question for the app, each with its first choice.
fn steps(words: &Words) -> Vec<(&'static str, String)> {
    let done = words.app("choice-done");
    let mut steps: Vec<(&str, String)> = ["open-menu", "security-center", "find-app", "withdraw"]
        .into_iter()
        .map(|step| (step, done.clone()))
        .collect();
    steps.push(("prove-by-hand", words.option("prove-by-hand", "asks-to-sign-in")));
    steps.push(("revoked", words.app("choice-finish")));
    steps
}

#[test]
fn keys_alone_lead_from_the_menu_through_revoke_to_its_end() {
    for lang in ["nl", "en"] {
        for size in SIZES {
            let home = Home::new();
            let (mut tty, words) = start(&home, lang, size);
            begin(&mut tty, &words);
            for (step, choice) in steps(&words) {
                at_step(&mut tty, &words, step, &choice);
                tty.press(Key::Enter);
            }
            assert_eq!(tty.end(), 0, "{lang} {size:?}");
            assert!(tty.shows(&[&words.app("bye")]), "{}", tty.screen());
        }
    }
}

#[test]
fn what_to_do_stays_in_view_as_long_as_the_prompt_leaves_room_for_it() {
    for lang in ["nl", "en"] {
        let home = Home::new();
        let (mut tty, words) = start(&home, lang, (40, 15));
        begin(&mut tty, &words);
        at_step(&mut tty, &words, "open-menu", &words.app("choice-done"));
        // The last paragraph only explains; the one before it says what to click on.
        let body = words.body("open-menu", Some(APP));
        let to_do = &body[body.len() - 2];
        assert!(tty.shows(&[to_do]), "{to_do:?}\n{}", tty.screen());
        tty.press(Key::CtrlC);
        assert_eq!(tty.end(), 130);
    }
}

#[test]
fn one_may_say_something_before_all_is_read() {
    let home = Home::new();
    let (mut tty, words) = start(&home, "nl", (40, 15));
    begin(&mut tty, &words);
    let more = words.app("rich-more");
    tty.wait("more to read", |tty| tty.is_at(&more));
    tty.type_text("terug")
        .wait("what is said", |tty| tty.is_at(&words.app("rich-say")))
        .press(Key::Enter);
    at_input(&mut tty, &words);
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
}

#[test]
fn who_says_something_odd_is_told_so_before_reading_on() {
    let home = Home::new();
    let (mut tty, words) = start(&home, "en", (40, 15));
    begin(&mut tty, &words);
    let more = words.app("rich-more");
    let refused = words.text(&wegwijs_message::Msg::error("not-understood"));
    tty.wait("more to read", |tty| tty.is_at(&more));
    tty.type_text("xkcd zorp")
        .wait("what is said", |tty| tty.is_at(&words.app("rich-say")))
        .press(Key::Enter);
    tty.wait("the refusal", |tty| tty.is_at(&more) && tty.shows(&[&refused]));
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
}

#[test]
fn a_choice_on_two_lines_does_not_look_like_two_choices() {
    let home = Home::new();
    let (mut tty, words) = start(&home, "nl", (40, 15));
    tty.sees(&[&words.app("menu-body")]).type_text("administratie erbij\r");
    let long = words.with("ask-else", "guide", &words.guide("new-administration-invisible"));
    // All of it is drawn, down to the hint.
    tty.highlights(&words.app("ask-start"), &[&long, &words.app("rich-hint-narrow")]);
    tty.move_to(&long);
    let rows = tty.rows();
    let more = rows
        .iter()
        .filter(|row| row.starts_with("    ") && long.contains(row.trim()));
    assert_eq!(more.count(), 1, "{}", tty.screen());
    tty.press(Key::Enter)
        .wait("the guide", |tty| tty.shows(&[&format!("> {}", &long[..20])]));
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
}

#[test]
fn esc_goes_back_step_by_step_then_to_the_menu_then_out_and_the_answer_is_kept() {
    for lang in ["nl", "en"] {
        for size in SIZES {
            let home = Home::new();
            let (mut tty, words) = start(&home, lang, size);
            begin(&mut tty, &words);
            let done = words.app("choice-done");
            at_step(&mut tty, &words, "open-menu", &done);
            tty.press(Key::Enter);
            at_step(&mut tty, &words, "security-center", &done);
            tty.press(Key::Esc);
            at_step(&mut tty, &words, "open-menu", &done);
            tty.press(Key::Esc);
            at_input(&mut tty, &words);
            tty.sees(&[&format!("{} ({APP})", words.app("rich-prompt-input"))]);
            tty.press(Key::Esc);
            // A narrow window shortens it.
            let resume: String = words.resume("revoke").chars().take(30).collect();
            tty.sees(&[&words.app("menu-body"), &resume]);
            tty.press(Key::Esc);
            assert_eq!(tty.end(), 0, "{lang} {size:?}");
            assert!(tty.shows(&[&words.app("bye")]), "{}", tty.screen());
        }
    }
}

#[test]
fn esc_takes_back_what_was_typed_before_it_goes_back() {
    for size in SIZES {
        let home = Home::new();
        let (mut tty, words) = start(&home, "nl", size);
        // At the list of guides it would be the end.
        tty.wait("a prompt", |tty| shows_hint(tty, &words, "rich-hint-ask"));
        tty.type_text("hoe zeg ik").sees(&["hoe zeg ik"]);
        takes_back(&mut tty, &words, "hoe zeg ik", "rich-hint-ask");
        to_input(&mut tty, &words);
        tty.type_text("Basec").sees(&["Basec"]);
        takes_back(&mut tty, &words, "Basec", "rich-hint-input");
        at_input(&mut tty, &words);
        tty.type_text(APP).sees(&[APP]).press(Key::Enter);
        let done = words.app("choice-done");
        at_step(&mut tty, &words, "open-menu", &done);
        tty.press(Key::Enter);
        at_step(&mut tty, &words, "security-center", &done);
        tty.type_text("toch niet").sees(&["toch niet"]);
        takes_back(&mut tty, &words, "toch niet", "rich-hint");
        tty.highlights(&done, &[]);
        tty.press(Key::Enter);
        at_step(&mut tty, &words, "find-app", &done);
    }
}

/// Esc, and the prompt with this hint stands there anew with nothing typed.
#[track_caller]
fn takes_back(tty: &mut Tty, words: &Words, typed: &str, hint: &str) {
    let prompts = tty.prompts_begun();
    tty.press(Key::Esc).wait("an empty line", |tty| {
        tty.prompts_begun() > prompts && !tty.shows(&[typed]) && shows_hint(tty, words, hint)
    });
}

#[test]
fn a_question_mark_at_a_step_opens_what_else_can_be_done() {
    let home = Home::new();
    let (mut tty, words) = start(&home, "nl", SIZES[0]);
    begin(&mut tty, &words);
    let done = words.app("choice-done");
    at_step(&mut tty, &words, "open-menu", &done);
    tty.type_text("?").press(Key::Enter);
    tty.highlights(&words.app("command-why"), &[&words.app("command-ask")]);
    // At the list of guides, too.
    let (mut tty, words) = start(&Home::new(), "nl", SIZES[0]);
    tty.wait("a prompt", |tty| shows_hint(tty, &words, "rich-hint-ask"));
    tty.type_text("?").press(Key::Enter);
    tty.highlights(&words.app("command-ask"), &[]);
    // Where there is more to read it is read first.
    let (mut tty, words) = start(&Home::new(), "nl", SIZES[1]);
    begin(&mut tty, &words);
    tty.wait("more to read", |tty| tty.is_at(&words.app("rich-more")));
    let prompts = tty.prompts_begun();
    tty.type_text("?")
        .press(Key::Enter)
        .wait("another prompt", |tty| tty.prompts_begun() > prompts);
    at_step(&mut tty, &words, "open-menu", &done);
}

#[test]
fn ctrl_c_stops_anywhere_with_130_and_leaves_whole_lines_and_a_restored_terminal() {
    type Way = fn(&mut Tty, &Words);
    let places: [(&str, Way); 7] = [
        ("the menu", |tty, words| {
            tty.sees(&[&words.app("menu-body")]);
        }),
        ("an empty answer", to_input),
        ("half an answer", |tty, words| {
            to_input(tty, words);
            tty.type_text("Exc").sees(&["Exc"]);
        }),
        ("the list of an input", |tty, words| {
            to_input(tty, words);
            tty.type_text("?").press(Key::Enter);
            tty.highlights(&words.app("choice-skip"), &[]);
        }),
        ("a step", |tty, words| {
            begin(tty, words);
            at_step(tty, words, "open-menu", &words.app("choice-done"));
        }),
        ("a reason", |tty, words| {
            begin(tty, words);
            read_on(tty, words);
            tty.choose_behind(&words.app("command-more"), &words.app("command-why"));
            read_on(tty, words);
        }),
        ("a detour", |tty, words| {
            begin(tty, words);
            read_on(tty, words);
            tty.choose(&words.app("command-stuck"));
            read_on(tty, words);
            tty.choose(&words.title("name-not-visible"));
            tty.wait("a prompt", |tty| tty.prompt().is_some());
        }),
    ];
    for (place, go) in places {
        for (lang, size) in [("nl", SIZES[0]), ("en", SIZES[1])] {
            let home = Home::new();
            let (mut tty, words) = start(&home, lang, size);
            tty.wait("a prompt", |tty| tty.prompt().is_some());
            go(&mut tty, &words);
            assert!(!tty.is_restored(), "{place}: keys are not read one by one");
            tty.press(Key::CtrlC);
            assert_eq!(tty.end(), 130, "{place}");
            let left = tty.screen();
            assert!(tty.shows(&[&words.app("bye")]), "{place}:\n{left}");
            assert!(tty.prompt().is_none(), "{place}: a prompt is left:\n{left}");
            assert!(
                !shows_hint(&tty, &words, "rich-hint") && !shows_hint(&tty, &words, "rich-hint-input"),
                "{place}: a hint is left:\n{left}"
            );
        }
    }
}

#[test]
fn what_was_answered_before_ctrl_c_is_there_when_the_guide_is_resumed() {
    let home = Home::new();
    let (mut tty, words) = start(&home, "nl", SIZES[0]);
    begin(&mut tty, &words);
    let done = words.app("choice-done");
    at_step(&mut tty, &words, "open-menu", &done);
    tty.press(Key::Enter);
    at_step(&mut tty, &words, "security-center", &done);
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
    assert!(tty.shows(&[&words.app("bye-resume")]), "{}", tty.screen());

    let mut tty = Tty::start(&wegwijs(&home, ["guide"]), 80, 24);
    at_step(&mut tty, &words, "security-center", &done);
    tty.press(Key::Enter);
    // The name of the app is known: the text holds it.
    at_step(&mut tty, &words, "find-app", &done);
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
}

#[test]
fn a_window_may_change_its_size_during_a_prompt() {
    let home = Home::new();
    let (mut tty, words) = start(&home, "nl", SIZES[0]);
    begin(&mut tty, &words);
    let done = words.app("choice-done");
    at_step(&mut tty, &words, "open-menu", &done);
    for (columns, rows, step) in [
        (40, 15, "security-center"),
        (120, 50, "find-app"),
        (40, 15, "withdraw"),
        (80, 24, "prove-by-hand"),
    ] {
        tty.resize(columns, rows);
        // The prompt is drawn anew in the new window.
        let first = tty.prompt();
        tty.press(Key::Down)
            .wait("the next choice", |tty| tty.prompt() != first)
            .press(Key::Up)
            .wait("the first choice", |tty| tty.is_at(&words.app("choice-done")));
        tty.press(Key::Enter);
        let choice = if step == "prove-by-hand" {
            words.option(step, "asks-to-sign-in")
        } else {
            done.clone()
        };
        at_step(&mut tty, &words, step, &choice);
    }
    tty.press(Key::Esc);
    at_step(&mut tty, &words, "withdraw", &done);
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
}

#[test]
fn the_smallest_window_ends_no_walk() {
    for size in [(1, 1), (2, 3), (10, 4), (300, 100)] {
        let home = Home::new();
        let (mut tty, words) = start(&home, "en", SIZES[0]);
        begin(&mut tty, &words);
        let done = words.app("choice-done");
        at_step(&mut tty, &words, "open-menu", &done);
        tty.resize(size.0, size.1);
        for key in [Key::Down, Key::Up] {
            tty.press(key).wait("a frame", |_| true);
        }
        // Nothing can be read here; the next prompt is there when it reads keys.
        let prompts = tty.prompts_begun();
        tty.press(Key::Enter)
            .wait("another prompt", |tty| tty.prompts_begun() > prompts);
        tty.resize(80, 24);
        tty.press(Key::CtrlC);
        assert_eq!(tty.end(), 130, "{size:?}");
        let mut tty = Tty::start(&wegwijs(&home, ["guide"]), 80, 24);
        at_step(&mut tty, &words, "security-center", &done);
        tty.press(Key::CtrlC);
        assert_eq!(tty.end(), 130, "{size:?}");
    }
}

#[test]
fn a_closed_window_loses_nothing_and_restores_the_terminal() {
    let home = Home::new();
    let (mut tty, words) = start(&home, "nl", SIZES[0]);
    begin(&mut tty, &words);
    let done = words.app("choice-done");
    at_step(&mut tty, &words, "open-menu", &done);
    assert!(!tty.is_restored());
    tty.hang_up();
    assert_eq!(tty.end(), 130);
    let mut tty = Tty::start(&wegwijs(&home, ["guide"]), 80, 24);
    at_step(&mut tty, &words, "open-menu", &done);
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
}

#[test]
fn a_switch_of_language_or_labels_keeps_the_step() {
    for size in SIZES {
        let home = Home::new();
        let (mut tty, nl) = start(&home, "nl", size);
        begin(&mut tty, &nl);
        at_step(&mut tty, &nl, "open-menu", &nl.app("choice-done"));
        tty.press(Key::Enter);
        at_step(&mut tty, &nl, "security-center", &nl.app("choice-done"));

        tty.choose_behind(&nl.app("command-more"), &nl.switch_labels("en"));
        let mixed = Words::with_labels("nl", "en");
        at_step(&mut tty, &mixed, "security-center", &nl.app("choice-done"));
        assert_ne!(mixed.title("security-center"), nl.title("security-center"));

        let en = Words::new("en");
        tty.choose_behind(&nl.app("command-more"), &en.app("switch-language"));
        at_step(&mut tty, &en, "security-center", &en.app("choice-done"));
        tty.press(Key::Enter);
        at_step(&mut tty, &en, "find-app", &en.app("choice-done"));
        tty.press(Key::CtrlC);
        assert_eq!(tty.end(), 130);
        assert!(tty.shows(&[&en.app("bye-resume")]), "{}", tty.screen());
    }
}

#[test]
fn the_menu_speaks_another_language_at_once() {
    let home = Home::new();
    let (mut tty, nl) = start(&home, "nl", SIZES[1]);
    let en = Words::new("en");
    tty.sees(&[&nl.app("menu-body")])
        .choose_behind(&nl.app("command-more"), &en.app("switch-language"));
    tty.sees(&[&en.app("menu-body")]);
    tty.choose(&en.guide("revoke"));
    // The labels are those of the language that was asked for first.
    at_input(&mut tty, &en);
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
}

#[test]
fn a_question_mark_instead_of_an_answer_opens_the_list_and_esc_closes_it() {
    for size in SIZES {
        let home = Home::new();
        let (mut tty, words) = start(&home, "en", size);
        to_input(&mut tty, &words);
        tty.type_text("?").press(Key::Enter);
        tty.highlights(&words.app("choice-skip"), &[&words.app("rich-prompt")]);
        tty.press(Key::Esc);
        tty.wait("the question again", |tty| {
            tty.prompt().is_none() && shows_hint(tty, &words, "rich-hint-input")
        });
        tty.type_text("?").press(Key::Enter);
        tty.choose_behind(&words.app("command-more"), &words.app("command-why"));
        let back = words.app("choice-continue");
        reads(
            &mut tty,
            &words,
            &back,
            &words.title("which-app"),
            &words.why("which-app"),
        );
        tty.press(Key::Enter);
        at_input(&mut tty, &words);
        // Enter alone goes on without a name.
        tty.press(Key::Enter);
        let done = words.app("choice-done");
        at_step_about(&mut tty, &words, "open-menu", &done, None);
        tty.press(Key::CtrlC);
        assert_eq!(tty.end(), 130);
    }
}

#[test]
fn a_reason_and_a_detour_lead_back_to_the_step() {
    for size in SIZES {
        let home = Home::new();
        let (mut tty, words) = start(&home, "nl", size);
        begin(&mut tty, &words);
        let (done, back) = (words.app("choice-done"), words.app("choice-continue"));
        at_step(&mut tty, &words, "open-menu", &done);
        tty.choose_behind(&words.app("command-more"), &words.app("command-why"));
        reads(
            &mut tty,
            &words,
            &back,
            &words.title("open-menu"),
            &words.why("open-menu"),
        );
        tty.press(Key::Esc);
        at_step(&mut tty, &words, "open-menu", &done);
        tty.choose(&words.app("command-stuck"));
        let detour = words.title("name-not-visible");
        reads(
            &mut tty,
            &words,
            &detour,
            &words.app("stuck-title"),
            &[words.app("stuck-body")],
        );
        tty.press(Key::Enter);
        at_step(&mut tty, &words, "name-not-visible", &words.app("choice-return"));
        tty.press(Key::Enter);
        at_step(&mut tty, &words, "open-menu", &done);
        tty.press(Key::CtrlC);
        assert_eq!(tty.end(), 130);
    }
}

#[test]
fn the_address_of_a_step_is_told_below_it_and_the_prompt_stands() {
    for size in SIZES {
        let home = Home::new();
        let (mut tty, words) = start(&home, "nl", size);
        begin(&mut tty, &words);
        let done = words.app("choice-done");
        at_step(&mut tty, &words, "open-menu", &done);
        tty.choose_behind(&words.app("command-more"), &words.app("command-address"));
        tty.wait("the address", |tty| {
            tty.shows(&["nl/revoke/open-menu?v=1"])
                && tty.is_at(&done)
                && shows_question(tty, &words)
                && shows_hint(tty, &words, "rich-hint")
        });
        tty.press(Key::CtrlC);
        assert_eq!(tty.end(), 130);
        assert!(!tty.story().contains(&format!("{APP}?")));
    }
}

#[test]
fn without_colour_no_look_is_sent_and_with_colour_one_is() {
    let looks = |args: &[&str], no_color: Option<&str>| {
        let home = Home::new();
        let mut program = wegwijs(&home, [&["--lang", "nl"], args].concat());
        if let Some(value) = no_color {
            program = program.env("NO_COLOR", value);
        }
        let mut tty = Tty::start(&program, 80, 24);
        let words = Words::new("nl");
        begin(&mut tty, &words);
        at_step(&mut tty, &words, "open-menu", &words.app("choice-done"));
        tty.press(Key::CtrlC);
        assert_eq!(tty.end(), 130);
        sgr(tty.raw())
    };
    assert!(!looks(&[], None).is_empty(), "no look at all");
    assert!(!looks(&[], Some("")).is_empty(), "it is not set to anything");
    assert_eq!(looks(&[], Some("1")), Vec::<String>::new());
    assert_eq!(looks(&["--no-color"], None), Vec::<String>::new());
}

/// The parameters of every sequence that sets a look.
fn sgr(raw: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(raw);
    text.split("\x1b[")
        .skip(1)
        .filter_map(|rest| {
            let (parameters, _) = rest.split_once(|c: char| !c.is_ascii_digit() && c != ';')?;
            rest[parameters.len()..].starts_with('m').then(|| parameters.to_owned())
        })
        .collect()
}

#[test]
fn a_hostile_name_is_shown_as_text() {
    for (name, shown) in [
        (
            "[x](y) **b** `c` <d> {e} & \\ # 1.",
            "[x](y) **b** `c` <d> {e} & \\ # 1.",
        ),
        ("日本語の会計アプリケーション接続", "日本語の会計アプリケーション接続"),
        ("ab\u{202e}cd\u{200f}e\u{2066}f", "abcdef"),
        ("e\u{301}\u{301}\u{301}👨‍👩‍👧", "e\u{301}\u{301}\u{301}👨‍👩‍👧"),
        ("{ -ui-revoke } { $site }", "{ -ui-revoke } { $site }"),
    ] {
        for size in SIZES {
            let home = Home::new();
            let (mut tty, words) = start(&home, "nl", size);
            to_input(&mut tty, &words);
            tty.paste(name).press(Key::Enter);
            let done = words.app("choice-done");
            at_step_about(&mut tty, &words, "open-menu", &done, Some(shown));
            tty.press(Key::CtrlC);
            assert_eq!(tty.end(), 130, "{name:?}");
        }
    }
}

#[test]
fn a_pasted_escape_sequence_is_text_once_it_is_the_answer() {
    let name = "A\x1b[2J\x1b]0;hacked\x07\x1b[31mB";
    for size in SIZES {
        let home = Home::new();
        let (mut tty, words) = start(&home, "nl", size);
        to_input(&mut tty, &words);
        // The prompt echoes what was pasted as it is; wait until it is through with that.
        tty.paste(name)
            .wait("the whole echo", |tty| tty.has_written("\x1b[31mB"));
        let before = tty.raw().len();
        tty.press(Key::Enter);
        let shown = "A[2J]0;hacked[31mB";
        at_step_about(&mut tty, &words, "open-menu", &words.app("choice-done"), Some(shown));
        // Going back, it is there to be mended, and just as harmless.
        tty.press(Key::Esc);
        at_input_with(&mut tty, &words, &[shown]);
        tty.press(Key::CtrlC);
        assert_eq!(tty.end(), 130);
        let raw = String::from_utf8_lossy(&tty.raw()[before..]).into_owned();
        for sequence in ["\x1b[2J", "\x1b]0;", "\x1b[31m", "\x07"] {
            assert!(!raw.contains(sequence), "{sequence:?} was sent");
        }
    }
}

#[test]
fn a_name_that_is_too_long_is_refused_next_to_the_question_and_can_be_mended() {
    for size in SIZES {
        let home = Home::new();
        let (mut tty, words) = start(&home, "nl", size);
        to_input(&mut tty, &words);
        let long = "x".repeat(299) + "#";
        tty.paste(&long)
            .wait("the whole name", |tty| tty.has_written("#"))
            .press(Key::Enter);
        let refusal = words.attribute("which-app", "err-too-long");
        at_input_with(&mut tty, &words, &[&words.app("error-title"), &refusal]);
        tty.type_text(APP).sees(&[APP]).press(Key::Enter);
        at_step(&mut tty, &words, "open-menu", &words.app("choice-done"));
        tty.press(Key::CtrlC);
        assert_eq!(tty.end(), 130);
    }
}

/// One of the ways to ask for plain lines on a terminal.
fn plain_program(home: &Home, way: usize) -> Program {
    let program = wegwijs(home, ["--lang", "nl"]);
    match way {
        0 => program.env("TERM", "dumb"),
        1 => program.env("ACCESSIBLE", "1"),
        _ => wegwijs(home, ["--lang", "nl", "--plain"]),
    }
}

/// Picks `revoke` by its number.
fn revoke() -> String {
    format!("{}\r", number("revoke"))
}

#[test]
fn a_terminal_can_have_plain_lines_instead_and_ctrl_c_says_goodbye() {
    let words = Words::new("nl");
    for way in 0..3 {
        let home = Home::new();
        let program = plain_program(&home, way);
        let mut tty = Tty::start(&program, 80, 48);
        tty.asks(&[&words.app("menu-body")]);
        assert!(tty.is_restored(), "lines are read as lines");
        tty.type_text("99\r").asks(&["“99”"]);
        tty.type_text(&revoke()).asks(&[&words.title("which-app")]);
        tty.type_text("Excel\r").asks(&[&words.title("open-menu")]);
        tty.press(Key::CtrlC);
        assert_eq!(tty.end(), 130);
        assert!(tty.shows(&[&words.app("bye-interrupted")]), "{}", tty.screen());
        assert!(!tty.raw().contains(&0x1b), "an escape sequence");
    }
}

#[test]
fn the_goodbye_after_ctrl_c_is_in_the_language_that_was_switched_to() {
    let home = Home::new();
    let (nl, en) = (Words::new("nl"), Words::new("en"));
    let mut tty = Tty::start(&wegwijs(&home, ["--lang", "nl", "--plain"]), 80, 48);
    tty.asks(&[&nl.app("menu-body")]);
    tty.type_text("en\r").asks(&[&en.app("menu-body")]);
    tty.type_text(&revoke()).asks(&[&en.title("which-app")]);
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
    assert!(tty.shows(&[&en.app("bye-interrupted")]), "{}", tty.screen());

    // A resumed session speaks as it did, whatever the surroundings say.
    let resumed = wegwijs(&home, ["guide", "--plain"]).env("LANG", "nl_NL.UTF-8");
    let mut tty = Tty::start(&resumed, 80, 48);
    tty.asks(&[&en.title("which-app")]).press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
    assert!(tty.shows(&[&en.app("bye-interrupted")]), "{}", tty.screen());
}

#[test]
fn a_goodbye_promises_no_place_where_none_is_kept() {
    let home = Home::new();
    let words = Words::new("nl");
    let program = wegwijs(&home, ["--lang", "nl", "--plain"]);
    let mut tty = Tty::start(&program, 80, 48);
    tty.asks(&[&words.app("menu-body")]).press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
    assert!(tty.shows(&[&words.app("bye")]), "{}", tty.screen());
    assert!(!tty.shows(&["wegwijs guide"]), "{}", tty.screen());

    // Where it is promised, it is kept: here at a first question that nobody answered.
    let mut tty = Tty::start(&program, 80, 48);
    tty.asks(&[&words.app("menu-body")]);
    tty.type_text(&revoke()).asks(&[&words.title("which-app")]);
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
    assert!(tty.shows(&[&words.app("bye-interrupted")]), "{}", tty.screen());
    wegwijs(&home, ["guide"])
        .run()
        .exits(0)
        .says(&[&words.title("which-app")]);
}

#[test]
fn the_goodbye_after_ctrl_c_says_that_the_place_could_not_be_kept() {
    let home = Home::new();
    let file = home.path().join("file");
    fs::write(&file, "no folder").unwrap();
    let words = Words::new("nl");
    let program = wegwijs(&home, ["guide", "revoke", "--lang", "nl", "--plain"]);
    let mut tty = Tty::start(&program.env("WEGWIJS_HOME", &file), 80, 24);
    tty.asks(&[&words.title("which-app"), "niet bewaard"]);
    tty.type_text("Excel\r").asks(&[&words.title("open-menu")]);
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
    let bye = words.not_saved("io-not-a-folder");
    assert!(tty.shows(&[&bye]), "{}", tty.screen());
}

#[test]
fn a_terminal_with_another_input_or_output_gets_plain_lines() {
    let home = Home::new();
    let words = Words::new("en");
    let program = wegwijs(&home, ["--lang", "en"]);
    let input = program
        .clone()
        .through_shell(&format!("echo {} | \"$@\"", number("revoke")));
    let mut tty = Tty::start(&input, 80, 24);
    assert_eq!(tty.end(), 0, "{}", tty.screen());
    assert!(
        tty.shows(&[&words.title("which-app"), &words.app("bye")]),
        "{}",
        tty.screen()
    );
    assert!(!tty.raw().contains(&0x1b), "an escape sequence");

    let diagnostics = program.clone().through_shell(r#""$@" 2>/dev/null"#);
    let mut tty = Tty::start(&diagnostics, 80, 60);
    // Its prompts are not to be seen.
    tty.sees(&[&words.app("menu-body")]);
    tty.type_text("stop\r").sees(&[&words.app("bye")]);
    assert_eq!(tty.end(), 0);
    assert!(!tty.raw().contains(&0x1b), "an escape sequence");

    // Where only the data goes elsewhere, the prompts are drawn as ever.
    let data = program.through_shell(r#""$@" >/dev/null"#);
    let mut tty = Tty::start(&data, 80, 24);
    begin(&mut tty, &words);
    at_step(&mut tty, &words, "open-menu", &words.app("choice-done"));
    tty.press(Key::CtrlC);
    assert_eq!(tty.end(), 130);
}

#[test]
fn practising_begins_with_an_offer_that_can_be_switched_and_left() {
    for size in SIZES {
        for lang in ["nl", "en"] {
            let (home, words) = (Home::new(), Words::new(lang));
            let program = wegwijs(&home, ["--sandbox", "--lang", lang]);
            let mut tty = Tty::start(&program, size.0, size.1);
            let later = words.app("sandbox-later");
            read_on(&mut tty, &words);
            // Once: not announced and offered.
            assert!(!tty.story().contains(&words.app("sandbox-started")[..20]));
            tty.choose(&later).sees(&[&words.app("menu-body")]);
            tty.choose_behind(&words.app("command-more"), &words.app("command-stop-practice"));
            assert_eq!(tty.end(), 0);

            let mut tty = Tty::start(&program, size.0, size.1);
            read_on(&mut tty, &words);
            let other = Words::new(if lang == "nl" { "en" } else { "nl" });
            tty.choose_behind(&words.app("command-more"), &other.app("switch-language"));
            read_on(&mut tty, &other);
            tty.highlights(&other.app("sandbox-open"), &[]);
            tty.press(Key::CtrlC);
            assert_eq!(tty.end(), 130);
            assert!(home.files().is_empty(), "{:?}", home.files());
        }
    }
}
