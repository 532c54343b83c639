//! The keyring of this operating system: Keychain, Credential Manager, or the Secret Service.

use keyring::{Entry, Error};
use zeroize::Zeroizing;

use super::split::Keyring;
use crate::auth::secrets::StoreError;

const SERVICE: &str = "wegwijs";
/// What the Credential Manager takes in one entry: `CRED_MAX_CREDENTIAL_BLOB_SIZE` (bytes).
const WINDOWS_LIMIT: usize = 2560;

/// The real one.
pub(super) struct Platform;

impl Keyring for Platform {
    fn connect(&self) -> Result<(), StoreError> {
        match Entry::store_status() {
            Ok(()) => Ok(()),
            Err(_) => Err(StoreError::NoKeyring),
        }
    }

    fn limit(&self) -> Option<usize> {
        cfg!(windows).then_some(WINDOWS_LIMIT)
    }

    fn get(&self, account: &str) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        match entry(account)?.get_secret() {
            Ok(value) => Ok(Some(Zeroizing::new(value))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(store_error(error)),
        }
    }

    fn set(&self, account: &str, value: &[u8]) -> Result<(), StoreError> {
        entry(account)?.set_secret(value).map_err(store_error)
    }

    fn delete(&self, account: &str) -> Result<(), StoreError> {
        match entry(account)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(store_error(error)),
        }
    }
}

fn entry(account: &str) -> Result<Entry, StoreError> {
    Entry::new(SERVICE, account).map_err(store_error)
}

/// What the keyring objects to. Its own words are dropped: they are English, and may hold what was kept.
fn store_error(error: Error) -> StoreError {
    match error {
        Error::NoDefaultStore | Error::NotSupportedByStore(_) => StoreError::NoKeyring,
        Error::BadEncoding(mut bytes) | Error::BadDataFormat(mut bytes, _) => {
            zeroize::Zeroize::zeroize(&mut bytes);
            StoreError::Corrupt
        }
        Error::Ambiguous(_) | Error::BadStoreFormat(_) => StoreError::Corrupt,
        _ => StoreError::KeyringRefused,
    }
}
