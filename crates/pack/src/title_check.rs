//! A step is found by its title, where no other step of its guide is called the same.

use std::collections::BTreeMap;

use wegwijs_engine::{Guide, Kind};

use crate::{diagnostic::Diagnostic, words::Words};

/// Warns of the titles of a guide that do not reach their step; how a guide ends is nothing that anybody looks for.
pub(super) fn check(path: &str, guide: &Guide, words: &Words) -> Vec<Diagnostic> {
    let mut known: BTreeMap<(String, Vec<&str>), String> = BTreeMap::new();
    let mut faults = Vec::new();
    for (step, spec) in guide.steps() {
        let id = format!("{}_{step}", guide.id());
        let is_end = matches!(spec.kind, Kind::Outcome { .. });
        let Some(text) = words.texts.get(&id).filter(|_| !is_end) else {
            continue;
        };
        // Labels and shared texts are not filled in here: what is named tells them apart.
        let named = text.labels.iter().chain(&text.messages).map(|(name, _)| name.as_str());
        let title = (text.plain.trim().to_lowercase(), named.collect());
        if let Some(other) = known.get(&title) {
            let fault = Diagnostic::warning("same-title", path).at(text.span.clone());
            faults.push(fault.with("id", &id).with("other", other));
        } else {
            known.insert(title, id);
        }
    }
    faults
}
