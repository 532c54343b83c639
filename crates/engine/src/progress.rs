//! How far along: from the shortest and the longest way to an outcome. Never a percentage.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::Serialize;

use wegwijs_message::StepId;

use super::{Context, Exit, Guide, Kind, Session, Step, Verdict};

/// Steps before this one, and at least and at most how many after it. Outcomes do not count, nor does what resolves
/// by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Steps that were done on the way here.
    pub done: usize,
    /// The fewest that are left after this one.
    pub min_left: usize,
    /// The most that are left after this one, without going round in circles.
    pub max_left: usize,
}

/// The progress at the session's current step; on a detour, that of the step where it was left for.
pub(super) fn progress(guide: &Guide, session: &Session, ctx: &Context) -> Option<Progress> {
    let here = session.trail.iter().rposition(|visit| guide.is_main(&visit.step))?;
    let id = &session.trail.get(here)?.step;
    let before = session.trail.get(..here)?;
    let done: BTreeSet<&StepId> = before
        .iter()
        .filter(|visit| !visit.auto && guide.is_main(&visit.step) && &visit.step != id)
        .map(|visit| &visit.step)
        .collect();
    let (_, current) = session.current(guide)?;
    if matches!(current.kind, Kind::Outcome { .. }) {
        // An end is an end, also where a detour led to it.
        return Some(Progress {
            done: done.len(),
            min_left: 0,
            max_left: 0,
        });
    }
    let ways = Ways { guide, ctx };
    let min = ways.shortest();
    let min_left = *min.get(id)?;
    let max_left = ways.longest(&min).get(id).copied().unwrap_or(min_left).max(min_left);
    Some(Progress {
        done: done.len(),
        min_left,
        max_left,
    })
}

struct Ways<'g> {
    guide: &'g Guide,
    ctx: &'g Context,
}

impl<'g> Ways<'g> {
    fn next(&self, step: &'g Step) -> impl Iterator<Item = &'g StepId> {
        let unconnected = !self.ctx.connected;
        step.onward()
            .into_iter()
            .filter(move |(exit, _)| {
                !unconnected || !matches!(exit, Exit::Verdict(verdict) if *verdict != Verdict::Unknown)
            })
            .map(|(_, to)| to)
    }

    fn weight(&self, id: &StepId) -> usize {
        match self.guide.step(id.as_str()) {
            Some(step) if matches!(step.kind, Kind::Outcome { .. }) => 0,
            Some(step) if step.needs_connection() && !self.ctx.connected => 0,
            _ => 1,
        }
    }

    /// Steps after each step on the shortest way to an outcome: a breadth-first search backwards, with weights 0 and 1.
    fn shortest(&self) -> BTreeMap<&'g StepId, usize> {
        let mut before: BTreeMap<&StepId, Vec<&StepId>> = BTreeMap::new();
        let mut left = BTreeMap::new();
        let mut todo = VecDeque::new();
        for (id, step) in self.guide.steps() {
            for to in self.next(step) {
                before.entry(to).or_default().push(id);
            }
            if matches!(step.kind, Kind::Outcome { .. }) {
                todo.push_back((id, 0));
            }
        }
        while let Some((id, steps)) = todo.pop_front() {
            if left.contains_key(id) {
                continue;
            }
            left.insert(id, steps);
            let weight = self.weight(id);
            for from in before.get(id).into_iter().flatten() {
                if weight == 0 {
                    todo.push_front((from, steps))
                } else {
                    todo.push_back((from, steps + weight))
                }
            }
        }
        left
    }

    /// Steps after each step on the longest way, in depth-first postorder. An edge that closes a loop counts as its
    /// shortest way.
    fn longest(&self, shortest: &BTreeMap<&'g StepId, usize>) -> BTreeMap<&'g StepId, usize> {
        let mut left: BTreeMap<&StepId, usize> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        let mut todo = vec![(self.guide.start(), false)];
        while let Some((id, leaving)) = todo.pop() {
            let Some(step) = self.guide.step(id.as_str()) else {
                continue;
            };
            if leaving {
                let of = |to: &'g StepId| {
                    left.get(to)
                        .or_else(|| shortest.get(to))
                        .map(|steps| steps + self.weight(to))
                };
                let most = self.next(step).filter_map(of).max().unwrap_or(0);
                left.insert(id, most);
            } else if seen.insert(id) {
                todo.push((id, true));
                todo.extend(self.next(step).map(|to| (to, false)));
            }
        }
        left
    }
}
