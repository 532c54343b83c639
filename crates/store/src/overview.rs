//! What readers say of all screens, for who writes the guides: what to mend first.

use std::collections::{BTreeMap, HashMap};

use crate::{
    report::{Count, Report, Verdict},
    standing::{Screen, Standing},
    visit::{Visits, What},
};

/// What readers say of one screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The screen.
    pub screen: Screen,
    /// Whether this is the version of the guide that readers have now.
    pub is_current: bool,
    /// How often each was said, as [`Verdict::ALL`] has them.
    pub voices: [u64; 4],
    /// The last day on which anything was said.
    pub last: String,
    /// What its page says of it.
    pub standing: Option<Standing>,
    /// What readers wrote, the newest first: what was different, and their words.
    pub lines: Vec<(Verdict, String)>,
}

impl Row {
    /// How often it was said that something is different.
    pub fn different(&self) -> u64 {
        Verdict::ALL
            .iter()
            .zip(self.voices)
            .filter(|(verdict, _)| **verdict != Verdict::Matches)
            .fold(0, |sum, (_, number)| sum.saturating_add(number))
    }
}

/// How readers get on with one guide.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Walk {
    /// How often one of its steps was shown.
    pub shown: u64,
    /// How often one of its ends was reached.
    pub finished: u64,
    /// How often a question on it found nothing.
    pub unanswered: u64,
    /// Where readers did not get on, and how often; most first.
    pub stuck: Vec<(String, u64)>,
}

/// What readers say, and how they get on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overview {
    /// The screens of which something was said; what to mend first comes first.
    pub rows: Vec<Row>,
    /// By guide, in the order of their names.
    pub walks: BTreeMap<String, Walk>,
    /// How often a question on the start page found nothing.
    pub unanswered: u64,
}

impl Overview {
    /// From the sums since a day, which may come in parts, and what was written since then. `version` tells which one readers have now; none for a
    /// guide that is no longer there.
    pub fn new(
        sums: &[Count],
        standings: &BTreeMap<Screen, Standing>,
        written: &[Report],
        visits: &[Visits],
        version: impl Fn(&str) -> Option<u32>,
    ) -> Self {
        let (walks, unanswered) = walks(visits);
        Self {
            rows: rows(sums, standings, written, version),
            walks,
            unanswered,
        }
    }
}

/// First what readers have now, of that what changed by the rule, of that what is said most often to be different.
fn rows(
    sums: &[Count],
    standings: &BTreeMap<Screen, Standing>,
    written: &[Report],
    version: impl Fn(&str) -> Option<u32>,
) -> Vec<Row> {
    let mut lines: HashMap<Screen, Vec<(Verdict, String)>> = HashMap::new();
    for report in written {
        if let Some(line) = &report.line {
            let lines = lines.entry(Screen::of_report(report)).or_default();
            lines.push((report.verdict, line.clone()));
        }
    }
    let mut found: BTreeMap<Screen, Row> = BTreeMap::new();
    for sum in sums {
        let screen = Screen::of_count(sum);
        let row = found.entry(screen.clone()).or_insert_with(|| Row {
            is_current: version(&screen.guide) == Some(screen.version),
            voices: [0; 4],
            last: String::new(),
            standing: standings.get(&screen).cloned(),
            lines: lines.remove(&screen).unwrap_or_default(),
            screen,
        });
        for (verdict, number) in Verdict::ALL.iter().zip(&mut row.voices) {
            if *verdict == sum.verdict {
                *number = number.saturating_add(sum.number);
            }
        }
        if row.last < sum.day {
            row.last.clone_from(&sum.day);
        }
    }
    let mut rows: Vec<Row> = found.into_values().collect();
    rows.sort_by_cached_key(|row| {
        let has_changed = row.standing == Some(Standing::Changed);
        std::cmp::Reverse((row.is_current, has_changed, row.different()))
    });
    rows
}

