//! One value in a keyring, whatever its length: an entry, or a manifest and parts where entries are small.
//!
//! A value that is too long is cut into parts `NAME/a/0`, `NAME/a/1`, … and then the entry `NAME` becomes a manifest
//! that says which parts count. The next value's parts go to `NAME/b/…`, so that the ones in use stay whole until the
//! manifest is replaced, in one step. Parts are written upwards and removed downwards: those of a slot are always
//! `0` to some number without a gap, and so can be found again after a crash.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::auth::secrets::StoreError;

/// The entries of a keyring, by account. Each call may take long, and may ask the user to unlock it.
pub(super) trait Keyring: Send {
    /// Whether there is one at all.
    fn connect(&self) -> Result<(), StoreError>;
    /// How long an entry may be (bytes), where that is limited.
    fn limit(&self) -> Option<usize>;
    fn get(&self, account: &str) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError>;
    /// Replaces an entry in one step.
    fn set(&self, account: &str, value: &[u8]) -> Result<(), StoreError>;
    /// Nothing there is fine.
    fn delete(&self, account: &str) -> Result<(), StoreError>;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    A,
    B,
}

impl Slot {
    fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }

    /// No connection's name has a `/`.
    fn account(self, account: &str, part: usize) -> String {
        let slot = match self {
            Self::A => 'a',
            Self::B => 'b',
        };
        format!("{account}/{slot}/{part}")
    }
}

/// Which parts make the value. Begins as no value does: those are JSON objects.
#[derive(Debug, PartialEq, Eq)]
struct Manifest {
    slot: Slot,
    parts: usize,
    digest: String,
}

impl Manifest {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut words = text.strip_prefix("split ")?.split(' ');
        let (slot, parts, digest) = (words.next()?, words.next()?, words.next()?);
        let slot = match slot {
            "a" => Slot::A,
            "b" => Slot::B,
            _ => return None,
        };
        Some(Self {
            slot,
            parts: parts.parse().ok()?,
            digest: digest.to_owned(),
        })
    }

    fn text(&self) -> String {
        let slot = match self.slot {
            Slot::A => 'a',
            Slot::B => 'b',
        };
        format!("split {slot} {} {}", self.parts, self.digest)
    }
}

/// The value, as one `put` left it.
pub(super) fn get(keyring: &impl Keyring, account: &str) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
    let mut head = keyring.get(account)?;
    loop {
        let Some(found) = head else { return Ok(None) };
        let Some(manifest) = Manifest::parse(&found) else {
            return Ok(Some(found));
        };
        if let Some(value) = collect(keyring, account, &manifest)? {
            return Ok(Some(value));
        }
        // Somebody else may have put a new value since the manifest was read.
        let now = keyring.get(account)?;
        if now.as_ref() == Some(&found) {
            return Err(StoreError::Corrupt);
        }
        head = now;
    }
}

/// The parts together, if they are those that the manifest means.
fn collect(
    keyring: &impl Keyring,
    account: &str,
    manifest: &Manifest,
) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
    let mut value = Zeroizing::new(Vec::new());
    for part in 0..manifest.parts {
        match keyring.get(&manifest.slot.account(account, part))? {
            Some(bytes) => value.extend_from_slice(&bytes),
            None => return Ok(None),
        }
    }
    Ok((digest(&value) == manifest.digest).then_some(value))
}

/// Replaces the value. Only for who keeps all other writers away.
pub(super) fn put(keyring: &impl Keyring, account: &str, value: &[u8]) -> Result<(), StoreError> {
    let old = keyring.get(account)?.and_then(|head| Manifest::parse(&head));
    let limit = keyring.limit().unwrap_or(usize::MAX);
    if value.len() <= limit {
        keyring.set(account, value)?;
        if old.is_some() || keyring.limit().is_some() {
            // The value is safe; what is left of an earlier one is removed next time at the latest.
            let _ = remove_parts(keyring, account, Slot::A, 0);
            let _ = remove_parts(keyring, account, Slot::B, 0);
        }
        return Ok(());
    }
    let slot = old.map_or(Slot::A, |old| old.slot.other());
    let parts = value.len().div_ceil(limit);
    for (part, bytes) in value.chunks(limit).enumerate() {
        keyring.set(&slot.account(account, part), bytes)?;
    }
    let digest = digest(value);
    let manifest = Manifest { slot, parts, digest };
    // When this fails the parts stay: a manifest that seemed lost may have arrived after all.
    keyring.set(account, manifest.text().as_bytes())?;
    let _ = remove_parts(keyring, account, slot, parts);
    let _ = remove_parts(keyring, account, slot.other(), 0);
    Ok(())
}

/// Removes the value. Only for who keeps all other writers away.
pub(super) fn delete(keyring: &impl Keyring, account: &str) -> Result<(), StoreError> {
    // First what makes it a value: parts alone are nothing.
    keyring.delete(account)?;
    remove_parts(keyring, account, Slot::A, 0)?;
    remove_parts(keyring, account, Slot::B, 0)
}

/// Removes the parts from this one on, the last one first.
fn remove_parts(keyring: &impl Keyring, account: &str, slot: Slot, from: usize) -> Result<(), StoreError> {
    let mut end = from;
    while keyring.get(&slot.account(account, end))?.is_some() {
        end += 1;
    }
    (from..end)
        .rev()
        .try_for_each(|part| keyring.delete(&slot.account(account, part)))
}

fn digest(value: &[u8]) -> String {
    Sha256::digest(value).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
