//! How readable texts are: words a sentence, and how easy they are on the scale of Flesch, for Dutch that of Douma.
//!
//! Syllables are estimated from vowels. The scales were made for stories of a few hundred words; here they compare our
//! texts with each other, and with themselves last month.

#![allow(
    dead_code,
    clippy::expect_used,
    reason = "each program uses a part of this, and may fail loudly"
)]

use wegwijs_engine::Guide;
use wegwijs_message::Msg;
use wegwijs_pack::Pack;
use wegwijs_words::{Catalog, parse, plain};

/// The languages in which readability can be told.
pub const LANGS: [&str; 2] = ["nl", "en"];

/// The sentences of some texts.
pub struct Figures {
    lang: &'static str,
    /// Those of each paragraph or item of a list, with the message that it stands in.
    paragraphs: Vec<(String, Vec<String>)>,
}

/// Sentences of at most so many words are short; so many of them in a row read like a telegram.
const SHORT: usize = 8;
const A_TELEGRAM: usize = 4;

/// The words of the program's own pack, as a reader would have them.
fn catalog(lang: &str) -> Catalog {
    let languages = Pack::Embedded.languages().expect("its languages");
    Catalog::new(&Pack::Embedded, &languages, lang, lang).with_constant("site", "Exact Online")
}

/// The guides of the program's own pack.
pub fn guides() -> Vec<Guide> {
    let ids = Pack::Embedded.guides().expect("its guides");
    ids.iter()
        .map(|id| Pack::Embedded.guide(id).expect("a guide"))
        .collect()
}

/// What a guide says: its summary, and of each step the text and the reason.
pub fn of_guide(lang: &'static str, guide: &Guide) -> Figures {
    let steps = guide.steps().flat_map(|(id, _)| {
        let step = Msg::guide(guide.id(), Some(id));
        ["body", "why"].map(|attr| step.clone().attr(attr))
    });
    let summary = Msg::guide(guide.id(), None).attr("summary");
    Figures::of(lang, std::iter::once(summary).chain(steps))
}

/// What a guide's pictures say to who cannot see them.
pub fn of_alts(lang: &'static str, guide: &Guide) -> Figures {
    let steps = guide.steps().filter(|(_, step)| step.picture.is_some());
    Figures::of(lang, steps.map(|(id, _)| Msg::guide(guide.id(), Some(id)).attr("alt")))
}

/// What the glossary says.
pub fn of_glossary(lang: &'static str) -> Figures {
    let text = Pack::Embedded.read(&format!("locales/{lang}/terms.ftl"));
    let text = text.expect("readable").expect("the glossary");
    let terms = text.lines().filter_map(|line| line.split_once(" = "));
    let terms = terms.filter(|(id, _)| id.starts_with(|c: char| c.is_ascii_lowercase()));
    Figures::of(lang, terms.map(|(id, _)| Msg::term(id).attr("body")))
}

/// A text of your own.
pub fn of_text(lang: &'static str, text: &str) -> Figures {
    let paragraphs = text.lines().map(|line| (String::new(), sentences_of(line)));
    Figures {
        lang,
        paragraphs: paragraphs.collect(),
    }
}

impl Figures {
    fn of(lang: &'static str, texts: impl IntoIterator<Item = Msg>) -> Self {
        let words = catalog(lang);
        let mut paragraphs = Vec::new();
        for msg in texts {
            let app = "“Excel Link”";
            let Some(_) = words.maybe(&msg) else { continue };
            let text = words.markdown(&msg.clone().text("app", app));
            let of_text = plain(&parse(&text));
            let found = of_text.lines().map(sentences_of);
            paragraphs.extend(found.map(|sentences| (msg.id.clone(), sentences)));
        }
        Self { lang, paragraphs }
    }

    /// Each sentence with the message that it stands in.
    pub fn sentences(&self) -> impl Iterator<Item = (&str, &str)> {
        self.paragraphs
            .iter()
            .flat_map(|(id, sentences)| sentences.iter().map(move |text| (id.as_str(), text.as_str())))
    }

    /// Paragraphs with so many short sentences in a row that they read like a telegram, with their messages.
    pub fn telegrams(&self) -> Vec<(&str, String)> {
        let reads_so = |sentences: &[String]| {
            // A colon is no pause.
            let whole: Vec<usize> = sentences
                .chunk_by(|before, _| before.ends_with(':'))
                .map(|parts| parts.iter().map(|part| words_of(part).count()).sum())
                .collect();
            whole
                .windows(A_TELEGRAM)
                .any(|row| row.iter().all(|words| *words <= SHORT))
        };
        let found = self.paragraphs.iter().filter(|(_, sentences)| reads_so(sentences));
        found.map(|(id, sentences)| (id.as_str(), sentences.concat())).collect()
    }

