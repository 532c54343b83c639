//! Reads a picture's file: TOML with a closed vocabulary, as strict as a guide's.
//!
//! An element is a table with one key that says what it is, and perhaps `mark`, `frame` and `as`.

use std::{collections::BTreeSet, ops::Range};

use toml::{Spanned, de::DeValue};

use super::{
    Diagnostic,
    reader::{Entry, Fields, Reader, document},
};
use wegwijs_message::PictureId;
use wegwijs_picture::{Element, Kind, Look, MAX_MARK, Name, Picture, Side};

type Value<'d> = Spanned<DeValue<'d>>;

/// The keys that say what an element is; each element has one.
const KINDS: [&str; 12] = [
    "label", "value", "lines", "arrow", "scroll", "row", "bar", "menu", "aside", "section", "table", "pair",
];
/// More elements than these are no longer one thing to look at.
const MAX_ELEMENTS: usize = 150;
/// Elements stand at most so deep in each other.
const MAX_DEPTH: usize = 8;
/// More lines that do not matter do not matter more.
const MAX_LINES: u32 = 12;

/// Where in the file each name is, in the order of the file.
pub(super) type NameSpots = Vec<(Name, Range<usize>)>;

/// Reads the file of a picture and checks it.
pub(super) fn parse(path: &str, text: &str) -> Result<(Picture, NameSpots), Vec<Diagnostic>> {
    let document = document(path, text)?;
    let mut reader = PictureReader {
        reader: Reader::new(path, None),
        names: Vec::new(),
        marks: BTreeSet::new(),
        count: 0,
    };
    let window = reader.window(Fields::of(&document));
    match window {
        Some(window) if reader.reader.faults.is_empty() => Ok((Picture { window }, reader.names)),
        _ => Err(reader.reader.faults),
    }
}

struct PictureReader<'p> {
    reader: Reader<'p>,
    names: NameSpots,
    marks: BTreeSet<u32>,
    count: usize,
}

