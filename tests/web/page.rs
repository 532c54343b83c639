//! What there is to read on a page.

/// A page, taken apart by its marks.
pub struct Page(pub String);

impl Page {
    /// What stands between two marks, the first time.
    pub fn between(&self, start: &str, end: &str) -> Option<&str> {
        let (_, rest) = self.0.split_once(start)?;
        Some(rest.split_once(end)?.0)
    }

    pub fn title(&self) -> String {
        words(self.between("<h1 tabindex=\"-1\">", "</h1>").expect("a title"))
    }

    pub fn body(&self) -> String {
        let text = self.between("<div class=\"text\">", "</div>").expect("a text");
        words(text.split("<p class=\"aside\">").next().unwrap())
    }

    /// The choices of the step itself: what they say, and where they lead.
    pub fn choices(&self) -> Vec<(String, String)> {
        let on = self.between("<div class=\"on\">", "</nav>").unwrap_or_default();
        links(on)
    }

    /// Where any link of the page leads, on this server.
    pub fn links(&self) -> Vec<String> {
        let all = links(&self.0).into_iter().map(|(_, href)| href);
        all.filter(|href| href.starts_with('/')).collect()
    }
}

/// Links as what they say and where they lead.
fn links(html: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for part in html.split("<a ").skip(1) {
        let (tag, rest) = part.split_once('>').unwrap();
        let href = tag.split_once("href=\"").unwrap().1.split_once('"').unwrap().0;
        found.push((words(rest.split_once("</a>").unwrap().0), unescaped(href)));
    }
    found
}

/// The words of a piece of HTML, with single blanks.
pub fn words(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        // What stands before the first mark belongs to none.
        let rest = if text.is_empty() && !html.starts_with('<') && html.starts_with(part) {
            part
        } else {
            let (tag, rest) = part.split_once('>').unwrap_or(("", part));
            let is_block = ["p", "/p", "li", "/li", "ol", "ul", "/ol", "/ul"].contains(&tag);
            if is_block {
                text.push(' ');
            }
            rest
        };
        text.push_str(rest);
    }
    squeezed(&unescaped(&text))
}

pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&amp;", "&")
}
