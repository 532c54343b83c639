//! What a server has to tell whoever runs it.

use wegwijs_pack::Fault;
use wegwijs_store::StoreError;

/// What a server has to tell.
#[derive(Debug)]
pub enum News {
    /// The pack was changed, and is served as it is now.
    Replaced,
    /// The pack was changed, and is served as it was.
    NotReplaced(Fault),
    /// What readers report cannot be kept; pages go on.
    NotKept(StoreError),
    /// It is kept again.
    KeptAgain,
}
