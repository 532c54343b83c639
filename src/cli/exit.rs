//! How a command ends.

use std::process::ExitCode;

/// The table of exit codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Ok,
    /// Something went wrong.
    Error,
    /// The command line is not understood.
    Usage,
    /// The app is not, or no longer, authorised.
    NotAuthorised,
    /// There is no such connection, or it is not signed in.
    NotSignedIn,
    /// It could not be established whether the app is authorised.
    CannotTell,
    /// Stopped by Ctrl-C.
    Interrupted,
}

impl Exit {
    /// The number.
    pub fn code(self) -> u8 {
        match self {
            Self::Ok => 0,
            Self::Error => 1,
            Self::Usage => 2,
            Self::NotAuthorised => 3,
            Self::NotSignedIn => 4,
            Self::CannotTell => 5,
            Self::Interrupted => 130,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
