//! What can be meant at a step of a guide, out of the pack: what a conversation gives to `ask::say::hear`.

use std::borrow::Cow;

use wegwijs_ask::say::{Here, Offered};
use wegwijs_engine as engine;
use wegwijs_engine::{Choice, Context, Guide, Session, View, Visit};
use wegwijs_message::{Msg, StepId};
use wegwijs_pack::Pack;
use wegwijs_words::Catalog;

/// A screen, with everything that [`Here`] borrows.
pub struct Place {
    lang: String,
    languages: Vec<String>,
    view: View,
    guide: Guide,
    step: StepId,
    commands: Vec<&'static str>,
    choices: Vec<(String, Vec<String>)>,
    detours: Vec<(String, Vec<String>)>,
    terms: Vec<(String, Vec<String>)>,
}

impl Place {
    /// A step as who comes there sees it. `None` where there is no such step.
    pub fn new(pack: &Pack, guide: &str, step: &str, lang: &str) -> Option<Self> {
        let guide = pack.guide(&guide.parse().ok()?).ok()?;
        let (step, spec) = guide.steps().find(|(id, _)| id.as_str() == step)?;
        let step = step.clone();
        // Who is anywhere but at the start came there: back is offered.
        let mut trail = vec![Visit::first(guide.start())];
        if &step != guide.start() {
            trail.push(Visit::first(&step));
        }
        let session = Session::new(&guide, lang, lang, trail);
        let view = engine::page(&guide, &session, &Context::default())?;
        let languages = pack.languages().ok()?;
        let words = Catalog::new(pack, &languages, lang, lang).with_constant("site", "start.exactonline.nl");
        let detours = spec
            .stuck
            .iter()
            .map(|detour| (detour.to_string(), engine::title(&guide, &session, detour)));
        let labels = |msg: &Msg| labels(&words, msg);
        Some(Self {
            lang: lang.to_owned(),
            commands: view.commands.iter().map(|command| command.name()).collect(),
            choices: view
                .choices
                .iter()
                .map(|Choice { id, label }| (id.clone(), labels(label)))
                .collect(),
            detours: detours.map(|(id, title)| (id, labels(&title))).collect(),
            terms: terms(pack)
                .into_iter()
                .map(|id| (id.clone(), labels(&Msg::term(&id))))
                .collect(),
            languages,
            view,
            step,
            guide,
        })
    }

    /// Calls with what can be meant here.
    pub fn here<T>(&self, then: impl FnOnce(&Here<'_>) -> T) -> T {
        let [choices, detours, terms] = [&self.choices, &self.detours, &self.terms].map(|things| offered(things));
        then(&Here {
            lang: &self.lang,
            ui_lang: &self.lang,
            languages: &self.languages,
            ui_languages: &self.languages,
            guide: Some(self.guide.id().as_str()),
            step: Some(self.step.as_str()),
            kind: self.view.kind.name(),
            choices: &choices,
            detours: &detours,
            terms: &terms,
            commands: &self.commands,
            just_moved: false,
        })
    }
}

fn offered(things: &[(String, Vec<String>)]) -> Vec<Offered<'_>> {
    things
        .iter()
        .map(|(id, labels)| Offered {
            id,
            labels: labels.iter().map(|label| Cow::Borrowed(label.as_str())).collect(),
        })
        .collect()
}

/// A message in every language, the shown one first.
fn labels(words: &Catalog, msg: &Msg) -> Vec<String> {
    let others = words.languages().iter().filter(|lang| *lang != words.lang());
    let langs = std::iter::once(words.lang()).chain(others.map(String::as_str));
    langs.map(|lang| words.switched(lang, lang).text(msg)).collect()
}

/// Every word of the glossary.
fn terms(pack: &Pack) -> Vec<String> {
    let text = pack.read("locales/nl/terms.ftl").ok().flatten().unwrap_or_default();
    let ids = text.lines().filter_map(|line| line.split_once(" ="));
    ids.map(|(id, _)| id.to_owned())
        .filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase()))
        .collect()
}
