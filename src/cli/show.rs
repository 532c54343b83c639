//! `wegwijs show ADDRESS`: a guide or a step on paper, as text, Markdown or JSON.

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
    engine::{self, Address, Choice, Context, Guide, Kind, Msg, Session, Step, StepId, Visit},
    frontend::{Look, lay_out, wrap},
    i18n::{Catalog, Screen, borrowed, parse, render},
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
    Json,
}

impl From<&ArgMatches> for Options {
    fn from(matches: &ArgMatches) -> Self {
        let format = match option(matches, "format") {
            Some("markdown") => Format::Markdown,
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
        look: host.terminal().stdout(),
        only: address.step.as_ref(),
        numbers: numbers(&guide),
    };
    let text = match options.format {
        Format::Json => to_json(&Shown {
            guide: guide.id().to_string(),
            lang: words.lang(),
            steps: sheet.screens(),
        })?,
        Format::Text => sheet.text(),
        Format::Markdown => sheet.markdown(),
    };
    write_stdout(&text)?;
    Ok(Exit::Ok)
}

/// A guide as a document: the main steps numbered, the detours behind them.
struct Sheet<'g> {
    guide: &'g Guide,
    words: &'g Catalog,
    look: Look,
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
    /// Where it leads.
    ways: Vec<String>,
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
        let ways = self.ways(id, step, &view.choices);
        let notices = borrowed(self.words);
        let detours = self.detours(&session, step);
        Some(Entry {
            title,
            notices,
            body: body.unwrap_or_default(),
            ways: [ways, detours].concat(),
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

    fn text(&self) -> String {
        let mut lines = Vec::new();
        if self.only.is_none() {
            lines.extend(
                wrap(
                    &self.word(&Msg::guide(self.guide.id(), None)),
                    self.look.width(),
                    "",
                    "",
                )
                .iter()
                .map(|l| self.look.title(l)),
            );
            lines.extend(wrap(
                &self.word(&Msg::guide(self.guide.id(), None).attr("summary")),
                self.look.width(),
                "",
                "",
            ));
            lines.extend(
                self.provenance()
                    .iter()
                    .flat_map(|line| self.whole_addresses(line))
                    .map(|line| self.look.faint(&line)),
            );
        }
        for (index, part) in self.parts().into_iter().enumerate() {
            if index == 1 && !part.is_empty() && self.only.is_none() {
                lines.extend([String::new(), self.look.title(&self.word(&Msg::app("show-detours")))]);
            }
            for (id, step) in part {
                let Some(entry) = self.entry(id, step) else {
                    continue;
                };
                let number = format!("{} ", self.marker(id));
                let title = wrap(
                    &entry.title,
                    self.look.width(),
                    &number,
                    &" ".repeat(number.chars().count()),
                );
                lines.push(String::new());
                lines.extend(title.iter().map(|line| self.look.title(line)));
                lines.extend(
                    entry
                        .notices
                        .iter()
                        .flat_map(|notice| wrap(notice, self.look.width(), "! ", "  ")),
                );
                lines.extend(lay_out(&parse(&entry.body), &self.look));
                lines.extend(
                    entry
                        .ways
                        .iter()
                        .flat_map(|way| wrap(way, self.look.width(), "- ", "  ")),
                );
            }
        }
        lines.join("\n") + "\n"
    }

    fn markdown(&self) -> String {
        let mut text = String::new();
        if self.only.is_none() {
            let guide = Msg::guide(self.guide.id(), None);
            text.push_str(&format!(
                "# {}\n\n{}\n",
                self.word(&guide),
                self.word(&guide.attr("summary"))
            ));
            text.extend(self.provenance().iter().map(|line| format!("\n*{line}*\n")));
        }
        let mut terms = Vec::new();
        for (index, part) in self.parts().into_iter().enumerate() {
            if index == 1 && !part.is_empty() && self.only.is_none() {
                text.push_str(&format!("\n## {}\n", self.word(&Msg::app("show-detours"))));
            }
            for (id, step) in part {
                let Some(entry) = self.entry(id, step) else {
                    continue;
                };
                text.push_str(&format!("\n### {} {}\n\n", self.marker(id), entry.title));
                text.extend(entry.notices.iter().map(|notice| format!("> {notice}\n\n")));
                text.push_str(&link_terms(&entry.body, &mut terms));
                text.push('\n');
                if !entry.ways.is_empty() {
                    text.push('\n');
                    text.extend(entry.ways.iter().map(|way| format!("- {way}\n")));
                }
            }
        }
        text + &self.glossary(terms)
    }

    /// The glossary words that the document uses, and those that their explanations use.
    fn glossary(&self, mut terms: Vec<String>) -> String {
        if terms.is_empty() {
            return String::new();
        }
        let mut text = format!("\n## {}\n", self.word(&Msg::app("show-glossary")));
        let mut next = 0;
        while let Some(term) = terms.get(next).cloned() {
            next += 1;
            let msg = Msg::term(&term);
            if self.words.has(&msg) {
                let body = link_terms(&self.words.markdown(&msg.clone().attr("body")), &mut terms);
                text.push_str(&format!("\n### <a id=\"{term}\"></a>{}\n\n{body}\n", self.word(&msg)));
            }
        }
        text
    }

    fn marker(&self, id: &StepId) -> String {
        format!("{}.", self.number(id))
    }

    /// Where the step leads, when that is not just on to the next.
    fn ways(&self, id: &StepId, step: &Step, choices: &[Choice]) -> Vec<String> {
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
            Kind::Instruct { done: None } => ways.push(self.word(&Msg::app("show-return"))),
            Kind::Outcome { then, .. } => {
                for next in then {
                    let title = self.word(&Msg::guide(next, None));
                    ways.push(
                        self.word(
                            &Msg::app("show-then")
                                .text("title", title)
                                .text("guide", next.to_string()),
                        ),
                    );
                }
            }
            Kind::Instruct { .. } | Kind::Input { .. } => {}
        }
        ways
    }

    /// Where to read on when stuck.
    fn detours(&self, session: &Session, step: &Step) -> Vec<String> {
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

    fn way(&self, msg: &str, label: &str, target: &StepId) -> String {
        let msg = Msg::app(msg).text("label", label);
        self.word(&msg.text("number", self.number(target)))
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

    /// Wrapped, except for an address: broken over two lines it cannot be followed.
    fn whole_addresses(&self, line: &str) -> Vec<String> {
        if line.contains("://") {
            vec![line.to_owned()]
        } else {
            wrap(line, self.look.width(), "", "")
        }
    }

    /// What the guide was compared with, and where its facts come from.
    fn provenance(&self) -> Vec<String> {
        let compared = match self.guide.verified() {
            Some(date) => Msg::app("show-verified").text("date", date),
            None => Msg::app("show-unverified"),
        };
        let source = self
            .guide
            .sources()
            .first()
            .map(|source| Msg::app("show-source").text("source", source));
        std::iter::once(compared)
            .chain(source)
            .map(|msg| self.word(&msg))
            .collect()
    }

    fn word(&self, msg: &Msg) -> String {
        self.words.text(msg)
    }
}

/// Glossary links as links within the document; the words that are linked to are collected.
fn link_terms(markdown: &str, terms: &mut Vec<String>) -> String {
    let mut parts = markdown.split("](term:");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if let Some((term, _)) = part.split_once(')')
            && !terms.iter().any(|known| known == term)
        {
            terms.push(term.to_owned());
        }
        text.push_str("](#");
        text.push_str(part);
    }
    text
}
