//! A baseline: plain logistic regression on pieces of letters, learned from the same examples as ours.

use std::collections::HashMap;

/// Letters of a piece.
const PIECES: std::ops::RangeInclusive<usize> = 2..=5;
/// So often the examples are looked at, and how far one moves a weight, less each time.
const ROUNDS: usize = 12;
const STEP: f32 = 1.0;

/// What was learned.
pub struct Logistic {
    classes: Vec<String>,
    pieces: HashMap<String, usize>,
    /// Per piece, a weight per class; the last piece is the bias.
    weights: Vec<Vec<f32>>,
}

impl Logistic {
    /// From texts, each with its class.
    pub fn learn(examples: &[(String, String)]) -> Self {
        let mut classes: Vec<String> = examples.iter().map(|(class, _)| class.clone()).collect();
        classes.sort();
        classes.dedup();
        let mut pieces = HashMap::new();
        for piece in examples.iter().flat_map(|(_, text)| pieces_of(text)) {
            let next = pieces.len();
            pieces.entry(piece).or_insert(next);
        }
        let weights = vec![vec![0.0; classes.len()]; pieces.len() + 1];
        let mut model = Self {
            classes,
            pieces,
            weights,
        };
        let known: Vec<(usize, Vec<(usize, f32)>)> = examples
            .iter()
            .filter_map(|(class, text)| Some((model.classes.binary_search(class).ok()?, model.features(text))))
            .collect();
        for round in 0..ROUNDS {
            for at in 0..known.len() {
                // Through each other, and the same every time: a step that shares no factor with most counts.
                if let Some((class, features)) = known.get(at * 7919 % known.len().max(1)) {
                    model.look_at(*class, features, STEP / (1.0 + round as f32));
                }
            }
        }
        model
    }

    /// The classes, best first.
    pub fn rank(&self, text: &str) -> Vec<String> {
        let scores = self.shares(&self.features(text));
        let mut ranked: Vec<(f32, &String)> = scores.into_iter().zip(&self.classes).collect();
        ranked.sort_by(|one, other| other.0.total_cmp(&one.0));
        ranked.into_iter().map(|(_, class)| class.clone()).collect()
    }

    fn features(&self, text: &str) -> Vec<(usize, f32)> {
        let mut found: Vec<usize> = pieces_of(text)
            .filter_map(|piece| self.pieces.get(&piece).copied())
            .collect();
        found.sort_unstable();
        found.dedup();
        let strength = 1.0 / (found.len().max(1) as f32).sqrt();
        let bias = (self.pieces.len(), strength);
        found.into_iter().map(|piece| (piece, strength)).chain([bias]).collect()
    }

    /// How likely each class is.
    fn shares(&self, features: &[(usize, f32)]) -> Vec<f32> {
        let mut scores = vec![0.0; self.classes.len()];
        for (piece, strength) in features {
            for (score, weight) in scores.iter_mut().zip(self.weights.get(*piece).into_iter().flatten()) {
                *score += strength * weight;
            }
        }
        let most = scores.iter().copied().fold(f32::MIN, f32::max);
        let all: f32 = scores.iter().map(|score| (score - most).exp()).sum();
        scores.into_iter().map(|score| (score - most).exp() / all).collect()
    }

    fn look_at(&mut self, class: usize, features: &[(usize, f32)], step: f32) {
        let shares = self.shares(features);
        for (piece, strength) in features {
            for (at, (weight, share)) in self
                .weights
                .get_mut(*piece)
                .into_iter()
                .flatten()
                .zip(&shares)
                .enumerate()
            {
                let wanted = if at == class { 1.0 } else { 0.0 };
                *weight += step * strength * (wanted - share);
            }
        }
    }
}

fn pieces_of(text: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = format!(" {} ", text.to_lowercase()).chars().collect();
    let pieces = PIECES.flat_map(|length| letters.windows(length).map(String::from_iter).collect::<Vec<_>>());
    pieces.collect::<Vec<_>>().into_iter()
}
