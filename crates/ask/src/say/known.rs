//! Reads the part of an index that tells what people say. What was cut off reads as nothing.

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    ops::Range,
    rc::Rc,
};

use super::super::{
    Index,
    lines::Lines,
    mistyped::mistakes,
    source::{NUMBER, Part, Reader},
};

/// Steps of one in what is kept in two bytes.
pub(super) const STEPS: f32 = 2048.0;
/// A word with so many letters may have a typing error; with so many, two.
const MAY_BE_MISTYPED: usize = 4;
const MAY_BE_MISTYPED_TWICE: usize = 8;
/// A feature of so many examples is kept once it was read: nearly every saying has some of those.
const OFTEN: usize = 400;
/// Numbers of the row of a class.
const CLASS: usize = 3;

pub(super) struct Known<'i> {
    index: &'i Index,
    read: Rc<Read>,
}

/// What every saying needs, read once.
#[derive(Debug)]
pub(in super::super) struct Read {
    classes: Part,
    features: Part,
    /// How long each example is beside others; those of a class stand together.
    lengths: Vec<f32>,
    /// Class -> its examples.
    of_class: Vec<Range<usize>>,
    words: Lines,
    lists: BTreeMap<String, Vec<String>>,
    /// What speaks for each kind of saying beforehand.
    bias: Vec<f32>,
    /// Features of many examples, as far as they were needed.
    often: RefCell<HashMap<u64, Rc<Posting>>>,
}

/// Where a feature is seen, and what it speaks for.
#[derive(Debug, Default)]
pub(super) struct Posting {
    pub(super) examples: Vec<u32>,
    /// Kind -> how much.
    pub(super) kinds: Vec<(usize, f32)>,
}

impl<'i> Known<'i> {
    pub(super) fn new(index: &'i Index) -> Self {
        let read = index.sayings_read(|| Read::of(index));
        Self { index, read }
    }

    /// How many examples there are.
    pub(super) fn all(&self) -> usize {
        self.read.lengths.len()
    }

    /// How long each example is beside others.
    pub(super) fn lengths(&self) -> &[f32] {
        &self.read.lengths
    }

    /// The examples of a class.
    pub(super) fn of_class(&self, class: u32) -> Range<usize> {
        self.read.of_class.get(class as usize).cloned().unwrap_or_default()
    }

    /// What speaks for each kind of saying beforehand.
    pub(super) fn bias(&self) -> &[f32] {
        &self.read.bias
    }

    /// The number of a class; none where nothing is known of it.
    pub(super) fn class(&self, name: &str) -> Option<u32> {
        let (mut low, mut high) = (0, self.read.classes.1 as usize);
        while low < high {
            let middle = usize::midpoint(low, high);
            let [at, length, number] = self.index.row::<CLASS>(self.read.classes, middle);
            match self.index.text(at, length).as_str().cmp(name) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Some(number),
            }
        }
        None
    }

    /// What is known of a feature.
    pub(super) fn posting(&self, key: u64) -> Rc<Posting> {
        if let Some(known) = self.read.often.borrow().get(&key) {
            return Rc::clone(known);
        }
        let posting = Rc::new(self.read_posting(key));
        if posting.examples.len() >= OFTEN {
            self.read.often.borrow_mut().insert(key, Rc::clone(&posting));
        }
        posting
    }

    fn read_posting(&self, key: u64) -> Posting {
        let (buckets, count) = self.read.features;
        let Ok(bucket) = u32::try_from(key % u64::from(count.max(1))) else {
            return Posting::default();
        };
        let ends = self.index.numbers(buckets + bucket * NUMBER as u32, 2);
        let [start, end] = ends.as_slice() else {
            return Posting::default();
        };
        let bytes = self.index.bytes(*start, end.saturating_sub(*start));
        let mut reader = Reader(&bytes);
        loop {
            let Some(bytes) = reader.bytes() else {
                return Posting::default();
            };
            let posting = Posting::read(&mut reader);
            if u64::from_le_bytes(bytes) == key {
                return posting;
            }
        }
    }

    /// A list of words or of short phrases.
    pub(super) fn list(&self, name: &str) -> &[String] {
        self.read.lists.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// The list with this name and the one behind it.
    pub(super) fn list_of(&self, name: &str, of: &str) -> &[String] {
        self.list(&format!("{name}.{of}"))
    }

    /// The lists with this name and one behind it, as in `ordinals.at-1`.
    pub(super) fn lists<'k>(&'k self, name: &str) -> impl Iterator<Item = (&'k str, &'k [String])> {
        let start = format!("{name}.");
        let lists = self.read.lists.iter();
        lists.filter_map(move |(known, list)| Some((known.strip_prefix(&start)?, list.as_slice())))
    }

    /// Whether any example has this word.
    pub(super) fn is_word(&self, word: &str) -> bool {
        self.read.words.find(word).is_some()
    }

    /// Words as they were most likely meant: a mistyped one is the nearest that is known.
    pub(super) fn corrected(&self, words: Vec<String>) -> Vec<String> {
        let known = &self.read.words;
        let is_known = |word: &str| known.find(word).is_some();
        let correct = |word: String| {
            if is_known(&word) || word.chars().any(|letter| letter.is_ascii_digit()) {
                return word;
            }
            let single = single_letters(&word);
            if is_known(&single) {
                return single;
            }
            let allowed = match word.len() {
                0..MAY_BE_MISTYPED => return word,
                MAY_BE_MISTYPED..MAY_BE_MISTYPED_TWICE => 1,
                _ => 2,
            };
            let near = known
                .iter()
                .filter(|known| known.len() + 1 >= MAY_BE_MISTYPED && known.len().abs_diff(word.len()) <= allowed);
            // A short word with another letter in it is mostly another word: “zorp” is not “zorg”.
            let is_slip = |known: &&str| {
                word.len() > MAY_BE_MISTYPED || known.len() != word.len() || sorted(known) == sorted(&word)
            };
            let near = near.filter(is_slip).filter_map(|known| {
                let distance = mistakes(known, &word, allowed)?;
                Some((distance, -same_start(known, &word), known))
            });
            let nearest = near.min();
            nearest.map_or(word, |(_, _, known)| known.to_owned())
        };
        words.into_iter().map(correct).collect()
    }
}