fn walks(visits: &[Visits]) -> (BTreeMap<String, Walk>, u64) {
    let mut walks: BTreeMap<String, Walk> = BTreeMap::new();
    let mut elsewhere = 0;
    for visit in visits {
        if visit.guide.is_empty() {
            elsewhere += visit.number;
            continue;
        }
        let walk = walks.entry(visit.guide.clone()).or_default();
        match visit.what {
            What::Shown => walk.shown += visit.number,
            What::Finished => walk.finished += visit.number,
            What::Unanswered => walk.unanswered += visit.number,
            What::Stuck => match walk.stuck.iter_mut().find(|(step, _)| *step == visit.step) {
                Some((_, number)) => *number += visit.number,
                None => walk.stuck.push((visit.step.clone(), visit.number)),
            },
        }
    }
    for walk in walks.values_mut() {
        walk.stuck.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    }
    (walks, elsewhere)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test may fail loudly")]

    use super::*;

    fn count(step: &str, version: u32, verdict: Verdict, number: u64) -> Count {
        Count {
            guide: "revoke".to_owned(),
            step: step.to_owned(),
            version,
            lang: String::new(),
            ui: "nl".to_owned(),
            verdict,
            day: format!("2026-11-0{number}"),
            number,
        }
    }

    fn visits(what: What, guide: &str, step: &str, number: u64) -> Visits {
        Visits {
            what,
            guide: guide.to_owned(),
            step: step.to_owned(),
            day: "2026-11-03".to_owned(),
            number,
        }
    }

    #[test]
    fn what_changed_and_is_still_shown_comes_first_and_what_was_mended_last() {
        let sums = [
            count("mended", 1, Verdict::Absent, 9),
            count("fine", 2, Verdict::Matches, 8),
            count("doubtful", 2, Verdict::Label, 5),
            count("doubtful", 2, Verdict::Matches, 7),
            count("changed", 2, Verdict::Place, 3),
        ];
        let changed = Screen::of_count(&sums[4]);
        let standings = BTreeMap::from([(changed, Standing::Changed)]);
        let written = Report {
            nonce: "n".to_owned(),
            guide: "revoke".to_owned(),
            step: "doubtful".to_owned(),
            version: 2,
            lang: "en".to_owned(),
            ui: "nl".to_owned(),
            verdict: Verdict::Label,
            line: Some("called otherwise".to_owned()),
            day: "2026-11-03".to_owned(),
        };
        let overview = Overview::new(&sums, &standings, &[written], &[], |_| Some(2));
        let order: Vec<&str> = overview.rows.iter().map(|row| row.screen.step.as_str()).collect();
        assert_eq!(order, ["changed", "doubtful", "fine", "mended"]);
        let doubtful = &overview.rows[1];
        assert_eq!((doubtful.voices, doubtful.different()), ([7, 5, 0, 0], 5));
        assert_eq!((doubtful.last.as_str(), doubtful.lines.len()), ("2026-11-07", 1));
        assert!(!overview.rows[3].is_current);
    }

    #[test]
    fn how_readers_get_on_is_added_up_by_guide() {
        let seen = [
            visits(What::Shown, "revoke", "a", 5),
            visits(What::Shown, "revoke", "b", 4),
            visits(What::Finished, "revoke", "end", 2),
            visits(What::Stuck, "revoke", "a", 1),
            visits(What::Stuck, "revoke", "b", 2),
            visits(What::Stuck, "revoke", "b", 1),
            visits(What::Unanswered, "revoke", "b", 1),
            visits(What::Unanswered, "", "", 6),
        ];
        let overview = Overview::new(&[], &BTreeMap::new(), &[], &seen, |_| None);
        let walk = &overview.walks["revoke"];
        assert_eq!((walk.shown, walk.finished, walk.unanswered), (9, 2, 1));
        assert_eq!(walk.stuck, [("b".to_owned(), 3), ("a".to_owned(), 1)]);
        assert_eq!((overview.walks.len(), overview.unanswered), (1, 6));
    }
}
