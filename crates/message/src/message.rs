//! What a view says instead of text: which message, with which arguments.

/// Which file of words a message stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Source {
    /// `locales/<lang>/guides/<guide>.ftl`, of the guide that the message's id starts with.
    Guide,
    /// `app.ftl`: our own user interface.
    App,
    /// `errors.ftl`.
    Errors,
    /// `terms.ftl`: the glossary.
    Terms,
    /// `sandbox.ftl`: the pages of the practice environment.
    Sandbox,
    /// `web.ftl`: the pages in the browser.
    Web,
    /// `pictures.ftl`: what stands in pictures besides the product's own labels.
    Pictures,
}

/// A reference to one message or attribute, to be formatted in the reader's language.
#[derive(Debug, Clone, PartialEq)]
pub struct Msg {
    /// The file that it stands in.
    pub source: Source,
    /// The Fluent message id.
    pub id: String,
    /// The attribute; `None` for the message's value.
    pub attr: Option<String>,
    /// The variables, by name.
    pub args: Vec<(String, Arg)>,
}

/// The value of a variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text from a person, a file or a program. Sanitised before it is formatted.
    Text(String),
    /// A number that the language may inflect by.
    Count(usize),
    /// Another message, formatted first.
    Message(Box<Msg>),
}

impl Msg {
    /// A message of our own user interface.
    pub fn app(id: &str) -> Self {
        Self::new(Source::App, id)
    }

    /// An error message.
    pub fn error(id: &str) -> Self {
        Self::new(Source::Errors, id)
    }

    /// What a page of the practice environment says.
    pub fn sandbox(id: &str) -> Self {
        Self::new(Source::Sandbox, id)
    }

    /// What a page in the browser says.
    pub fn web(id: &str) -> Self {
        Self::new(Source::Web, id)
    }

    /// A glossary word.
    pub fn term(id: &str) -> Self {
        Self::new(Source::Terms, id)
    }

    /// What stands in a picture.
    pub fn picture(id: &str) -> Self {
        Self::new(Source::Pictures, id)
    }

    /// A message of a guide: `<guide>` or `<guide>_<step>`.
    pub fn guide(guide: &super::GuideId, step: Option<&super::StepId>) -> Self {
        match step {
            Some(step) => Self::new(Source::Guide, [guide.as_str(), "_", step.as_str()].concat()),
            None => Self::new(Source::Guide, guide.as_str()),
        }
    }

    fn new(source: Source, id: impl Into<String>) -> Self {
        Self {
            source,
            id: id.into(),
            attr: None,
            args: Vec::new(),
        }
    }

    /// The same message's attribute.
    pub fn attr(mut self, attr: &str) -> Self {
        self.attr = Some(attr.to_owned());
        self
    }

    /// With a text argument.
    pub fn text(self, name: &str, value: impl Into<String>) -> Self {
        self.arg(name, Arg::Text(value.into()))
    }

    /// With a number argument.
    pub fn count(self, name: &str, value: usize) -> Self {
        self.arg(name, Arg::Count(value))
    }

    /// With any argument.
    pub fn arg(mut self, name: &str, value: Arg) -> Self {
        self.args.push((name.to_owned(), value));
        self
    }
}

impl From<Msg> for Arg {
    fn from(msg: Msg) -> Self {
        Self::Message(Box::new(msg))
    }
}
