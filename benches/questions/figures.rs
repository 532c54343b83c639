//! How often the right guide comes first: ours, beside baselines. For the figures and for the test that holds them.

#[path = "logistic.rs"]
mod logistic;

use std::{collections::BTreeMap, fs, path::Path};

use bm25::{Document, Language, SearchEngine, SearchEngineBuilder};
use logistic::Logistic;
use wegwijs_ask as ask;
use wegwijs_ask::Index;
use wegwijs_pack::Pack;

/// What weights were chosen with. Nothing is learned from these questions.
pub const TUNE: &str = "tune";
/// Written without the words of the guides at hand. What is chosen is not chosen by them: only their figures are looked at.
pub const HELD_OUT: &str = "held-out";
/// Written and labelled before asking was made to tell sure from unsure; nothing was chosen with it either.
pub const FRESH: &str = "fresh";
/// Labelled twice, the second time without sight of the first: only what both readers led to the same place.
pub const AGREED: &str = "agreed";
/// Stands for no guide.
pub const NONE: &str = "-";

/// One question and what answers it.
pub struct Asked {
    /// `nl`, `en`, `mix` (both, or full of typing errors), `error` (a pasted error message), `foreign` (an error of
    /// something else, or one that does not say whose it is) or `-` (no guide answers it).
    pub kind: String,
    /// `guide` or `guide/step`; several that are equally good.
    pub places: Vec<String>,
    pub question: String,
}

impl Asked {
    pub fn is_guide(&self, guide: &str) -> bool {
        self.places.iter().any(|place| place.split('/').next() == Some(guide))
    }
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
            places: parts.next()?.split('|').map(str::to_owned).collect(),
            question: parts.next()?,
        })
    });
    asked.collect()
}

/// What a question led to.
#[derive(Default)]
pub struct Ranking {
    /// Whether the first is an answer; else the question is unknown, and they are what comes nearest.
    pub known: bool,
    /// Best first: `guide`, or `guide/step` for another than its first.
    pub places: Vec<String>,
}

impl Ranking {
    /// The answer.
    pub fn first(&self) -> Option<&String> {
        self.places.first().filter(|_| self.known)
    }
}

/// A way to answer questions.
pub struct Way<'w> {
    pub name: &'static str,
    pub rank: Box<dyn Fn(&str) -> Ranking + 'w>,
}

/// As `wegwijs ask` answers.
pub fn ours(index: &Index) -> Way<'_> {
    Way {
        name: "wegwijs ask",
        rank: Box::new(|question| ranked(index, question)),
    }
}

/// The search that finds most: through the guides and the example questions.
pub fn search() -> Way<'static> {
    let engine = search_engine(&texts(&["guides", "questions"]));
    Way {
        name: "BM25, guides and example questions",
        rank: Box::new(move |question| by_search(&engine, question)),
    }
}

/// Searches through the same texts.
pub fn searches() -> [Way<'static>; 3] {
    let texts = texts(&["guides"]);
    let plain = search_engine(&texts);
    [
        search(),
        Way {
            name: "BM25, guides",
            rank: Box::new(move |question| by_search(&plain, question)),
        },
        Way {
            name: "substrings, guides",
            rank: Box::new(move |question| by_substring(&texts, question)),
        },
    ]
}

/// Learned from the same examples, in the usual way. Takes minutes without optimisation.
pub fn logistic() -> Way<'static> {
    let logistic = Logistic::learn(&examples());
    Way {
        name: "logistic regression on letters",
        rank: Box::new(move |question| up_to_none(logistic.rank(question))),
    }
}

/// Every example question with its guide, or that there is none.
fn examples() -> Vec<(String, String)> {
    let pack = Pack::Folder(env!("CARGO_MANIFEST_DIR").into());
    let guides = pack.guides().unwrap_or_default();
    let mut examples = Vec::new();
    for lang in pack.languages().unwrap_or_default() {
        let files = guides
            .iter()
            .map(|guide| (guide.to_string(), format!("locales/{lang}/questions/{guide}.ftl")));
        for (guide, path) in files.chain([(NONE.to_owned(), format!("locales/{lang}/elsewhere.ftl"))]) {
            let text = pack.read(&path).ok().flatten().unwrap_or_default();
            let lines = text.lines().filter(|line| line.starts_with(' '));
            examples.extend(lines.map(|line| (guide.clone(), line.trim().to_owned())));
        }
    }
    examples
}

