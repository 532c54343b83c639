//! Short names for the styles of the layout engine that are used here.

use taffy::prelude::*;

pub(super) fn column() -> Style {
    Style {
        display: Display::Flex,
        flex_direction: FlexDirection::Column,
        ..Style::default()
    }
}

pub(super) fn row() -> Style {
    Style {
        display: Display::Flex,
        flex_direction: FlexDirection::Row,
        ..Style::default()
    }
}

pub(super) fn gap(size: f32) -> Size<LengthPercentage> {
    Size {
        width: length(size),
        height: length(size),
    }
}

pub(super) fn sides(x: f32, y: f32) -> Rect<LengthPercentage> {
    Rect {
        left: length(x),
        right: length(x),
        top: length(y),
        bottom: length(y),
    }
}

pub(super) fn below(line: f32) -> Rect<LengthPercentage> {
    Rect {
        bottom: length(line),
        ..Rect::zero()
    }
}

pub(super) fn at(index: i16) -> Line<GridPlacement> {
    Line {
        start: line(index),
        end: GridPlacement::Auto,
    }
}
