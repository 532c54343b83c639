//! The command line as data: commands, options, and their help in the reader's language.
//!
//! Help is only put into words when somebody reads it: parsing needs none.

use std::ffi::OsString;

use clap::{
    Arg, ArgAction, ArgMatches, Command,
    builder::PossibleValuesParser,
    error::{ContextKind, ContextValue, ErrorKind},
    value_parser,
};

use super::{country::AnyCountry, exit::Exit, failure::Failure, host::Host, terminal::write_stdout};
use wegwijs_message::Msg;
use wegwijs_sandbox::Situation;
use wegwijs_words::Catalog;

/// Lines of help are at most this wide (columns).
const MAX_COLUMNS: usize = 88;

/// Every command with its options; with words for a reader, without for the parser.
pub fn command(words: Option<&Catalog>) -> Command {
    let build = Build { words };
    let root = build
        .command("wegwijs", "help-about")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .max_term_width(MAX_COLUMNS)
        .disable_help_subcommand(true)
        .arg(
            build
                .flag("version", Some('V'), "help-version")
                .action(ArgAction::Version)
                .global(false),
        )
        .args(build.global_options())
        .subcommands([
            build
                .command("guide", "help-guide")
                .arg(build.positional("address", "value-address", "help-arg-address")),
            build
                .command("ask", "help-ask")
                .arg(
                    build
                        .positional("text", "value-text", "help-arg-text")
                        .num_args(0..)
                        .allow_hyphen_values(false),
                )
                .arg(build.flag("explain", None, "help-opt-explain")),
            build.command("list", "help-list").args(build.readers()),
            build
                .command("show", "help-show")
                .arg(
                    build
                        .positional("address", "value-address", "help-arg-show-address")
                        .required(true),
                )
                .arg(
                    build
                        .option("format", "value-format", "help-opt-format")
                        .value_parser(PossibleValuesParser::new(["text", "markdown", "html", "svg", "json"])),
                )
                .args(build.readers()),
            build.connect(),
            build.command("connections", "help-connections"),
            build
                .command("access", "help-access")
                .arg(build.positional("name", "value-name", "help-arg-access-name"))
                .arg(build.flag("all", None, "help-opt-all").conflicts_with("name")),
            build
                .command("revoke", "help-revoke")
                .arg(build.positional("name", "value-name", "help-arg-name").required(true))
                .arg(build.option("only", "value-organisation", "help-opt-only"))
                .arg(build.flag("dry-run", None, "help-opt-dry-run"))
                .arg(build.flag("yes", None, "help-opt-yes")),
            build
                .command("disconnect", "help-disconnect")
                .arg(build.positional("name", "value-name", "help-arg-name").required(true)),
            build
                .command("sandbox", "help-sandbox")
                .arg(build.option("listen", "value-listen", "help-opt-listen")),
            build.serve(),
            build.feedback(),
            build.export(),
            build.command("mcp", "help-mcp"),
            build.pack(),
            build.command("completions", "help-completions").arg(
                build
                    .positional("shell", "value-shell", "help-arg-shell")
                    .required(true)
                    .value_parser(PossibleValuesParser::new([
                        "bash",
                        "elvish",
                        "fish",
                        "powershell",
                        "zsh",
                    ])),
            ),
            build.command("man", "help-man"),
        ]);
    build.with_template(root, "")
}

struct Build<'w> {
    words: Option<&'w Catalog>,
}

