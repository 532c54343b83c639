//! What was said led to this: answers to choose from, or why it was not understood. Kept nowhere.

use maud::{Markup, html};
use wegwijs_message::Msg;
use wegwijs_screen::Screen;

use super::{
    layout::{Page, say_form_after},
    rich::{Fields, Rich},
};
use crate::{
    spot::{Notice, Place, Spot},
    wording::Wordings,
};

/// An answer, and where its choices lead.
pub(crate) struct Answer {
    pub(crate) screen: Screen,
    /// Where each choice leads; one that leads nowhere is said instead.
    pub(crate) links: Vec<Option<String>>,
    /// Whether it surely leads where its first choice does.
    pub(crate) is_sure: bool,
    /// Whether it says that something is wrong.
    pub(crate) is_wrong: bool,
    /// What was said, for who sees a page and no conversation; nothing where it may hold a secret.
    pub(crate) said: Option<String>,
}

/// An answer as a page.
pub(crate) fn answer(desk: &Wordings<'_>, at: &Spot, answer: &Answer) -> String {
    let wording = desk.wording(&at.lang, &at.ui);
    let words = &wording.words;
    let screen = &answer.screen;
    let fields = Fields::none();
    let rich = Rich {
        fields: &fields,
        labels: &wording.labels,
    };
    let choices = screen.choices.iter().zip(&answer.links).enumerate();
    let article = html! {
        @if let Some(said) = &answer.said {
            p .you { span .unseen { (words.text(&Msg::web("chat-you"))) " " } (said) }
        }
        article .answer data-wrong[answer.is_wrong] {
            h1 tabindex="-1" { (rich.line(&screen.title)) }
            @for notice in &screen.notices { p .notice { (notice) } }
            (rich.body(&screen.body, &mut Vec::new()))
            @if !screen.choices.is_empty() {
                nav .choices aria-label=(words.text(&Msg::web("choices"))) {
                    @for (number, (choice, link)) in choices { (choose(at, &rich, &choice.label, link.as_ref(), number == 0 && !answer.is_wrong)) }
                }
            }
        }
    };
    let label = match at.place {
        Place::Step(_) | Place::Guide(_) => "say",
        _ => "start-question",
    };
    let surely = answer
        .links
        .first()
        .and_then(Option::as_deref)
        .filter(|_| answer.is_sure);
    let below =
        html! { div #tools { (say_form_after(desk.about, words, at, &words.text(&Msg::web(label)), 1, surely)) } };
    let page = Page {
        spot: at,
        title: screen.title.clone(),
        description: screen.title.clone(),
        canonical: None,
        switches: true,
        class: "answer",
    };
    page.for_one(desk, words, &article, &below)
}

fn choose(at: &Spot, rich: &Rich<'_>, label: &str, link: Option<&String>, is_first: bool) -> Markup {
    html! {
        @match link {
            Some(link) if is_first => { a .choice.primary href=(link) { (rich.line(label)) } }
            Some(link) => { a .choice href=(link) { (rich.line(label)) } }
            None => {
                form method="post" action=(crate::spot::SAY) {
                    input type="hidden" name="at" value=(at.path());
                    button .choice type="submit" name="q" value=(label) { (rich.line(label)) }
                }
            }
        }
    }
}

/// Why somebody is on a page that they did not ask for.
pub(crate) fn notice(desk: &Wordings<'_>, spot: &Spot, notice: Notice) -> String {
    let wording = desk.wording(&spot.lang, &spot.ui);
    let id = match notice {
        Notice::Nearest => "notice-nearest",
        Notice::Changed => "notice-guide-changed",
    };
    html! { p .notice role="status" { (wording.words.text(&Msg::app(id))) } }.into_string()
}
