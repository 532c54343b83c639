//! Text on lines of a given width. Only blanks part words: an address or a product label with a hyphen can be copied
//! whole. Escape sequences have no width.

use unicode_width::UnicodeWidthChar;

const ESCAPE: char = '\u{1b}';

/// Text as lines of at most `width` columns, with an indent before the first line and one before the others.
pub fn wrap(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut indent = first;
    for mut text in text.split('\n') {
        loop {
            let (line, next) = text.split_at(end_of_line(text, width.saturating_sub(columns(indent))));
            let mut line = [indent, line].concat();
            line.truncate(line.trim_end().len());
            lines.push(line);
            indent = rest;
            text = next;
            if text.is_empty() {
                break;
            }
        }
    }
    lines
}

/// How wide a text is (columns).
pub fn columns(text: &str) -> usize {
    visible(text).map(|(_, c)| c.width().unwrap_or(0)).sum()
}

/// Where the next line starts. Blanks may stand out; a word that no line can hold is cut.
fn end_of_line(text: &str, room: usize) -> usize {
    // No character is wider than it is long.
    if text.len() <= room {
        return text.len();
    }
    let (mut used, mut word, mut blank) = (0, 0, 0);
    for (at, c) in visible(text) {
        if c == ' ' {
            blank = at + 1;
        } else {
            word = blank;
        }
        used += c.width().unwrap_or(0);
        if used > room && c != ' ' && at > 0 {
            return if word > 0 { word } else { at };
        }
    }
    text.len()
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
            chars.find(|c| *c == '\u{7}' || (std::mem::replace(&mut last, *c), *c) == (ESCAPE, '\\'));
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
            ["een", "app-registratie", "op", "https://example.", "org/a-b"]
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
