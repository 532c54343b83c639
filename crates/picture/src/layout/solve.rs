//! From boxes to places: runs the layout engine, and looks whether everything fits.

use taffy::{LayoutInput, LayoutOutput, compute_leaf_layout, prelude::*};

use super::{
    build::Builder,
    metrics::Metrics,
    scene::{Area, Placed, Role, Scene},
};
use crate::{
    Look,
    measure::{Medium, Words},
};

impl Builder<'_> {
    /// Computes the places; `None` where something does not fit.
    pub(super) fn scene(mut self, window: NodeId, width: f32) -> Option<Scene> {
        let metrics = &self.metrics;
        if metrics.medium == Medium::Pixels {
            self.tree.disable_rounding();
        }
        let space = Size {
            width: AvailableSpace::Definite(width),
            height: AvailableSpace::MaxContent,
        };
        let measure = |inputs: LayoutInput, _, role: Option<&mut Role>, style: &Style| -> LayoutOutput {
            compute_leaf_layout(
                inputs,
                style,
                |_, _| 0.0,
                // The room counts: what is known counts the padding too.
                |_, space| role.map_or(Size::ZERO, |role| size(role, space.width, metrics)),
            )
        };
        self.tree.compute_layout_with_measure(window, space, measure).ok()?;
        let mut parts = Vec::new();
        self.collect(window, (0.0, 0.0), None, &mut parts)?;
        if overlap(&parts) {
            return None;
        }
        let height = parts.first()?.area.height;
        Some(Scene { width, height, parts })
    }

    /// Whether all words can be seen.
    fn is_whole(&self, words: &Words, inner: Area) -> bool {
        let medium = self.metrics.medium;
        let lines = words.lines(inner.width + 0.1, medium);
        let height = rows(lines.len(), &self.metrics);
        height <= inner.height + 0.1 && lines.iter().all(|line| words.width(line, medium) <= inner.width + 0.1)
    }

    /// The mark of a part that has one, and the area that is left to the part itself.
    fn mark_of(&self, role: &Role, area: Area, inner: Area) -> Option<(Placed, Area)> {
        let (mark, end) = match role {
            Role::Text { words, look, mark } => {
                let medium = self.metrics.medium;
                let lines = words.lines(inner.width + 0.1, medium);
                let first = lines.first().map_or(0.0, |line| words.width(line, medium));
                let (_, right, _) = self.metrics.around(*look);
                let is_full = has_box(*look) || lines.len() > 1;
                let end = inner.x + right + if is_full { inner.width } else { first };
                ((*mark)?, end)
            }
            Role::Arrow { mark, .. } => ((*mark)?, inner.right()),
            _ => return None,
        };
        let width = area.width - self.metrics.mark_width(Some(mark));
        let width = width.min(end + self.metrics.mark_gap() - area.x);
        let height = self.metrics.mark_height();
        // Beside the first line.
        let middle = inner.y + self.metrics.line_height.min(inner.height) / 2.0;
        let middle = if matches!(role, Role::Arrow { .. }) {
            inner.y + inner.height / 2.0
        } else {
            middle
        };
        let place = Area {
            x: end + self.metrics.mark_gap(),
            y: middle - height / 2.0,
            width: self.metrics.mark,
            height,
        };
        let placed = Placed {
            role: Role::Mark(mark),
            area: place,
            inner: place,
        };
        Some((placed, Area { width, ..area }))
    }

    /// A node and what stands in it, each within what it stands in.
    fn collect(&self, node: NodeId, (x, y): (f32, f32), around: Option<Area>, parts: &mut Vec<Placed>) -> Option<()> {
        let layout = self.tree.layout(node).ok()?;
        let role = self.tree.get_node_context(node)?.clone();
        let area = Area {
            x: x + layout.location.x,
            y: y + layout.location.y,
            width: layout.size.width,
            height: layout.size.height,
        };
        let (padding, border) = (layout.padding, layout.border);
        let inner = Area {
            x: area.x + padding.left + border.left,
            y: area.y + padding.top + border.top,
            width: area.width - padding.left - padding.right - border.left - border.right,
            height: area.height - padding.top - padding.bottom - border.top - border.bottom,
        };
        // What hangs on an edge shares its line: it has a margin below zero there.
        let margin = layout.margin;
        let is_inside = around.is_none_or(|around| {
            let least = |edge: f32, margin: f32| edge + margin.min(0.0) - 0.1;
            let most = |edge: f32, margin: f32| edge - margin.min(0.0) + 0.1;
            let across = area.x >= least(around.x, margin.left) && area.right() <= most(around.right(), margin.right);
            let down = area.y >= least(around.y, margin.top) && area.bottom() <= most(around.bottom(), margin.bottom);
            across && down
        });
        let is_whole = match &role {
            Role::Text { words, .. } => self.is_whole(words, inner),
            _ => true,
        };
        if !is_inside || !is_whole {
            return None;
        }
        match self.mark_of(&role, area, inner) {
            Some((mark, body)) => {
                parts.push(Placed {
                    role,
                    area: body,
                    inner,
                });
                parts.push(mark);
            }
            None => parts.push(Placed { role, area, inner }),
        }
        for child in self.tree.children(node).ok()? {
            self.collect(child, (area.x, area.y), Some(inner), parts)?;
        }
        Some(())
    }
}

