//! The index as bytes: written once, read in place. Numbers are 32 bits, little endian.
//!
//! ```text
//! head      magic, then (offset, count) of each table
//! words     text, flags, weight (how much the word tells guides apart), its guides, its meanings
//! stems     text -> the words that share it          meanings  -> the words that share it
//! guides    name, first step, phrases, steps         errors    phrase, guide, step
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::{
    errors::Known,
    material::{Field, Material, Text},
    words::{Stems, fold, squeeze, words},
};

const MAGIC: u32 = 0x5747_0001;
/// Bytes of a number.
const NUMBER: usize = 4;
/// Numbers in the head before the tables' own.
const HEAD: usize = 1;

/// Columns of each table.
const WORD: usize = 8;
const STEM: usize = 4;
const MEANING: usize = 3;
const GUIDE: usize = 8;
const PHRASE: usize = 4;
const STEP: usize = 4;
const ERROR: usize = 5;
const ENTRY: usize = 2;

/// Says nothing about what a question is about.
const SMALL: u32 = 1;
/// No guide answers what it is about.
const ELSEWHERE: u32 = 2;
/// Turns what the words near it mean into its opposite.
const NEGATES: u32 = 4;
/// What the name of an opposite begins with: `not-see` is the opposite of `see`.
const NOT: &str = "not-";
/// Stands for no step.
const NONE: u32 = u32::MAX;

/// How a text counts: a keyword was chosen to be found by, an explanation names many things.
fn weight(field: Field) -> f32 {
    match field {
        Field::Keywords => 2.0,
        Field::Title => 1.0,
        Field::Summary => 0.4,
        Field::StepTitle => 0.5,
        Field::Option => 0.2,
        Field::Body => 0.12,
        Field::Why => 0.06,
    }
}

/// The same, for finding the step.
fn weight_in_step(field: Field) -> f32 {
    match field {
        Field::StepTitle => IN_TITLE,
        Field::Option => 0.6,
        Field::Body => 0.6,
        Field::Why => 0.4,
        Field::Keywords | Field::Title | Field::Summary => 0.0,
    }
}

/// More of the same word adds less and less: half of all at this weight.
const HALF: f32 = 0.6;
/// How much less a word counts the more words share a keyword.
const SHARED: f32 = 1.0;
/// How much less a word counts for a guide that uses it less than another does.
const PROMINENCE: f32 = 0.4;
/// A word of a step's title counts this much, others less.
const IN_TITLE: f32 = 3.0;
const MOST_OUTSIDE_TITLE: f32 = 2.0;
/// From here on a word stands in the title.
pub(super) const STANDS_IN_TITLE: f32 = 0.66;
const HALF_IN_STEP: f32 = 1.5;

/// Makes an index. Guides that have no steps are left out.
pub fn build(material: &Material) -> Vec<u8> {
    Builder::new(material).bytes()
}

/// Word -> the name of the opposite of what it means.
fn opposites(material: &Material) -> BTreeMap<String, String> {
    let groups = material.same.iter();
    let with_opposite = groups.filter(|(name, _)| material.same.contains_key(&[NOT, name].concat()));
    with_opposite
        .flat_map(|(name, group)| {
            group
                .iter()
                .map(move |word| (fold(word), meaning_name(&[NOT, name].concat())))
        })
        .collect()
}

/// Whether one of these places of a negation is near enough to turn the word at `at` around.
pub(super) fn is_negated(at: usize, negations: &[usize]) -> bool {
    const BEFORE: usize = 4;
    const BEHIND: usize = 2;
    negations
        .iter()
        .any(|negation| (*negation < at && at - negation <= BEFORE) || (*negation > at && negation - at <= BEHIND))
}

/// No reader types this.
fn meaning_name(name: &str) -> String {
    format!("#{name}")
}

struct Builder<'m> {
    guides: Vec<(&'m String, &'m super::material::Guide)>,
    words: BTreeMap<String, Word>,
    material: &'m Material,
    stems: Stems,
    small: BTreeSet<String>,
    negations: BTreeSet<String>,
    /// Word -> the opposites of what it means.
    opposites: BTreeMap<String, String>,
}

