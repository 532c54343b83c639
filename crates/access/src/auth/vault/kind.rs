//! The kinds of vault, by name.

/// The kinds of vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VaultKind {
    /// The keyring of the operating system.
    Keyring,
    /// Files, encrypted with a passphrase.
    File,
}

impl VaultKind {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Keyring, Self::File];

    /// What it is called in `config.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::File => "file",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }
}
