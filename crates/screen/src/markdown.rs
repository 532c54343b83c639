//! A guide as Markdown: for wikis, tickets and mail. Pictures are drawn in letters, which survive everywhere.

use super::{Depiction, ScreenPicture, document::Sheet, explained::Explained};
use wegwijs_message::Msg;

/// As wide as a drawing is in a page (columns).
const DRAWING_COLUMNS: usize = 60;

impl Sheet<'_> {
    /// The document.
    pub fn markdown(&self) -> String {
        let mut text = String::new();
        if self.only.is_none() {
            let guide = Msg::guide(self.guide.id(), None);
            text.push_str(&format!(
                "# {}\n\n{}\n",
                self.word(&guide),
                self.word(&guide.attr("summary"))
            ));
            text.extend(self.provenance().iter().map(|line| format!("\n*{line}*\n")));
        }
        let mut terms = Vec::new();
        for part in self.parts() {
            text.extend(part.heading.map(|heading| format!("\n## {heading}\n")));
            for (id, step) in part.steps {
                let Some(entry) = self.entry(id, step) else {
                    continue;
                };
                text.push_str(&format!("\n### {}{}\n\n", self.marker(id), entry.title));
                text.extend(entry.notices.iter().map(|notice| format!("> {notice}\n\n")));
                text.push_str(&link_terms(&entry.body, &mut terms));
                text.push('\n');
                text.extend(entry.picture.iter().map(|picture| self.fenced(picture)));
                if !entry.ways.is_empty() {
                    text.push('\n');
                    text.extend(entry.ways.iter().map(|way| format!("- {}\n", way.text)));
                }
            }
        }
        text + &self.glossary(terms) + &self.on_labels()
    }

    /// A picture in words and, where it can be drawn, in a block of code.
    fn fenced(&self, picture: &ScreenPicture) -> String {
        let alt = format!("\n{}\n", self.alt(picture));
        let lines = Depiction::new(picture, self.words)
            .ok()
            .and_then(|depiction| depiction.terminal(DRAWING_COLUMNS));
        let Some(lines) = lines else { return alt };
        let drawing: String = lines.iter().map(|line| line.plain() + "\n").collect();
        // A name with backticks does not end the block.
        let ticks = drawing.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat((ticks + 1).max(3));
        format!("{alt}\n{fence}text\n{drawing}{fence}\n")
    }

    fn glossary(&self, terms: Vec<String>) -> String {
        if terms.is_empty() {
            return String::new();
        }
        let mut text = format!("\n## {}\n", self.word(&Msg::app("show-glossary")));
        for Explained { term, word, body } in self.explained(terms) {
            let body = link_terms(&body, &mut Vec::new());
            text.push_str(&format!("\n### <a id=\"{term}\"></a>{word}\n\n{body}\n"));
        }
        text
    }

    fn on_labels(&self) -> String {
        let notes = self.label_notes();
        if notes.is_empty() {
            return String::new();
        }
        let notes: String = notes.iter().map(|note| format!("- {note}\n")).collect();
        format!("\n## {}\n\n{notes}", self.word(&Msg::app("show-labels")))
    }
}

/// Glossary links as links within the document; the words that are linked to are collected.
fn link_terms(markdown: &str, terms: &mut Vec<String>) -> String {
    let mut parts = markdown.split("](term:");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if let Some((term, _)) = part.split_once(')')
            && !terms.iter().any(|known| known == term)
        {
            terms.push(term.to_owned());
        }
        text.push_str("](#");
        text.push_str(part);
    }
    text
}

/// Glossary links as words, where nothing can be followed.
pub fn without_terms(markdown: &str) -> String {
    let mut parts = markdown.split("](term:");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // The bracket that opened the link is the last one.
        if let Some(open) = text.rfind('[') {
            text.remove(open);
        }
        text.push_str(part.split_once(')').map_or(part, |(_, rest)| rest));
    }
    text
}
