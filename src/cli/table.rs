//! Rows under headings, columns lined up.

use unicode_width::UnicodeWidthStr;

use wegwijs_message::sanitise;

/// A table as text; cells are made harmless first.
pub fn table(head: &[String], rows: Vec<Vec<String>>) -> String {
    let rows: Vec<Vec<String>> = std::iter::once(head.to_vec())
        .chain(rows)
        .map(|row| row.iter().map(|cell| sanitise(cell).into_owned()).collect())
        .collect();
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.width())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width.saturating_sub(cell.width()))))
            .collect();
        cells.join("  ").trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_and_escapes_are_gone() {
        let text = table(
            &["a".into(), "b".into()],
            vec![vec!["日本".into(), "x".into()], vec!["y".into(), "\u{1b}[31mz".into()]],
        );
        assert_eq!(text, "a     b\n日本  x\ny     [31mz\n");
    }
}
