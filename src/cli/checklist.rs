//! `wegwijs pack questions`: what a person with an account has yet to see for themselves, on paper.

use std::collections::BTreeSet;

use super::{exit::Exit, failure::Failure, host::Host, terminal::write_stdout};
use wegwijs_engine as engine;
use wegwijs_engine::{Context, Guide, Session, View, Visit};
use wegwijs_message::{Msg, StepId};
use wegwijs_pack::{BASE_LANG, Evidence, Grade};
use wegwijs_words::{Catalog, parse, plain};

/// Where somebody writes what it says instead.
const LINE: &str = "________________________________________";

/// Prints every label and every claim that rests on one source or none, in the order of the screens.
///
/// # Errors
/// The pack or the output fails.
pub fn run(host: &Host) -> Result<Exit, Failure> {
    let words = host.words();
    let word = |id: &str| words.text(&Msg::app(id));
    let mut list = Checklist {
        words,
        asked: BTreeSet::new(),
        text: format!("{}\n\n{}\n", word("checklist-title"), word("checklist-body")),
    };
    for id in host.pack().guides()? {
        let guide = host.pack().guide(&id)?;
        let claims = host.pack().claims(BASE_LANG, id.as_str())?;
        let before = list.text.len();
        for (step, _) in guide.steps() {
            let claim = claims.get(&format!("{id}_{step}"));
            list.step(&guide, step, claim.filter(|evidence| is_weak(evidence)));
        }
        if list.text.len() > before {
            let title = format!("\n== {} ==\n", words.text(&Msg::guide(&id, None)));
            list.text.insert_str(before, &title);
        }
    }
    write_stdout(&list.text)?;
    Ok(Exit::Ok)
}

fn is_weak(evidence: &Evidence) -> bool {
    evidence.grade > Grade::B
}

struct Checklist<'w> {
    words: &'w Catalog,
    /// Labels that stand in the list already.
    asked: BTreeSet<String>,
    text: String,
}

impl Checklist<'_> {
    fn step(&mut self, guide: &Guide, step: &StepId, claim: Option<&Evidence>) {
        let (lang, ui_lang) = (self.words.lang(), self.words.ui_lang());
        let session = Session::new(guide, lang, ui_lang, vec![Visit::first(step)]);
        let Some(view) = engine::page(guide, &session, &Context::default()) else {
            return;
        };
        let mut questions: Vec<String> = Vec::new();
        for label in labels(&view, self.words) {
            if let Some(question) = self.label(&label) {
                questions.push(question);
            }
        }
        questions.extend(claim.and_then(|evidence| self.claim(&view, evidence)));
        if questions.is_empty() {
            return;
        }
        let title = self.words.text(&view.title);
        self.text.push_str(&format!("\n{title} ({}/{step})\n", guide.id()));
        let instead = self.words.text(&Msg::app("checklist-instead"));
        for question in questions {
            self.text.push_str(&format!("[ ] {question}\n    {instead} {LINE}\n"));
        }
    }

    /// What to ask of a label, unless it is sure or was asked.
    fn label(&mut self, label: &str) -> Option<String> {
        let facts = self.words.label_facts(label);
        let evidence = facts.and_then(|facts| facts.evidence.as_ref());
        if evidence.is_some_and(|evidence| !is_weak(evidence)) || !self.asked.insert(label.to_owned()) {
            return None;
        }
        let msg = match (facts, evidence) {
            (Some(facts), Some(evidence)) => Msg::app("checklist-label")
                .text("label", &facts.text)
                .text("grade", evidence.grade.letter().to_string())
                .text("source", &evidence.source),
            _ => Msg::app("checklist-label-unknown").text("label", self.words.label(label)),
        };
        Some(self.words.text(&msg))
    }

    /// What to ask of a step that makes a claim: whether all of it is so.
    fn claim(&self, view: &View, evidence: &Evidence) -> Option<String> {
        let body = self.words.markdown(view.body.as_ref()?);
        let claim = plain(&parse(&body)).lines().collect::<Vec<_>>().join(" ");
        let msg = Msg::app("checklist-claim")
            .text("claim", claim)
            .text("grade", evidence.grade.letter().to_string())
            .text("source", &evidence.source);
        Some(self.words.text(&msg))
    }
}

/// The labels of a screen, in the order of its texts.
fn labels(view: &View, words: &Catalog) -> Vec<String> {
    let picture = view.picture.as_ref().map(|picture| &picture.alt);
    let said = std::iter::once(&view.title).chain(&view.body).chain(picture);
    said.flat_map(|msg| words.labels_of(msg)).collect()
}
