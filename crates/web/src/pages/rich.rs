//! Texts on a page: the private field stays open for the browser to fill in, and labels say which language they are in.

use maud::{Markup, PreEscaped, html};
use wegwijs_engine::{Answer, Guide, Session};
use wegwijs_message::{FieldId, Msg};
use wegwijs_words::{Catalog, to_html};

use crate::labels::Labels;

/// Stands for what the reader would have typed, while a text is made: the first of the private use area.
const STAND_IN: u32 = 0xE000;

/// What guides ask a reader for, and that never leaves the browser.
pub(crate) struct Fields(Vec<Field>);

struct Field {
    key: String,
    stand_in: char,
    /// How a text names what was typed, around it.
    before: String,
    after: String,
    /// What a text says where nothing was typed.
    absent: String,
}

/// Under which name the browser keeps what was typed: an app at one product is none at another.
pub(crate) fn key(guide: &Guide, field: &FieldId) -> String {
    guide
        .product()
        .map_or_else(|| field.to_string(), |product| format!("{product}-{field}"))
}

impl Fields {
    /// The fields of a guide; `session` gets a stand-in for each.
    pub(crate) fn new(guide: &Guide, session: &mut Session, words: &Catalog) -> Self {
        let mut fields = Vec::new();
        for ((id, asked_at), code) in guide.fields().zip(STAND_IN..) {
            let Some(stand_in) = char::from_u32(code) else { break };
            let asked = Msg::guide(guide.id(), Some(asked_at));
            let given = words.text(&asked.clone().attr("given").text(id.as_str(), stand_in));
            let (before, after) = given.split_once(stand_in).unwrap_or_default();
            fields.push(Field {
                key: key(guide, id),
                stand_in,
                before: before.to_owned(),
                after: after.to_owned(),
                absent: words.text(&asked.attr("absent")),
            });
            session
                .answers
                .insert(asked_at.clone(), Answer::Text(stand_in.to_string()));
        }
        Self(fields)
    }

    /// For pages of no guide.
    pub(crate) fn none() -> Self {
        Self(Vec::new())
    }

    /// A text as who typed nothing reads it.
    pub(crate) fn absent(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, field| {
            let given = format!("{}{}{}", field.before, field.stand_in, field.after);
            text.replace(&given, &field.absent)
                .replace(field.stand_in, &field.absent)
        })
    }

    /// HTML with a marked span for each field.
    fn marked(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, field| {
            if !text.contains(field.stand_in) {
                return text;
            }
            let span = |before: &str, after: &str| {
                html! { span data-field=(field.key) data-before=(before) data-after=(after) { (field.absent) } }
                    .into_string()
            };
            let escaped = |text: &str| html! { (text) }.into_string();
            let given = format!("{}{}{}", escaped(&field.before), field.stand_in, escaped(&field.after));
            let text = text.replace(&given, &span(&field.before, &field.after));
            text.replace(field.stand_in, &span("", ""))
        })
    }
}

/// How texts become HTML on one page.
pub(crate) struct Rich<'r> {
    pub(crate) fields: &'r Fields,
    pub(crate) labels: &'r Labels,
}

impl Rich<'_> {
    /// A line of plain text.
    pub(crate) fn line(&self, text: &str) -> Markup {
        self.mark(html! { (text) }.into_string())
    }

    /// CommonMark; the glossary words that it links to are added to `terms`.
    pub(crate) fn body(&self, markdown: &str, terms: &mut Vec<String>) -> Markup {
        self.mark(to_html(markdown, terms))
    }

    /// Plain text for where no HTML can be: a title, a description.
    pub(crate) fn plain(&self, text: &str) -> String {
        self.fields.absent(text)
    }

    fn mark(&self, html: String) -> Markup {
        PreEscaped(self.labels.marked(self.fields.marked(&html)))
    }
}
