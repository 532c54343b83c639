//! A question that was read: what speaks for each guide, place and topic, and why.

use std::{cell::OnceCell, rc::Rc};

use super::{
    answer::{ANSWERS, Answer, Found, Reason},
    bands::SURE,
    features::{features, normalised, whole},
    index::{Index, SMALL},
    passages::passages,
    row::Row,
    words::{Stems, squeeze},
};

/// What the guide adds that the reader is in.
const HERE: f32 = 0.4;
/// And what it adds where one of its detours is the answer.
const HELP_HERE: f32 = 1.0;
/// And what it adds where the answer is the step that the reader is at: what is said there is one of its choices.
const STEP_HERE: f32 = 0.5;
/// What was typed word for word counts so much, besides what it counts as a title or as a choice.
const TITLE: f32 = 1.0;
/// A passage of a long text says at least so much, or it is read as a whole.
const PASSAGE: f32 = 0.4;
/// So many words are given as a reason.
const REASONS: usize = 5;

/// A feature of the question that is known.
struct Seen {
    word: usize,
    row: Row,
    strength: f32,
}

pub(super) struct Question<'i> {
    index: &'i Index,
    stems: Rc<Stems>,
    said: Vec<String>,
    /// Per word of the question, the word of our own texts that it is; a small one is marked.
    ours: OnceCell<Vec<Option<String>>>,
    seen: Vec<Seen>,
    bias: Rc<Vec<f32>>,
    /// Of the guides, of the places, and of the topics.
    scores: Vec<f32>,
    /// The place that the reader is at.
    at: Option<usize>,
}

impl<'i> Question<'i> {
    /// The whole, or the passage of it that says most.
    pub(super) fn read(index: &'i Index, question: &str) -> Self {
        let (stems, bias) = (Rc::new(Stems::new()), Rc::new(index.bias()));
        let mut passages = passages(question).into_iter();
        let new = |said| Self::new(index, &stems, &bias, said);
        let whole = new(passages.next().unwrap_or_default());
        let best = passages
            .map(new)
            .max_by(|one, other| one.best().total_cmp(&other.best()));
        match best {
            Some(best) if best.best() >= PASSAGE.max(whole.best()) => best,
            _ => whole,
        }
    }

    fn new(index: &'i Index, stems: &Rc<Stems>, bias: &Rc<Vec<f32>>, said: Vec<String>) -> Self {
        let found = features(&said, stems, |stem| index.meanings(stem));
        let known = found.into_iter().filter_map(|feature| {
            let row = index.feature(feature.key)?;
            let telling = row.telling;
            Some(((feature.word, row), telling))
        });
        let seen: Vec<Seen> = normalised(known.collect())
            .into_iter()
            .map(|((word, row), strength)| Seen { word, row, strength })
            .collect();
        let mut scores = bias.to_vec();
        for Seen { row, strength, .. } in &seen {
            for (class, weight) in &row.weights {
                if let Some(score) = scores.get_mut(*class) {
                    *score += strength * weight;
                }
            }
        }
        Self {
            index,
            stems: Rc::clone(stems),
            said,
            ours: OnceCell::new(),
            seen,
            bias: Rc::clone(bias),
            scores,
            at: None,
        }
    }

    /// What speaks for the guide that most speaks for.
    pub(super) fn best(&self) -> f32 {
        (0..self.index.guides())
            .map(|guide| self.score(guide))
            .fold(f32::MIN, f32::max)
    }

    /// What it is about that no guide answers, where that is known.
    pub(super) fn topic(&self) -> Option<(f32, String)> {
        let first = self.index.guides() + self.index.all_places();
        let topics = (first..)
            .zip(self.index.topics())
            .map(|(class, topic)| (self.score(class), topic));
        let best = topics.max_by(|one, other| one.0.total_cmp(&other.0))?;
        (best.0 > 0.0).then_some(best)
    }

