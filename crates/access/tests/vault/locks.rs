//! One at a time: threads, processes, and processes that die.

use std::{fs, thread, time::Duration};

use wegwijs_access::auth::{Store, StoreError};

use super::{
    child::{Other, count},
    home::{Home, name},
};

/// Long enough to be a wait, short enough for a test.
const SHORT: Duration = Duration::from_millis(30);

#[test]
fn nobody_counts_while_another_counts() {
    let home = Home::empty();
    let others = [Other::start(&home, "count 100"), Other::start(&home, "count 100")];
    let locks = home.folders.locks();
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| count(&locks, &home.folders.state, 100));
        }
    });
    for other in others {
        other.finish();
    }
    let total = fs::read_to_string(home.folders.state.join("count")).unwrap();
    assert_eq!(total, "400");
}

#[test]
fn a_lock_keeps_others_out_until_its_process_is_killed() {
    let home = Home::empty();
    let mut other = Other::start(&home, "hold");
    assert_eq!(other.says().unwrap(), "held");
    let hasty = home.folders.locks().with_timeout(SHORT);
    assert!(matches!(hasty.connection(&name("acme")), Err(StoreError::Busy)));
    // Another connection is free.
    drop(hasty.connection(&name("other")).unwrap());
    let vault = home.vault().with_locks(hasty.clone());
    assert!(matches!(vault.lock(&name("acme")), Err(StoreError::Busy)));

    thread::scope(|scope| {
        let waiting = scope.spawn(|| home.vault().lock(&name("acme")).map(drop));
        other.kill();
        waiting.join().unwrap().unwrap();
    });
    // Who gave up does not come back for it.
    drop(home.vault().lock(&name("acme")).unwrap());
    drop(home.vault().lock(&name("acme")).unwrap());
}

#[test]
fn a_lock_keeps_other_threads_out_until_it_is_dropped() {
    let home = Home::empty();
    let hasty = home.folders.locks().with_timeout(SHORT);
    let guard = hasty.connection(&name("acme")).unwrap();
    thread::scope(|scope| {
        let second = scope.spawn(|| hasty.connection(&name("acme")).map(drop));
        assert!(matches!(second.join().unwrap(), Err(StoreError::Busy)));
    });
    let path = home.folders.state.join("locks").join("acme.lock");
    drop(guard);
    assert!(path.exists());
    assert_eq!(fs::read(&path).unwrap(), b"");
    drop(hasty.connection(&name("acme")).unwrap());
}

#[test]
fn a_thread_that_panics_gives_its_lock_back() {
    let home = Home::empty();
    let locks = home.folders.locks();
    thread::scope(|scope| {
        let panics = scope.spawn(|| {
            let _guard = locks.connection(&name("acme")).unwrap();
            panic!("on purpose");
        });
        assert!(panics.join().is_err());
    });
    drop(locks.connection(&name("acme")).unwrap());
}

#[test]
fn without_a_folder_for_it_there_is_no_lock() {
    let mut home = Home::empty();
    let file = home.folders.state.join("file");
    fs::write(&file, "").unwrap();
    home.folders.state = file;
    let result = home.vault().lock(&name("acme"));
    assert!(matches!(result, Err(StoreError::Io(_))));
}
