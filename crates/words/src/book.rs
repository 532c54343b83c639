//! One file of words, with the product labels that go with it.
//!
//! A file that was compiled in is taken apart by its lines, and a message is parsed when it is first asked for: most
//! never are. A file from outside is parsed as a whole, to know whether it can be trusted.

use std::{borrow::Cow, cell::RefCell, rc::Rc};

use fluent::{
    FluentArgs, FluentBundle, FluentError, FluentResource,
    resolver::{ResolverError, errors::ReferenceKind},
};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use unic_langid::LanguageIdentifier;

/// A file of words.
pub(super) enum File {
    /// Parsed.
    Whole(Rc<FluentResource>),
    /// Still to be parsed.
    Entries(RefCell<Entries>),
}

impl File {
    /// Takes a file's text; `None` when it cannot be parsed.
    pub(super) fn new(text: Cow<'static, str>) -> Option<Self> {
        match text {
            Cow::Borrowed(rest) => Some(Self::Entries(RefCell::new(Entries {
                passed: Vec::new(),
                rest,
            }))),
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
        let text = entries.borrow_mut().find(id)?;
        FluentResource::try_new(text.to_owned()).ok().map(Rc::new)
    }
}

/// The messages and Fluent terms of a file. Each starts at the margin with its name, and goes on until the next one
/// or a comment.
pub(super) struct Entries {
    /// Those that were looked at, by id.
    passed: Vec<(&'static str, &'static str)>,
    rest: &'static str,
}

impl Entries {
    /// The text of the first entry with this id.
    fn find(&mut self, id: &str) -> Option<&'static str> {
        if let Some((_, text)) = self.passed.iter().find(|(known, _)| *known == id) {
            return Some(text);
        }
        while !self.rest.is_empty() {
            let (text, rest) = self.rest.split_at(end_of_entry(self.rest));
            self.rest = rest;
            let named = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
            let name = text.get(..text.bytes().take_while(|byte| named(*byte)).count());
            if let Some(known) = name.filter(|name| !name.is_empty()) {
                self.passed.push((known, text));
                if known == id {
                    return Some(text);
                }
            }
        }
        None
    }
}

/// Where the next entry or comment starts.
fn end_of_entry(text: &str) -> usize {
    let bytes = text.as_bytes();
    let starts = |at: &usize| {
        let first = bytes.get(at + 1);
        first.is_none_or(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#'))
    };
    memchr::memchr_iter(b'\n', bytes)
        .find(starts)
        .map_or(text.len(), |at| at + 1)
}

/// A file's messages in a language, ready to be formatted.
pub(super) struct Book {
    files: Vec<Rc<File>>,
    bundle: RefCell<FluentBundle<Rc<FluentResource>>>,
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
        }
    }

    /// Whether there is such a message.
    pub(super) fn has(&self, id: &str, attr: Option<&str>) -> bool {
        self.parse_message(id);
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
        self.parse_message(id);
        if let Some(text) = literal(pattern(&self.bundle.borrow(), id, attr)?) {
            return Some((text, true));
        }
        let args = args();
        loop {
            let mut errors = Vec::new();
            let text = {
                let bundle = self.bundle.borrow();
                let pattern = pattern(&bundle, id, attr)?;
                bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
            };
            let unparsed = errors.iter().filter_map(lacking);
            if unparsed.filter(|id| self.parse(id)).count() == 0 {
                return Some((text, errors.is_empty()));
            }
        }
    }

    /// The product's labels that a message names, itself or by a message that it names: without `ui-`, each once.
    pub(super) fn labels(&self, id: &str, attr: Option<&str>) -> Vec<String> {
        let mut labels = Vec::new();
        self.collect_labels(id, attr, NESTED, &mut labels);
        labels
    }

    fn collect_labels(&self, id: &str, attr: Option<&str>, depth: usize, labels: &mut Vec<String>) {
        self.parse_message(id);
        let mut named = Vec::new();
        if let Some(pattern) = pattern(&self.bundle.borrow(), id, attr) {
            for name in pattern.elements.iter().filter_map(inline) {
                match name {
                    InlineExpression::TermReference { id, .. } => {
                        let label = id
                            .name
                            .strip_prefix("ui-")
                            .filter(|label| !labels.iter().any(|l| l == label));
                        labels.extend(label.map(str::to_owned));
                    }
                    InlineExpression::MessageReference { id, attribute } => {
                        named.push((id.name.to_owned(), attribute.as_ref().map(|attr| attr.name.to_owned())));
                    }
                    _ => {}
                }
            }
        }
        if let Some(depth) = depth.checked_sub(1) {
            for (id, attr) in named {
                self.collect_labels(&id, attr.as_deref(), depth, labels);
            }
        }
    }

    /// The text of a Fluent term, which only a message can tell.
    pub(super) fn term(&self, id: &str) -> Option<String> {
        let message = format!("term-{id}");
        let is_known = self.bundle.borrow().has_message(&message);
        if !is_known {
            let resource = FluentResource::try_new(format!("{message} = {{ -{id} }}\n")).ok()?;
            self.bundle.borrow_mut().add_resource(Rc::new(resource)).ok()?;
        }
        let (text, is_whole) = self.format(&message, None, FluentArgs::new)?;
        is_whole.then_some(text)
    }

    fn parse_message(&self, id: &str) {
        let is_parsed = self.bundle.borrow().has_message(id);
        if !is_parsed {
            self.parse(id);
        }
    }

    /// Puts a message or Fluent term into the bundle, if it exists; `true` when that is news.
    fn parse(&self, id: &str) -> bool {
        let resource = self.files.iter().find_map(|file| file.entry(id));
        resource.is_some_and(|resource| self.bundle.borrow_mut().add_resource(resource).is_ok())
    }
}

/// Messages that name messages: no deeper than this.
const NESTED: usize = 3;

/// What stands between braces, where it is not a choice between texts.
fn inline<'p, 't>(element: &'p PatternElement<&'t str>) -> Option<&'p InlineExpression<&'t str>> {
    match element {
        PatternElement::Placeable {
            expression: Expression::Inline(inline),
        } => Some(inline),
        _ => None,
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
