//! What a tool answers, in words and for a program.

use rmcp::model::{CallToolResult, ContentBlock};
use serde_json::{Value, json};

/// What a tool answers.
pub(crate) struct Answer {
    /// For a model that reads text: Markdown.
    pub(crate) text: String,
    /// The same for a program, as the tool's schema says.
    pub(crate) structured: Value,
    /// What else there is to see.
    pub(crate) more: Vec<ContentBlock>,
    /// Whether what was asked for could not be followed.
    pub(crate) is_error: bool,
}

impl Answer {
    pub(crate) fn new(text: String, structured: Value) -> Self {
        Self {
            text,
            structured,
            more: Vec::new(),
            is_error: false,
        }
    }

    pub(crate) fn into_result(self) -> CallToolResult {
        let mut content = vec![ContentBlock::text(self.text)];
        content.extend(self.more);
        let mut result = if self.is_error {
            CallToolResult::error(content)
        } else {
            CallToolResult::success(content)
        };
        // What went wrong is in words: a client holds what is structured against the schema of what goes right.
        if result.is_error != Some(true) {
            result.structured_content = Some(self.structured);
        }
        result
    }
}

/// An object of which these are always there.
pub(crate) fn schema_of(properties: Value, required: &[&str]) -> Value {
    json!({ "type": "object", "properties": properties, "required": required })
}
