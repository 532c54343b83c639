//! What happens with steps, counted without whose it was.

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum What {
    /// A step's page was asked for.
    Shown,
    /// A guide was walked to one of its ends, which is the step.
    Finished,
    /// A reader did not get on at the step, and asked for one of its detours.
    Stuck,
    /// A question was asked there that led nowhere; on the start page guide and step are empty.
    Unanswered,
}

impl What {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Shown, Self::Finished, Self::Stuck, Self::Unanswered];

    /// As it is written in the store and in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Finished => "finished",
            Self::Stuck => "stuck",
            Self::Unanswered => "unanswered",
        }
    }

    /// The one that is written so.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.id() == id)
    }
}

/// How often it happened at a step on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visits {
    /// What happened.
    pub what: What,
    /// The guide.
    pub guide: String,
    /// The step.
    pub step: String,
    /// The day, `2026-11-03`; of a sum the last.
    pub day: String,
    /// How often.
    pub number: u64,
}
