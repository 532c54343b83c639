//! What the texts say, and how: readable, in one word for one thing, with labels and numbers by their names, and no
//! rule about addresses that a forger passes.

#[path = "../../benches/readability/figures.rs"]
mod figures;

use std::collections::BTreeSet;

use figures::{LANGS, guides, of_alts, of_glossary, of_guide, of_text};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use wegwijs_message::GuideId;
use wegwijs_pack::Pack;

/// One text that a reader may see, as its file has it; what is filled in is a pair of braces.
struct Text {
    file: String,
    id: String,
    text: String,
}

/// Every text that a language's readers may see, except what product screens are called and how readers ask.
fn texts(lang: &str) -> Vec<Text> {
    let mut files: Vec<String> = ["common", "terms", "app", "errors", "sandbox", "web", "pictures"]
        .map(str::to_owned)
        .into();
    let ids = Pack::Embedded.guides().unwrap();
    files.extend(ids.iter().map(|id: &GuideId| format!("guides/{id}")));
    files.iter().flat_map(|file| texts_of(lang, file)).collect()
}

fn texts_of(lang: &str, file: &str) -> Vec<Text> {
    let source = Pack::Embedded
        .read(&format!("locales/{lang}/{file}.ftl"))
        .unwrap()
        .unwrap();
    let resource = parser::parse(source.as_ref()).expect("good Fluent");
    let mut texts = Vec::new();
    let mut add = |id: String, pattern: &Pattern<&str>| {
        let mut text = String::new();
        write(pattern, &mut text);
        let file = file.to_owned();
        texts.push(Text { file, id, text });
    };
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            add(message.id.name.to_owned(), value);
        }
        for attribute in message
            .attributes
            .iter()
            .filter(|attribute| attribute.id.name != "keywords")
        {
            add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
        }
    }
    texts
}

fn write(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    write(&variant.value, text);
                    text.push('\n');
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.push_str(value),
            PatternElement::Placeable { .. } => text.push_str("{}"),
        }
    }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = |c: char| matches!(c, '.' | '?' | '!' | '\n');
    // A full stop within an address or a name is followed by no space.
    text.split_inclusive(ends)
        .fold(Vec::new(), |mut sentences: Vec<&str>, part| {
            let goes_on =
                sentences.last().is_some_and(|last| last.ends_with('.')) && !part.starts_with(char::is_whitespace);
            match sentences.pop() {
                Some(last) if goes_on => {
                    let start = last.as_ptr() as usize - text.as_ptr() as usize;
                    sentences.push(&text[start..start + last.len() + part.len()]);
                }
                last => sentences.extend(last.into_iter().chain([part])),
            }
            sentences
        })
        .into_iter()
}

// --- how readable --------------------------------------------------------------------------------------------------

#[test]
fn guides_and_glossary_stay_as_easy_to_read_as_they_are() {
    for (lang, ease) in [("nl", 75.0), ("en", 77.0)] {
        for guide in guides() {
            let figures = of_guide(lang, &guide);
            let (words, found) = (figures.words_a_sentence(), figures.ease());
            assert!(words <= 10.0, "{lang} {}: {words:.1} words a sentence", guide.id());
            assert!(found >= ease, "{lang} {}: {found:.0}", guide.id());
            let alts = of_alts(lang, &guide);
            assert!(
                alts.longer_than(15) == 0.0,
                "{lang} {}: a long sentence about a picture",
                guide.id()
            );
        }
        let glossary = of_glossary(lang).ease();
        assert!(glossary > 70.0, "{lang} glossary: {glossary:.0}");
    }
}

/// Read aloud, short sentence after short sentence sounds like a telegram.
#[test]
fn no_paragraph_reads_like_a_telegram() {
    let sounds = "Kijk links. Daar staat een menu. Klik erop. Je ziet dan een lijst.";
    assert_eq!(of_text("nl", sounds).telegrams(), [("", sounds.to_owned())]);
    assert!(
        of_text("nl", &sounds.replace("menu. Klik", "menu, klik"))
            .telegrams()
            .is_empty()
    );
    for lang in LANGS {
        let of_guides = guides().into_iter().map(|guide| of_guide(lang, &guide));
        for figures in of_guides.chain([of_glossary(lang)]) {
            let found = figures.telegrams();
            assert!(found.is_empty(), "{lang} {found:?}");
        }
    }
}

