//! Text on lines: lists, headings, looks. For a terminal of any width, with or without colour.

use anstyle::{AnsiColor, Style as Ansi};
use unicode_width::UnicodeWidthStr;

pub use super::wrap::wrap;
use wegwijs_picture::{Line, Span, Tone};
use wegwijs_words::{Block, Inline, Link, Style};

/// Lines longer than this are hard to read, however wide the window (columns).
const MAX_WIDTH: usize = 88;
/// Narrower than this nothing fits (columns).
const MIN_WIDTH: usize = 20;

/// How wide, and whether with looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    width: usize,
    styled: bool,
}

impl Look {
    /// For a terminal of `columns`; without looks for a screen reader, a pipe or NO_COLOR.
    pub fn new(columns: usize, styled: bool) -> Self {
        Self {
            width: columns.clamp(MIN_WIDTH, MAX_WIDTH),
            styled,
        }
    }

    /// The usable width (columns).
    pub fn width(&self) -> usize {
        self.width
    }

    /// The text with a look, or as it is.
    pub fn paint(&self, style: Ansi, text: &str) -> String {
        if self.styled && !text.is_empty() {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }

    /// A title.
    pub fn title(&self, text: &str) -> String {
        self.paint(Ansi::new().bold(), text)
    }

    /// Something of less weight.
    pub fn faint(&self, text: &str) -> String {
        self.paint(Ansi::new().dimmed(), text)
    }

    /// A word of warning.
    pub fn warning(&self, text: &str) -> String {
        self.paint(AnsiColor::Yellow.on_default(), text)
    }

    fn inline(&self, inline: &Inline) -> String {
        let style = match (inline.style, &inline.link) {
            (_, Some(Link::Term(_))) => Ansi::new().underline(),
            (Style::Plain, _) => return inline.text.clone(),
            (Style::Strong, _) => Ansi::new().bold(),
            (Style::Emphasis, _) => Ansi::new().italic(),
            (Style::Code, _) => AnsiColor::Cyan.on_default(),
            (Style::Label, _) => AnsiColor::Cyan.on_default().bold(),
        };
        self.paint(style, &inline.text)
    }
}

/// Blocks as lines, a blank line between paragraphs and around lists.
pub fn blocks(blocks: &[Block], look: &Look) -> Vec<String> {
    let mut lines = Vec::new();
    let mut previous: Option<&Block> = None;
    for block in blocks {
        if previous.is_some_and(|previous| previous.depth == 0 || block.depth == 0) {
            lines.push(String::new());
        }
        let margin = "  ".repeat(block.depth.saturating_sub(1));
        let hanging = if block.depth == 0 {
            String::new()
        } else {
            " ".repeat(block.marker.width().max(1) + 1)
        };
        let first = if block.marker.is_empty() {
            hanging.clone()
        } else {
            format!("{} ", block.marker)
        };
        let text: String = block.inlines.iter().map(|inline| with_address(inline, look)).collect();
        lines.extend(wrap(
            &text,
            look.width,
            &format!("{margin}{first}"),
            &format!("{margin}{hanging}"),
        ));
        previous = Some(block);
    }
    lines
}

/// A picture's lines with their looks.
pub fn drawing(lines: &[Line], look: &Look) -> Vec<String> {
    let paint = |span: &Span| match span.tone {
        Tone::Plain => span.text.clone(),
        Tone::Strong => look.title(&span.text),
        Tone::Faint => look.faint(&span.text),
        Tone::Red => look.paint(AnsiColor::Red.on_default().bold(), &span.text),
    };
    lines.iter().map(|line| line.0.iter().map(paint).collect()).collect()
}

/// A page's address is told in words where a link cannot be followed.
fn with_address(inline: &Inline, look: &Look) -> String {
    match &inline.link {
        Some(Link::Url(url)) if *url != inline.text => format!("{} ({url})", look.inline(inline)),
        _ => look.inline(inline),
    }
}

/// A rule with the guide's title and how far along: one line where it fits, else two.
pub fn heading(title: &str, progress: &str, look: &Look) -> Vec<String> {
    let title = shorten(title, look.width.saturating_sub(6));
    let fixed = if progress.is_empty() { 4 } else { 8 };
    let used = title.width() + progress.width() + fixed;
    if used + 2 <= look.width {
        let rule = "─".repeat(look.width - used);
        let end = if progress.is_empty() {
            String::new()
        } else {
            format!(" {progress} ──")
        };
        return vec![look.faint(&format!("── {title} {rule}{end}"))];
    }
    let rule = "─".repeat(look.width.saturating_sub(title.width() + 4));
    vec![
        look.faint(&format!("── {title} {rule}")),
        look.faint(&format!("   {progress}")),
    ]
}

/// At most `width` columns, with an ellipsis where something is left out.
pub(super) fn shorten(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        if short.width() + c.to_string().width() + 1 > width {
            break;
        }
        short.push(c);
    }
    short + "…"
}

#[cfg(test)]
mod tests {
    use super::*;
    use textwrap::core::display_width as columns;
    use wegwijs_words::parse;

    #[test]
    fn no_line_is_wider_than_the_window() {
        let text = parse(
            "Een **heel lang stuk** tekst met “Machtigingen voor mijn apps” en https://example.org/a/very/long/address/that/does/not/fit\n\n1. 日本語日本語日本語日本語日本語日本語日本語日本語日本語\n   - x y z",
        );
        for width in [20, 40, 80] {
            for styled in [false, true] {
                let look = Look::new(width, styled);
                for line in blocks(&text, &look) {
                    assert!(columns(&line) <= width, "{width}: {line:?}");
                }
                for line in heading(
                    "Een titel die beslist te lang is voor een smal venster",
                    "stap 3 · nog 2 tot 4",
                    &look,
                ) {
                    assert!(columns(&line) <= width.max(24), "{width}: {line:?}");
                }
            }
        }
    }

    #[test]
    fn without_looks_there_is_no_escape_sequence() {
        let text = parse("**a** *b* `c` “d” [e](term:e) [f](https://f.example)");
        let lines = blocks(&text, &Look::new(80, false));
        assert_eq!(lines, ["a b c “d” e f (https://f.example)"]);
    }
}
