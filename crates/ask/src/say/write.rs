//! From the examples of a pack to the part of its index that tells what people say.
//!
//! ```text
//! classes   name (place, length), number: choices and detours that are called the same share a number
//! examples  class, how long it is beside others (a float's bits)
//! buckets   where the features of each bucket begin
//! features  key (8 bytes), in how many examples; those, each counted on from the one before
//! words     every word of the examples, one a line, in order
//! lists     lines: name, tab, words with commas between
//! ```

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    super::{
        features::features,
        material::{Kind, Material},
        source::{Part, Writer},
        words::{Stems, fold, words},
    },
    material::class_of_detour,
    score::strength,
    words::{said, with_polarity, without_politeness},
};

/// Features of a bucket, in the mean.
const BUCKET: usize = 4;
/// A piece of a word, or words together, that fewer examples have are left out.
const SEEN: usize = 3;
/// How much the question of a reader who came from elsewhere says about what one says here.
const OF_QUESTION: f32 = 0.75;
/// The class of what no guide is about.
pub(super) const ELSEWHERE: &str = "elsewhere";

/// One text and how much it counts.
struct Text {
    class: u32,
    words: Vec<String>,
    counts: f32,
}

/// Writes it; the result is where its parts are listed, and how many they are.
pub(in super::super) fn write_sayings(
    material: &Material,
    stems: &Stems,
    meanings: impl Fn(&str) -> Vec<String>,
    writer: &mut Writer,
) -> Part {
    let classes = classes(material);
    let texts = texts(material, &classes);
    let none = Vec::new();
    let negations = material.sayings.lists.get("negations").unwrap_or(&none);
    let found: Vec<_> = texts
        .iter()
        .map(|text| features(&with_polarity(&text.words, negations), stems, &meanings))
        .collect();
    let mut postings: BTreeMap<u64, Vec<u32>> = BTreeMap::new();
    for (example, features) in (0..).zip(&found) {
        for feature in features {
            postings.entry(feature.key).or_default().push(example);
        }
    }
    let of_more: BTreeSet<u64> = found
        .iter()
        .flatten()
        .filter(|feature| !feature.is_of_word())
        .map(|feature| feature.key)
        .collect();
    postings.retain(|key, examples| examples.len() >= SEEN || !of_more.contains(key));
    let length = |features: &[super::super::features::Feature]| {
        let squares = features.iter().map(|feature| {
            let seen = postings.get(&feature.key).map_or(0, Vec::len);
            if seen > 0 {
                strength(*feature, seen, texts.len()).powi(2)
            } else {
                0.0
            }
        });
        squares.sum::<f32>().sqrt()
    };
    let examples = texts
        .iter()
        .zip(&found)
        .flat_map(|(text, features)| [text.class, (length(features) / text.counts).to_bits()]);
    let examples = (writer.numbers(examples.collect::<Vec<_>>()), texts.len() as u32);
    let mut rows = Vec::new();
    for (name, number) in &classes {
        let (at, length) = writer.text(name);
        rows.extend([at, length, *number]);
    }
    let parts = [
        (writer.numbers(rows), classes.len() as u32),
        examples,
        write_features(&postings, writer),
        writer.text(&word_lines(&texts)),
        writer.text(&list_lines(material)),
    ];
    let table = parts.iter().flat_map(|(at, count)| [*at, *count]);
    (writer.numbers(table), parts.len() as u32)
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
    let class = |name: &str| classes.get(name).copied();
    let mut texts: Vec<(u32, &str, f32)> = Vec::new();
    for (name, told) in sayings.examples.iter().chain(&sayings.labels) {
        let Some(class) = class(name) else { continue };
        texts.extend(told.iter().map(|text| (class, text.as_str(), 1.0)));
    }
    for (guide, of_guide) in &material.guides {
        for text in of_guide.texts.iter().filter(|text| text.kind == Kind::Question) {
            let detour = text.step.as_ref().filter(|step| !of_guide.on_the_way.contains(*step));
            if let Some(class) = detour.and_then(|detour| class(&class_of_detour(guide, detour))) {
                texts.push((class, &text.text, OF_QUESTION));
            }
        }
    }
    if let Some(class) = class(ELSEWHERE) {
        let questions = material.elsewhere.iter().filter(|text| text.kind == Kind::Question);
        texts.extend(questions.map(|text| (class, text.text.as_str(), 1.0)));
    }
    let mut seen = BTreeSet::new();
    let texts = texts.into_iter().filter_map(|(class, text, counts)| {
        let words = without_politeness(said(text), polite);
        (!words.is_empty() && seen.insert((class, words.clone()))).then_some(Text { class, words, counts })
    });
    let mut texts: Vec<Text> = texts.collect();
    texts.sort_by(|one, other| (one.class, &one.words).cmp(&(other.class, &other.words)));
    texts
}

fn write_features(postings: &BTreeMap<u64, Vec<u32>>, writer: &mut Writer) -> Part {
    let count = (postings.len() / BUCKET).max(1);
    let mut buckets: Vec<Vec<(u64, &Vec<u32>)>> = vec![Vec::new(); count];
    for (key, examples) in postings {
        if let Some(bucket) = buckets.get_mut((key % count as u64) as usize) {
            bucket.push((*key, examples));
        }
    }
    let mut ends = vec![writer.here()];
    for bucket in buckets {
        for (key, examples) in bucket {
            writer.bytes(&key.to_le_bytes());
            writer.short(examples.len() as u32);
            let mut before = 0;
            for example in examples {
                writer.short(example - before);
                before = *example;
            }
        }
        ends.push(writer.here());
    }
    (writer.numbers(ends), count as u32)
}

fn word_lines(texts: &[Text]) -> String {
    let all: BTreeSet<&str> = texts.iter().flat_map(|text| &text.words).map(String::as_str).collect();
    all.into_iter().collect::<Vec<_>>().join("\n")
}

fn list_lines(material: &Material) -> String {
    let of_list = |(name, list): (&String, &Vec<String>)| {
        let folded = list.iter().map(|item| words(&fold(item)).collect::<Vec<_>>().join(" "));
        format!("{name}\t{}\n", folded.collect::<Vec<_>>().join(","))
    };
    material.sayings.lists.iter().map(of_list).collect()
}
