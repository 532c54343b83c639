//! From the texts of a pack to its index: every text is an example of what leads to its guide and its step.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    features::{Feature, features, whole},
    index::{Head, LETTERS, Row, SMALL},
    learn::{Example, Weights, learn},
    material::{Guide, Kind, Material, Product, Text},
    say::write_sayings,
    signs::BEGINNING,
    source::Writer,
    words::{Stems, fold, squeeze, words},
};

/// A piece of a word, or words together, that are seen in fewer texts are left out.
const SEEN: usize = 3;
/// A weight nearer to zero is left out.
const LEAST: f32 = 0.04;
/// So many weights are looked at, about: a second's work.
const WORK: usize = 300_000_000;
/// The same for a product that has a few guides.
const WORK_OF_OTHER: usize = 60_000_000;
/// Topics of what no guide answers get this part of it.
const TOPICS_SHARE: usize = 15;
/// Features of a bucket, in the mean.
const BUCKET: usize = 4;

/// How much a text counts as an example.
fn weight(kind: Kind) -> f32 {
    match kind {
        Kind::Question => 1.0,
        Kind::Keyword | Kind::Title | Kind::Summary | Kind::StepTitle | Kind::Choice => 0.5,
        Kind::Body => 0.2,
    }
}

/// Makes an index. Guides that have no steps are left out.
pub fn build(material: &Material) -> Vec<u8> {
    let own = Section::own(material);
    let products = material.products.iter();
    let others: Vec<Option<Section<'_>>> = products
        .map(|product| Section::of_other(material, &product.id))
        .collect();
    let sections = || [&own].into_iter().chain(others.iter().flatten());
    let dictionary = Dictionary::new(material, sections().flat_map(|section| &section.texts));
    let mut writer = Writer::new(Head::NUMBERS);
    let topics: BTreeSet<&str> = material
        .elsewhere
        .iter()
        .filter_map(|text| text.step.as_deref())
        .collect();
    let topics: Vec<&str> = topics.into_iter().collect();
    let mut head = own.write(&dictionary, &topics, WORK, &mut writer);
    head.words = dictionary.write(&mut writer);
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
    let mut lines = String::new();
    for (product, section) in material.products.iter().zip(&others) {
        let at = section.as_ref().map_or(0, |section| {
            let of_other = Head {
                words: head.words,
                sayings: head.sayings,
                signs: head.signs,
                ..section.write(&dictionary, &[], WORK_OF_OTHER, &mut writer)
            };
            writer.numbers(of_other.numbers())
        });
        lines += &product_line(product, material, at);
    }
    if !lines.is_empty() {
        let places = material.place_words.iter().map(|word| squeeze(word));
        let alike: BTreeSet<&str> = material.asked_like_of_apps().collect();
        let alike: Vec<&str> = alike.into_iter().collect();
        lines += &format!("{}\t{}\n", places.collect::<Vec<_>>().join(","), alike.join(","));
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
            texts.extend(asked.map(|text| Told::new(number, text, None)));
        }
        texts.retain(|told| !told.words.is_empty());
        texts.sort_by(|one, other| one.order().cmp(&other.order()));
        Some(Self { guides, texts })
    }

    /// Writes what is of these guides alone.
    fn write(&self, dictionary: &Dictionary, topics: &[&str], work: usize, writer: &mut Writer) -> Head {
        let seen = Seen::new(&self.texts, dictionary);
        let mut head = Head::default();
        let places: Vec<Vec<&str>> = self.guides.iter().map(|(_, guide)| places(guide)).collect();
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
        let weights = seen.weights(&self.texts, &places, topics, work);
        let bias = weights.bias.iter().map(|bias| bias.to_bits());
        head.bias = (writer.numbers(bias), weights.bias.len() as u32);
        let titles = titles(&self.guides, &places);
        head.buckets = write_features(&seen, &weights, titles, writer);
        head.errors = writer.text(&error_lines(&self.guides));
        head
    }
}

/// A text that leads to a guide and a place in it.
struct Told<'m> {
    /// None: no guide answers it.
    guide: Option<usize>,
    /// A step of the guide, or a topic where there is no guide.
    place: Option<&'m str>,
    kind: Kind,
    words: Vec<String>,
}

impl<'m> Told<'m> {
    fn new(guide: Option<usize>, text: &'m Text, place: Option<&'m str>) -> Self {
        Self {
            guide,
            place,
            kind: text.kind,
            words: words(&fold(&text.text)).collect(),
        }
    }

    fn order(&self) -> impl Ord + '_ {
        (self.guide, self.place, self.kind, &self.words)
    }
}

