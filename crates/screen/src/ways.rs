//! Where a step of a document leads, in words.

use wegwijs_engine::{self as engine, Choice, Kind, Session, Step, Verdict};
use wegwijs_message::{Msg, StepId};

use super::document::{Sheet, Way};

impl Sheet<'_> {
    /// Where the step leads, when that is not just on to the next.
    pub(super) fn ways(&self, id: &StepId, step: &Step, choices: &[Choice]) -> Vec<Way> {
        let mut ways = Vec::new();
        match &step.kind {
            Kind::Choose { options } => {
                for ((_, target), choice) in options.iter().zip(choices) {
                    ways.push(self.way(&self.word(&choice.label), target));
                }
            }
            Kind::Check { on, .. } | Kind::Action { on, .. } => {
                for verdict in Verdict::ALL {
                    let label = self.word(&Msg::app(&format!("show-{}-{}", step.kind.name(), verdict.name())));
                    ways.push(self.way(&label, on.get(*verdict)));
                }
            }
            Kind::Instruct { done: Some(next) } | Kind::Input { next, .. } if !self.follows(id, next) => {
                ways.push(self.way_on(next));
            }
            Kind::Instruct { done: None } => ways.push(out(self.word(&Msg::app("show-return")))),
            Kind::Outcome { then, .. } => {
                for next in then {
                    let title = self.word(&Msg::guide(next, None));
                    ways.push(out(self.word(&if self.is_paper {
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
    pub(super) fn detours(&self, session: &Session, step: &Step) -> Vec<Way> {
        let way = |detour| {
            let title = self.word(&engine::title(self.guide, session, detour));
            self.way_out(&title, detour)
        };
        let ways = step.stuck.iter().map(way).collect();
        // A title in another language is told where the detour itself stands.
        self.words.take_borrowed();
        self.words.take_labels_borrowed();
        ways
    }

    /// The way to a step, from a label; an end has a title instead of a number.
    fn way(&self, label: &str, target: &StepId) -> Way {
        let target = self.settled(target);
        let msg = match (self.number(target), is_sentence(label)) {
            (Some(number), false) => Msg::app("show-option").text("label", label).text("number", number),
            (Some(number), true) => Msg::app("show-option-asked")
                .text("label", label)
                .text("number", number),
            (None, false) => {
                let title = self.title(target);
                Msg::app("show-option-end").text("label", label).text("title", title)
            }
            (None, true) => {
                let title = self.title(target);
                Msg::app("show-option-asked-end")
                    .text("label", label)
                    .text("title", title)
            }
        };
        self.way_to(&msg, target)
    }

    /// The way on, where that is not to what stands next.
    fn way_on(&self, target: &StepId) -> Way {
        let target = self.settled(target);
        let msg = match self.number(target) {
            Some(number) => Msg::app("show-next").text("number", number),
            None => Msg::app("show-next-end").text("title", self.title(target)),
        };
        self.way_to(&msg, target)
    }

    /// The way to a detour.
    fn way_out(&self, label: &str, target: &StepId) -> Way {
        let target = self.settled(target);
        let number = self.number(target).unwrap_or_default();
        let msg = if is_sentence(label) {
            Msg::app("show-stuck-asked").text("label", label).text("number", number)
        } else {
            Msg::app("show-stuck").text("label", label).text("number", number)
        };
        self.way_to(&msg, target)
    }

    fn way_to(&self, msg: &Msg, target: &StepId) -> Way {
        Way {
            text: self.word(msg),
            to: Some(target.clone()),
        }
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
}

/// To no step of this guide.
fn out(text: String) -> Way {
    Way { text, to: None }
}

/// A label that is a sentence has its own mark at the end.
fn is_sentence(label: &str) -> bool {
    label.ends_with(['?', '!', '.'])
}
