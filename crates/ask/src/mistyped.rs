//! How far a mistyped word is from another one.

use strsim::osa_distance;

/// How many mistakes there are between two words (letters left out, added, wrong or swapped), where there are no more
/// than so many.
pub(super) fn mistakes(one: &str, other: &str, at_most: usize) -> Option<usize> {
    if fewest(one, other) > at_most {
        return None;
    }
    Some(osa_distance(one, other)).filter(|distance| *distance <= at_most)
}

/// No fewer than the letters that one has and the other has not: far quicker to count than the mistakes are.
fn fewest(one: &str, other: &str) -> usize {
    let mut left = [0_i16; 32];
    let mut count = |text: &str, by: i16| {
        for letter in text.chars() {
            if let Some(letter) = left.get_mut(letter as usize % 32) {
                *letter += by;
            }
        }
    };
    count(one, 1);
    count(other, -1);
    let (more, fewer) = left.iter().fold((0, 0), |(more, fewer), letter| {
        (more + letter.max(&0), fewer - letter.min(&0))
    });
    usize::try_from(more.max(fewer)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counting_letters_first_changes_no_distance() {
        let words = [
            "koppeling",
            "kopeling",
            "kopelling",
            "ontkoppelen",
            "",
            "k",
            "koppélen",
            "gnilepok",
        ];
        for one in words {
            for other in words {
                for at_most in 0..4 {
                    let distance = Some(osa_distance(one, other)).filter(|distance| *distance <= at_most);
                    assert_eq!(mistakes(one, other, at_most), distance, "{one} {other} {at_most}");
                }
            }
        }
    }
}
