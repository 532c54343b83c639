//! Bytes that an index is read from, and the writer of them. Numbers are 32 bits, little endian; small ones among many
//! take as few bytes as they need (LEB128).

use std::borrow::Cow;

/// Where an index is: in memory, or anywhere else that can give a part of it.
pub trait Source {
    /// So many bytes from here on; less, or nothing, where there are no more.
    fn part(&self, at: usize, length: usize) -> Cow<'_, [u8]>;
}

impl Source for Cow<'static, [u8]> {
    fn part(&self, at: usize, length: usize) -> Cow<'_, [u8]> {
        let end = at.saturating_add(length).min(self.len());
        Cow::Borrowed(self.get(at..end).unwrap_or_default())
    }
}

/// Bytes of a number.
pub(super) const NUMBER: usize = 4;

/// The numbers in these bytes.
pub(super) fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    let (numbers, _) = bytes.as_chunks::<NUMBER>();
    numbers.iter().map(|bytes| u32::from_le_bytes(*bytes))
}

/// In a byte of a short number: there are more.
const MORE: u32 = 128;

/// Steps of one in a weight: what is summed over a hundred features needs no finer ones.
const STEPS: f32 = 32.0;
/// Stands for a weight that takes more than a byte.
const FAR: i8 = i8::MIN;

/// Reads one thing behind the other.
pub(super) struct Reader<'b>(pub(super) &'b [u8]);

impl Reader<'_> {
    pub(super) fn bytes<const COUNT: usize>(&mut self) -> Option<[u8; COUNT]> {
        let (bytes, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*bytes)
    }

    /// What [`Writer::weight`] wrote.
    #[inline]
    pub(super) fn weight(&mut self) -> Option<f32> {
        let steps = match i8::from_le_bytes(self.bytes()?) {
            FAR => i16::from_le_bytes(self.bytes()?),
            steps => i16::from(steps),
        };
        Some(f32::from(steps) / STEPS)
    }

    pub(super) fn skip(&mut self, count: usize) -> Option<()> {
        self.0 = self.0.get(count..)?;
        Some(())
    }

    /// What [`Writer::short`] wrote.
    #[inline]
    pub(super) fn short(&mut self) -> Option<u32> {
        // Nearly all are of one byte.
        let (first, rest) = self.0.split_first()?;
        if u32::from(*first) < MORE {
            self.0 = rest;
            return Some(u32::from(*first));
        }
        self.long()
    }

    fn long(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in (0..u32::BITS).step_by(7) {
            let [byte] = self.bytes()?;
            number |= (u32::from(byte) % MORE) << shift;
            if u32::from(byte) < MORE {
                return Some(number);
            }
        }
        None
    }
}

/// Where something is, and how many bytes or rows of it.
pub(super) type Part = (u32, u32);

/// Writes one thing behind the other, after a head that is known last.
pub(super) struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// Leaves room for a head of so many numbers.
    pub(super) fn new(head: usize) -> Self {
        Self {
            bytes: vec![0; head * NUMBER],
        }
    }

    pub(super) fn here(&self) -> u32 {
        self.bytes.len() as u32
    }

    pub(super) fn text(&mut self, text: &str) -> Part {
        let here = self.here();
        self.bytes.extend_from_slice(text.as_bytes());
        (here, text.len() as u32)
    }

    pub(super) fn numbers(&mut self, numbers: impl IntoIterator<Item = u32>) -> u32 {
        let here = self.here();
        self.bytes.extend(numbers.into_iter().flat_map(u32::to_le_bytes));
        here
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// A number that is mostly small: seven bits a byte, the last one first.
    pub(super) fn short(&mut self, mut number: u32) {
        while number >= MORE {
            self.bytes.push((number % MORE + MORE) as u8);
            number /= MORE;
        }
        self.bytes.push(number as u8);
    }

    /// A weight: one byte where it is not far from zero, two more where it is.
    pub(super) fn weight(&mut self, weight: f32) {
        let steps = (weight * STEPS).round() as i16;
        match i8::try_from(steps) {
            Ok(steps) if steps != FAR => self.bytes.extend(steps.to_le_bytes()),
            _ => {
                self.bytes.extend(FAR.to_le_bytes());
                self.bytes.extend(steps.to_le_bytes());
            }
        }
    }

    pub(super) fn finish(mut self, head: &[u32]) -> Vec<u8> {
        for (place, number) in self.bytes.chunks_exact_mut(NUMBER).zip(head) {
            place.copy_from_slice(&number.to_le_bytes());
        }
        self.bytes
    }
}

/// What stands between commas, as the build wrote it.
pub(super) fn items(text: &str) -> Vec<String> {
    let items = text.split(',').filter(|item| !item.is_empty());
    items.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_numbers_are_read_as_they_were_written_and_cut_off_ones_are_none() {
        let numbers = [0, 1, 127, 128, 300, 16_383, 16_384, u32::MAX - 1, u32::MAX];
        let mut writer = Writer::new(0);
        for number in numbers {
            writer.short(number);
        }
        let bytes = writer.finish(&[]);
        let mut reader = Reader(&bytes);
        assert_eq!(numbers.map(|_| reader.short()), numbers.map(Some));
        assert_eq!(reader.short(), None);
        assert_eq!(Reader(&[200, 200]).short(), None);
        assert_eq!(Reader(&[255; 9]).short(), None);
    }

    #[test]
    fn weights_are_read_as_they_were_written_near_zero_and_far_from_it() {
        let weights = [0.0, 0.5, -0.25, 3.96875, -3.96875, -4.0, 4.0, 100.0, -1000.0];
        let mut writer = Writer::new(0);
        for weight in weights {
            writer.weight(weight);
        }
        let bytes = writer.finish(&[]);
        let mut reader = Reader(&bytes);
        assert_eq!(weights.map(|_| reader.weight()), weights.map(Some));
        assert_eq!(reader.weight(), None);
        assert_eq!(Reader(&[FAR as u8, 1]).weight(), None);
    }
}
