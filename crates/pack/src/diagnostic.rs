//! What is wrong with a pack, and where: a code, a file, the spot. The words for a code are in `errors.ftl`.

use std::ops::Range;

use wegwijs_message::Msg;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The pack does not do what it should.
    Error,
    /// Worth a look.
    Warning,
}

/// One thing that is wrong with a pack.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Stable name of the rule, kebab-case. Its words are the message `check-<code>`, what to do is its `.help`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The file, relative to the pack's root.
    pub path: String,
    /// The spot, in bytes.
    pub span: Option<Range<usize>>,
    /// The variables of the message.
    pub args: Vec<(&'static str, String)>,
    /// What a parser said, as it said it.
    pub raw: Option<String>,
}

impl Diagnostic {
    pub(super) fn error(code: &'static str, path: &str) -> Self {
        let (path, args) = (path.to_owned(), Vec::new());
        Self {
            code,
            severity: Severity::Error,
            path,
            span: None,
            args,
            raw: None,
        }
    }

    pub(super) fn warning(code: &'static str, path: &str) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, path)
        }
    }

    pub(super) fn at(mut self, span: impl Into<Option<Range<usize>>>) -> Self {
        self.span = span.into();
        self
    }

    pub(super) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    pub(super) fn raw(mut self, raw: impl Into<String>) -> Self {
        self.raw = Some(raw.into());
        self
    }

    /// What is wrong, in words.
    pub fn msg(&self) -> Msg {
        self.args
            .iter()
            .fold(Msg::error(&format!("check-{}", self.code)), |msg, (name, value)| {
                msg.text(name, value.as_str())
            })
    }
}

impl From<wegwijs_disk::ReadError> for Diagnostic {
    fn from(error: wegwijs_disk::ReadError) -> Self {
        use wegwijs_disk::ReadError;
        match error {
            ReadError::NotUtf8 { path, offset } => Self::error("not-utf8", &path).with("offset", offset),
            ReadError::TooLarge { path } => {
                Self::error("too-large", &path).with("mib", wegwijs_disk::MAX_FILE_BYTES / 1024 / 1024)
            }
            ReadError::IsFolder { path } => Self::error("is-folder", &path),
            ReadError::NotPlain { path } => Self::error("not-plain", &path),
            ReadError::Io { path, error } => Self::error("unreadable", &path).raw(error.to_string()),
        }
    }
}
