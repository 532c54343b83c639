//! From the texts of a pack to its index: every text is an example of what leads to its guide and its step.

use std::{
    collections::{BTreeMap, BTreeSet},
    thread,
};

use super::{
    buckets::write_buckets,
    dictionary::Dictionary,
    features::whole,
    head::Head,
    learn::Weights,
    material::{Guide, Kind, Material, Product},
    row::Row,
    say::learn_sayings,
    seen::Seen,
    signs::BEGINNING,
    source::Writer,
    threads::finished,
    told::{Told, is_on_the_way, places, texts},
    words::squeeze,
};

/// A weight nearer to zero is left out.
const LEAST: f32 = 0.043;
/// Of what readers ask of the own product, one in so many is a contrast for another product.
const CONTRAST_OF_OTHERS: usize = 8;

/// Makes an index. Guides that have no steps are left out.
pub fn build(material: &Material) -> Vec<u8> {
    let own = Section::own(material);
    let products = material.products.iter();
    let others: Vec<Option<Section<'_>>> = products
        .map(|product| Section::of_other(material, &product.id))
        .collect();
    let sections = || [&own].into_iter().chain(others.iter().flatten());
    let dictionary = Dictionary::new(material, sections().flat_map(|section| &section.texts));
    let topics: BTreeSet<&str> = material
        .elsewhere
        .iter()
        .filter_map(|text| text.step.as_deref())
        .collect();
    let topics: Vec<&str> = topics.into_iter().collect();
    // None needs what another learns: with two cores it takes half the time.
    let (learned, of_others, sayings) = thread::scope(|scope| {
        let sayings = scope.spawn(|| learn_sayings(material, &dictionary));
        let of_others = scope.spawn(|| {
            let learn = |section: &Option<Section<'_>>| Some(section.as_ref()?.learn(&dictionary, &[]));
            others.iter().map(learn).collect::<Vec<_>>()
        });
        let own = own.learn(&dictionary, &topics);
        (own, finished(of_others), finished(sayings))
    });
    let mut writer = Writer::new(Head::NUMBERS);
    let mut head = own.write(&learned, &mut writer);
    head.words = dictionary.write(&mut writer);
    head.sayings = sayings.write(material, &mut writer);
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
    let mut lines = String::new();
    let others = others.iter().zip(&of_others);
    for (product, (section, learned)) in material.products.iter().zip(others) {
        let at = section.as_ref().zip(learned.as_ref()).map_or(0, |(section, learned)| {
            let of_other = Head {
                words: head.words,
                sayings: head.sayings,
                signs: head.signs,
                ..section.write(learned, &mut writer)
            };
            writer.numbers(of_other.numbers())
        });
        lines += &product_line(product, material, at);
    }
    if !lines.is_empty() {
        let squeezed = |words: &[String]| words.iter().map(|word| squeeze(word)).collect::<Vec<_>>().join(",");
        let alike: BTreeSet<&str> = material.asked_like_of_apps().collect();
        let alike: Vec<&str> = alike.into_iter().collect();
        let (before, behind) = (squeezed(&material.place_words), squeezed(&material.place_nouns));
        lines += &format!("{before}\t{behind}\t{}\n", alike.join(","));
    }
    head.products = writer.text(&lines);
    writer.finish(&head.numbers())
}

/// A product's line; see [`super::index`].
fn product_line(product: &Product, material: &Material, head: u32) -> String {
    let names: Vec<String> = product.names.iter().map(|name| squeeze(name)).collect();
    format!(
        "{}\t{}\t{head}\t{}\t{}\n",
        u8::from(material.own.as_deref() == Some(product.id.as_str())),
        u8::from(product.is_app),
        product.names.first().map_or("", String::as_str),
        names.join(","),
    )
}

/// The guides of one product, and the texts that lead to them or to none of them.
struct Section<'m> {
    guides: Vec<(&'m String, &'m Guide)>,
    texts: Vec<Told<'m>>,
}

