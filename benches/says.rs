//! Prints how often a saying at a step is understood as it was meant: `cargo run --release --example say-figures`. With
//! `-- --wrong`, also what was heard of the others that were tuned on; those kept apart are not shown. With `-- --kinds`,
//! which kinds of things are taken for which, of each set.

#![allow(clippy::print_stdout, reason = "a tool for who works on the project")]

#[path = "says/figures.rs"]
mod figures;

use std::{collections::BTreeMap, time::Instant};

use figures::{
    ANYWHERE, COMPLAINTS, DENIALS, DENIALS_UNSEEN, FRESH, HELD_OUT, LATER, PEOPLE, Part, STEPS, Saying, Score, TUNE,
    UNSEEN, Way, by_substring, heard, is_right, ours, sayings, score,
};
use wegwijs_pack::Pack;

fn main() {
    let pack = Pack::Embedded;
    let Ok(Some(index)) = pack.index(None) else {
        return;
    };
    let hear = ours(&index);
    let ways: [(&str, &Way<'_>); 2] = [("wegwijs", &hear), ("substrings", &by_substring)];
    println!(
        "| set | way | understood | asked back | meant among them | misheard | of which moved | rightly unknown |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    let sets = [
        (TUNE, Part::Seen, "tuned on"),
        (TUNE, Part::Apart, "kept apart"),
        (FRESH, Part::Seen, "fresh, tuned on"),
        (FRESH, Part::Apart, "fresh, kept apart"),
        (PEOPLE, Part::Seen, "people, tuned on"),
        (PEOPLE, Part::Apart, "people, kept apart"),
        (ANYWHERE, Part::Seen, "anywhere, tuned on"),
        (ANYWHERE, Part::Apart, "anywhere, kept apart"),
        (STEPS, Part::Apart, "steps, kept apart"),
        (COMPLAINTS, Part::Apart, "complaints, kept apart"),
        (DENIALS, Part::Seen, "denials, tuned on"),
        (DENIALS, Part::Apart, "denials, kept apart"),
        (DENIALS_UNSEEN, Part::All, DENIALS_UNSEEN),
        (UNSEEN, Part::All, UNSEEN),
        (LATER, Part::All, LATER),
        (HELD_OUT, Part::All, HELD_OUT),
    ];
    // Who tunes does not look at what is held out.
    let is_tuning = std::env::args().any(|arg| arg == "--wrong");
    for (file, part, name) in sets
        .into_iter()
        .filter(|(file, ..)| !is_tuning || ![HELD_OUT, UNSEEN, LATER, DENIALS_UNSEEN].contains(file))
    {
        let sayings = sayings(file, part);
        if std::env::args().any(|arg| arg == "--kinds") {
            println!("\n{name}");
            print_kinds(&heard(&pack, &sayings, &hear));
            continue;
        }
        for (way_name, way) in ways.iter().filter(|_| !sayings.is_empty()) {
            print_row(name, way_name, score(&heard(&pack, &sayings, way)));
        }
    }
    let mut tuned = sayings(TUNE, Part::Seen);
    tuned.extend(sayings(FRESH, Part::Seen));
    tuned.extend(sayings(PEOPLE, Part::Seen));
    tuned.extend(sayings(ANYWHERE, Part::Seen));
    let started = Instant::now();
    let all = heard(&pack, &tuned, &hear);
    let each = started.elapsed().as_micros() as f32 / all.len().max(1) as f32;
    println!("\n{each:.0} µs a saying, {} sayings", all.len());
    if is_tuning {
        for (saying, heard) in all.iter().filter(|(saying, heard)| !is_right(saying, heard)) {
            let Saying {
                guide,
                step,
                text,
                meant,
                ..
            } = saying;
            println!("{guide}/{step}\t{text}\t{}\t{}", meant.join("|"), heard.join(", "));
        }
    }
}

/// How often one kind of thing is taken for another: no line of what was said is shown.
fn print_kinds(heard: &[(&Saying, Vec<String>)]) {
    let kind = |heard: &str| heard.split(':').next().unwrap_or_default().to_owned();
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (saying, heard) in heard {
        let meant = saying.meant.first().map(|meant| kind(meant)).unwrap_or_default();
        let as_what = match heard.as_slice() {
            _ if is_right(saying, heard) => "right".to_owned(),
            [one] => kind(one),
            several if several.iter().any(|heard| saying.meant.contains(heard)) => "asked, among".to_owned(),
            _ => "asked, not among".to_owned(),
        };
        *counts.entry((meant, as_what)).or_default() += 1;
    }
    for ((meant, as_what), count) in counts {
        println!("{meant}\t{as_what}\t{count}");
    }
}

fn print_row(set: &str, way: &str, score: Score) {
    let of_all = |part| Score::share(part, score.all);
    println!(
        "| {set} ({}, {}) | {way} | {:.1} % | {:.1} % | {} | {:.1} % | {:.1} % | {:.1} % |",
        score.all,
        score.elsewhere,
        of_all(score.right),
        of_all(score.asked_back),
        score.among,
        Score::share(score.wrong, score.all + score.elsewhere),
        Score::share(score.moved, score.all + score.elsewhere),
        Score::share(score.elsewhere_right, score.elsewhere),
    );
}
