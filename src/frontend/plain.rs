//! The plain front-end: append-only lines and numbered choices, for a screen reader, a pipe or a simple terminal.
//!
//! The story goes to the output, the question for an answer to the diagnostics.

use std::io::{self, BufRead, IsTerminal, Write};

use super::{
    Bad, Does, Frontend, Input, MORE,
    json::{Line, read_line},
    layout::{Look, blocks},
    offers,
};
use wegwijs_message::Msg;
use wegwijs_screen::Screen;
use wegwijs_words::{Catalog, parse};

/// A longer line is no answer (bytes).
const MAX_LINE: usize = 64 * 1024;

/// Reads answers from `input`; the story goes to `output`, the prompts to `prompts`.
pub struct Plain<R, W, P> {
    input: R,
    output: W,
    prompts: P,
    look: Look,
}

impl<R: BufRead, W: Write, P: Write> Plain<R, W, P> {
    /// A front-end on these streams, with lines of at most `columns`.
    pub fn new(input: R, output: W, prompts: P, columns: usize) -> Self {
        Self {
            input,
            output,
            prompts,
            look: Look::new(columns, false),
        }
    }
}

impl<R: BufRead, W: Write, P: Write> Frontend for Plain<R, W, P> {
    fn show(&mut self, screen: &Screen, words: &Catalog) -> io::Result<()> {
        let mut lines = vec![String::new()];
        if let Some(progress) = screen.progress_in_words(words) {
            lines.extend(self.wrap(&format!("{}. {progress}.", screen.guide_title)));
        }
        if !screen.title.is_empty() {
            lines.extend(self.wrap(&screen.title));
        }
        let told = screen.notices.iter().chain(&screen.label_notes);
        lines.extend(told.flat_map(|notice| self.wrap(notice)));
        if !screen.body.is_empty() {
            lines.push(String::new());
            lines.extend(blocks(&parse(&screen.body), &self.look));
        }
        if let Some(picture) = &screen.picture {
            lines.push(String::new());
            lines.extend(self.wrap(&words.text(&Msg::app("picture-alt").text("alt", &picture.alt))));
        }
        if let Some(plan) = &screen.plan {
            lines.push(String::new());
            lines.extend(
                plan.lines()
                    .flat_map(|line| super::wrap(&line, self.look.width(), "  ", "    ")),
            );
        }
        // An input's only choice is to leave it empty: the prompt says so.
        let choices = if screen.kind == "input" {
            &[]
        } else {
            screen.choices.as_slice()
        };
        if !choices.is_empty() {
            lines.push(String::new());
        }
        for (number, choice) in (1..).zip(choices) {
            if let Some((at, heading)) = screen.groups.iter().find(|(at, _)| at + 1 == number) {
                // The first stands right below what is said.
                lines.extend((*at > 0).then(String::new));
                lines.extend(self.wrap(heading));
            }
            let marker = format!("{number}. ");
            lines.extend(super::wrap(
                &choice.label,
                self.look.width(),
                &marker,
                &" ".repeat(marker.len()),
            ));
        }
        for line in &lines {
            writeln!(self.output, "{line}")?;
        }
        self.output.flush()
    }

    fn ask(&mut self, screen: &Screen, words: &Catalog) -> io::Result<Input> {
        loop {
            let question = self.wrap(&prompt(screen, words)).join("\n");
            writeln!(self.prompts, "\n{question}")?;
            write!(self.prompts, "> ")?;
            self.prompts.flush()?;
            let line = match read_line(&mut self.input, MAX_LINE)? {
                Line::End => return Ok(Input::End),
                Line::TooLong => return Ok(too_long()),
                Line::Text(bytes) => String::from_utf8_lossy(&bytes).trim().to_owned(),
            };
            match read(&line, screen, words) {
                Answer::Does(Does::Input(input)) => return Ok(input),
                Answer::Does(Does::Ask) => return self.question(words),
                Answer::Does(Does::TellAddress) => {
                    let address = screen.address.clone().unwrap_or_default();
                    writeln!(
                        self.prompts,
                        "\n{}",
                        words.text(&Msg::app("address").text("address", address))
                    )?;
                }
                // The picture is told in words with the screen; the rest is no offer here.
                Answer::Does(Does::ShowPicture | Does::More | Does::Say) => {}
                Answer::Words => self.explain(screen, words)?,
            }
        }
    }

    fn line(&mut self, question: &str, hidden: bool, _: &Catalog) -> io::Result<Option<Input>> {
        let question = self.wrap(question).join("\n");
        write!(self.prompts, "\n{question}\n> ")?;
        self.prompts.flush()?;
        let line = if hidden {
            self.hidden_line()?
        } else {
            read_line(&mut self.input, MAX_LINE)?
        };
        Ok(Some(match line {
            Line::End => Input::End,
            Line::TooLong => too_long(),
            Line::Text(bytes) => Input::Text(String::from_utf8_lossy(&bytes).trim().to_owned()),
        }))
    }
}

impl<R: BufRead, W: Write, P: Write> Plain<R, W, P> {
    /// Reads a line that is not shown; over a pipe there is nobody to hide it from.
    fn hidden_line(&mut self) -> io::Result<Line> {
        if io::stdin().is_terminal() {
            return Ok(Line::Text(rpassword::read_password()?.into_bytes()));
        }
        read_line(&mut self.input, MAX_LINE)
    }

