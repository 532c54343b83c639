//! What a server has to tell whoever runs it.

use wegwijs_disk::ReadError;

/// What a server has to tell.
#[derive(Debug)]
pub enum News {
    /// The pack was changed, and is served as it is now.
    Replaced,
    /// The pack was changed, and is served as it was.
    NotReplaced(Fault),
}

/// Why a pack may not be served.
#[derive(Debug)]
pub enum Fault {
    /// A folder or a file cannot be read.
    Unreadable(ReadError),
    /// It breaks rules; `wegwijs pack check` shows them.
    Broken {
        /// The first file that does.
        path: String,
        /// How many errors there are.
        count: usize,
    },
}
