//! A guide as text: for reading on a terminal, and for mail.

use crate::{
    cli::terminal::Terminal,
    frontend::{Look, drawing, lay_out, wrap},
};
use wegwijs_message::Msg;
use wegwijs_screen::{Depiction, Explained, ScreenPicture, Sheet};
use wegwijs_words::{parse, terms};

/// The document.
pub(super) fn text(sheet: &Sheet<'_>, terminal: &Terminal) -> String {
    let look = terminal.stdout();
    let mut lines = Vec::new();
    let mut linked = Vec::new();
    if sheet.is_whole() {
        lines.extend(
            wrap(&sheet.word(&Msg::guide(sheet.guide().id(), None)), look.width(), "", "")
                .iter()
                .map(|l| look.title(l)),
        );
        lines.extend(wrap(
            &sheet.word(&Msg::guide(sheet.guide().id(), None).attr("summary")),
            look.width(),
            "",
            "",
        ));
        lines.extend(
            sheet
                .provenance()
                .iter()
                .flat_map(|line| whole_addresses(line, &look))
                .map(|line| look.faint(&line)),
        );
    }
    for part in sheet.parts() {
        if let Some(heading) = part.heading {
            lines.extend([String::new(), look.title(&heading)]);
        }
        for (id, step) in part.steps {
            let Some(entry) = sheet.entry(id, step) else {
                continue;
            };
            let number = sheet.marker(id);
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
                lines.extend(drawn(sheet, picture, terminal, &look));
            }
            lines.extend(
                entry
                    .ways
                    .iter()
                    .flat_map(|way| wrap(&way.text, look.width(), "- ", "  ")),
            );
        }
    }
    lines.extend(behind(sheet, linked, &look));
    lines.join("\n") + "\n"
}

/// What stands behind the steps: the glossary, and what there is to know of labels.
fn behind(sheet: &Sheet<'_>, linked: Vec<String>, look: &Look) -> Vec<String> {
    let mut lines = Vec::new();
    let explained = sheet.explained(linked);
    if !explained.is_empty() {
        lines.extend([String::new(), look.title(&sheet.word(&Msg::app("show-glossary")))]);
    }
    for Explained { word, body, .. } in explained {
        lines.extend([String::new(), look.title(&word)]);
        lines.extend(lay_out(&parse(&body), look));
    }
    let notes = sheet.label_notes();
    if !notes.is_empty() {
        lines.extend([
            String::new(),
            look.title(&sheet.word(&Msg::app("show-labels"))),
            String::new(),
        ]);
        lines.extend(notes.iter().flat_map(|note| wrap(note, look.width(), "- ", "  ")));
    }
    lines
}

/// A picture where it can be drawn; else what there is to see, in words.
fn drawn(sheet: &Sheet<'_>, picture: &ScreenPicture, terminal: &Terminal, look: &Look) -> Vec<String> {
    let lines = terminal
        .draws()
        .then(|| Depiction::new(picture, sheet.words()).ok()?.terminal(look.width()))
        .flatten();
    match lines {
        Some(lines) => drawing(&lines, look),
        None => wrap(&sheet.alt(picture), look.width(), "", ""),
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
