//! inquire's prompts in the reader's language, as large as the window allows.

use std::{
    cell::RefCell,
    io::{self, Write},
    rc::Rc,
};

use crossterm::{
    cursor, execute, queue,
    terminal::{Clear, ClearType},
};
use inquire::{
    InquireError, Password, PasswordDisplayMode, Select, Text,
    list_option::ListOption,
    ui::{Attributes, Color, ErrorMessageRenderConfig, RenderConfig, StyleSheet, Styled},
};

use super::{item::Item, suggestions::Suggestions};
use crate::frontend::{
    Does, Input, MORE,
    layout::{shorten, wrap},
};
use wegwijs_ask::{LazyIndex, looks_secret};
use wegwijs_engine::Command;
use wegwijs_message::Msg;
use wegwijs_words::Catalog;

/// The fewest rows of options that a prompt is useful with.
const MIN_OPTION_ROWS: usize = 4;
/// The most rows of options at once: a taller list is lost when somebody makes the window small.
const MOST_OPTION_ROWS: usize = 11;
/// Columns that inquire puts before an option.
const OPTION_PREFIX: usize = 2;
/// More suggestions than this are found by typing, not by looking.
const MOST_SUGGESTIONS: usize = 12;
/// Narrower windows (columns) get the short hints.
const NARROW: usize = 60;

/// What the reader did at a choice.
#[derive(Debug, PartialEq)]
pub(super) enum Answer {
    Does(Does),
    /// Typed, and meant as it stands.
    Said(String),
}

/// The words and the room of a prompt.
pub(super) struct Prompt<'w> {
    words: &'w Catalog,
    styled: bool,
    columns: usize,
    rows: usize,
}

impl<'w> Prompt<'w> {
    pub(super) fn new(words: &'w Catalog, styled: bool, (columns, rows): (usize, usize)) -> Self {
        Self {
            words,
            styled,
            columns,
            rows,
        }
    }

    /// The fewest rows that a choice between these takes.
    pub(super) fn fewest_rows(&self, items: &[Item]) -> usize {
        let rows: usize = items
            .iter()
            .map(|item| item.clone().wrapped(self.option_columns()).rows())
            .sum();
        rows.min(MIN_OPTION_ROWS) + self.rows_beside(&self.hint("rich-hint"))
    }

    /// The rows that a typed answer takes.
    pub(super) fn text_rows(&self) -> usize {
        self.rows_beside(&self.hint("rich-hint-input"))
    }

    /// A choice, below a text of `above` rows; or, typed instead, something that the reader says. What is typed
    /// narrows the choices to those that it is the beginning of.
    pub(super) fn select(
        &self,
        question: &str,
        items: Vec<Item>,
        usual: usize,
        above: usize,
    ) -> io::Result<Result<Answer, Input>> {
        let say = Item::new(&self.words.text(&Msg::app("rich-say")), Does::Say);
        // Shown with nothing typed: all but what sends what was typed.
        let shown = items.len();
        let items: Vec<Item> = items
            .into_iter()
            .chain([say])
            .map(|item| item.wrapped(self.option_columns()))
            .collect();
        let tallest = items.iter().map(Item::rows).max().unwrap_or(1);
        let hint = self.hint("rich-hint");
        let room = self
            .rows
            .saturating_sub(above + self.rows_beside(&hint))
            .clamp(MIN_OPTION_ROWS, MOST_OPTION_ROWS);
        let question = self.words.text(&Msg::app(question));
        let typed = RefCell::new(String::new());
        let fits = |input: &str, item: &Item, _: &str, index: usize| {
            typed.replace(input.trim().to_owned());
            let order = i64::try_from(index).unwrap_or(i64::MAX);
            let fits = match item.does {
                Does::Say => !input.trim().is_empty(),
                _ => item.begins_with(input),
            };
            fits.then_some(-order)
        };
        let answered = |item: ListOption<&Item>| match item.value.does {
            // Nobody shows a password again that was typed by accident.
            Does::Say if looks_secret(&typed.borrow()) => "…".to_owned(),
            Does::Say => self.one_line(&wegwijs_message::sanitise(&typed.borrow())),
            _ => self.one_line(&item.value.label),
        };
        let page = (room / tallest).max(2);
        let select = || {
            Select::new("", items.clone())
                .with_help_message(&hint)
                .with_page_size(page)
                .with_starting_cursor(usual)
                // Else the choice that was made here before would not be the one to begin with.
                .with_reset_cursor(usual == 0)
                .with_scorer(&fits)
                .with_formatter(&answered)
                .with_render_config(self.config(&question))
                .prompt()
        };
        let (answer, said) = self.asked(
            page.min(shown) * tallest + self.rows_beside(&hint),
            || typed.take(),
            select,
        )?;
        Ok(answer.map(|item| match item.does {
            // As where a text is waited for, and in plain mode.
            Does::Say if said == MORE => Answer::Does(Does::More),
            Does::Say if !said.is_empty() => Answer::Said(said),
            does => Answer::Does(does),
        }))
    }

