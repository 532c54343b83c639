//! What the files of a pack say, per guide and step: the material of an index.
//!
//! Reads files without checking them: a broken one gives what it gives, `wegwijs pack check` says what is wrong.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use toml::{Table, Value};

/// The texts of a pack, as an index needs them.
#[derive(Debug, Default)]
pub struct Material {
    pub(super) guides: BTreeMap<String, Guide>,
    /// Words that say nothing about what a question is about.
    pub(super) small: Vec<String>,
    /// Words that turn what the words near them mean into its opposite.
    pub(super) negations: Vec<String>,
    /// What people ask about and no guide answers.
    pub(super) elsewhere: Vec<String>,
    /// Words that mean the same, by a name for what they mean.
    pub(super) same: BTreeMap<String, Vec<String>>,
    labels: BTreeMap<(String, String), String>,
}

/// One guide.
#[derive(Debug, Default)]
pub(super) struct Guide {
    /// It has a file of steps, not only words.
    pub(super) is_there: bool,
    pub(super) start: String,
    /// Codes and phrases, each with the step that it leads to; none is the guide as a whole.
    pub(super) errors: Vec<(String, Option<String>)>,
    /// Steps on the way from the start: who asks begins there, not in the middle.
    pub(super) on_the_way: BTreeSet<String>,
    pub(super) keywords: Vec<String>,
    pub(super) texts: Vec<Text>,
}

/// One text of a guide.
#[derive(Debug)]
pub(super) struct Text {
    /// None: of the guide as a whole.
    pub(super) step: Option<String>,
    pub(super) field: Field,
    pub(super) text: String,
}

/// What kind of text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Keywords,
    Title,
    Summary,
    StepTitle,
    Option,
    Body,
    Why,
}

impl Material {
    /// Takes a file of the pack in: `guides/<guide>.toml` or `locales/<lang>/…`. Labels come before the guides that
    /// name them.
    pub fn add(&mut self, path: &str, text: &str) {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["guides", file] => self.add_guide(file.trim_end_matches(".toml"), text),
            ["locales", lang, "labels.ftl"] => self.add_labels(lang, text),
            ["locales", _, "ask.ftl"] => self.add_own(text),
            ["locales", lang, "guides", file] => self.add_words(lang, file.trim_end_matches(".ftl"), text),
            _ => {}
        }
    }

    fn add_guide(&mut self, id: &str, text: &str) {
        let Ok(file) = text.parse::<Table>() else { return };
        let texts = |value: Option<&Value>| -> Vec<String> {
            let items = value.and_then(Value::as_array).into_iter().flatten();
            items.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let guide = self.guides.entry(id.to_owned()).or_default();
        guide.is_there = true;
        guide.start = file.get("start").and_then(Value::as_str).unwrap_or_default().to_owned();
        guide
            .errors
            .extend(texts(file.get("errors")).into_iter().map(|error| (error, None)));
        guide.on_the_way = on_the_way(&file, &guide.start);
        for (step, value) in file.get("steps").and_then(Value::as_table).into_iter().flatten() {
            let errors = texts(value.get("errors"));
            guide
                .errors
                .extend(errors.into_iter().map(|error| (error, Some(step.clone()))));
        }
    }

    fn add_labels(&mut self, lang: &str, text: &str) {
        for entry in resource(text) {
            if let Entry::Term(term) = entry {
                let key = (lang.to_owned(), term.id.name.to_owned());
                self.labels.insert(key, plain(&term.value, |_| None));
            }
        }
    }

    fn add_own(&mut self, text: &str) {
        for entry in resource(text) {
            let Entry::Message(message) = entry else { continue };
            let value = || message.value.as_ref().map(|value| listed(&plain(value, |_| None)));
            match message.id.name {
                "small-words" => self.small.extend(value().unwrap_or_default()),
                "negations" => self.negations.extend(value().unwrap_or_default()),
                "elsewhere" => self.elsewhere.extend(value().unwrap_or_default()),
                "same-words" => {
                    for Attribute { id, value } in &message.attributes {
                        let group = self.same.entry(id.name.to_owned()).or_default();
                        group.extend(listed(&plain(value, |_| None)));
                    }
                }
                _ => {}
            }
        }
    }

    fn add_words(&mut self, lang: &str, id: &str, text: &str) {
        let labels = &self.labels;
        let label = |name: &str| labels.get(&(lang.to_owned(), name.to_owned())).cloned();
        let guide = self.guides.entry(id.to_owned()).or_default();
        for entry in resource(text) {
            let Entry::Message(message) = entry else { continue };
            let step = match message.id.name.strip_prefix(id) {
                Some("") => None,
                Some(step) => Some(step.trim_start_matches('_').to_owned()),
                None => continue,
            };
            let mut keep = |field, pattern: &Pattern<&str>| {
                let (step, text) = (step.clone(), plain(pattern, label));
                guide.texts.push(Text { step, field, text });
            };
            let is_guide = message.id.name == id;
            if let Some(value) = &message.value {
                keep(if is_guide { Field::Title } else { Field::StepTitle }, value);
            }
            for Attribute { id, value } in &message.attributes {
                match (is_guide, id.name) {
                    (true, "keywords") => keep(Field::Keywords, value),
                    (true, "summary") => keep(Field::Summary, value),
                    (false, "body" | "alt") => keep(Field::Body, value),
                    (false, "why") => keep(Field::Why, value),
                    (false, option) if option.starts_with("opt-") => keep(Field::Option, value),
                    _ => {}
                }
            }
        }
        let keywords = guide.texts.extract_if(.., |text| text.field == Field::Keywords);
        let listed: Vec<String> = keywords.flat_map(|text| listed(&text.text)).collect();
        guide.keywords.extend(listed);
    }
}

