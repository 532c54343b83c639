//! The state machine: a guide is a graph, a session is a walk through it, an event is one move.
//!
//! `(guide, session, event) -> (session, view, effects)`, see [`apply`]. No I/O, no clock, no language, no
//! text: a [`View`] holds message ids and arguments, an [`Effect`] is a request to the host. Knows what names and messages are, and nothing
//! else.

mod address;
mod guide;
mod progress;
mod replay;
mod session;
mod turn;
mod validate;
mod view;

pub use address::{Address, AddressError, UI_LANG_KEY};
pub use guide::{Action, Check, Exit, Guide, GuideSpec, Kind, OutcomeResult, PerVerdict, Step, StepSpec, Verdict};
pub use progress::Progress;
pub use replay::{Arrival, Located, locate, resume, way_to};
pub use session::{Answer, Context, Overlay, Session, Visit};
pub use turn::{Effect, Event, MAX_INPUT_CHARS, Refusal, Turn, apply, start};
pub use validate::{Fault, Place};
pub use view::{Choice, Command, Illustration, TERM_CHOICE, View, ViewKind, page, title, view};
