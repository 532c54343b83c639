//! A grid of characters to draw lines and letters on. Lines that meet are joined.

use unicode_width::UnicodeWidthChar;

/// How a run of a line looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// As the terminal writes.
    #[default]
    Plain,
    /// To be seen first.
    Strong,
    /// To be passed over.
    Faint,
    /// A mark, or a frame.
    Red,
}

/// A run of one tone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// Its characters.
    pub text: String,
    /// How they look.
    pub tone: Tone,
}

/// One line of a drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line(pub Vec<Span>);

impl Line {
    /// Without looks.
    pub fn plain(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }
}

/// How heavy a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// An ordinary line.
    Light,
    /// A red frame: two lines, so that it stands out without colour too.
    Double,
}

const UP: u8 = 1;
const RIGHT: u8 = 2;
const DOWN: u8 = 4;
const LEFT: u8 = 8;

const LIGHT: [char; 16] = [
    ' ', '╵', '╶', '└', '╷', '│', '┌', '├', '╴', '┘', '─', '┴', '┐', '┤', '┬', '┼',
];
const DOUBLE: [char; 16] = [
    ' ', '║', '═', '╚', '║', '║', '╔', '╠', '═', '╝', '═', '╩', '╗', '╣', '╦', '╬',
];

#[derive(Debug, Clone, Default)]
struct Cell {
    /// Where lines leave the cell, light and double.
    light: u8,
    double: u8,
    /// A character with what combines with it. Empty behind a wide one.
    glyph: Option<String>,
    tone: Tone,
}

/// A line's end that joins what it touches.
struct Touch {
    at: (usize, usize),
    towards: u8,
}

/// Columns and rows of characters.
pub(super) struct Canvas {
    columns: usize,
    cells: Vec<Cell>,
    touches: Vec<Touch>,
}

impl Canvas {
    pub(super) fn new(columns: usize, rows: usize) -> Self {
        Self {
            columns,
            cells: vec![Cell::default(); columns * rows],
            touches: Vec::new(),
        }
    }

    fn cell(&mut self, x: usize, y: usize) -> Option<&mut Cell> {
        let is_there = x < self.columns;
        self.cells.get_mut(y * self.columns + x).filter(|_| is_there)
    }

    fn add(&mut self, x: usize, y: usize, directions: u8, weight: Weight) {
        if let Some(cell) = self.cell(x, y) {
            match weight {
                Weight::Light => cell.light |= directions,
                Weight::Double => cell.double |= directions,
            }
        }
    }

    /// A box, from its left, top, width and height.
    pub(super) fn rectangle(&mut self, (x, y, width, height): (usize, usize, usize, usize), weight: Weight) {
        let (right, bottom) = (x + width.saturating_sub(1), y + height.saturating_sub(1));
        for row in [y, bottom] {
            self.along((x, row), (right, row), RIGHT, LEFT, weight);
        }
        for column in [x, right] {
            self.along((column, y), (column, bottom), DOWN, UP, weight);
        }
    }

    /// A line from left to right that joins what it comes up to.
    pub(super) fn across(&mut self, x: usize, y: usize, width: usize) {
        let right = x + width.saturating_sub(1);
        self.along((x, y), (right, y), RIGHT, LEFT, Weight::Light);
        self.touch((x, y), LEFT);
        self.touch((right, y), RIGHT);
    }

    /// A line downwards that joins what it comes up to.
    pub(super) fn down(&mut self, x: usize, y: usize, height: usize) {
        let bottom = y + height.saturating_sub(1);
        self.along((x, y), (x, bottom), DOWN, UP, Weight::Light);
        self.touch((x, y), UP);
        self.touch((x, bottom), DOWN);
    }

    fn touch(&mut self, at: (usize, usize), towards: u8) {
        self.touches.push(Touch { at, towards });
    }

    fn along(&mut self, from: (usize, usize), to: (usize, usize), ahead: u8, back: u8, weight: Weight) {
        let steps = (to.0 - from.0).max(to.1 - from.1);
        for step in 0..=steps {
            let (x, y) = if ahead == RIGHT {
                (from.0 + step, from.1)
            } else {
                (from.0, from.1 + step)
            };
            let mut directions = 0;
            if step > 0 {
                directions |= back;
            }
            if step < steps {
                directions |= ahead;
            }
            self.add(x, y, directions, weight);
        }
    }

    /// Letters, from left to right; those that do not fit are left out.
    pub(super) fn letters(&mut self, x: usize, y: usize, text: &str, tone: Tone) {
        let mut column = x;
        for c in text.chars() {
            let width = c.width().unwrap_or(0);
            if width == 0 {
                let before = column.checked_sub(1).and_then(|before| self.cell(before, y));
                if let Some(glyph) = before.and_then(|cell| cell.glyph.as_mut()) {
                    glyph.push(c);
                }
                continue;
            }
            if let Some(cell) = self.cell(column, y) {
                cell.glyph = Some(c.into());
                cell.tone = tone;
            }
            for behind in 1..width {
                if let Some(cell) = self.cell(column + behind, y) {
                    cell.glyph = Some(String::new());
                    cell.tone = tone;
                }
            }
            column += width;
        }
    }

    /// What was drawn, row by row.
    pub(super) fn lines(mut self) -> Vec<Line> {
        self.join();
        let columns = self.columns.max(1);
        self.cells.chunks(columns).map(line).collect()
    }

    /// Joins lines with those that they come up to.
    fn join(&mut self) {
        for touch in std::mem::take(&mut self.touches) {
            let (x, y) = touch.at;
            let neighbour = match touch.towards {
                UP => y.checked_sub(1).map(|y| (x, y)),
                DOWN => Some((x, y + 1)),
                LEFT => x.checked_sub(1).map(|x| (x, y)),
                _ => Some((x + 1, y)),
            };
            let back = match touch.towards {
                UP => DOWN,
                DOWN => UP,
                LEFT => RIGHT,
                _ => LEFT,
            };
            let Some((near_x, near_y)) = neighbour else {
                continue;
            };
            let meets = self.cell(near_x, near_y).is_some_and(|cell| cell.light != 0);
            if meets {
                self.add(near_x, near_y, back, Weight::Light);
                self.add(x, y, touch.towards, Weight::Light);
            }
        }
    }
}

/// A row of cells as runs of one tone, without the blanks at its end.
fn line(cells: &[Cell]) -> Line {
    let mut spans: Vec<Span> = Vec::new();
    for cell in cells {
        let (text, tone) = match &cell.glyph {
            Some(glyph) => (glyph.clone(), cell.tone),
            None if cell.double != 0 => (glyph_of(&DOUBLE, cell.double), Tone::Red),
            None => (glyph_of(&LIGHT, cell.light), Tone::Plain),
        };
        match spans.last_mut() {
            // A blank has no tone.
            Some(last) if last.tone == tone || text == " " => last.text.push_str(&text),
            _ => spans.push(Span { text, tone }),
        }
    }
    if let Some(last) = spans.last_mut() {
        last.text.truncate(last.text.trim_end_matches(' ').len());
    }
    Line(spans)
}

fn glyph_of(glyphs: &[char; 16], directions: u8) -> String {
    glyphs.get(usize::from(directions)).copied().unwrap_or(' ').into()
}