/// What the texts of a section teach.
struct Learned {
    seen: Seen,
    weights: Weights,
}

impl<'m> Section<'m> {
    /// The pack's own product.
    fn own(material: &'m Material) -> Self {
        let guides = material.guides_of(None);
        let texts = texts(&guides, material);
        Self { guides, texts }
    }

    /// Another one: what people ask of the own product in the same words leads to its guides too, and what they ask of
    /// that besides leads to none of them. Nothing where it has no guide.
    fn of_other(material: &'m Material, product: &str) -> Option<Self> {
        let guides = material.guides_of(Some(product));
        if guides.is_empty() {
            return None;
        }
        let mut texts = texts(&guides, material);
        for (name, guide) in material.guides_of(None) {
            let like = |(_, other): &(&String, &Guide)| other.asked_like.as_ref() == Some(name);
            let number = guides.iter().position(like);
            let asked = guide.texts.iter().filter(|text| text.kind == Kind::Question);
            // What leads here counts; what does not is known from a part of it.
            let some = asked.step_by(if number.is_some() { 1 } else { CONTRAST_OF_OTHERS });
            texts.extend(some.map(|text| Told::new(number, text, None)));
        }
        texts.retain(|told| !told.words.is_empty());
        texts.sort_by(|one, other| one.order().cmp(&other.order()));
        Some(Self { guides, texts })
    }

    /// The places of each guide.
    fn places(&self) -> Vec<Vec<&'m str>> {
        self.guides.iter().map(|(_, guide)| places(guide)).collect()
    }

    /// Learns what leads to each of these guides, places and topics.
    fn learn(&self, dictionary: &Dictionary, topics: &[&str]) -> Learned {
        let seen = Seen::new(&self.texts, dictionary);
        let weights = seen.weights(&self.texts, &self.places(), topics);
        Learned { seen, weights }
    }

    /// Writes what is of these guides alone.
    fn write(&self, Learned { seen, weights }: &Learned, writer: &mut Writer) -> Head {
        let mut head = Head::default();
        let places = self.places();
        let mut first = 0;
        let mut rows = Vec::new();
        for ((name, guide), places) in self.guides.iter().zip(&places) {
            let (at, length) = writer.text(name);
            let on_the_way = places.iter().filter(|step| is_on_the_way(guide, step)).count();
            rows.extend([at, length, first, places.len() as u32, on_the_way as u32]);
            first += places.len() as u32;
        }
        head.guides = (writer.numbers(rows), self.guides.len() as u32);
        let mut rows = Vec::new();
        for step in places.iter().flatten() {
            let (at, length) = writer.text(step);
            rows.extend([at, length]);
        }
        head.places = (writer.numbers(rows), first);
        let bias = weights.bias.iter().map(|bias| bias.to_bits());
        head.bias = (writer.numbers(bias), weights.bias.len() as u32);
        let titles = titles(&self.guides, &places);
        head.buckets = write_features(seen, weights, titles, writer);
        head.errors = writer.text(&error_lines(&self.guides));
        head
    }
}

/// What is called so: each place, and how much that counts.
type Titles = BTreeMap<u64, BTreeMap<usize, f32>>;
/// What can be chosen at a step counts less than what the step is called, and that less than what a guide is called.
const CHOICE: f32 = 0.5;
const GUIDE_TITLE: f32 = 1.5;

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
                let counts = match text.kind {
                    Kind::Title => GUIDE_TITLE,
                    Kind::Choice => CHOICE,
                    _ => 1.0,
                };
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
    let rows = seen
        .keys
        .iter()
        .copied()
        .zip(rows)
        .filter(|(_, row)| !row.weights.is_empty())
        .chain(titles.into_iter().map(|(key, places)| {
            let weights = places.into_iter().collect();
            (key, Row { telling: 1.0, weights })
        }))
        .map(|(key, row)| (key, row.bytes()))
        .collect();
    write_buckets(rows, writer)
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
