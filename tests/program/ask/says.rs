//! What is said at a step: how well it is understood, and what no text can do.

#[allow(dead_code, reason = "the figures are also printed, with more of this")]
#[path = "../../../benches/says/figures.rs"]
mod figures;

use figures::{DENIALS_UNSEEN, FRESH, Part, Place, Score, TUNE, by_substring, heard, ours, sayings, score};
use proptest::prelude::*;
use wegwijs_ask::{
    Index,
    say::{Heard, Here, hear},
};
use wegwijs_pack::Pack;

/// Of a hundred sayings of a set, at least so many understood, at most so many moved wrongly; and of nonsense, recognised.
const WANTED: [(&str, f32, f32, f32); 2] = [(TUNE, 95.0, 2.0, 90.0), (FRESH, 90.0, 4.0, 85.0)];

static PACK: Pack = Pack::Embedded;

fn index() -> Index {
    Pack::Embedded.index(None).unwrap().unwrap()
}

fn at<T>(guide: &str, step: &str, lang: &str, then: impl FnOnce(&Here<'_>) -> T) -> T {
    Place::new(&PACK, guide, step, lang).unwrap().here(then)
}

fn heard_at(index: &Index, guide: &str, step: &str, text: &str) -> Heard {
    at(guide, step, "nl", |here| hear(index, text, here).heard)
}

#[test]
fn sayings_are_understood_as_well_as_is_promised_and_better_than_by_substrings() {
    let index = index();
    for (set, part) in [TUNE, FRESH]
        .into_iter()
        .flat_map(|set| [(set, Part::Seen), (set, Part::Apart)])
    {
        let all = sayings(set, part);
        let score_of = |way: &figures::Way<'_>| score(&heard(&Pack::Embedded, &all, way));
        let found = score_of(&ours(&index));
        let wanted = WANTED.into_iter().find(|(wanted, ..)| *wanted == set);
        let (_, understood, wrong, elsewhere) = wanted.unwrap();
        assert!(Score::share(found.right, found.all) >= understood, "{found:?}");
        assert!(
            Score::share(found.wrong, found.all + found.elsewhere) <= wrong,
            "{found:?}"
        );
        assert!(
            Score::share(found.elsewhere_right, found.elsewhere) >= elsewhere,
            "{found:?}"
        );
        let baseline = score_of(&by_substring);
        assert!(found.right > baseline.right * 2, "{found:?} {baseline:?}");
    }
}

/// Of what says no, fewer are understood; but few are taken the wrong way round, and hardly one for a proof.
#[test]
fn what_says_no_is_seldom_taken_the_wrong_way_round() {
    let index = index();
    let all = sayings(DENIALS_UNSEEN, Part::All);
    let told = heard(&PACK, &all, &ours(&index));
    let found = score(&told);
    assert!(Score::share(found.right, found.all) >= 78.0, "{found:?}");
    assert!(
        Score::share(found.wrong, found.all + found.elsewhere) <= 10.0,
        "{found:?}"
    );
    let mut proven_wrongly = 0;
    for (saying, told) in told {
        let Some(place) = Place::new(&PACK, &saying.guide, &saying.step, &saying.lang) else {
            continue;
        };
        let [told] = told.as_slice() else { continue };
        let concludes = place.here(|here| here.conclude.iter().any(|id| *told == format!("choose:{id}")));
        proven_wrongly += usize::from(concludes && !saying.meant.contains(told));
    }
    assert!(proven_wrongly <= 1, "{proven_wrongly}");
}

#[test]
fn there_are_enough_sayings_at_enough_steps() {
    let all = sayings(TUNE, Part::All);
    let steps: std::collections::BTreeSet<_> = all.iter().map(|saying| (&saying.guide, &saying.step)).collect();
    assert!(all.len() >= 300 && steps.len() >= 25, "{} {}", all.len(), steps.len());
    assert!(sayings(TUNE, Part::Apart).len() * 4 >= all.len());
}

#[test]
fn every_label_is_heard_as_what_it_is_the_label_of() {
    let index = index();
    let mut compared = 0;
    for guide in Pack::Embedded.guides().unwrap() {
        for (step, _) in Pack::Embedded.guide(&guide).unwrap().steps() {
            // Behind a proof there is no address.
            let Some(place) = Place::new(&PACK, guide.as_str(), step.as_str(), "nl") else {
                continue;
            };
            compared += 1;
            place.here(|here| {
                for choice in here.choices.iter().filter(|_| here.kind != "input") {
                    for label in &choice.labels {
                        let heard = hear(&index, label, here).heard;
                        let same = here.choices.iter().find(|other| other.labels.contains(label)).unwrap();
                        assert_eq!(heard, Heard::Choose(same.id.to_owned()), "{guide}/{step}: {label}");
                    }
                }
            });
        }
    }
    assert!(compared > 150, "{compared}");
}

#[test]
fn no_takes_back_a_saying_that_moved_and_points_beyond_nothing() {
    let index = index();
    let place = Place::new(&PACK, "revoke", "security-center", "nl").unwrap();
    let back = place.here(|here| {
        let here = Here {
            just_moved: true,
            ..*here
        };
        ["nee", "terug", "no", "nee dat bedoelde ik niet"].map(|text| hear(&index, text, &here).heard)
    });
    assert_eq!(back, [(); 4].map(|()| Heard::Command("back")));
    for text in ["de negende", "7", "0", "99999999999999999999999"] {
        assert_eq!(
            heard_at(&index, "revoke", "prove-by-hand", text),
            Heard::Unknown,
            "{text}"
        );
    }
}

#[test]
fn a_status_that_a_program_told_is_no_number_of_a_choice() {
    let index = index();
    for said in ["403", "hij zegt 403", "429", "it says 429"] {
        let heard = heard_at(&index, "link-stopped", "what-you-see", said);
        assert_ne!(heard, Heard::Unknown, "{said}");
    }
}

#[test]
fn a_name_is_an_answer_also_one_that_is_a_command_elsewhere() {
    let index = index();
    for name in ["Stop", "Help", "Menu", "Excel Link van Ans", "Basecone", "365"] {
        assert_eq!(heard_at(&index, "revoke", "which-app", name), Heard::Input, "{name}");
    }
    for (text, meant) in [
        ("weet ik niet", Heard::Choose("skip".to_owned())),
        ("waarom wil je dat weten", Heard::Command("why")),
        ("terug", Heard::Command("back")),
    ] {
        assert_eq!(heard_at(&index, "revoke", "which-app", text), meant, "{text}");
    }
}

#[test]
fn a_secret_is_told_and_moves_nothing() {
    let index = index();
    for (guide, step) in [("revoke", "which-app"), ("revoke", "find-app"), ("choose", "how-much")] {
        for text in ["Welkom01!", "mijn wachtwoord: zomer2024", "password=hunter22"] {
            let heard = at(guide, step, "nl", |here| hear(&index, text, here));
            assert!(heard.secret, "{text}");
            assert_eq!(heard.heard, Heard::Unknown, "{text}");
        }
    }
}

#[test]
fn a_pasted_log_is_a_question_and_noise_is_nothing() {
    let index = index();
    let log = format!("{}\nITGENODA060: Forbidden\n", "12:00:01 request\n".repeat(30));
    assert_eq!(heard_at(&index, "revoke", "find-app", &log), Heard::Ask);
    for text in [
        "",
        " ",
        "?!...",
        "\u{0}\u{1b}[31m",
        "€ – ☃",
        &"x".repeat(1024 * 1024),
        "asdf qwer zxcv",
    ] {
        assert_eq!(
            heard_at(&index, "revoke", "find-app", text),
            Heard::Unknown,
            "{}",
            text.len()
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_too_much(text in any::<String>(), words in "([a-z]{1,9}[ ,.?!'\u{0}-]){0,30}") {
        thread_local! {
            static INDEX: Index = index();
            static PLACES: Vec<Place<'static>> = [("revoke", "which-app"), ("revoke", "for-me"), ("choose", "how-much")]
                .into_iter()
                .chain([("revoke", "find-app"), ("revoke", "revoked"), ("revoke", "proof")])
                .map(|(guide, step)| Place::new(&PACK, guide, step, "en").unwrap())
                .collect();
        }
        for text in [text, words] {
            INDEX.with(|index| PLACES.with(|places| {
                for place in places {
                    if let Heard::Unsure(several) = place.here(|here| hear(index, &text, here).heard) {
                        assert!((2..=3).contains(&several.len()), "{several:?}");
                        let is_one = |heard: &Heard| !matches!(heard, Heard::Unsure(_) | Heard::Unknown);
                        assert!(several.iter().all(is_one), "{several:?}");
                    }
                }
            }));
        }
    }
}

#[test]
fn that_it_worked_is_taken_from_no_vague_saying() {
    let index = index();
    for (guide, step, said) in [
        ("xero-revoke", "prove-by-hand", "hij is niet weg"),
        ("xero-revoke", "prove-by-hand", "nope, still there"),
        ("xero-revoke", "prove-by-hand", "not gone"),
        ("xero-revoke", "prove-by-hand", "mn baas is weg"),
        ("xero-revoke", "prove-by-hand", "ik ben geen admin geloof ik"),
        ("xero-one-organisation", "prove-by-hand", "hij werkt nog"),
        ("revoke", "prove-by-hand", "no sign-in"),
        ("revoke", "prove-by-hand", "top"),
        ("revoke", "prove-by-hand", "klaar"),
        ("revoke", "prove-by-hand", "gelukt"),
    ] {
        let concluded = at(guide, step, "nl", |here| {
            let heard = hear(&index, said, here).heard;
            matches!(&heard, Heard::Choose(id) if here.conclude.contains(&id.as_str()))
        });
        assert!(!concluded, "{guide}/{step}: {said}");
    }
    let clear = heard_at(&index, "revoke", "prove-by-hand", "hij vraagt nu om in te loggen");
    assert_eq!(clear, Heard::Choose("asks-to-sign-in".to_owned()));
}
