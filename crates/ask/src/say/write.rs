//! From the examples of a pack to the part of its index that tells what people say.
//!
//! ```text
//! classes   name (place, length), number: choices and detours that are called the same share a number
//! numbers   of each number: its first example, and how many they are; those of a class stand together
//! lengths   of each example: how long it is beside others (a float's bits)
//! features  see super::super::buckets; what is kept for each: see super::posting
//! words     every word of the examples, one a line, in order
//! lists     lines: name, tab, words with commas between
//! kinds     what speaks for each beforehand (a float's bits)
//! ```

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    super::{
        buckets::write_buckets,
        dictionary::Dictionary,
        features::{Feature, Numbered, normalised},
        learn::Weights,
        material::{Kind, Material},
        source::{Part, Writer},
        words::{Stems, fold, words},
    },
    kinds::{ASK, NONSENSE, OfKind, kind_of, learn_kinds},
    material::{AROUND_NAMES, ELSEWHERE, class_of_detour},
    meaning::MEANINGS,
    posting,
    score::strength,
    shape::all_features,
    words::{Negations, Polarity, said, without_politeness},
};

/// A piece of a word, or words together, that fewer examples have are left out.
const SEEN: usize = 3;
/// How much the question of a reader who came from elsewhere says about what one says here.
const OF_QUESTION: f32 = 0.75;
/// Of what readers ask who are not at a step, one in so many is learned from: there are more of those than of all that is
/// said at one, and whatever is said would be a question.
const ONE_OF: usize = 3;
/// Of what readers ask about one detour, and of what no guide answers, so many are examples of what is said: with more a
/// saying is not understood better, only later.
const MOST_OF_DETOUR: usize = 60;
const MOST_OF_ELSEWHERE: usize = 4000;
/// A weight nearer to zero is left out.
const LEAST: f32 = 0.05;

/// One text and how much it counts.
struct Text {
    class: u32,
    words: Vec<String>,
    polarity: Polarity,
    counts: f32,
    /// What kind of saying it is; none where nobody says it: the title of a step on the way.
    kind: Option<usize>,
}

/// What the examples teach.
pub(in super::super) struct LearnedSayings {
    classes: BTreeMap<String, u32>,
    texts: Vec<Text>,
    /// Per example, as a float's bits.
    lengths: Vec<u32>,
    keys: Vec<u64>,
    /// Feature -> the examples that have it.
    postings: Vec<Vec<u32>>,
    kinds: Weights,
}

/// Learns what the examples teach.
pub(in super::super) fn learn_sayings(material: &Material, dictionary: &Dictionary) -> LearnedSayings {
    let classes = classes(material);
    let texts = texts(material, &classes);
    let stems = Stems::new();
    let features_of =
        |words: &[String], polarity| all_features(words, polarity, &stems, |stem| dictionary.meanings(stem));
    let found = texts.iter().map(|text| features_of(&text.words, text.polarity));
    let found: Vec<_> = found.collect();
    let asked = questions(material).into_iter();
    let asked: Vec<_> = asked.map(|(words, polarity)| features_of(&words, polarity)).collect();
    // What is only asked is no example, but tells that it is.
    let numbered = Numbered::new(found.iter().chain(&asked).flatten(), SEEN);
    let mut postings: Vec<Vec<u32>> = vec![Vec::new(); numbered.keys.len()];
    for (example, features) in (0..).zip(&found) {
        for number in numbered.numbers(features) {
            if let Some(posting) = postings.get_mut(number as usize) {
                posting.push(example);
            }
        }
    }
    let strong = |features: &[Feature]| {
        let strength = |feature: &Feature| {
            let number = numbered.number(feature)?;
            let seen = postings.get(number as usize).map_or(0, Vec::len);
            Some((number, seen, strength(*feature, seen, texts.len())))
        };
        features.iter().filter_map(strength).collect::<Vec<_>>()
    };
    let length = |features: &[Feature]| {
        let seen = strong(features).into_iter().filter(|(_, seen, _)| *seen > 0);
        seen.map(|(.., strength)| strength.powi(2)).sum::<f32>().sqrt()
    };
    let lengths = texts.iter().zip(&found);
    let lengths = lengths.map(|(text, features)| (length(features) / text.counts).to_bits());
    let lengths: Vec<u32> = lengths.collect();
    let of_one = |features: &[Feature]| {
        let strong = strong(features).into_iter();
        normalised(strong.map(|(number, _, strength)| (number, strength)).collect())
    };
    let kinds = of_kinds(&texts, &found, &asked, of_one, postings.len());
    LearnedSayings {
        classes,
        texts,
        lengths,
        keys: numbered.keys,
        postings,
        kinds,
    }
}

