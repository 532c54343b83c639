//! Reads TOML by hand: the keys of a table are taken out one by one, and what is wrong is noted with its spot.

use std::{collections::BTreeMap, ops::Range};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::Diagnostic;
use wegwijs_engine::Place;

type Span = Range<usize>;

/// Where in the file each place is.
pub(super) type Places = BTreeMap<Place, Span>;

/// A file's TOML.
pub(super) fn document<'t>(path: &str, text: &'t str) -> Result<Spanned<DeTable<'t>>, Vec<Diagnostic>> {
    if text.trim().is_empty() {
        return Err(vec![Diagnostic::error("empty-file", path)]);
    }
    let (document, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return Ok(document);
    }
    Err(errors.iter().map(|error| syntax(path, error)).collect())
}

fn syntax(path: &str, error: &toml::de::Error) -> Diagnostic {
    let code = if error.message().starts_with("duplicate key") {
        "duplicate-key"
    } else {
        "toml-syntax"
    };
    Diagnostic::error(code, path).at(error.span()).raw(error.message())
}

/// Reads values, and notes every fault.
pub(super) struct Reader<'p> {
    pub(super) path: &'p str,
    pub(super) faults: Vec<Diagnostic>,
    /// Filled if somebody wants to know.
    pub(super) places: Option<Places>,
}

/// The keys of one table, taken out one by one; what is left at the end is unknown.
pub(super) struct Fields<'d> {
    pub(super) span: Span,
    pub(super) entries: Vec<Entry<'d>>,
    pub(super) known: Vec<&'static str>,
}

pub(super) struct Entry<'d> {
    pub(super) key: &'d str,
    pub(super) key_span: Span,
    pub(super) value: &'d Spanned<DeValue<'d>>,
}

impl<'d> Fields<'d> {
    pub(super) fn of(table: &'d Spanned<DeTable<'d>>) -> Self {
        Self::new(table.get_ref(), table.span())
    }

    pub(super) fn new(table: &'d DeTable<'d>, span: Span) -> Self {
        let mut entries: Vec<Entry<'d>> = table
            .iter()
            .map(|(key, value)| Entry {
                key: key.get_ref().as_ref(),
                key_span: key.span(),
                value,
            })
            .collect();
        entries.sort_by_key(|entry| entry.key_span.start);
        Self {
            span,
            entries,
            known: Vec::new(),
        }
    }

    pub(super) fn take(&mut self, key: &'static str) -> Option<Entry<'d>> {
        self.known.push(key);
        let index = self.entries.iter().position(|entry| entry.key == key)?;
        Some(self.entries.remove(index))
    }
}

impl<'p> Reader<'p> {
    pub(super) fn new(path: &'p str, places: Option<Places>) -> Self {
        Self {
            path,
            faults: Vec::new(),
            places,
        }
    }
}

impl Reader<'_> {
    pub(super) fn required<'d, T>(
        &mut self,
        fields: &mut Fields<'d>,
        key: &'static str,
        read: impl FnOnce(&mut Self, &'d Spanned<DeValue<'d>>) -> Option<T>,
    ) -> Option<T> {
        match fields.take(key) {
            Some(entry) => read(self, entry.value),
            None => {
                self.missing(fields, key);
                None
            }
        }
    }

    pub(super) fn optional<'d, T>(
        &mut self,
        fields: &mut Fields<'d>,
        key: &'static str,
        read: impl FnOnce(&mut Self, &'d Spanned<DeValue<'d>>) -> Option<T>,
    ) -> Option<T> {
        fields.take(key).and_then(|entry| read(self, entry.value))
    }

    pub(super) fn table<'d>(&mut self, value: &'d Spanned<DeValue<'d>>) -> Option<Fields<'d>> {
        self.table_at(value, value.span())
    }

    pub(super) fn table_at<'d>(&mut self, value: &'d Spanned<DeValue<'d>>, span: Span) -> Option<Fields<'d>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(Fields::new(table, span)),
            _ => self.wrong_type(value, "table"),
        }
    }

    pub(super) fn array<'d>(&mut self, value: &'d Spanned<DeValue<'d>>) -> Option<&'d [Spanned<DeValue<'d>>]> {
        match value.get_ref() {
            DeValue::Array(array) => Some(array),
            _ => self.wrong_type(value, "list"),
        }
    }

    pub(super) fn text<'d>(&mut self, value: &'d Spanned<DeValue<'d>>) -> Option<&'d str> {
        match value.get_ref() {
            DeValue::String(text) => Some(text),
            _ => self.wrong_type(value, "text"),
        }
    }

    pub(super) fn texts(&mut self, value: &Spanned<DeValue<'_>>) -> Option<Vec<String>> {
        let items = self.array(value)?;
        let texts = items.iter().filter_map(|item| self.text(item));
        Some(texts.map(str::to_owned).collect())
    }

    pub(super) fn names<T: std::str::FromStr>(&mut self, value: &Spanned<DeValue<'_>>) -> Option<Vec<T>> {
        let items = self.array(value)?;
        Some(items.iter().filter_map(|item| self.name(item)).collect())
    }

    pub(super) fn name<T: std::str::FromStr>(&mut self, value: &Spanned<DeValue<'_>>) -> Option<T> {
        let text = self.text(value)?;
        self.parsed(text, &value.span())
    }

    pub(super) fn parsed<T: std::str::FromStr>(&mut self, text: &str, span: &Span) -> Option<T> {
        let parsed = text.parse().ok();
        if parsed.is_none() {
            self.fault(
                Diagnostic::error("bad-name", self.path)
                    .at(span.clone())
                    .with("name", text),
            );
        }
        parsed
    }

    pub(super) fn whole_number(&mut self, value: &Spanned<DeValue<'_>>) -> Option<u32> {
        let number = match value.get_ref() {
            DeValue::Integer(number) => u32::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        if number.is_none() {
            return self.wrong_type(value, "number");
        }
        number
    }

    pub(super) fn switch(&mut self, value: &Spanned<DeValue<'_>>) -> Option<bool> {
        match value.get_ref() {
            DeValue::Boolean(on) => Some(*on),
            _ => self.wrong_type(value, "switch"),
        }
    }

    pub(super) fn date(&mut self, value: &Spanned<DeValue<'_>>) -> Option<String> {
        match value.get_ref() {
            DeValue::Datetime(date) if date.time.is_none() => Some(date.to_string()),
            _ => self.wrong_type(value, "date"),
        }
    }

    pub(super) fn wrong_type<T>(&mut self, value: &Spanned<DeValue<'_>>, wanted: &'static str) -> Option<T> {
        self.fault(
            Diagnostic::error("wrong-type", self.path)
                .at(value.span())
                .with("wanted", wanted),
        );
        None
    }

    pub(super) fn missing(&mut self, fields: &Fields<'_>, key: &'static str) {
        // The span of a whole document points nowhere in particular.
        let span = (fields.span.start > 0).then(|| fields.span.clone());
        self.fault(Diagnostic::error("missing-key", self.path).at(span).with("key", key));
    }

    pub(super) fn no_more(&mut self, fields: Fields<'_>) {
        let known = fields.known.join(", ");
        for entry in fields.entries {
            let fault = Diagnostic::error("unknown-key", self.path).at(entry.key_span);
            self.fault(fault.with("key", entry.key).with("known", &known));
        }
    }

    pub(super) fn place(&mut self, place: impl FnOnce() -> Place, span: Span) {
        if let Some(places) = &mut self.places {
            places.insert(place(), span);
        }
    }

    pub(super) fn fault(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }
}
