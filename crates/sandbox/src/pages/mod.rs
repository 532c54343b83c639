//! What a person sees in the practice environment: whole pages of HTML, without a script.
//!
//! The product's screens are in the language of the reader's Exact Online; what we say ourselves about practising is in
//! the language of the reader. Looks at the world, and knows the words.

mod apps;
mod control;
mod layout;
mod permissions;
mod product;
mod screens;
mod sign_in;
mod words;
mod xero;

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use maud::html;

pub use apps::{AppPage, AppState};
pub use control::{ControlPage, Done, STEPS};
pub use screens::{AppRow, AppScreen, Choice, ChoiceFault, Frame, From, Notice, Permission, Reach, Screen};
pub use sign_in::{ConsentPage, SignInPage};
pub use xero::XeroScreen;

use super::Problem;
use layout::{Voice, document};
use wegwijs_pack::Pack;
use wegwijs_words::Catalog;
use words::Words;

/// How the pages look.
pub const STYLE: &str = include_str!("style.css");

/// Draws pages in a pair of languages. Everything that it is given is text, and is escaped. A clone goes along when the
/// languages change.
#[derive(Clone)]
pub struct Pages {
    pack: Pack,
    languages: Vec<String>,
    spoken: Arc<Mutex<Spoken>>,
}

#[derive(Clone)]
struct Spoken {
    lang: String,
    ui_lang: String,
}

impl Pages {
    /// With the words of a pack that speaks `languages`: ours in `lang`, the product's in `ui_lang`.
    pub fn new(pack: &Pack, languages: &[String], lang: &str, ui_lang: &str) -> Self {
        Self {
            pack: pack.clone(),
            languages: languages.to_vec(),
            spoken: Arc::new(Mutex::new(Spoken {
                lang: lang.to_owned(),
                ui_lang: ui_lang.to_owned(),
            })),
        }
    }

    /// From here on in other languages: the reader has switched.
    pub fn speak(&self, lang: &str, ui_lang: &str) {
        let mut spoken = self.spoken.lock().unwrap_or_else(PoisonError::into_inner);
        (spoken.lang, spoken.ui_lang) = (lang.to_owned(), ui_lang.to_owned());
    }

    fn spoken(&self) -> Spoken {
        self.spoken.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What is wrong with a request.
    pub fn problem(&self, problem: Problem) -> String {
        let words = &self.words();
        let id = problem.id();
        let title = words.own(&format!("problem-{id}"));
        let main = html! {
            div.card.narrow.fault data-problem=(id) {
                h1 { (title) }
                p { (words.own(&format!("problem-{id}-next"))) }
                p { a href="/" { (words.own("to-product")) } }
            }
        };
        document(words, Voice::Own, &title, &html! {}, &main)
    }

    /// A page's words. Read when they are needed: a pack on disk may be at work.
    fn words(&self) -> Words {
        let Spoken { lang, ui_lang } = self.spoken();
        Words::new(Catalog::new(&self.pack, &self.languages, &lang, &ui_lang))
    }
}

impl Default for Pages {
    fn default() -> Self {
        let languages = Pack::Embedded.languages().unwrap_or_default();
        Self::new(&Pack::Embedded, &languages, "en", "en")
    }
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Spoken { lang, ui_lang } = self.spoken();
        f.debug_struct("Pages")
            .field("lang", &lang)
            .field("ui_lang", &ui_lang)
            .finish_non_exhaustive()
    }
}
