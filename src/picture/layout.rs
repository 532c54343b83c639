//! Where everything stands: a picture and its words as boxes, placed by a layout engine.
//!
//! One tree for both media; they differ in the [`Metrics`]. Where words do not fit on their lines, it is tried again
//! without wasting room, and then with the page below its menu; the lowest drawing is the best.

use taffy::prelude::*;
use taffy::{LayoutInput, LayoutOutput, compute_leaf_layout};

use super::{
    Element, Kind, Look, Name, Picture, Side,
    measure::{FONT_SIZE, Medium, Words, shorten},
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

/// Where the reader's font ends as a rule, as a part of the room that the widest one takes.
pub(super) const NEARBY: f32 = 0.92;

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

/// Sizes, in columns and rows or in pixels.
struct Metrics {
    medium: Medium,
    /// Without room to waste.
    is_tight: bool,
    /// With the page below its menu.
    is_stacked: bool,
    line: f32,
    line_height: f32,
    pad_x: f32,
    pad_y: f32,
    gap_x: f32,
    gap_y: f32,
    /// What a box shares with the line that it hangs on.
    overlap: f32,
    mark: f32,
    /// Along a red frame.
    frame: f32,
}

impl Metrics {
    fn new(medium: Medium, is_tight: bool, is_stacked: bool) -> Self {
        match medium {
            Medium::Cells => Self {
                medium,
                is_tight,
                is_stacked,
                line: 1.0,
                line_height: 1.0,
                pad_x: 1.0,
                pad_y: 0.0,
                gap_x: if is_tight { 1.0 } else { 2.0 },
                gap_y: 0.0,
                overlap: 1.0,
                mark: 1.0,
                frame: 1.0,
            },
            Medium::Pixels => Self {
                medium,
                is_tight,
                is_stacked,
                line: 1.0,
                line_height: (FONT_SIZE * 1.45).round(),
                pad_x: if is_tight { 8.0 } else { 16.0 },
                pad_y: 10.0,
                gap_x: if is_tight { 8.0 } else { 16.0 },
                gap_y: if is_tight { 10.0 } else { 14.0 },
                overlap: 0.0,
                mark: 22.0,
                frame: 6.0,
            },
        }
    }

    /// What a look puts around its words: at the left and right, and above and below.
    fn around(&self, look: Look) -> (f32, f32, f32) {
        match (self.medium, look) {
            (_, Look::Plain | Look::Heading) | (Medium::Cells, Look::Opener) => (0.0, 0.0, 0.0),
            (Medium::Cells, Look::Button) => (2.0, 2.0, 0.0),
            (Medium::Cells, Look::Current) => (2.0, 0.0, 0.0),
            (Medium::Cells, Look::Field) => (1.0, 1.0, 0.0),
            (Medium::Cells, Look::Box | Look::Ticked | Look::Option | Look::Chosen) => (4.0, 0.0, 0.0),
            (Medium::Pixels, Look::Opener) => (0.0, 18.0, 0.0),
            (Medium::Pixels, Look::Button) => (12.0, 12.0, 5.0),
            (Medium::Pixels, Look::Current) => (10.0, 8.0, 4.0),
            (Medium::Pixels, Look::Field) => (10.0, 10.0, 4.0),
            (Medium::Pixels, Look::Box | Look::Ticked | Look::Option | Look::Chosen) => (24.0, 0.0, 0.0),
        }
    }

    fn lines_width(&self) -> (f32, f32) {
        match self.medium {
            Medium::Cells => (4.0, 5.0),
            Medium::Pixels => (36.0, 80.0),
        }
    }
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

struct Builder<'w> {
    tree: TaffyTree<Role>,
    metrics: Metrics,
    words: &'w dyn Fn(&Name) -> String,
}

/// What an element stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    /// The window itself: what spans it goes up to its edge.
    Window,
    /// A page, a section, a list: one below the other.
    Stack,
}

