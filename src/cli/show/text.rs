//! A guide as text: for reading on a terminal, and for mail.

use crate::{
    cli::terminal::Terminal,
    frontend::{Look, drawing, lay_out, wrap},
};
use wegwijs_message::Msg;
use wegwijs_screen::{Depiction, ScreenPicture, Sheet};
use wegwijs_words::parse;

/// The document.
pub(super) fn text(sheet: &Sheet<'_>, terminal: &Terminal) -> String {
    let look = terminal.stdout();
    let mut lines = Vec::new();
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
    for (index, part) in sheet.parts().into_iter().enumerate() {
        if index == 1 && !part.is_empty() && sheet.is_whole() {
            lines.extend([String::new(), look.title(&sheet.word(&Msg::app("show-detours")))]);
        }
        for (id, step) in part {
            let Some(entry) = sheet.entry(id, step) else {
                continue;
            };
            let number = format!("{} ", sheet.marker(id));
            let title = wrap(&entry.title, look.width(), &number, &" ".repeat(number.chars().count()));
            lines.push(String::new());
            lines.extend(title.iter().map(|line| look.title(line)));
            lines.extend(
                entry
                    .notices
                    .iter()
                    .flat_map(|notice| wrap(notice, look.width(), "! ", "  ")),
            );
            lines.extend(lay_out(&parse(&entry.body), &look));
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
    lines.join("\n") + "\n"
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
