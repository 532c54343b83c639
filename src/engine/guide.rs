//! A guide: the typed alphabet that its data file is written in.
//!
//! A [`GuideSpec`] is what the file says; a [`Guide`] is a spec that passed every rule of
//! [`validate`](super::validate). Only a `Guide` reaches the rest of the engine.

use serde::{Deserialize, Serialize};

use super::{FieldId, GuideId, OptionId, PictureId, StepId, validate::Index};

/// What a check says. Unknown never blocks and never claims success.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// What the check asks is so.
    Passed,
    /// It is not so.
    Failed,
    /// It could not be established.
    Unknown,
}

/// The checks that a guide can ask for. All are read-only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// Is the app still authorised? Passed: yes; failed: no longer.
    Authorised,
    /// Does the app see the administrations that the reader expects?
    Administrations,
}

/// The actions that a guide can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Withdraw the app's rights.
    Revoke,
}

impl Action {
    /// Whether the action cannot be undone by going back.
    pub fn is_irreversible(self) -> bool {
        match self {
            Self::Revoke => true,
        }
    }
}

/// How a guide ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeResult {
    /// The reader has what they came for.
    Success,
    /// The reader knows more, and what to do next.
    Info,
    /// Somebody else must help.
    Escalate,
}

macro_rules! names {
    ($type:ident { $($name:literal => $variant:ident),+ $(,)? }) => {
        impl $type {
            /// Every value, in order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in a guide file, an address and JSON.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The value with this name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

names!(Verdict { "passed" => Passed, "failed" => Failed, "unknown" => Unknown });
names!(Check { "authorised" => Authorised, "administrations" => Administrations });
names!(Action { "revoke" => Revoke });
names!(OutcomeResult { "success" => Success, "info" => Info, "escalate" => Escalate });

/// One value for every verdict: a verdict without an edge cannot be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PerVerdict<T> {
    /// For [`Verdict::Passed`].
    pub passed: T,
    /// For [`Verdict::Failed`].
    pub failed: T,
    /// For [`Verdict::Unknown`].
    pub unknown: T,
}

impl<T> PerVerdict<T> {
    /// The value for this verdict.
    pub fn get(&self, verdict: Verdict) -> &T {
        match verdict {
            Verdict::Passed => &self.passed,
            Verdict::Failed => &self.failed,
            Verdict::Unknown => &self.unknown,
        }
    }
}

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

/// A step of a checked guide.
pub type Step = StepSpec;

/// A checked guide: every edge leads somewhere, every step is reachable and can reach an end.
#[derive(Debug, Clone)]
pub struct Guide {
    spec: GuideSpec,
    index: Index,
    main: Vec<bool>,
    inputs: Vec<usize>,
}

impl Guide {
    /// Checks a spec.
    ///
    /// # Errors
    /// Every fault found, in the order of the file.
    pub fn new(spec: GuideSpec) -> Result<Self, Vec<super::Fault>> {
        let ids = spec.steps.iter().map(|(id, _)| id.clone());
        let index = ids.zip(0..).collect();
        let inputs = (0..)
            .zip(&spec.steps)
            .filter(|(_, (_, step))| matches!(step.kind, Kind::Input { .. }))
            .map(|(i, _)| i)
            .collect();
        let main = super::validate::check(&spec, &index)?;
        Ok(Self {
            spec,
            index,
            main,
            inputs,
        })
    }

    /// Its name.
    pub fn id(&self) -> &GuideId {
        &self.spec.id
    }

    /// Its version.
    pub fn version(&self) -> u32 {
        self.spec.version
    }

    /// Its first step.
    pub fn start(&self) -> &StepId {
        &self.spec.start
    }

    /// When a person last compared it with the product, `YYYY-MM-DD`.
    pub fn verified(&self) -> Option<&str> {
        self.spec.verified.as_deref()
    }

    /// When its facts were last looked up in its sources, `YYYY-MM-DD`.
    pub fn checked(&self) -> Option<&str> {
        self.spec.checked.as_deref()
    }

    /// Where its facts come from.
    pub fn sources(&self) -> &[String] {
        &self.spec.sources
    }

    /// Codes and phrases of error messages that lead to the guide as a whole.
    pub fn errors(&self) -> &[String] {
        &self.spec.errors
    }

    /// The steps, in the order of the file.
    pub fn steps(&self) -> impl Iterator<Item = (&StepId, &Step)> {
        self.spec.steps.iter().map(|(id, step)| (id, step))
    }

    /// A step by name.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.spec.steps.get(*self.index.get(id)?).map(|(_, step)| step)
    }

    /// Whether a step lies on the way from the start to an outcome, not only on a detour.
    pub fn is_main(&self, id: &StepId) -> bool {
        let index = self.index.get(id.as_str());
        index.and_then(|i| self.main.get(*i)) == Some(&true)
    }

    /// Every input field with the step that asks for it.
    pub fn fields(&self) -> impl Iterator<Item = (&FieldId, &StepId)> {
        let inputs = self.inputs.iter().filter_map(|i| self.spec.steps.get(*i));
        inputs.filter_map(|(id, step)| match &step.kind {
            Kind::Input { field, .. } => Some((field, id)),
            _ => None,
        })
    }
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
