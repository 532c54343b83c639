//! What stands in a file of words, without checking it.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// The messages and terms that could be read.
pub(super) fn resource(text: &str) -> Vec<Entry<&str>> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    resource.body
}

/// A question a line.
pub(super) fn lines(text: &str) -> impl Iterator<Item = String> + '_ {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
}

/// What commas separate.
pub(super) fn listed(text: &str) -> Vec<String> {
    let items = text
        .split(',')
        .map(|item| item.split_whitespace().collect::<Vec<_>>().join(" "));
    items.filter(|item| !item.is_empty()).collect()
}

/// What a text is called where another one names it.
pub(super) fn name_of(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// A pattern as a reader sees it: what it names filled in, variables and the addresses of links left out.
pub(super) fn plain(pattern: &Pattern<&str>, named: impl Fn(&str) -> Option<String>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::TermReference { id, .. }),
            } => text.push_str(&named(&format!("-{}", id.name)).unwrap_or_default()),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::MessageReference { id, attribute }),
            } => {
                let name = name_of(id.name, attribute.as_ref().map(|attribute| attribute.name));
                text.push_str(&named(&name).unwrap_or_default());
            }
            PatternElement::Placeable { .. } => text.push(' '),
        }
    }
    let mut parts = text.split("](");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push(' ');
        plain.push_str(part.split_once(')').map_or("", |(_, after)| after));
    }
    plain
}
