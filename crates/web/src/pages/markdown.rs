//! A step as Markdown: for programs that read a page before anything else, and for a reply by mail.

use wegwijs_message::Msg;
use wegwijs_screen::without_terms;
use wegwijs_words::Catalog;

use super::document::{Document, Link};
use crate::{spot::Spot, wording::Wordings};

pub(super) fn step(desk: &Wordings<'_>, spot: &Spot, words: &Catalog, document: &Document) -> String {
    let screen = &document.screen;
    let app = |id: &str| words.text(&Msg::app(id));
    let mut text = format!("# {}\n\n", screen.title);
    let progress = screen.progress_in_words(words).map(|progress| format!(" · {progress}"));
    text.push_str(&format!("*{}{}*\n\n", screen.guide_title, progress.unwrap_or_default()));
    text.extend(screen.notices.iter().map(|notice| format!("> {notice}\n\n")));
    text.push_str(&format!("{}\n\n", without_terms(&screen.body)));
    if let Some(picture) = &screen.picture {
        text.push_str(&format!(
            "{}\n\n",
            words.text(&Msg::app("picture-alt").text("alt", &picture.alt))
        ));
    }
    let list = |links: &[Link]| {
        let line = |link: &Link| format!("- [{}]({}{})\n", link.label, desk.about.origin, link.to.path());
        links.iter().map(line).collect::<String>()
    };
    text.push_str(&list(&document.choices));
    let (help, detours) = &document.stuck;
    if screen.kind != "outcome" {
        text.push_str(&format!(
            "\n## {}\n\n{}\n\n{}",
            app("command-stuck"),
            without_terms(help),
            list(detours)
        ));
    }
    text.push_str(&format!(
        "\n## {}\n\n{}\n",
        app("command-why"),
        without_terms(&document.why)
    ));
    text.push_str(&format!("\n{}{}\n", desk.about.origin, spot.path()));
    document.fields.absent(&text)
}
