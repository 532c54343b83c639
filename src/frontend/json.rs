//! The JSON front-end: one view per line out, one event per line in.

use std::io::{self, BufRead, Write};

use serde::Deserialize;

use super::{Bad, Frontend, Input};
use wegwijs_engine::Command;
use wegwijs_message::Msg;
use wegwijs_screen::Screen;
use wegwijs_words::Catalog;

/// A longer line is no event (bytes).
const MAX_LINE: usize = 64 * 1024;

/// Reads events from `input`, writes views to `output`.
pub struct Json<R, W> {
    input: R,
    output: W,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Event {
    Choose(String),
    Input(String),
    Ask(String),
    Say(String),
    Command(String),
    Lang(String),
    UiLang(String),
}

impl<R: BufRead, W: Write> Json<R, W> {
    /// A front-end on these streams.
    pub fn new(input: R, output: W) -> Self {
        Self { input, output }
    }
}

impl<R: BufRead, W: Write> Frontend for Json<R, W> {
    fn line(&mut self, _: &str, _: bool, _: &Catalog) -> io::Result<Option<Input>> {
        Ok(None)
    }

    fn show(&mut self, screen: &Screen, _: &Catalog) -> io::Result<()> {
        serde_json::to_writer(&mut self.output, screen)?;
        self.output.write_all(b"\n")?;
        self.output.flush()
    }

    fn ask(&mut self, _: &Screen, _: &Catalog) -> io::Result<Input> {
        loop {
            return Ok(match read_line(&mut self.input, MAX_LINE)? {
                Line::End => Input::End,
                Line::TooLong => Input::Bad(Bad {
                    code: "event-too-long",
                    msg: Msg::error("event-too-long").count("kib", MAX_LINE / 1024),
                }),
                Line::Text(bytes) if bytes.trim_ascii().is_empty() => continue,
                Line::Text(bytes) => event(&bytes),
            });
        }
    }
}

fn event(line: &[u8]) -> Input {
    let value: serde_json::Value = match serde_json::from_slice(line) {
        Ok(value) => value,
        Err(error) => {
            return bad(
                "bad-json",
                Msg::error("bad-json").text("column", error.column().to_string()),
            );
        }
    };
    // The error would quote the event, which may hold private text.
    let Ok(event) = serde_json::from_value(value) else {
        return bad("unknown-event", Msg::error("unknown-event"));
    };
    match event {
        Event::Choose(id) => Input::Choose(id),
        Event::Input(text) => Input::Text(text),
        Event::Ask(text) => Input::Ask(text),
        Event::Say(text) => Input::Say(text),
        Event::Lang(tag) => Input::Lang(tag),
        Event::UiLang(tag) => Input::UiLang(tag),
        Event::Command(name) => match Command::from_name(&name) {
            Some(command) => Input::Command(command),
            None => {
                let known: Vec<&str> = Command::ALL.iter().map(|command| command.name()).collect();
                let msg = Msg::error("unknown-command")
                    .text("name", name)
                    .text("known", known.join(", "));
                bad("unknown-command", msg)
            }
        },
    }
}

fn bad(code: &'static str, msg: Msg) -> Input {
    Input::Bad(Bad { code, msg })
}

/// One line of input.
pub(super) enum Line {
    /// Without its line break.
    Text(Vec<u8>),
    /// Longer than allowed; it was read to its end and dropped.
    TooLong,
    /// There is no more.
    End,
}

/// Reads one line, never holding more than `max` bytes of it.
pub(super) fn read_line(input: &mut impl BufRead, max: usize) -> io::Result<Line> {
    let mut line = Vec::new();
    let mut too_long = false;
    loop {
        let chunk = match input.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if chunk.is_empty() {
            return Ok(match (too_long, line.is_empty()) {
                (true, _) => Line::TooLong,
                (false, true) => Line::End,
                (false, false) => Line::Text(line),
            });
        }
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let part = chunk.get(..end.unwrap_or(chunk.len())).unwrap_or_default();
        too_long |= line.len() + part.len() > max;
        if !too_long {
            line.extend_from_slice(part);
        }
        let used = part.len() + usize::from(end.is_some());
        input.consume(used);
        if end.is_some() {
            return Ok(if too_long { Line::TooLong } else { Line::Text(line) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_read_and_nonsense_is_named() {
        assert_eq!(event(br#"{"choose":"done"}"#), Input::Choose("done".into()));
        assert_eq!(event(br#"{"input":"a\u0000b"}"#), Input::Text("a\0b".into()));
        assert_eq!(event(br#"{"command":"back"}"#), Input::Command(Command::Back));
        assert_eq!(event(br#"{"ui_lang":"en"}"#), Input::UiLang("en".into()));
        for (line, code) in [
            (&b"{"[..], "bad-json"),
            (b"hello", "bad-json"),
            (b"\xff\xfe", "bad-json"),
            (b"[]", "unknown-event"),
            (b"{}", "unknown-event"),
            (br#"{"shout":"x"}"#, "unknown-event"),
            (br#"{"choose":1}"#, "unknown-event"),
            (br#"{"choose":"a","input":"b"}"#, "unknown-event"),
            (br#"{"command":"explode"}"#, "unknown-command"),
        ] {
            let Input::Bad(bad) = event(line) else {
                panic!("{line:?} was accepted")
            };
            assert_eq!(bad.code, code, "{:?}", String::from_utf8_lossy(line));
        }
    }

    #[test]
    fn a_line_without_end_is_not_kept() {
        let mut input = io::Cursor::new([vec![b'x'; 100], b"\nok\nlast".to_vec()].concat());
        assert!(matches!(read_line(&mut input, 10), Ok(Line::TooLong)));
        assert!(matches!(read_line(&mut input, 10), Ok(Line::Text(line)) if line == b"ok"));
        assert!(matches!(read_line(&mut input, 10), Ok(Line::Text(line)) if line == b"last"));
        assert!(matches!(read_line(&mut input, 10), Ok(Line::End)));
    }
}
