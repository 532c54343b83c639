//! `wegwijs ask TEXT…`: which guide and step answer this question, or explain this error message.
//!
//! What was typed is nowhere repeated: it may hold a password.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, IsTerminal, Read},
};

use clap::ArgMatches;
use serde::Serialize;

use super::{exit::Exit, failure::Failure, host::Host, json::to_json, terminal::write_stdout};
use crate::frontend::wrap;
use wegwijs_ask as ask;
use wegwijs_ask::{Answer, Answers, Confidence, Found, Reason};
use wegwijs_conversation::{because, offered, place, reasons, remarks, unknown, way_to};
use wegwijs_message::{GuideId, Msg};

/// A longer text is no question, and no error message either (bytes).
const MAX_TEXT: u64 = 4 * 1024 * 1024;

/// All guides are listed where there are so few; else so many of them, and how to see the rest.
const ALL: usize = 20;
const MANY: usize = 10;

/// What `ask` is asked for.
pub struct Options {
    text: Option<String>,
    explain: bool,
}

impl From<&ArgMatches> for Options {
    fn from(matches: &ArgMatches) -> Self {
        let words = matches.get_many::<String>("text");
        Self {
            text: words.map(|words| words.map(String::as_str).collect::<Vec<_>>().join(" ")),
            explain: matches.get_flag("explain"),
        }
    }
}

#[derive(Serialize)]
struct Told {
    known: bool,
    /// `sure`, `unsure` or `unknown`.
    confidence: &'static str,
    answers: Vec<ToldAnswer>,
    /// What was typed holds what is most likely a password or a token.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    secret: bool,
    /// It tells of an error that any product may give, and not whose it is.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    whose: bool,
    /// What it is about, where no guide answers it.
    #[serde(skip_serializing_if = "Option::is_none")]
    elsewhere: Option<String>,
    /// The tag of its language, where no guide is in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
}

#[derive(Serialize)]
struct ToldAnswer {
    guide: String,
    step: String,
    title: String,
    step_title: String,
    address: String,
    score: f32,
    because: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    found: Option<ToldFound>,
}

/// Points; together they are the score.
#[derive(Serialize)]
struct ToldFound {
    words: BTreeMap<String, f32>,
    others: f32,
    before: f32,
}

/// Prints the best answer with its reason and the next best, or says that there is none.
///
/// # Errors
/// There is nothing that could be a question; the pack or the output fails.
pub fn run(host: &Host, options: Options) -> Result<Exit, Failure> {
    let text = match options.text {
        Some(text) => text,
        None if io::stdin().is_terminal() => return Err(Failure::usage(Msg::error("ask-nothing"))),
        None => from_stdin()?,
    };
    if !ask::is_question(&text) {
        return Err(Failure::usage(Msg::error("ask-no-words")));
    }
    let index = host.index()?.ok_or_else(|| Failure::error(Msg::error("no-guides")))?;
    let answers = ask::answer(&index, &text, None);
    let text = if host.is_json() {
        to_json(&told(&answers, host, options.explain))?
    } else {
        in_lines(&answers, host, options.explain)?
    };
    write_stdout(&text)?;
    Ok(Exit::Ok)
}

fn from_stdin() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    io::stdin().lock().take(MAX_TEXT).read_to_end(&mut bytes)?;
    Ok(decoded(&bytes))
}