    /// A question, with suggestions while it is typed: the answers from the index, and those of `items` that it is
    /// the beginning of a word of; all of them where nothing is typed.
    pub(super) fn question(
        &self,
        index: &LazyIndex,
        items: Vec<Item>,
        above: usize,
    ) -> io::Result<Result<Does, Input>> {
        let hint = self.hint("rich-hint-ask");
        let placeholder = self.words.text(&Msg::app("rich-prompt-ask"));
        let placeholder = shorten(&placeholder, self.option_columns());
        let room = self.rows.saturating_sub(above + self.rows_beside(&hint));
        let page = room.clamp(2, MOST_SUGGESTIONS);
        let suggestions = Suggestions::new(self.words, index, items, self.option_columns());
        // Nobody shows a password again that was pasted by accident.
        let answered = |text: &str| {
            if looks_secret(text) {
                "…".to_owned()
            } else {
                self.one_line(&wegwijs_message::sanitise(text))
            }
        };
        let text = || {
            Text::new("")
                .with_help_message(&hint)
                .with_placeholder(&placeholder)
                .with_page_size(page)
                .with_autocomplete(suggestions.clone())
                .with_formatter(&answered)
                .with_render_config(self.config("❯"))
                .prompt()
        };
        let (answer, _) = self.asked(page + self.rows_beside(&hint), || suggestions.typed(), text)?;
        Ok(answer.map(|text| suggestions.does(text)))
    }

    /// A typed answer.
    pub(super) fn text(&self, usual: Option<&str>) -> io::Result<Result<String, Input>> {
        let question = self.words.text(&Msg::app("rich-prompt-input"));
        let hint = self.hint("rich-hint-input");
        let answered = |text: &str| self.one_line(&wegwijs_message::sanitise(text));
        let typed = Rc::new(RefCell::new(String::new()));
        let text = || {
            let typed = Rc::clone(&typed);
            let mut text = Text::new("")
                .with_help_message(&hint)
                .with_formatter(&answered)
                // Nothing is suggested: it is how the prompt tells what is typed.
                .with_autocomplete(move |text: &str| {
                    typed.replace(text.trim().to_owned());
                    Ok(Vec::new())
                })
                .with_render_config(self.config(&question));
            if let Some(usual) = usual {
                // Enter keeps it; who types replaces it.
                text = text.with_default(usual);
            }
            text.prompt()
        };
        Ok(self.asked(self.text_rows(), || typed.take(), text)?.0)
    }

    /// A line of text.
    pub(super) fn line(&self) -> io::Result<Result<String, Input>> {
        let question = self.words.text(&Msg::app("rich-prompt-input"));
        let hint = self.words.text(&Msg::app("rich-hint-line"));
        let answered = |text: &str| self.one_line(&wegwijs_message::sanitise(text));
        let frame = Frame::reserve(self.rows, self.rows_beside(&hint))?;
        let text = Text::new("")
            .with_help_message(&hint)
            .with_formatter(&answered)
            .with_render_config(self.config(&question));
        frame.left(text.prompt())
    }

    /// A line of text that nobody sees, not even its length.
    pub(super) fn hidden(&self) -> io::Result<Result<String, Input>> {
        let question = self.words.text(&Msg::app("rich-prompt-input"));
        let hint = self.words.text(&Msg::app("rich-hint-line"));
        let frame = Frame::reserve(self.rows, self.rows_beside(&hint))?;
        let password = Password::new("")
            .without_confirmation()
            .with_help_message(&hint)
            .with_display_mode(PasswordDisplayMode::Hidden)
            .with_formatter(&|_| "…".to_owned())
            .with_render_config(self.config(&question));
        frame.left(password.prompt())
    }

    /// Waits until the reader wants to read on, or says something.
    pub(super) fn read_on(&self) -> io::Result<Result<(), Input>> {
        let labels = ["rich-more", "rich-say"].map(|id| self.words.text(&Msg::app(id)));
        let typed = RefCell::new(String::new());
        // With nothing typed there is only reading on; with anything, only what is said.
        let fits = |input: &str, _: &String, _: &str, index: usize| {
            typed.replace(input.trim().to_owned());
            (input.trim().is_empty() == (index == 0)).then_some(0)
        };
        let answered = |_: ListOption<&String>| String::new();
        let select = || {
            Select::new("", labels.clone().into())
                .without_help_message()
                .with_scorer(&fits)
                .with_formatter(&answered)
                .with_render_config(self.config("…"))
                .prompt()
        };
        let (answer, said) = self.asked(3, || typed.take(), select)?;
        // What else can be done stands at the end of the text.
        let reads_on = said.is_empty() || said == MORE;
        Ok(answer.and(if reads_on { Ok(()) } else { Err(Input::Say(said)) }))
    }

