//! A picture as lines of box drawing. Marks are circled figures and frames are double lines: both can be told without
//! colour. Red, bold and faint are all the looks there are, so it can be read on dark and on light.

use super::{
    Look, MIN_COLUMNS, Name, Picture, Side,
    canvas::{Canvas, Line, Tone, Weight},
    circled,
    layout::{Area, Placed, Role, place},
    measure::Medium,
};

/// Wider than this a picture is stretched, not clearer (columns).
const MAX_COLUMNS: usize = 64;
/// What stands in for text that does not matter.
const FILLER: &str = "░";

/// Draws a picture in at most `columns`; `None` where it does not fit, or below [`MIN_COLUMNS`]. `words` says what a
/// name is called.
pub fn terminal(picture: &Picture, words: &dyn Fn(&Name) -> String, columns: usize) -> Option<Vec<Line>> {
    if columns < MIN_COLUMNS {
        return None;
    }
    let columns = columns.min(MAX_COLUMNS);
    let width = u16::try_from(columns).ok().map(f32::from)?;
    let scene = place(picture, words, width, Medium::Cells)?;
    let mut canvas = Canvas::new(columns, cells(scene.height));
    for part in &scene.parts {
        outline(part, &mut canvas);
    }
    for part in &scene.parts {
        fill(part, &mut canvas);
    }
    Some(canvas.lines())
}

/// The lines around a part.
fn outline(part: &Placed, canvas: &mut Canvas) {
    let (x, y, width, height) = rectangle(&part.area);
    let weight = |is_framed| if is_framed { Weight::Double } else { Weight::Light };
    match part.role {
        Role::Window | Role::List => canvas.rectangle((x, y, width, height), Weight::Light),
        Role::Menu { is_framed } | Role::Section { is_framed } => {
            canvas.rectangle((x, y, width, height), weight(is_framed));
        }
        Role::Frame => canvas.rectangle((x, y, width, height), Weight::Double),
        Role::Bar | Role::Aside { is_above: true } => canvas.across(x, y + height.saturating_sub(1), width),
        Role::Split if part.inner.y > part.area.y => canvas.across(x, y, width),
        Role::Aside { is_above: false } => canvas.down(x + width.saturating_sub(1), y, height),
        _ => {}
    }
}

/// What stands in a part.
fn fill(part: &Placed, canvas: &mut Canvas) {
    let (x, y, width, height) = rectangle(&part.area);
    match &part.role {
        Role::Text { words, look, .. } => {
            let tone = if words.is_bold { Tone::Strong } else { Tone::Plain };
            let (inner_x, inner_y, inner_width, _) = rectangle(&part.inner);
            for (row, line) in (inner_y..).zip(words.lines(part.inner.width, Medium::Cells)) {
                canvas.letters(inner_x, row, &line, tone);
                decorate(*look, (x, row, inner_x + inner_width), row == inner_y, canvas);
            }
        }
        Role::Mark(mark) => canvas.letters(x, y, &circled(*mark).to_string(), Tone::Red),
        Role::Lines(_) => {
            for row in 0..height {
                // Lines of text are not all as long.
                let length = width - (row * 5 + width / 7) % (width / 2).max(1);
                canvas.letters(x, y + row, &FILLER.repeat(length), Tone::Faint);
            }
        }
        Role::Arrow { side, .. } => canvas.letters(x, y, arrow(*side), Tone::Strong),
        Role::Scroll => {
            let half = width.saturating_sub(3) / 2;
            let line = format!("{} ↓ {}", "┄".repeat(half), "┄".repeat(width.saturating_sub(half + 3)));
            canvas.letters(x, y, &line, Tone::Faint);
        }
        _ => {}
    }
}

/// What tells a button from a word, on each of its lines: from `x` on, and at `right`.
fn decorate(look: Look, (x, y, right): (usize, usize, usize), is_first: bool, canvas: &mut Canvas) {
    let before = match look {
        Look::Plain | Look::Heading | Look::Opener => return,
        Look::Button => "[",
        Look::Field => "▏",
        _ if !is_first => return,
        Look::Current => "▸",
        Look::Box => "[ ]",
        Look::Ticked => "[x]",
        Look::Option => "( )",
        Look::Chosen => "(•)",
    };
    canvas.letters(x, y, before, Tone::Plain);
    match look {
        Look::Button => canvas.letters(right + 1, y, "]", Tone::Plain),
        Look::Field => canvas.letters(right, y, "▕", Tone::Plain),
        _ => {}
    }
}

fn arrow(side: Side) -> &'static str {
    match side {
        Side::Left => "←",
        Side::Right => "→",
    }
}

fn rectangle(area: &Area) -> (usize, usize, usize, usize) {
    (cells(area.x), cells(area.y), cells(area.width), cells(area.height))
}

/// A whole number of columns or rows; the layout has rounded already.
fn cells(size: f32) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a float that is out of range becomes the nearest whole number"
    )]
    let whole = size.round().max(0.0) as usize;
    whole
}
