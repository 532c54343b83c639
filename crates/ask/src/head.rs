//! What an index begins with: how many there are of everything, and where.

use super::source::{Part, numbers};

/// What this form of an index begins with.
const MAGIC: u32 = 0x5747_0008;

/// Counts and places of everything; the order is that of the head.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Head {
    pub(super) guides: Part,
    pub(super) places: Part,
    pub(super) buckets: Part,
    pub(super) bias: Part,
    pub(super) words: Part,
    pub(super) errors: Part,
    pub(super) sayings: Part,
    pub(super) signs: Part,
    pub(super) topics: Part,
    pub(super) products: Part,
}

impl Head {
    /// The magic, and two for each part.
    pub(super) const NUMBERS: usize = 21;

    pub(super) fn numbers(&self) -> [u32; Self::NUMBERS] {
        let Self {
            guides,
            places,
            buckets,
            bias,
            words,
            errors,
            signs,
            topics,
            products,
            sayings,
        } = self;
        [
            MAGIC, guides.0, guides.1, places.0, places.1, buckets.0, buckets.1, bias.0, bias.1, words.0, words.1,
            errors.0, errors.1, signs.0, signs.1, topics.0, topics.1, sayings.0, sayings.1, products.0, products.1,
        ]
    }

    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut numbers = numbers(bytes);
        if numbers.next() != Some(MAGIC) {
            return None;
        }
        let mut part = || Some((numbers.next()?, numbers.next()?));
        Some(Self {
            guides: part()?,
            places: part()?,
            buckets: part()?,
            bias: part()?,
            words: part()?,
            errors: part()?,
            signs: part()?,
            topics: part()?,
            sayings: part()?,
            products: part()?,
        })
    }
}
