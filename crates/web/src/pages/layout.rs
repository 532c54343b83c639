//! What every page has around what is on it.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use wegwijs_message::Msg;
use wegwijs_pack::Line;
use wegwijs_screen::language_name;
use wegwijs_words::Catalog;

use crate::{
    about::About,
    assets,
    kept::NOTICE_MARK,
    spot::{Place, Spot},
    wording::Wordings,
};

/// Where the guides are on the start page.
pub(super) const GUIDES: &str = "guides";

/// What a page is about.
pub(crate) struct Page<'p> {
    pub(crate) spot: &'p Spot,
    /// For the window and for search engines; plain text.
    pub(crate) title: String,
    pub(crate) description: String,
    /// Which page stands for this one in search engines; none: it is not to be found there.
    pub(crate) canonical: Option<Spot>,
    /// Where the same is found in other languages; none for a page that is nowhere else.
    pub(crate) switches: bool,
    /// What kind of page it is, for its looks.
    pub(crate) class: &'static str,
}

impl Page<'_> {
    /// A page that is made for one reader and not kept: nothing is put into it later.
    pub(crate) fn for_one(&self, desk: &Wordings<'_>, words: &Catalog, article: &Markup, below: &Markup) -> String {
        self.around(desk, words, article, below).replacen(NOTICE_MARK, "", 1)
    }

    /// The page as a whole. `article` is what a conversation takes from it.
    pub(crate) fn around(&self, desk: &Wordings<'_>, words: &Catalog, article: &Markup, below: &Markup) -> String {
        let spot = self.spot;
        let about = desk.about;
        let word = |id: &str| words.text(&Msg::web(id));
        let presence = &desk.edition.presence;
        let line = |line: &Option<Line>| line.as_ref().map(|line| line.of(&spot.lang).to_owned());
        let site = line(&presence.site.name).unwrap_or_else(|| site_name(desk, words, spot));
        let full = if self.title == site {
            site.clone()
        } else {
            format!("{} · {site}", self.title)
        };
        let start = Spot::start(&spot.lang, &spot.ui);
        html! {
            (DOCTYPE)
            html lang=(spot.lang) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (full) }
                    meta name="description" content=(self.description);
                    meta property="og:title" content=(self.title);
                    meta property="og:description" content=(self.description);
                    meta property="og:site_name" content=(site);
                    @match &self.canonical {
                        _ if about.is_export => {}
                        Some(canonical) => {
                            link rel="canonical" href=(format!("{}{}", about.origin, canonical.path()));
                            @for lang in &desk.edition.languages {
                                @let other = Spot::new(lang, lang, canonical.place.clone());
                                link rel="alternate" hreflang=(lang) href=(format!("{}{}", about.origin, other.path()));
                            }
                        }
                        None => { meta name="robots" content="noindex"; }
                    }
                    link rel="icon" href=(assets::ICON.path()) type="image/svg+xml";
                    link rel="stylesheet" href=(assets::STYLE.path());
                    @if let Some(style) = &presence.style { link rel="stylesheet" href=(style.path()); }
                    script src=(assets::SCRIPT.path()) defer {}
                    @if about.voices.is_some() { script src=(assets::REPORT.path()) defer {} }
                }
                body class=(self.class) {
                    a .skip href="#main" { (word("skip")) }
                    header .top {
                        a .home href=(start.path()) {
                            @if let Some(logo) = &presence.logo { img src=(logo.path()) alt="" height="32"; }
                            span { (site) }
                        }
                        @if self.switches { (languages(desk, words, spot)) }
                    }
                    main #main {
                        (PreEscaped(NOTICE_MARK))
                        div #talk data-you=(word("chat-you")) data-waiting=(word("chat-waiting"))
                            data-copied=(word("copied")) { (article) }
                        (below)
                    }
                    footer .bottom {
                        p { (line(&presence.site.privacy).unwrap_or_else(|| word("privacy"))) }
                        @if let Some(contact) = line(&presence.site.contact) {
                            p .contact { (self.contact(&contact, about)) }
                        }
                    }
                    div #announce .unseen role="status" {}
                }
            }
        }
        .into_string()
    }
}

