//! Stores that cannot be: damaged, unwritable, full, gone.

use std::{fs, path::Path};

use sqlx::any::{AnyPoolOptions, install_default_drivers};
use wegwijs_store::{At, Kept, Store, StoreError};

use crate::{block_on, postgres::Server, scenes::report};

fn opened(folder: &Path) -> Result<(), StoreError> {
    block_on(Store::open(&At::Folder(folder.to_owned()))).map(|_| ())
}

#[test]
fn a_damaged_file_is_refused_and_not_touched() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("feedback.db");
    block_on(async {
        let store = Store::open(&At::Folder(home.path().to_owned())).await.unwrap();
        for number in 0..500 {
            store.keep(&report(&format!("{number:0>200}"))).await.unwrap();
        }
        store.close().await;
        // Two connections that close at once may each leave the log to the other: it is written back by one alone.
        let one = AnyPoolOptions::new().max_connections(1);
        let pool = one.connect(&format!("sqlite://{}", path.display())).await.unwrap();
        let done = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&pool).await;
        assert!(done.is_ok(), "{done:?}");
        pool.close().await;
    });
    let log = home.path().join("feedback.db-wal");
    assert_eq!(
        fs::metadata(log).map_or(0, |log| log.len()),
        0,
        "the log is still there"
    );
    let whole = fs::read(&path).unwrap();
    let cut = whole[..whole.len() / 2].to_owned();
    let mut holed = whole.clone();
    let middle = whole.len() / 2;
    holed[middle..middle + 8_192].fill(0xa5);
    for damaged in [b"this is a letter, not a database".repeat(100), cut, holed] {
        fs::write(&path, &damaged).unwrap();
        assert_eq!(opened(home.path()), Err(StoreError::Broken));
        assert!(fs::read(&path).unwrap() == damaged, "touched");
    }
    fs::write(&path, &whole).unwrap();
    assert_eq!(opened(home.path()), Ok(()));
}

#[cfg(unix)]
#[test]
fn a_new_folder_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("new");
    assert_eq!(opened(&folder), Ok(()));
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn a_folder_that_cannot_be_is_told() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("file");
    fs::write(&file, "").unwrap();
    assert_eq!(opened(&file), Err(StoreError::ReadOnly));
    assert_eq!(opened(&file.join("under")), Err(StoreError::ReadOnly));
    fs::create_dir_all(home.path().join("taken/feedback.db")).unwrap();
    assert_eq!(opened(&home.path().join("taken")), Err(StoreError::ReadOnly));
}

#[test]
fn what_sqlite_says_of_a_full_disk_and_of_a_file_that_is_only_read_is_understood() {
    install_default_drivers();
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("feedback.db").display().to_string();
    block_on(async {
        let one = || AnyPoolOptions::new().max_connections(1);
        let pool = one().connect(&format!("sqlite://{path}?mode=rwc")).await.unwrap();
        let run = async |pool: &sqlx::AnyPool, sql: &str| {
            let done = sqlx::query(sql).execute(pool).await;
            done.map(|_| ()).map_err(StoreError::from)
        };
        assert_eq!(run(&pool, "CREATE TABLE t (x TEXT)").await, Ok(()));
        assert_eq!(run(&pool, "PRAGMA max_page_count = 2").await, Ok(()));
        let much = "INSERT INTO t SELECT hex(randomblob(100000))";
        assert_eq!(run(&pool, much).await, Err(StoreError::Full));
        pool.close().await;
        let pool = one().connect(&format!("sqlite://{path}?mode=ro")).await.unwrap();
        assert_eq!(run(&pool, much).await, Err(StoreError::ReadOnly));
    });
}

#[test]
fn an_address_that_is_not_of_postgresql_is_refused_and_never_shown() {
    for url in ["", "mysql://a:geheim@b/c", "sqlite:///etc/passwd", "postgres//geheim"] {
        let at = At::Database(url.to_owned());
        assert!(!format!("{at:?}").contains("geheim"));
        let opened = block_on(Store::open(&at)).map(|_| ());
        assert_eq!(opened, Err(StoreError::Address), "{url}");
    }
    // Nobody listens there.
    let at = At::Database("postgres://a:geheim@127.0.0.1:1/c".to_owned());
    assert_eq!(block_on(Store::open(&at)).map(|_| ()), Err(StoreError::Away));
}

#[test]
fn while_postgresql_is_gone_nothing_is_kept_and_after_that_it_goes_on() {
    let Some(server) = Server::start() else { return };
    let at = server.database("away");
    block_on(async {
        let store = Store::open(&at).await.unwrap();
        assert_eq!(store.keep(&report("before")).await, Ok(Kept::Now));
        server.stop();
        assert_eq!(store.keep(&report("meanwhile")).await, Err(StoreError::Away));
        assert_eq!(Store::open(&at).await.map(|_| ()), Err(StoreError::Away));
        server.go_on();
        assert_eq!(store.keep(&report("meanwhile")).await, Ok(Kept::Now));
        assert_eq!(store.keep(&report("before")).await, Ok(Kept::Before));
        assert_eq!(store.reports("2026-01-01", 10).await.unwrap().len(), 2);
    });
}