impl LearnedSayings {
    /// Writes it; the result is where its parts are listed, and how many they are.
    pub(in super::super) fn write(&self, material: &Material, writer: &mut Writer) -> Part {
        let bias = self.kinds.bias.iter().map(|bias| bias.to_bits());
        let mut rows = Vec::new();
        for (name, number) in &self.classes {
            let (at, length) = writer.text(name);
            rows.extend([at, length, *number]);
        }
        let parts = [
            (writer.numbers(rows), self.classes.len() as u32),
            write_numbers(&self.texts, writer),
            (writer.numbers(self.lengths.iter().copied()), self.texts.len() as u32),
            write_features(&self.keys, &self.postings, self.texts.len(), &self.kinds, writer),
            writer.text(&word_lines(&self.texts)),
            writer.text(&list_lines(material)),
            (writer.numbers(bias), self.kinds.bias.len() as u32),
        ];
        let table = parts.iter().flat_map(|(at, count)| [*at, *count]);
        (writer.numbers(table), parts.len() as u32)
    }
}

/// Where the examples of each number are. They are sorted by it.
fn write_numbers(texts: &[Text], writer: &mut Writer) -> Part {
    let count = texts.last().map_or(0, |text| text.class + 1);
    let rows = (0..count).flat_map(|class| {
        let first = texts.partition_point(|text| text.class < class);
        let behind = texts.partition_point(|text| text.class <= class);
        [first as u32, (behind - first) as u32]
    });
    (writer.numbers(rows), count)
}

/// What readers ask who are not at a step.
fn questions(material: &Material) -> Vec<(Vec<String>, Polarity)> {
    let texts = material.guides.values().flat_map(|guide| &guide.texts);
    let questions = texts.filter(|text| text.kind == Kind::Question && text.step.is_none());
    let negations = negations(material);
    let read = questions.step_by(ONE_OF).map(|text| {
        let words = said(&text.text);
        let polarity = Polarity::of(&text.text, &words, &negations);
        (words, polarity)
    });
    read.filter(|(words, _)| !words.is_empty()).collect()
}

fn negations(material: &Material) -> Negations<'_> {
    Negations::of(|name| material.sayings.lists.get(name).map(Vec::as_slice).unwrap_or_default())
}

/// What speaks for each kind of saying, per feature.
fn of_kinds(
    texts: &[Text],
    found: &[Vec<Feature>],
    asked: &[Vec<Feature>],
    strong: impl Fn(&[Feature]) -> Vec<(u32, f32)>,
    features: usize,
) -> Weights {
    let told = texts.iter().zip(found).filter_map(|(text, features)| {
        Some(OfKind {
            kind: text.kind?,
            features: strong(features),
            counts: text.counts,
        })
    });
    let questions = asked.iter().map(|features| OfKind {
        kind: ASK,
        features: strong(features),
        counts: 1.0,
    });
    learn_kinds(told.chain(questions).collect(), features)
}

/// Every class with its number. What is called the same in every language is said the same.
fn classes(material: &Material) -> BTreeMap<String, u32> {
    let sayings = &material.sayings;
    let mut of_label: HashMap<Vec<String>, u32> = HashMap::new();
    let mut classes = BTreeMap::new();
    let names: BTreeSet<&String> = sayings.examples.keys().chain(sayings.labels.keys()).collect();
    let elsewhere = ELSEWHERE.to_owned();
    for (number, name) in (0..).zip(names.into_iter().chain([&elsewhere])) {
        let label = sayings.labels.get(name).cloned();
        let number = label.map_or(number, |label| *of_label.entry(label).or_insert(number));
        classes.entry(name.clone()).or_insert(number);
    }
    classes
}

