//! How much a saying is like what people say for each thing that can be meant.
//!
//! Two measures, which err differently: the nearest examples (cosine of weighted features), and how much likelier its
//! features are among a class's examples than among all (naive Bayes, smoothed with all examples).

use std::collections::BTreeMap;

use super::{
    super::features::{Feature, features},
    super::{Index, words::Stems},
    known::Known,
    words::with_polarity,
};

/// How much the kinds of features count, in the order of their numbers: word, stem, meaning, piece, words together.
const KINDS: [f32; 5] = [1.0, 0.7, 0.6, 0.3, 0.55];
/// A feature that no example has makes a saying less like any, so much.
const UNHEARD: f32 = 0.5;
/// What the nearest example counts beside the next two.
const NEAREST: [f32; 3] = [0.7, 0.2, 0.1];
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
    /// The logarithm of how much likelier it is, per feature in the mean.
    pub(super) likelier: f32,
}

#[derive(Default)]
struct Class {
    examples: usize,
    nearest: [f32; 3],
    likelier: f32,
}

/// The likeness to each of these classes.
pub(super) fn likeness(index: &Index, known: &Known<'_>, words: &[String], wanted: &[u32]) -> BTreeMap<u32, Likeness> {
    let all = known.examples.len();
    let words = with_polarity(words, known.list("negations"));
    let found = features(&words, &Stems::new(), |stem| index.meanings(stem));
    let mut classes: BTreeMap<u32, Class> = wanted.iter().map(|class| (*class, Class::default())).collect();
    for (class, _) in &known.examples {
        if let Some(class) = classes.get_mut(class) {
            class.examples += 1;
        }
    }
    let mut products = vec![0.0; all];
    let (mut squares, mut weights) = (0.0, 0.0);
    for feature in found {
        let examples = known.with_feature(feature.key);
        let strong = strength(feature, examples.len(), all);
        let heard = if examples.is_empty() { UNHEARD } else { 1.0 };
        squares += (strong * heard).powi(2);
        if examples.is_empty() {
            continue;
        }
        let share = examples.len() as f32 / all as f32;
        let mut counts: BTreeMap<u32, f32> = BTreeMap::new();
        for example in examples {
            if let (Some(product), Some((class, _))) =
                (products.get_mut(example as usize), known.examples.get(example as usize))
            {
                *product += strong * strong;
                if classes.contains_key(class) {
                    *counts.entry(*class).or_default() += 1.0;
                }
            }
        }
        weights += strong;
        for (number, class) in &mut classes {
            let count = counts.get(number).copied().unwrap_or_default();
            let likely = (count + SMOOTHING * share) / (class.examples as f32 + SMOOTHING);
            class.likelier += strong * (likely / share).ln();
        }
    }
    let length = squares.sqrt().max(f32::MIN_POSITIVE);
    for (product, (class, of_example)) in products.iter().zip(&known.examples) {
        if *product > 0.0
            && let Some(class) = classes.get_mut(class)
        {
            keep_nearest(&mut class.nearest, product / (length * of_example));
        }
    }
    let sum_up = |class: Class| Likeness {
        nearest: class
            .nearest
            .iter()
            .zip(NEAREST)
            .map(|(like, counts)| like * counts)
            .sum(),
        likelier: if weights > 0.0 { class.likelier / weights } else { 0.0 },
    };
    classes
        .into_iter()
        .map(|(number, class)| (number, sum_up(class)))
        .collect()
}

fn keep_nearest(nearest: &mut [f32; 3], mut like: f32) {
    for kept in nearest {
        if like > *kept {
            std::mem::swap(kept, &mut like);
        }
    }
}
