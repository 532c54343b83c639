//! Each picture in each language, drawn in letters and as SVG.

use std::collections::{BTreeMap, BTreeSet};

use wegwijs_engine::{Context, Guide, Session, Visit, page};
use wegwijs_message::{FieldId, PictureId, StepId};
use wegwijs_pack::Pack;
use wegwijs_picture::{Line, Name, Tone, mark_of};
use wegwijs_screen::{Depiction, ScreenPicture, illustrate};
use wegwijs_words::Catalog;

use crate::common::{every_guide, every_wording, own, words};

const WIDTHS: [usize; 2] = [40, 80];

/// Names that somebody may have given an app: to a terminal, to XML, or to the eye, each of them is more than text.
const HOSTILE: [&str; 8] = [
    "<script>alert(1)</script>",
    "\"/><svg onload='x'>&amp;&#0;",
    "\u{1b}[31mred\u{1b}]0;title\u{7}\u{9b}2J",
    "\u{202e}txt.exe\u{2066}\u{200f}",
    "שלום עולם مرحبا",
    "``` ~~~ ]]> --> ${x}",
    "a\nb\tc\r\u{0}\u{fffe}\u{ffff}",
    "日本語のとても長いアプリの名前",
];

/// The steps of a guide that have a picture.
fn illustrated(guide: &Guide) -> Vec<(StepId, PictureId)> {
    let steps = guide.steps();
    steps
        .filter_map(|(id, step)| Some((id.clone(), step.picture.clone()?)))
        .collect()
}

/// A step's picture as a front-end gets it, for who came straight there.
pub fn shown(guide: &Guide, step: &StepId, words: &Catalog) -> ScreenPicture {
    let session = Session::new(guide, words.lang(), words.ui_lang(), vec![Visit::first(step)]);
    let view = page(guide, &session, &Context::default()).unwrap();
    illustrate(&view.picture.expect("a picture"), words)
}

fn plain(lines: &[Line]) -> String {
    lines.iter().map(|line| line.plain() + "\n").collect()
}

/// One step for each picture of our own.
fn one_of_each() -> BTreeMap<PictureId, (Guide, StepId)> {
    let mut found = BTreeMap::new();
    for id in own().guides().unwrap() {
        let guide = own().guide(&id).unwrap();
        for (step, picture) in illustrated(&guide) {
            found.entry(picture).or_insert((guide.clone(), step));
        }
    }
    assert!(found.len() > 20, "{}", found.len());
    found
}

#[test]
fn every_picture_looks_as_it_did() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (picture, (guide, step)) in one_of_each() {
            for lang in own().languages().unwrap() {
                let words = words(&own(), &lang, &lang);
                let shown = shown(&guide, &step, &words);
                let depiction = Depiction::new(&shown, &words).unwrap();
                let drawings: String = WIDTHS
                    .iter()
                    .map(|columns| format!("{columns}\n{}", plain(&depiction.terminal(*columns).unwrap())))
                    .collect();
                insta::assert_snapshot!(format!("{picture}.{lang}"), drawings);
                let svg = depiction.svg("-", "picture", 640).unwrap();
                // An element per line, so that a change can be read.
                insta::assert_snapshot!(format!("{picture}.{lang}.svg"), svg.replace("><", ">\n<"));
            }
        }
    });
}

#[test]
fn every_picture_of_every_guide_is_drawn_in_every_language_at_every_width() {
    let mut drawn = 0;
    for (pack, guide) in every_guide() {
        for words in every_wording(&pack) {
            for (step, picture) in illustrated(&guide) {
                let shown = shown(&guide, &step, &words);
                let depiction = Depiction::new(&shown, &words).unwrap();
                let data = pack.picture(&picture).unwrap();
                for columns in 40..=90 {
                    let lines = depiction.terminal(columns);
                    let drawing = plain(&lines.unwrap_or_else(|| panic!("{picture} does not fit {columns}")));
                    assert!(!drawing.contains("[-"), "{picture}: {drawing}");
                    let marks: BTreeSet<u8> = drawing.chars().filter_map(mark_of).collect();
                    assert_eq!(marks, data.marks().into_iter().collect(), "{picture}: {drawing}");
                    for name in data.names() {
                        if let Name::Label(label) = name {
                            let label = words.label(label);
                            let missing = label.split(' ').find(|word| !drawing.contains(*word));
                            assert_eq!(missing, None, "{picture}: {drawing}");
                        }
                    }
                    drawn += 1;
                }
            }
        }
    }
    assert!(drawn > 1000, "{drawn}");
}

