//! Reads a guide file: TOML with a closed vocabulary. Every fault is reported, each with its spot.
//!
//! Read from the spanned document rather than derived, so that one file can have many faults, each at its place and
//! in the reader's language; unknown keys are faults.

use toml::{Spanned, de::DeValue};

use super::{
    Diagnostic,
    reader::{Entry, Fields, Places, Reader, document},
};
use wegwijs_engine::{
    Action, Check, Exit, Fault, Guide, GuideSpec, Kind, OutcomeResult, PerVerdict, Place, StepSpec, Verdict,
};
use wegwijs_message::{GuideId, OptionId, StepId};

/// Reads the file of a guide and checks it.
pub(super) fn parse(path: &str, text: &str) -> Result<Guide, Vec<Diagnostic>> {
    // Places are for who has to mend the file.
    read(path, text, None)
        .or_else(|_| read(path, text, Some(Places::new())))
        .map(|(guide, _)| guide)
}

/// Also tells where in the file each place is.
pub(super) fn parse_with_places(path: &str, text: &str) -> Result<(Guide, Places), Vec<Diagnostic>> {
    read(path, text, Some(Places::new()))
}

fn read(path: &str, text: &str, places: Option<Places>) -> Result<(Guide, Places), Vec<Diagnostic>> {
    let document = document(path, text)?;
    let mut reader = Reader::new(path, places);
    let spec = reader.guide(Fields::of(&document));
    match spec {
        Some(spec) if reader.faults.is_empty() => {
            let places = reader.places.unwrap_or_default();
            match Guide::new(spec) {
                Ok(guide) => Ok((guide, places)),
                Err(faults) => Err(faults.iter().map(|fault| broken(path, fault, &places)).collect()),
            }
        }
        _ => Err(reader.faults),
    }
}

fn broken(path: &str, fault: &Fault, places: &Places) -> Diagnostic {
    let at = |code| Diagnostic::error(code, path).at(places.get(&fault.place()).cloned());
    match fault {
        Fault::UnknownTarget { target, .. } => at("unknown-target").with("target", target),
        Fault::Unreachable(step) => at("unreachable").with("step", step),
        Fault::NoOutcome(step) => at("no-outcome").with("step", step),
        Fault::EndlessLoop(step) => at("endless-loop").with("step", step),
        Fault::NowhereToReturn(step) => at("nowhere-to-return").with("step", step),
        Fault::DetourCannotReturn { step, detour } => {
            at("detour-cannot-return").with("step", step).with("detour", detour)
        }
        Fault::NoOptions(step) => at("no-options").with("step", step),
        Fault::ReservedName { name, .. } => at("reserved-name").with("name", name),
        Fault::DuplicateField { step, field } => at("duplicate-field").with("step", step).with("field", field),
    }
}

