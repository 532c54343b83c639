//! A vault of encrypted files: `vault/NAME.age`, and `vault/_identity.age` with the key to all of them.
//!
//! The key is an age identity, made when the vault is. Only the key is encrypted with the passphrase, so a slow
//! derivation is paid once per process and not once per connection, and a passphrase that does not open the key cannot
//! write. Whoever has the passphrase can open the files with `age -d -i _identity.age NAME.age`, too.

use std::{
    fmt, fs, io,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use age::{
    DecryptError, EncryptError,
    secrecy::{ExposeSecret, SecretString},
    x25519,
};
use zeroize::Zeroizing;

use super::{
    kept,
    passphrase::{PassphraseSource, Purpose},
};
use crate::auth::{
    folders::Folders,
    lock::Locks,
    secrets::{ConnectionName, Guard, Secret, Secrets, Store, StoreError},
};

/// No connection's name starts with `_`.
const IDENTITY: &str = "_identity.age";
const EXTENSION: &str = "age";
/// scrypt with N = 2^16: 0.2 s and 64 MiB on a small machine. `age` itself aims at 1 s: too slow for commands that are
/// run often. Twice as much is the least that OWASP advises where the file is public; this one only its owner can read.
const WORK_FACTOR: u8 = 16;
/// A file that asks for more was not made here; trying would take minutes and gigabytes.
const MAX_WORK_FACTOR: u8 = 20;
/// A longer file is not ours (bytes).
const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// Encrypted files.
pub struct FileVault {
    folder: PathBuf,
    locks: Locks,
    passphrase: PassphraseSource,
    key: Mutex<Option<Key>>,
}

/// What the passphrase made of the identity file.
struct Key {
    file: Vec<u8>,
    /// `None`: the passphrase does not open it.
    identity: Option<x25519::Identity>,
}

impl FileVault {
    /// The vault in its folder; nothing is read, made or asked yet.
    pub fn new(folders: &Folders, passphrase: PassphraseSource) -> Self {
        Self {
            folder: folders.vault(),
            locks: folders.locks(),
            passphrase,
            key: Mutex::new(None),
        }
    }

    /// With other locks, for instance with less patience.
    pub fn with_locks(self, locks: Locks) -> Self {
        Self { locks, ..self }
    }

    fn path(&self, name: &ConnectionName) -> PathBuf {
        self.folder.join(format!("{name}.{EXTENSION}"))
    }

    fn identity_path(&self) -> PathBuf {
        self.folder.join(IDENTITY)
    }

    /// The key in the identity file, opened with the passphrase; not tried again while the file is the same.
    fn open_key(&self, file: Vec<u8>, passphrase: &Secret) -> Result<x25519::Identity, StoreError> {
        let mut known = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        let key = match known.take() {
            Some(key) if key.file == file => key,
            _ => Key {
                identity: decrypt_identity(&file, passphrase)?,
                file,
            },
        };
        let identity = key.identity.clone();
        *known = Some(key);
        identity.ok_or(StoreError::WrongPassphrase)
    }

    /// The key to write with; makes one in a vault that has none. Only in one's turn.
    fn key_for_writing(&self, passphrase: &Secret) -> Result<x25519::Identity, StoreError> {
        if let Some(file) = wegwijs_disk::read(&self.identity_path(), MAX_BYTES)? {
            return self.open_key(file, passphrase);
        }
        if self.has_connections()? {
            // The key to them is gone: a second one would hide that.
            return Err(StoreError::Corrupt);
        }
        let identity = x25519::Identity::generate();
        let text = Zeroizing::new(format!("{}\n", identity.to_string().expose_secret()));
        let mut recipient = age::scrypt::Recipient::new(secret_string(passphrase));
        recipient.set_work_factor(WORK_FACTOR);
        let file = age::encrypt(&recipient, text.as_bytes()).map_err(encrypt_error)?;
        wegwijs_disk::replace(&self.identity_path(), &file)?;
        *self.key.lock().unwrap_or_else(PoisonError::into_inner) = Some(Key {
            file,
            identity: Some(identity.clone()),
        });
        Ok(identity)
    }

    fn has_connections(&self) -> io::Result<bool> {
        for entry in fs::read_dir(&self.folder)? {
            let path = PathBuf::from(entry?.file_name());
            let is_name = path
                .file_stem()
                .and_then(|stem| stem.to_str())
                .is_some_and(|stem| stem.parse::<ConnectionName>().is_ok());
            if is_name && path.extension().is_some_and(|found| found == EXTENSION) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

impl Store for FileVault {
    fn get(&self, name: &ConnectionName) -> Result<Option<Secrets>, StoreError> {
        let Some(file) = wegwijs_disk::read(&self.path(name), MAX_BYTES)? else {
            return Ok(None);
        };
        let Some(identity) = wegwijs_disk::read(&self.identity_path(), MAX_BYTES)? else {
            return Err(StoreError::Corrupt);
        };
        let identity = self.open_key(identity, &self.passphrase.get(Purpose::Open)?)?;
        let bytes = age::decrypt(&identity, &file).map_err(|_| StoreError::Corrupt)?;
        kept::from_bytes(name, &Zeroizing::new(bytes)).map(Some)
    }

    fn put(&self, name: &ConnectionName, secrets: &Secrets) -> Result<(), StoreError> {
        let bytes = kept::to_bytes(name, secrets)?;
        let purpose = if self.identity_path().try_exists()? {
            Purpose::Open
        } else {
            Purpose::Create
        };
        // Before the turn: a person may take minutes to type.
        let passphrase = self.passphrase.get(purpose)?;
        let _turn = self.locks.turn()?;
        wegwijs_disk::create_private_folder(&self.folder)?;
        wegwijs_disk::remove_leftovers(&self.folder);
        let identity = self.key_for_writing(&passphrase)?;
        let file = age::encrypt(&identity.to_public(), &bytes).map_err(encrypt_error)?;
        wegwijs_disk::replace(&self.path(name), &file)?;
        Ok(())
    }

    fn delete(&self, name: &ConnectionName) -> Result<(), StoreError> {
        if !self.folder.try_exists()? {
            return Ok(());
        }
        let _turn = self.locks.turn()?;
        wegwijs_disk::remove_leftovers(&self.folder);
        wegwijs_disk::remove(&self.path(name))?;
        if !self.has_connections()? {
            // It opens nothing any more. Whoever forgot the passphrase can begin again, with a new one.
            wegwijs_disk::remove(&self.identity_path())?;
        }
        Ok(())
    }

    fn lock(&self, name: &ConnectionName) -> Result<Box<dyn Guard>, StoreError> {
        self.locks.connection(name)
    }
}

impl fmt::Debug for FileVault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileVault")
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

/// `None` when the passphrase does not open it. Damage to the part that the passphrase opens looks the same.
fn decrypt_identity(file: &[u8], passphrase: &Secret) -> Result<Option<x25519::Identity>, StoreError> {
    let mut opener = age::scrypt::Identity::new(secret_string(passphrase));
    opener.set_max_work_factor(MAX_WORK_FACTOR);
    let text = match age::decrypt(&opener, file) {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(DecryptError::DecryptionFailed) => return Ok(None),
        Err(_) => return Err(StoreError::Corrupt),
    };
    std::str::from_utf8(&text)
        .ok()
        .and_then(|text| text.trim_end().parse().ok())
        .map(Some)
        .ok_or(StoreError::Corrupt)
}

fn secret_string(passphrase: &Secret) -> SecretString {
    SecretString::from(passphrase.expose())
}

fn encrypt_error(error: EncryptError) -> StoreError {
    StoreError::Io(match error {
        EncryptError::Io(error) => error,
        // One recipient of a known kind: nothing else can go wrong.
        _ => io::ErrorKind::Other.into(),
    })
}
