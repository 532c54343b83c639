//! `wegwijs feedback`: what readers reported, what to mend first, and moving it to another store.

use std::collections::{BTreeMap, HashMap};

use clap::ArgMatches;
use jiff::{Span, civil::Date};
use serde::Serialize;
use wegwijs_message::Msg;
use wegwijs_store::{Count, Report, Screen, Standing, Store, StoreError, Verdict, Window, standings};

use super::{
    args::text,
    data,
    exit::Exit,
    failure::Failure,
    host::Host,
    list::to_json,
    moving,
    table::table,
    terminal::write_stdout,
};

/// So many reports are looked through for what readers wrote.
const LINES: u32 = 10_000;

/// What is known of a screen, as JSON.
#[derive(Serialize)]
struct Row {
    guide: String,
    step: String,
    version: u32,
    ui_lang: String,
    matches: u64,
    label: u64,
    place: u64,
    absent: u64,
    last: String,
    standing: Option<&'static str>,
    lines: Vec<String>,
}

/// Shows, exports or imports.
///
/// # Errors
/// No store was named, or it cannot be used.
pub fn run(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    // Options may stand before or behind `export` and `import`.
    let deepest = matches.subcommand().map_or(matches, |(_, sub)| sub);
    let at = data::named(deepest).or_else(|| data::named(matches));
    let at = at.ok_or_else(|| Failure::usage(Msg::error("feedback-where")))?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|_| data::failed(StoreError::Other))?;
    runtime.block_on(async {
        let store = Store::open(&at).await.map_err(data::failed)?;
        let done = match matches.subcommand() {
            Some(("export", _)) => moving::export(&store).await,
            Some(("import", _)) => moving::import(host, &store).await,
            _ => show(host, &store, since(matches)?).await,
        };
        store.close().await;
        done
    })
}

/// The day from which on voices count.
fn since(matches: &ArgMatches) -> Result<Date, Failure> {
    match text(matches, "since") {
        Some(day) => day
            .parse()
            .map_err(|_| Failure::usage(Msg::error("feedback-since").text("day", day))),
        None => Ok(today().saturating_sub(Span::new().days(Window::CONFIRMED))),
    }
}

fn today() -> Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

async fn show(host: &Host, store: &Store, since: Date) -> Result<Exit, Failure> {
    let ago = |days: i32| today().saturating_sub(Span::new().days(days)).to_string();
    let sums = async |day: String| store.sums(&day).await.map_err(data::failed);
    let standing = standings(&sums(ago(Window::CONFIRMED)).await?, &sums(ago(Window::CHANGED)).await?);
    let reports = store.reports(&since.to_string(), LINES).await.map_err(data::failed)?;
    let rows = rows(&sums(since.to_string()).await?, &standing, &reports);
    if host.is_json() {
        write_stdout(&to_json(&rows)?)?;
    } else if rows.is_empty() {
        host.say(&Msg::app("feedback-none").text("since", since.to_string()));
    } else {
        write_stdout(&in_words(host, &rows))?;
    }
    Ok(Exit::Ok)
}

/// What is most often not so comes first.
fn rows(sums: &[Count], standing: &BTreeMap<Screen, Standing>, reports: &[Report]) -> Vec<Row> {
    let mut lines: HashMap<Screen, Vec<String>> = HashMap::new();
    for report in reports {
        if let Some(line) = &report.line {
            let screen = screen(&report.guide, &report.step, report.version, &report.ui);
            lines.entry(screen).or_default().push(line.clone());
        }
    }
    let mut found: BTreeMap<Screen, Row> = BTreeMap::new();
    for sum in sums {
        let screen = screen(&sum.guide, &sum.step, sum.version, &sum.ui);
        let row = found.entry(screen.clone()).or_insert_with(|| Row {
            standing: standing.get(&screen).map(|standing| match standing {
                Standing::Confirmed { .. } => "confirmed",
                Standing::Changed => "changed",
            }),
            lines: lines.remove(&screen).unwrap_or_default(),
            guide: screen.guide,
            step: screen.step,
            version: screen.version,
            ui_lang: screen.ui,
            matches: 0,
            label: 0,
            place: 0,
            absent: 0,
            last: String::new(),
        });
        let number = match sum.verdict {
            Verdict::Matches => &mut row.matches,
            Verdict::Label => &mut row.label,
            Verdict::Place => &mut row.place,
            Verdict::Absent => &mut row.absent,
        };
        *number = number.saturating_add(sum.number);
        row.last = row.last.clone().max(sum.day.clone());
    }
    let mut rows: Vec<Row> = found.into_values().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.label + row.place + row.absent));
    rows
}

fn screen(guide: &str, step: &str, version: u32, ui: &str) -> Screen {
    Screen {
        guide: guide.to_owned(),
        step: step.to_owned(),
        version,
        ui: ui.to_owned(),
    }
}

fn in_words(host: &Host, rows: &[Row]) -> String {
    let words = host.words();
    let head = [
        Msg::app("feedback-step"),
        Msg::app("feedback-version"),
        Msg::app("feedback-labels"),
        Msg::app("feedback-matches"),
        Msg::app("feedback-label"),
        Msg::app("feedback-place"),
        Msg::app("feedback-absent"),
        Msg::app("feedback-last"),
    ];
    let head: Vec<String> = head.iter().map(|msg| words.text(msg)).collect();
    let cells = |row: &Row| {
        let numbers = [row.matches, row.label, row.place, row.absent].map(|number| number.to_string());
        let mut cells = vec![format!("{}/{}", row.guide, row.step), row.version.to_string(), row.ui_lang.clone()];
        cells.extend(numbers);
        cells.push(row.last.clone());
        cells
    };
    let mut text = table(&head, rows.iter().map(cells).collect());
    for row in rows.iter().filter(|row| !row.lines.is_empty()) {
        text.push_str(&format!("\n{}/{} ({})\n", row.guide, row.step, row.ui_lang));
        for line in &row.lines {
            text.push_str(&format!("  {}\n", wegwijs_message::sanitise(line).replace('\n', " ")));
        }
    }
    text
}
