//! What a vault keeps for a connection, as bytes: the same in every vault. Knows the contract in `auth`.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::auth::secrets::{ConnectionName, Secrets, StoreError};

/// The format of the bytes; a higher one is from a later Wegwijs.
const FORMAT: u32 = 1;

/// The connection's name is kept inside: what was moved to another's place, by a mistake or on purpose, must not send
/// one connection's secrets to the other's provider.
#[derive(Serialize)]
struct Kept<'a> {
    format: u32,
    connection: &'a ConnectionName,
    secrets: &'a Secrets,
}

/// What every format begins with.
#[derive(Deserialize)]
struct Head {
    format: u32,
}

#[derive(Deserialize)]
struct Found {
    connection: ConnectionName,
    secrets: Secrets,
}

/// The bytes for a connection's secrets.
pub(super) fn to_bytes(connection: &ConnectionName, secrets: &Secrets) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let kept = Kept {
        format: FORMAT,
        connection,
        secrets,
    };
    let mut size = Size(0);
    serde_json::to_writer(&mut size, &kept).map_err(std::io::Error::from)?;
    // Room for all of it at once: a vector that grows leaves copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(size.0));
    serde_json::to_writer(&mut *bytes, &kept).map_err(std::io::Error::from)?;
    Ok(bytes)
}

/// The secrets in these bytes, if they are this connection's.
pub(super) fn from_bytes(connection: &ConnectionName, bytes: &[u8]) -> Result<Secrets, StoreError> {
    let corrupt = |_| StoreError::Corrupt;
    let head: Head = serde_json::from_slice(bytes).map_err(corrupt)?;
    if head.format > FORMAT {
        return Err(StoreError::Newer);
    }
    let found: Found = serde_json::from_slice(bytes).map_err(corrupt)?;
    if head.format == FORMAT && found.connection == *connection {
        Ok(found.secrets)
    } else {
        Err(StoreError::Corrupt)
    }
}

/// Counts what is written.
struct Size(usize);

impl std::io::Write for Size {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
