//! Reads a file of words for checking: every message and attribute with its spot, its variables and what it refers to.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use fluent_syntax::{
    ast::{self, Entry, Expression, InlineExpression, PatternElement},
    parser::{self, ErrorKind, ParserError},
    serializer,
    unicode::unescape_unicode_to_string,
};
use pulldown_cmark::{Event, Parser, Tag};

use super::Diagnostic;

/// One file's messages, by `id` or `id.attribute`; Fluent terms as `-id`.
#[derive(Debug, Default, Clone)]
pub(super) struct Words {
    pub(super) texts: BTreeMap<String, Text>,
    /// Each message as Fluent writes it, by id: what a translation was made from.
    pub(super) sources: BTreeMap<String, String>,
}

/// One message's value, or one attribute.
#[derive(Debug, Default, Clone)]
pub(super) struct Text {
    pub(super) span: Range<usize>,
    pub(super) variables: BTreeSet<String>,
    pub(super) labels: Vec<(String, Range<usize>)>,
    pub(super) messages: Vec<(String, Range<usize>)>,
    pub(super) glossary: BTreeSet<String>,
    pub(super) is_empty: bool,
    /// What a reader may see: a letter where something is filled in, and one of several variants.
    pub(super) plain: String,
}

/// What every guide and every picture of a language may refer to.
#[derive(Default, Clone)]
pub(super) struct Shared {
    pub(super) common: Words,
    pub(super) labels: Words,
    pub(super) terms: Words,
    pub(super) pictures: Words,
}

impl Text {
    /// The labels, numbers and texts that it names.
    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        self.messages.iter().chain(&self.labels).map(|(name, _)| name)
    }
}

/// Parses a file; what is wrong with the file itself goes to `faults`.
pub(super) fn parse(path: &str, text: &str, faults: &mut Vec<Diagnostic>) -> Words {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            faults.extend(errors.iter().map(|error| syntax(path, text, error)));
            resource
        }
    };
    let mut words = Words::default();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        let span = span_of(text, name_of(entry));
        if words.sources.insert(id.clone(), source(entry)).is_some() {
            faults.push(
                Diagnostic::error("duplicate-message", path)
                    .at(span.clone())
                    .with("id", &id),
            );
            continue;
        }
        if let Some(pattern) = value {
            words.texts.insert(id.clone(), read(text, span, pattern));
        }
        for attribute in attributes {
            let span = span_of(text, attribute.id.name);
            let key = format!("{id}.{}", attribute.id.name);
            let read = read(text, span.clone(), &attribute.value);
            if words.texts.insert(key.clone(), read).is_some() {
                faults.push(Diagnostic::error("duplicate-message", path).at(span).with("id", key));
            }
        }
    }
    for (id, text) in words.texts.iter().filter(|(_, text)| text.is_empty) {
        faults.push(
            Diagnostic::error("empty-message", path)
                .at(text.span.clone())
                .with("id", id),
        );
    }
    words
}

/// Texts that name texts that name others: no deeper than this.
const DEPTH: usize = 3;

impl Words {
    /// Takes into each text what the texts say that it names, here or among those that guides share. One that is
    /// nowhere is a fault.
    pub(super) fn refer(&mut self, path: &str, common: &Words, faults: &mut Vec<Diagnostic>) {
        for (name, span) in self.texts.values().flat_map(|text| &text.messages) {
            if !self.texts.contains_key(name) && !common.texts.contains_key(name) {
                let fault = Diagnostic::error("unknown-message", path).at(span.clone());
                faults.push(fault.with("id", name));
            }
        }
        for _ in 0..DEPTH {
            let found: Vec<(String, Text)> = self
                .texts
                .iter()
                .filter(|(_, text)| !text.messages.is_empty())
                .map(|(id, text)| (id.clone(), self.with_named(text, common)))
                .collect();
            self.texts.extend(found);
        }
    }

