//! From examples to weights: how much likelier each feature makes each class.
//!
//! A linear model, learned by multinomial logistic regression with AdaGrad (Duchi et al., JMLR 12, 2011). Of each example
//! some features are left out, others every time (dropout as a regulariser: Wager et al., NIPS 2013): readers say the same
//! with other words. Where there are examples of no class, what counts is how much likelier a class is than none; then a
//! class is the answer where it scores above zero. Always the same for the same examples.

use std::cmp::Reverse;

use super::chance::Chance;

/// So often the examples are looked at, or less often where it is too much work; the mean of the second half of these
/// rounds is what was learned.
const ROUNDS: usize = 12;
const FEWEST: usize = 4;
/// So many weights are looked at, about.
const WORK: usize = 2_000_000_000;
/// How far a weight is moved, at first.
const STEP: f32 = 1.0;
/// What the squares of its slopes begin with: the first moves are no leaps.
const BEGIN: f32 = 0.02;
/// How much of a weight is drawn back to zero in each look.
const DECAY: f32 = 2e-5;
/// Of a hundred features of an example, so many are left out.
const LEFT_OUT: usize = 25;
/// What speaks for a class before anything is said counts as a feature of this size.
const BIAS: f32 = 0.3;
/// Of a class that is so nearly right, nothing is moved.
const RIGHT: f32 = 0.005;
/// Of the logarithm of how much likelier something is, a score is this part: what is clear leads by about one.
const UNIT: f32 = 5.6;

/// A text whose class is known.
#[derive(Debug, Clone)]
pub(super) struct Example {
    /// Sorted; several where the same text stands for each of them, none where it stands for no class.
    pub(super) classes: Vec<u32>,
    /// Feature -> how strong it is in the text.
    pub(super) features: Vec<(u32, f32)>,
    /// How much it counts beside other examples: where that is more than one, it is looked at several times.
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

/// Learns from examples with this many features and classes. With a balance of 0 every example counts the same, with 1
/// every class does, however few its examples are.
pub(super) fn learn(examples: &[Example], features: usize, classes: usize, balance: f32) -> Weights {
    // Of all features those that these examples have: a guide of many has few of them. What is frequent comes first, so
    // that it stands together.
    let mut counts = vec![0_u32; features];
    for (feature, _) in examples.iter().flat_map(|example| &example.features) {
        if let Some(count) = counts.get_mut(*feature as usize) {
            *count += 1;
        }
    }
    let count = |feature: &usize| counts.get(*feature).copied().unwrap_or_default();
    let mut known: Vec<usize> = (0..features).filter(|feature| count(feature) > 0).collect();
    known.sort_by_key(|feature| Reverse(count(feature)));
    let mut numbers = vec![0_u32; features];
    for (number, feature) in (0..).zip(&known) {
        if let Some(known) = numbers.get_mut(*feature) {
            *known = number;
        }
    }
    let renumbered = |example: &Example| {
        let number = |feature: &u32| numbers.get(*feature as usize).copied().unwrap_or_default();
        let features = example.features.iter();
        Example {
            features: features
                .map(|(feature, strength)| (number(feature), *strength))
                .collect(),
            weight: example.weight / times(example) as f32,
            ..example.clone()
        }
    };
    let times: Vec<usize> = examples.iter().map(times).collect();
    let examples: Vec<Example> = examples.iter().map(renumbered).collect();
    let mut learner = Learner::new(&examples, known.len(), classes, balance);
    let of_round = examples.iter().map(|example| example.features.len()).sum::<usize>() * learner.columns;
    let rounds = (WORK / of_round.max(1)).clamp(FEWEST, ROUNDS);
    let order = examples.iter().zip(times);
    let mut order: Vec<&Example> = order
        .flat_map(|(example, times)| std::iter::repeat_n(example, times))
        .collect();
    let mut chance = Chance::new(1);
    let mut sums = vec![0.0; learner.weights.len()];
    for round in 0..rounds {
        chance.shuffle(&mut order);
        for example in &order {
            learner.look_at(example, &mut chance);
        }
        if round >= rounds / 2 {
            for (sum, weight) in sums.iter_mut().zip(&learner.weights) {
                *sum += weight / (rounds - rounds / 2) as f32;
            }
        }
    }
    let mut weights = Weights {
        features: vec![Vec::new(); features],
        bias: Vec::new(),
    };
    for (number, feature) in known.iter().enumerate() {
        if let Some(row) = weights.features.get_mut(*feature) {
            *row = learner.told(&sums, number);
        }
    }
    let bias = learner.told(&sums, known.len()).into_iter();
    weights.bias = bias.map(|(_, weight)| weight * BIAS).collect();
    weights
}

fn times(example: &Example) -> usize {
    example.weight.ceil().max(1.0) as usize
}

struct Learner {
    classes: usize,
    /// Weights of a feature: one per class, and one for none where there are examples of none.
    columns: usize,
    /// A row per feature and last one for the bias: every weight.
    weights: Vec<f32>,
    /// Of each weight the sum of the squares of its slopes.
    squares: Vec<f32>,
    /// What an example of each class, and of none, counts.
    shares: Vec<f32>,
    /// The features that are looked at.
    kept: Vec<(usize, f32)>,
    /// Per class, and none: how likely it is, less what it should be.
    errors: Vec<f32>,
    /// The classes whose weights are moved, and how far that is.
    wrong: Vec<(usize, f32)>,
}

impl Learner {
    fn new(examples: &[Example], features: usize, classes: usize, balance: f32) -> Self {
        let knows_none = examples.iter().any(|example| example.classes.is_empty());
        let columns = classes + usize::from(knows_none);
        let mut counts = vec![0.0_f32; columns];
        for class in examples.iter().flat_map(|example| columns_of(example, classes)) {
            if let Some(count) = counts.get_mut(class) {
                *count += 1.0;
            }
        }
        let mean = counts.iter().sum::<f32>() / columns.max(1) as f32;
        Self {
            classes,
            columns,
            weights: vec![0.0; columns * (features + 1)],
            squares: vec![BEGIN; columns * (features + 1)],
            shares: counts
                .iter()
                .map(|count| (mean / count.max(1.0)).powf(balance))
                .collect(),
            kept: Vec::new(),
            errors: vec![0.0; columns],
            wrong: Vec::new(),
        }
    }

