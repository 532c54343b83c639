//! A guide as one HTML page that needs nothing else: for reading in a browser, for printing, and for keeping.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{
    Depiction, ScreenPicture,
    document::{Entry, Sheet},
    explained::Explained,
};
use wegwijs_message::{Msg, StepId};
use wegwijs_words::to_html;

const STYLE: &str = include_str!("page.css");
/// How wide pictures are drawn, for large and for small windows (pixels).
const WIDTHS: [(&str, u16); 2] = [("wide", 640), ("narrow", 400)];

impl Sheet<'_> {
    /// The document.
    pub fn html(&self) -> String {
        let guide = Msg::guide(self.guide.id(), None);
        let title = match self.only {
            None => self.word(&guide),
            Some(step) => self.word(&Msg::guide(self.guide.id(), Some(step))),
        };
        let mut terms = Vec::new();
        let parts = self.parts().map(|part| {
            let steps = part.steps.into_iter();
            let entries = steps.filter_map(|(id, step)| Some((id, self.entry(id, step)?)));
            let steps: Vec<Markup> = entries.map(|(id, entry)| self.step(id, &entry, &mut terms)).collect();
            (part.heading, steps)
        });
        let page = html! {
            (DOCTYPE)
            html lang=(self.words.lang()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (title) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    main {
                        h1 { (self.word(&guide)) }
                        @if self.only.is_none() { (self.preface(&guide)) }
                        @for (heading, steps) in &parts {
                            @if let Some(heading) = heading { h2 .part { (heading) } }
                            @for step in steps { (step) }
                        }
                        (self.words_explained(terms))
                    }
                }
            }
        };
        page.into_string() + "\n"
    }

    /// What the guide is about, and where its facts come from.
    fn preface(&self, guide: &Msg) -> Markup {
        html! {
            p .summary { (self.word(&guide.clone().attr("summary"))) }
            @for line in self.provenance() { p .provenance { (linked(&line)) } }
        }
    }

    fn step(&self, id: &StepId, entry: &Entry, terms: &mut Vec<String>) -> Markup {
        html! {
            section id=(id) {
                h2 { (self.marker(id)) (entry.title) }
                @for notice in &entry.notices { p .notice { (notice) } }
                (PreEscaped(to_html(&entry.body, terms)))
                @if let Some(picture) = &entry.picture { (self.figure(id, entry, picture)) }
                @if !entry.ways.is_empty() {
                    ul .ways {
                        @for way in &entry.ways {
                            li {
                                @match &way.to {
                                    // A single step has no others to lead to.
                                    Some(step) if self.only.is_none() => { a href=(format!("#{step}")) { (way.text) } }
                                    _ => (way.text)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// A picture, drawn once for large windows and once for small ones; in words where it cannot be drawn.
    fn figure(&self, id: &StepId, entry: &Entry, picture: &ScreenPicture) -> Markup {
        let depiction = Depiction::new(picture, self.words).ok();
        let drawings: Vec<(&str, String)> = WIDTHS
            .iter()
            .filter_map(|(name, width)| {
                let drawn = depiction.as_ref()?.svg(&entry.title, &format!("{id}-{name}"), *width);
                Some((*name, drawn?))
            })
            .collect();
        html! {
            @if drawings.len() == WIDTHS.len() {
                @for (name, drawing) in drawings { figure class=(name) { (PreEscaped(drawing)) } }
            } @else {
                p { (self.alt(picture)) }
            }
        }
    }

    /// The glossary, and what there is to know of labels.
    fn words_explained(&self, terms: Vec<String>) -> Markup {
        let explained = self.explained(terms);
        let notes = self.label_notes();
        html! {
            @if !explained.is_empty() {
                section .words {
                    h2 .part { (self.word(&Msg::app("show-glossary"))) }
                    @for Explained { term, word, body } in explained {
                        section id=(format!("term-{term}")) {
                            h3 { (word) }
                            (PreEscaped(to_html(&body, &mut Vec::new())))
                        }
                    }
                }
            }
            @if !notes.is_empty() {
                section .labels {
                    h2 .part { (self.word(&Msg::app("show-labels"))) }
                    ul { @for note in notes { li { (note) } } }
                }
            }
        }
    }
}

/// A line with the address in it as a link.
fn linked(line: &str) -> Markup {
    let Some(start) = line.find("https://") else {
        return html! { (line) };
    };
    let (before, address) = line.split_at(start);
    html! { (before) a href=(address) { (address) } }
}
