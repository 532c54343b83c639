//! The words of our own texts, as an index keeps them.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    index::{LETTERS, SMALL},
    material::Material,
    source::Writer,
    told::Told,
    words::{Stems, fold, words},
};

/// The words of our own texts by their stems, and what they mean.
pub(super) struct Dictionary {
    lines: FxHashMap<String, (BTreeSet<String>, BTreeSet<String>)>,
}

impl Dictionary {
    pub(super) fn new<'t, 'm: 't>(material: &Material, texts: impl Iterator<Item = &'t Told<'m>>) -> Self {
        let stems = Stems::new();
        let mut dictionary = Self {
            lines: FxHashMap::default(),
        };
        let small: BTreeSet<String> = material.small.iter().map(|word| fold(word)).collect();
        // In any order: what is kept of them is sorted.
        let own: FxHashSet<&String> = texts.flat_map(|told| &told.words).chain(&small).collect();
        for word in own {
            let mark = if small.contains(word) {
                SMALL.to_string()
            } else {
                String::new()
            };
            for stem in stems.of(word).iter() {
                dictionary
                    .lines
                    .entry(stem.clone())
                    .or_default()
                    .0
                    .insert(format!("{word}{mark}"));
            }
        }
        for (meaning, group) in &material.same {
            for member in group {
                // Of several words together none means it alone.
                if let [word] = words(&fold(member)).collect::<Vec<_>>().as_slice() {
                    for stem in stems.of(word).iter() {
                        dictionary
                            .lines
                            .entry(stem.clone())
                            .or_default()
                            .1
                            .insert(meaning.clone());
                    }
                }
            }
        }
        dictionary
    }

    pub(super) fn meanings(&self, stem: &str) -> Vec<String> {
        let line = self.lines.get(stem);
        line.map(|(_, meanings)| meanings.iter().cloned().collect())
            .unwrap_or_default()
    }

    pub(super) fn write(&self, writer: &mut Writer) -> (u32, u32) {
        let mut ends = vec![writer.here()];
        let sorted: BTreeMap<_, _> = self.lines.iter().collect();
        let mut lines = sorted.into_iter().peekable();
        for letter in 0..LETTERS {
            while let Some((stem, (words, meanings))) = lines.next_if(|(stem, _)| starts_with(stem, letter)) {
                let join = |texts: &BTreeSet<String>| texts.iter().map(String::as_str).collect::<Vec<_>>().join(",");
                writer.text(&format!("{stem}\t{}\t{}\n", join(words), join(meanings)));
            }
            ends.push(writer.here());
        }
        (writer.numbers(ends), LETTERS as u32)
    }
}

fn starts_with(stem: &str, letter: usize) -> bool {
    stem.bytes().next().is_some_and(|first| usize::from(first) == letter)
}
