//! What a vault keeps for a connection, and what a vault can do.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// The name that a reader gives to a connection: letters, digits, `.`, `_` and `-`, at most 64 characters, starting
/// with a letter or a digit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ConnectionName(String);

/// The text is no [`ConnectionName`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidConnectionName(pub String);

impl fmt::Display for InvalidConnectionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl ConnectionName {
    /// The name as text; also a safe file name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ConnectionName {
    type Err = InvalidConnectionName;
    fn from_str(text: &str) -> Result<Self, InvalidConnectionName> {
        let starts_well = text.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric());
        let is_safe = text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'));
        if starts_well && is_safe && text.len() <= 64 {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidConnectionName(text.to_owned()))
        }
    }
}

impl TryFrom<String> for ConnectionName {
    type Error = InvalidConnectionName;
    fn try_from(text: String) -> Result<Self, InvalidConnectionName> {
        text.parse()
    }
}

impl From<ConnectionName> for String {
    fn from(name: ConnectionName) -> String {
        name.0
    }
}

impl fmt::Display for ConnectionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is shown to nobody: wiped from memory when dropped, redacted in `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Keeps a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text, for the vault or the provider and nobody else.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<Secret> for String {
    fn from(secret: Secret) -> String {
        secret.0.to_string()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// A pair of tokens as the provider gave it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tokens {
    /// Opens the API for a short time.
    pub access: Secret,
    /// Buys the next pair; dead once used where the provider rotates.
    pub refresh: Option<Secret>,
    /// When the pair was received: seconds since 1970 by the local clock.
    pub obtained_at: i64,
    /// How long the access token lives (seconds).
    pub expires_in: u64,
    /// When the refresh token was sent without an answer that could be kept (seconds since 1970): the provider may have
    /// replaced it then. A refusal of it proves no withdrawal any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unanswered_since: Option<i64>,
}

/// An administration that the connection sees.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Administration {
    /// Its number in the API.
    pub code: String,
    /// What it is called.
    pub name: String,
}

/// Everything that is kept for one connection.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secrets {
    /// The secret of the app registration; a public client has none.
    #[serde(default)]
    pub client_secret: Option<Secret>,
    /// The current tokens; none before sign-in and after they were forgotten.
    #[serde(default)]
    pub tokens: Option<Tokens>,
    /// What the connection saw when it was last checked. Private, so it is kept here.
    #[serde(default)]
    pub administrations: Option<Vec<Administration>>,
    /// When the connection was signed in: seconds since 1970.
    #[serde(default)]
    pub connected_at: Option<i64>,
}

/// Why a vault cannot do what it should.
#[derive(Debug)]
pub enum StoreError {
    /// There is no keyring here, or it does not answer in time.
    NoKeyring,
    /// The keyring is locked, or refuses.
    KeyringRefused,
    /// A passphrase is needed, and there is nobody to ask and no `WEGWIJS_VAULT_PASSPHRASE`.
    NoPassphrase,
    /// The passphrase does not open the vault.
    WrongPassphrase,
    /// What the vault holds for this connection cannot be understood; it was left as it is.
    Corrupt,
    /// A later Wegwijs kept this connection; it was left as it is.
    Newer,
    /// Somebody else holds the connection's lock, and does not let go.
    Busy,
    /// A file of the vault cannot be read or written.
    Io(std::io::Error),
}

/// A vault: the OS keyring or an encrypted file. A `put` is atomic and durable before it returns: afterwards there is
/// either all of the new or all of the old.
pub trait Store: Send + Sync {
    /// What is kept for a connection.
    ///
    /// # Errors
    /// The vault cannot be opened or read.
    fn get(&self, name: &ConnectionName) -> Result<Option<Secrets>, StoreError>;

    /// Keeps this for a connection, instead of what was there.
    ///
    /// # Errors
    /// The vault cannot be opened or written; what was there stays.
    fn put(&self, name: &ConnectionName, secrets: &Secrets) -> Result<(), StoreError>;

    /// Forgets a connection. Nothing there is fine.
    ///
    /// # Errors
    /// The vault cannot be opened or written.
    fn delete(&self, name: &ConnectionName) -> Result<(), StoreError>;

    /// Waits until nobody else, in this process or another, works with this connection's tokens; others wait until the
    /// guard is dropped (or its process ends, however).
    ///
    /// # Errors
    /// The lock cannot be had in time.
    fn lock(&self, name: &ConnectionName) -> Result<Box<dyn Guard>, StoreError>;
}

/// A connection's lock, while it lives.
pub trait Guard: Send {}
