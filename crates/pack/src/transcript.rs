//! Transcripts: a walk through a guide by ids, not prose, in `tests/transcripts/<guide>/*.txt`.
//!
//! Each line is a step and what happens there; the last line is where it ends. A first line `connected` makes checks
//! and actions wait for a verdict. An author's test, run by `pack check` and by the project's own tests.
//!
//! ```text
//! which-app   input Excel
//! open-menu   stuck name-not-visible
//! name-not-visible done
//! open-menu   back
//! which-app
//! ```

use wegwijs_engine as engine;
use wegwijs_engine::{Command, Context, Event, Guide, Verdict};

use super::{Diagnostic, Pack};

/// A walk, line by line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transcript {
    connected: bool,
    lines: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    number: usize,
    step: String,
    event: Option<String>,
}

/// Where a walk went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TranscriptFault {
    /// The walk is at another step than the transcript says.
    Elsewhere {
        /// The line, from 1.
        line: usize,
        /// What the transcript says.
        expected: String,
        /// Where the walk is.
        found: String,
    },
    /// What should happen is not understood, or not possible there.
    Impossible {
        /// The line, from 1.
        line: usize,
        /// What should happen.
        event: String,
    },
    /// There is no line with a step.
    Empty,
}

/// The folder of a guide's transcripts.
pub(super) fn folder(guide: &str) -> String {
    format!("tests/transcripts/{guide}")
}

/// Walks every transcript of a guide that the pack holds.
pub(super) fn check(pack: &Pack, guide: &Guide) -> Vec<Diagnostic> {
    let folder = folder(guide.id().as_str());
    let names = match pack.list(&folder) {
        Ok(names) => names,
        Err(error) => return vec![error.into()],
    };
    let mut faults = Vec::new();
    for name in names.iter().filter(|name| name.ends_with(".txt")) {
        let path = format!("{folder}/{name}");
        match pack.read(&path) {
            Ok(Some(text)) => {
                let fault = Transcript::parse(&text).walk(guide).err();
                faults.extend(fault.map(|fault| diagnose(&path, &text, &fault)));
            }
            Ok(None) => {}
            Err(error) => faults.push(error.into()),
        }
    }
    faults
}

fn diagnose(path: &str, text: &str, fault: &TranscriptFault) -> Diagnostic {
    let line = |number: usize| {
        let start: usize = text
            .split_inclusive('\n')
            .take(number.saturating_sub(1))
            .map(str::len)
            .sum();
        let length = text
            .get(start..)
            .and_then(|rest| rest.lines().next())
            .map_or(0, str::len);
        start..start + length
    };
    match fault {
        TranscriptFault::Elsewhere {
            line: number,
            expected,
            found,
        } => Diagnostic::error("transcript-elsewhere", path)
            .at(line(*number))
            .with("expected", expected)
            .with("found", found),
        TranscriptFault::Impossible { line: number, event } => Diagnostic::error("transcript-impossible", path)
            .at(line(*number))
            .with("event", event),
        TranscriptFault::Empty => Diagnostic::error("transcript-empty", path),
    }
}

impl Transcript {
    /// Reads a transcript; whether it makes sense shows when it is walked.
    pub fn parse(text: &str) -> Self {
        let mut connected = false;
        let mut lines = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if line == "connected" && lines.is_empty() {
                connected = true;
                continue;
            }
            let (step, event) = match line.split_once(char::is_whitespace) {
                Some((step, event)) => (step.to_owned(), Some(event.trim().to_owned())),
                None => (line.to_owned(), None),
            };
            lines.push(Line { number, step, event });
        }
        Self { connected, lines }
    }

    /// Walks it.
    ///
    /// # Errors
    /// The first line that does not come true.
    pub fn walk(&self, guide: &Guide) -> Result<(), TranscriptFault> {
        let ctx = Context {
            connected: self.connected,
        };
        let mut session = engine::start(guide, "nl", "nl", &ctx);
        if self.lines.is_empty() {
            return Err(TranscriptFault::Empty);
        }
        for line in &self.lines {
            let found = session
                .trail
                .last()
                .map(|visit| visit.step.to_string())
                .unwrap_or_default();
            if found != line.step {
                return Err(TranscriptFault::Elsewhere {
                    line: line.number,
                    expected: line.step.clone(),
                    found,
                });
            }
            let Some(text) = &line.event else { continue };
            let impossible = || TranscriptFault::Impossible {
                line: line.number,
                event: text.clone(),
            };
            for event in events(text).ok_or_else(impossible)? {
                let turn = engine::apply(guide, session, event, &ctx);
                if turn.refusal.is_some() {
                    return Err(impossible());
                }
                session = turn.session;
            }
        }
        Ok(())
    }
}

fn events(text: &str) -> Option<Vec<Event>> {
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let choose = |id: &str| Event::Choose(id.to_owned());
    Some(match word {
        "done" => vec![choose("done")],
        "choose" => vec![choose(rest.trim())],
        "input" => vec![Event::Input(rest.trim().to_owned())],
        "stuck" => vec![Event::Command(Command::Stuck), choose(rest.trim())],
        "back" => vec![Event::Command(Command::Back)],
        verdict => {
            let verdict = Verdict::from_name(verdict)?;
            vec![Event::Resolved {
                verdict,
                committed: verdict != Verdict::Unknown,
            }]
        }
    })
}