/// Unknown where it begins with none.
fn up_to_none(ranked: Vec<String>) -> Ranking {
    Ranking {
        known: ranked.first().is_some_and(|first| first != NONE),
        places: ranked.into_iter().filter(|guide| guide != NONE).collect(),
    }
}

fn ranked(index: &Index, question: &str) -> Ranking {
    let found = ask::answer(index, question, None);
    let place = |answer: ask::Answer| match answer.is_start {
        true => answer.guide,
        false => format!("{}/{}", answer.guide, answer.step),
    };
    Ranking {
        known: found.known,
        places: found.answers.into_iter().map(place).collect(),
    }
}

/// What each guide says in files of these folders, in every language, in small letters. With questions also what is
/// asked about and no guide answers.
fn texts(folders: &[&str]) -> Vec<(String, String)> {
    let pack = Pack::Folder(env!("CARGO_MANIFEST_DIR").into());
    let guides = pack.guides().unwrap_or_default();
    let languages = pack.languages().unwrap_or_default();
    let text = |files: &[String]| -> String {
        let paths = languages
            .iter()
            .flat_map(|lang| files.iter().map(move |file| format!("locales/{lang}/{file}")));
        let texts = paths.filter_map(|path| pack.read(&path).ok().flatten());
        texts.map(|text| text.to_lowercase()).collect()
    };
    let of_guide = |guide: String| {
        let files: Vec<String> = folders.iter().map(|folder| format!("{folder}/{guide}.ftl")).collect();
        let text = text(&files);
        (guide, text)
    };
    let mut texts: Vec<(String, String)> = guides.iter().map(|guide| of_guide(guide.to_string())).collect();
    if folders.contains(&"questions") {
        texts.push((NONE.to_owned(), text(&["elsewhere.ftl".to_owned()])));
    }
    texts
}

fn search_engine(texts: &[(String, String)]) -> SearchEngine<String> {
    let documents: Vec<Document<String>> = texts
        .iter()
        .map(|(guide, text)| Document::new(guide.clone(), text.clone()))
        .collect();
    SearchEngineBuilder::with_documents(Language::Dutch, documents).build()
}

fn by_search(engine: &SearchEngine<String>, question: &str) -> Ranking {
    let found = engine
        .search(question, None)
        .into_iter()
        .map(|result| result.document.id);
    up_to_none(found.collect())
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
    up_to_none(found.into_iter().map(|(_, guide)| guide.clone()).collect())
}

/// How often it was right.
#[derive(Debug, Default, Clone, Copy)]
pub struct Score {
    pub all: usize,
    /// The right guide came first; of what no guide answers: it was rightly unknown.
    pub first: usize,
    /// The right guide was among the three that a reader is shown, also where the question was not known.
    pub among_three: usize,
    /// The right step of it, too.
    pub place: usize,
}

impl Score {
    /// Of a hundred.
    pub fn share(&self, right: usize) -> f32 {
        100.0 * right as f32 / self.all.max(1) as f32
    }
}

/// Per kind of question.
pub fn scores(set: &str, way: &Way<'_>) -> BTreeMap<String, Score> {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    for asked in questions(set) {
        let ranked = (way.rank)(&asked.question);
        let guide = |place: &String| asked.is_guide(place.split('/').next().unwrap_or_default());
        let none = asked.is_guide(NONE);
        let score = scores.entry(asked.kind.clone()).or_default();
        score.all += 1;
        score.first += usize::from(ranked.first().map_or(none, guide));
        score.among_three += usize::from(ranked.places.iter().take(3).any(guide) || (none && !ranked.known));
        score.place += usize::from(ranked.first().map_or(none, |first| asked.places.contains(first)));
    }
    scores
}

/// Several kinds as one.
pub fn together(scores: &BTreeMap<String, Score>, kinds: &[&str]) -> Score {
    let mut all = Score::default();
    for score in kinds.iter().filter_map(|kind| scores.get(*kind)) {
        all.all += score.all;
        all.first += score.first;
        all.among_three += score.among_three;
        all.place += score.place;
    }
    all
}
