//! What all texts together teach: which features there are, how telling each is, and what it speaks for.

use std::{collections::BTreeMap, thread};

use super::{
    dictionary::Dictionary,
    features::{Feature, Numbered, features, normalised},
    learn::{Example, Weights, learn},
    material::Kind,
    threads::finished,
    told::Told,
    words::Stems,
};

/// A piece of a word, or words together, that are seen in fewer texts are left out.
const SEEN: usize = 5;
/// How much more a guide or a step makes of each example where it has few of them: nearly everybody begins at the start.
const OF_GUIDES: f32 = 0.3;
const OF_STEPS: f32 = 0.85;

/// A new guide has a few texts among thousands: with fewer than so many each counts more, or nobody would find it.
const FEW: f32 = 60.0;

/// What has a topic is told from so many of what guides answer: one of so many.
const CONTRAST_OF_GUIDES: usize = 4;

/// How much a text counts as an example.
fn weight(kind: Kind) -> f32 {
    match kind {
        Kind::Question => 1.0,
        Kind::Keyword | Kind::Title | Kind::Summary | Kind::StepTitle | Kind::Choice => 0.5,
        Kind::Body => 0.2,
    }
}

/// The features of all texts.
pub(super) struct Seen {
    /// Per text.
    features: Vec<Vec<u32>>,
    /// Feature -> its key.
    pub(super) keys: Vec<u64>,
    /// Feature -> how much it tells texts apart: what is rare tells more.
    pub(super) telling: Vec<f32>,
}

impl Seen {
    pub(super) fn new(texts: &[Told<'_>], dictionary: &Dictionary) -> Self {
        let stems = Stems::new();
        let found: Vec<Vec<Feature>> = texts
            .iter()
            .map(|told| features(&told.words, &stems, |stem| dictionary.meanings(stem)))
            .collect();
        let numbered = Numbered::new(found.iter().flatten(), SEEN);
        let all = 1.0 + texts.len() as f32;
        let telling = |count: &usize| (all / (1.0 + *count as f32)).ln() + 1.0;
        Self {
            features: found.iter().map(|found| numbered.numbers(found).collect()).collect(),
            telling: numbered.counts.iter().map(telling).collect(),
            keys: numbered.keys,
        }
    }

    /// The features of a text with their strengths, which together are of length one.
    fn strengths(&self, features: &[u32]) -> Vec<(u32, f32)> {
        let telling = |feature: u32| self.telling.get(feature as usize).copied().unwrap_or_default();
        let strengths: Vec<(u32, f32)> = features.iter().map(|feature| (*feature, telling(*feature))).collect();
        normalised(strengths)
    }

    /// Texts with the class of each, and how much it counts; none is no class.
    fn learn(&self, texts: impl Iterator<Item = (usize, Option<usize>, f32)>, classes: usize, balance: f32) -> Weights {
        // The same text may stand for several classes.
        let mut examples: BTreeMap<&[u32], Example> = BTreeMap::new();
        for (text, class, weight) in texts {
            let features = self.features.get(text).map(Vec::as_slice).unwrap_or_default();
            let example = examples.entry(features).or_insert_with(|| Example {
                classes: Vec::new(),
                features: self.strengths(features),
                weight: 0.0,
            });
            example.weight = example.weight.max(weight);
            let class = class.map(|class| class as u32);
            if let Some((class, Err(at))) = class.map(|class| (class, example.classes.binary_search(&class))) {
                example.classes.insert(at, class);
            }
        }
        let examples: Vec<Example> = examples.into_values().collect();
        learn(&examples, self.keys.len(), classes, balance)
    }

    /// Weights of the guides, of the places after them, and of the topics after those. None needs what another learns.
    pub(super) fn weights(&self, texts: &[Told<'_>], places: &[Vec<&str>], topics: &[&str]) -> Weights {
        thread::scope(|scope| {
            let of_guides = scope.spawn(|| self.of_guides(texts, places.len()));
            let of_topics = scope.spawn(|| self.of_topics(texts, topics));
            let of_places = self.of_places(texts, places);
            let mut weights = finished(of_guides);
            for more in of_places.into_iter().chain([finished(of_topics)]) {
                weights.append(more);
            }
            weights
        })
    }

    fn of_guides(&self, texts: &[Told<'_>], guides: usize) -> Weights {
        // Steps are much alike from guide to guide: their titles only tell them apart within one.
        let of_steps = [Kind::StepTitle, Kind::Choice, Kind::Body];
        let all = (0..).zip(texts).filter(|(_, told)| !of_steps.contains(&told.kind));
        let more: Vec<f32> = (0..guides)
            .map(|guide| (FEW / part(texts, Some(guide)).1.len().max(1) as f32).max(1.0))
            .collect();
        let more = |guide: Option<usize>| guide.and_then(|guide| more.get(guide)).copied().unwrap_or(1.0);
        let all = all.map(|(text, told)| (text, told.guide, weight(told.kind) * more(told.guide)));
        self.learn(all, guides, OF_GUIDES)
    }

    /// Of each guide those of its places.
    fn of_places(&self, texts: &[Told<'_>], places: &[Vec<&str>]) -> Vec<Weights> {
        // Texts are in the order of their guides; those of none come first.
        let (_, elsewhere, mut rest) = part(texts, None);
        let mut first = elsewhere.len();
        let of_guide = |(guide, places): (usize, &Vec<&str>)| {
            let (before, mine, behind) = part(rest, Some(guide));
            first += before.len();
            let with_place = (first..).zip(mine).filter_map(|(text, told)| {
                let place = places.iter().position(|place| Some(*place) == told.place)?;
                Some((text, Some(place), weight(told.kind)))
            });
            let learned = self.learn(with_place, places.len(), OF_STEPS);
            first += mine.len();
            rest = behind;
            learned
        };
        places.iter().enumerate().map(of_guide).collect()
    }

    fn of_topics(&self, texts: &[Told<'_>], topics: &[&str]) -> Weights {
        if topics.is_empty() {
            return Weights::default();
        }
        let (elsewhere, of_guides) = texts.split_at(part(texts, None).1.len());
        let some = (elsewhere.len()..).zip(of_guides).step_by(CONTRAST_OF_GUIDES);
        let with_topic = (0..).zip(elsewhere).chain(some).map(|(text, told)| {
            let topic = topics
                .iter()
                .position(|topic| told.guide.is_none() && Some(*topic) == told.place);
            (text, topic, weight(told.kind))
        });
        self.learn(with_topic, topics.len(), OF_GUIDES)
    }
}

/// The texts of a guide, or of none, and those before and behind them.
fn part<'t, 'm>(texts: &'t [Told<'m>], guide: Option<usize>) -> (&'t [Told<'m>], &'t [Told<'m>], &'t [Told<'m>]) {
    let (before, from_here) = texts.split_at(texts.partition_point(|told| told.guide < guide));
    let (mine, behind) = from_here.split_at(from_here.partition_point(|told| told.guide == guide));
    (before, mine, behind)
}
