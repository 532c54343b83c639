//! A whole guide on one page, to print or to read ahead.

use axum::http::StatusCode;
use maud::{Markup, PreEscaped, html};
use wegwijs_message::{GuideId, Msg, StepId};
use wegwijs_screen::{Depiction, Entry, Sheet};

use super::{
    layout::Page,
    rich::{Fields, Rich},
};
use crate::{
    kept::{Counted, Made},
    spot::{Place, Spot},
    wording::Wordings,
};

/// How wide pictures are drawn: the first width (pixels) that all labels fit.
const WIDTHS: [u16; 3] = [520, 580, 640];

pub(super) fn page(desk: &Wordings<'_>, spot: &Spot, id: &GuideId) -> Option<Made> {
    let guide = desk.edition.guide(id)?;
    let wording = desk.wording(&spot.lang, &spot.ui);
    let words = &wording.words;
    let sheet = Sheet::on_paper(&guide, words);
    let rich = Rich {
        fields: &Fields::none(),
        labels: &wording.labels,
    };
    let title = words.text(&Msg::guide(id, None));
    let summary = words.text(&Msg::guide(id, None).attr("summary"));
    let parts = sheet.parts().map(|part| {
        let steps = part.steps.into_iter();
        let sections = steps.filter_map(|(id, step)| Some(section(&sheet, &rich, id, &sheet.entry(id, step)?)));
        (part.heading, sections.collect::<Vec<Markup>>())
    });
    let first = spot.at(Place::Guide(id.clone()));
    let article = html! {
        article .paper {
            h1 tabindex="-1" { (title) }
            p .lead { (summary) }
            p .screen-only { a href=(first.path()) { (words.text(&Msg::web("paper-walk"))) } }
            @for (heading, sections) in &parts {
                @if let Some(heading) = heading { h2 .part { (heading) } }
                @for section in sections { (section) }
            }
            @for line in sheet.provenance() { p .provenance { (line) } }
        }
    };
    let page = Page {
        spot,
        title: title.clone(),
        description: summary,
        canonical: None,
        switches: true,
        class: "paper",
    };
    Some(Made {
        status: StatusCode::OK,
        html: page.around(desk, words, &article, &html! {}),
        markdown: Some(sheet.markdown()),
        is_listed: false,
        counted: Some(Counted {
            guide: id.to_string(),
            step: String::new(),
            is_end: false,
            stuck_at: None,
        }),
    })
}

fn section(sheet: &Sheet<'_>, rich: &Rich<'_>, id: &StepId, entry: &Entry) -> Markup {
    let drawing = entry.picture.as_ref().and_then(|picture| {
        let depiction = Depiction::new(picture, sheet.words()).ok()?;
        WIDTHS
            .into_iter()
            .find_map(|width| depiction.svg(&entry.title, id.as_str(), width))
    });
    html! {
        section id=(format!("s-{id}")) {
            h2 { (sheet.marker(id)) (rich.line(&entry.title)) }
            (rich.body(&entry.body, &mut Vec::new()))
            @if let Some(drawing) = drawing { figure { (PreEscaped(drawing)) } }
            @if !entry.ways.is_empty() {
                ul .ways {
                    @for way in &entry.ways {
                        li {
                            @match &way.to {
                                Some(step) => { a href=(format!("#s-{step}")) { (way.text) } }
                                None => (way.text)
                            }
                        }
                    }
                }
            }
        }
    }
}
