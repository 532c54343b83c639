//! Prints how often questions and pasted errors are answered well: `cargo run --release --example ask-figures`. With
//! `-- --wrong`, also the questions of the tuning set that are not.

#![allow(clippy::print_stdout, reason = "a tool for who works on the project")]

#[path = "questions/figures.rs"]
mod figures;

use std::time::Instant;

use figures::{HELD_OUT, TUNE, questions, scores, ways};
use wegwijs::{ask::Index, pack::Pack};

fn main() {
    let bytes = Pack::Embedded.index().unwrap_or_default();
    let Some(index) = Index::open(&bytes) else { return };
    println!("| set | questions | | top-1 | top-3 |\n|---|---|---|---|---|");
    for set in [TUNE, HELD_OUT] {
        for way in ways(&index) {
            for (kind, score) in scores(set, &way) {
                let share = |right: usize| format!("{:.0} %", 100.0 * right as f32 / score.all.max(1) as f32);
                let (what, first, three) = match kind.as_str() {
                    "-" => (
                        "without an answer",
                        format!("{} rightly unknown", share(score.first)),
                        String::new(),
                    ),
                    "error" => ("pasted errors", share(score.first), share(score.among_three)),
                    "nl" => ("Dutch", share(score.first), share(score.among_three)),
                    _ => ("English", share(score.first), share(score.among_three)),
                };
                println!("| {set} | {} {what} | {} | {first} | {three} |", score.all, way.name);
            }
        }
    }
    let asked = questions(TUNE);
    let [ours, ..] = ways(&index);
    let started = Instant::now();
    for asked in &asked {
        (ours.rank)(&asked.question);
    }
    let each = started.elapsed().as_micros() as f32 / asked.len().max(1) as f32;
    println!(
        "\n{each:.0} µs a question, {} questions, index of {} KiB",
        asked.len(),
        bytes.len() / 1024
    );
    if std::env::args().any(|arg| arg == "--wrong") {
        for asked in asked {
            let (known, guides) = (ours.rank)(&asked.question);
            let first = guides.first().filter(|_| known).map_or("-", String::as_str);
            if first != asked.guide {
                println!("{:24} not {:24} {}", asked.guide, first, asked.question);
            }
        }
    }
}
