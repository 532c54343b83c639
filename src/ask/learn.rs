//! From examples to weights: how much each feature speaks for each class.
//!
//! A linear model, learned online with the averaged passive-aggressive algorithm (PA-I, several classes) of Crammer et
//! al., “Online Passive-Aggressive Algorithms”, JMLR 7 (2006): an example that is told apart clearly changes nothing, another moves
//! its class and the best wrong one apart, just enough. Always the same for the same examples.

/// How far a class must lead in an example.
const MARGIN: f32 = 1.0;
/// The most that one example moves a weight.
const MOST: f32 = 0.05;
/// What speaks for a class before anything is said counts as a feature of this size.
const BIAS: f32 = 0.3;
/// So often each example is looked at, or less often where there are more than `MANY` of them.
const ROUNDS: usize = 80;
const FEWEST_ROUNDS: usize = 4;
const LONGEST_REST: usize = 7;
const MANY: usize = 400_000;

/// A text whose class is known.
#[derive(Debug, Clone)]
pub(super) struct Example {
    pub(super) class: u32,
    /// Feature -> how strong it is in the text.
    pub(super) features: Vec<(u32, f32)>,
    /// How much it counts beside other examples.
    pub(super) weight: f32,
}

/// What was learned.
#[derive(Debug, Default)]
pub(super) struct Weights {
    /// Per feature: class -> weight, sorted by class.
    pub(super) features: Vec<Vec<(u32, f32)>>,
    /// Per class.
    pub(super) bias: Vec<f32>,
}

impl Weights {
    /// How much all of it speaks for each class.
    #[cfg(test)]
    fn scores(&self, features: &[(u32, f32)]) -> Vec<f32> {
        let mut scores = self.bias.clone();
        for (feature, strength) in features {
            for (class, weight) in self.features.get(*feature as usize).into_iter().flatten() {
                if let Some(score) = scores.get_mut(*class as usize) {
                    *score += strength * weight;
                }
            }
        }
        scores
    }
}

/// Learns from examples with this many features and classes.
pub(super) fn learn(examples: &[Example], features: usize, classes: usize) -> Weights {
    let mut learner = Learner::new(features, classes);
    let shares = shares(examples, classes);
    let mut order: Vec<(&Example, Rest)> = examples.iter().map(|example| (example, Rest::default())).collect();
    let mut chance = Chance(1);
    for round in 0..(MANY / examples.len().max(1)).clamp(FEWEST_ROUNDS, ROUNDS) {
        chance.shuffle(&mut order);
        for (example, rest) in &mut order {
            learner.moment += 1.0;
            if rest.until <= round {
                let share = shares.get(example.class as usize).copied().unwrap_or_default();
                let is_clear = learner.look_at(example, MOST * share * example.weight);
                rest.after(round, is_clear);
            }
        }
    }
    learner.averaged()
}

/// An example that is clear is left alone for a while, for longer each time.
#[derive(Clone, Copy, Default)]
struct Rest {
    until: usize,
    rounds: usize,
}

impl Rest {
    fn after(&mut self, round: usize, is_clear: bool) {
        self.rounds = if is_clear {
            (2 * self.rounds + 1).min(LONGEST_REST)
        } else {
            0
        };
        self.until = round + 1 + self.rounds;
    }
}

/// Per class: one with few examples makes more of each.
fn shares(examples: &[Example], classes: usize) -> Vec<f32> {
    let mut counts = vec![0_usize; classes];
    for example in examples {
        if let Some(count) = counts.get_mut(example.class as usize) {
            *count += 1;
        }
    }
    let even = examples.len() as f32 / classes.max(1) as f32;
    counts
        .iter()
        .map(|count| (even / (*count).max(1) as f32).sqrt())
        .collect()
}

struct Learner {
    /// Per feature, and last the bias: class -> weight, and the sum of its changes, each times the moment it came.
    weights: Vec<Vec<(u32, f32, f32)>>,
    scores: Vec<f32>,
    moment: f32,
}

impl Learner {
    fn new(features: usize, classes: usize) -> Self {
        Self {
            weights: vec![Vec::new(); features + 1],
            scores: vec![0.0; classes],
            moment: 1.0,
        }
    }

