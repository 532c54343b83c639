//! `wegwijs pack check|accept|graph|questions|new`: for who writes guides.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, renderer::DecorStyle};
use clap::ArgMatches;
use serde::Serialize;

use super::{
    args::text, checklist, exit::Exit, failure::Failure, host::Host, json::to_json, providers, terminal::write_stdout,
};
use wegwijs_engine::{Exit as Way, Guide, Verdict};
use wegwijs_message::io_reason;
use wegwijs_message::sanitise;
use wegwijs_message::{GuideId, Msg};
use wegwijs_pack as pack;
use wegwijs_pack::{Diagnostic, GraphFormat, Pack, ScaffoldError, Severity};

/// The language of what parsers say.
const PARSERS_SPEAK: &str = "en";

/// Runs the subcommand.
///
/// # Errors
/// See each of them.
pub fn run(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    match matches.subcommand() {
        Some(("check", _)) => check(host),
        Some(("accept", _)) => accept(host),
        Some(("graph", sub)) => graph(host, sub),
        Some(("questions", _)) => checklist::run(host),
        Some(("new", sub)) => new(host, sub),
        _ => Err(Failure::usage(Msg::error("usage-other"))),
    }
}

#[derive(Serialize)]
struct Found<'d> {
    code: &'d str,
    severity: &'static str,
    path: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    message: String,
    help: String,
}

/// Says everything that is wrong with the pack; exit code 1 when something is.
fn check(host: &Host) -> Result<Exit, Failure> {
    let mut faults = pack::check(host.pack())?;
    faults.extend(providers::check(host.pack())?);
    let errors = faults.iter().filter(|fault| fault.severity == Severity::Error).count();
    let exit = if errors == 0 { Exit::Ok } else { Exit::Error };
    if host.is_json() {
        let found: Vec<Found<'_>> = faults.iter().map(|fault| found(fault, host)).collect();
        write_stdout(&to_json(&found)?)?;
        return Ok(exit);
    }
    for fault in &faults {
        write_stdout(&(in_lines(fault, host) + "\n\n"))?;
    }
    let warnings = faults.len() - errors;
    let guides = host.pack().guides()?.len();
    let languages = host.words().languages().join(", ");
    let id = if faults.is_empty() {
        "pack-is-well"
    } else {
        "pack-has-faults"
    };
    let summary = Msg::app(id)
        .count("errors", errors)
        .count("warnings", warnings)
        .count("guides", guides);
    host.say(&summary.text("languages", languages));
    Ok(exit)
}

fn help(fault: &Diagnostic, host: &Host) -> String {
    host.words().maybe(&fault.msg().attr("help")).unwrap_or_default()
}

fn found<'d>(fault: &'d Diagnostic, host: &Host) -> Found<'d> {
    let source = host.pack().read(&fault.path).ok().flatten().unwrap_or_default();
    let before = fault.span.as_ref().and_then(|span| source.get(..span.start));
    let column = before.map(|text| text.rsplit('\n').next().unwrap_or_default().chars().count() + 1);
    Found {
        code: fault.code,
        severity: match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        path: &fault.path,
        line: before.map(|text| text.matches('\n').count() + 1),
        column,
        message: host.words().text(&fault.msg()),
        help: help(fault, host),
    }
}

/// The file, the line, the spot, what is wrong, what to do.
fn in_lines(fault: &Diagnostic, host: &Host) -> String {
    let words = host.words();
    let word = |id: &str| words.text(&Msg::app(id));
    let (error, warning, advice) = (word("pack-error"), word("pack-warning"), word("pack-help"));
    let level = match fault.severity {
        Severity::Error => Level::ERROR.with_name(error.as_str()),
        Severity::Warning => Level::WARNING.with_name(warning.as_str()),
    };
    let message = words.text(&fault.msg());
    let title = level.primary_title(message.as_str()).id(fault.code);
    let source = host.pack().read(&fault.path).ok().flatten().unwrap_or_default();
    // A parser's own words help who reads English; others have ours.
    let raw = fault
        .raw
        .as_deref()
        .filter(|_| words.lang() == PARSERS_SPEAK)
        .map(sanitise)
        .unwrap_or_default();
    let spot = fault.span.clone().filter(|span| source.get(span.clone()).is_some());
    let mut group = match spot {
        Some(span) => {
            let label = (!raw.is_empty()).then_some(raw.as_ref());
            let mark = AnnotationKind::Primary.span(span).label(label);
            title.element(
                Snippet::source(source.as_ref())
                    .path(fault.path.as_str())
                    .annotation(mark),
            )
        }
        None => title.element(Origin::path(fault.path.as_str())),
    };
    let help = help(fault, host);
    if !help.is_empty() {
        group = group.element(Level::HELP.with_name(advice.as_str()).message(help.as_str()));
    }
    render(&[group], host)
}

