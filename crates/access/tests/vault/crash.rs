//! A process that dies in the middle of a put.

use std::time::{Duration, Instant};

use wegwijs_access::auth::Store;

use super::{
    child::Other,
    home::{Home, kept, name, sample},
};

const DEATHS: i64 = 60;

#[test]
fn a_killed_process_leaves_a_whole_value_and_a_vault_that_works() {
    let home = Home::quick();
    let vault = home.vault();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for death in 0..DEATHS {
        let first = death * 1000;
        vault.put(&name("acme"), &sample("child", first)).unwrap();
        let mut other = Other::start(&home, &format!("put-on {}", first + 1));
        let mut said = first;
        for _ in 0..random.below(4) {
            said = other.says().unwrap().parse().unwrap();
        }
        // The moment of death is what this is about: any moment between two puts and far into the next.
        random.spin(Duration::from_millis(6));
        other.kill();
        said = other.last_words().map_or(said, |number| number.parse().unwrap());

        let (writer, number) = kept(&vault, "acme");
        assert_eq!(writer, "child");
        // It may have died between the put and the word about it.
        assert!((said..=said + 1).contains(&number), "{said} {number}");
        let again = home.vault();
        again.put(&name("acme"), &sample("next", death)).unwrap();
        assert_eq!(kept(&home.vault(), "acme"), ("next".to_owned(), death));
        assert_eq!(home.names(), ["_identity.age", "acme.age"]);
    }
}

#[test]
fn what_a_crash_left_is_ignored_and_cleaned_up() {
    let home = Home::quick();
    let vault = home.vault();
    vault.put(&name("acme"), &sample("a", 1)).unwrap();
    let leftover = home.folders.vault().join(".wegwijs-Xy12Zz.tmp");
    std::fs::write(&leftover, "age-encryption.org/v1\n-> X255").unwrap();
    assert_eq!(kept(&vault, "acme"), ("a".to_owned(), 1));
    vault.put(&name("acme"), &sample("a", 2)).unwrap();
    assert!(!leftover.exists());
    std::fs::write(&leftover, "").unwrap();
    vault.delete(&name("acme")).unwrap();
    assert!(home.names().is_empty());
}

/// The same numbers every time, so that a failure can be had again.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn spin(&mut self, most: Duration) {
        let moment = Duration::from_nanos(self.below(most.as_nanos() as u64));
        let start = Instant::now();
        while start.elapsed() < moment {
            std::hint::spin_loop();
        }
    }
}
