//! Where things are kept on this machine.

use std::path::PathBuf;

use wegwijs_access::auth::Folders;

/// `WEGWIJS_HOME`, else where this system keeps such things.
pub fn home() -> Option<PathBuf> {
    if has_own_home() {
        return std::env::var_os("WEGWIJS_HOME").map(PathBuf::from);
    }
    let folders = directories::ProjectDirs::from("", "", "wegwijs")?;
    Some(
        folders
            .state_dir()
            .unwrap_or_else(|| folders.data_local_dir())
            .to_owned(),
    )
}

/// Where to keep what can be made again.
pub fn caches() -> Option<PathBuf> {
    if has_own_home() {
        return home();
    }
    directories::ProjectDirs::from("", "", "wegwijs").map(|folders| folders.cache_dir().to_owned())
}

/// Where the configuration and the vault are; nothing where the system has no home folder for us.
pub fn folders() -> Option<Folders> {
    let state = home()?;
    let config = match directories::ProjectDirs::from("", "", "wegwijs") {
        Some(folders) if !has_own_home() => folders.config_dir().to_owned(),
        _ => state.clone(),
    };
    Some(Folders { config, state })
}

fn has_own_home() -> bool {
    std::env::var_os("WEGWIJS_HOME").is_some_and(|home| !home.is_empty())
}
