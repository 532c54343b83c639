//! The guides and steps that answer a question, best first, or the honest answer that none does.

use super::{
    bare::is_bare,
    build::normalised,
    errors,
    features::features,
    index::{Index, Row, SMALL},
    secret::looks_secret,
    words::{MAX_WORDS, Stems, fold, words},
};

/// So many answers at most.
const ANSWERS: usize = 5;
/// What the guide adds that the reader is in.
const HERE: f32 = 0.4;
/// And what it adds where one of its detours is the answer.
const HELP_HERE: f32 = 1.0;
/// An error that was recognised scores above every word.
const ERROR_SCORE: f32 = 100.0;
/// So many words are given as a reason.
const REASONS: usize = 5;

/// Why an answer was given.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// The question holds this code or phrase of an error message.
    Error(String),
    /// These words of our own texts were said, or others like them; what counted most first.
    Words(Vec<String>),
}

/// A place that may answer the question.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The guide.
    pub guide: String,
    /// The step; the guide's first where none fits better.
    pub step: String,
    /// Whether that is the guide's first step.
    pub is_start: bool,
    /// How much speaks for this guide: below zero more speaks against it, and it is no answer.
    pub score: f32,
    /// Why.
    pub because: Reason,
    /// How the score came about.
    pub found: Found,
}

/// How a score came about: its parts add up to it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// What each word of ours that was recognised adds, most first.
    pub words: Vec<(String, f32)>,
    /// What words add that were recognised only in part, and words that say nothing by themselves.
    pub others: f32,
    /// What counts before anything is said.
    pub before: f32,
    /// Because the reader is in this guide.
    pub here: f32,
}

/// Everything that a question leads to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answers {
    /// Whether the first answer is one. Otherwise the others are no more than what comes nearest.
    pub known: bool,
    /// Best first.
    pub answers: Vec<Answer>,
    /// The question holds what is most likely a password or a token.
    pub secret: bool,
}

/// Looks for the answer; `here` is the guide that the reader is in.
pub fn answer(index: &Index, question: &str, here: Option<&str>) -> Answers {
    let secret = looks_secret(question);
    let mut answers: Vec<Answer> = Vec::new();
    for (error, length) in errors::known(index, question) {
        let (guide, start) = (index.guide(error.guide), start(index, error.guide));
        if answers.iter().any(|answer| answer.guide == guide) {
            continue;
        }
        answers.push(Answer {
            is_start: error.step.as_ref().is_none_or(|step| *step == start),
            step: error.step.unwrap_or(start),
            guide,
            score: ERROR_SCORE + length as f32,
            because: Reason::Error(error.phrase),
            found: Found::default(),
        });
    }
    let by_error = !answers.is_empty();
    let is_bare = is_bare(question);
    let question = Question::new(index, &said(question));
    let ranked = question.ranked(here.and_then(|here| index.number_of(here)));
    // To be in a guide makes it likelier, not an answer to anything. What a program said is recognised, or not known.
    let by_words = !is_bare && ranked.iter().any(|answer| answer.score - answer.found.here > 0.0);
    let known = by_error || by_words;
    for answer in ranked {
        if answers.iter().all(|known| known.guide != answer.guide) {
            answers.push(answer);
        }
    }
    answers.truncate(ANSWERS);
    Answers { known, answers, secret }
}

fn start(index: &Index, guide: usize) -> String {
    index.step(index.places(guide).start)
}

/// The words of a question, without what looks like a secret.
fn said(question: &str) -> Vec<String> {
    let pieces = question.split_whitespace().filter(|piece| !looks_secret(piece));
    let mut said: Vec<String> = Vec::new();
    for piece in pieces {
        said.extend(words(&fold(piece)));
        if said.len() >= MAX_WORDS {
            break;
        }
    }
    said.truncate(MAX_WORDS);
    said
}

/// A feature of the question that is known.
struct Seen {
    word: usize,
    row: Row,
    strength: f32,
}

struct Question<'i> {
    index: &'i Index,
    /// Per word of the question, the word of our own texts that it is; a small one is marked.
    ours: Vec<Option<String>>,
    seen: Vec<Seen>,
    bias: Vec<f32>,
    /// Of the guides, then of the places.
    scores: Vec<f32>,
}

impl<'i> Question<'i> {
    fn new(index: &'i Index, said: &[String]) -> Self {
        let stems = Stems::new();
        let found = features(said, &stems, |stem| index.meanings(stem));
        let known = found.into_iter().filter_map(|feature| {
            let row = index.feature(feature.key)?;
            let telling = row.telling;
            Some(((feature.word, row), telling))
        });
        let seen: Vec<Seen> = normalised(known.collect())
            .into_iter()
            .map(|((word, row), strength)| Seen { word, row, strength })
            .collect();
        let bias = index.bias();
        let mut scores = bias.clone();
        for Seen { row, strength, .. } in &seen {
            for (class, weight) in &row.weights {
                if let Some(score) = scores.get_mut(*class) {
                    *score += strength * weight;
                }
            }
        }
        Self {
            index,
            ours: said.iter().map(|word| ours(index, &stems, word)).collect(),
            seen,
            bias,
            scores,
        }
    }

