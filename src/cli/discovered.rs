//! What providers say of themselves: asked once, kept for a day, so that nobody is asked too often.

use std::{
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use super::host::Host;
use wegwijs_access::provider::{DiscoveryError, Metadata};

/// How long a description is taken to be right. Xero refuses who asks often.
const FRESH: Duration = Duration::from_secs(24 * 3600);
/// A larger file is no description that was kept here (bytes).
const MAX_BYTES: u64 = 64 * 1024;

/// The description of an issuer: as it was kept, or else what `ask` brings; an old one where it is not told any more.
///
/// # Errors
/// There is none that can be used.
pub fn metadata(
    host: &Host,
    issuer: &str,
    ask: impl FnOnce() -> Result<Metadata, DiscoveryError>,
) -> Result<Metadata, DiscoveryError> {
    let file = place(host, issuer);
    if let Some(file) = file.as_deref().filter(|file| is_fresh(file))
        && let Some(kept) = read(file, issuer)
    {
        return Ok(kept);
    }
    let metadata = match ask() {
        Ok(metadata) => metadata,
        Err(error) => return known(host, issuer).ok_or(error),
    };
    if let Some(file) = file {
        // What is not kept is asked again; that is all.
        let _ = keep(&file, &metadata);
    }
    Ok(metadata)
}

/// The description that was kept, however old. Asks nobody.
pub fn known(host: &Host, issuer: &str) -> Option<Metadata> {
    read(&place(host, issuer)?, issuer)
}

/// Nowhere where it is not to be kept: who practises leaves nothing behind.
fn place(host: &Host, issuer: &str) -> Option<PathBuf> {
    if host.practice().is_some() {
        return None;
    }
    let name: String = issuer.bytes().take(100).map(|byte| format!("{byte:02x}")).collect();
    let folders = host.folders().ok()?;
    Some(folders.state.join("discovered").join(format!("{name}.json")))
}

fn is_fresh(file: &Path) -> bool {
    let written = file.metadata().and_then(|file| file.modified());
    let age = written.map(|written| SystemTime::now().duration_since(written));
    matches!(age, Ok(Ok(age)) if age < FRESH)
}

/// Checked like what comes from outside.
fn read(file: &Path, issuer: &str) -> Option<Metadata> {
    let bytes = wegwijs_disk::read(file, MAX_BYTES).ok()??;
    let metadata: Metadata = serde_json::from_slice(&bytes).ok()?;
    metadata.checked(issuer).ok()
}

fn keep(file: &Path, metadata: &Metadata) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        wegwijs_disk::create_private_folder(folder)?;
    }
    wegwijs_disk::replace(file, &serde_json::to_vec(metadata)?)
}