impl PictureReader<'_> {
    fn window(&mut self, mut fields: Fields<'_>) -> Option<Vec<Element>> {
        let window = self.list(&mut fields, "window", 0);
        self.reader.no_more(fields);
        window
    }

    /// The elements under a key that must be there.
    fn list(&mut self, fields: &mut Fields<'_>, key: &'static str, depth: usize) -> Option<Vec<Element>> {
        let Some(entry) = fields.take(key) else {
            self.reader.missing(fields, key);
            return None;
        };
        self.elements(entry.value, depth)
    }

    fn elements(&mut self, value: &Value<'_>, depth: usize) -> Option<Vec<Element>> {
        if depth > MAX_DEPTH {
            self.too_large(value.span());
            return None;
        }
        let items = self.reader.array(value)?;
        Some(items.iter().filter_map(|item| self.element(item, depth)).collect())
    }

    fn element(&mut self, value: &Value<'_>, depth: usize) -> Option<Element> {
        self.count += 1;
        if self.count > MAX_ELEMENTS {
            if self.count == MAX_ELEMENTS + 1 {
                self.too_large(value.span());
            }
            return None;
        }
        let mut fields = self.reader.table(value)?;
        let mut kinds: Vec<(&'static str, Entry<'_>)> = Vec::new();
        for name in KINDS {
            kinds.extend(fields.take(name).map(|entry| (name, entry)));
        }
        let mark = fields.take("mark").and_then(|entry| self.mark(&entry));
        let frame = fields.take("frame").and_then(|entry| self.switch(&entry));
        if kinds.len() != 1 {
            let fault = Diagnostic::error("picture-kind", self.reader.path).at(value.span());
            self.reader.fault(fault.with("known", KINDS.join(", ")));
            return None;
        }
        let (name, entry) = kinds.pop()?;
        let look = match name {
            "label" | "value" => fields.take("as"),
            _ => None,
        };
        let kind = self.kind(name, &entry, look, depth);
        self.reader.no_more(fields);
        Some(Element {
            kind: kind?,
            mark,
            frame: frame.unwrap_or(false),
        })
    }

    fn kind(&mut self, name: &str, entry: &Entry<'_>, look: Option<Entry<'_>>, depth: usize) -> Option<Kind> {
        let value = entry.value;
        let below = depth + 1;
        match name {
            "label" | "value" => self.text(name, value, look),
            "lines" => self.lines(value),
            "arrow" => self.side(value).map(Kind::Arrow),
            "scroll" => self.switch(entry).map(|_| Kind::Scroll),
            "row" => self.elements(value, below).map(Kind::Row),
            "table" => self.table(value, below).map(Kind::Table),
            _ => self.nested(name, value, below),
        }
    }

    /// An element whose parts have names of their own.
    fn nested(&mut self, name: &str, value: &Value<'_>, depth: usize) -> Option<Kind> {
        let mut fields = self.reader.table(value)?;
        let kind = match name {
            "bar" => {
                let left = self.list(&mut fields, "left", depth);
                let right = self.list(&mut fields, "right", depth);
                left.zip(right).map(|(left, right)| Kind::Bar { left, right })
            }
            "menu" => {
                let at = fields.take("at").and_then(|entry| self.side(entry.value));
                let items = self.list(&mut fields, "items", depth);
                let at = at.unwrap_or(Side::Left);
                items.map(|items| Kind::Menu { at, items })
            }
            "aside" => {
                let menu = self.list(&mut fields, "menu", depth);
                let content = self.list(&mut fields, "content", depth);
                menu.zip(content).map(|(menu, content)| Kind::Aside { menu, content })
            }
            "section" => {
                let title = fields.take("title").and_then(|entry| self.element(entry.value, depth));
                let content = self.list(&mut fields, "content", depth);
                let title = title.map(Box::new);
                content.map(|content| Kind::Section { title, content })
            }
            _ => {
                let left = self.list(&mut fields, "left", depth);
                let between = self.list(&mut fields, "between", depth);
                let right = self.list(&mut fields, "right", depth);
                let (left, between, right) = (left?, between?, right?);
                Some(Kind::Pair { left, between, right })
            }
        };
        self.reader.no_more(fields);
        kind
    }

    fn text(&mut self, kind: &str, value: &Value<'_>, look: Option<Entry<'_>>) -> Option<Kind> {
        let path = self.reader.path;
        let look = match look {
            Some(entry) => self.one_of(entry.value, &Look::ALL, Diagnostic::error("unknown-look", path)),
            None => Some(Look::Plain),
        };
        // A label is named as a picture is.
        let name: PictureId = self.reader.name(value)?;
        let name = match kind {
            "label" => Name::Label(name.to_string()),
            _ => Name::Value(name.to_string()),
        };
        self.names.push((name.clone(), value.span()));
        look.map(|look| Kind::Text { name, look })
    }

    fn table(&mut self, value: &Value<'_>, depth: usize) -> Option<Vec<Vec<Element>>> {
        let rows = self.reader.array(value)?;
        Some(rows.iter().filter_map(|row| self.elements(row, depth)).collect())
    }

    fn lines(&mut self, value: &Value<'_>) -> Option<Kind> {
        let count = self.reader.whole_number(value)?.clamp(1, MAX_LINES);
        u8::try_from(count).ok().map(Kind::Lines)
    }

    fn side(&mut self, value: &Value<'_>) -> Option<Side> {
        let fault = Diagnostic::error("unknown-side", self.reader.path);
        self.one_of(value, &Side::ALL, fault)
    }

    /// The one with this name; `fault` where there is none.
    fn one_of<T: Copy>(&mut self, value: &Value<'_>, all: &[(&str, T)], fault: Diagnostic) -> Option<T> {
        let text = self.reader.text(value)?;
        let found = all.iter().find(|(name, _)| *name == text).map(|(_, found)| *found);
        if found.is_none() {
            let known: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
            let fault = fault.at(value.span()).with("name", text);
            self.reader.fault(fault.with("known", known.join(", ")));
        }
        found
    }

    fn mark(&mut self, entry: &Entry<'_>) -> Option<u8> {
        let number = self.reader.whole_number(entry.value)?;
        let mark = u8::try_from(number).ok().filter(|mark| (1..=MAX_MARK).contains(mark));
        let code = if mark.is_none() {
            "bad-mark"
        } else if self.marks.insert(number) {
            return mark;
        } else {
            "duplicate-mark"
        };
        let fault = Diagnostic::error(code, self.reader.path).at(entry.value.span());
        self.reader.fault(fault.with("mark", number).with("last", MAX_MARK));
        None
    }

    fn switch(&mut self, entry: &Entry<'_>) -> Option<bool> {
        match entry.value.get_ref() {
            DeValue::Boolean(on) => Some(*on),
            _ => self.reader.wrong_type(entry.value, "switch"),
        }
    }

    fn too_large(&mut self, span: Range<usize>) {
        let fault = Diagnostic::error("picture-too-large", self.reader.path).at(span);
        self.reader
            .fault(fault.with("elements", MAX_ELEMENTS).with("depth", MAX_DEPTH));
    }
}
