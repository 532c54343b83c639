//! Pictures that nobody drew: whatever stands in them, nothing overlaps and nothing is lost.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use super::{
    Element, Kind, Look, Name, Picture, Side, Svg, circled,
    layout::{Area, Placed, Role, place},
    measure::{LONGEST_VALUE, Medium},
    svg, terminal,
};

const LOOKS: usize = Look::ALL.len();

/// Labels of all kinds; a value has a number behind it.
const LABELS: [&str; 6] = [
    "Intrekken",
    "Machtigingen voor mijn apps",
    "Import/Export",
    "日本語の設定",
    "Café",
    "A",
];
const VALUES: [&str; 7] = [
    "Jouw app",
    "<script>alert(1)</script>",
    "שלום עולם",
    "e\u{301}e\u{301} 👩‍🚀",
    "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
    "a b c d e f g",
    "",
];

fn words(name: &Name) -> String {
    match name {
        Name::Label(index) => LABELS[index.parse::<usize>().unwrap()].into(),
        Name::Value(index) => VALUES[index.parse::<usize>().unwrap()].into(),
    }
}

fn text() -> impl Strategy<Value = Kind> {
    let name = prop_oneof![
        (0..LABELS.len()).prop_map(|index| Name::Label(index.to_string())),
        (0..VALUES.len()).prop_map(|index| Name::Value(index.to_string())),
    ];
    let look = (0..LOOKS).prop_map(|index| Look::ALL[index].1);
    (name, look).prop_map(|(name, look)| Kind::Text { name, look })
}

fn side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Left), Just(Side::Right)]
}

fn element(kind: impl Strategy<Value = Kind>) -> impl Strategy<Value = Element> {
    (kind, any::<bool>(), proptest::bool::weighted(0.2)).prop_map(|(kind, has_mark, frame)| Element {
        kind,
        mark: has_mark.then_some(1),
        frame,
    })
}

fn any_element() -> impl Strategy<Value = Element> {
    let leaf = prop_oneof![
        6 => text(),
        1 => (1..4_u8).prop_map(Kind::Lines),
        1 => side().prop_map(Kind::Arrow),
        1 => Just(Kind::Scroll),
    ];
    element(leaf).prop_recursive(3, 24, 4, |inner| {
        let some = move || proptest::collection::vec(inner.clone(), 0..4);
        let few = some();
        let kind = prop_oneof![
            some().prop_map(Kind::Row),
            (some(), some()).prop_map(|(left, right)| Kind::Bar { left, right }),
            (side(), some()).prop_map(|(at, items)| Kind::Menu { at, items }),
            (some(), some()).prop_map(|(menu, content)| Kind::Aside { menu, content }),
            (some(), proptest::option::of(element(text()))).prop_map(|(content, title)| Kind::Section {
                title: title.map(Box::new),
                content
            }),
            proptest::collection::vec(some(), 0..3).prop_map(Kind::Table),
            (some(), some(), few).prop_map(|(left, between, right)| Kind::Pair { left, between, right }),
        ];
        element(kind)
    })
}

/// A picture whose marks are all different.
fn picture() -> impl Strategy<Value = Picture> {
    proptest::collection::vec(any_element(), 0..4).prop_map(|mut window| {
        let mut next = 0;
        window.iter_mut().for_each(|element| number(element, &mut next));
        Picture { window }
    })
}

fn number(element: &mut Element, next: &mut u8) {
    if element.mark.is_some() {
        *next += 1;
        element.mark = (*next <= super::MAX_MARK).then_some(*next);
    }
    let children: Vec<&mut Element> = match &mut element.kind {
        Kind::Row(items) | Kind::Menu { items, .. } => items.iter_mut().collect(),
        Kind::Bar { left, right } => left.iter_mut().chain(right).collect(),
        Kind::Aside { menu, content } => menu.iter_mut().chain(content).collect(),
        Kind::Section { title, content } => title.as_deref_mut().into_iter().chain(content).collect(),
        Kind::Table(rows) => rows.iter_mut().flatten().collect(),
        Kind::Pair { left, between, right } => left.iter_mut().chain(between).chain(right).collect(),
        Kind::Text { .. } | Kind::Lines(_) | Kind::Arrow(_) | Kind::Scroll => Vec::new(),
    };
    for child in children {
        number(child, next);
    }
}

fn is_leaf(part: &&Placed) -> bool {
    matches!(
        part.role,
        Role::Text { .. } | Role::Mark(_) | Role::Lines(_) | Role::Arrow { .. } | Role::Scroll
    )
}

fn meet(a: &Area, b: &Area) -> bool {
    let apart = a.right() <= b.x + 0.6 || b.right() <= a.x + 0.6 || a.bottom() <= b.y + 0.6 || b.bottom() <= a.y + 0.6;
    !apart
}

