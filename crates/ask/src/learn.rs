//! From examples to weights: how much each feature speaks for each class.
//!
//! A linear model, learned with the averaged passive-aggressive algorithm (PA-I, several classes) of Crammer et al., “Online
//! Passive-Aggressive Algorithms”, JMLR 7 (2006): an example that is told apart clearly changes nothing, another moves
//! its class and the best wrong one apart, just enough. Where there are examples of no class, a class also has to
//! score above zero to be the answer, and examples of none below it. Always the same for the same examples.

/// How far a class must lead in an example.
const MARGIN: f32 = 1.0;
/// The most that one example moves a weight, where its class has plenty of them; where it has less each moves more.
const MOST: f32 = 0.05;
const PLENTY: f32 = 1000.0;
/// What speaks for a class before anything is said counts as a feature of this size.
const BIAS: f32 = 0.3;
/// How much an example of no class counts beside others: every class that it resembles is moved.
const NO_CLASS: f32 = 0.4;
/// So often the examples are looked at, or less often where it is too much work.
const ROUNDS: usize = 60;
/// An example that is clear is left alone for a while, for longer each time; at most so many rounds.
const LONGEST_REST: usize = 7;

/// A text whose class is known.
#[derive(Debug, Clone)]
pub(super) struct Example {
    /// Sorted; several where the same text stands for each of them, none where it stands for no class.
    pub(super) classes: Vec<u32>,
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
    /// Takes in what was learned of other classes, counted on from these.
    pub(super) fn append(&mut self, more: Self) {
        let first = self.bias.len() as u32;
        for (known, more) in self.features.iter_mut().zip(more.features) {
            known.extend(more.into_iter().map(|(class, weight)| (first + class, weight)));
        }
        self.bias.extend(more.bias);
    }
}

/// Learns from examples with this many features and classes; stops when about so many weights were looked at.
pub(super) fn learn(examples: &[Example], features: usize, classes: usize, work: usize) -> Weights {
    let mut learner = Learner::new(examples, features, classes);
    let mut order: Vec<(&Example, Rest)> = examples.iter().map(|example| (example, Rest::default())).collect();
    let mut chance = Chance(1);
    for round in 0..ROUNDS {
        chance.shuffle(&mut order);
        for (example, rest) in order.iter_mut().filter(|(_, rest)| rest.until <= round) {
            let is_clear = learner.look_at(example);
            rest.after(round, is_clear);
            if learner.work > work {
                return learner.averaged();
            }
        }
    }
    learner.averaged()
}

/// How long an example is left alone.
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

/// A class's weight for a feature, and the sum of its changes, each times the moment it came.
#[derive(Clone, Copy)]
struct Weight {
    class: u32,
    now: f32,
    changes: f32,
}

struct Learner {
    /// Per feature, and last the bias; sorted by class.
    weights: Vec<Vec<Weight>>,
    /// Per class: one with few examples makes more of each.
    shares: Vec<f32>,
    scores: Vec<f32>,
    /// There are examples of no class.
    knows_none: bool,
    moment: f32,
    /// So many weights were read.
    work: usize,
}

impl Learner {
    fn new(examples: &[Example], features: usize, classes: usize) -> Self {
        let mut counts = vec![0.0_f32; classes];
        for class in examples.iter().flat_map(|example| &example.classes) {
            if let Some(count) = counts.get_mut(*class as usize) {
                *count += 1.0;
            }
        }
        let mut learner = Self {
            weights: vec![Vec::new(); features + 1],
            shares: counts.iter().map(|count| (PLENTY / count.max(1.0)).sqrt()).collect(),
            scores: vec![0.0; classes],
            knows_none: examples.iter().any(|example| example.classes.is_empty()),
            moment: 0.0,
            work: 0,
        };
        if learner.knows_none {
            // A class that nothing speaks for is clearly not the answer.
            for class in 0..classes as u32 {
                learner.change(learner.bias(), class, -MARGIN / BIAS);
            }
        }
        learner
    }

    /// Whether the example was clear already.
    fn look_at(&mut self, example: &Example) -> bool {
        self.moment += 1.0;
        self.score(example);
        let size: f32 = with_bias(example, self.bias())
            .map(|(_, strength)| strength * strength)
            .sum();
        let steps = self.steps(example, size);
        for (feature, strength) in with_bias(example, self.bias()) {
            for (class, step) in &steps {
                self.change(feature, *class, step * strength);
            }
        }
        steps.is_empty()
    }

