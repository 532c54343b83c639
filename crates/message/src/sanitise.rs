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
}
