//! Everything that can be meant at a screen, with how much a saying is like it.

use std::collections::BTreeSet;

use super::{
    super::Index,
    Heard, Here, Offered,
    kinds::{NONSENSE, Scores},
    known::Known,
    manner::Manner,
    material::{ELSEWHERE, class_of_detour, class_of_option},
    meaning::{MEANINGS, OF_CHOICE, OF_LANGUAGE, OF_TERM, come_down},
    mentioned::{self, Glossary, Mentioned},
    score::{Likeness, look},
    weigh::{Measured, Measures, Question, Sort, is_exact, score, turned},
    words::{Polarity, said},
};

/// A part of a label that nothing else here has is so like it.
const LIKE_A_PART: f32 = 0.6;

/// All that can be meant, measured.
pub(super) struct Candidates {
    pub(super) measured: Vec<(Option<Heard>, f32, Measures)>,
    /// What kind of saying it is.
    pub(super) kinds: Scores,
    /// How it is said.
    pub(super) manner: Manner,
}

/// One thing that can be meant.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) heard: Option<Heard>,
    /// Of the nearest examples.
    pub(super) nearest: f32,
    /// Of all together, one.
    pub(super) share: f32,
    /// How much nearer those are that say no where this does not, or the other way round.
    pub(super) turned: f32,
}

/// What may be heard, measured; that nothing here is meant is among it.
pub(super) fn measured(
    index: &Index,
    known: &Known<'_>,
    (text, words): (&str, &[String]),
    manner: Manner,
    here: &Here<'_>,
    glossary: &Glossary<'_>,
) -> Candidates {
    let mut found = Found::default();
    offered(known, words, manner.polarity, here, &mut found);
    let choosable = |id: &&&str| !OF_CHOICE.contains(*id) || here.choices.iter().any(|choice| choice.id == **id);
    let languages = mentioned::languages(known, text, words);
    let term = glossary.named_in(words);
    for meaning in MEANINGS
        .iter()
        .filter(choosable)
        .filter(|meaning| **meaning != NONSENSE)
    {
        let Some(class) = known.class(meaning) else { continue };
        let sort = Sort::Meaning(meaning);
        if OF_LANGUAGE.contains(meaning) {
            let said = if languages.named.is_empty() {
                Said::Plainly
            } else {
                Said::Language
            };
            let heard = mentioned::asked_for(meaning, &languages.named, here);
            found.add(said, sort, &[class], heard);
        } else if *meaning == OF_TERM {
            let heard = term.named.first().map(|id| Heard::Term(id.clone()));
            if heard.is_some() {
                found.add(Said::Term, sort, &[class], heard);
            }
        } else {
            found.add(Said::Plainly, sort, &[class], come_down(known, meaning, here));
        }
    }
    let elsewhere: Vec<u32> = [ELSEWHERE, NONSENSE]
        .into_iter()
        .filter_map(|name| known.class(name))
        .collect();
    found.add(Said::Plainly, Sort::Nothing, &elsewhere, None);
    found.measured(index, known, words, manner, &languages, &term)
}

impl Candidates {
    /// Along with a new question.
    pub(super) fn with_question(mut self, question: Question) -> Self {
        let measures = question.measures(&self.kinds, self.manner);
        self.measured.push((Some(question.heard), 0.0, measures));
        self
    }

    /// The only thing that people mean here who say just that; what no guide is about is nothing that is heard.
    pub(super) fn just_so(&self) -> Option<Heard> {
        let mut exact = self.measured.iter().filter(|(.., measures)| is_exact(measures));
        let (first, ..) = exact.next()?;
        let is_only = exact.all(|(heard, ..)| heard == first);
        is_only.then(|| first.clone().unwrap_or(Heard::Unknown))
    }

    /// How like the nearest thing is that is offered here, or asked for at every screen.
    pub(super) fn nearest(&self) -> f32 {
        let here = self.measured.iter().filter(|(heard, ..)| heard.is_some());
        here.map(|(_, nearest, _)| *nearest).fold(0.0, f32::max)
    }

    /// The likeliest first; the shares are one together.
    pub(super) fn weighed(self) -> Vec<Candidate> {
        let weighed = self.measured.into_iter();
        shares(
            weighed
                .map(|(heard, nearest, measures)| (heard, nearest, turned(&measures), score(&measures)))
                .collect(),
        )
    }
}

