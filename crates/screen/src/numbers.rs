//! Which steps of a guide a document has, and by what number each is found.

use std::collections::{BTreeMap, BTreeSet};

use wegwijs_engine::{Exit, Guide, Kind, Step, Verdict};
use wegwijs_message::StepId;

/// Every step with its number: main steps count from 1, detours from A1.
pub(super) fn every_step(guide: &Guide) -> BTreeMap<&StepId, Option<String>> {
    numbers(guide, |_| true, |_| true)
}

/// What a person with a sheet in hand can come to and needs: nothing is typed there, and nobody checks or does
/// anything for them. Numbered is what they do, and what they look up; how it ends is no step.
pub(super) fn steps_on_paper(guide: &Guide) -> BTreeMap<&StepId, Option<String>> {
    let steps = on_paper(guide);
    let is_end = |id: &StepId| {
        let kind = guide.step(id.as_str()).map(|step| &step.kind);
        guide.is_main(id) && matches!(kind, Some(Kind::Outcome { .. }))
    };
    numbers(guide, |id| steps.contains(id), |id| !is_end(id))
}

fn numbers(
    guide: &Guide,
    is_in: impl Fn(&StepId) -> bool,
    is_numbered: impl Fn(&StepId) -> bool,
) -> BTreeMap<&StepId, Option<String>> {
    let (mut main, mut detours) = (0, 0);
    let mut number = |id: &StepId| {
        if guide.is_main(id) {
            main += 1;
            main.to_string()
        } else {
            detours += 1;
            format!("A{detours}")
        }
    };

    let steps = guide.steps().map(|(id, _)| id).filter(|id| is_in(id));
    steps.map(|id| (id, is_numbered(id).then(|| number(id)))).collect()
}

fn on_paper(guide: &Guide) -> BTreeSet<&StepId> {
    let mut found = BTreeSet::new();
    let mut todo = vec![guide.start()];
    while let Some(id) = todo.pop() {
        let Some(step) = guide.step(id.as_str()).filter(|_| found.insert(id)) else {
            continue;
        };
        let by_hand = |exit: &Exit| !matches!(exit, Exit::Verdict(Verdict::Passed | Verdict::Failed));
        todo.extend(step.exits().filter(|(exit, _)| by_hand(exit)).map(|(_, to)| to));
    }
    found.retain(|id| guide.step(id.as_str()).is_some_and(|step| passed_on(step).is_none()));
    found
}

/// Where a step leads that is none on paper.
pub(super) fn passed_on(step: &Step) -> Option<&StepId> {
    match &step.kind {
        Kind::Input { next, .. } => Some(next),
        Kind::Check { on, .. } | Kind::Action { on, .. } => Some(&on.unknown),
        _ => None,
    }
}