/// Examples teach how readers ask; see `questions/`. What an author notes beside a guide is short.
#[test]
fn keywords_are_what_an_author_would_write() {
    for lang in LANGS {
        for id in Pack::Embedded.guides().unwrap() {
            let path = format!("locales/{lang}/guides/{id}.ftl");
            let source = Pack::Embedded.read(&path).unwrap().unwrap();
            let resource = parser::parse(source.as_ref()).expect("good Fluent");
            let mut keywords = String::new();
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                let own = message.attributes.iter().filter(|own| own.id.name == "keywords");
                own.for_each(|own| write(&own.value, &mut keywords));
            }
            let count = keywords.split([',', ' ', '\n']).filter(|word| !word.is_empty()).count();
            assert!((10..=25).contains(&count), "{path}: {count} words");
        }
    }
}

/// The words of lists, by the name of the list: those of `says.ftl` and all of `ask.ftl`.
fn lists(lang: &str) -> Vec<(String, String)> {
    let mut lists = Vec::new();
    for file in ["says", "ask"] {
        let path = format!("locales/{lang}/{file}.ftl");
        let source = Pack::Embedded.read(&path).unwrap().unwrap();
        let resource = parser::parse(source.as_ref()).expect("good Fluent");
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            if file == "says" && !wegwijs_ask::say::LISTS.contains(&message.id.name) {
                continue;
            }
            let attributes = message.attributes.iter().map(|own| (own.id.name, &own.value));
            let value = message.value.iter().map(|value| ("", value));
            for (name, pattern) in value.chain(attributes) {
                let mut text = String::new();
                write(pattern, &mut text);
                lists.push((format!("{path}: {}.{name}", message.id.name), text));
            }
        }
    }
    lists
}

#[test]
fn a_list_of_words_has_each_once_and_a_comma_between() {
    // Two versions of a list came together once: “ja” twice, without a comma, was “ja ja”, which nobody says.
    for (name, text) in LANGS.iter().flat_map(|lang| lists(lang)) {
        let lines: Vec<&str> = text.trim().lines().map(str::trim).collect();
        if let [all @ .., _] = lines.as_slice() {
            assert!(all.iter().all(|line| line.ends_with(',')), "{name}: {text}");
        }
        let mut seen = BTreeSet::new();
        for word in text.split(',').map(str::trim) {
            assert!(seen.insert(word), "{name}: {word:?} twice");
        }
    }
}

#[test]
fn a_law_is_harder_than_a_story() {
    let text = |lang, text: &str| figures::of_text(lang, text);
    for (lang, story, law) in [
        (
            "nl",
            "De kat zit op de mat. Hij slaapt.",
            "Belanghebbende administratieplichtige rechtspersonen verstrekken onverwijld verantwoordingsinformatie aan toezichthoudende autoriteiten.",
        ),
        (
            "en",
            "The cat sat on the mat. It sleeps.",
            "Administrative organisations immediately communicate documentation concerning responsibilities to supervisory authorities.",
        ),
    ] {
        assert!(text(lang, story).ease() > 100.0, "{}", text(lang, story).ease());
        assert!(text(lang, law).ease() < 0.0, "{}", text(lang, law).ease());
        assert_eq!(text(lang, story).sentences().count(), 2);
    }
}

// --- one word for one thing ----------------------------------------------------------------------------------------

/// A line of the word list: what is not said, but for what, and where.
struct Rule {
    never: Vec<String>,
    but: Vec<String>,
    files: Vec<String>,
}

/// The word list at the head of `terms.ftl`: `### Not[ in <files>]: `…`, `…`[, but `…`]. Say: …`.
fn rules(lang: &str) -> Vec<Rule> {
    let (not, but, say) = match lang {
        "nl" => ("### Niet", " maar ", ". Zeg"),
        _ => ("### Not", " but ", ". Say"),
    };
    let source = Pack::Embedded
        .read(&format!("locales/{lang}/terms.ftl"))
        .unwrap()
        .unwrap();
    let lines = source.lines().filter_map(|line| line.strip_prefix(not));
    let rules = lines.map(|line| {
        let (place, rest) = line.split_once(':').expect("what is not said");
        let (list, _) = rest.rsplit_once(say).expect("what to say");
        let (never, exceptions) = list.split_once(but).unwrap_or((list, ""));
        let quoted =
            |text: &str| -> Vec<String> { text.split('`').skip(1).step_by(2).map(str::to_lowercase).collect() };
        let files = place.trim().trim_start_matches("in ").split(", ");
        Rule {
            never: quoted(never),
            but: quoted(exceptions),
            files: files.filter(|file| !file.is_empty()).map(str::to_owned).collect(),
        }
    });
    rules.collect()
}

impl Rule {
    fn holds_for(&self, file: &str) -> bool {
        self.files.is_empty()
            || self
                .files
                .iter()
                .any(|name| file == name || file.starts_with(&format!("{name}/")))
    }

