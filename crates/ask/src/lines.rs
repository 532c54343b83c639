//! Lines in their order, found without being copied.

use std::ops::Range;

/// Between the cells of a line.
pub(super) const TAB: char = '\t';

/// A text of lines that are sorted by their first cell.
#[derive(Debug, Default)]
pub(super) struct Lines {
    text: String,
    at: Vec<Range<usize>>,
}

impl Lines {
    pub(super) fn new(text: String) -> Self {
        let mut at = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            at.push(start..start + line.trim_end_matches('\n').len());
            start += line.len();
        }
        Self { text, at }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.at.iter().map(|at| self.line(at))
    }

    /// What stands behind the first cell of the line that begins with it; nothing where that is the whole line.
    pub(super) fn find(&self, first: &str) -> Option<&str> {
        let cells = |at| self.line(at).split_once(TAB).unwrap_or((self.line(at), ""));
        let at = self.at.binary_search_by(|at| cells(at).0.cmp(first)).ok()?;
        self.at.get(at).map(|at| cells(at).1)
    }

    fn line(&self, at: &Range<usize>) -> &str {
        self.text.get(at.clone()).unwrap_or_default()
    }
}