impl Builder<'_> {
    fn window(&mut self, picture: &Picture, width: f32) -> Option<NodeId> {
        let children = self.stack(&picture.window, Within::Window)?;
        let style = Style {
            size: Size {
                width: length(width),
                height: auto(),
            },
            border: Rect::length(self.metrics.line),
            ..column()
        };
        self.node(style, Role::Window, &children)
    }

    /// Elements below each other.
    fn stack(&mut self, elements: &[Element], within: Within) -> Option<Vec<NodeId>> {
        let last = elements.len().saturating_sub(1);
        let mut before = None;
        let mut nodes = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            let node = self.element(element)?;
            let mut style = self.tree.style(node).ok()?.clone();
            self.stand(&mut style, &element.kind, within, (before, index == last));
            self.tree.set_style(node, style).ok()?;
            before = Some(&element.kind);
            nodes.push(node);
        }
        Some(nodes)
    }

    /// How an element stands in a stack.
    fn stand(&self, style: &mut Style, kind: &Kind, within: Within, (before, is_last): (Option<&Kind>, bool)) {
        let metrics = &self.metrics;
        let after_bar = matches!(before, Some(Kind::Bar { .. }));
        style.align_self = Some(match kind {
            Kind::Menu { at: Side::Right, .. } => AlignSelf::FLEX_END,
            Kind::Menu { .. } | Kind::Text { .. } | Kind::Arrow(_) => AlignSelf::FLEX_START,
            _ => AlignSelf::STRETCH,
        });
        match kind {
            Kind::Menu { at, .. } if within == Within::Window => {
                // It hangs on the bar, and on the window's edge.
                let edge = length(-metrics.overlap);
                style.margin.top = if after_bar { edge } else { length(0.0) };
                style.margin.bottom = if is_last { edge } else { length(0.0) };
                match at {
                    Side::Left => style.margin.left = edge,
                    Side::Right => style.margin.right = edge,
                }
            }
            Kind::Bar { .. } if within == Within::Window => {}
            Kind::Aside { .. } if within == Within::Window => {
                // A line parts it from what stands above it; a bar and a menu have one already.
                if before.is_some() && !after_bar {
                    style.border.top = length(metrics.line);
                }
                if matches!(before, Some(Kind::Menu { .. })) {
                    style.margin.top = length(-metrics.overlap);
                }
            }
            Kind::Pair { .. } if within == Within::Window && metrics.is_tight => {
                style.margin = Rect {
                    left: length(-metrics.overlap),
                    right: length(-metrics.overlap),
                    top: length(metrics.gap_y),
                    bottom: if is_last { length(metrics.gap_y) } else { length(0.0) },
                };
            }
            _ => {
                style.margin.top = length(metrics.gap_y);
                if is_last && within == Within::Window {
                    style.margin.bottom = length(metrics.gap_y);
                }
                if within == Within::Window {
                    style.margin.left = length(metrics.pad_x);
                    style.margin.right = length(metrics.pad_x);
                }
            }
        }
    }

    /// Elements beside each other.
    fn row(&mut self, elements: &[Element]) -> Option<Vec<NodeId>> {
        elements.iter().map(|element| self.element(element)).collect()
    }

    /// An element with its frame and its mark.
    fn element(&mut self, element: &Element) -> Option<NodeId> {
        // A section has a line around it already, and room for a mark beside its title.
        if let Kind::Section { title, content } = &element.kind {
            return self.section(title.as_deref(), content, element);
        }
        let mut node = self.kind(&element.kind, element)?;
        if element.frame && !matches!(element.kind, Kind::Menu { .. }) {
            let style = Style {
                border: Rect::length(self.metrics.line),
                padding: Rect::length(self.metrics.frame - self.metrics.line),
                ..column()
            };
            node = self.node(style, Role::Frame, &[node])?;
        }
        match element.mark {
            Some(mark) if !has_own_mark(&element.kind) => self.beside(node, mark),
            _ => Some(node),
        }
    }

    /// A node with a mark at its right.
    fn beside(&mut self, node: NodeId, mark: u8) -> Option<NodeId> {
        self.grow(node)?;
        let size = Size {
            width: length(self.metrics.mark),
            height: length(self.metrics.mark_height()),
        };
        let style = Style {
            size,
            flex_shrink: 0.0,
            ..Style::default()
        };
        let mark = self.node(style, Role::Mark(mark), &[])?;
        let style = Style {
            gap: gap(self.metrics.mark_gap()),
            align_items: AlignItems::FLEX_START,
            ..row()
        };
        self.node(style, Role::Group, &[node, mark])
    }

    /// Lets a node take the room that there is.
    fn grow(&mut self, node: NodeId) -> Option<()> {
        let style = Style {
            flex_grow: 1.0,
            ..self.tree.style(node).ok()?.clone()
        };
        self.tree.set_style(node, style).ok()
    }

    fn kind(&mut self, kind: &Kind, element: &Element) -> Option<NodeId> {
        let metrics = &self.metrics;
        let (pad_x, pad_y, gap_x, gap_y, line) =
            (metrics.pad_x, metrics.pad_y, metrics.gap_x, metrics.gap_y, metrics.line);
        match kind {
            Kind::Text { name, look } => self.text(name, *look, element),
            Kind::Lines(count) => self.node(Style::default(), Role::Lines(*count), &[]),
            Kind::Arrow(side) => {
                let (side, mark) = (*side, element.mark);
                let style = Style {
                    padding: self.metrics.mark_room(mark),
                    ..Style::default()
                };
                self.node(style, Role::Arrow { side, mark }, &[])
            }
            Kind::Scroll => self.node(Style::default(), Role::Scroll, &[]),
            Kind::Row(items) => {
                let items = self.row(items)?;
                let style = Style {
                    gap: gap(gap_x),
                    align_items: AlignItems::CENTER,
                    ..row()
                };
                self.node(style, Role::Group, &items)
            }
            Kind::Bar { left, right } => {
                let ends = [self.row(left)?, self.row(right)?].map(|end| {
                    let style = Style {
                        gap: gap(gap_x),
                        align_items: AlignItems::CENTER,
                        ..row()
                    };
                    self.node(style, Role::Group, &end)
                });
                let [left, right] = ends;
                let style = Style {
                    justify_content: JustifyContent::SPACE_BETWEEN,
                    align_items: AlignItems::CENTER,
                    gap: gap(gap_x),
                    padding: sides(pad_x, pad_y),
                    border: below(line),
                    ..row()
                };
                self.node(style, Role::Bar, &[left?, right?])
            }
            Kind::Menu { items, .. } => {
                let items = self.stack(items, Within::Stack)?;
                let style = Style {
                    border: Rect::length(line),
                    padding: Rect {
                        bottom: length(pad_y.max(gap_y / 2.0)),
                        ..sides(pad_x, 0.0)
                    },
                    ..column()
                };
                let is_framed = element.frame;
                self.node(style, Role::Menu { is_framed }, &items)
            }
            Kind::Aside { menu, content } => self.aside(menu, content),
            Kind::Section { title, content } => self.section(title.as_deref(), content, element),
            Kind::Table(rows) => self.table(rows),
            Kind::Pair { left, between, right } => self.pair(left, between, right),
        }
    }

    fn text(&mut self, name: &Name, look: Look, element: &Element) -> Option<NodeId> {
        let (left, right, y) = self.metrics.around(look);
        let found = (self.words)(name);
        let is_value = matches!(name, Name::Value(_));
        let mut text = if is_value { shorten(&found) } else { found };
        if look == Look::Opener && self.metrics.medium == Medium::Cells {
            text.push_str("\u{a0}▾");
        }
        let words = Words {
            text,
            is_bold: element.mark.is_some() || element.frame || matches!(look, Look::Heading | Look::Current),
            is_value,
        };
        let mark = element.mark;
        let style = Style {
            padding: Rect {
                left: length(left),
                right: length(right + self.metrics.mark_width(mark)),
                top: length(y),
                bottom: length(y),
            },
            ..Style::default()
        };
        self.node(style, Role::Text { words, look, mark }, &[])
    }

    fn aside(&mut self, menu: &[Element], content: &[Element]) -> Option<NodeId> {
        let is_above = self.metrics.is_stacked;
        let (pad_x, gap_y, line) = (self.metrics.pad_x, self.metrics.gap_y, self.metrics.line);
        let menu = self.stack(menu, Within::Stack)?;
        let content = self.stack(content, Within::Stack)?;
        let inset = Rect {
            bottom: length(gap_y),
            ..sides(pad_x, 0.0)
        };
        let menu_style = Style {
            padding: inset,
            border: if is_above {
                below(line)
            } else {
                Rect {
                    right: length(line),
                    ..Rect::zero()
                }
            },
            flex_shrink: 0.0,
            ..column()
        };
        let menu = self.node(menu_style, Role::Aside { is_above }, &menu)?;
        let page = Style {
            padding: inset,
            flex_grow: 1.0,
            ..column()
        };
        let page = self.node(page, Role::Group, &content)?;
        let style = if is_above { column() } else { row() };
        self.node(style, Role::Split, &[menu, page])
    }

    fn section(&mut self, title: Option<&Element>, content: &[Element], element: &Element) -> Option<NodeId> {
        let (pad_x, gap_y, line) = (self.metrics.pad_x, self.metrics.gap_y, self.metrics.line);
        let mut children = Vec::new();
        if let Some(title) = title {
            let mark = title.mark.or(element.mark);
            let titled = Element { mark, ..title.clone() };
            children.extend(self.stack(&[titled], Within::Stack)?);
        }
        children.extend(self.stack(content, Within::Stack)?);
        let style = Style {
            border: Rect::length(line),
            padding: Rect {
                bottom: length(gap_y),
                ..sides(pad_x, 0.0)
            },
            ..column()
        };
        let is_framed = element.frame;
        let node = self.node(style, Role::Section { is_framed }, &children)?;
        match element.mark {
            Some(mark) if title.is_none() => self.beside(node, mark),
            _ => Some(node),
        }
    }

    fn table(&mut self, rows: &[Vec<Element>]) -> Option<NodeId> {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let mut cells = Vec::new();
        for (index, row) in (1..).zip(rows) {
            let has_rules = self.metrics.medium == Medium::Pixels;
            let line: i16 = if has_rules { index * 2 - 1 } else { index };
            if has_rules && index > 1 {
                cells.push(self.rule(line - 1)?);
            }
            for (column, cell) in (1..).zip(row) {
                let node = self.element(cell)?;
                let style = Style {
                    grid_row: at(line),
                    grid_column: at(column),
                    justify_self: Some(match cell.kind {
                        Kind::Text { .. } | Kind::Arrow(_) | Kind::Menu { .. } => AlignSelf::FLEX_START,
                        _ => AlignSelf::STRETCH,
                    }),
                    align_self: Some(if has_rules {
                        AlignSelf::CENTER
                    } else {
                        AlignSelf::FLEX_START
                    }),
                    ..self.tree.style(node).ok()?.clone()
                };
                self.tree.set_style(node, style).ok()?;
                cells.push(node);
            }
        }
        let style = Style {
            display: Display::Grid,
            grid_template_columns: vec![auto(); columns],
            justify_content: JustifyContent::SPACE_BETWEEN,
            gap: Size {
                width: length(self.metrics.gap_x),
                height: length(self.metrics.gap_y / 2.0),
            },
            ..Style::default()
        };
        self.node(style, Role::Group, &cells)
    }

    fn rule(&mut self, line: i16) -> Option<NodeId> {
        let style = Style {
            grid_row: at(line),
            grid_column: Line {
                start: taffy::prelude::line(1),
                end: taffy::prelude::line(-1),
            },
            size: Size {
                width: auto(),
                height: length(self.metrics.line),
            },
            ..Style::default()
        };
        self.node(style, Role::Rule, &[])
    }

    fn pair(&mut self, left: &[Element], between: &[Element], right: &[Element]) -> Option<NodeId> {
        let metrics = &self.metrics;
        let tight = metrics.is_tight && metrics.medium == Medium::Cells;
        let (pad_x, space) = if tight {
            (0.0, 0.0)
        } else {
            (metrics.pad_x, metrics.gap_x / 2.0)
        };
        let style = Style {
            border: Rect::length(metrics.line),
            padding: Rect {
                bottom: length(metrics.gap_y),
                ..sides(pad_x, 0.0)
            },
            flex_grow: 1.0,
            flex_basis: length(0.0),
            ..column()
        };
        let middle = Style {
            justify_content: JustifyContent::CENTER,
            align_items: AlignItems::FLEX_START,
            flex_shrink: 0.0,
            gap: gap(metrics.gap_y / 2.0),
            ..column()
        };
        let left = self.stack(left, Within::Stack)?;
        let between = self.row(between)?;
        let right = self.stack(right, Within::Stack)?;
        let parts = [
            self.node(style.clone(), Role::List, &left)?,
            self.node(middle, Role::Group, &between)?,
            self.node(style, Role::List, &right)?,
        ];
        let outer = Style {
            gap: gap(space),
            align_items: AlignItems::STRETCH,
            ..row()
        };
        self.node(outer, Role::Group, &parts)
    }

    fn node(&mut self, style: Style, role: Role, children: &[NodeId]) -> Option<NodeId> {
        let node = self.tree.new_leaf_with_context(style, role).ok()?;
        self.tree.set_children(node, children).ok()?;
        Some(node)
    }

    /// Computes the places; `None` where something does not fit.
    fn scene(mut self, window: NodeId, width: f32) -> Option<Scene> {
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
                let end = inner.x
                    + right
                    + if is_full {
                        inner.width
                    } else {
                        first * self.metrics.nearby()
                    };
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
    fn collect(
        &self,
        node: NodeId,
        (x, y): (f32, f32),
        around: Option<(Area, bool)>,
        parts: &mut Vec<Placed>,
    ) -> Option<()> {
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
        // What hangs on the window's edge shares its line.
        let hangs = around.is_some_and(|(_, is_window)| is_window);
        let slack = if hangs { self.metrics.overlap } else { 0.0 } + 0.1;
        let is_window = role == Role::Window;
        let is_inside = around.is_none_or(|(around, _)| {
            let across = area.x >= around.x - slack && area.right() <= around.right() + slack;
            across && area.y >= around.y - slack && area.bottom() <= around.bottom() + slack
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
            self.collect(child, (area.x, area.y), Some((inner, is_window)), parts)?;
        }
        Some(())
    }
}

impl Metrics {
    /// The room that a mark takes beside something.
    fn mark_width(&self, mark: Option<u8>) -> f32 {
        mark.map_or(0.0, |_| self.mark_gap() + self.mark)
    }

    fn mark_room(&self, mark: Option<u8>) -> Rect<LengthPercentage> {
        Rect {
            right: length(self.mark_width(mark)),
            ..Rect::zero()
        }
    }

    fn mark_height(&self) -> f32 {
        self.mark.max(self.line_height)
    }

    fn mark_gap(&self) -> f32 {
        match self.medium {
            Medium::Cells => 1.0,
            Medium::Pixels => 8.0,
        }
    }

    /// What stands beside words begins at this part of their width: most fonts are not as wide as they may be.
    fn nearby(&self) -> f32 {
        match self.medium {
            Medium::Cells => 1.0,
            Medium::Pixels => NEARBY,
        }
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

/// Whether the mark of such an element is placed with the element itself.
fn has_own_mark(kind: &Kind) -> bool {
    matches!(kind, Kind::Text { .. } | Kind::Arrow(_))
}

/// Whether there is a line around such words.
fn has_box(look: Look) -> bool {
    matches!(look, Look::Button | Look::Field | Look::Current)
}

fn column() -> Style {
    Style {
        display: Display::Flex,
        flex_direction: FlexDirection::Column,
        ..Style::default()
    }
}

fn row() -> Style {
    Style {
        display: Display::Flex,
        flex_direction: FlexDirection::Row,
        ..Style::default()
    }
}

fn gap(size: f32) -> Size<LengthPercentage> {
    Size {
        width: length(size),
        height: length(size),
    }
}

fn sides(x: f32, y: f32) -> Rect<LengthPercentage> {
    Rect {
        left: length(x),
        right: length(x),
        top: length(y),
        bottom: length(y),
    }
}

fn below(line: f32) -> Rect<LengthPercentage> {
    Rect {
        bottom: length(line),
        ..Rect::zero()
    }
}

fn at(index: i16) -> Line<GridPlacement> {
    Line {
        start: line(index),
        end: GridPlacement::Auto,
    }
}
