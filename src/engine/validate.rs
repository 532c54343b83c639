//! The rules that make a spec a guide. Each fault names the place in the file that it is about.

use std::collections::{BTreeMap, BTreeSet};

use super::{Exit, FieldId, GuideSpec, Kind, StepId, StepSpec};

/// A place in a guide file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The `start` key.
    Start,
    /// A step's table.
    Step(StepId),
    /// One way out of a step.
    Exit(StepId, Exit),
    /// The field of an `input` step.
    Field(StepId),
}

/// A rule that a guide breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// An edge, or `start`, leads to a step that does not exist.
    UnknownTarget {
        /// Where it is written.
        place: Place,
        /// The missing step.
        target: StepId,
    },
    /// No way leads from the start to this step.
    Unreachable(StepId),
    /// No way leads from this step to an outcome (or, on a detour, back).
    NoOutcome(StepId),
    /// This step lies on a loop that cannot be left.
    EndlessLoop(StepId),
    /// A step without `done` that is no part of a detour: there is nowhere to return to.
    NowhereToReturn(StepId),
    /// A detour from which no way leads back.
    DetourCannotReturn {
        /// The step that lists the detour.
        step: StepId,
        /// The detour's first step.
        detour: StepId,
    },
    /// A `choose` step without options.
    NoOptions(StepId),
    /// The name is taken: `v` is the version in an address; an option may not share its name with a detour.
    ReservedName {
        /// Where it is written.
        place: Place,
        /// The name.
        name: String,
    },
    /// Two steps ask for the same field.
    DuplicateField {
        /// The second step.
        step: StepId,
        /// The field.
        field: FieldId,
    },
}

impl Fault {
    /// The place in the file that the fault is about.
    pub fn place(&self) -> Place {
        match self {
            Self::UnknownTarget { place, .. } | Self::ReservedName { place, .. } => place.clone(),
            Self::Unreachable(step)
            | Self::NoOutcome(step)
            | Self::EndlessLoop(step)
            | Self::NowhereToReturn(step)
            | Self::NoOptions(step) => Place::Step(step.clone()),
            Self::DetourCannotReturn { step, detour } => {
                Place::Exit(step.clone(), Exit::Stuck(detour.clone()))
            }
            Self::DuplicateField { step, .. } => Place::Field(step.clone()),
        }
    }
}

/// Checks every rule; the result is the set of main steps, those on a way from the start without a detour.
pub(super) fn check(spec: &GuideSpec) -> Result<BTreeSet<StepId>, Vec<Fault>> {
    let graph = Graph::new(spec);
    let mut faults = names(spec);
    faults.extend(targets(spec, &graph));
    if !faults.is_empty() {
        // Reachability over broken edges would only repeat the same news.
        return Err(faults);
    }
    let main = graph.reach([&spec.start], Along::Onward);
    faults.extend(ends(spec, &graph, &main));
    if faults.is_empty() {
        Ok(main.into_iter().cloned().collect())
    } else {
        Err(faults)
    }
}

fn names(spec: &GuideSpec) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut fields = BTreeSet::new();
    for (id, step) in &spec.steps {
        if id.as_str() == super::address::VERSION_KEY {
            faults.push(Fault::ReservedName {
                place: Place::Step(id.clone()),
                name: id.to_string(),
            });
        }
        match &step.kind {
            Kind::Choose { options } if options.is_empty() => {
                faults.push(Fault::NoOptions(id.clone()))
            }
            Kind::Choose { options } => {
                for (option, _) in options
                    .iter()
                    .filter(|(o, _)| step.stuck.iter().any(|s| s.as_str() == o.as_str()))
                {
                    let place = Place::Exit(id.clone(), Exit::Option(option.clone()));
                    faults.push(Fault::ReservedName {
                        place,
                        name: option.to_string(),
                    });
                }
            }
            Kind::Input { field, .. } if !fields.insert(field) => {
                faults.push(Fault::DuplicateField {
                    step: id.clone(),
                    field: field.clone(),
                });
            }
            _ => {}
        }
    }
    faults
}

fn targets(spec: &GuideSpec, graph: &Graph) -> Vec<Fault> {
    let start = std::iter::once((Place::Start, &spec.start));
    let edges = spec.steps.iter().flat_map(|(id, step)| {
        step.exits()
            .map(move |(exit, to)| (Place::Exit(id.clone(), exit), to))
    });
    start
        .chain(edges)
        .filter(|(_, target)| !graph.edges.contains_key(target))
        .map(|(place, target)| Fault::UnknownTarget {
            place,
            target: target.clone(),
        })
        .collect()
}