#[derive(Default)]
struct Word {
    number: u32,
    flags: u32,
    meanings: BTreeSet<u32>,
    /// Guide -> summed weight.
    guides: BTreeMap<u32, f32>,
}

impl<'m> Builder<'m> {
    fn new(material: &'m Material) -> Self {
        let guides = material.guides.iter().filter(|(_, guide)| guide.is_there);
        let mut builder = Self {
            guides: guides.collect(),
            words: BTreeMap::new(),
            material,
            stems: Stems::new(),
            small: material.small.iter().map(|word| fold(word)).collect(),
            negations: material.negations.iter().map(|word| fold(word)).collect(),
            opposites: opposites(material),
        };
        builder.count();
        builder
    }

    /// The words of a phrase that count; what is negated, by the name of its opposite.
    fn meant(&self, phrase: &str) -> Vec<String> {
        let said: Vec<String> = words(&squeeze(phrase)).collect();
        let negations: Vec<usize> = (0..)
            .zip(&said)
            .filter(|(_, word)| self.negations.contains(*word))
            .map(|(at, _)| at)
            .collect();
        let counts = (0..).zip(&said).filter(|(_, word)| !self.small.contains(*word));
        let meant = counts.map(|(at, word)| {
            let opposite = self.opposites.get(word).filter(|_| is_negated(at, &negations));
            opposite.unwrap_or(word).clone()
        });
        meant.collect()
    }

    fn word(&mut self, word: String) -> &mut Word {
        self.words.entry(word).or_default()
    }

    fn count(&mut self) {
        let guides = self.guides.clone();
        for ((_, guide), number) in guides.iter().zip(0..) {
            for phrase in &guide.keywords {
                // A keyword of several words is for all of them together.
                let phrase = self.meant(phrase);
                let share = weight(Field::Keywords) / (phrase.len().max(1) as f32).powf(SHARED);
                for word in phrase {
                    *self.word(word).guides.entry(number).or_default() += share;
                }
            }
            for text in &guide.texts {
                for word in words(&fold(&text.text)) {
                    *self.word(word).guides.entry(number).or_default() += weight(text.field);
                }
            }
        }
        for (meaning, group) in (0..).zip(self.material.same.values()) {
            for word in group.iter().flat_map(|word| words(&fold(word)).collect::<Vec<_>>()) {
                self.word(word).meanings.insert(meaning);
            }
        }
        for word in self
            .material
            .small
            .iter()
            .flat_map(|word| words(&fold(word)).collect::<Vec<_>>())
        {
            self.word(word).flags |= SMALL;
        }
        for word in self
            .material
            .negations
            .iter()
            .flat_map(|word| words(&fold(word)).collect::<Vec<_>>())
        {
            self.word(word).flags |= NEGATES;
        }
        for phrase in &self.material.elsewhere {
            let phrase: Vec<String> = words(&fold(phrase)).collect();
            let is_word = phrase.len() == 1;
            for word in phrase {
                let word = self.word(word);
                // What a guide has among its keywords, that guide answers.
                if is_word && word.guides.values().all(|weight| *weight < 1.0) {
                    word.flags |= ELSEWHERE;
                }
            }
        }
        // A meaning counts as a word of its own, that stands wherever one of its words does.
        for (name, group) in &self.material.same {
            let mut guides: BTreeMap<u32, f32> = BTreeMap::new();
            let members: BTreeSet<String> = group
                .iter()
                .flat_map(|word| words(&fold(word)).collect::<Vec<_>>())
                .collect();
            for word in members.iter().filter_map(|member| self.words.get(member)) {
                for (guide, weight) in &word.guides {
                    *guides.entry(*guide).or_default() += weight;
                }
            }
            let word = self.word(meaning_name(name));
            for (guide, weight) in guides {
                *word.guides.entry(guide).or_default() += weight;
            }
        }
        for (word, number) in self.words.values_mut().zip(0..) {
            word.number = number;
        }
    }

