//! `wegwijs show ADDRESS`: a guide or a step on paper, as text, Markdown, HTML or JSON, or its picture as SVG.

mod html;
mod markdown;
mod svg;
mod text;
mod words;

use std::collections::BTreeMap;

use clap::ArgMatches;
use serde::Serialize;

use super::{
    args::text as option,
    failure::{Exit, Failure},
    host::Host,
    list::to_json,
    terminal::write_stdout,
};
use crate::{
    engine::{self, Address, Choice, Context, Guide, Kind, Msg, Session, Step, StepId, View, Visit},
    i18n::{Catalog, Screen, ScreenPicture, borrowed, illustrate, render},
};

/// What `show` is asked for.
pub struct Options {
    address: String,
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Markdown,
    Html,
    Svg,
    Json,
}

impl From<&ArgMatches> for Options {
    fn from(matches: &ArgMatches) -> Self {
        let format = match option(matches, "format") {
            Some("markdown") => Format::Markdown,
            Some("html") => Format::Html,
            Some("svg") => Format::Svg,
            Some("json") => Format::Json,
            Some(_) => Format::Text,
            None if matches.get_flag("json") => Format::Json,
            None => Format::Text,
        };
        Self {
            address: option(matches, "address").unwrap_or_default().to_owned(),
            format,
        }
    }
}

#[derive(Serialize)]
struct Shown<'s> {
    guide: String,
    lang: &'s str,
    steps: Vec<Screen>,
}

/// Prints a guide, or one step of it.
///
/// # Errors
/// An address that leads nowhere; the pack or the output fails.
pub fn run(host: &Host, options: &Options) -> Result<Exit, Failure> {
    let address = Address::parse(&options.address, |part| host.is_language(part))?;
    let words = host.words_for(address.lang.as_deref())?;
    let guide = host.pack().guide(&address.guide)?;
    if let Some(step) = &address.step
        && guide.step(step.as_str()).is_none()
    {
        return Err(super::conversation::unknown_step(&guide, step));
    }
    let sheet = Sheet {
        guide: &guide,
        words: &words,
        only: address.step.as_ref(),
        numbers: numbers(&guide),
    };
    let text = match options.format {
        Format::Json => to_json(&Shown {
            guide: guide.id().to_string(),
            lang: words.lang(),
            steps: sheet.screens(),
        })?,
        Format::Text => sheet.text(host.terminal()),
        Format::Markdown => sheet.markdown(),
        Format::Html => sheet.html(),
        Format::Svg => sheet.svg()?,
    };
    write_stdout(&text)?;
    Ok(Exit::Ok)
}

/// A guide as a document: the main steps numbered, the detours behind them.
struct Sheet<'g> {
    guide: &'g Guide,
    words: &'g Catalog,
    only: Option<&'g StepId>,
    numbers: BTreeMap<&'g StepId, String>,
}

/// A step of the document.
struct Entry {
    title: String,
    /// Languages that had to be borrowed.
    notices: Vec<String>,
    /// CommonMark.
    body: String,
    /// What there is to see on the screen.
    picture: Option<ScreenPicture>,
    /// Where it leads.
    ways: Vec<Way>,
}

/// A way out of a step.
struct Way {
    /// What it says.
    text: String,
    /// The step of this guide that it leads to.
    to: Option<StepId>,
}

impl Way {
    /// To no step of this guide.
    fn out(text: String) -> Self {
        Self { text, to: None }
    }
}

/// Each step's number in the document: main steps count from 1, detours from A1.
fn numbers(guide: &Guide) -> BTreeMap<&StepId, String> {
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

    guide.steps().map(|(id, _)| (id, number(id))).collect()
}

impl Sheet<'_> {
    fn screens(&self) -> Vec<Screen> {
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
    fn view(&self, id: &StepId) -> Option<View> {
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
    fn entry(&self, id: &StepId, step: &Step) -> Option<Entry> {
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
    fn parts(&self) -> [Vec<(&StepId, &Step)>; 2] {
        let wanted = self
            .guide
            .steps()
            .filter(|(id, _)| self.only.is_none_or(|only| only == *id));
        let (main, detours) = wanted.partition(|(id, _)| self.guide.is_main(id));
        [main, detours]
    }

    fn number(&self, id: &StepId) -> &str {
        self.numbers.get(id).map_or("", String::as_str)
    }

    fn marker(&self, id: &StepId) -> String {
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
                for verdict in engine::Verdict::ALL {
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
                    let msg = Msg::app("show-then")
                        .text("title", title)
                        .text("guide", next.to_string());
                    ways.push(Way::out(self.word(&msg)));
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
        let msg = Msg::app(msg).text("label", label);
        Way {
            text: self.word(&msg.text("number", self.number(target))),
            to: Some(target.clone()),
        }
    }

    /// What there is to see, in words.
    fn alt(&self, picture: &ScreenPicture) -> String {
        self.word(&Msg::app("picture-alt").text("alt", &picture.alt))
    }

    fn follows(&self, id: &StepId, next: &StepId) -> bool {
        let mut after = self
            .guide
            .steps()
            .map(|(id, _)| id)
            .skip_while(|step| *step != id)
            .skip(1);
        after.next() == Some(next)
    }

    /// What the guide was compared with, and where its facts come from.
    fn provenance(&self) -> Vec<String> {
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

    fn word(&self, msg: &Msg) -> String {
        self.words.text(msg)
    }
}
