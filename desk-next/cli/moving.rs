//! Reports from one store to another: a line of JSON each. Whoever imports the same twice has it once.

use std::io::{BufRead, Read, stdin};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use wegwijs_message::{GuideId, Msg, StepId};
use wegwijs_store::{Count, Kept, MAX_LINE, Report, Store, Verdict};

use super::{data, exit::Exit, failure::Failure, host::Host, list::to_json, terminal::write_stdout};

/// No line of ours is longer (bytes).
const MOST: u64 = 16 * 1024;

/// A report, or what remains of reports that were forgotten.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    guide: String,
    step: String,
    version: u32,
    lang: String,
    ui_lang: String,
    verdict: String,
    day: String,
    /// Of a report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nonce: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    line: Option<String>,
    /// Of what remains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<u64>,
}

/// Writes all that is in a store to stdout.
///
/// # Errors
/// The store or the output fails.
pub async fn export(store: &Store) -> Result<Exit, Failure> {
    let reports = store.reports("", u32::MAX).await.map_err(data::failed)?;
    for report in reports {
        write_stdout(&to_json(&Line {
            guide: report.guide,
            step: report.step,
            version: report.version,
            lang: report.lang,
            ui_lang: report.ui,
            verdict: report.verdict.id().to_owned(),
            day: report.day,
            nonce: Some(report.nonce),
            line: report.line,
            number: None,
        })?)?;
    }
    for count in store.remains().await.map_err(data::failed)? {
        write_stdout(&to_json(&Line {
            guide: count.guide,
            step: count.step,
            version: count.version,
            lang: count.lang,
            ui_lang: count.ui,
            verdict: count.verdict.id().to_owned(),
            day: count.day,
            nonce: None,
            line: None,
            number: Some(count.number),
        })?)?;
    }
    Ok(Exit::Ok)
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
        let kept = take(store, line).await.ok_or_else(wrong)?;
        if kept.map_err(data::failed)? == Kept::Now {
            new += 1;
        }
    }
    host.say(&Msg::app("feedback-imported").count("read", read).count("new", new));
    Ok(Exit::Ok)
}

/// Nothing where a line says what no reader could have.
async fn take(store: &Store, line: Line) -> Option<Result<Kept, wegwijs_store::StoreError>> {
    let is_short = |text: &str, most: usize| !text.is_empty() && text.chars().count() <= most;
    let is_known = line.guide.parse::<GuideId>().is_ok()
        && line.step.parse::<StepId>().is_ok()
        && line.day.parse::<Date>().is_ok_and(|day| day.to_string() == line.day)
        && is_short(&line.lang, 35)
        && is_short(&line.ui_lang, 35)
        && line.line.as_deref().is_none_or(|text| is_short(text, MAX_LINE));
    let verdict = Verdict::named(&line.verdict).filter(|_| is_known)?;
    match (line.nonce, line.number) {
        (Some(nonce), None) if is_short(&nonce, 100) => Some(
            store
                .keep(&Report {
                    nonce,
                    guide: line.guide,
                    step: line.step,
                    version: line.version,
                    lang: line.lang,
                    ui: line.ui_lang,
                    verdict,
                    line: line.line,
                    day: line.day,
                })
                .await,
        ),
        (None, Some(number)) if line.line.is_none() => Some(
            store
                .take_over(&Count {
                    guide: line.guide,
                    step: line.step,
                    version: line.version,
                    lang: line.lang,
                    ui: line.ui_lang,
                    verdict,
                    day: line.day,
                    number,
                })
                .await,
        ),
        _ => None,
    }
}
