//! Guides and steps as resources: `wegwijs://<lang>/<guide>[/<step>]`, as Markdown.

use rmcp::model::{Resource, ResourceContents, ResourceTemplate};
use wegwijs_message::Msg;
use wegwijs_screen::Sheet;

use crate::{
    arguments::Arguments,
    desk::{Desk, SCHEME, Tongue},
    refused::Refused,
};

/// What a guide is as text.
const MARKDOWN: &str = "text/markdown";

/// Every guide in every language.
pub(crate) fn list(desk: &Desk<'_>) -> Result<Vec<Resource>, Refused> {
    let guides = desk.pack.guides()?;
    let mut listed = Vec::new();
    for lang in &desk.languages {
        let tongue = Tongue {
            lang: lang.clone(),
            ui: lang.clone(),
        };
        desk.speak(&tongue, |words| {
            listed.extend(guides.iter().map(|guide| {
                Resource::new(format!("{SCHEME}{lang}/{guide}"), format!("{lang}/{guide}"))
                    .with_title(words.text(&Msg::guide(guide, None)))
                    .with_description(words.text(&Msg::guide(guide, None).attr("summary")))
                    .with_mime_type(MARKDOWN)
            }));
        });
    }
    Ok(listed)
}

/// How a guide and a step are written.
pub(crate) fn templates(desk: &Desk<'_>) -> Vec<ResourceTemplate> {
    desk.speak(&desk.own(), |words| {
        let template = |path: &str, name: &str, about: &Msg| {
            ResourceTemplate::new(format!("{SCHEME}{path}"), name)
                .with_title(words.text(about))
                .with_mime_type(MARKDOWN)
        };
        vec![
            template("{lang}/{guide}", "guide", &Msg::app("mcp-resource-guide")),
            template("{lang}/{guide}/{step}", "step", &Msg::app("mcp-resource-step")),
        ]
    })
}

/// A guide, or a step of it.
///
/// # Errors
/// There is none at that address.
pub(crate) fn read(desk: &Desk<'_>, uri: &str) -> Result<ResourceContents, Refused> {
    let asked = desk.asked(uri, &Arguments::default())?;
    let (guide, step) = desk.place(&asked)?;
    let markdown = desk.speak(&asked.tongue, |words| {
        Sheet::new(&guide, words, step.as_ref()).markdown()
    });
    Ok(ResourceContents::text(markdown, uri).with_mime_type(MARKDOWN))
}