    fn number(&self, word: &str) -> Option<u32> {
        self.words.get(word).map(|word| word.number)
    }

    /// How much a word tells guides apart: what only one of them is found by says much.
    fn telling(&self, word: &Word) -> f32 {
        let all = self.guides.len() as f32;
        let most = word.guides.values().copied().fold(0.0_f32, f32::max);
        // Where it stands out, not where it is mentioned.
        let with: f32 = word
            .guides
            .values()
            .map(|weight| (weight / most.max(1.0)).min(1.0))
            .sum();
        (1.0 + (all - with + 0.5).max(0.0) / (with + 0.5)).ln()
    }

    fn bytes(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        let mut stems: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        let mut meanings: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        let mut rows = Vec::new();
        for (text, word) in &self.words {
            if word.flags & SMALL == 0 && !text.starts_with('#') {
                for stem in self.stems.of(text) {
                    stems.entry(stem).or_default().push(word.number);
                }
            }
            for meaning in &word.meanings {
                meanings.entry(*meaning).or_default().push(word.number);
            }
            let most = word.guides.values().copied().fold(0.0_f32, f32::max);
            let entries = word.guides.iter();
            let guides = entries.flat_map(|(guide, weight)| {
                let weight = weight / (weight + HALF) * (weight / most).powf(PROMINENCE);
                [*guide, weight.to_bits()]
            });
            let guides = writer.numbers(guides);
            let mine = writer.numbers(word.meanings.iter().copied());
            let text = writer.text(text);
            rows.push(vec![
                text.0,
                text.1,
                word.flags,
                self.telling(word).to_bits(),
                guides.0,
                guides.1 / ENTRY as u32,
                mine.0,
                mine.1,
            ]);
        }
        let words = writer.table(rows);
        let rows = stems.iter().map(|(stem, numbers)| {
            let (text, numbers) = (writer.text(stem), writer.numbers(numbers.iter().copied()));
            vec![text.0, text.1, numbers.0, numbers.1]
        });
        let rows = rows.collect();
        let stems = writer.table(rows);
        let groups = (0..).zip(self.material.same.keys()).map(|(meaning, name)| {
            let numbers = meanings.remove(&meaning).unwrap_or_default();
            let numbers = writer.numbers(numbers.into_iter());
            vec![numbers.0, numbers.1, self.number(&meaning_name(name)).unwrap_or(NONE)]
        });
        let rows = groups.collect();
        let meanings = writer.table(rows);
        let rows = self
            .guides
            .iter()
            .map(|(id, guide)| self.guide_row(id, guide, &mut writer));
        let rows = rows.collect();
        let guides = writer.table(rows);
        let mut rows = Vec::new();
        for ((_, guide), number) in self.guides.iter().zip(0..) {
            for (phrase, step) in &guide.errors {
                let phrase = writer.text(phrase);
                let step = step.as_ref().map_or((NONE, 0), |step| writer.text(step));
                rows.push(vec![phrase.0, phrase.1, number, step.0, step.1]);
            }
        }
        let errors = writer.table(rows);
        let elsewhere = self.phrases(self.material.elsewhere.iter(), &mut writer);
        writer.finish(&[words, stems, meanings, guides, errors, elsewhere])
    }

