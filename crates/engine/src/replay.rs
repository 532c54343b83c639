//! From answers to a place: an address is opened, and a session is resumed, by walking the guide again.
//!
//! What the answers no longer reach leads to the nearest step that they do reach.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use wegwijs_message::StepId;

use super::{Address, Answer, Context, Exit, Guide, Kind, Session, Step, Verdict, Visit};

/// Whether the wanted step was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// Yes.
    There,
    /// No: the nearest step that the answers reach.
    Nearest,
}

/// A trail to a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// From the start to the step; never empty.
    pub trail: Vec<Visit>,
    /// Whether that is the step that was wanted.
    pub arrival: Arrival,
}

/// Walks to the step of an address.
///
/// A verdict in an address is not believed: a proof is made here, not quoted. Who asks for a step behind a check or an
/// action comes there by the way without a proof.
pub fn locate(guide: &Guide, address: &Address, ctx: &Context) -> Located {
    let answer = |id: &StepId, step: &Step| {
        let value = address.exits.get(id)?;
        step.exits().map(|(exit, _)| exit).find(|exit| match exit {
            Exit::Option(option) => option.as_str() == value,
            Exit::Stuck(detour) => detour.as_str() == value,
            Exit::Verdict(_) | Exit::Done | Exit::Next => false,
        })
    };
    find(guide, address.step.as_ref().unwrap_or(guide.start()), answer, ctx)
}

/// The answers that lead from the start to a step by the shortest way, as an address takes them: for who asks for a
/// step without having walked there.
pub fn way_to(guide: &Guide, step: &StepId) -> BTreeMap<StepId, String> {
    let mut from: BTreeMap<&StepId, (&StepId, Exit)> = BTreeMap::new();
    let mut next = VecDeque::from([guide.start()]);
    while let Some(here) = next.pop_front() {
        let exits = guide.step(here.as_str()).into_iter().flat_map(Step::exits);
        for (exit, to) in exits.filter(|(exit, _)| !matches!(exit, Exit::Verdict(Verdict::Passed | Verdict::Failed))) {
            if to != guide.start() && !from.contains_key(to) {
                from.insert(to, (here, exit));
                next.push_back(to);
            }
        }
    }
    let mut exits = BTreeMap::new();
    let mut at = step;
    while let Some((before, exit)) = from.get(at) {
        match exit {
            Exit::Option(option) => exits.insert((*before).clone(), option.to_string()),
            Exit::Stuck(detour) => exits.insert((*before).clone(), detour.to_string()),
            Exit::Verdict(_) | Exit::Done | Exit::Next => None,
        };
        at = before;
    }
    exits
}

/// Finds a saved session's place in the guide as it is now, and brings the session up to date.
pub fn resume(guide: &Guide, session: &mut Session, ctx: &Context) -> Arrival {
    let arrival = if fits(guide, &session.trail) {
        settle(guide, &mut session.trail, ctx);
        Arrival::There
    } else {
        let answer = |id: &StepId, step: &Step| {
            let exit = match session.answers.get(id)? {
                Answer::Option(option) => Exit::Option(option.clone()),
                Answer::Verdict(verdict) => Exit::Verdict(*verdict),
                Answer::Text(_) => Exit::Next,
            };
            step.target(&exit).map(|_| exit)
        };
        let wanted = session
            .trail
            .iter()
            .rev()
            .map(|visit| &visit.step)
            .find(|id| guide.step(id.as_str()).is_some());
        let located = find(guide, wanted.unwrap_or(guide.start()), answer, ctx);
        session.trail = located.trail;
        Arrival::Nearest
    };
    session.version = guide.version();
    arrival
}

/// Passes by checks and actions that resolve by themselves.
pub(super) fn settle(guide: &Guide, trail: &mut Vec<Visit>, ctx: &Context) {
    // A checked guide comes to rest (`validate::never_settles`); the bound is for a trail of another guide.
    for _ in guide.steps() {
        let Some((visit, step)) = trail
            .last_mut()
            .and_then(|v| guide.step(v.step.as_str()).map(|step| (v, step)))
        else {
            return;
        };
        let resolves = !ctx.connected && step.needs_connection();
        visit.auto = resolves;
        if !resolves {
            return;
        }
        let exit = Exit::Verdict(Verdict::Unknown);
        if let Some(next) = step.target(&exit) {
            trail.push(Visit::via(next, exit));
        }
    }
}

