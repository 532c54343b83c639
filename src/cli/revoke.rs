//! `wegwijs revoke NAME`: carries a withdrawal out, and proves it.
//!
//! A provider with a revocation endpoint is told; with Exact Online, which has none, the person is shown the way.

use std::io::IsTerminal;

use clap::ArgMatches;
use serde::Serialize;

use super::{
    access::{Found, exit, in_lines},
    api::{Api, shown, start_page},
    args::text,
    connect::{can_withdraw, connection_name},
    conversation::bare,
    failure::{Exit, Failure},
    guide::front_end,
    host::Host,
    list::to_json,
    terminal::write_stdout,
};
use crate::{
    action::{self, RevokePlan},
    auth::Connected,
    engine::{self, Choice, Command, GuideId, Msg, Session, StepId, ViewKind, Visit},
    frontend::Input,
    i18n::{Catalog, Plan, PlannedRequest, Screen, render},
};

/// The guide that shows the way, and its steps from signing in to the last click.
const GUIDE: &str = "revoke";
const STEPS: [&str; 4] = ["open-menu", "security-center", "find-app", "withdraw"];

#[derive(Serialize)]
struct DryRun {
    plan: Vec<PlannedRequest>,
}

/// Plans, asks, withdraws, proves, forgets.
///
/// # Errors
/// No such connection; nobody can be asked; the provider refuses; the vault or the output fails.
pub fn run(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    let name = connection_name(text(matches, "name").unwrap_or_default()).map_err(Failure::usage)?;
    let api = Api::new(host)?;
    let connected = api.connected(&name)?;
    let product = connected.provider.title().to_owned();
    let plan = api
        .wait(action::plan_revoke(&connected))
        .map_err(|error| Failure::not_signed_in(error.msg(&product)))?;
    let requests: Vec<PlannedRequest> = plan.requests().iter().map(shown).collect();
    if matches.get_flag("dry-run") {
        return dry_run(host, &connected, requests);
    }
    super::interrupt::stop_when_told(host.farewell(), crate::frontend::restore_terminal);
    let yes = matches.get_flag("yes");
    let can_ask = !host.is_json() && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if !yes && !can_ask {
        return Err(Failure::usage(Msg::error("needs-yes")));
    }
    let mut words = host.words_for(None)?;
    if !yes {
        let shown = Plan {
            connection: name.to_string(),
            requests,
        };
        if !accepted(host, &mut words, &connected, &shown)? {
            return Ok(Exit::Interrupted);
        }
    }
    if can_withdraw(&connected.provider) {
        withdraw(host, &api, plan, &connected)?;
    } else if yes {
        host.say(&Msg::app("revoke-no-api").text("product", &product));
    }
    loop {
        let exit = prove(host, &words, &api, &connected)?;
        // Who looked too early, or clicked elsewhere, need not begin anew. Each time is asked for: nothing polls.
        if yes || exit == Exit::Ok || !again(host, &mut words, &connected)? {
            return Ok(exit);
        }
    }
}

fn dry_run(host: &Host, connected: &Connected, plan: Vec<PlannedRequest>) -> Result<Exit, Failure> {
    if host.is_json() {
        write_stdout(&to_json(&DryRun { plan })?)?;
        return Ok(Exit::Ok);
    }
    if plan.is_empty() {
        host.say(&Msg::app("revoke-no-api").text("product", connected.provider.title()));
    }
    let plan = Plan {
        connection: connected.name.to_string(),
        requests: plan,
    };
    let lines: String = plan.lines().map(|line| line + "\n").collect();
    write_stdout(&lines)?;
    host.say(&Msg::app("revoke-dry-run"));
    Ok(Exit::Ok)
}

/// Shows what would happen and asks for a go-ahead.
fn accepted(host: &Host, words: &mut Catalog, connected: &Connected, plan: &Plan) -> Result<bool, Failure> {
    let product = connected.provider.title();
    if can_withdraw(&connected.provider) {
        return ask(host, words, connected, "choice-act", |screen, words| {
            screen.body = words.markdown(&Msg::app("revoke-plan").text("product", product));
            screen.plan = Some(plan.clone());
            Ok(())
        });
    }
    let page = start_page(&connected.provider).unwrap_or_default();
    let opened = !page.is_empty() && webbrowser::open(&page).is_ok();
    let where_to = if opened { "revoke-page-opened" } else { "revoke-page" };
    ask(host, words, connected, "revoke-done-it", |screen, words| {
        let intro = words.markdown(&Msg::app("revoke-no-api").text("product", product));
        let page = words.markdown(&Msg::app(where_to).text("url", &page));
        screen.body = format!("{intro}\n\n{page}\n\n{}", steps(host, words)?);
        Ok(())
    })
}

