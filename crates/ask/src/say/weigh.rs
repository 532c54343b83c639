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
pub const MEASURES: usize = 52;
/// The measures of a candidate, in the order of [`WEIGHTS`].
pub type Measures = [f32; MEASURES];

/// What each measure counts.
#[rustfmt::skip]
pub const WEIGHTS: Measures = [
    5.32, 3.24, 3.83, // nearest example: of what is offered, of a meaning, of nothing
    0.88, 0.19, -0.14, // how much likelier, of the same
    -0.09, 1.29, 1.99, // an example says just that; part of a label; like a label
    0.28, 0.50, 0.96, 1.80, // its kind: of an option, a detour, a meaning, nothing
    1.46, 1.19, // is an option, a detour
    -0.18, 0.14, 0.84, -1.05, 0.41, -0.03, // is a command, a courtesy, a language, a term, nothing, a way out
    -0.55, 0.48, 0.67, 0.80, // a question: is one, how well it is answered, how long, has a mark
    -1.07, -0.87, 1.05, // a question: about this guide, like what is offered here, its kind
    5.07, -0.25, // nothing, where words are unheard; a meaning that chooses
    0.48, 0.65, 0.37, // says no where its examples do: of an option, a detour, a meaning
    2.82, // the reason, where the first word asks for it
    1.62, // a word of the glossary, asked for in so many words
    1.18, -0.64, -0.30, -0.41, 0.09, -0.89, // tells what was done: that it is done, another option, a detour, a meaning, nothing, a question
    2.59, 0.20, -0.97, -0.24, -2.05, -1.63, // words of the step: the same
    -1.35, 0.28, 0.87, 0.12, // asks: an option, a detour, nothing, a question
    0.87, // its kind: that it is done
];

/// What is asked, and how well it is answered.
pub(super) struct Question {
    pub(super) score: f32,
    pub(super) words: usize,
    pub(super) has_mark: bool,
    pub(super) is_here: bool,
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
        let manner = [on(manner.tells_what_was_done), manner.about_the_step, on(manner.asks)];
        for (at, value) in MANNER_OF_QUESTION.into_iter().zip(manner) {
            if let Some(measure) = measures.get_mut(at) {
                *measure = value;
            }
        }
        measures
    }
}

/// Where the measures of a question begin.
const FIRST_OF_QUESTION: usize = 21;
/// And where those of how it is said are.
const MANNER_OF_QUESTION: [usize; 3] = [40, 46, 50];
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
