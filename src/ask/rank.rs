//! The guides and steps that answer a question, best first, or the honest answer that none does.

use std::collections::BTreeMap;

use super::{
    Index, errors,
    expand::{Token, expand},
    index::STANDS_IN_TITLE,
    secret::looks_secret,
    words::{MAX_WORDS, fold, words},
};

/// So many guides are looked at closely.
const CLOSELY: usize = 12;
/// So many answers at most.
const ANSWERS: usize = 5;
/// What a phrase is worth of which every word was said.
const PHRASE: f32 = 1.2;
/// What it adds that a phrase was said as it is written, small words and all.
const LITERALLY: f32 = 0.9;
/// At least this part of what the next phrases say anew counts.
const NEXT_PHRASE: f32 = 0.5;
/// What the step that fits best adds to its guide.
const STEP: f32 = 0.35;
/// What the guide adds that the reader is in.
const HERE: f32 = 1.0;
/// And what it adds where one of its detours is the answer.
const HELP_HERE: f32 = 4.0;
/// How well a title fits counts this much beside what the step scores.
const TITLE: f32 = 3.0;
/// A guide answers a question where enough of it is about the guide (0 to 1), more or less of it as its words tell
/// less or more. Chosen with the questions of `benches/questions/tune.tsv`.
const KNOWN: f32 = 0.775;
const TOLD: f32 = 0.1;
const MOST_TOLD: f32 = 4.0;
/// What a word counts that nobody knows, and one that is about something else.
const STRANGE: f32 = 0.6;
const ELSEWHERE: f32 = 2.2;
/// A step is the answer where its title fits the question so well (0 to 1).
const STEP_FITS: f32 = 0.6;
/// An error that was recognised scores above every word.
const ERROR_SCORE: f32 = 100.0;

/// Why an answer was given.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// The question holds this code or phrase of an error message.
    Error(String),
    /// These words of the guide were said, or others that mean the same; what counted most first.
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
    /// Only to compare with the other answers.
    pub score: f32,
    /// Why.
    pub because: Reason,
    /// How the score came about.
    pub found: Found,
}

/// How a score came about.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Found {
    /// From single words.
    pub words: f32,
    /// From words that belong together.
    pub phrases: f32,
    /// From the step that fits best.
    pub step: f32,
    /// Because the reader is in this guide.
    pub here: f32,
    /// How much of the question is about the guide (0 to 1).
    pub covered: f32,
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
pub fn answer(index: &Index<'_>, question: &str, here: Option<&str>) -> Answers {
    let secret = looks_secret(question);
    let errors = errors::known(index, question);
    let mut answers: Vec<Answer> = Vec::new();
    for error in errors {
        let (guide, start) = (index.guide(error.guide), index.start(error.guide));
        if answers.iter().any(|answer| answer.guide == guide) {
            continue;
        }
        answers.push(Answer {
            guide: guide.to_owned(),
            step: error.step.unwrap_or(start).to_owned(),
            is_start: error.step.is_none_or(|step| step == start),
            score: ERROR_SCORE + error.length as f32,
            because: Reason::Error(error.phrase.to_owned()),
            found: Found::default(),
        });
    }
    let by_error = !answers.is_empty();
    let said = said(question);
    let ranked = Question::new(index, &said).ranked(here);
    let known = by_error || ranked.first().is_some_and(is_answer);
    for answer in ranked {
        if answers.iter().all(|known| known.guide != answer.guide) {
            answers.push(answer);
        }
    }
    answers.truncate(ANSWERS);
    Answers { known, answers, secret }
}

fn is_answer(answer: &Answer) -> bool {
    let Found {
        words,
        phrases,
        covered,
        ..
    } = answer.found;
    covered + TOLD * (words.min(MOST_TOLD) + phrases.min(MOST_TOLD)) >= KNOWN
}

