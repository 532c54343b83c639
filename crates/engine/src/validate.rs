//! The rules that make a spec a guide. Each fault names the place in the file that it is about.

use std::collections::{BTreeMap, BTreeSet};

use wegwijs_message::{FieldId, StepId};

use super::spec::{Exit, GuideSpec, Kind, StepSpec};

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
    /// The name is taken: `v` is the version in an address, `ui` the language of labels; an option may not share its name with a detour.
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
            Self::DetourCannotReturn { step, detour } => Place::Exit(step.clone(), Exit::Stuck(detour.clone())),
            Self::DuplicateField { step, .. } => Place::Field(step.clone()),
        }
    }
}

/// Where each step stands in the file.
pub(super) type Index = BTreeMap<StepId, usize>;

/// Checks every rule; the result tells of each step, in the order of the file, whether it is a main one: on a way
/// from the start without a detour.
pub(super) fn check(spec: &GuideSpec, index: &Index) -> Result<Vec<bool>, Vec<Fault>> {
    let mut faults = names(spec);
    let (Some(start), Some(graph)) = (index.get(&spec.start), Graph::new(spec, index)) else {
        // Reachability over broken edges would only repeat the same news.
        faults.extend(unknown_targets(spec, index));
        return Err(faults);
    };
    if !faults.is_empty() {
        return Err(faults);
    }
    let main = graph.reach([*start], Along::Onward);
    faults.extend(ends(spec, index, &graph, *start, &main));
    if faults.is_empty() { Ok(main) } else { Err(faults) }
}

fn names(spec: &GuideSpec) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut fields = BTreeSet::new();
    for (id, step) in &spec.steps {
        if super::address::RESERVED_KEYS.contains(&id.as_str()) {
            faults.push(Fault::ReservedName {
                place: Place::Step(id.clone()),
                name: id.to_string(),
            });
        }
        match &step.kind {
            Kind::Choose { options } if options.is_empty() => faults.push(Fault::NoOptions(id.clone())),
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

fn unknown_targets<'g>(spec: &'g GuideSpec, index: &'g Index) -> impl Iterator<Item = Fault> + 'g {
    let start = std::iter::once((Place::Start, &spec.start));
    let edges = spec
        .steps
        .iter()
        .flat_map(|(id, step)| step.exits().map(move |(exit, to)| (Place::Exit(id.clone(), exit), to)));
    start
        .chain(edges)
        .filter(|(_, target)| !index.contains_key(*target))
        .map(|(place, target)| Fault::UnknownTarget {
            place,
            target: target.clone(),
        })
}

fn ends(spec: &GuideSpec, index: &Index, graph: &Graph, start: usize, main: &[bool]) -> Vec<Fault> {
    let those = |is: fn(&StepSpec) -> bool| {
        (0..)
            .zip(&spec.steps)
            .filter(move |(_, (_, step))| is(step))
            .map(|(i, _)| i)
    };
    let reachable = graph.reach([start], Along::All);
    let backwards = graph.reversed();
    let outcomes = those(|step| matches!(step.kind, Kind::Outcome { .. }));
    let to_outcome = backwards.reach(outcomes, Along::Onward);
    let to_return = backwards.reach(those(StepSpec::returns), Along::Onward);

    let mut faults = Vec::new();
    for (i, (id, step)) in (0..).zip(&spec.steps) {
        if !has(&reachable, i) {
            faults.push(Fault::Unreachable(id.clone()));
            continue;
        }
        let has_end = has(&to_outcome, i) || (!has(main, i) && has(&to_return, i));
        if has(main, i) && step.returns() {
            faults.push(Fault::NowhereToReturn(id.clone()));
        } else if (!has_end && graph.is_on_loop(i)) || never_settles(spec, index, id) {
            faults.push(Fault::EndlessLoop(id.clone()));
        } else if !has_end && !has(&to_return, i) {
            faults.push(Fault::NoOutcome(id.clone()));
        }
        let comes_back = |detour: &StepId| index.get(detour).is_some_and(|i| has(&to_return, *i));
        for detour in step.stuck.iter().filter(|detour| !comes_back(detour)) {
            faults.push(Fault::DetourCannotReturn {
                step: id.clone(),
                detour: detour.clone(),
            });
        }
    }
    faults
}

/// Without a connection checks and actions resolve to `unknown` by themselves; that must come to rest somewhere.
fn never_settles(spec: &GuideSpec, index: &Index, from: &StepId) -> bool {
    let mut at = from;
    for _ in 0..=spec.steps.len() {
        let step = index.get(at).and_then(|i| spec.steps.get(*i));
        match step.map(|(_, step)| &step.kind) {
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

/// The edges of each step: where to, and whether by a detour.
struct Graph {
    edges: Vec<Vec<(bool, usize)>>,
}

impl Graph {
    /// `None` when an edge leads nowhere.
    fn new(spec: &GuideSpec, index: &Index) -> Option<Self> {
        let edges = spec.steps.iter().map(|(_, step)| {
            let onward = step.targets().into_iter().map(|to| (false, to));
            let edges = onward.chain(step.stuck.iter().map(|to| (true, to)));
            edges.map(|(stuck, to)| Some((stuck, *index.get(to)?))).collect()
        });
        Some(Self {
            edges: edges.collect::<Option<_>>()?,
        })
    }

    fn reversed(&self) -> Self {
        let mut edges = vec![Vec::new(); self.edges.len()];
        for (from, out) in self.edges.iter().enumerate() {
            for (stuck, to) in out {
                if let Some(back) = edges.get_mut(*to) {
                    back.push((*stuck, from));
                }
            }
        }
        Self { edges }
    }

    /// Tells of each step whether a way leads there.
    fn reach(&self, from: impl IntoIterator<Item = usize>, along: Along) -> Vec<bool> {
        let mut seen = vec![false; self.edges.len()];
        let mut todo: Vec<usize> = from.into_iter().collect();
        while let Some(step) = todo.pop() {
            match seen.get_mut(step) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            let out = self.edges.get(step).into_iter().flatten();
            let out = out.filter(|(stuck, _)| along == Along::All || !stuck);
            todo.extend(out.map(|(_, to)| *to));
        }
        seen
    }

    fn is_on_loop(&self, step: usize) -> bool {
        let out = self.edges.get(step).into_iter().flatten();
        let onward = out.filter(|(stuck, _)| !stuck).map(|(_, to)| *to);
        has(&self.reach(onward, Along::Onward), step)
    }
}

fn has(steps: &[bool], step: usize) -> bool {
    steps.get(step) == Some(&true)
}
