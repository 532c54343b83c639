//! A session: one reader's walk through one guide. Positions are derived from the trail, never stored beside it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use wegwijs_message::{GuideId, OptionId, StepId};

use super::{Address, Exit, Guide, Step, Verdict};

/// What the engine must know of the world, told anew with every event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Context {
    /// Whether checks and actions can be carried out. If not, they resolve to `unknown` by themselves.
    pub connected: bool,
}

/// The longest answer to an `input` step, in characters.
pub const MAX_INPUT_CHARS: usize = 100;

/// What a reader, or a check, answered at a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// At a `choose` step.
    Option(OptionId),
    /// At an `input` step. Private.
    Text(String),
    /// At a `check` or `action` step.
    Verdict(Verdict),
}

/// One step on the trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// The step.
    pub step: StepId,
    /// The way out of the previous step that led here; `None` at the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<Exit>,
    /// It resolved by itself: the reader never saw it, and back passes it by.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub auto: bool,
    /// Something irreversible was done on the way here: back stops.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub barrier: bool,
}

impl Visit {
    /// The start of a trail.
    pub fn first(step: &StepId) -> Self {
        Self {
            step: step.clone(),
            via: None,
            auto: false,
            barrier: false,
        }
    }

    /// A step reached by a way out of the one before.
    pub fn via(step: &StepId, exit: Exit) -> Self {
        Self {
            via: Some(exit),
            ..Self::first(step)
        }
    }
}

/// What lies over the step for a moment; not saved, not in the address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Overlay {
    /// Nothing: the step itself.
    #[default]
    None,
    /// Why this step?
    Why,
    /// What does this word mean? The glossary id.
    Term(String),
    /// I'm stuck.
    Stuck,
    /// What exactly would be sent?
    Plan,
}

/// Why an event cannot be followed. The session stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such choice here.
    UnknownChoice(String),
    /// Nothing can be typed here.
    NoInput,
    /// The answer has more than [`MAX_INPUT_CHARS`] characters.
    InputTooLong(StepId),
    /// There is nothing before this step.
    AtStart,
    /// What was done cannot be undone by going back.
    Barrier,
    /// There is nothing to carry out at this step.
    NothingToDo,
    /// Nothing is connected, so nothing can be carried out.
    NotConnected,
    /// No check or action is waiting for a result.
    NothingToResolve,
    /// The session belongs to another guide, or to another version of it.
    OtherGuide,
}

/// Guide and version, answers by step, trail, languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The guide that is walked.
    pub guide: GuideId,
    /// The guide's version when the session was last saved.
    pub version: u32,
    /// The language of the texts, a BCP 47 tag.
    pub lang: String,
    /// The language of the product's labels, a BCP 47 tag.
    pub ui_lang: String,
    /// Every answer ever given; back keeps them.
    pub answers: BTreeMap<StepId, Answer>,
    /// From the start to the current step. Never empty.
    pub trail: Vec<Visit>,
    /// What lies over the current step.
    #[serde(skip)]
    pub overlay: Overlay,
}

impl Session {
    /// A walk that stands at the end of `trail`.
    pub fn new(guide: &Guide, lang: &str, ui_lang: &str, trail: Vec<Visit>) -> Self {
        Self {
            guide: guide.id().clone(),
            version: guide.version(),
            lang: lang.to_owned(),
            ui_lang: ui_lang.to_owned(),
            answers: BTreeMap::new(),
            trail,
            overlay: Overlay::None,
        }
    }

    /// The current step. `None` for a trail that does not fit the guide.
    pub fn current<'g>(&self, guide: &'g Guide) -> Option<(&StepId, &'g Step)> {
        let id = &self.trail.last()?.step;
        Some((id, guide.step(id.as_str())?))
    }

    /// Where the innermost detour that the reader is on was left for: an index into the trail.
    pub fn detour_origin(&self) -> Option<usize> {
        let entered = self
            .trail
            .iter()
            .rposition(|visit| matches!(visit.via, Some(Exit::Stuck(_))))?;
        entered.checked_sub(1)
    }

    /// How much of the trail stays when the reader goes back: up to the last step before this one that they saw.
    pub(super) fn before(&self) -> Result<usize, Refusal> {
        let mut keep = self.trail.len();
        loop {
            let Some(last) = keep.checked_sub(1).and_then(|index| self.trail.get(index)) else {
                return Err(Refusal::AtStart);
            };
            if last.barrier {
                return Err(Refusal::Barrier);
            }
            keep -= 1;
            match keep.checked_sub(1).and_then(|index| self.trail.get(index)) {
                None => return Err(Refusal::AtStart),
                Some(visit) if !visit.auto => return Ok(keep),
                Some(_) => {}
            }
        }
    }

    /// The address of the current step: every exit on the trail that was a choice.
    pub fn address(&self) -> Address {
        let mut exits = BTreeMap::new();
        for pair in self.trail.windows(2) {
            if let [from, Visit { via: Some(exit), .. }] = pair {
                // The way out that was taken last counts, also when it is one that needs no mention.
                match address_value(exit) {
                    Some(name) => exits.insert(from.step.clone(), name),
                    None => exits.remove(&from.step),
                };
            }
        }
        Address {
            lang: Some(self.lang.clone()),
            guide: self.guide.clone(),
            step: self.trail.last().map(|visit| visit.step.clone()),
            version: Some(self.version),
            exits,
        }
    }
}

/// What an address says of a way out; nothing where there is only one, or where it is the way taken without a proof.
fn address_value(exit: &Exit) -> Option<String> {
    match exit {
        Exit::Done | Exit::Next | Exit::Verdict(Verdict::Unknown) => None,
        Exit::Option(option) => Some(option.to_string()),
        Exit::Verdict(verdict) => Some(verdict.name().to_owned()),
        Exit::Stuck(detour) => Some(detour.to_string()),
    }
}