fn offered(known: &Known<'_>, words: &[String], polarity: Polarity, here: &Here<'_>, found: &mut Found) {
    let negations = known.negations();
    // A label that says no where the saying does not, or the other way round, is no likeness.
    let alike = |label: &str| {
        let label_words = said(label);
        (Polarity::of(label, &label_words, &negations) == polarity).then_some(label_words)
    };
    let labels = |offered: &Offered<'_>| {
        offered
            .labels
            .iter()
            .filter_map(|label| alike(label))
            .collect::<Vec<_>>()
    };
    let part_of = |offered: &Offered<'_>| labels(offered).iter().any(|label| is_part(known, words, label));
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
        let like = labels(offered);
        let like = like.iter().map(|label| shared(known, words, label)).fold(0.0, f32::max);
        let is_part = only && part_of(offered);
        // A list of guides is long, and most of it is not what is talked about.
        if here.step.is_none() && classes.is_empty() && like <= 0.0 && !is_part {
            continue;
        }
        let sort = if is_detour { Sort::Detour } else { Sort::Option };
        found.add(Said::Plainly, sort, &classes, Some(heard));
        found.by_label(like, is_part);
    }
    // “Hij werkt nog”, at the end where a guide says that it worked: another answer than was given, so back to the question.
    if let (Some(guide), Some(instead)) = (here.guide, here.instead) {
        for option in instead.options {
            if let Some(class) = class(class_of_option(guide, instead.step, option)) {
                let heard = Heard::Command("back");
                found.add(Said::Plainly, Sort::Option, &[class], Some(heard));
            }
        }
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

/// What can be meant, before it is measured.
struct Possible {
    said: Said,
    sort: Sort,
    classes: Vec<u32>,
    heard: Option<Heard>,
    /// How like the saying is to its labels.
    label: f32,
    is_part_of_label: bool,
}

#[derive(Default)]
struct Found(Vec<Possible>);

impl Found {
    fn add(&mut self, said: Said, sort: Sort, classes: &[u32], heard: Option<Heard>) {
        self.0.push(Possible {
            said,
            sort,
            classes: classes.to_vec(),
            heard,
            label: 0.0,
            is_part_of_label: false,
        });
    }

    /// The last one is so like its labels.
    fn by_label(&mut self, like: f32, is_part: bool) {
        if let Some(last) = self.0.last_mut() {
            last.label = like;
            last.is_part_of_label = is_part;
        }
    }

    fn measured(
        self,
        index: &Index,
        known: &Known<'_>,
        words: &[String],
        manner: Manner,
        languages: &Mentioned,
        term: &Mentioned,
    ) -> Candidates {
        let looked = |said: Said, words: &[String]| {
            let of_it = self.0.iter().filter(|possible| possible.said == said);
            let classes: Vec<u32> = of_it.flat_map(|possible| &possible.classes).copied().collect();
            (!classes.is_empty()).then(|| look(index, known, (words, manner.polarity), &classes))
        };
        let plainly = looked(Said::Plainly, words);
        // Or the saying by itself.
        let plainly = plainly.unwrap_or_else(|| look(index, known, (words, manner.polarity), &[]));
        let language = looked(Said::Language, &languages.words);
        let term = looked(Said::Term, &term.words);
        let measure = |possible: Possible| {
            let looked = match possible.said {
                Said::Plainly => Some(&plainly),
                Said::Language => language.as_ref(),
                Said::Term => term.as_ref(),
            };
            let looked = looked.unwrap_or(&plainly);
            let score = |like: &Likeness| like.nearest + like.likelier / 5.0;
            let likenesses = possible.classes.iter().filter_map(|class| looked.classes.get(class));
            let best = likenesses.max_by(|one, other| score(one).total_cmp(&score(other)));
            let like = best.copied().unwrap_or_default();
            let measured = Measured {
                sort: possible.sort,
                heard: possible.heard.as_ref(),
                like,
                label: possible.label,
                is_part_of_label: possible.is_part_of_label,
                kinds: &looked.kinds,
                unheard: looked.unheard,
                manner,
            };
            let of_label = if possible.is_part_of_label {
                LIKE_A_PART
            } else {
                possible.label
            };
            let measures = measured.measures();
            (possible.heard, like.nearest.max(of_label), measures)
        };
        Candidates {
            measured: self.0.into_iter().map(measure).collect(),
            kinds: plainly.kinds,
            manner,
        }
    }
}

/// The same heard in several ways is heard once.
fn shares(weighed: Vec<(Option<Heard>, f32, f32, f32)>) -> Vec<Candidate> {
    let most = weighed.iter().map(|(.., score)| *score).fold(f32::MIN, f32::max);
    let sum: f32 = weighed.iter().map(|(.., score)| (score - most).exp()).sum();
    let mut candidates: Vec<Candidate> = Vec::new();
    for (heard, nearest, turned, score) in weighed {
        let share = (score - most).exp() / sum;
        match candidates.iter_mut().find(|candidate| candidate.heard == heard) {
            Some(candidate) => {
                // Of several ways to hear it the likelier one tells.
                if share > candidate.share {
                    candidate.turned = turned;
                }
                candidate.share += share;
                candidate.nearest = candidate.nearest.max(nearest);
            }
            None => candidates.push(Candidate {
                heard,
                nearest,
                share,
                turned,
            }),
        }
    }
    candidates.sort_by(|one, other| other.share.total_cmp(&one.share));
    candidates
}
