//! How much speaks for each thing that can be meant, and how sure that makes.
//!
//! A log-linear model: each candidate has a few measures, each measure a weight, and the shares of all candidates are one
//! together. The weights are those that make what was meant the likeliest, learned by `say-learn` (see `benches`) from
//! sayings that were left out of what they are compared with: lines of the examples, and the examples of whole guides.
//!
//! The measures are of two sorts: how like a saying is to what is said for the candidate, and what the candidate is
//! under which circumstances: a question is rarely "done", a denial at the end of a guide is rarely goodbye.

use super::{
    Heard,
    kinds::{ASK, DETOUR, NOTHING, OPTION, Scores},
    manner::{Manner, Screen},
    meaning::{MEANINGS, OF_CHOICE},
    score::Likeness,
};

/// How many measures are of likeness.
const LIKENESS: usize = 35;
/// How many measures a candidate has.
pub const MEASURES: usize = LIKENESS + ROLES * CIRCUMSTANCES;
/// The measures of a candidate, in the order of [`WEIGHTS`].
pub type Measures = [f32; MEASURES];

/// What each measure counts.
#[rustfmt::skip]
pub const WEIGHTS: Measures = [
    8.69, 5.10, 5.75, // nearest example: of what is offered, of a meaning, of nothing
    1.13, 0.16, 0.07, // how much likelier, of the same
    -0.51, 0.21, 3.85, // an example says just that; part of a label; like a label
    0.48, 0.53, 0.79, 1.04, // its kind: of an option, a detour, a meaning, nothing
    1.47, 0.43, -1.66, 0.76, 0.84, 3.74, -0.55, // a question: how well it is answered, how long, about this guide, like what is offered here, its kind, about another product, has a mark
    6.70, 0.99, // nothing, where words are unheard; a meaning that chooses
    0.31, 0.11, -0.09, // says no where its examples do: of an option, a detour, a meaning
    -5.28, -4.11, -1.71, // how much nearer those are that say no where it does not, of the same
    2.59, // the reason, where the first word asks for it
    5.25, // a word of the glossary, asked for in so many words
    0.31, // its kind: that it is done
    2.48, -1.33, 1.99, 0.32, // asks what a word means: a term, what is offered, the step's own, a question
    // always; asks; tells what was done; denies; is short; about the step; at a choice, at an end, at help for another step
    0.29, -0.48, 0.49, -0.46, 0.12, 1.78, 0.00, 0.00, 0.57, // done
    2.24, -0.93, -0.33, 0.31, 0.57, 0.24, 0.75, 0.56, 1.19, // another option
    1.57, 0.16, 0.11, 0.36, -0.19, -2.63, 0.39, 0.00, 1.18, // a detour
    1.41, -0.61, -0.15, 0.23, -0.90, 0.39, 0.00, -0.81, -0.62, // a way on: skip, finish, continue, check, plan, by hand
    0.09, -0.74, 0.48, 0.28, 0.12, 0.27, 0.22, 0.18, -0.08, // back
    -0.93, 1.93, 0.17, 0.64, -1.30, 1.31, -0.28, 0.19, -0.38, // why
    0.47, 0.43, 0.18, 0.22, -0.79, 1.52, 0.06, 0.86, 0.80, // stuck
    -1.07, 0.24, 0.39, 1.01, 0.21, 0.35, 0.27, 1.87, 0.51, // restart
    -1.08, 0.26, 0.63, -0.04, 0.14, 0.14, 0.26, 0.75, -0.67, // menu
    1.42, -0.78, 0.06, 0.40, -0.76, -0.43, -0.55, -2.58, 0.01, // stop
    0.75, -0.08, -0.01, -0.03, -1.03, 1.22, -0.41, -0.49, -0.09, // act
    1.05, -2.13, -0.80, -1.68, 1.01, -0.64, -0.17, 0.35, 0.60, // courtesy
    -0.70, -0.30, -0.99, -0.83, 1.55, -2.36, -1.16, 0.48, -0.32, // about the program or the way
    1.02, 0.42, 0.31, 0.02, 0.26, 1.09, -0.34, -1.37, -0.98, // a language
    -2.63, 1.09, 0.15, -0.56, 0.88, 0.84, 0.83, 1.09, 0.04, // a term
    -1.87, 0.21, -1.26, 1.80, 0.68, -1.24, -0.45, -0.62, -1.55, // one of several
    -1.47, 0.60, -0.02, -0.12, 1.00, 1.01, -0.59, 2.19, 0.72, // a question
    0.31, 0.57, 0.18, -0.65, -0.81, -2.99, 0.51, -0.13, -0.25, // nothing
];

/// What a candidate is, for what counts differently with each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Done,
    Option,
    Detour,
    WayOn,
    Back,
    Why,
    Stuck,
    Restart,
    Menu,
    Stop,
    Act,
    Courtesy,
    /// What is asked about the program, or how much there is still to do.
    About,
    Language,
    Term,
    Several,
    Question,
    Nothing,
}

const ROLES: usize = Role::Nothing as usize + 1;
const CIRCUMSTANCES: usize = 9;

