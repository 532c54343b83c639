//! A picture as SVG: one self-contained element, with a title and a description for who cannot see it. It brings its
//! own background, so it can be read on dark pages and on paper.

use maud::{Markup, html};

use super::{
    Look, Name, Picture, Side,
    layout::{Area, Placed, Role, Scene, place},
    measure::{FONT_SIZE, Medium, Words},
};

/// Room around the window, so that its lines are whole (pixels).
const MARGIN: f32 = 2.0;
/// Corners are so round (pixels).
const ROUND: f32 = 4.0;

/// What a drawing is called and says, in words.
#[derive(Debug, Clone, Copy)]
pub struct Svg<'w> {
    /// Its name.
    pub title: &'w str,
    /// What there is to see.
    pub description: &'w str,
    /// What its ids start with: unique in the document that it stands in.
    pub id: &'w str,
    /// The language of the title and the description.
    pub lang: &'w str,
    /// How wide to draw it (pixels).
    pub width: u16,
}

mod ink {
    pub const TEXT: &str = "#1b2733";
    pub const LINE: &str = "#6b7884";
    pub const RULE: &str = "#d3d9df";
    pub const FILLER: &str = "#ccd3da";
    pub const PAPER: &str = "#ffffff";
    pub const BAR: &str = "#e9edf1";
    pub const CURRENT: &str = "#dbe7f5";
    pub const RED: &str = "#c8102e";
}

/// Draws a picture; `None` where it does not fit the width. `words` says what a name is called.
pub fn svg(picture: &Picture, words: &dyn Fn(&Name) -> String, about: &Svg<'_>) -> Option<String> {
    let readable = |name: &Name| words(name).chars().filter(|c| is_xml(*c)).collect();
    let scene = place(picture, &readable, f32::from(about.width), Medium::Pixels)?;
    Some(document(&scene, about).into_string())
}

/// What an XML document may hold.
fn is_xml(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')
}

fn document(scene: &Scene, about: &Svg<'_>) -> Markup {
    let (width, height) = (
        (scene.width + 2.0 * MARGIN).ceil(),
        (scene.height + 2.0 * MARGIN).ceil(),
    );
    let view = format!("-{MARGIN} -{MARGIN} {width} {height}");
    let title = format!("{}-title", about.id);
    let description = format!("{}-desc", about.id);
    let labelled_by = format!("{title} {description}");
    html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox=(view) width=(width) height=(height) role="img"
            lang=(about.lang) aria-labelledby=(labelled_by)
            font-family="sans-serif" font-size=(FONT_SIZE) fill=(ink::TEXT) {
            title id=(title) { (xml(about.title)) }
            desc id=(description) { (xml(about.description)) }
            @for part in &scene.parts { (draw(part)) }
            // On top of everything: nothing may hide where to click.
            @for part in &scene.parts { (draw_red(part)) }
        }
    }
}

fn xml(text: &str) -> String {
    text.chars().filter(|c| is_xml(*c)).collect()
}

fn draw(part: &Placed) -> Markup {
    let area = &part.area;
    match &part.role {
        Role::Window => rectangle(area, ink::PAPER, ink::LINE, ROUND),
        Role::Bar => html! {
            (rectangle(area, ink::BAR, "none", 0.0))
            (rule(area.x, area.bottom(), area.right(), area.bottom(), ink::LINE))
        },
        Role::Menu { .. } => rectangle(area, ink::PAPER, ink::LINE, 0.0),
        Role::Section { .. } | Role::List => rectangle(area, ink::PAPER, ink::LINE, ROUND),
        Role::Aside { is_above: true } => rule(area.x, area.bottom(), area.right(), area.bottom(), ink::LINE),
        Role::Aside { is_above: false } => rule(area.right(), area.y, area.right(), area.bottom(), ink::LINE),
        Role::Split if part.inner.y > area.y => rule(area.x, area.y, area.right(), area.y, ink::LINE),
        Role::Rule => rule(area.x, area.y, area.right(), area.y, ink::RULE),
        Role::Text { words, look, .. } => html! {
            (backdrop(*look, part))
            (text(words, part))
            (adornment(*look, part, words))
        },
        Role::Lines(count) => lines(*count, area),
        Role::Arrow { side, .. } => arrow(*side, &part.inner),
        Role::Scroll => scroll(area),
        Role::Frame | Role::Mark(_) | Role::Split | Role::Group => html! {},
    }
}

fn draw_red(part: &Placed) -> Markup {
    let area = &part.area;
    match &part.role {
        Role::Frame | Role::Menu { is_framed: true } | Role::Section { is_framed: true } => html! {
            rect x=(n(area.x)) y=(n(area.y)) width=(n(area.width)) height=(n(area.height)) rx=(ROUND)
                fill="none" stroke=(ink::RED) stroke-width="3" {}
        },
        Role::Mark(mark) => {
            let radius = area.width / 2.0;
            let (x, y) = (area.x + radius, area.y + area.height / 2.0);
            html! {
                circle cx=(n(x)) cy=(n(y)) r=(n(radius)) fill=(ink::RED) {}
                text x=(n(x)) y=(n(y + FONT_SIZE * 0.36)) text-anchor="middle" font-weight="bold" fill=(ink::PAPER) {
                    (mark)
                }
            }
        }
        _ => html! {},
    }
}

