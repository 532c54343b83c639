//! What the operating system objects to.

use std::io;

use super::Msg;

/// What the operating system objects to, in the reader's language.
pub fn io_reason(error: &io::Error) -> Msg {
    let id = match error.kind() {
        io::ErrorKind::NotFound => "io-not-found",
        io::ErrorKind::PermissionDenied => "io-permission-denied",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "io-full",
        io::ErrorKind::ReadOnlyFilesystem => "io-read-only",
        io::ErrorKind::NotADirectory => "io-not-a-folder",
        io::ErrorKind::IsADirectory => "io-is-a-folder",
        io::ErrorKind::AlreadyExists => "io-already-exists",
        io::ErrorKind::InvalidFilename => "io-invalid-name",
        _ => "io-other",
    };
    Msg::error(id).text(
        "code",
        error
            .raw_os_error()
            .map_or_else(|| error.kind().to_string(), |code| code.to_string()),
    )
}
