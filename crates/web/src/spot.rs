//! What an address asks for, and the one way in which each place is written.

use wegwijs_engine::{self as engine, Address, AddressError, Arrival, Context, Guide, Session, UI_LANG_KEY};
use wegwijs_message::GuideId;

use crate::{edition::Edition, problem::Problem};

/// Under this are our own pages; no language has this name.
pub(crate) const OWN: &str = "-";

/// Where a reader says something.
pub(crate) const SAY: &str = "/-/say";

/// Where a reader says whether a step matches their screen; for a form, with [`YES`] or [`NO`] and the step's own
/// address behind it.
pub(crate) const REPORT: &str = "/-/report";
/// What is behind it for who says that it does.
pub(crate) const YES: &str = "yes";
/// And for who says that it does not.
pub(crate) const NO: &str = "no";

/// What readers say of all steps, for who writes them.
pub(crate) const DESK: &str = "/-/desk";

/// Longer addresses are none of ours (bytes).
const MOST: usize = 8 * 1024;

/// A page: what is on it, in which languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spot {
    /// The language of the texts.
    pub(crate) lang: String,
    /// The language of the product's labels.
    pub(crate) ui: String,
    pub(crate) place: Place,
}

/// What is on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// The question, and all guides.
    Start,
    /// A guide's first screen.
    Guide(GuideId),
    /// A step.
    Step(Address),
    /// A whole guide, to print.
    Paper(GuideId),
    /// Goodbye.
    Done,
    /// What is wrong.
    Problem(Problem),
}

impl Place {
    /// The guide that it is in.
    pub(crate) fn guide(&self) -> Option<&GuideId> {
        match self {
            Self::Guide(guide) | Self::Paper(guide) => Some(guide),
            Self::Step(address) => Some(&address.guide),
            Self::Start | Self::Done | Self::Problem(_) => None,
        }
    }
}

/// What a path and a query lead to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// A page, at its own address.
    Page(Spot),
    /// The address says more than can be followed: the nearest page, and why.
    Nearest(Spot, Notice),
    /// A page, which is written otherwise.
    Elsewhere(Spot),
    /// A page, in the language that the reader prefers.
    Preferred(Place),
    /// Nothing; the language that was asked for, where it is one.
    Nothing(Problem, Option<String>),
}

/// Why somebody is not where they wanted to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Notice {
    /// An answer is missing.
    Nearest,
    /// The guide has changed.
    Changed,
}

impl Spot {
    /// The start page.
    pub(crate) fn start(lang: &str, ui: &str) -> Self {
        Self::new(lang, ui, Place::Start)
    }

    pub(crate) fn new(lang: &str, ui: &str, place: Place) -> Self {
        Self {
            lang: lang.to_owned(),
            ui: ui.to_owned(),
            place,
        }
    }

    /// Another place, in the same languages.
    pub(crate) fn at(&self, place: Place) -> Self {
        Self { place, ..self.clone() }
    }

    /// Where a session is.
    pub(crate) fn of(session: &Session) -> Self {
        Self::new(&session.lang, &session.ui_lang, Place::Step(session.address()))
    }

    /// The same place in other languages.
    pub(crate) fn switched(&self, lang: &str, ui: &str) -> Self {
        let mut spot = Self::new(lang, ui, self.place.clone());
        if let Place::Step(address) = &mut spot.place {
            address.lang = Some(lang.to_owned());
        }
        spot
    }

    /// Its address, from the first slash on. Keys are sorted.
    pub(crate) fn path(&self) -> String {
        let lang = &self.lang;
        let base = match &self.place {
            Place::Start => format!("/{lang}"),
            Place::Guide(guide) => format!("/{lang}/{guide}"),
            Place::Step(address) => format!("/{address}"),
            Place::Paper(guide) => format!("/{OWN}/paper/{lang}/{guide}"),
            Place::Done => format!("/{OWN}/done/{lang}"),
            Place::Problem(problem) => format!("/{OWN}/problem/{lang}/{}", problem.id()),
        };
        if self.ui == self.lang {
            return base;
        }
        engine::with_ui_lang(&base, &self.ui)
    }
}

