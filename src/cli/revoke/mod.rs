//! `wegwijs revoke NAME`: carries a withdrawal out, and proves it.
//!
//! Who sits at a terminal walks the guide of the product, from the step that withdraws, with this connection: a provider
//! with a revocation endpoint is told there; with Exact Online, which has none, the guide shows the way. With `--yes`
//! nobody is asked.

mod go_ahead;
mod only;
mod refusal;
mod walk;

use clap::ArgMatches;

use super::{
    access::{Found, exit, in_lines},
    api::Api,
    args::text,
    connect::{can_withdraw, connection_name},
    exit::Exit,
    failure::Failure,
    host::Host,
    json::to_json,
    terminal::write_stdout,
    told::shown,
};
use wegwijs_access::action;
use wegwijs_access::action::RevokePlan;
use wegwijs_access::auth::Connected;
use wegwijs_engine as engine;
use wegwijs_message::Msg;
use wegwijs_screen::Plan;

/// Plans, asks, withdraws, proves, forgets.
///
/// # Errors
/// No such connection; nobody can be asked; the provider refuses; the vault or the output fails.
pub fn run(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    let name = connection_name(text(matches, "name").unwrap_or_default()).map_err(Failure::usage)?;
    let api = Api::new(host)?;
    let connected = api.connected(&name)?;
    if let Some(wanted) = text(matches, "only") {
        return only::run(host, &api, &connected, wanted, matches);
    }
    let product = connected.provider.title().to_owned();
    let plan = api
        .wait(action::plan_revoke(&connected))
        .map_err(|error| Failure::not_signed_in(error.msg(&product, name.as_str())))?;
    let shown = Plan {
        connection: name.to_string(),
        requests: plan.requests().iter().map(shown).collect(),
        ends: plan.ends().to_vec(),
    };
    if matches.get_flag("dry-run") {
        if let Some(ends) = shown.what_ends(&product) {
            host.say(&ends);
        }
        return go_ahead::dry_run(host, &connected, shown);
    }
    if !go_ahead::is_yes(host, matches)? {
        if let Some(way) = walk::way(host, &api, &name)? {
            return walk::guide(host, api, &connected, &way);
        }
        let (title, body) = if shown.requests.is_empty() {
            let body = Msg::app("revoke-no-api").text("product", &product);
            (Msg::app("revoke-check-title"), body)
        } else {
            (Msg::app("plan-title"), Msg::app("revoke-plan"))
        };
        if !go_ahead::is_agreed(host, &connected, shown, title, body)? {
            return Ok(Exit::Interrupted);
        }
    }
    super::interrupt::stop_when_told(host.farewell(), || {});
    if can_withdraw(&connected.provider) {
        withdraw(host, &api, plan, &connected)?;
    } else {
        host.say(&Msg::app("revoke-no-api").text("product", &product));
    }
    prove(host, &api, &connected)
}

fn withdraw(host: &Host, api: &Api<'_>, plan: RevokePlan, connected: &Connected) -> Result<(), Failure> {
    let product = connected.provider.title();
    let told = api
        .withdraw(plan, connected)
        .map_err(|error| refusal::told(error.msg(product, connected.name.as_str()), &error))?;
    for notice in told.notices(product) {
        host.say(&notice);
    }
    Ok(())
}

/// Checks what came of it. Only a proven withdrawal ends well; only then are the tokens forgotten.
fn prove(host: &Host, api: &Api<'_>, connected: &Connected) -> Result<Exit, Failure> {
    let (found, wiped) = api.check_withdrawal(connected)?;
    if host.is_json() {
        write_stdout(&to_json(&Found {
            connection: connected.name.as_str(),
            verdict: &found,
        })?)?;
    } else {
        write_stdout(&in_lines(host, host.words(), &found))?;
    }
    if let Some(said) = found.withdrawal_msg(wiped) {
        host.say(&said);
    }
    Ok(match found.verdict {
        engine::Verdict::Failed if found.is_withdrawn() => Exit::Ok,
        engine::Verdict::Failed => Exit::NotAuthorised,
        engine::Verdict::Passed => Exit::Error,
        engine::Verdict::Unknown => exit(&found),
    })
}
