//! Messages in words: which bundle a message is looked up in, and what happens when it is not there.
//!
//! A bundle for (language, label language) is the language's texts plus the label language's product labels.
//! Files are read and parsed when the first message of theirs is asked for.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeSet, HashMap},
    rc::Rc,
};

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::sanitise::{escape_markdown, sanitise};
use crate::{
    engine::{Arg, Msg, Source},
    pack::{BASE_LANG, Pack},
};

/// How text arguments are written into a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// As they are.
    Plain,
    /// So that CommonMark takes them literally.
    Markdown,
}

type Bundle = FluentBundle<Rc<FluentResource>>;

/// One place to look for a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Shelf {
    embedded: bool,
    lang: String,
    file: String,
}

/// The words of a pack, in one language with the labels of one label language.
pub struct Catalog {
    pack: Pack,
    lang: String,
    ui_lang: String,
    languages: Vec<String>,
    resources: RefCell<HashMap<Shelf, Option<Rc<FluentResource>>>>,
    bundles: RefCell<HashMap<(Shelf, bool), Option<Rc<Bundle>>>>,
    borrowed: RefCell<BTreeSet<String>>,
    labels_borrowed: Cell<bool>,
    constants: Vec<(&'static str, String)>,
}

impl Catalog {
    /// The words of `pack`, which speaks `languages`.
    pub fn new(pack: &Pack, languages: &[String], lang: &str, ui_lang: &str) -> Self {
        Self {
            pack: pack.clone(),
            lang: lang.to_owned(),
            ui_lang: ui_lang.to_owned(),
            languages: languages.to_vec(),
            resources: RefCell::default(),
            bundles: RefCell::default(),
            borrowed: RefCell::default(),
            labels_borrowed: Cell::new(false),
            constants: Vec::new(),
        }
    }

    /// With a variable that every message may use.
    pub fn with_constant(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.constants.push((name, value.into()));
        self
    }

    /// The same words in another language, or with other labels.
    pub fn switched(&self, lang: &str, ui_lang: &str) -> Self {
        let constants = self.constants.clone();
        Self {
            constants,
            ..Self::new(&self.pack, &self.languages, lang, ui_lang)
        }
    }

    /// The language of the texts.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// The language of the product's labels.
    pub fn ui_lang(&self) -> &str {
        &self.ui_lang
    }

    /// Every language that the pack speaks.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// Whether the pack, or we, have a user interface in the language of the texts.
    pub fn speaks_interface(&self) -> bool {
        let app = |embedded| Shelf {
            embedded,
            lang: self.lang.clone(),
            file: "app".to_owned(),
        };
        [false, true]
            .into_iter()
            .any(|embedded| self.resource(&app(embedded)).is_some())
    }

    /// A message, as plain text.
    pub fn text(&self, msg: &Msg) -> String {
        self.format(msg, Wording::Plain)
    }

    /// A message, as CommonMark.
    pub fn markdown(&self, msg: &Msg) -> String {
        self.format(msg, Wording::Markdown)
    }

    /// A message's text, where there is such a message in any language.
    pub fn maybe(&self, msg: &Msg) -> Option<String> {
        self.find(msg, Wording::Plain)
    }

    /// Whether there is such a message, in any language.
    pub fn has(&self, msg: &Msg) -> bool {
        self.shelves(msg).iter().any(|shelf| {
            self.bundle(shelf, false)
                .is_some_and(|bundle| pattern(&bundle, msg).is_some())
        })
    }

    /// The languages that messages were borrowed from since this was last asked, because ours did not have them.
    pub fn take_borrowed(&self) -> BTreeSet<String> {
        self.borrowed.take()
    }

    /// Whether labels were borrowed from another language since this was last asked.
    pub fn take_labels_borrowed(&self) -> bool {
        self.labels_borrowed.take()
    }

    fn format(&self, msg: &Msg, wording: Wording) -> String {
        // Never empty-handed: an id is at least something to report.
        self.find(msg, wording).unwrap_or_else(|| match &msg.attr {
            Some(attr) => format!("[{}.{attr}]", msg.id),
            None => format!("[{}]", msg.id),
        })
    }

    fn find(&self, msg: &Msg, wording: Wording) -> Option<String> {
        let shelves = self.shelves(msg);
        let mut broken = None;
        for shelf in &shelves {
            let Some(bundle) = self.bundle(shelf, false) else {
                continue;
            };
            let (text, whole) = match self.format_in(&bundle, msg, wording) {
                None => continue,
                Some((text, true)) => (text, true),
                // A label that the label language does not have is shown in another.
                Some((text, false)) => match self
                    .bundle(shelf, true)
                    .and_then(|b| self.format_in(&b, msg, wording))
                {
                    Some((text, true)) => {
                        self.labels_borrowed.set(true);
                        (text, true)
                    }
                    _ => (text, false),
                },
            };
            if !whole {
                broken.get_or_insert(text);
                continue;
            }
            let ours =
                shelf.lang == self.lang || matches!(msg.source, Source::App | Source::Errors);
            if !ours {
                self.borrowed.borrow_mut().insert(shelf.lang.clone());
            }
            return Some(text);
        }
        broken
    }

