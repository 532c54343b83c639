//! What readers say of all steps and how they get on: the key to it, and the page behind it.

use maud::{Markup, html};
use wegwijs_message::{Msg, sanitise};
use wegwijs_screen::language_name;
use wegwijs_store::{Overview, Row, Standing, Walk};
use wegwijs_words::Catalog;

use super::{
    layout::Page,
    report::{confirmed, said},
};
use crate::{
    day,
    spot::{DESK, Spot},
    wording::Wordings,
};

/// So many screens are shown: what to mend first. All of them are in `wegwijs feedback`.
const SCREENS: usize = 50;
/// And of each so much of what readers wrote.
const LINES: usize = 5;

/// What there is to see.
pub(crate) enum OverviewPage {
    Key {
        is_wrong: bool,
    },
    /// The store does not answer.
    Away,
    Overview {
        overview: Overview,
        /// The day from which on voices count.
        since: String,
    },
}

/// The page, in a language; kept nowhere.
pub(crate) fn overview(desk: &Wordings<'_>, spot: &Spot, shown: &OverviewPage) -> String {
    let wording = desk.wording(&spot.lang, &spot.ui);
    let words = &wording.words;
    let word = |id: &str| words.text(&Msg::web(id));
    let title = word("desk-title");
    let inside = match shown {
        OverviewPage::Key { is_wrong } => key(desk, words, *is_wrong),
        OverviewPage::Away => html! { p .notice role="alert" { (word("desk-away")) } (key(desk, words, false)) },
        OverviewPage::Overview { overview, since } => html! {
            p .lead { (words.text(&Msg::web("desk-since").arg("day", day::in_words(since).into()))) }
            (rows(words, &overview.rows))
            (walks(words, overview))
        },
    };
    let article = html! {
        article .overview {
            h1 tabindex="-1" { (title) }
            (inside)
        }
    };
    let page = Page {
        spot,
        description: title.clone(),
        title,
        canonical: None,
        switches: false,
        class: "overview",
    };
    page.for_one(desk, words, &article, &html! {})
}

fn key(desk: &Wordings<'_>, words: &Catalog, is_wrong: bool) -> Markup {
    let word = |id: &str| words.text(&Msg::web(id));
    html! {
        @if is_wrong { p .notice role="alert" { (word("desk-wrong")) } }
        form .key method="post" action=(DESK) {
            input type="hidden" name="lang" value=(words.lang());
            // Whoever keeps the key in a browser finds it by a name.
            input type="text" name="user" value="desk" autocomplete="username" hidden;
            label for="key" { (word("desk-key")) }
            div .line {
                input #key type="password" name="key" required autocomplete="current-password";
                button type="submit" { (word("desk-open")) }
            }
        }
        ul .plain {
            @for lang in desk.edition.languages.iter().filter(|lang| *lang != words.lang()) {
                @let other = desk.wording(lang, lang);
                li { a href=(format!("{DESK}?lang={lang}")) hreflang=(lang) lang=(lang) { (language_name(lang, &other.words)) } }
            }
        }
    }
}

/// A table that a small window can move sideways, with the keyboard too. `head` says of each column whether it has numbers.
fn table(label: &str, head: &[(String, bool)], body: &Markup) -> Markup {
    html! {
        section .wide-table tabindex="0" aria-label=(label) {
            table {
                thead { tr { @for (name, is_number) in head { th .number[*is_number] scope="col" { (name) } } } }
                tbody { (body) }
            }
        }
    }
}

fn rows(words: &Catalog, rows: &[Row]) -> Markup {
    let word = |id: &str| words.text(&Msg::web(id));
    if rows.is_empty() {
        return html! { p { (word("desk-nothing")) } };
    }
    let head = [
        (word("desk-step"), false),
        (word("desk-labels"), false),
        (word("desk-matches"), true),
        (word("desk-label"), true),
        (word("desk-place"), true),
        (word("desk-absent"), true),
        (word("desk-last"), false),
    ];
    let body = html! {
        @for row in rows.iter().take(SCREENS) {
            tr .old[!row.is_current] {
                th scope="row" {
                    a href=(format!("/{}/{}/{}?ui={}", words.lang(), row.screen.guide, row.screen.step, row.screen.ui)) {
                        (row.screen.guide) "/" wbr; (row.screen.step)
                    }
                    @if !row.is_current {
                        " " span .hint { (words.text(&Msg::web("desk-version").text("version", row.screen.version.to_string()))) }
                    }
                    (standing(words, row))
                    @for (verdict, line) in row.lines.iter().take(LINES) {
                        p .quote { span { (said(words, *verdict)) ": " } q { bdi { (sanitise(line)) } } }
                    }
                }
                td { (row.screen.ui.to_uppercase()) }
                @for number in row.voices { td .number { (number) } }
                td { (words.text(&day::in_words(&row.last))) }
            }
        }
    };
    let title = word("desk-mend");
    let more = rows.len().saturating_sub(SCREENS);
    html! {
        h2 { (title) }
        (table(&title, &head, &body))
        @if more > 0 { p { (words.text(&Msg::web("desk-more").count("number", more))) } }
    }
}

/// What the step's page says of it.
fn standing(words: &Catalog, row: &Row) -> Markup {
    html! {
        @match &row.standing {
            Some(Standing::Changed) => { p .quote.changed { (words.text(&Msg::web("readers-changed"))) } }
            Some(Standing::Confirmed { readers, last }) => { p .quote { (confirmed(words, *readers, last)) } }
            None => {}
        }
    }
}

fn walks(words: &Catalog, overview: &Overview) -> Markup {
    let word = |id: &str| words.text(&Msg::web(id));
    let head = [
        (word("desk-guide"), false),
        (word("desk-shown"), true),
        (word("desk-finished"), true),
        (word("desk-unanswered"), true),
        (word("desk-stuck"), false),
    ];
    let stuck = |walk: &Walk| {
        let places = walk.stuck.iter().map(|(step, number)| format!("{step} ({number})"));
        places.collect::<Vec<String>>().join(", ")
    };
    let body = html! {
        @for (guide, walk) in &overview.walks {
            tr {
                th scope="row" { (guide) }
                td .number { (walk.shown) }
                td .number { (walk.finished) }
                td .number { (walk.unanswered) }
                td { (stuck(walk)) }
            }
        }
    };
    let title = word("desk-walks");
    let unanswered = usize::try_from(overview.unanswered).unwrap_or(usize::MAX);
    html! {
        h2 { (title) }
        @if !overview.walks.is_empty() { (table(&title, &head, &body)) }
        p { (words.text(&Msg::web("desk-start-unanswered").count("number", unanswered))) }
    }
}
