//! Pictures of the screen: one description, drawn for a terminal or as SVG in the words of whoever looks.
//!
//! A picture is a tree of [`Element`]s from a small, closed vocabulary. It holds no text: labels and values are named,
//! and whoever draws it says what they are called. Calls no other module.

mod canvas;
mod layout;
mod measure;
mod svg;
mod terminal;
#[cfg(test)]
mod tests;

pub use canvas::{Line, Span, Tone};
pub use svg::{Svg, svg};
pub use terminal::terminal;

/// The narrowest terminal that every picture fits (columns).
pub const MIN_COLUMNS: usize = 40;
/// The highest number of a mark: what there is a circled figure for.
pub const MAX_MARK: u8 = 20;

/// One screen: what stands in its window, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The parts.
    pub window: Vec<Element>,
}

/// A part of a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// What it is.
    pub kind: Kind,
    /// The red number beside it, from 1 to [`MAX_MARK`].
    pub mark: Option<u8>,
    /// Whether a red frame stands around it.
    pub frame: bool,
}

/// What a part of a screen is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text {
        /// Which.
        name: Name,
        /// What they are on the screen.
        look: Look,
    },
    /// So many lines that do not matter here.
    Lines(u8),
    /// A button with an arrow.
    Arrow(Side),
    /// The page goes on, further than the window shows.
    Scroll,
    /// Parts next to each other.
    Row(Vec<Element>),
    /// The bar at the top.
    Bar {
        /// At its left end.
        left: Vec<Element>,
        /// At its right end.
        right: Vec<Element>,
    },
    /// A menu that is open.
    Menu {
        /// Below which end of the bar.
        at: Side,
        /// Its entries.
        items: Vec<Element>,
    },
    /// A menu at the left, and the page beside it.
    Aside {
        /// The entries of the menu.
        menu: Vec<Element>,
        /// The page.
        content: Vec<Element>,
    },
    /// A part of the page with a line around it.
    Section {
        /// Its heading.
        title: Option<Box<Element>>,
        /// What stands in it.
        content: Vec<Element>,
    },
    /// Rows of cells, in columns.
    Table(Vec<Vec<Element>>),
    /// Two lists, with what moves things from one to the other.
    Pair {
        /// The list at the left.
        left: Vec<Element>,
        /// The buttons.
        between: Vec<Element>,
        /// The list at the right.
        right: Vec<Element>,
    },
}

/// What words are called. The words themselves differ by language, and by reader.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Name {
    /// A label of the product: the Fluent term `-ui-<name>`.
    Label(String),
    /// Something else, such as the name of an app: what the reader typed, or a message of `pictures.ftl`.
    Value(String),
}

/// What words are on a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Text, or a link.
    Plain,
    /// The title of a page or a column.
    Heading,
    /// A button.
    Button,
    /// Opens a menu.
    Opener,
    /// The entry of a menu whose page is open.
    Current,
    /// A box to type in, or the browser's address.
    Field,
    /// A box to tick, empty.
    Box,
    /// A ticked box.
    Ticked,
    /// One of several to choose from.
    Option,
    /// The chosen one.
    Chosen,
}

/// A side of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

impl Look {
    /// Every look with its name in a picture's file.
    pub const ALL: [(&'static str, Self); 10] = [
        ("plain", Self::Plain),
        ("heading", Self::Heading),
        ("button", Self::Button),
        ("opener", Self::Opener),
        ("current", Self::Current),
        ("field", Self::Field),
        ("box", Self::Box),
        ("ticked", Self::Ticked),
        ("option", Self::Option),
        ("chosen", Self::Chosen),
    ];
}

impl Side {
    /// Both sides with their names in a picture's file.
    pub const ALL: [(&'static str, Self); 2] = [("left", Self::Left), ("right", Self::Right)];
}

impl Picture {
    /// Every element, each before those that stand in it.
    pub fn elements(&self) -> Vec<&Element> {
        let mut found = Vec::new();
        let mut todo: Vec<&Element> = self.window.iter().rev().collect();
        while let Some(element) = todo.pop() {
            todo.extend(element.kind.inside().into_iter().rev());
            found.push(element);
        }
        found
    }

    /// The numbers of its marks, in the order of the file.
    pub fn marks(&self) -> Vec<u8> {
        self.elements().iter().filter_map(|element| element.mark).collect()
    }

    /// What its words are called, in the order of the file.
    pub fn names(&self) -> Vec<&Name> {
        self.elements()
            .into_iter()
            .filter_map(|element| match &element.kind {
                Kind::Text { name, .. } => Some(name),
                _ => None,
            })
            .collect()
    }
}

impl Kind {
    /// The elements right within this one.
    fn inside(&self) -> Vec<&Element> {
        match self {
            Self::Text { .. } | Self::Lines(_) | Self::Arrow(_) | Self::Scroll => Vec::new(),
            Self::Row(items) | Self::Menu { items, .. } => items.iter().collect(),
            Self::Bar { left, right } => left.iter().chain(right).collect(),
            Self::Aside { menu, content } => menu.iter().chain(content).collect(),
            Self::Section { title, content } => title.as_deref().into_iter().chain(content).collect(),
            Self::Table(rows) => rows.iter().flatten().collect(),
            Self::Pair { left, between, right } => left.iter().chain(between).chain(right).collect(),
        }
    }
}

/// A mark as it stands in texts and in the terminal: `①`.
pub fn circled(mark: u8) -> char {
    let figure = u32::from(mark.clamp(1, MAX_MARK)) - 1;
    char::from_u32(u32::from('①') + figure).unwrap_or('①')
}

/// The mark that a circled figure stands for.
pub fn mark_of(figure: char) -> Option<u8> {
    (1..=MAX_MARK).find(|mark| circled(*mark) == figure)
}
