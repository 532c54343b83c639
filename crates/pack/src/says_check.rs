//! What people say: which messages and attributes a pack may have examples in.

use super::{
    Diagnostic,
    words::{Text, Words},
};
use wegwijs_ask::say::{LISTS, MEANINGS, VARIABLES};
use wegwijs_engine::{Guide, Kind};

/// What holds everywhere, in a language.
pub(super) const FILE: &str = "says";

/// Messages and variables of `says.ftl` that nothing is learned from.
pub(super) fn unknown(path: &str, words: &Words) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (id, text) in &words.texts {
        let name = id.split('.').next().unwrap_or_default();
        let has_attributes = LISTS.contains(&name);
        if !has_attributes && !MEANINGS.contains(&id.as_str()) {
            faults.push(fault("orphaned-message", path, id, text));
        }
        for variable in text
            .variables
            .iter()
            .filter(|variable| !VARIABLES.contains(&variable.as_str()))
        {
            let fault = fault("unknown-variable", path, id, text);
            faults.push(fault.with("variable", format!("${variable}")));
        }
    }
    faults
}

fn fault(code: &'static str, path: &str, id: &str, text: &Text) -> Diagnostic {
    Diagnostic::error(code, path).at(text.span.clone()).with("id", id)
}

/// The attributes that may hold examples of what is said at the steps of a guide: one per choice and per detour.
pub(super) fn attributes(guide: &Guide) -> Vec<String> {
    let mut names = Vec::new();
    for (step, spec) in guide.steps() {
        let mut add = |attribute: &str| names.push(format!("{}_{step}.{attribute}", guide.id()));
        match &spec.kind {
            Kind::Instruct { .. } => add("done"),
            Kind::Choose { options } => options.iter().for_each(|(option, _)| add(&format!("opt-{option}"))),
            Kind::Input { .. } => add("skip"),
            Kind::Check { .. } => ["check", "plan", "by-hand"].into_iter().for_each(add),
            Kind::Action { .. } => ["act", "plan", "by-hand"].into_iter().for_each(add),
            Kind::Outcome { then, .. } => {
                add("finish");
                then.iter().for_each(|next| add(&format!("opt-{next}")));
            }
        }
        spec.stuck
            .iter()
            .for_each(|detour| names.push(format!("{}_{step}.stuck-{detour}", guide.id())));
    }
    names
}
