//! The program on a terminal: keys go in, a screen comes out.

use std::{
    io::{Read, Write},
    num::NonZeroU16,
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{ChildKiller, CommandBuilder, ExitStatus, MasterPty, PtySize, SlavePty, native_pty_system};

use super::{DEADLINE, Program, squeeze};

/// Lines above the window that are kept.
const SCROLLBACK: usize = 2000;

/// What a reader presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Enter,
    Esc,
    Down,
    Up,
    CtrlC,
    Backspace,
}

impl Key {
    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Enter => b"\r",
            Self::Esc => b"\x1b",
            Self::Down => b"\x1b[B",
            Self::Up => b"\x1b[A",
            Self::CtrlC => b"\x03",
            Self::Backspace => b"\x7f",
        }
    }
}

/// A terminal with the program in it.
pub struct Tty {
    master: Box<dyn MasterPty + Send>,
    // Kept open, so that the modes of the terminal can be read after the program has ended.
    slave: Option<Box<dyn SlavePty + Send>>,
    writer: Box<dyn Write + Send>,
    killer: Box<dyn ChildKiller + Send + Sync>,
    ended: Receiver<ExitStatus>,
    output: Receiver<Vec<u8>>,
    parser: vt100::Parser,
    raw: Vec<u8>,
    /// How much had been written when the last key was pressed.
    answered: usize,
    was_resized: bool,
    modes_before: String,
}

impl Tty {
    /// Starts the program in a window of `columns` by `rows`.
    pub fn start(program: &Program, columns: u16, rows: u16) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let mut words = program.words();
        let mut command = CommandBuilder::new(words.remove(0));
        command.args(words);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        for (name, value) in program.environment() {
            command.env(name, value);
        }
        let modes_before = modes(pair.master.as_ref());
        let mut child = pair.slave.spawn_command(command).unwrap();
        let killer = child.clone_killer();
        let (sender, ended) = channel();
        thread::spawn(move || sender.send(child.wait().unwrap()));
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut chunk = [0; 4096];
            while let Ok(length @ 1..) = reader.read(&mut chunk) {
                if sender.send(chunk[..length].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            writer: pair.master.take_writer().unwrap(),
            master: pair.master,
            slave: Some(pair.slave),
            killer,
            ended,
            output,
            parser: vt100::Parser::new(nonzero(rows), nonzero(columns), SCROLLBACK),
            raw: Vec::new(),
            answered: 0,
            was_resized: false,
            modes_before,
        }
    }

    pub fn press(&mut self, key: Key) -> &mut Self {
        self.write(key.bytes())
    }

    pub fn type_text(&mut self, text: &str) -> &mut Self {
        self.write(text.as_bytes())
    }

