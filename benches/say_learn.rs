//! Learns what each measure of a saying counts, and prints it: `cargo run --example say-learn`. Its weights go to
//! `crates/ask/src/say/weigh.rs`.
//!
//! Sayings are measured against an index that was made without them: a part of all lines of examples, and all examples
//! of a few guides at a time, so that what is learned also holds for a guide that has none. Beside them stand the sayings
//! of the tuning sets. Logistic regression over the candidates of each saying (weights drawn to zero a little).

#![allow(
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a tool for who works on the project"
)]

#[allow(dead_code, reason = "the figures are printed elsewhere, with more of this")]
#[path = "says/figures.rs"]
mod figures;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use figures::{ANYWHERE, COMPLAINTS, DENIALS, FRESH, PEOPLE, Part, Place, STEPS, Saying, TUNE, sayings};
use wegwijs_ask::{
    Index, Material, build,
    say::{Heard, Here, MEASURES, Measures, WEIGHTS, meant, measures},
};
use wegwijs_pack::Pack;

/// Guides whose examples are left out together.
const GROUPS: [&[&str]; 3] = [
    &["revoke", "overview"],
    &["change-administrations", "division-scope-error"],
    &["reauthorise", "choose", "new-administration-invisible"],
];
/// Into so many parts lines are divided; one of them is measured at a time.
const PARTS: u64 = 4;
const ROUNDS: i32 = 200;
/// How far a weight is moved, at first.
const STEP: f32 = 0.1;
/// How long what was found before counts: of slopes, and of their squares.
const MEAN: f32 = 0.9;
const SQUARE: f32 = 0.99;
/// How much each weight is drawn to zero, beside one saying.
const DRAWN: f32 = 1.0;
/// How much a saying of a tuning set counts beside a line of the examples.
const TUNED: f32 = 8.0;
/// And one of a set that has complaints alone, more of them than people have.
const COMPLAINED: f32 = 1.0;
/// And one that says what is not so.
const DENIED: f32 = 4.0;
/// How much a line counts that is said in a guide without examples: these are few, and people come to guides that have them.
const WITHOUT: f32 = 0.3;

/// And a question, and what is about something else.
const ASKED: f32 = 0.15;
const ELSEWHERE: f32 = 0.4;

/// The measures that are not zero, with their numbers.
type Sparse = Vec<(u16, f32)>;

/// A saying with all that it may mean.
struct Sample {
    set: &'static str,
    counts: f32,
    text: String,
    /// Whether it is meant, what it is, and its measures.
    candidates: Vec<(bool, String, Sparse)>,
}

fn main() {
    let mut samples = tuned(&[TUNE, FRESH, PEOPLE, ANYWHERE, STEPS], TUNED);
    samples.extend(tuned(&[COMPLAINTS], COMPLAINED));
    samples.extend(tuned(&[DENIALS], DENIED));
    for part in 0..2 {
        samples.extend(apart(
            "lines",
            |class, text| !class.is_empty() && hash(text) % PARTS == part,
            4,
        ));
    }
    for group in GROUPS {
        let is_of = |class: &str, _: &str| {
            let (guide, rest) = class.split_once('/').unwrap_or_default();
            !rest.is_empty() && group.contains(&guide)
        };
        samples.extend(apart("guides", is_of, 6).into_iter().map(|sample| Sample {
            counts: sample.counts * WITHOUT,
            ..sample
        }));
    }
    println!("{} sayings", samples.len());
    print_figures("before", &samples, &WEIGHTS);
    let weights = learn(&samples);
    print_figures("after", &samples, &weights);
    println!("{weights:?}");
    if std::env::args().any(|arg| arg == "--wrong") {
        print_wrong(&samples, &weights);
    }
}

fn hash(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    hash >> 16
}

fn pack() -> Pack {
    Pack::Folder(env!("CARGO_MANIFEST_DIR").into())
}

/// The pack's material, and what was taken out of it.
fn without(is_apart: impl Fn(&str, &str) -> bool) -> (Index, Vec<(String, String)>) {
    let pack = pack();
    let mut material = Material::default();
    let mut paths = pack.files().unwrap_or_default();
    paths.sort_by_key(|path| {
        (
            !path.ends_with("labels.ftl"),
            !path.ends_with("common.ftl"),
            path.clone(),
        )
    });
    for path in paths {
        if let Ok(Some(text)) = pack.read(&path) {
            material.add(&path, &text);
        }
    }
    let apart = material.set_aside(is_apart);
    let index = Index::open(Cow::Owned(build(&material)));
    (index.unwrap_or_else(|| unreachable!("it was just made")), apart)
}

