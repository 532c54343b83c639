//! Prints how often questions and pasted errors are answered well: `cargo run --release --example ask-figures`. With
//! `-- --wrong`, also the questions of the tuning set that are not; those that were held out are nobody's to see.

#![allow(clippy::print_stdout, reason = "a tool for who works on the project")]

#[path = "questions/figures.rs"]
mod figures;

use std::time::Instant;

use figures::{AGREED, FRESH, HELD_OUT, NONE, TUNE, logistic, ours, questions, scores, searches, together};
use wegwijs_ask::{self as ask, Confidence, Index};
use wegwijs_pack::Pack;

/// What is measured.
const SETS: [&str; 4] = [TUNE, HELD_OUT, FRESH, AGREED];
/// What a guide answers.
const ANSWERED: [&str; 3] = ["nl", "en", "mix"];

fn main() {
    let Ok(Some(index)) = Pack::Embedded.index(None) else {
        return;
    };
    println!(
        "| set | way | top-1 | top-3 | step | rightly unknown | errors | others' errors |\n|---|---|---|---|---|---|---|---|"
    );
    let ours = ours(&index);
    let (logistic, searches) = (logistic(), searches());
    for set in SETS {
        for way in [&ours, &logistic].into_iter().chain(&searches) {
            let scores = scores(set, way);
            let answered = together(&scores, &ANSWERED);
            let [nothing, errors, foreign] = [NONE, "error", "foreign"].map(|kind| together(&scores, &[kind]));
            println!(
                "| {set} ({}, {}, {}) | {} | {:.1} % | {:.1} % | {:.1} % | {:.1} % | {:.1} % | {:.1} % |",
                answered.all,
                nothing.all,
                errors.all,
                way.name,
                answered.share(answered.first),
                answered.share(answered.among_three),
                answered.share(answered.place),
                nothing.share(nothing.first),
                errors.share(errors.first),
                foreign.share(foreign.first),
            );
        }
    }
    println!("\n| set | kind | questions | top-1 | top-3 | step |\n|---|---|---|---|---|---|");
    for set in SETS {
        for (kind, score) in scores(set, &ours) {
            let [first, three, place] = [score.first, score.among_three, score.place].map(|right| score.share(right));
            println!(
                "| {set} | {kind} | {} | {first:.1} % | {three:.1} % | {place:.1} % |",
                score.all
            );
        }
    }
    bands(&index);
    let asked = questions(TUNE);
    let started = Instant::now();
    for asked in &asked {
        (ours.rank)(&asked.question);
    }
    let each = started.elapsed().as_micros() as f32 / asked.len().max(1) as f32;
    println!("\n{each:.0} µs a question, {} questions", asked.len());
    if std::env::args().any(|arg| arg == "--wrong") {
        for asked in asked {
            let ranked = (ours.rank)(&asked.question);
            let first = ranked.first().cloned().unwrap_or(NONE.to_owned());
            if !asked.places.contains(&first) {
                println!("{:45} not {first:45} {}", asked.places.join(" or "), asked.question);
            }
        }
    }
}

/// How often each band is right: the first answer, and one of the three that are asked back.
fn bands(index: &Index) {
    println!("\n| set | band | questions | first | among three | of others |\n|---|---|---|---|---|---|");
    for set in SETS {
        for band in [Confidence::Sure, Confidence::Unsure, Confidence::Unknown] {
            let (mut all, mut first, mut three, mut others) = (0, 0, 0, 0);
            for asked in questions(set) {
                let found = ask::answer(index, &asked.question, None);
                if found.confidence != band {
                    continue;
                }
                let is_right = |answer: &ask::Answer| asked.is_guide(&answer.guide);
                all += 1;
                others += usize::from(asked.is_guide(NONE));
                first += usize::from(found.answers.first().is_some_and(is_right));
                three += usize::from(found.answers.iter().take(3).any(is_right));
            }
            println!("| {set} | {band:?} | {all} | {first} | {three} | {others} |");
        }
    }
}
