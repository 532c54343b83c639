//! Which front-end a conversation has.

use std::io::{self, BufReader, IsTerminal};

use super::{host::Host, terminal::columns};
use crate::frontend::{Frontend, Json, Plain, Rich};

/// The front-end that fits the options and the streams.
pub(super) fn front_end(host: &Host) -> Box<dyn Frontend> {
    if host.is_json() {
        Box::new(Json::new(BufReader::new(io::stdin()), io::stdout()))
    } else if host.terminal().is_plain() {
        let width = columns(io::stdout().is_terminal());
        Box::new(Plain::new(
            BufReader::new(io::stdin()),
            io::stdout(),
            io::stderr(),
            width,
        ))
    } else {
        Box::new(Rich::new(host.terminal().is_coloured(), host.lazy_index()))
    }
}