    /// Where to look, best first.
    fn shelves(&self, msg: &Msg) -> Vec<Shelf> {
        let shelf = |embedded: bool, lang: &str, file: &str| Shelf {
            embedded,
            lang: lang.into(),
            file: file.into(),
        };
        let own = match msg.source {
            Source::App => "app",
            Source::Errors => "errors",
            Source::Terms => return self.in_every_language("terms"),
            Source::Guide => {
                let guide = msg.id.split('_').next().unwrap_or_default();
                return self.in_every_language(&format!("guides/{guide}"));
            }
        };
        let embedded = self.pack == Pack::Embedded;
        let mut shelves = vec![shelf(embedded, &self.lang, own)];
        if !embedded {
            shelves.push(shelf(true, &self.lang, own));
        }
        if self.lang != "en" {
            shelves.push(shelf(true, "en", own));
        }
        shelves
    }

    fn in_every_language(&self, file: &str) -> Vec<Shelf> {
        let mut langs = vec![self.lang.as_str()];
        for lang in ["en", BASE_LANG]
            .into_iter()
            .chain(self.languages.iter().map(String::as_str))
        {
            if !langs.contains(&lang) {
                langs.push(lang);
            }
        }
        let embedded = self.pack == Pack::Embedded;
        langs
            .into_iter()
            .map(|lang| Shelf {
                embedded,
                lang: lang.to_owned(),
                file: file.to_owned(),
            })
            .collect()
    }

    /// The bundle for a file; with every language's labels behind those of the label language, or without.
    fn bundle(&self, shelf: &Shelf, all_labels: bool) -> Option<Rc<Bundle>> {
        let key = (shelf.clone(), all_labels);
        if let Some(bundle) = self.bundles.borrow().get(&key) {
            return bundle.clone();
        }
        let bundle = self.make_bundle(shelf, all_labels).map(Rc::new);
        self.bundles.borrow_mut().insert(key, bundle.clone());
        bundle
    }

    fn make_bundle(&self, shelf: &Shelf, all_labels: bool) -> Option<Bundle> {
        let resource = self.resource(shelf)?;
        let mut bundle = Bundle::new(vec![shelf.lang.parse().ok()?]);
        bundle.set_use_isolating(false);
        // A second message with the same id is a fault for `pack check`; the first one stays.
        let _ = bundle.add_resource(resource);
        if matches!(shelf.file.as_str(), "app" | "errors") {
            // Our own words name no product labels.
            return Some(bundle);
        }
        let labels = |lang: &str| Shelf {
            lang: lang.to_owned(),
            file: "labels".to_owned(),
            ..shelf.clone()
        };
        let others: Vec<Shelf> = if all_labels {
            self.in_every_language("labels")
        } else {
            Vec::new()
        };
        for labels in std::iter::once(labels(&self.ui_lang)).chain(others) {
            if let Some(resource) = self.resource(&labels) {
                let _ = bundle.add_resource(resource);
            }
        }
        Some(bundle)
    }

    fn resource(&self, shelf: &Shelf) -> Option<Rc<FluentResource>> {
        if let Some(resource) = self.resources.borrow().get(shelf) {
            return resource.clone();
        }
        let path = format!("locales/{}/{}.ftl", shelf.lang, shelf.file);
        let pack = if shelf.embedded {
            &Pack::Embedded
        } else {
            &self.pack
        };
        // A file that cannot be read or parsed counts as missing: half a translation would hide what is lost.
        let text = pack.read(&path).ok().flatten();
        let resource = text
            .and_then(|text| FluentResource::try_new(text.into_owned()).ok())
            .map(Rc::new);
        self.resources
            .borrow_mut()
            .insert(shelf.clone(), resource.clone());
        resource
    }

    fn format_in(&self, bundle: &Bundle, msg: &Msg, wording: Wording) -> Option<(String, bool)> {
        let pattern = pattern(bundle, msg)?;
        let mut args = FluentArgs::new();
        for (name, value) in &self.constants {
            args.set(*name, value.as_str());
        }
        for (name, value) in &msg.args {
            args.set(name.clone(), self.value(value, wording));
        }
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        Some((text, errors.is_empty()))
    }

    fn value(&self, arg: &Arg, wording: Wording) -> FluentValue<'static> {
        match arg {
            Arg::Count(count) => FluentValue::from(*count),
            Arg::Message(msg) => FluentValue::from(self.format(msg, wording)),
            Arg::Text(text) => {
                let text = sanitise(text);
                FluentValue::from(match wording {
                    Wording::Plain => text.into_owned(),
                    Wording::Markdown => escape_markdown(&text),
                })
            }
        }
    }
}

fn pattern<'b>(bundle: &'b Bundle, msg: &Msg) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    let message = bundle.get_message(&msg.id)?;
    match &msg.attr {
        None => message.value(),
        Some(attr) => message.get_attribute(attr).map(|attr| attr.value()),
    }
}
