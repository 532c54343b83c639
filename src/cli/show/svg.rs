//! A step's picture as SVG.

use crate::cli::failure::Failure;
use wegwijs_message::{Msg, StepId};
use wegwijs_screen::{Depiction, Sheet, illustrate};

/// As wide as it is drawn (pixels); it can be scaled without loss.
const WIDTH: u16 = 640;

/// The picture of the one step that is asked for.
pub(super) fn svg(sheet: &Sheet<'_>, only: Option<&StepId>) -> Result<String, Failure> {
    let steps = sheet.guide().steps().filter(|(_, step)| step.picture.is_some());
    let known: Vec<String> = steps.map(|(id, _)| format!("{}/{id}", sheet.guide().id())).collect();
    if known.is_empty() {
        let guide = sheet.guide().id().to_string();
        return Err(Failure::error(
            Msg::error("guide-without-pictures").text("guide", guide),
        ));
    }
    let known = known.join(", ");
    let Some(id) = only else {
        return Err(Failure::error(Msg::error("svg-of-one-step").text("known", known)));
    };
    let Some(view) = sheet.view(id) else {
        return Err(Failure::error(Msg::error("broken-session")));
    };
    let Some(picture) = &view.picture else {
        let msg = Msg::error("step-without-picture").text("step", id.to_string());
        return Err(Failure::error(msg.text("known", known)));
    };
    let shown = illustrate(picture, sheet.words());
    let drawn = Depiction::new(&shown, sheet.words())?.svg(&sheet.word(&view.title), id.as_str(), WIDTH);
    let too_wide = || Failure::error(Msg::error("picture-does-not-fit").text("picture", shown.id.to_string()));
    Ok(drawn.ok_or_else(too_wide)? + "\n")
}
