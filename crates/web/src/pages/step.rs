//! A step: where it is in the guide, what to do, what if that fails, and how to get out.

use axum::http::StatusCode;
use maud::{Markup, PreEscaped, html};
use wegwijs_engine::Address;
use wegwijs_message::{GuideId, Msg};
use wegwijs_screen::{Depiction, ScreenPicture};
use wegwijs_store::Screen;
use wegwijs_words::Catalog;

use super::{
    document::{self, Document, Link, counted},
    layout::{Page, all_guides, say_form},
    markdown, report,
    rich::Rich,
};
use crate::{
    kept::Made,
    spot::{Place, Spot, locate},
    wording::{Wording, Wordings},
};

/// How wide pictures are drawn, for large and for small windows: the first width (pixels) that all labels fit.
const WIDTHS: [(&str, [u16; 3]); 2] = [("wide", [520, 580, 640]), ("narrow", [340, 400, 460])];

/// A guide's first screen, at the guide's own address.
pub(super) fn first(desk: &Wordings<'_>, spot: &Spot, id: &GuideId) -> Option<Made> {
    let guide = desk.edition.guide(id)?;
    let wording = desk.wording(&spot.lang, &spot.ui);
    let session = document::first(&guide, &spot.lang, &spot.ui);
    let document = Document::new(&guide, session, &wording.words)?;
    Some(made(desk, spot, id, &wording, &document))
}

/// A step.
pub(super) fn page(desk: &Wordings<'_>, spot: &Spot, address: &Address) -> Option<Made> {
    let guide = desk.edition.guide(&address.guide)?;
    let wording = desk.wording(&spot.lang, &spot.ui);
    let (session, _) = locate(&guide, address, &spot.lang, &spot.ui);
    let document = Document::new(&guide, session, &wording.words)?;
    Some(made(desk, spot, guide.id(), &wording, &document))
}

fn made(desk: &Wordings<'_>, spot: &Spot, guide: &GuideId, wording: &Wording, document: &Document) -> Made {
    let words = &wording.words;
    let labels = &wording.labels;
    let shown = Shown {
        desk,
        spot,
        words,
        document,
        rich: Rich {
            fields: &document.fields,
            labels,
        },
    };
    let screen = &document.screen;
    let is_first = document.restart.is_none();
    let title = shown.rich.plain(&screen.title);
    let page = Page {
        spot,
        description: if is_first {
            words.text(&Msg::guide(guide, None).attr("summary"))
        } else {
            words.text(&Msg::web("step-description").text("guide", &screen.guide_title))
        },
        title: if matches!(spot.place, Place::Guide(_)) {
            screen.guide_title.clone()
        } else {
            format!("{title} · {}", screen.guide_title)
        },
        canonical: is_first.then(|| Spot::new(&spot.lang, &spot.lang, Place::Guide(guide.clone()))),
        switches: true,
        class: "walk",
    };
    let html = page.around(desk, words, &shown.article(guide), &shown.below(guide));
    Made {
        status: StatusCode::OK,
        html,
        markdown: Some(markdown::step(desk, spot, words, document)),
        is_listed: is_first && spot.ui == spot.lang,
        counted: counted(guide, document),
    }
}

struct Shown<'s, 'e> {
    desk: &'s Wordings<'e>,
    spot: &'s Spot,
    words: &'s Catalog,
    document: &'s Document,
    rich: Rich<'s>,
}

impl Shown<'_, '_> {
    fn word(&self, id: &str) -> String {
        self.words.text(&Msg::web(id))
    }

