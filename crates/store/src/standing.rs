//! What readers' voices add up to for a step: the rule by which a page says that it is right, or that it has changed.

use std::collections::BTreeMap;

use crate::report::{Count, Report, Verdict};

/// So many readers must say the same before a page says it.
const ENOUGH: u64 = 3;
/// Who confirms is so many times as many as who does not.
const CLEARLY: u64 = 4;

/// A screen, as readers with labels in one language see it in one version of the guide.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Screen {
    /// The guide.
    pub guide: String,
    /// The step.
    pub step: String,
    /// The version of the guide.
    pub version: u32,
    /// The language of the product's labels.
    pub ui: String,
}

impl Screen {
    /// The one that voices are about.
    pub(crate) fn of_count(count: &Count) -> Self {
        Self {
            guide: count.guide.clone(),
            step: count.step.clone(),
            version: count.version,
            ui: count.ui.clone(),
        }
    }

    /// The one that a report is about.
    pub(crate) fn of_report(report: &Report) -> Self {
        Self {
            guide: report.guide.clone(),
            step: report.step.clone(),
            version: report.version,
            ui: report.ui.clone(),
        }
    }
}

/// What a page says about a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// So many readers saw it like this, the last of them on this day.
    Confirmed {
        /// How many.
        readers: u64,
        /// `2026-11-03`
        last: String,
    },
    /// It has changed, readers say.
    Changed,
}

/// The days over which voices are weighed.
#[derive(Debug)]
pub struct Window;

impl Window {
    /// Who confirms counts for so many days.
    pub const CONFIRMED: i32 = 90;
    /// Who says that it changed counts for so many days: what was mended is not held against a step for long, and
    /// what changed yesterday is not outvoted by a whole season.
    pub const CHANGED: i32 = 30;
}

#[derive(Debug, Default)]
struct Voices {
    yes: u64,
    no: u64,
    last: String,
}

/// What every screen's page says, where there is something to say: from the sums since each [`Window`] began.
pub fn standings(confirmed: &[Count], changed: &[Count]) -> BTreeMap<Screen, Standing> {
    let recent = voices(changed);
    let all = voices(confirmed);
    let standing = |(screen, all): (Screen, Voices)| {
        let has_changed = recent
            .get(&screen)
            .is_some_and(|recent| recent.no >= ENOUGH && recent.no > recent.yes);
        if has_changed {
            return Some((screen, Standing::Changed));
        }
        let is_confirmed = all.yes >= ENOUGH && all.yes >= all.no.saturating_mul(CLEARLY);
        let (readers, last) = (all.yes, all.last);
        is_confirmed.then_some((screen, Standing::Confirmed { readers, last }))
    };
    all.into_iter().filter_map(standing).collect()
}

fn voices(counts: &[Count]) -> BTreeMap<Screen, Voices> {
    let mut found: BTreeMap<Screen, Voices> = BTreeMap::new();
    for count in counts {
        let voices = found.entry(Screen::of_count(count)).or_default();
        if count.verdict == Verdict::Matches {
            voices.yes = voices.yes.saturating_add(count.number);
            voices.last = voices.last.clone().max(count.day.clone());
        } else {
            voices.no = voices.no.saturating_add(count.number);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(verdict: Verdict, number: u64, version: u32) -> Count {
        Count {
            guide: "revoke".to_owned(),
            step: "open-menu".to_owned(),
            version,
            lang: String::new(),
            ui: "nl".to_owned(),
            verdict,
            day: format!("2026-11-0{number}"),
            number,
        }
    }

    /// With so many voices in both windows.
    fn said(yes: u64, no: [u64; 3]) -> Option<Standing> {
        weighed((yes, no), (yes, no))
    }

    fn weighed(all: (u64, [u64; 3]), recent: (u64, [u64; 3])) -> Option<Standing> {
        let counts = |(yes, no): (u64, [u64; 3])| {
            let kinds = [Verdict::Label, Verdict::Place, Verdict::Absent];
            let no = kinds.into_iter().zip(no).map(|(kind, number)| count(kind, number, 1));
            no.chain([count(Verdict::Matches, yes, 1)]).collect::<Vec<Count>>()
        };
        standings(&counts(all), &counts(recent)).into_values().next()
    }

    fn confirmed(readers: u64) -> Option<Standing> {
        let last = format!("2026-11-0{readers}");
        Some(Standing::Confirmed { readers, last })
    }

    #[test]
    fn it_takes_enough_voices_to_confirm_a_step() {
        assert_eq!(said(0, [0, 0, 0]), None);
        assert_eq!(said(2, [0, 0, 0]), None);
        assert_eq!(said(3, [0, 0, 0]), confirmed(3));
        assert_eq!(said(3, [1, 0, 0]), None, "not clearly");
        assert_eq!(said(4, [1, 0, 0]), confirmed(4));
        assert_eq!(said(8, [1, 1, 0]), confirmed(8));
        assert_eq!(said(7, [1, 1, 0]), None);
    }

    #[test]
    fn it_takes_enough_voices_and_most_of_them_to_say_that_it_changed() {
        assert_eq!(said(0, [1, 1, 0]), None);
        assert_eq!(said(0, [1, 1, 1]), Some(Standing::Changed), "whatever is different");
        assert_eq!(said(3, [3, 0, 0]), None, "as many see it as it is");
        assert_eq!(said(3, [4, 0, 0]), Some(Standing::Changed));
    }

    #[test]
    fn what_changed_lately_is_not_outvoted_by_a_whole_season_and_what_was_long_ago_is_forgotten() {
        assert_eq!(weighed((9, [2, 1, 0]), (1, [2, 1, 0])), Some(Standing::Changed));
        assert_eq!(weighed((9, [2, 0, 0]), (9, [0, 0, 0])), confirmed(9));
        assert_eq!(weighed((0, [9, 0, 0]), (0, [0, 0, 0])), None);
    }

    #[test]
    fn every_version_and_every_language_of_labels_stands_alone() {
        let mut counts = vec![count(Verdict::Matches, 2, 1), count(Verdict::Matches, 2, 2)];
        assert!(standings(&counts, &counts).is_empty());
        counts.push(Count {
            ui: "en".to_owned(),
            ..count(Verdict::Matches, 5, 2)
        });
        let found = standings(&counts, &counts);
        assert_eq!(found.len(), 1);
        assert!(found.keys().all(|screen| screen.ui == "en" && screen.version == 2));
    }
}
