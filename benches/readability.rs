//! Prints how readable the guides and the glossary are, and their ten hardest sentences.
//!
//! `cargo run --example readability`

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a program for who writes guides may fail loudly"
)]

#[path = "readability/figures.rs"]
mod figures;

use figures::{Figures, LANGS, guides, of_alts, of_glossary, of_guide};

fn main() {
    for lang in LANGS {
        println!("\n{lang:36} sentences  words  longest  >15 words  ease  telegrams");
        for guide in guides() {
            row(guide.id().as_str(), &of_guide(lang, &guide));
        }
        for guide in guides() {
            row(&format!("{}, pictures in words", guide.id()), &of_alts(lang, &guide));
        }
        row("glossary", &of_glossary(lang));
        for guide in guides() {
            hardest(guide.id().as_str(), &of_guide(lang, &guide));
        }
        hardest("glossary", &of_glossary(lang));
    }
}

fn row(name: &str, figures: &Figures) {
    println!(
        "{name:36} {:9}  {:5.1}  {:7}  {:7.1} %  {:4.0}  {:9}",
        figures.sentences().count(),
        figures.words_a_sentence(),
        figures.longest(),
        100.0 * figures.longer_than(15),
        figures.ease(),
        figures.telegrams().len()
    );
}

fn hardest(name: &str, figures: &Figures) {
    println!("\n{name}: hardest sentences");
    for (ease, id, text) in figures.hardest(10) {
        println!("{ease:5.0}  {id}: {}", text.trim());
    }
    for (id, text) in figures.telegrams() {
        println!("reads like a telegram: {id}: {text}");
    }
}