    /// What a conversation takes from the page.
    fn article(&self, guide: &GuideId) -> Markup {
        let document = self.document;
        let screen = &document.screen;
        let mut terms = document.terms.clone();
        let body = self.rich.body(&screen.body, &mut terms);
        let help = self.help(&mut terms);
        let picture = screen.picture.as_ref().and_then(|picture| self.figure(picture));
        let guide_spot = self.spot.at(Place::Guide(guide.clone()));
        html! {
            article .step data-kind=(screen.kind) data-path=(self.spot.path()) {
                p .where {
                    a href=(guide_spot.path()) { (screen.guide_title) }
                    @if let Some(progress) = screen.progress_in_words(self.words) { span .progress { (progress) } }
                }
                h1 tabindex="-1" { (self.rich.line(&screen.title)) }
                @for notice in &screen.notices { p .notice { (notice) } }
                @if let Some((field, step)) = &document.asks { (self.field_form(guide, field, step)) }
                div .pair {
                    div .text {
                        (body)
                        @if document.could_check { p .aside { (self.word("program-checks")) } }
                    }
                    @if let Some(picture) = picture { (picture) }
                    div .on {
                        nav .choices aria-label=(self.word("choices")) {
                            @for (number, link) in document.choices.iter().enumerate() {
                                (self.choice(link, number == 0 && is_obvious(screen.kind)))
                            }
                        }
                        div .help { (help) (self.glossary(terms)) }
                        (self.readers(guide))
                    }
                }
            }
        }
    }

    /// What readers say of the step, and whether it is so; nothing where they are not asked.
    fn readers(&self, guide: &GuideId) -> Markup {
        let screen = &self.document.screen;
        let version = self.desk.edition.guide(guide).map(|guide| guide.version());
        let (Some(voices), Some(step), Some(version)) = (&self.desk.about.voices, &screen.step, version) else {
            return html! {};
        };
        let standing = voices.of(&Screen {
            guide: guide.to_string(),
            step: step.clone(),
            version,
            ui: self.spot.ui.clone(),
        });
        report::asked(self.words, self.spot, screen, standing.as_ref())
    }

    fn choice(&self, link: &Link, is_obvious: bool) -> Markup {
        let label = self.rich.line(&link.label);
        html! {
            @if is_obvious { a .choice.primary href=(link.to.path()) { (label) } }
            @else { a .choice href=(link.to.path()) { (label) } }
        }
    }

    /// What helps who is stuck, and why the step is there: in place.
    fn help(&self, terms: &mut Vec<String>) -> Markup {
        let (body, detours) = &self.document.stuck;
        let is_end = self.document.screen.kind == "outcome";
        html! {
            @if !is_end || !detours.is_empty() {
                details .stuck {
                    summary { (self.words.text(&Msg::app("command-stuck"))) }
                    div .inside {
                        (self.rich.body(body, terms))
                        @if !detours.is_empty() {
                            nav .choices aria-label=(self.word("detours")) {
                                @for link in detours { (self.choice(link, false)) }
                            }
                        }
                    }
                }
            }
            details .why {
                summary { (self.words.text(&Msg::app("command-why"))) }
                div .inside { (self.rich.body(&self.document.why, terms)) }
            }
        }
    }

    /// The glossary words that the texts use, and those that their explanations use.
    fn glossary(&self, mut terms: Vec<String>) -> Markup {
        let mut explained: Vec<(String, String, Markup)> = Vec::new();
        let mut next = 0;
        while let Some(term) = terms.get(next).cloned() {
            next += 1;
            let msg = Msg::term(&term);
            if self.words.has(&msg) && explained.iter().all(|(known, ..)| *known != term) {
                let body = self.words.markdown(&msg.clone().attr("body"));
                let body = self.rich.body(&body, &mut terms);
                explained.push((term, self.words.text(&msg), body));
            }
        }
        html! {
            @if !explained.is_empty() {
                details .words {
                    summary { (self.words.text(&Msg::app("show-glossary"))) }
                    div .inside {
                        @for (term, word, body) in explained {
                            section id=(format!("term-{term}")) { h2 { (word) } (body) }
                        }
                    }
                }
            }
        }
    }

