//! `wegwijs access NAME`: is the app still authorised, as whom, what does it see, what changed.

use std::{io::IsTerminal, sync::Arc, time::Duration};

use clap::ArgMatches;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;
use tokio::{sync::Semaphore, task::JoinSet};

use super::{
    api::Api,
    args::text,
    connect::connection_name,
    exit::Exit,
    failure::Failure,
    host::Host,
    json::to_json,
    table::table,
    terminal::{day, write_stdout},
    told::told,
};
use crate::frontend::wrap;
use wegwijs_access::action;
use wegwijs_access::action::Verdict;
use wegwijs_access::auth::{Connected, ConnectionName, RefreshError};
use wegwijs_engine as engine;
use wegwijs_message::Msg;
use wegwijs_words::Catalog;

/// Connections that are checked at the same time.
const AT_ONCE: usize = 16;

/// What a check found, for programs.
#[derive(Serialize)]
pub(super) struct Found<'v> {
    pub(super) connection: &'v str,
    #[serde(flatten)]
    pub(super) verdict: &'v Verdict,
}

/// Checks one connection, or all.
///
/// # Errors
/// No such connection; the vault or the output fails.
pub fn run(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    let api = Api::new(host)?;
    super::interrupt::stop_when_told(host.farewell(), || {});
    if matches.get_flag("all") {
        return all(host, &api);
    }
    let name = match (text(matches, "name"), api.names().as_slice()) {
        (Some(name), _) => connection_name(name).map_err(Failure::usage)?,
        (None, [only]) => only.clone(),
        (None, []) => return Err(Failure::not_signed_in(Msg::error("no-connections"))),
        (None, names) => {
            let known: Vec<&str> = names.iter().map(ConnectionName::as_str).collect();
            return Err(Failure::usage(
                Msg::error("which-connection").text("known", known.join(", ")),
            ));
        }
    };
    let connected = api.connected(&name)?;
    let found = api.check(&connected)?;
    let text = if host.is_json() {
        to_json(&Found {
            connection: name.as_str(),
            verdict: &found,
        })?
    } else {
        in_lines(host, host.words(), &found)
    };
    write_stdout(&text)?;
    Ok(exit(&found))
}

/// The exit code of a verdict.
pub(super) fn exit(found: &Verdict) -> Exit {
    match found.verdict {
        engine::Verdict::Passed => Exit::Ok,
        engine::Verdict::Failed => Exit::NotAuthorised,
        engine::Verdict::Unknown if found.reason == action::Reason::NotSignedIn => Exit::NotSignedIn,
        engine::Verdict::Unknown => Exit::CannotTell,
    }
}

/// A verdict for people.
pub(super) fn in_lines(host: &Host, words: &Catalog, found: &Verdict) -> String {
    let look = host.terminal().stdout();
    let mut lines: Vec<String> = told(found)
        .iter()
        .filter(|msg| words.has(msg))
        .map(|msg| words.text(msg))
        .collect();
    if !found.asked.is_empty() {
        // The pages of one list are one thing that was asked.
        let pages = found.asked.chunk_by(|one, other| one == other);
        let asked: Vec<String> = pages
            .filter_map(|pages| {
                let asked = pages.first()?;
                let status = asked.status.map_or_else(|| "-".to_owned(), |status| status.to_string());
                let times = if pages.len() > 1 {
                    format!(" × {}", pages.len())
                } else {
                    String::new()
                };
                let what = if asked.path.is_empty() {
                    &found.product
                } else {
                    &asked.path
                };
                Some(format!("{what} ({status}){times}"))
            })
            .collect();
        lines.push(words.text(&Msg::app("access-asked").text("asked", asked.join(", "))));
    }
    let window = |id: &str, window: Option<wegwijs_access::provider::Window>| {
        let left = window?.remaining?;
        Some(words.text(&Msg::app(id).text("left", left.to_string())))
    };
    lines.extend(window("access-left-minute", found.limits.minute));
    lines.extend(window("access-left-day", found.limits.day));
    for (id, time) in [
        ("access-until", found.refresh_expires_at),
        ("access-retry", found.retry_at),
    ] {
        if let Some(time) = time {
            lines.push(words.text(&Msg::app(id).text("time", day(time))));
        }
    }
    lines
        .iter()
        .flat_map(|line| wrap(line, look.width(), "", "  "))
        .map(|line| line + "\n")
        .collect()
}

