//! Text on lines of a given width. Only blanks part words: an address or a product label with a hyphen can be copied
//! whole. Escape sequences have no width.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// Text as lines of at most `width` columns, with an indent before the first line and one before the others.
pub fn wrap(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let lines = textwrap::wrap(text, options);
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use textwrap::core::display_width as columns;

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
