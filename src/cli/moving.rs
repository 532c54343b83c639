//! Reports from one store to another: a line of JSON each. Whoever imports the same twice has it once.

use std::io::{BufRead, Read, stdin};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use wegwijs_message::{GuideId, Msg, StepId};
use wegwijs_store::{Count, Kept, MAX_LINE, Report, Store, StoreError, Verdict, Visits, What};

use super::{data, exit::Exit, failure::Failure, host::Host, json::to_json, terminal::write_stdout};

/// No line of ours is longer (bytes).
const MOST: u64 = 16 * 1024;
/// A language's tag (characters).
const LONGEST_TAG: usize = 35;
/// A form's name (characters).
const LONGEST_NONCE: usize = 100;

/// So many reports are read at a time.
const PART: u32 = 1_000;

/// A report, what remains of reports that were forgotten, or what happened with a step.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Line {
    guide: String,
    step: String,
    day: String,
    /// Not of what happened with a step.
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ui_lang: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verdict: Option<String>,
    /// Of a report.
    #[serde(skip_serializing_if = "Option::is_none")]
    nonce: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<String>,
    /// Of what happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    what: Option<String>,
    /// Of all but a report.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u64>,
}

/// Writes all that is in a store to stdout.
///
/// # Errors
/// The store or the output fails.
pub async fn export(store: &Store) -> Result<Exit, Failure> {
    let mut last = String::new();
    loop {
        let part = store.reports_after(&last, PART).await.map_err(data::failed)?;
        let Some(newest) = part.last() else { break };
        last.clone_from(&newest.nonce);
        for report in part {
            write_stdout(&to_json(&of_report(report))?)?;
        }
    }
    for count in store.remains().await.map_err(data::failed)? {
        write_stdout(&to_json(&Line {
            number: Some(count.number),
            version: Some(count.version),
            verdict: Some(count.verdict.id().to_owned()),
            guide: count.guide,
            step: count.step,
            day: count.day,
            lang: Some(count.lang),
            ui_lang: Some(count.ui),
            ..Line::default()
        })?)?;
    }
    for visits in store.visits("").await.map_err(data::failed)? {
        write_stdout(&to_json(&Line {
            number: Some(visits.number),
            what: Some(visits.what.id().to_owned()),
            guide: visits.guide,
            step: visits.step,
            day: visits.day,
            ..Line::default()
        })?)?;
    }
    Ok(Exit::Ok)
}

fn of_report(report: Report) -> Line {
    Line {
        version: Some(report.version),
        verdict: Some(report.verdict.id().to_owned()),
        guide: report.guide,
        step: report.step,
        day: report.day,
        lang: Some(report.lang),
        ui_lang: Some(report.ui),
        nonce: Some(report.nonce),
        line: report.line,
        ..Line::default()
    }
}

/// Takes over what stands on stdin.
///
/// # Errors
/// A line is no report, with its number: what stood before it is kept. The store fails.
pub async fn import(host: &Host, store: &Store) -> Result<Exit, Failure> {
    let mut input = stdin().lock();
    let (mut read, mut new) = (0, 0);
    loop {
        let mut bytes = Vec::new();
        let length = input.by_ref().take(MOST).read_until(b'\n', &mut bytes)?;
        if length == 0 {
            break;
        }
        read += 1;
        let wrong = || Failure::error(Msg::error("feedback-line").count("number", read));
        let line: Line = serde_json::from_slice(&bytes).map_err(|_| wrong())?;
        let entry = Entry::of(line).ok_or_else(wrong)?;
        if entry.take_over(store).await.map_err(data::failed)? == Kept::Now {
            new += 1;
        }
    }
    host.say(&Msg::app("feedback-imported").count("read", read).count("new", new));
    Ok(Exit::Ok)
}

/// What a line says.
enum Entry {
    Report(Report),
    Remains(Count),
    Visits(Visits),
}

impl Entry {
    /// Nothing where a line says what no store could have written.
    fn of(line: Line) -> Option<Self> {
        let is_short =
            |text: &str, most: usize| !text.is_empty() && text.chars().count() <= most && !text.contains('\0');
        let is_day = |day: &str| day.parse::<Date>().is_ok_and(|date| date.to_string() == day);
        let is_step = line.guide.parse::<GuideId>().is_ok() && line.step.parse::<StepId>().is_ok();
        if !is_day(&line.day) {
            return None;
        }
        if let (Some(what), Some(number)) = (&line.what, line.number) {
            let is_bare = line.verdict.is_none() && line.nonce.is_none() && line.line.is_none();
            // A whole guide on paper, and the start page, are no steps.
            let is_page = line.step.is_empty() && (line.guide.is_empty() || line.guide.parse::<GuideId>().is_ok());
            return Some(Self::Visits(Visits {
                what: What::named(what).filter(|_| is_bare && (is_step || is_page))?,
                guide: line.guide,
                step: line.step,
                day: line.day,
                number,
            }));
        }
        let is_tag = |tag: &String| is_short(tag, LONGEST_TAG);
        let verdict = Verdict::named(line.verdict.as_deref()?).filter(|_| is_step && line.what.is_none())?;
        let (version, lang, ui) = (line.version?, line.lang.filter(is_tag)?, line.ui_lang.filter(is_tag)?);
        match (line.nonce, line.number, line.line) {
            (Some(nonce), None, text) if is_short(&nonce, LONGEST_NONCE) => Some(Self::Report(Report {
                nonce,
                guide: line.guide,
                step: line.step,
                version,
                lang,
                ui,
                verdict,
                line: match text {
                    Some(text) if !is_short(&text, MAX_LINE) => return None,
                    text => text,
                },
                day: line.day,
            })),
            (None, Some(number), None) => Some(Self::Remains(Count {
                guide: line.guide,
                step: line.step,
                version,
                lang,
                ui,
                verdict,
                day: line.day,
                number,
            })),
            _ => None,
        }
    }

    async fn take_over(&self, store: &Store) -> Result<Kept, StoreError> {
        match self {
            Self::Report(report) => store.keep(report).await,
            Self::Remains(count) => store.take_over(count).await,
            Self::Visits(visits) => store.take_over_visits(visits).await,
        }
    }
}
