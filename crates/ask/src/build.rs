//! From the texts of a pack to its index: every text is an example of what leads to its guide and its step.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    dictionary::Dictionary,
    features::whole,
    head::Head,
    learn::Weights,
    material::{Guide, Kind, Material},
    row::Row,
    say::write_sayings,
    seen::Seen,
    signs::BEGINNING,
    source::Writer,
    told::{is_on_the_way, places, texts},
    words::squeeze,
};

/// A weight nearer to zero is left out.
const LEAST: f32 = 0.05;
/// Features of a bucket, in the mean.
const BUCKET: usize = 4;

/// Makes an index. Guides that have no steps are left out.
pub fn build(material: &Material) -> Vec<u8> {
    let guides: Vec<(&String, &Guide)> = material.guides.iter().filter(|(_, guide)| guide.is_there).collect();
    let texts = texts(&guides, material);
    let dictionary = Dictionary::new(material, &texts);
    let seen = Seen::new(&texts, &dictionary);
    let mut head = Head::default();
    let mut writer = Writer::new(Head::NUMBERS);

    let places: Vec<Vec<&str>> = guides.iter().map(|(_, guide)| places(guide)).collect();
    let mut first = 0;
    let mut rows = Vec::new();
    for ((name, guide), places) in guides.iter().zip(&places) {
        let (at, length) = writer.text(name);
        let on_the_way = places.iter().filter(|step| is_on_the_way(guide, step)).count();
        rows.extend([at, length, first, places.len() as u32, on_the_way as u32]);
        first += places.len() as u32;
    }
    head.guides = (writer.numbers(rows), guides.len() as u32);
    let mut rows = Vec::new();
    for step in places.iter().flatten() {
        let (at, length) = writer.text(step);
        rows.extend([at, length]);
    }
    head.places = (writer.numbers(rows), first);

    let topics: BTreeSet<&str> = material
        .elsewhere
        .iter()
        .filter_map(|text| text.step.as_deref())
        .collect();
    let topics: Vec<&str> = topics.into_iter().collect();
    let weights = seen.weights(&texts, &places, &topics);
    let bias = weights.bias.iter().map(|bias| bias.to_bits());
    head.bias = (writer.numbers(bias), weights.bias.len() as u32);
    let titles = titles(&guides, &places);
    head.buckets = write_features(&seen, &weights, titles, &mut writer);
    head.words = dictionary.write(&mut writer);
    head.errors = writer.text(&error_lines(&guides));
    let meanings = |stem: &str| dictionary.meanings(stem);
    head.sayings = write_sayings(material, &dictionary.stems, meanings, &mut writer);
    let beginning = |sign: &str| {
        if sign.ends_with(BEGINNING) {
            BEGINNING.to_string()
        } else {
            String::new()
        }
    };
    let line = |(of, sign): &(String, String)| format!("{of}\t{}{}\n", squeeze(sign), beginning(sign));
    let signs = material.signs.iter().map(line);
    head.signs = writer.text(&signs.collect::<String>());
    head.topics = writer.text(&topics.join("\n"));
    writer.finish(&head.numbers())
}

/// What is called so: each place, and how much that counts.
type Titles = BTreeMap<u64, BTreeMap<usize, f32>>;
/// What can be chosen at a step counts less than what the step is called.
const CHOICE: f32 = 0.5;

/// What is typed word for word: titles, and what can be chosen -> the places that they are of.
fn titles(guides: &[(&String, &Guide)], places: &[Vec<&str>]) -> Titles {
    let mut titles = Titles::new();
    let mut first = 0;
    for ((_, guide), places) in guides.iter().zip(places) {
        for text in &guide.texts {
            let step = text.step.as_deref().unwrap_or(&guide.start);
            let place = places.iter().position(|place| *place == step);
            let is_title = matches!(text.kind, Kind::Title | Kind::StepTitle | Kind::Choice);
            if let Some(place) = place.filter(|_| is_title) {
                let counts = if text.kind == Kind::Choice { CHOICE } else { 1.0 };
                let of_text = titles.entry(whole(&squeeze(&text.text))).or_default();
                let known = of_text.entry(first + place).or_insert(counts);
                *known = known.max(counts);
            }
        }
        first += places.len();
    }
    titles
}

fn write_features(seen: &Seen, weights: &Weights, titles: Titles, writer: &mut Writer) -> (u32, u32) {
    let rows = seen
        .telling
        .iter()
        .zip(&weights.features)
        .map(|(telling, weights)| Row {
            telling: *telling,
            weights: weights
                .iter()
                .filter(|(_, weight)| weight.abs() >= LEAST)
                .map(|(class, weight)| (*class as usize, *weight))
                .collect(),
        });
    let rows: Vec<(u64, Row)> = seen
        .keys
        .iter()
        .copied()
        .zip(rows)
        .filter(|(_, row)| !row.weights.is_empty())
        .chain(titles.into_iter().map(|(key, places)| {
            let weights = places.into_iter().collect();
            (key, Row { telling: 1.0, weights })
        }))
        .collect();
    let count = (rows.len() / BUCKET).max(1);
    let mut buckets: Vec<Vec<(u64, Row)>> = vec![Vec::new(); count];
    for (key, row) in rows {
        if let Some(bucket) = buckets.get_mut((key % count as u64) as usize) {
            bucket.push((key, row));
        }
    }
    let mut ends = vec![writer.here()];
    for bucket in buckets {
        for (key, row) in bucket {
            row.write(key, writer);
        }
        ends.push(writer.here());
    }
    (writer.numbers(ends), count as u32)
}

fn error_lines(guides: &[(&String, &Guide)]) -> String {
    let errors = (0..).zip(guides).flat_map(|(number, (_, guide))| {
        let of_guide = guide.errors.iter();
        of_guide.map(
            move |(phrase, step): &(String, Option<String>)| -> (usize, &String, &str) {
                (number, phrase, step.as_deref().unwrap_or_default())
            },
        )
    });
    // A phrase is one line here, however it is written.
    let line = |(guide, phrase, step): (usize, &String, &str)| {
        let written = phrase.split_whitespace().collect::<Vec<_>>().join(" ");
        format!("{guide}\t{step}\t{}\t{written}\n", squeeze(phrase))
    };
    errors.map(line).collect()
}
