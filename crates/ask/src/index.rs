//! What questions are answered with, as bytes: written once by [`super::build`], read in place, a little at a time.
//!
//! ```text
//! head      magic, then how many there are and where they are: see Head
//! bias      what speaks for each guide beforehand, then for each place, then for each topic
//! guides    name, its places, how many of them are on the way
//! places    step; a guide's first is where it starts, its detours come last
//! features  see super::buckets; of each: how telling it is (2), how many weights; guide, place or topic, counted on from
//!           the one before, -> weight. A title, or what can be chosen, is one as a whole: the places that it is of
//! words     per first letter, lines: stem, tab, words with that stem, tab, what they mean
//! signs     lines: what it is a sign of, tab, the sign as it is compared
//! topics    lines: what is asked about and no guide answers
//! errors    lines: guide, step or nothing, code or phrase as it is compared, and as it is written, tabs between
//! products  lines: is it the pack's own, is it also an app, where its own head is, names with commas between, tabs
//!           between; and last the words before a name that make a place of it, and the guides that are asked for alike
//! sayings   the parts of what people say at a step: see super::say
//! ```

use std::{
    borrow::Cow,
    cell::{OnceCell, RefCell},
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::{
    buckets::{Kept, find},
    head::Head,
    lines::{Lines, TAB},
    mistyped::mistakes,
    products::{Product, Products},
    row::Row,
    say,
    source::{NUMBER, Part, Source, items, numbers},
};

/// Numbers of a guide's and of a place's row.
pub(super) const GUIDE: usize = 5;
pub(super) const PLACE: usize = 2;
/// First letters: ASCII, since words are folded.
pub(super) const LETTERS: usize = 128;
/// Marks a word that is never a reason.
pub(super) const SMALL: char = '.';

/// A word with so many letters may have a typing error; with so many, two.
const MAY_BE_MISTYPED: usize = 5;
const MAY_BE_MISTYPED_TWICE: usize = 9;

/// What [`super::build`] made. Bytes that were cut off read as nothing: an index that is no longer whole finds less,
/// and breaks nothing.
pub struct Index {
    source: Rc<dyn Source>,
    head: Head,
    /// The words by first letter, as far as they were needed.
    words: Rc<RefCell<BTreeMap<u8, Rc<Letter>>>>,
    /// What people say, once it was needed.
    sayings: Rc<OnceCell<Rc<say::Read>>>,
    /// The same of the products and of the errors.
    products: Rc<OnceCell<Rc<Products>>>,
    errors: OnceCell<Rc<[ErrorRow]>>,
}

/// The words whose stems begin with one letter: stem, words with that stem, and what they mean, both separated by commas.
#[derive(Debug, Default)]
struct Letter {
    stems: Lines,
    /// Those that say nothing about what a question is about, once they were needed.
    small: OnceCell<BTreeSet<String>>,
}

impl Letter {
    fn words(&self) -> impl Iterator<Item = &str> {
        let words = self.stems.iter().filter_map(|line| line.split(TAB).nth(1));
        words.flat_map(|words| words.split(','))
    }

    fn small(&self) -> &BTreeSet<String> {
        let small = || self.words().filter_map(|word| word.strip_suffix(SMALL));
        self.small.get_or_init(|| small().map(str::to_owned).collect())
    }
}

/// A code or phrase that leads somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ErrorRow {
    /// Counted from 0.
    pub(super) guide: usize,
    /// None: the guide as a whole.
    pub(super) step: Option<String>,
    /// As [`squeeze`](super::words::squeeze) leaves it.
    pub(super) squeezed: String,
    pub(super) phrase: String,
}

/// Counts that are wrong would be counted through.
fn has_ends(source: &dyn Source, head: &Head) -> Option<()> {
    let ends = |(at, count): Part, columns: usize| {
        let row = columns * NUMBER;
        let last = (count as usize)
            .saturating_sub(1)
            .checked_mul(row)?
            .checked_add(at as usize)?;
        (count == 0 || source.part(last, row).len() == row).then_some(())
    };
    ends(head.guides, GUIDE)?;
    ends(head.places, PLACE)
}

impl Index {
    /// `None` for what is no index, or has no end to its guides and places.
    pub fn open(source: impl Source + 'static) -> Option<Self> {
        let head = Head::read(&source.part(0, Head::NUMBERS * NUMBER))?;
        has_ends(&source, &head)?;
        Some(Self {
            source: Rc::new(source),
            head,
            words: Rc::default(),
            sayings: Rc::default(),
            products: Rc::default(),
            errors: OnceCell::new(),
        })
    }

