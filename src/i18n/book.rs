//! One file of words, with the product labels that go with it.
//!
//! A file that was compiled in is taken apart by its lines, and a message is parsed when it is first asked for: most
//! never are. A file from outside is parsed as a whole, to know whether it can be trusted.

use std::{borrow::Cow, cell::RefCell, collections::BTreeSet, rc::Rc};

use fluent::{
    FluentArgs, FluentBundle, FluentError, FluentResource,
    resolver::{ResolverError, errors::ReferenceKind},
};
use fluent_syntax::ast::{Pattern, PatternElement};
use unic_langid::LanguageIdentifier;

/// A file of words.
pub(super) enum File {
    /// Parsed.
    Whole(Rc<FluentResource>),
    /// Still to be parsed: each message or Fluent term by its id.
    Entries(Vec<(&'static str, &'static str)>),
}

impl File {
    /// Takes a file's text; `None` when it cannot be parsed.
    pub(super) fn new(text: Cow<'static, str>) -> Option<Self> {
        match text {
            Cow::Borrowed(text) => Some(Self::Entries(entries(text))),
            Cow::Owned(text) => FluentResource::try_new(text)
                .ok()
                .map(|resource| Self::Whole(Rc::new(resource))),
        }
    }

    /// Parses one entry; nothing when the file was parsed already.
    fn entry(&self, id: &str) -> Option<Rc<FluentResource>> {
        let Self::Entries(entries) = self else {
            return None;
        };
        let (_, text) = entries.iter().find(|(known, _)| *known == id)?;
        let resource = FluentResource::try_new((*text).to_owned()).ok()?;
        Some(Rc::new(resource))
    }
}

/// The messages and Fluent terms of a file: each starts at the margin with its name, and goes on until the next one
/// or a comment.
fn entries(text: &str) -> Vec<(&str, &str)> {
    let mut entries = Vec::new();
    let mut open: Option<(&str, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#') {
            let part = open
                .take()
                .and_then(|(id, from)| Some((id, text.get(from..at)?)));
            entries.extend(part);
            let end = line.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
            let id = end.and_then(|end| line.get(..end)).unwrap_or(line);
            open = (!id.is_empty()).then_some((id, at));
        }
        at += line.len();
    }
    entries.extend(open.and_then(|(id, from)| Some((id, text.get(from..)?))));
    entries
}

/// A file's messages in a language, ready to be formatted.
pub(super) struct Book {
    files: Vec<Rc<File>>,
    bundle: RefCell<FluentBundle<Rc<FluentResource>>>,
    asked: RefCell<BTreeSet<String>>,
}

impl Book {
    /// A file, and the files that what it refers to may stand in.
    pub(super) fn new(lang: LanguageIdentifier, files: Vec<Rc<File>>) -> Self {
        let mut bundle = FluentBundle::new(vec![lang]);
        bundle.set_use_isolating(false);
        for file in &files {
            if let File::Whole(resource) = file.as_ref() {
                // A second message with the same id is a fault for `pack check`; the first one stays.
                let _ = bundle.add_resource(resource.clone());
            }
        }
        Self {
            files,
            bundle: RefCell::new(bundle),
            asked: RefCell::default(),
        }
    }

    /// Whether there is such a message.
    pub(super) fn has(&self, id: &str, attr: Option<&str>) -> bool {
        self.parse(id);
        pattern(&self.bundle.borrow(), id, attr).is_some()
    }

    /// A message's text, and whether all that it refers to is there. `args` is only called for a message that has
    /// something to fill in.
    pub(super) fn format<'a>(
        &self,
        id: &str,
        attr: Option<&str>,
        args: impl FnOnce() -> FluentArgs<'a>,
    ) -> Option<(String, bool)> {
        self.parse(id);
        if let Some(text) = literal(pattern(&self.bundle.borrow(), id, attr)?) {
            return Some((text, true));
        }
        let args = args();
        loop {
            let mut errors = Vec::new();
            let text = {
                let bundle = self.bundle.borrow();
                let pattern = pattern(&bundle, id, attr)?;
                bundle
                    .format_pattern(pattern, Some(&args), &mut errors)
                    .into_owned()
            };
            let unparsed = errors.iter().filter_map(lacking);
            if unparsed.filter(|id| self.parse(id)).count() == 0 {
                return Some((text, errors.is_empty()));
            }
        }
    }

    /// Makes sure that a message or Fluent term is in the bundle, if it exists; `true` when that is news.
    fn parse(&self, id: &str) -> bool {
        if self.asked.borrow().contains(id) {
            return false;
        }
        self.asked.borrow_mut().insert(id.to_owned());
        let Some(resource) = self.files.iter().find_map(|file| file.entry(id)) else {
            return false;
        };
        self.bundle.borrow_mut().add_resource(resource).is_ok()
    }
}

/// What a message refers to and the bundle does not have, by its name in a file.
fn lacking(error: &FluentError) -> Option<String> {
    let FluentError::ResolverError(ResolverError::Reference(reference)) = error else {
        return None;
    };
    match reference {
        ReferenceKind::Message { id, .. } => Some(id.clone()),
        ReferenceKind::Term { id, .. } => Some(format!("-{id}")),
        ReferenceKind::Function { .. } | ReferenceKind::Variable { .. } => None,
    }
}

fn pattern<'b>(
    bundle: &'b FluentBundle<Rc<FluentResource>>,
    id: &str,
    attr: Option<&str>,
) -> Option<&'b Pattern<&'b str>> {
    let message = bundle.get_message(id)?;
    match attr {
        None => message.value(),
        Some(attr) => message.get_attribute(attr).map(|attr| attr.value()),
    }
}

/// The text of a message that has nothing to fill in.
fn literal(pattern: &Pattern<&str>) -> Option<String> {
    let texts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    texts.collect()
}
