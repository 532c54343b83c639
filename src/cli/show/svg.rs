//! A step's picture as SVG.

use super::{Failure, Sheet};
use wegwijs_message::Msg;
use wegwijs_screen::{Depiction, illustrate};

/// As wide as it is drawn (pixels); it can be scaled without loss.
const WIDTH: u16 = 640;

impl Sheet<'_> {
    /// The picture of the one step that is asked for.
    pub(super) fn svg(&self) -> Result<String, Failure> {
        let steps = self.guide.steps().filter(|(_, step)| step.picture.is_some());
        let known: Vec<String> = steps.map(|(id, _)| format!("{}/{id}", self.guide.id())).collect();
        if known.is_empty() {
            let guide = self.guide.id().to_string();
            return Err(Failure::error(
                Msg::error("guide-without-pictures").text("guide", guide),
            ));
        }
        let known = known.join(", ");
        let Some(id) = self.only else {
            return Err(Failure::error(Msg::error("svg-of-one-step").text("known", known)));
        };
        let Some(view) = self.view(id) else {
            return Err(Failure::error(Msg::error("broken-session")));
        };
        let Some(picture) = &view.picture else {
            let msg = Msg::error("step-without-picture").text("step", id.to_string());
            return Err(Failure::error(msg.text("known", known)));
        };
        let shown = illustrate(picture, self.words);
        let drawn = Depiction::new(&shown, self.words)?.svg(&self.word(&view.title), id.as_str(), WIDTH);
        let too_wide = || Failure::error(Msg::error("picture-does-not-fit").text("picture", shown.id.to_string()));
        Ok(drawn.ok_or_else(too_wide)? + "\n")
    }
}
