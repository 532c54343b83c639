//! The tools: their names, what they take and give, and how they are told of. None of them withdraws anything.

mod ask;
mod guides;
mod picture;
mod told;
mod walk;

use std::sync::Arc;

use rmcp::model::{JsonObject, Tool as Described, ToolAnnotations};
use serde_json::{Value, json};
use wegwijs_message::Msg;
use wegwijs_words::Catalog;

use crate::{
    access,
    answer::Answer,
    arguments::{Arguments, Field, FieldKind},
    desk::Desk,
    refused::Refused,
};

/// A tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tool {
    Ask,
    ListGuides,
    ShowGuide,
    Walk,
    Picture,
    CheckAccess,
    PlanRevoke,
}

impl Tool {
    /// In the order in which they are told of.
    pub(crate) const ALL: [Self; 7] = [
        Self::Ask,
        Self::ListGuides,
        Self::ShowGuide,
        Self::Walk,
        Self::Picture,
        Self::CheckAccess,
        Self::PlanRevoke,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::ListGuides => "list_guides",
            Self::ShowGuide => "show_guide",
            Self::Walk => "walk",
            Self::Picture => "picture",
            Self::CheckAccess => "check_access",
            Self::PlanRevoke => "plan_revoke",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tool| tool.name() == name)
    }

    /// Its title.
    fn msg(self) -> Msg {
        match self {
            Self::Ask => Msg::app("mcp-ask"),
            Self::ListGuides => Msg::app("mcp-list"),
            Self::ShowGuide => Msg::app("mcp-show"),
            Self::Walk => Msg::app("mcp-walk"),
            Self::Picture => Msg::app("mcp-picture"),
            Self::CheckAccess => Msg::app("mcp-check"),
            Self::PlanRevoke => Msg::app("mcp-plan"),
        }
    }

    /// What it does.
    fn about(self) -> Msg {
        match self {
            Self::Ask => Msg::app("mcp-ask-about"),
            Self::ListGuides => Msg::app("mcp-list-about"),
            Self::ShowGuide => Msg::app("mcp-show-about"),
            Self::Walk => Msg::app("mcp-walk-about"),
            Self::Picture => Msg::app("mcp-picture-about"),
            Self::CheckAccess => Msg::app("mcp-check-about"),
            Self::PlanRevoke => Msg::app("mcp-plan-about"),
        }
    }

    /// What it takes.
    pub(crate) fn fields(self) -> Vec<Field> {
        let lang = || Field::text("lang", Msg::app("mcp-arg-lang"));
        let ui_lang = || Field::text("ui_lang", Msg::app("mcp-arg-ui-lang"));
        let connection = || Field::text("connection", Msg::app("mcp-arg-connection"));
        match self {
            Self::Ask => vec![Field::text("question", Msg::app("mcp-arg-question")).required(), lang()],
            Self::ListGuides => vec![lang()],
            Self::ShowGuide => vec![
                Field::text("guide", Msg::app("mcp-arg-guide")).required(),
                lang(),
                ui_lang(),
            ],
            Self::Walk => vec![
                Field::text("address", Msg::app("mcp-arg-address")).required(),
                Field::text("choose", Msg::app("mcp-arg-choose")),
                Field::text("say", Msg::app("mcp-arg-say")),
                Field::text("input", Msg::app("mcp-arg-input")),
                Field::texts("answers", Msg::app("mcp-arg-answers")),
                lang(),
                ui_lang(),
            ],
            Self::Picture => vec![
                Field::text("address", Msg::app("mcp-arg-step")).required(),
                lang(),
                ui_lang(),
            ],
            Self::CheckAccess | Self::PlanRevoke => vec![connection(), lang()],
        }
    }

    /// What it answers, and does nothing else; `None` for what the reader's connections are needed for.
    pub(crate) fn answer(self, desk: &Desk<'_>, arguments: &Arguments) -> Option<Result<Answer, Refused>> {
        match self {
            Self::Ask => Some(ask::ask(desk, arguments)),
            Self::ListGuides => Some(guides::list(desk, arguments)),
            Self::ShowGuide => Some(guides::show(desk, arguments)),
            Self::Walk => Some(walk::walk(desk, arguments)),
            Self::Picture => Some(picture::picture(desk, arguments)),
            Self::CheckAccess | Self::PlanRevoke => None,
        }
    }

    /// What a client is told of it.
    pub(crate) fn describe(self, words: &Catalog) -> Described {
        let title = words.text(&self.msg());
        let reads = ToolAnnotations::with_title(&title).read_only(true).open_world(false);
        let annotations = match self {
            // It renews a token and asks a product; nothing is lost by it, and twice is as good as once.
            Self::CheckAccess => ToolAnnotations::with_title(&title)
                .read_only(false)
                .destructive(false)
                .idempotent(true)
                .open_world(true),
            _ => reads,
        };
        Described::new(self.name(), words.text(&self.about()), self.takes(words))
            .with_title(title)
            .with_annotations(annotations)
            .with_raw_output_schema(object(self.gives()))
    }

    fn takes(self, words: &Catalog) -> Arc<JsonObject> {
        let fields = self.fields();
        let property = |field: &Field| {
            let about = words.text(&field.about);
            let schema = match field.kind {
                FieldKind::Text => json!({ "type": "string", "description": about }),
                FieldKind::Texts => json!({
                    "type": "object",
                    "additionalProperties": { "type": "string" },
                    "description": about,
                }),
            };
            (field.name.to_owned(), schema)
        };
        let properties: JsonObject = fields.iter().map(property).collect();
        let required: Vec<&str> = fields.iter().filter(|f| f.is_required).map(|f| f.name).collect();
        object(json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        }))
    }

    fn gives(self) -> Value {
        match self {
            Self::Ask => ask::schema(),
            Self::ListGuides => guides::list_schema(),
            Self::ShowGuide => guides::show_schema(),
            Self::Walk => walk::schema(),
            Self::Picture => picture::schema(),
            Self::CheckAccess => access::check_schema(),
            Self::PlanRevoke => access::plan_schema(),
        }
    }
}

fn object(schema: Value) -> Arc<JsonObject> {
    Arc::new(match schema {
        Value::Object(map) => map,
        _ => JsonObject::new(),
    })
}
