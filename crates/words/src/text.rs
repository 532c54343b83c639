//! A text's CommonMark as blocks and runs, for whoever lays it out. Paragraphs, bold, lists, links; glossary words
//! are links with the scheme `term:`.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// One paragraph or list item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// How deep in lists; 0 for a paragraph.
    pub depth: usize,
    /// A list item's bullet or number; empty for a paragraph and for an item's further paragraphs.
    pub marker: String,
    /// Its runs.
    pub inlines: Vec<Inline>,
}

/// A run of text with one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inline {
    /// The text.
    pub text: String,
    /// Its look.
    pub style: Style,
    /// Where it leads.
    pub link: Option<Link>,
}

/// The look of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Normal.
    Plain,
    /// Standing out.
    Strong,
    /// Stressed.
    Emphasis,
    /// To be taken literally.
    Code,
    /// The product's own words, between curly quotes.
    Label,
}

/// Where a run leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// To a glossary word, by id.
    Term(String),
    /// To a page.
    Url(String),
}

/// Parses CommonMark.
pub fn parse(markdown: &str) -> Vec<Block> {
    let mut builder = Builder::default();
    for event in Parser::new(markdown) {
        builder.event(event);
    }
    builder.flush();
    for block in &mut builder.blocks {
        for inline in &mut block.inlines {
            keep_marks(&mut inline.text);
        }
        block.inlines = mark_labels(std::mem::take(&mut block.inlines));
    }
    builder.blocks
}

/// The glossary words that a text links to, in order, each once.
pub fn terms(blocks: &[Block]) -> Vec<String> {
    let mut terms: Vec<String> = Vec::new();
    for inline in blocks.iter().flat_map(|block| &block.inlines) {
        if let Some(Link::Term(term)) = &inline.link
            && !terms.contains(term)
        {
            terms.push(term.clone());
        }
    }
    terms
}

/// The text without its looks, blocks on lines of their own.
pub fn plain(blocks: &[Block]) -> String {
    let line = |block: &Block| {
        block
            .inlines
            .iter()
            .map(|inline| inline.text.as_str())
            .collect::<String>()
    };
    blocks.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[derive(Default)]
struct Builder {
    blocks: Vec<Block>,
    inlines: Vec<Inline>,
    lists: Vec<Option<u64>>,
    marker: String,
    styles: Vec<Style>,
    link: Option<Link>,
}

impl Builder {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::List(start)) => {
                self.flush();
                self.lists.push(start);
            }
            Event::End(TagEnd::List(_)) => {
                self.flush();
                self.lists.pop();
            }
            Event::Start(Tag::Item) => {
                self.flush();
                self.marker = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        let marker = format!("{number}.");
                        *number += 1;
                        marker
                    }
                    _ => "•".to_owned(),
                };
            }
            Event::End(TagEnd::Item | TagEnd::Paragraph) | Event::Start(Tag::Paragraph) => self.flush(),
            Event::Start(Tag::Strong) => self.styles.push(Style::Strong),
            Event::Start(Tag::Emphasis) => self.styles.push(Style::Emphasis),
            Event::End(TagEnd::Strong | TagEnd::Emphasis) => {
                self.styles.pop();
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.link = Some(match dest_url.strip_prefix("term:") {
                    Some(term) => Link::Term(term.to_owned()),
                    None => Link::Url(dest_url.into_string()),
                });
            }
            Event::End(TagEnd::Link) => self.link = None,
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                let style = self.styles.last().copied().unwrap_or(Style::Plain);
                self.push(&text, style);
            }
            Event::Code(text) => self.push(&text, Style::Code),
            Event::SoftBreak | Event::HardBreak => self.push(" ", Style::Plain),
            _ => {}
        }
    }

    fn push(&mut self, text: &str, style: Style) {
        match self.inlines.last_mut() {
            Some(last) if last.style == style && last.link == self.link => last.text.push_str(text),
            _ => self.inlines.push(Inline {
                text: text.to_owned(),
                style,
                link: self.link.clone(),
            }),
        }
    }

    fn flush(&mut self) {
        if !self.inlines.is_empty() {
            let marker = std::mem::take(&mut self.marker);
            let inlines = std::mem::take(&mut self.inlines);
            self.blocks.push(Block {
                depth: self.lists.len(),
                marker,
                inlines,
            });
        }
    }
}

/// A circled figure stays on the line of the word that it belongs to.
fn keep_marks(text: &mut String) {
    // Such figures are rare, and in UTF-8 each of them has this byte.
    if memchr::memchr(0x91, text.as_bytes()).is_none() {
        return;
    }
    let mut kept = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let before_mark = c == ' ' && chars.peek().is_some_and(|next| ('①'..='⑳').contains(next));
        kept.push(if before_mark { '\u{a0}' } else { c });
    }
    *text = kept;
}

/// Gives what stands between curly quotes the look of a label.
fn mark_labels(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut marked = Vec::new();
    for inline in inlines {
        if inline.style != Style::Plain || inline.link.is_some() {
            marked.push(inline);
            continue;
        }
        let mut rest = inline.text.as_str();
        let run = |text: &str, style| Inline {
            text: text.to_owned(),
            style,
            link: None,
        };
        while let Some((before, label, after)) = next_label(rest) {
            if !before.is_empty() {
                marked.push(run(before, Style::Plain));
            }
            marked.push(run(label, Style::Label));
            rest = after;
        }
        if !rest.is_empty() {
            marked.push(run(rest, Style::Plain));
        }
    }
    marked
}

fn next_label(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find('“')?;
    let length = text.get(start..)?.find('”')? + '”'.len_utf8();
    let (before, rest) = text.split_at(start);
    let (label, after) = rest.split_at(length);
    Some((before, label, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_blocks_and_runs() {
        let blocks = parse("Klik op “Mijn **X**”.\n\n1. Eén **twee** [drie](term:three)\n2. Vier\n   - Vijf\n");
        let shape: Vec<(usize, &str, String)> = blocks
            .iter()
            .map(|b| {
                (
                    b.depth,
                    b.marker.as_str(),
                    b.inlines.iter().map(|i| i.text.as_str()).collect(),
                )
            })
            .collect();
        assert_eq!(
            shape,
            [
                (0, "", "Klik op “Mijn X”.".into()),
                (1, "1.", "Eén twee drie".into()),
                (1, "2.", "Vier".into()),
                (2, "•", "Vijf".into()),
            ]
        );
        assert_eq!(terms(&blocks), ["three"]);
    }

    #[test]
    fn a_mark_is_not_torn_from_its_word() {
        let blocks = parse("Klik op “X” ① of **y** ②. 3 ok");
        assert_eq!(plain(&blocks), "Klik op “X”\u{a0}① of y\u{a0}②. 3 ok");
    }

    #[test]
    fn words_between_curly_quotes_look_like_labels() {
        let blocks = parse("Kies “Een” of “Twee” en “half");
        let looks: Vec<(&str, Style)> = blocks[0].inlines.iter().map(|i| (i.text.as_str(), i.style)).collect();
        assert_eq!(
            looks,
            [
                ("Kies ", Style::Plain),
                ("“Een”", Style::Label),
                (" of ", Style::Plain),
                ("“Twee”", Style::Label),
                (" en “half", Style::Plain),
            ]
        );
    }
}
