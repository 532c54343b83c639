//! Sizes: how much room everything takes, in columns and rows or in pixels.

use taffy::prelude::*;

use crate::{
    Look,
    measure::{FONT_SIZE, Medium},
};

/// Sizes, in columns and rows or in pixels.
pub(super) struct Metrics {
    pub(super) medium: Medium,
    /// Without room to waste.
    pub(super) is_tight: bool,
    /// With the page below its menu.
    pub(super) is_stacked: bool,
    pub(super) line: f32,
    pub(super) line_height: f32,
    pub(super) pad_x: f32,
    pub(super) pad_y: f32,
    pub(super) gap_x: f32,
    pub(super) gap_y: f32,
    /// What a box shares with the line that it hangs on.
    pub(super) overlap: f32,
    pub(super) mark: f32,
    /// Along a red frame.
    pub(super) frame: f32,
}

impl Metrics {
    pub(super) fn new(medium: Medium, is_tight: bool, is_stacked: bool) -> Self {
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
    pub(super) fn around(&self, look: Look) -> (f32, f32, f32) {
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

    pub(super) fn lines_width(&self) -> (f32, f32) {
        match self.medium {
            Medium::Cells => (4.0, 5.0),
            Medium::Pixels => (36.0, 80.0),
        }
    }

    /// The room that a mark takes beside something.
    pub(super) fn mark_width(&self, mark: Option<u8>) -> f32 {
        mark.map_or(0.0, |_| self.mark_gap() + self.mark)
    }

    pub(super) fn mark_room(&self, mark: Option<u8>) -> Rect<LengthPercentage> {
        Rect {
            right: length(self.mark_width(mark)),
            ..Rect::zero()
        }
    }

    pub(super) fn mark_height(&self) -> f32 {
        self.mark.max(self.line_height)
    }

    pub(super) fn mark_gap(&self) -> f32 {
        match self.medium {
            Medium::Cells => 1.0,
            Medium::Pixels => 8.0,
        }
    }
}
