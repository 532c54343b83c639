//! A guide as text: for reading on a terminal, and for mail.

use super::{Sheet, words::Explained};
use crate::{
    cli::terminal::Terminal,
    engine::Msg,
    frontend::{Look, drawing, lay_out, wrap},
    i18n::{Depiction, ScreenPicture, parse, terms},
};

impl Sheet<'_> {
    /// The document.
    pub(super) fn text(&self, terminal: &Terminal) -> String {
        let look = terminal.stdout();
        let mut lines = Vec::new();
        let mut linked = Vec::new();
        if self.only.is_none() {
            lines.extend(
                wrap(&self.word(&Msg::guide(self.guide.id(), None)), look.width(), "", "")
                    .iter()
                    .map(|l| look.title(l)),
            );
            lines.extend(wrap(
                &self.word(&Msg::guide(self.guide.id(), None).attr("summary")),
                look.width(),
                "",
                "",
            ));
            lines.extend(
                self.provenance()
                    .iter()
                    .flat_map(|line| whole_addresses(line, &look))
                    .map(|line| look.faint(&line)),
            );
        }
        for (index, part) in self.parts().into_iter().enumerate() {
            if index == 1 && !part.is_empty() && self.only.is_none() {
                lines.extend([String::new(), look.title(&self.word(&Msg::app("show-detours")))]);
            }
            for (id, step) in part {
                let Some(entry) = self.entry(id, step) else {
                    continue;
                };
                let number = format!("{} ", self.marker(id));
                let title = wrap(&entry.title, look.width(), &number, &" ".repeat(number.chars().count()));
                lines.push(String::new());
                lines.extend(title.iter().map(|line| look.title(line)));
                lines.extend(
                    entry
                        .notices
                        .iter()
                        .flat_map(|notice| wrap(notice, look.width(), "! ", "  ")),
                );
                let body = parse(&entry.body);
                linked.extend(terms(&body));
                lines.extend(lay_out(&body, &look));
                if let Some(picture) = &entry.picture {
                    lines.push(String::new());
                    lines.extend(self.drawn(picture, terminal, &look));
                }
                lines.extend(
                    entry
                        .ways
                        .iter()
                        .flat_map(|way| wrap(&way.text, look.width(), "- ", "  ")),
                );
            }
        }
        lines.extend(self.behind(linked, &look));
        lines.join("\n") + "\n"
    }

    /// What stands behind the steps: the glossary, and what there is to know of labels.
    fn behind(&self, linked: Vec<String>, look: &Look) -> Vec<String> {
        let mut lines = Vec::new();
        let explained = self.explained(linked);
        if !explained.is_empty() {
            lines.extend([String::new(), look.title(&self.word(&Msg::app("show-glossary")))]);
        }
        for Explained { word, body, .. } in explained {
            lines.extend([String::new(), look.title(&word)]);
            lines.extend(lay_out(&parse(&body), look));
        }
        let notes = self.label_notes();
        if !notes.is_empty() {
            lines.extend([
                String::new(),
                look.title(&self.word(&Msg::app("show-labels"))),
                String::new(),
            ]);
            lines.extend(notes.iter().flat_map(|note| wrap(note, look.width(), "- ", "  ")));
        }
        lines
    }

    /// A picture where it can be drawn; else what there is to see, in words.
    fn drawn(&self, picture: &ScreenPicture, terminal: &Terminal, look: &Look) -> Vec<String> {
        let lines = terminal
            .draws()
            .then(|| Depiction::new(picture, self.words).ok()?.terminal(look.width()))
            .flatten();
        match lines {
            Some(lines) => drawing(&lines, look),
            None => wrap(&self.alt(picture), look.width(), "", ""),
        }
    }
}

/// Wrapped, except for an address: broken over two lines it cannot be followed.
fn whole_addresses(line: &str, look: &Look) -> Vec<String> {
    if line.contains("://") {
        vec![line.to_owned()]
    } else {
        wrap(line, look.width(), "", "")
    }
}