impl Role {
    fn of(sort: Sort, heard: Option<&Heard>) -> Self {
        let Some(heard) = heard else { return Self::Nothing };
        match heard {
            Heard::Choose(id) if id == "done" => Self::Done,
            Heard::Choose(id) if OF_CHOICE.contains(&id.as_str()) => Self::WayOn,
            Heard::Choose(id) if id == "act" => Self::Act,
            Heard::Choose(_) | Heard::Input if sort == Sort::Question => Self::Question,
            Heard::Choose(_) | Heard::Input => Self::Option,
            Heard::Stuck(_) => Self::Detour,
            Heard::Command(name) => match *name {
                "back" => Self::Back,
                "why" => Self::Why,
                "stuck" => Self::Stuck,
                "restart" => Self::Restart,
                "menu" => Self::Menu,
                "stop" => Self::Stop,
                _ => Self::Act,
            },
            Heard::Courtesy("who" | "length") => Self::About,
            Heard::Courtesy(_) => Self::Courtesy,
            Heard::Lang(_) | Heard::UiLang(_) => Self::Language,
            Heard::Term(_) => Self::Term,
            Heard::Unsure(_) => Self::Several,
            Heard::Ask => Self::Question,
            Heard::Unknown => Self::Nothing,
        }
    }
}

/// All measures, from those of likeness.
fn with_circumstances(likeness: [f32; LIKENESS], role: Role, manner: Manner) -> Measures {
    let mut measures = [0.0; MEASURES];
    let under = [
        1.0,
        on(manner.asks),
        on(manner.tells_what_was_done),
        on(manner.denies),
        on(manner.is_short),
        manner.about_the_step,
        on(manner.at == Screen::Choice),
        on(manner.at == Screen::End),
        on(manner.at == Screen::Aside),
    ];
    let (of_likeness, of_roles) = measures.split_at_mut(LIKENESS);
    of_likeness.copy_from_slice(&likeness);
    let of_role = of_roles.iter_mut().skip(role as usize * CIRCUMSTANCES);
    for (measure, circumstance) in of_role.zip(under) {
        *measure = circumstance;
    }
    measures
}

fn on(yes: bool) -> f32 {
    f32::from(u8::from(yes))
}

/// What is asked, and how well it is answered.
pub(super) struct Question {
    pub(super) score: f32,
    pub(super) words: usize,
    pub(super) has_mark: bool,
    pub(super) heard: Heard,
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
    Question,
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
        let likeness = [
            near_offered,
            near_meaning,
            near_nothing,
            likelier_offered,
            likelier_meaning,
            likelier_nothing,
            on(self.like.exact),
            on(self.is_part_of_label),
            self.label,
            on(is_option) * kind(OPTION),
            on(is_detour) * kind(DETOUR),
            of_meaning,
            on(is_nothing) * kind(NOTHING),
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            on(is_nothing) * self.unheard,
            is(|heard| matches!(heard, Heard::Choose(_) | Heard::Unsure(_))),
            on(is_option) * self.like.polarity,
            on(is_detour) * self.like.polarity,
            on(is_meaning) * self.like.polarity,
            on(is_option) * self.like.turned,
            on(is_detour) * self.like.turned,
            on(is_meaning) * self.like.turned,
            is(|heard| *heard == Heard::Command("why")) * on(self.manner.asks_why),
            is(|heard| matches!(heard, Heard::Term(_))) * on(self.like.exact),
            on(is_option && is_done) * kind(DONE),
            is(|heard| matches!(heard, Heard::Term(_))) * on(self.manner.asks_meaning),
            on(is_offered) * on(self.manner.asks_meaning),
            is(|heard| *heard == Heard::Command("why")) * on(self.manner.asks_meaning) * self.manner.about_the_step,
            0.0,
        ];
        with_circumstances(likeness, Role::of(self.sort, self.heard), self.manner)
    }
}

impl Question {
    pub(super) fn measures(&self, kinds: &Scores, manner: Manner) -> Measures {
        let mut likeness = [0.0; LIKENESS];
        let asked = [
            self.score.min(2.0),
            self.words.min(15) as f32 / 5.0,
            on(self.is_here),
            self.like_here,
            kinds.get(ASK).copied().unwrap_or_default().max(LEAST_LIKELY),
            on(self.is_of_other_product),
            on(self.has_mark),
        ];
        for (measure, asked) in likeness.iter_mut().skip(FIRST_OF_QUESTION).zip(asked) {
            *measure = asked;
        }
        if let Some(last) = likeness.last_mut() {
            *last = on(manner.asks_meaning);
        }
        with_circumstances(likeness, Role::of(Sort::Question, Some(&self.heard)), manner)
    }
}

/// Where the measures of a question begin; the last of all is one of a question, too.
const FIRST_OF_QUESTION: usize = 13;
/// The kind of what is done, among the meanings.
const DONE: usize = 0;
/// What is less likely than that is as unlikely as that (logarithm of a share).
const LEAST_LIKELY: f32 = -8.0;

/// Whether an example says just that.
pub(super) fn is_exact(measures: &Measures) -> bool {
    measures.get(EXACT).is_some_and(|exact| *exact > 0.0)
}

/// How much nearer those are that say no where the saying does not, or the other way round.
pub(super) fn turned(measures: &Measures) -> f32 {
    measures.iter().skip(TURNED).take(2).sum()
}

/// The measure of an example that says just that.
const EXACT: usize = 6;
/// The measures of what is turned round: of an option, of a detour. What is said everywhere has many examples of both.
const TURNED: usize = 25;

/// What all measures come down to.
pub(super) fn score(measures: &Measures) -> f32 {
    measures
        .iter()
        .zip(&WEIGHTS)
        .map(|(measure, weight)| measure * weight)
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_turned_and_what_is_said_just_so_are_read_where_they_are_measured() {
        for sort in [Sort::Option, Sort::Detour] {
            let like = Likeness {
                turned: 0.25,
                exact: true,
                ..Likeness::default()
            };
            let measures = Measured {
                sort,
                heard: None,
                like,
                label: 0.0,
                is_part_of_label: false,
                kinds: &Scores::default(),
                unheard: 0.0,
                manner: Manner::default(),
            }
            .measures();
            assert_eq!((turned(&measures), is_exact(&measures)), (0.25, true));
        }
    }
}
