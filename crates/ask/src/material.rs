//! What the files of a pack say, per guide and step: the material of an index.
//!
//! Reads files without checking them: a broken one gives what it gives, `wegwijs pack check` says what is wrong.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Message};
use toml::{Table, Value};

use super::{
    fluent::{lines, listed, name_of, plain, resource},
    say::{ELSEWHERE, Sayings},
};
/// Before the topic of what no guide answers, in `elsewhere.ftl`.
const TOPIC: &str = "elsewhere-questions-";
/// Before the name of a choice.
const OPTION: &str = "opt-";

/// The texts of a pack, as an index needs them.
#[derive(Debug, Default)]
pub struct Material {
    pub(super) guides: BTreeMap<String, Guide>,
    /// Words that say nothing about what a question is about: never given as a reason.
    pub(super) small: Vec<String>,
    /// What people ask about and no guide answers; what stands there as a step is the topic, where it has one.
    pub(super) elsewhere: Vec<Text>,
    /// Words and phrases that tell whose an error or a question is, and which language it is in, each with what it is a
    /// sign of: see [`super::signs`].
    pub(super) signs: BTreeSet<(String, String)>,
    /// Words that mean the same, by a name for what they mean.
    pub(super) same: BTreeMap<String, Vec<String>>,
    /// What people say at a step.
    pub(super) sayings: Sayings,
    /// The products that the pack knows of, in its order; the pack's own is named in `own`.
    pub(super) products: Vec<Product>,
    /// The product that questions are about where none is named.
    pub(super) own: Option<String>,
    /// Words before a product's name that make a place of it.
    pub(super) place_words: Vec<String>,
    /// Words behind a product's name that do the same.
    pub(super) place_nouns: Vec<String>,
    /// Labels and the texts that guides share, by language and name: `-ui-<id>`, `<id>`, `<id>.<attribute>`.
    named: BTreeMap<(String, String), String>,
}

/// A product, as `pack.toml` has it.
#[derive(Debug, Default)]
pub(super) struct Product {
    pub(super) id: String,
    /// What people call it.
    pub(super) names: Vec<String>,
    /// At the pack's own product there are apps of this name, too.
    pub(super) is_app: bool,
}

/// One guide.
#[derive(Debug, Default)]
pub(super) struct Guide {
    /// The product that it is about; none is the pack's own.
    pub(super) product: Option<String>,
    /// A guide of the pack's own product that people ask for in the same words.
    pub(super) asked_like: Option<String>,
    /// It has a file of steps, not only words.
    pub(super) is_there: bool,
    pub(super) start: String,
    pub(super) steps: BTreeSet<String>,
    /// Codes and phrases, each with the step that it leads to; none is the guide as a whole.
    pub(super) errors: Vec<(String, Option<String>)>,
    /// Steps that the start leads to without a detour.
    pub(super) on_the_way: BTreeSet<String>,
    pub(super) texts: Vec<Text>,
}

/// One text that leads to a place.
#[derive(Debug)]
pub(super) struct Text {
    /// None: to the guide as a whole.
    pub(super) step: Option<String>,
    pub(super) kind: Kind,
    pub(super) text: String,
}

/// What kind of text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// What a reader asked.
    Question,
    /// A word or a phrase to be found by.
    Keyword,
    /// Of the guide.
    Title,
    Summary,
    StepTitle,
    /// What can be chosen at a step.
    Choice,
    /// What a step says.
    Body,
}