fn texts<'m>(guides: &[(&String, &'m Guide)], material: &'m Material) -> Vec<Told<'m>> {
    let elsewhere = material
        .elsewhere
        .iter()
        .map(|text| Told::new(None, text, text.step.as_deref()));
    let of_guides = (0..).zip(guides).flat_map(|(number, (_, guide))| {
        let places = places(guide);
        // What a step says stands in for what readers asked, where nobody has yet.
        let is_asked = |step: &Option<String>| {
            let mut asked = guide.texts.iter().filter(|text| text.kind == Kind::Question);
            asked.any(|text| text.step == *step)
        };
        let said = guide
            .texts
            .iter()
            .filter(move |text| text.kind != Kind::Body || !is_asked(&text.step));
        said.map(move |text| {
            let step = text.step.as_deref().unwrap_or(&guide.start);
            Told::new(Some(number), text, Some(step).filter(|step| places.contains(step)))
        })
    });
    let mut texts: Vec<Told<'_>> = elsewhere
        .chain(of_guides)
        .filter(|told| !told.words.is_empty())
        .collect();
    // Whatever order the files were read in, the same is learned.
    texts.sort_by(|one, other| one.order().cmp(&other.order()));
    texts
}

/// The places of a guide: its steps, the first where it starts, detours last.
fn places(guide: &Guide) -> Vec<&str> {
    let steps = guide.steps.iter().map(String::as_str);
    let (way, detours): (Vec<&str>, Vec<&str>) = steps
        .filter(|step| *step != guide.start)
        .partition(|step| is_on_the_way(guide, step));
    [guide.start.as_str()].into_iter().chain(way).chain(detours).collect()
}

fn is_on_the_way(guide: &Guide, step: &str) -> bool {
    step == guide.start || guide.on_the_way.contains(step)
}

/// What is typed word for word: titles, and what can be chosen -> the places that they are of.
fn titles(guides: &[(&String, &Guide)], places: &[Vec<&str>]) -> BTreeMap<u64, BTreeSet<usize>> {
    let mut titles: BTreeMap<u64, BTreeSet<usize>> = BTreeMap::new();
    let mut first = 0;
    for ((_, guide), places) in guides.iter().zip(places) {
        for text in &guide.texts {
            let step = text.step.as_deref().unwrap_or(&guide.start);
            let place = places.iter().position(|place| *place == step);
            let is_title = matches!(text.kind, Kind::Title | Kind::StepTitle | Kind::Choice);
            if let Some(place) = place.filter(|_| is_title) {
                titles
                    .entry(whole(&squeeze(&text.text)))
                    .or_default()
                    .insert(first + place);
            }
        }
        first += places.len();
    }
    titles
}

/// The words of our own texts by their stems, and what they mean.
struct Dictionary {
    stems: Stems,
    lines: BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>,
}

impl Dictionary {
    fn new<'t, 'm: 't>(material: &Material, texts: impl Iterator<Item = &'t Told<'m>>) -> Self {
        let mut dictionary = Self {
            stems: Stems::new(),
            lines: BTreeMap::new(),
        };
        let small: BTreeSet<String> = material.small.iter().map(|word| fold(word)).collect();
        let own: BTreeSet<&String> = texts.flat_map(|told| &told.words).chain(&small).collect();
        for word in own {
            let mark = if small.contains(word) {
                SMALL.to_string()
            } else {
                String::new()
            };
            for stem in dictionary.stems.of(word) {
                dictionary
                    .lines
                    .entry(stem)
                    .or_default()
                    .0
                    .insert(format!("{word}{mark}"));
            }
        }
        for (meaning, group) in &material.same {
            for member in group {
                // Of several words together none means it alone.
                if let [word] = words(&fold(member)).collect::<Vec<_>>().as_slice() {
                    for stem in dictionary.stems.of(word) {
                        dictionary.lines.entry(stem).or_default().1.insert(meaning.clone());
                    }
                }
            }
        }
        dictionary
    }

    fn meanings(&self, stem: &str) -> Vec<String> {
        let line = self.lines.get(stem);
        line.map(|(_, meanings)| meanings.iter().cloned().collect())
            .unwrap_or_default()
    }

    fn write(&self, writer: &mut Writer) -> (u32, u32) {
        let mut ends = vec![writer.here()];
        let mut lines = self.lines.iter().peekable();
        for letter in 0..LETTERS {
            while let Some((stem, (words, meanings))) = lines.next_if(|(stem, _)| starts_with(stem, letter)) {
                let join = |texts: &BTreeSet<String>| texts.iter().map(String::as_str).collect::<Vec<_>>().join(",");
                writer.text(&format!("{stem}\t{}\t{}\n", join(words), join(meanings)));
            }
            ends.push(writer.here());
        }
        (writer.numbers(ends), LETTERS as u32)
    }
}

fn starts_with(stem: &str, letter: usize) -> bool {
    stem.bytes().next().is_some_and(|first| usize::from(first) == letter)
}

/// The features of all texts.
struct Seen {
    /// Per text.
    features: Vec<Vec<u32>>,
    /// Feature -> its key.
    keys: Vec<u64>,
    /// Feature -> how much it tells texts apart: what is rare tells more.
    telling: Vec<f32>,
}

