//! A saying that points: a number, “the second”, “the last one”.

use super::{super::words::fold, known::Known};

/// Who points uses no more words than this.
const MOST: usize = 7;

/// No screen has so many things that their number has so many digits.
const CODE: usize = 3;
/// What stands before a name.
const ARTICLES: [&str; 5] = ["the", "de", "het", "die", "that"];

/// Which of so many things is pointed at, counted from 0; none within where it points beyond them. `None` for what
/// does not point.
pub(super) fn pointed_at(known: &Known<'_>, text: &str, things: usize) -> Option<Option<usize>> {
    if text.len() > 80 {
        return None;
    }
    let folded = fold(text);
    let tokens: Vec<&str> = folded
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|token| !token.is_empty())
        .collect();
    let around = |token: &str| {
        ["choosing-words", "polite-words"]
            .iter()
            .any(|list| known.list(list).iter().any(|word| word == token))
    };
    let telling: Vec<&str> = tokens.iter().copied().filter(|token| !around(token)).collect();
    if tokens.is_empty() || tokens.len() > MOST || telling.len() > 2 {
        return None;
    }
    let said = match telling.as_slice() {
        // “de een na laatste”: a phrase of its own.
        [] => tokens.join(" "),
        // “de laatste van de drie”.
        [which, all] if number(known, all) == Some(things) => (*which).to_owned(),
        several => several.join(" "),
    };
    // “403” is what a program said.
    if said.len() < CODE
        && let Ok(number) = said.parse::<usize>()
    {
        return Some(number.checked_sub(1).filter(|at| *at < things));
    }
    // “the top one” points, “top” is praise: such a name stands in the list as it is said.
    let whole = tokens.iter().filter(|token| !ARTICLES.contains(token));
    let whole = whole.copied().collect::<Vec<_>>().join(" ");
    let at = known
        .lists("ordinals")
        .find_map(|(place, names)| (names.contains(&said) || names.contains(&whole)).then_some(place))?;
    let number = |text: &str| text.parse::<usize>().ok();
    let index = if let Some(from_start) = at.strip_prefix("at-").and_then(number) {
        from_start.checked_sub(1)
    } else if let Some(from_end) = at.strip_prefix("from-end-").and_then(number) {
        things.checked_sub(from_end)
    } else {
        (things % 2 == 1).then_some(things / 2)
    };
    Some(index.filter(|index| *index < things))
}

/// A number, in digits or in words.
fn number(known: &Known<'_>, token: &str) -> Option<usize> {
    let of_name = || {
        let place = known
            .lists("ordinals")
            .find(|(_, names)| names.iter().any(|name| name == token));
        place?.0.strip_prefix("at-")?.parse().ok()
    };
    token.parse().ok().or_else(of_name)
}