impl Build<'_> {
    fn word(&self, id: &str) -> String {
        self.words.map(|words| words.text(&Msg::app(id))).unwrap_or_default()
    }

    fn command(&self, name: &'static str, about: &str) -> Command {
        // Our own help flag: clap's speaks English.
        Command::new(name)
            .about(self.word(about))
            .disable_help_flag(true)
            .arg(self.flag("help", Some('h'), "help-help").action(ArgAction::Help))
    }

    fn pack(&self) -> Command {
        self.command("pack", "help-pack")
            .subcommand_required(true)
            .disable_help_subcommand(true)
            .subcommands([
                self.command("check", "help-pack-check"),
                self.command("accept", "help-pack-accept"),
                self.command("graph", "help-pack-graph")
                    .arg(self.positional("guide", "value-guide", "help-arg-graph-guide"))
                    .arg(
                        self.option("format", "value-format", "help-opt-graph-format")
                            .value_parser(PossibleValuesParser::new(["mermaid", "dot"])),
                    ),
                self.command("questions", "help-pack-questions"),
                self.command("new", "help-pack-new").arg(
                    self.positional("guide", "value-guide", "help-arg-new-guide")
                        .required(true),
                ),
            ])
    }

    fn serve(&self) -> Command {
        let file = || value_parser!(std::path::PathBuf);
        self.command("serve", "help-serve")
            .arg(self.option("listen", "value-listen-serve", "help-opt-listen-serve"))
            .arg(self.option("public-url", "value-url", "help-opt-public-url"))
            .arg(self.option("metrics", "value-listen", "help-opt-metrics"))
            .arg(
                self.option("tls-cert", "value-file", "help-opt-tls-cert")
                    .value_parser(file())
                    .requires("tls-key"),
            )
            .arg(
                self.option("tls-key", "value-file", "help-opt-tls-key")
                    .value_parser(file())
                    .requires("tls-cert"),
            )
            .arg(
                self.option("trusted-proxy", "value-ip", "help-opt-trusted-proxy")
                    .value_parser(value_parser!(std::net::IpAddr))
                    .action(ArgAction::Append),
            )
            .args(self.store())
            .arg(
                self.option("desk-key-file", "value-file", "help-opt-desk-key-file")
                    .value_parser(file()),
            )
            .arg(
                self.option("check", "value-url", "help-opt-check")
                    .conflicts_with_all(["listen", "public-url", "metrics", "tls-cert", "trusted-proxy", "open"])
                    .conflicts_with_all(["data", "database-url", "desk-key-file"]),
            )
            .arg(self.flag("open", None, "help-opt-open"))
            .arg(self.flag("no-open", None, "help-opt-no-open").conflicts_with("open"))
    }

    fn export(&self) -> Command {
        self.command("export", "help-export")
            .arg(
                self.positional("dir", "value-folder", "help-arg-export-dir")
                    .value_parser(value_parser!(std::path::PathBuf))
                    .required(true),
            )
            .arg(self.option("public-url", "value-url", "help-opt-export-public-url"))
    }

    fn feedback(&self) -> Command {
        self.command("feedback", "help-feedback")
            .disable_help_subcommand(true)
            .args(self.store())
            .arg(self.option("since", "value-day", "help-opt-since"))
            .subcommands([
                self.command("export", "help-feedback-export").args(self.store()),
                self.command("import", "help-feedback-import").args(self.store()),
            ])
    }

    /// Where readers' reports are kept.
    fn store(&self) -> [Arg; 2] {
        [
            self.option("data", "value-folder", "help-opt-data")
                .value_parser(value_parser!(std::path::PathBuf))
                .conflicts_with("database-url"),
            self.option("database-url", "value-url", "help-opt-database-url"),
        ]
    }

    /// What readers reported, beside what is printed as JSON.
    fn readers(&self) -> [Arg; 2] {
        self.store().map(|arg| arg.requires("json"))
    }

    fn connect(&self) -> Command {
        let file = value_parser!(std::path::PathBuf);
        self.command("connect", "help-connect")
            .arg(self.positional("name", "value-name", "help-arg-connect-name"))
            .arg(self.option("provider", "value-provider", "help-opt-provider"))
            .arg(self.option("client-id", "value-client-id", "help-opt-client-id"))
            .arg(self.option("redirect-uri", "value-uri", "help-opt-redirect-uri"))
            .arg(
                self.option("client-secret-file", "value-file", "help-opt-client-secret-file")
                    .value_parser(file),
            )
    }

    fn global_options(&self) -> Vec<Arg> {
        let global = |arg: Arg| arg.global(true);
        vec![
            global(self.option("lang", "value-lang", "help-opt-lang")),
            global(self.option("ui-lang", "value-lang", "help-opt-ui-lang")),
            global(
                self.option("country", "value-country", "help-opt-country")
                    .value_parser(AnyCountry),
            ),
            global(self.flag("plain", None, "help-opt-plain")),
            global(self.flag("json", None, "help-opt-json")),
            global(
                self.option("pack", "value-folder", "help-opt-pack")
                    .value_parser(value_parser!(std::path::PathBuf)),
            ),
            global(self.flag("sandbox", None, "help-opt-sandbox")),
            global(
                self.option("provoke", "value-situation", "help-opt-provoke")
                    .value_parser(PossibleValuesParser::new(Situation::ALL.map(Situation::id)))
                    .action(ArgAction::Append),
            ),
            global(self.option("ahead", "value-time", "help-opt-ahead")),
            global(self.flag("no-color", None, "help-opt-no-color")),
            global(
                self.flag("verbose", Some('v'), "help-opt-verbose")
                    .action(ArgAction::Count),
            ),
        ]
    }

    fn flag(&self, name: &'static str, short: Option<char>, help: &str) -> Arg {
        let arg = Arg::new(name)
            .long(name)
            .help(self.word(help))
            .action(ArgAction::SetTrue);
        match short {
            Some(short) => arg.short(short),
            None => arg,
        }
    }

    fn option(&self, name: &'static str, value: &str, help: &str) -> Arg {
        let arg = Arg::new(name)
            .long(name)
            .help(self.word(help))
            .hide_possible_values(true);
        match self.words {
            Some(_) => arg.value_name(self.word(value)),
            None => arg,
        }
    }

    fn positional(&self, name: &'static str, value: &str, help: &str) -> Arg {
        let arg = Arg::new(name).help(self.word(help)).hide_possible_values(true);
        match self.words {
            Some(_) => arg.value_name(self.word(value)),
            None => arg,
        }
    }

    /// Gives a command and those below it our own headings: clap's are English.
    fn with_template(&self, command: Command, parents: &str) -> Command {
        if self.words.is_none() {
            return command;
        }
        let path = format!("{parents}{}", command.get_name());
        let mut usage = format!("{path} [{}]", self.word("value-options"));
        for arg in command.get_positionals() {
            let value = arg
                .get_value_names()
                .and_then(<[_]>::first)
                .map(ToString::to_string)
                .unwrap_or_default();
            usage.push_str(&if arg.is_required_set() {
                format!(" {value}")
            } else {
                format!(" [{value}]")
            });
        }
        let mut template = format!("{{about-with-newline}}\n{}\n  {{usage}}\n", self.word("heading-usage"));
        if command.has_subcommands() {
            let value = self.word("value-command");
            usage.push_str(&if command.is_subcommand_required_set() {
                format!(" {value}")
            } else {
                format!(" [{value}]")
            });
            template.push_str(&format!("\n{}\n{{subcommands}}\n", self.word("heading-commands")));
        }
        if command.get_positionals().next().is_some() {
            template.push_str(&format!("\n{}\n{{positionals}}\n", self.word("heading-arguments")));
        }
        template.push_str(&format!(
            "\n{}\n{{options}}{{after-help}}",
            self.word("heading-options")
        ));
        let after = if parents.is_empty() {
            self.word("help-after")
        } else {
            String::new()
        };
        let below = format!("{path} ");
        command
            .override_usage(usage)
            .help_template(template)
            .after_help(after)
            .mut_subcommands(|sub| self.with_template(sub, &below))
    }
}

