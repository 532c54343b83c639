//! From elements to the boxes of the layout engine.

use taffy::prelude::*;

use super::{
    metrics::Metrics,
    scene::Role,
    style::{at, below, column, gap, row, sides},
};
use crate::{
    Element, Kind, Look, Name, Picture, Side,
    measure::{Medium, Words, shorten},
};

/// Makes the boxes of one picture.
pub(super) struct Builder<'w> {
    pub(super) tree: TaffyTree<Role>,
    pub(super) metrics: Metrics,
    pub(super) words: &'w dyn Fn(&Name) -> String,
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
    /// The window, with everything in it.
    pub(super) fn window(&mut self, picture: &Picture, width: f32) -> Option<NodeId> {
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
            self.stand(&mut style, element, within, (before, index == last));
            self.tree.set_style(node, style).ok()?;
            before = Some(&element.kind);
            nodes.push(node);
        }
        Some(nodes)
    }

    /// How an element stands in a stack.
    fn stand(&self, style: &mut Style, element: &Element, within: Within, (before, is_last): (Option<&Kind>, bool)) {
        let (metrics, kind) = (&self.metrics, &element.kind);
        // A mark or a frame needs room beside it.
        let spans = within == Within::Window && element.mark.is_none() && !wraps(element);
        let after_bar = matches!(before, Some(Kind::Bar { .. }));
        style.align_self = Some(match kind {
            Kind::Menu { at: Side::Right, .. } => AlignSelf::FLEX_END,
            Kind::Menu { .. } | Kind::Text { .. } | Kind::Arrow(_) => AlignSelf::FLEX_START,
            _ => AlignSelf::STRETCH,
        });
        match kind {
            Kind::Menu { at, .. } if spans => {
                // It hangs on the bar, and on the window's edge.
                let edge = length(-metrics.overlap);
                style.margin.top = if after_bar { edge } else { length(0.0) };
                style.margin.bottom = if is_last { edge } else { length(0.0) };
                match at {
                    Side::Left => style.margin.left = edge,
                    Side::Right => style.margin.right = edge,
                }
            }
            Kind::Bar { .. } if spans => {}
            Kind::Aside { .. } if spans => {
                // A line parts it from what stands above it; a bar and a menu have one already.
                if before.is_some() && !after_bar {
                    style.border.top = length(metrics.line);
                }
                if matches!(before, Some(Kind::Menu { .. })) {
                    style.margin.top = length(-metrics.overlap);
                }
            }
            Kind::Pair { .. } if spans && metrics.is_tight => {
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
        if wraps(element) {
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
}

/// Whether a frame stands around an element; some have a line of their own that turns red.
fn wraps(element: &Element) -> bool {
    element.frame && !matches!(element.kind, Kind::Menu { .. } | Kind::Section { .. })
}

/// Whether the mark of such an element is placed with the element itself.
fn has_own_mark(kind: &Kind) -> bool {
    matches!(kind, Kind::Text { .. } | Kind::Arrow(_))
}
