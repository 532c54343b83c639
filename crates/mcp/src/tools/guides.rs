//! `list_guides` and `show_guide`: what there is, and one of it as a whole.

use serde_json::{Value, json};
use wegwijs_engine::Guide;
use wegwijs_message::{Msg, StepId};
use wegwijs_screen::{Sheet, borrowed};

use super::{Answer, schema_of};
use crate::{
    arguments::Arguments,
    desk::{Asked, Desk},
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
    let (guide, step) = place(desk, &asked)?;
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

/// The guide that a call is about, and its step.
///
/// # Errors
/// The call is about no guide, or there is no such guide or step.
pub(crate) fn place(desk: &Desk<'_>, asked: &Asked) -> Result<(Guide, Option<StepId>), Refused> {
    let Some(address) = &asked.address else {
        return Err(Refused(Msg::error("address-empty")));
    };
    let guide = desk.pack.guide(&address.guide)?;
    match &address.step {
        Some(step) if guide.step(step.as_str()).is_none() => Err(Refused(
            Msg::error("unknown-step")
                .text("guide", guide.id().to_string())
                .text("step", step.to_string()),
        )),
        step => Ok((guide, step.clone())),
    }
}
