//! The rich front-end: inquire on a terminal. Esc is back, Ctrl-C is stop.
//!
//! A screen is printed once and the prompt stands below it; what does not fit the window is read in parts, so that
//! the prompt never pushes text away that is still needed.

use std::{
    fmt,
    io::{self, Write},
};

use crossterm::terminal;
use inquire::{
    InquireError, Select, Text,
    ui::{Attributes, Color, ErrorMessageRenderConfig, RenderConfig, StyleSheet, Styled},
};

use super::{
    Does, Frontend, Input,
    layout::{Look, blocks, heading, wrap},
    offers,
};
use crate::{
    engine::{Command, Msg},
    i18n::{Catalog, Screen, parse},
};

/// Rows that a prompt takes besides its options: the question, the hint, and the cursor's own.
const PROMPT_ROWS: usize = 3;
/// The fewest rows of options that a prompt is useful with.
const MIN_OPTION_ROWS: usize = 4;
/// Columns that inquire puts before an option.
const OPTION_PREFIX: usize = 2;
/// More options than this can be filtered by typing.
const FILTER_FROM: usize = 12;

/// Prints to stderr and prompts on the terminal.
pub struct Rich {
    styled: bool,
    /// Rows that the screen shown last takes at the bottom of the window.
    shown_rows: usize,
}

impl Rich {
    /// With colours and bold, or without.
    pub fn new(styled: bool) -> Self {
        Self {
            styled,
            shown_rows: 0,
        }
    }

    fn look(&self, columns: usize) -> Look {
        Look::new(columns, self.styled)
    }

    fn print(&mut self, lines: &[String]) -> io::Result<()> {
        let mut text = lines.join("\n");
        text.push('\n');
        let mut stderr = io::stderr().lock();
        stderr.write_all(text.as_bytes())?;
        stderr.flush()
    }

    /// Prints lines so that the last ones and a prompt fit the window together; `false` when the reader left.
    fn print_in_parts(&mut self, lines: &[String], words: &Catalog) -> io::Result<Option<Input>> {
        let (_, rows) = window();
        let beside_prompt = rows.saturating_sub(PROMPT_ROWS + MIN_OPTION_ROWS).max(3);
        let mut rest = lines;
        while rest.len() > beside_prompt {
            let (part, later) = rest.split_at(part_length(
                rest,
                rows.saturating_sub(PROMPT_ROWS).max(3),
                beside_prompt,
            ));
            self.print(part)?;
            rest = later;
            if let Some(input) = self.more(words)? {
                return Ok(Some(input));
            }
        }
        self.print(rest)?;
        self.shown_rows = rest.len();
        Ok(None)
    }

    /// Waits until the reader wants to read on.
    fn more(&self, words: &Catalog) -> io::Result<Option<Input>> {
        let label = words.text(&Msg::app("rich-more"));
        let config = self.config(words);
        let answer = Select::new("", vec![label])
            .without_help_message()
            .without_filtering()
            .with_render_config(config.as_inquire())
            .prompt();
        match left(answer)? {
            Ok(_) => Ok(None),
            Err(input) => Ok(Some(input)),
        }
    }

    fn config(&self, words: &Catalog) -> Config {
        Config {
            styled: self.styled,
            canceled: words.text(&Msg::app("rich-canceled")),
        }
    }

    fn select(
        &self,
        options: Vec<Item>,
        usual: usize,
        words: &Catalog,
    ) -> io::Result<Result<Does, Input>> {
        let (columns, rows) = window();
        let width = columns.saturating_sub(OPTION_PREFIX + 1).max(10);
        let options: Vec<Item> = options
            .into_iter()
            .map(|item| item.wrapped(width))
            .collect();
        let tallest = options
            .iter()
            .map(|item| item.label.lines().count())
            .max()
            .unwrap_or(1)
            .max(1);
        let hint = words.text(&Msg::app("rich-hint"));
        let hint_rows = wrap(&hint, columns.saturating_sub(2).max(10), "", "").len();
        let room = rows
            .saturating_sub(self.shown_rows + PROMPT_ROWS + hint_rows - 1)
            .max(MIN_OPTION_ROWS);
        let message = words.text(&Msg::app("rich-prompt"));
        let many = options.len() > FILTER_FROM;
        let config = self.config(words);
        let formatter =
            |item: inquire::list_option::ListOption<&Item>| item.value.label.replace("\n  ", " ");
        let mut select = Select::new(&message, options)
            .with_help_message(&hint)
            .with_page_size((room / tallest).max(2))
            .with_starting_cursor(usual)
            .with_formatter(&formatter)
            .with_render_config(config.as_inquire());
        if !many {
            select = select.without_filtering();
        }
        Ok(left(select.prompt())?.map(|item| item.does))
    }