/// Answers `--help` and `--version`, and puts a usage error into words.
pub fn explain(error: clap::Error, argv: &[OsString], host: &Host) -> Result<Exit, Failure> {
    if error.kind() == ErrorKind::DisplayVersion {
        write_stdout(&format!("wegwijs {}\n", env!("CARGO_PKG_VERSION")))?;
        return Ok(Exit::Ok);
    }
    // The same command line again, now for a reader: help and the names of values are in their language.
    let described = command(Some(host.words()))
        .try_get_matches_from(argv)
        .err()
        .unwrap_or(error);
    match described.kind() {
        ErrorKind::DisplayHelp => {
            write_stdout(&format!("{}\n", described.render().to_string().trim_end()))?;
            Ok(Exit::Ok)
        }
        kind => Err(Failure::usage(usage_error(kind, &described))),
    }
}

fn usage_error(kind: ErrorKind, error: &clap::Error) -> Msg {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    // clap shows an option with its value's name, which is English here.
    let bare = |text: String| text.split_whitespace().next().unwrap_or_default().to_owned();
    let arg = context(ContextKind::InvalidArg).map(bare).unwrap_or_default();
    let value = context(ContextKind::InvalidValue).unwrap_or_default();
    match kind {
        ErrorKind::UnknownArgument => match context(ContextKind::SuggestedArg) {
            Some(known) => Msg::error("usage-argument-suggest")
                .text("arg", arg)
                .text("known", known),
            None => Msg::error("usage-argument").text("arg", arg),
        },
        ErrorKind::InvalidSubcommand => {
            let name = context(ContextKind::InvalidSubcommand).unwrap_or_default();
            match context(ContextKind::SuggestedSubcommand) {
                Some(known) => Msg::error("usage-command-suggest")
                    .text("name", name)
                    .text("known", known),
                None => Msg::error("usage-command").text("name", name),
            }
        }
        ErrorKind::InvalidValue if value.is_empty() => Msg::error("usage-value-missing").text("arg", arg),
        ErrorKind::InvalidValue => {
            let known = context(ContextKind::ValidValue).unwrap_or_default();
            Msg::error("usage-value")
                .text("arg", arg)
                .text("value", value)
                .text("known", known)
        }
        ErrorKind::MissingRequiredArgument => Msg::error("usage-missing").text("arg", arg),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Msg::error("usage-command-missing").text("known", context(ContextKind::ValidSubcommand).unwrap_or_default())
        }
        ErrorKind::ArgumentConflict => Msg::error("usage-twice").text("arg", arg),
        ErrorKind::InvalidUtf8 => Msg::error("usage-not-utf8"),
        _ => Msg::error("usage-other"),
    }
}

/// One option's value, where it was given.
pub(super) fn text<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m str> {
    matches.get_one::<String>(name).map(String::as_str)
}