fn render(report: &[Group<'_>], host: &Host) -> String {
    use std::io::IsTerminal;
    let styled = std::io::stdout().is_terminal() && host.terminal().is_coloured();
    let renderer = if styled {
        Renderer::styled().decor_style(DecorStyle::Unicode)
    } else {
        Renderer::plain()
    };
    renderer.term_width(host.terminal().stdout().width()).render(report)
}

/// Approves every translation as it is.
fn accept(host: &Host) -> Result<Exit, Failure> {
    if *host.pack() == Pack::Embedded {
        return Err(Failure::usage(Msg::error("needs-pack-folder")));
    }
    for accepted in pack::accept(host.pack())? {
        host.say(
            &Msg::app("pack-accepted")
                .text("lang", accepted.lang)
                .count("changed", accepted.changed)
                .count("total", accepted.total),
        );
    }
    Ok(Exit::Ok)
}

/// Draws one guide, or all.
fn graph(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    let format = match text(matches, "format") {
        Some("dot") => GraphFormat::Dot,
        _ => GraphFormat::Mermaid,
    };
    let guides = match text(matches, "guide") {
        Some(name) => vec![guide_id(name)?],
        None => host.pack().guides()?,
    };
    for id in guides {
        let guide = host.pack().guide(&id)?;
        write_stdout(&draw(host, &guide, format))?;
    }
    Ok(Exit::Ok)
}

fn draw(host: &Host, guide: &Guide, format: GraphFormat) -> String {
    let words = host.words();
    let condition = |step: &wegwijs_message::StepId, way: &Way| match way {
        Way::Done | Way::Next => String::new(),
        Way::Option(option) => words.text(&Msg::guide(guide.id(), Some(step)).attr(&format!("opt-{option}"))),
        Way::Verdict(verdict) => {
            let kind = guide.step(step.as_str()).map_or("check", |step| step.kind.name());
            words.text(&Msg::app(&format!("show-{kind}-{}", Verdict::name(*verdict))))
        }
        Way::Stuck(_) => words.text(&Msg::app("graph-stuck")),
    };
    // In a drawing a private field is not given.
    let title = |step: &wegwijs_message::StepId| {
        let session = wegwijs_engine::Session::new(guide, "", "", vec![wegwijs_engine::Visit::first(step)]);
        let view = wegwijs_engine::view(guide, &session, &wegwijs_engine::Context::default());
        view.map(|view| words.text(&view.title)).unwrap_or_default()
    };
    pack::draw(guide, format, title, condition)
}

/// Makes a guide in the pack's folder.
fn new(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    let id = guide_id(text(matches, "guide").unwrap_or_default())?;
    let words = host.words();
    let word = |lang: &str, id: &str| words.switched(lang, lang).text(&Msg::app(id));
    let written = pack::scaffold(host.pack(), &id, word).map_err(|error| match error {
        ScaffoldError::Embedded => Failure::usage(Msg::error("needs-pack-folder")),
        ScaffoldError::Exists(path) => {
            Failure::error(Msg::error("file-exists").text("path", path.display().to_string()))
        }
        ScaffoldError::Read(error) => error.into(),
        ScaffoldError::Write(path, error) => Failure::error(
            Msg::error("file-not-written")
                .text("path", path.display().to_string())
                .arg("reason", io_reason(&error).into()),
        ),
    })?;
    write_stdout(
        &written
            .iter()
            .map(|path| format!("{}\n", path.display()))
            .collect::<String>(),
    )?;
    host.say(&Msg::app("pack-new-next").text("guide", id.to_string()));
    Ok(Exit::Ok)
}

fn guide_id(name: &str) -> Result<GuideId, Failure> {
    name.parse()
        .map_err(|_| Failure::usage(Msg::error("address-invalid").text("part", name)))
}
