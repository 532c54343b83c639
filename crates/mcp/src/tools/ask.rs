//! `ask`: a question or an error message -> guides and steps, or word that nothing fits.

use serde_json::{Value, json};
use wegwijs_ask::{Answer as Ranked, answer, ends, is_question};
use wegwijs_conversation::{because, offered, place, reasons, way_to};
use wegwijs_message::Msg;
use wegwijs_words::Catalog;

use crate::{
    answer::{Answer, schema_of},
    arguments::Arguments,
    desk::Desk,
    refused::Refused,
};

/// Of longer texts the two ends are read (bytes).
const MOST: usize = 4_000;

pub(super) fn schema() -> Value {
    let answer = schema_of(
        json!({
            "guide": { "type": "string" },
            "step": { "type": "string" },
            "title": { "type": "string" },
            "step_title": { "type": "string" },
            "address": { "type": "string" },
            "score": { "type": "number" },
            "because": { "type": "array", "items": { "type": "string" } },
        }),
        &["guide", "step", "title", "step_title", "address", "score", "because"],
    );
    schema_of(
        json!({
            "known": { "type": "boolean" },
            "answers": { "type": "array", "items": answer },
            "secret": { "type": "boolean" },
        }),
        &["known", "answers"],
    )
}

/// What was asked is nowhere repeated: it may hold a password.
pub(super) fn ask(desk: &Desk<'_>, arguments: &Arguments) -> Result<Answer, Refused> {
    let tongue = desk.tongue(arguments)?;
    let question = ends(arguments.text("question").unwrap_or_default().to_owned(), MOST);
    if !is_question(&question) {
        return Err(Refused(Msg::error("mcp-no-question")));
    }
    let found = desk.index.get().map(|index| answer(index, &question, None));
    let found = found.unwrap_or_default();
    desk.speak(&tongue, |words| {
        let address = |ranked: &Ranked| {
            let (guide, step) = place(ranked)?;
            let address = way_to(desk.pack, &tongue.lang, &guide, &step).to_string();
            Some((guide, step, address))
        };
        let told = |ranked: &Ranked| {
            let (guide, step, address) = address(ranked)?;
            Some(json!({
                "guide": ranked.guide,
                "step": ranked.step,
                "title": words.text(&Msg::guide(&guide, None)),
                "step_title": words.text(&Msg::guide(&guide, Some(&step))),
                "address": address,
                "score": (ranked.score * 100.0).round() / 100.0,
                "because": reasons(ranked),
            }))
        };
        let is_known = found.known;
        let answers: Vec<Value> = found.answers.iter().filter(|_| is_known).filter_map(told).collect();
        let mut structured = json!({ "known": is_known, "answers": answers });
        let mut lines = Vec::new();
        if is_known {
            for (ranked, (guide, step)) in offered(&found) {
                let Some((_, _, address)) = address(ranked) else {
                    continue;
                };
                let msg = Msg::app("mcp-found")
                    .arg("guide", Msg::guide(&guide, None).into())
                    .arg("step", Msg::guide(&guide, Some(&step)).into())
                    .text("address", address);
                lines.push(format!("- {}", words.text(&msg)));
                lines.extend(because(ranked).map(|because| format!("  {}", words.text(&because))));
            }
        } else {
            lines.push(words.text(&Msg::app("mcp-unknown")));
            lines.extend(guides(desk, words)?);
        }
        if found.secret {
            lines.push(words.text(&Msg::app("ask-secret")));
            if let Value::Object(map) = &mut structured {
                map.insert("secret".to_owned(), Value::Bool(true));
            }
        }
        Ok(Answer::new(lines.join("\n"), structured))
    })
}

/// All guides, where none fits.
fn guides(desk: &Desk<'_>, words: &Catalog) -> Result<Vec<String>, Refused> {
    let line = |guide| format!("- {}: {}/{guide}", words.text(&Msg::guide(&guide, None)), words.lang());
    Ok(desk.pack.guides()?.into_iter().map(line).collect())
}
