//! A choice that a command asks for, outside a guide.

use crate::{cli::failure::Failure, frontend::Frontend};
use wegwijs_conversation::Input;
use wegwijs_message::Msg;
use wegwijs_screen::{Screen, refusal};
use wegwijs_words::Catalog;

/// Asks until one of the screen's choices is made, in the language that the person switches to. `None`: they thought
/// better of it. Nothing is understood here but the choices themselves; what else is said is told to be none.
///
/// # Errors
/// The input or the output fails.
pub(super) fn choose(
    frontend: &mut dyn Frontend,
    words: &mut Catalog,
    screen: impl Fn(&Catalog) -> Screen,
) -> Result<Option<String>, Failure> {
    loop {
        let screen = screen(words);
        frontend.show(&screen, words)?;
        match frontend.ask(&screen, words)? {
            Input::Choose(id) if screen.choices.iter().any(|choice| choice.id == id) => return Ok(Some(id)),
            Input::Lang(tag) => *words = words.switched(&tag, words.ui_lang()),
            Input::UiLang(tag) => *words = words.switched(words.lang(), &tag),
            Input::Command(_) | Input::Interrupt | Input::End => return Ok(None),
            _ => frontend.show(&refusal(&Msg::error("not-understood"), None, words), words)?,
        }
    }
}
