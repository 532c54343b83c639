//! Languages and words of the glossary that a saying names. Examples have a word that stands for any of them, so the
//! saying is compared with them as if it had that word too.

use std::{borrow::Cow, collections::BTreeSet};

use super::{
    Heard, Here, Offered,
    known::Known,
    material::{ANY_LANGUAGE, ANY_TERM, TERM_NAMES},
    words::said,
};

/// What is named, and the saying without its name.
pub(super) struct Mentioned {
    /// Tags of languages or ids of glossary words, in order.
    pub(super) named: Vec<String>,
    pub(super) words: Vec<String>,
}

impl Mentioned {
    /// What is named, where nothing else is said.
    pub(super) fn alone(&self) -> Option<&str> {
        let id = self.named.first()?;
        (self.words.len() == 1).then_some(id.as_str())
    }
}

/// The languages that are named. What an address ends in is none: “exact-online.nl”.
pub(super) fn languages(known: &Known<'_>, text: &str, words: &[String]) -> Mentioned {
    let mut named: Vec<String> = Vec::new();
    let has_dot_within = |piece: &&str| piece.trim_matches('.').contains('.');
    let of_address: BTreeSet<String> = text.split_whitespace().filter(has_dot_within).flat_map(said).collect();
    let replace = |word: &String| {
        if of_address.contains(word) {
            return word.clone();
        }
        let of = known.lists("language-names").find(|(_, names)| names.contains(word));
        let Some((tag, _)) = of else { return word.clone() };
        if !named.iter().any(|known| known == tag) {
            named.push(tag.to_owned());
        }
        ANY_LANGUAGE.to_owned()
    };
    let words = words.iter().map(replace).collect();
    Mentioned { named, words }
}

/// The words of the glossary, as the glossary or as readers call them.
pub(super) struct Glossary<'a>(Vec<(&'a str, Vec<String>)>);

impl<'a> Glossary<'a> {
    /// Those that may be named in a saying.
    pub(super) fn of(known: &Known<'_>, terms: &'a [Offered<'a>], spoken: &[&[String]]) -> Self {
        let whose = known.list("whose-words");
        let begin: BTreeSet<u8> = spoken
            .iter()
            .copied()
            .flatten()
            .filter_map(|word| initial(word))
            .collect();
        // Most begin with another letter, which takes less to see than to take them apart. The first word may be whose it
        // is, or a letter alone; an initial with an accent is not looked at.
        let may_be_named = |label: &&str| {
            let pieces = label.split(|letter: char| !letter.is_alphanumeric());
            let mut initials = pieces.filter(|piece| !piece.is_empty()).take(3).map(initial);
            initials.any(|initial| initial.is_none_or(|initial| begin.contains(&initial)))
        };
        let mut all = Vec::new();
        for term in terms {
            let also = known.list_of(TERM_NAMES, term.id).iter().map(String::as_str);
            let labels = term.labels.iter().map(Cow::as_ref).chain(also);
            for mut label in labels.filter(may_be_named).map(said) {
                if label.len() > 1 && label.first().is_some_and(|first| whose.contains(first)) {
                    label.remove(0);
                }
                all.push((term.id, label));
            }
        }
        Self(all)
    }

    /// The one that is named: of several the longest, then the first.
    pub(super) fn named_in(&self, words: &[String]) -> Mentioned {
        let mut best: Option<(usize, usize, &str)> = None;
        for (id, label) in &self.0 {
            let Some(at) = position(words, label) else { continue };
            if best.is_none_or(|(_, length, _)| label.len() > length) {
                best = Some((at, label.len(), id));
            }
        }
        let Some((at, length, id)) = best else {
            return Mentioned {
                named: Vec::new(),
                words: words.to_vec(),
            };
        };
        let mut replaced = words.to_vec();
        replaced.splice(at..at + length, [ANY_TERM.to_owned()]);
        Mentioned {
            named: vec![id.to_owned()],
            words: replaced,
        }
    }
}

/// The letter or digit that a word begins with; `None` where that is something else.
fn initial(word: &str) -> Option<u8> {
    let first = word.as_bytes().first().map(u8::to_ascii_lowercase);
    first.filter(u8::is_ascii_alphanumeric)
}

/// Where these words stand among others, one after the other; plurals and compounds are the same word.
fn position(words: &[String], label: &[String]) -> Option<usize> {
    if label.is_empty() {
        return None;
    }
    let same = |(word, of_label): (&String, &String)| {
        let (short, long) = if word.len() < of_label.len() {
            (word, of_label)
        } else {
            (of_label, word)
        };
        long.starts_with(short.as_str()) && short.len() >= 3 && long.len() - short.len() <= 2
    };
    words
        .windows(label.len())
        .position(|window| window.iter().zip(label).all(same))
}

/// The language that is asked for with one of the meanings of languages.
pub(super) fn asked_for(meaning: &str, named: &[String], here: &Here<'_>) -> Option<Heard> {
    if named.is_empty() && meaning.ends_with("-not") {
        return None;
    }
    let of_labels = meaning.starts_with("ui-");
    let (all, current) = if of_labels {
        (here.ui_languages, here.ui_lang)
    } else {
        (here.languages, here.lang)
    };
    let is = |tag: &str, named: &str| primary(tag) == primary(named);
    let is_named = |tag: &&String| named.iter().any(|named| is(tag, named));
    let heard = |tag: &String| {
        if of_labels {
            Heard::UiLang(tag.clone())
        } else {
            Heard::Lang(tag.clone())
        }
    };
    let mut found: Vec<&String> = if named.is_empty() || meaning.ends_with("-not") {
        let others = all.iter().filter(|tag| !is_named(tag));
        others.filter(|tag| !named.is_empty() || !is(tag, current)).collect()
    } else {
        all.iter().filter(is_named).collect()
    };
    if found.len() > 1 {
        found.retain(|tag| !is(tag, current));
    }
    match found.as_slice() {
        [] => None,
        [tag] => Some(heard(tag)),
        several => Some(Heard::Unsure(several.iter().take(3).map(|tag| heard(tag)).collect())),
    }
}

fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}