    /// The mean number of words in a sentence.
    pub fn words_a_sentence(&self) -> f64 {
        let words: usize = self.sentences().map(|(_, text)| words_of(text).count()).sum();
        words as f64 / self.sentences().count().max(1) as f64
    }

    /// The share of sentences with more words than this.
    pub fn longer_than(&self, words: usize) -> f64 {
        let longer = self.sentences().filter(|(_, text)| words_of(text).count() > words);
        longer.count() as f64 / self.sentences().count().max(1) as f64
    }

    /// The number of words in the longest sentence.
    pub fn longest(&self) -> usize {
        let words = self.sentences().map(|(_, text)| words_of(text).count());
        words.max().unwrap_or(0)
    }

    /// How easy: about 0 for a law, 100 for a first reader. Flesch for English, Douma's adaptation for Dutch.
    pub fn ease(&self) -> f64 {
        let words: Vec<&str> = self.sentences().flat_map(|(_, text)| words_of(text)).collect();
        let syllables: usize = words.iter().map(|word| self.syllables(word)).sum();
        self.scale(self.words_a_sentence(), syllables as f64 / words.len().max(1) as f64)
    }

    /// The sentences that are hardest to read, hardest first, with how easy each is.
    pub fn hardest(&self, count: usize) -> Vec<(f64, &str, &str)> {
        let ease = |text: &str| {
            let words: Vec<&str> = words_of(text).collect();
            let syllables: usize = words.iter().map(|word| self.syllables(word)).sum();
            self.scale(words.len() as f64, syllables as f64 / words.len().max(1) as f64)
        };
        // Of a few words, one long label says nothing.
        let long = self.sentences().filter(|(_, text)| words_of(text).count() >= 8);
        let mut all: Vec<_> = long.map(|(id, text)| (ease(text), id, text)).collect();
        all.sort_by(|one, other| one.0.total_cmp(&other.0));
        all.truncate(count);
        all
    }

    fn scale(&self, words_a_sentence: f64, syllables_a_word: f64) -> f64 {
        match self.lang {
            "nl" => 206.84 - 0.93 * words_a_sentence - 77.0 * syllables_a_word,
            _ => 206.835 - 1.015 * words_a_sentence - 84.6 * syllables_a_word,
        }
    }

    fn syllables(&self, word: &str) -> usize {
        let word = word.to_lowercase();
        // An address or a code is read as a picture.
        if word.contains(['.', '_', '/']) || word.chars().any(|c| c.is_ascii_digit()) {
            return 1;
        }
        let count = match self.lang {
            "nl" => dutch(&word),
            _ => english(&word),
        };
        count.max(1)
    }
}

/// A line cut after each full stop, question mark or exclamation mark that a space follows.
fn sentences_of(line: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    let mut ends = false;
    for c in line.chars() {
        if ends && c.is_whitespace() {
            sentences.push(String::new());
        }
        ends = matches!(c, '.' | '?' | '!' | ':') || (ends && c == '”');
        if let Some(last) = sentences.last_mut() {
            last.push(c);
        }
    }
    sentences.retain(|text| words_of(text).next().is_some());
    sentences
}

/// The words of a sentence, without what surrounds them; circled numbers are no words.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| c.is_whitespace() || c == '\u{a0}');
    words
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().any(|c| c.is_alphabetic() || c.is_ascii_digit()))
}

/// Vowels that sound as one in Dutch, longest first.
const DUTCH: [&str; 21] = [
    "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ou", "au", "ij", "ei", "ai",
    "oi", "ae", "uy",
];

fn dutch(word: &str) -> usize {
    let mut rest = word;
    let mut count = 0;
    while let Some(first) = rest.chars().next() {
        let sound = DUTCH.iter().find(|sound| rest.starts_with(**sound));
        let is_vowel = "aeiouyàáâäèéêëìíîïòóôöùúûü".contains(first);
        count += usize::from(sound.is_some() || is_vowel);
        let length = sound.map_or(first.len_utf8(), |sound| sound.len());
        rest = rest.get(length..).unwrap_or_default();
    }
    count
}

fn english(word: &str) -> usize {
    let is_vowel = |c: char| "aeiouyàáâäèéêëìíîïòóôöùúûü".contains(c);
    let mut groups = 0;
    let mut in_group = false;
    for c in word.chars() {
        groups += usize::from(is_vowel(c) && !in_group);
        in_group = is_vowel(c);
    }
    let before_e = |end: &str| word.strip_suffix(end).and_then(|stem| stem.chars().last());
    let silent = before_e("e").is_some_and(|c| !is_vowel(c) && c != 'l')
        || before_e("es").is_some_and(|c| !is_vowel(c) && !"sxzcgh".contains(c))
        || before_e("ed").is_some_and(|c| !is_vowel(c) && !"td".contains(c));
    groups - usize::from(silent && groups > 1)
}
