//! Where everything stands: a picture and its words as boxes, placed by a layout engine.
//!
//! One tree for both media; they differ in the [`Metrics`]. Where not all of it fits, it is tried once more the narrow
//! way: the page below its menu, and no room wasted.

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

/// What is to be drawn in an area.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Role {
    Window,
    Bar,
    Menu { is_framed: bool },
    /// The menu at the left; or above the page, when narrow.
    Aside { is_above: bool },
    Section { is_framed: bool },
    /// One of a pair of lists.
    List,
    /// A red frame.
    Frame,
    /// A line between the rows of a table.
    Rule,
    Text { words: Words, look: Look },
    Mark(u8),
    Lines(u8),
    Arrow(Side),
    Scroll,
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
    is_narrow: bool,
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
    fn new(medium: Medium, is_narrow: bool) -> Self {
        match medium {
            Medium::Cells => Self {
                medium,
                is_narrow,
                line: 1.0,
                line_height: 1.0,
                pad_x: 1.0,
                pad_y: 0.0,
                gap_x: if is_narrow { 1.0 } else { 2.0 },
                gap_y: 0.0,
                overlap: 1.0,
                mark: 1.0,
                frame: 1.0,
            },
            Medium::Pixels => Self {
                medium,
                is_narrow,
                line: 1.0,
                line_height: (FONT_SIZE * 1.45).round(),
                pad_x: if is_narrow { 8.0 } else { 16.0 },
                pad_y: 10.0,
                gap_x: if is_narrow { 8.0 } else { 16.0 },
                gap_y: if is_narrow { 10.0 } else { 14.0 },
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
            Medium::Cells => (4.0, 6.0),
            Medium::Pixels => (36.0, 80.0),
        }
    }
}

