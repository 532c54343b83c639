//! Text from a person, a file or the network, made harmless to a terminal and to the eye.

use std::borrow::Cow;

/// Without control characters and without marks that change the direction of what follows. Line breaks and tabs
/// become blanks.
pub fn sanitise(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| c.is_control() || is_direction_mark(c)) {
        return Cow::Borrowed(text);
    }
    let keep = |c: char| match c {
        '\n' | '\r' | '\t' => Some(' '),
        c if c.is_control() || is_direction_mark(c) => None,
        c => Some(c),
    };
    Cow::Owned(text.chars().filter_map(keep).collect())
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The same text, written so that CommonMark takes it literally.
pub(super) fn escape_markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_bells_and_direction_marks_do_not_reach_a_terminal() {
        assert_eq!(sanitise("\u{1b}[31mred\u{7}\u{9b}1m"), "[31mred1m");
        assert_eq!(sanitise("a\u{202e}cod.exe"), "acod.exe");
        assert_eq!(sanitise("two\nlines\tand tab"), "two lines and tab");
        assert!(matches!(sanitise("Café “x” 日本"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_name_stays_literal_in_markdown() {
        let name = "[x](http://evil) **b** `c` <d> 1. & \\";
        let blocks = crate::i18n::parse(&escape_markdown(name));
        assert_eq!(crate::i18n::text::plain(&blocks), name);
    }
}