impl Material {
    /// Takes a file of the pack in: `guides/<guide>.toml` or `locales/<lang>/…`. Labels and shared texts come
    /// before the guides that name them.
    pub fn add(&mut self, path: &str, text: &str) {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["pack.toml"] => self.add_about(text),
            ["guides", file] => self.add_guide(file.trim_end_matches(".toml"), text),
            ["locales", lang, "labels.ftl" | "common.ftl"] => self.add_named(lang, text),
            ["locales", _, "ask.ftl" | "elsewhere.ftl"] => self.add_own(text),
            ["locales", _, "says.ftl"] => self.sayings.add_general(text),
            ["locales", lang, "guides", file] => self.add_words(lang, file.trim_end_matches(".ftl"), text),
            ["locales", _, "questions", file] => self.add_questions(file.trim_end_matches(".ftl"), text),
            _ => {}
        }
    }

    /// Takes out examples of what people say and ask, by what they mean and by their text, and tells them: for who measures how
    /// well what was not learned is understood.
    pub fn set_aside(&mut self, is_apart: impl Fn(&str, &str) -> bool) -> Vec<(String, String)> {
        let mut apart = self.sayings.set_aside(&is_apart);
        let questions = self
            .guides
            .iter_mut()
            .map(|(guide, of)| (guide.as_str(), &mut of.texts));
        for (name, texts) in questions.chain([(ELSEWHERE, &mut self.elsewhere)]) {
            texts.retain(|text| {
                let is_question = text.kind == Kind::Question && text.step.is_none();
                let is_apart = is_question && is_apart(name, &text.text);
                if is_apart {
                    apart.push((name.to_owned(), text.text.clone()));
                }
                !is_apart
            });
        }
        apart
    }

    /// The guides of a product that have steps; `None`: of the pack's own.
    pub(super) fn guides_of(&self, product: Option<&str>) -> Vec<(&String, &Guide)> {
        let own = |name: &String| self.own.as_ref() == Some(name);
        let of_guide = |guide: &'_ Guide| guide.product.clone().filter(|name| !own(name));
        let guides = self.guides.iter().filter(|(_, guide)| guide.is_there);
        guides
            .filter(|(_, guide)| of_guide(guide).as_deref() == product)
            .collect()
    }

    /// The guides of the pack's own product that people ask for in the words in which they ask for those of a product
    /// that is also an app.
    pub(super) fn asked_like_of_apps(&self) -> impl Iterator<Item = &str> {
        let apps = self.products.iter().filter(|product| product.is_app);
        let guides = apps.flat_map(|product| self.guides_of(Some(&product.id)));
        guides.filter_map(|(_, guide)| guide.asked_like.as_deref())
    }

    fn add_about(&mut self, text: &str) {
        let Ok(file) = text.parse::<Table>() else { return };
        self.own = file.get("default").and_then(Value::as_str).map(str::to_owned);
        let products = file.get("products").and_then(Value::as_array);
        self.products = products
            .into_iter()
            .flatten()
            .map(|product| {
                let names = product.get("names").and_then(Value::as_array).into_iter().flatten();
                Product {
                    id: product.get("id").and_then(Value::as_str).unwrap_or_default().to_owned(),
                    names: names.filter_map(Value::as_str).map(str::to_owned).collect(),
                    is_app: product.get("also_an_app").and_then(Value::as_bool).unwrap_or_default(),
                }
            })
            .collect();
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
        let name = |key: &str| file.get(key).and_then(Value::as_str).map(str::to_owned);
        (guide.product, guide.asked_like) = (name("product"), name("asked_like"));
        guide.on_the_way = on_the_way(&file, &guide.start);
        for (step, value) in file.get("steps").and_then(Value::as_table).into_iter().flatten() {
            guide.steps.insert(step.clone());
            let errors = texts(value.get("errors"));
            guide
                .errors
                .extend(errors.into_iter().map(|error| (error, Some(step.clone()))));
        }
    }

    fn add_named(&mut self, lang: &str, text: &str) {
        for entry in resource(text) {
            let named = |name: &str| self.named(lang, name);
            let found = match entry {
                Entry::Term(term) => vec![(format!("-{}", term.id.name), plain(&term.value, named))],
                Entry::Message(message) => {
                    let value = message.value.iter().map(|value| (None, value));
                    let attributes = message.attributes.iter();
                    let attributes = attributes.map(|attribute| (Some(attribute.id.name), &attribute.value));
                    value
                        .chain(attributes)
                        .map(|(attribute, text)| (name_of(message.id.name, attribute), plain(text, named)))
                        .collect()
                }
                _ => continue,
            };
            let found = found.into_iter().map(|(name, text)| ((lang.to_owned(), name), text));
            self.named.extend(found);
        }
    }

    fn named(&self, lang: &str, name: &str) -> Option<String> {
        self.named.get(&(lang.to_owned(), name.to_owned())).cloned()
    }

    fn add_own(&mut self, text: &str) {
        for entry in resource(text) {
            let Entry::Message(message) = entry else { continue };
            let value = message.value.as_ref().map(|value| plain(value, |_| None));
            let value = value.unwrap_or_default();
            let elsewhere = |kind| move |text| Text { step: None, kind, text };
            match message.id.name {
                "place-words" => self.place_words.extend(listed(&value)),
                "place-nouns" => self.place_nouns.extend(listed(&value)),
                "small-words" => self.small.extend(listed(&value)),
                "elsewhere" => self
                    .elsewhere
                    .extend(listed(&value).into_iter().map(elsewhere(Kind::Keyword))),
                "elsewhere-questions" => self.elsewhere.extend(lines(&value).map(elsewhere(Kind::Question))),
                "signs" => {
                    for Attribute { id, value } in &message.attributes {
                        let of = |sign: String| (id.name.to_owned(), sign);
                        self.signs.extend(listed(&plain(value, |_| None)).into_iter().map(of));
                    }
                }
                "same-words" => {
                    for Attribute { id, value } in &message.attributes {
                        let group = self.same.entry(id.name.to_owned()).or_default();
                        group.extend(listed(&plain(value, |_| None)));
                    }
                }
                id => self
                    .elsewhere
                    .extend(id.strip_prefix(TOPIC).into_iter().flat_map(|topic| {
                        let of_topic = |text: String| Text {
                            step: Some(topic.to_owned()),
                            kind: Kind::Question,
                            text,
                        };
                        lines(&value).map(of_topic).collect::<Vec<_>>()
                    })),
            }
        }
    }

    fn add_words(&mut self, lang: &str, id: &str, text: &str) {
        let named = std::mem::take(&mut self.named);
        let label = |name: &str| named.get(&(lang.to_owned(), name.to_owned())).cloned();
        let guide = self.guides.entry(id.to_owned()).or_default();
        for (step, message) in messages(id, text) {
            self.sayings.add_labels(id, step.as_deref(), &message, label);
            if let Some(value) = &message.value {
                let kind = if step.is_none() { Kind::Title } else { Kind::StepTitle };
                guide.add(step.clone(), kind, plain(value, label));
            }
            for Attribute { id, value } in &message.attributes {
                if step.is_some() {
                    let kind = match id.name {
                        "body" => Kind::Body,
                        name if name.starts_with(OPTION) => Kind::Choice,
                        _ => continue,
                    };
                    guide.add(step.clone(), kind, plain(value, label));
                    continue;
                }
                match id.name {
                    "summary" => guide.add(None, Kind::Summary, plain(value, label)),
                    "keywords" => {
                        for keyword in listed(&plain(value, label)) {
                            guide.add(None, Kind::Keyword, keyword);
                        }
                    }
                    _ => {}
                }
            }
        }
        self.named = named;
    }

    fn add_questions(&mut self, id: &str, text: &str) {
        let guide = self.guides.entry(id.to_owned()).or_default();
        for (step, message) in messages(id, text) {
            self.sayings.add_examples(id, step.as_deref(), &message);
            let value = message.value.as_ref().map(|value| plain(value, |_| None));
            for line in lines(&value.unwrap_or_default()) {
                guide.add(step.clone(), Kind::Question, line);
            }
        }
    }
}

