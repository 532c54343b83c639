//! A guide as its file says it, not yet checked: steps, and the ways out of them.

use serde::{Deserialize, Serialize};

use wegwijs_message::{FieldId, GuideId, OptionId, PictureId, ProductId, StepId};

use super::vocabulary::{Action, Check, OutcomeResult, PerVerdict, Verdict};

/// What a step asks of the reader or of us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Do something on the screen. Without `done` it ends a detour: the reader returns to where they were.
    Instruct {
        /// The next step.
        done: Option<StepId>,
    },
    /// Pick one answer.
    Choose {
        /// Answers in the order of the file, each with its step.
        options: Vec<(OptionId, StepId)>,
    },
    /// Type something, or nothing.
    Input {
        /// What it is stored under. Private: never in an address, never leaves the machine.
        field: FieldId,
        /// The next step.
        next: StepId,
    },
    /// Establish something, read-only.
    Check {
        /// What to establish.
        check: Check,
        /// Where each verdict leads.
        on: PerVerdict<StepId>,
    },
    /// Carry something out.
    Action {
        /// What to carry out.
        action: Action,
        /// Where each verdict leads.
        on: PerVerdict<StepId>,
    },
    /// The end.
    Outcome {
        /// What kind of end.
        result: OutcomeResult,
        /// Guides offered next.
        then: Vec<GuideId>,
    },
}

impl Kind {
    /// The name in a guide file and in JSON.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Instruct { .. } => "instruct",
            Self::Choose { .. } => "choose",
            Self::Input { .. } => "input",
            Self::Check { .. } => "check",
            Self::Action { .. } => "action",
            Self::Outcome { .. } => "outcome",
        }
    }
}

/// One step as its file says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepSpec {
    /// What it asks.
    pub kind: Kind,
    /// The picture that belongs to it.
    pub picture: Option<PictureId>,
    /// Detours: first steps to visit when stuck; their last step returns here.
    pub stuck: Vec<StepId>,
    /// Codes and phrases of error messages that lead to this very step.
    pub errors: Vec<String>,
}

/// A guide as its file says it; not yet checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideSpec {
    /// Its name.
    pub id: GuideId,
    /// Raised by its author when steps change.
    pub version: u32,
    /// The first step.
    pub start: StepId,
    /// The day (`YYYY-MM-DD`) on which a person last compared it with the product.
    pub verified: Option<String>,
    /// The day (`YYYY-MM-DD`) on which its facts were last looked up in its sources.
    pub checked: Option<String>,
    /// The product that it is about; none is the pack's own.
    pub product: Option<ProductId>,
    /// A guide of the pack's own product that people ask for in the same words.
    pub asked_like: Option<GuideId>,
    /// Where its facts come from: URLs.
    pub sources: Vec<String>,
    /// Codes and phrases of error messages that lead to the guide as a whole.
    pub errors: Vec<String>,
    /// The steps, in the order of the file.
    pub steps: Vec<(StepId, StepSpec)>,
}

/// A way out of a step.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Exit {
    /// An instruction was followed.
    Done,
    /// Something, or nothing, was typed.
    Next,
    /// An answer was picked.
    Option(OptionId),
    /// A check or an action ended.
    Verdict(Verdict),
    /// The reader was stuck and chose this detour.
    Stuck(StepId),
}

impl StepSpec {
    /// Every way out, in the order of the file: first onwards, then the detours.
    pub fn exits(&self) -> impl Iterator<Item = (Exit, &StepId)> {
        self.onward()
            .into_iter()
            .chain(self.stuck.iter().map(|step| (Exit::Stuck(step.clone()), step)))
    }

    /// The ways onward: without detours.
    pub fn onward(&self) -> Vec<(Exit, &StepId)> {
        match &self.kind {
            Kind::Instruct { done } => done.iter().map(|step| (Exit::Done, step)).collect(),
            Kind::Choose { options } => options
                .iter()
                .map(|(option, step)| (Exit::Option(option.clone()), step))
                .collect(),
            Kind::Input { next, .. } => vec![(Exit::Next, next)],
            Kind::Check { on, .. } | Kind::Action { on, .. } => Verdict::ALL
                .iter()
                .map(|&verdict| (Exit::Verdict(verdict), on.get(verdict)))
                .collect(),
            Kind::Outcome { .. } => Vec::new(),
        }
    }

    /// Where the ways onward lead.
    pub(super) fn targets(&self) -> Vec<&StepId> {
        match &self.kind {
            Kind::Instruct { done } => done.iter().collect(),
            Kind::Choose { options } => options.iter().map(|(_, step)| step).collect(),
            Kind::Input { next, .. } => vec![next],
            Kind::Check { on, .. } | Kind::Action { on, .. } => {
                vec![&on.passed, &on.failed, &on.unknown]
            }
            Kind::Outcome { .. } => Vec::new(),
        }
    }

    /// Where this way out leads; `None` when the step has no such way out.
    pub fn target(&self, exit: &Exit) -> Option<&StepId> {
        self.exits().find(|(e, _)| e == exit).map(|(_, step)| step)
    }

    /// Whether it ends a detour.
    pub fn returns(&self) -> bool {
        matches!(self.kind, Kind::Instruct { done: None })
    }

    /// Whether it needs a connection: without one it resolves to `unknown` by itself.
    pub fn needs_connection(&self) -> bool {
        matches!(self.kind, Kind::Check { .. } | Kind::Action { .. })
    }
}
