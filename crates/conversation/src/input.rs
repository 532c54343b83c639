//! What a reader does, as every front-end tells it.

use wegwijs_engine::Command;
use wegwijs_message::Msg;

/// What a reader did.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// Picked a choice, by id.
    Choose(String),
    /// Typed an answer.
    Text(String),
    /// Asked a question, or pasted an error message.
    Ask(String),
    /// Said something: whatever a person types that is no choice's number.
    Say(String),
    /// Asked for something else.
    Command(Command),
    /// Asked for another language, by tag.
    Lang(String),
    /// Asked for labels in another language, by tag.
    UiLang(String),
    /// Asked to connect an app.
    Connect,
    /// Did something that could not be understood.
    Bad(Bad),
    /// Pressed Ctrl-C.
    Interrupt,
    /// Closed the input.
    End,
}

/// An input that could not be understood, or could not be followed.
#[derive(Debug, Clone, PartialEq)]
pub struct Bad {
    /// A stable name.
    pub code: &'static str,
    /// What was wrong, in words.
    pub msg: Msg,
}

impl Bad {
    /// Something failed, and the conversation goes on.
    pub fn failed(msg: Msg) -> Self {
        Self { code: "failed", msg }
    }
}
