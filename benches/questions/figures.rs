//! How often the right guide comes first: ours, beside two baselines. For the figures and for the test that holds them.

use std::{collections::BTreeMap, fs, path::Path};

use wegwijs::{
    ask::{self, Index},
    pack::Pack,
};

/// The words were chosen with these questions.
pub const TUNE: &str = "tune";
/// And without these.
pub const HELD_OUT: &str = "held-out";

/// One question and the guide that answers it; `-`: none does.
pub struct Asked {
    /// `nl`, `en`, `error` (a pasted error message) or `-` (no guide answers it).
    pub kind: String,
    pub guide: String,
    pub question: String,
}

/// The questions of a set.
pub fn questions(set: &str) -> Vec<Asked> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("benches/questions/{set}.tsv"));
    let text = fs::read_to_string(path).unwrap_or_default();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let asked = lines.filter_map(|line| {
        let mut parts = line.splitn(3, '\t').map(str::to_owned);
        Some(Asked {
            kind: parts.next()?,
            guide: parts.next()?,
            question: parts.next()?,
        })
    });
    asked.collect()
}

/// Whether a question has an answer, and the guides, best first.
pub type Ranking = (bool, Vec<String>);

/// A way to answer questions.
pub struct Way<'w> {
    pub name: &'static str,
    pub rank: Box<dyn Fn(&str) -> Ranking + 'w>,
}

/// Ours, the plain ranking, and the search for pieces of text.
pub fn ways<'w>(index: &'w Index<'w>) -> [Way<'w>; 3] {
    let texts = texts();
    [
        Way {
            name: "wegwijs ask",
            rank: Box::new(|question| {
                let answers = ask::answer(index, question, None);
                (
                    answers.known,
                    answers.answers.into_iter().map(|answer| answer.guide).collect(),
                )
            }),
        },
        Way {
            name: "plain ranking",
            rank: Box::new(|question| {
                let guides = ask::plain_ranking(index, question);
                (!guides.is_empty(), guides)
            }),
        },
        Way {
            name: "substring search",
            rank: Box::new(move |question| by_substring(&texts, question)),
        },
    ]
}

/// What each guide says, in every language, in small letters.
fn texts() -> Vec<(String, String)> {
    let pack = Pack::Embedded;
    let guides = pack.guides().unwrap_or_default();
    let languages = pack.languages().unwrap_or_default();
    let text = |guide: &str| -> String {
        let files = languages
            .iter()
            .map(|lang| format!("locales/{lang}/guides/{guide}.ftl"));
        let texts = files.filter_map(|file| pack.read(&file).ok().flatten());
        texts.map(|text| text.to_lowercase()).collect()
    };
    guides
        .iter()
        .map(|guide| (guide.to_string(), text(guide.as_str())))
        .collect()
}

/// The guides whose texts hold most of the question's words.
fn by_substring(texts: &[(String, String)], question: &str) -> Ranking {
    let question = question.to_lowercase();
    let words: Vec<&str> = question
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() >= 3)
        .collect();
    let held = |text: &str| words.iter().filter(|word| text.contains(**word)).count();
    let mut found: Vec<(usize, &String)> = texts.iter().map(|(guide, text)| (held(text), guide)).collect();
    found.retain(|(held, _)| *held > 0);
    found.sort_by_key(|(held, _)| std::cmp::Reverse(*held));
    (
        !found.is_empty(),
        found.into_iter().map(|(_, guide)| guide.clone()).collect(),
    )
}

/// How often it was right.
#[derive(Debug, Default, Clone, Copy)]
pub struct Score {
    pub all: usize,
    /// The right guide came first; of what no guide answers: it was rightly unknown.
    pub first: usize,
    pub among_three: usize,
}

/// Per kind of question.
pub fn scores(set: &str, way: &Way<'_>) -> BTreeMap<String, Score> {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    for asked in questions(set) {
        let (known, guides) = (way.rank)(&asked.question);
        let none = asked.guide == "-";
        let score = scores.entry(asked.kind).or_default();
        score.all += 1;
        score.first += usize::from(if none {
            !known
        } else {
            known && guides.first() == Some(&asked.guide)
        });
        score.among_three += usize::from(!none && guides.iter().take(3).any(|guide| *guide == asked.guide));
    }
    scores
}
