//! Text of somebody else within CommonMark.

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
    use crate::text;

    #[test]
    fn a_name_stays_literal_in_markdown() {
        let name = "[x](http://evil) **b** `c` <d> 1. & \\";
        let blocks = text::parse(&escape_markdown(name));
        assert_eq!(text::plain(&blocks), name);
    }
}
