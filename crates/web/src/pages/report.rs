//! Does a step match the reader's screen: the form, what is wrong with it, and thanks.

use maud::{Markup, html};
use wegwijs_engine::{Kind, Step};
use wegwijs_message::Msg;
use wegwijs_screen::Screen;
use wegwijs_store::{MAX_LINE, Standing, Verdict};
use wegwijs_words::Catalog;

use super::layout::Page;
use crate::{
    day,
    spot::{NO, REPORT, Spot, YES},
    wording::Wordings,
};

/// What a reader entered.
#[derive(Debug, Clone, Default)]
pub(crate) struct Entered {
    pub(crate) nonce: String,
    pub(crate) verdict: Option<Verdict>,
    pub(crate) line: String,
}

/// Why it is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Objection {
    Choose,
    Long,
    Secret,
    Old,
    Often,
    NotKept,
}

/// What there is to see.
pub(crate) enum ReportPage {
    /// What a reader entered, and why it is not kept.
    Form(Entered, Option<Objection>),
    Thanks,
}

/// Whether a step is about a screen of the product, so that it can match one.
pub(crate) fn is_of_a_screen(step: &Step) -> bool {
    matches!(step.kind, Kind::Instruct { .. } | Kind::Choose { .. })
}

/// What readers say of a step, and the question whether it is so.
pub(super) fn asked(words: &Catalog, spot: &Spot, screen: &Screen, standing: Option<&Standing>) -> Markup {
    if !matches!(screen.kind, "instruct" | "choose") {
        return html! {};
    }
    let word = |id: &str| words.text(&Msg::web(id));
    html! {
        div .readers {
            @match standing {
                Some(Standing::Confirmed { readers, last }) => { p { (confirmed(words, *readers, last)) } }
                Some(Standing::Changed) => { p .changed { (word("readers-changed")) } }
                None => {}
            }
            p .asks {
                span { (word("report-title")) } " "
                a href=(address(spot, YES)) rel="nofollow" { (word("report-yes")) } " "
                a href=(address(spot, NO)) rel="nofollow" { (word("report-no")) }
            }
        }
    }
}

/// Where the form for a step is.
fn address(spot: &Spot, answer: &str) -> String {
    format!("{REPORT}/{answer}{}", spot.path())
}

/// `Bevestigd door 14 lezers, laatst op 3 november 2026.`
pub(super) fn confirmed(words: &Catalog, readers: u64, last: &str) -> String {
    let readers = usize::try_from(readers).unwrap_or(usize::MAX);
    let day = day::in_words(last);
    words.text(
        &Msg::web("readers-confirmed")
            .count("readers", readers)
            .arg("day", day.into()),
    )
}

/// The page, in a language; kept nowhere.
pub(crate) fn report(desk: &Wordings<'_>, spot: &Spot, shown: &ReportPage) -> String {
    let wording = desk.wording(&spot.lang, &spot.ui);
    let words = &wording.words;
    let word = |id: &str| words.text(&Msg::web(id));
    let (title, told) = match shown {
        ReportPage::Form(entered, objection) => {
            let objection = objection.map(|objection| text(words, objection));
            (word("report-title"), form(words, spot, entered, objection))
        }
        ReportPage::Thanks => (
            word("report-thanks"),
            html! { p role="status" { (word("report-thanks-body")) } },
        ),
    };
    let article = html! {
        article .report {
            h1 tabindex="-1" { (title) }
            // What a script puts under the step itself.
            div .told { (told) }
            p { a href=(spot.path()) { (word("report-back")) } }
        }
    };
    let page = Page {
        spot,
        description: title.clone(),
        title,
        canonical: None,
        switches: false,
        class: "report",
    };
    page.for_one(desk, words, &article, &html! {})
}

fn form(words: &Catalog, spot: &Spot, entered: &Entered, objection: Option<String>) -> Markup {
    let word = |id: &str| words.text(&Msg::web(id));
    let matches = entered.verdict == Some(Verdict::Matches);
    html! {
        @if let Some(objection) = objection { p .notice role="alert" { (objection) } }
        form .opinion method="post" action=(REPORT) {
            input type="hidden" name="at" value=(spot.path());
            input type="hidden" name="nonce" value=(entered.nonce);
            @if matches {
                input type="hidden" name="verdict" value=(Verdict::Matches.id());
                p .line { button type="submit" { (word("report-yes")) } }
                p { a href=(address(spot, NO)) rel="nofollow" { (word("report-no")) } }
            } @else {
                (difference(words, entered))
                p .line { button type="submit" { (word("send")) } }
            }
        }
    }
}

/// What is different.
fn difference(words: &Catalog, entered: &Entered) -> Markup {
    let word = |id: &str| words.text(&Msg::web(id));
    html! {
        fieldset {
            legend { (word("report-legend")) }
            @for verdict in Verdict::ALL.into_iter().filter(|verdict| *verdict != Verdict::Matches) {
                label {
                    input type="radio" name="verdict" value=(verdict.id()) required
                        checked[entered.verdict == Some(verdict)];
                    span { (said(words, verdict)) }
                }
            }
        }
        label for="line" { (word("report-line")) }
        p .hint id="line-hint" { (words.text(&Msg::web("report-line-hint").count("most", MAX_LINE))) }
        textarea #line name="line" rows="2" maxlength=(MAX_LINE) autocomplete="off" aria-describedby="line-hint" {
            (entered.line)
        }
    }
}

/// What a reader says, in words.
pub(super) fn said(words: &Catalog, verdict: Verdict) -> String {
    words.text(&match verdict {
        Verdict::Matches => Msg::web("report-yes"),
        Verdict::Label => Msg::web("report-label"),
        Verdict::Place => Msg::web("report-place"),
        Verdict::Absent => Msg::web("report-absent"),
    })
}

fn text(words: &Catalog, objection: Objection) -> String {
    words.text(&match objection {
        Objection::Choose => Msg::web("report-choose"),
        Objection::Long => Msg::web("report-long").count("most", MAX_LINE),
        Objection::Secret => Msg::web("report-secret"),
        Objection::Old => Msg::web("report-old"),
        Objection::Often => Msg::web("report-often"),
        Objection::NotKept => Msg::web("report-not-kept"),
    })
}
