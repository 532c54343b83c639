//! Of a long text both ends: an error message says what is wrong in one of them.

/// At most about `most` bytes: the beginning and the end.
pub fn ends(text: String, most: usize) -> String {
    if text.len() <= most {
        return text;
    }
    let is_edge = |at: &usize| text.is_char_boundary(*at);
    let head = (0..=most / 2).rev().find(is_edge).unwrap_or_default();
    let tail = (text.len() - most / 2..text.len()).find(is_edge).unwrap_or(text.len());
    format!(
        "{} {}",
        text.get(..head).unwrap_or_default(),
        text.get(tail..).unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use super::ends;

    #[test]
    fn of_a_long_text_both_ends_are_read_and_no_letter_is_torn() {
        assert_eq!(ends("kort".to_owned(), 100), "kort");
        for letters in ["é", "日", "x", "🙂"] {
            let cut = ends(format!("begin {} eind", letters.repeat(3_000)), 4_000);
            assert!(cut.starts_with("begin ") && cut.ends_with(" eind"), "{letters}");
            assert!(cut.len() <= 4_001, "{letters}: {}", cut.len());
        }
    }
}
