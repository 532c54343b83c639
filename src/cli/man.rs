//! `wegwijs man`: the manual page, in roff, in the reader's language.

use clap::Command;
use roff::{Roff, bold, italic, roman};

use super::{args::command, exit::Exit, failure::Failure, host::Host, terminal::write_stdout};
use wegwijs_message::Msg;

/// Prints the page.
///
/// # Errors
/// The output fails.
pub fn run(host: &Host) -> Result<Exit, Failure> {
    let word = |id: &str| host.words().text(&Msg::app(id));
    let root = command(Some(host.words()));
    let mut page = Roff::default();
    page.control(
        "TH",
        ["WEGWIJS", "1", "", &format!("wegwijs {}", env!("CARGO_PKG_VERSION"))],
    );
    page.control("SH", [word("man-name").as_str()]);
    page.text([roman(format!("wegwijs - {}", word("help-about")))]);
    page.control("SH", [word("man-synopsis").as_str()]);
    page.text([
        bold("wegwijs"),
        roman(format!(" [{}] [{}]", word("value-options"), word("value-command"))),
    ]);
    page.control("SH", [word("man-description").as_str()]);
    for paragraph in word("man-text").split("\n\n") {
        page.control("PP", []);
        page.text([roman(paragraph.replace('\n', " "))]);
    }
    page.control("SH", [word("man-commands").as_str()]);
    describe_commands(&mut page, &root, "");
    page.control("SH", [word("man-options").as_str()]);
    describe_options(&mut page, &root);
    page.control("SH", [word("man-exit").as_str()]);
    for code in ["0", "1", "2", "3", "4", "5", "130"] {
        page.control("TP", []);
        page.text([bold(code)]);
        page.text([roman(word(&format!("man-exit-{code}")))]);
    }
    page.control("SH", [word("man-environment").as_str()]);
    for name in [
        "WEGWIJS_LANG",
        "WEGWIJS_HOME",
        "WEGWIJS_VAULT_PASSPHRASE",
        "WEGWIJS_CLIENT_SECRET",
        "WEGWIJS_DATABASE_URL",
        "WEGWIJS_DESK_KEY",
        "NO_COLOR",
        "ACCESSIBLE",
    ] {
        page.control("TP", []);
        page.text([bold(name)]);
        page.text([roman(word(&format!(
            "man-env-{}",
            name.to_lowercase().replace('_', "-")
        )))]);
    }
    write_stdout(&page.to_roff())?;
    Ok(Exit::Ok)
}

fn describe_commands(page: &mut Roff, command: &Command, parents: &str) {
    for sub in command.get_subcommands() {
        let path = format!("{parents}{}", sub.get_name());
        if sub.has_subcommands() {
            describe_commands(page, sub, &format!("{path} "));
        }
        if sub.is_subcommand_required_set() {
            continue;
        }
        let values = sub
            .get_positionals()
            .filter_map(|arg| arg.get_value_names()?.first().map(ToString::to_string));
        let options = sub
            .get_arguments()
            .filter(|arg| !arg.is_global_set() && !arg.is_positional() && arg.get_long() != Some("help"))
            .filter_map(|arg| {
                let value = arg.get_value_names().filter(|_| arg.get_action().takes_values());
                Some(match value.and_then(<[_]>::first) {
                    Some(value) => format!("[--{} {value}]", arg.get_long()?),
                    None => format!("[--{}]", arg.get_long()?),
                })
            });
        let rest: Vec<String> = values.chain(options).collect();
        page.control("TP", []);
        page.text([bold(path), roman(" "), italic(rest.join(" "))]);
        page.text([roman(sub.get_about().map(ToString::to_string).unwrap_or_default())]);
    }
}

fn describe_options(page: &mut Roff, command: &Command) {
    for arg in command.get_arguments() {
        let Some(long) = arg.get_long() else { continue };
        let short = arg.get_short().map(|short| format!("-{short}, ")).unwrap_or_default();
        let value = arg
            .get_value_names()
            .filter(|_| arg.get_action().takes_values())
            .and_then(<[_]>::first);
        page.control("TP", []);
        page.text([
            bold(format!("{short}--{long}")),
            roman(" "),
            italic(value.map(ToString::to_string).unwrap_or_default()),
        ]);
        page.text([roman(arg.get_help().map(ToString::to_string).unwrap_or_default())]);
    }
}