    /// How far each class is to be moved by an example whose features are of this size.
    fn steps(&self, example: &Example, size: f32) -> Vec<(u32, f32)> {
        let score = |class: u32| self.scores.get(class as usize).copied().unwrap_or_default();
        let step = |loss: f32, share: f32| {
            let most = MOST * share * example.weight;
            (loss > 0.0).then(|| most.min(loss / (2.0 * size)))
        };
        let classes = 0..self.scores.len() as u32;
        if example.classes.is_empty() {
            let down = |class: u32| Some((class, -step(MARGIN + score(class), NO_CLASS)?));
            return classes.filter_map(down).collect();
        }
        let others = classes.filter(|class| example.classes.binary_search(class).is_err());
        let wrong = others.max_by(|one, other| score(*one).total_cmp(&score(*other)).then(other.cmp(one)));
        let none = self.knows_none.then_some(0.0);
        let to_beat = wrong.map(score).into_iter().chain(none).fold(f32::MIN, f32::max);
        let up = |class: &u32| {
            let share = self.shares.get(*class as usize).copied().unwrap_or_default();
            Some((*class, step(MARGIN + to_beat - score(*class), share)?))
        };
        let mut steps: Vec<(u32, f32)> = example.classes.iter().filter_map(up).collect();
        let most = steps.iter().map(|(_, step)| *step).fold(0.0, f32::max);
        let down = wrong.filter(|wrong| most > 0.0 && score(*wrong) >= to_beat);
        steps.extend(down.map(|wrong| (wrong, -most)));
        steps
    }

    fn score(&mut self, example: &Example) {
        self.scores.fill(0.0);
        for (feature, strength) in with_bias(example, self.bias()) {
            let weights = self
                .weights
                .get(feature as usize)
                .map(Vec::as_slice)
                .unwrap_or_default();
            self.work += weights.len();
            for weight in weights {
                if let Some(score) = self.scores.get_mut(weight.class as usize) {
                    *score += strength * weight.now;
                }
            }
        }
    }

    fn bias(&self) -> u32 {
        (self.weights.len() - 1) as u32
    }

    fn change(&mut self, feature: u32, class: u32, by: f32) {
        let changes = self.moment * by;
        let Some(weights) = self.weights.get_mut(feature as usize) else {
            return;
        };
        let at = weights.partition_point(|known| known.class < class);
        match weights.get_mut(at).filter(|known| known.class == class) {
            Some(weight) => {
                weight.now += by;
                weight.changes += changes;
            }
            None => weights.insert(
                at,
                Weight {
                    class,
                    now: by,
                    changes,
                },
            ),
        }
    }

    /// The mean of the weights over all moments: steadier than the last ones.
    fn averaged(mut self) -> Weights {
        let moment = self.moment;
        let mean = |weight: Weight| (weight.class, weight.now - weight.changes / moment);
        let bias = self.weights.pop().unwrap_or_default();
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

    const WORK: usize = 1_000_000;

    fn example(classes: &[u32], features: &[u32]) -> Example {
        let features = features.iter().map(|feature| (*feature, 1.0)).collect();
        let (classes, weight) = (classes.to_vec(), 1.0);
        Example {
            classes,
            features,
            weight,
        }
    }

    fn weight(weights: &Weights, feature: usize, class: u32) -> f32 {
        let known = weights.features[feature].iter().find(|(known, _)| *known == class);
        known.map_or(0.0, |(_, weight)| *weight)
    }

    fn best(weights: &Weights, features: &[usize]) -> usize {
        let score = |class: &usize| {
            let of_features = features.iter().map(|feature| weight(weights, *feature, *class as u32));
            weights.bias[*class] + of_features.sum::<f32>()
        };
        (0..weights.bias.len())
            .max_by(|one, other| score(one).total_cmp(&score(other)))
            .unwrap()
    }

    #[test]
    fn what_tells_classes_apart_is_learned_and_what_they_share_is_not() {
        let examples = [
            example(&[0], &[0, 1]),
            example(&[0], &[0, 2]),
            example(&[1], &[0, 3]),
            example(&[1], &[0, 4]),
            example(&[2], &[5]),
        ];
        let weights = learn(&examples, 6, 3, WORK);
        assert_eq!(
            [1, 2, 3, 4, 5].map(|feature| best(&weights, &[0, feature])),
            [0, 0, 1, 1, 2]
        );
        let shared = (weight(&weights, 0, 0) - weight(&weights, 0, 1)).abs();
        assert!(weight(&weights, 1, 0) > 2.0 * shared, "{weights:?}");
    }

    #[test]
    fn classes_with_the_same_text_are_not_moved_apart() {
        let examples = [example(&[0, 1], &[0]), example(&[2], &[1])];
        let weights = learn(&examples, 2, 3, WORK);
        assert!(weight(&weights, 0, 0) > weight(&weights, 0, 2));
        assert!(weight(&weights, 0, 1) > weight(&weights, 0, 2));
    }

    #[test]
    fn what_belongs_to_no_class_scores_below_zero_for_each() {
        let examples = [example(&[0], &[0, 1]), example(&[1], &[0, 2]), example(&[], &[0, 3])];
        let weights = learn(&examples, 4, 2, WORK);
        let score = |class: u32, feature: usize| {
            weights.bias[class as usize] + weight(&weights, 0, class) + weight(&weights, feature, class)
        };
        assert!(score(0, 1) > 0.0 && score(1, 2) > 0.0, "{weights:?}");
        assert!(score(0, 3) < 0.0 && score(1, 3) < 0.0, "{weights:?}");
    }

    #[test]
    fn nothing_to_learn_from_breaks_nothing() {
        assert!(learn(&[], 0, 0, WORK).features.is_empty());
        assert_eq!(learn(&[example(&[0], &[])], 0, 1, WORK).bias.len(), 1);
    }
}
