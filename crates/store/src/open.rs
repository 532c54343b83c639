//! A store is opened, refused where it is damaged or newer than we are, and brought up to date.

use std::{
    borrow::Cow,
    future::Future,
    path::Path,
    pin::Pin,
    sync::Once,
    time::{Duration, Instant},
};

use sqlx::{
    AnyPool,
    any::{AnyPoolOptions, install_default_drivers},
    error::BoxDynError,
    migrate::{Migration, MigrationSource, MigrationType, Migrator},
};

use crate::{at::At, error::StoreError};

/// So many requests may be at the store at a time.
const CONNECTIONS: u32 = 8;
/// Who waits longer is told that the store is away.
const PATIENCE: Duration = Duration::from_secs(3);
/// Servers may make the same store at once: who comes second finds it done. SQLite tells some of them at once, without
/// waiting, that another is at it (who reads and would write, or changes how it keeps its journal): they try again.
const TRIES: u8 = 3;
const PAUSE: Duration = Duration::from_millis(10);

/// What changes from one version of the schema to the next. Never edited, only added to.
const CHANGES: [(i64, &str, &str); 2] = [
    (1, "reports", include_str!("../migrations/1-reports.sql")),
    (2, "visits", include_str!("../migrations/2-visits.sql")),
];

pub(crate) async fn open(at: &At) -> Result<AnyPool, StoreError> {
    static DRIVERS: Once = Once::new();
    if !at.is_known() {
        return Err(StoreError::Address);
    }
    DRIVERS.call_once(install_default_drivers);
    if let At::Folder(folder) = at {
        make(folder).map_err(of_folder)?;
    }
    let began = Instant::now();
    let mut tries = 0;
    loop {
        tries += 1;
        match ready(at).await {
            Err(StoreError::Busy) if began.elapsed() < PATIENCE => tokio::time::sleep(PAUSE).await,
            Err(StoreError::Other) if tries < TRIES => {}
            done => return done,
        }
    }
}

async fn ready(at: &At) -> Result<AnyPool, StoreError> {
    if let Some(url) = at.url_to_look() {
        look(&url).await?;
    }
    let pool = pool(CONNECTIONS).connect(&at.url()).await?;
    Migrator::new(Changes).await?.run(&pool).await?;
    if matches!(at, At::Folder(_)) {
        // Readers and one writer at a time, also from several processes. Only now: what is refused is not touched.
        sqlx::query("PRAGMA journal_mode = WAL").execute(&pool).await?;
    }
    Ok(pool)
}

fn pool(connections: u32) -> AnyPoolOptions {
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
}

/// Refuses a file that is damaged or newer than we are, before anything may be written in it.
async fn look(url: &str) -> Result<(), StoreError> {
    let pool = pool(1).connect(url).await?;
    let said: String = sqlx::query_scalar("PRAGMA quick_check(1)").fetch_one(&pool).await?;
    // Where there is no such table yet, the file is new.
    let newest = sqlx::query_scalar(include_str!("../queries/newest.sql"));
    let newest: i64 = newest.fetch_one(&pool).await.unwrap_or_default();
    pool.close().await;
    if said != "ok" {
        return Err(StoreError::Broken);
    }
    if CHANGES.iter().all(|(version, ..)| newest > *version) {
        return Err(StoreError::Newer);
    }
    Ok(())
}

/// A new folder is its owner's alone; one that is there stays as it is.
fn make(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn of_folder(error: std::io::Error) -> StoreError {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => StoreError::Full,
        _ => StoreError::ReadOnly,
    }
}

#[derive(Debug)]
struct Changes;

type Resolved<'s> = Pin<Box<dyn Future<Output = Result<Vec<Migration>, BoxDynError>> + Send + 's>>;

impl<'s> MigrationSource<'s> for Changes {
    fn resolve(self) -> Resolved<'s> {
        let change = |(version, name, sql): (i64, &'static str, &'static str)| {
            let (name, sql) = (Cow::Borrowed(name), Cow::Borrowed(sql));
            Migration::new(version, name, MigrationType::Simple, sql, false)
        };
        Box::pin(async move { Ok(CHANGES.into_iter().map(change).collect()) })
    }
}