    /// Asks in so many rows, and again where Esc takes back no more than what was being typed: who wants to leave presses
    /// it once more. The answer, and what stood there.
    fn asked<T>(
        &self,
        rows: usize,
        typed: impl Fn() -> String,
        ask: impl Fn() -> Result<T, InquireError>,
    ) -> io::Result<(Result<T, Input>, String)> {
        loop {
            let frame = Frame::reserve(self.rows, rows)?;
            let answer = ask();
            let said = typed();
            let only_unsays = matches!(answer, Err(InquireError::OperationCanceled)) && !said.is_empty();
            let answer = frame.left(answer)?;
            if !only_unsays {
                return Ok((answer, said));
            }
        }
    }

    fn hint(&self, id: &str) -> String {
        let narrow = if self.columns < NARROW { "-narrow" } else { "" };
        self.words.text(&Msg::app(&format!("{id}{narrow}")))
    }

    /// The rows besides the options: the question, the hint in its brackets, the cursor's own.
    fn rows_beside(&self, hint: &str) -> usize {
        2 + wrap(hint, self.columns.saturating_sub(2).max(1), "", "").len()
    }

    fn option_columns(&self) -> usize {
        self.columns.saturating_sub(OPTION_PREFIX + 1).max(1)
    }

    fn one_line(&self, text: &str) -> String {
        shorten(
            &text.split_whitespace().collect::<Vec<_>>().join(" "),
            self.option_columns(),
        )
    }

    fn config<'c>(&self, question: &'c str) -> RenderConfig<'c> {
        let plain = RenderConfig::empty()
            .with_prompt_prefix(Styled::new(question))
            .with_answered_prompt_prefix(Styled::new(">"))
            .with_highlighted_option_prefix(Styled::new("❯"))
            .with_scroll_up_prefix(Styled::new("↑"))
            .with_scroll_down_prefix(Styled::new("↓"))
            .with_error_message(ErrorMessageRenderConfig::empty())
            .with_canceled_prompt_indicator(Styled::new(""));
        if !self.styled {
            return plain;
        }
        let bold = StyleSheet::new().with_attr(Attributes::BOLD);
        plain
            .with_prompt_prefix(Styled::new(question).with_fg(Color::DarkGrey))
            .with_highlighted_option_prefix(Styled::new("❯").with_fg(Color::LightCyan))
            .with_selected_option(Some(bold.with_fg(Color::LightCyan)))
            .with_help_message(StyleSheet::new().with_fg(Color::DarkGrey))
            .with_answer(StyleSheet::new().with_fg(Color::LightCyan))
    }
}

/// The room that a prompt is drawn in, so that it can be taken away again when the reader leaves it.
struct Frame;

impl Frame {
    /// Makes room below the cursor, so that drawing the prompt does not scroll, and remembers where it begins.
    fn reserve(window_rows: usize, rows: usize) -> io::Result<Self> {
        // The cursor's row is the first of them.
        let rows = u16::try_from(rows.min(window_rows).saturating_sub(1)).unwrap_or(0);
        let mut stderr = io::stderr().lock();
        for _ in 0..rows {
            stderr.write_all(b"\n")?;
        }
        if rows > 0 {
            queue!(stderr, cursor::MoveUp(rows))?;
        }
        queue!(stderr, cursor::SavePosition)?;
        stderr.flush()?;
        Ok(Self)
    }

    /// An answer, or how the reader left; then nothing of the prompt stays behind.
    fn left<T>(self, answer: Result<T, InquireError>) -> io::Result<Result<T, Input>> {
        let input = match answer {
            Ok(answer) => return Ok(Ok(answer)),
            Err(InquireError::OperationCanceled) => Input::Command(Command::Back),
            Err(InquireError::OperationInterrupted) => Input::Interrupt,
            Err(InquireError::IO(error)) => return Err(error),
            Err(InquireError::NotTTY) => return Err(io::ErrorKind::NotConnected.into()),
            Err(error) => return Err(io::Error::other(error)),
        };
        execute!(io::stderr(), cursor::RestorePosition, Clear(ClearType::FromCursorDown))?;
        Ok(Err(input))
    }
}
