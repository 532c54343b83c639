//! Text on lines of a given width. Only blanks part words: an address or a product label with a hyphen can be copied
//! whole. Escape sequences have no width.

use unicode_width::UnicodeWidthChar;

const ESCAPE: char = '\u{1b}';

/// Text as lines of at most `width` columns, with an indent before the first line and one before the others.
pub fn wrap(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for text in text.split('\n') {
        let indent = if lines.is_empty() { first } else { rest };
        let mut paragraph = Paragraph {
            text,
            width,
            indent,
            rest,
            from: 0,
            used: columns(indent),
            lines: &mut lines,
        };
        let mut at = 0;
        for end in breaks(text) {
            paragraph.add(at, end);
            at = end;
        }
        paragraph.add(at, text.len());
        paragraph.end_line(text.len());
    }
    lines
}

/// How wide a text is (columns).
pub fn columns(text: &str) -> usize {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.len();
    }
    visible(text).map(|(_, c)| c.width().unwrap_or(0)).sum()
}

struct Paragraph<'t> {
    text: &'t str,
    width: usize,
    /// Before the line that is being filled, and before those after it.
    indent: &'t str,
    rest: &'t str,
    /// Where that line starts in the text, and how much of the width it takes (columns).
    from: usize,
    used: usize,
    lines: &'t mut Vec<String>,
}

impl Paragraph<'_> {
    /// Adds the next word with the blanks behind it.
    fn add(&mut self, start: usize, end: usize) {
        let piece = self.text.get(start..end).unwrap_or_default();
        let word = piece.trim_end_matches(' ');
        let needed = columns(word);
        if self.used + needed > self.width && self.from < start {
            self.end_line(start);
        }
        if self.used + needed <= self.width {
            self.used += needed;
        } else {
            // No line is long enough.
            for (at, c) in visible(word) {
                let needed = c.width().unwrap_or(0);
                if self.used + needed > self.width && self.from < start + at {
                    self.end_line(start + at);
                }
                self.used += needed;
            }
        }
        self.used += piece.len() - word.len();
    }

    fn end_line(&mut self, end: usize) {
        let part = self.text.get(self.from..end).unwrap_or_default();
        let mut line = String::with_capacity(self.indent.len() + part.len());
        line.push_str(self.indent);
        line.push_str(part);
        line.truncate(line.trim_end().len());
        self.lines.push(line);
        self.indent = self.rest;
        self.from = end;
        self.used = columns(self.rest);
    }
}

/// Where a line may be broken: before each word but the first.
fn breaks(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.bytes().zip(text.bytes().skip(1));
    (1..)
        .zip(bytes)
        .filter(|(_, pair)| matches!(pair, (b' ', next) if *next != b' '))
        .map(|(at, _)| at)
}

/// The characters that are not part of an escape sequence, each with its place.
fn visible(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut chars = text.char_indices();
    std::iter::from_fn(move || {
        loop {
            match chars.next()? {
                (_, ESCAPE) => skip_sequence(&mut chars.by_ref().map(|(_, c)| c)),
                visible => return Some(visible),
            }
        }
    })
}

/// Passes by the rest of a look (`ESC [ … letter`), or of a link (`ESC ] … BEL`, or `ESC \` at its end).
fn skip_sequence(chars: &mut impl Iterator<Item = char>) {
    match chars.next() {
        Some('[') => {
            chars.find(|c| ('@'..='~').contains(c));
        }
        Some(']') => {
            let mut last = ']';
            chars.find(|c| {
                *c == '\u{7}' || (std::mem::replace(&mut last, *c), *c) == (ESCAPE, '\\')
            });
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_filled_and_then_broken_between_words() {
        assert_eq!(
            wrap("een twee drie vier", 10, "- ", "  "),
            ["- een twee", "  drie", "  vier"]
        );
        assert_eq!(wrap("een  \n\ntwee", 10, "", " "), ["een", "", " twee"]);
        assert_eq!(wrap("", 10, "- ", "  "), ["-"]);
    }

    #[test]
    fn a_word_that_fits_nowhere_is_cut() {
        assert_eq!(wrap("a bcdefg h", 4, "", ""), ["a", "bcde", "fg h"]);
        assert_eq!(wrap("日本語日本", 5, "", ""), ["日本", "語日", "本"]);
    }

    #[test]
    fn only_blanks_part_words() {
        assert_eq!(
            wrap("een app-registratie op https://example.org/a-b", 16, "", ""),
            [
                "een",
                "app-registratie",
                "op",
                "https://example.",
                "org/a-b"
            ]
        );
    }

    #[test]
    fn looks_and_links_take_no_room() {
        let text = "\u{1b}[1meen\u{1b}[0m \u{1b}]8;;https://example.org\u{1b}\\twee\u{1b}]8;;\u{1b}\\ drie";
        assert_eq!(columns(text), "een twee drie".len());
        let lines = wrap(text, 8, "", "");
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[1], "drie");
        assert!(lines[0].starts_with("\u{1b}[1meen\u{1b}[0m "));
    }
}
