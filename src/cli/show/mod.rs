//! `wegwijs show ADDRESS`: a guide or a step on paper, as text, Markdown, HTML or JSON, or its picture as SVG.

mod svg;
mod text;

use clap::ArgMatches;
use serde::Serialize;

use super::{
    args::text as option, exit::Exit, failure::Failure, feedback, host::Host, json::to_json, terminal::write_stdout,
};

use wegwijs_engine::Address;
use wegwijs_message::Msg;
use wegwijs_screen::{Screen, Sheet};

/// What `show` is asked for.
struct Options {
    address: String,
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Markdown,
    Html,
    Svg,
    Json,
}

impl From<&ArgMatches> for Options {
    fn from(matches: &ArgMatches) -> Self {
        let format = match option(matches, "format") {
            Some("markdown") => Format::Markdown,
            Some("html") => Format::Html,
            Some("svg") => Format::Svg,
            Some("json") => Format::Json,
            Some(_) => Format::Text,
            None if matches.get_flag("json") => Format::Json,
            None => Format::Text,
        };
        Self {
            address: option(matches, "address").unwrap_or_default().to_owned(),
            format,
        }
    }
}

#[derive(Serialize)]
struct Shown<'s, R> {
    guide: String,
    lang: &'s str,
    steps: Vec<Screen>,
    /// What readers say of its steps, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    readers: Option<Vec<R>>,
}

/// Prints a guide, or one step of it.
///
/// # Errors
/// An address that leads nowhere; the pack or the output fails.
pub fn run(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    let options = Options::from(matches);
    let address = Address::parse(&options.address, |part| host.is_language(part))?;
    let words = host.words_for(address.lang.as_deref())?;
    let guide = host.pack().guide(&address.guide)?;
    if let Some(step) = &address.step
        && guide.step(step.as_str()).is_none()
    {
        return Err(Failure::error(
            Msg::error("unknown-step")
                .text("guide", guide.id().to_string())
                .text("step", step.to_string()),
        ));
    }
    let is_paper = matches!(options.format, Format::Text | Format::Markdown | Format::Html);
    let sheet = match &address.step {
        None if is_paper => Sheet::on_paper(&guide, &words),
        step => Sheet::new(&guide, &words, step.as_ref()),
    };
    let readers = feedback::readers(host, matches)?;
    let text = match options.format {
        Format::Json => to_json(&Shown {
            guide: guide.id().to_string(),
            lang: words.lang(),
            steps: sheet.screens(),
            readers: readers.as_ref().map(|readers| readers.of_steps(guide.id().as_str())),
        })?,
        Format::Text => text::text(&sheet, host.terminal()),
        Format::Markdown => sheet.markdown(),
        Format::Html => sheet.html(),
        Format::Svg => svg::svg(&sheet, address.step.as_ref())?,
    };
    write_stdout(&text)?;
    Ok(Exit::Ok)
}
