//! Messages in words: which bundle a message is looked up in, and what happens when it is not there.
//!
//! A bundle for (language, label language) is the language's texts plus the label language's product labels.
//! Files are read when the first message of theirs is asked for.

use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use fluent::{FluentArgs, FluentValue};

use super::{
    book::{Book, File},
    escape::escape_markdown,
};
use wegwijs_message::{Arg, Msg, Source, sanitise};
use wegwijs_pack::{BASE_LANG, Label, Pack};

/// How text arguments are written into a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// As they are.
    Plain,
    /// So that CommonMark takes them literally.
    Markdown,
}

/// One place to look for a message.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Shelf<'s> {
    embedded: bool,
    lang: &'s str,
    /// A folder with its slash, and a name in it.
    file: (&'static str, &'s str),
    /// The language whose labels stand behind those of the label language.
    behind: Option<&'s str>,
}

/// What was found in one place.
struct Kept<T> {
    embedded: bool,
    lang: String,
    file: (&'static str, String),
    behind: Option<String>,
    found: Option<Rc<T>>,
}

/// What was found, by place; a handful, so a list is quick enough.
type Shelves<T> = RefCell<Vec<Kept<T>>>;

/// The words of a pack, in one language with the labels of one label language.
pub struct Catalog {
    pack: Pack,
    lang: String,
    ui_lang: String,
    languages: Vec<String>,
    files: Shelves<File>,
    books: Shelves<Book>,
    borrowed: RefCell<BTreeSet<String>>,
    labels_borrowed: RefCell<BTreeSet<String>>,
    constants: Vec<(&'static str, String)>,
    label_languages: OnceCell<Vec<String>>,
    facts: OnceCell<BTreeMap<String, Label>>,
    told: RefCell<BTreeSet<String>>,
}

/// What a command in a text has to name besides: the folder of the guides, where they are not the program's own.
pub const FROM: &str = "from";

impl Catalog {
    /// The words of `pack`, which speaks `languages`.
    pub fn new(pack: &Pack, languages: &[String], lang: &str, ui_lang: &str) -> Self {
        Self {
            pack: pack.clone(),
            lang: lang.to_owned(),
            ui_lang: ui_lang.to_owned(),
            languages: languages.to_vec(),
            files: RefCell::default(),
            books: RefCell::default(),
            borrowed: RefCell::default(),
            labels_borrowed: RefCell::default(),
            constants: vec![(FROM, String::new())],
            label_languages: OnceCell::new(),
            facts: OnceCell::new(),
            told: RefCell::default(),
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

    /// Every language that the product's labels may be in, at least those that the pack speaks.
    pub fn label_languages(&self) -> &[String] {
        self.label_languages
            .get_or_init(|| self.pack.label_languages().unwrap_or_else(|_| self.languages.clone()))
    }

    /// The product's labels that a message names, each once.
    pub fn labels_of(&self, msg: &Msg) -> Vec<String> {
        let attr = msg.attr.as_deref();
        let book = self
            .shelves(msg)
            .filter_map(|shelf| self.book(shelf))
            .find(|book| book.has(&msg.id, attr));
        book.map(|book| book.labels(&msg.id, attr)).unwrap_or_default()
    }

    /// What is known of a label of the label language; `None` where it is borrowed from another one.
    pub fn label_facts(&self, name: &str) -> Option<&Label> {
        let facts = self
            .facts
            .get_or_init(|| self.pack.labels(&self.ui_lang).unwrap_or_default());
        facts.get(name)
    }

    /// Whether something is to be told of a label: the first time only.
    pub fn is_news(&self, label: &str) -> bool {
        self.told.borrow_mut().insert(label.to_owned())
    }

    /// Whether the pack, or we, have a user interface in the language of the texts.
    pub fn speaks_interface(&self) -> bool {
        let app = |embedded| Shelf {
            embedded,
            lang: &self.lang,
            file: ("", "app"),
            behind: None,
        };
        [false, true]
            .into_iter()
            .any(|embedded| self.file(app(embedded)).is_some())
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

    /// A label of the product: the Fluent term `-ui-<name>`, in the language of the labels or else in another.
    pub fn label(&self, name: &str) -> String {
        let embedded = self.pack == Pack::Embedded;
        let langs = std::iter::once(self.ui_lang.as_str()).chain(self.every_language());
        for lang in langs {
            let labels = Shelf {
                embedded,
                lang,
                file: ("", "labels"),
                behind: None,
            };
            if let Some(text) = self.book(labels).and_then(|book| book.term(&format!("ui-{name}"))) {
                return text;
            }
        }
        format!("[-ui-{name}]")
    }

    /// The pictures' pack.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Whether there is such a message, in any language.
    pub fn has(&self, msg: &Msg) -> bool {
        self.shelves(msg).any(|shelf| {
            self.book(shelf)
                .is_some_and(|book| book.has(&msg.id, msg.attr.as_deref()))
        })
    }

    /// The languages that messages were borrowed from since this was last asked, because ours did not have them.
    pub fn take_borrowed(&self) -> BTreeSet<String> {
        self.borrowed.take()
    }

    /// The languages that labels were borrowed from since this was last asked.
    pub fn take_labels_borrowed(&self) -> BTreeSet<String> {
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
        let mut broken = None;
        for shelf in self.shelves(msg) {
            let text = match self.format_in(shelf, msg, wording) {
                None => continue,
                Some((text, true)) => text,
                // A label that the label language does not have is shown in another.
                Some((text, false)) => match self.with_borrowed_labels(shelf, msg, wording) {
                    Some(text) => text,
                    None => {
                        broken.get_or_insert(text);
                        continue;
                    }
                },
            };
            let ours = shelf.lang == self.lang || is_own(msg.source);
            if !ours {
                self.borrowed.borrow_mut().insert(shelf.lang.to_owned());
            }
            return Some(text);
        }
        broken
    }

    /// A message with the labels that the label language lacks in the first language that has them all.
    fn with_borrowed_labels(&self, shelf: Shelf<'_>, msg: &Msg, wording: Wording) -> Option<String> {
        self.every_language().find_map(|lang| {
            let behind = Some(lang);
            let (text, is_whole) = self.format_in(Shelf { behind, ..shelf }, msg, wording)?;
            is_whole.then(|| {
                self.labels_borrowed.borrow_mut().insert(lang.to_owned());
                text
            })
        })
    }

    /// Where to look, best first.
    fn shelves<'s>(&'s self, msg: &'s Msg) -> impl Iterator<Item = Shelf<'s>> {
        let file = file_of(msg);
        let is_embedded = self.pack == Pack::Embedded;
        let shelf = move |embedded, lang| Shelf {
            embedded,
            lang,
            file,
            behind: None,
        };
        let own = is_own(msg.source);
        let ours = own.then(|| {
            let places = [
                Some(shelf(is_embedded, &self.lang)),
                (!is_embedded).then(|| shelf(true, &self.lang)),
                (self.lang != "en").then(|| shelf(true, "en")),
            ];
            places.into_iter().flatten()
        });
        let theirs = (!own).then(|| self.every_language().map(move |lang| shelf(is_embedded, lang)));
        ours.into_iter().flatten().chain(theirs.into_iter().flatten())
    }

    /// Every language once, best first.
    fn every_language(&self) -> impl Iterator<Item = &str> {
        let first = [self.lang.as_str(), "en", BASE_LANG];
        let preferred = (0..)
            .zip(first)
            .filter(move |(i, lang)| !first.iter().take(*i).any(|earlier| earlier == lang))
            .map(|(_, lang)| lang);
        let others = self.languages.iter().map(String::as_str);
        preferred.chain(others.filter(move |lang| !first.contains(lang)))
    }

    /// A file, with the texts that guides share and the labels that go with it.
    fn book(&self, shelf: Shelf<'_>) -> Option<Rc<Book>> {
        keep(&self.books, shelf, || {
            let lang = shelf.lang.parse().ok()?;
            let common = Shelf {
                file: ("", "common"),
                ..shelf
            };
            let mut files = vec![self.file(shelf)?];
            files.extend(self.file(common));
            // What we say ourselves names no product labels.
            if !matches!(shelf.file, ("", "app" | "errors")) {
                let langs = std::iter::once(self.ui_lang.as_str()).chain(shelf.behind);
                let labels = langs.map(|lang| Shelf {
                    lang,
                    file: ("", "labels"),
                    ..shelf
                });
                files.extend(labels.filter_map(|labels| self.file(labels)));
            }
            Some(Book::new(lang, files))
        })
    }

    /// A file. One that cannot be read or parsed counts as missing: half a translation would hide what is lost.
    fn file(&self, shelf: Shelf<'_>) -> Option<Rc<File>> {
        let shelf = Shelf { behind: None, ..shelf };
        keep(&self.files, shelf, || {
            let path = format!("locales/{}/{}{}.ftl", shelf.lang, shelf.file.0, shelf.file.1);
            let pack = if shelf.embedded { &Pack::Embedded } else { &self.pack };
            File::new(pack.read(&path).ok().flatten()?)
        })
    }

    fn format_in(&self, shelf: Shelf<'_>, msg: &Msg, wording: Wording) -> Option<(String, bool)> {
        let args = || {
            let mut args = FluentArgs::with_capacity(self.constants.len() + msg.args.len());
            for (name, value) in &self.constants {
                args.set(*name, value.as_str());
            }
            for (name, value) in &msg.args {
                args.set(name.as_str(), self.value(value, wording));
            }
            args
        };
        self.book(shelf)?.format(&msg.id, msg.attr.as_deref(), args)
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

/// Whether the embedded words stand in for what a pack does not have.
fn is_own(source: Source) -> bool {
    matches!(source, Source::App | Source::Errors | Source::Sandbox | Source::Web)
}

/// The file that a message stands in.
fn file_of(msg: &Msg) -> (&'static str, &str) {
    match msg.source {
        Source::App => ("", "app"),
        Source::Errors => ("", "errors"),
        Source::Terms => ("", "terms"),
        Source::Sandbox => ("", "sandbox"),
        Source::Web => ("", "web"),
        Source::Pictures => ("", "pictures"),
        Source::Guide => {
            let end = memchr::memchr(b'_', msg.id.as_bytes());
            let guide = end.and_then(|end| msg.id.get(..end));
            ("guides/", guide.unwrap_or(&msg.id))
        }
    }
}

/// What is found in a place, looked for once.
fn keep<T>(shelves: &Shelves<T>, shelf: Shelf<'_>, find: impl FnOnce() -> Option<T>) -> Option<Rc<T>> {
    let is_there = |kept: &&Kept<T>| {
        let place = Shelf {
            embedded: kept.embedded,
            lang: &kept.lang,
            file: (kept.file.0, &kept.file.1),
            behind: kept.behind.as_deref(),
        };
        place == shelf
    };
    if let Some(kept) = shelves.borrow().iter().find(is_there) {
        return kept.found.clone();
    }
    let found = find().map(Rc::new);
    shelves.borrow_mut().push(Kept {
        embedded: shelf.embedded,
        lang: shelf.lang.to_owned(),
        file: (shelf.file.0, shelf.file.1.to_owned()),
        behind: shelf.behind.map(str::to_owned),
        found: found.clone(),
    });
    found
}
