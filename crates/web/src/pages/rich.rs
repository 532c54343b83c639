//! Texts on a page: the private field stays open for the browser to fill in, and labels say which language they are in.

use std::fmt::Write;

use maud::{Markup, PreEscaped, html};
use wegwijs_engine::{Answer, Guide, Session};
use wegwijs_message::{FieldId, Msg};
use wegwijs_pack::Pack;
use wegwijs_words::{Catalog, to_html};

/// Stands for what the reader would have typed, while a text is made: the first of the private use area.
const STAND_IN: u32 = 0xE000;

/// What guides ask a reader for, and that never leaves the browser.
pub(crate) struct Fields(Vec<Field>);

struct Field {
    id: FieldId,
    stand_in: char,
    /// How a text names what was typed, around it.
    before: String,
    after: String,
    /// What a text says where nothing was typed.
    absent: String,
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
                id: id.clone(),
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
                html! { span data-field=(field.id) data-before=(before) data-after=(after) { (field.absent) } }
                    .into_string()
            };
            let escaped = |text: &str| html! { (text) }.into_string();
            let given = format!("{}{}{}", escaped(&field.before), field.stand_in, escaped(&field.after));
            let text = text.replace(&given, &span(&field.before, &field.after));
            text.replace(field.stand_in, &span("", ""))
        })
    }
}

/// The product's labels, longest first, where they are in another language than the texts around them.
pub(crate) struct Labels {
    lang: String,
    labels: Vec<String>,
}

impl Labels {
    /// The labels of a pack in the language of `words`.
    pub(crate) fn new(pack: &Pack, words: &Catalog) -> Self {
        let lang = words.ui_lang().to_owned();
        let mut labels = Vec::new();
        if lang != words.lang() {
            let file = pack
                .read(&format!("locales/{lang}/labels.ftl"))
                .ok()
                .flatten()
                .unwrap_or_default();
            let names = file
                .lines()
                .filter_map(|line| Some(line.strip_prefix("-ui-")?.split_once('=')?.0.trim()));
            labels.extend(names.map(|name| html! { (words.label(name)) }.into_string()));
            labels.sort_by_key(|label| std::cmp::Reverse(label.len()));
            labels.dedup();
        }
        Self { lang, labels }
    }

    /// HTML in which each label between curly quotes says which language it is in.
    fn marked(&self, html: String) -> String {
        if self.labels.is_empty() || !html.contains('“') {
            return html;
        }
        let mut marked = String::with_capacity(html.len());
        let mut rest = html.as_str();
        while let Some((before, after)) = rest.split_once('“') {
            marked.push_str(before);
            marked.push('“');
            let label = self.labels.iter().find(|label| {
                let behind = after.strip_prefix(label.as_str());
                behind.is_some_and(|behind| behind.starts_with('”'))
            });
            rest = after;
            if let Some(label) = label {
                // Writing to a string does not fail.
                let _ = write!(marked, "<span lang=\"{}\">{label}</span>", self.lang);
                rest = after.get(label.len()..).unwrap_or_default();
            }
        }
        marked.push_str(rest);
        marked
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
