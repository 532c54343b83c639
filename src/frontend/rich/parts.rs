//! Where a text is cut when it does not fit the window together with the prompt.

/// Rows that the question whether to read on takes: the question, its one option, the cursor's.
const READ_ON_ROWS: usize = 3;
/// A part is at least this long (lines), however small the window.
const SHORTEST: usize = 3;

/// How many lines to print before asking whether to read on; `None` when all of them fit with the prompt. The first
/// `spare` lines may be pushed out of the window: a heading is not needed to follow an instruction.
pub(super) fn next(lines: &[String], spare: usize, rows: usize, prompt_rows: usize) -> Option<usize> {
    let fits = rows.saturating_sub(prompt_rows).max(SHORTEST) + spare;
    if lines.len() <= fits {
        return None;
    }
    let most = rows.saturating_sub(READ_ON_ROWS).max(SHORTEST).min(lines.len() - 1);
    // A blank line in the second half keeps a paragraph whole.
    let blank = (most / 2 + 1..=most)
        .rev()
        .find(|length| lines.get(*length - 1).is_some_and(String::is_empty));
    Some(blank.unwrap_or(most))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(blank_at: &[usize], length: usize) -> Vec<String> {
        (0..length)
            .map(|line| {
                if blank_at.contains(&line) {
                    String::new()
                } else {
                    "x".into()
                }
            })
            .collect()
    }

    #[test]
    fn what_fits_with_the_prompt_is_not_cut() {
        assert_eq!(next(&text(&[], 17), 0, 24, 7), None);
        assert_eq!(next(&text(&[], 18), 0, 24, 7), Some(17));
        assert_eq!(next(&text(&[], 18), 3, 24, 7), None);
    }

    #[test]
    fn a_cut_keeps_paragraphs_whole_where_it_can() {
        assert_eq!(next(&text(&[3, 9], 14), 0, 15, 7), Some(10));
        assert_eq!(next(&text(&[3], 14), 0, 15, 7), Some(12));
    }

    #[test]
    fn reading_on_comes_to_an_end_in_any_window() {
        for rows in 1..30 {
            let lines = text(&[2, 5, 11], 40);
            let mut rest = lines.as_slice();
            while let Some(length) = next(rest, 0, rows, 7) {
                assert!(length > 0 && length < rest.len());
                rest = &rest[length..];
            }
        }
    }
}
