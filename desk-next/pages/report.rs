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
    spot::{REPORT, Spot},
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
    html! {
        p .readers {
            @match standing {
                Some(Standing::Confirmed { readers, last }) => {
                    span { (confirmed(words, *readers, last)) } " "
                }
                Some(Standing::Changed) => { strong { (words.text(&Msg::web("readers-changed"))) } " " }
                None => {}
            }
            a href=(format!("{REPORT}{}", spot.path())) rel="nofollow" { (words.text(&Msg::web("report-ask"))) }
        }
    }
}

fn confirmed(words: &Catalog, readers: u64, last: &str) -> String {
    let readers = usize::try_from(readers).unwrap_or(usize::MAX);
    let day = day::in_words(last);
    words.text(&Msg::web("readers-confirmed").count("readers", readers).arg("day", day.into()))
}

/// The page, in a language; kept nowhere.
pub(crate) fn report(desk: &Wordings<'_>, spot: &Spot, shown: &ReportPage) -> String {
    let wording = desk.wording(&spot.lang, &spot.ui);
    let words = &wording.words;
    let (title, article) = match shown {
        ReportPage::Form(entered, objection) => {
            let title = words.text(&Msg::web("report-title"));
            let form = form(words, spot, entered, objection.map(|objection| text(words, objection)));
            (title, form)
        }
        ReportPage::Thanks => {
            let title = words.text(&Msg::web("report-thanks"));
            let text = words.text(&Msg::web("report-thanks-body"));
            (title, html! { p { (text) } (back(words, spot, true)) })
        }
    };
    let article = html! {
        article .report {
            h1 tabindex="-1" { (title) }
            (article)
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
    page.around(desk, words, &article, &html! {})
        .replacen(crate::kept::NOTICE_MARK, "", 1)
}

fn form(words: &Catalog, spot: &Spot, entered: &Entered, objection: Option<String>) -> Markup {
    let word = |id: &str| words.text(&Msg::web(id));
    html! {
        @if let Some(objection) = objection { p #wrong .notice role="alert" { (objection) } }
        form .opinion method="post" action=(REPORT) {
            input type="hidden" name="at" value=(spot.path());
            input type="hidden" name="nonce" value=(entered.nonce);
            fieldset {
                legend { (word("report-legend")) }
                @for verdict in Verdict::ALL {
                    label {
                        input type="radio" name="verdict" value=(verdict.id()) required
                            checked[entered.verdict == Some(verdict)];
                        span { (said(words, verdict)) }
                    }
                }
            }
            label for="line" { (word("report-line")) }
            p .hint #line-hint { (words.text(&Msg::web("report-line-hint").count("most", MAX_LINE))) }
            textarea #line name="line" rows="2" maxlength=(MAX_LINE) autocomplete="off" aria-describedby="line-hint" {
                (entered.line)
            }
            p .line { button type="submit" { (word("send")) } }
        }
        (back(words, spot, false))
    }
}

fn back(words: &Catalog, spot: &Spot, is_obvious: bool) -> Markup {
    let label = words.text(&Msg::web("report-back"));
    html! {
        @if is_obvious { nav .choices { a .choice.primary href=(spot.path()) { (label) } } }
        @else { p { a href=(spot.path()) { (label) } } }
    }
}

fn said(words: &Catalog, verdict: Verdict) -> String {
    words.text(&match verdict {
        Verdict::Matches => Msg::web("report-matches"),
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