    /// As a terminal hands over a clipboard.
    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.write(format!("\x1b[200~{text}\x1b[201~").as_bytes())
    }

    pub fn write(&mut self, bytes: &[u8]) -> &mut Self {
        self.take_what_there_is();
        self.answered = self.raw.len();
        self.writer.write_all(bytes).unwrap();
        self.writer.flush().unwrap();
        self
    }

    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.was_resized = true;
        self.parser.set_size(nonzero(rows), nonzero(columns));
        self.master.resize(size(columns, rows)).unwrap();
    }

    /// Waits until all these texts are on the screen together, whatever the line breaks.
    #[track_caller]
    pub fn sees(&mut self, texts: &[&str]) -> &mut Self {
        self.wait(&format!("{texts:?}"), |tty| tty.shows(texts))
    }

    /// Waits until all these texts are on the screen together and a line can be typed, in plain mode.
    #[track_caller]
    pub fn asks(&mut self, texts: &[&str]) -> &mut Self {
        self.wait(&format!("> below {texts:?}"), |tty| {
            let rows = tty.rows();
            rows.iter().rfind(|row| !row.is_empty()).is_some_and(|row| row == ">") && tty.shows(texts)
        })
    }

    /// Waits until a prompt with this choice highlighted and all these texts are on the screen together.
    #[track_caller]
    pub fn highlights(&mut self, choice: &str, texts: &[&str]) -> &mut Self {
        self.wait(&format!("❯ {choice:?} with {texts:?}"), |tty| {
            tty.is_at(choice) && tty.shows(texts)
        })
    }

    /// Waits until the program has drawn something since the last key, is done with it, and this holds.
    #[track_caller]
    pub fn wait(&mut self, what: &str, condition: impl Fn(&Self) -> bool) -> &mut Self {
        let started = Instant::now();
        loop {
            self.take_what_there_is();
            // A prompt hides the cursor while it draws.
            let is_drawn = self.raw.len() > self.answered && !self.parser.screen().hide_cursor();
            if is_drawn && condition(self) {
                return self;
            }
            let patience = if self.was_resized { NUDGE_AFTER } else { HANGS };
            match self.output.recv_timeout(patience) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout) if started.elapsed() < HANGS => self.nudge(),
                Err(RecvTimeoutError::Timeout) => self.fail(&format!("does not come: {what}")),
                Err(RecvTimeoutError::Disconnected) => self.fail(&format!("has ended before: {what}")),
            }
        }
    }

    /// Moves to a choice with the arrow, and takes it.
    #[track_caller]
    pub fn choose(&mut self, choice: &str) -> &mut Self {
        self.move_to(choice).press(Key::Enter)
    }

    /// Takes a choice that stands behind another one.
    #[track_caller]
    pub fn choose_behind(&mut self, more: &str, choice: &str) -> &mut Self {
        self.choose(more);
        let is_there = |tty: &Self| tty.prompt().is_some() && !tty.rows().iter().any(|row| row.trim() == more);
        self.wait("what is behind it", is_there).choose(choice)
    }

    /// Moves to a choice with the arrow.
    #[track_caller]
    pub fn move_to(&mut self, choice: &str) -> &mut Self {
        self.wait("a prompt", |tty| tty.prompt().is_some());
        for _ in 0..MOST_CHOICES {
            if self.is_at(choice) {
                return self;
            }
            let before = self.prompt();
            self.press(Key::Down);
            self.wait("another choice", |tty| {
                let now = tty.prompt();
                now.is_some() && now != before
            });
        }
        self.fail(&format!("there is no choice {choice:?}"))
    }

    /// Whether all these texts are on the screen, whatever the line breaks.
    pub fn shows(&self, texts: &[&str]) -> bool {
        let screen = squeeze(&self.screen());
        texts.iter().all(|text| screen.contains(&squeeze(text)))
    }

    /// Whether the marker of the prompt stands before this choice.
    pub fn is_at(&self, choice: &str) -> bool {
        let Some((_, rows)) = self.prompt() else {
            return false;
        };
        // A long choice goes on in the rows below, where another could begin as well.
        let choice = squeeze(choice);
        (1..=rows.len()).any(|length| squeeze(&rows[..length].join(" ")) == choice)
    }

    /// Where the marker of the prompt stands, and what follows it.
    pub fn prompt(&self) -> Option<(usize, Vec<String>)> {
        let rows = self.rows();
        let at = rows.iter().rposition(|row| row.starts_with("❯ "))?;
        let mut below = rows[at..].to_vec();
        below[0] = below[0].replacen('❯', "", 1);
        Some((at, below))
    }

    /// What is in the window.
    pub fn screen(&self) -> String {
        self.rows().join("\n")
    }

    /// What is in the window, row by row.
    pub fn rows(&self) -> Vec<String> {
        let screen = self.parser.screen();
        let columns = screen.size().1.get();
        screen.rows(0, columns).map(|row| row.trim_end().to_owned()).collect()
    }

    /// What is in the window and what has scrolled out of it.
    pub fn story(&mut self) -> String {
        let screen = self.parser.screen_mut();
        let rows = usize::from(screen.size().0.get());
        let columns = screen.size().1.get();
        let mut above = Vec::new();
        for offset in (1..=screen.scrollback_len()).rev() {
            screen.set_scrollback(offset);
            above.extend(screen.rows(0, columns).next());
        }
        screen.set_scrollback(0);
        debug_assert_eq!(self.rows().len(), rows);
        above.extend(self.rows());
        above.join("\n")
    }

    /// Every byte that the program wrote so far.
    pub fn raw(&mut self) -> &[u8] {
        self.take_what_there_is();
        &self.raw
    }

    /// How many prompts have begun to read keys: each asks for pasted text in brackets.
    pub fn prompts_begun(&self) -> usize {
        self.count("\x1b[?2004h")
    }

    /// Whether the program ever wrote this.
    pub fn has_written(&self, text: &str) -> bool {
        self.count(text) > 0
    }

    /// How often the program wrote this.
    pub fn count(&self, text: &str) -> usize {
        self.raw
            .windows(text.len())
            .filter(|bytes| *bytes == text.as_bytes())
            .count()
    }

    /// Closes the window, as far as the program can tell.
    pub fn hang_up(&mut self) {
        self.killer.kill().unwrap();
    }

    pub fn cursor_is_hidden(&self) -> bool {
        self.parser.screen().hide_cursor()
    }

    /// Whether the modes of the terminal are those from before the program.
    pub fn is_restored(&self) -> bool {
        modes(self.master.as_ref()) == self.modes_before
    }

    /// Waits for the end, and checks what the program leaves behind: a terminal as it was, a visible cursor at the
    /// start of a line, nothing switched on. The result is the exit code.
    #[track_caller]
    pub fn end(&mut self) -> u32 {
        let started = Instant::now();
        let status = loop {
            let patience = if self.was_resized { NUDGE_AFTER } else { HANGS };
            match self.ended.recv_timeout(patience) {
                Ok(status) => break status,
                Err(_) if self.was_resized && started.elapsed() < HANGS => self.nudge(),
                Err(_) => self.fail("does not end"),
            }
        };
        assert_eq!(
            modes(self.master.as_ref()),
            self.modes_before,
            "the terminal is not restored"
        );
        // Now nobody writes any more: what is on its way ends with an end.
        self.slave = None;
        while let Ok(bytes) = self.output.recv_timeout(DEADLINE) {
            self.take(&bytes);
        }
        let screen = self.parser.screen();
        let left = self.screen();
        assert!(!screen.hide_cursor(), "the cursor is hidden:\n{left}");
        assert!(!screen.bracketed_paste(), "pasting is bracketed:\n{left}");
        assert!(!screen.alternate_screen(), "the other screen:\n{left}");
        assert_eq!(screen.cursor_position().1, 0, "half a line:\n{left}");
        assert!(
            !(screen.bold() || screen.dim() || screen.italic() || screen.underline() || screen.inverse())
                && screen.fgcolor() == vt100::Color::Default,
            "a look is left on:\n{left}"
        );
        let below = usize::from(screen.cursor_position().0);
        assert!(
            self.rows()[below..].iter().all(String::is_empty),
            "something is left below the cursor:\n{left}"
        );
        status.exit_code()
    }

    /// crossterm lets a key lie that comes together with the signal of a resize, until another key comes. An
    /// arrow to the left means nothing to a list, nor to a line that is empty.
    fn nudge(&mut self) {
        self.writer.write_all(b"\x1b[D").unwrap();
    }

    #[track_caller]
    fn fail(&mut self, what: &str) -> ! {
        let cursor = self.parser.screen().cursor_position();
        let _ = self.killer.kill();
        let since = String::from_utf8_lossy(&self.raw[self.answered..]).into_owned();
        panic!(
            "{what}\n--- screen, cursor at {cursor:?}\n{}\n--- written since the last key\n{since:?}",
            self.screen()
        )
    }

    fn take_what_there_is(&mut self) {
        while let Ok(bytes) = self.output.try_recv() {
            self.take(&bytes);
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        self.parser.process(bytes);
        self.raw.extend_from_slice(bytes);
    }
}

/// A prompt with more choices than this goes round in circles.
const MOST_CHOICES: usize = 40;

/// A screen that does not come within this time does not come at all.
const HANGS: Duration = Duration::from_secs(20);

/// When a key that came with a resize counts as lying there.
const NUDGE_AFTER: Duration = Duration::from_millis(500);

impl Drop for Tty {
    fn drop(&mut self) {
        // Only for a test that fails half-way; else it has ended already.
        let _ = self.killer.kill();
    }
}

fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().expect("a terminal has modes"))
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn nonzero(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap()
}