impl Reader<'_> {
    fn guide(&mut self, mut fields: Fields<'_>) -> Option<GuideSpec> {
        let id: Option<GuideId> = self.required(&mut fields, "id", Self::name);
        let version = self.required(&mut fields, "version", Self::whole_number);
        let start_span = fields
            .entries
            .iter()
            .find(|entry| entry.key == "start")
            .map(|entry| entry.value.span());
        let start = self.required(&mut fields, "start", Self::name);
        let verified = self.optional(&mut fields, "verified", Self::date);
        let checked = self.optional(&mut fields, "checked", Self::date);
        let product = self.optional(&mut fields, "product", Self::name);
        let asked_like = self.optional(&mut fields, "asked_like", Self::name);
        let sources = self.optional(&mut fields, "sources", Self::texts).unwrap_or_default();
        let errors = self.optional(&mut fields, "errors", Self::texts).unwrap_or_default();
        let steps = self.required(&mut fields, "steps", Self::steps);
        if let Some(span) = start_span {
            self.place(|| Place::Start, span);
        }
        self.no_more(fields);
        let file_stem = self.path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml"));
        if let (Some(id), Some(stem)) = (&id, file_stem)
            && id.as_str() != stem
        {
            self.fault(
                Diagnostic::error("id-is-not-file-name", self.path)
                    .with("id", id)
                    .with("file", stem),
            );
        }
        Some(GuideSpec {
            id: id?,
            version: version?,
            start: start?,
            verified,
            checked,
            product,
            asked_like,
            sources,
            errors,
            steps: steps?,
        })
    }

    fn steps(&mut self, value: &Spanned<DeValue<'_>>) -> Option<Vec<(StepId, StepSpec)>> {
        let table = self.table(value)?;
        let mut steps = Vec::new();
        for entry in table.entries {
            let id: Option<StepId> = self.parsed(entry.key, &entry.key_span);
            let Some(fields) = self.table_at(entry.value, entry.key_span.clone()) else {
                continue;
            };
            if let Some(id) = id {
                self.place(|| Place::Step(id.clone()), entry.key_span);
                steps.extend(self.step(&id, fields).map(|step| (id, step)));
            }
        }
        Some(steps)
    }

    fn step(&mut self, id: &StepId, mut fields: Fields<'_>) -> Option<StepSpec> {
        let kind_name = fields.take("kind");
        let Some(kind_entry) = kind_name else {
            self.missing(&fields, "kind");
            return None;
        };
        let kind_name = self.text(kind_entry.value)?;
        let kind = match kind_name {
            "instruct" => {
                let done = self.target(&mut fields, id, "done", Exit::Done);
                Some(Kind::Instruct { done })
            }
            "choose" => {
                let options = self.required(&mut fields, "options", |this, value| this.options(id, value));
                options.map(|options| Kind::Choose { options })
            }
            "input" => {
                let span = fields
                    .entries
                    .iter()
                    .find(|entry| entry.key == "field")
                    .map(|entry| entry.value.span());
                if let Some(span) = span {
                    self.place(|| Place::Field(id.clone()), span);
                }
                let field = self.required(&mut fields, "field", Self::name);
                let next = self.required_target(&mut fields, id, "next", Exit::Next);
                field.zip(next).map(|(field, next)| Kind::Input { field, next })
            }
            "check" => {
                let check = self.named(&mut fields, "check", Check::from_name, Check::ALL, Check::name);
                let on = self.required(&mut fields, "on", |this, value| this.verdicts(id, value));
                check.zip(on).map(|(check, on)| Kind::Check { check, on })
            }
            "action" => {
                let action = self.named(&mut fields, "action", Action::from_name, Action::ALL, Action::name);
                let on = self.required(&mut fields, "on", |this, value| this.verdicts(id, value));
                action.zip(on).map(|(action, on)| Kind::Action { action, on })
            }
            "outcome" => {
                let result = self.named(
                    &mut fields,
                    "result",
                    OutcomeResult::from_name,
                    OutcomeResult::ALL,
                    OutcomeResult::name,
                );
                let then = self.optional(&mut fields, "then", Self::names).unwrap_or_default();
                result.map(|result| Kind::Outcome { result, then })
            }
            unknown => {
                const KINDS: &str = "instruct, choose, input, check, action, outcome";
                let fault = Diagnostic::error("unknown-kind", self.path).at(kind_entry.value.span());
                self.fault(fault.with("kind", unknown).with("known", KINDS));
                return None;
            }
        };
        let picture = self.optional(&mut fields, "picture", Self::name);
        let stuck = if kind_name == "outcome" {
            Vec::new()
        } else {
            self.optional(&mut fields, "stuck", |this, value| this.detours(id, value))
                .unwrap_or_default()
        };
        let errors = self.optional(&mut fields, "errors", Self::texts).unwrap_or_default();
        self.no_more(fields);
        Some(StepSpec {
            kind: kind?,
            picture,
            stuck,
            errors,
        })
    }

    fn options(&mut self, id: &StepId, value: &Spanned<DeValue<'_>>) -> Option<Vec<(OptionId, StepId)>> {
        let table = self.table(value)?;
        let mut options = Vec::new();
        for entry in table.entries {
            let option: Option<OptionId> = self.parsed(entry.key, &entry.key_span);
            let target = option
                .clone()
                .and_then(|option| self.target_of(&entry, id, Exit::Option(option)));
            options.extend(option.zip(target));
        }
        Some(options)
    }

    fn verdicts(&mut self, id: &StepId, value: &Spanned<DeValue<'_>>) -> Option<PerVerdict<StepId>> {
        let mut fields = self.table(value)?;
        let mut of = |this: &mut Self, verdict: Verdict| {
            let exit = Exit::Verdict(verdict);
            let entry = fields.take(verdict.name());
            if entry.is_none() {
                let fault = Diagnostic::error("verdict-without-edge", this.path).at(fields.span.clone());
                this.fault(fault.with("step", id).with("verdict", verdict.name()));
            }
            entry.and_then(|entry| this.target_of(&entry, id, exit))
        };
        let (passed, failed, unknown) = (
            of(self, Verdict::Passed),
            of(self, Verdict::Failed),
            of(self, Verdict::Unknown),
        );
        self.no_more(fields);
        Some(PerVerdict {
            passed: passed?,
            failed: failed?,
            unknown: unknown?,
        })
    }

    fn detours(&mut self, id: &StepId, value: &Spanned<DeValue<'_>>) -> Option<Vec<StepId>> {
        let mut detours = Vec::new();
        for item in self.array(value)? {
            if let Some(detour) = self.name::<StepId>(item) {
                let place = || Place::Exit(id.clone(), Exit::Stuck(detour.clone()));
                self.place(place, item.span());
                detours.push(detour);
            }
        }
        Some(detours)
    }

    fn target(&mut self, fields: &mut Fields<'_>, id: &StepId, key: &'static str, exit: Exit) -> Option<StepId> {
        fields.take(key).and_then(|entry| self.target_of(&entry, id, exit))
    }

    fn required_target(
        &mut self,
        fields: &mut Fields<'_>,
        id: &StepId,
        key: &'static str,
        exit: Exit,
    ) -> Option<StepId> {
        match fields.take(key) {
            Some(entry) => self.target_of(&entry, id, exit),
            None => {
                self.missing(fields, key);
                None
            }
        }
    }

    fn target_of(&mut self, entry: &Entry<'_>, id: &StepId, exit: Exit) -> Option<StepId> {
        self.place(|| Place::Exit(id.clone(), exit), entry.value.span());
        self.name(entry.value)
    }

    fn named<T: Copy>(
        &mut self,
        fields: &mut Fields<'_>,
        key: &'static str,
        from_name: impl Fn(&str) -> Option<T>,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        self.required(fields, key, |this, value| {
            let text = this.text(value)?;
            let found = from_name(text);
            if found.is_none() {
                let known: Vec<&str> = all.iter().map(|item| name(*item)).collect();
                let code = match key {
                    "check" => "unknown-check",
                    "action" => "unknown-action",
                    _ => "unknown-result",
                };
                let fault = Diagnostic::error(code, this.path).at(value.span());
                this.fault(fault.with("name", text).with("known", known.join(", ")));
            }
            found
        })
    }
}
