//! The product's labels say which language they are in, where that is another one than the texts'.

use std::fmt::Write;

use maud::html;
use wegwijs_pack::Pack;
use wegwijs_words::Catalog;

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
    pub(crate) fn marked(&self, html: String) -> String {
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
