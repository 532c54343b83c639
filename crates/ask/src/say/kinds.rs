//! What kind of thing a saying is, whatever the guide that it is said in: done, a question after the reason, a complaint
//! that something is not there, an answer to a question, something that no guide is about. Learned over all guides, so
//! that what people say in one is understood in another, which has no examples yet.

use std::collections::BTreeMap;

use super::{
    super::learn::{Example, Weights, learn},
    material::ELSEWHERE,
    meaning::MEANINGS,
};

/// What a meaning is that means nothing here.
pub(super) const NONSENSE: &str = "nonsense";
/// An answer to what a step asks.
pub(super) const OPTION: usize = MEANINGS.len();
/// That something is not as it should be.
pub(super) const DETOUR: usize = OPTION + 1;
/// A new question.
pub(super) const ASK: usize = DETOUR + 1;
/// What no guide is about.
pub(super) const NOTHING: usize = ASK + 1;
/// So many kinds there are.
pub(super) const KINDS: usize = NOTHING + 1;
/// How much speaks for each kind.
pub(super) type Scores = [f32; KINDS];
/// How much more a kind makes of each example where it has few.
const BALANCE: f32 = 0.5;
/// How far the scores of kinds are apart that are as likely as e to one.
const TEMPERATURE: f32 = 0.25;

/// The kind of a class: of a meaning, of `guide/step/option` or of `guide/detour`.
pub(super) fn kind_of(class: &str) -> usize {
    let meaning = |name: &str| MEANINGS.iter().position(|meaning| *meaning == name);
    let parts: Vec<&str> = class.split('/').collect();
    match parts.as_slice() {
        [NONSENSE | ELSEWHERE] => NOTHING,
        [name] => meaning(name).unwrap_or(NOTHING),
        [_, _, option] => meaning(option).unwrap_or(OPTION),
        _ => DETOUR,
    }
}

/// A text whose kind is known, with the strength of each of its features, by number; these are of length one together.
pub(super) struct OfKind {
    pub(super) kind: usize,
    pub(super) features: Vec<(u32, f32)>,
    /// How much it counts beside others.
    pub(super) counts: f32,
}

/// Learns what speaks for each kind, by so many features.
pub(super) fn learn_kinds(texts: Vec<OfKind>, features: usize) -> Weights {
    let mut examples: BTreeMap<Vec<u32>, Example> = BTreeMap::new();
    for text in texts {
        let numbers = text.features.iter().map(|(number, _)| *number).collect();
        let kind = text.kind as u32;
        let example = examples.entry(numbers).or_insert_with(|| Example {
            classes: Vec::new(),
            features: text.features,
            weight: 0.0,
        });
        example.weight = example.weight.max(text.counts);
        if let Err(at) = example.classes.binary_search(&kind) {
            example.classes.insert(at, kind);
        }
    }
    let examples: Vec<Example> = examples.into_values().collect();
    learn(&examples, features, KINDS, BALANCE)
}

/// Scores as logarithms of shares.
pub(super) fn logarithms(scores: &Scores) -> Scores {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let sum: f32 = scores.iter().map(|score| ((score - most) / TEMPERATURE).exp()).sum();
    scores.map(|score| (score - most) / TEMPERATURE - sum.ln())
}
