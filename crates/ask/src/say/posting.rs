//! In which examples a feature is, as bytes. Of many examples those of one class are found without reading all others.
//!
//! ```text
//! kinds     how many kinds of sayings it speaks for or against; those, with how much
//! examples  how many; in which form, see Form; then
//!           blocks: where they begin, if there is more than one (4); of each its first example, then each counted on from
//!           the one before
//!           bits: one for each example of the index, the first the lowest of its byte
//! ```

use std::ops::Range;

use super::super::{
    buckets::Kept,
    source::{NUMBER, Reader, Writer, numbers},
};

/// Examples of a block.
const BLOCK: usize = 32;

/// In this part of all examples, or more, a feature is in so many that bits take less room and are read quicker.
const DENSE: usize = 12;
const BITS: u32 = 8;
const WORD: u32 = u64::BITS;

/// How the examples are written: the number in the index.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Form {
    #[default]
    Blocks = 0,
    Bits = 1,
}

/// Where a feature is seen, and what it speaks for. What was cut off reads as nothing.
#[derive(Default)]
pub(super) struct Posting<'i> {
    kept: Option<Kept<'i>>,
    /// In how many examples.
    pub(super) count: usize,
    /// Kind -> how much.
    pub(super) kinds: Vec<(usize, f32)>,
    form: Form,
    /// Where the places of the blocks are, and behind them the first block or the bits.
    places: Range<usize>,
}

/// Writes it, of an index of so many examples.
pub(super) fn bytes(examples: &[u32], all: usize, kinds: &[(u32, f32)]) -> Vec<u8> {
    let mut writer = Writer::new(0);
    writer.short(kinds.len() as u32);
    for (kind, weight) in kinds {
        writer.short(*kind);
        writer.weight(*weight);
    }
    writer.short(examples.len() as u32);
    if examples.len() * DENSE >= all.max(1) {
        writer.short(Form::Bits as u32);
        let mut bits = vec![0_u8; all.div_ceil(BITS as usize)];
        for example in examples {
            if let Some(byte) = bits.get_mut((example / BITS) as usize) {
                *byte |= 1 << (example % BITS);
            }
        }
        writer.bytes(&bits);
        return writer.finish(&[]);
    }
    writer.short(Form::Blocks as u32);
    let mut blocks = Writer::new(0);
    let mut places = Vec::new();
    for block in examples.chunks(BLOCK) {
        places.push(blocks.here());
        let mut before = 0;
        for example in block {
            blocks.short(example - before);
            before = *example;
        }
    }
    if places.len() > 1 {
        writer.numbers(places);
    }
    writer.bytes(&blocks.finish(&[]));
    writer.finish(&[])
}

impl<'i> Posting<'i> {
    pub(super) fn new(kept: Kept<'i>) -> Self {
        let mut posting = Self::default();
        let bytes = kept.bytes();
        let mut reader = Reader(bytes);
        for _ in 0..reader.short().unwrap_or_default() {
            let (Some(kind), Some(weight)) = (reader.short(), reader.weight()) else {
                break;
            };
            posting.kinds.push((kind as usize, weight));
        }
        let count = reader.short().unwrap_or_default() as usize;
        if reader.short() == Some(Form::Bits as u32) {
            posting.form = Form::Bits;
        }
        let start = bytes.len() - reader.0.len();
        let blocks = count.div_ceil(BLOCK);
        let has_places = posting.form == Form::Blocks && blocks > 1;
        let places = if has_places { blocks * NUMBER } else { 0 };
        // A count that is wrong would be counted through.
        if start.saturating_add(places) <= bytes.len() {
            posting.count = count;
            posting.places = start..start + places;
        }
        posting.kept = Some(kept);
        posting
    }

    /// Reads its examples from the first on.
    pub(super) fn walk(&self) -> Walk<'_> {
        let bytes = self.kept.as_ref().map(Kept::bytes).unwrap_or_default();
        let blocks = bytes.get(self.places.end..).unwrap_or_default();
        let mut walk = Walk {
            form: self.form,
            places: bytes.get(self.places.clone()).unwrap_or_default(),
            blocks,
            count: self.count,
            at: 0,
            reader: Reader(blocks),
            here: None,
        };
        walk.read(0);
        walk
    }
}

/// A walk through examples in their order, past blocks that nobody asks for.
pub(super) struct Walk<'p> {
    form: Form,
    places: &'p [u8],
    /// Or the bits.
    blocks: &'p [u8],
    count: usize,
    at: usize,
    reader: Reader<'p>,
    /// The example at this place; none behind the last.
    here: Option<u32>,
}

impl<'p> Walk<'p> {
    /// Looks at the examples of a class that are still to come; the result is how many there are.
    pub(super) fn within(&mut self, class: Range<u32>, mut look: impl FnMut(u32)) -> usize {
        if self.form == Form::Bits {
            return bits_within(self.blocks, class, look);
        }
        self.skip_to(class.start);
        let mut count = 0;
        while let Some(example) = self.here.filter(|example| *example < class.end) {
            if example >= class.start {
                look(example);
                count += 1;
            }
            self.at += 1;
            self.read(example);
        }
        count
    }

