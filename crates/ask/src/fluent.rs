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

/// A pattern as a reader sees it: labels filled in, variables and the addresses of links left out.
pub(super) fn plain(pattern: &Pattern<&str>, label: impl Fn(&str) -> Option<String>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::TermReference { id, .. }),
            } => text.push_str(&label(id.name).unwrap_or_default()),
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
