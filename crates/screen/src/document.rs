//! A guide as a document: the main steps numbered, the detours behind them.

use std::collections::{BTreeMap, BTreeSet};

use wegwijs_engine::{self as engine, Choice, Context, Exit, Guide, Kind, Session, Step, Verdict, View, Visit};
use wegwijs_message::{Msg, StepId};
use wegwijs_words::Catalog;

use super::{Screen, ScreenPicture, borrowed, illustrate, render};

/// A guide as a document: the main steps numbered, the detours behind them.
pub struct Sheet<'g> {
    pub(crate) guide: &'g Guide,
    pub(crate) words: &'g Catalog,
    pub(crate) only: Option<&'g StepId>,
    is_paper: bool,
    /// The steps of the document, each with its number.
    numbers: BTreeMap<&'g StepId, String>,
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

/// A way out of a step.
pub struct Way {
    /// What it says.
    pub text: String,
    /// The step of this guide that it leads to.
    pub to: Option<StepId>,
}

impl Way {
    /// To no step of this guide.
    fn out(text: String) -> Self {
        Self { text, to: None }
    }
}

/// Each step's number in the document: main steps count from 1, detours from A1.
fn numbers(guide: &Guide, is_in: impl Fn(&StepId) -> bool) -> BTreeMap<&StepId, String> {
    let (mut main, mut detours) = (0, 0);
    let mut number = |id: &StepId| {
        if guide.is_main(id) {
            main += 1;
            main.to_string()
        } else {
            detours += 1;
            format!("A{detours}")
        }
    };

    let steps = guide.steps().map(|(id, _)| id).filter(|id| is_in(id));
    steps.map(|id| (id, number(id))).collect()
}

/// What a person with a sheet in hand can come to and needs: nothing is typed there, and nobody checks or does
/// anything for them.
fn on_paper(guide: &Guide) -> BTreeSet<&StepId> {
    let mut found = BTreeSet::new();
    let mut todo = vec![guide.start()];
    while let Some(id) = todo.pop() {
        let Some(step) = guide.step(id.as_str()).filter(|_| found.insert(id)) else {
            continue;
        };
        let by_hand = |exit: &Exit| !matches!(exit, Exit::Verdict(Verdict::Passed | Verdict::Failed));
        todo.extend(step.exits().filter(|(exit, _)| by_hand(exit)).map(|(_, to)| to));
    }
    found.retain(|id| guide.step(id.as_str()).is_some_and(|step| passed_on(step).is_none()));
    found
}

/// Where a step leads that is none on paper.
fn passed_on(step: &Step) -> Option<&StepId> {
    match &step.kind {
        Kind::Input { next, .. } => Some(next),
        Kind::Check { on, .. } | Kind::Action { on, .. } => Some(&on.unknown),
        _ => None,
    }
}

impl<'g> Sheet<'g> {
    /// A guide, or one step of it, in these words.
    pub fn new(guide: &'g Guide, words: &'g Catalog, only: Option<&'g StepId>) -> Self {
        Self {
            guide,
            words,
            only,
            is_paper: false,
            numbers: numbers(guide, |_| true),
        }
    }

    /// A guide to print: for who reads it with nothing but the product's own screen.
    pub fn on_paper(guide: &'g Guide, words: &'g Catalog) -> Self {
        let steps = on_paper(guide);
        Self {
            guide,
            words,
            only: None,
            is_paper: true,
            numbers: numbers(guide, |id| steps.contains(id)),
        }
    }

    /// The step of the document that a way leads to.
    fn settled<'t>(&'t self, mut target: &'t StepId) -> &'t StepId {
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

    /// The parts of the document: the main steps, then the detours.
    pub fn parts(&self) -> [Vec<(&StepId, &Step)>; 2] {
        let wanted = self
            .guide
            .steps()
            .filter(|(id, _)| self.only.is_none_or(|only| only == *id) && self.numbers.contains_key(id));
        let (main, detours) = wanted.partition(|(id, _)| self.guide.is_main(id));
        [main, detours]
    }

    fn number(&self, id: &StepId) -> &str {
        self.numbers.get(id).map_or("", String::as_str)
    }

    /// A step's number, with its full stop.
    pub fn marker(&self, id: &StepId) -> String {
        format!("{}.", self.number(id))
    }

    /// Where the step leads, when that is not just on to the next.
    fn ways(&self, id: &StepId, step: &Step, choices: &[Choice]) -> Vec<Way> {
        let mut ways = Vec::new();
        let to = |msg: &str, label: &str, target: &StepId| self.way(msg, label, target);
        match &step.kind {
            Kind::Choose { options } => {
                for ((_, target), choice) in options.iter().zip(choices) {
                    ways.push(to("show-option", &self.word(&choice.label), target));
                }
            }
            Kind::Check { on, .. } | Kind::Action { on, .. } => {
                for verdict in Verdict::ALL {
                    let label = self.word(&Msg::app(&format!("show-{}-{}", step.kind.name(), verdict.name())));
                    ways.push(to("show-option", &label, on.get(*verdict)));
                }
            }
            Kind::Instruct { done: Some(next) } | Kind::Input { next, .. } if !self.follows(id, next) => {
                ways.push(to("show-next", "", next));
            }
            Kind::Instruct { done: None } => ways.push(Way::out(self.word(&Msg::app("show-return")))),
            Kind::Outcome { then, .. } => {
                for next in then {
                    let title = self.word(&Msg::guide(next, None));
                    ways.push(Way::out(self.word(&if self.is_paper {
                        Msg::app("show-then-paper").text("title", title)
                    } else {
                        Msg::app("show-then")
                            .text("title", title)
                            .text("guide", next.to_string())
                    })));
                }
            }
            Kind::Instruct { .. } | Kind::Input { .. } => {}
        }
        ways
    }

    /// Where to read on when stuck.
    fn detours(&self, session: &Session, step: &Step) -> Vec<Way> {
        let way = |detour| {
            let title = self.word(&engine::title(self.guide, session, detour));
            self.way("show-stuck", &title, detour)
        };
        let ways = step.stuck.iter().map(way).collect();
        // A title in another language is told where the detour itself stands.
        self.words.take_borrowed();
        self.words.take_labels_borrowed();
        ways
    }

    fn way(&self, msg: &str, label: &str, target: &StepId) -> Way {
        let target = self.settled(target);
        let msg = Msg::app(msg).text("label", label);
        Way {
            text: self.word(&msg.text("number", self.number(target))),
            to: Some(target.clone()),
        }
    }

    /// What there is to see, in words.
    pub fn alt(&self, picture: &ScreenPicture) -> String {
        self.word(&Msg::app("picture-alt").text("alt", &picture.alt))
    }

    fn follows(&self, id: &StepId, next: &StepId) -> bool {
        let mut after = self
            .guide
            .steps()
            .map(|(id, _)| id)
            .skip_while(|step| *step != id)
            .skip(1)
            .filter(|step| self.numbers.contains_key(step));
        after.next() == Some(self.settled(next))
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
