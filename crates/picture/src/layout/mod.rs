//! Where everything stands: a picture and its words as boxes, placed by a layout engine.
//!
//! One tree for both media; they differ in the sizes. Where words do not fit on their lines, it is tried again
//! without wasting room, and then with the page below its menu; the lowest drawing is the best.

mod build;
mod metrics;
mod solve;
mod style;

use taffy::TaffyTree;

use self::{build::Builder, metrics::Metrics};
use super::{
    Look, Name, Picture, Side,
    measure::{Medium, Words},
};

/// A rectangle: from its left and top.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Area {
    pub(super) fn right(&self) -> f32 {
        self.x + self.width
    }

    pub(super) fn bottom(&self) -> f32 {
        self.y + self.height
    }
}

/// What is to be drawn in an area.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Role {
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
pub(super) struct Placed {
    pub(super) role: Role,
    pub(super) area: Area,
    /// Without its lines and the room along them.
    pub(super) inner: Area,
}

/// All that is to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Scene {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) parts: Vec<Placed>,
}

/// Places everything in a window of a width; `None` where it does not fit.
pub(super) fn place(picture: &Picture, words: &dyn Fn(&Name) -> String, width: f32, medium: Medium) -> Option<Scene> {
    let mut best: Option<Scene> = None;
    for (is_tight, is_stacked) in [(false, false), (true, false), (true, true)] {
        let mut builder = Builder {
            tree: TaffyTree::new(),
            metrics: Metrics::new(medium, is_tight, is_stacked),
            words,
        };
        let scene = builder
            .window(picture, width)
            .and_then(|window| builder.scene(window, width));
        best = match (best, scene) {
            (Some(best), Some(scene)) if scene.height >= best.height => Some(best),
            (best, scene) => scene.or(best),
        };
        if best.as_ref().is_some_and(|scene| !scene.is_broken(medium)) {
            break;
        }
    }
    best
}

impl Scene {
    /// Whether words had to be put on more than one line.
    fn is_broken(&self, medium: Medium) -> bool {
        self.parts.iter().any(|part| match &part.role {
            Role::Text { words, .. } => words.lines(part.inner.width + 0.1, medium).len() > 1,
            _ => false,
        })
    }
}
