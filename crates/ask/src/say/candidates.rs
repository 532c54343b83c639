//! Everything that can be meant at a screen, with how much a saying is like it.

use std::collections::{BTreeMap, BTreeSet};

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
/// What counts where an example says just that.
const EXACT: f32 = 2.0;
/// What counts for what the screen itself offers.
const OFFERED: f32 = 1.6;
/// What counts where the saying is a part of a label that nothing else here has.
const PART: f32 = 2.5;

/// What counts against a word of the glossary: it is often said without being asked about.
const OF_A_TERM: f32 = -2.5;

/// A part of a label that nothing else here has is so like it.
const LIKE_A_PART: f32 = 0.6;

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
            let said = if languages.named.is_empty() {
                Said::Plainly
            } else {
                Said::Language
            };
            found.add(
                said,
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
        let like = offered.labels.iter().map(|label| shared(known, words, &said(label)));
        found.by_label(if part > 0.0 {
            LIKE_A_PART
        } else {
            like.fold(0.0, f32::max)
        });
    }
}

/// How many of the telling words of a saying and of a label are shared: from 0 to 1 where they are the same.
fn shared(known: &Known<'_>, words: &[String], label: &[String]) -> f32 {
    let around = known.list("choosing-words");
    let telling = |words: &[String]| {
        words
            .iter()
            .filter(|word| !around.contains(word))
            .cloned()
            .collect::<BTreeSet<_>>()
    };
    let (said, label) = (telling(words), telling(label));
    let both = said.intersection(&label).filter(|word| word.len() >= 4).count();
    2.0 * both as f32 / (said.len() + label.len()).max(1) as f32
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

/// What can be meant, before it is weighed.
struct Possible {
    said: Said,
    classes: Vec<u32>,
    heard: Option<Heard>,
    /// What counts for it whatever is said.
    counts: f32,
    /// How like the saying is to its labels.
    like_label: f32,
}

#[derive(Default)]
struct Found(Vec<Possible>);

impl Found {
    fn add(&mut self, said: Said, classes: &[u32], heard: Option<Heard>, counts: f32) {
        self.0.push(Possible {
            said,
            classes: classes.to_vec(),
            heard,
            counts,
            like_label: 0.0,
        });
    }

    /// The last one is so like its labels.
    fn by_label(&mut self, like: f32) {
        if let Some(last) = self.0.last_mut() {
            last.like_label = like;
        }
    }

    fn weighed(
        self,
        index: &Index,
        known: &Known<'_>,
        words: &[String],
        languages: &Mentioned,
        term: &Mentioned,
    ) -> Vec<Candidate> {
        let like = |said: Said, words: &[String]| {
            let of_it = self.0.iter().filter(|possible| possible.said == said);
            let classes: Vec<u32> = of_it.flat_map(|possible| &possible.classes).copied().collect();
            if classes.is_empty() {
                return BTreeMap::new();
            }
            likeness(index, known, words, &classes)
        };
        let plainly = like(Said::Plainly, words);
        let language = like(Said::Language, &languages.words);
        let term = like(Said::Term, &term.words);
        let weigh = |possible: Possible| {
            let of_said = match possible.said {
                Said::Plainly => &plainly,
                Said::Language => &language,
                Said::Term => &term,
            };
            let score = |like: &Likeness| {
                NEAREST * like.nearest.max(possible.like_label)
                    + LIKELIER * like.likelier
                    + if like.exact { EXACT } else { 0.0 }
            };
            let likenesses = possible.classes.iter().filter_map(|class| of_said.get(class));
            let best = likenesses.max_by(|one, other| score(one).total_cmp(&score(other)));
            let best = best.copied().unwrap_or_default();
            let nearest = best.nearest.max(possible.like_label);
            (possible.heard, nearest, score(&best) + possible.counts)
        };
        shares(self.0.into_iter().map(weigh).collect())
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
