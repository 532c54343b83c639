//! How wide words are, and where they are broken. In a terminal a character takes whole columns; in SVG the reader's
//! own font decides, so there it is taken to be a wide one.

use unicode_width::UnicodeWidthChar;

/// What is drawn on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Medium {
    /// A terminal: columns and rows.
    Cells,
    /// SVG: pixels, at [`FONT_SIZE`].
    Pixels,
}

/// The size of the letters in SVG (pixels).
pub(super) const FONT_SIZE: f32 = 14.0;
/// Of a value that is longer, the end is left out (characters).
pub(super) const LONGEST_VALUE: usize = 60;
/// A value's word may be broken where it is so wide (columns, or letters), so that no name is too long for a column.
const UNBROKEN: f32 = 6.0;

/// Words with what decides how they may be broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) text: String,
    /// Letters stand wider.
    pub(super) is_bold: bool,
    /// Not a label of the product, but what the reader typed or would see there: may be broken anywhere.
    pub(super) is_value: bool,
}

impl Words {
    /// As lines that each fit `room`, where the words allow that.
    pub(super) fn lines(&self, room: f32, medium: Medium) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in self.text.split(' ').filter(|word| !word.is_empty()) {
            let joined = if line.is_empty() {
                word.to_owned()
            } else {
                format!("{line} {word}")
            };
            if self.width(&joined, medium) <= room {
                line = joined;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            line = self.break_word(word, room, medium, &mut lines);
        }
        lines.push(line);
        lines
    }

    /// Puts the parts of a word that is too long on lines; the result is its last part.
    fn break_word(&self, word: &str, room: f32, medium: Medium, lines: &mut Vec<String>) -> String {
        let mut part = String::new();
        if !self.is_value {
            return word.to_owned();
        }
        for c in word.chars() {
            let fits = self.width(&part, medium) + self.char_width(c, medium) <= room;
            if !fits && !part.is_empty() {
                lines.push(std::mem::take(&mut part));
            }
            part.push(c);
        }
        part
    }

    /// On one line.
    pub(super) fn width(&self, text: &str, medium: Medium) -> f32 {
        text.chars().map(|c| self.char_width(c, medium)).sum()
    }

    /// The room that it needs at least.
    pub(super) fn narrowest(&self, medium: Medium) -> f32 {
        let whole = |word: &str| self.width(word, medium);
        let most = match (self.is_value, medium) {
            (false, _) => f32::INFINITY,
            (true, Medium::Cells) => UNBROKEN,
            (true, Medium::Pixels) => UNBROKEN * FONT_SIZE,
        };
        let widest = self.text.split(' ').map(whole).fold(0.0, f32::max);
        widest.min(most)
    }

    fn char_width(&self, c: char, medium: Medium) -> f32 {
        let columns = c.width().unwrap_or(0);
        match medium {
            Medium::Cells => u16::try_from(columns).map_or(0.0, f32::from),
            Medium::Pixels if columns == 0 => 0.0,
            Medium::Pixels => FONT_SIZE * em(c, columns) * if self.is_bold { 1.1 } else { 1.0 },
        }
    }
}

/// The width of a letter in a wide sans-serif font, as a part of the font's size.
fn em(c: char, columns: usize) -> f32 {
    match c {
        _ if columns > 1 => 1.1,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' => 0.33,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '/' | '-' | '\u{a0}' => 0.41,
        's' | 'c' | 'z' => 0.56,
        'w' | '&' | 'D' | 'G' | 'H' | 'N' | 'O' | 'Q' | 'U' => 0.8,
        'm' | 'M' | 'W' | '@' | '%' | '—' | '…' => 1.0,
        'A'..='Z' => 0.71,
        '\u{21}'..='\u{24f}' => 0.64,
        _ => 0.95,
    }
}

/// A value, without what no drawing can show, and not longer than [`LONGEST_VALUE`].
pub(super) fn shorten(value: &str) -> String {
    if value.chars().count() <= LONGEST_VALUE {
        return value.to_owned();
    }
    value.chars().take(LONGEST_VALUE - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, is_value: bool) -> Words {
        Words {
            text: text.into(),
            is_bold: false,
            is_value,
        }
    }

    #[test]
    fn words_are_kept_whole_and_long_values_are_broken() {
        let label = words("Machtigingen voor mijn apps", false);
        assert_eq!(label.lines(14.0, Medium::Cells), ["Machtigingen", "voor mijn apps"]);
        assert_eq!(label.lines(5.0, Medium::Cells)[0], "Machtigingen");
        assert_eq!(label.narrowest(Medium::Cells), 12.0);
        let value = words("Machtigingen", true);
        assert_eq!(value.lines(5.0, Medium::Cells), ["Macht", "iging", "en"]);
        assert_eq!(value.narrowest(Medium::Cells), 6.0);
        assert_eq!(
            words("日本語日本", true).lines(5.0, Medium::Cells),
            ["日本", "語日", "本"]
        );
    }

    #[test]
    fn a_value_of_any_length_comes_to_an_end() {
        let short = shorten(&"x".repeat(300));
        assert_eq!(short.chars().count(), LONGEST_VALUE);
        assert!(short.ends_with('…'));
        assert_eq!(shorten("Excel"), "Excel");
    }
}
