//! How much one reader may report in a day. Who they are is known by a number that means nothing tomorrow: it is made
//! with a salt that changes daily, is nowhere but in memory, and cannot be turned back.

use std::{
    collections::{HashMap, hash_map::RandomState},
    hash::BuildHasher,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

/// Whole offices have one address.
const IN_A_DAY: u32 = 60;
/// And of one step.
const OF_A_STEP: u32 = 10;
/// So many numbers are remembered; then nobody's are.
const MOST: usize = 200_000;

/// Who reported how much today.
#[derive(Default)]
pub(crate) struct Readers {
    today: Mutex<Today>,
}

#[derive(Default)]
struct Today {
    day: String,
    salt: RandomState,
    reported: HashMap<u64, u32>,
}

impl Readers {
    /// Whether a reader may report once more, of this step, on this day; it then counts.
    pub(crate) fn may_report(&self, reader: IpAddr, (guide, step): (&str, &str), day: &str) -> bool {
        let mut today = self.today.lock().unwrap_or_else(PoisonError::into_inner);
        if today.day != day || today.reported.len() > MOST {
            *today = Today {
                day: day.to_owned(),
                ..Today::default()
            };
        }
        let of_all = today.salt.hash_one(reader);
        let of_step = today.salt.hash_one((reader, guide, step));
        let count = |number: &u64| today.reported.get(number).copied().unwrap_or(0);
        if count(&of_all) >= IN_A_DAY || count(&of_step) >= OF_A_STEP {
            return false;
        }
        for number in [of_all, of_step] {
            *today.reported.entry(number).or_default() += 1;
        }
        true
    }

    /// What was counted was not kept: it does not count.
    pub(crate) fn give_back(&self, reader: IpAddr, (guide, step): (&str, &str)) {
        let mut today = self.today.lock().unwrap_or_else(PoisonError::into_inner);
        let numbers = [today.salt.hash_one(reader), today.salt.hash_one((reader, guide, step))];
        for number in numbers {
            if let Some(count) = today.reported.get_mut(&number) {
                *count = count.saturating_sub(1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn a_reader_may_report_some_of_a_step_more_of_all_and_again_tomorrow() {
        let readers = Readers::default();
        let (one, other) = ("192.0.2.1".parse().unwrap(), "192.0.2.2".parse().unwrap());
        let times = |reader, step: &str, day| {
            let may = |_: &u32| readers.may_report(reader, ("revoke", step), day);
            (0..100).filter(may).count() as u32
        };
        assert_eq!(times(one, "a", "2026-11-03"), OF_A_STEP);
        assert_eq!(times(one, "b", "2026-11-03"), OF_A_STEP);
        assert_eq!(times(other, "a", "2026-11-03"), OF_A_STEP);
        let rest: u32 = ["c", "d", "e", "f", "g", "h"]
            .map(|step| times(one, step, "2026-11-03"))
            .iter()
            .sum();
        assert_eq!(rest, IN_A_DAY - 2 * OF_A_STEP);
        assert_eq!(times(one, "a", "2026-11-04"), OF_A_STEP);
        readers.give_back(one, ("revoke", "a"));
        assert_eq!(times(one, "a", "2026-11-04"), 1);
    }

    #[test]
    fn what_is_remembered_of_a_day_is_gone_the_next() {
        let readers = Readers::default();
        for day in ["2026-11-03", "2026-11-04"] {
            assert!(readers.may_report("192.0.2.1".parse().unwrap(), ("revoke", "a"), day));
            let today = readers.today.lock().unwrap();
            assert_eq!((today.day.as_str(), today.reported.len()), (day, 2));
        }
    }
}