    /// The products that the pack knows of; none where it has one.
    pub(super) fn products(&self) -> Rc<Products> {
        Rc::clone(self.products.get_or_init(|| Rc::new(self.read_products())))
    }

    fn read_products(&self) -> Products {
        let text = self.text(self.head.products.0, self.head.products.1);
        Products::read(&text, |product| {
            let own = self.of_product(product);
            own.map_or_else(Vec::new, |own| {
                (0..own.guides()).map(|guide| own.guide(guide)).collect()
            })
        })
    }

    /// The same words, with the guides of one product alone.
    pub(super) fn of_product(&self, product: &Product) -> Option<Self> {
        let at = Some(product.head).filter(|at| *at > 0)?;
        let head = Head::read(&self.source.part(at as usize, Head::NUMBERS * NUMBER))?;
        has_ends(self.source.as_ref(), &head)?;
        Some(Self {
            source: Rc::clone(&self.source),
            head,
            words: Rc::clone(&self.words),
            // Those of another product are others.
            sayings: Rc::default(),
            products: Rc::default(),
            errors: OnceCell::new(),
        })
    }

    pub(super) fn numbers(&self, at: u32, count: usize) -> Vec<u32> {
        numbers(&self.numbers_as_bytes(at, count)).collect()
    }

    /// The same, for who reads them once.
    pub(super) fn numbers_as_bytes(&self, at: u32, count: usize) -> Cow<'_, [u8]> {
        self.source.part(at as usize, count * NUMBER)
    }

    /// One row of a table; zeros where there is none.
    pub(super) fn row<const COLUMNS: usize>(&self, table: Part, row: usize) -> [u32; COLUMNS] {
        let at = table.0 as usize + row * COLUMNS * NUMBER;
        let mut cells = [0; COLUMNS];
        if row < table.1 as usize {
            for (cell, number) in cells.iter_mut().zip(numbers(&self.source.part(at, COLUMNS * NUMBER))) {
                *cell = number;
            }
        }
        cells
    }

    pub(super) fn text(&self, at: u32, length: u32) -> String {
        let bytes = self.source.part(at as usize, length as usize).into_owned();
        // What is no text reads as the text in it.
        String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }

    /// What is kept in buckets for a key.
    pub(super) fn kept(&self, buckets: Part, key: u64) -> Option<Kept<'_>> {
        find(self.source.as_ref(), buckets, key)
    }

    /// Where the parts of what people say are listed.
    pub(super) fn sayings(&self) -> Part {
        self.head.sayings
    }

    /// How many guides there are.
    pub(super) fn guides(&self) -> usize {
        self.head.guides.1 as usize
    }

    /// The name of a guide, counted from 0.
    pub(super) fn guide(&self, guide: usize) -> String {
        let [at, length, ..] = self.row::<GUIDE>(self.head.guides, guide);
        self.text(at, length)
    }

    /// The places of a guide, the first where it starts.
    pub(super) fn places(&self, guide: usize) -> std::ops::Range<usize> {
        let [_, _, first, count, _] = self.row::<GUIDE>(self.head.guides, guide);
        let end = first.saturating_add(count).min(self.head.places.1);
        first.min(end) as usize..end as usize
    }

    /// Whether a place of a guide is not on its way from the start.
    pub(super) fn is_detour(&self, guide: usize, place: usize) -> bool {
        let [_, _, first, _, on_the_way] = self.row::<GUIDE>(self.head.guides, guide);
        place >= first.saturating_add(on_the_way) as usize
    }

    /// The step of a place.
    pub(super) fn step(&self, place: usize) -> String {
        let [at, length] = self.row::<PLACE>(self.head.places, place);
        self.text(at, length)
    }

    /// The guide with this name.
    pub(super) fn number_of(&self, name: &str) -> Option<usize> {
        let (mut low, mut high) = (0, self.guides());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.guide(middle).as_str() < name {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        (self.guide(low) == name).then_some(low)
    }

    /// What speaks for each guide, and then for each place, before anything is said.
    pub(super) fn bias(&self) -> Vec<f32> {
        let numbers = self.numbers(self.head.bias.0, self.head.bias.1 as usize);
        numbers.into_iter().map(f32::from_bits).collect()
    }

    /// A feature, where it is known.
    pub(super) fn feature(&self, key: u64) -> Option<Row> {
        Row::read(self.kept(self.head.buckets, key)?.bytes())
    }

    /// What people say, read when it is first needed.
    pub(super) fn sayings_read(&self, read: impl FnOnce() -> say::Read) -> Rc<say::Read> {
        Rc::clone(self.sayings.get_or_init(|| Rc::new(read())))
    }

    /// The words whose stems begin with this letter.
    fn letter(&self, letter: u8) -> Rc<Letter> {
        let mut known = self.words.borrow_mut();
        let letter = known.entry(letter).or_insert_with(|| {
            let ends = self.numbers(self.head.words.0 + u32::from(letter) * NUMBER as u32, 2);
            let text = match ends.as_slice() {
                [start, end] if usize::from(letter) < LETTERS => self.text(*start, end.saturating_sub(*start)),
                _ => String::new(),
            };
            Rc::new(Letter {
                stems: Lines::new(text),
                small: OnceCell::new(),
            })
        });
        Rc::clone(letter)
    }

    /// The words with a stem and what they mean, both separated by commas; empty where there are none.
    fn line(&self, stem: &str) -> (String, String) {
        let letter = stem
            .bytes()
            .next()
            .map(|letter| self.letter(letter))
            .unwrap_or_default();
        let found = letter.stems.find(stem).and_then(|rest| rest.split_once(TAB));
        let (words, meanings) = found.unwrap_or_default();
        (words.to_owned(), meanings.to_owned())
    }

    /// The words of our own texts with a stem.
    pub(super) fn words(&self, stem: &str) -> Vec<String> {
        items(&self.line(stem).0)
    }

    /// Whether a word is one that says nothing about what a question is about.
    pub(super) fn is_small(&self, word: &str) -> bool {
        let letter = word
            .bytes()
            .next()
            .map(|letter| self.letter(letter))
            .unwrap_or_default();
        letter.small().contains(word)
    }

    /// What words with a stem mean.
    pub(super) fn meanings(&self, stem: &str) -> Vec<String> {
        items(&self.line(stem).1)
    }

    /// The word of our own texts that a mistyped word was most likely meant to be.
    pub(super) fn nearest(&self, word: &str) -> Option<String> {
        let allowed = match word.len() {
            0..MAY_BE_MISTYPED => return None,
            MAY_BE_MISTYPED..MAY_BE_MISTYPED_TWICE => 1,
            _ => 2,
        };
        let letter = self.letter(*word.as_bytes().first()?);
        let words = letter
            .words()
            .filter(|known| known.len() >= MAY_BE_MISTYPED - 1 && known.len().abs_diff(word.len()) <= allowed);
        let near = words.filter_map(|known| Some((mistakes(known, word, allowed)?, known)));
        near.min().map(|(_, known)| known.trim_end_matches(SMALL).to_owned())
    }

    /// How many places there are.
    pub(super) fn all_places(&self) -> usize {
        self.head.places.1 as usize
    }

    /// Lines of signs, each with what it is a sign of.
    pub(super) fn signs(&self) -> String {
        self.text(self.head.signs.0, self.head.signs.1)
    }

    /// What is asked about and no guide answers, by name.
    pub(super) fn topics(&self) -> Vec<String> {
        let text = self.text(self.head.topics.0, self.head.topics.1);
        text.lines().map(str::to_owned).collect()
    }

    /// The places whose title, or a choice of theirs, is this text; a title counts more.
    pub(super) fn titled(&self, key: u64) -> Vec<(usize, f32)> {
        self.feature(key).unwrap_or_default().weights
    }

    /// Every code and phrase that leads somewhere.
    pub(super) fn errors(&self) -> Rc<[ErrorRow]> {
        Rc::clone(self.errors.get_or_init(|| self.read_errors().into()))
    }

    fn read_errors(&self) -> Vec<ErrorRow> {
        let text = self.text(self.head.errors.0, self.head.errors.1);
        let rows = text.lines().filter_map(|line| {
            let mut cells = line.splitn(4, '\t');
            Some(ErrorRow {
                guide: cells.next()?.parse().ok()?,
                step: cells.next().filter(|step| !step.is_empty()).map(str::to_owned),
                squeezed: cells.next()?.to_owned(),
                phrase: cells.next()?.to_owned(),
            })
        });
        rows.collect()
    }
}
