//! Text of somebody else within CommonMark.

/// Punctuation that CommonMark gives no meaning, wherever it stands, and neither do those who add mathematics, links or
/// mentions to it: names read better without marks before it.
const LITERAL: &str = ",'\"?;%/";

/// The same text, written so that CommonMark takes it literally.
pub(super) fn escape_markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_punctuation() && !LITERAL.contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text;

    #[test]
    fn a_name_stays_literal_in_markdown() {
        let names = [
            "[x](http://evil) **b** `c` <d> 1. & \\",
            "\"'quoted'\", 100 %; $a@b/c?",
            "&amp; &#44; !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
            "===",
        ];
        for name in names {
            let blocks = text::parse(&escape_markdown(name));
            assert_eq!(text::plain(&blocks), name);
        }
    }

    #[test]
    fn a_name_without_signs_of_markdown_is_written_as_it_is() {
        assert_eq!(escape_markdown("Jansen, De Wit / Zn"), "Jansen, De Wit / Zn");
    }
}
