//! Writers at the same time, without a connection's lock.

use std::thread;

use wegwijs_access::auth::Store;

use super::{
    child::Other,
    home::{Home, kept, name, sample},
};

#[test]
fn processes_and_threads_that_write_at_once_leave_whole_values() {
    let home = Home::quick();
    let vault = home.vault();
    vault.put(&name("acme"), &sample("start", 0)).unwrap();
    let others = [
        Other::start(&home, "put left 200"),
        Other::start(&home, "put right 200"),
    ];
    thread::scope(|scope| {
        for writer in ["one", "two"] {
            let vault = &vault;
            scope.spawn(move || {
                for number in 0..100 {
                    vault.put(&name("acme"), &sample(writer, number)).unwrap();
                    kept(vault, "acme");
                }
            });
        }
        for other in others {
            other.finish();
        }
    });
    let (writer, number) = kept(&home.vault(), "acme");
    let last = if ["one", "two"].contains(&&*writer) { 99 } else { 199 };
    assert_eq!(number, last);
    assert_eq!(home.names(), ["_identity.age", "acme.age"]);
}

#[test]
fn connections_do_not_touch_each_other() {
    let home = Home::quick();
    let vault = home.vault();
    vault.put(&name("a"), &sample("a", 1)).unwrap();
    vault.put(&name("a.b"), &sample("b", 2)).unwrap();
    vault.put(&name("x"), &sample("x", 3)).unwrap();
    vault.delete(&name("a")).unwrap();
    assert_eq!(vault.get(&name("a")).unwrap(), None);
    assert_eq!(kept(&vault, "a.b"), ("b".to_owned(), 2));
    assert_eq!(kept(&vault, "x"), ("x".to_owned(), 3));
    // Named like our own files.
    for tricky in ["identity", "identity.age", "vault.lock", "tmp"] {
        vault.put(&name(tricky), &sample(tricky, 4)).unwrap();
        assert_eq!(kept(&vault, tricky), (tricky.to_owned(), 4));
    }
    assert_eq!(kept(&home.vault(), "a.b"), ("b".to_owned(), 2));
}