    /// What a sentence says that it should not.
    fn broken_by(&self, sentence: &str) -> Option<&String> {
        let sentence = self
            .but
            .iter()
            .fold(sentence.to_lowercase(), |text, but| text.replace(but, "~"));
        self.never.iter().find(|never| says(&sentence, never))
    }
}

/// Whether the parts of a phrase, between its dots, stand in a sentence one after the other, each as whole words.
fn says(sentence: &str, phrase: &str) -> bool {
    let mut rest = sentence;
    phrase.split('…').map(str::trim).all(|part| {
        let found = rest.match_indices(part).find(|(at, _)| {
            let joins = |c: char| c.is_alphanumeric() || c == '_';
            let before = rest[..*at].chars().next_back().is_some_and(joins);
            let after = rest[at + part.len()..].chars().next().is_some_and(joins);
            let is_word = |c: Option<char>| c.is_some_and(joins);
            !(before && is_word(part.chars().next()) || after && is_word(part.chars().next_back()))
        });
        match found {
            Some((at, _)) => {
                rest = &rest[at + part.len()..];
                true
            }
            None => false,
        }
    })
}

#[test]
fn no_text_says_what_the_word_list_forbids() {
    let mut faults = Vec::new();
    for lang in LANGS {
        let rules = rules(lang);
        assert!(rules.len() >= 10, "{lang}: only {} rules", rules.len());
        for text in texts(lang) {
            for sentence in sentences(&text.text) {
                let broken = rules.iter().filter(|rule| rule.holds_for(&text.file));
                let found = broken.filter_map(|rule| rule.broken_by(sentence));
                faults.extend(found.map(|never| format!("{lang} {}: {never:?} in {:?}", text.id, sentence.trim())));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_forbidden_phrase_is_found_as_whole_words_within_one_sentence() {
    assert!(says("kies in de kolom “{}” voor “{}”", "kies … voor “"));
    assert!(!says("kies een app, en klik op “{}”", "kies … voor “"));
    assert!(says("an own app does it", "an own app"));
    assert!(!says("an own application", "an own app"));
    assert!(!says("betoken it", "token"));
    let rule = Rule {
        never: vec!["token".into()],
        but: vec!["access token".into()],
        files: vec!["app".into()],
    };
    assert!(rule.broken_by("The token is old.").is_some());
    assert!(rule.broken_by("The access token is old.").is_none());
    assert!(rule.holds_for("app") && !rule.holds_for("errors"));
    let cut: Vec<&str> = sentences("Ga naar start.exactonline.nl. Log in?\nGoed")
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
        .collect();
    assert_eq!(cut, ["Ga naar start.exactonline.nl.", "Log in?", "Goed"]);
}

// --- labels and numbers by their names -----------------------------------------------------------------------------

/// Between quotation marks in guides and no label of the product: answers, words of people, and what errors say.
const QUOTED: [(&str, &[&str]); 2] = [
    (
        "nl",
        &[
            "nee",
            "verbinden",
            "details",
            "division scoping",
            "data scoping",
            "scopes",
            "company",
            "division",
            "divisions",
            "dossier",
            "Forbidden",
            "Forbidden - User division is not within division scope",
            "… not within division scope",
            "Application Scope Violated",
            "access_token not expired",
            "Document Type not allowed",
            "Callback URI … is not valid",
            "De Exact Online divisie … is niet opgenomen in de rechten",
        ],
    ),
    (
        "en",
        &[
            "no",
            "connect",
            "details",
            "division scoping",
            "data scoping",
            "scopes",
            "company",
            "division",
            "dossier",
            "Forbidden",
            "Forbidden - User division is not within division scope",
            "… not within division scope",
            "Application Scope Violated",
            "access_token not expired",
            "Document Type not allowed",
            "Callback URI … is not valid",
            "De Exact Online divisie … is niet opgenomen in de rechten",
        ],
    ),
];

/// The texts about the product: guides, what they share, and the glossary.
fn about_the_product(lang: &str) -> Vec<Text> {
    let is_about = |text: &Text| text.file.starts_with("guides/") || ["common", "terms"].contains(&text.file.as_str());
    texts(lang).into_iter().filter(is_about).collect()
}

#[test]
fn what_stands_on_a_screen_is_never_typed_into_a_text() {
    let mut faults = Vec::new();
    for (lang, quoted) in QUOTED {
        for Text { id, text, .. } in about_the_product(lang) {
            let quotes = text.split('“').skip(1).map(|rest| rest.split('”').next().unwrap());
            let typed = quotes.filter(|quote| *quote != "{}" && !quoted.contains(quote));
            faults.extend(typed.map(|quote| format!("{lang} {id}: “{quote}” is no term of labels.ftl")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_label_is_not_typed_without_its_quotation_marks_either() {
    let mut faults = Vec::new();
    for lang in LANGS {
        let labels = Pack::Embedded.labels(lang).unwrap();
        // One word may be a word of the language.
        let long = labels.values().filter(|label| label.text.contains([' ', '/']));
        let long: BTreeSet<&str> = long.map(|label| label.text.as_str()).collect();
        assert!(long.len() > 8, "{lang}: {long:?}");
        for Text { id, text, .. } in about_the_product(lang) {
            let typed = long.iter().filter(|label| text.contains(**label));
            faults.extend(typed.map(|label| format!("{lang} {id}: {label}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The numbers in a text: not those of a list, of a year, of a code, or of what an error says.
fn numbers(text: &str) -> Vec<&str> {
    let lines = text.lines().map(|line| {
        let line = line.trim_start();
        let item = line
            .split_once(". ")
            .filter(|(number, _)| number.chars().all(|c| c.is_ascii_digit()));
        item.map_or(line, |(_, rest)| rest)
    });
    let codes = |line: &str| line.split('`').step_by(2).map(str::to_owned).collect::<String>();
    let mut found = Vec::new();
    for line in lines.filter(|line| codes(line).contains(|c: char| c.is_ascii_digit())) {
        let plain = line.split('`').step_by(2);
        let words = plain.flat_map(|part| part.split(|c: char| !c.is_alphanumeric()));
        let is_year = |word: &str| word.len() == 4 && word.starts_with("20");
        found.extend(
            words.filter(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit()) && !is_year(word)),
        );
    }
    found
}

#[test]
fn a_number_of_the_product_stands_in_one_place() {
    assert_eq!(numbers("1. Wacht 10 minuten\n2. In 2020, bij `itgeneor228`"), ["10"]);
    let mut faults = Vec::new();
    for lang in LANGS {
        // How long a name may be is ours to say.
        let ours = |text: &Text| text.id.contains(".err-");
        for Text { id, text, .. } in about_the_product(lang).into_iter().filter(|text| !ours(text)) {
            faults.extend(numbers(&text).iter().map(|number| format!("{lang} {id}: {number}")));
        }
    }
    assert!(
        faults.is_empty(),
        "these have no term in common.ftl:\n{}",
        faults.join("\n")
    );
}

// --- addresses -----------------------------------------------------------------------------------------------------

/// A rule that tells a right address by how it begins or ends: a forger's address can begin and end in any way.
fn is_passed_by_forgers(sentence: &str) -> bool {
    // What it does, and with what.
    const RULES: [(&str, &[&str]); 6] = [
        ("begint", &[" met "]),
        ("beginnen", &[" met "]),
        ("eindigt", &[" op ", " met "]),
        ("start", &[" with "]),
        ("begin", &[" with ", " met "]),
        ("end", &[" with ", " in ", " on "]),
    ];
    const ADDRESSES: [&str; 7] = [
        "adres",
        "address",
        "exactonline",
        "http",
        "redirect-uri",
        "redirect uri",
        "url",
    ];
    let sentence = sentence.to_lowercase();
    let rules = RULES
        .iter()
        .flat_map(|(verb, links)| links.iter().map(move |link| (verb, link)));
    let told = rules.filter_map(|(verb, link)| sentence.split_once(verb)?.1.split_once(link));
    // That an address is encrypted is all that its first letters can tell.
    let mut told = told.filter(|(_, end)| {
        let first = end.split_whitespace().next().unwrap_or_default();
        first.trim_end_matches(['.', ',']) != "https://"
    });
    told.next().is_some() && ADDRESSES.iter().any(|address| sentence.contains(address))
}

#[test]
fn no_address_is_trusted_for_how_it_begins_or_ends() {
    // These sent readers to start.exactonline.nl.example.com.
    for wrong in [
        "Het moet beginnen met `https://start.exactonline.`",
        "In het echt begint het adres met https://start.exactonline.",
        "It must begin with `https://start.exactonline.`",
        "The address ends in .nl, .be or .com.",
    ] {
        assert!(is_passed_by_forgers(wrong), "{wrong}");
    }
    assert!(!is_passed_by_forgers(
        "Zet in config.toml een adres dat begint met https://."
    ));
    let mut faults = Vec::new();
    for lang in LANGS {
        for Text { id, text, .. } in texts(lang) {
            let wrong = sentences(&text).filter(|sentence| is_passed_by_forgers(sentence));
            faults.extend(wrong.map(|sentence| format!("{lang} {id}: {}", sentence.trim())));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
