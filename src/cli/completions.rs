//! `wegwijs completions SHELL`: a script that completes commands and options.

use clap::ArgMatches;
use clap_complete::{Shell, generate};

use super::{
    args::{command, text},
    exit::Exit,
    failure::Failure,
    host::Host,
    terminal::write_stdout,
};

/// Prints the script, with descriptions in the reader's language.
///
/// # Errors
/// The output fails.
pub fn run(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    let shell: Shell = text(matches, "shell")
        .and_then(|name| name.parse().ok())
        .unwrap_or(Shell::Bash);
    let mut script = Vec::new();
    generate(shell, &mut command(Some(host.words())), "wegwijs", &mut script);
    write_stdout(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Ok)
}
