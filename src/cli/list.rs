//! `wegwijs list`: the guides.

use clap::ArgMatches;
use serde::Serialize;

use super::{exit::Exit, failure::Failure, feedback, host::Host, json::to_json, terminal::write_stdout};
use crate::frontend::wrap;
use wegwijs_message::Msg;
use wegwijs_screen::borrowed;

#[derive(Serialize)]
struct Row {
    guide: String,
    title: String,
    summary: String,
}

/// A guide as JSON, with how readers get on with it where that was asked for.
#[derive(Serialize)]
struct Told<'r, R> {
    #[serde(flatten)]
    row: &'r Row,
    #[serde(skip_serializing_if = "Option::is_none")]
    readers: Option<R>,
}

/// Prints name, title and summary of every guide.
///
/// # Errors
/// The pack or the output fails.
pub fn run(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    let readers = feedback::readers(host, matches)?;
    let words = host.words();
    let rows: Vec<Row> = host
        .pack()
        .guides()?
        .iter()
        .map(|guide| Row {
            guide: guide.to_string(),
            title: words.text(&Msg::guide(guide, None)),
            summary: words.text(&Msg::guide(guide, None).attr("summary")),
        })
        .collect();
    if rows.is_empty() {
        return Err(Failure::error(Msg::error("no-guides")));
    }
    let text = if host.is_json() {
        let told = rows.iter().map(|row| Told {
            row,
            readers: readers.as_ref().and_then(|readers| readers.of_guide(&row.guide)),
        });
        to_json(&told.collect::<Vec<_>>())?
    } else {
        rows.iter().map(|row| in_lines(row, host)).collect()
    };
    write_stdout(&text)?;
    for notice in borrowed(words) {
        host.say_text(&notice);
    }
    Ok(Exit::Ok)
}

fn in_lines(row: &Row, host: &Host) -> String {
    let look = host.terminal().stdout();
    let mut lines = vec![format!("{}  {}", look.title(&row.guide), row.title)];
    lines.extend(wrap(&row.summary, look.width(), "  ", "  "));
    lines.join("\n") + "\n"
}
