//! Before anything is sent: what that would be, and whether it may be.

use std::io::IsTerminal;

use clap::ArgMatches;
use serde::Serialize;

use crate::cli::{
    choice, exit::Exit, failure::Failure, front_end::front_end, host::Host, json::to_json, terminal::write_stdout,
};
use wegwijs_access::auth::Connected;
use wegwijs_engine::{Choice, Command, View, ViewKind};
use wegwijs_message::Msg;
use wegwijs_screen::{Plan, PlannedRequest, render};

/// The choice that gives the go-ahead.
const GO: &str = "act";
/// The choice that does not.
const STOP: &str = "stop";

#[derive(Serialize)]
struct DryRun<'p> {
    plan: &'p [PlannedRequest],
}

/// Whether nobody needs to be asked.
///
/// # Errors
/// Somebody should be, and nobody is there.
pub(super) fn is_yes(host: &Host, matches: &ArgMatches) -> Result<bool, Failure> {
    let yes = matches.get_flag("yes");
    let can_ask = !host.is_json() && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if !yes && !can_ask {
        return Err(Failure::usage(Msg::error("needs-yes")));
    }
    Ok(yes)
}

/// Prints what would be sent, and sends nothing.
///
/// # Errors
/// The output fails.
pub(super) fn dry_run(host: &Host, connected: &Connected, plan: Plan) -> Result<Exit, Failure> {
    if host.is_json() {
        write_stdout(&to_json(&DryRun { plan: &plan.requests })?)?;
        return Ok(Exit::Ok);
    }
    if plan.requests.is_empty() {
        host.say(&Msg::app("revoke-no-api").text("product", connected.provider.title()));
    }
    let lines: String = plan.lines().map(|line| line + "\n").collect();
    write_stdout(&lines)?;
    host.say(&Msg::app("revoke-dry-run"));
    Ok(Exit::Ok)
}

/// Shows what would be sent, and asks whether it may be.
///
/// # Errors
/// The input or the output fails.
pub(super) fn is_agreed(
    host: &Host,
    connected: &Connected,
    plan: Plan,
    title: Msg,
    body: Msg,
) -> Result<bool, Failure> {
    crate::cli::interrupt::stop_when_told(host.farewell(), crate::frontend::restore_terminal);
    let mut view = View::bare(ViewKind::Choose, title, Some(body));
    let go = if plan.requests.is_empty() {
        Msg::app("choice-check-with").text("connection", &plan.connection)
    } else {
        Msg::app("choice-act-with").text("connection", &plan.connection)
    };
    view.choices = vec![
        Choice {
            id: GO.to_owned(),
            label: go,
        },
        Choice {
            id: STOP.to_owned(),
            label: Msg::app("choice-stop"),
        },
    ];
    view.commands = vec![Command::Stop];
    let mut words = host.words_for(None)?;
    let mut frontend = front_end(host);
    let chosen = choice::choose(&mut *frontend, &mut words, |words| {
        let mut screen = render(&view, None, &[], words);
        let ends = plan.what_ends(connected.provider.title());
        screen.notices.extend(ends.map(|ends| words.text(&ends)));
        screen.plan = (!plan.requests.is_empty()).then(|| plan.clone());
        screen
    })?;
    Ok(chosen.as_deref() == Some(GO))
}
