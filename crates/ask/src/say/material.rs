//! What the files of a pack hold of what people say: examples per meaning, per choice and per detour, and lists of
//! words.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

use super::super::fluent::{lines, listed, plain, resource};

/// The class of what no guide is about.
pub(in super::super) const ELSEWHERE: &str = "elsewhere";
/// The variables of examples, for what may stand in their place.
pub const VARIABLES: [&str; 2] = ["language", "word"];
/// Stands in an example for any word of the glossary.
pub(super) const ANY_TERM: &str = "glossaryword";
/// Stands in an example for any language.
pub(super) const ANY_LANGUAGE: &str = "languagename";

/// What people say, by what it means.
#[derive(Debug, Default)]
pub struct Sayings {
    /// Class -> examples.
    pub(super) examples: BTreeMap<String, Vec<String>>,
    /// Class -> what it is called on the screen, in one language after the other.
    pub(super) labels: BTreeMap<String, Vec<String>>,
    /// Lists of words, by name.
    pub(super) lists: BTreeMap<String, Vec<String>>,
}

/// The class of a choice: of `option` at a step of a guide.
pub(super) fn class_of_option(guide: &str, step: &str, option: &str) -> String {
    format!("{guide}/{step}/{option}")
}

/// The class of a step of a guide, as a detour.
pub(super) fn class_of_detour(guide: &str, detour: &str) -> String {
    format!("{guide}/{detour}")
}

impl Sayings {
    /// Takes in what holds everywhere.
    pub(in super::super) fn add_general(&mut self, text: &str) {
        for entry in resource(text) {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let value = message.value.as_ref().map(with_places).unwrap_or_default();
            if LISTS.contains(&id) {
                self.lists.entry(id.to_owned()).or_default().extend(listed(&value));
                for Attribute { id: of, value } in &message.attributes {
                    let list = self.lists.entry(format!("{id}.{}", of.name)).or_default();
                    list.extend(listed(&with_places(value)));
                }
            } else {
                self.examples.entry(id.to_owned()).or_default().extend(lines(&value));
            }
        }
    }

    /// See [`Material::set_aside`](super::super::Material::set_aside).
    pub(in super::super) fn set_aside(&mut self, is_apart: impl Fn(&str, &str) -> bool) -> Vec<(String, String)> {
        let mut apart = Vec::new();
        for (class, texts) in &mut self.examples {
            texts.retain(|text| {
                let is_apart = is_apart(class, text);
                if is_apart {
                    apart.push((class.clone(), text.clone()));
                }
                !is_apart
            });
        }
        apart
    }

    /// Takes in what the guide's choices and detours are called.
    pub(in super::super) fn add_labels(
        &mut self,
        guide: &str,
        step: Option<&str>,
        message: &Message<&str>,
        label: impl Fn(&str) -> Option<String> + Copy,
    ) {
        let mut add = |class: String, pattern: &Pattern<&str>| {
            self.labels.entry(class).or_default().push(plain(pattern, label));
        };
        let Some(step) = step else { return };
        if let Some(title) = &message.value {
            add(class_of_detour(guide, step), title);
        }
        for Attribute { id, value } in &message.attributes {
            if let Some(option) = id.name.strip_prefix(OPTION) {
                add(class_of_option(guide, step, option), value);
            }
        }
    }

    /// Takes in what people say at a step of the guide.
    pub(in super::super) fn add_examples(&mut self, guide: &str, step: Option<&str>, message: &Message<&str>) {
        let Some(step) = step else { return };
        let mut add = |class: String, pattern: &Pattern<&str>| {
            let examples = self.examples.entry(class).or_default();
            examples.extend(lines(&with_places(pattern)));
        };
        for Attribute { id, value } in &message.attributes {
            if let Some(option) = id.name.strip_prefix(OPTION) {
                add(class_of_option(guide, step, option), value);
            } else if let Some(detour) = id.name.strip_prefix(DETOUR) {
                add(class_of_detour(guide, detour), value);
            } else {
                add(class_of_option(guide, step, id.name), value);
            }
        }
    }
}

/// What the attribute of a choice starts with.
const OPTION: &str = "opt-";
/// What the attribute of a detour starts with.
const DETOUR: &str = "stuck-";
/// The list of what else readers call the words of the glossary.
pub(super) const TERM_NAMES: &str = "term-names";
/// What tells a name in a sentence, or that none is told; with words of one letter too.
pub(super) const AROUND_NAMES: [&str; 3] = [NAME_BEFORE, NAME_BEHIND, ONESELF];
pub(super) const NAME_BEFORE: &str = "name-before";
pub(super) const NAME_BEHIND: &str = "name-behind";
/// What somebody calls themselves.
pub(super) const ONESELF: &str = "oneself-words";
/// What takes something back of what is said.
pub(super) const RESERVATIONS: &str = "reservations";
/// What tells a guess, or what somebody else says.
pub(super) const GUESSES: &str = "guesses";
/// What says no.
pub(super) const NEGATIONS: &str = "negations";
/// What says that something is not there, without a word for no.
pub(super) const MISSING: &str = "negations.missing";
/// What a choice begins with that says yes, and no.
pub(super) const YES: &str = "answer-words.yes";
pub(super) const NO: &str = "answer-words.no";
/// Messages of `says.ftl` that are lists of words, not examples.
pub const LISTS: [&str; 18] = [
    "ordinals",
    "language-names",
    TERM_NAMES,
    "answer-words",
    "choosing-words",
    "polite-words",
    "past-words",
    "question-words",
    "why-words",
    "meaning-words",
    "whose-words",
    "no-app",
    NAME_BEFORE,
    NAME_BEHIND,
    ONESELF,
    RESERVATIONS,
    GUESSES,
    NEGATIONS,
];

/// A pattern with words in the place of what may stand there.
fn with_places(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => text.push_str(if id.name == "language" { ANY_LANGUAGE } else { ANY_TERM }),
            PatternElement::Placeable { .. } => text.push(' '),
        }
    }
    text
}