/// Whether words or marks stand on top of each other.
fn overlap(parts: &[Placed]) -> bool {
    let is_leaf = |part: &&Placed| {
        matches!(
            part.role,
            Role::Text { .. } | Role::Mark(_) | Role::Lines(_) | Role::Arrow { .. } | Role::Scroll
        )
    };
    let areas: Vec<Area> = parts.iter().filter(is_leaf).map(|part| part.area).collect();
    let meet = |a: &Area, b: &Area| {
        let slack = 0.5;
        a.x + slack < b.right() && b.x + slack < a.right() && a.y + slack < b.bottom() && b.y + slack < a.bottom()
    };
    (1..)
        .zip(&areas)
        .any(|(next, area)| areas.iter().skip(next).any(|other| meet(area, other)))
}

/// The size of a part that nothing else stands in.
fn size(role: &Role, room: AvailableSpace, metrics: &Metrics) -> Size<f32> {
    let between = |least: f32, most: f32| match room {
        AvailableSpace::MinContent => least,
        AvailableSpace::MaxContent => most,
        AvailableSpace::Definite(width) => width.clamp(least, most.max(least)),
    };
    let (width, height) = match role {
        Role::Text { words, look, .. } => {
            let least = words.narrowest(metrics.medium);
            let most = words
                .width(&words.text, metrics.medium)
                .max(field_width(*look, metrics));
            let width = between(least, most);
            let lines = words.lines(width + 0.1, metrics.medium);
            let widest = lines.iter().map(|line| words.width(line, metrics.medium));
            let used = widest.fold(field_width(*look, metrics).min(width), f32::max);
            (used, rows(lines.len(), metrics))
        }
        Role::Lines(count) => {
            let (least, most) = metrics.lines_width();
            (between(least, most), rows(usize::from(*count), metrics))
        }
        Role::Arrow { .. } => match metrics.medium {
            Medium::Cells => (1.0, 1.0),
            Medium::Pixels => (32.0, 28.0),
        },
        Role::Scroll => (metrics.line_height * 3.0, metrics.line_height),
        _ => (0.0, 0.0),
    };
    Size { width, height }
}

/// The height of so many lines.
fn rows(count: usize, metrics: &Metrics) -> f32 {
    u16::try_from(count).map_or(0.0, f32::from) * metrics.line_height
}

/// A box to type in is wide, even when nothing stands in it.
fn field_width(look: Look, metrics: &Metrics) -> f32 {
    match (look, metrics.medium) {
        (Look::Field, Medium::Cells) => 16.0,
        (Look::Field, Medium::Pixels) => 160.0,
        _ => 0.0,
    }
}

/// Whether there is a line around such words.
fn has_box(look: Look) -> bool {
    matches!(look, Look::Button | Look::Field | Look::Current)
}