impl Page<'_> {
    /// How to reach the desk. Who writes a mail has the address of this page in it already.
    fn contact(&self, line: &str, about: &About) -> Markup {
        let is_address = |word: &&str| {
            word.split_once('@')
                .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
        };
        let Some(found) = line.split_whitespace().find(is_address) else {
            return html! { (line) };
        };
        let address = found.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
        let (before, after) = line.split_once(address).unwrap_or((line, ""));
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let mut to = format!("mailto:{address}?subject={}", encoded(&self.title));
        if !about.is_export {
            to.push_str(&format!(
                "&body={}",
                encoded(&format!("{}{}", about.origin, self.spot.path()))
            ));
        }
        html! { (before) a href=(to) { (address) } (after) }
    }
}

/// What the site is called where nobody gave it a name: after the product that a page is about.
pub(super) fn site_name(desk: &Wordings<'_>, words: &Catalog, spot: &Spot) -> String {
    let guide = spot.place.guide().and_then(|guide| desk.edition.guide(guide));
    let product = guide.map_or_else(|| Msg::app("own-product"), |guide| guide.product_msg());
    words.text(&Msg::web("site-name").arg("product", product.into()))
}

/// The same page in every language.
fn languages(desk: &Wordings<'_>, words: &Catalog, spot: &Spot) -> Markup {
    html! {
        nav .languages aria-label=(words.text(&Msg::web("languages"))) {
            @for lang in &desk.edition.languages {
                @if *lang == spot.lang {
                    span aria-current="true" { (lang.to_uppercase()) }
                } @else {
                    @let other = desk.wording(lang, lang);
                    // Who is in the middle of a guide has seen which language their screen is in.
                    @let is_walking = matches!(spot.place, Place::Step(_) | Place::Guide(_)) || spot.ui != spot.lang;
                    @let ui = if is_walking { &spot.ui } else { lang };
                    a href=(spot.switched(lang, ui).path()) hreflang=(lang) lang=(lang)
                        title=(language_name(lang, &other.words)) { (lang.to_uppercase()) }
                }
            }
        }
    }
}

/// The form in which a reader says something. `at` is where they say it.
pub(crate) fn say_form(about: &About, words: &Catalog, at: &Spot, label: &str, rows: u8) -> Markup {
    say_form_after(about, words, at, label, rows, None)
}

/// The same below an answer that surely leads to an address: to that, yes may be said.
pub(crate) fn say_form_after(
    about: &About,
    words: &Catalog,
    at: &Spot,
    label: &str,
    rows: u8,
    answer: Option<&str>,
) -> Markup {
    let word = |id: &str| words.text(&Msg::web(id));
    if about.is_export {
        return nobody_to_ask(about, words, at);
    }
    html! {
        form .say method="post" action=(crate::spot::SAY) {
            input type="hidden" name="at" value=(at.path());
            @if let Some(answer) = answer { input type="hidden" name="answer" value=(answer); }
            label for="said" { (label) }
            div .line {
                textarea #said name="q" rows=(rows) maxlength="4000" required autocomplete="off" {}
                button type="submit" { (word("send")) }
            }
        }
    }
}

/// Files answer no questions: where they can be asked.
fn nobody_to_ask(about: &About, words: &Catalog, at: &Spot) -> Markup {
    let word = |id: &str| words.text(&Msg::web(id));
    html! {
        p .aside {
            @if about.origin.is_empty() { (word("export-asking")) }
            @else {
                (word("export-asking-there")) " "
                a href=(format!("{}/{}", about.origin, at.lang)) { (about.origin) }
            }
        }
    }
}

/// The way to all guides.
pub(crate) fn all_guides(spot: &Spot) -> String {
    let start = spot.at(Place::Start);
    format!("{}#{}", start.path(), GUIDES)
}