    /// Reads the example at this place, which comes after another.
    fn read(&mut self, before: u32) {
        let begins = self.at.is_multiple_of(BLOCK);
        let further = self.reader.short().filter(|_| self.at < self.count);
        self.here = further.map(|further| {
            if begins {
                further
            } else {
                before.saturating_add(further)
            }
        });
    }

    /// To the last block that begins before this example, if that is still to come.
    fn skip_to(&mut self, example: u32) {
        let now = self.at / BLOCK;
        let (mut low, mut high) = (now + 1, self.places.len() / NUMBER);
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.block(middle).short().is_some_and(|first| first < example) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if low > now + 1 {
            self.at = (low - 1) * BLOCK;
            self.reader = self.block(low - 1);
            self.read(0);
        }
    }

    fn block(&self, block: usize) -> Reader<'p> {
        let place = self.places.get(block * NUMBER..).unwrap_or_default();
        let place = numbers(place).next().unwrap_or_default();
        Reader(self.blocks.get(place as usize..).unwrap_or_default())
    }
}

/// Looks at the bits of a class, a word of them at a time.
fn bits_within(bits: &[u8], class: Range<u32>, mut look: impl FnMut(u32)) -> usize {
    let end = class.end.min((bits.len() as u32).saturating_mul(BITS));
    let (mut at, mut count) = (class.start - class.start % WORD, 0);
    while at < end {
        let mut left = word(bits, (at / BITS) as usize);
        if at < class.start {
            left &= u64::MAX << (class.start - at);
        }
        if end - at < WORD {
            left &= !(u64::MAX << (end - at));
        }
        count += left.count_ones() as usize;
        while left != 0 {
            look(at + left.trailing_zeros());
            left &= left - 1;
        }
        at = at.saturating_add(WORD);
    }
    count
}

/// The bits of eight bytes from here; those that are not there are none.
fn word(bits: &[u8], at: usize) -> u64 {
    let rest = bits.get(at..).unwrap_or_default();
    let mut bytes = [0; size_of::<u64>()];
    match rest.first_chunk() {
        Some(all) => bytes = *all,
        None => bytes.iter_mut().zip(rest).for_each(|(byte, last)| *byte = *last),
    }
    u64::from_le_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;

    use super::super::super::{
        buckets::{find, write_buckets},
        source::Source,
    };

    const KEY: u64 = 7 << u32::BITS;

    fn with_posting(examples: &[u32], all: usize, cut: usize, then: impl Fn(&Posting<'_>)) {
        let mut writer = Writer::new(0);
        let kinds = [(3, 0.5), (200, -0.25)];
        let (ends, count) = write_buckets(
            vec![(9 << u32::BITS, vec![1; 200]), (KEY, bytes(examples, all, &kinds))],
            &mut writer,
        );
        let mut written = writer.finish(&[]);
        // The ends stand behind what may be cut off.
        let last = ends as usize;
        written.get_mut(last - cut..last).unwrap().fill(0);
        let source: Box<dyn Source> = Box::new(Cow::<[u8]>::Owned(written));
        then(&Posting::new(find(source.as_ref(), (ends, count), KEY).unwrap()));
    }

    #[test]
    fn the_examples_of_any_class_are_those_that_were_written() {
        let some: [Vec<u32>; 5] = [
            vec![],
            vec![4],
            (0..40).map(|at| at * 3).collect(),
            (0..1000).collect(),
            (0..700).map(|at| at * at + at % 3).collect(),
        ];
        // Few among many are in blocks, many among few in bits.
        let behind = |some: &[u32]| some.last().map_or(0, |last| *last as usize + 1);
        let both = some.iter().flat_map(|some| [(some, 1_000_000), (some, behind(some))]);
        for (examples, all) in both {
            with_posting(examples, all, 0, |posting| {
                assert_eq!(posting.count, examples.len());
                assert_eq!(posting.kinds, [(3, 0.5), (200, -0.25)]);
                for width in [1, 5, 33, 100, 9000] {
                    let mut walk = posting.walk();
                    for start in (0..2000).step_by(width + width / 2) {
                        let class = start..start + width as u32;
                        let mut found = Vec::new();
                        let count = walk.within(class.clone(), |example| found.push(example));
                        let written: Vec<u32> = examples.iter().copied().filter(|at| class.contains(at)).collect();
                        assert_eq!(found, written, "{class:?}");
                        assert_eq!(count, written.len());
                    }
                }
            });
        }
    }

    #[test]
    fn what_was_lost_reads_as_something_and_ends() {
        let examples: Vec<u32> = (0..1000).map(|at| at * 7).collect();
        for cut in [1, 100, 900, 1000] {
            with_posting(&examples, 100_000, cut, |posting| {
                let mut walk = posting.walk();
                assert!(walk.within(0..u32::MAX, |_| {}) <= examples.len());
            });
        }
    }
}
