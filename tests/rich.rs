//! The rich mode on a real terminal: keys go in, a screen comes out.

#![cfg(unix)]
#![allow(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "the helpers of tests may fail loudly, as the tests themselves"
)]

mod support;

use support::{Home, Key, Tty, Words, squeeze, wegwijs};

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
    tty.choose(&words.guide("revoke"));
    at_input(tty, words);
    tty.type_text(APP).sees(&[APP]).press(Key::Enter);
}

/// Waits for the question for the app's name: all of it, and the last paragraph above it.
#[track_caller]
fn at_input(tty: &mut Tty, words: &Words) {
    let last = words.body("which-app", None).pop().unwrap_or_default();
    tty.wait("the question for an answer", |tty| {
        tty.shows(&[&last, &words.app("rich-prompt-input")])
            && shows_hint(tty, words, "rich-hint-input")
    });
}

/// Reads a step of `revoke` to its end. The whole prompt, with `choice` highlighted, and the last paragraph are on the
/// screen together.
#[track_caller]
fn at_step(tty: &mut Tty, words: &Words, step: &str, choice: &str) {
    let last = words.body(step, Some(APP)).pop().unwrap_or_default();
    read_on(tty, words);
    let whole = tty.is_at(choice)
        && shows_question(tty, words)
        && shows_hint(tty, words, "rich-hint")
        && tty.shows(&[&last]);
    assert!(
        whole,
        "{step}: the prompt with {choice:?} and {last:?} are not on the screen together:\n{}",
        tty.screen()
    );
    let story = squeeze(&tty.story());
    for text in words
        .body(step, Some(APP))
        .iter()
        .chain([&words.title(step)])
    {
        assert!(
            story.contains(&squeeze(text)),
            "{text:?} was never shown:\n{story}"
        );
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
    steps.push((
        "prove-by-hand",
        words.option("prove-by-hand", "asks-to-sign-in"),
    ));
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