fn ends<'g>(spec: &'g GuideSpec, graph: &Graph<'g>, main: &BTreeSet<&'g StepId>) -> Vec<Fault> {
    let reachable = graph.reach([&spec.start], Along::All);
    let outcomes = spec
        .steps
        .iter()
        .filter(|(_, s)| matches!(s.kind, Kind::Outcome { .. }))
        .map(|(id, _)| id);
    let returns: Vec<&StepId> = spec
        .steps
        .iter()
        .filter(|(_, s)| s.returns())
        .map(|(id, _)| id)
        .collect();
    let backwards = graph.reversed();
    let to_outcome = backwards.reach(outcomes, Along::Onward);
    let to_return = backwards.reach(returns.iter().copied(), Along::Onward);

    let steps: BTreeMap<&StepId, &StepSpec> =
        spec.steps.iter().map(|(id, step)| (id, step)).collect();
    let mut faults = Vec::new();
    for (id, step) in &spec.steps {
        if !reachable.contains(id) {
            faults.push(Fault::Unreachable(id.clone()));
            continue;
        }
        let has_end = to_outcome.contains(id) || (!main.contains(id) && to_return.contains(id));
        if main.contains(id) && step.returns() {
            faults.push(Fault::NowhereToReturn(id.clone()));
        } else if (!has_end && graph.is_on_loop(id)) || never_settles(spec, &steps, id) {
            faults.push(Fault::EndlessLoop(id.clone()));
        } else if !has_end && !to_return.contains(id) {
            faults.push(Fault::NoOutcome(id.clone()));
        }
        for detour in step
            .stuck
            .iter()
            .filter(|detour| !to_return.contains(detour))
        {
            faults.push(Fault::DetourCannotReturn {
                step: id.clone(),
                detour: detour.clone(),
            });
        }
    }
    faults
}

/// Without a connection checks and actions resolve to `unknown` by themselves; that must come to rest somewhere.
fn never_settles(spec: &GuideSpec, steps: &BTreeMap<&StepId, &StepSpec>, from: &StepId) -> bool {
    let mut at = from;
    for _ in 0..=spec.steps.len() {
        match steps.get(at).map(|step| &step.kind) {
            Some(Kind::Check { on, .. } | Kind::Action { on, .. }) => at = &on.unknown,
            _ => return false,
        }
        if at == from {
            return true;
        }
    }
    // Caught in a loop that `from` only leads to: reported for the steps on that loop.
    false
}

#[derive(Clone, Copy, PartialEq)]
enum Along {
    All,
    Onward,
}

struct Graph<'g> {
    edges: BTreeMap<&'g StepId, Vec<(bool, &'g StepId)>>,
}

impl<'g> Graph<'g> {
    fn new(spec: &'g GuideSpec) -> Self {
        let edges = spec
            .steps
            .iter()
            .map(|(id, step)| {
                (
                    id,
                    step.exits()
                        .map(|(exit, to)| (matches!(exit, Exit::Stuck(_)), to))
                        .collect(),
                )
            })
            .collect();
        Self { edges }
    }

    fn reversed(&self) -> Self {
        let mut edges: BTreeMap<_, Vec<_>> =
            self.edges.keys().map(|id| (*id, Vec::new())).collect();
        for (from, out) in &self.edges {
            for (stuck, to) in out {
                if let Some(back) = edges.get_mut(to) {
                    back.push((*stuck, *from));
                }
            }
        }
        Self { edges }
    }

    fn reach(
        &self,
        from: impl IntoIterator<Item = &'g StepId>,
        along: Along,
    ) -> BTreeSet<&'g StepId> {
        let mut seen = BTreeSet::new();
        let mut todo: Vec<&StepId> = from.into_iter().collect();
        while let Some(step) = todo.pop() {
            if seen.insert(step) {
                let out = self.edges.get(step).into_iter().flatten();
                todo.extend(
                    out.filter(|(stuck, _)| along == Along::All || !stuck)
                        .map(|(_, to)| *to),
                );
            }
        }
        seen
    }

    fn is_on_loop(&self, step: &'g StepId) -> bool {
        let out = self
            .edges
            .get(step)
            .into_iter()
            .flatten()
            .filter(|(stuck, _)| !stuck)
            .map(|(_, to)| *to);
        self.reach(out, Along::Onward).contains(step)
    }
}