/// Checks every connection, some at a time; the verdicts as a table.
fn all(host: &Host, api: &Api<'_>) -> Result<Exit, Failure> {
    let names = api.names();
    if names.is_empty() {
        return Err(Failure::not_signed_in(Msg::error("no-connections")));
    }
    let connections = names
        .iter()
        .map(|name| api.connected(name))
        .collect::<Result<Vec<_>, _>>()?;
    let bar = progress_bar(host, connections.len());
    let mut found = api.wait(check_all(connections, &bar));
    bar.finish_and_clear();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    if host.is_json() {
        let rows: Vec<serde_json::Value> = found.iter().map(|(name, result)| row_json(name, result)).collect();
        write_stdout(&to_json(&rows)?)?;
    } else {
        write_stdout(&in_table(host, &found))?;
    }
    Ok(worst(&found))
}

type Checked = (ConnectionName, Result<Verdict, Msg>);

async fn check_all(connections: Vec<Connected>, bar: &ProgressBar) -> Vec<Checked> {
    let turns = Arc::new(Semaphore::new(AT_ONCE));
    let mut tasks = JoinSet::new();
    for connected in connections {
        let turns = Arc::clone(&turns);
        tasks.spawn(async move {
            let _turn = turns.acquire_owned().await;
            let result = action::authorised(&connected).await;
            let title = connected.provider.title().to_owned();
            (connected.name, result.map_err(|error: RefreshError| error.msg(&title)))
        });
    }
    let mut found = Vec::new();
    while let Some(done) = tasks.join_next().await {
        bar.inc(1);
        found.extend(done.ok());
    }
    found
}

fn progress_bar(host: &Host, length: usize) -> ProgressBar {
    let drawn = std::io::stderr().is_terminal() && !host.terminal().is_plain() && !host.is_json();
    let target = if drawn {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    let bar = ProgressBar::with_draw_target(Some(length as u64), target);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

fn row_json(name: &ConnectionName, result: &Result<Verdict, Msg>) -> serde_json::Value {
    match result {
        Ok(verdict) => serde_json::to_value(Found {
            connection: name.as_str(),
            verdict,
        })
        .unwrap_or_default(),
        Err(_) => {
            serde_json::json!({ "connection": name.as_str(), "verdict": "unknown", "reason": "vault" })
        }
    }
}

fn in_table(host: &Host, found: &[Checked]) -> String {
    let words = host.words();
    let word = |id: &str| words.text(&Msg::app(id));
    let head = ["name", "verdict", "user", "administrations", "until"].map(|column| word(&format!("column-{column}")));
    let rows = found.iter().map(|(name, result)| match result {
        Ok(verdict) => vec![
            name.to_string(),
            word(&format!("verdict-{}", verdict.verdict.name())),
            verdict
                .user
                .as_ref()
                .and_then(|user| user.name.clone())
                .unwrap_or_default(),
            verdict
                .administrations
                .as_ref()
                .map(|list| list.len().to_string())
                .unwrap_or_default(),
            verdict.refresh_expires_at.map(day).unwrap_or_default(),
        ],
        Err(msg) => vec![name.to_string(), word("verdict-unknown"), words.text(msg)],
    });
    table(&head, rows.collect())
}

/// The most serious of the verdicts.
fn worst(found: &[Checked]) -> Exit {
    let exits: Vec<Exit> = found
        .iter()
        .map(|(_, result)| result.as_ref().map_or(Exit::Error, exit))
        .collect();
    let order = [Exit::Error, Exit::NotAuthorised, Exit::NotSignedIn, Exit::CannotTell];
    order.into_iter().find(|exit| exits.contains(exit)).unwrap_or(Exit::Ok)
}