impl Seen {
    fn new(texts: &[Told<'_>], dictionary: &Dictionary) -> Self {
        let found: Vec<Vec<Feature>> = texts
            .iter()
            .map(|told| features(&told.words, &dictionary.stems, |stem| dictionary.meanings(stem)))
            .collect();
        let mut counts: HashMap<u64, usize> = HashMap::new();
        for feature in found.iter().flatten() {
            *counts.entry(feature.key).or_default() += 1;
        }
        let often =
            |feature: &&Feature| feature.is_of_word() || counts.get(&feature.key).is_some_and(|count| *count >= SEEN);
        let mut keys: Vec<u64> = found
            .iter()
            .flatten()
            .filter(often)
            .map(|feature| feature.key)
            .collect();
        keys.sort_unstable();
        keys.dedup();
        let number = |feature: &Feature| keys.binary_search(&feature.key).map_or(0, |number| number as u32);
        let of_text = |found: &Vec<Feature>| found.iter().filter(often).map(number).collect();
        let all = 1.0 + texts.len() as f32;
        Self {
            features: found.iter().map(of_text).collect(),
            telling: keys
                .iter()
                .map(|key| (all / (1.0 + counts.get(key).copied().unwrap_or_default() as f32)).ln() + 1.0)
                .collect(),
            keys,
        }
    }

    /// The features of a text with their strengths, which together are of length one.
    fn strengths(&self, features: &[u32]) -> Vec<(u32, f32)> {
        let telling = |feature: u32| self.telling.get(feature as usize).copied().unwrap_or_default();
        let strengths: Vec<(u32, f32)> = features.iter().map(|feature| (*feature, telling(*feature))).collect();
        normalised(strengths)
    }

    /// Texts with the class of each; none is no class.
    fn learn(&self, texts: impl Iterator<Item = (usize, Option<usize>, Kind)>, classes: usize, work: usize) -> Weights {
        // The same text may stand for several classes.
        let mut examples: BTreeMap<&[u32], Example> = BTreeMap::new();
        for (text, class, kind) in texts {
            let features = self.features.get(text).map(Vec::as_slice).unwrap_or_default();
            let example = examples.entry(features).or_insert_with(|| Example {
                classes: Vec::new(),
                features: self.strengths(features),
                weight: 0.0,
            });
            example.weight = example.weight.max(weight(kind));
            let class = class.map(|class| class as u32);
            if let Some((class, Err(at))) = class.map(|class| (class, example.classes.binary_search(&class))) {
                example.classes.insert(at, class);
            }
        }
        let examples: Vec<Example> = examples.into_values().collect();
        learn(&examples, self.keys.len(), classes, work)
    }

    /// Weights of the guides, of the places after them, and of the topics after those.
    fn weights(&self, texts: &[Told<'_>], places: &[Vec<&str>], topics: &[&str], work: usize) -> Weights {
        let guides = places.len();
        // Steps are much alike from guide to guide: their titles only tell them apart within one.
        let of_steps = [Kind::StepTitle, Kind::Choice, Kind::Body];
        let all = (0..).zip(texts).filter(|(_, told)| !of_steps.contains(&told.kind));
        let all = all.map(|(text, told)| (text, told.guide, told.kind));
        let mut weights = self.learn(all, guides, work);
        // Texts are in the order of their guides; those of none come first.
        let (_, elsewhere, mut rest) = part(texts, None);
        let mut first = elsewhere.len();
        for (guide, places) in places.iter().enumerate() {
            let (before, mine, behind) = part(rest, Some(guide));
            first += before.len();
            let with_place = (first..).zip(mine).filter_map(|(text, told)| {
                let place = places.iter().position(|place| Some(*place) == told.place)?;
                Some((text, Some(place), told.kind))
            });
            weights.append(self.learn(with_place, places.len(), work / guides));
            first += mine.len();
            rest = behind;
        }
        let with_topic = (0..).zip(texts).map(|(text, told)| {
            let topic = topics
                .iter()
                .position(|topic| told.guide.is_none() && Some(*topic) == told.place);
            (text, topic, told.kind)
        });
        if !topics.is_empty() {
            weights.append(self.learn(with_topic, topics.len(), work / TOPICS_SHARE));
        }
        weights
    }
}

/// The texts of a guide, or of none, and those before and behind them.
fn part<'t, 'm>(texts: &'t [Told<'m>], guide: Option<usize>) -> (&'t [Told<'m>], &'t [Told<'m>], &'t [Told<'m>]) {
    let (before, from_here) = texts.split_at(texts.partition_point(|told| told.guide < guide));
    let (mine, behind) = from_here.split_at(from_here.partition_point(|told| told.guide == guide));
    (before, mine, behind)
}

/// Strengths in proportion, so that their squares are one together.
pub(super) fn normalised<F>(mut strengths: Vec<(F, f32)>) -> Vec<(F, f32)> {
    let length = strengths
        .iter()
        .map(|(_, strength)| strength * strength)
        .sum::<f32>()
        .sqrt();
    for (_, strength) in &mut strengths {
        *strength /= length;
    }
    strengths
}

fn write_features(
    seen: &Seen,
    weights: &Weights,
    titles: BTreeMap<u64, BTreeSet<usize>>,
    writer: &mut Writer,
) -> (u32, u32) {
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
            let weights = places.into_iter().map(|place| (place, 1.0)).collect();
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
