//! `wegwijs ask TEXT…`: which guide and step answer this question, or explain this error message.
//!
//! What was typed is nowhere repeated: it may hold a password.

use std::{
    collections::BTreeMap,
    io::{self, IsTerminal, Read},
};

use clap::ArgMatches;
use serde::Serialize;

use super::{exit::Exit, failure::Failure, host::Host, list::to_json, terminal::write_stdout};
use crate::frontend::wrap;
use wegwijs_ask as ask;
use wegwijs_ask::{Answer, Answers, Found, Reason};
use wegwijs_conversation::{because, offered, place, reasons};
use wegwijs_engine as engine;
use wegwijs_engine::{Address, Guide};
use wegwijs_message::{GuideId, Msg, StepId};

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
    answers: Vec<ToldAnswer>,
    /// What was typed holds what is most likely a password or a token.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    secret: bool,
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
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn told(answers: &Answers, host: &Host, explain: bool) -> Told {
    let words = host.words();
    let round = |score: f32| (score * 100.0).round() / 100.0;
    let tell = |answer: &Answer| {
        let (guide, step) = place(answer)?;
        Some(ToldAnswer {
            title: words.text(&Msg::guide(&guide, None)),
            step_title: words.text(&Msg::guide(&guide, Some(&step))),
            address: address(&guide, &step, host),
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
    let answers_told = answers
        .answers
        .iter()
        .filter(|_| answers.known || explain)
        .filter_map(tell);
    Told {
        known: answers.known,
        answers: answers_told.collect(),
        secret: answers.secret,
    }
}

/// The address of an answer. Other than a detour, a step is only reached by the answers that lead to it.
fn address(guide: &GuideId, step: &StepId, host: &Host) -> String {
    let checked = host.pack().guide(guide).ok();
    let is_detour = |checked: &Guide| checked.steps().any(|(_, other)| other.stuck.contains(step));
    let on_the_way = checked.filter(|checked| step != checked.start() && !is_detour(checked));
    let address = Address {
        lang: Some(host.words().lang().to_owned()),
        guide: guide.clone(),
        step: Some(step.clone()),
        version: None,
        exits: on_the_way
            .map(|checked| engine::way_to(&checked, step))
            .unwrap_or_default(),
    };
    address.to_string()
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
    if answers.known {
        for (number, (answer, (guide, step))) in offered(answers).enumerate() {
            if number == 1 {
                lines.push(String::new());
                lines.extend(paragraph(&Msg::app("ask-or-else")));
            }
            let guide_title = words.text(&Msg::guide(&guide, None));
            if number == 0 {
                let msg = Msg::app("ask-known").text("guide", guide_title);
                lines.extend(say(&words.text(&msg), "").iter().map(|line| look.title(line)));
                lines.extend(say(&words.text(&Msg::guide(&guide, Some(&step))), "  "));
            } else {
                lines.extend(say(&guide_title, "  "));
            }
            if number == 0 {
                lines.extend(say(&words.text(&because(answer)), "  "));
            }
            let command = Msg::app("ask-command").text("address", quoted(address(&guide, &step, host)));
            lines.extend(say(&words.text(&command), "    "));
        }
    } else {
        lines.extend(paragraph(&Msg::app("ask-unknown")));
        lines.push(String::new());
        let guides = host.pack().guides()?;
        let shown = if guides.len() <= ALL { guides.len() } else { MANY };
        for guide in guides.iter().take(shown) {
            let command = format!("{}/{guide}", words.lang());
            lines.extend(say(&words.text(&Msg::guide(guide, None)), "  "));
            lines.extend(say(
                &words.text(&Msg::app("ask-command").text("address", command)),
                "    ",
            ));
        }
        if shown < guides.len() {
            let rest = Msg::app("ask-more-guides").count("count", guides.len() - shown);
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