    /// Texts of several words: as they are written, and the numbers of the words that count.
    fn phrases<'t>(&self, phrases: impl Iterator<Item = &'t String>, writer: &mut Writer) -> Part {
        let mut rows: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
        for phrase in phrases {
            let numbers = self.meant(phrase).iter().filter_map(|word| self.number(word)).collect();
            let phrase = squeeze(phrase);
            if phrase.contains(' ') {
                rows.insert(phrase, numbers);
            }
        }
        let rows = rows.into_iter().map(|(phrase, numbers)| {
            let (text, numbers) = (writer.text(&phrase), writer.numbers(numbers.into_iter()));
            vec![text.0, text.1, numbers.0, numbers.1]
        });
        let rows = rows.collect();
        writer.table(rows)
    }

    fn guide_row(&self, id: &str, guide: &super::material::Guide, writer: &mut Writer) -> Vec<u32> {
        let titles = guide.texts.iter().filter(|text| text.field == Field::Title);
        let phrases = guide.keywords.iter().chain(titles.map(|text| &text.text));
        let phrases = self.phrases(phrases, writer);
        let mut steps: BTreeMap<&str, BTreeMap<u32, f32>> = BTreeMap::new();
        for Text { step, field, text } in &guide.texts {
            let Some(step) = step.as_ref().filter(|step| !guide.on_the_way.contains(*step)) else {
                continue;
            };
            let step = steps.entry(step.as_str()).or_default();
            for number in words(&fold(text)).filter_map(|word| self.number(&word)) {
                let weight: &mut f32 = step.entry(number).or_default();
                *weight = match field {
                    Field::StepTitle => IN_TITLE,
                    _ if *weight >= IN_TITLE => *weight,
                    field => (*weight + weight_in_step(*field)).min(MOST_OUTSIDE_TITLE),
                };
            }
        }
        let rows = steps.iter().map(|(step, entries)| {
            let entries = entries
                .iter()
                .flat_map(|(word, weight)| [*word, (weight / (weight + HALF_IN_STEP)).to_bits()]);
            let (text, entries) = (writer.text(step), writer.numbers(entries));
            vec![text.0, text.1, entries.0, entries.1 / ENTRY as u32]
        });
        let rows = rows.collect();
        let steps = writer.table(rows);
        let (id, start) = (writer.text(id), writer.text(&guide.start));
        vec![id.0, id.1, start.0, start.1, phrases.0, phrases.1, steps.0, steps.1]
    }
}

/// Where something is, and how many of it.
type Part = (u32, u32);

#[derive(Default)]
struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// The tables' places come first; nobody knows them before the end.
    const TABLES: usize = 6;
    const START: u32 = ((HEAD + 2 * Self::TABLES) * NUMBER) as u32;

    fn here(&self) -> u32 {
        Self::START + self.bytes.len() as u32
    }

    fn text(&mut self, text: &str) -> Part {
        let part = (self.here(), text.len() as u32);
        self.bytes.extend_from_slice(text.as_bytes());
        part
    }

    fn numbers(&mut self, numbers: impl Iterator<Item = u32>) -> Part {
        let (start, before) = (self.here(), self.bytes.len());
        self.bytes.extend(numbers.flat_map(u32::to_le_bytes));
        (start, ((self.bytes.len() - before) / NUMBER) as u32)
    }

    fn table(&mut self, rows: Vec<Vec<u32>>) -> Part {
        let count = rows.len() as u32;
        (self.numbers(rows.into_iter().flatten()).0, count)
    }

    fn finish(self, tables: &[Part]) -> Vec<u8> {
        let head = [MAGIC]
            .into_iter()
            .chain(tables.iter().flat_map(|(at, count)| [*at, *count]));
        let mut bytes: Vec<u8> = head.flat_map(u32::to_le_bytes).collect();
        bytes.extend(self.bytes);
        bytes
    }
}

/// What [`build`] made, read in place.
#[derive(Debug, Clone, Copy)]
pub struct Index<'i> {
    bytes: &'i [u8],
    words: Part,
    stems: Part,
    meanings: Part,
    guides: Part,
    errors: Part,
    elsewhere: Part,
}

/// A word of the index.
#[derive(Debug, Clone, Copy)]
pub(super) struct WordRow<'i> {
    pub(super) text: &'i str,
    pub(super) is_small: bool,
    pub(super) is_elsewhere: bool,
    pub(super) negates: bool,
    pub(super) telling: f32,
    guides: Part,
    meanings: Part,
}