/// What a request's path and query lead to.
pub(crate) fn find(edition: &Edition, path: &str, query: Option<&str>) -> Found {
    let query = query.unwrap_or("");
    let ui = asked_ui(edition, query);
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let asked = || format!("{path}{}{query}", if query.is_empty() { "" } else { "?" });
    let own = |place: Place, lang: &str| {
        if !edition.speaks(lang) {
            return Found::Nothing(Problem::Language, None);
        }
        let spot = Spot::new(lang, ui.unwrap_or(lang), place);
        if spot.path() == asked() {
            Found::Page(spot)
        } else {
            Found::Elsewhere(spot)
        }
    };
    match parts.as_slice() {
        [] => Found::Preferred(Place::Start),
        [OWN, "done", lang] => own(Place::Done, lang),
        [OWN, "paper", lang, guide] => match edition.known(guide) {
            Some(guide) => own(Place::Paper(guide), lang),
            None => Found::Nothing(Problem::Guide, edition.speaks(lang).then(|| (*lang).to_owned())),
        },
        [OWN, ..] => Found::Nothing(Problem::Page, None),
        [lang] if edition.speaks(lang) => own(Place::Start, lang),
        [lang, guide] if edition.speaks(lang) => match edition.known(guide) {
            Some(guide) => own(Place::Guide(guide), lang),
            None => Found::Nothing(Problem::Guide, Some((*lang).to_owned())),
        },
        _ => step(edition, &asked(), ui),
    }
}

/// A step, or a guide without its language.
fn step(edition: &Edition, asked: &str, ui: Option<&str>) -> Found {
    let address = match Address::parse(asked, |part| edition.speaks(part)) {
        Ok(address) => address,
        Err(AddressError::TooLong) if asked.len() > MOST => return Found::Nothing(Problem::Long, None),
        Err(_) => return Found::Nothing(Problem::Page, None),
    };
    let lang = address.lang.clone();
    if lang.as_deref().is_some_and(|lang| !edition.speaks(lang)) {
        return Found::Nothing(Problem::Language, None);
    }
    let Some(guide) = edition.guide(&address.guide) else {
        return Found::Nothing(Problem::Guide, lang);
    };
    let has_changed = address.version.is_some_and(|version| version != guide.version());
    let Some(wanted) = &address.step else {
        return Found::Preferred(Place::Guide(address.guide));
    };
    if guide.step(wanted.as_str()).is_none() && !has_changed {
        return Found::Nothing(Problem::Step, lang);
    }
    let Some(lang) = lang else {
        return Found::Preferred(Place::Step(address));
    };
    let (session, arrival) = locate(&guide, &address, &lang, ui.unwrap_or(&lang));
    let spot = Spot::of(&session);
    match arrival {
        Arrival::Nearest if has_changed => Found::Nearest(spot, Notice::Changed),
        Arrival::Nearest => Found::Nearest(spot, Notice::Nearest),
        Arrival::There if spot.path() == asked => Found::Page(spot),
        Arrival::There => settled(&guide, spot, asked),
    }
}

/// Where the same page is written otherwise, and that way leads to itself.
fn settled(guide: &Guide, spot: Spot, asked: &str) -> Found {
    let Place::Step(address) = &spot.place else {
        return Found::Elsewhere(spot);
    };
    let (again, _) = locate(guide, address, &spot.lang, &spot.ui);
    let again = Spot::of(&again);
    if again == spot || again.path() != asked {
        Found::Elsewhere(again)
    } else {
        Found::Page(spot)
    }
}

/// A reader who comes straight to an address, without a connection.
pub(crate) fn locate(guide: &Guide, address: &Address, lang: &str, ui: &str) -> (Session, Arrival) {
    let located = engine::locate(guide, address, &Context::default());
    (Session::new(guide, lang, ui, located.trail), located.arrival)
}

/// The language of labels that a query asks for, where it is one.
fn asked_ui<'q>(edition: &Edition, query: &'q str) -> Option<&'q str> {
    let values = query.split('&').filter_map(|pair| pair.split_once('='));
    let mut asked = values.filter(|(key, _)| *key == UI_LANG_KEY).map(|(_, value)| value);
    asked.find(|tag| edition.speaks(tag))
}
