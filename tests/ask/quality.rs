//! The questions under `benches/questions`: those that the words were chosen with, and those that they were not.

#[allow(dead_code, reason = "the figures are also printed, with more of this")]
#[path = "../../benches/questions/figures.rs"]
mod figures;

use figures::{HELD_OUT, Score, TUNE, Way, questions, scores, ways};
use wegwijs::{ask::Index, pack::Pack};

/// Of a hundred, at least so many: the right guide first, among the first three, and rightly unknown.
const WANTED: [(&str, [usize; 3]); 2] = [(TUNE, [94, 98, 95]), (HELD_OUT, [90, 98, 85])];

/// Of the kinds that a guide answers, and of the one that none does.
fn together(set: &str, way: &Way<'_>) -> (Score, Score, Score) {
    let scores = scores(set, way);
    let of = |kind: &str| scores.get(kind).copied().unwrap_or_default();
    let (nl, en) = (of("nl"), of("en"));
    let answered = Score {
        all: nl.all + en.all,
        first: nl.first + en.first,
        among_three: nl.among_three + en.among_three,
    };
    (answered, of("-"), of("error"))
}

fn share(right: usize, score: Score) -> usize {
    100 * right / score.all.max(1)
}

#[test]
fn questions_are_answered_as_well_as_is_promised_and_better_than_by_a_plain_search() {
    let bytes = Pack::Embedded.index().unwrap();
    let index = Index::open(&bytes).unwrap();
    for (set, [first, among_three, unknown]) in WANTED {
        let [ours, baselines @ ..] = ways(&index);
        let (answered, nothing, errors) = together(set, &ours);
        assert!(share(answered.first, answered) >= first, "{set}: {answered:?}");
        assert!(
            share(answered.among_three, answered) >= among_three,
            "{set}: {answered:?}"
        );
        assert!(share(nothing.first, nothing) >= unknown, "{set}: {nothing:?}");
        assert_eq!(errors.first, errors.all, "{set}: every pasted error");
        let right = |way: &Way<'_>| {
            let (answered, nothing, errors) = together(set, way);
            answered.first + nothing.first + errors.first
        };
        for way in baselines {
            assert!(
                right(&way) + 10 < right(&ours),
                "{set}: {} {} {}",
                way.name,
                right(&way),
                right(&ours)
            );
        }
    }
}

#[test]
fn there_are_enough_questions_and_a_third_was_kept_apart() {
    let count = |set: &str, kind: &str| questions(set).iter().filter(|asked| asked.kind == kind).count();
    for (kind, least) in [("nl", 80), ("en", 80), ("-", 40), ("error", 30)] {
        assert!(count(TUNE, kind) + count(HELD_OUT, kind) >= least, "{kind}");
    }
    let (tune, held_out) = (questions(TUNE), questions(HELD_OUT));
    assert!(
        held_out.len() * 3 >= tune.len() + held_out.len(),
        "{} {}",
        tune.len(),
        held_out.len()
    );
    for asked in &held_out {
        assert!(
            tune.iter().all(|known| known.question != asked.question),
            "{}",
            asked.question
        );
    }
}

#[test]
fn every_guide_is_found_by_its_title_and_by_every_keyword_of_several_words_that_is_its_own() {
    let bytes = Pack::Embedded.index().unwrap();
    let index = Index::open(&bytes).unwrap();
    for guide in Pack::Embedded.guides().unwrap() {
        for lang in ["nl", "en"] {
            let title = super::support::Words::new(lang).guide(guide.as_str());
            let answers = wegwijs::ask::answer(&index, &title, None);
            assert!(answers.known, "{title}");
            assert_eq!(answers.answers[0].guide, guide.as_str(), "{title}");
        }
    }
}
