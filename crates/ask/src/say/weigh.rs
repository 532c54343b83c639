//! How much speaks for each thing that can be meant, and how sure that makes.
//!
//! A log-linear model: each candidate has a few measures, each measure a weight, and the shares of all candidates are one
//! together. The weights are those that make what was meant the likeliest, learned by `say-learn` (see `benches`) from
//! sayings that were left out of what they are compared with: lines of the examples, and the examples of whole guides.

use super::{
    Heard,
    kinds::{ASK, DETOUR, NOTHING, OPTION, Scores},
    manner::Manner,
    meaning::MEANINGS,
    score::Likeness,
};

/// How many measures a candidate has.
pub const MEASURES: usize = 56;
/// The measures of a candidate, in the order of [`WEIGHTS`].
pub type Measures = [f32; MEASURES];

/// What each measure counts.
#[rustfmt::skip]
pub const WEIGHTS: Measures = [
    6.91, 2.80, 3.12, // nearest example: of what is offered, of a meaning, of nothing
    1.01, 0.41, 0.04, // how much likelier, of the same
    0.52, 0.78, 2.30, // an example says just that; part of a label; like a label
    0.51, 0.68, 1.00, 1.74, // its kind: of an option, a detour, a meaning, nothing
    1.77, 1.23, // is an option, a detour
    0.26, 0.58, 1.17, -1.24, 0.62, -0.58, // is a command, a courtesy, a language, a term, nothing, a way out
    -0.69, 1.15, 0.44, 0.70, // a question: is one, how well it is answered, how long, has a mark
    -1.48, -0.89, 1.64, // a question: about this guide, like what is offered here, its kind
    5.52, 0.26, // nothing, where words are unheard; a meaning that chooses
    0.57, 0.43, -0.05, // says no where its examples do: of an option, a detour, a meaning
    2.99, // the reason, where the first word asks for it
    2.79, // a word of the glossary, asked for in so many words
    0.75, -0.36, -0.26, -0.22, 0.02, -0.03, // tells what was done: that it is done, another option, a detour, a meaning, nothing, a question
    2.30, 0.01, -1.09, 0.26, -2.11, 0.64, // words of the step: the same
    -1.20, -0.38, 0.39, 0.73, // asks: an option, a detour, nothing, a question
    1.01, // its kind: that it is done
    2.31, // a question: about another product
    1.83, -0.66, -0.05, // asks what a word means: a term, what is offered, a question
];

/// What is asked, and how well it is answered.
pub(super) struct Question {
    pub(super) score: f32,
    pub(super) words: usize,
    pub(super) has_mark: bool,
    pub(super) is_here: bool,
    /// Its answer is about another product than the guide.
    pub(super) is_of_other_product: bool,
    /// How like it is to the nearest thing that is offered here.
    pub(super) like_here: f32,
}

/// What a candidate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Option,
    Detour,
    /// One of [`MEANINGS`].
    Meaning(&'static str),
    Nothing,
}

/// What is measured of one.
pub(super) struct Measured<'m> {
    pub(super) sort: Sort,
    pub(super) heard: Option<&'m Heard>,
    pub(super) like: Likeness,
    /// How like it is to its labels.
    pub(super) label: f32,
    pub(super) is_part_of_label: bool,
    pub(super) kinds: &'m Scores,
    pub(super) unheard: f32,
    pub(super) manner: Manner,
}

