//! `wegwijs revoke NAME --only ORGANISATION`: takes one organisation away from an app, and sees that it is gone.

use clap::ArgMatches;
use serde::Serialize;

use super::{go_ahead, refusal};
use crate::cli::{
    access::{Found, exit, in_lines},
    api::Api,
    exit::Exit,
    failure::Failure,
    host::Host,
    json::to_json,
    terminal::write_stdout,
    told::shown,
};
use wegwijs_access::action::{self, NarrowError, NarrowPlan, RevokeError};
use wegwijs_access::auth::{Administration, Connected};
use wegwijs_message::Msg;
use wegwijs_screen::Plan;

/// What became of it, for programs.
#[derive(Serialize)]
struct Narrowed<'v> {
    #[serde(flatten)]
    found: Found<'v>,
    only: &'v Administration,
    /// Whether it is gone; `null` where that is not known.
    is_gone: Option<bool>,
}

/// Plans, asks, takes away, looks.
///
/// # Errors
/// It is not one thing that can be taken away; nobody can be asked; the provider refuses; the vault or the output fails.
pub(super) fn run(
    host: &Host,
    api: &Api<'_>,
    connected: &Connected,
    wanted: &str,
    matches: &ArgMatches,
) -> Result<Exit, Failure> {
    let plan = api
        .wait(action::plan_narrow(connected, wanted))
        .map_err(|error| not_planned(&error, connected))?;
    let shown = Plan {
        connection: connected.name.to_string(),
        requests: plan.requests().iter().map(shown).collect(),
        ends: Vec::new(),
    };
    let body = Msg::app("revoke-only-plan")
        .text("one", &plan.one().name)
        .text("stays", plan.stays().join(", "))
        .count("count", plan.stays().len());
    if matches.get_flag("dry-run") {
        host.say(&body);
        return go_ahead::dry_run(host, connected, shown);
    }
    if !go_ahead::is_yes(host, matches)? && !go_ahead::is_agreed(host, connected, shown, Msg::app("plan-title"), body)?
    {
        return Ok(Exit::Interrupted);
    }
    crate::cli::interrupt::stop_when_told(host.farewell(), || {});
    api.wait_to_the_end(action::narrow(&plan, connected))
        .map_err(|error| not_done(&error, connected))?;
    look(host, api, connected, &plan)
}

/// The list without it is the proof.
fn look(host: &Host, api: &Api<'_>, connected: &Connected, plan: &NarrowPlan) -> Result<Exit, Failure> {
    let found = api.check(connected)?;
    let is_gone = plan.is_gone(&found);
    if host.is_json() {
        write_stdout(&to_json(&Narrowed {
            found: Found {
                connection: connected.name.as_str(),
                verdict: &found,
            },
            only: plan.one(),
            is_gone,
        })?)?;
    } else {
        write_stdout(&in_lines(host, host.words(), &found))?;
    }
    let product = connected.provider.title();
    let one = &plan.one().name;
    Ok(match is_gone {
        Some(true) => {
            host.say(&Msg::app("revoke-only-done").text("one", one).text("product", product));
            Exit::Ok
        }
        Some(false) => {
            host.say(&Msg::app("revoke-only-still").text("one", one).text("product", product));
            Exit::Error
        }
        None => {
            host.say(&Msg::app("revoke-only-unknown").text("one", one));
            match exit(&found) {
                Exit::Ok => Exit::CannotTell,
                other => other,
            }
        }
    })
}

fn not_planned(error: &NarrowError, connected: &Connected) -> Failure {
    let msg = error.msg(connected.provider.title(), connected.name.as_str());
    match error {
        NarrowError::Withdrawal(RevokeError::NotSignedIn) => Failure::not_signed_in(msg),
        NarrowError::Withdrawal(_) => Failure::error(msg),
        _ => Failure::usage(msg),
    }
}

fn not_done(error: &NarrowError, connected: &Connected) -> Failure {
    let msg = error.msg(connected.provider.title(), connected.name.as_str());
    match error {
        NarrowError::Withdrawal(error) => refusal::told(msg, error),
        _ => Failure::error(msg),
    }
}