    fn ask_text(&self, screen: &Screen, words: &Catalog) -> io::Result<Result<String, Input>> {
        let message = words.text(&Msg::app("rich-prompt-input"));
        let hint = words.text(&Msg::app("rich-hint-input"));
        let config = self.config(words);
        let text = Text::new(&message)
            .with_help_message(&hint)
            .with_initial_value(screen.usual.as_deref().unwrap_or_default())
            .with_render_config(config.as_inquire());
        left(text.prompt())
    }

    fn tell_address(&mut self, screen: &Screen, words: &Catalog) -> io::Result<()> {
        let look = self.look(window().0);
        let address = screen.address.clone().unwrap_or_default();
        let text = words.text(&Msg::app("address").text("address", address));
        let mut lines: Vec<String> = text
            .lines()
            .flat_map(|line| wrap(line, look.width(), "", ""))
            .collect();
        lines.push(String::new());
        self.shown_rows += lines.len();
        self.print(&lines)
    }
}

impl Frontend for Rich {
    fn show(&mut self, screen: &Screen, words: &Catalog) -> io::Result<()> {
        let look = self.look(window().0);
        let lines = lines(screen, words, &look);
        self.shown_rows = lines.len();
        // Printed when the reader is asked: only then it is known whether they read to the end.
        if screen.kind == "bye" || screen.kind == "error" {
            self.print(&lines)?;
        }
        Ok(())
    }

    fn ask(&mut self, screen: &Screen, words: &Catalog) -> io::Result<Input> {
        let look = self.look(window().0);
        if let Some(input) = self.print_in_parts(&lines(screen, words, &look), words)? {
            return Ok(cancel(input, screen));
        }
        loop {
            if screen.kind == "input" {
                match self.ask_text(screen, words)? {
                    Err(input) => return Ok(cancel(input, screen)),
                    Ok(text) if text.trim() != "?" => return Ok(Input::Text(text)),
                    Ok(_) => {}
                }
            }
            let options = items(screen, words);
            let usual = screen
                .usual
                .as_ref()
                .and_then(|id| screen.choices.iter().position(|choice| choice.id == *id));
            match self.select(options, usual.unwrap_or(0), words)? {
                Ok(Does::Input(input)) => return Ok(input),
                Ok(Does::TellAddress) => self.tell_address(screen, words)?,
                Err(Input::Command(Command::Back)) if screen.kind == "input" => {}
                Err(input) => return Ok(cancel(input, screen)),
            }
        }
    }
}

/// Esc where there is no way back leads to the list of guides, and from there out.
fn cancel(input: Input, screen: &Screen) -> Input {
    let can = |command: Command| screen.commands.contains(&command.name());
    match input {
        Input::Command(Command::Back) if !can(Command::Back) && can(Command::Menu) => {
            Input::Command(Command::Menu)
        }
        Input::Command(Command::Back) if !can(Command::Back) => Input::Command(Command::Stop),
        input => input,
    }
}