/// Whether every move on the trail still exists.
fn fits(guide: &Guide, trail: &[Visit]) -> bool {
    let moves = trail.windows(2).all(|pair| match pair {
        [
            from,
            Visit {
                step, via: Some(exit), ..
            },
        ] => guide.step(from.step.as_str()).and_then(|from| from.target(exit)) == Some(step),
        _ => false,
    });
    moves
        && trail.first().is_some_and(|visit| &visit.step == guide.start())
        && trail
            .last()
            .is_some_and(|visit| guide.step(visit.step.as_str()).is_some())
}

/// Walks as the answers say. Only when that does not lead there, a detour that starts at the wanted step is entered
/// from the first step that has it: who asks for it need not say where from, but where they do say, it is from there.
fn find(guide: &Guide, wanted: &StepId, answer: impl Fn(&StepId, &Step) -> Option<Exit>, ctx: &Context) -> Located {
    let answered = walk(guide, wanted, &answer, ctx);
    if answered.arrival == Arrival::There {
        return answered;
    }
    let or_detour = |id: &StepId, step: &Step| answer(id, step).or_else(|| detour_to(step, wanted));
    walk(guide, wanted, or_detour, ctx)
}

fn walk(guide: &Guide, wanted: &StepId, answer: impl Fn(&StepId, &Step) -> Option<Exit>, ctx: &Context) -> Located {
    let mut trail = vec![Visit::first(guide.start())];
    let mut seen = BTreeSet::new();
    let mut answered = 1;
    while let Some(id) = trail.last().map(|visit| visit.step.clone()) {
        let Some(step) = guide.step(id.as_str()) else {
            break;
        };
        if &id == wanted {
            settle(guide, &mut trail, ctx);
            return Located {
                trail,
                arrival: Arrival::There,
            };
        }
        if !seen.insert(id.clone()) {
            break;
        }
        let given = answer(&id, step);
        let was_given = given.is_some();
        let auto = !ctx.connected && step.needs_connection();
        let exit = if auto {
            only_way(step)
        } else {
            given.or_else(|| only_way(step))
        };
        let Some((exit, next)) = exit.and_then(|exit| step.target(&exit).map(|next| (exit, next))) else {
            break;
        };
        if let Some(visit) = trail.last_mut() {
            visit.auto = auto;
        }
        trail.push(Visit::via(next, exit));
        if was_given {
            answered = trail.len();
        }
    }
    back_to_nearest(guide, wanted, &mut trail, answered);
    settle(guide, &mut trail, ctx);
    Located {
        trail,
        arrival: Arrival::Nearest,
    }
}

/// The way out to a detour that starts at the wanted step.
fn detour_to(step: &Step, wanted: &StepId) -> Option<Exit> {
    step.stuck.contains(wanted).then(|| Exit::Stuck(wanted.clone()))
}

/// The way out that needs no answer.
fn only_way(step: &Step) -> Option<Exit> {
    match &step.kind {
        Kind::Instruct { done: Some(_) } => Some(Exit::Done),
        Kind::Input { .. } => Some(Exit::Next),
        Kind::Check { .. } | Kind::Action { .. } => Some(Exit::Verdict(Verdict::Unknown)),
        _ => None,
    }
}

/// Keeps the trail up to the last step from which the wanted one can still be reached; for a step that is gone, up
/// to where answers were given.
fn back_to_nearest(guide: &Guide, wanted: &StepId, trail: &mut Vec<Visit>, answered: usize) {
    let keep = if guide.step(wanted.as_str()).is_none() {
        answered
    } else {
        let leads = |visit: &Visit| !visit.auto && reaches(guide, &visit.step, wanted);
        trail.iter().rposition(leads).map_or(1, |index| index + 1)
    };
    trail.truncate(keep.max(1));
}

fn reaches(guide: &Guide, from: &StepId, wanted: &StepId) -> bool {
    let mut seen = BTreeSet::new();
    let mut todo = vec![from];
    while let Some(id) = todo.pop() {
        if id == wanted {
            return true;
        }
        if seen.insert(id) {
            todo.extend(
                guide
                    .step(id.as_str())
                    .into_iter()
                    .flat_map(|step| step.exits().map(|(_, to)| to)),
            );
        }
    }
    false
}