/// Words that together are about something else: `nieuwe gebruiker`, where neither word is.
fn mark_elsewhere(index: &Index<'_>, tokens: &mut [Token]) {
    const SURE: f32 = 0.9;
    for (_, phrase) in index.phrases_elsewhere() {
        let says = |token: &Token, word: &u32| token.means.get(word).is_some_and(|sure| *sure >= SURE);
        let said: Vec<usize> = phrase
            .iter()
            .filter_map(|word| tokens.iter().position(|token| says(token, word)))
            .collect();
        if said.len() == phrase.len() && said.len() >= 2 {
            for at in said {
                if let Some(token) = tokens.get_mut(at) {
                    token.is_elsewhere = true;
                }
            }
        }
    }
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

struct Question<'i, 'b> {
    index: &'i Index<'b>,
    /// As it was said, with a space before and behind.
    text: String,
    tokens: Vec<Token>,
    /// Word of the index -> the token that stands for it best, and how sure.
    means: BTreeMap<u32, (usize, f32)>,
}

impl<'i, 'b> Question<'i, 'b> {
    fn new(index: &'i Index<'b>, said: &[String]) -> Self {
        let mut tokens = expand(index, said);
        mark_elsewhere(index, &mut tokens);
        let text = format!(" {} ", said.join(" "));
        let mut means: BTreeMap<u32, (usize, f32)> = BTreeMap::new();
        for (at, token) in tokens.iter().enumerate() {
            let direct = token.means.iter().map(|(word, sure)| (*word, *sure));
            // Who says one word of a meaning says all of them, a little.
            let by_meaning = token
                .means
                .iter()
                .flat_map(|(word, sure)| index.members(*word).map(move |member| (member, *sure)));
            for (word, sure) in direct.chain(by_meaning) {
                let best = means.entry(word).or_insert((at, sure));
                if sure > best.1 {
                    *best = (at, sure);
                }
            }
        }
        Self {
            index,
            text,
            tokens,
            means,
        }
    }

    fn ranked(&self, here: Option<&str>) -> Vec<Answer> {
        let by_words = self.by_words();
        let here = here.and_then(|guide| self.index.number_of(guide));
        let mut near: Vec<usize> = (0..self.index.guides()).collect();
        let score = |guide: &usize| by_words.get(*guide).copied().unwrap_or_default();
        let order = |one: &usize, other: &usize| score(other).total_cmp(&score(one)).then(one.cmp(other));
        if near.len() > CLOSELY {
            near.select_nth_unstable_by(CLOSELY, order);
            near.truncate(CLOSELY);
            near.extend(here.filter(|here| !near.contains(here)));
        }
        let mut answers: Vec<Answer> = near
            .into_iter()
            .map(|guide| self.closely(guide, score(&guide), here == Some(guide)))
            .filter(|answer| answer.score > 0.0)
            .collect();
        answers.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.guide.cmp(&other.guide)));
        answers
    }

    /// What each guide scores by single words: each word of the question counts once, as what it most likely means.
    fn by_words(&self) -> Vec<f32> {
        let mut scores = vec![0.0; self.index.guides()];
        let mut best = vec![0.0; self.index.guides()];
        for token in self.tokens.iter().filter(|token| !token.is_small) {
            let mut touched = Vec::new();
            for (word, sure) in &token.means {
                let row = self.index.word(*word);
                for (guide, weight) in self.index.guides_with(&row) {
                    if let Some(best) = best.get_mut(guide as usize) {
                        if *best == 0.0 {
                            touched.push(guide as usize);
                        }
                        *best = f32::max(*best, sure * row.telling * weight);
                    }
                }
            }
            for guide in touched {
                if let (Some(score), Some(best)) = (scores.get_mut(guide), best.get_mut(guide)) {
                    *score += std::mem::take(best);
                }
            }
        }
        scores
    }

    fn closely(&self, guide: usize, words: f32, here: bool) -> Answer {
        let (step, fits, step_score) = self.step(guide);
        let mut found = Found {
            words,
            phrases: self.phrases(guide),
            step: STEP * step_score,
            here: match (here, fits >= STEP_FITS) {
                (true, true) => HERE + HELP_HERE,
                (true, false) => HERE,
                (false, _) => 0.0,
            },
            covered: 0.0,
        };
        let because = self.because(guide);
        found.covered = self.covered(guide);
        // To be in a guide makes it likelier, not an answer to anything.
        let score = found.words + found.phrases + found.step;
        let here = if score > 0.0 { found.here } else { 0.0 };
        let start = self.index.start(guide);
        let step = step.filter(|_| fits >= STEP_FITS).unwrap_or(start);
        Answer {
            guide: self.index.guide(guide).to_owned(),
            step: step.to_owned(),
            is_start: step == start,
            score: score + here,
            because: Reason::Words(because),
            found,
        }
    }

    /// The best phrase counts in full, the next ones for the words that they add.
    fn phrases(&self, guide: usize) -> f32 {
        let phrases = self.index.phrases(guide);
        let mut scores: Vec<(f32, Vec<usize>)> = phrases
            .filter_map(|(text, phrase)| self.phrase(text, &phrase))
            .collect();
        scores.sort_by(|one, other| other.0.total_cmp(&one.0));
        let mut counted: Vec<usize> = Vec::new();
        let mut all = 0.0;
        for (score, by) in scores {
            let new = by.iter().filter(|token| !counted.contains(token)).count();
            let share = new as f32 / by.len().max(1) as f32;
            all += score * share * share.max(if counted.is_empty() { 1.0 } else { NEXT_PHRASE });
            counted.extend(by);
        }
        all
    }

    /// What a phrase scores: said as it is, or most of its words, each by another word of the question.
    fn phrase(&self, text: &str, phrase: &[u32]) -> Option<(f32, Vec<usize>)> {
        let literally = if self.text.contains(text) && self.text.contains(&format!(" {text} ")) {
            LITERALLY
        } else {
            0.0
        };
        let (mut sure, mut worth) = (1.0_f32, 0.0_f32);
        let mut by: Vec<usize> = Vec::with_capacity(phrase.len());
        for word in phrase {
            let Some((token, how)) = self.means.get(word).copied() else {
                continue;
            };
            if by.contains(&token) {
                continue;
            }
            by.push(token);
            sure *= how.sqrt();
            worth += 0.4 + self.index.word(*word).telling * 0.6;
        }
        let covered = by.len() as f32 / phrase.len().max(1) as f32;
        let together = if by.len() >= 2 {
            PHRASE * worth * sure * covered.powi(3)
        } else {
            0.0
        };
        (literally + together > 0.0).then_some((literally + together, by))
    }

    /// The detour that fits best, how well its title does (0 to 1), and what it scores.
    fn step(&self, guide: usize) -> (Option<&'b str>, f32, f32) {
        let mut best = (None, 0.0, 0.0);
        let asked = self.tokens.iter().filter(|token| !token.is_small).count();
        for (name, entries) in self.index.steps(guide) {
            let mut per_token: BTreeMap<usize, f32> = BTreeMap::new();
            let (mut in_title, mut said, mut by) = (0, 0, Vec::new());
            for (word, weight) in entries {
                let counts = weight >= STANDS_IN_TITLE && !self.index.word(word).is_small;
                in_title += usize::from(counts);
                let Some((token, sure)) = self.means.get(&word) else {
                    continue;
                };
                if counts {
                    said += 1;
                    by.push(*token);
                }
                let score = per_token.entry(*token).or_default();
                *score = score.max(sure * weight * (0.3 + self.index.word(word).telling));
            }
            by.sort_unstable();
            by.dedup();
            let fits = 2.0 * by.len().min(said) as f32 / (in_title + asked).max(1) as f32;
            let score: f32 = per_token.values().sum();
            if TITLE * fits + score > TITLE * best.1 + best.2 {
                best = (Some(name), fits, score);
            }
        }
        best
    }

    /// How much of the question is about the guide.
    fn covered(&self, guide: usize) -> f32 {
        let (mut about, mut all) = (0.0, 0.0);
        for token in self.tokens.iter().filter(|token| !token.is_small) {
            let uses = |word: &u32| {
                let row = self.index.word(*word);
                let weight = self.index.guides_with(&row).find(|(with, _)| *with as usize == guide);
                weight.map_or(0.0, |(_, weight)| weight)
            };
            let used = token
                .means
                .iter()
                .map(|(word, sure)| sure * uses(word))
                .fold(0.0, f32::max);
            if token.is_elsewhere {
                all += ELSEWHERE;
            } else {
                about += used;
                all += if token.is_known() { 1.0 } else { STRANGE };
            }
        }
        if all == 0.0 { 0.0 } else { about / all }
    }

    /// Our words that were recognised in the question, as near as possible to how it says them, so in its language too:
    /// never the reader's own, which may be anything.
    fn because(&self, guide: usize) -> Vec<String> {
        let mut reasons: Vec<(f32, &str)> = Vec::new();
        for token in self.tokens.iter().filter(|token| !token.is_small) {
            let scored = token.means.iter().filter_map(|(word, sure)| {
                let row = self.index.word(*word);
                let (_, weight) = self.index.guides_with(&row).find(|(with, _)| *with as usize == guide)?;
                Some(sure * sure * weight * (0.2 + row.telling))
            });
            let score = scored.max_by(f32::total_cmp);
            reasons.extend(score.zip(self.nearest(token)));
        }
        reasons.sort_by(|one, other| other.0.total_cmp(&one.0));
        let mut texts: Vec<String> = Vec::new();
        for (_, text) in reasons {
            if !texts.iter().any(|known| known == text) {
                texts.push(text.to_owned());
            }
        }
        texts.truncate(5);
        texts
    }

    /// The word of ours that a token is most surely; meanings have no word of their own.
    fn nearest(&self, token: &Token) -> Option<&'b str> {
        let words = token
            .means
            .iter()
            .map(|(word, sure)| (self.index.word(*word).text, sure));
        let words = words.filter(|(text, _)| !text.starts_with('#'));
        // Of equals the shorter: an inflection less.
        let surer = |one: &(&str, &f32), other: &(&str, &f32)| {
            one.1.total_cmp(other.1).then_with(|| other.0.len().cmp(&one.0.len()))
        };
        words.max_by(surer).map(|(text, _)| text)
    }
}

/// The plain ranking, without what this module adds: words as they are written, weighed by BM25 over the guides'
/// texts. Something to compare with; `None` where no word is known.
pub fn plain_ranking(index: &Index<'_>, question: &str) -> Vec<String> {
    let mut scores = vec![0.0_f32; index.guides()];
    for word in said(question) {
        let Some(row) = index.exactly(&word).map(|number| index.word(number)) else {
            continue;
        };
        for (guide, weight) in index.guides_with(&row) {
            if let Some(score) = scores.get_mut(guide as usize) {
                *score += row.telling * weight;
            }
        }
    }
    let mut order: Vec<usize> = (0..scores.len()).collect();
    let score = |guide: usize| scores.get(guide).copied().unwrap_or_default();
    order.sort_by(|one, other| score(*other).total_cmp(&score(*one)));
    order
        .into_iter()
        .filter(|guide| score(*guide) > 0.0)
        .map(|guide| index.guide(guide).to_owned())
        .collect()
}