    /// The places whose title was typed, or what can be chosen there, one of each guide.
    pub(super) fn by_title(&self, question: &str, here: Option<usize>) -> Vec<Answer> {
        let titled = self.index.titled(whole(&squeeze(question)));
        let guides = (0..self.index.guides()).filter_map(|guide| {
            let of_guide = self.index.places(guide);
            let places = titled.iter().filter(|(place, _)| of_guide.contains(place));
            let (place, of_title) = *places.max_by(|one, other| {
                let score = |place: usize| self.score_of_place(place);
                one.1.total_cmp(&other.1).then(score(one.0).total_cmp(&score(other.0)))
            })?;
            let here = if here == Some(guide) { HERE } else { 0.0 };
            let answer = self.answer(
                guide,
                place,
                TITLE + of_title + self.score(guide).clamp(-1.0, 1.0) / 10.0 + here,
                here,
            );
            Some(answer)
        });
        guides.collect()
    }

    /// The place that the reader is at.
    pub(super) fn is_asked_at(&mut self, place: Option<usize>) {
        self.at = place;
    }

    fn score_of_place(&self, place: usize) -> f32 {
        self.score(self.index.guides() + place)
    }

    /// What speaks for a class: guides come first.
    pub(super) fn score(&self, class: usize) -> f32 {
        self.scores.get(class).copied().unwrap_or_default()
    }

    pub(super) fn ranked(&self, here: Option<usize>) -> Vec<Answer> {
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
            .map(|(guide, score, here)| self.answer(guide, self.place(guide), score, here))
            .collect()
    }

    /// What the guide adds that the reader is in.
    fn here(&self, guide: usize) -> f32 {
        let at = if self.at == Some(self.place(guide)) {
            STEP_HERE
        } else {
            0.0
        };
        let is_detour = self.index.is_detour(guide, self.place(guide));
        HERE + if is_detour { HELP_HERE } else { 0.0 } + at
    }

    /// The place of a guide that fits best.
    fn place(&self, guide: usize) -> usize {
        let places = self.index.places(guide);
        let start = places.start;
        let best = places.max_by(|one, other| {
            let score = |place: &usize| self.score_of_place(*place);
            score(one).total_cmp(&score(other)).then(other.cmp(one))
        });
        best.unwrap_or(start)
    }

    fn answer(&self, guide: usize, place: usize, score: f32, here: f32) -> Answer {
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

    /// How much must speak for an answer. Where all that it is about is in words that nobody knows, nothing will do: pieces
    /// of those are alike by chance. Where there are no words but small ones, it must be clear.
    pub(super) fn needs(&self) -> f32 {
        let of_ours = |ours: &Option<String>| ours.as_ref().is_some_and(|ours| !ours.ends_with(SMALL));
        match self.ours() {
            words if words.iter().any(of_ours) => f32::MIN,
            words if words.iter().all(Option::is_some) => SURE,
            _ => f32::INFINITY,
        }
    }

    fn ours(&self) -> &[Option<String>] {
        let look = |word: &String| ours(self.index, &self.stems, word);
        self.ours.get_or_init(|| self.said.iter().map(look).collect())
    }

    /// What each word adds for a guide; `compared`: how much more than for a guide in the mean.
    fn by_word(&self, guide: usize, compared: bool) -> Vec<f32> {
        let guides = self.index.guides();
        let mut by_word = vec![0.0; self.said.len()];
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
        for (ours, adds) in self.ours().iter().zip(self.by_word(guide, false)) {
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
        let known = self.ours().iter().zip(by_word);
        let known = known.filter_map(|(ours, adds)| Some((ours.as_deref()?, adds)));
        // A small word is no reason; what speaks against it is one where nothing speaks for it.
        let known = known.filter(|(ours, _)| !ours.ends_with(SMALL));
        let (mut rest, mut reasons): (Vec<_>, Vec<_>) = known.partition(|(_, adds)| *adds <= 0.0);
        if reasons.is_empty() {
            rest.sort_by(|one, other| other.1.total_cmp(&one.1));
            rest.truncate(1);
            reasons = rest;
        }
        reasons.sort_by(|one, other| other.1.total_cmp(&one.1));
        let mut texts: Vec<String> = Vec::new();
        for (text, _) in reasons {
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
