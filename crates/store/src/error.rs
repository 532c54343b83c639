//! Why something cannot be done with a store. Nothing of what a database says is in it: that may name an address.

use sqlx::{Error, migrate::MigrateError};

/// Why something cannot be done with a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreError {
    /// The address is not one of PostgreSQL.
    Address,
    /// The database does not answer, or lets nobody in.
    Away,
    /// Others kept it occupied for too long.
    Busy,
    /// The disk is full.
    Full,
    /// The file or its folder cannot be written.
    ReadOnly,
    /// The file is damaged, or not a store at all.
    Broken,
    /// It was made by a later version of this program.
    Newer,
    /// Something else; nothing was done.
    Other,
}

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        match error {
            Error::Io(_) | Error::Tls(_) | Error::PoolTimedOut | Error::PoolClosed | Error::WorkerCrashed => Self::Away,
            Error::Configuration(_) => Self::Address,
            Error::Database(error) => of_code(&error.code().unwrap_or_default()),
            Error::Migrate(error) => (*error).into(),
            _ => Self::Other,
        }
    }
}

impl From<MigrateError> for StoreError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::VersionMissing(_) | MigrateError::VersionMismatch(_) => Self::Newer,
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
            _ => Self::Other,
        }
    }
}

/// SQLite has numbers (<https://www.sqlite.org/rescode.html>), PostgreSQL five letters and digits
/// (<https://www.postgresql.org/docs/current/errcodes-appendix.html>).
fn of_code(code: &str) -> StoreError {
    if code.len() == 5 {
        return match code {
            "53100" => StoreError::Full,
            "25006" => StoreError::ReadOnly,
            "40001" | "40P01" | "55P03" => StoreError::Busy,
            "3D000" => StoreError::Away,
            "XX001" | "XX002" => StoreError::Broken,
            _ if ["08", "28", "53", "57"].iter().any(|class| code.starts_with(class)) => StoreError::Away,
            _ => StoreError::Other,
        };
    }
    match code.parse::<u32>().map(|code| code & 0xff) {
        Ok(5 | 6) => StoreError::Busy,
        Ok(8 | 14) => StoreError::ReadOnly,
        Ok(11 | 26) => StoreError::Broken,
        Ok(13) => StoreError::Full,
        _ => StoreError::Other,
    }
}
