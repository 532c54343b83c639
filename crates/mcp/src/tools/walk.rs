//! `walk`: an address, and what a person did or said there -> the next screen and its address. Keeps nothing.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use wegwijs_conversation::{Bad, Conversation, Input, Then, Turn};
use wegwijs_engine::{Address, MAX_INPUT_CHARS};
use wegwijs_message::{Msg, StepId};
use wegwijs_screen::Screen;

use super::told;
use crate::{
    answer::{Answer, schema_of},
    arguments::Arguments,
    desk::Desk,
    refused::Refused,
};

/// The choices of a saying that may have meant more than one thing are of that saying.
const UNSURE: &str = "unsure";

pub(super) fn schema() -> Value {
    let text = || json!({ "type": "string" });
    let texts = || json!({ "type": "array", "items": text() });
    let choice = schema_of(json!({ "id": text(), "label": text() }), &["id", "label"]);
    schema_of(
        json!({
            "kind": text(), "code": text(), "guide": text(), "step": text(), "lang": text(), "ui_lang": text(),
            "address": text(), "title": text(), "body": text(), "usual": text(), "source": text(),
            "progress": { "type": "object" },
            "choices": { "type": "array", "items": choice },
            "commands": texts(),
            "picture": { "type": "object" },
            "notices": texts(),
            "label_notes": texts(),
            "heard": { "type": "object" },
            "answers": { "type": "object", "additionalProperties": text() },
        }),
        &["kind", "lang", "ui_lang", "address", "title"],
    )
}

pub(super) fn walk(desk: &Desk<'_>, arguments: &Arguments) -> Result<Answer, Refused> {
    let asked = desk.asked(arguments.text("address").unwrap_or_default(), arguments)?;
    let answers = typed(arguments)?;
    desk.talk(&asked.tongue, |conversation| {
        conversation.words().take_borrowed();
        conversation.words().take_labels_borrowed();
        let mut is_there = true;
        if let Some(address) = &asked.address {
            conversation.go_to(address).map_err(Refused)?;
            conversation.remember(answers);
            is_there = has_arrived(conversation, address);
        }
        // Who is somewhere else than they were said to be has not seen what they would answer to.
        let turn = if is_there {
            follow(conversation, arguments)
        } else {
            None
        };
        let (screen, bad) = shown(conversation, turn.unwrap_or_default())?;
        Ok(answer(conversation, &screen, bad.as_ref()))
    })
}

/// What was typed before, by the step that asked for it.
fn typed(arguments: &Arguments) -> Result<BTreeMap<StepId, String>, Refused> {
    let read = |(step, text): (&str, &str)| {
        let step = step.parse().map_err(wegwijs_engine::AddressError::InvalidId)?;
        Ok((step, text.chars().take(MAX_INPUT_CHARS).collect()))
    };
    arguments.texts("answers").map(read).collect()
}

/// Whether the address was followed to its end. Says nothing: what there is to say stays for the screen.
fn has_arrived(conversation: &Conversation<'_>, address: &Address) -> bool {
    address
        .step
        .as_ref()
        .is_none_or(|step| conversation.step() == Some(step))
}

/// What a person did; nothing where they only look.
fn follow(conversation: &mut Conversation<'_>, arguments: &Arguments) -> Option<Turn> {
    let said = arguments.text("say").map(|text| Input::Say(text.to_owned()));
    let typed = arguments.text("input").map(|text| Input::Text(text.to_owned()));
    let mut turn = said.or(typed).map(|input| conversation.follow(input));
    if let Some(choice) = arguments.text("choose") {
        turn = Some(conversation.pick(choice));
    }
    turn
}

/// What there is to see after a turn, and what could not be followed.
fn shown(conversation: &mut Conversation<'_>, turn: Turn) -> Result<(Screen, Option<Bad>), Refused> {
    match turn.then {
        Some(Then::End(_)) => Ok((conversation.bye(), None)),
        Some(Then::Refuse(bad)) => Ok((conversation.screen().map_err(Refused)?, Some(bad))),
        Some(Then::Show) | None => Ok((conversation.screen().map_err(Refused)?, None)),
    }
}

fn answer(conversation: &mut Conversation<'_>, screen: &Screen, bad: Option<&Bad>) -> Answer {
    let mut screen = screen.clone();
    let tongue = crate::desk::Tongue {
        lang: screen.lang.clone(),
        ui: screen.ui_lang.clone(),
    };
    // What stands over a step has none of its own; the list of guides has that of its language.
    let place = screen.address.take().or_else(|| conversation.address());
    let address = tongue.in_address(place.as_deref().unwrap_or(&tongue.lang));
    screen.address = Some(address.clone());
    // There is no place that is kept, and nothing that is left by going back: what stood over a step is gone.
    let is_over = matches!(screen.kind, "explain" | "stuck" | "menu");
    screen
        .commands
        .retain(|name| *name != "stop" && !(is_over && *name == "back"));
    if let Some(bad) = bad {
        let problem = Refused(bad.msg.clone()).in_words(conversation.words());
        screen.notices.insert(0, problem);
        screen.code = Some(bad.code.to_owned());
    }
    if screen.heard.as_ref().is_some_and(|heard| heard.kind == UNSURE) {
        screen
            .notices
            .push(conversation.words().text(&Msg::app("mcp-say-again")));
    }
    let source = conversation.guide().and_then(|guide| guide.sources().first().cloned());
    let text = told::in_markdown(&screen, conversation.words(), source.as_deref());
    let mut structured = serde_json::to_value(&screen).unwrap_or_default();
    if let Value::Object(map) = &mut structured {
        map.extend(source.map(|source| ("source".to_owned(), Value::String(source))));
        let private = conversation.private();
        let answers: Map<String, Value> = private.map(|(step, text)| (step.to_string(), json!(text))).collect();
        if !answers.is_empty() {
            map.insert("answers".to_owned(), Value::Object(answers));
        }
    }
    Answer {
        // Who was not understood asks again; that is a conversation, and no fault.
        is_error: bad.is_some_and(|bad| bad.code != "not-understood"),
        ..Answer::new(text, structured)
    }
}
