//! Vaults: the keyring of the operating system, or encrypted files. Which one is the user's choice, never a fallback.
//! And one in memory, to practise with.
//!
//! Knows the contract in `auth` and the disk; asks for a passphrase through a closure and for words through ids.

mod file;
mod kept;
mod keyring;
mod kind;
mod memory;
mod passphrase;
mod platform;
mod split;

pub use file::FileVault;
pub use kind::VaultKind;
pub use memory::MemoryVault;
pub use passphrase::{PassphraseSource, Purpose, passphrase_from_environment};

use super::{
    folders::Folders,
    secrets::{Store, StoreError},
};
use wegwijs_message::Msg;
use wegwijs_message::io_reason;

/// Opens a vault. A keyring is tried out first; a passphrase is not asked for before it is needed.
///
/// # Errors
/// `NoKeyring` and `KeyringRefused`. A file vault always opens; what is wrong with it shows when it is used.
pub fn open(kind: VaultKind, folders: &Folders, passphrase: PassphraseSource) -> Result<Box<dyn Store>, StoreError> {
    Ok(match kind {
        VaultKind::Keyring => Box::new(keyring::KeyringVault::open(platform::Platform, folders.locks())?),
        VaultKind::File => Box::new(FileVault::new(folders, passphrase)),
    })
}

impl StoreError {
    /// The error in words; its `.next` says what to do.
    pub fn msg(&self) -> Msg {
        match self {
            Self::NoKeyring => Msg::error("vault-no-keyring"),
            Self::KeyringRefused => Msg::error("vault-keyring-refused"),
            Self::NoPassphrase => Msg::error("vault-no-passphrase"),
            Self::WrongPassphrase => Msg::error("vault-wrong-passphrase"),
            Self::Corrupt => Msg::error("vault-corrupt"),
            Self::Newer => Msg::error("vault-newer"),
            Self::Busy => Msg::error("vault-busy"),
            Self::Io(error) => Msg::error("vault-unreachable").arg("reason", io_reason(error).into()),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}
