//! A guide as a document: the main steps numbered, the detours behind them.

use std::collections::BTreeMap;

use wegwijs_engine::{self as engine, Context, Guide, Session, Step, View, Visit};
use wegwijs_message::{Msg, StepId};
use wegwijs_words::Catalog;

use super::{
    Screen, ScreenPicture, borrowed, illustrate,
    numbers::{every_step, passed_on, steps_on_paper},
    render,
};

/// A guide as a document: the main steps numbered, the detours behind them.
pub struct Sheet<'g> {
    pub(crate) guide: &'g Guide,
    pub(crate) words: &'g Catalog,
    pub(crate) only: Option<&'g StepId>,
    pub(crate) is_paper: bool,
    /// The steps of the document, each with its number; on paper an end has none.
    pub(crate) numbers: BTreeMap<&'g StepId, Option<String>>,
}

/// A step of the document.
pub struct Entry {
    /// Its title, plain text.
    pub title: String,
    /// Languages that had to be borrowed.
    pub notices: Vec<String>,
    /// CommonMark.
    pub body: String,
    /// What there is to see on the screen.
    pub picture: Option<ScreenPicture>,
    /// Where it leads.
    pub ways: Vec<Way>,
}

/// A part of the document.
pub struct Part<'s> {
    /// What it is called; the first part needs no name.
    pub heading: Option<String>,
    /// Its steps.
    pub steps: Vec<(&'s StepId, &'s Step)>,
}

/// A way out of a step.
pub struct Way {
    /// What it says.
    pub text: String,
    /// The step of this guide that it leads to.
    pub to: Option<StepId>,
}

impl<'g> Sheet<'g> {
    /// A guide, or one step of it, in these words.
    pub fn new(guide: &'g Guide, words: &'g Catalog, only: Option<&'g StepId>) -> Self {
        Self {
            guide,
            words,
            only,
            is_paper: false,
            numbers: every_step(guide),
        }
    }

    /// A guide to print: for who reads it with nothing but the product's own screen.
    pub fn on_paper(guide: &'g Guide, words: &'g Catalog) -> Self {
        Self {
            guide,
            words,
            only: None,
            is_paper: true,
            numbers: steps_on_paper(guide),
        }
    }

    /// The step of the document that a way leads to.
    pub(crate) fn settled<'t>(&'t self, mut target: &'t StepId) -> &'t StepId {
        // A checked guide comes to rest; the bound is for what is none.
        for _ in 0..self.guide.steps().count() {
            let step = self
                .guide
                .step(target.as_str())
                .filter(|_| !self.numbers.contains_key(target));
            match step.and_then(passed_on) {
                Some(next) => target = next,
                None => break,
            }
        }
        target
    }

    /// The guide.
    pub fn guide(&self) -> &'g Guide {
        self.guide
    }

    /// The words that it is in.
    pub fn words(&self) -> &'g Catalog {
        self.words
    }

    /// Whether it is the whole guide.
    pub fn is_whole(&self) -> bool {
        self.only.is_none()
    }

    /// Its steps as the JSON front-end shows them.
    pub fn screens(&self) -> Vec<Screen> {
        let wanted = |id: &StepId| self.only.is_none_or(|only| only == id);
        let steps = self.guide.steps().filter(|(id, _)| wanted(id));
        let screen = |(id, _)| {
            let session = self.session(id);
            let view = engine::page(self.guide, &session, &Context::default())?;
            let address = session.address().to_string();
            Some(render(&view, Some(address), &[], self.words))
        };
        steps.filter_map(screen).collect()
    }

    /// What there is to see at a step.
    pub fn view(&self, id: &StepId) -> Option<View> {
        engine::page(self.guide, &self.session(id), &Context::default())
    }

    /// A session of who comes straight to a step.
    fn session(&self, id: &StepId) -> Session {
        Session::new(
            self.guide,
            self.words.lang(),
            self.words.ui_lang(),
            vec![Visit::first(id)],
        )
    }

    /// A step in words.
    pub fn entry(&self, id: &StepId, step: &Step) -> Option<Entry> {
        let session = self.session(id);
        let view = engine::page(self.guide, &session, &Context::default())?;
        let title = self.word(&view.title);
        let body = view.body.map(|body| self.words.markdown(&body));
        let picture = view.picture.map(|picture| illustrate(&picture, self.words));
        let mut ways = self.ways(id, step, &view.choices);
        let notices = borrowed(self.words);
        ways.extend(self.detours(&session, step));
        Some(Entry {
            title,
            notices,
            body: body.unwrap_or_default(),
            picture,
            ways,
        })
    }

    /// The parts of the document: the main steps, how it can end, and the detours.
    pub fn parts(&self) -> [Part<'_>; 3] {
        let wanted = self
            .guide
            .steps()
            .filter(|(id, _)| self.only.is_none_or(|only| only == *id) && self.numbers.contains_key(id));
        let (main, detours): (Vec<_>, Vec<_>) = wanted.partition(|(id, _)| self.guide.is_main(id));
        let (steps, ends) = main.into_iter().partition(|(id, _)| self.number(id).is_some());
        [
            (None, steps),
            (Some("show-ends"), ends),
            (Some("show-detours"), detours),
        ]
        .map(|(heading, steps)| Part {
            heading: heading
                .filter(|_| self.is_whole() && !steps.is_empty())
                .map(|id| self.word(&Msg::app(id))),
            steps,
        })
    }

    pub(crate) fn number(&self, id: &StepId) -> Option<&str> {
        self.numbers.get(id)?.as_deref()
    }

    /// What stands before a step's title: its number, with its full stop and a space.
    pub fn marker(&self, id: &StepId) -> String {
        self.number(id).map_or_else(String::new, |number| format!("{number}. "))
    }

    pub(crate) fn title(&self, id: &StepId) -> String {
        self.word(&engine::title(self.guide, &self.session(id), id))
    }

    /// What there is to see, in words.
    pub fn alt(&self, picture: &ScreenPicture) -> String {
        self.word(&Msg::app("picture-alt").text("alt", &picture.alt))
    }

    /// What the guide was compared with, and where its facts come from.
    pub fn provenance(&self) -> Vec<String> {
        let compared = match self.guide.verified() {
            Some(date) => Msg::app("show-verified").text("date", date),
            None => Msg::app("show-unverified"),
        };
        let checked = self
            .guide
            .checked()
            .map(|date| Msg::app("show-checked").text("date", date));
        let source = self
            .guide
            .sources()
            .first()
            .map(|source| Msg::app("show-source").text("source", source));
        std::iter::once(compared)
            .chain(checked)
            .chain(source)
            .map(|msg| self.word(&msg))
            .collect()
    }

    /// A message in the document's language.
    pub fn word(&self, msg: &Msg) -> String {
        self.words.text(msg)
    }
}