    /// A picture, drawn once for large windows and once for small ones; in words where it cannot be drawn.
    fn figure(&self, picture: &ScreenPicture) -> Option<Markup> {
        let step = self.document.screen.step.as_deref()?;
        let picture = ScreenPicture {
            alt: self.rich.plain(&picture.alt),
            id: picture.id.clone(),
            values: Vec::new(),
        };
        let title = self.rich.plain(&self.document.screen.title);
        let depiction = Depiction::new(&picture, self.words).ok();
        let drawn = |(name, widths): (&'static str, [u16; 3])| {
            let depiction = depiction.as_ref()?;
            let draw = |width: u16| depiction.svg(&title, &format!("{step}-{name}"), width);
            Some((name, widths.into_iter().find_map(draw)?))
        };
        let drawings: Vec<(&str, String)> = WIDTHS.into_iter().filter_map(drawn).collect();
        let alt = self.words.text(&Msg::app("picture-alt").text("alt", &picture.alt));
        Some(html! {
            @if drawings.len() == WIDTHS.len() {
                div .pictures {
                    @for (name, drawing) in drawings { figure class=(name) { (PreEscaped(drawing)) } }
                }
            } @else {
                p .alt { (alt) }
            }
        })
    }

    /// Asks for what stays in the browser. Shown by the script, which keeps it; without the script nobody is asked.
    fn field_form(&self, guide: &GuideId, field: &str, step: &wegwijs_message::StepId) -> Markup {
        let label = self.words.text(&Msg::guide(guide, Some(step)));
        let id = format!("field-{field}");
        html! {
            form .field hidden data-keeps=(field) data-done=(self.word("field-done")) {
                label for=(id) { (label) }
                p .hint id=(format!("{id}-hint")) { (self.word("field-hint")) }
                div .line {
                    input id=(id) type="text" maxlength="100" autocomplete="off" spellcheck="false"
                        aria-describedby=(format!("{id}-hint"));
                    button type="submit" { (self.word("field-keep")) }
                }
            }
            @if self.document.screen.kind == "input" { noscript { p .notice { (self.word("field-noscript")) } } }
        }
    }

    /// Saying something, and the ways out.
    fn below(&self, guide: &GuideId) -> Markup {
        let spot = self.spot;
        let document = self.document;
        let app = |id: &str| self.words.text(&Msg::app(id));
        let link = format!("{}{}", self.desk.about.origin, spot.path());
        let paper = spot.at(Place::Paper(guide.clone()));
        html! {
            div #tools {
                // What is typed at such a step stays in the browser.
                @if document.screen.kind != "input" { (say_form(self.desk.about, self.words, spot, &self.word("say"), 1)) }
                nav .ways aria-label=(self.word("ways")) {
                    ul {
                        @if let Some(back) = &document.back { li { a rel="prev" href=(back.path()) { (app("command-back")) } } }
                        @if let Some(restart) = &document.restart { li { a href=(restart.path()) { (app("command-restart")) } } }
                        li { a href=(all_guides(spot)) { (app("command-menu")) } }
                        @for (ui, label) in self.label_languages() { li { a href=(ui) { (label) } } }
                        li { a href=(paper.path()) { (self.word("paper")) } }
                    }
                }
                @if !self.desk.about.is_export {
                    details .share {
                        summary { (self.word("share")) }
                        div .inside {
                            label for="link" { (self.word("share-link")) }
                            div .line {
                                input #link type="text" readonly value=(link);
                                button type="button" hidden data-copies="link" { (self.word("copy")) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The same step with the labels of another language.
    fn label_languages(&self) -> Vec<(String, String)> {
        let screen = &self.document.screen;
        let guide = self.spot.place.guide().and_then(|guide| self.desk.edition.guide(guide));
        let known = |lang: &&String| {
            let products = &self.desk.edition.products;
            let may_switch = guide.as_ref().is_none_or(|guide| products.may_switch_to(guide, lang));
            may_switch && **lang != self.spot.ui
        };
        let others = self.desk.edition.languages.iter().filter(known);
        let link = |lang: &String| {
            let name = wegwijs_screen::language_name(lang, self.words);
            let label = self.words.text(
                &Msg::app("switch-labels")
                    .text("product", &screen.product)
                    .text("language", name),
            );
            (self.spot.switched(&self.spot.lang, lang).path(), label)
        };
        others.map(link).collect()
    }
}

/// Whether the first choice is what nearly everybody takes.
fn is_obvious(kind: &str) -> bool {
    matches!(kind, "instruct" | "input")
}