/// The sayings of sets that are tuned with; each counts for so much.
fn tuned(sets: &[&str], counts: f32) -> Vec<Sample> {
    // Some became examples: here they are told apart from them.
    let sayings: Vec<Saying> = sets.iter().flat_map(|set| sayings(set, Part::Seen)).collect();
    let texts: BTreeSet<&str> = sayings.iter().map(|saying| saying.text.as_str()).collect();
    let (index, _) = without(|_, text| texts.contains(text));
    let pack = Pack::Embedded;
    let mut places: BTreeMap<(&str, &str, &str), Option<Place<'_>>> = BTreeMap::new();
    let mut samples = Vec::new();
    for saying in &sayings {
        let at = (saying.guide.as_str(), saying.step.as_str(), saying.lang.as_str());
        let place = places.entry(at).or_insert_with(|| Place::new(&pack, at.0, at.1, at.2));
        let Some(place) = place else { continue };
        let is_meant = |heard: Option<&Heard>, name: &str| match heard {
            None => saying.is_elsewhere(),
            Some(_) => saying.meant.iter().any(|meant| {
                meant == name
                    || meant.split(':').next() == Some(name)
                    || meant == "command:act" && name == "choose:act"
                    || meant == "courtesy" && name.starts_with("courtesy")
            }),
        };
        place.here(|here| {
            if here.kind != "input" {
                samples.extend(sample("tuned", counts, &index, &saying.text, here, is_meant));
            }
        });
    }
    samples
}

fn name(heard: Option<&Heard>) -> String {
    match heard {
        Some(Heard::Choose(id)) => format!("choose:{id}"),
        Some(Heard::Command(id)) => format!("command:{id}"),
        Some(Heard::Stuck(id)) => format!("stuck:{id}"),
        Some(Heard::Lang(tag)) => format!("lang:{tag}"),
        Some(Heard::UiLang(tag)) => format!("ui_lang:{tag}"),
        Some(Heard::Term(id)) => format!("term:{id}"),
        Some(Heard::Ask) => "ask".to_owned(),
        Some(Heard::Courtesy(what)) => format!("courtesy:{what}"),
        Some(Heard::Unsure(_)) => "unsure".to_owned(),
        Some(Heard::Input) => "input".to_owned(),
        Some(Heard::Unknown) | None => "unknown".to_owned(),
    }
}

fn sample(
    set: &'static str,
    counts: f32,
    index: &Index,
    text: &str,
    here: &Here<'_>,
    is_meant: impl Fn(Option<&Heard>, &str) -> bool,
) -> Option<Sample> {
    let found = measures(index, text, here).into_iter().map(|(heard, measures)| {
        let name = name(heard.as_ref());
        let measures = (0..).zip(measures).filter(|(_, measure)| *measure != 0.0);
        (is_meant(heard.as_ref(), &name), name, measures.collect::<Sparse>())
    });
    let candidates: Vec<_> = found.collect();
    candidates.iter().any(|(is_meant, ..)| *is_meant).then(|| Sample {
        set,
        counts,
        text: text.to_owned(),
        candidates,
    })
}