    fn question(&mut self, words: &Catalog) -> io::Result<Input> {
        let question = words.text(&Msg::app("plain-ask"));
        Ok(match self.line(&question, false, words)? {
            Some(Input::Text(text)) => Input::Ask(text),
            Some(input) => input,
            None => Input::End,
        })
    }

    fn wrap(&self, text: &str) -> Vec<String> {
        super::wrap(text, self.look.width(), "", "")
    }

    /// Lists the words that can be typed.
    fn explain(&mut self, screen: &Screen, words: &Catalog) -> io::Result<()> {
        let mark = if screen.kind == "input" { "?" } else { "" };
        writeln!(self.prompts)?;
        for offer in offers(screen, words) {
            let word = format!("{mark}{}", offer.word);
            let text = words.text(&Msg::app("plain-word").text("word", word).text("label", offer.label));
            for line in super::wrap(&text, self.look.width(), "", "  ") {
                writeln!(self.prompts, "{line}")?;
            }
        }
        Ok(())
    }
}

fn prompt(screen: &Screen, words: &Catalog) -> String {
    let default = default_choice(screen).and_then(|index| Some((index + 1, screen.choices.get(index)?)));
    let msg = match (screen.kind, &screen.usual, default) {
        ("input", Some(usual), _) => Msg::app("plain-prompt-input-again").text("usual", usual),
        ("input", None, _) => Msg::app("plain-prompt-input"),
        (_, _, Some((number, choice))) => Msg::app("plain-prompt-default")
            .count("number", number)
            .text("label", &choice.label),
        _ if screen.choices.is_empty() => Msg::app("plain-prompt-command"),
        _ if screen.takes_questions => Msg::app("plain-prompt-ask").count("last", screen.choices.len()),
        _ => Msg::app("plain-prompt-number").count("last", screen.choices.len()),
    };
    words.text(&msg)
}

/// What Enter alone chooses: what was chosen before, else the first, unless the reader must really choose.
fn default_choice(screen: &Screen) -> Option<usize> {
    let before = screen
        .usual
        .as_ref()
        .and_then(|id| screen.choices.iter().position(|choice| choice.id == *id));
    let must_choose = screen.choices.len() != 1 && matches!(screen.kind, "choose" | "menu" | "stuck");
    before.or((!must_choose && !screen.choices.is_empty()).then_some(0))
}

/// What a typed line means.
enum Answer {
    Does(Does),
    /// The list of words that can be typed.
    Words,
}

fn read(line: &str, screen: &Screen, words: &Catalog) -> Answer {
    if line == MORE {
        return Answer::Words;
    }
    let asked = line.strip_prefix('?').map(str::trim);
    let is_input = screen.kind == "input";
    if let Some(word) = asked.or(if is_input { None } else { Some(line) })
        && let Some(does) = command(word, screen, words)
    {
        return Answer::Does(does);
    }
    if is_input {
        return Answer::Does(Does::Input(match line {
            // Nothing, or what was typed before, is no saying.
            "" => Input::Text(screen.usual.clone().unwrap_or_default()),
            line => Input::Say(line.to_owned()),
        }));
    }
    Answer::Does(Does::Input(choice(line, screen).unwrap_or_else(|| {
        if is_number(line) || line.is_empty() {
            return bad(
                "not-a-choice",
                Msg::error("not-a-choice")
                    .text("text", line)
                    .count("last", screen.choices.len()),
            );
        }
        Input::Say(line.to_owned())
    })))
}

/// What can only be meant as the number of a choice.
fn is_number(line: &str) -> bool {
    line.chars().all(|c| c.is_numeric() || "+-.,".contains(c))
}

fn choice(line: &str, screen: &Screen) -> Option<Input> {
    let index = match line {
        "" => default_choice(screen)?,
        number => number.trim_end_matches('.').parse::<usize>().ok()?.checked_sub(1)?,
    };
    screen.choices.get(index).map(|choice| Input::Choose(choice.id.clone()))
}

/// What a typed word asks for: in the reader's language, or by its name in JSON.
fn command(word: &str, screen: &Screen, words: &Catalog) -> Option<Does> {
    let word = word.to_lowercase();
    let is = |offer: &super::Offer| match &offer.does {
        Does::Input(Input::Command(command)) => offer.word == word || command.name() == word,
        _ => offer.word == word,
    };
    let offers = offers(screen, words);
    // The word with the question behind it.
    let ask = offers.iter().find(|offer| offer.does == Does::Ask);
    let question = ask
        .and_then(|offer| word.strip_prefix(&offer.word))
        .filter(|rest| rest.starts_with(' '));
    if let Some(question) = question {
        return Some(Does::Input(Input::Ask(question.trim().to_owned())));
    }
    offers.into_iter().find(is).map(|offer| offer.does)
}

fn too_long() -> Input {
    bad(
        "line-too-long",
        Msg::error("line-too-long").count("kib", MAX_LINE / 1024),
    )
}

fn bad(code: &'static str, msg: Msg) -> Input {
    Input::Bad(Bad { code, msg })
}
