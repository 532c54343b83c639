//! The command line: one file per command, the only place with exit codes. Wires everything else.

mod access;
mod api;
mod args;
mod ask;
mod checklist;
mod choice;
mod completions;
mod connect;
mod connections;
mod country;
mod data;
mod discovered;
mod exit;
mod export;
mod failure;
mod feedback;
mod folders;
mod front_end;
mod guide;
mod host;
mod interrupt;
mod json;
mod language;
mod list;
mod man;
mod mcp;
mod moving;
mod pack;
mod passphrase;
mod practice;
mod providers;
mod revoke;
mod sandbox;
mod serve;
mod settings;
mod show;
mod sitting;
mod store;
mod table;
mod terminal;
mod told;

use std::process::ExitCode;

pub use args::command;
pub use exit::Exit;

use failure::Failure;
use host::Host;

/// Runs the program with the process's arguments, environment and streams.
pub fn main() -> ExitCode {
    let argv: Vec<std::ffi::OsString> = std::env::args_os().collect();
    // What must be known before the arguments are understood: the language to complain in.
    let early = Host::early(&argv);
    let matches = match args::command(None).try_get_matches_from(&argv) {
        Ok(matches) => matches,
        Err(error) => return end(args::explain(error, &argv, &early), &early),
    };
    match Host::new(&matches) {
        // From here on a pack's own words for errors count.
        Ok(host) => end(run(&host, &matches), &host),
        Err(failure) => failure.report(early.words()),
    }
}

fn end(result: Result<Exit, Failure>, host: &Host) -> ExitCode {
    match result {
        Ok(exit) => exit.into(),
        Err(failure) => failure.report(host.words()),
    }
}

fn run(host: &Host, matches: &clap::ArgMatches) -> Result<Exit, Failure> {
    match matches.subcommand() {
        None => guide::assistant(host),
        Some(("guide", sub)) => guide::run(host, guide::Options::from(sub)),
        Some(("ask", sub)) => ask::run(host, ask::Options::from(sub)),
        Some(("list", sub)) => list::run(host, sub),
        Some(("show", sub)) => show::run(host, sub),
        Some(("connect", sub)) => connect::run(host, &connect::Options::from(sub)),
        Some(("connections", _)) => connections::list(host),
        Some(("access", sub)) => access::run(host, sub),
        Some(("revoke", sub)) => revoke::run(host, sub),
        Some(("disconnect", sub)) => connections::disconnect(host, sub),
        Some(("sandbox", sub)) => sandbox::run(host, sub),
        Some(("serve", sub)) => serve::run(host, sub),
        Some(("feedback", sub)) => feedback::run(host, sub),
        Some(("export", sub)) => export::run(host, sub),
        Some(("mcp", _)) => mcp::run(host),
        Some(("pack", sub)) => pack::run(host, sub),
        Some(("completions", sub)) => completions::run(host, sub),
        Some(("man", _)) => man::run(host),
        Some((name, _)) => Err(Failure::usage(
            wegwijs_message::Msg::error("usage-command").text("name", name),
        )),
    }
}
