//! The index of a folder's pack is kept, and made again when a file of it changes.

use std::{
    fs::{self, File},
    path::PathBuf,
    time::{Duration, SystemTime},
};

use crate::support::{Home, PackFolder, wegwijs};

/// A small pack, whose files were last changed long ago.
fn pack() -> PackFolder {
    let pack = PackFolder::new();
    wegwijs(&Home::new(), ["pack", "new", "water-plants", "--pack", pack.arg()])
        .run()
        .exits(0);
    for lang in ["nl", "en"] {
        fs::remove_dir_all(pack.path().join(format!("locales/{lang}/questions"))).unwrap();
        for file in ["elsewhere", "says"] {
            fs::write(pack.path().join(format!("locales/{lang}/{file}.ftl")), "").unwrap();
        }
    }
    set_keywords(&pack, "kamerplanten gieten", long_ago(3600));
    pack
}

fn long_ago(seconds: u64) -> SystemTime {
    SystemTime::now() - Duration::from_secs(seconds)
}

/// Writes the file in place, and sets when it changed.
fn set_keywords(pack: &PackFolder, keywords: &str, changed: SystemTime) {
    let path = pack.path().join("locales/nl/guides/water-plants.ftl");
    let text = fs::read_to_string(&path).unwrap();
    let line = text
        .lines()
        .find(|line| line.trim_start().starts_with(".keywords"))
        .unwrap();
    fs::write(&path, text.replace(line, &format!("    .keywords = {keywords}"))).unwrap();
    for entry in walk(pack.path()) {
        let changed = if entry == path { changed } else { long_ago(7200) };
        File::open(&entry).unwrap().set_modified(changed).unwrap();
    }
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(walk(&path));
        } else {
            files.push(path);
        }
    }
    files
}

/// The best guide for a question, if there is one.
fn best(home: &Home, pack: &PackFolder, question: &str) -> Option<String> {
    let run = wegwijs(home, ["ask", "--json", "--pack", pack.arg(), question]).run();
    run.exits(0);
    let first = &run.json()[0]["answers"][0]["guide"];
    first.as_str().map(str::to_owned)
}

fn kept(home: &Home) -> Vec<String> {
    home.files()
}

#[test]
fn an_index_is_kept_and_made_again_when_a_file_changes_in_place() {
    let (home, pack) = (Home::new(), pack());
    assert_eq!(
        best(&home, &pack, "kamerplanten gieten").as_deref(),
        Some("water-plants")
    );
    let [file] = kept(&home).try_into().unwrap();
    let bytes = fs::read(home.path().join(&file)).unwrap();
    assert_eq!(
        best(&home, &pack, "kamerplanten gieten").as_deref(),
        Some("water-plants")
    );
    assert_eq!(fs::read(home.path().join(&file)).unwrap(), bytes);
    // The same size, another time.
    set_keywords(&pack, "kamerplanten sproei", long_ago(1800));
    assert_eq!(
        best(&home, &pack, "kamerplanten sproei").as_deref(),
        Some("water-plants")
    );
    assert_ne!(fs::read(home.path().join(&file)).unwrap(), bytes);
    assert_eq!(kept(&home), [file]);
}

#[test]
fn what_changed_just_now_is_not_kept() {
    let (home, pack) = (Home::new(), pack());
    // However slow the machine is: not before this test ends.
    set_keywords(
        &pack,
        "kamerplanten gieten",
        SystemTime::now() + Duration::from_secs(3600),
    );
    assert_eq!(
        best(&home, &pack, "kamerplanten gieten").as_deref(),
        Some("water-plants")
    );
    assert_eq!(kept(&home), [""; 0]);
}

/// A home in which the index of a pack is kept, and where.
fn with_kept() -> (Home, PackFolder, PathBuf) {
    let (home, pack) = (Home::new(), pack());
    best(&home, &pack, "kamerplanten gieten");
    let [file] = kept(&home).try_into().unwrap();
    let path = home.path().join(file);
    (home, pack, path)
}

/// Bytes of the state that a kept index begins with.
const STATE: usize = 32;

#[test]
fn a_kept_index_that_is_broken_breaks_nothing() {
    let (home, pack, path) = with_kept();
    let whole = fs::read(&path).unwrap();
    // No state, a state alone, no magic, and every kind of cut.
    let cuts = [
        0,
        10,
        32,
        33,
        60,
        100,
        whole.len() / 3,
        whole.len() / 2,
        whole.len() - 1,
    ];
    for cut in cuts {
        fs::write(&path, &whole[..cut]).unwrap();
        wegwijs(&home, ["ask", "--json", "--pack", pack.arg(), "kamerplanten gieten"])
            .run()
            .exits(0);
    }
    let mut garbage = whole.clone();
    garbage[36..]
        .iter_mut()
        .for_each(|byte| *byte = byte.wrapping_mul(31).wrapping_add(7));
    fs::write(&path, garbage).unwrap();
    wegwijs(&home, ["ask", "--json", "--pack", pack.arg(), "kamerplanten gieten"])
        .run()
        .exits(0);
}

/// Each product has a head of its own, which says how many guides it has: counted through, that took all memory.
#[cfg(unix)]
#[test]
fn a_count_that_is_wrong_is_not_counted_through() {
    let (home, pack, path) = with_kept();
    let mut damaged = fs::read(&path).unwrap();
    // Behind the state the head begins as every other one does.
    let magic: [u8; 4] = damaged[STATE..STATE + 4].try_into().unwrap();
    let heads = damaged.windows(4).enumerate().skip(STATE + 1);
    let heads: Vec<usize> = heads.filter(|(_, bytes)| *bytes == magic).map(|(at, _)| at).collect();
    assert!(heads.len() > 3, "{heads:?}");
    for head in heads {
        damaged[head + 8..head + 12].copy_from_slice(&0x1400_0001_u32.to_le_bytes());
    }
    fs::write(&path, damaged).unwrap();
    let ask = wegwijs(&home, ["ask", "--json", "--pack", pack.arg(), "kamerplanten gieten"]);
    ask.through_shell("ulimit -v 4000000; exec \"$@\"").run().exits(0);
}

#[cfg(unix)]
#[test]
fn where_nothing_can_be_kept_a_question_is_answered_all_the_same() {
    let (home, pack) = (Home::new(), pack());
    // A file where the folder should be: refused to everybody, root too.
    fs::write(home.path().join("index"), "in the way").unwrap();
    assert_eq!(
        best(&home, &pack, "kamerplanten gieten").as_deref(),
        Some("water-plants")
    );
    assert_eq!(kept(&home), ["index"]);
}
