//! The questions under `benches/questions`: those that the words were chosen with, and those that they were not.

use std::{collections::BTreeMap, fs, path::Path};

use wegwijs::{
    ask::{self, Index},
    pack::Pack,
};

/// One question and the guide that answers it; `-`: none does.
struct Asked {
    kind: String,
    guide: String,
    question: String,
}

fn questions(set: &str) -> Vec<Asked> {
    let path = if set == "extra" {
        "/tmp/q/extra.tsv".into()
    } else {
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("benches/questions/{set}.tsv"))
    };
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let questions = lines.map(|line| {
        let [kind, guide, question] = line.splitn(3, '\t').collect::<Vec<_>>().try_into().unwrap();
        Asked {
            kind: kind.to_owned(),
            guide: guide.to_owned(),
            question: question.to_owned(),
        }
    });
    questions.collect()
}

/// Guides, best first, and whether the first is an answer.
type Ranking<'r> = &'r dyn Fn(&str) -> (bool, Vec<String>);

#[derive(Debug, Default)]
struct Score {
    all: usize,
    top1: usize,
    top3: usize,
}

/// Per kind of question; of what no guide answers, `top1` is how many were rightly unknown.
fn scores(set: &str, ranking: Ranking<'_>, tell: bool) -> BTreeMap<String, Score> {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    for Asked { kind, guide, question } in questions(set) {
        let (known, guides) = ranking(&question);
        let score = scores.entry(kind).or_default();
        let is_right = |guide: &String, at: &String| guide == at;
        score.all += 1;
        let first = if guide == "-" {
            !known
        } else {
            known && guides.first().is_some_and(|at| is_right(&guide, at))
        };
        score.top1 += usize::from(first);
        score.top3 += usize::from(guides.iter().take(3).any(|at| is_right(&guide, at)));
        if tell && !first {
            println!(
                "{set}: {question:?} wants {guide}, known {known}: {:?}",
                guides.iter().take(3).collect::<Vec<_>>()
            );
        }
    }
    scores
}

fn ours(index: &Index<'_>, question: &str) -> (bool, Vec<String>) {
    let answers = ask::answer(index, question, None);
    (
        answers.known,
        answers.answers.into_iter().map(|answer| answer.guide).collect(),
    )
}

#[test]
fn figures() {
    let bytes = Pack::Embedded.index().unwrap();
    let index = Index::open(&bytes).unwrap();
    let tell = std::env::var("TELL").unwrap_or_else(|_| "tune extra".into());
    if std::env::var("DUMP").is_ok() {
        for set in ["tune", "extra"] {
            for asked in questions(set) {
                let answers = ask::answer(&index, &asked.question, None);
                if let Some(a) = answers.answers.first()
                    && matches!(a.because, ask::Reason::Words(_))
                {
                    println!(
                        "F {} {} {} {} {} {}",
                        u8::from(asked.guide != "-"),
                        a.found.words,
                        a.found.phrases,
                        a.found.step,
                        a.found.covered,
                        asked.question.replace(' ', "_")
                    );
                }
            }
        }
    }
    for set in ["tune", "extra", "held-out"] {
        for (kind, score) in scores(set, &|question| ours(&index, question), tell.contains(set)) {
            println!(
                "{set:8} {kind:5} of {:3}: top-1 {:3} ({:.0} %), top-3 {:3}",
                score.all,
                score.top1,
                100.0 * score.top1 as f32 / score.all as f32,
                score.top3
            );
        }
    }
}
