//! `wegwijs export DIR`: all pages as files, for a folder or a host of files alone.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use clap::ArgMatches;
use wegwijs_message::{Msg, io_reason};
use wegwijs_web::{ExportError, Exported, Options, export};

use super::{args::text, exit::Exit, failure::Failure, host::Host, json::to_json, serve, terminal::write_stdout};

/// What tells a folder of ours from somebody else's.
const MARK: &str = ".wegwijs-export";

/// Makes the pages and puts them in the folder, all or none.
///
/// # Errors
/// A pack that does not pass its check, a folder that is not ours to replace, a disk that takes no more.
pub fn run(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    let folder = matches.get_one::<PathBuf>("dir").cloned().unwrap_or_default();
    let options = Options {
        pack: host.pack().clone(),
        lang: host.words().lang().to_owned(),
        site: host.site().to_owned(),
        public_url: text(matches, "public-url").map(|url| url.trim_end_matches('/').to_owned()),
        trusted_proxies: Vec::new(),
        store: None,
        desk_key: None,
    };
    if !is_ours(&folder) {
        return Err(Failure::error(
            Msg::error("export-not-ours").text("folder", folder.display().to_string()),
        ));
    }
    let files = export(&options).map_err(|error| match error {
        ExportError::Pack(fault) => Failure::error(serve::reason(&fault)),
        ExportError::Page(address) => Failure::error(Msg::error("export-no-page").text("address", address)),
    })?;
    put(&folder, &files).map_err(|error| {
        let reason = io_reason(&error).into();
        Failure::error(
            Msg::error("export-failed")
                .text("folder", folder.display().to_string())
                .arg("reason", reason),
        )
    })?;
    let pages = files.keys().filter(|name| name.ends_with(".html")).count();
    if host.is_json() {
        write_stdout(&to_json(
            &serde_json::json!({ "folder": folder, "pages": pages, "files": files.len() }),
        )?)?;
    } else {
        host.say(
            &Msg::app("export-done")
                .count("pages", pages)
                .text("folder", folder.display().to_string()),
        );
    }
    Ok(Exit::Ok)
}

/// A folder that is not there yet, that is empty, or that we made.
fn is_ours(folder: &Path) -> bool {
    match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none() || folder.join(MARK).is_file(),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}

/// Beside the folder first, then in its place: who looks meanwhile sees the old pages or the new ones.
fn put(folder: &Path, files: &Exported) -> io::Result<()> {
    let parent = match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(parent)?;
    let new = tempfile::Builder::new().prefix(".wegwijs-export-").tempdir_in(parent)?;
    // A temporary folder is its owner's alone; pages are for a server to read, too.
    let made = new.path().join("pages");
    fs::create_dir(&made)?;
    for (name, bytes) in files {
        let file = made.join(name);
        if let Some(inside) = file.parent() {
            fs::create_dir_all(inside)?;
        }
        fs::write(file, bytes)?;
    }
    fs::write(made.join(MARK), "")?;
    let old = new.path().join("old");
    match fs::rename(folder, &old) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let put = fs::rename(&made, folder);
    if put.is_err() && old.exists() {
        fs::rename(&old, folder)?;
    }
    put
}
