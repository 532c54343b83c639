//! Why a command could not do its work, in words.

use std::{io::Write, process::ExitCode};

use super::{exit::Exit, terminal::day};
use wegwijs_access::auth::StoreError;
use wegwijs_disk::ReadError;
use wegwijs_engine::AddressError;
use wegwijs_message::Msg;
use wegwijs_message::io_reason;
use wegwijs_pack::{GuideError, PictureError};
use wegwijs_words::Catalog;

/// Why a command could not do its work. Its message's value says what happened, `.why` why, `.next` what to do.
#[derive(Debug)]
pub struct Failure {
    exit: Exit,
    msg: Option<Msg>,
    /// In a box: most failures have nothing of it.
    said: Box<Said>,
}

/// What the product said with it.
#[derive(Debug, Default)]
struct Said {
    /// Its words, to be quoted after our own.
    raw: Option<String>,
    /// When to try again: seconds since 1970.
    retry_at: Option<i64>,
}

impl Failure {
    /// Something went wrong.
    pub fn error(msg: Msg) -> Self {
        Self::new(Exit::Error, msg)
    }

    fn new(exit: Exit, msg: Msg) -> Self {
        Self {
            exit,
            msg: Some(msg),
            said: Box::default(),
        }
    }

    /// There is no such connection, or it is not signed in.
    pub fn not_signed_in(msg: Msg) -> Self {
        Self::new(Exit::NotSignedIn, msg)
    }

    /// With what the product said.
    pub fn with_raw(mut self, raw: Option<String>) -> Self {
        self.said.raw = raw;
        self
    }

    /// With when to try again (seconds since 1970), where that is known.
    pub fn with_retry(mut self, retry_at: Option<i64>) -> Self {
        self.said.retry_at = retry_at;
        self
    }

    /// The command line asks for something that cannot be.
    pub fn usage(msg: Msg) -> Self {
        Self::new(Exit::Usage, msg)
    }

    /// What happened, for who goes on in spite of it.
    pub fn into_msg(self) -> Msg {
        self.msg.unwrap_or_else(|| Msg::error("usage-other"))
    }

    /// Says what happened on stderr; the result is the exit code.
    pub fn report(&self, words: &Catalog) -> ExitCode {
        if let Some(msg) = &self.msg {
            // Nothing is left to do when stderr is closed too.
            let _ = writeln!(std::io::stderr(), "{}", self.in_words(msg, words));
        }
        self.exit.into()
    }
}

impl Failure {
    /// What happened, why if known, what the product said, what to do next: a line each.
    fn in_words(&self, msg: &Msg, words: &Catalog) -> String {
        let mut lines = vec![words.text(&Msg::error("failure").text("what", words.text(msg)))];
        lines.extend(words.maybe(&msg.clone().attr("why")));
        lines.extend(
            self.said
                .raw
                .as_ref()
                .map(|raw| words.text(&Msg::app("connect-raw").text("raw", raw))),
        );
        lines.extend(words.maybe(&msg.clone().attr("next")));
        lines.extend(
            self.said
                .retry_at
                .map(|time| words.text(&Msg::app("access-retry").text("time", day(time)))),
        );
        lines.join("\n")
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        Self::error(error.msg())
    }
}

/// The vault fails.
impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::error(error.msg())
    }
}

impl From<GuideError> for Failure {
    fn from(error: GuideError) -> Self {
        Self::error(error.msg())
    }
}

impl From<PictureError> for Failure {
    fn from(error: PictureError) -> Self {
        Self::error(error.msg())
    }
}

impl From<AddressError> for Failure {
    fn from(error: AddressError) -> Self {
        Self::usage(error.msg())
    }
}

/// Output that could not be written. A closed pipe is somebody who has seen enough: no failure.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Self {
                exit: Exit::Ok,
                msg: None,
                said: Box::default(),
            };
        }
        Self::error(Msg::error("output-failed").arg("reason", io_reason(&error).into()))
    }
}
