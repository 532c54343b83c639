//! What the program should say: the project's own texts, looked up by id, so that a better sentence breaks no test.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use wegwijs_message::{GuideId, Msg, StepId};
use wegwijs_pack::Pack;
use wegwijs_words::{Catalog, parse};

/// The texts of the embedded pack in one language.
pub struct Words {
    catalog: Catalog,
}

/// The languages of the embedded pack.
pub fn languages() -> Vec<String> {
    Pack::Embedded.languages().unwrap()
}

/// The number of a guide in the menu, when there is none to resume.
pub fn number(guide: &str) -> usize {
    let guides = Pack::Embedded.guides().unwrap();
    1 + guides.iter().position(|id| id.as_str() == guide).unwrap()
}

impl Words {
    pub fn new(lang: &str) -> Self {
        Self::with_labels(lang, lang)
    }

    /// With the product's labels in another language.
    pub fn with_labels(lang: &str, ui_lang: &str) -> Self {
        let catalog = Catalog::new(&Pack::Embedded, &languages(), lang, ui_lang).with_constant("site", "Exact Online");
        Self { catalog }
    }

    /// Any message.
    pub fn text(&self, msg: &Msg) -> String {
        self.catalog.text(msg)
    }

    /// A message of our own interface that needs no arguments.
    pub fn app(&self, id: &str) -> String {
        self.text(&Msg::app(id))
    }

    /// What the practice environment says about practising.
    pub fn sandbox(&self, id: &str) -> String {
        self.text(&Msg::sandbox(id))
    }

    /// What the practice environment's product says, in the language of its labels.
    pub fn sandbox_ui(&self, id: &str) -> String {
        let ui_lang = self.catalog.ui_lang();
        self.catalog.switched(ui_lang, ui_lang).text(&Msg::sandbox(id))
    }

    /// The goodbye where the place could not be kept, for a reason.
    pub fn not_saved(&self, reason: &str) -> String {
        let reason = Msg::error(reason);
        self.text(&Msg::app("bye-not-saved").arg("reason", reason.into()))
    }

    /// What plain mode says that Enter alone does.
    pub fn default_choice(&self, number: usize, label: &str) -> String {
        let prompt = Msg::app("plain-prompt-default").count("number", number);
        self.text(&prompt.text("label", label))
    }

    /// What plain mode says of a line that is no choice between 1 and `last`.
    pub fn not_a_choice(&self, line: &str, last: usize) -> String {
        let error = Msg::error("not-a-choice").text("text", line);
        self.text(&error.count("last", last))
    }

    /// What is said of a line that is longer than anybody types.
    pub fn line_too_long(&self) -> String {
        self.text(&Msg::error("line-too-long").count("kib", 64))
    }

    /// What a glossary word means, paragraph by paragraph.
    pub fn term(&self, term: &str) -> Vec<String> {
        plain(&self.catalog.markdown(&Msg::term(term).attr("body")))
    }

    /// The notice that the place could not be kept, for a reason.
    pub fn notice_not_saved(&self, reason: &str) -> String {
        let reason = Msg::error(reason);
        self.text(&Msg::app("notice-not-saved").arg("reason", reason.into()))
    }

    /// That a later Wegwijs wrote the place in this file.
    pub fn later_place(&self, path: &std::path::Path) -> String {
        let path = path.display().to_string();
        self.text(&Msg::error("session-from-later").text("path", path))
    }

    /// What to do then.
    pub fn newest(&self) -> String {
        self.text(&Msg::error("session-from-later").attr("next"))
    }

    /// The notice that a saved place could not be understood, and where it is now.
    pub fn set_aside(&self, path: &std::path::Path) -> String {
        let path = path.display().to_string();
        self.text(&Msg::app("notice-session-set-aside").text("path", path))
    }

    /// Our name for a language.
    pub fn language(&self, tag: &str) -> String {
        self.app(&format!("language-{tag}"))
    }

