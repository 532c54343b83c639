//! A text's CommonMark as HTML. What looks like HTML in it is text: a name must not become a script.

use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd, html};

/// A text as HTML. Glossary words become links within the document, to `#term-<word>`; they are added to `terms`.
pub fn to_html(markdown: &str, terms: &mut Vec<String>) -> String {
    let mut drops = 0;
    let events = Parser::new(markdown).filter_map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        // A picture from elsewhere, or a link that is more than a link, is not shown; its words are.
        Event::Start(Tag::Image { .. } | Tag::HtmlBlock) | Event::End(TagEnd::Image | TagEnd::HtmlBlock) => None,
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            title,
            id,
        }) => match target(&dest_url, terms) {
            Some(dest_url) => Some(Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            })),
            None => {
                drops += 1;
                None
            }
        },
        Event::End(TagEnd::Link) if drops > 0 => {
            drops -= 1;
            None
        }
        event => Some(event),
    });
    let mut text = String::new();
    html::push_html(&mut text, events);
    text
}

/// Where a link may lead.
fn target<'u>(url: &CowStr<'u>, terms: &mut Vec<String>) -> Option<CowStr<'u>> {
    if let Some(term) = url.strip_prefix("term:") {
        if !terms.iter().any(|known| known == term) {
            terms.push(term.to_owned());
        }
        return Some(format!("#term-{term}").into());
    }
    let is_page = ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| url.starts_with(scheme));
    is_page.then(|| url.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(markdown: &str) -> String {
        to_html(markdown, &mut Vec::new())
    }

    #[test]
    fn what_looks_like_html_is_text() {
        assert_eq!(html("a <b>c</b>"), "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
        let block = html("<script>alert(1)</script>\n");
        assert!(!block.contains('<'), "{block}");
    }

    #[test]
    fn links_lead_to_pages_and_words_alone() {
        let mut terms = Vec::new();
        let text = to_html(
            "[a](term:consent) [b](https://b.example) [c](javascript:c) ![d](https://d.example)",
            &mut terms,
        );
        assert_eq!(
            text,
            "<p><a href=\"#term-consent\">a</a> <a href=\"https://b.example\">b</a> c d</p>\n"
        );
        assert_eq!(terms, ["consent"]);
    }
}
