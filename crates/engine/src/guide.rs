//! A guide that passed every rule of [`validate`](super::validate). Only a [`Guide`] reaches the rest of the engine.

use wegwijs_message::{FieldId, GuideId, Msg, ProductId, StepId};

use super::{
    spec::{GuideSpec, Kind, StepSpec},
    validate::{Fault, Index, check},
};

/// A step of a checked guide.
pub type Step = StepSpec;

/// A checked guide: every edge leads somewhere, every step is reachable and can reach an end.
#[derive(Debug, Clone)]
pub struct Guide {
    spec: GuideSpec,
    index: Index,
    main: Vec<bool>,
    inputs: Vec<usize>,
}

impl Guide {
    /// Checks a spec.
    ///
    /// # Errors
    /// Every fault found, in the order of the file.
    pub fn new(spec: GuideSpec) -> Result<Self, Vec<Fault>> {
        let ids = spec.steps.iter().map(|(id, _)| id.clone());
        let index = ids.zip(0..).collect();
        let inputs = (0..)
            .zip(&spec.steps)
            .filter(|(_, (_, step))| matches!(step.kind, Kind::Input { .. }))
            .map(|(i, _)| i)
            .collect();
        let main = check(&spec, &index)?;
        Ok(Self {
            spec,
            index,
            main,
            inputs,
        })
    }

    /// Its name.
    pub fn id(&self) -> &GuideId {
        &self.spec.id
    }

    /// Its version.
    pub fn version(&self) -> u32 {
        self.spec.version
    }

    /// Its first step.
    pub fn start(&self) -> &StepId {
        &self.spec.start
    }

    /// When a person last compared it with the product, `YYYY-MM-DD`.
    pub fn verified(&self) -> Option<&str> {
        self.spec.verified.as_deref()
    }

    /// When its facts were last looked up in its sources, `YYYY-MM-DD`.
    pub fn checked(&self) -> Option<&str> {
        self.spec.checked.as_deref()
    }

    /// The product that it is about; none is the pack's own.
    pub fn product(&self) -> Option<&ProductId> {
        self.spec.product.as_ref()
    }

    /// What that product is called.
    pub fn product_msg(&self) -> Msg {
        self.product()
            .map_or_else(own_product, |product| Msg::term(product.as_str()))
    }

    /// A guide of the pack's own product that people ask for in the same words.
    pub fn asked_like(&self) -> Option<&GuideId> {
        self.spec.asked_like.as_ref()
    }

    /// Where its facts come from.
    pub fn sources(&self) -> &[String] {
        &self.spec.sources
    }

    /// Codes and phrases of error messages that lead to the guide as a whole.
    pub fn errors(&self) -> &[String] {
        &self.spec.errors
    }

    /// The steps, in the order of the file.
    pub fn steps(&self) -> impl Iterator<Item = (&StepId, &Step)> {
        self.spec.steps.iter().map(|(id, step)| (id, step))
    }

    /// A step by name.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.spec.steps.get(*self.index.get(id)?).map(|(_, step)| step)
    }

    /// Whether a step lies on the way from the start to an outcome, not only on a detour.
    pub fn is_main(&self, id: &StepId) -> bool {
        let index = self.index.get(id.as_str());
        index.and_then(|i| self.main.get(*i)) == Some(&true)
    }

    /// Every input field with the step that asks for it.
    pub fn fields(&self) -> impl Iterator<Item = (&FieldId, &StepId)> {
        let inputs = self.inputs.iter().filter_map(|i| self.spec.steps.get(*i));
        inputs.filter_map(|(id, step)| match &step.kind {
            Kind::Input { field, .. } => Some((field, id)),
            _ => None,
        })
    }
}

/// What the product is called that guides are about where they name none.
pub(super) fn own_product() -> Msg {
    Msg::app("own-product")
}
