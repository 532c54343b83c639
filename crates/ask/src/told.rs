//! The texts of a pack, each with where it leads.

use super::{
    material::{Guide, Kind, Material, Text},
    words::{fold, words},
};

/// A text that leads to a guide and a place in it.
pub(super) struct Told<'m> {
    /// None: no guide answers it.
    pub(super) guide: Option<usize>,
    /// A step of the guide, or a topic where there is no guide.
    pub(super) place: Option<&'m str>,
    pub(super) kind: Kind,
    pub(super) words: Vec<String>,
}

impl<'m> Told<'m> {
    pub(super) fn new(guide: Option<usize>, text: &'m Text, place: Option<&'m str>) -> Self {
        Self {
            guide,
            place,
            kind: text.kind,
            words: words(&fold(&text.text)).collect(),
        }
    }

    pub(super) fn order(&self) -> impl Ord + '_ {
        (self.guide, self.place, self.kind, &self.words)
    }
}

/// Every text of a pack, in an order that is the same however its files were read.
pub(super) fn texts<'m>(guides: &[(&String, &'m Guide)], material: &'m Material) -> Vec<Told<'m>> {
    let elsewhere = material
        .elsewhere
        .iter()
        .map(|text| Told::new(None, text, text.step.as_deref()));
    let of_guides = (0..).zip(guides).flat_map(|(number, (_, guide))| {
        let places = places(guide);
        // What a step says stands in for what readers asked, where nobody has yet.
        let is_asked = |step: &Option<String>| {
            let mut asked = guide.texts.iter().filter(|text| text.kind == Kind::Question);
            asked.any(|text| text.step == *step)
        };
        let said = guide
            .texts
            .iter()
            .filter(move |text| text.kind != Kind::Body || !is_asked(&text.step));
        said.map(move |text| {
            let step = text.step.as_deref().unwrap_or(&guide.start);
            Told::new(Some(number), text, Some(step).filter(|step| places.contains(step)))
        })
    });
    let mut texts: Vec<Told<'_>> = elsewhere
        .chain(of_guides)
        .filter(|told| !told.words.is_empty())
        .collect();
    // Whatever order the files were read in, the same is learned.
    texts.sort_by(|one, other| one.order().cmp(&other.order()));
    texts
}

/// The places of a guide: its steps, the first where it starts, detours last.
pub(super) fn places(guide: &Guide) -> Vec<&str> {
    let steps = guide.steps.iter().map(String::as_str);
    let (way, detours): (Vec<&str>, Vec<&str>) = steps
        .filter(|step| *step != guide.start)
        .partition(|step| is_on_the_way(guide, step));
    [guide.start.as_str()].into_iter().chain(way).chain(detours).collect()
}

pub(super) fn is_on_the_way(guide: &Guide, step: &str) -> bool {
    step == guide.start || guide.on_the_way.contains(step)
}
