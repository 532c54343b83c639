//! A prompt per guide: what a person would ask for, and how a model goes about it.

use rmcp::model::{GetPromptResult, JsonObject, Prompt, PromptArgument, PromptMessage, Role};
use wegwijs_message::Msg;

use crate::{
    arguments::{Arguments, Field},
    desk::Desk,
    refused::Refused,
};

fn fields() -> Vec<Field> {
    vec![
        Field::text("lang", Msg::app("mcp-arg-lang")),
        Field::text("ui_lang", Msg::app("mcp-arg-ui-lang")),
    ]
}

/// One for every guide, by its name.
pub(crate) fn list(desk: &Desk<'_>) -> Result<Vec<Prompt>, Refused> {
    let guides = desk.pack.guides()?;
    Ok(desk.speak(&desk.own(), |words| {
        let argument = |field: &Field| PromptArgument::new(field.name).with_description(words.text(&field.about));
        let prompt = |guide: &_| {
            let summary = words.text(&Msg::guide(guide, None).attr("summary"));
            let arguments = fields().iter().map(argument).collect();
            Prompt::new(guide.to_string(), Some(summary), Some(arguments))
                .with_title(words.text(&Msg::guide(guide, None)))
        };
        guides.iter().map(prompt).collect()
    }))
}

/// The prompt of a guide.
///
/// # Errors
/// There is no such guide, or an argument is none.
pub(crate) fn get(desk: &Desk<'_>, name: &str, given: JsonObject) -> Result<GetPromptResult, Refused> {
    let arguments = Arguments::read(given, &fields())?;
    let asked = desk.asked(name, &arguments)?;
    let (guide, _) = desk.place(&asked)?;
    Ok(desk.speak(&asked.tongue, |words| {
        let title = Msg::guide(guide.id(), None);
        let address = asked
            .tongue
            .in_address(&format!("{}/{}", asked.tongue.lang, guide.id()));
        let text = words.text(
            &Msg::app("mcp-prompt")
                .arg("guide", title.clone().into())
                .text("address", address),
        );
        GetPromptResult::new(vec![PromptMessage::new_text(Role::User, text)])
            .with_description(words.text(&title.attr("summary")))
    }))
}
