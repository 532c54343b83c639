//! What a guide does not need is left alone: other guides and other languages are neither read nor listed.

use std::{collections::BTreeSet, fs};

use crate::support::{Home, PackFolder, Run, wegwijs};
use wegwijs_engine::Kind;
use wegwijs_pack::Pack;

/// What `show revoke` in Dutch is made of: the guide, its texts, those that guides share, the glossary, the labels, and the titles of the guides that it
/// leads to.
fn needed() -> Vec<String> {
    let guide = Pack::Embedded.guide(&"revoke".parse().unwrap()).unwrap();
    let mut files: BTreeSet<String> = [
        "guides/revoke.toml",
        "locales/nl/app.ftl",
        "locales/nl/common.ftl",
        "locales/nl/labels.ftl",
        "locales/nl/terms.ftl",
        // The site of the reader's country.
        "providers/exact-online.toml",
    ]
    .map(str::to_owned)
    .into();
    let mut guides = vec!["revoke".to_owned()];
    for (_, step) in guide.steps() {
        if let Kind::Outcome { then, .. } = &step.kind {
            guides.extend(then.iter().map(ToString::to_string));
        }
    }
    files.extend(guides.iter().map(|guide| format!("locales/nl/guides/{guide}.ftl")));
    files.into_iter().collect()
}

/// Neither text nor TOML nor Fluent.
const GARBAGE: &[u8] = b"\xff\xfe = = {\n[[[\0";

fn show(pack: &PackFolder, address: &str) -> Run {
    let args = ["show", address, "--lang", "nl", "--pack", pack.arg()];
    let run = wegwijs(&Home::new(), args).run();
    run.exits(0);
    assert_eq!(run.stderr, "", "{address}");
    run
}

/// Every file of a pack, by its name in it.
fn files(pack: &PackFolder) -> Vec<String> {
    let mut names = Vec::new();
    let mut todo = vec![String::new()];
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(pack.path().join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{folder}{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                todo.push(format!("{name}/"));
            } else {
                names.push(name);
            }
        }
    }
    names.sort();
    names
}

#[test]
fn what_is_not_needed_may_be_garbage() {
    let pack = PackFolder::new();
    let whole = show(&pack, "revoke").stdout;
    for file in files(&pack) {
        if !needed().contains(&file) {
            pack.write(&file, GARBAGE);
        }
    }
    assert_eq!(show(&pack, "revoke").stdout, whole);
}

#[test]
fn one_step_needs_no_other_guide_at_all() {
    let pack = PackFolder::new();
    let step = show(&pack, "revoke/open-menu").stdout;
    for file in files(&pack) {
        if file.contains("reauthorise") || file.contains("change-administrations") {
            pack.write(&file, GARBAGE);
        }
    }
    assert_eq!(show(&pack, "revoke/open-menu").stdout, step);
}

#[test]
fn ten_thousand_names_that_are_no_guides_change_nothing() {
    let pack = PackFolder::new();
    let whole = show(&pack, "revoke").stdout;
    for number in 0..10_000 {
        pack.write(&format!("guides/{number}.toml"), "");
        pack.write(&format!("locales/nl/guides/{number}.ftl"), "");
    }
    assert_eq!(show(&pack, "revoke").stdout, whole);
}

/// The system notes when a file or a folder is read; where it does not, there is nothing to see.
#[cfg(target_os = "linux")]
#[test]
fn only_what_is_needed_is_read_and_no_folder_of_guides_is_listed() {
    use std::{
        path::Path,
        time::{Duration, SystemTime},
    };

    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1);
    let forget = |path: &Path| {
        let times = fs::FileTimes::new().set_accessed(long_ago);
        fs::File::open(path).unwrap().set_times(times).unwrap();
    };
    let was_read = |path: &Path| fs::metadata(path).unwrap().accessed().unwrap() != long_ago;

    let pack = PackFolder::new();
    let folders = ["guides", "locales/nl/guides", "locales/en/guides"].map(str::to_owned);
    let all: Vec<String> = files(&pack).into_iter().chain(folders.clone()).collect();
    for name in &all {
        forget(&pack.path().join(name));
    }
    show(&pack, "revoke");
    let read: Vec<&String> = all.iter().filter(|name| was_read(&pack.path().join(name))).collect();

    let needed = needed();
    forget(&pack.path().join(&needed[0]));
    pack.read(&needed[0]);
    if was_read(&pack.path().join(&needed[0])) {
        assert_eq!(read, needed.iter().collect::<Vec<_>>());
    }
    for folder in &folders {
        let folder = pack.path().join(folder);
        assert!(!was_read(&folder), "{folder:?} was listed");
    }
}
