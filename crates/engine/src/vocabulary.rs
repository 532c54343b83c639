//! The words that a guide is written with: what is checked and done, what comes of it, and how it ends.

use serde::{Deserialize, Serialize};

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
