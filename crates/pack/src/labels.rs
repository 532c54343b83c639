//! Labels of the product: what each is called, how sure that is and from where, and its second form.
//!
//! How sure it is stands in a comment of a fixed form right above a label, `# <grade>: <source>`, because it is for who
//! writes guides; `pack check` reads it all the same, and a reader is told of a label that nobody has seen. A text that
//! makes a claim may have such a comment too.

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{Comment, Entry, Pattern, PatternElement},
    parser,
};

use super::{
    Diagnostic, Pack, ReadError,
    source::{GUIDES, locale_path},
};

/// What the name of a label starts with in `labels.ftl`.
pub(super) const PREFIX: &str = "-ui-";

/// The attribute that holds what else a label is called.
const SECOND_FORM: &str = "also";

/// How sure something about the product is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// The first source says so.
    A,
    /// Several sources that do not depend on each other say so.
    B,
    /// One source says so.
    C,
    /// Nobody has seen it: a translation, or a guess.
    D,
}

impl Grade {
    /// The letter in a comment.
    pub fn letter(self) -> char {
        match self {
            Self::A => 'A',
            Self::B => 'B',
            Self::C => 'C',
            Self::D => 'D',
        }
    }

    fn from_letter(letter: &str) -> Option<Self> {
        let all = [Self::A, Self::B, Self::C, Self::D];
        all.into_iter().find(|grade| letter.chars().eq([grade.letter()]))
    }
}

/// How sure something is, and from where that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// How sure.
    pub grade: Grade,
    /// The sources, in the words of who wrote them down.
    pub source: String,
}

/// One label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What it is called.
    pub text: String,
    /// What it is called sometimes.
    pub also: Option<String>,
    /// How sure that is; `None` where nobody wrote it down.
    pub evidence: Option<Evidence>,
}

impl Pack {
    /// The labels of a language, by name without `-ui-`. None where the language has none, or its file is broken.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn labels(&self, lang: &str) -> Result<BTreeMap<String, Label>, ReadError> {
        let text = self.read(&locale_path(lang, "labels"))?.unwrap_or_default();
        let labels = parse(&text).into_iter().map(|(id, _, label)| (id.to_owned(), label));
        Ok(labels.collect())
    }

    /// How sure the texts of a guide are that say so, by the name of their message.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn claims(&self, lang: &str, guide: &str) -> Result<BTreeMap<String, Evidence>, ReadError> {
        let path = locale_path(lang, &format!("{GUIDES}/{guide}"));
        let text = self.read(&path)?.unwrap_or_default();
        let resource = parser::parse(text.as_ref()).unwrap_or_else(|(resource, _)| resource);
        let claims = resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name.to_owned(), evidence(message.comment.as_ref())?)),
            _ => None,
        });
        Ok(claims.collect())
    }
}

/// Labels that do not say how sure they are.
pub(super) fn check(path: &str, text: &str) -> Vec<Diagnostic> {
    let without = parse(text).into_iter().filter(|(_, _, label)| label.evidence.is_none());
    without
        .map(|(id, at, _)| {
            let fault = Diagnostic::error("label-without-evidence", path).at(at..at + id.len());
            fault.with("label", format!("{PREFIX}{id}"))
        })
        .collect()
}

/// Whether a difference between languages is only that one has a second form for a label.
pub(super) fn is_second_form(fault: &Diagnostic) -> bool {
    let of_second_form = |(name, value): &(&str, String)| {
        *name == "id"
            && value
                .rsplit_once('.')
                .is_some_and(|(_, attribute)| attribute == SECOND_FORM)
    };
    fault.path.ends_with("/labels.ftl") && fault.args.iter().any(of_second_form)
}

/// Each label with its name, and where that is.
fn parse(text: &str) -> Vec<(&str, usize, Label)> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let labels = resource.body.iter().filter_map(|entry| {
        let Entry::Term(term) = entry else { return None };
        // The parser names a Fluent term without its hyphen.
        let id = term.id.name.strip_prefix("ui-")?;
        let also = term
            .attributes
            .iter()
            .find(|attribute| attribute.id.name == SECOND_FORM);
        let label = Label {
            text: plain(&term.value),
            also: also.map(|also| plain(&also.value)),
            evidence: evidence(term.comment.as_ref()),
        };
        Some((id, (id.as_ptr() as usize).saturating_sub(text.as_ptr() as usize), label))
    });
    labels.collect()
}

/// `# <grade>: <source>` on a line of its own.
fn evidence(comment: Option<&Comment<&str>>) -> Option<Evidence> {
    comment?.content.iter().find_map(|line| {
        let (letter, source) = line.split_once(": ")?;
        let (grade, source) = (Grade::from_letter(letter)?, source.trim().to_owned());
        (!source.is_empty()).then_some(Evidence { grade, source })
    })
}

fn plain(pattern: &Pattern<&str>) -> String {
    let texts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        PatternElement::Placeable { .. } => "",
    });
    texts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LABELS: &str = "\
### A file
# B: T1, Somebody
-ui-a = Eén
    .also = Een
# see below

# D: ours
-ui-b = Two
# E: nobody
-ui-c = Three
# C:
-ui-d = Four
# C: T2

-ui-e = Five
-no-label = x
";

    #[test]
    fn a_label_has_its_evidence_right_above_it() {
        let labels: Vec<_> = parse(LABELS).into_iter().map(|(id, _, label)| (id, label)).collect();
        let of = |name: &str| {
            labels
                .iter()
                .find(|(id, _)| *id == name)
                .map(|(_, label)| label.clone())
        };
        let source = |label: &Label| label.evidence.clone().map(|found| (found.grade, found.source));
        let first = of("a").unwrap();
        assert_eq!((first.text.as_str(), first.also.as_deref()), ("Eén", Some("Een")));
        assert_eq!(source(&first), Some((Grade::B, "T1, Somebody".into())));
        assert_eq!(source(&of("b").unwrap()), Some((Grade::D, "ours".into())));
        // An unknown grade, no source, and a comment that stands apart.
        for name in ["c", "d", "e"] {
            assert_eq!(source(&of(name).unwrap()), None, "{name}");
        }
        assert_eq!(labels.len(), 5);
    }

    #[test]
    fn a_label_without_evidence_is_pointed_at() {
        let faults = check("locales/en/labels.ftl", LABELS);
        let spots: Vec<&str> = faults
            .iter()
            .map(|fault| &LABELS[fault.span.clone().unwrap()])
            .collect();
        assert_eq!(spots, ["c", "d", "e"]);
    }
}
