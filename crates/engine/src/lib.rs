//! The state machine: a guide is a graph, a session is a walk through it, an event is one move.
//!
//! `(guide, session, event) -> (session, view, effects)`, see [`apply`]. No I/O, no clock, no language, no
//! text: a [`View`] holds message ids and arguments, an [`Effect`] is a request to the host. Knows what names and messages are, and nothing
//! else.

mod address;
mod command;
mod guide;
mod progress;
mod replay;
mod session;
mod spec;
mod turn;
mod validate;
mod view;
mod vocabulary;

pub use address::{Address, AddressError, UI_LANG_KEY, with_ui_lang};
pub use command::Command;
pub use guide::{Guide, Step};
pub use progress::Progress;
pub use replay::{Arrival, Located, locate, resume, way_to};
pub use session::{Answer, Context, MAX_INPUT_CHARS, Overlay, Refusal, Session, Visit};
pub use spec::{Exit, GuideSpec, Kind, StepSpec};
pub use turn::{Effect, Event, Turn, apply, start};
pub use validate::{Fault, Place};
pub use view::{Choice, Illustration, TERM_CHOICE, View, ViewKind, page, title, view};
pub use vocabulary::{Action, Check, OutcomeResult, PerVerdict, Verdict};
