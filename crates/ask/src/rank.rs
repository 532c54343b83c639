//! The guides and steps that answer a question, best first, or the honest answer that none does.

use super::{
    answer::{ANSWERS, Answer, Answers, Found, Reason},
    bands::{self, Confidence},
    bare::is_bare,
    errors,
    index::{ErrorRow, Index},
    product::{Meant, meant},
    products::Product,
    question::Question,
    secret::looks_secret,
    signs::{Signs, Whose},
    standard::is_standard,
};

/// The scores of errors that were recognised, on the scale of words: certainly ours; maybe ours, though another product is
/// named; and one that any product may give.
const CERTAIN: f32 = 2.0;
const OTHERS_TOO: f32 = 0.4;
const ANYBODYS: f32 = 0.1;
/// Each letter that an error explains adds a part of this.
const LETTERS: f32 = 1000.0;

/// So much more speaks for a product that is named as a place, where nothing else is meant.
const MORE: f32 = 1.0;

/// Stands for what another product is about, among the topics of `elsewhere.ftl`.
const OTHER_PRODUCT: &str = "other-product";

/// Looks for the answer; `here` is the guide that the reader is in, or `guide/step`. The answers are of one product: the
/// one that the question names, else that of the guide, else the pack's own.
pub fn answer(index: &Index, question: &str, here: Option<&str>) -> Answers {
    let products = index.products();
    let of_here = here.and_then(|here| product_of(index, here.split('/').next()?));
    let of = |number: usize| match products.all.get(number) {
        Some(product) => match index.of_product(product) {
            Some(guides) => answer_among(&guides, question, here, true),
            None => Answers {
                secret: looks_secret(question),
                without_guide: Some(product.called.clone()),
                ..Answers::default()
            },
        },
        None => Answers::default(),
    };
    let own = || answer_among(index, question, here, false);
    match meant(index, question, of_here) {
        Meant::Own => own(),
        Meant::Other(product) => of(product),
        Meant::AsPlace(product) => {
            let own = own();
            let best = own.answers.first().filter(|_| own.known);
            let other = of(product);
            let says_more = |best: &Answer| {
                let first = other.answers.first().filter(|_| other.known);
                first.is_some_and(|first| first.score > best.score + MORE)
            };
            let is_asked_there =
                best.is_none_or(|best| products.asked_elsewhere.contains(&best.guide) || says_more(best));
            if is_asked_there { other } else { beside(own, other) }
        }
        Meant::OwnBeside(product) => beside(own(), of(product)),
    }
}

/// Either product may be meant: what the other one's guides answer comes second.
fn beside(mut own: Answers, other: Answers) -> Answers {
    if !own.known && other.known {
        return other;
    }
    let best = other.answers.into_iter().next().filter(|_| other.known && own.known);
    if let Some(best) = best {
        own.confidence = Confidence::Unsure;
        own.answers.insert(1.min(own.answers.len()), best);
        own.answers.truncate(ANSWERS);
    }
    own
}

/// The product that a guide is about, counted from 0; none where it is the pack's own.
pub(super) fn product_of(index: &Index, guide: &str) -> Option<usize> {
    let of_guide = |product: &Product| product.guides.iter().any(|known| known == guide);
    index.products().all.iter().position(of_guide)
}

/// Looks among the guides of one product. `is_named`: the question is known to be about it, whatever it looks like.
fn answer_among(index: &Index, question: &str, here: Option<&str>, is_named: bool) -> Answers {
    let Signs { whose, tongue } = Signs::of(index, question);
    let whose = if is_named { Whose::Ours } else { whose };
    let (here, step) = here.map(|here| here.split_once('/').unwrap_or((here, ""))).unzip();
    let here = here.and_then(|here| index.number_of(here));
    let mut read = Question::read(index, question);
    if let (Some(here), Some(step)) = (here, step) {
        let place = index.places(here).find(|place| index.step(*place) == step);
        read.is_asked_at(place);
    }
    let (errors, is_anybodys_error) = by_error(index, &read, question, whose);
    let is_error = !errors.is_empty();
    let mut answers = errors;
    if answers.is_empty() {
        answers = read.by_title(question, here);
    }
    for answer in read.ranked(here) {
        if answers.iter().all(|known| known.guide != answer.guide) {
            answers.push(answer);
        }
    }
    if !is_error {
        answers.sort_by(|one, other| other.score.total_cmp(&one.score));
    }
    answers.truncate(ANSWERS);
    // To be in a guide makes it likelier, not an answer to anything.
    let scores: Vec<f32> = answers.iter().map(|answer| answer.score - answer.found.here).collect();
    let confidence = match () {
        () if is_anybodys_error => Confidence::Unsure,
        () if is_error => bands::of_error(&scores),
        // What a program said is recognised, or not known.
        () if whose == Whose::Others || tongue.is_some() || is_bare(question) => Confidence::Unknown,
        () if scores.first().is_some_and(|best| *best < read.needs()) => Confidence::Unknown,
        () if read
            .topic()
            .is_some_and(|(topic, _)| scores.iter().all(|score| *score < topic)) =>
        {
            Confidence::Unknown
        }
        () => bands::of(&scores),
    };
    let known = confidence != Confidence::Unknown;
    let other = || (whose == Whose::Others).then(|| OTHER_PRODUCT.to_owned());
    Answers {
        known,
        confidence,
        answers,
        secret: looks_secret(question),
        is_anybodys_error,
        without_guide: None,
        elsewhere: if known {
            None
        } else {
            other().or_else(|| Some(read.topic()?.1))
        },
        tongue,
    }
}

/// What codes and phrases of errors lead to, and whether they may be anybody's.
fn by_error(index: &Index, read: &Question<'_>, question: &str, whose: Whose) -> (Vec<Answer>, bool) {
    let mut answers: Vec<Answer> = Vec::new();
    let mut known: Vec<(ErrorRow, f32)> = Vec::new();
    for (error, length) in errors::known(index, question) {
        let more = length as f32 / LETTERS;
        match (is_standard(&error.squeezed), whose) {
            (true, Whose::Others) => {}
            (true, Whose::Unsaid) => known.push((error, ANYBODYS + more)),
            (false, Whose::Others) => known.push((error, OTHERS_TOO + more)),
            _ => known.push((error, CERTAIN + more)),
        }
    }
    // Of guides that list the same, the one that more speaks for.
    let says = |(error, _): &(ErrorRow, f32)| read.score(error.guide);
    known.sort_by(|one, other| other.1.total_cmp(&one.1).then(says(other).total_cmp(&says(one))));
    for (error, score) in known {
        let (guide, start) = (index.guide(error.guide), start(index, error.guide));
        if answers.iter().any(|answer| answer.guide == guide) {
            continue;
        }
        answers.push(Answer {
            is_start: error.step.as_ref().is_none_or(|step| *step == start),
            step: error.step.unwrap_or(start),
            guide,
            score,
            because: Reason::Error(error.phrase),
            found: Found::default(),
        });
    }
    let is_anybodys = answers.first().is_some_and(|first| first.score < OTHERS_TOO);
    (answers, is_anybodys)
}

fn start(index: &Index, guide: usize) -> String {
    index.step(index.places(guide).start)
}