fn lines(screen: &Screen, words: &Catalog, look: &Look) -> Vec<String> {
    let mut lines = vec![String::new()];
    if let Some(progress) = super::progress(screen, words) {
        lines.extend(heading(&screen.guide_title, &progress, look));
    }
    lines.extend(
        wrap(&screen.title, look.width(), "", "")
            .iter()
            .map(|line| look.title(line)),
    );
    for notice in &screen.notices {
        lines.extend(
            wrap(notice, look.width(), "! ", "  ")
                .iter()
                .map(|line| look.warning(line)),
        );
    }
    if !screen.body.is_empty() {
        lines.push(String::new());
        lines.extend(blocks(&parse(&screen.body), look));
    }
    if let Some(picture) = &screen.picture {
        lines.push(String::new());
        lines.extend(wrap(
            &words.text(&Msg::app("picture-alt").text("alt", &picture.alt)),
            look.width(),
            "",
            "",
        ));
    }
    lines.push(String::new());
    lines
}

/// How many lines to print before the reader is asked to go on: to the last blank line that leaves enough for the
/// end, so that a paragraph stays whole where it can.
fn part_length(lines: &[String], most: usize, beside_prompt: usize) -> usize {
    let most = most.min(lines.len().saturating_sub(1)).max(1);
    let enough_left = |length: usize| lines.len() - length <= beside_prompt || length == most;
    let blank = (1..=most).rev().find(|length| {
        lines.get(*length - 1).is_some_and(String::is_empty)
            && *length > most / 2
            && (enough_left(*length) || most < lines.len())
    });
    blank.unwrap_or(most)
}

/// The window's columns and rows.
fn window() -> (usize, usize) {
    terminal::size().map_or((80, 24), |(columns, rows)| {
        (usize::from(columns.max(1)), usize::from(rows.max(1)))
    })
}

/// One line of a prompt.
struct Item {
    label: String,
    does: Does,
}

impl Item {
    fn wrapped(self, width: usize) -> Self {
        Self {
            label: wrap(&self.label, width, "", "").join("\n  "),
            ..self
        }
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label)
    }
}

fn items(screen: &Screen, words: &Catalog) -> Vec<Item> {
    let choices = screen.choices.iter().map(|choice| Item {
        label: choice.label.clone(),
        does: Does::Input(Input::Choose(choice.id.clone())),
    });
    let offers = offers(screen, words).into_iter().map(|offer| Item {
        label: offer.label,
        does: offer.does,
    });
    choices.chain(offers).collect()
}

/// An answer, or how the reader left the prompt.
fn left<T>(answer: Result<T, InquireError>) -> io::Result<Result<T, Input>> {
    match answer {
        Ok(answer) => Ok(Ok(answer)),
        Err(InquireError::OperationCanceled) => Ok(Err(Input::Command(Command::Back))),
        Err(InquireError::OperationInterrupted) => Ok(Err(Input::Interrupt)),
        Err(InquireError::IO(error)) => Err(error),
        Err(InquireError::NotTTY) => Err(io::ErrorKind::NotConnected.into()),
        Err(error) => Err(io::Error::other(error)),
    }
}

/// What inquire draws with; it borrows its words.
struct Config {
    styled: bool,
    canceled: String,
}

impl Config {
    fn as_inquire(&self) -> RenderConfig<'_> {
        let plain = RenderConfig::empty()
            .with_prompt_prefix(Styled::new("?"))
            .with_answered_prompt_prefix(Styled::new(">"))
            .with_highlighted_option_prefix(Styled::new("❯"))
            .with_scroll_up_prefix(Styled::new("↑"))
            .with_scroll_down_prefix(Styled::new("↓"))
            .with_error_message(ErrorMessageRenderConfig::empty())
            .with_canceled_prompt_indicator(Styled::new(&self.canceled));
        if !self.styled {
            return plain;
        }
        let bold = StyleSheet::new().with_attr(Attributes::BOLD);
        plain
            .with_prompt_prefix(Styled::new("?").with_fg(Color::LightGreen))
            .with_highlighted_option_prefix(Styled::new("❯").with_fg(Color::LightCyan))
            .with_selected_option(Some(bold.with_fg(Color::LightCyan)))
            .with_help_message(StyleSheet::new().with_fg(Color::DarkGrey))
            .with_answer(StyleSheet::new().with_fg(Color::LightCyan))
    }
}