/// The words themselves, line by line.
fn text(words: &Words, part: &Placed) -> Markup {
    let lines = words.lines(part.inner.width + 0.1, Medium::Pixels);
    let height = part.inner.height / u16::try_from(lines.len()).map_or(1.0, f32::from);
    let style = if words.is_value { "italic" } else { "normal" };
    let weight = if words.is_bold { "bold" } else { "normal" };
    html! {
        @for (row, line) in (0_u16..).zip(&lines) {
            text x=(n(part.inner.x)) y=(n(part.inner.y + height * (f32::from(row) + 0.5) + FONT_SIZE * 0.36))
                font-style=(style) font-weight=(weight) direction="ltr" { (line) }
        }
    }
}

/// What lies behind words.
fn backdrop(look: Look, part: &Placed) -> Markup {
    match look {
        Look::Button => rectangle(&part.area, ink::BAR, ink::LINE, ROUND),
        Look::Field => rectangle(&part.area, ink::PAPER, ink::LINE, 2.0),
        Look::Current => rectangle(&part.area, ink::CURRENT, "none", 2.0),
        _ => html! {},
    }
}

/// What stands beside words.
fn adornment(look: Look, part: &Placed, words: &Words) -> Markup {
    let middle = part.inner.y + FONT_SIZE * 0.725;
    let sign = Area {
        x: part.area.x + 1.0,
        y: middle - 7.0,
        width: 14.0,
        height: 14.0,
    };
    let round = |is_chosen: bool| {
        html! {
            circle cx=(n(sign.x + 7.0)) cy=(n(middle)) r="7" fill=(ink::PAPER) stroke=(ink::LINE) {}
            @if is_chosen { circle cx=(n(sign.x + 7.0)) cy=(n(middle)) r="3.5" {} }
        }
    };
    match look {
        Look::Opener => {
            let lines = words.lines(part.inner.width + 0.1, Medium::Pixels);
            let first = lines.first().map_or(0.0, |line| words.width(line, Medium::Pixels));
            let x = part.inner.x + first.min(part.inner.width) + 7.0;
            let triangle = format!("M{} {}h10l-5 6z", n(x), n(middle - 2.5));
            html! { path d=(triangle) {} }
        }
        Look::Box => rectangle(&sign, ink::PAPER, ink::LINE, 2.0),
        Look::Ticked => {
            let tick = format!("M{} {}l3.5 4l6 -8", n(sign.x + 2.5), n(middle));
            html! {
                (rectangle(&sign, ink::PAPER, ink::LINE, 2.0))
                path d=(tick) fill="none" stroke=(ink::TEXT) stroke-width="2" {}
            }
        }
        Look::Option => round(false),
        Look::Chosen => round(true),
        Look::Plain | Look::Heading | Look::Button | Look::Current | Look::Field => html! {},
    }
}

fn lines(count: u8, area: &Area) -> Markup {
    let height = area.height / f32::from(count.max(1));
    html! {
        @for row in 0..count {
            // Lines of text are not all as long.
            @let part = 1.0 - f32::from((row * 5) % 8) / 16.0;
            rect x=(n(area.x)) y=(n(area.y + height * (f32::from(row) + 0.5) - 4.0)) width=(n(area.width * part))
                height="8" rx="4" fill=(ink::FILLER) {}
        }
    }
}

fn arrow(side: Side, area: &Area) -> Markup {
    let (x, y) = (area.x + area.width / 2.0, area.y + area.height / 2.0);
    let path = match side {
        Side::Right => format!("M{} {}h14m-5 -5l5 5l-5 5", n(x - 7.0), n(y)),
        Side::Left => format!("M{} {}h-14m5 -5l-5 5l5 5", n(x + 7.0), n(y)),
    };
    html! {
        (rectangle(area, ink::BAR, ink::LINE, ROUND))
        path d=(path) fill="none" stroke=(ink::TEXT) stroke-width="2" {}
    }
}

/// A dashed line with an arrow downwards in the middle.
fn scroll(area: &Area) -> Markup {
    let (x, y) = (area.x + area.width / 2.0, area.y + area.height / 2.0);
    let path = format!("M{} {}v14m-5 -5l5 5l5 -5", n(x), n(y - 7.0));
    html! {
        @for (from, to) in [(area.x, x - 16.0), (x + 16.0, area.right())] {
            line x1=(n(from)) y1=(n(y)) x2=(n(to)) y2=(n(y)) stroke=(ink::LINE) stroke-dasharray="6 5" {}
        }
        path d=(path) fill="none" stroke=(ink::TEXT) stroke-width="2" {}
    }
}

fn rectangle(area: &Area, fill: &str, stroke: &str, round: f32) -> Markup {
    html! {
        rect x=(n(area.x)) y=(n(area.y)) width=(n(area.width)) height=(n(area.height)) rx=(round) fill=(fill)
            stroke=(stroke) {}
    }
}

fn rule(x1: f32, y1: f32, x2: f32, y2: f32, ink: &str) -> Markup {
    html! { line x1=(n(x1)) y1=(n(y1)) x2=(n(x2)) y2=(n(y2)) stroke=(ink) {} }
}

/// A number with at most one decimal.
fn n(number: f32) -> f32 {
    (number * 10.0).round() / 10.0
}
