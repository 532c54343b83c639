//! Pictures in the rich mode: below the text where there is room, behind a choice where not, in words where neither.

use crate::support::{Home, Key, Tty, Words, squeeze, wegwijs};

const ADDRESS: &str = "revoke/open-menu";

fn start(columns: u16, rows: u16, env: &[(&str, &str)]) -> (Tty, Words) {
    let mut program = wegwijs(&Home::new(), ["guide", ADDRESS, "--lang", "nl"]);
    for (name, value) in env {
        program = program.env(name, value);
    }
    (Tty::start(&program, columns, rows), Words::new("nl"))
}

#[test]
fn a_picture_stands_below_the_text_where_there_is_room() {
    let (mut tty, words) = start(80, 30, &[]);
    tty.sees(&["Jouw naam ▾ ①", "Mijn Exact Online ②", &words.app("choice-done")]);
    tty.wait("a prompt", |tty| tty.prompt().is_some());
    assert!(!tty.shows(&[&words.app("command-picture")]), "{}", tty.screen());
    assert!(!squeeze(&tty.story()).contains("Op het scherm:"), "told twice");
}

#[test]
fn a_picture_is_behind_a_choice_where_there_is_no_room() {
    let (mut tty, words) = start(60, 18, &[]);
    tty.wait("a prompt", |tty| tty.prompt().is_some());
    assert!(!tty.shows(&["Jouw naam ▾ ①"]), "{}", tty.screen());
    tty.choose(&words.app("command-picture"));
    tty.sees(&["Jouw naam ▾ ①", "Mijn Exact Online ②", &words.app("choice-done")]);
    // It leads nowhere: the step stands.
    tty.press(Key::Enter).sees(&["Beveiligingscentrum"]);
}

#[test]
fn a_narrow_window_has_the_picture_in_words() {
    let (mut tty, words) = start(36, 40, &[]);
    tty.sees(&["Op het scherm:"]);
    tty.wait("a prompt", |tty| tty.prompt().is_some());
    assert!(!tty.shows(&[&words.app("command-picture")]), "{}", tty.screen());
    assert!(!tty.screen().contains('┌'), "{}", tty.screen());
}

#[test]
fn red_is_for_who_can_see_it() {
    let (mut tty, _) = start(80, 30, &[]);
    tty.sees(&["Jouw naam ▾ ①"]);
    assert!(String::from_utf8_lossy(tty.raw()).contains("\u{1b}[1m\u{1b}[31m①"));
    let (mut tty, _) = start(80, 30, &[("NO_COLOR", "1")]);
    tty.sees(&["Jouw naam ▾ ①"]);
    assert!(!String::from_utf8_lossy(tty.raw()).contains("\u{1b}[31m"));
}
