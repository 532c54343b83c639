//! The questions under `benches/questions`: those that the words were chosen with, and those that they were not.

#[allow(dead_code, reason = "the figures are also printed, with more of this")]
#[path = "../../../benches/questions/figures.rs"]
mod figures;

use figures::{HELD_OUT, NONE, TUNE, Way, questions, scores, together, ways};
use wegwijs_ask::Index;
use wegwijs_pack::Pack;

/// Of a hundred, at least so many: the right guide first, among the first three, and rightly unknown.
const WANTED: [(&str, [f32; 3]); 2] = [(TUNE, [92.0, 98.0, 92.0]), (HELD_OUT, [92.0, 98.0, 85.0])];
/// What a guide answers.
const ANSWERED: [&str; 3] = ["nl", "en", "mix"];

fn index() -> Index {
    Pack::Embedded.index(None).unwrap().unwrap()
}

#[test]
fn questions_are_answered_as_well_as_is_promised_and_better_than_by_a_plain_search() {
    let index = index();
    for (set, [first, among_three, unknown]) in WANTED {
        let [ours, baselines @ ..] = ways(&index);
        let scored = scores(set, &ours);
        let answered = together(&scored, &ANSWERED);
        let [nothing, errors] = [NONE, "error"].map(|kind| together(&scored, &[kind]));
        assert!(answered.share(answered.first) >= first, "{set}: {answered:?}");
        assert!(
            answered.share(answered.among_three) >= among_three,
            "{set}: {answered:?}"
        );
        assert!(nothing.share(nothing.first) >= unknown, "{set}: {nothing:?}");
        assert_eq!(errors.first, errors.all, "{set}: every pasted error");
        let right = |way: &Way<'_>| together(&scores(set, way), &[&ANSWERED[..], &[NONE, "error"]].concat()).first;
        for way in baselines {
            let (theirs, ours) = (right(&way), right(&ours));
            assert!(theirs + 10 < ours, "{set}: {} {theirs} {ours}", way.name);
        }
    }
}

#[test]
fn there_are_enough_questions_a_third_was_kept_apart_and_none_of_them_is_learned_from() {
    let count = |set: &str, kind: &str| questions(set).iter().filter(|asked| asked.kind == kind).count();
    for (kind, least) in [("nl", 80), ("en", 80), (NONE, 40), ("error", 30)] {
        assert!(count(TUNE, kind) >= least && count(HELD_OUT, kind) >= least, "{kind}");
    }
    let (tune, held_out) = (questions(TUNE), questions(HELD_OUT));
    assert!(
        held_out.len() * 3 >= tune.len() + held_out.len(),
        "{} {}",
        tune.len(),
        held_out.len()
    );
    let mut learned = String::new();
    for lang in ["nl", "en"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(lang);
        learned += &std::fs::read_to_string(folder.join("elsewhere.ftl")).unwrap();
        for file in std::fs::read_dir(folder.join("questions")).unwrap() {
            learned += &std::fs::read_to_string(file.unwrap().path()).unwrap();
        }
    }
    let learned: std::collections::BTreeSet<String> = learned.lines().map(|line| line.trim().to_lowercase()).collect();
    for asked in &held_out {
        let question = asked.question.trim().to_lowercase();
        assert!(!learned.contains(&question), "{question}");
        assert!(
            tune.iter().all(|known| known.question.to_lowercase() != question),
            "{question}"
        );
    }
}

#[test]
fn an_index_is_the_same_however_its_files_are_read() {
    let files = Pack::Folder(env!("CARGO_MANIFEST_DIR").into())
        .index(None)
        .unwrap()
        .unwrap();
    let embedded = index();
    for asked in questions(TUNE) {
        let found = |index: &Index| wegwijs_ask::answer(index, &asked.question, None);
        assert_eq!(found(&files), found(&embedded), "{}", asked.question);
    }
}

#[test]
fn every_guide_is_found_by_its_title() {
    let index = index();
    for guide in Pack::Embedded.guides().unwrap() {
        for lang in ["nl", "en"] {
            let title = crate::support::Words::new(lang).guide(guide.as_str());
            let answers = wegwijs_ask::answer(&index, &title, None);
            assert!(answers.known, "{title}");
            assert_eq!(answers.answers[0].guide, guide.as_str(), "{title}");
        }
    }
}
