//! What is to be drawn, and where.

use crate::{
    Look, Side,
    measure::{Medium, Words},
};

/// A rectangle: from its left and top.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Area {
    pub(crate) fn right(&self) -> f32 {
        self.x + self.width
    }

    pub(crate) fn bottom(&self) -> f32 {
        self.y + self.height
    }
}

/// What is to be drawn in an area.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Role {
    Window,
    Bar,
    Menu {
        is_framed: bool,
    },
    /// The menu at the left; or above the page, when narrow.
    Aside {
        is_above: bool,
    },
    Section {
        is_framed: bool,
    },
    /// One of a pair of lists.
    List,
    /// A red frame.
    Frame,
    /// A line between the rows of a table.
    Rule,
    Text {
        words: Words,
        look: Look,
        mark: Option<u8>,
    },
    Mark(u8),
    Lines(u8),
    Arrow {
        side: Side,
        mark: Option<u8>,
    },
    Scroll,
    /// A menu and its page; with a line above, where there is room for one.
    Split,
    /// Holds others together.
    Group,
}

/// A part with its place. Those that stand in it follow.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed {
    pub(crate) role: Role,
    pub(crate) area: Area,
    /// Without its lines and the room along them.
    pub(crate) inner: Area,
}

/// All that is to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Scene {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) parts: Vec<Placed>,
}

impl Scene {
    /// Whether words had to be put on more than one line.
    pub(super) fn is_broken(&self, medium: Medium) -> bool {
        self.parts.iter().any(|part| match &part.role {
            Role::Text { words, .. } => words.lines(part.inner.width + 0.1, medium).len() > 1,
            _ => false,
        })
    }
}
