//! Files that are replaced whole, and that survive a crash: all of the new or all of the old. Knows only the disk.

use std::{
    fs, io,
    io::{Read, Write},
    path::Path,
};

const TEMP_PREFIX: &str = ".wegwijs-";
const TEMP_SUFFIX: &str = ".tmp";

/// Puts a file in the place of what was there, readable by its owner alone.
///
/// # Errors
/// The folder cannot be written. Only when the very last step fails may the new file already be there.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path)?;
    // A temporary file is made with mode 0600.
    let mut file = tempfile::Builder::new()
        .prefix(TEMP_PREFIX)
        .suffix(TEMP_SUFFIX)
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    // Before the rename: otherwise a power cut can leave the new name with nothing in it.
    file.as_file().sync_all()?;
    file.persist(path)?;
    sync_folder(folder)
}

/// Removes a file; none there is fine.
///
/// # Errors
/// The folder cannot be written.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Ok(()) => sync_folder(folder_of(path)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// A file's bytes, at most `limit` and one more, so that a longer file shows; `None` when there is no such file.
///
/// # Errors
/// It is there but cannot be read.
pub fn read(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let file = match fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    if file.metadata()?.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut bytes = Vec::new();
    // Not the size that the file system tells: a growing file has none.
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Removes what a crash left of [`replace`]. Only for who keeps all other writers out of the folder.
pub fn remove_leftovers(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_leftover = name
            .to_str()
            .is_some_and(|name| name.starts_with(TEMP_PREFIX) && name.ends_with(TEMP_SUFFIX));
        if is_leftover {
            // It is read by nobody; the next writer tries again.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Makes a folder, and those above it, that its owner alone can open.
///
/// # Errors
/// It cannot be made.
pub fn create_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// A relative name without a folder is in the current one.
fn folder_of(path: &Path) -> io::Result<&Path> {
    match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Ok(Path::new(".")),
        Some(folder) => Ok(folder),
        None => Err(io::ErrorKind::InvalidFilename.into()),
    }
}

/// On unix a new name is only safe once its folder is; elsewhere a folder cannot be opened for this.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    #[cfg(unix)]
    fn who_is_reading_the_old_file_reads_it_to_its_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kept.json");
        replace(&path, b"all of the old").unwrap();
        let mut reader = fs::File::open(&path).unwrap();
        let mut half = [0; 7];
        reader.read_exact(&mut half).unwrap();
        replace(&path, b"new").unwrap();
        let mut rest = String::new();
        reader.read_to_string(&mut rest).unwrap();
        assert_eq!((&half, rest.as_str()), (b"all of ", "the old"));
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }
}
