//! A screen as Markdown, for a model: what a person should read, and what can be done next by its name.

use wegwijs_message::Msg;
use wegwijs_screen::{Screen, without_terms};
use wegwijs_words::Catalog;

pub(super) fn in_markdown(screen: &Screen, words: &Catalog, source: Option<&str>) -> String {
    let progress = screen.progress_in_words(words).map(|progress| format!(" · {progress}"));
    let mut parts = vec![format!("# {}", screen.title)];
    if !screen.guide_title.is_empty() {
        parts.push(format!("*{}{}*", screen.guide_title, progress.unwrap_or_default()));
    }
    parts.extend(
        screen
            .notices
            .iter()
            .map(|notice| format!("> {}", notice.replace('\n', "\n> "))),
    );
    if !screen.body.is_empty() {
        parts.push(without_terms(&screen.body));
    }
    let picture = screen.picture.as_ref();
    parts.extend(picture.map(|picture| words.text(&Msg::app("picture-alt").text("alt", &picture.alt))));
    parts.extend(screen.label_notes.iter().cloned());
    let choices: Vec<String> = screen
        .choices
        .iter()
        .map(|choice| format!("- `{}`: {}", choice.id, choice.label))
        .chain(
            screen
                .commands
                .iter()
                .map(|name| format!("- `{name}`: {}", command(name, words))),
        )
        .collect();
    if !choices.is_empty() {
        parts.push(format!(
            "{}\n{}",
            words.text(&Msg::app("mcp-choices")),
            choices.join("\n")
        ));
    }
    if screen.kind == "input" {
        parts.push(words.text(&Msg::app("mcp-fill-in")));
    }
    let address = screen.address.as_deref().unwrap_or_default();
    parts.push(words.text(&Msg::app("mcp-address").text("address", address)));
    parts.extend(source.map(|source| words.text(&Msg::app("show-source").text("source", source))));
    parts.join("\n\n")
}

/// What a command is called on a screen.
fn command(name: &str, words: &Catalog) -> String {
    words.text(&Msg::app(&format!("command-{name}")))
}