/// Places everything in a window of a width; `None` where it does not fit.
pub(super) fn place(
    picture: &Picture,
    words: &dyn Fn(&Name) -> String,
    width: f32,
    medium: Medium,
) -> Option<Scene> {
    [false, true].into_iter().find_map(|is_narrow| {
        let mut builder = Builder {
            tree: TaffyTree::new(),
            metrics: Metrics::new(medium, is_narrow),
            words,
        };
        let window = builder.window(picture, width)?;
        builder.scene(window, width)
    })
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
    /// Others stand beside it.
    Row,
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
        let mut after_bar = false;
        let mut nodes = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            let node = self.element(element, within)?;
            let mut style = self.tree.style(node).ok()?.clone();
            self.stand(&mut style, &element.kind, within, (after_bar, index == last));
            self.tree.set_style(node, style).ok()?;
            after_bar = matches!(element.kind, Kind::Bar { .. });
            nodes.push(node);
        }
        Some(nodes)
    }

    /// How an element stands in a stack.
    fn stand(&self, style: &mut Style, kind: &Kind, within: Within, (after_bar, is_last): (bool, bool)) {
        let metrics = &self.metrics;
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
            Kind::Bar { .. } | Kind::Aside { .. } if within == Within::Window => {}
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
        elements
            .iter()
            .map(|element| self.element(element, Within::Row))
            .collect()
    }

    /// An element with its frame and its mark.
    fn element(&mut self, element: &Element, within: Within) -> Option<NodeId> {
        // A section has a line around it already, and room for a mark beside its title.
        if let Kind::Section { title, content } = &element.kind {
            return self.section(title.as_deref(), content, element);
        }
        let mut node = self.kind(&element.kind, element)?;
        if element.frame && !matches!(element.kind, Kind::Menu { .. }) {
            self.grow(node)?;
            let style = Style {
                border: Rect::length(self.metrics.line),
                padding: Rect::length(self.metrics.frame - self.metrics.line),
                flex_shrink: 1.0,
                ..row()
            };
            node = self.node(style, Role::Frame, &[node])?;
        }
        let Some(mark) = element.mark else {
            return Some(node);
        };
        if spans(&element.kind) && within != Within::Row {
            self.grow(node)?;
        }
        let mark = self.mark(mark)?;
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

    fn mark(&mut self, mark: u8) -> Option<NodeId> {
        let style = Style {
            size: Size {
                width: length(self.metrics.mark),
                height: length(self.metrics.mark.max(self.metrics.line_height)),
            },
            flex_shrink: 0.0,
            ..Style::default()
        };
        self.node(style, Role::Mark(mark), &[])
    }

    fn kind(&mut self, kind: &Kind, element: &Element) -> Option<NodeId> {
        let metrics = &self.metrics;
        let (pad_x, pad_y, gap_x, gap_y, line) =
            (metrics.pad_x, metrics.pad_y, metrics.gap_x, metrics.gap_y, metrics.line);
        match kind {
            Kind::Text { name, look } => self.text(name, *look, element.mark.is_some() || element.frame),
            Kind::Lines(count) => self.node(Style::default(), Role::Lines(*count), &[]),
            Kind::Arrow(side) => self.node(Style::default(), Role::Arrow(*side), &[]),
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

    fn text(&mut self, name: &Name, look: Look, stands_out: bool) -> Option<NodeId> {
        let (left, right, y) = self.metrics.around(look);
        let found = (self.words)(name);
        let is_value = matches!(name, Name::Value(_));
        let mut text = if is_value { shorten(&found) } else { found };
        if look == Look::Opener && self.metrics.medium == Medium::Cells {
            text.push_str("\u{a0}▾");
        }
        let words = Words {
            text,
            is_bold: stands_out || matches!(look, Look::Heading | Look::Current),
            is_value,
        };
        let style = Style {
            padding: Rect {
                left: length(left),
                right: length(right),
                top: length(y),
                bottom: length(y),
            },
            ..Style::default()
        };
        self.node(style, Role::Text { words, look }, &[])
    }

    fn aside(&mut self, menu: &[Element], content: &[Element]) -> Option<NodeId> {
        let is_above = self.metrics.is_narrow;
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
        self.node(style, Role::Group, &[menu, page])
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
            Some(mark) if title.is_none() => {
                self.grow(node)?;
                let mark = self.mark(mark)?;
                let style = Style {
                    gap: gap(self.metrics.mark_gap()),
                    align_items: AlignItems::FLEX_START,
                    ..row()
                };
                self.node(style, Role::Group, &[node, mark])
            }
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
                let node = self.element(cell, Within::Row)?;
                let style = Style {
                    grid_row: at(line),
                    grid_column: at(column),
                    justify_self: Some(AlignSelf::FLEX_START),
                    align_self: Some(if has_rules { AlignSelf::CENTER } else { AlignSelf::FLEX_START }),
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
        let tight = metrics.is_narrow && metrics.medium == Medium::Cells;
        let (pad_x, space) = if tight { (0.0, 0.0) } else { (metrics.pad_x, metrics.gap_x / 2.0) };
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
                |known, space| role.map_or(Size::ZERO, |role| size(role, known, space, metrics)),
            )
        };
        self.tree.compute_layout_with_measure(window, space, measure).ok()?;
        let mut parts = Vec::new();
        self.collect(window, (0.0, 0.0), None, &mut parts)?;
        let height = parts.first()?.area.height;
        Some(Scene { width, height, parts })
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
        let slack = self.metrics.overlap + 0.1;
        let is_inside =
            around.is_none_or(|around| area.x >= around.x - slack && area.right() <= around.right() + slack);
        let is_whole = match &role {
            Role::Text { words, .. } => words
                .lines(inner.width + 0.1, self.metrics.medium)
                .iter()
                .all(|line| words.width(line, self.metrics.medium) <= inner.width + 0.1),
            _ => true,
        };
        if !is_inside || !is_whole {
            return None;
        }
        parts.push(Placed { role, area, inner });
        for child in self.tree.children(node).ok()? {
            self.collect(child, (area.x, area.y), Some(area), parts)?;
        }
        Some(())
    }
}

impl Metrics {
    fn mark_gap(&self) -> f32 {
        match self.medium {
            Medium::Cells => 1.0,
            Medium::Pixels => 6.0,
        }
    }
}

/// The size of a part that nothing else stands in.
fn size(role: &Role, known: Size<Option<f32>>, space: Size<AvailableSpace>, metrics: &Metrics) -> Size<f32> {
    let between = |least: f32, most: f32| {
        known.width.unwrap_or(match space.width {
            AvailableSpace::MinContent => least,
            AvailableSpace::MaxContent => most,
            AvailableSpace::Definite(width) => width.clamp(least, most.max(least)),
        })
    };
    let rows = |count: usize| u16::try_from(count).map_or(0.0, f32::from) * metrics.line_height;
    let (width, height) = match role {
        Role::Text { words, look } => {
            let least = words.narrowest(metrics.medium);
            let most = words.width(&words.text, metrics.medium).max(field_width(*look, metrics));
            let width = between(least, most);
            let lines = words.lines(width + 0.1, metrics.medium);
            let widest = lines.iter().map(|line| words.width(line, metrics.medium));
            let used = widest.fold(field_width(*look, metrics).min(width), f32::max);
            (known.width.unwrap_or(used), rows(lines.len()))
        }
        Role::Lines(count) => {
            let (least, most) = metrics.lines_width();
            (between(least, most), rows(usize::from(*count)))
        }
        Role::Arrow(_) => match metrics.medium {
            Medium::Cells => (1.0, 1.0),
            Medium::Pixels => (32.0, 28.0),
        },
        Role::Scroll => (between(metrics.line_height, f32::MAX.min(1e4)), metrics.line_height),
        _ => (0.0, 0.0),
    };
    Size { width, height }
}

/// A box to type in is wide, even when nothing stands in it.
fn field_width(look: Look, metrics: &Metrics) -> f32 {
    match (look, metrics.medium) {
        (Look::Field, Medium::Cells) => 16.0,
        (Look::Field, Medium::Pixels) => 160.0,
        _ => 0.0,
    }
}

/// Whether an element takes all the width that there is.
fn spans(kind: &Kind) -> bool {
    !matches!(kind, Kind::Text { .. } | Kind::Arrow(_) | Kind::Menu { .. })
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