fn texts(material: &Material, classes: &BTreeMap<String, u32>) -> Vec<Text> {
    let sayings = &material.sayings;
    let none = Vec::new();
    let polite = sayings.lists.get("polite-words").unwrap_or(&none);
    let negations = negations(material);
    let class = |name: &str| classes.get(name).copied();
    let mut texts: Vec<(u32, &str, f32, Option<usize>)> = Vec::new();
    let is_said = |name: &str| {
        let (guide, step) = name.split_once('/').unwrap_or_default();
        let guide = material.guides.get(guide);
        step.contains('/') || guide.is_none_or(|guide| !guide.on_the_way.contains(step))
    };
    for (name, told) in sayings.examples.iter().chain(&sayings.labels) {
        let Some(class) = class(name) else { continue };
        let kind = is_said(name).then(|| kind_of(name));
        texts.extend(told.iter().map(|text| (class, text.as_str(), 1.0, kind)));
    }
    for (guide, of_guide) in &material.guides {
        let asked = of_guide.texts.iter().filter(|text| text.kind == Kind::Question);
        let mut of_detours: BTreeMap<&String, Vec<&str>> = BTreeMap::new();
        for text in asked {
            let detour = text.step.as_ref().filter(|step| !of_guide.on_the_way.contains(*step));
            if let Some(detour) = detour {
                of_detours.entry(detour).or_default().push(&text.text);
            }
        }
        for (detour, asked) in of_detours {
            let Some(class) = class(&class_of_detour(guide, detour)) else {
                continue;
            };
            let kind = Some(kind_of("/"));
            texts.extend(some(&asked, MOST_OF_DETOUR).map(|text| (class, *text, OF_QUESTION, kind)));
        }
    }
    if let Some(class) = class(ELSEWHERE) {
        let questions = material.elsewhere.iter().filter(|text| text.kind == Kind::Question);
        let questions: Vec<&str> = questions.map(|text| text.text.as_str()).collect();
        let kind = Some(kind_of(ELSEWHERE));
        texts.extend(some(&questions, MOST_OF_ELSEWHERE).map(|text| (class, *text, 1.0, kind)));
    }
    let mut seen = BTreeSet::new();
    let elsewhere = class(ELSEWHERE);
    // A greeting is no question that a guide answers, but here it is a greeting.
    let means: BTreeSet<u32> = MEANINGS
        .iter()
        .filter(|name| **name != NONSENSE)
        .filter_map(|name| class(name))
        .collect();
    let texts = texts.into_iter().filter_map(|(class, text, counts, kind)| {
        let words = without_politeness(said(text), polite);
        let is_meant = || means.iter().any(|meaning| seen.contains(&(*meaning, words.clone())));
        let is_nothing = words.is_empty() || Some(class) == elsewhere && is_meant();
        let is_new = !is_nothing && seen.insert((class, words.clone()));
        let polarity = Polarity::of(text, &words, &negations);
        is_new.then_some(Text {
            class,
            words,
            polarity,
            counts,
            kind,
        })
    });
    let mut texts: Vec<Text> = texts.collect();
    texts.sort_by(|one, other| (one.class, &one.words).cmp(&(other.class, &other.words)));
    texts
}

/// At most so many of them, from the first to the last.
fn some<T>(all: &[T], most: usize) -> impl Iterator<Item = &T> {
    all.iter().step_by(all.len().div_ceil(most).max(1))
}

fn write_features(keys: &[u64], postings: &[Vec<u32>], all: usize, kinds: &Weights, writer: &mut Writer) -> Part {
    let kept = keys.iter().zip(postings).zip(&kinds.features);
    let kept = kept.filter_map(|((key, examples), weights)| {
        let weights = weights.iter().copied();
        let weights: Vec<_> = weights.filter(|(_, weight)| weight.abs() >= LEAST).collect();
        let is_nothing = examples.is_empty() && weights.is_empty();
        (!is_nothing).then(|| (*key, posting::bytes(examples, all, &weights)))
    });
    write_buckets(kept.collect(), writer)
}

fn word_lines(texts: &[Text]) -> String {
    let all: BTreeSet<&str> = texts.iter().flat_map(|text| &text.words).map(String::as_str).collect();
    all.into_iter().collect::<Vec<_>>().join("\n")
}

fn list_lines(material: &Material) -> String {
    // Around a name stand words of one letter too; a saying is read without these.
    let folded = |name: &str, item: &str| {
        let item = fold(item);
        if AROUND_NAMES.contains(&name) {
            return item;
        }
        words(&item).collect::<Vec<_>>().join(" ")
    };
    let of_list = |(name, list): (&String, &Vec<String>)| {
        let folded = list.iter().map(|item| folded(name, item));
        format!("{name}\t{}\n", folded.collect::<Vec<_>>().join(","))
    };
    material.sayings.lists.iter().map(of_list).collect()
}
