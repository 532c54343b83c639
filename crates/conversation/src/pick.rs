//! Picking for a host that keeps nothing between two screens: what stood over the place is gone, its choices still
//! mean something.

use wegwijs_engine::Command;
use wegwijs_message::StepId;

use crate::{
    Conversation,
    host::Turn,
    input::Input,
    questions::{ALL, RETURN},
    sitting::Place,
};

/// The choice that leaves an explanation.
const CONTINUE: &str = "continue";

impl Conversation<'_> {
    /// Follows a choice of this screen, or of one that may have stood over it: a command by its name, a detour, a place
    /// that a question led to, the way back to where the reader is.
    pub fn pick(&mut self, id: &str) -> Turn {
        let chosen = self.follow(Input::Choose(id.to_owned()));
        if !chosen.is_refused() {
            return chosen;
        }
        if let Some(command) = Command::from_name(id) {
            return self.follow(Input::Command(command));
        }
        match id {
            ALL => return self.follow(Input::Command(Command::Menu)),
            CONTINUE | RETURN => return Turn::show(),
            _ => {}
        }
        if self.has_detour(id) {
            self.follow(Input::Command(Command::Stuck));
            return self.follow(Input::Choose(id.to_owned()));
        }
        let found = self.open_found(id.to_owned());
        // Of what cannot be followed here, the first word stands: it is about this screen.
        if found.is_refused() { chosen } else { found }
    }

    /// Whether it is one of the ways out for who is stuck here.
    fn has_detour(&self, id: &str) -> bool {
        let Place::Guide(place) = &self.at else { return false };
        let step = place.1.current(&place.0).map(|(_, step)| step);
        let is_here = |detour: &StepId| detour.as_str() == id;
        step.is_some_and(|step| step.stuck.iter().any(is_here))
    }
}