/// UTF-8, or UTF-16 where a byte order mark says so, as some programs on Windows write.
fn decoded(bytes: &[u8]) -> String {
    let units = |read: fn([u8; 2]) -> u16, bytes: &[u8]| -> String {
        let (units, _) = bytes.as_chunks::<2>();
        let units: Vec<u16> = units.iter().map(|unit| read(*unit)).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => units(u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => units(u16::from_be_bytes, rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn told(answers: &Answers, host: &Host, explain: bool) -> Told {
    let words = host.words();
    let round = |score: f32| (score * 100.0).round() / 100.0;
    let tell = |answer: &Answer| {
        let (guide, step) = place(answer)?;
        Some(ToldAnswer {
            title: words.text(&Msg::guide(&guide, None)),
            step_title: words.text(&Msg::guide(&guide, Some(&step))),
            address: way_to(host.pack(), host.words().lang(), &guide, &step).to_string(),
            guide: answer.guide.clone(),
            step: answer.step.clone(),
            score: round(answer.score),
            because: reasons(answer),
            found: explain.then(|| ToldFound {
                words: answer
                    .found
                    .words
                    .iter()
                    .map(|(word, adds)| (word.clone(), round(*adds)))
                    .collect(),
                others: round(answer.found.others),
                before: round(answer.found.before),
            }),
        })
    };
    Told {
        known: answers.known,
        confidence: match answers.confidence {
            Confidence::Sure => "sure",
            Confidence::Unsure => "unsure",
            Confidence::Unknown => "unknown",
        },
        answers: answers.answers.iter().filter_map(tell).collect(),
        secret: answers.secret,
        whose: answers.is_anybodys_error,
        elsewhere: answers.elsewhere.clone(),
        language: answers.tongue.clone(),
    }
}

/// As a shell takes it.
fn quoted(address: String) -> String {
    if address.contains('?') {
        format!("\"{address}\"")
    } else {
        address
    }
}

fn in_lines(answers: &Answers, host: &Host, explain: bool) -> Result<String, Failure> {
    let words = host.words();
    let look = host.terminal().stdout();
    let mut lines: Vec<String> = Vec::new();
    let say = |text: &str, indent: &str| wrap(text, look.width(), indent, indent);
    let paragraph = |msg: &Msg| say(&words.text(msg), "");
    if answers.secret {
        lines.extend(paragraph(&Msg::app("ask-secret")));
        lines.push(String::new());
    }
    let found = answers
        .answers
        .iter()
        .filter_map(|answer| Some((answer, place(answer)?)));
    for remark in remarks(answers) {
        lines.extend(paragraph(&remark));
        lines.push(String::new());
    }
    match answers.confidence {
        Confidence::Sure => {}
        Confidence::Unsure => lines.extend(paragraph(&Msg::app("ask-unsure"))),
        Confidence::Unknown => lines.extend(paragraph(&unknown(answers))),
    }
    let is_sure = answers.confidence == Confidence::Sure;
    let mut shown = BTreeSet::new();
    for (number, (answer, (guide, step))) in offered(answers).enumerate() {
        if is_sure && number == 1 {
            lines.push(String::new());
            lines.extend(paragraph(&Msg::app("ask-or-else")));
        }
        let guide_title = words.text(&Msg::guide(&guide, None));
        if is_sure && number == 0 {
            let msg = Msg::app("ask-known").text("guide", guide_title);
            lines.extend(say(&words.text(&msg), "").iter().map(|line| look.title(line)));
        } else {
            if !is_sure {
                lines.push(String::new());
            }
            lines.extend(say(&guide_title, "  "));
        }
        if number == 0 || (!is_sure && !answer.is_start) {
            lines.extend(say(&words.text(&Msg::guide(&guide, Some(&step))), "  "));
        }
        if number == 0 && answers.known {
            let because = because(answer).map(|because| words.text(&because));
            lines.extend(because.iter().flat_map(|because| say(because, "  ")));
        }
        lines.push(command(&words.text(&Msg::app("ask-command").text(
            "address",
            quoted(way_to(host.pack(), host.words().lang(), &guide, &step).to_string()),
        ))));
        shown.insert(guide);
    }
    if !answers.known {
        let guides = host.pack().guides()?;
        let rest: Vec<&GuideId> = guides.iter().filter(|guide| !shown.contains(*guide)).collect();
        let listed = if guides.len() <= ALL {
            rest.len()
        } else {
            MANY.min(rest.len())
        };
        if listed > 0 {
            lines.push(String::new());
        }
        for guide in rest.iter().take(listed) {
            let address = format!("{}/{guide}", words.lang());
            lines.extend(say(&words.text(&Msg::guide(guide, None)), "  "));
            lines.push(command(&words.text(&Msg::app("ask-command").text("address", address))));
        }
        if listed < rest.len() {
            let rest = Msg::app("ask-more-guides").count("count", rest.len() - listed);
            lines.push(String::new());
            lines.extend(paragraph(&rest));
        }
    }
    if explain {
        lines.push(String::new());
        lines.extend(paragraph(&Msg::app("ask-explain")));
        for (answer, _) in found {
            lines.extend(say(&words.text(&explained(answer)), "  "));
        }
    }
    lines.push(String::new());
    Ok(lines.join("\n"))
}

/// On one line however long it is: broken over two, its first would be another command.
fn command(text: &str) -> String {
    format!("    {text}")
}

/// How a score came about, in words.
fn explained(answer: &Answer) -> Msg {
    let signed = |points: f32| format!("{points:+.2}");
    let Found {
        words, others, before, ..
    } = &answer.found;
    let id = match answer.because {
        Reason::Error(_) => "ask-explain-error",
        Reason::Words(_) => "ask-explain-words",
    };
    let adds = words.iter().map(|(word, adds)| format!("{word} {}", signed(*adds)));
    Msg::app(id)
        .text("place", format!("{}/{}", answer.guide, answer.step))
        .text("score", format!("{:.2}", answer.score))
        .text("words", adds.collect::<Vec<_>>().join(", "))
        .text("others", signed(*others))
        .text("before", signed(*before))
        .text("because", reasons(answer).join(", "))
}
