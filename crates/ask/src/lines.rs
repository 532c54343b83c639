//! Lines in their order, found without being copied or counted.

use std::cmp::Ordering;

/// Between the cells of a line.
pub(super) const TAB: char = '\t';
const END: u8 = b'\n';

/// A text of lines that are sorted by their first cell.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.lines()
    }

    /// What stands behind the first cell of the line that begins with it; nothing where that is the whole line.
    pub(super) fn find(&self, first: &str) -> Option<&str> {
        let text = self.0.as_bytes();
        let (mut low, mut high) = (0, text.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let before = text.get(low..middle)?;
            let start = before
                .iter()
                .rposition(|byte| *byte == END)
                .map_or(low, |at| low + at + 1);
            let behind = text.get(middle..high)?;
            let end = behind
                .iter()
                .position(|byte| *byte == END)
                .map_or(high, |at| middle + at);
            let line = self.0.get(start..end)?;
            let (cell, rest) = line.split_once(TAB).unwrap_or((line, ""));
            match cell.cmp(first) {
                Ordering::Less => low = end + 1,
                Ordering::Greater => high = start,
                Ordering::Equal => return Some(rest),
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found_by_its_first_cell_and_nothing_else_is() {
        let texts = [
            "",
            "a",
            "a\tone\n",
            "a\tone\nab\ttwo,three\nb\nbé\t\tx\n\u{20ac}\tlast",
            "\n",
            "\n\na",
        ];
        for text in texts {
            let lines = Lines::new(text.to_owned());
            for line in lines.iter().filter(|line| !line.is_empty()) {
                let (cell, rest) = line.split_once(TAB).unwrap_or((line, ""));
                assert_eq!(lines.find(cell), Some(rest), "{text:?}");
            }
            for cell in ["aa", "one", "two", "c", "\u{10ffff}", "b\t"] {
                assert_eq!(lines.find(cell), None, "{text:?}");
            }
        }
    }
}