impl Measured<'_> {
    pub(super) fn measures(&self) -> Measures {
        let on = |yes: bool| f32::from(u8::from(yes));
        let is_offered = matches!(self.sort, Sort::Option | Sort::Detour);
        let is_meaning = matches!(self.sort, Sort::Meaning(_));
        let is_nothing = self.sort == Sort::Nothing;
        let each = |what: f32| [is_offered, is_meaning, is_nothing].map(|is| on(is) * what);
        let [near_offered, near_meaning, near_nothing] = each(self.like.nearest);
        let [likelier_offered, likelier_meaning, likelier_nothing] = each(self.like.likelier);
        let kind = |kind: usize| self.kinds.get(kind).copied().unwrap_or_default().max(LEAST_LIKELY);
        let of_meaning = match self.sort {
            Sort::Meaning(meaning) => MEANINGS.iter().position(|known| *known == meaning).map_or(0.0, kind),
            _ => 0.0,
        };
        let is = |what: fn(&Heard) -> bool| on(is_meaning && self.heard.is_some_and(what));
        let is_done = matches!(self.heard, Some(Heard::Choose(id)) if id == "done");
        let (is_option, is_detour) = (self.sort == Sort::Option, self.sort == Sort::Detour);
        let told = on(self.manner.tells_what_was_done);
        let (about, asks) = (self.manner.about_the_step, on(self.manner.asks));
        let leaves = |heard: &Heard| matches!(heard, Heard::Command("menu" | "stop" | "restart" | "back"));
        [
            near_offered,
            near_meaning,
            near_nothing,
            likelier_offered,
            likelier_meaning,
            likelier_nothing,
            on(self.like.exact),
            on(self.is_part_of_label),
            self.label,
            on(self.sort == Sort::Option) * kind(OPTION),
            on(self.sort == Sort::Detour) * kind(DETOUR),
            of_meaning,
            on(is_nothing) * kind(NOTHING),
            on(self.sort == Sort::Option),
            on(self.sort == Sort::Detour),
            is(|heard| matches!(heard, Heard::Command(_))),
            is(|heard| *heard == Heard::Courtesy),
            is(|heard| matches!(heard, Heard::Lang(_) | Heard::UiLang(_))),
            is(|heard| matches!(heard, Heard::Term(_))),
            on(is_nothing),
            is(leaves),
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            on(is_nothing) * self.unheard,
            is(|heard| matches!(heard, Heard::Choose(_) | Heard::Unsure(_))),
            on(self.sort == Sort::Option) * self.like.polarity,
            on(self.sort == Sort::Detour) * self.like.polarity,
            on(is_meaning) * self.like.polarity,
            is(|heard| *heard == Heard::Command("why")) * on(self.manner.asks_why),
            is(|heard| matches!(heard, Heard::Term(_))) * on(self.like.exact),
            on(is_done) * told,
            on(is_option && !is_done) * told,
            on(is_detour) * told,
            on(is_meaning && !is_done) * told,
            on(is_nothing) * told,
            0.0,
            on(is_done) * about,
            on(is_option && !is_done) * about,
            on(is_detour) * about,
            on(is_meaning && !is_done) * about,
            on(is_nothing) * about,
            0.0,
            on(is_option) * asks,
            on(is_detour) * asks,
            on(is_nothing) * asks,
            0.0,
            on(is_option && is_done) * kind(DONE),
            0.0,
            is(|heard| matches!(heard, Heard::Term(_))) * on(self.manner.asks_meaning),
            on(is_offered) * on(self.manner.asks_meaning),
            0.0,
        ]
    }
}

impl Question {
    pub(super) fn measures(&self, kinds: &Scores, manner: Manner) -> Measures {
        let on = |yes: bool| f32::from(u8::from(yes));
        let mut measures = [0.0; MEASURES];
        let asked = [
            1.0,
            self.score.min(2.0),
            self.words.min(15) as f32 / 5.0,
            on(self.has_mark),
            on(self.is_here),
            self.like_here,
            kinds.get(ASK).copied().unwrap_or_default().max(LEAST_LIKELY),
        ];
        for (measure, asked) in measures.iter_mut().skip(FIRST_OF_QUESTION).zip(asked) {
            *measure = asked;
        }
        let others = [
            on(manner.tells_what_was_done),
            manner.about_the_step,
            on(manner.asks),
            on(self.is_of_other_product),
            on(manner.asks_meaning),
        ];
        for (at, value) in OTHERS_OF_QUESTION.into_iter().zip(others) {
            if let Some(measure) = measures.get_mut(at) {
                *measure = value;
            }
        }
        measures
    }
}

/// Where the measures of a question begin.
const FIRST_OF_QUESTION: usize = 21;
/// And where the others are.
const OTHERS_OF_QUESTION: [usize; 5] = [40, 46, 50, 52, 55];
/// The kind of what is done, among the meanings.
const DONE: usize = 0;
/// What is less likely than that is as unlikely as that (logarithm of a share).
const LEAST_LIKELY: f32 = -8.0;

/// Whether an example says just that.
pub(super) fn is_exact(measures: &Measures) -> bool {
    measures.get(EXACT).is_some_and(|exact| *exact > 0.0)
}

/// The measure of an example that says just that.
const EXACT: usize = 6;

/// What all measures come down to.
pub(super) fn score(measures: &Measures) -> f32 {
    measures
        .iter()
        .zip(&WEIGHTS)
        .map(|(measure, weight)| measure * weight)
        .sum()
}
