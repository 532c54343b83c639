//! A screen of a guide, as a conversation has it.

use std::collections::{BTreeSet, VecDeque};

use wegwijs_ask::{LazyIndex, say::Here};
use wegwijs_conversation::{Able, Connection, Conversation, Earlier, News};
use wegwijs_engine::{Address, Guide, Session, Visit, way_to};
use wegwijs_message::StepId;
use wegwijs_pack::Pack;
use wegwijs_words::Catalog;

/// A reader at a step.
pub struct Place<'p>(Conversation<'p>);

impl<'p> Place<'p> {
    /// At a step, as who comes there by its address; with a connection, where only who has one comes there; behind a
    /// proof, as who left off there. `None` where nobody comes.
    pub fn new(pack: &'p Pack, guide: &str, step: &str, lang: &str) -> Option<Self> {
        let languages = pack.languages().ok()?;
        let guide = pack.guide(&guide.parse().ok()?).ok()?;
        let (step, _) = guide.steps().find(|(id, _)| id.as_str() == step)?;
        let address = Address {
            lang: None,
            guide: guide.id().clone(),
            step: Some(step.clone()),
            version: None,
            exits: way_to(&guide, step),
        };
        let connection = Connection {
            name: "app".to_owned(),
            product: String::new(),
            product_id: pack.products().ok()?.of(&guide).cloned(),
            can_withdraw: true,
        };
        [Vec::new(), vec![connection]].into_iter().find_map(|connections| {
            let words = Catalog::new(pack, &languages, lang, lang).with_constant("site", "start.exactonline.nl");
            let able = Able {
                connections,
                ..Able::default()
            };
            let mut conversation = Conversation::new(pack, words, LazyIndex::new(|| None)).with(able);
            conversation.go_to(&address).ok()?;
            let is_there = |conversation: &Conversation<'_>| conversation.here(|here| here.step == Some(step.as_str()));
            if !is_there(&conversation) {
                let left = Session::new(&guide, lang, lang, trail(&guide, step));
                conversation.told(News::Resumed(guide.id().clone(), Earlier::Session(Box::new(left))));
            }
            is_there(&conversation).then_some(Self(conversation))
        })
    }

    /// Calls with what can be meant here.
    pub fn here<T>(&self, then: impl FnOnce(&Here<'_>) -> T) -> T {
        self.0.here(then)
    }
}

/// The shortest way from the start to a step, whatever a proof says on it.
fn trail(guide: &Guide, step: &StepId) -> Vec<Visit> {
    let mut ways = VecDeque::from([vec![Visit::first(guide.start())]]);
    let mut seen = BTreeSet::from([guide.start()]);
    while let Some(way) = ways.pop_front() {
        let last = way.last().map(|visit| &visit.step);
        if last == Some(step) {
            return way;
        }
        let exits = last.and_then(|last| guide.step(last.as_str())).into_iter();
        for (exit, to) in exits.flat_map(|step| step.exits()) {
            if seen.insert(to) {
                ways.push_back(way.iter().cloned().chain([Visit::via(to, exit)]).collect());
            }
        }
    }
    Vec::new()
}