    fn with_named(&self, text: &Text, common: &Words) -> Text {
        let mut whole = text.clone();
        for (name, _) in &text.messages {
            let Some(named) = self.texts.get(name).or_else(|| common.texts.get(name)) else {
                continue;
            };
            whole.variables.extend(named.variables.iter().cloned());
            whole.glossary.extend(named.glossary.iter().cloned());
            if !whole.plain.contains(&named.plain) {
                whole.plain.push('\n');
                whole.plain.push_str(&named.plain);
            }
        }
        whole
    }
}

fn syntax(path: &str, text: &str, error: &ParserError) -> Diagnostic {
    let code = match error.kind {
        ErrorKind::MissingValue | ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            "fluent-no-value"
        }
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => "fluent-default-variant",
        ErrorKind::UnbalancedClosingBrace | ErrorKind::ExpectedInlineExpression => "fluent-braces",
        _ => "fluent-syntax",
    };
    Diagnostic::error(code, path)
        .at(whole_letters(text, &error.pos))
        .raw(error.kind.to_string())
}

/// A spot that the parser counted in bytes: it may begin or end within a letter, or past the end of the file.
fn whole_letters(text: &str, span: &Range<usize>) -> Range<usize> {
    let is_edge = |at: &usize| text.is_char_boundary(*at);
    let start = (0..=span.start.min(text.len())).rev().find(is_edge);
    let end = (span.end..text.len()).find(is_edge);
    start.unwrap_or_default()..end.unwrap_or(text.len())
}

fn name_of<'t>(entry: &Entry<&'t str>) -> &'t str {
    match entry {
        Entry::Message(message) => message.id.name,
        Entry::Term(term) => term.id.name,
        _ => "",
    }
}

fn source(entry: &Entry<&str>) -> String {
    // A comment says something to translators, not to readers.
    let entry = match entry {
        Entry::Message(message) => Entry::Message(ast::Message {
            comment: None,
            ..message.clone()
        }),
        Entry::Term(term) => Entry::Term(ast::Term {
            comment: None,
            ..term.clone()
        }),
        other => other.clone(),
    };
    serializer::serialize(&ast::Resource { body: vec![entry] })
}

/// Where a slice of the text stands in it.
fn span_of(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + part.len()
}

fn read(file: &str, span: Range<usize>, pattern: &ast::Pattern<&str>) -> Text {
    let mut reader = Reader {
        file,
        text: Text {
            span,
            ..Text::default()
        },
        prose: String::new(),
    };
    reader.pattern(pattern);
    reader.text.is_empty = reader.prose.trim().is_empty();
    for event in Parser::new(&reader.prose) {
        if let Event::Start(Tag::Link { dest_url, .. }) = event
            && let Some(word) = dest_url.strip_prefix("term:")
        {
            reader.text.glossary.insert(word.to_owned());
        }
    }
    reader.text
}

struct Reader<'f> {
    file: &'f str,
    text: Text,
    prose: String,
}

impl Reader<'_> {
    fn push(&mut self, text: &str) {
        self.prose.push_str(text);
        self.text.plain.push_str(text);
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.push(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                self.push(&unescape_unicode_to_string(value));
            }
            Expression::Inline(inline) => {
                // Stands for what will be there.
                self.push("x");
                self.inline(inline);
            }
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    let before = self.text.plain.len();
                    self.pattern(&variant.value);
                    if !variant.default {
                        self.text.plain.truncate(before);
                    }
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.text.variables.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.text
                    .labels
                    .push((format!("-{}", id.name), span_of(self.file, id.name)));
                self.arguments(arguments.as_ref());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let name = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                };
                self.text.messages.push((name, span_of(self.file, id.name)));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(Some(arguments)),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: Option<&ast::CallArguments<&str>>) {
        for argument in arguments.into_iter().flat_map(|arguments| &arguments.positional) {
            self.inline(argument);
        }
    }
}
