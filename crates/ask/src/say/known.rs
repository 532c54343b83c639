//! Reads the part of an index that tells what people say. What was cut off reads as nothing.

use std::{borrow::Cow, cell::OnceCell, cmp::Ordering, collections::BTreeMap, ops::Range, rc::Rc};

use super::{
    super::{
        Index,
        features::key_of_word,
        mistyped::mistakes,
        source::{NUMBER, Part, items, numbers},
    },
    posting::Posting,
    words::Negations,
};

/// A word with so many letters may have a typing error; with so many, two.
const MAY_BE_MISTYPED: usize = 4;
const MAY_BE_MISTYPED_TWICE: usize = 8;
/// Numbers of the row of a class, and of what has its number.
const CLASS: usize = 3;
const OF_NUMBER: usize = 2;
/// No class has a longer name (bytes): of an index that is damaged not all is read for each.
const LONGEST_NAME: u32 = 1000;

pub(super) struct Known<'i> {
    index: &'i Index,
    read: Rc<Read>,
}

/// What every saying needs, read once.
#[derive(Debug)]
pub(in super::super) struct Read {
    classes: Part,
    of_number: Part,
    lengths: Part,
    features: Part,
    words: Part,
    /// What the lists are in.
    text: String,
    lists: BTreeMap<String, List>,
    /// What speaks for each kind of saying beforehand.
    bias: Vec<f32>,
    /// Every word of the examples, once one was not known.
    spelling: OnceCell<String>,
}

/// A list of words or of short phrases, taken apart when it is needed.
#[derive(Debug)]
struct List {
    /// Where it is in the text.
    at: Range<usize>,
    items: OnceCell<Vec<String>>,
}

impl<'i> Known<'i> {
    pub(super) fn new(index: &'i Index) -> Self {
        let read = index.sayings_read(|| Read::of(index));
        Self { index, read }
    }

    /// How many examples there are.
    pub(super) fn all(&self) -> usize {
        self.read.lengths.1 as usize
    }

    /// How long each of these examples is beside others: see [`lengths`].
    pub(super) fn lengths(&self, examples: Range<u32>) -> Cow<'i, [u8]> {
        let (at, all) = self.read.lengths;
        let (start, end) = (examples.start.min(all), examples.end.min(all));
        let count = end.saturating_sub(start) as usize;
        self.index.numbers_as_bytes(at + start * NUMBER as u32, count)
    }

    /// The examples of a class.
    pub(super) fn of_class(&self, class: u32) -> Range<u32> {
        let [first, count] = self.index.row::<OF_NUMBER>(self.read.of_number, class as usize);
        // A count that is wrong would be counted through.
        let end = first.saturating_add(count).min(self.read.lengths.1);
        first.min(end)..end
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
            match self.index.text(at, length.min(LONGEST_NAME)).as_str().cmp(name) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => return Some(number),
            }
        }
        None
    }

    /// What is known of a feature.
    pub(super) fn posting(&self, key: u64) -> Posting<'i> {
        let kept = self.index.kept(self.read.features, key);
        kept.map(Posting::new).unwrap_or_default()
    }

    /// A list of words or of short phrases.
    pub(super) fn list(&self, name: &str) -> &[String] {
        self.read
            .lists
            .get(name)
            .map(|list| self.read.items(list))
            .unwrap_or_default()
    }

    /// The words that make a polarity.
    pub(super) fn negations(&self) -> Negations<'_> {
        Negations::of(|name| self.list(name))
    }

    /// The list with this name and the one behind it.
    pub(super) fn list_of(&self, name: &str, of: &str) -> &[String] {
        self.list(&format!("{name}.{of}"))
    }

    /// The lists with this name and one behind it, as in `ordinals.at-1`.
    pub(super) fn lists<'k>(&'k self, name: &str) -> impl Iterator<Item = (&'k str, &'k [String])> {
        let start = format!("{name}.");
        let lists = self.read.lists.iter();
        lists.filter_map(move |(known, list)| Some((known.strip_prefix(&start)?, self.read.items(list))))
    }

    /// Whether any example has this word.
    pub(super) fn is_word(&self, word: &str) -> bool {
        self.posting(key_of_word(word)).count > 0
    }

    fn spelling(&self) -> &str {
        let (at, length) = self.read.words;
        self.read.spelling.get_or_init(|| self.index.text(at, length))
    }

    /// Words as they were most likely meant: a mistyped one is the nearest that is known.
    pub(super) fn corrected(&self, words: Vec<String>) -> Vec<String> {
        let correct = |word: String| {
            if self.is_word(&word) || word.chars().any(|letter| letter.is_ascii_digit()) {
                return word;
            }
            let single = single_letters(&word);
            if self.is_word(&single) {
                return single;
            }
            let allowed = match word.len() {
                0..MAY_BE_MISTYPED => return word,
                MAY_BE_MISTYPED..MAY_BE_MISTYPED_TWICE => 1,
                _ => 2,
            };
            let near = self
                .spelling()
                .lines()
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

/// Lengths of examples, from their bytes.
pub(super) fn lengths(bytes: &[u8]) -> impl Iterator<Item = f32> + '_ {
    numbers(bytes).map(f32::from_bits)
}

impl Read {
    fn items<'r>(&'r self, list: &'r List) -> &'r [String] {
        let text = || self.text.get(list.at.clone()).unwrap_or_default();
        list.items.get_or_init(|| items(text()))
    }

    fn of(index: &Index) -> Self {
        let table = index.sayings();
        let part = |row: usize| index.row::<2>(table, row).into();
        let [classes, of_number, lengths, features, words, lists, bias]: [Part; 7] = std::array::from_fn(part);
        let text = index.text(lists.0, lists.1);
        let mut lists = BTreeMap::new();
        let mut behind = 0;
        for line in text.split_inclusive('\n') {
            let start = behind;
            behind += line.len();
            let line = line.trim_end_matches('\n');
            if let Some((name, list)) = line.split_once('\t') {
                let end = start + line.len();
                let list = List {
                    at: end - list.len()..end,
                    items: OnceCell::new(),
                };
                lists.insert(name.to_owned(), list);
            }
        }
        let bias = index.numbers(bias.0, bias.1 as usize);
        Self {
            classes,
            of_number,
            lengths,
            features,
            words,
            text,
            lists,
            bias: bias.into_iter().map(f32::from_bits).collect(),
            spelling: OnceCell::new(),
        }
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
