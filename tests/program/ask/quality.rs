//! The questions under `benches/questions`: those that the words were chosen with, and those that they were not.

#[allow(dead_code, reason = "the figures are also printed, with more of this")]
#[path = "../../../benches/questions/figures.rs"]
mod figures;

use std::collections::{BTreeSet, HashMap};

use figures::{FRESH, HELD_OUT, NONE, TUNE, Way, ours, questions, scores, search, together};
use wegwijs_ask::Index;
use wegwijs_pack::Pack;

/// Of a hundred, at least so many: the right guide first, among the first three, and rightly unknown. Of what was held out
/// two fewer came first, of everything else more, when what is learned from became a third more: see `benches/README.md`.
const WANTED: [(&str, [f32; 3]); 2] = [(TUNE, [94.0, 99.0, 94.0]), (HELD_OUT, [90.0, 98.0, 94.0])];
/// Of a hundred pasted errors.
const ERRORS: f32 = 98.0;
/// What a guide answers.
const ANSWERED: [&str; 3] = ["nl", "en", "mix"];

fn index() -> Index {
    Pack::Embedded.index(None).unwrap().unwrap()
}

#[test]
fn questions_are_answered_as_well_as_is_promised_and_better_than_by_a_plain_search() {
    let index = index();
    let (ours, search) = (ours(&index), search());
    for (set, [first, among_three, unknown]) in WANTED {
        let scored = scores(set, &ours);
        let answered = together(&scored, &ANSWERED);
        let [nothing, errors] = [NONE, "error"].map(|kind| together(&scored, &[kind]));
        assert!(answered.share(answered.first) >= first, "{set}: {answered:?}");
        assert!(
            answered.share(answered.among_three) >= among_three,
            "{set}: {answered:?}"
        );
        assert!(nothing.share(nothing.first) >= unknown, "{set}: {nothing:?}");
        assert!(errors.share(errors.first) >= ERRORS, "{set}: {errors:?}");
        assert_eq!(errors.among_three, errors.all, "{set}: every pasted error");
        let kinds = [&ANSWERED[..], &[NONE, "error"]].concat();
        let right = |way: &Way<'_>| together(&scores(set, way), &kinds).first;
        let (theirs, ours) = (right(&search), right(&ours));
        assert!(theirs + 10 < ours, "{set}: {} {theirs} {ours}", search.name);
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
    let lines = learned.lines().filter(|line| line.starts_with(' ')).map(str::to_owned);
    let learned: Vec<BTreeSet<String>> = lines.map(|line| words(&line)).collect();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/questions");
    let sets = std::fs::read_dir(folder).unwrap().filter_map(|file| {
        let name = file.unwrap().file_name().into_string().unwrap();
        Some(name.strip_suffix(".tsv")?.to_owned())
    });
    let apart: Vec<String> = sets.filter(|set| set != TUNE).collect();
    assert!(
        apart.iter().any(|set| set == HELD_OUT) && apart.iter().any(|set| set == FRESH),
        "{apart:?}"
    );
    let mut with: HashMap<&str, Vec<usize>> = HashMap::new();
    for (number, known) in learned.iter().enumerate().filter(|(_, known)| known.len() >= FEW) {
        for word in known {
            with.entry(word).or_default().push(number);
        }
    }
    for asked in apart.iter().flat_map(|set| questions(set)) {
        if ["error", "foreign"].contains(&asked.kind.as_str()) {
            continue;
        }
        let question = words(&asked.question);
        let lines = |word: &String| with.get(word.as_str()).map_or(&[] as &[usize], Vec::as_slice);
        // What shares so many words shares one of its rarest: the common ones, which thousands have, need no look.
        let mut rarest: Vec<&String> = question.iter().collect();
        rarest.sort_by_key(|word| lines(word).len());
        rarest.truncate(question.len() - (TOO_NEAR * question.len() as f32).ceil() as usize + 1);
        let near = rarest.into_iter().flat_map(lines).map(|number| &learned[*number]);
        let too_near = near.into_iter().find(|known| {
            let shared = known.intersection(&question).count();
            shared as f32 >= TOO_NEAR * known.len().max(question.len()) as f32
        });
        assert_eq!(too_near, None, "{}", asked.question);
        let asked = asked.question.to_lowercase();
        assert!(
            tune.iter().all(|known| known.question.to_lowercase() != asked),
            "{asked}"
        );
    }
}

/// An example that shares so much of its words with a question that was held out has told the answer.
const TOO_NEAR: f32 = 0.7;
/// Fewer words than this are alike by chance.
const FEW: usize = 4;

fn words(text: &str) -> BTreeSet<String> {
    let text = text.to_lowercase().replace('\'', "");
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| word.chars().count() >= 2)
        .map(str::to_owned)
        .collect()
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
