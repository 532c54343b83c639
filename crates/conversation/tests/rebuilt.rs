//! A conversation needs no store: an address, the languages and what was typed are all there is to it.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use wegwijs_ask::LazyIndex;
use wegwijs_conversation::Conversation;
use wegwijs_engine::{Address, way_to};
use wegwijs_message::StepId;
use wegwijs_pack::Pack;
use wegwijs_screen::Screen;
use wegwijs_words::Catalog;

#[test]
fn it_is_made_anew_from_its_address_its_languages_and_what_was_typed() {
    let pack = Pack::Embedded;
    let languages = pack.languages().unwrap();
    let mut compared = 0;
    for (lang, ui_lang) in [("nl", "nl"), ("nl", "en"), ("en", "en")] {
        let at = |address: &Address, typed: Vec<(StepId, String)>| {
            let words = Catalog::new(&pack, &languages, lang, ui_lang);
            let mut conversation = Conversation::new(&pack, words, LazyIndex::new(|| None));
            conversation.go_to(address).unwrap();
            conversation.remember(typed);
            conversation
        };
        for id in pack.guides().unwrap() {
            let guide = pack.guide(&id).unwrap();
            for (step, _) in guide.steps() {
                let address = Address {
                    lang: None,
                    guide: id.clone(),
                    step: Some(step.clone()),
                    version: None,
                    exits: way_to(&guide, step),
                };
                let fields = guide
                    .fields()
                    .map(|(_, asked)| (asked.clone(), "Excel <Link>".to_owned()));
                let mut first = at(&address, fields.collect());
                // A step behind a proof is not reached by an address: the nearest is, with a notice.
                let screen = Screen {
                    notices: Vec::new(),
                    ..first.screen().unwrap()
                };
                let address = screen.address.as_deref().unwrap();
                assert!(!address.contains("Excel"), "{address}");
                let address = Address::parse(address, |part| languages.iter().any(|lang| lang == part)).unwrap();
                let typed = first.private().map(|(step, text)| (step.clone(), text.to_owned()));
                let again = at(&address, typed.collect()).screen().unwrap();
                assert_eq!(again, screen, "{address}");
                compared += 1;
            }
        }
    }
    assert!(compared > 500, "only {compared} steps");
}