impl Read {
    fn of(index: &Index) -> Self {
        let table = index.sayings();
        let part = |row: usize| index.row::<2>(table, row).into();
        let [classes, examples, features, words, lists, bias]: [Part; 6] = [0, 1, 2, 3, 4, 5].map(part);
        let numbers = index.numbers(examples.0, examples.1 as usize * 2);
        let (pairs, _) = numbers.as_chunks::<2>();
        let mut of_class = vec![0..0; classes.1 as usize];
        for (at, [class, _]) in pairs.iter().enumerate() {
            if let Some(range) = of_class.get_mut(*class as usize) {
                *range = if range.start == range.end {
                    at..at + 1
                } else {
                    range.start..at + 1
                };
            }
        }
        let lists = index.text(lists.0, lists.1);
        let of_line = |line: &str| {
            let (name, list) = line.split_once('\t')?;
            let items = list.split(',').filter(|item| !item.is_empty());
            Some((name.to_owned(), items.map(str::to_owned).collect()))
        };
        let bias = index.numbers(bias.0, bias.1 as usize);
        Self {
            classes,
            features,
            lengths: pairs.iter().map(|[_, length]| f32::from_bits(*length)).collect(),
            of_class,
            words: Lines::new(index.text(words.0, words.1)),
            lists: lists.lines().filter_map(of_line).collect(),
            bias: bias.into_iter().map(f32::from_bits).collect(),
            often: RefCell::default(),
        }
    }
}

impl Posting {
    fn read(reader: &mut Reader<'_>) -> Self {
        let mut posting = Self::default();
        let count = reader.short().unwrap_or_default();
        let mut example = 0_u32;
        for _ in 0..count {
            let Some(further) = reader.short() else { break };
            example = example.saturating_add(further);
            posting.examples.push(example);
        }
        let count = reader.short().unwrap_or_default();
        for _ in 0..count {
            let (Some(kind), Some(weight)) = (reader.short(), reader.bytes()) else {
                break;
            };
            posting
                .kinds
                .push((kind as usize, f32::from(i16::from_le_bytes(weight)) / STEPS));
        }
        posting
    }
}

fn sorted(word: &str) -> Vec<u8> {
    let mut letters = word.as_bytes().to_vec();
    letters.sort_unstable();
    letters
}

fn single_letters(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

/// So many letters at the start are the same.
fn same_start(one: &str, other: &str) -> i32 {
    one.bytes()
        .zip(other.bytes())
        .take_while(|(one, other)| one == other)
        .count() as i32
}
