//! What cannot be followed, in words.

use wegwijs_engine::{Command, Guide, Refusal};
use wegwijs_message::Msg;

use crate::input::Bad;

/// What the engine refuses.
pub(crate) fn of(refusal: &Refusal) -> Bad {
    let (code, msg) = match refusal {
        Refusal::UnknownChoice(id) => ("unknown-choice", Msg::error("unknown-choice").text("id", id)),
        Refusal::NoInput => ("no-input-here", Msg::error("no-input-here")),
        Refusal::InputTooLong(_) => ("input-too-long", Msg::error("no-input-here")),
        Refusal::AtStart => ("at-start", Msg::error("at-start")),
        Refusal::Barrier => ("barrier", Msg::error("barrier")),
        Refusal::NothingToDo => ("nothing-to-do", Msg::error("nothing-to-do")),
        Refusal::NotConnected => ("not-connected", Msg::error("not-connected")),
        Refusal::NothingToResolve | Refusal::OtherGuide => ("not-here", Msg::error("nothing-to-do")),
    };
    Bad { code, msg }
}

/// Where the step has words of its own for what is wrong, those.
pub(crate) fn at(guide: &Guide, refusal: &Refusal) -> Bad {
    match refusal {
        Refusal::InputTooLong(step) => Bad {
            code: "input-too-long",
            msg: Msg::guide(guide.id(), Some(step)).attr("err-too-long"),
        },
        refusal => of(refusal),
    }
}

/// A command that needs a step.
pub(crate) fn not_in_the_menu(command: Command) -> Bad {
    let name = Msg::app(&format!("command-{}", command.name()));
    let msg = Msg::error("not-in-the-menu").arg("name", name.into());
    Bad { code: "not-here", msg }
}
