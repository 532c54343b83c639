//! What a server has to tell whoever runs it.

use wegwijs_pack::Fault;

/// What a server has to tell.
#[derive(Debug)]
pub enum News {
    /// The pack was changed, and is served as it is now.
    Replaced,
    /// The pack was changed, and is served as it was.
    NotReplaced(Fault),
}
