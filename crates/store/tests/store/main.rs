//! The store on SQLite and on PostgreSQL: the same scenes on both, real files and a real server.
//!
//! PostgreSQL is left out, with a line that says so, where `initdb` is not installed; not when everything was asked for
//! (`WEGWIJS_OTHERS=all`). Nothing here sleeps.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly, and says what it left out"
)]

mod bad;
mod postgres;
mod scenes;

use wegwijs_store::At;

fn block_on<T>(work: impl Future<Output = T>) -> T {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime.worker_threads(2).enable_all().build().unwrap().block_on(work)
}

#[test]
fn on_sqlite() {
    for (name, scene) in scenes::all() {
        println!("{name}");
        let home = tempfile::tempdir().unwrap();
        // Also where an address would need other letters.
        block_on(scene(At::Folder(home.path().join("a folder?# %20é"))));
    }
}

#[test]
fn on_postgresql() {
    let Some(server) = postgres::Server::start() else {
        return;
    };
    for (name, scene) in scenes::all() {
        println!("{name}");
        block_on(scene(server.database(name)));
    }
}