/// A title's mark counts for its section, which has room for one.
fn marks_drawn(picture: &Picture) -> usize {
    let doubled = picture.elements().into_iter().filter(|element| {
        let title = match &element.kind {
            Kind::Section { title, .. } => title.as_deref(),
            _ => None,
        };
        element.mark.is_some() && title.is_some_and(|title| title.mark.is_some())
    });
    picture.marks().len() - doubled.count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn nothing_overlaps_and_everything_is_in_the_window(picture in picture(), width in 40_u16..100) {
        for (medium, scale) in [(Medium::Cells, 1.0), (Medium::Pixels, 9.0)] {
            let Some(scene) = place(&picture, &words, f32::from(width) * scale, medium) else {
                continue;
            };
            let leaves: Vec<&Placed> = scene.parts.iter().filter(is_leaf).collect();
            for (index, part) in leaves.iter().enumerate() {
                let area = &part.area;
                prop_assert!(area.x >= 0.9 && area.right() <= scene.width - 0.9, "{part:?}");
                prop_assert!(area.y >= 0.9 && area.bottom() <= scene.height - 0.9, "{part:?}");
                for other in &leaves[index + 1..] {
                    prop_assert!(!meet(area, &other.area), "{part:?}\n{other:?}");
                }
                if let Role::Text { words, .. } = &part.role {
                    for line in words.lines(part.inner.width + 0.1, medium) {
                        prop_assert!(words.width(&line, medium) <= part.inner.width + 0.2, "{part:?}");
                    }
                }
            }
            let marks = leaves.iter().filter(|part| matches!(part.role, Role::Mark(_))).count();
            prop_assert_eq!(marks, marks_drawn(&picture));
        }
    }

    #[test]
    fn every_label_and_every_mark_is_in_the_drawing(picture in picture(), columns in 40_usize..90) {
        let Some(lines) = terminal(&picture, &words, columns) else {
            return Ok(());
        };
        let lines: Vec<String> = lines.iter().map(super::Line::plain).collect();
        for line in &lines {
            prop_assert!(line.width() <= columns, "{line}");
        }
        let drawing = lines.join("\n");
        for name in picture.names() {
            if let Name::Label(_) = name {
                for word in words(name).split(' ') {
                    prop_assert!(drawing.contains(word), "{word} is not in\n{drawing}");
                }
            }
        }
        let circles = drawing.chars().filter(|c| super::mark_of(*c).is_some()).count();
        prop_assert_eq!(circles, marks_drawn(&picture), "{}", drawing);
    }

    #[test]
    fn svg_is_well_formed_whatever_stands_in_it(picture in picture(), name in "\\PC{0,300}") {
        let about = Svg { title: &name, description: &name, id: "x", lang: "nl", width: 640 };
        let words = |known: &Name| match known {
            Name::Value(_) => name.clone(),
            label @ Name::Label(_) => words(label),
        };
        if let Some(svg) = svg(&picture, &words, &about) {
            let document = roxmltree::Document::parse(&svg);
            prop_assert!(document.is_ok(), "{:?}\n{svg}", document.err());
        }
    }
}

#[test]
fn a_drawing_needs_no_more_than_it_says() {
    let element = |kind| Element {
        kind,
        mark: Some(3),
        frame: true,
    };
    let name = Name::Label("0".into());
    let picture = Picture {
        window: vec![element(Kind::Text {
            name,
            look: Look::Button,
        })],
    };
    assert_eq!(terminal(&picture, &words, super::MIN_COLUMNS - 1), None);
    let lines = terminal(&picture, &words, super::MIN_COLUMNS).unwrap();
    let plain: Vec<String> = lines.iter().map(super::Line::plain).collect();
    assert_eq!(
        plain,
        [
            "┌──────────────────────────────────────┐",
            "│ ╔═══════════════╗                    │",
            "│ ║[ Intrekken ] ③║                    │",
            "│ ╚═══════════════╝                    │",
            "└──────────────────────────────────────┘",
        ]
    );
    // Wider than wide is no clearer.
    let wide = terminal(&picture, &words, 500).unwrap();
    assert!(wide[0].plain().width() < 100);
}

#[test]
fn an_endless_name_is_shown_to_a_point() {
    let picture = Picture {
        window: vec![Element {
            kind: Kind::Text {
                name: Name::Value("4".into()),
                look: Look::Plain,
            },
            mark: None,
            frame: false,
        }],
    };
    let lines = terminal(&picture, &words, 40).unwrap();
    let drawing: String = lines.iter().map(super::Line::plain).collect();
    assert_eq!(drawing.matches('M').count(), LONGEST_VALUE - 1);
    assert!(drawing.contains('…'));
}

#[test]
fn circled_figures_and_marks_are_the_same() {
    for mark in 1..=super::MAX_MARK {
        assert_eq!(super::mark_of(circled(mark)), Some(mark));
    }
    assert_eq!(circled(20), '⑳');
    assert_eq!(super::mark_of('1'), None);
}
