//! `list_guides` and `show_guide`: what there is, and one of it as a whole.

use serde_json::{Value, json};
use wegwijs_message::Msg;
use wegwijs_screen::{Sheet, borrowed};

use crate::{
    answer::{Answer, schema_of},
    arguments::Arguments,
    desk::Desk,
    refused::Refused,
};

pub(super) fn list_schema() -> Value {
    let text = || json!({ "type": "string" });
    let guide = schema_of(
        json!({ "guide": text(), "title": text(), "summary": text(), "address": text() }),
        &["guide", "title", "summary", "address"],
    );
    schema_of(json!({ "guides": { "type": "array", "items": guide } }), &["guides"])
}

pub(super) fn list(desk: &Desk<'_>, arguments: &Arguments) -> Result<Answer, Refused> {
    let tongue = desk.tongue(arguments)?;
    let guides = desk.pack.guides()?;
    if guides.is_empty() {
        return Err(Refused(Msg::error("no-guides")));
    }
    Ok(desk.speak(&tongue, |words| {
        let mut lines = Vec::new();
        let mut rows = Vec::new();
        for guide in &guides {
            let title = words.text(&Msg::guide(guide, None));
            let summary = words.text(&Msg::guide(guide, None).attr("summary"));
            let address = format!("{}/{guide}", tongue.lang);
            lines.push(format!("- {title} ({address}): {summary}"));
            rows.push(json!({ "guide": guide, "title": title, "summary": summary, "address": address }));
        }
        lines.extend(borrowed(words));
        Answer::new(lines.join("\n"), json!({ "guides": rows }))
    }))
}

pub(super) fn show_schema() -> Value {
    let text = || json!({ "type": "string" });
    schema_of(
        json!({
            "guide": text(), "lang": text(), "ui_lang": text(), "address": text(), "title": text(), "markdown": text(),
            "sources": { "type": "array", "items": text() },
        }),
        &["guide", "lang", "ui_lang", "address", "title", "markdown", "sources"],
    )
}

pub(super) fn show(desk: &Desk<'_>, arguments: &Arguments) -> Result<Answer, Refused> {
    let asked = desk.asked(arguments.text("guide").unwrap_or_default(), arguments)?;
    let (guide, step) = desk.place(&asked)?;
    Ok(desk.speak(&asked.tongue, |words| {
        let markdown = Sheet::new(&guide, words, step.as_ref()).markdown();
        let address = format!("{}/{}", asked.tongue.lang, guide.id());
        let structured = json!({
            "guide": guide.id(),
            "lang": asked.tongue.lang,
            "ui_lang": asked.tongue.ui,
            "address": asked.tongue.in_address(&address),
            "title": words.text(&Msg::guide(guide.id(), None)),
            "markdown": markdown,
            "sources": guide.sources(),
        });
        Answer::new(markdown, structured)
    }))
}