impl Guide {
    fn add(&mut self, step: Option<String>, kind: Kind, text: String) {
        self.texts.push(Text { step, kind, text });
    }
}

/// The messages of a guide, each with its step: `<guide>` is of the guide as a whole, `<guide>_<step>` of a step.
fn messages<'t>(guide: &str, text: &'t str) -> impl Iterator<Item = (Option<String>, Message<&'t str>)> {
    resource(text).into_iter().filter_map(move |entry| {
        let Entry::Message(message) = entry else { return None };
        let step = match message.id.name.strip_prefix(guide)? {
            "" => None,
            step => Some(step.strip_prefix('_')?.to_owned()),
        };
        Some((step, message))
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_what_a_reader_sees() {
        let mut material = Material::default();
        material.add("locales/nl/labels.ftl", "-ui-revoke = Intrekken");
        material.add("locales/nl/common.ftl", "weg = Vind de { -ui-revoke }");
        let words = "g = Titel\n    .keywords = een, twee  woorden,\ng_stap = Klik “{ -ui-revoke }” bij { $app }, [zo](term:x) dus\ng_weg = { weg }\ngeen = x\n";
        material.add("locales/nl/guides/g.ftl", words);
        material.add(
            "locales/nl/questions/g.ftl",
            "g =\n    hoe dan?\n    { \"\" }\n    waar\ng_stap = help\n",
        );
        let texts = material.guides["g"].texts.iter();
        let texts: Vec<(Option<&str>, Kind, &str)> = texts
            .map(|text| (text.step.as_deref(), text.kind, text.text.as_str()))
            .collect();
        assert_eq!(
            texts,
            [
                (None, Kind::Title, "Titel"),
                (None, Kind::Keyword, "een"),
                (None, Kind::Keyword, "twee woorden"),
                (Some("stap"), Kind::StepTitle, "Klik “Intrekken” bij  , [zo  dus"),
                (Some("weg"), Kind::StepTitle, "Vind de Intrekken"),
                (None, Kind::Question, "hoe dan?"),
                (None, Kind::Question, "waar"),
                (Some("stap"), Kind::Question, "help"),
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