/// Every so manieth line that was left out, at a place where it is said.
fn apart(set: &'static str, is_apart: impl Fn(&str, &str) -> bool, every: u64) -> Vec<Sample> {
    let (index, lines) = without(is_apart);
    let embedded = Pack::Embedded;
    let mut places: Vec<(String, String, [Option<Place<'_>>; 2])> = Vec::new();
    let mut with_detour: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for id in embedded.guides().unwrap_or_default() {
        let Ok(guide) = embedded.guide(&id) else { continue };
        for (step, spec) in guide.steps() {
            let at = ["nl", "en"].map(|lang| Place::new(&embedded, id.as_str(), step.as_str(), lang));
            for detour in &spec.stuck {
                with_detour
                    .entry(format!("{id}/{detour}"))
                    .or_default()
                    .push(places.len());
            }
            places.push((id.to_string(), step.to_string(), at));
        }
    }
    let mut samples = Vec::new();
    for (class, text) in lines
        .iter()
        .filter(|(_, text)| hash(&format!("{text}!")).is_multiple_of(every))
    {
        let chance = hash(&format!("{text}?")) as usize;
        let lang = chance % 2;
        let text = text
            .replace("languagename", ["engels", "dutch"][lang])
            .replace("glossaryword", ["eigen app", "consent"][lang]);
        let parts: Vec<&str> = class.split('/').collect();
        let of_step = |guide: &str, step: &str| places.iter().position(|(g, s, _)| g == guide && s == step);
        let at = match parts.as_slice() {
            [guide, step, _] => of_step(guide, step),
            [_, _] => with_detour
                .get(class)
                .and_then(|all| all.get(chance / 2 % all.len()))
                .copied(),
            _ => Some(chance / 2 % places.len()),
        };
        let Some((guide, _, langs)) = at.and_then(|at| places.get(at)) else {
            continue;
        };
        let Some(place) = langs.get(lang).and_then(Option::as_ref) else {
            continue;
        };
        place.here(|here| {
            if here.kind == "input" || *guide == *class {
                return;
            }
            let wanted = match parts.as_slice() {
                [_, _, option] => Some(Heard::Choose((*option).to_owned())),
                [_, detour] => Some(Heard::Stuck((*detour).to_owned())),
                ["nonsense" | "elsewhere"] => None,
                [name] if places.iter().any(|(guide, ..)| guide == name) => Some(Heard::Ask),
                [meaning] => match meant(&index, meaning, &text, here) {
                    Some(heard) => Some(heard),
                    None => return,
                },
                _ => return,
            };
            let is_meant = |heard: Option<&Heard>, _: &str| heard == wanted.as_ref();
            // New questions are asked at a step now and then; the examples are full of them.
            let counts = match &wanted {
                Some(Heard::Ask) => ASKED,
                None => ELSEWHERE,
                Some(_) => 1.0,
            };
            samples.extend(sample(set, counts, &index, &text, here, is_meant));
        });
    }
    samples
}

/// The weights that make what was meant the likeliest: all samples at once, by Adam (Kingma and Ba, ICLR 2015).
fn learn(samples: &[Sample]) -> Measures {
    let mut weights = WEIGHTS;
    let (mut means, mut squares) = ([0.0_f32; MEASURES], [0.0_f32; MEASURES]);
    for round in 1..=ROUNDS {
        let mut gradient = weights.map(|weight| DRAWN * weight);
        for sample in samples {
            let shares = shares(sample, &weights);
            let right: f32 = meant_share(sample, &shares).max(1e-6);
            for ((is_meant, _, measures), share) in sample.candidates.iter().zip(&shares) {
                let by = share - if *is_meant { share / right } else { 0.0 };
                for (at, measure) in measures {
                    if let Some(gradient) = gradient.get_mut(usize::from(*at)) {
                        *gradient += by * measure * sample.counts;
                    }
                }
            }
        }
        let step = STEP * (1.0 - round as f32 / (ROUNDS + 1) as f32);
        let unbiased = |decay: f32| 1.0 - decay.powi(round);
        for ((weight, gradient), (mean, square)) in
            weights.iter_mut().zip(gradient).zip(means.iter_mut().zip(&mut squares))
        {
            *mean = MEAN * *mean + (1.0 - MEAN) * gradient;
            *square = SQUARE * *square + (1.0 - SQUARE) * gradient * gradient;
            *weight -= step * (*mean / unbiased(MEAN)) / ((*square / unbiased(SQUARE)).sqrt() + 1e-8);
        }
    }
    weights
}

fn shares(sample: &Sample, weights: &Measures) -> Vec<f32> {
    let score = |measures: &Sparse| {
        let weighed = measures.iter().map(|(at, measure)| {
            let weight = weights.get(usize::from(*at)).copied().unwrap_or_default();
            measure * weight
        });
        weighed.sum::<f32>()
    };
    let scores: Vec<f32> = sample
        .candidates
        .iter()
        .map(|(_, _, measures)| score(measures))
        .collect();
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let sum: f32 = scores.iter().map(|score| (score - most).exp()).sum();
    scores.iter().map(|score| (score - most).exp() / sum).collect()
}

fn meant_share(sample: &Sample, shares: &[f32]) -> f32 {
    let meant = sample
        .candidates
        .iter()
        .zip(shares)
        .filter(|((is_meant, ..), _)| *is_meant);
    meant.map(|(_, share)| share).sum()
}

/// The likeliest thing with its share, and whether it is meant.
fn best(sample: &Sample, weights: &Measures) -> (String, f32, bool) {
    let mut by_name: BTreeMap<&str, (f32, bool)> = BTreeMap::new();
    for ((is_meant, name, _), share) in sample.candidates.iter().zip(shares(sample, weights)) {
        let (sum, meant) = by_name.entry(name).or_default();
        *sum += share;
        *meant |= is_meant;
    }
    let best = by_name.into_iter().max_by(|one, other| one.1.0.total_cmp(&other.1.0));
    best.map(|(name, (share, is_meant))| (name.to_owned(), share, is_meant))
        .unwrap_or_default()
}

fn print_figures(when: &str, samples: &[Sample], weights: &Measures) {
    for set in ["tuned", "lines", "guides"] {
        let of_set: Vec<&Sample> = samples.iter().filter(|sample| sample.set == set).collect();
        print!("{when} {set} ({}):", of_set.len());
        for sure in [0.0, 0.5, 0.6, 0.7, 0.8, 0.9] {
            let (mut right, mut wrong) = (0, 0);
            for sample in &of_set {
                let (name, share, is_meant) = best(sample, weights);
                if share >= sure {
                    right += usize::from(is_meant);
                    wrong += usize::from(!is_meant && name != "unknown" && !name.starts_with("courtesy"));
                }
            }
            let all = of_set.len().max(1) as f32 / 100.0;
            print!("  {sure}: {:.1}/{:.1}", right as f32 / all, wrong as f32 / all);
        }
        println!();
    }
}

fn print_wrong(samples: &[Sample], weights: &Measures) {
    for sample in samples {
        let (name, share, is_meant) = best(sample, weights);
        if !is_meant {
            let meant = sample.candidates.iter().find(|(is_meant, ..)| *is_meant);
            let meant = meant.map(|(_, name, _)| name.as_str()).unwrap_or_default();
            println!("{}\t{}\t{meant}\t{name}\t{share:.2}", sample.set, sample.text);
        }
    }
}