/// After a check that proved nothing: once more?
fn again(host: &Host, words: &mut Catalog, connected: &Connected) -> Result<bool, Failure> {
    ask(host, words, connected, "choice-check", |_, _| Ok(()))
}

/// Asks for a go-ahead, in the language that the reader switches to; `fill` says about what.
fn ask(
    host: &Host,
    words: &mut Catalog,
    connected: &Connected,
    choice: &str,
    fill: impl Fn(&mut Screen, &Catalog) -> Result<(), Failure>,
) -> Result<bool, Failure> {
    let title = Msg::app("revoke-title").text("connection", connected.name.as_str());
    let mut view = bare(ViewKind::Action, title, None);
    view.choices = [("act", choice), ("stop", "revoke-stop")]
        .map(|(id, label)| Choice {
            id: id.to_owned(),
            label: Msg::app(label),
        })
        .into();
    view.commands = vec![Command::Stop];
    let mut frontend = front_end(host);
    loop {
        let mut screen = render(&view, None, &[], words);
        fill(&mut screen, words)?;
        frontend.show(&screen, words)?;
        match frontend.ask(&screen, words)? {
            Input::Choose(id) if id == "act" => return Ok(true),
            Input::Lang(tag) => *words = words.switched(&tag, words.ui_lang()),
            Input::UiLang(tag) => *words = words.switched(words.lang(), &tag),
            Input::Choose(_) | Input::Command(_) | Input::Interrupt | Input::End => return Ok(false),
            _ => {}
        }
    }
}

/// The guide's own steps, as a numbered list.
fn steps(host: &Host, words: &Catalog) -> Result<String, Failure> {
    let broken = || Failure::error(Msg::error("unknown-guide").text("guide", GUIDE));
    let id: GuideId = GUIDE.parse().map_err(|_| broken())?;
    let guide = host.pack().guide(&id)?;
    let mut text = String::new();
    for (number, step) in (1..).zip(STEPS.iter().filter_map(|step| step.parse::<StepId>().ok())) {
        let session = Session::new(&guide, words.lang(), words.ui_lang(), vec![Visit::first(&step)]);
        if let Some(view) = engine::view(&guide, &session, &engine::Context::default()) {
            let body = view.body.map(|body| words.markdown(&body)).unwrap_or_default();
            text.push_str(&format!("**{number}. {}**\n\n{body}\n\n", words.markdown(&view.title)));
        }
    }
    Ok(text)
}

fn withdraw(host: &Host, api: &Api<'_>, plan: RevokePlan, connected: &Connected) -> Result<(), Failure> {
    let product = connected.provider.title();
    let told = api.wait_to_the_end(action::revoke(plan, connected)).map_err(|error| {
        Failure::error(error.msg(product))
            .with_raw(error.raw().map(|raw| raw.as_str().to_owned()))
            .with_retry(error.retry_at())
    })?;
    for notice in told.notices(product) {
        host.say(&notice);
    }
    Ok(())
}

/// Checks what came of it. Only a proven withdrawal ends well; only then are the tokens forgotten.
fn prove(host: &Host, words: &Catalog, api: &Api<'_>, connected: &Connected) -> Result<Exit, Failure> {
    let (found, wiped) = api.check_withdrawal(connected)?;
    if host.is_json() {
        write_stdout(&to_json(&Found {
            connection: connected.name.as_str(),
            verdict: &found,
        })?)?;
    } else {
        write_stdout(&in_lines(host, words, &found))?;
    }
    if let Some(said) = found.withdrawal_msg(wiped) {
        host.say_text(&words.text(&said));
    }
    Ok(match found.verdict {
        engine::Verdict::Failed if found.is_withdrawn() => Exit::Ok,
        engine::Verdict::Failed => Exit::NotAuthorised,
        engine::Verdict::Passed => Exit::Error,
        engine::Verdict::Unknown => exit(&found),
    })
}
