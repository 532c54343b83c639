//! What a call was given, by the names that its tool knows.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use wegwijs_message::Msg;

use crate::refused::Refused;

/// One argument of a tool.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) kind: FieldKind,
    pub(crate) is_required: bool,
    /// What it is, for who fills it in.
    pub(crate) about: Msg,
}

/// What an argument may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldKind {
    /// Text.
    Text,
    /// Texts by name.
    Texts,
}

impl Field {
    /// A text that may be left out.
    pub(crate) fn text(name: &'static str, about: Msg) -> Self {
        Self {
            name,
            kind: FieldKind::Text,
            is_required: false,
            about,
        }
    }

    /// Texts by name, which may be left out.
    pub(crate) fn texts(name: &'static str, about: Msg) -> Self {
        Self {
            kind: FieldKind::Texts,
            ..Self::text(name, about)
        }
    }

    /// The same, but it may not be left out.
    pub(crate) fn required(self) -> Self {
        Self {
            is_required: true,
            ..self
        }
    }
}

/// What a call was given; nothing in it that its tool does not know.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    texts: BTreeMap<&'static str, String>,
    maps: BTreeMap<&'static str, BTreeMap<String, String>>,
}

impl Arguments {
    /// Reads what a call was given.
    ///
    /// # Errors
    /// An argument that the tool does not know or that is something else, or one that is lacking.
    pub(crate) fn read(given: Map<String, Value>, fields: &[Field]) -> Result<Self, Refused> {
        let mut read = Self::default();
        for (name, value) in given {
            let Some(field) = fields.iter().find(|field| field.name == name) else {
                let known: Vec<&str> = fields.iter().map(|field| field.name).collect();
                return Err(Refused(
                    Msg::error("mcp-unknown-argument")
                        .text("name", name)
                        .text("known", known.join(", ")),
                ));
            };
            match (field.kind, value) {
                // What is not given may be given as nothing.
                (_, Value::Null) => {}
                (FieldKind::Text, Value::String(text)) => {
                    read.texts.insert(field.name, text);
                }
                (FieldKind::Texts, Value::Object(map)) => {
                    read.maps.insert(field.name, texts(field.name, map)?);
                }
                (FieldKind::Text, _) => return Err(Refused(Msg::error("mcp-not-text").text("name", field.name))),
                (FieldKind::Texts, _) => return Err(Refused(Msg::error("mcp-not-texts").text("name", field.name))),
            }
        }
        let is_lacking = |field: &&Field| field.is_required && !read.texts.contains_key(field.name);
        match fields.iter().find(is_lacking) {
            Some(field) => Err(Refused(Msg::error("mcp-argument-missing").text("name", field.name))),
            None => Ok(read),
        }
    }

    /// A text, where it was given.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str)
    }

    /// Texts by name.
    pub(crate) fn texts(&self, name: &str) -> impl Iterator<Item = (&str, &str)> {
        let map = self.maps.get(name).into_iter().flatten();
        map.map(|(key, text)| (key.as_str(), text.as_str()))
    }
}

fn texts(name: &str, map: Map<String, Value>) -> Result<BTreeMap<String, String>, Refused> {
    let text = |(key, value)| match value {
        Value::String(text) => Ok((key, text)),
        _ => Err(Refused(Msg::error("mcp-not-texts").text("name", name))),
    };
    map.into_iter().map(text).collect()
}
