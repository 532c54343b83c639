//! What is on the pages. Every page is made here, from words and nothing else: the same for everybody.

mod answer;
mod document;
mod done;
mod layout;
mod markdown;
mod overview;
mod paper;
mod problem;
mod report;
mod rich;
mod start;
mod step;

use crate::{
    kept::Made,
    spot::{Place, Spot},
    wording::Wordings,
};

pub(crate) use answer::{Answer, answer, notice};
pub(crate) use document::first;
pub(crate) use layout::all_guides;
pub(crate) use overview::{OverviewPage, overview};
pub(crate) use report::{Entered, Objection, ReportPage, is_of_a_screen, report};

/// Makes a page; none where its guide cannot be read.
pub(crate) fn make(desk: &Wordings<'_>, spot: &Spot) -> Option<Made> {
    match &spot.place {
        Place::Start => Some(start::page(desk, spot)),
        Place::Guide(guide) => step::first(desk, spot, guide),
        Place::Step(address) => step::page(desk, spot, address),
        Place::Paper(guide) => paper::page(desk, spot, guide),
        Place::Done => Some(done::page(desk, spot)),
        Place::Problem(problem) => Some(problem::page(desk, spot, *problem)),
    }
}
