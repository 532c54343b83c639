//! The passages of a text: a long mail asks in one of its sentences, wherever that stands.

use super::{
    secret::looks_secret,
    words::{MAX_WORDS, fold, words},
};

/// A text of so many words is read as a whole only.
const SHORT: usize = 25;
/// A shorter sentence says too little by itself.
const SENTENCE: usize = 4;
/// So many sentences are read at most, half of them from the end.
const SENTENCES: usize = 60;

/// The words of a text as a whole, and where it is long those of each sentence, without what looks like a secret.
pub(super) fn passages(text: &str) -> Vec<Vec<String>> {
    let sentences: Vec<Vec<String>> = sentences(text).map(said).filter(|words| !words.is_empty()).collect();
    let all: Vec<String> = sentences.iter().flatten().take(MAX_WORDS).cloned().collect();
    if all.len() <= SHORT || sentences.len() < 2 {
        return vec![all];
    }
    let mut long: Vec<Vec<String>> = sentences.into_iter().filter(|words| words.len() >= SENTENCE).collect();
    if long.len() > SENTENCES {
        let ending = long.split_off(long.len() - SENTENCES / 2);
        long.truncate(SENTENCES / 2);
        long.extend(ending);
    }
    [all].into_iter().chain(long).collect()
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    // A sign within a word, as in an address, ends nothing.
    let is_end = |rest: &str, sign: &str| {
        rest.get(sign.len()..)
            .is_none_or(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
    };
    text.lines().flat_map(move |line| {
        let ends = line.match_indices(['.', '!', '?', ';']);
        let mut ends: Vec<usize> = ends
            .filter(|(at, sign)| is_end(line.get(*at..).unwrap_or_default(), sign))
            .map(|(at, sign)| at + sign.len())
            .collect();
        ends.push(line.len());
        let starts = [0].into_iter().chain(ends.clone());
        starts
            .zip(ends)
            .filter_map(|(start, end)| line.get(start..end))
            .collect::<Vec<_>>()
    })
}

/// The words of a passage.
fn said(text: &str) -> Vec<String> {
    let pieces = text.split_whitespace().filter(|piece| !looks_secret(piece));
    let mut said: Vec<String> = Vec::new();
    for piece in pieces {
        said.extend(words(&fold(piece)));
        if said.len() >= MAX_WORDS {
            break;
        }
    }
    said.truncate(MAX_WORDS);
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_read_sentence_by_sentence_too() {
        let mail = "Beste, dank voor het gesprek van gisteren over de nieuwe kassa en de printer op de balie. \
                    De koppeling moet er helemaal uit. Zie start.exactonline.nl of bel ons.\nGroet van Ans de Vries uit Delft";
        let passages: Vec<String> = passages(mail).iter().map(|words| words.join(" ")).collect();
        assert_eq!(passages[2], "de koppeling moet er helemaal uit");
        assert_eq!(passages[3], "zie start exactonline nl of bel ons");
        assert_eq!(passages.len(), 5);
    }

    #[test]
    fn a_short_text_and_one_without_sentences_are_read_as_a_whole() {
        assert_eq!(passages("Mag dat. Of niet?").len(), 1);
        assert_eq!(passages(&"log ".repeat(5000)), [vec!["log".to_owned(); MAX_WORDS]]);
    }
}
