//! The streams: is there a terminal, how wide is it, may it have colours. One place that asks.

use std::io::{self, IsTerminal, Write};

use crate::frontend::Look;

/// What the reader asked for, and what the streams allow.
#[derive(Debug, Clone, Copy)]
pub struct Terminal {
    plain: bool,
    colour: bool,
}

impl Terminal {
    /// From the options and the environment.
    pub fn new(plain: bool, no_color: bool) -> Self {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let interactive = io::stdin().is_terminal() && io::stderr().is_terminal();
        Self {
            plain: plain || set("ACCESSIBLE") || dumb || !interactive,
            colour: !no_color && !set("NO_COLOR") && !dumb && knows_colours(),
        }
    }

    /// Whether to speak in lines instead of drawing.
    pub fn is_plain(&self) -> bool {
        self.plain
    }

    /// Whether a drawn screen may have colours.
    pub fn is_coloured(&self) -> bool {
        self.colour
    }

    /// Whether what goes to stdout may be drawn: somebody looks at it.
    pub fn draws(&self) -> bool {
        !self.plain && io::stdout().is_terminal()
    }

    /// The look of what goes to stdout.
    pub fn stdout(&self) -> Look {
        self.look(io::stdout().is_terminal())
    }

    fn look(&self, is_terminal: bool) -> Look {
        Look::new(columns(is_terminal), is_terminal && self.colour)
    }
}

/// Whether the terminal may be sent colours. The console of Windows takes them for text unless it is told; others need not
/// be asked.
fn knows_colours() -> bool {
    #[cfg(windows)]
    {
        crossterm::ansi_support::supports_ansi()
    }
    #[cfg(not(windows))]
    {
        true
    }
}

/// How wide lines may be (columns).
pub fn columns(is_terminal: bool) -> usize {
    const UNKNOWN: usize = 80;
    let known = if is_terminal {
        crossterm::terminal::size().ok()
    } else {
        None
    };
    known.map_or(UNKNOWN, |(columns, _)| usize::from(columns))
}

/// Writes data to stdout in one go.
///
/// # Errors
/// It is closed, or full.
pub fn write_stdout(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()
}

/// A moment (seconds since 1970) as a date and a time here: `2026-11-23 14:32`.
pub fn day(seconds: i64) -> String {
    let Ok(moment) = jiff::Timestamp::from_second(seconds) else {
        return String::new();
    };
    moment
        .to_zoned(jiff::tz::TimeZone::system())
        .strftime("%Y-%m-%d %H:%M")
        .to_string()
}
