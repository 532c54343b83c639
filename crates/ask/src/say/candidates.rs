//! Everything that can be meant at a screen, with how much a saying is like it.

use std::collections::BTreeMap;

use super::{
    super::Index,
    Heard, Here, Offered,
    known::Known,
    material::{class_of_detour, class_of_option},
    meaning::{MEANINGS, OF_CHOICE, OF_LANGUAGE, OF_TERM, come_down},
    mentioned::{self, Mentioned},
    score::{Likeness, likeness},
    words::said,
    write::ELSEWHERE,
};

/// What each of the two measures counts.
const NEAREST: f32 = 10.0;
const LIKELIER: f32 = 1.8;
/// What counts for what the screen itself offers.
const OFFERED: f32 = 1.2;
/// What counts where the saying is a part of a label that nothing else here has.
const PART: f32 = 2.5;

/// What counts against a word of the glossary: it is often said without being asked about.
const OF_A_TERM: f32 = -2.5;

/// One thing that can be meant.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) heard: Option<Heard>,
    /// Of the nearest examples.
    pub(super) nearest: f32,
    /// Of all together, one.
    pub(super) share: f32,
}

/// What may be heard, the likeliest first; its shares are one together.
pub(super) fn candidates(index: &Index, known: &Known<'_>, words: &[String], here: &Here<'_>) -> Vec<Candidate> {
    let mut found = Found::default();
    offered(known, words, here, &mut found);
    let choosable = |id: &&&str| !OF_CHOICE.contains(*id) || here.choices.iter().any(|choice| choice.id == **id);
    let languages = mentioned::languages(known, words);
    let term = mentioned::term(words, here.terms);
    for meaning in MEANINGS.iter().filter(choosable) {
        let Some(class) = known.class(meaning) else { continue };
        if OF_LANGUAGE.contains(meaning) {
            found.add(
                Said::Language,
                &[class],
                mentioned::asked_for(meaning, &languages.named, here),
                0.0,
            );
        } else if *meaning == OF_TERM {
            let heard = term.named.first().map(|id| Heard::Term(id.clone()));
            if heard.is_some() {
                found.add(Said::Term, &[class], heard, OF_A_TERM);
            }
        } else {
            found.add(Said::Plainly, &[class], come_down(known, meaning, here), 0.0);
        }
    }
    let elsewhere: Vec<u32> = known.class(ELSEWHERE).into_iter().collect();
    found.add(Said::Plainly, &elsewhere, None, 0.0);
    found.weighed(index, known, words, &languages, &term)
}

fn offered(known: &Known<'_>, words: &[String], here: &Here<'_>, found: &mut Found) {
    let part_of = |offered: &Offered<'_>| offered.labels.iter().any(|label| is_part(known, words, &said(label)));
    let all = || here.choices.iter().chain(here.detours);
    let only = all().filter(|offered| part_of(offered)).count() == 1;
    let class = |name: String| known.class(&name);
    for (offered, is_detour) in here
        .choices
        .iter()
        .map(|choice| (choice, false))
        .chain(here.detours.iter().map(|detour| (detour, true)))
    {
        let id = offered.id;
        let heard = if is_detour {
            Heard::Stuck(id.to_owned())
        } else {
            Heard::Choose(id.to_owned())
        };
        let mut classes: Vec<u32> = Vec::new();
        if let (Some(guide), Some(step)) = (here.guide, here.step) {
            let names = [class_of_option(guide, step, id), class_of_detour(guide, id)];
            classes.extend(names.into_iter().filter_map(class));
        }
        classes.extend(known.class(id).filter(|_| MEANINGS.contains(&id)));
        let part = if only && part_of(offered) { PART } else { 0.0 };
        found.add(Said::Plainly, &classes, Some(heard), OFFERED + part);
    }
}

/// Whether these words stand in a label, one after the other, and say something there.
fn is_part(known: &Known<'_>, words: &[String], label: &[String]) -> bool {
    let around = known.list("choosing-words");
    let telling: Vec<&String> = words.iter().filter(|word| !around.contains(word)).collect();
    let inside: Vec<&String> = label.iter().filter(|word| !around.contains(word)).collect();
    let long = telling.iter().any(|word| word.len() >= 4);
    long && inside.windows(telling.len()).any(|window| window == telling.as_slice())
}

/// With which words a candidate is compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Plainly,
    Language,
    Term,
}

#[derive(Default)]
struct Found(Vec<(Said, Vec<u32>, Option<Heard>, f32)>);

impl Found {
    fn add(&mut self, said: Said, classes: &[u32], heard: Option<Heard>, counts: f32) {
        self.0.push((said, classes.to_vec(), heard, counts));
    }

    fn weighed(
        self,
        index: &Index,
        known: &Known<'_>,
        words: &[String],
        languages: &Mentioned,
        term: &Mentioned,
    ) -> Vec<Candidate> {
        let classes = |said: Said| -> Vec<u32> {
            let of_it = self.0.iter().filter(|(its, _, _, _)| *its == said);
            of_it.flat_map(|(_, classes, _, _)| classes.iter().copied()).collect()
        };
        let like = |said: Said, words: &[String]| likeness(index, known, words, &classes(said));
        let plainly = like(Said::Plainly, words);
        let language = like(Said::Language, &languages.words);
        let term = like(Said::Term, &term.words);
        let mut weighed: Vec<(Option<Heard>, f32, f32)> = Vec::new();
        for (said, classes, heard, counts) in self.0 {
            let of_said: &BTreeMap<u32, Likeness> = match said {
                Said::Plainly => &plainly,
                Said::Language => &language,
                Said::Term => &term,
            };
            let best = classes.iter().filter_map(|class| of_said.get(class)).copied();
            let score = |like: &Likeness| NEAREST * like.nearest + LIKELIER * like.likelier;
            let best = best.max_by(|one, other| score(one).total_cmp(&score(other)));
            let best = best.unwrap_or_default();
            weighed.push((heard, best.nearest, score(&best) + counts));
        }
        shares(weighed)
    }
}

/// The same heard in several ways is heard once.
fn shares(weighed: Vec<(Option<Heard>, f32, f32)>) -> Vec<Candidate> {
    let most = weighed.iter().map(|(_, _, score)| *score).fold(f32::MIN, f32::max);
    let sum: f32 = weighed.iter().map(|(_, _, score)| (score - most).exp()).sum();
    let mut candidates: Vec<Candidate> = Vec::new();
    for (heard, nearest, score) in weighed {
        let share = (score - most).exp() / sum;
        match candidates.iter_mut().find(|candidate| candidate.heard == heard) {
            Some(candidate) => {
                candidate.share += share;
                candidate.nearest = candidate.nearest.max(nearest);
            }
            None => candidates.push(Candidate { heard, nearest, share }),
        }
    }
    candidates.sort_by(|one, other| other.share.total_cmp(&one.share));
    candidates
}