#[test]
fn a_picture_can_be_read_without_colour() {
    for (picture, (guide, step)) in one_of_each() {
        let words = words(&own(), "nl", "nl");
        let shown = shown(&guide, &step, &words);
        let lines = Depiction::new(&shown, &words).unwrap().terminal(60).unwrap();
        let red = lines
            .iter()
            .flat_map(|line| &line.0)
            .filter(|span| span.tone == Tone::Red);
        for span in red {
            let told = |c: char| mark_of(c).is_some() || "═║╔╗╚╝╠╣ ".contains(c);
            assert!(span.text.chars().all(told), "{picture}: {:?}", span.text);
        }
    }
}

#[test]
fn svg_stands_alone_and_says_what_it_shows() {
    for (picture, (guide, step)) in one_of_each() {
        for words in every_wording(&own()) {
            let shown = shown(&guide, &step, &words);
            let svg = Depiction::new(&shown, &words)
                .unwrap()
                .svg("Titel & <meer>", "x", 640)
                .unwrap();
            let document = roxmltree::Document::parse(&svg).unwrap();
            let root = document.root_element();
            let text = |tag: &str| {
                let node = root
                    .children()
                    .find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", tag)));
                node.and_then(|node| node.text()).unwrap_or_default().to_owned()
            };
            assert_eq!(text("title"), "Titel & <meer>");
            assert_eq!(text("desc"), shown.alt, "{picture}");
            assert_eq!(root.attribute("role"), Some("img"));
            assert_eq!(root.attribute("aria-labelledby"), Some("x-title x-desc"));
            assert_eq!(root.attribute("lang"), Some(words.lang()));
            let known = ["svg", "title", "desc", "rect", "line", "path", "circle", "text"];
            for node in root.descendants().filter(roxmltree::Node::is_element) {
                assert!(known.contains(&node.tag_name().name()), "{node:?}");
                let names = node.attributes().map(|attribute| attribute.name().to_owned());
                let foreign: Vec<String> = names
                    .filter(|name| name.starts_with("on") || name.contains("href") || name == "style")
                    .collect();
                assert_eq!(foreign, [""; 0]);
            }
        }
    }
}

#[test]
fn a_hostile_name_is_shown_as_text() {
    let revoke = own().guide(&"revoke".parse().unwrap()).unwrap();
    let app: FieldId = "app".parse().unwrap();
    let long = "x".repeat(300);
    for name in HOSTILE.into_iter().chain([long.as_str()]) {
        for (step, picture) in illustrated(&revoke) {
            for words in every_wording(&own()) {
                let mut shown = shown(&revoke, &step, &words);
                shown.values = vec![(app.clone(), name.to_owned())];
                let depiction = Depiction::new(&shown, &words).unwrap();
                for columns in WIDTHS {
                    let lines = depiction.terminal(columns);
                    let drawing = plain(&lines.unwrap_or_else(|| panic!("{name:?} in {picture} at {columns}")));
                    assert!(!drawing.chars().any(|c| c.is_control() && c != '\n'), "{drawing:?}");
                    let marks = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
                    assert!(!drawing.contains(marks), "{drawing:?}");
                }
                for width in [400, 640] {
                    let svg = depiction.svg(name, "x", width);
                    let svg = svg.unwrap_or_else(|| panic!("{name:?} in {picture} at {width}"));
                    let document = roxmltree::Document::parse(&svg);
                    let document = document.unwrap_or_else(|error| panic!("{error}: {svg}"));
                    let scripts = document.descendants().filter(|node| {
                        node.has_tag_name("script") || node.attributes().any(|a| a.name().starts_with("on"))
                    });
                    assert_eq!(scripts.count(), 0, "{svg}");
                }
            }
        }
    }
}

#[test]
fn a_picture_shows_what_was_typed_and_the_labels_of_the_readers_own_product() {
    let revoke = own().guide(&"revoke".parse().unwrap()).unwrap();
    let words = words(&own(), "nl", "en");
    let mut shown = shown(&revoke, &"withdraw".parse().unwrap(), &words);
    shown.values = vec![("app".parse().unwrap(), "Oude koppeling".into())];
    let lines = Depiction::new(&shown, &words).unwrap().terminal(60).unwrap();
    let drawing = plain(&lines);
    for text in ["Oude koppeling", "Revoke ] ⑤", "My app’s permissions", "Andere app"] {
        assert!(drawing.contains(text), "{text}: {drawing}");
    }
}

#[test]
fn a_picture_that_is_not_there_is_an_error_and_no_panic() {
    let words = words(&Pack::Embedded, "nl", "nl");
    let shown = ScreenPicture {
        alt: "…".into(),
        id: "no-such-picture".parse().unwrap(),
        values: Vec::new(),
    };
    assert!(Depiction::new(&shown, &words).is_err());
}
