//! How sure an answer is, from the scores of the best ones. The cut-offs were chosen with `benches/questions/tune.tsv`.

/// How sure the first answer is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Confidence {
    /// One answer.
    Sure,
    /// It is one of the first: to be asked back as a choice.
    Unsure,
    /// No guide answers it, as far as is known; the order is still the best there is.
    #[default]
    Unknown,
}

/// From here on there is one answer, where it leads the next by so much.
pub(super) const SURE: f32 = 0.35;
const LEAD: f32 = 0.3;

/// Of the scores of words, best first.
pub(super) fn of(scores: &[f32]) -> Confidence {
    let best = scores.iter().copied().fold(f32::MIN, f32::max);
    let next = scores.get(1).copied().unwrap_or(f32::MIN);
    match scores.first() {
        Some(first) if *first >= SURE && first - next >= LEAD => Confidence::Sure,
        Some(_) if best > 0.0 => Confidence::Unsure,
        _ => Confidence::Unknown,
    }
}

/// Of the scores where an error leads somewhere that is not anybody's: certain, unless another product is named.
pub(super) fn of_error(scores: &[f32]) -> Confidence {
    match scores.first() {
        Some(first) if *first >= 1.0 => Confidence::Sure,
        _ => Confidence::Unsure,
    }
}
