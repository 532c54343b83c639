//! What is kept of a report, and what reports add up to.

/// The most that a reader may add in their own words (characters).
pub const MAX_LINE: usize = 300;

/// Whether a step matches what a reader sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// It does.
    Matches,
    /// A label has another name.
    Label,
    /// It stands somewhere else.
    Place,
    /// It is not there.
    Absent,
}

impl Verdict {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Matches, Self::Label, Self::Place, Self::Absent];

    /// As it is written in the store, in forms and in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Matches => "matches",
            Self::Label => "label",
            Self::Place => "place",
            Self::Absent => "absent",
        }
    }

    /// The one that is written so.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.id() == id)
    }
}

/// One report. Who sent it is not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Of the form that it was sent with: the same form is one report, however often it arrives.
    pub nonce: String,
    /// The guide.
    pub guide: String,
    /// The step.
    pub step: String,
    /// The version of the guide.
    pub version: u32,
    /// The language of the texts.
    pub lang: String,
    /// The language of the product's labels.
    pub ui: String,
    /// What the reader says of the step.
    pub verdict: Verdict,
    /// In their own words, at most [`MAX_LINE`] characters.
    pub line: Option<String>,
    /// The day, `2026-11-03`.
    pub day: String,
}

/// How many reports say the same of a step on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The guide.
    pub guide: String,
    /// The step.
    pub step: String,
    /// The version of the guide.
    pub version: u32,
    /// The language of the texts.
    pub lang: String,
    /// The language of the product's labels.
    pub ui: String,
    /// What they say.
    pub verdict: Verdict,
    /// The day, `2026-11-03`.
    pub day: String,
    /// How many.
    pub number: u64,
}