impl<'i> Index<'i> {
    /// `None` for bytes that are no index.
    pub fn open(bytes: &'i [u8]) -> Option<Self> {
        let empty = (0, 0);
        let mut index = Self {
            bytes,
            words: empty,
            stems: empty,
            meanings: empty,
            guides: empty,
            errors: empty,
            elsewhere: empty,
        };
        if index.number(0) != MAGIC {
            return None;
        }
        let table = |table: usize| {
            let at = (HEAD + 2 * table) * NUMBER;
            (index.number(at), index.number(at + NUMBER))
        };
        let (words, stems, meanings) = (table(0), table(1), table(2));
        let (guides, errors, elsewhere) = (table(3), table(4), table(5));
        (index.words, index.stems, index.meanings) = (words, stems, meanings);
        (index.guides, index.errors, index.elsewhere) = (guides, errors, elsewhere);
        Some(index)
    }

    /// Bytes that were cut off read as nothing: an index that is no longer whole finds less, and breaks nothing.
    fn number(&self, at: usize) -> u32 {
        let bytes = self.bytes.get(at..).and_then(|rest| rest.first_chunk());
        bytes.map_or(0, |bytes| u32::from_le_bytes(*bytes))
    }

    fn text(&self, (at, length): Part) -> &'i str {
        let bytes = self.bytes.get(at as usize..(at + length) as usize).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }

    fn cell(&self, table: Part, columns: usize, row: usize, column: usize) -> u32 {
        self.number(table.0 as usize + (row * columns + column) * NUMBER)
    }

    fn part(&self, table: Part, columns: usize, row: usize, column: usize) -> Part {
        (
            self.cell(table, columns, row, column),
            self.cell(table, columns, row, column + 1),
        )
    }

    fn numbers(&self, (at, count): Part) -> impl Iterator<Item = u32> + '_ {
        (0..count as usize).map(move |i| self.number(at as usize + i * NUMBER))
    }

    fn entries(&self, (at, count): Part) -> impl Iterator<Item = (u32, f32)> + '_ {
        (0..count as usize).map(move |i| {
            let at = at as usize + i * ENTRY * NUMBER;
            (self.number(at), f32::from_bits(self.number(at + NUMBER)))
        })
    }

    /// The first row whose text is not before `text`, and whether it is that text.
    fn find(&self, table: Part, columns: usize, text: &str) -> (usize, bool) {
        let (mut low, mut high) = (0, table.1 as usize);
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.text(self.part(table, columns, middle, 0)) < text {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let found = low < table.1 as usize && self.text(self.part(table, columns, low, 0)) == text;
        (low, found)
    }

    pub(super) fn word(&self, number: u32) -> WordRow<'i> {
        let row = number as usize;
        let flags = self.cell(self.words, WORD, row, 2);
        WordRow {
            text: self.text(self.part(self.words, WORD, row, 0)),
            is_small: flags & SMALL != 0,
            is_elsewhere: flags & ELSEWHERE != 0,
            negates: flags & NEGATES != 0,
            telling: f32::from_bits(self.cell(self.words, WORD, row, 3)),
            guides: self.part(self.words, WORD, row, 4),
            meanings: self.part(self.words, WORD, row, 6),
        }
    }

    /// The word that is written like this.
    pub(super) fn exactly(&self, text: &str) -> Option<u32> {
        let (row, found) = self.find(self.words, WORD, text);
        found.then_some(row as u32)
    }

    /// The words that share a stem.
    pub(super) fn with_stem(&self, stem: &str) -> impl Iterator<Item = u32> + '_ {
        let (row, found) = self.find(self.stems, STEM, stem);
        let part = if found {
            self.part(self.stems, STEM, row, 2)
        } else {
            (0, 0)
        };
        self.numbers(part)
    }

    /// The words that begin with this, in order.
    pub(super) fn beginning(&self, start: &str) -> impl Iterator<Item = (u32, &'i str)> + '_ {
        let start = start.to_owned();
        let (first, _) = self.find(self.words, WORD, &start);
        (first..self.words.1 as usize)
            .map(|row| (row as u32, self.text(self.part(self.words, WORD, row, 0))))
            .take_while(move |(_, text)| text.starts_with(&start))
    }

    /// The word that stands for all that mean this.
    pub(super) fn standing_for(&self, meaning: u32) -> u32 {
        self.cell(self.meanings, MEANING, meaning as usize, 2)
    }

    /// The words that stand for what a word means.
    pub(super) fn standing_for_meanings_of(&self, word: u32) -> impl Iterator<Item = u32> + '_ {
        let row = self.word(word);
        self.numbers(row.meanings).map(|meaning| self.standing_for(meaning))
    }

    /// The word that stands for the opposite of what a word that stands for a meaning stands for.
    pub(super) fn opposite(&self, meaning: u32) -> Option<u32> {
        let name = self.word(meaning).text.strip_prefix('#')?;
        self.exactly(&meaning_name(&[NOT, name].concat()))
    }

    /// The words that this word stands for.
    pub(super) fn members(&self, word: u32) -> impl Iterator<Item = u32> + '_ {
        let stands = self.word(word).text.starts_with('#');
        let meaning = (0..self.meanings.1)
            .filter(|_| stands)
            .find(|meaning| self.standing_for(*meaning) == word);
        let part = meaning.map_or((0, 0), |meaning| self.part(self.meanings, MEANING, meaning as usize, 0));
        self.numbers(part)
    }

    /// The guides that use a word, and how much.
    pub(super) fn guides_with(&self, word: &WordRow<'_>) -> impl Iterator<Item = (u32, f32)> + '_ {
        self.entries(word.guides)
    }

    /// How many guides there are.
    pub(super) fn guides(&self) -> usize {
        self.guides.1 as usize
    }

    pub(super) fn guide(&self, guide: usize) -> &'i str {
        self.text(self.part(self.guides, GUIDE, guide, 0))
    }

    pub(super) fn start(&self, guide: usize) -> &'i str {
        self.text(self.part(self.guides, GUIDE, guide, 2))
    }

    pub(super) fn number_of(&self, id: &str) -> Option<usize> {
        let (row, found) = self.find(self.guides, GUIDE, id);
        found.then_some(row)
    }

    /// A guide's keywords of several words: as they are written, and the words that count.
    pub(super) fn phrases(&self, guide: usize) -> impl Iterator<Item = (&'i str, Vec<u32>)> + '_ {
        self.phrases_in(self.part(self.guides, GUIDE, guide, 4))
    }

    /// The same of what people ask about and no guide answers.
    pub(super) fn phrases_elsewhere(&self) -> impl Iterator<Item = (&'i str, Vec<u32>)> + '_ {
        self.phrases_in(self.elsewhere)
    }

    fn phrases_in(&self, table: Part) -> impl Iterator<Item = (&'i str, Vec<u32>)> + '_ {
        (0..table.1 as usize).map(move |row| {
            let text = self.text(self.part(table, PHRASE, row, 0));
            (text, self.numbers(self.part(table, PHRASE, row, 2)).collect())
        })
    }

    /// A guide's steps, each with its words and how much it uses them.
    pub(super) fn steps(
        &self,
        guide: usize,
    ) -> impl Iterator<Item = (&'i str, impl Iterator<Item = (u32, f32)> + '_)> + '_ {
        let table = self.part(self.guides, GUIDE, guide, 6);
        (0..table.1 as usize).map(move |row| {
            let name = self.text(self.part(table, STEP, row, 0));
            (name, self.entries(self.part(table, STEP, row, 2)))
        })
    }

    pub(super) fn errors(&self) -> impl Iterator<Item = Known<'i>> + '_ {
        (0..self.errors.1 as usize).map(move |row| {
            let step = self.part(self.errors, ERROR, row, 3);
            Known {
                guide: self.cell(self.errors, ERROR, row, 2) as usize,
                step: (step.0 != NONE).then(|| self.text(step)),
                phrase: self.text(self.part(self.errors, ERROR, row, 0)),
                length: 0,
            }
        })
    }
}
