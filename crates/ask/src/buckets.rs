//! What is found by a key, as bytes: spread over buckets, so that one key is found by looking at a few.
//!
//! ```text
//! ends      where each bucket begins, and where the last one ends
//! buckets   a part of the key (4 bytes), how many bytes what is kept for it takes; those
//! ```

use std::{borrow::Cow, ops::Range};

use super::source::{NUMBER, Part, Reader, Source, Writer, numbers};

/// Keys of a bucket, in the mean.
const BUCKET: usize = 4;

/// Writes it; the result is where the ends are, and how many buckets there are.
pub(super) fn write_buckets(kept: Vec<(u64, Vec<u8>)>, writer: &mut Writer) -> Part {
    let count = (kept.len() / BUCKET).max(1);
    let mut buckets: Vec<Vec<(u64, Vec<u8>)>> = vec![Vec::new(); count];
    for (key, bytes) in kept {
        if let Some(bucket) = buckets.get_mut((key % count as u64) as usize) {
            bucket.push((key, bytes));
        }
    }
    let mut ends = vec![writer.here()];
    for bucket in buckets {
        for (key, bytes) in bucket {
            writer.bytes(&mark(key).to_le_bytes());
            writer.short(bytes.len() as u32);
            writer.bytes(&bytes);
        }
        ends.push(writer.here());
    }
    (writer.numbers(ends), count as u32)
}

/// What tells keys of a bucket apart: of four keys that are not there one in a thousand million is taken for one that is.
fn mark(key: u64) -> u32 {
    (key >> u32::BITS) as u32
}

/// What is kept for one key: a part of its bucket.
pub(super) struct Kept<'i> {
    bucket: Cow<'i, [u8]>,
    at: Range<usize>,
}

impl Kept<'_> {
    pub(super) fn bytes(&self) -> &[u8] {
        self.bucket.get(self.at.clone()).unwrap_or_default()
    }
}

/// Finds what is kept for a key.
pub(super) fn find(source: &dyn Source, buckets: Part, key: u64) -> Option<Kept<'_>> {
    let (ends, count) = buckets;
    let bucket = usize::try_from(key % u64::from(count.max(1))).ok()?;
    let ends = source.part(ends as usize + bucket * NUMBER, 2 * NUMBER);
    let mut ends = numbers(&ends).map(|end| end as usize);
    let (start, end) = (ends.next()?, ends.next()?);
    let bucket = source.part(start, end.saturating_sub(start));
    let mut reader = Reader(&bucket);
    loop {
        let known = u32::from_le_bytes(reader.bytes()?);
        let length = reader.short()? as usize;
        if known == mark(key) {
            let start = bucket.len() - reader.0.len();
            let end = start.saturating_add(length).min(bucket.len());
            return Some(Kept { bucket, at: start..end });
        }
        reader.skip(length)?;
    }
}
