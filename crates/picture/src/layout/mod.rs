//! Where everything stands: a picture and its words as boxes, placed by a layout engine.
//!
//! One tree for both media; they differ in the sizes. Where words do not fit on their lines, it is tried again
//! without wasting room, and then with the page below its menu; the lowest drawing is the best.

mod build;
mod metrics;
mod scene;
mod solve;
mod style;

pub(super) use scene::{Area, Placed, Role, Scene};
use taffy::TaffyTree;

use self::{build::Builder, metrics::Metrics};
use super::{Name, Picture, measure::Medium};

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