    fn look_at(&mut self, example: &Example, chance: &mut Chance) {
        self.keep(example, chance);
        self.errors.fill(0.0);
        for (feature, strength) in &self.kept {
            let row = self.weights.get(self.row(*feature)).unwrap_or_default();
            for (score, weight) in self.errors.iter_mut().zip(row) {
                *score += strength * weight;
            }
        }
        as_likely(&mut self.errors);
        let mut counts = 0.0_f32;
        let wanted = 1.0 / example.classes.len().max(1) as f32;
        for class in columns_of(example, self.classes) {
            if let Some(error) = self.errors.get_mut(class) {
                *error -= wanted;
            }
            counts = counts.max(self.shares.get(class).copied().unwrap_or_default());
        }
        let counts = counts * example.weight;
        self.wrong.clear();
        let errors = self.errors.iter().copied().enumerate();
        self.wrong.extend(
            errors
                .filter(|(_, error)| error.abs() >= RIGHT)
                .map(|(class, error)| (class, counts * error)),
        );
        for (feature, strength) in &self.kept {
            let row = self.row(*feature);
            let weights = self.weights.get_mut(row.clone()).unwrap_or_default();
            let squares = self.squares.get_mut(row).unwrap_or_default();
            for (class, error) in &self.wrong {
                if let (Some(weight), Some(squares)) = (weights.get_mut(*class), squares.get_mut(*class)) {
                    let slope = error * strength + DECAY * *weight;
                    *squares += slope * slope;
                    *weight -= STEP * slope / squares.sqrt();
                }
            }
        }
    }

    fn row(&self, feature: usize) -> std::ops::Range<usize> {
        feature * self.columns..(feature + 1) * self.columns
    }

    /// The bias and most features of an example, a little stronger for those that are left out.
    fn keep(&mut self, example: &Example, chance: &mut Chance) {
        let stronger = (100.0 / (100 - LEFT_OUT) as f32).sqrt();
        let bias = (self.weights.len() / self.columns.max(1)).saturating_sub(1);
        self.kept.clear();
        self.kept.push((bias, BIAS));
        for (feature, strength) in &example.features {
            if chance.below(100) >= LEFT_OUT {
                self.kept.push((*feature as usize, strength * stronger));
            }
        }
    }

    /// Per class how much likelier than none a feature makes it; or than the mean, where nothing is known of none.
    fn told(&self, weights: &[f32], feature: usize) -> Vec<(u32, f32)> {
        let row = weights.get(feature * self.columns..(feature + 1) * self.columns);
        let row = row.unwrap_or_default();
        let mean = || row.iter().sum::<f32>() / self.classes.max(1) as f32;
        let none = row.get(self.classes).copied().unwrap_or_else(mean);
        let of_classes = (0..).zip(row.iter().take(self.classes));
        of_classes
            .map(|(class, weight)| (class, (weight - none) / UNIT))
            .collect()
    }
}

/// The columns of the classes of an example, or that of none.
fn columns_of(example: &Example, classes: usize) -> impl Iterator<Item = usize> + '_ {
    let none = example.classes.is_empty().then_some(classes);
    example.classes.iter().map(|class| *class as usize).chain(none)
}

/// From scores to how likely each is.
fn as_likely(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut all = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - most).exp();
        all += *score;
    }
    for score in scores {
        *score /= all;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BALANCE: f32 = 0.5;

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
        let weights = learn(&examples, 6, 3, BALANCE);
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
        let weights = learn(&examples, 2, 3, BALANCE);
        assert!(weight(&weights, 0, 0) > weight(&weights, 0, 2));
        assert!(weight(&weights, 0, 1) > weight(&weights, 0, 2));
    }

    #[test]
    fn what_belongs_to_no_class_scores_below_zero_for_each() {
        let examples = [example(&[0], &[0, 1]), example(&[1], &[0, 2]), example(&[], &[0, 3])];
        let weights = learn(&examples, 4, 2, BALANCE);
        let score = |class: u32, feature: usize| {
            weights.bias[class as usize] + weight(&weights, 0, class) + weight(&weights, feature, class)
        };
        assert!(score(0, 1) > 0.0 && score(1, 2) > 0.0, "{weights:?}");
        assert!(score(0, 3) < 0.0 && score(1, 3) < 0.0, "{weights:?}");
    }

    #[test]
    fn nothing_to_learn_from_breaks_nothing() {
        assert!(learn(&[], 0, 0, BALANCE).features.is_empty());
        assert_eq!(learn(&[example(&[0], &[])], 0, 1, BALANCE).bias.len(), 1);
    }
}
