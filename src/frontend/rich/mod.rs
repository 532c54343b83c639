//! The rich front-end: inquire on a terminal. Esc is back, Ctrl-C is stop.
//!
//! A screen is printed once and the prompt stands below it; what does not fit the window is read in parts, so that
//! the prompt never pushes text away that is still needed.

mod item;
mod parts;
mod prompt;
mod suggestions;

use std::io::{self, Write};

use crossterm::{
    cursor, event, execute,
    terminal::{self, Clear, ClearType},
};

use super::{
    Does, Frontend, Input, MORE,
    layout::{Look, blocks, drawing, heading, wrap},
    offers,
};
use item::Item;
use prompt::{Answer, Prompt};
use wegwijs_ask::LazyIndex;
use wegwijs_engine::Command;
use wegwijs_message::Msg;
use wegwijs_screen::{Depiction, Screen};
use wegwijs_words::{Catalog, parse};

/// Prints to stderr and prompts on the terminal.
pub struct Rich {
    styled: bool,
    /// What was refused, to be told with the next question.
    refused: Vec<String>,
    /// The reader did something before they had read all of a text.
    is_reading: bool,
    /// What questions are answered with while they are typed.
    index: LazyIndex,
}

impl Rich {
    /// With colours and bold, or without; suggests answers from this index while a question is typed.
    pub fn new(styled: bool, index: LazyIndex) -> Self {
        Self {
            styled,
            refused: Vec::new(),
            is_reading: false,
            index,
        }
    }

    fn look(&self) -> Look {
        Look::new(window().0, self.styled)
    }

    /// Prints lines so that the last ones and a prompt of `prompt_rows` fit the window together; the first `spare`
    /// ones need not. The result is how many rows all of them take, or how the reader left: what was read first is
    /// still needed, so the prompt is to leave as much of it in view as it can.
    fn print_in_parts(
        &self,
        lines: &[String],
        mut spare: usize,
        prompt_rows: usize,
        prompt: &Prompt<'_>,
    ) -> io::Result<Result<usize, Input>> {
        let mut rest = lines;
        loop {
            let (_, rows) = window();
            let Some(length) = parts::next(rest, spare, rows, prompt_rows) else {
                print(rest)?;
                return Ok(Ok(lines.len()));
            };
            let (part, later) = rest.split_at(length);
            print(part)?;
            if let Err(input) = prompt.read_on()? {
                return Ok(Err(input));
            }
            rest = later;
            spare = 0;
        }
    }

    /// A screen's lines with its picture, where there is room for it; and whether it is left for the reader to ask.
    fn lines_with_picture(&self, screen: &Screen, words: &Catalog, prompt_rows: usize) -> (Vec<String>, bool) {
        let look = self.look();
        let Some(picture) = self.drawing(screen, words) else {
            return (lines(screen, words, &look, Sight::Told), false);
        };
        let with_it = lines(screen, words, &look, Sight::Drawn(&picture));
        let spare = heading_lines(screen, words, &look).len() + 1;
        if parts::next(&with_it, spare, window().1, prompt_rows).is_none() {
            return (with_it, false);
        }
        (lines(screen, words, &look, Sight::Hidden), true)
    }

    /// A screen's picture; none where there is none, or where it does not fit the window.
    fn drawing(&self, screen: &Screen, words: &Catalog) -> Option<Vec<String>> {
        let picture = screen.picture.as_ref()?;
        let look = self.look();
        let lines = Depiction::new(picture, words).ok()?.terminal(look.width())?;
        Some(drawing(&lines, &look))
    }

    /// Draws the picture that was asked for; the result is how many rows it takes, or how the reader left.
    fn show_picture(&self, screen: &Screen, words: &Catalog, prompt: &Prompt<'_>) -> io::Result<Result<usize, Input>> {
        // The window may have become too narrow.
        let mut lines = self
            .drawing(screen, words)
            .unwrap_or_else(|| told(screen, words, &self.look()));
        lines.push(String::new());
        self.print_in_parts(&lines, 0, prompt.fewest_rows(&[]), prompt)
    }

    fn tell_address(&self, screen: &Screen, words: &Catalog) -> io::Result<usize> {
        let address = screen.address.clone().unwrap_or_default();
        let text = words.text(&Msg::app("address").text("address", address));
        let mut lines: Vec<String> = text
            .lines()
            .flat_map(|line| wrap(line, self.look().width(), "", ""))
            .collect();
        lines.push(String::new());
        print(&lines)?;
        Ok(lines.len())
    }
}

