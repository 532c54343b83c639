//! `picture`: what a step shows of the product's screen, drawn with the labels of the reader's own product.

use rmcp::model::{ContentBlock, ResourceContents};
use serde_json::{Value, json};
use wegwijs_message::Msg;
use wegwijs_screen::{Depiction, Sheet, illustrate};

use crate::{
    answer::{Answer, schema_of},
    arguments::Arguments,
    desk::{Desk, SCHEME},
    refused::Refused,
};

/// As wide as it is drawn (pixels); it can be scaled without loss.
const WIDTH: u16 = 640;
/// What an SVG is called.
const SVG: &str = "image/svg+xml";

pub(super) fn schema() -> Value {
    let text = || json!({ "type": "string" });
    schema_of(
        json!({ "address": text(), "title": text(), "alt": text(), "svg": text() }),
        &["address", "title", "alt", "svg"],
    )
}

pub(super) fn picture(desk: &Desk<'_>, arguments: &Arguments) -> Result<Answer, Refused> {
    let asked = desk.asked(arguments.text("address").unwrap_or_default(), arguments)?;
    let (guide, step) = desk.place(&asked)?;
    let with_picture = guide.steps().filter(|(_, step)| step.picture.is_some());
    let known: Vec<String> = with_picture.map(|(id, _)| format!("{}/{id}", guide.id())).collect();
    if known.is_empty() {
        let msg = Msg::error("guide-without-pictures").text("guide", guide.id().to_string());
        return Err(Refused(msg));
    }
    let known = known.join(", ");
    let Some(step) = step else {
        return Err(Refused(Msg::error("svg-of-one-step").text("known", known)));
    };
    desk.speak(&asked.tongue, |words| {
        let sheet = Sheet::new(&guide, words, Some(&step));
        let view = sheet.view(&step).ok_or_else(|| Refused(Msg::error("broken-session")))?;
        let Some(picture) = &view.picture else {
            return Err(Refused(
                Msg::error("step-without-picture")
                    .text("step", step.to_string())
                    .text("known", known),
            ));
        };
        let shown = illustrate(picture, words);
        let title = words.text(&view.title);
        let svg = Depiction::new(&shown, words)?.svg(&title, step.as_str(), WIDTH);
        let svg =
            svg.ok_or_else(|| Refused(Msg::error("picture-does-not-fit").text("picture", shown.id.to_string())))?;
        let address = format!("{}/{}/{step}", asked.tongue.lang, guide.id());
        let address = asked.tongue.in_address(&address);
        let text = sheet.alt(&shown);
        let structured = json!({ "address": address, "title": title, "alt": shown.alt, "svg": svg });
        let drawing = ResourceContents::text(svg, format!("{SCHEME}{address}")).with_mime_type(SVG);
        Ok(Answer {
            more: vec![ContentBlock::resource(drawing)],
            ..Answer::new(text, structured)
        })
    })
}
