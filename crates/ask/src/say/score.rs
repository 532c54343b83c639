//! How much a saying is like what people say for each thing that can be meant.
//!
//! Two measures, which err differently: the nearest examples (cosine of weighted features), and how much likelier its
//! features are among a class's examples than among all (naive Bayes, smoothed with all examples).

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use super::{
    super::{
        Index,
        features::{Feature, key_of_word},
        words::Stems,
    },
    kinds::{KINDS as KINDS_OF_SAYING, Scores, logarithms},
    known::{Known, lengths},
    shape::all_features,
    words::Polarity,
};

/// How much the kinds of features count, in the order of their numbers: word, stem, meaning, piece, words together, the whole (which nothing here is recognised by), shape.
const KINDS: [f32; 7] = [1.0, 0.7, 0.6, 0.3, 0.55, 0.0, 0.5];
/// A word that no example has makes a saying less like any, so much.
const UNHEARD: f32 = 0.5;
/// What the nearest example counts beside the next two.
const NEAREST: [f32; 3] = [0.7, 0.2, 0.1];
/// From this cosine on an example says the same.
const THE_SAME: f32 = 0.98;
/// So many examples as all together have speak along for a class.
const SMOOTHING: f32 = 2.0;

/// How strong a feature is that so many of all examples have.
pub(super) fn strength(feature: Feature, seen: usize, all: usize) -> f32 {
    let rare = ((1.0 + all as f32) / (1.0 + seen as f32)).ln() + 0.5;
    KINDS.get(feature.kind()).copied().unwrap_or_default() * rare
}

/// How like a saying is to a class.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Likeness {
    /// The cosine with the nearest examples, from 0 to 1.
    pub(super) nearest: f32,
    /// An example says just that.
    pub(super) exact: bool,
    /// The logarithm of how much likelier it is, per feature in the mean.
    pub(super) likelier: f32,
    /// The logarithm of how many of the examples say no where this does, or do not where this does not.
    pub(super) polarity: f32,
    /// How much nearer the nearest are that say no where this does not, or do not where this does: from 0 to 1.
    pub(super) turned: f32,
}

struct Class {
    number: u32,
    examples: Range<u32>,
    /// What each example shares with the saying.
    shares: Vec<f32>,
    nearest: [f32; 3],
    /// Of those alone that say no as this does, or do not.
    alike: [f32; 3],
    is_alike: Vec<bool>,
    likelier: f32,
    /// The examples that say no as this does, or do not.
    as_positive: f32,
}

/// How like a saying is to classes, and what kind of saying it is.
pub(super) struct Looked {
    pub(super) classes: BTreeMap<u32, Likeness>,
    /// As logarithms of shares.
    pub(super) kinds: Scores,
    /// How much of it no example has: from 0 to 1.
    pub(super) unheard: f32,
}

/// Looks at a saying beside these classes.
pub(super) fn look(
    index: &Index,
    known: &Known<'_>,
    (words, polarity): (&[String], Polarity),
    wanted: &[u32],
) -> Looked {
    let of_polarity = key_of_word(polarity.word());
    let found = all_features(words, polarity, &Stems::new(), |stem| index.meanings(stem));
    let mut classes = classes(known, wanted);
    let all = known.all();
    let (mut squares, mut unheard_of, mut weights) = (0.0_f32, 0.0_f32, 0.0);
    let mut kinds: Scores = [0.0; KINDS_OF_SAYING];
    for feature in found {
        let posting = known.posting(feature.key);
        let strong = strength(feature, posting.count, all);
        for (kind, weight) in &posting.kinds {
            if let Some(score) = kinds.get_mut(*kind) {
                *score += strong * weight;
            }
        }
        if posting.count == 0 {
            let unheard = if feature.is_of_word() { UNHEARD } else { 0.0 };
            squares += (strong * unheard).powi(2);
            unheard_of += (strong * unheard).powi(2);
            continue;
        }
        squares += strong * strong;
        weights += strong;
        let share = posting.count as f32 / all as f32;
        let mut walk = posting.walk();
        for class in &mut classes {
            let (first, shares, alike) = (class.examples.start, &mut class.shares, &mut class.is_alike);
            let count = walk.within(class.examples.clone(), |example| {
                let at = (example - first) as usize;
                if let Some(shared) = shares.get_mut(at) {
                    *shared += strong * strong;
                }
                if let Some(alike) = alike.get_mut(at).filter(|_| feature.key == of_polarity) {
                    *alike = true;
                }
            });
            let likely = (count as f32 + SMOOTHING * share) / (class.examples.len() as f32 + SMOOTHING);
            class.likelier += strong * (likely / share).ln();
            if feature.key == of_polarity {
                class.as_positive = count as f32;
            }
        }
    }
    let length = squares.sqrt().max(f32::MIN_POSITIVE);
    for class in &mut classes {
        let bytes = known.lengths(class.examples.clone());
        for ((product, is_alike), of_example) in class.shares.iter().zip(&class.is_alike).zip(lengths(&bytes)) {
            if *product > 0.0 {
                let like = product / (length * of_example);
                keep_nearest(&mut class.nearest, like);
                if *is_alike {
                    keep_nearest(&mut class.alike, like);
                }
            }
        }
    }
    let of_three = |nearest: &[f32; 3]| {
        nearest
            .iter()
            .zip(NEAREST)
            .map(|(like, counts)| like * counts)
            .sum::<f32>()
    };
    let sum_up = |class: Class| Likeness {
        exact: class.nearest.first().is_some_and(|nearest| *nearest >= THE_SAME),
        nearest: of_three(&class.nearest),
        turned: of_three(&class.nearest) - of_three(&class.alike),
        likelier: if weights > 0.0 { class.likelier / weights } else { 0.0 },
        polarity: ((class.as_positive + 1.0) / (class.examples.len() as f32 + 2.0)).ln(),
    };
    for (score, bias) in kinds.iter_mut().zip(known.bias()) {
        *score = *score / length + bias;
    }
    let classes = classes.into_iter();
    Looked {
        classes: classes.map(|class| (class.number, sum_up(class))).collect(),
        kinds: logarithms(&kinds),
        unheard: unheard_of / squares.max(f32::MIN_POSITIVE),
    }
}

/// The classes that are looked at, each once, in the order of their examples.
fn classes(known: &Known<'_>, wanted: &[u32]) -> Vec<Class> {
    let wanted: BTreeSet<u32> = wanted.iter().copied().collect();
    let class = |number| {
        let examples = known.of_class(number);
        Class {
            number,
            shares: vec![0.0; examples.len()],
            is_alike: vec![false; examples.len()],
            examples,
            nearest: [0.0; 3],
            alike: [0.0; 3],
            likelier: 0.0,
            as_positive: 0.0,
        }
    };
    // Examples stand in the order of their numbers.
    wanted.into_iter().map(class).collect()
}

fn keep_nearest(nearest: &mut [f32; 3], mut like: f32) {
    for kept in nearest {
        if like > *kept {
            std::mem::swap(kept, &mut like);
        }
    }
}