impl Frontend for Rich {
    fn line(&mut self, question: &str, hidden: bool, words: &Catalog) -> io::Result<Option<Input>> {
        let mut asked = vec![String::new()];
        asked.extend(wrap(question, self.look().width(), "", ""));
        print(&asked)?;
        let prompt = Prompt::new(words, self.styled, window());
        let answer = if hidden { prompt.hidden()? } else { prompt.line()? };
        Ok(Some(answer.map_or_else(|input| input, Input::Text)))
    }

    fn show(&mut self, screen: &Screen, words: &Catalog) -> io::Result<()> {
        // The others are printed when the reader is asked, in parts where they must be.
        match screen.kind {
            "bye" => print(&lines(screen, words, &self.look(), Sight::Told)),
            "error" => {
                // Above a text that is shown again as a whole it would scroll away.
                self.refused = lines(screen, words, &self.look(), Sight::Told).split_off(1);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn ask(&mut self, screen: &Screen, words: &Catalog) -> io::Result<Input> {
        let prompt = Prompt::new(words, self.styled, window());
        let Items { mut shown, more } = Items::of(screen, words);
        let prompt_rows = if screen.kind == "input" {
            prompt.text_rows()
        } else {
            prompt.fewest_rows(&shown)
        };
        let heading = heading_lines(screen, words, &self.look());
        let (mut text, is_hidden) = self.lines_with_picture(screen, words, prompt_rows);
        if is_hidden {
            let label = words.text(&Msg::app("command-picture"));
            shown.insert(screen.choices.len(), Item::new(&label, Does::ShowPicture));
        }
        let refused = self.refused.len();
        text.append(&mut self.refused);
        let was_reading = std::mem::take(&mut self.is_reading);
        let printed = match refused {
            0 => self.print_in_parts(&text, heading.len() + 1, prompt_rows, &prompt)?,
            _ if was_reading => {
                // At the end of the text they would not see yet that what they said did nothing.
                text.rotate_right(refused);
                self.print_in_parts(&text, 0, prompt_rows, &prompt)?
            }
            // They have read it: what was said is answered next to the prompt.
            _ => print(&text).map(|()| Ok(text.len()))?,
        };
        let mut above = match printed {
            Ok(rows) => rows,
            Err(input) => {
                self.is_reading = true;
                return Ok(leave(input, screen));
            }
        };
        loop {
            // The window may have another size by now.
            let prompt = Prompt::new(words, self.styled, window());
            if screen.takes_questions {
                match prompt.question(&self.index, shown.clone(), above)? {
                    // A greeting is no question.
                    Ok(Does::Input(Input::Ask(text))) => return Ok(Input::Say(text)),
                    Ok(Does::Input(input)) => return Ok(input),
                    Ok(Does::More) => match prompt.select("rich-prompt", more.clone(), 0, above)? {
                        Ok(Answer::Does(Does::Input(input))) => return Ok(input),
                        Ok(Answer::Said(text)) => return Ok(Input::Say(text)),
                        Ok(_) | Err(Input::Command(Command::Back)) => continue,
                        Err(input) => return Ok(leave(input, screen)),
                    },
                    Ok(_) => continue,
                    Err(input) => return Ok(leave(input, screen)),
                }
            }
            if screen.kind == "input" {
                match prompt.text(screen.usual.as_deref())? {
                    Err(input) => return Ok(leave(input, screen)),
                    Ok(text) if text.trim() == MORE => {}
                    // Nothing, or what was typed before, is no saying.
                    Ok(text) if text.trim().is_empty() || Some(&text) == screen.usual.as_ref() => {
                        return Ok(Input::Text(text));
                    }
                    Ok(text) => return Ok(Input::Say(text)),
                }
            }
            let usual = screen
                .usual
                .as_ref()
                .and_then(|id| screen.choices.iter().position(|choice| choice.id == *id));
            let question = if screen.kind == "outcome" {
                "rich-prompt-outcome"
            } else {
                "rich-prompt"
            };
            let mut answer = prompt.select(question, shown.clone(), usual.unwrap_or(0), above)?;
            if answer == Ok(Answer::Does(Does::More)) {
                answer = match prompt.select("rich-prompt", more.clone(), 0, above)? {
                    // From the list of the rest back to the step's own.
                    Err(Input::Command(Command::Back)) => continue,
                    answer => answer,
                };
            }
            match answer {
                Ok(Answer::Said(text)) => return Ok(Input::Say(text)),
                Ok(Answer::Does(Does::Input(input))) => return Ok(input),
                Ok(Answer::Does(Does::TellAddress)) => above += self.tell_address(screen, words)?,
                Ok(Answer::Does(Does::Ask)) => match prompt.question(&self.index, Vec::new(), above)? {
                    Ok(Does::Input(input)) => return Ok(input),
                    // From the question back to the list.
                    Ok(_) | Err(Input::Command(Command::Back)) => {}
                    Err(input) => return Ok(leave(input, screen)),
                },
                Ok(Answer::Does(Does::ShowPicture)) => match self.show_picture(screen, words, &prompt)? {
                    Ok(rows) => above += rows,
                    Err(input) => return Ok(leave(input, screen)),
                },
                Ok(Answer::Does(Does::More | Does::Say)) => {}
                // From the list of an input back to the input.
                Err(Input::Command(Command::Back)) if screen.kind == "input" => {}
                Err(input) => return Ok(leave(input, screen)),
            }
        }
    }
}

/// Takes back what a prompt does to the terminal, for a process that ends in the middle of one.
pub fn restore_terminal() {
    // The window may be gone; then there is nothing to restore.
    let _ = execute!(
        io::stderr(),
        Clear(ClearType::FromCursorDown),
        cursor::Show,
        event::DisableBracketedPaste
    );
    let _ = terminal::disable_raw_mode();
}

/// Esc where there is no way back leads to the list of guides, and from there out.
fn leave(input: Input, screen: &Screen) -> Input {
    let can = |command: Command| screen.commands.contains(&command.name());
    match input {
        Input::Command(Command::Back) if can(Command::Back) => Input::Command(Command::Back),
        Input::Command(Command::Back) if can(Command::Menu) => Input::Command(Command::Menu),
        Input::Command(Command::Back) => Input::Command(Command::Stop),
        input => input,
    }
}

/// Which guide, and how far along.
fn heading_lines(screen: &Screen, words: &Catalog, look: &Look) -> Vec<String> {
    let progress = screen.progress_in_words(words);
    progress
        .map(|progress| heading(&screen.guide_title, &progress, look))
        .unwrap_or_default()
}

/// What becomes of a screen's picture.
enum Sight<'l> {
    /// It stands below the text.
    Drawn(&'l [String]),
    /// It is told in words.
    Told,
    /// It is behind a choice.
    Hidden,
}

/// A screen's picture in words.
fn told(screen: &Screen, words: &Catalog, look: &Look) -> Vec<String> {
    let Some(picture) = &screen.picture else {
        return Vec::new();
    };
    let text = words.text(&Msg::app("picture-alt").text("alt", &picture.alt));
    wrap(&text, look.width(), "", "")
}

fn lines(screen: &Screen, words: &Catalog, look: &Look, sight: Sight<'_>) -> Vec<String> {
    let mut lines = vec![String::new()];
    lines.extend(heading_lines(screen, words, look));
    lines.extend(
        wrap(&screen.title, look.width(), "", "")
            .iter()
            .map(|line| look.title(line)),
    );
    for notice in screen.notices.iter().chain(&screen.label_notes) {
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
    let picture = match sight {
        Sight::Drawn(picture) => picture.to_vec(),
        Sight::Told => told(screen, words, look),
        Sight::Hidden => Vec::new(),
    };
    if !picture.is_empty() {
        lines.push(String::new());
        lines.extend(picture);
    }
    if let Some(plan) = &screen.plan {
        lines.push(String::new());
        lines.extend(
            plan.lines()
                .flat_map(|line| wrap(&line, look.width(), "  ", "    "))
                .map(|line| look.faint(&line)),
        );
    }
    lines.push(String::new());
    lines
}

/// What a step offers: its own choices and help, and behind one more choice all the rest.
struct Items {
    shown: Vec<Item>,
    more: Vec<Item>,
}

impl Items {
    fn of(screen: &Screen, words: &Catalog) -> Self {
        let choices = screen
            .choices
            .iter()
            .map(|choice| Item::new(&choice.label, Does::Input(Input::Choose(choice.id.clone()))));
        let is_help = |does: &Does| *does == Does::Input(Input::Command(Command::Stuck));
        let (help, rest): (Vec<_>, Vec<_>) = offers(screen, words)
            .into_iter()
            .map(|offer| Item::new(&offer.label, offer.does))
            .partition(|item| is_help(&item.does));
        let more = Item::new(&words.text(&Msg::app("command-more")), Does::More);
        Self {
            shown: choices.chain(help).chain([more]).collect(),
            more: rest,
        }
    }
}

fn print(lines: &[String]) -> io::Result<()> {
    let text: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    let mut stderr = io::stderr().lock();
    stderr.write_all(text.as_bytes())?;
    stderr.flush()
}

/// The window's columns and rows.
fn window() -> (usize, usize) {
    const UNKNOWN: (usize, usize) = (80, 24);
    terminal::size().map_or(UNKNOWN, |(columns, rows)| {
        (usize::from(columns.max(1)), usize::from(rows.max(1)))
    })
}