    /// Whether the example was clear already.
    fn look_at(&mut self, example: &Example, most: f32) -> bool {
        self.score(example);
        let right = self.scores.get(example.class as usize).copied().unwrap_or_default();
        let others = (0..).zip(&self.scores).filter(|(class, _)| *class != example.class);
        let best = others.max_by(|one, other| one.1.total_cmp(other.1).then(other.0.cmp(&one.0)));
        let Some((wrong, score)) = best else { return true };
        let loss = MARGIN - (right - score);
        if loss > 0.0 {
            let size: f32 = with_bias(example, self.bias())
                .map(|(_, strength)| strength * strength)
                .sum();
            let step = most.min(loss / (2.0 * size));
            for (feature, strength) in with_bias(example, self.bias()) {
                self.change(feature, example.class, step * strength);
                self.change(feature, wrong, -step * strength);
            }
        }
        loss <= 0.0
    }

    fn score(&mut self, example: &Example) {
        self.scores.fill(0.0);
        for (feature, strength) in with_bias(example, self.bias()) {
            for (class, weight, _) in self.weights.get(feature as usize).into_iter().flatten() {
                if let Some(score) = self.scores.get_mut(*class as usize) {
                    *score += strength * weight;
                }
            }
        }
    }

    fn bias(&self) -> u32 {
        (self.weights.len() - 1) as u32
    }

    fn change(&mut self, feature: u32, class: u32, by: f32) {
        let Some(weights) = self.weights.get_mut(feature as usize) else {
            return;
        };
        let at = weights.partition_point(|(known, ..)| *known < class);
        match weights.get_mut(at).filter(|(known, ..)| *known == class) {
            Some((_, weight, changes)) => {
                *weight += by;
                *changes += self.moment * by;
            }
            None => weights.insert(at, (class, by, self.moment * by)),
        }
    }

    /// The mean of the weights over all moments: steadier than the last ones.
    fn averaged(mut self) -> Weights {
        let moment = self.moment;
        let bias = self.weights.pop().unwrap_or_default();
        let mean = |(class, weight, changes): (u32, f32, f32)| (class, weight - changes / moment);
        let mut biases = vec![0.0; self.scores.len()];
        for (class, weight) in bias.into_iter().map(mean) {
            if let Some(bias) = biases.get_mut(class as usize) {
                *bias = weight * BIAS;
            }
        }
        let features = self
            .weights
            .into_iter()
            .map(|weights| weights.into_iter().map(mean).collect());
        Weights {
            features: features.collect(),
            bias: biases,
        }
    }
}

fn with_bias(example: &Example, bias: u32) -> impl Iterator<Item = (u32, f32)> + '_ {
    example.features.iter().copied().chain([(bias, BIAS)])
}

/// Numbers that look like chance and are always the same (a linear congruential generator, Knuth's constants).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }

    fn shuffle<T>(&mut self, order: &mut [T]) {
        for last in (1..order.len()).rev() {
            order.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(class: u32, features: &[u32]) -> Example {
        let features = features.iter().map(|feature| (*feature, 1.0)).collect();
        let weight = 1.0;
        Example {
            class,
            features,
            weight,
        }
    }

    fn best(weights: &Weights, features: &[u32]) -> usize {
        let scores = weights.scores(&example(0, features).features);
        (0..scores.len())
            .max_by(|one, other| scores[*one].total_cmp(&scores[*other]))
            .unwrap()
    }

    #[test]
    fn what_tells_classes_apart_is_learned_and_what_they_share_is_not() {
        let examples = [
            example(0, &[0, 1]),
            example(0, &[0, 2]),
            example(1, &[0, 3]),
            example(1, &[0, 4]),
            example(2, &[5]),
        ];
        let weights = learn(&examples, 6, 3);
        assert_eq!(
            [1, 2, 3, 4, 5].map(|feature| best(&weights, &[0, feature])),
            [0, 0, 1, 1, 2]
        );
        let of = |feature: usize, class: u32| {
            weights.features[feature]
                .iter()
                .find(|(c, _)| *c == class)
                .map_or(0.0, |w| w.1)
        };
        assert!(of(1, 0) > 2.0 * (of(0, 0) - of(0, 1)).abs(), "{weights:?}");
    }

    #[test]
    fn nothing_to_learn_from_breaks_nothing() {
        assert!(learn(&[], 0, 0).features.is_empty());
        assert_eq!(learn(&[example(0, &[])], 0, 1).bias.len(), 1);
    }
}