/// The steps that the start leads to without a detour.
fn on_the_way(file: &Table, start: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut next = vec![start.to_owned()];
    while let Some(step) = next.pop() {
        let value = file.get("steps").and_then(|steps| steps.get(&step));
        if !found.insert(step) {
            continue;
        }
        let of = |key: &str| value.and_then(|value| value.get(key));
        next.extend(
            ["done", "next"]
                .into_iter()
                .filter_map(of)
                .filter_map(Value::as_str)
                .map(str::to_owned),
        );
        let tables = ["options", "on"].into_iter().filter_map(of).filter_map(Value::as_table);
        next.extend(
            tables
                .flat_map(Table::values)
                .filter_map(Value::as_str)
                .map(str::to_owned),
        );
    }
    found
}

fn resource(text: &str) -> Vec<Entry<&str>> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    resource.body
}

/// What commas separate.
fn listed(text: &str) -> Vec<String> {
    let items = text
        .split(',')
        .map(|item| item.split_whitespace().collect::<Vec<_>>().join(" "));
    items.filter(|item| !item.is_empty()).collect()
}

/// A pattern as a reader sees it: labels filled in, variables and the addresses of links left out.
fn plain(pattern: &Pattern<&str>, label: impl Fn(&str) -> Option<String>) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_what_a_reader_sees() {
        let mut material = Material::default();
        material.add("locales/nl/labels.ftl", "-ui-revoke = Intrekken");
        let words = "g = Titel\n    .keywords = een, twee  woorden,\ng_stap = Klik\n    .body = “{ -ui-revoke }” bij { $app }, [zo](term:x) dus.\n";
        material.add("locales/nl/guides/g.ftl", words);
        let guide = &material.guides["g"];
        assert_eq!(guide.keywords, ["een", "twee woorden"]);
        let texts: Vec<(Option<&str>, &str)> = guide
            .texts
            .iter()
            .map(|t| (t.step.as_deref(), t.text.as_str()))
            .collect();
        assert_eq!(
            texts,
            [
                (None, "Titel"),
                (Some("stap"), "Klik"),
                (Some("stap"), "“Intrekken” bij  , [zo  dus.")
            ]
        );
    }

    #[test]
    fn an_error_leads_to_its_guide_or_its_step() {
        let mut material = Material::default();
        material.add(
            "guides/g.toml",
            "start = \"a\"\nerrors = [\"x1\"]\n[steps.a]\nerrors = [\"y2\"]\n",
        );
        let errors = &material.guides["g"].errors;
        assert_eq!(
            errors,
            &[("x1".to_owned(), None), ("y2".to_owned(), Some("a".to_owned()))]
        );
    }
}