    /// The choice that switches the product's labels.
    pub fn switch_labels(&self, tag: &str) -> String {
        let language = self.language(tag);
        let msg = Msg::app("switch-labels").text("product", "Exact Online");
        self.text(&msg.text("language", language))
    }

    /// An error that needs no arguments.
    pub fn error(&self, id: &str) -> String {
        self.text(&Msg::error(id))
    }

    /// What an error says beside its text.
    pub fn error_attribute(&self, id: &str, attribute: &str) -> String {
        self.text(&Msg::error(id).attr(attribute))
    }

    /// A message of our own interface with one text in it.
    pub fn with(&self, id: &str, name: &str, text: &str) -> String {
        self.text(&Msg::app(id).text(name, text))
    }

    /// An error about Exact Online, or about another site.
    pub fn error_about(&self, id: &str) -> String {
        let msg = Msg::error(id).text("product", "Exact Online");
        self.text(&msg.text("host", "www.example.org"))
    }

    /// A guide's title.
    pub fn guide(&self, guide: &str) -> String {
        self.text(&Msg::guide(&id(guide), None))
    }

    /// The title of a step of `revoke`.
    pub fn title(&self, step: &str) -> String {
        self.text(&step_of_revoke(step))
    }

    /// An attribute of a step of `revoke` that needs no arguments.
    pub fn attribute(&self, step: &str, attribute: &str) -> String {
        self.text(&step_of_revoke(step).attr(attribute))
    }

    /// The choice in the menu that resumes a guide.
    pub fn resume(&self, guide: &str) -> String {
        let title = Msg::guide(&id(guide), None);
        self.text(&Msg::app("menu-resume").arg("guide", title.into()))
    }

    /// A choice of a step of `revoke`.
    pub fn option(&self, step: &str, option: &str) -> String {
        self.text(&step_of_revoke(step).attr(&format!("opt-{option}")))
    }

    /// The paragraphs of a step of `revoke` as a reader sees them, the app being called `app`.
    pub fn body(&self, step: &str, app: Option<&str>) -> Vec<String> {
        let asked = step_of_revoke("which-app");
        let app = match app {
            Some(app) => asked.attr("given").text("app", app),
            None => asked.attr("absent"),
        };
        let body = step_of_revoke(step).attr("body").arg("app", app.into());
        plain(&self.catalog.markdown(&body))
    }

    /// The paragraphs of the reason for a step of `revoke`.
    pub fn why(&self, step: &str) -> Vec<String> {
        plain(&self.catalog.markdown(&step_of_revoke(step).attr("why")))
    }
}

/// Every stretch of text in a Fluent file of the embedded pack, as a reader sees it: paragraph by paragraph, cut where
/// a variable or a label stands.
pub fn sentences(file: &str) -> Vec<String> {
    let text = Pack::Embedded.read(file).unwrap().unwrap();
    let resource = fluent_syntax::parser::parse(text.as_ref()).unwrap();
    let mut all = Vec::new();
    for entry in &resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        for pattern in value.into_iter().chain(attributes) {
            stretches(pattern, &mut all);
        }
    }
    all
}

fn stretches(pattern: &Pattern<&str>, all: &mut Vec<String>) {
    // No text holds this, and CommonMark leaves it alone.
    const CUT: char = '\u{e000}';
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => {
                text.push(CUT);
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        stretches(&variant.value, all);
                    }
                }
            }
        }
    }
    for paragraph in plain(&text) {
        all.extend(paragraph.split(CUT).map(squeeze));
    }
}

/// CommonMark as plain paragraphs, without bullets and numbers.
pub fn plain(markdown: &str) -> Vec<String> {
    parse(markdown)
        .iter()
        .map(|block| {
            let text: String = block.inlines.iter().map(|run| run.text.as_str()).collect();
            squeeze(&text)
        })
        .collect()
}

/// With single blanks only: how text is broken into lines does not matter.
pub fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn step_of_revoke(step: &str) -> Msg {
    let step: StepId = step.parse().unwrap();
    Msg::guide(&id("revoke"), Some(&step))
}

fn id(guide: &str) -> GuideId {
    guide.parse().unwrap()
}