    fn score(&self, class: usize) -> f32 {
        self.scores.get(class).copied().unwrap_or_default()
    }

    fn ranked(&self, here: Option<usize>) -> Vec<Answer> {
        if self.seen.is_empty() {
            return Vec::new();
        }
        let mut scored: Vec<(usize, f32, f32)> = (0..self.index.guides())
            .map(|guide| {
                let here = if here == Some(guide) { self.here(guide) } else { 0.0 };
                (guide, self.score(guide) + here, here)
            })
            .collect();
        scored.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        scored.truncate(ANSWERS);
        scored
            .into_iter()
            .map(|(guide, score, here)| self.answer(guide, score, here))
            .collect()
    }

    /// What the guide adds that the reader is in.
    fn here(&self, guide: usize) -> f32 {
        let is_start = self.place(guide) == self.index.places(guide).start;
        HERE + if is_start { 0.0 } else { HELP_HERE }
    }

    /// The place of a guide that fits best.
    fn place(&self, guide: usize) -> usize {
        let (places, guides) = (self.index.places(guide), self.index.guides());
        let start = places.start;
        let best = places.max_by(|one, other| {
            let score = |place: &usize| self.score(guides + place);
            score(one).total_cmp(&score(other)).then(other.cmp(one))
        });
        best.unwrap_or(start)
    }

    fn answer(&self, guide: usize, score: f32, here: f32) -> Answer {
        let place = self.place(guide);
        let found = self.found(guide, here);
        Answer {
            guide: self.index.guide(guide),
            step: self.index.step(place),
            is_start: place == self.index.places(guide).start,
            score,
            because: Reason::Words(self.because(guide)),
            found,
        }
    }

    /// What each word adds for a guide; `compared`: how much more than for a guide in the mean.
    fn by_word(&self, guide: usize, compared: bool) -> Vec<f32> {
        let guides = self.index.guides();
        let mut by_word = vec![0.0; self.ours.len()];
        for Seen { word, row, strength } in &self.seen {
            let of_guides = || row.weights.iter().filter(|(class, _)| *class < guides);
            let mean = || of_guides().map(|(_, weight)| weight).sum::<f32>() / guides as f32;
            let weight = of_guides()
                .find(|(class, _)| *class == guide)
                .map_or(0.0, |(_, weight)| *weight);
            if let Some(sum) = by_word.get_mut(*word) {
                *sum += strength * (weight - if compared { mean() } else { 0.0 });
            }
        }
        by_word
    }

    fn found(&self, guide: usize, here: f32) -> Found {
        let mut words: Vec<(String, f32)> = Vec::new();
        let mut others = 0.0;
        for (ours, adds) in self.ours.iter().zip(self.by_word(guide, false)) {
            let Some(ours) = ours.as_ref().filter(|ours| !ours.ends_with(SMALL)) else {
                others += adds;
                continue;
            };
            match words.iter_mut().find(|(known, _)| known == ours) {
                Some((_, sum)) => *sum += adds,
                None => words.push((ours.clone(), adds)),
            }
        }
        words.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
        Found {
            words,
            others,
            before: self.bias.get(guide).copied().unwrap_or_default(),
            here,
        }
    }

    /// Our words that were recognised in the question, as near as possible to how it says them, so in its language too:
    /// never the reader's own, which may be anything.
    fn because(&self, guide: usize) -> Vec<String> {
        let by_word = self.by_word(guide, true);
        let known = self.ours.iter().zip(by_word);
        let known = known.filter_map(|(ours, adds)| Some((ours.as_deref()?, adds)));
        // A small word is only a reason where there is no other, and what speaks against it where nothing speaks for it.
        let (mut rest, mut reasons): (Vec<_>, Vec<_>) =
            known.partition(|(ours, adds)| ours.ends_with(SMALL) || *adds <= 0.0);
        if reasons.is_empty() {
            rest.sort_by(|one, other| other.1.total_cmp(&one.1));
            rest.truncate(1);
            reasons = rest;
        }
        reasons.sort_by(|one, other| other.1.total_cmp(&one.1));
        let mut texts: Vec<String> = Vec::new();
        for (text, _) in reasons {
            let text = text.trim_end_matches(SMALL);
            if !texts.iter().any(|known| known == text) {
                texts.push(text.to_owned());
            }
        }
        texts.truncate(REASONS);
        texts
    }
}

/// The word of our own texts that a word of the question is, or is an inflection or a mistyping of; a small one is marked.
fn ours(index: &Index, stems: &Stems, word: &str) -> Option<String> {
    let mistyped = || with_stem_of(index, stems, &index.nearest(word)?);
    with_stem_of(index, stems, word).or_else(mistyped)
}

/// The same word, or the shortest of those that share a stem with it.
fn with_stem_of(index: &Index, stems: &Stems, word: &str) -> Option<String> {
    let small = format!("{word}{SMALL}");
    let known: Vec<String> = stems.of(word).iter().flat_map(|stem| index.words(stem)).collect();
    let same = known.iter().find(|known| **known == word || **known == small).cloned();
    same.or_else(|| known.into_iter().min_by_key(|known| (known.len(), known.clone())))
}
