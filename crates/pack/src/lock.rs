//! Which translation was approved for which original: `locales/<lang>/lock.toml`.

use std::{collections::BTreeMap, io::Write};

use sha2::{Digest, Sha256};

use wegwijs_disk::ReadError;

use super::{
    BASE_LANG, Pack,
    source::{LOCALES, locale_path},
    words,
};

/// Per file (`guides/revoke`, `terms`, …), per message: the hash of the original when its translation was approved.
pub(super) type Lock = BTreeMap<String, BTreeMap<String, String>>;

/// What `accept` did for one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The language.
    pub lang: String,
    /// How many messages have a new approval.
    pub changed: usize,
    /// How many there are.
    pub total: usize,
}

pub(super) fn path(lang: &str) -> String {
    format!("{LOCALES}/{lang}/lock.toml")
}

/// Reads a language's lock; `Err` holds what the parser says.
pub(super) fn read(pack: &Pack, lang: &str) -> Result<Result<Lock, toml::de::Error>, ReadError> {
    Ok(pack
        .read(&path(lang))?
        .map_or_else(|| Ok(Lock::new()), |text| toml::from_str(&text)))
}

/// The hash of an original message, as Fluent writes it.
pub(super) fn hash(source: &str) -> String {
    Sha256::digest(source.as_bytes())
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The files whose messages are translations of the base language's.
pub(super) fn files(pack: &Pack) -> Result<Vec<String>, ReadError> {
    let mut files: Vec<String> = pack.guides()?.iter().map(|guide| format!("guides/{guide}")).collect();
    files.extend(["common", "terms", "pictures", "app", "errors", "sandbox", "web"].map(str::to_owned));
    Ok(files)
}

/// Approves every translation as it is now, in every language but the base one.
///
/// # Errors
/// A file cannot be read, or a lock cannot be written; the locks that were there stay as they were.
pub fn accept(pack: &Pack) -> Result<Vec<Accepted>, ReadError> {
    let Some(root) = pack.root() else {
        return Ok(Vec::new());
    };
    let mut accepted = Vec::new();
    for lang in pack.languages()?.into_iter().filter(|lang| lang != BASE_LANG) {
        let mut lock = Lock::new();
        for file in files(pack)? {
            let there = pack.read(&locale_path(&lang, &file))?.is_some();
            let Some(text) = pack.read(&locale_path(BASE_LANG, &file))?.filter(|_| there) else {
                continue;
            };
            let base = words::parse("", &text, &mut Vec::new());
            lock.insert(
                file,
                base.sources
                    .iter()
                    .map(|(id, source)| (id.clone(), hash(source)))
                    .collect(),
            );
        }
        let before = read(pack, &lang)?.unwrap_or_default();
        let changed = lock
            .iter()
            .flat_map(|(file, ids)| ids.iter().map(move |(id, hash)| (file, id, hash)))
            .filter(|(file, id, hash)| before.get(*file).and_then(|ids| ids.get(*id)) != Some(*hash))
            .count();
        let total = lock.values().map(BTreeMap::len).sum();
        let path = path(&lang);
        write(&root.join(&path), &lock).map_err(|error| ReadError::Io { path, error })?;
        accepted.push(Accepted { lang, changed, total });
    }
    Ok(accepted)
}

fn write(path: &std::path::Path, lock: &Lock) -> std::io::Result<()> {
    let text = toml::to_string(lock).map_err(std::io::Error::other)?;
    let folder = path.parent().unwrap_or(path);
    let mut file = tempfile::Builder::new().prefix(".lock").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    // A shared file, unlike a session: as readable as its neighbours.
    #[cfg(unix)]
    file.as_file()
        .set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
    file.persist(path)?;
    Ok(())
}
